/** What passes between two cases when they are joined or parted: appointments and the messages of both threads. */

import { messages } from '../../db/caseLog.ts'
import type { Tx } from '../../db/engine.ts'
import type { Sender } from '../../db/schema.ts'
import type { Slot } from '../../db/slots.ts'
import { dayText, timeText, withOffset } from '../../machines/contact.ts'
import type { Language } from '../../machines/facts.ts'
import type { Deps } from '../deps.ts'
import { seal, unseal } from '../keys/keys.ts'
import { todayOf } from '../staff/queue/queue.ts'
import type { MessageBody } from './caseMessages.ts'
import { type Joined, PLACE } from './caseRecord.ts'
import type { Plan } from './joinPlan.ts'
import type { OpenedCase } from './openedCase.ts'
import { audienceOf } from './times.ts'

export const startOf = (slot: Slot): string => withOffset(new Date(slot.startsAt).toISOString())

export async function passSlots(
  deps: Deps,
  tx: Tx,
  stays: OpenedCase,
  goes: OpenedCase,
  plan: Plan,
): Promise<void> {
  const { slots } = deps.storage
  const { municipality } = stays.row
  const [mine, theirs] = [stays.row.id, goes.row.id]
  const freed = (of: 'this' | 'other') => plan.free.filter((one) => one.of === of).map(({ slot }) => slot.id)
  await slots.letGo(tx, { municipality, ids: freed('this'), from: mine, now: deps.now() })
  await slots.letGo(tx, { municipality, ids: freed('other'), from: theirs, now: deps.now() })
  const ids = plan.pass.map(({ id }) => id)
  await slots.passOn(tx, { municipality, ids, from: theirs, to: mine })
}

interface Entry {
  readonly from: Sender
  readonly openedDay: string
  readonly body: MessageBody
}

async function entriesOf(tx: Tx, { row: { municipality, id }, key }: OpenedCase): Promise<Entry[]> {
  const rows = await messages(tx, { municipality, caseId: id })
  return rows.flatMap(({ seq, from, openedDay, sealed }) =>
    sealed === null
      ? []
      : [{ from, openedDay, body: unseal<MessageBody>(key, PLACE.message(municipality, id, seq), sealed) }],
  )
}

async function store(
  deps: Deps,
  tx: Tx,
  { row: { municipality, id }, key }: OpenedCase,
  entries: readonly Entry[],
): Promise<void> {
  const rows = entries.map(({ from, openedDay, body }, index) => ({
    seq: index + 1,
    from,
    openedDay,
    sealed: seal(key, PLACE.message(municipality, id, index + 1), body),
  }))
  await deps.storage.cases.replaceMessages(tx, { municipality, caseId: id, rows })
}

const byMoment = (one: Entry, other: Entry): number =>
  one.body.at < other.body.at ? -1 : one.body.at > other.body.at ? 1 : 0

/** What waits for an answer in any of the threads stays at the end: a notice of ours is no answer to it. */
function asOne(threads: readonly (readonly Entry[])[], notice: Entry): Entry[] {
  const halves = threads.map((thread) => {
    const answered = thread.findLastIndex(({ from }) => from === 'staff') + 1
    return [thread.slice(0, answered), thread.slice(answered)] as const
  })
  return [
    ...halves.flatMap(([before]) => before).toSorted(byMoment),
    notice,
    ...halves.flatMap(([, waiting]) => waiting).toSorted(byMoment),
  ]
}

/** Both threads as one; the other case keeps its own as it was. */
export async function oneThread(
  deps: Deps,
  tx: Tx,
  stays: OpenedCase,
  goes: OpenedCase,
  notice: MessageBody,
): Promise<void> {
  const came = (await entriesOf(tx, goes)).map((one) => ({
    ...one,
    body: { ...one.body, via: goes.row.number },
  }))
  const said: Entry = { from: 'staff', openedDay: todayOf(deps), body: notice }
  await store(deps, tx, stays, asOne([await entriesOf(tx, stays), came], said))
}

const whenOf = ({ startsAt }: Pick<Slot, 'startsAt'>, language: Language): string => {
  const at = new Date(startsAt).toISOString()
  return `${dayText(at, language)} ${language === 'da' ? 'kl. ' : ''}${timeText(at, language)}`
}

export function joinedText(language: Language, number: number, by: Joined['by'], { free }: Plan): string {
  const freed = free.map(({ slot }) => whenOf(slot, language)).join(', ')
  if (language === 'en')
    return [
      `Your two cases are one now: case ${number}. The earliest day of your wish counts.`,
      by === 'code' ? 'Both your codes open it.' : 'Use the code that you read this with.',
      freed && `This time is cancelled, because you have an earlier one: ${freed}.`,
    ]
      .filter(Boolean)
      .join(' ')
  return [
    `Dine to sager er nu én: sag ${number}. Den tidligste dag for dit ønske gælder.`,
    by === 'code' ? 'Begge dine koder åbner den.' : 'Brug den kode, du læser det her med.',
    freed && `Den her tid er aflyst, fordi du har en tidligere: ${freed}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Every appointment goes back to where it was; what was freed is booked again where nobody has it. @returns the others. */
export async function takeBack(
  deps: Deps,
  tx: Tx,
  stays: OpenedCase,
  last: Joined,
  freed: readonly Slot[],
): Promise<Slot[]> {
  const { slots } = deps.storage
  const { municipality, id } = stays.row
  await slots.passOn(tx, { municipality, ids: last.slots, from: id, to: last.case })
  const lost: Slot[] = []
  for (const { slot, kind, of } of last.freed) {
    const done = await slots.book(tx, {
      municipality,
      slot,
      caseId: of === 'this' ? id : last.case,
      bookedKind: kind,
      audience: audienceOf(kind),
      now: deps.now(),
      day: todayOf(deps),
    })
    const was = freed.find((one) => one.id === slot)
    if (!done && was) lost.push(was)
  }
  return lost
}

/** What was written in the other case goes out of this thread again; it has stayed in its own. */
export async function ownThread(
  deps: Deps,
  tx: Tx,
  opened: OpenedCase,
  number: number,
  lost: readonly Slot[],
  by: string,
): Promise<void> {
  const { language } = opened.record
  const own = (await entriesOf(tx, opened)).filter(({ body }) => body.via !== number)
  const body = { text: partedText(language, lost), at: new Date(deps.now()).toISOString(), by }
  await store(deps, tx, opened, asOne([own], { from: 'staff', openedDay: todayOf(deps), body }))
}

function partedText(language: Language, lost: readonly Slot[]): string {
  const times = lost.map((slot) => whenOf(slot, language)).join(', ')
  if (language === 'en')
    return `Your two cases are apart again.${times && ` This time could not be had again: ${times}. We find another.`}`
  return `Dine to sager er skilt igen.${times && ` Den her tid kunne ikke fås igen: ${times}. Vi finder en anden.`}`
}
