/** Chapters 2.2 and 2.3: the 14 days, and the follow-up. */
import { is } from '../../../condition.ts'
import { appointment, deadline, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, t } from './terms.ts'

export const guarantee: readonly Rule[] = [
  {
    id: 'KBH-2.2-a',
    topic: 'Guarantee',
    title: t('Fra den første henvendelse', 'From the first contact'),
    cites: [at('2.2', 250, 251)],
    when: namedTreatment,
    then: [deadline, appointment('visitation', 'guarantee')],
    text: t(
      'De 14 dage tæller fra den første gang, du bad os om behandling.',
      'The 14 days count from the first time you asked us for treatment.',
    ),
    readings: ['B-02', 'B-03', 'B-04'],
  },
  {
    id: 'KBH-2.2-b',
    topic: 'Decision',
    title: t('Tilbuddet på skrift', 'The offer in writing'),
    cites: [at('2.2', 251)],
    when: namedTreatment,
    then: [
      task(
        'Giv tilbuddet om behandling på skrift inden fristen på 14 dage.',
        'Give the offer of treatment in writing within the 14 days.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: t('Du får dit tilbud om behandling på skrift.', 'You get your offer of treatment in writing.'),
  },
  {
    id: 'KBH-2.2-c',
    topic: 'Guarantee',
    title: t('De 14 dage gælder kun her', 'The 14 days hold only here'),
    cites: [at('2.2', 251, 252), at('2.5', 326, 329)],
    when: namedTreatment,
    unless: is('provider', 'own'),
    then: [
      task(
        'Hold fristen på 14 dage, til det frie valg er brugt. Skriv da datoen, og hvor længe der er ventetid.',
        'Keep the 14 days until free choice is used. Then write the date, and how long the wait is.',
        { days: 14, from: 'wish' },
      ),
      record('Dato for brug af frit valg', 'Date free choice was used'),
    ],
    text: t(
      'De 14 dage gælder kun vores egne tilbud, så et andet sted kan du komme til at vente.',
      'The 14 days cover only our own offers, so at another place you may have to wait.',
    ),
    heard: { before: 'provider' },
    readings: ['B-43'],
  },
  {
    id: 'KBH-2.3-a',
    topic: 'Deadlines',
    title: t('I ser på planen', 'You review the plan'),
    cites: [at('2.3', 260, 261)],
    when: namedTreatment,
    then: [],
    text: t(
      'Du og din faste person ser på planen sammen, så tit som I har aftalt.',
      'You and your contact person review the plan together, as often as you agreed.',
    ),
  },
  {
    id: 'KBH-2.3-b',
    topic: 'Deadlines',
    title: t('Efter en og seks måneder', 'After one and six months'),
    cites: [at('2.3', 263, 264)],
    when: namedTreatment,
    then: [
      task(
        'Når forløbet slutter: sæt to datoer for opfølgning, senest 1 måned og igen 6 måneder efter.',
        'When the course ends: set two dates for follow-up, within 1 month and again after 6 months.',
        { months: 1, from: 'end' },
        { months: 6, from: 'end' },
      ),
    ],
    text: t(
      'Vi taler med dig senest en måned efter, at forløbet er slut, og igen efter seks måneder.',
      'We talk with you within a month after the course ends, and again after six months.',
    ),
    readings: ['B-35'],
  },
  {
    id: 'KBH-2.3-c',
    topic: 'Deadlines',
    title: t('Også hvis du stopper før', 'Even if you stop early'),
    cites: [at('2.3', 266, 268)],
    when: namedTreatment,
    then: [
      task(
        'Sæt de to datoer, uanset hvordan forløbet slutter: afbrudt, skift eller hospital.',
        'Set the two dates however the course ends: broken off, moved or hospital.',
        { months: 1, from: 'end' },
        { months: 6, from: 'end' },
      ),
    ],
    text: t(
      'Vi følger også op, hvis du skifter sted, kommer på hospital eller stopper før tid.',
      'We also follow up if you change place, go to hospital or stop early.',
    ),
  },
  {
    id: 'KBH-2.3-d',
    topic: 'Deadlines',
    title: t('Som du har aftalt det', 'The way you agreed'),
    cites: [at('2.3', 270, 273)],
    when: namedTreatment,
    then: [
      task(
        'Aftal i planen, hvordan personen vil kontaktes, når forløbet er slut.',
        'Agree in the plan how the person wants to be contacted after the course.',
      ),
    ],
    text: t(
      'Senere spørger vi, om det går godt, og vi når dig på den måde, du selv har valgt.',
      'Afterwards we ask how it is going, and you have agreed yourself how we reach you.',
    ),
    readings: ['B-35'],
  },
]
