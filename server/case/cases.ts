/** Cases over the store: a conversation is handed over, and the person goes on with it by their code. */
import { type Barred, staffOf } from '../../db/barred.ts'
import { messages } from '../../db/caseLog.ts'
import { byId, type CaseKey } from '../../db/cases.ts'
import type { Tx } from '../../db/engine.ts'
import { isStorageError } from '../../db/errors.ts'
import { NEVER, type Sender } from '../../db/schema.ts'
import { ofCase, type Slot } from '../../db/slots.ts'
import type { Case, Submitted } from '../../db/submit.ts'
import { addDays, addWorkingDays, dayOf } from '../../machines/calendar.ts'
import { WORDS } from '../../machines/callingWord.ts'
import type { Deed } from '../../machines/caseDeeds.ts'
import { type Next, nextStep, rankOf } from '../../machines/caseNext.ts'
import type { Conversation, StoredReceipt } from '../../machines/conversation.ts'
import { kindsToBook, SLOT_OF } from '../../machines/nextQuestion.ts'
import { SOON_DAYS } from '../../machines/queueViews.ts'
import { APPOINTMENT_KINDS, type AppointmentKind, type Flag } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { finding, type Outcome, triage } from '../../machines/triage.ts'
import { audited } from '../audit/audit.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { keyFrom, newId, newKey, seal, token, unseal, unwrap, wrap } from '../keys/keys.ts'
import { teamKeyIn, withTeamKey } from '../keys/teamKey.ts'
import { Problem } from '../problems.ts'
import { newCode } from '../receipt/receiptCode.ts'
import { note } from '../staff/note.ts'
import { bookingTasks } from './bookingTasks.ts'
import { contentOf, tokensFor } from './caseIndex.ts'
import { type CaseRecord, caseRecord, earlier, PLACE } from './caseRecord.ts'
import { missedOf, newestOf, startOf, withTimes } from './caseTimes.ts'
import { audienceOf, timesOfKind } from './times.ts'
import { unitsOfCase } from './unitsOfCase.ts'

export interface MessageBody {
  readonly text: string
  readonly at: string
  /** Staff id, or null where the person wrote it. */
  readonly by: string | null
  /** Number of the case in whose thread it was written, where the two are one now. */
  readonly via?: number
}

/**
 * The outcome of a conversation as it stands: what would be handed over now.
 * @param on the day of the hand-over, "YYYY-MM-DD".
 */
export function outcomeOf(c: Conversation, on: string): Outcome {
  const standard = standardOf(c.municipality, c.edition)
  const missing = timesToFind(c)
  const basis = new Map(finding(standard, c.facts, true).appointments.map((one) => [one.kind, one.basis]))
  const outcome = triage(standard, {
    facts: c.facts,
    d: c.d,
    on,
    danger: c.wasInDanger,
    guaranteeAtRisk: c.d !== null && missing.some((kind) => basis.get(kind) === 'guarantee'),
  })
  const late = Object.values(c.slots).some((slot) => slot.late)
  return { ...outcome, staff: [...outcome.staff, ...bookingTasks(missing, late, outcome.guarantee.until)] }
}

/** Talks that follow from the outcome but have no time: a person finds one. */
const timesToFind = (c: Conversation): AppointmentKind[] =>
  kindsToBook(finding(standardOf(c.municipality, c.edition), c.facts, true)).filter(
    (kind) => !c.slots[SLOT_OF[kind]],
  )

function booked(c: Conversation): { slot: string; bookedKind: AppointmentKind }[] {
  const kinds = kindsToBook(finding(standardOf(c.municipality, c.edition), c.facts, true))
  return kinds.flatMap((kind) => {
    const slot = c.slots[SLOT_OF[kind]]
    return slot ? [{ slot: slot.id, bookedKind: kind }] : []
  })
}

/** Two kinds of talk may share one question for a time; the first takes it. */
const once = <T extends { slot: string }>(slots: readonly T[]): T[] =>
  slots.filter((one, index) => slots.findIndex((other) => other.slot === one.slot) === index)

const NOBODY_NEEDED = new Set(['information', 'elsewhere'])

/** With a talk, a task or a flag somebody picks it up; a bare question for information is closed at once. */
const needsPerson = (outcome: Outcome, message: boolean): boolean =>
  !NOBODY_NEEDED.has(outcome.route) || outcome.staff.length > 0 || outcome.flags.length > 0 || message

/**
 * Hands a conversation over: case, appointments, clock and the conversation's own event in one transaction under one
 * key. The same hand-over again gives the same case.
 * @throws Problem slot-gone naming the facts whose time was lost, not-accepted, busy.
 */
export async function handOver(deps: Deps, live: Live): Promise<void> {
  const { storage, keys, owners, now } = deps
  const c = live.state.context
  if (live.state.value !== 'reviewing')
    throw new Problem('not-accepted', { event: 'submit', phase: String(live.state.value) })
  if (live.caseId) return goOnByName(deps, live)
  const at = new Date(now()).toISOString()
  const today = dayOf(at)
  const outcome = outcomeOf(c, today)
  const caseId = newId()
  const code = deps.conversations.codeOf(live) ?? newCode()
  const random = newKey()
  const callingWord = [random.readUInt8(0) % WORDS.first, random.readUInt8(1) % WORDS.second] as const
  const pickUpBy = addWorkingDays(today, owners[live.municipality].pickUpDays)
  const slots = once(booked(c))
  const held = Object.values(c.slots).filter(({ id }) => slots.some(({ slot }) => slot === id))
  const record = recordOf(c, outcome, { callingWord, pickUpBy, today })
  const tokens = await tokensFor(keys, live.municipality, record, (some) =>
    storage.cases.tokensTaken({ municipality: live.municipality, tokens: some }),
  )
  const next = nextStep({
    flags: outcome.flags,
    owner: null,
    appointmentDays: Object.values(c.slots).map((slot) => dayOf(slot.start)),
    guaranteeUntil: outcome.guarantee.until,
    unansweredSince: typeof c.facts.message === 'string' ? today : null,
    answerBy: addWorkingDays(today, 1),
    pickUpBy,
    today,
  })
  const open = needsPerson(outcome, typeof c.facts.message === 'string')
  const receipt: StoredReceipt = {
    code: deps.conversations.sealCode(live, code),
    callingWord,
    case: caseId,
    number: 0,
    due: next.due,
  }
  const event = { type: 'submit', at, receipt } as const
  const wrappedByReceipt = wrap(
    keyFrom(code, 'receipt'),
    PLACE.byReceipt(live.municipality, live.id),
    live.key,
  )
  const { existing } = await storing(() =>
    storage.exclusive(live.municipality, async (tx): Promise<Submitted> => {
      const team = await teamKeyIn(tx, keys, live.municipality)
      const done = await storage.cases.submit(tx, {
        municipality: live.municipality,
        conversation: live.id,
        idempotencyKey: live.id,
        case: {
          id: caseId,
          status: open ? 'open' : 'closed',
          dueDay: outcome.guarantee.until ?? NEVER,
          rankDay: rankOf(next),
          units: unitsOfCase(record, held),
          openedDay: today,
          receiptHash: token(keys, 'receipt', code),
          wrappedForTeam: wrap(team, PLACE.forTeam(live.municipality, caseId), live.key),
          wrappedByReceipt,
          ...contentOf(keys, live.key, { municipality: live.municipality, id: caseId }, record),
        },
        slots,
        tokens,
        audience: outcome.identity === 'named' ? 'named' : 'anonymous',
        events: [deps.conversations.eventRow(live, event)],
        // Whoever staff talk to is nobody's script.
        cameInRush: !c.enquiry && deps.conversations.starts.wasInRush(live.municipality, live.begun),
        now: now(),
        day: today,
      })
      // Handed over before, and its answer lost on the way: what was stored then is what counts, its code too.
      if (done.existing) return done
      await storage.conversations.rewrap(tx, {
        municipality: live.municipality,
        id: live.id,
        receiptHash: token(keys, 'receipt', code),
        wrappedByReceipt,
      })
      if (typeof c.facts.message === 'string') {
        const hidden = outcome.identity === 'anonymous'
        const body: MessageBody = { text: c.facts.message, at: hidden ? noonOf(at) : at, by: null }
        await storage.cases.addMessage(tx, {
          municipality: live.municipality,
          caseId,
          from: 'person',
          openedDay: today,
          sealed: seal(live.key, PLACE.message(live.municipality, caseId, 1), body),
        })
      }
      await takenByStaff(deps, tx, c, { row: done.case, key: live.key, record })
      return done
    }),
  )
  if (existing) return deps.conversations.reload(live)
  deps.conversations.moved(live, event, caseId)
  deps.metrics.count('cases')
}

/** How it came stands in the case's log; whoever sends it from the desk has seen it, and that is written down too. */
async function takenByStaff(deps: Deps, tx: Tx, c: Conversation, opened: OpenedCase): Promise<void> {
  if (!c.enquiry) return
  const { municipality, id } = opened.row
  const { by, role, channel, wishedAt } = c.enquiry
  await note(deps, tx, opened, { who: by, deed: { what: 'enquiry', channel, wishedAt }, after: 0 })
  // With the code the person goes on alone: then nobody at the desk has seen how it ended.
  if (!c.returned) await audited(deps, tx, { municipality, member: { id: by, role } }, 'case.enquiry', id)
}

/**
 * The case goes on by name: the same case, number, D and messages; its talks without a name give way to those by name.
 */
async function goOnByName(deps: Deps, live: Live): Promise<void> {
  const { storage, keys, now } = deps
  const { municipality } = live
  const caseId = live.caseId as string
  const row = await storage.cases.byId({ municipality, id: caseId })
  const { receipt } = live.state.context
  if (!row || !receipt) throw new Problem('not-found')
  if (row.conversationId !== live.id) throw new Problem('not-accepted', { event: 'reveal' })
  const { record: before, key } = openCase(deps, row)
  const c = { ...live.state.context, d: earlier(live.state.context.d, before.d) }
  const at = new Date(now()).toISOString()
  const today = dayOf(at)
  const outcome = outcomeOf(c, before.submittedDay)
  const record: CaseRecord = {
    ...recordOf(c, outcome, {
      callingWord: before.callingWord,
      pickUpBy: before.pickUpBy,
      today: before.submittedDay,
    }),
    ...(before.joined ? { joined: before.joined } : {}),
    ...(before.life ? { life: before.life } : {}),
    ...(before.quiet ? { quiet: true } : {}),
  }
  const tokens = await tokensFor(keys, municipality, record, (some) =>
    storage.cases.tokensTaken({ municipality, tokens: some }),
  )
  const wanted = once(booked(c))
  const written: MessageBody | null =
    typeof c.facts.message === 'string' ? { text: c.facts.message, at, by: null } : null
  const event = { type: 'submit', at, receipt } as const
  await storing(() =>
    storage.exclusive(municipality, async (tx) => {
      await storage.conversations.append(tx, [deps.conversations.eventRow(live, event)])
      const barred = await staffOf(tx, { municipality, caseId })
      for (const kind of APPOINTMENT_KINDS) {
        const slot = wanted.find((one) => one.bookedKind === kind)
        if (!slot) await storage.slots.cancel(tx, { municipality, caseId, bookedKind: kind, now: now() })
      }
      for (const { slot, bookedKind } of wanted) {
        const done = await storage.slots.book(tx, {
          municipality,
          caseId,
          slot,
          bookedKind,
          audience: audienceOf(bookedKind),
          conversation: live.id,
          now: now(),
          day: today,
        })
        if (!done || barred.has(done.staffId))
          throw new Problem('slot-gone', { facts: [SLOT_OF[bookedKind]] })
      }
      const changed = await storage.cases.update(tx, {
        municipality,
        id: caseId,
        version: row.version,
        kind: 'named',
        set: {
          status: 'open',
          dueDay: outcome.guarantee.until ?? row.dueDay,
          ...contentOf(keys, key, { municipality, id: caseId }, record),
        },
      })
      if (!changed.ok) throw new Problem('stale-version')
      await storage.cases.setTokens(tx, { municipality, caseId, tokens })
      if (written) await writeMessage(deps, tx, { row, key, record }, 'person', written)
    }),
  )
  deps.conversations.moved(live, event, caseId)
  await reRank(deps, municipality, caseId)
}

export async function storing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isStorageError(error, 'SlotGone')) {
      throw new Problem('slot-gone', {
        facts: error.detail.kinds.map((kind) => SLOT_OF[kind as AppointmentKind]),
      })
    }
    if (isStorageError(error, 'StaleConversation')) throw new Problem('stale-version')
    throw error
  }
}

export function recordOf(
  c: Conversation,
  outcome: Outcome,
  {
    callingWord,
    pickUpBy,
    today,
  }: { callingWord: readonly [number, number]; pickUpBy: string; today: string },
): CaseRecord {
  const late = Object.entries(c.slots).flatMap(([fact, slot]) => (slot?.late ? [fact] : []))
  const { message: _message, ...facts } = c.facts
  return caseRecord(
    {
      language: c.language,
      callingWord,
      told: c.told,
      d: c.d,
      danger: c.said.flatMap((entry) => (entry.kind === 'danger' ? [{ kind: entry.danger, at: today }] : [])),
      pickUpBy,
      submittedDay: today,
      timesToFind: timesToFind(c),
      late,
      ...(c.enquiry ? { enquiry: c.enquiry } : {}),
    },
    outcome,
    facts,
  )
}

export interface OpenedCase {
  readonly row: Case
  readonly key: Buffer
  readonly record: CaseRecord
}

/** Opens a case with the municipality's key. @throws Error where the key is not the one it was wrapped for. */
export function openCase(deps: Pick<Deps, 'keys'>, row: Case): OpenedCase {
  const municipality = row.municipality as Live['municipality']
  if (!row.wrappedForTeam || !row.sealed) throw new Problem('not-found')
  const wrapped = row.wrappedForTeam
  const key = withTeamKey(deps.keys, municipality, (team) =>
    unwrap(team, PLACE.forTeam(municipality, row.id), wrapped),
  )
  return { row, key, record: unseal<CaseRecord>(key, PLACE.record(municipality, row.id), row.sealed) }
}

/** What stands beside a case and decides what must happen next in it. */
export interface Beside {
  readonly slots: readonly Slot[]
  readonly unansweredSince: string | null
  /** Who must not see it, and since when; nobody where it is told to the person. */
  readonly bars?: readonly Pick<Barred, 'staffId' | 'day'>[]
  readonly today: string
}

export function nextOf(
  { row, record }: OpenedCase,
  { slots: appointments, unansweredSince, bars = [], today }: Beside,
): Next {
  return nextStep({
    flags: flagsToRankBy({ row, record }, today),
    owner: row.ownerId,
    // What somebody has said how it went lies behind, even if it was today.
    appointmentDays: appointments
      .filter(({ attendance, startsAt }) => attendance === null && !record.life?.done.includes(startsAt))
      .map((slot) => dayOf(new Date(slot.startsAt).toISOString())),
    guaranteeUntil: record.outcome.guarantee.until,
    unansweredSince,
    answerBy: unansweredSince ? addWorkingDays(unansweredSince, 1) : undefined,
    newTimeBy: newTimeBy({ row, record }, appointments, today),
    otherColleagueBy: otherColleagueBy(appointments, bars, today),
    pickUpBy: record.pickUpBy,
    life: record.life,
    today,
  })
}

/** Times that staff gave free in a rush: that the fourteen days are at risk for it lifts the case only near its last day. */
function flagsToRankBy({ row, record }: Pick<OpenedCase, 'row' | 'record'>, today: string): readonly Flag[] {
  const { flags } = record.outcome
  const standsBack = record.letGoInRush && row.cameInRush && row.dueDay > addDays(today, SOON_DAYS)
  return standsBack ? flags.filter((flag) => flag !== 'guaranteeAtRisk') : flags
}

/** On the working day after it was said that they must not see the case, and no later than the talk itself. */
function otherColleagueBy(
  appointments: readonly Slot[],
  bars: NonNullable<Beside['bars']>,
  today: string,
): string | null {
  const days = appointments.flatMap((slot) => {
    const bar = bars.find(({ staffId }) => staffId === (slot.metBy ?? slot.staffId))
    const day = dayOf(startOf(slot))
    if (!bar || slot.attendance !== null || day < today) return []
    const by = addWorkingDays(bar.day, 1)
    return [by < day ? by : day]
  })
  return days.toSorted()[0] ?? null
}

/** By when a talk that was missed, or that lost its time, has a new one; null where none waits. */
function newTimeBy(
  { row, record }: Pick<OpenedCase, 'row' | 'record'>,
  appointments: readonly Slot[],
  today: string,
): string | null {
  const missed = missedOf(appointments).map(({ day }) => addWorkingDays(day, 1))
  if (missed.length > 0) return missed.toSorted()[0] ?? null
  // Before somebody has the case, picking it up comes first.
  if (record.timesToFind.length === 0 || row.ownerId === null) return null
  return record.pickUpBy > today ? record.pickUpBy : today
}

/** Appointments, messages and owner move a case in the queue: where it stands is computed, never typed. */
export async function reRank(deps: Deps, municipality: string, caseId: string): Promise<void> {
  const { storage } = deps
  const row = await storage.cases.byId({ municipality, id: caseId })
  if (!row?.sealed) return
  const [slots, bars, last] = await Promise.all([
    storage.slots.ofCase({ municipality, caseId }),
    storage.barred.ofCase({ municipality, caseId }),
    storage.cases.lastSenders({ municipality, caseIds: [caseId] }),
  ])
  const sender = last.get(caseId)
  const today = dayOf(new Date(deps.now()).toISOString())
  const opened = openCase(deps, row)
  const unansweredSince = sender?.from === 'person' ? sender.openedDay : null
  const next = nextOf(opened, { slots, unansweredSince, bars, today })
  await storage.exclusive(municipality, (tx) =>
    storage.cases.rank(tx, {
      municipality,
      id: caseId,
      rankDay: rankOf(next),
      units: unitsOfCase(opened.record, slots),
    }),
  )
}

export interface SaidMessage extends MessageBody {
  readonly seq: number
  readonly from: 'person' | 'staff'
  /** Told by the desk itself: it answers nothing. */
  readonly notice: boolean
}

export async function messagesOf(deps: Pick<Deps, 'storage'>, opened: OpenedCase): Promise<SaidMessage[]> {
  const { municipality, id } = opened.row
  const rows = await deps.storage.cases.messages({ municipality, caseId: id })
  return rows.flatMap(({ seq, from, sealed }) =>
    sealed === null
      ? []
      : [
          {
            ...unseal<MessageBody>(opened.key, PLACE.message(municipality, id, seq), sealed),
            seq,
            from: from === 'person' ? from : 'staff',
            notice: from === 'notice',
          },
        ],
  )
}

/** Sealed under its own number, which is known only inside the transaction. */
export async function addMessage(
  deps: Deps,
  opened: OpenedCase,
  from: 'person' | 'staff',
  text: string,
  by: string | null,
): Promise<void> {
  const { storage, now } = deps
  const { municipality, id } = opened.row
  const at = new Date(now()).toISOString()
  await storage.exclusive(municipality, async (tx) => {
    await writeMessage(deps, tx, opened, from, { text, at, by })
    if (from === 'person') await openAgain(deps, tx, { municipality, id })
  })
  await reRank(deps, municipality, id)
}

/** Somebody who writes is read, also where the case was closed. */
async function openAgain({ storage }: Pick<Deps, 'storage'>, tx: Tx, key: CaseKey): Promise<void> {
  const row = await byId(tx, key)
  if (row?.status !== 'closed' || row.sealed === null) return
  await storage.cases.update(tx, { ...key, version: row.version, set: { status: 'open' }, kind: 'reopened' })
}

const noonOf = (at: string): string => `${dayOf(at)}T12:00:00.000Z`

/** Inside a transaction, where the number under which it is sealed cannot be taken by anybody else. */
export async function writeMessage(
  { storage }: Pick<Deps, 'storage'>,
  tx: Tx,
  { row: { municipality, id }, key, record }: OpenedCase,
  from: Sender,
  given: MessageBody,
): Promise<void> {
  // Of an anonymous person staff learn the day, not the hour of a visit.
  const hidden = from === 'person' && record.identity === 'anonymous'
  const body = hidden ? { ...given, at: noonOf(given.at) } : given
  const seq = ((await messages(tx, { municipality, caseId: id })).at(-1)?.seq ?? 0) + 1
  const sealed = seal(key, PLACE.message(municipality, id, seq), body)
  await storage.cases.addMessage(tx, { municipality, caseId: id, from, openedDay: dayOf(body.at), sealed })
}

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
