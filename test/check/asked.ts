/** The questions that people ask of the rules: each of a rule there is, in words of its own, and enough of them to tell. */
import { ASKED, type AskedOf } from '../../machines/ask/exemplars.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import type { Standard } from '../../machines/standard.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'
import { normalise } from '../../machines/understand/normalise.ts'
import type { Report } from './report.ts'

/** One question alone says little of how else it may be put. */
const FEWEST = 2

/** @param standards the editions in which the rules may stand; their words are compared as the search compares them. */
export function checkAsked(report: Report, of: string, asked: AskedOf, standards: readonly Standard[]): void {
  const rules = standards.flatMap((standard) => standard.rules)
  const ids = new Set(rules.map(({ id }) => id))
  const own = new Map(
    rules.flatMap(({ id, title, text }) =>
      [title.da, title.en, text.da, text.en].map((words) => [normalise(words), id] as const),
    ),
  )
  for (const [id, questions] of Object.entries(asked)) {
    const where = `asked of ${of}: ${id}`
    if (!ids.has(id)) report.fault(where, 'no rule of the edition')
    if (questions.length < FEWEST) report.fault(where, `only ${questions.length} questions`)
    const seen = new Set<string>()
    for (const question of questions) {
      const words = normalise(question)
      if (words.trim() === '') report.fault(where, 'an empty question')
      if (seen.has(words)) report.fault(where, `asked twice: "${question}"`)
      const copied = own.get(words)
      if (copied !== undefined) report.fault(where, `the words of ${copied} itself: "${question}"`)
      seen.add(words)
    }
  }
}

export function checkAllAsked(report: Report): void {
  for (const municipality of MUNICIPALITIES)
    checkAsked(report, municipality, ASKED[municipality], EDITIONS[municipality])
  for (const shared of ['national', 'voices', 'stories'] as const)
    checkAsked(report, shared, ASKED[shared], Object.values(EDITIONS).flat())
  const count = (asked: AskedOf): number => Object.values(asked).flat().length
  report.line('Questions that people ask of the rules')
  report.table(
    ['asked of', 'rules', 'questions'],
    Object.entries(ASKED).map(([of, asked]) => [of, Object.keys(asked).length, count(asked)]),
  )
}
