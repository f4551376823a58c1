/** How well questions are answered: each measure returns what went wrong, so that a failing test names it. */
import { rulesFor } from '../../machines/ask/ask.ts'
import type { Municipality } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import type { Asked } from './question.ts'
import type { Sets } from './sets.ts'

export const answerTo = (municipality: Municipality, { text, language, facts = {} }: Asked): string[] =>
  rulesFor(currentStandard(municipality), { text, language, facts, now: '2026-11-27' })

export interface Tally {
  /** Questions the standard answers, and how many of them by the first rule, by one of the three. */
  readonly answerable: number
  readonly first: number
  readonly amongThree: number
  /** Questions it does not answer, and how many were left unanswered. */
  readonly unanswerable: number
  readonly leftOpen: number
  /** All that were left unanswered. */
  readonly silent: number
}

export function tally(municipality: Municipality, questions: readonly Asked[]): Tally {
  const count = { answerable: 0, first: 0, amongThree: 0, unanswerable: 0, leftOpen: 0, silent: 0 }
  for (const asked of questions) {
    const answer = answerTo(municipality, asked)
    if (answer.length === 0) count.silent += 1
    if (asked.rules.length === 0) {
      count.unanswerable += 1
      if (answer.length === 0) count.leftOpen += 1
      continue
    }
    count.answerable += 1
    if (asked.rules.includes(answer[0] ?? '')) count.first += 1
    if (answer.some((id) => asked.rules.includes(id))) count.amongThree += 1
  }
  return count
}

export function tallyAll(sets: Sets): Tally {
  const tallies = Object.entries(sets).map(([municipality, asked]) =>
    tally(municipality as Municipality, asked),
  )
  const sum = (of: keyof Tally): number => tallies.reduce((all, one) => all + one[of], 0)
  return {
    answerable: sum('answerable'),
    first: sum('first'),
    amongThree: sum('amongThree'),
    unanswerable: sum('unanswerable'),
    leftOpen: sum('leftOpen'),
    silent: sum('silent'),
  }
}

export const missed = (municipality: Municipality, questions: readonly Asked[]): string[] =>
  questions.flatMap((asked) => {
    const answer = answerTo(municipality, asked)
    const right =
      asked.rules.length === 0 ? answer.length === 0 : answer.some((id) => asked.rules.includes(id))
    return right
      ? []
      : [`"${asked.text}" → ${answer.join(' ') || 'nothing'}, not ${asked.rules.join(' ') || 'nothing'}`]
  })
