/**
 * Courses and groups that a standard offers to those close to somebody: who may sign up, and the task that follows.
 * Nobody gives a name for it: whoever signed up is known by the calling word of the receipt.
 */
import { type Known, test } from './condition.ts'
import type { Due } from './due.ts'
import type { Language } from './facts.ts'
import { POLICY } from './policy.ts'
import type { Rule, Text } from './rule.ts'

const ENROL: Text = {
  da: 'Skriv personen op til næste {course}, under kendeordet og uden navn.',
  en: 'Enrol the person in the next {course}, under the calling word and without a name.',
}
const ASK: Text = {
  da: 'Spørg, om personen vil skrives op til {course}.',
  en: 'Ask whether the person wants to sign up for a {course}.',
}

/** What staff have to do by this rule: its tasks, and what was answered to its course. */
export function tasksOf(rule: Rule, known: Known): Text[] {
  return rule.then.flatMap((c): Text[] => {
    if (c.do === 'task') return [c.text]
    if (c.do !== 'course' || known.course === 'no' || test(POLICY.course.when)(known) === 'no') return []
    const words = known.course === 'yes' ? ENROL : ASK
    const named = (language: Language): string => words[language].replace('{course}', c.name[language])
    return [{ da: named('da'), en: named('en') }]
  })
}

/** By when the tasks of this rule are to be done. */
export const duesOf = (rule: Rule): readonly Due[] =>
  rule.then.flatMap((c) => (c.do === 'task' ? (c.due ?? []) : []))
