/** What both front doors do: one event on one conversation. The JSON interface and the pages differ only in how they show it. */
import { dayOf, isHoliday } from '../../machines/calendar.ts'
import { callingWord } from '../../machines/callingWord.ts'
import { withOffset } from '../../machines/contact.ts'
import { canReveal } from '../../machines/conversation.ts'
import type { Enquiry } from '../../machines/enquiry.ts'
import { FACTS, type FactId, isFactId } from '../../machines/facts.ts'
import { phaseOf } from '../../machines/intake.ts'
import { kindOf, SLOT_OF } from '../../machines/nextQuestion.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { finding, type Outcome } from '../../machines/triage.ts'
import { type ReceiptView, type View, view } from '../../machines/view.ts'
import { type Opening, openingsOf } from '../audit/audit.ts'
import { addMessage, messagesOf } from '../case/caseMessages.ts'
import { kindOfSlot, newestOf } from '../case/caseTimes.ts'
import { nextOf, openCase } from '../case/openedCase.ts'
import { cancelAppointment, eraseOwnCase, moveAppointment, raiseCrisis } from '../case/ownCase.ts'
import { handOver, outcomeOf } from '../case/submitCase.ts'
import { NO_TIMES, timeChosen, timesFor, timesOfKind } from '../case/times.ts'
import type { Deps } from '../deps.ts'
import { renewCode } from '../pages/receiptActs.ts'
import { Problem } from '../problems.ts'
import { newsOf } from '../receipt/news.ts'
import { setOwnQuiet } from '../receipt/quiet.ts'
import { wordsOf } from '../receipt/receiptCode.ts'
import { amend } from './amend.ts'
import type { ClientEvent } from './events.ts'
import type { Live } from './live.ts'
import { type Times, translate } from './translate.ts'

export interface Done {
  readonly drops: readonly FactId[]
  /** The conversation and its session are gone. */
  readonly ended: boolean
  /** Talks that an answer put right after the hand-over made needless: their time is free. */
  readonly freed?: readonly AppointmentKind[]
  /** An anonymous case was erased at once; by name it was asked for. */
  readonly erased?: boolean
}

const NOTHING: Done = { drops: [], ended: false }

const AFTER = new Set(['move', 'cancel', 'message', 'reveal', 'renew', 'quiet', 'tell', 'erase'])

export async function handle(deps: Deps, live: Live, event: ClientEvent): Promise<Done> {
  const { conversations } = deps
  return conversations.turn(live, async () => {
    if (AFTER.has(event.type)) return afterHandOver(deps, live, event)
    if (event.type === 'submit' && phaseOf(live.state) === 'handedOver') return NOTHING
    // Whoever has just sent it has just read it through: answers are put right by coming back with the code.
    const back = live.state.context.returned
    if (event.type === 'answer' && phaseOf(live.state) === 'handedOver' && live.caseId && back) {
      const amended = await amend(deps, live, event)
      return { ...amended, ended: false }
    }
    if (phaseOf(live.state) === 'asking' || phaseOf(live.state) === 'reviewing') {
      const lost = await conversations.renewHolds(live)
      if (lost.length > 0 && event.type === 'submit') throw new Problem('slot-gone', { facts: lost })
    }
    const times = await timesNeeded(deps, live, event)
    const translated = translate(live.state, event, new Date(deps.now()).toISOString(), times)
    if (translated.drops) return { drops: translated.drops, ended: false }
    if (translated.command === 'submit') await submit(deps, live)
    else if (translated.command === 'code') await conversations.saveForLater(live)
    else if (translated.command === 'withdraw') {
      if (phaseOf(live.state) === 'handedOver') throw new Problem('not-accepted', { event: 'withdraw' })
      // What was handed over stays as it was; only the name on the way is taken back.
      if (live.caseId) {
        await conversations.advance(live, { events: [{ type: 'stay' }] })
        return NOTHING
      }
      await conversations.withdraw(live)
      return { drops: [], ended: true }
    } else {
      await conversations.advance(live, translated)
      if (live.caseId && phaseOf(live.state) === 'handedOver') {
        for (const one of translated.events)
          if (one.type === 'danger') await raiseCrisis(deps, live, one.kind)
      }
    }
    return NOTHING
  })
}

/** Only an answer to a question for a time needs the calendar: the one time that is chosen, or whether more come. */
async function timesNeeded(deps: Deps, live: Live, event: ClientEvent): Promise<Times> {
  if (event.type !== 'answer' || !isFactId(event.fact) || FACTS[event.fact].kind !== 'slot') return NO_TIMES
  const c = live.state.context
  const owner = deps.owners[live.municipality]
  if (event.value === 'none') return timesFor(deps.storage, live, owner, deps.now())
  // A time may be chosen for another talk than the one at hand: an answer also corrects an earlier one.
  const kind = kindOf(event.fact, finding(standardOf(c.municipality, c.edition), c.facts, true))
  if (!kind || typeof event.value !== 'string') return NO_TIMES
  return timeChosen(deps.storage, live, owner, deps.now(), { kind, id: event.value })
}

/** A time that was lost while the person read on is given up and asked for again; every other answer stays. */
async function submit(deps: Deps, live: Live): Promise<void> {
  try {
    await handOver(deps, live)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'slot-gone') throw error
    for (const fact of (error.more.facts ?? []) as FactId[]) {
      await deps.conversations.advance(live, { events: [{ type: 'slotLost', fact }] })
    }
    throw error
  }
}

const REASON = { da: 'Aflyst af personen.', en: 'Cancelled by the person.' }
const ERASE_REQUEST = {
  da: 'Jeg vil gerne have mine oplysninger slettet.',
  en: 'I would like my data to be erased.',
}
async function afterHandOver(deps: Deps, live: Live, event: ClientEvent): Promise<Done> {
  if (phaseOf(live.state) !== 'handedOver' || !live.caseId)
    throw new Problem('not-accepted', { event: event.type })
  const { language } = live.state.context
  if (event.type === 'move') await moveAppointment(deps, live, event.kind, event.slot)
  else if (event.type === 'cancel')
    await cancelAppointment(deps, live, event.kind, await heard(deps, live, event.reason || REASON[language]))
  else if (event.type === 'message') await writeToStaff(deps, live, event.text)
  else if (event.type === 'reveal') await reveal(deps, live)
  else if (event.type === 'renew') await renewCode(deps, live)
  else if (event.type === 'quiet' || event.type === 'tell')
    await setOwnQuiet(deps, live, event.type === 'quiet')
  else if (event.type === 'erase') {
    const erased = await eraseOwnCase(deps, live, ERASE_REQUEST[language])
    if (erased) deps.conversations.forget(live)
    return { drops: [], ended: erased, erased }
  }
  return NOTHING
}

async function reveal(deps: Deps, live: Live): Promise<void> {
  const c = live.state.context
  const row = await deps.storage.cases.byId({ municipality: live.municipality, id: live.caseId as string })
  // Of two cases that were joined the one that stays has its own conversation: only that one can go on.
  if (row?.conversationId !== live.id || !canReveal(standardOf(c.municipality, c.edition), c))
    throw new Problem('not-accepted', { event: 'reveal' })
  await deps.conversations.advance(live, { events: [{ type: 'reveal' }] })
}

async function writeToStaff(deps: Deps, live: Live, text: string): Promise<void> {
  const kept = await heard(deps, live, text)
  const row = await deps.storage.cases.byId({ municipality: live.municipality, id: live.caseId as string })
  if (!row) throw new Problem('not-found')
  await addMessage(deps, openCase(deps, row), 'person', kept, null)
}

/**
 * The same ears as in the conversation: what identifies is shown back before anything is kept, and danger is answered.
 * @returns the words as they are kept.
 */
async function heard(deps: Deps, live: Live, text: string): Promise<string> {
  const at = new Date(deps.now()).toISOString()
  const nothing = { offered: [], more: false, find: () => undefined }
  const { events } = translate(live.state, { type: 'answer', fact: 'message', value: text }, at, nothing)
  const danger = events.filter((one) => one.type === 'danger')
  for (const one of danger) {
    await deps.conversations.advance(live, { events: [one] })
    await raiseCrisis(deps, live, one.kind)
  }
  return String(events.find((one) => one.type === 'answer')?.given[0]?.value)
}

export const surroundingsOf = (deps: Deps, live: Live) => ({
  now: new Date(deps.now()).toISOString(),
  closed: isHoliday,
  owner: { phone: deps.owners[live.municipality].phone },
})

export interface CaseOfPerson {
  readonly outcome: Outcome
  readonly number: number
  readonly callingWord: string
  readonly appointments: readonly {
    kind: string
    start: string
    end: string
    unit: string
    id: string
    startsAt: number
    /** Nobody came: a new time waits to be chosen. */
    missed: boolean
  }[]
  /** Talks that have no time now and may be given one. */
  readonly toFind: readonly AppointmentKind[]
  readonly messages: readonly { id: string; from: 'person' | 'staff'; text: string }[]
  readonly next: { readonly what: string; readonly due: string } | null
  /** The day by which somebody has looked at it; null where nobody needs to. */
  readonly pickUpBy: string | null
  /** Who has had it open, by role and day. */
  readonly openings: readonly Opening[]
  /** Whether this conversation is the one that the case came of: with a joined one's code it is not. */
  readonly own: boolean
  /** It was put into another case after a talk with the person: nothing of that one stands here. */
  readonly putAway: boolean
  /** Taken by staff: how, and by whom as a role. */
  readonly enquiry: Pick<Enquiry, 'channel' | 'role'> | null
  /** Whether they want no messages about their times; null without a name, where there are none. */
  readonly quiet: boolean | null
}

/** The person's own case, as they may see it. */
export async function caseOf(deps: Deps, live: Live): Promise<CaseOfPerson | null> {
  if (!live.caseId) return null
  const { municipality, caseId } = live
  const row = await deps.storage.cases.byId({ municipality, id: caseId })
  if (!row?.sealed) return null
  const opened = openCase(deps, row)
  const [slots, messages, openings] = await Promise.all([
    deps.storage.slots.ofCase({ municipality, caseId }),
    messagesOf(deps, opened),
    openingsOf(deps, municipality, caseId),
  ])
  const last = messages.findLast((one) => !one.notice)
  const { enquiry } = opened.record
  const today = dayOf(new Date(deps.now()).toISOString())
  const newest = [...newestOf(slots).values()].toSorted((a, b) => a.startsAt - b.startsAt)
  const next = nextOf(opened, {
    slots,
    unansweredSince: last?.from === 'person' ? dayOf(last.at) : null,
    today,
  })
  return {
    outcome: opened.record.outcome,
    number: row.number,
    callingWord: callingWord(opened.record.callingWord, live.state.context.language),
    appointments: newest.map((slot) => ({
      id: slot.id,
      kind: slot.bookedKind ?? slot.kind,
      start: withOffset(new Date(slot.startsAt).toISOString()),
      end: withOffset(new Date(slot.endsAt).toISOString()),
      unit: slot.unit,
      startsAt: slot.startsAt,
      missed: slot.attendance === 'missed',
    })),
    toFind: opened.record.timesToFind.filter((kind) => !newest.some((slot) => kindOfSlot(slot) === kind)),
    messages: messages.map(({ seq, from, text }) => ({ id: `c${seq}`, from, text })),
    next: row.status === 'closed' ? null : { what: next.what, due: next.due },
    pickUpBy: row.status === 'closed' ? null : opened.record.pickUpBy,
    openings,
    own: row.conversationId === live.id,
    putAway: opened.record.joinedInto !== undefined,
    enquiry: enquiry ? { channel: enquiry.channel, role: enquiry.role } : null,
    quiet: opened.record.identity === 'named' ? opened.record.quiet === true : null,
  }
}

/** The contract's view. After the hand-over the case stands in it; the receipt only until the session ends. */
export async function viewOf(
  deps: Deps,
  live: Live,
  drops: readonly FactId[] = [],
): Promise<View & { case?: unknown; news?: readonly string[] }> {
  const around = surroundingsOf(deps, live)
  if (phaseOf(live.state) !== 'handedOver') {
    const { offered } = await timesFor(deps.storage, live, deps.owners[live.municipality], deps.now())
    return view(live.state, { ...around, times: offered }, { drops, receipt: savedCode(deps, live) })
  }
  const found = await caseOf(deps, live)
  const shown = view(live.state, around, {
    drops,
    outcome: found?.outcome ?? outcomeOf(live.state.context, dayOf(new Date(deps.now()).toISOString())),
    receipt: receiptOf(deps, live, found),
  })
  if (!found) return shown
  const news = await newsOf(deps, live)
  const { number, callingWord: word, appointments, messages, next, openings, enquiry } = found
  return {
    ...shown,
    case: {
      number,
      callingWord: word,
      appointments: appointments.map(({ kind, start, end, unit }) => ({ kind, start, end, unit })),
      messages,
      next,
      openings,
      ...(enquiry ? { enquiry } : {}),
    },
    ...(news ? { news } : {}),
  }
}

/** The code of an unfinished conversation, in the session in which it was asked for. */
function savedCode(deps: Deps, live: Live): ReceiptView | null {
  const { code, returned } = live.state.context
  const plain = code && !returned ? deps.conversations.codeOf(live) : null
  return plain ? bareReceipt(plain) : null
}

const bareReceipt = (code: string): ReceiptView => ({
  code,
  words: wordsOf(code),
  callingWord: null,
  case: null,
  appointments: [],
  next: null,
})

function receiptOf(deps: Deps, live: Live, found: CaseOfPerson | null): ReceiptView | null {
  const { returned, renewed } = live.state.context
  const code = returned && !renewed ? null : deps.conversations.codeOf(live)
  if (!code || !found) return null
  return {
    code,
    words: wordsOf(code),
    callingWord: found.callingWord,
    case: String(found.number),
    appointments: found.appointments.map(({ kind, start, end, unit }) => ({ kind, start, end, unit })),
    next: found.next,
  }
}

/** Free times of one kind, for a move. */
export async function freeTimes(deps: Deps, live: Live, kind: AppointmentKind) {
  const times = await timesOfKind(deps.storage, live, kind, deps.owners[live.municipality], deps.now())
  return times.map(({ id, start, end, unit }) => ({
    value: id,
    start: withOffset(start),
    end: withOffset(end),
    unit,
  }))
}

export { SLOT_OF }
