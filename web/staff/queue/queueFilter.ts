/** Finding among the cases on the screen: every typed word must be somewhere in what the row shows. */
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { nextText } from '../calendar/days.ts'
import type { Words } from '../words.ts'

export const titleOf = (one: Pick<QueueCase, 'name' | 'alias' | 'callingWord'>): string =>
  one.name ?? (one.alias ? `${one.callingWord} (${one.alias})` : one.callingWord)

function textOf(one: QueueCase, w: Words): string {
  const flags = one.flags.map((flag) => w.flags[flag])
  const identity = one.identity === 'named' ? w.named : w.anonymous
  return [
    one.number,
    titleOf(one),
    one.callingWord,
    w.routes[one.route],
    ...flags,
    nextText(one.next, w),
    one.unanswered ? w.unanswered : '',
    one.cameInRush ? w.day.rush.mark : '',
    one.owner ?? w.nobody,
    identity,
  ]
    .join(' ')
    .toLocaleLowerCase()
}

export function filtered(rows: readonly QueueCase[], typed: string, w: Words): QueueCase[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((one) => {
    const text = textOf(one, w)
    return words.every((word) => text.includes(word))
  })
}

const URGENT = new Set(['urgent', 'crisis', 'guaranteeAtRisk'])
export const isUrgent = (one: QueueCase): boolean => one.flags.some((flag) => URGENT.has(flag))
