/** The municipality's own offer, U-Turn among it (section 8), and the people who work there (section 9). */
import { all, any, is, oneOf } from '../../../condition.ts'
import { alsoUnit, appointment, type Rule, task } from '../../../rule.ts'
import { namedTreatment, ownPath, relatives } from '../../terms.ts'
import { asksForInformation, from15to24, treatmentByName } from './paths.ts'

const youngByName = all(namedTreatment, from15to24)
const youngSelf = all(ownPath, from15to24)

export const offers: readonly Rule[] = [
  {
    id: 'FRB-8-a',
    topic: 'Treatment',
    title: { da: 'Den, der afgør, behandler ikke', en: 'Deciding and treating are separate' },
    cites: [{ section: '8', lines: [126, 128] }],
    when: namedTreatment,
    then: [
      task(
        'Giv først sagen til en sagsbehandler i myndigheden, ikke til behandlerne.',
        'Hand the case to a caseworker of the authority first, not to the practitioners.',
      ),
    ],
    text: {
      da: 'De, der afgør din sag, er ikke de samme som dem, der hjælper dig bagefter.',
      en: 'Those who decide your case are not the same as those who help you afterwards.',
    },
  },
  {
    id: 'FRB-8-b',
    topic: 'Treatment',
    title: { da: 'FKRC hjælper dig, mens du bor hjemme', en: 'FKRC helps while you live at home' },
    cites: [{ section: '8', lines: [129, 130] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Hos FKRC får du hjælp, mens du bor hjemme, og det er byens eneste sted til det.',
      en: 'At FKRC you get help while living at home, and it is the only such place in town.',
    },
    readings: ['B-21'],
  },
  {
    id: 'FRB-8-c',
    topic: 'Treatment',
    title: { da: 'Dag og døgn er andre steder', en: 'Day and residential are elsewhere' },
    cites: [{ section: '8', lines: [130, 132] }],
    when: all(treatmentByName, oneOf('treatmentForm', ['day', 'residential'])),
    then: [],
    text: {
      da: 'Hjælp hele dagen eller døgnet er uden for byen, og I finder stedet sammen.',
      en: 'Help all day or day and night is outside the town, and you find the place together.',
    },
  },
  {
    id: 'FRB-8-d',
    topic: 'Youth',
    title: { da: 'U-Turn fra 15 til 24 år', en: 'U-Turn from 15 to 24' },
    cites: [{ section: '8', lines: [133, 135] }],
    when: all(any(ownPath, relatives, is('route', 'referral'), asksForInformation), from15to24),
    then: [],
    text: {
      da: 'U-Turn er for unge fra 15 til 24 år, for deres forældre og for andre, der er tæt på dem.',
      en: 'U-Turn is for young people from 15 to 24, for their parents and for others close to them.',
    },
    heard: 'receipt',
    readings: ['B-21'],
  },
  {
    id: 'FRB-8-e',
    topic: 'Youth',
    title: { da: 'Andre er med i U-Turn', en: 'Others take part in U-Turn' },
    cites: [{ section: '8', lines: [135, 139] }],
    when: youngByName,
    then: [],
    text: {
      da: 'U-Turn ser på hele dit liv, og derfor er familie og andre omkring dig som regel med.',
      en: 'U-Turn looks at your whole life, so family and others around you usually take part.',
    },
    // The youth centre is one of the places to choose between, and U-Turn begins there.
    heard: { before: 'unit' },
  },
  {
    id: 'FRB-8-f',
    topic: 'Relatives',
    title: { da: 'De nærmeste i U-Turn', en: 'Those closest in U-Turn' },
    cites: [{ section: '8', lines: [139, 139] }],
    when: any(youngSelf, all(relatives, from15to24)),
    then: [alsoUnit('fkrc', 6)],
    text: {
      da: 'I U-Turn er familien som regel med, men den unge og vi aftaler først hvordan.',
      en: 'In U-Turn the family usually takes part, but the young person and we first agree on how.',
    },
    heard: { before: 'wantsDoctor' },
    readings: ['B-17', 'B-26'],
  },
  {
    id: 'FRB-8-g',
    topic: 'Youth',
    title: { da: '3 til 5 samtaler i Ungecentret', en: '3 to 5 talks for youth' },
    cites: [{ section: '8', lines: [141, 141] }],
    // Told to whoever is of the age; booked by name only, for anonymity is not described there (B-22).
    when: youngSelf,
    then: [appointment('youthTalk', 'serviceAim', namedTreatment)],
    text: {
      da: 'Er du 15 til 24 år, kan du få 3 til 5 samtaler i Ungecentret, der bygger på U-Turn.',
      en: 'If you are 15 to 24, you can have 3 to 5 talks at the youth centre, built on U-Turn.',
    },
    readings: ['B-22'],
  },
  {
    id: 'FRB-8-h',
    topic: 'Youth',
    title: { da: 'Videre til FKRC', en: 'On to FKRC' },
    cites: [{ section: '8', lines: [141, 143] }],
    when: any(youngByName, all(youngSelf, is('wish', 'moreTalks'))),
    then: [
      task(
        'Hjælper samtalerne ikke nok, så send den unge videre til FKRC. Fristen regnes fra det første ønske.',
        'If the talks do not help enough, refer to FKRC. The limit counts from the first wish.',
      ),
    ],
    text: {
      da: 'Er samtalerne ikke nok, kan du få U-Turn hos FKRC, og fristen løber fra dit første ønske.',
      en: 'If the talks are not enough, you can have U-Turn at FKRC, and the limit counts from your first wish.',
    },
  },
  {
    id: 'FRB-9-a',
    topic: 'Staff',
    title: { da: 'Hvem du møder', en: 'Whom you meet' },
    cites: [{ section: '9', lines: [149, 154] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Du møder en sagsbehandler, der kender din ret og kan give dig gode råd.',
      en: 'You meet a caseworker who knows your rights and can give you good advice.',
    },
  },
  {
    id: 'FRB-9-b',
    topic: 'Staff',
    title: { da: 'Én holder styr på sagen', en: 'One person keeps track' },
    cites: [{ section: '9', lines: [153, 155] }],
    when: namedTreatment,
    then: [
      task(
        'Giv sagen en sagsbehandler i myndigheden, der vurderer, indstiller og følger op.',
        'Give the case an authority caseworker who assesses, recommends and follows up.',
      ),
    ],
    text: {
      da: 'Din sagsbehandler har styr på din sag og følger op på den hjælp, du får.',
      en: 'Your caseworker keeps track of your case and follows up on the help you get.',
    },
  },
  {
    id: 'FRB-9-c',
    topic: 'Staff',
    title: { da: 'De ansatte hos FKRC', en: 'The staff at FKRC' },
    cites: [{ section: '9', lines: [156, 166] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Hos FKRC møder du læger og andre, der ved meget om stoffer og er uddannet i at tale om dem.',
      en: 'At FKRC you meet doctors and others who know a lot about drugs and are trained to talk about them.',
    },
  },
]
