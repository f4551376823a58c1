/** Sections 1 to 6: what the standard is, a shared task, other people, aims and values. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { ask, deadline, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment, self, treatmentWished } from '../../terms.ts'
import { asksForInformation, centreByName, guaranteed, ownHelp } from './paths.ts'

const livesHereOrAsks = not(is('route', 'elsewhere'))

export const purpose: readonly Rule[] = [
  {
    id: 'FDC-1-a',
    topic: 'Contact',
    title: { da: 'Spørg en behandler', en: 'Ask a practitioner' },
    cites: [{ section: '1', lines: [26, 30] }],
    when: all(oneOf('wish', ['information', 'unsure']), livesHereOrAsks),
    then: [],
    text: {
      da: 'Har du flere spørgsmål, kan du stille dem til en behandler, som svarer dig.',
      en: 'If you have more questions, you can put them to a practitioner, who will answer you.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-2-a',
    topic: 'Decision',
    title: { da: 'Et menneske afgør din sag', en: 'A person decides your case' },
    cites: [{ section: '2', lines: [40, 46] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Standarden siger, hvad der normalt gælder, men et menneske ser på netop dine behov.',
      en: 'The standard says what normally holds, but a person looks at exactly your needs.',
    },
  },
  {
    id: 'FDC-3-d',
    topic: 'Visitation',
    title: { da: 'Du er med i din sag', en: 'You take part in your case' },
    cites: [{ section: '3', lines: [52, 60] }],
    when: centreByName,
    then: [],
    text: {
      da: 'Fortæl det, der er vigtigt for dig, for du er med, til en medarbejder afgør sagen.',
      en: 'Tell what matters to you, for you take part until a member of staff decides the case.',
    },
    heard: { before: 'message' },
  },
  {
    id: 'FDC-3-a',
    topic: 'Alcohol',
    title: { da: 'En lov for stoffer, en for alkohol', en: 'One law for drugs, another for alcohol' },
    cites: [{ section: '3', lines: [63, 65] }],
    when: all(ownHelp, is('substances', 'alcohol')),
    then: [
      record(
        'Stoffer: serviceloven. Alkohol: sundhedsloven.',
        'Drugs: the Social Services Act. Alcohol: the Health Act.',
      ),
    ],
    text: {
      da: 'Hjælp til stoffer følger en lov, og hjælp til alkohol følger en anden.',
      en: 'Help with drugs follows one law, and help with alcohol follows another.',
    },
  },
  {
    id: 'FDC-3-c',
    topic: 'Values',
    title: { da: 'Støtten skal give et bedre liv', en: 'Support should make life better' },
    cites: [{ section: '3', lines: [65, 69] }],
    when: asksForInformation,
    then: [],
    text: {
      da: 'Du har selv ansvar, og støtten skal gøre det lettere at klare sig selv og leve godt.',
      en: 'You are responsible yourself, and support should make it easier to manage and live well.',
    },
  },
  {
    id: 'FDC-3-b',
    topic: 'Decision',
    title: { da: 'Faglighed og økonomi vejer med', en: 'Professional and economic reasons count' },
    cites: [{ section: '3', lines: [69, 71] }],
    when: namedTreatment,
    then: [
      task(
        'Afvej både det faglige og økonomien i afgørelsen.',
        'Weigh both professional and economic reasons in the decision.',
      ),
    ],
    text: {
      da: 'Når din sag bliver afgjort, tæller både det faglige og økonomien med.',
      en: 'When your case is decided, both professional and economic reasons count.',
    },
  },
  {
    id: 'FDC-4-a',
    topic: 'Values',
    title: { da: 'Kom gerne tidligt', en: 'Come early' },
    cites: [{ section: '4', lines: [75, 82] }],
    when: all(oneOf('wish', ['information', 'advice', 'unsure']), livesHereOrAsks),
    then: [],
    text: {
      da: 'Kom gerne tidligt, også med en lille bekymring, så ser vi på det hele sammen.',
      en: 'Come early, also with a small worry, and we look at the whole of it together.',
    },
  },
  {
    id: 'FDC-4-b',
    topic: 'Staff',
    title: { da: 'Andre kan komme med', en: 'Others can be involved' },
    cites: [{ section: '4', lines: [84, 92] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Din behandler kan foreslå, at andre hjælper med, eller vise dig anden støtte, men valget er dit.',
      en: 'Your practitioner may suggest that others help, or show you other support, but you choose.',
    },
  },
  {
    id: 'FDC-5-a',
    topic: 'Values',
    title: { da: 'Du må gerne nøjes med mindre', en: 'Cutting down is fine too' },
    cites: [{ section: '5', lines: [103, 118] }],
    when: any(ownHelp, asksForInformation),
    then: [],
    text: {
      da: 'Dine egne mål styrer: du kan få hjælp til at stoppe helt eller til at skære ned.',
      en: 'Your own goals lead: you can get help to stop completely or to cut down.',
    },
  },
  {
    id: 'FDC-5-b',
    topic: 'Target',
    title: { da: 'For dig i Fredericia', en: 'For you in Fredericia' },
    cites: [{ section: '5', lines: [110, 110] }],
    when: all(self, treatmentWished),
    then: [ask('residence')],
    text: {
      da: 'Behandling hos os er for dig i Fredericia, som har svært ved at undvære stoffer eller alkohol.',
      en: 'Treatment with us is for you in Fredericia who find it hard to do without drugs or alcohol.',
    },
  },
  {
    id: 'FDC-5-d',
    topic: 'Values',
    title: { da: 'Det er frivilligt', en: 'It is voluntary' },
    cites: [{ section: '5', lines: [122, 122] }],
    when: any(all(ownHelp, treatmentWished), asksForInformation),
    then: [],
    text: {
      da: 'Behandling er altid frivillig, den begynder med dit eget ønske, og du kan stoppe, når du vil.',
      en: 'Treatment is always voluntary, it starts from your own wish, and you can stop any time.',
    },
  },
  {
    id: 'FDC-5-e',
    topic: 'Treatment',
    title: { da: 'Hjælpen går i trin', en: 'Help goes step by step' },
    cites: [{ section: '5', lines: [124, 126] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Hjælpen går i trin, og det sidste handler om hverdag og fællesskab, for eksempel i job.',
      en: 'Help goes step by step, and the last is about daily life with others, for example at work.',
    },
  },
  {
    id: 'FDC-5-f',
    topic: 'Guarantee',
    title: { da: 'Vi holder begge frister', en: 'We keep both deadlines' },
    cites: [{ section: '5', lines: [129, 131] }],
    when: guaranteed,
    then: [deadline],
    text: {
      da: 'Vi holder fristen på 14 dage, både når det er stoffer, og når det er alkohol.',
      en: 'We keep the limit of 14 days, both when it is drugs and when it is alcohol.',
    },
    readings: ['B-03'],
  },
  {
    id: 'FDC-5-g',
    topic: 'Values',
    title: { da: 'Sådan vil vi gerne være', en: 'How we want to be' },
    cites: [{ section: '5', lines: [136, 161] }],
    when: asksForInformation,
    then: [],
    text: {
      da: 'Vi vil være åbne og nemme at nå, lytte til dig og følge loven, og alle må lave fejl.',
      en: 'We want to be open and easy to reach, listen and keep the law, and anyone may make mistakes.',
    },
  },
  {
    id: 'FDC-6-a',
    topic: 'Treatment',
    title: { da: 'Dine mål er målet', en: 'Your goals are the goal' },
    cites: [{ section: '6', lines: [170, 173] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Vi hjælper dig med at nå dine egne mål, så krop, sind, venner og familie får det bedre.',
      en: 'We help you reach your own goals, so that body, mind, friends and family do better.',
    },
  },
]
