/**
 * An answer that the person puts right after the hand-over. The rules are tried again, the case follows, and nothing more is asked:
 * a talk that is needed now and has no time is found by a person, one that is needed no longer is freed and said to be.
 */
import type { Slot } from '../../db/slots.ts'
import { withOffset } from '../../machines/contact.ts'
import type { Conversation, Stored } from '../../machines/conversation.ts'
import { FACTS, type FactId } from '../../machines/facts.ts'
import { step } from '../../machines/intake.ts'
import { kindsToBook, SLOT_OF } from '../../machines/nextQuestion.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { finding } from '../../machines/triage.ts'
import { contentOf, foundOtherwise, tokensFor } from '../case/caseIndex.ts'
import { type CaseRecord, earlier } from '../case/caseRecord.ts'
import { type OpenedCase, openCase, reRank } from '../case/openedCase.ts'
import { raiseCrisis } from '../case/ownCase.ts'
import { outcomeOf, recordOf, storing } from '../case/submitCase.ts'
import { detail, NO_TIMES } from '../case/times.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../problems.ts'
import { lastLine, note } from '../staff/note.ts'
import { factOf } from './events.ts'
import type { Live } from './live.ts'
import { translate } from './translate.ts'

/** Who the person is, and what is moved, written or chosen in another way. */
const NEVER_AMENDED = new Set<FactId>([
  'asker',
  'askerUnder18',
  'anonymous',
  'namedInstead',
  'name',
  'cpr',
  'message',
  'unit',
  'place',
])

export const canAmend = (fact: FactId): boolean => !NEVER_AMENDED.has(fact) && FACTS[fact].kind !== 'slot'

export interface Amended {
  /** Answers that count no more, or would. */
  readonly drops: readonly FactId[]
  /** Talks that are not needed any longer and whose time is free for others. */
  readonly freed: readonly AppointmentKind[]
}

interface Asked {
  readonly fact: string
  readonly value?: unknown
  readonly preview?: boolean | undefined
}

/**
 * @throws Problem unknown-fact, bad-value, fact-not-allowed where the path may not hold it, identifier-found; not-accepted where it
 * would change who the person is, or where the case is no longer its own.
 */
export async function amend(deps: Deps, live: Live, asked: Asked): Promise<Amended> {
  const fact = factOf(asked.fact)
  if (FACTS[fact].kind === 'slot') throw new Problem('not-accepted', { event: 'answer', fact })
  const at = new Date(deps.now()).toISOString()
  const { events } = translate(
    live.state,
    { type: 'answer', fact: asked.fact, value: asked.value },
    at,
    NO_TIMES,
  )
  if (!canAmend(fact)) throw new Problem('not-accepted', { event: 'answer', fact })
  const opened = await ownCase(deps, live)
  const amended = events.map(
    (event): Stored => (event.type === 'answer' ? { ...event, type: 'amend' } : event),
  )
  const after = contextAfter(live, amended)
  const standard = standardOf(after.municipality, after.edition)
  const found = finding(standard, after.facts, true)
  if (found.identity !== opened.record.identity)
    throw new Problem('not-accepted', { event: 'answer', fact, why: 'identity' })
  const needed = new Set<string>(kindsToBook(found))
  const slots = await deps.storage.slots.ofCase({ municipality: live.municipality, caseId: opened.row.id })
  const freed = slots.filter((slot) => slot.startsAt > deps.now() && !needed.has(kindOf(slot)))
  const result = { drops: after.dropped, freed: freed.map(kindOf) }
  if (asked.preview) return result
  await store(deps, live, {
    opened,
    events: amended,
    after,
    fact,
    freed,
    kept: slots.filter((slot) => !freed.includes(slot)),
  })
  for (const event of amended) if (event.type === 'danger') await raiseCrisis(deps, live, event.kind)
  return result
}

const kindOf = (slot: Slot): AppointmentKind => slot.bookedKind ?? slot.kind

/** Its own only: with the code of a case that was put into another one, that one is not rewritten. */
async function ownCase(deps: Deps, live: Live): Promise<OpenedCase> {
  const row = await deps.storage.cases.byId({ municipality: live.municipality, id: live.caseId as string })
  if (!row) throw new Problem('not-found')
  const opened = openCase(deps, row)
  if (row.conversationId !== live.id || opened.record.joinedInto)
    throw new Problem('not-accepted', { event: 'answer', why: 'joined' })
  return opened
}

function contextAfter(live: Live, events: readonly Stored[]): Conversation {
  let { state } = live
  for (const event of events) {
    const next = step(state, event)
    if (!next) throw new Problem('not-accepted', { event: 'answer' })
    state = next
  }
  return state.context
}

interface Change {
  readonly opened: OpenedCase
  readonly events: readonly Stored[]
  readonly after: Conversation
  readonly fact: FactId
  readonly freed: readonly Slot[]
  readonly kept: readonly Slot[]
}

async function store(deps: Deps, live: Live, change: Change): Promise<void> {
  const { opened, events, freed, fact, after } = change
  const { storage, keys } = deps
  const { municipality } = live
  const { row, key } = opened
  const record = recordAfter(opened, change)
  const line = await lastLine(deps, opened)
  const tokens = foundOtherwise(opened.record, record)
    ? await tokensFor(keys, municipality, record, (some) =>
        storage.cases.tokensTaken({ municipality, tokens: some }),
      )
    : null
  const written = { who: 'person', after: line }
  const before = opened.record.facts as Conversation['facts']
  const listed = FACTS[fact].kind !== 'text' && FACTS[fact].sensitivity !== 'identity'
  await storing(() =>
    deps.conversations.advance(live, { events }, async (tx) => {
      await storage.slots.letGo(tx, {
        municipality,
        ids: freed.map(({ id }) => id),
        from: row.id,
        now: deps.now(),
      })
      const changed = await storage.cases.update(tx, {
        municipality,
        id: row.id,
        version: row.version,
        kind: 'amended',
        set: {
          status: 'open',
          dueDay: record.outcome.guarantee.until ?? row.dueDay,
          ...contentOf(keys, key, row, record),
        },
      })
      if (!changed.ok) throw new Problem('stale-version')
      if (tokens) await storage.cases.setTokens(tx, { municipality, caseId: row.id, tokens })
      await note(deps, tx, opened, {
        ...written,
        deed: {
          what: 'amended',
          fact,
          ...(listed ? { before: before[fact], after: after.facts[fact] } : {}),
          drops: after.dropped,
        },
      })
      for (const slot of freed)
        await note(deps, tx, opened, {
          ...written,
          deed: {
            what: 'cancelled',
            kind: kindOf(slot),
            start: withOffset(new Date(slot.startsAt).toISOString()),
            by: 'person',
            reason: REASON[after.language],
          },
        })
    }),
  )
  await reRank(deps, municipality, row.id)
}

const REASON = { da: 'Et svar blev rettet.', en: 'An answer was put right.' }

/** D stays or is earlier; times that were moved since count as they are now. */
function recordAfter({ record: before }: OpenedCase, { after, kept }: Change): CaseRecord {
  const needed = new Set<string>(
    kindsToBook(finding(standardOf(after.municipality, after.edition), after.facts, true)),
  )
  const slots = Object.fromEntries(
    kept.filter((slot) => needed.has(kindOf(slot))).map((slot) => [SLOT_OF[kindOf(slot)], detail(slot)]),
  )
  const c: Conversation = { ...after, slots, d: earlier(after.d, before.d) }
  const record = recordOf(c, outcomeOf(c, before.submittedDay), {
    callingWord: before.callingWord,
    pickUpBy: before.pickUpBy,
    today: before.submittedDay,
  })
  return {
    ...record,
    danger: before.danger,
    late: before.late.filter((fact) => fact in slots),
    ...(before.joined ? { joined: before.joined } : {}),
    ...(before.life ? { life: before.life } : {}),
    ...(before.quiet ? { quiet: true } : {}),
  }
}
