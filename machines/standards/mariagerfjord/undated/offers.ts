/** Chapters 5, 5.1 and 5.2: treatment in general, assessment, and talks without a stay. */
import { all, any, is } from '../../../condition.ts'
import { alsoUnit, ask, type Rule, record, task } from '../../../rule.ts'
import { alcohol, namedTreatment, ownPath, self } from '../../terms.ts'
import { hasCase, namedOrAsked, wantsInformation } from './when.ts'

export const offers: readonly Rule[] = [
  {
    id: 'MFJ-5-a',
    topic: 'Treatment',
    title: { da: 'Hjælpen passer til dig', en: 'Help that fits you' },
    cites: [{ section: '5', lines: [128, 138] }],
    when: namedOrAsked,
    then: [],
    text: {
      da: 'Hjælpen bygger på det, du er god til. Vi taler om, hvad du gerne vil, bruger kognitiv terapi og viser dig, hvad stoffer gør ved krop og sind.',
      en: 'Help builds on what you are good at. We talk about what you want, use cognitive therapy and show you what drugs do to body and mind.',
    },
  },
  {
    id: 'MFJ-5-b',
    topic: 'Treatment',
    title: { da: 'Velkommen tilbage', en: 'Welcome back' },
    cites: [{ section: '5', lines: [140, 142] }],
    when: any(hasCase, all(namedTreatment, is('wish', 'aftercare'))),
    then: [
      record(
        'En ny henvendelse efter et stop før tid har sin egen frist.',
        'A new approach after leaving early has its own deadline.',
      ),
    ],
    text: {
      da: 'Stopper du før tid, skriver eller ringer vi til dig. Du er altid velkommen igen, og så får du en ny frist.',
      en: 'If you stop early, we write or call you. You are always welcome back, and then you get a new deadline.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-5-c',
    topic: 'Treatment',
    title: { da: 'Trusler og vold', en: 'Threats and violence' },
    cites: [{ section: '5', lines: [142, 145] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'Den, der truer eller slår, kan blive vist bort, men vi prøver at finde anden hjælp.',
      en: 'Somebody who threatens or hits may be sent away, but we try to find other help.',
    },
  },
  {
    id: 'MFJ-5.1-a',
    topic: 'Visitation',
    title: { da: 'Vi ser på hele billedet', en: 'We look at the whole picture' },
    cites: [{ section: '5.1', lines: [150, 154] }],
    when: any(ownPath, all(self, wantsInformation)),
    then: [],
    text: {
      da: 'Med navn får du altid tilbud om samtaler, hvor vi ser på hele din situation.',
      en: 'By name you are always offered talks in which we look at your whole situation.',
    },
  },
  {
    id: 'MFJ-5.1-b',
    topic: 'Visitation',
    title: { da: 'Vi spørger før papirer hentes', en: 'We ask before we get papers' },
    cites: [{ section: '5.1', lines: [154, 155] }],
    when: namedTreatment,
    then: [
      task(
        'Bed ved den første samtale om samtykke. Hent ingen papirer, og inddrag ingen, før det er givet.',
        'Ask for consent at the first talk. Obtain no papers and involve nobody before it is given.',
      ),
    ],
    text: {
      da: 'Vi beder om dit ja, før vi henter papirer om dig hos andre.',
      en: 'We ask for your yes before we get papers about you from others.',
    },
    heard: 'receipt',
    readings: ['B-56'],
  },
  {
    id: 'MFJ-5.1-c',
    topic: 'Visitation',
    title: { da: 'En til tre samtaler', en: 'One to three talks' },
    cites: [{ section: '5.1', lines: [156, 156] }],
    when: namedTreatment,
    then: [
      task(
        'Sæt tid af til op til tre samtaler før dag 14, så behandlingen kan begynde inden da.',
        'Set aside time for up to three talks before the fourteenth day, so that treatment can start by then.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Som regel taler vi sammen en til tre gange først.',
      en: 'As a rule we first talk together one to three times.',
    },
    heard: 'summary',
    readings: ['B-04'],
  },
  {
    id: 'MFJ-5.1-d',
    topic: 'Visitation',
    title: { da: 'Hvem der bestemmer', en: 'Who decides' },
    cites: [{ section: '5.1', lines: [158, 160] }],
    when: namedTreatment,
    then: [
      task(
        'Beslut ud fra visitationsjournalen, vis personen tilbuddet, og begynd behandlingen senest på dag 14.',
        'Decide from the visitation journal, present the offer to the person and start treatment by the fourteenth day.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Bagefter vælger centret, hvad det kan give dig, viser dig det og går i gang.',
      en: 'Afterwards the centre decides what it can give you, shows you and gets started.',
    },
  },
  {
    id: 'MFJ-5.1-f',
    topic: 'Pregnant',
    title: { da: 'Tidlig hjælp til gravide', en: 'Early help when pregnant' },
    cites: [{ section: '5.1', lines: [162, 164] }],
    when: all(any(ownPath, alcohol), is('pregnant', 'yes')),
    then: [
      alsoUnit('familieambulatoriet', 9),
      task(
        'Giv den første ledige samtale, og tilbyd Familieambulatoriet ved Aalborg Sygehus. Skriv, hvad personen svarede. Stil ingen krav.',
        'Give the first free talk and offer Familieambulatoriet at Aalborg Sygehus. Note what the person answered. Set no terms.',
      ),
    ],
    text: {
      da: 'Er du gravid, får du tidlig hjælp, og Familieambulatoriet i Aalborg kan være med.',
      en: 'If you are pregnant you get early help, and Familieambulatoriet in Aalborg can take part.',
    },
    heard: 'receipt',
    readings: ['B-67'],
  },
  {
    id: 'MFJ-5.2-a',
    topic: 'Treatment',
    title: { da: 'Samtaler, mens du bor hjemme', en: 'Talks while you live at home' },
    cites: [
      { section: '5.2', lines: [168, 173] },
      { section: '5.2', lines: [179, 183] },
    ],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Du taler alene med én fra centret. I aftaler, hvor tit I mødes, om du skal trappes ned, og om din læge skal med.',
      en: 'You talk alone with one person from the centre. You agree how often to meet, on detox, and whether your doctor takes part.',
    },
  },
  {
    id: 'MFJ-5.2-c',
    topic: 'Target',
    title: { da: 'Hvad du gerne vil ændre', en: 'What you would like to change' },
    cites: [{ section: '5.2', lines: [174, 177] }],
    when: namedTreatment,
    then: [ask('changeWish')],
    text: {
      da: 'Vi spørger, om du vil stoppe, skære ned eller få mere styr på dit liv. Det er helt i orden at være i tvivl.',
      en: 'We ask whether you want to stop, cut down or get your life in order. It is quite all right to be in doubt.',
    },
    readings: ['B-42'],
  },
]
