/** Tasks of staff that speak of time carry their date, and the words speak of no other interval than the date counts. */
import { type Due, lengthOf } from '../../machines/due.ts'
import type { Consequence, Rule } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import type { Report } from './report.ts'

type Task = Extract<Consequence, { do: 'task' }>

/** Words of time whose task has no date, each with the reason. An id of the national rules or of a standard. */
export const WITHOUT_DATE: Readonly<Record<string, string>> = {
  'NAT-pregnant': 'no law and no standard says how fast; the flag "urgent" puts the case on top',
  'NAT-freeChoice': 'speaks of the clock of 14 days, which every such case shows by itself',
  'MFJ-6-d': 'counts from a waiver that may never come, and is written down when it does',
  'GLX-3.2-c': 'how long each kind of course lasts, not by when',
  'GLX-5S-b': 'how often they meet, not by when',
  'FDC-13-c': 'says that there is no limit in time',
}

const NUMBERS: Readonly<Record<string, number>> = {
  en: 1,
  et: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  otte: 8,
  fjorten: 14,
  fjortende: 14,
  sjette: 6,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  fourteen: 14,
  fourteenth: 14,
  sixth: 6,
}
const UNITS: Readonly<Record<string, string>> = {
  dag: 'days',
  dage: 'days',
  day: 'days',
  days: 'days',
  uge: 'weeks',
  uger: 'weeks',
  week: 'weeks',
  weeks: 'weeks',
  måned: 'months',
  måneder: 'months',
  month: 'months',
  months: 'months',
}

const COUNTED =
  /(?<count>\p{L}+|\d+)(?:\.| og \d+| and \d+)? (?<unit>dage?|uger?|måned(?:er)?|days?|weeks?|months?)(?!\p{L})/giu
const DAY_NUMBER = /(?:dag|day) (?<count>\d+)/giu
const OF_TIME =
  /(?<!\p{L})(inden|senest|straks|snarest|hurtigst?|med det samme|samme dag|i dag|i morgen|frist(?:en)? på|uger?|måned(?:er|en)?|dage|dag \d+|within|no later|at the latest|at once|promptly|quickly|same day|on the day|today|tomorrow|deadline|weeks?|months?|days|day \d+|fjortende|fourteenth)(?!\p{L})/iu

/** The intervals that a text counts out, as "14 days". */
export function intervalsIn(text: string): string[] {
  const counted = [...text.matchAll(COUNTED)].flatMap(({ groups = {} }) => {
    const word = (groups.count ?? '').toLowerCase()
    const count = /^\d+$/.test(word) ? Number(word) : NUMBERS[word]
    return count === undefined ? [] : [`${count} ${UNITS[(groups.unit ?? '').toLowerCase()]}`]
  })
  const numbered = [...text.matchAll(DAY_NUMBER)].map(({ groups }) => `${groups?.count} days`)
  return [...new Set([...counted, ...numbered])]
}

const ofTime = ({ text }: Task): boolean => OF_TIME.test(text.da) || OF_TIME.test(text.en)

function lengthInWords(due: Due): string | null {
  const length = lengthOf(due)
  return length && `${length.count} ${length.unit}`
}

const tasksIn = (rule: Rule): Task[] => rule.then.filter((c): c is Task => c.do === 'task')

function* wrongIn(task: Task): Generator<string> {
  const dues = task.due ?? []
  const lengths = new Set(dues.map(lengthInWords))
  for (const text of [task.text.da, task.text.en])
    for (const interval of intervalsIn(text))
      if (!lengths.has(interval)) yield `says "${interval}", and no date of it counts that: "${text}"`
}

/** @returns whether this rule's tasks speak of time without a date. */
function checkRule(report: Report, where: string, rule: Rule): boolean {
  const tasks = tasksIn(rule)
  const undated = tasks.some((task) => ofTime(task) && !task.due)
  if (rule.id in WITHOUT_DATE) return undated
  if (undated)
    report.fault(where, 'a task speaks of time and has no date (due, or a reason in test/check/dues.ts)')
  for (const task of tasks) for (const wrong of task.due ? wrongIn(task) : []) report.fault(where, wrong)
  return undated
}

export function checkDues(report: Report, standards: readonly Standard[]): void {
  const needed = new Set<string>()
  const rows = standards.map((standard) => {
    for (const rule of standard.rules)
      if (checkRule(report, `${standard.municipality} ${rule.id}`, rule)) needed.add(rule.id)
    const tasks = standard.rules.flatMap(tasksIn)
    return [standard.municipality, tasks.length, tasks.filter(({ due }) => due).length]
  })
  for (const id of Object.keys(WITHOUT_DATE))
    if (!needed.has(id))
      report.fault(`test/check/dues ${id}`, 'has a reason to carry no date, and needs none')
  report.line('Tasks for staff, and those with a date')
  report.table(['municipality', 'tasks', 'with a date'], rows)
}
