/** Sections 2.4 to 2.7: the coordinated plan, the committee's decision, free choice, and follow-up afterwards. */
import { type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, choosesFreely, t } from './terms.ts'

export const plan: readonly Rule[] = [
  {
    id: 'GLX-2.4-a',
    topic: 'Treatment',
    title: t('En samlet plan', 'One coordinated plan'),
    cites: [at('2.4', 280, 284), at('2.4', 325, 328)],
    when: namedTreatment,
    then: [
      task(
        'Tilbyd en koordineret handleplan, hvis personen er i målgruppen.',
        'Offer a coordinated action plan if the person is in the target group.',
      ),
    ],
    text: t(
      'Har du brug for hjælp flere steder, kan du få én samlet plan, der går før de andre.',
      'If you need help from several places, you can get one plan that goes before the others.',
    ),
  },
  {
    id: 'GLX-2.4-b',
    topic: 'Staff',
    title: t('Hvem der skriver den samlede plan', 'Who writes the coordinated plan'),
    cites: [at('2.4', 306, 308)],
    when: namedTreatment,
    then: [
      task(
        'Find ud af, hvem der skriver handleplanen: Jobcentret, eller en anden, hvis personen er i job.',
        'Find out who writes the action plan: the job centre, or somebody else if the person has a job.',
      ),
    ],
    text: t(
      'Den samlede plan skrives mest af Jobcentret, og er du i job, finder vi den rette.',
      'The coordinated plan is mostly written by the job centre, and if you have a job we find the right one.',
    ),
  },
  {
    id: 'GLX-2.4-c',
    topic: 'Treatment',
    title: t('Du vælger, hvad planen handler om', 'You choose what the plan covers'),
    cites: [at('2.4', 310, 323)],
    when: namedTreatment,
    then: [],
    text: t(
      'I planen kan du tage alt op, for eksempel familie, job, penge, bolig og helbred.',
      'In the plan you can bring up anything, for example family, job, money, home and health.',
    ),
  },
  {
    id: 'GLX-2.5-a',
    topic: 'Decision',
    title: t('Et udvalg bestemmer', 'A committee decides'),
    cites: [at('2.5', 331, 333)],
    when: namedTreatment,
    then: [
      task(
        'Få sagen i visitationsudvalget, så behandlingen er i gang senest 14 dage efter ønsket.',
        'Bring the case to the committee so that treatment is under way no later than 14 days after the wish.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: t(
      'Til sidst er det et udvalg, der bestemmer, hvilken hjælp du får.',
      'In the end it is a committee that decides which help you get.',
    ),
    heard: 'receipt',
    readings: ['B-04', 'B-63'],
  },
  {
    id: 'GLX-2.5-b',
    topic: 'Decision',
    title: t('Svaret kommer på skrift', 'The answer comes in writing'),
    cites: [at('2.5', 333, 334)],
    when: namedTreatment,
    then: [
      task(
        'Send afgørelsen på skrift med klagevejledning, og kun ad den vej, personen har valgt.',
        'Send the decision in writing with guidance on complaints, and only the way the person has chosen.',
      ),
    ],
    text: t(
      'Du får svaret på skrift, og der står, hvordan du kan klage.',
      'You get the answer in writing, and it says how you can complain.',
    ),
  },
  {
    id: 'GLX-2.5-c',
    topic: 'Decision',
    title: t('Du kan møde udvalget', 'You can meet the committee'),
    cites: [at('2.5', 334, 335)],
    when: namedTreatment,
    then: [],
    text: t(
      'Du kan selv møde udvalget og få hjælp til det af din behandler.',
      'You can meet the committee yourself and get help with it from your practitioner.',
    ),
  },
  {
    id: 'GLX-2.6-a',
    topic: 'FreeChoice',
    title: t('Et andet sted af samme slags', 'Another place of the same kind'),
    cites: [at('1.2', 161, 162), at('2.6', 338, 339)],
    when: choosesFreely,
    then: [],
    text: t(
      'Du kan vælge et andet sted, offentligt eller privat, når det er samme slags hjælp, som vi har tilbudt dig.',
      'You can choose another place, public or private, when it is the same kind of help as we have offered you.',
    ),
  },
  {
    id: 'GLX-2.6-b',
    topic: 'FreeChoice',
    title: t('Frit valg kan give ventetid', 'Free choice may mean waiting'),
    cites: [at('2.6', 339, 340)],
    // Has to be heard before the choice is made, so it bears on everybody who has it.
    when: namedTreatment,
    then: [
      record(
        'Ventetid ud over 14 dage er personens eget valg',
        'A wait beyond 14 days is the choice of the person',
      ),
    ],
    text: t(
      'Vælger du et andet sted, kan du komme til at vente mere end 14 dage.',
      'If you choose another place, you may have to wait more than 14 days.',
    ),
    heard: { before: 'provider' },
  },
  {
    id: 'GLX-2.6-c',
    topic: 'FreeChoice',
    title: t('Valget kan have en grænse', 'The choice may have a limit'),
    cites: [at('2.6', 340, 341)],
    when: choosesFreely,
    then: [
      task(
        'Kun et menneske kan begrænse det frie valg. Skriv i så fald grunden ned.',
        'Only a person can limit the free choice. If so, write down the reason.',
      ),
    ],
    text: t(
      'I få tilfælde kan valget have en grænse, og så hører du hvorfor.',
      'In a few cases the choice may have a limit, and then you hear why.',
    ),
  },
  {
    id: 'GLX-2.6-d',
    topic: 'FreeChoice',
    title: t('Det skal stedet leve op til', 'What the place must meet'),
    cites: [at('2.6', 343, 347)],
    when: choosesFreely,
    then: [],
    text: t(
      'Stedet skal stå på tilbudsportalen.dk og følge din plan, og samtaler kan ikke byttes til døgnophold.',
      'The place must be on tilbudsportalen.dk and follow your plan, and talks cannot become a residential stay.',
    ),
    heard: 'summary',
  },
  {
    id: 'GLX-2.7-a',
    topic: 'Deadlines',
    title: t('Vi kan ringe bagefter', 'We can call afterwards'),
    cites: [at('2.7', 350, 354)],
    when: namedTreatment,
    then: [
      task(
        'Spørg ved start, om I må følge op 1 og 6 måneder efter en planlagt slutning. Uden et ja sker det ikke.',
        'Ask at the start whether you may follow up 1 and 6 months after a planned ending. Without a yes it does not happen.',
        { months: 1, from: 'end' },
        { months: 6, from: 'end' },
      ),
    ],
    text: t(
      'Siger du ja til det, hører du fra os 1 og 6 måneder efter en planlagt slutning.',
      'If you say yes to it, you hear from us 1 and 6 months after a planned ending.',
    ),
    readings: ['B-35'],
  },
]
