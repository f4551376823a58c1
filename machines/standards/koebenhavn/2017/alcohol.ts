/** Chapter 3.2.2: alcohol is outside the standard but behind the same doors (B-16). */
import { all, any, is } from '../../../condition.ts'
import { appointment, neverAsk, type Rule, task } from '../../../rule.ts'
import { alcohol, ownPath, unnamed } from '../../terms.ts'
import { at, t } from './terms.ts'

export const alcoholRules: readonly Rule[] = [
  {
    id: 'KBH-3.2.2-a',
    topic: 'Alcohol',
    title: t('Alkohol følger en anden lov', 'Alcohol follows another law'),
    cites: [at('3.2.2', 481, 482)],
    when: alcohol,
    // Free choice and kinds of course are this standard's, and it is about drugs.
    then: [neverAsk('provider', 'treatmentForm')],
    text: t(
      'Hjælp til alkohol har sin egen lov, og du kan lige så trygt komme her.',
      'Help with alcohol has its own law, and you can come here just as safely.',
    ),
    heard: 'receipt',
    readings: ['B-16'],
  },
  {
    id: 'B-16',
    topic: 'Alcohol',
    title: t('Alkohol alene, uden navn', 'Alcohol alone, without a name'),
    cites: [at('3.2.2', 481, 485)],
    law: 'Sundhedsloven § 141',
    when: all(alcohol, unnamed),
    then: [appointment('anonymousTalk', 'guarantee')],
    text: t(
      'Hjælp til alkohol er gratis, kan være uden navn og skal gå i gang inden 14 dage.',
      'Help with alcohol is free, can be without a name and must start within 14 days.',
    ),
    heard: 'summary',
    readings: ['B-16'],
  },
  {
    id: 'KBH-3.2.2-b',
    topic: 'Alcohol',
    title: t('De samme døre', 'The same doors'),
    cites: [at('3.2.2', 484, 485)],
    when: any(alcohol, all(ownPath, is('substances', 'alcohol'))),
    then: [],
    text: t(
      'Du kan få hjælp til alkohol de samme steder, som andre får hjælp til stoffer.',
      'You can get help with alcohol at the same places that help with drugs.',
    ),
    readings: ['B-16'],
  },
  {
    id: 'KBH-3.2.2-c',
    topic: 'Alcohol',
    title: t('Alkohol og stoffer sammen', 'Alcohol and drugs together'),
    cites: [at('3.2.2', 487, 490)],
    when: all(ownPath, is('substances', 'alcohol'), is('drugsInvolved', 'yes')),
    then: [
      task(
        'Saml alkohol og stoffer i én sag, på ét sted og i én plan.',
        'Gather alcohol and drugs in one case, at one place and in one plan.',
      ),
    ],
    text: t(
      'Bruger du både alkohol og stoffer, får du én plan og hjælp til begge dele samme sted.',
      'If you use both alcohol and drugs you get one plan and help with both at the same place.',
    ),
  },
]
