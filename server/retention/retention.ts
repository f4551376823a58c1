/**
 * What the municipality's periods let go, and the nightly run that erases it: keys, text and code; a tombstone without content
 * remains. Whatever is open is kept, and each case is looked at again inside the transaction that erases it.
 */
import { lastSenders } from '../../db/caseLog.ts'
import { byId } from '../../db/cases.ts'
import type { Slot } from '../../db/slots.ts'
import { ofCase } from '../../db/slots.ts'
import type { Case } from '../../db/submit.ts'
import { addDays, dayOf, ZONE } from '../../machines/calendar.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import {
  type CaseClass,
  classOf,
  type Fate,
  fateOf,
  KEPT,
  type Kept,
  type Periods,
} from '../../machines/retention.ts'
import { weekOf } from '../../machines/weeks.ts'
import { audited, SYSTEM } from '../audit/audit.ts'
import { breathe } from '../breathe.ts'
import type { CaseRecord } from '../case/caseRecord.ts'
import { openCase } from '../case/openedCase.ts'
import { Unopened } from '../case/unopened.ts'
import type { Deps } from '../deps.ts'
import { leftIn } from '../staff/numbers/weeks.ts'
import { todayOf } from '../staff/queue/queue.ts'
import { handedOverOn, readsIn } from './handedOver.ts'

export type RetentionNeeds = Pick<
  Deps,
  'storage' | 'keys' | 'now' | 'log' | 'owners' | 'handOverBox' | 'outbox'
>

const BATCH = 200
/** How far ahead the preview looks. */
const AHEAD = 14

export interface Leaving {
  readonly id: string
  readonly number: number
  readonly class: CaseClass
  /** The first day on which it may go. */
  readonly on: string
}

export interface Preview {
  readonly today: string
  /** In days; null: only by a person's hand. */
  readonly periods: Periods
  /** Who has confirmed these periods, and when; null while they are our proposal. */
  readonly confirmed: { readonly by: string; readonly on: string } | null
  /** Unfinished conversations that go in the next run. */
  readonly drafts: number
  /** Times in the calendar that go in the next run; many are told as that many. */
  readonly times: number
  /** Cases that go in the next run or in the coming fourteen days, the first of them on top. */
  readonly leaving: readonly Leaving[]
  /** How many cases are kept, by what keeps them. */
  readonly kept: Readonly<Record<Kept, number>>
}

interface Looked {
  readonly row: Case
  readonly record: CaseRecord
  readonly fate: Fate
}

type Sender = { readonly from: string; readonly openedDay: string } | undefined

function fate(
  row: Case,
  record: CaseRecord,
  slots: readonly Slot[],
  last: Sender,
  periods: Periods,
  today: string,
  handedOverDay: string | null,
) {
  const times = {
    status: row.status,
    openedDay: row.openedDay,
    closedDay: row.closedDay,
    lastMessageDay: last?.openedDay ?? null,
    unanswered: last?.from === 'person',
    appointmentDays: slots.map((slot) => dayOf(new Date(slot.endsAt).toISOString())),
    guaranteeUntil: record.outcome.guarantee.until,
    handedOverDay,
  }
  const period = periods[classOf(record.outcome)]
  return fateOf(times, handedOverDay === null ? period : (periods.handedOver ?? period), today)
}

/** Every case of this status that still has content, page by page. */
async function* casesOf(deps: RetentionNeeds, municipality: Municipality, status: Case['status']) {
  const { cases, slots } = deps.storage
  const { retention } = deps.owners[municipality]
  const today = todayOf(deps)
  const unopened = new Unopened(deps, 'seal broken')
  for (let after: Case | undefined, more = true; more; ) {
    const rows: Case[] = await cases.queue({ municipality, status, after: after ?? null, limit: BATCH })
    const ids = rows.map(({ id }) => id)
    const [booked, senders] =
      ids.length === 0
        ? [[], new Map()]
        : await Promise.all([
            slots.ofCases({ municipality, ids }),
            cases.lastSenders({ municipality, caseIds: ids }),
          ])
    const bySlot = Map.groupBy(booked, ({ caseId }) => caseId)
    const page: Looked[] = []
    for (const row of rows) {
      // What does not open waits for somebody to look at it, and keeps no other case beyond its time.
      const opened = unopened.open(row)
      if (!opened) continue
      const { record } = opened
      const of = bySlot.get(row.id) ?? []
      const on = await handedOverOn(cases, opened)
      page.push({ row, record, fate: fate(row, record, of, senders.get(row.id), retention, today, on) })
    }
    yield page
    await breathe()
    after = rows.at(-1)
    more = rows.length === BATCH
  }
}

function draftsOf(deps: RetentionNeeds, municipality: Municipality, coded: boolean, limit: number) {
  const { draft, draftWithCode } = deps.owners[municipality].retention
  const before = addDays(todayOf(deps), -(coded ? draftWithCode : draft))
  return deps.storage.conversations.unfinished({ municipality, before, coded, limit })
}

const MOST_DRAFTS = 100_000

export async function preview(deps: RetentionNeeds, municipality: Municipality): Promise<Preview> {
  const { retention, confirmed } = deps.owners[municipality]
  const today = todayOf(deps)
  const kept = Object.fromEntries(KEPT.map((why) => [why, 0])) as Record<Kept, number>
  const leaving: Leaving[] = []
  for (const status of ['open', 'closed'] as const) {
    for await (const page of casesOf(deps, municipality, status)) {
      for (const { row, record, fate } of page) {
        if (fate.kept) kept[fate.kept] += 1
        if (fate.goesOn !== null && fate.goesOn <= addDays(today, AHEAD))
          leaving.push({ id: row.id, number: row.number, class: classOf(record.outcome), on: fate.goesOn })
      }
    }
  }
  const drafts = await Promise.all(
    [false, true].map((coded) => draftsOf(deps, municipality, coded, MOST_DRAFTS)),
  )
  return {
    today,
    periods: retention,
    confirmed: confirmed.retention ?? null,
    drafts: drafts.flat().length,
    times: (await deps.storage.slots.pastOfNobody(pastOf(deps, municipality, MOST_DRAFTS))).length,
    leaving: leaving.sort((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1)),
    kept,
  }
}

export interface Erased {
  readonly cases: number
  readonly drafts: number
  /** Times in the calendar that were over. */
  readonly times: number
}

/** Erases what may go today in every municipality. @returns how much it was. */
export async function retain(deps: RetentionNeeds): Promise<Erased> {
  const done = { cases: 0, drafts: 0, times: 0 }
  let order = 0
  for (const municipality of MUNICIPALITIES) {
    done.drafts += await vanishDrafts(deps, municipality)
    const due: string[] = []
    // All are read before any goes: a case that leaves while the list is read would make it skip another.
    for await (const page of casesOf(deps, municipality, 'closed'))
      due.push(...page.filter(({ fate }) => fate.kept === null).map(({ row }) => row.id))
    const waits = await unsettled(deps)
    for (const id of due.filter((one) => !waits.has(one)))
      if (await eraseDue(deps, municipality, id)) done.cases += 1
    done.times += await forgetTimes(deps, municipality)
    order += await deps.storage.exclusive(municipality, (tx) =>
      deps.storage.changes.forget(tx, { municipality }),
    )
  }
  if (done.cases + done.drafts + done.times + order > 0) await deps.storage.scrub()
  return done
}

const pastOf = (deps: RetentionNeeds, municipality: Municipality, limit: number) => {
  const first = addDays(todayOf(deps), -deps.owners[municipality].retention.times)
  const before = Temporal.PlainDate.from(first).toZonedDateTime(ZONE).epochMilliseconds
  return { municipality, before, limit }
}

/** In pieces, so that nobody waits for a long calendar. */
async function forgetTimes(deps: RetentionNeeds, municipality: Municipality): Promise<number> {
  const past = pastOf(deps, municipality, BATCH)
  let gone = 0
  for (let more = true; more; await breathe()) {
    const count = await deps.storage.exclusive(municipality, (tx) => deps.storage.slots.forgetPast(tx, past))
    gone += count
    more = count === BATCH
  }
  return gone
}

/** Cases of which something was made ready and lies nowhere yet: until it does, theirs is the only copy. */
async function unsettled({ handOverBox, outbox }: RetentionNeeds): Promise<Set<string>> {
  const packages = (await handOverBox?.pending()) ?? []
  const letters = (await outbox?.pending()) ?? []
  return new Set([...packages.map(({ caseId }) => caseId), ...letters.map(({ of }) => of.caseId)])
}

async function vanishDrafts(deps: RetentionNeeds, municipality: Municipality): Promise<number> {
  const day = todayOf(deps)
  let gone = 0
  for (const coded of [false, true]) {
    for (const { id, openedDay } of await draftsOf(deps, municipality, coded, MOST_DRAFTS)) {
      const went = await deps.storage.exclusive(municipality, async (tx) => {
        const vanished = await deps.storage.conversations.vanish(tx, { municipality, id, openedDay, day })
        // All that is left of it: that there was one more in that week.
        if (vanished) await deps.storage.settings.count(tx, { municipality, key: leftIn(weekOf(openedDay)) })
        return vanished
      })
      if (went) gone += 1
    }
  }
  return gone
}

/** What came since the list was read counts: a message, an appointment, a colleague who opened the case again. */
async function eraseDue(deps: RetentionNeeds, municipality: Municipality, id: string): Promise<boolean> {
  const { storage, owners } = deps
  const [day, now] = [todayOf(deps), deps.now()]
  return storage.exclusive(municipality, async (tx) => {
    const row = await byId(tx, { municipality, id })
    if (!row?.sealed) return false
    const slots = await ofCase(tx, { municipality, caseId: id })
    const last = (await lastSenders(tx, { municipality, caseIds: [id] })).get(id)
    const opened = openCase(deps, row)
    const on = await handedOverOn(readsIn(tx), opened)
    const { retention } = owners[municipality]
    if (fate(row, opened.record, slots, last, retention, day, on).kept !== null) return false
    await audited(deps, tx, { municipality, member: SYSTEM }, 'case.expire', id)
    await storage.cases.eraseCase(tx, { municipality, id, now, by: 'retention', day })
    return true
  })
}
