/** Chapter 5.3: young people from 15 to 30, and the two yeses under 18. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { ask, type Rule, task } from '../../../rule.ts'
import { minor, ownPath, relatives, self, treatmentWished } from '../../terms.ts'
import { referral, under15, wishesTreatmentHere, youthTeam } from './when.ts'

const parentSaysYes = is('parentsKnow', 'consent')
/** A parent is not asked how old the child is: only a child known to be grown is left out. */
const childMaybeYoung = all(is('asker', 'parent'), oneOf('minor', ['yes', 'unsaid']))

export const youth: readonly Rule[] = [
  {
    id: 'MFJ-5.3-b',
    topic: 'Youth',
    title: { da: 'Hold for unge', en: 'Team for young people' },
    cites: [
      { section: '5.3', lines: [185, 185] },
      { section: '5.3', lines: [188, 199] },
    ],
    // A professional is not asked about age: they hear of the team unless the person is known to be outside it.
    when: any(all(any(ownPath, referral), youthTeam), all(referral, is('minor', 'unsaid'))),
    then: [],
    text: {
      da: 'Unge fra 15 til 30 år har et hold for sig, som også giver skoler og fagfolk gode råd.',
      en: 'Young people from 15 to 30 have their own team, which also advises schools and professionals.',
    },
    heard: 'receipt',
    readings: ['B-01'],
  },
  {
    id: 'MFJ-5.3-a',
    topic: 'Youth',
    title: { da: 'To gange ja under 18', en: 'Two yeses under 18' },
    cites: [{ section: '5.3', lines: [186, 187] }],
    // Whoever wishes it for a young person meets the same two yeses; the approval itself is asked of the young person only.
    when: any(
      all(wishesTreatmentHere, minor),
      all(relatives, treatmentWished, childMaybeYoung),
      all(any(relatives, referral), treatmentWished, is('minor', 'yes')),
    ),
    then: [
      {
        do: 'consent',
        until: any(parentSaysYes, not(self)),
        bookedWhere: parentSaysYes,
        keepsBack: ['visitation'],
      },
      ask('parentsKnow'),
      task(
        'Under 18 år: begynd først udredning, når både den unge og forældremyndigheden har sagt ja. Skriv, hvem der sagde ja og hvornår. Hjælp den unge med at fortælle det hjemme.',
        'Under 18: start assessment only when both the young person and the custody holder have agreed. Note who agreed and when. Help the young person to tell it at home.',
      ),
    ],
    text: {
      da: 'Under 18 år skal både du og den, der har forældremyndigheden, sige ja, før vi går i gang. Du kan altid få råd uden navn, og vi hjælper dig gerne med at sige det hjemme.',
      en: 'Under 18 both you and whoever has custody must say yes before we start. You can always get advice without a name, and we gladly help you to tell it at home.',
    },
    heard: { before: 'parentsKnow' },
    readings: ['B-47', 'B-51', 'B-70'],
  },
  {
    id: 'MFJ-5.3-c',
    topic: 'Youth',
    title: { da: 'SSP hjælper også tidligt', en: 'SSP also helps early' },
    cites: [{ section: '5.3', lines: [201, 202] }],
    when: any(all(ownPath, under15), all(relatives, childMaybeYoung)),
    then: [],
    text: {
      da: 'Kommunens SSP kan også hjælpe tidligt, når et barn eller en ung bruger stoffer.',
      en: 'The SSP team can also help early when a child or young person uses drugs.',
    },
    heard: 'receipt',
    readings: ['B-49'],
  },
]
