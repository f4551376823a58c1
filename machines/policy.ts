/**
 * The collection policy: one table, fact × path → may it be collected, and what for. A path is who asks, anonymous or
 * by name, age, municipality and route; all of them are conditions over the same data as the rules.
 * Held three times: the next question never leaves it, the server refuses what it does not allow, and an anonymous
 * case has no place for identity.
 */
import { all, always, any, type Condition, is, type Known, oneOf, test, under } from './condition.ts'
import type { FactId } from './facts.ts'
import type { Text } from './rule.ts'

const self = is('asker', 'self')
const notSelf = oneOf('asker', ['parent', 'relative', 'professional'])
const treatmentWished = is('treatmentWished', 'yes')
const adultOrUnsaid = oneOf('minor', ['no', 'unsaid'])
const byName = is('identity', 'named')
const opioids = is('substances', 'opioids')

/** The eyes of the anonymous path look at the conditions of § 101 a: only where treatment is wished, and not under 18. */
const judgedAnonymously = all(self, treatmentWished, is('path', 'anonymous'), adultOrUnsaid)
const inMunicipality = (...ids: Parameters<typeof oneOf<'municipality'>>[1][number][]) =>
  oneOf('municipality', ids)

export interface Allowance {
  readonly when: Condition
  readonly purpose: Text
}

const routing = (da: string, en: string): Text => ({ da, en })

export const POLICY: Readonly<Record<FactId, Allowance>> = {
  asker: {
    when: always,
    purpose: routing(
      'Så vi spørger den rette på den rette måde.',
      'So that we ask the right person in the right way.',
    ),
  },
  askerUnder18: {
    when: notSelf,
    purpose: routing(
      'Børn og unge får et andet tilbud end voksne pårørende.',
      'Children and young people get another offer than adult relatives.',
    ),
  },
  wish: {
    when: always,
    purpose: routing('Så du får det, du kommer efter.', 'So that you get what you came for.'),
  },
  age: {
    when: always,
    purpose: routing('Alderen afgør, hvem der kan hjælpe.', 'Age decides who can help.'),
  },
  residence: {
    when: always,
    purpose: routing(
      'Hjælpen gives af den kommune, man bor i.',
      'Help is given by the municipality where one lives.',
    ),
  },
  homeMunicipality: {
    when: is('residence', 'elsewhere'),
    purpose: routing('Så vi kan vise dig det rette sted.', 'So that we can show you the right place.'),
  },
  substances: {
    when: always,
    purpose: routing('Stoffet afgør, hvor hjælpen gives.', 'The substance decides where help is given.'),
  },
  changeWish: {
    when: self,
    purpose: routing('Hjælpen begynder med det, du selv vil.', 'Help starts from what you want yourself.'),
  },
  anonymous: {
    when: always,
    purpose: routing(
      'Du bestemmer, om vi må vide, hvem du er.',
      'You decide whether we may know who you are.',
    ),
  },
  parentsKnow: {
    when: all(self, is('minor', 'yes')),
    purpose: routing(
      'Behandling under 18 kan kræve et ja fra en forælder.',
      'Treatment under 18 may need a yes from a parent.',
    ),
  },
  talksHeld: {
    when: all(self, inMunicipality('gladsaxe'), under(25)),
    purpose: routing(
      'Standarden nævner en til to anonyme samtaler under 25 år.',
      'The standard names one to two anonymous talks under 25.',
    ),
  },
  occupation: {
    when: all(judgedAnonymously, inMunicipality('frederiksberg', 'fredericia', 'koebenhavn')),
    purpose: routing(
      'Anonym behandling har vilkår om arbejde eller uddannelse.',
      'Anonymous treatment has terms on work or education.',
    ),
  },
  settledHome: {
    when: all(judgedAnonymously, inMunicipality('fredericia', 'gladsaxe')),
    purpose: routing('Anonym behandling har vilkår om bolig.', 'Anonymous treatment has terms on housing.'),
  },
  selfSupporting: {
    when: all(judgedAnonymously, inMunicipality('gladsaxe')),
    purpose: routing(
      'Anonym behandling har vilkår om forsørgelse.',
      'Anonymous treatment has terms on support.',
    ),
  },
  otherSocialProblems: {
    // In Fredericia it is never asked for: what is told all the same is for the talk (B-31).
    when: all(judgedAnonymously, inMunicipality('frederiksberg', 'fredericia', 'mariagerfjord')),
    purpose: routing(
      'Med andre sociale problemer hjælper et forløb med navn bedst.',
      'With other social problems help by name is better.',
    ),
  },
  wantsSubstitution: {
    when: all(
      self,
      opioids,
      any(
        all(treatmentWished, byName),
        all(judgedAnonymously, inMunicipality('frederiksberg', 'koebenhavn', 'gladsaxe')),
      ),
    ),
    purpose: routing(
      'Medicin gives kun med navn og af en læge.',
      'Medicine is given by name only, and by a doctor.',
    ),
  },
  existingCase: {
    when: all(self, any(byName, is('path', 'named'))),
    purpose: routing('Så du ikke får to sagsbehandlere.', 'So that you do not get two caseworkers.'),
  },
  wantsDoctor: {
    when: all(self, treatmentWished, byName),
    purpose: routing('Du har ret til en samtale med en læge.', 'You are offered a talk with a doctor.'),
  },
  mentalDisorder: {
    when: all(self, treatmentWished, any(byName, all(judgedAnonymously, inMunicipality('gladsaxe')))),
    purpose: routing(
      'Så vi kan tage hensyn. Det kan ikke føre til et nej.',
      'So that we can take it into account. It cannot lead to a no.',
    ),
  },
  pregnant: {
    when: self,
    purpose: routing('Gravide får hurtig og særlig hjælp.', 'Pregnant people get fast and special help.'),
  },
  cognitiveSupport: {
    when: self,
    purpose: routing(
      'Så vi kan tale på en måde, der passer dig.',
      'So that we can talk in a way that suits you.',
    ),
  },
  children: {
    when: all(self, treatmentWished, byName),
    purpose: routing(
      'Så familien kan få hjælp. Vi spørger aldrig, hvem børnene er.',
      'So that the family can get help. We never ask who the children are.',
    ),
  },
  treatmentForm: {
    when: all(self, treatmentWished),
    purpose: routing('Så dit ønske er kendt fra starten.', 'So that your wish is known from the start.'),
  },
  provider: {
    when: all(self, treatmentWished, byName),
    purpose: routing(
      'Du kan vælge et andet tilbud af samme slags.',
      'You can choose another offer of the same kind.',
    ),
  },
  unit: {
    when: oneOf('asker', ['self', 'parent', 'relative']),
    purpose: routing('Du vælger selv stedet.', 'You choose the place yourself.'),
  },
  place: {
    when: all(self, treatmentWished, is('path', 'anonymous')),
    purpose: routing('Du vælger selv byen.', 'You choose the town yourself.'),
  },
  talkForm: {
    when: oneOf('asker', ['self', 'parent', 'relative']),
    purpose: routing(
      'Du vælger, om vi mødes eller ringes ved.',
      'You choose whether we meet or talk by phone.',
    ),
  },
  course: {
    when: any(
      all(
        inMunicipality('gladsaxe'),
        // The offers for relatives are for adults (GLX-3.2-d); a parent is taken for one.
        any(is('asker', 'parent'), all(is('asker', 'relative'), is('askerUnder18', 'no'))),
      ),
      all(inMunicipality('koebenhavn'), is('asker', 'parent'), under(25)),
    ),
    purpose: routing(
      'Så vi kan skrive dig op uden navn. Kendeordet på din kvittering er nok.',
      'So that we can sign you up without a name. The calling word on your receipt is enough.',
    ),
  },
  namedInstead: {
    when: all(self, is('path', 'anonymous')),
    purpose: routing(
      'Noget kan kun gives med navn. Valget er dit.',
      'Some help can only be given by name. The choice is yours.',
    ),
  },
  talkSlot: {
    when: oneOf('asker', ['self', 'parent', 'relative']),
    purpose: routing('Så tiden er din.', 'So that the time is yours.'),
  },
  visitationSlot: {
    when: all(self, byName),
    purpose: routing('Så tiden er din.', 'So that the time is yours.'),
  },
  secondVisitationSlot: {
    when: all(self, byName),
    purpose: routing('Så tiden er din.', 'So that the time is yours.'),
  },
  doctorSlot: { when: all(self, byName), purpose: routing('Så tiden er din.', 'So that the time is yours.') },
  message: {
    when: always,
    purpose: routing(
      'Hvis du vil sige noget med egne ord.',
      'If you want to say something in your own words.',
    ),
  },
  alias: {
    when: all(is('identity', 'anonymous'), oneOf('asker', ['self', 'parent', 'relative'])),
    purpose: routing('Så vi ved, hvad vi må kalde dig.', 'So that we know what we may call you.'),
  },
  name: { when: byName, purpose: routing('Så vi ved, hvem der kommer.', 'So that we know who is coming.') },
  phone: {
    when: byName,
    purpose: routing(
      'Så vi kan nå dig, hvis noget ændrer sig.',
      'So that we can reach you if something changes.',
    ),
  },
  email: {
    when: byName,
    purpose: routing(
      'Så vi kan nå dig, hvis noget ændrer sig.',
      'So that we can reach you if something changes.',
    ),
  },
  cpr: {
    when: byName,
    purpose: routing(
      'Så brevet når den rette. Du kan lade det stå.',
      'So that the letter reaches the right person. You can leave it open.',
    ),
  },
  digitalPost: {
    when: byName,
    purpose: routing('Så svaret kommer den rigtige vej.', 'So that the answer comes the right way.'),
  },
  safeContact: {
    when: byName,
    purpose: routing(
      'Så vi kun skriver eller ringer, hvor det er trygt.',
      'So that we only write or call where it is safe.',
    ),
  },
}

const TESTS = Object.fromEntries(
  Object.entries(POLICY).map(([fact, { when }]) => [fact, test(when)]),
) as Readonly<Record<FactId, ReturnType<typeof test>>>

/** May this fact be collected on this path? Undecided counts as no. */
export const mayCollect = (fact: FactId, known: Known): boolean => TESTS[fact](known) === 'yes'
