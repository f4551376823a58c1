/** Makes `machines/understand/dangerWeights.ts`; with `--measure` says instead how well each threshold does on texts left out. */
import { writeFileSync } from 'node:fs'
import { scaleOf } from '../../../machines/understand/dangerLikeness.ts'
import { asFile, learned, sequence, shuffle } from './learning.ts'
import { type Lesson, lessons } from './lessons.ts'

const FOLDS = 10
const THRESHOLDS = [0, 25, 50, 75, 100, 125, 150, 200]

function measure(all: readonly Lesson[]): void {
  const mixed = shuffle([...all], sequence(7))
  const weighed = Array.from({ length: FOLDS }, (_, fold) => {
    const scale = scaleOf(learned(mixed.filter((_, at) => at % FOLDS !== fold)))
    return mixed
      .filter((_, at) => at % FOLDS === fold)
      .map((lesson) => ({ ...lesson, sum: scale.danger(lesson.words), likest: scale.kind(lesson.words) }))
  }).flat()
  for (const threshold of THRESHOLDS) {
    const share = (from: Lesson['from'], is: (one: (typeof weighed)[number]) => boolean) => {
      const some = weighed.filter((one) => one.from === from)
      return `${some.filter(is).length} of ${some.length}`
    }
    const alarms = ({ sum }: (typeof weighed)[number]) => sum >= threshold
    process.stdout.write(
      `${threshold}: missed ${share('danger', (one) => !alarms(one))}, another kind ${share(
        'danger',
        (one) => alarms(one) && one.likest !== one.kind,
      )}, cried near ${share('near', alarms)}, ordinary ${share('ordinary', alarms)}\n`,
    )
  }
}

if (process.argv.includes('--measure')) measure(lessons())
else
  writeFileSync(
    new URL('../../../machines/understand/dangerWeights.ts', import.meta.url),
    asFile(learned(lessons())),
  )
