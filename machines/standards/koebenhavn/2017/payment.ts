/** Chapters 5.2 and 6: what may cost, and the laws behind. */
import { all, any, is } from '../../../condition.ts'
import { neverAsk, type Rule, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, information, residential, t } from './terms.ts'

export const payment: readonly Rule[] = [
  {
    id: 'KBH-5.2-a',
    topic: 'Payment',
    title: t('Hvad der kan koste', 'What may cost'),
    cites: [at('5.2', 873, 875)],
    when: all(namedTreatment, any(is('treatmentForm', 'residential'), is('wantsSubstitution', 'yes'))),
    then: [],
    text: t(
      'Behandling er gratis, men mad, logi og medicin kan koste dig noget.',
      'Treatment is free, but food, lodging and medicine may cost you something.',
    ),
    heard: 'receipt',
    readings: ['B-44'],
  },
  {
    id: 'KBH-5.2-b',
    topic: 'Payment',
    title: t('Din del af et ophold', 'Your share of a stay'),
    cites: [at('5.2', 877, 883)],
    when: residential,
    then: [
      task(
        'Lad Visitationen se på behovet for ophold og på egen betaling.',
        'Let Visitationen look at the need for a stay and own payment.',
      ),
    ],
    text: t(
      'Ved et ophold betaler du som regel selv en del af prisen.',
      'For a stay you usually pay part of the price yourself.',
    ),
  },
  {
    id: 'KBH-5.2-c',
    topic: 'Payment',
    title: t('Efter din indtægt', 'By your income'),
    cites: [at('5.2', 885, 893)],
    when: residential,
    then: [neverAsk('selfSupporting')],
    text: t(
      'Det, du skal betale, følger din løn og dine faste udgifter, men det taler vi ikke om her.',
      'What you pay follows your income and fixed costs, and we do not ask about those here.',
    ),
  },
  {
    id: 'KBH-5.2-d',
    topic: 'Payment',
    title: t('Prisen før opholdet', 'The price before the stay'),
    cites: [at('5.2', 894, 898)],
    when: residential,
    then: [
      task(
        'Regn egen betaling ud før opholdet, og sig det.',
        'Work out own payment before the stay, and say so.',
      ),
    ],
    text: t(
      'Du får prisen at vide før opholdet, og betaler du ikke, kan det blive stoppet.',
      'You learn the price before the stay, and if you do not pay, it may be ended.',
    ),
  },
  {
    id: 'KBH-6-a',
    topic: 'Values',
    title: t('Lovene bag', 'The laws behind'),
    cites: [at('6', 905, 923)],
    when: information,
    then: [],
    text: t(
      'De regler, vi følger, står i serviceloven, og den kan du læse på retsinformation.dk.',
      'The rules rest on the Act on Social Services, which you can read at retsinformation.dk.',
    ),
  },
]
