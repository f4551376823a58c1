/** Chapter 5.5: residential stays. */
import { all } from '../../../condition.ts'
import { type Rule, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { residentialWished } from './when.ts'

export const residential: readonly Rule[] = [
  {
    id: 'MFJ-5.5-a',
    topic: 'Treatment',
    title: { da: 'Hvem et døgnophold er for', en: 'Who a residential stay is for' },
    cites: [{ section: '5.5', lines: [218, 229] }],
    when: residentialWished,
    then: [
      task(
        'Vurder ved samtalerne, om hjælp uden ophold er nok, og skriv hvorfor.',
        'Judge in the talks whether help without a stay is enough, and write why.',
      ),
    ],
    text: {
      da: 'Et døgnophold er for dem, som har det så svært, at samtaler ikke er nok. Her trapper du ud, får ro på og lærer at leve uden stoffer.',
      en: 'A residential stay is for those who struggle so much that talks are not enough. There you detox, find calm and learn to live without drugs.',
    },
  },
  {
    id: 'MFJ-5.5-b',
    topic: 'Treatment',
    title: { da: 'Hvad et døgnophold kræver', en: 'What a residential stay takes' },
    cites: [{ section: '5.5', lines: [231, 235] }],
    when: residentialWished,
    then: [],
    text: {
      da: 'Vi taler sammen først, og et ophold varer ofte to til fire måneder på et andet sted og koster dig noget.',
      en: 'We talk first, and a stay often lasts two to four months at another place and costs you something.',
    },
    heard: 'summary',
  },
  {
    id: 'MFJ-5.5-c',
    topic: 'Treatment',
    title: { da: 'Vi følger opholdet', en: 'We follow the stay' },
    cites: [{ section: '5.5', lines: [237, 249] }],
    when: all(namedTreatment, residentialWished),
    then: [
      task(
        'Ved ophold: brug kun steder, som Socialtilsynet har godkendt, følg planens mål, og skriv notat.',
        'For a stay: use only places approved by Socialtilsynet, follow the goals of the plan and write notes.',
      ),
    ],
    text: {
      da: 'Mens du er på et døgnophold, følger vi med i, om du får god hjælp. Stedet er godkendt af Socialtilsynet og står på Tilbudsportalen.',
      en: 'While you are at a residential place, we follow whether you get good help. The place is approved by Socialtilsynet and listed on Tilbudsportalen.',
    },
  },
]
