/** Chapters 5 and 5.1: how much treatment, on what grounds. No step is ever computed (B-40, B-41). */
import { all, any, is, oneOf } from '../../../condition.ts'
import { type Rule, task } from '../../../rule.ts'
import { namedTreatment, ownPath } from '../../terms.ts'
import { adultOrUnsaid, at, livesAtHome, moreThanOutpatient, residential, t, troubledMind } from './terms.ts'

export const steps: readonly Rule[] = [
  {
    id: 'KBH-5-b',
    topic: 'Treatment',
    title: t('Kun så meget som nødvendigt', 'Only as much as needed'),
    cites: [at('5', 748, 758)],
    when: moreThanOutpatient,
    then: [],
    text: t(
      'Du får et større forløb, når et mindre ikke er nok eller ikke har været nok.',
      'You get a bigger course when a smaller one is not enough or has not been enough.',
    ),
  },
  {
    id: 'KBH-5-c',
    topic: 'Treatment',
    title: t('Når få samtaler passer', 'When a few talks fit'),
    cites: [at('5', 766)],
    when: livesAtHome,
    then: [],
    text: t(
      'Få samtaler er nok, når stoffer og sind fylder lidt, og du har styr på din hverdag.',
      'A few talks fit when drugs and mind weigh little and your daily life holds.',
    ),
    readings: ['B-40', 'B-41'],
  },
  {
    id: 'KBH-5-d',
    topic: 'Treatment',
    title: t('Når flere samtaler passer', 'When more talks fit'),
    cites: [at('5', 768, 772)],
    when: livesAtHome,
    then: [],
    text: t(
      'Flere samtaler kan også være det rette, når stoffer og sind fylder lidt, og din hverdag holder.',
      'More talks also fit when drugs and mind weigh little and your daily life holds.',
    ),
    readings: ['B-40', 'B-41'],
  },
  {
    id: 'KBH-5-e',
    topic: 'Treatment',
    title: t('Når et dagtilbud passer', 'When a day programme fits'),
    cites: [at('5', 774, 778)],
    when: all(namedTreatment, is('treatmentForm', 'day')),
    then: [],
    text: t(
      'Et dagtilbud er til dig, når stoffer og sind fylder mere, og din hverdag halter lidt.',
      'A day programme fits when drugs and mind weigh more and your daily life falters a little.',
    ),
    readings: ['B-41'],
  },
  {
    id: 'KBH-5-f',
    topic: 'Treatment',
    title: t('Når et ophold passer', 'When a stay fits'),
    cites: [at('5', 780, 784)],
    when: residential,
    then: [],
    text: t(
      'Et ophold passer, når stoffer fylder meget, og din hverdag er svær at holde sammen på.',
      'A stay fits when drugs weigh heavily and your daily life is hard to hold together.',
    ),
    readings: ['B-41'],
  },
  {
    id: 'KBH-5-g',
    topic: 'Treatment',
    title: t('Kun et fingerpeg', 'Only an indication'),
    cites: [at('5', 788, 794)],
    when: namedTreatment,
    then: [
      task(
        'Vurder selv trinnet ud fra stoffer, psyke og hverdag. Passer ingen række i tabellen, så skriv det.',
        'Judge the step yourself from drugs, mind and daily life. If no row of the table fits, write so.',
      ),
    ],
    text: t(
      'En tabel giver kun et fingerpeg, for et menneske ser på hele dit liv.',
      'A table gives only an indication, since a person looks at your whole life.',
    ),
    readings: ['B-40', 'B-41'],
  },
  {
    id: 'KBH-5-k',
    topic: 'Treatment',
    title: t('Bolig efter et ophold', 'Housing after a stay'),
    cites: [at('5', 820, 822)],
    when: all(namedTreatment, adultOrUnsaid),
    unless: oneOf('treatmentForm', ['any', 'outpatient', 'day']),
    then: [],
    text: t(
      'Efter et ophold kan vi ikke love dig en bolig, men din faste person giver råd.',
      'After a stay we cannot promise you a home, but your contact person gives advice.',
    ),
    heard: { before: 'treatmentForm' },
  },
  {
    id: 'KBH-5-l',
    topic: 'Access',
    title: t('Hvis forløbet blev afbrudt', 'If the course broke off'),
    cites: [at('5', 823, 825)],
    when: all(ownPath, any(is('wish', 'aftercare'), is('existingCase', 'yes'))),
    then: [
      task(
        'Er navnet givet, så find den tidligere kontaktperson med det samme, og aftal, hvem der ringer.',
        'If a name is given, find the earlier contact person at once, and agree who calls.',
        { workingDay: 0, from: 'enquiry' },
      ),
    ],
    text: t(
      'Er dit forløb stoppet før tid, så ring til din faste person, og find ud af det sammen.',
      'If your course stopped early, call your contact person and work it out together.',
    ),
  },
  {
    id: 'KBH-5.1-a',
    topic: 'Treatment',
    title: t('Et samlet blik', 'A whole look'),
    cites: [at('5.1', 829, 837)],
    when: namedTreatment,
    then: [],
    text: t(
      'Vi ser grundigt på det hele, før vi foreslår noget, der fylder mere.',
      'We look thoroughly at the whole before we suggest something that takes up more.',
    ),
  },
  {
    id: 'KBH-5.1-b',
    topic: 'Treatment',
    title: t('Hvor meget stoffer fylder', 'How much drugs weigh'),
    cites: [at('5.1', 841, 849)],
    when: namedTreatment,
    then: [],
    text: t(
      'Vi ser på, hvor meget stoffer fylder, og på det, du har prøvet før.',
      'We look at how much drugs weigh, and at what you have tried before.',
    ),
  },
  {
    id: 'KBH-5.1-c',
    topic: 'Treatment',
    title: t('Hvordan du har det', 'How you feel'),
    cites: [at('5.1', 851, 857)],
    when: troubledMind,
    then: [],
    text: t(
      'Vi ser også på, hvordan du har det psykisk, men du skal ikke nævne diagnoser her.',
      'We also look at how you are mentally, but you need not name diagnoses here.',
    ),
  },
  {
    id: 'KBH-5.1-d',
    topic: 'Dual',
    title: t('Hjælp til at nå psykiatrien', 'Help to reach psychiatry'),
    cites: [at('5.1', 857, 859)],
    when: all(namedTreatment, oneOf('mentalDisorder', ['needsTreatment', 'unsure'])),
    then: [
      task(
        'Ved alvorlig mistanke om psykisk lidelse: hjælp med kontakt til psykiatrien.',
        'On serious suspicion of mental disorder: help make contact with psychiatry.',
      ),
    ],
    text: t(
      'Har du brug for psykiatrien, hjælper vi dig med at finde vej dertil.',
      'If you need psychiatry, we help you find the way there.',
    ),
  },
  {
    id: 'KBH-5.1-e',
    topic: 'Treatment',
    title: t('Din hverdag', 'Your daily life'),
    cites: [at('5.1', 861, 867)],
    when: namedTreatment,
    then: [],
    text: t(
      'Vi ser også på bolig, arbejde, venner og familie, når I taler sammen.',
      'We also look at housing, work, friends and family when you talk together.',
    ),
  },
]
