/**
 * Wording of every question per fact × who asks × language, its options, and a second way of asking.
 * A fact without a question does not compile. Somebody who asks for another person is never asked about "you".
 */
import { FACTS, type FactId, type Facts, type Language } from './facts.ts'
import type { Text } from './rule.ts'

type Asker = 'self' | 'parent' | 'other'
type Wording = Text | Readonly<Record<Asker, Text>>

interface Question {
  readonly ask: Wording
  /** Asked like this when the answer was not understood. */
  readonly again?: Wording
  readonly help?: Text
  readonly options?: Readonly<Record<string, Text>>
}

const t = (da: string, en: string): Text => ({ da, en })
const who = (self: Text, parent: Text, other: Text): Wording => ({ self, parent, other })

const yesNoUnsure = { yes: t('Ja', 'Yes'), no: t('Nej', 'No'), unsure: t('Ved ikke', 'Not sure') }
const yesNoPrivate = {
  yes: t('Ja', 'Yes'),
  no: t('Nej', 'No'),
  preferNotToSay: t('Vil ikke svare', 'Prefer not to say'),
}
const slot = t('Hvilken tid passer bedst?', 'Which time suits best?')

export const MUNICIPALITY_NAMES = {
  frederiksberg: t('Frederiksberg Kommune', 'Frederiksberg Municipality'),
  fredericia: t('Fredericia Kommune', 'Fredericia Municipality'),
  koebenhavn: t('Københavns Kommune', 'Copenhagen Municipality'),
  mariagerfjord: t('Mariagerfjord Kommune', 'Mariagerfjord Municipality'),
  gladsaxe: t('Gladsaxe Kommune', 'Gladsaxe Municipality'),
} as const

export const QUESTIONS: Readonly<Record<FactId, Question>> = {
  asker: {
    ask: t('Hvem handler det om?', 'Who is this about?'),
    again: t('Handler det om dig selv eller om en anden?', 'Is this about yourself or about somebody else?'),
    options: {
      self: t('Mig selv', 'Myself'),
      parent: t('Mit barn', 'My child'),
      relative: t('En anden, jeg holder af', 'Somebody else I care about'),
      professional: t('En, jeg møder i mit arbejde', 'Somebody I meet through my work'),
    },
  },
  askerUnder18: {
    ask: t('Er du selv under 18 år?', 'Are you under 18 yourself?'),
    options: { yes: t('Ja', 'Yes'), no: t('Nej', 'No') },
  },
  wish: {
    ask: who(
      t('Hvad vil du gerne have hjælp til?', 'What would you like help with?'),
      t('Hvad vil du gerne have hjælp til som forælder?', 'What would you like help with as a parent?'),
      t('Hvad vil du gerne have hjælp til?', 'What would you like help with?'),
    ),
    again: t(
      'Vil du helst snakke med nogen, have behandling eller noget andet?',
      'Would you rather talk to somebody, get treatment, or something else?',
    ),
    options: {
      advice: t('En samtale og gode råd', 'A talk and advice'),
      treatment: t('Behandling', 'Treatment'),
      moreTalks: t('Flere samtaler, jeg har haft nogle', 'More talks, I have had some'),
      aftercare: t('Hjælp til at holde fast, efter et stop', 'Help to stay stopped'),
      information: t('Bare oplysninger', 'Information only'),
      complaint: t('Jeg vil klage', 'I want to complain'),
      unsure: t('Ved ikke endnu', 'Not sure yet'),
    },
  },
  age: {
    ask: who(
      t('Hvor gammel er du?', 'How old are you?'),
      t('Hvor gammelt er dit barn?', 'How old is your child?'),
      t('Hvor gammel er personen?', 'How old is the person?'),
    ),
    again: who(
      t('Skriv din alder som et tal, for eksempel 24.', 'Write your age as a number, for example 24.'),
      t(
        'Skriv barnets alder som et tal, for eksempel 16.',
        "Write the child's age as a number, for example 16.",
      ),
      t(
        'Skriv alderen som et tal. Et cirka tal er fint.',
        'Write the age as a number. A rough number is fine.',
      ),
    ),
  },
  residence: {
    ask: who(
      t('Bor du i {kommune}?', 'Do you live in {kommune}?'),
      t('Bor dit barn i {kommune}?', 'Does your child live in {kommune}?'),
      t('Bor personen i {kommune}?', 'Does the person live in {kommune}?'),
    ),
    again: who(
      t(
        'Er din adresse i {kommune}? Svar ja, nej eller ved ikke.',
        'Is your address in {kommune}? Answer yes, no or not sure.',
      ),
      t(
        'Har dit barn adresse i {kommune}? Svar ja, nej eller ved ikke.',
        'Does your child have an address in {kommune}? Answer yes, no or not sure.',
      ),
      t(
        'Har personen adresse i {kommune}? Svar ja, nej eller ved ikke.',
        'Does the person have an address in {kommune}? Answer yes, no or not sure.',
      ),
    ),
    options: {
      here: t('Ja', 'Yes'),
      elsewhere: t('Nej, et andet sted', 'No, somewhere else'),
      unsure: t('Ved ikke', 'Not sure'),
    },
  },
  homeMunicipality: {
    ask: who(
      t('Hvilken kommune bor du i?', 'Which municipality do you live in?'),
      t('Hvilken kommune bor dit barn i?', 'Which municipality does your child live in?'),
      t('Hvilken kommune bor personen i?', 'Which municipality does the person live in?'),
    ),
    options: { ...MUNICIPALITY_NAMES, other: t('En anden', 'Another') },
  },
  substances: {
    ask: who(
      t('Hvad bruger du? Vælg gerne flere.', 'What do you use? You may choose several.'),
      t('Hvad bruger dit barn? Vælg gerne flere.', 'What does your child use? You may choose several.'),
      t('Hvad bruger personen? Vælg gerne flere.', 'What does the person use? You may choose several.'),
    ),
    again: who(
      t(
        'Hvilke stoffer er det? Du må gerne bruge dine egne ord.',
        'Which substances are they? You may use your own words.',
      ),
      t('Hvilke stoffer tror du, det er?', 'Which substances do you think they are?'),
      t('Hvilke stoffer tror du, det er?', 'Which substances do you think they are?'),
    ),
    options: {
      cannabis: t('Hash, pot, skunk', 'Cannabis'),
      cocaine: t('Kokain', 'Cocaine'),
      amphetamine: t('Amfetamin, speed', 'Amphetamine, speed'),
      mdma: t('MDMA, ecstasy', 'MDMA, ecstasy'),
      opioids: t('Heroin, morfin, tramadol', 'Heroin, morphine, tramadol'),
      benzodiazepines: t('Benzo, sovepiller', 'Benzos, sleeping pills'),
      ghb: t('GHB, fantasy', 'GHB'),
      ketamine: t('Ketamin', 'Ketamine'),
      nitrousOxide: t('Lattergas', 'Nitrous oxide'),
      hallucinogens: t('LSD, svampe', 'LSD, mushrooms'),
      prescription: t('Anden medicin fra lægen', 'Other prescription medicine'),
      alcohol: t('Alkohol', 'Alcohol'),
      other: t('Noget andet', 'Something else'),
      unsure: t('Ved ikke', 'Not sure'),
    },
  },
  changeWish: {
    ask: t('Hvad kunne du tænke dig at ændre?', 'What would you like to change?'),
    options: {
      stop: t('Jeg vil stoppe', 'I want to stop'),
      reduce: t('Jeg vil skære ned', 'I want to cut down'),
      stayStopped: t('Jeg er stoppet og vil holde fast', 'I have stopped and want to hold on'),
      unsure: t('Det ved jeg ikke endnu', 'I do not know yet'),
      no: t('Ingenting lige nu', 'Nothing right now'),
    },
  },
  anonymous: {
    ask: t('Vil du være anonym?', 'Do you want to be anonymous?'),
    again: t('Vil du lade være med at sige, hvem du er?', 'Would you rather not say who you are?'),
    options: {
      yes: t('Ja, uden navn', 'Yes, without a name'),
      no: t('Nej, I må vide, hvem jeg er', 'No, you may know who I am'),
      unsure: t('Ved ikke endnu', 'Not sure yet'),
    },
  },
  parentsKnow: {
    ask: t('Ved dine forældre det?', 'Do your parents know?'),
    options: {
      consent: t('Ja, og de siger ja til hjælp', 'Yes, and they agree to help'),
      know: t('Ja, de ved det', 'Yes, they know'),
      doNotKnow: t('Nej', 'No'),
    },
  },
  talksHeld: {
    ask: t(
      'Hvor mange anonyme samtaler har du haft hos os?',
      'How many anonymous talks have you had with us?',
    ),
    again: t(
      'Skriv et tal. Har du ingen haft, så skriv 0.',
      'Write a number. If you have had none, write 0.',
    ),
    help: t(
      'Vi tæller ikke selv. Et cirka tal er fint.',
      'We do not count ourselves. A rough number is fine.',
    ),
  },
  occupation: {
    ask: t('Er du i arbejde eller under uddannelse?', 'Are you in work or education?'),
    help: t('Vi spørger ikke hvor.', 'We do not ask where.'),
    options: {
      job: t('Ja, i arbejde', 'Yes, in work'),
      education: t('Ja, under uddannelse', 'Yes, in education'),
      nearLabourMarket: t(
        'Tæt på arbejde, for eksempel sygemeldt',
        'Close to work, for example on sick leave',
      ),
      none: t('Nej', 'No'),
      preferNotToSay: t('Vil ikke svare', 'Prefer not to say'),
    },
  },
  settledHome: {
    ask: t('Har du et fast sted at bo?', 'Do you have a settled place to live?'),
    help: t('Vi spørger ikke om adressen.', 'We do not ask for the address.'),
    options: yesNoUnsure,
  },
  selfSupporting: {
    ask: t('Forsørger du dig selv?', 'Do you support yourself?'),
    help: t(
      'Er du i tvivl, så vælg "ved ikke". Så ser et menneske på det.',
      'If in doubt, choose "not sure". Then a person looks at it.',
    ),
    options: yesNoUnsure,
  },
  otherSocialProblems: {
    ask: t(
      'Får du eller mangler du hjælp til andet, for eksempel bolig eller økonomi?',
      'Do you get or need help with other things, such as housing or money?',
    ),
    options: yesNoUnsure,
  },
  wantsSubstitution: {
    ask: t(
      'Ønsker du medicin som metadon eller Subutex?',
      'Do you want medicine such as methadone or Subutex?',
    ),
    options: yesNoUnsure,
  },
  existingCase: {
    ask: t(
      'Har du allerede en sagsbehandler i kommunen?',
      'Do you already have a caseworker in the municipality?',
    ),
    options: yesNoUnsure,
  },
  wantsDoctor: {
    ask: t(
      'Vil du også tale med en læge? Det er gratis.',
      'Would you also like to talk with a doctor? It is free.',
    ),
    options: yesNoUnsure,
  },
  mentalDisorder: {
    ask: t('Har du en psykisk lidelse?', 'Do you have a mental disorder?'),
    help: t('Vi spørger ikke hvilken.', 'We do not ask which.'),
    options: {
      none: t('Nej', 'No'),
      mild: t('Ja, men den kræver ikke behandling nu', 'Yes, but it needs no treatment now'),
      needsTreatment: t('Ja, den kræver behandling', 'Yes, it needs treatment'),
      unsure: t('Ved ikke', 'Not sure'),
    },
  },
  pregnant: { ask: t('Er du gravid?', 'Are you pregnant?'), options: yesNoPrivate },
  cognitiveSupport: {
    ask: t(
      'Har du brug for ekstra støtte til at forstå eller huske ting?',
      'Do you need extra support to understand or remember things?',
    ),
    options: yesNoPrivate,
  },
  children: {
    ask: t(
      'Har du børn under 18, som du bor med eller ser?',
      'Do you have children under 18 whom you live with or see?',
    ),
    help: t('Vi spørger aldrig, hvem de er.', 'We never ask who they are.'),
    options: {
      none: t('Nej', 'No'),
      livesWith: t('Ja, jeg bor med dem', 'Yes, I live with them'),
      sees: t('Ja, jeg ser dem', 'Yes, I see them'),
      preferNotToSay: t('Vil ikke svare', 'Prefer not to say'),
    },
  },
  treatmentForm: {
    ask: t('Har du et ønske om, hvordan hjælpen skal være?', 'Do you have a wish for how help should be?'),
    options: {
      any: t('Nej, ikke noget bestemt', 'No, nothing in particular'),
      outpatient: t('Samtaler, mens jeg bor hjemme', 'Talks while I live at home'),
      day: t('Dagtilbud flere dage om ugen', 'A day programme several days a week'),
      residential: t('Et ophold væk hjemmefra', 'A stay away from home'),
    },
  },
  provider: {
    ask: t(
      'Vil du have hjælpen her eller vælge et andet sted?',
      'Do you want help here or choose another place?',
    ),
    options: { own: t('Her', 'Here'), other: t('Et andet sted', 'Another place') },
  },
  unit: { ask: t('Hvor vil du helst komme?', 'Where would you rather come?') },
  place: { ask: t('I hvilken by passer det dig bedst?', 'Which town suits you best?') },
  talkForm: {
    ask: t('Vil du mødes eller tale i telefon?', 'Would you like to meet or talk by phone?'),
    help: t(
      'Du behøver ikke oplyse dit nummer. Du ringer selv op.',
      'You need not give your number. You make the call.',
    ),
    options: { inPerson: t('Mødes', 'Meet'), phone: t('Telefon', 'Phone') },
  },
  course: {
    ask: t(
      'Vil du skrives op til et kursus eller en gruppe for pårørende?',
      'Would you like to sign up for a course or a group for relatives?',
    ),
    help: t(
      'Du behøver ikke sige dit navn for at blive skrevet op.',
      'You need not say your name to sign up.',
    ),
    options: { yes: t('Ja, skriv mig op', 'Yes, sign me up'), no: t('Nej tak', 'No, thanks') },
  },
  namedInstead: {
    ask: t('Vil du gå videre med navn?', 'Do you want to go on by name?'),
    options: {
      yes: t('Ja, med navn', 'Yes, by name'),
      no: t('Nej, stadig uden navn', 'No, still without a name'),
    },
  },
  talkSlot: { ask: slot },
  visitationSlot: {
    ask: t('Hvilken tid passer til den første samtale?', 'Which time suits for the first talk?'),
  },
  secondVisitationSlot: {
    ask: t(
      'Samtalen kan blive delt i to. Hvilken tid passer til nummer to?',
      'The talk may be split in two. Which time suits for the second?',
    ),
  },
  doctorSlot: { ask: t('Hvilken tid passer til lægen?', 'Which time suits for the doctor?') },
  message: {
    ask: t(
      'Er der noget, du vil sige til os med dine egne ord?',
      'Is there anything you want to tell us in your own words?',
    ),
    help: t('Skriv ikke navn, adresse eller nummer her.', 'Please write no name, address or number here.'),
  },
  alias: {
    ask: t('Hvad må vi kalde dig? Et fornavn er nok.', 'What may we call you? A first name is enough.'),
    help: t('Du må også finde på et navn.', 'You may make up a name.'),
  },
  name: {
    ask: t('Hvad hedder du?', 'What is your name?'),
    help: t(
      'Så har din sag et navn. Vil du så have den slettet, svarer en medarbejder.',
      'Your case then has a name. If you want it deleted, a member of staff answers.',
    ),
  },
  phone: {
    ask: t('Hvilket telefonnummer må vi bruge?', 'Which telephone number may we use?'),
    again: t('Skriv de otte tal i nummeret.', 'Write the eight digits of the number.'),
  },
  email: { ask: t('Hvilken e-mail må vi bruge?', 'Which e-mail address may we use?') },
  cpr: {
    ask: t('Hvad er dit CPR-nummer? Du kan lade det stå.', 'What is your CPR number? You can leave it open.'),
    again: t('Skriv ti tal, eller spring over.', 'Write ten digits, or skip it.'),
  },
  digitalPost: {
    ask: t('Kan vi skrive til dig i Digital Post?', 'Can we write to you in Digital Post?'),
    options: {
      yes: t('Ja', 'Yes'),
      optedOut: t('Nej, jeg får brev', 'No, I get letters'),
      noAddress: t('Jeg har ingen adresse', 'I have no address'),
    },
  },
  safeContact: {
    ask: t('Hvordan er det trygt at nå dig?', 'How is it safe to reach you?'),
    options: {
      phone: t('Ring', 'Call'),
      sms: t('Sms', 'Text message'),
      email: t('E-mail', 'E-mail'),
      digitalPost: t('Digital Post', 'Digital Post'),
      none: t('Kontakt mig ikke, jeg ser selv efter her', 'Do not contact me, I look here myself'),
    },
  },
}

const askerOf = (facts: Facts): Asker =>
  facts.asker === 'parent' ? 'parent' : facts.asker == null || facts.asker === 'self' ? 'self' : 'other'

const pick = (wording: Wording, facts: Facts, language: Language): string =>
  ('da' in wording ? wording : wording[askerOf(facts)])[language]

/** The question in words; `attempt` > 0 = it was not understood and is put in another way. */
export function wording(
  fact: FactId,
  facts: Facts,
  language: Language,
  municipality: keyof typeof MUNICIPALITY_NAMES,
  attempt = 0,
): string {
  const { ask, again } = QUESTIONS[fact]
  return pick(attempt > 0 && again ? again : ask, facts, language).replace(
    '{kommune}',
    MUNICIPALITY_NAMES[municipality][language],
  )
}

/** What somebody who asks for another person chooses between, where the words for oneself would be wrong. */
const FOR_OTHERS: Partial<Record<string, Partial<Record<FactId, Readonly<Record<string, Text>>>>>> = {
  parent: { wish: { treatment: t('Behandling til mit barn', 'Treatment for my child') } },
  relative: { wish: { treatment: t('Behandling til personen', 'Treatment for the person') } },
  professional: {
    wish: {
      advice: t('Råd om en, jeg møder', 'Advice about somebody I meet'),
      treatment: t('At henvise til behandling', 'To refer to treatment'),
    },
  },
}

/** @param facts who asks; without them the words for oneself. */
export const optionLabel = (fact: FactId, code: string, language: Language, facts: Facts = {}): string =>
  (FOR_OTHERS[facts.asker ?? 'self']?.[fact]?.[code] ?? QUESTIONS[fact].options?.[code])?.[language] ?? code

/** Codes in the order they are offered. */
export const optionCodes = (fact: FactId): readonly string[] => {
  const shape = FACTS[fact]
  return Object.keys(QUESTIONS[fact].options ?? {}).filter(
    (code) => 'codes' in shape && (shape.codes as readonly string[]).includes(code),
  )
}
