/** Chapter 1: whom the standard speaks of, what it aims at and the law it rests on. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { ask, deadline, neverAsk, type Rule, record, task } from '../../../rule.ts'
import { alcohol, minor, namedTreatment, ownPath, treatmentWished } from '../../terms.ts'
import { at, information, mayWantMedicine, t, treated } from './terms.ts'

export const purpose: readonly Rule[] = [
  {
    id: 'GLX-1-a',
    topic: 'Target',
    title: t('Hvem standarden taler til', 'Whom the standard speaks to'),
    cites: [at('1', 37, 41)],
    when: any(information, oneOf('route', ['referral', 'relatives'])),
    then: [],
    text: t(
      'Standarden er til dig, der søger hjælp, til dem, du har nær, og til fagfolk.',
      'The standard is for you who seek help, for those close to you and for professionals.',
    ),
  },
  {
    id: 'GLX-1-b',
    topic: 'Target',
    title: t('Når stoffer skader', 'When drugs do harm'),
    cites: [at('1', 53, 55)],
    when: all(ownPath, treatmentWished),
    then: [],
    text: t(
      'Behandling er for dig, når stoffer styrer så meget, at det skader dig eller andre.',
      'Treatment is for you when drugs take so much control that it harms you or others.',
    ),
    readings: ['B-66'],
  },
  {
    id: 'GLX-1-c',
    topic: 'Alcohol',
    title: t('Alkohol alene hører til et andet sted', 'Alcohol alone belongs elsewhere'),
    cites: [at('1', 57, 58)],
    when: alcohol,
    // The contact is handed over, so nothing is collected that only the other place needs.
    then: [
      neverAsk('mentalDisorder', 'children', 'treatmentForm', 'provider'),
      task(
        'Hjælp personen videre til kommunens tilbud om alkohol: gratis, uden navn efter ønske, inden 14 dage.',
        "Help the person on to the municipality's alcohol offer: free, without a name if wished, within 14 days.",
        { days: 14, from: 'wish' },
      ),
    ],
    text: t(
      'Er det kun alkohol, hjælper vi dig videre til det rette sted i kommunen. Hjælpen er gratis, begynder inden 14 dage og kan være uden navn.',
      'If it is only alcohol, we help you on to the right place in the municipality. Help is free, starts within 14 days and can be without a name.',
    ),
    heard: 'summary',
    readings: ['B-16', 'B-60'],
  },
  {
    id: 'GLX-1-d',
    topic: 'Values',
    title: t('Hvad standarden er til for', 'What the standard is for'),
    cites: [at('1', 34, 35), at('1', 43, 51), at('1.1', 62, 69), at('3', 359, 363)],
    when: information,
    then: [],
    text: t(
      'Standarden viser, hvad du kan få hjælp til, og sørger for, at alle får lige vilkår.',
      'The standard shows what you can get help with and makes sure that everyone is treated alike.',
    ),
  },
  {
    id: 'GLX-1.1-a',
    topic: 'Values',
    title: t('Mindre skade er målet', 'Less harm is the aim'),
    cites: [at('1.1', 71, 74)],
    when: any(information, all(ownPath, treatmentWished)),
    then: [],
    text: t(
      'Målet er, at stoffer skader dig og din familie mindre, om du stopper helt eller skærer ned. De, du har nær, må gerne være med.',
      'The aim is that drugs harm you and your family less, whether you stop or cut down. Those close to you are welcome to take part.',
    ),
  },
  {
    id: 'GLX-1.1-b',
    topic: 'Values',
    title: t('Mål du kan have', 'Goals you can have'),
    cites: [at('1.1', 105, 126)],
    when: any(information, all(ownPath, treatmentWished)),
    then: [],
    text: t(
      'Du kan arbejde med job, skole, bolig, penge, venner, helbred og det, der er svært i sindet.',
      'You can work on job, school, home, money, friends, health and what weighs on your mind.',
    ),
  },
  {
    id: 'GLX-1.1-c',
    topic: 'Values',
    title: t('Gratis og frivillig', 'Free and voluntary'),
    cites: [at('1.1', 129, 141)],
    when: any(information, ownPath),
    then: [],
    text: t(
      'Hjælpen er gratis, du vælger selv, og den skal være let at få.',
      'Help is free, the choice is yours, and it must be easy to get.',
    ),
    readings: ['B-18'],
  },
  {
    id: 'GLX-1.1-d',
    topic: 'Values',
    title: t('Dit eget ønske kommer først', 'Your own wish comes first'),
    cites: [at('1.1', 148, 154)],
    when: all(ownPath, treatmentWished),
    then: [ask('changeWish')],
    text: t(
      'Tænk gerne over, hvad du selv vil opnå, for det er der, vi begynder.',
      'Do think about what you want to reach yourself, for that is where we start.',
    ),
    heard: 'receipt',
    readings: ['B-42'],
  },
  {
    id: 'GLX-1.1-f',
    topic: 'Youth',
    title: t('Behandling er frivillig', 'Treatment is voluntary'),
    cites: [at('1.1', 134), at('1.1', 166)],
    when: all(ownPath, minor),
    then: [
      task(
        'Hjælpen er frivillig. Vil en forælder bestemme, så tag det op i en samtale, ikke i chatten.',
        'Help is voluntary. If a parent wants to decide, take it up in a talk, not in the chat.',
      ),
    ],
    text: t(
      'Hjælpen er frivillig, også når du er under 18.',
      'Help is voluntary, also when you are under 18.',
    ),
    readings: ['B-62'],
  },
  {
    id: 'GLX-1.2-a',
    topic: 'Guarantee',
    title: t('I gang inden 14 dage', 'Started within 14 days'),
    cites: [at('1.2', 157, 161)],
    when: namedTreatment,
    then: [
      deadline,
      record('Dagen for det første ønske om behandling', 'The day of the first wish for treatment'),
    ],
    text: t(
      'Din behandling skal være i gang senest 14 dage efter, at du bad om den.',
      'Your treatment must be under way no later than 14 days after you asked for it.',
    ),
    readings: ['B-02', 'B-03', 'B-04'],
  },
  {
    id: 'GLX-1.2-b',
    topic: 'Treatment',
    title: t('Medicin er gratis', 'Medicine is free'),
    cites: [at('1.2', 170, 172)],
    when: all(any(is('judged', 'yes'), treated), mayWantMedicine),
    then: [],
    text: t(
      'Medicin mod trang til opioider er gratis, men den kræver navn og en samtale med lægen.',
      'Medicine against craving for opioids is free, but it needs a name and a talk with the doctor.',
    ),
    heard: { before: 'namedInstead' },
  },
  {
    id: 'GLX-1.2-c',
    topic: 'Staff',
    title: t('Medicin og samtaler hænger sammen', 'Medicine and talks belong together'),
    cites: [at('1.2', 174, 179)],
    when: all(namedTreatment, mayWantMedicine),
    then: [
      task(
        'Inddrag den ansvarlige læge fra start, så medicin og samtaler følges ad.',
        'Involve the responsible doctor from the start, so that medicine and talks go together.',
      ),
    ],
    text: t(
      'Får du medicin, sørger lægen og lederen for, at den passer med resten af din hjælp.',
      'If you get medicine, the doctor and the leader see that it fits the rest of your help.',
    ),
  },
]
