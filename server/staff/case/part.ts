/** Two cases that were joined are parted again, within a day. */
import { NEVER } from '../../../db/schema.ts'
import type { Slot } from '../../../db/slots.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { audited } from '../../audit/audit.ts'
import { contentOf } from '../../case/caseIndex.ts'
import type { Joined } from '../../case/caseRecord.ts'
import { DAY_MS } from '../../case/joinedView.ts'
import { partedRecord } from '../../case/joinPlan.ts'
import { ownThread, startOf, takeBack } from '../../case/joinThread.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { lastLine, note } from '../note.ts'
import { namesOf, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'
import { rank, settled } from './change.ts'
import type { Joining } from './join.ts'

export interface Parted {
  /** Appointments that somebody else has taken meanwhile: a person finds others. */
  readonly lost: readonly { readonly kind: AppointmentKind; readonly start: string }[]
}

/**
 * Undoes the newest joining, within a day of it.
 * @throws Problem not-accepted with `why` (notJoined, late), stale-version, not-found
 */
export async function part(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, other, otherVersion }: Joining,
): Promise<Parted> {
  const { municipality, member } = desk
  const [stays, goes] = [await findCase(deps, desk, id), await findCase(deps, desk, other)]
  const last = stays.record.joined?.at(-1)
  if (last?.case !== other) throw new Problem('not-accepted', { event: 'part', why: 'notJoined' })
  const now = deps.now()
  if (now - Date.parse(last.at) > DAY_MS) throw new Problem('not-accepted', { event: 'part', why: 'late' })
  const today = todayOf(deps)
  const [names, after, afterOther, freed] = await Promise.all([
    namesOf(deps, municipality),
    lastLine(deps, stays),
    lastLine(deps, goes),
    deps.storage.slots.bySlotIds({ municipality, ids: last.freed.map(({ slot }) => slot) }),
  ])
  const lost = await deps.storage.exclusive(municipality, async (tx) => {
    const { storage } = deps
    const record = partedRecord(stays.record)
    const content = contentOf(deps.keys, stays.key, stays.row, record)
    const set = { dueDay: record.outcome.guarantee.until ?? NEVER, ...content }
    const row = settled(
      await storage.cases.update(tx, { municipality, id, version, set, kind: 'parted' }),
      names,
    )
    const { joinedInto: _, ...own } = goes.record
    const ownContent = contentOf(deps.keys, goes.key, goes.row, own)
    const opening = { ...ownContent, ...(last.open ? { status: 'open' as const } : {}) }
    const away = settled(
      await storage.cases.update(tx, {
        municipality,
        id: other,
        version: otherVersion,
        set: opening,
        kind: 'parted',
      }),
      names,
    )
    const gone = await takeBack(deps, tx, stays, last, freed)
    await ownThread(deps, tx, stays, last.number, gone, member.id)
    if (last.by === 'code')
      await storage.conversations.leadTo(tx, { municipality, id: goes.row.conversationId, caseId: other })
    const who = member.id
    await note(deps, tx, stays, { who, deed: { what: 'parted', number: goes.row.number }, after })
    await note(deps, tx, goes, {
      who,
      deed: { what: 'parted', number: stays.row.number },
      after: afterOther,
    })
    for (const one of [id, other]) await audited(deps, tx, desk, 'case.part', one)
    await rank(deps, tx, { row, key: stays.key, record }, today)
    if (last.open)
      await rank(deps, tx, { row: away, key: goes.key, record: own as typeof goes.record }, today)
    return gone
  })
  deps.conversations.ledElsewhere(municipality, goes.row.conversationId)
  return {
    lost: lost.map((slot) => ({ kind: kindIn(last, slot), start: startOf(slot) })),
  }
}

const kindIn = (last: Joined, slot: Slot): AppointmentKind =>
  last.freed.find((one) => one.slot === slot.id)?.kind ?? slot.kind
