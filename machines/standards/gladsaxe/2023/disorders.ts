/** Sections 3.3.6 and 3.3.7: drugs together with a mental disorder, or with strongly reduced cognitive function. */
import { all, is, oneOf } from '../../../condition.ts'
import { ask, flag, type Rule, task } from '../../../rule.ts'
import { namedTreatment, ownPath } from '../../terms.ts'
import { at, t } from './terms.ts'

const severe = is('mentalDisorder', 'needsTreatment')
const plainerTalk = all(ownPath, is('cognitiveSupport', 'yes'))

export const disorders: readonly Rule[] = [
  {
    id: 'GLX-3.3.6-a',
    topic: 'Dual',
    title: t('Psykisk lidelse er ingen hindring', 'A mental disorder is no obstacle'),
    cites: [at('3.3.6', 603, 606)],
    when: all(ownPath, oneOf('mentalDisorder', ['mild', 'needsTreatment', 'unsure'])),
    then: [],
    text: t(
      'Har du en psykisk lidelse, siger vi ikke nej til dig af den grund.',
      'If you have a mental disorder, we do not say no to you for that reason.',
    ),
  },
  {
    id: 'GLX-3.3.6-b',
    topic: 'Dual',
    title: t('Psykiatrien må heller ikke afvise', 'Psychiatry may not turn away either'),
    cites: [at('3.3.6', 606, 608)],
    when: all(ownPath, severe),
    then: [],
    text: t(
      'Psykiatrien må heller ikke afvise dig, fordi du bruger stoffer.',
      'Psychiatry may not turn you away either because you use drugs.',
    ),
  },
  {
    id: 'GLX-3.3.6-c',
    topic: 'Dual',
    title: t('Samtale med en psykiater', 'A talk with a psychiatrist'),
    cites: [at('3.3.6', 610, 612), at('5V', 898, 900)],
    when: all(namedTreatment, oneOf('mentalDisorder', ['mild', 'needsTreatment', 'unsure'])),
    then: [
      task(
        'Tilbyd screening for dobbeltbelastning, og henvis til samtale med psykiater ved behov.',
        'Offer screening for double burden, and refer to a talk with a psychiatrist where needed.',
      ),
    ],
    text: t(
      'Vi kan se på, om noget psykisk fylder, og hjælpe dig videre til en psykiater.',
      'We can look at whether your mental health plays a part and help you on to a psychiatrist.',
    ),
  },
  {
    id: 'GLX-3.3.6-d',
    topic: 'Dual',
    title: t('Fælles plan ved svær lidelse', 'Joint plan with a severe disorder'),
    cites: [at('3.3.6', 614, 615)],
    when: all(namedTreatment, severe),
    then: [
      task(
        'Overvej en koordineret indsatsplan med psykiatrien.',
        'Consider a coordinated plan with psychiatry.',
      ),
    ],
    text: t(
      'Er du meget syg psykisk, kan vi lave en fælles plan med psykiatrien.',
      'If your mental health is very poor, we can make a joint plan with psychiatry.',
    ),
  },
  {
    id: 'GLX-3.3.7-a',
    topic: 'Cognitive',
    title: t('Hjælp i dit tempo', 'Help at your pace'),
    cites: [at('3.3.7', 619, 622)],
    when: plainerTalk,
    then: [
      flag('cognitiveSupport'),
      ask('cognitiveSupport'),
      task(
        'Tal enkelt og i korte bidder. Arbejd sammen med Handicap og Psykiatri efter aftale med personen.',
        'Speak plainly and in short pieces. Work with Handicap og Psykiatri as agreed with the person.',
      ),
    ],
    text: t(
      'Har du svært ved at huske eller forstå, laver vi et forløb, der passer til dig.',
      'If you find it hard to remember or understand, we make a course that suits you.',
    ),
  },
  {
    id: 'GLX-3.3.7-b',
    topic: 'Cognitive',
    title: t('Vi sender dig ikke rundt', 'We do not send you around'),
    cites: [at('3.3.7', 622, 628)],
    when: plainerTalk,
    then: [
      task(
        'Centret har altid ansvaret for behandlingen. Send ikke personen videre til en anden enhed.',
        'The centre is always responsible for the treatment. Do not pass the person on to another unit.',
      ),
    ],
    text: t(
      'Vi har altid ansvaret for din hjælp mod stoffer, også når andre støtter dig med resten.',
      'We are always responsible for your help with drugs, also when others support you with the rest.',
    ),
  },
]
