/** Chapter 2: who can seek treatment, and that no referral is needed. */
import { all, any, is } from '../../../condition.ts'
import { ask, type Rule } from '../../../rule.ts'
import { treatmentWished } from '../../terms.ts'
import { at, ownOrReferred, referral, t, wishesTreatment } from './terms.ts'

export const access: readonly Rule[] = [
  {
    id: 'KBH-2-a',
    topic: 'Target',
    title: t('Du må gerne være i tvivl', 'You may be in doubt'),
    cites: [at('2', 110, 111)],
    when: wishesTreatment,
    then: [ask('changeWish')],
    text: t(
      'Det er nok, at du tænker på at ændre noget, og du må gerne være i tvivl.',
      'It is enough that you think of changing something, and you may be in doubt.',
    ),
    readings: ['B-42'],
  },
  {
    id: 'KBH-2-b',
    topic: 'Target',
    title: t('Over 18 og bor i København', 'Over 18 and living in Copenhagen'),
    cites: [at('2', 113, 115)],
    when: any(wishesTreatment, all(referral, treatmentWished), is('route', 'elsewhere')),
    then: [ask('age'), ask('residence'), ask('substances')],
    text: t(
      'Er du fyldt 18 og bor i København, kan du søge hjælp her, hvad du end bruger.',
      'If you have turned 18 and live in Copenhagen you can seek help here, whatever you use.',
    ),
    readings: ['B-01', 'B-12'],
  },
  {
    id: 'KBH-2-c',
    topic: 'Access',
    title: t('Stoffet peger på stedet', 'The substance points to the place'),
    cites: [at('2', 117, 119)],
    when: ownOrReferred,
    then: [ask('substances'), ask('wantsSubstitution')],
    text: t(
      'Tre steder er til hash, kokain, speed og alkohol, og tre er til heroin og medicin mod trang.',
      'Three places are for cannabis, cocaine, speed and alcohol, and three for heroin and medicine against craving.',
    ),
    readings: ['B-37'],
  },
  {
    id: 'KBH-2-d',
    topic: 'Access',
    title: t('Gå direkte ind', 'Walk straight in'),
    cites: [at('2', 119, 120), at('2.1', 218, 219)],
    when: ownOrReferred,
    then: [],
    text: t(
      'Du kan gå lige ind på et af de seks steder, og du skal ikke være henvist.',
      'You can walk straight in at one of the six places, and you need no referral.',
    ),
  },
]
