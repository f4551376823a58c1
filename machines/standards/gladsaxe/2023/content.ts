/** Sections 3.1 to 3.2: who the offer fits, who works there, and what treatment consists of. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { ask, type Rule, task } from '../../../rule.ts'
import { namedTreatment, ownPath, relatives, self, treatmentWished } from '../../terms.ts'
import { at, grown, information, t, withChildren, young } from './terms.ts'

export const content: readonly Rule[] = [
  {
    id: 'GLX-3.1-a',
    topic: 'Target',
    title: t('Plads til mange', 'Room for many'),
    cites: [at('3.1', 366, 370)],
    when: any(information, ownPath),
    then: [],
    text: t(
      'Vi hjælper folk i alle aldre og med alle slags stoffer, og vi tror på, at alle kan ændre noget.',
      'We help people of all ages and with all kinds of drugs, and we believe that everyone can change something.',
    ),
  },
  {
    id: 'GLX-3.1-b',
    topic: 'Contact',
    title: t('Læs mere på nettet', 'Read more online'),
    cites: [at('3.1', 372, 374)],
    when: information,
    then: [],
    text: t(
      'På gladsaxe.dk under sundhed og omsorg kan du læse mere om os og om det, vi kan.',
      'On gladsaxe.dk under health and care you can read more about us and what we can do.',
    ),
  },
  {
    id: 'GLX-3.1.1-a',
    topic: 'Staff',
    title: t('Dem møder du', 'The people you meet'),
    cites: [at('3.1.1', 377, 402), at('3.2.1', 486)],
    when: information,
    then: [],
    text: t(
      'Du kan møde folk, der er læge, sygeplejerske, psykolog, pædagog eller rådgiver, og der er også en psykiater. De lærer nyt hele tiden.',
      'You can meet doctors, nurses, psychologists, educators and social workers, and there is a psychiatrist. They keep learning.',
    ),
  },
  {
    id: 'GLX-3.2-a',
    topic: 'Treatment',
    title: t('Tre slags behandling', 'Three kinds of treatment'),
    cites: [at('3.2', 405, 419), at('5', 778, 787)],
    when: namedTreatment,
    then: [ask('treatmentForm')],
    text: t(
      'Du kan komme 2 til 8 gange om måneden, oftere på dagtid eller bo et sted en tid.',
      'You can come 2 to 8 times a month, more often by day, or stay somewhere for a time.',
    ),
  },
  {
    id: 'GLX-3.2-b',
    topic: 'Youth',
    title: t('Under 25 hjælper flere sammen', 'Under 25 several help together'),
    cites: [at('3.2', 425, 433), at('5U', 800)],
    // Has to be heard before anonymity is chosen, when the route is still open.
    when: all(self, young, treatmentWished),
    unless: not(ownPath),
    then: [],
    text: t(
      'Er du under 25, er din familie og andre i kommunen som regel med, når du får behandling.',
      'If you are under 25, your family and others in the municipality usually take part in your treatment.',
    ),
    heard: { before: 'anonymous' },
  },
  {
    id: 'GLX-3.2-c',
    topic: 'Youth',
    title: t('Så lang er hjælpen', 'How long help lasts'),
    cites: [at('3.2', 434, 438)],
    when: all(ownPath, young),
    then: [
      task(
        'Vælg forløb efter behov: råd 1-2, udvidet råd 5-8 eller udredning 1-8 samtaler, behandling 6-12 måneder.',
        'Choose by need: advice 1-2, extended advice 5-8 or assessment 1-8 talks, treatment 6-12 months.',
      ),
    ],
    text: t(
      'Unge får typisk 1-2 samtaler med råd, og en behandling varer et halvt til et helt år. At se på det hele tager 1-8 samtaler, og længere råd er 5-8.',
      'Young people typically get 1-2 talks with advice, and a treatment lasts half a year to a year. Looking at everything takes 1-8 talks, and longer advice is 5-8.',
    ),
    readings: ['B-64'],
  },
  {
    id: 'GLX-3.2-e',
    topic: 'Treatment',
    title: t('Det kan du få som voksen', 'What adults can get'),
    cites: [at('3.2', 441, 457), at('3.2', 422, 423)],
    when: all(namedTreatment, grown),
    then: [],
    text: t(
      'Fra 25 år får du en plan, en lægesamtale, hvis du vil, og hjælp til dine egne mål.',
      'From 25 you get a plan, a talk with a doctor if you want, and help with your own goals.',
    ),
    readings: ['B-42', 'B-59'],
  },
  {
    id: 'GLX-3.2-d',
    topic: 'Relatives',
    title: t('Tilbud til pårørende og børn', 'Offers for relatives and children'),
    cites: [at('3.2', 458, 461), at('5V', 902, 906)],
    when: any(relatives, withChildren),
    then: [
      ask('askerUnder18'),
      task(
        'Er en pårørende under 18, så find en gruppe for børn og unge, her eller hos en anden.',
        'If a relative is under 18, find a group for children and young people, here or with somebody else.',
      ),
    ],
    text: t(
      'Pårørende over 18 har deres eget tilbud. Børn og unge i familien kan komme i en gruppe, her eller et andet sted.',
      'Relatives over 18 have their own offer. Children and young people in the family can join a group, here or elsewhere.',
    ),
  },
  {
    id: 'GLX-3.2.1-a',
    topic: 'Treatment',
    title: t('Hjælp til at trappe ned', 'Help with tapering'),
    cites: [at('3.2.1', 470, 479), at('1.1', 141, 143)],
    when: all(ownPath, oneOf('substances', ['opioids', 'prescription', 'benzodiazepines'])),
    then: [],
    text: t(
      'Vi kan hjælpe dig med at trappe piller fra lægen ned, men stop aldrig brat på egen hånd. Vi arbejder også for, at ingen dør af en overdosis.',
      'We can help you taper pills from the doctor, but never stop suddenly on your own. We also work so that nobody dies of an overdose.',
    ),
    readings: ['B-66'],
  },
  {
    id: 'GLX-3.2.1-b',
    topic: 'Treatment',
    title: t('Rent udstyr er gratis', 'Clean equipment is free'),
    cites: [at('3.2.1', 481, 482)],
    when: all(ownPath, is('substances', 'opioids')),
    then: [],
    text: t(
      'Der er åbent for medicin hver dag, og du kan hente rene nåle og prævention gratis.',
      'Medicine is handed out every day, and you can get clean needles and contraception for free.',
    ),
  },
  {
    id: 'GLX-3.2.1-d',
    topic: 'Alcohol',
    title: t('Medicin mod alkohol', 'Medicine for alcohol'),
    cites: [at('3.2.1', 482, 484)],
    when: all(namedTreatment, is('substances', 'alcohol')),
    then: [],
    text: t(
      'Medicin mod alkohol er gratis, når den er en del af din behandling, og du henter den hos os.',
      'Medicine for alcohol is free when it is part of your treatment and you fetch it from us.',
    ),
  },
]
