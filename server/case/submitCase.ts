/** A conversation is handed over: its case, its appointments and its clock in one transaction, or its name to the case it has. */
import { staffOf } from '../../db/barred.ts'
import type { Tx } from '../../db/engine.ts'
import { isStorageError } from '../../db/errors.ts'
import { NEVER } from '../../db/schema.ts'
import type { Submitted } from '../../db/submit.ts'
import { addWorkingDays, dayOf } from '../../machines/calendar.ts'
import { WORDS } from '../../machines/callingWord.ts'
import { nextStep, rankOf } from '../../machines/caseNext.ts'
import type { Conversation, StoredReceipt } from '../../machines/conversation.ts'
import { kindsToBook, SLOT_OF } from '../../machines/nextQuestion.ts'
import { APPOINTMENT_KINDS, type AppointmentKind } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { finding, type Outcome, triage } from '../../machines/triage.ts'
import { audited } from '../audit/audit.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { keyFrom, newId, newKey, seal, token, wrap } from '../keys/keys.ts'
import { teamKeyIn } from '../keys/teamKey.ts'
import { Problem } from '../problems.ts'
import { newCode } from '../receipt/receiptCode.ts'
import { note } from '../staff/note.ts'
import { bookingTasks } from './bookingTasks.ts'
import { contentOf, tokensFor } from './caseIndex.ts'
import { type MessageBody, noonOf, writeMessage } from './caseMessages.ts'
import { type CaseRecord, caseRecord, earlier, PLACE } from './caseRecord.ts'
import { type OpenedCase, openCase, reRank } from './openedCase.ts'
import { audienceOf } from './times.ts'
import { unitsOfCase } from './unitsOfCase.ts'

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
