/** What a person does with their own case by its code: moves and cancels times, tells of danger, erases. */
import { staffOf } from '../../db/barred.ts'
import { byId, type CaseKey } from '../../db/cases.ts'
import type { Tx } from '../../db/engine.ts'
import { isStorageError } from '../../db/errors.ts'
import { ofCase } from '../../db/slots.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Deed } from '../../machines/caseDeeds.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../problems.ts'
import { note } from '../staff/note.ts'
import { contentOf } from './caseIndex.ts'
import { addMessage, noonOf, writeMessage } from './caseMessages.ts'
import type { CaseRecord } from './caseRecord.ts'
import { newestOf, startOf, withTimes } from './caseTimes.ts'
import { openCase, reRank } from './openedCase.ts'
import { audienceOf, timesOfKind } from './times.ts'

export async function moveAppointment(
  deps: Deps,
  live: Live,
  kind: AppointmentKind,
  slot: string,
): Promise<void> {
  const { storage, now } = deps
  const { municipality, caseId } = live
  if (!caseId) throw new Problem('not-accepted', { event: 'move' })
  // Only a time that is offered: a confirmed place, inside D+14, not on top of another appointment.
  const offered = await timesOfKind(storage, live, kind, deps.owners[municipality], now())
  if (!offered.some((one) => one.id === slot)) throw new Problem('slot-gone', { kind })
  try {
    await storage.exclusive(municipality, async (tx) => {
      const booking = {
        municipality,
        caseId,
        slot,
        bookedKind: kind,
        audience: audienceOf(kind),
        now: now(),
        day: dayOf(new Date(now()).toISOString()),
      }
      const key = { municipality, id: caseId }
      // A colleague who knows the person may have been barred since it was offered.
      const barred = await staffOf(tx, { municipality, caseId })
      if (await waitsForTime(deps, tx, key, kind)) {
        const to = await storage.slots.book(tx, booking)
        if (!to || barred.has(to.staffId)) throw new Problem('slot-gone', { kind })
        await noteOfPerson(deps, tx, key, { what: 'booked', kind, start: startOf(to) })
      } else {
        const { from, to } = await storage.slots.move(tx, booking)
        if (barred.has(to.staffId)) throw new Problem('slot-gone', { kind })
        const deed = { what: 'moved', kind, from: startOf(from), start: startOf(to), reason: '' } as const
        await noteOfPerson(deps, tx, key, deed)
      }
      await tellTimes(deps, tx, key, kind)
    })
  } catch (error) {
    if (isStorageError(error, 'SlotGone')) throw new Problem('slot-gone', { kind })
    if (isStorageError(error, 'NotFound')) throw new Problem('not-accepted', { event: 'move', kind })
    throw error
  }
  await reRank(deps, municipality, caseId)
}

/** What the person did to their own times stands in the journal too; of an anonymous person the day, not the hour. */
async function noteOfPerson(deps: Deps, tx: Tx, key: CaseKey, deed: Deed): Promise<void> {
  const row = await byId(tx, key)
  if (!row?.sealed) throw new Problem('not-found')
  const opened = openCase(deps, row)
  const now = new Date(deps.now()).toISOString()
  const at = opened.record.identity === 'anonymous' ? noonOf(now) : now
  await note(deps, tx, opened, { who: 'person', deed, after: 0, at })
}

/** A talk that was missed or lost its time has none to move: its new one is simply booked. */
async function waitsForTime(deps: Deps, tx: Tx, key: CaseKey, kind: AppointmentKind): Promise<boolean> {
  const row = await byId(tx, key)
  if (!row?.sealed) throw new Problem('not-found')
  const slots = await ofCase(tx, { municipality: key.municipality, caseId: key.id })
  const newest = newestOf(slots).get(kind)
  return newest ? newest.attendance === 'missed' : openCase(deps, row).record.timesToFind.includes(kind)
}

/** What the case says of its times, after this kind of talk got one. */
async function tellTimes(deps: Deps, tx: Tx, key: CaseKey, kind: AppointmentKind): Promise<void> {
  const row = await byId(tx, key)
  if (!row) throw new Problem('not-found')
  const { record, key: sealing } = openCase(deps, row)
  const slots = await ofCase(tx, { municipality: key.municipality, caseId: key.id })
  const { decisionDays } = deps.owners[record.outcome.municipality]
  const toFind = record.timesToFind.filter((one) => one !== kind)
  const told = withTimes(record, { slots, toFind, decisionDays })
  if (JSON.stringify(told) === JSON.stringify(record)) return
  const done = await deps.storage.cases.update(tx, {
    ...key,
    version: row.version,
    kind: 'appointment',
    set: contentOf(deps.keys, sealing, key, told),
  })
  if (!done.ok) throw new Problem('stale-version')
}

export async function cancelAppointment(
  deps: Deps,
  live: Live,
  kind: AppointmentKind,
  reason: string,
): Promise<void> {
  const { storage, now } = deps
  const { municipality, caseId } = live
  if (!caseId) throw new Problem('not-accepted', { event: 'cancel' })
  const row = await storage.cases.byId({ municipality, id: caseId })
  if (!row) throw new Problem('not-found')
  const opened = openCase(deps, row)
  const at = new Date(now()).toISOString()
  await storage.exclusive(municipality, async (tx) => {
    const freed = await storage.slots.cancel(tx, { municipality, caseId, bookedKind: kind, now: now() })
    if (!freed) throw new Problem('not-accepted', { event: 'cancel', kind })
    const deed = { what: 'cancelled', kind, start: startOf(freed), by: 'person', reason } as const
    await noteOfPerson(deps, tx, { municipality, id: caseId }, deed)
    await writeMessage(deps, tx, opened, 'person', { text: reason, at, by: null })
  })
  await reRank(deps, municipality, caseId)
}

/** Danger told after the hand-over: its kind and day stand in the case, which goes to the top, also where it was closed. */
export async function raiseCrisis(deps: Deps, live: Live, kind: string): Promise<void> {
  const { storage, now } = deps
  const { municipality, caseId } = live
  const row = caseId ? await storage.cases.byId({ municipality, id: caseId }) : null
  if (!row) throw new Problem('not-found')
  const { record, key } = openCase(deps, row)
  const flags = [...new Set([...record.outcome.flags, 'crisis', 'urgent'])]
  const danger = [...record.danger, { kind, at: dayOf(new Date(now()).toISOString()) }]
  const changed = { ...record, danger, outcome: { ...record.outcome, flags } } as CaseRecord
  const done = await storage.exclusive(municipality, (tx) =>
    storage.cases.update(tx, {
      municipality,
      id: row.id,
      version: row.version,
      kind: 'crisis',
      set: { status: 'open', ...contentOf(deps.keys, key, { municipality, id: row.id }, changed) },
    }),
  )
  if (!done.ok) throw new Problem('stale-version')
  await reRank(deps, municipality, row.id)
}

/**
 * Drafts and anonymous advice go at once; with a name it is a request that a person answers, because what was
 * decided must be kept (notatpligt).
 * @returns whether it is gone now.
 */
export async function eraseOwnCase(deps: Deps, live: Live, request: string): Promise<boolean> {
  const { storage, now } = deps
  const { municipality, caseId } = live
  if (!caseId) throw new Problem('not-accepted', { event: 'erase' })
  const row = await storage.cases.byId({ municipality, id: caseId })
  if (!row) throw new Problem('not-found')
  const opened = openCase(deps, row)
  if (opened.record.identity === 'named') {
    await addMessage(deps, opened, 'person', request, null)
    return false
  }
  // What was put into it is the same person's, and goes with it.
  const ids = [caseId, ...(opened.record.joined ?? []).map((one) => one.case)]
  const day = dayOf(new Date(now()).toISOString())
  await storage.exclusive(municipality, async (tx) => {
    for (const id of ids)
      await storage.cases.eraseCase(tx, { municipality, id, now: now(), by: 'person', day })
  })
  await storage.scrub()
  return true
}
