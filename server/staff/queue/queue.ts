/** The queue of one municipality: what must happen first on top. Only the page that is shown is opened. */

import type { Aside } from '../../../db/aside.ts'
import type { Barred } from '../../../db/barred.ts'
import type { Seer } from '../../../db/sight.ts'
import type { Slot } from '../../../db/slots.ts'
import type { Case } from '../../../db/submit.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import type { Next } from '../../../machines/caseNext.ts'
import type { Identity, Route } from '../../../machines/derived.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { Flag } from '../../../machines/rule.ts'
import type { Outcome } from '../../../machines/triage.ts'
import type { CaseRecord } from '../../case/caseRecord.ts'
import { nextOf, type OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'

export interface QueueCase {
  readonly id: string
  readonly number: number
  readonly municipality: Municipality
  readonly route: Route
  readonly identity: Identity
  readonly flags: readonly Flag[]
  readonly guarantee: Outcome['guarantee']
  /** `who`: the owner's name, or null = whoever picks it up. */
  readonly next: Next
  readonly openedOn: string
  readonly version: number
  /** The owner's name. */
  readonly owner: string | null
  readonly ownerId: string | null
  /** Calendar days to the last day of the guarantee; negative when it has passed, null without one and where it is over. */
  readonly daysLeft: number | null
  /** In the language in which the person got it: what they say at the door. */
  readonly callingWord: string
  /** A name where the case is one by name, otherwise what the person wants to be called. */
  readonly name: string | null
  readonly alias: string | null
  /** The person wrote last: somebody owes them an answer, whatever else comes first. */
  readonly unanswered: boolean
  /** It came while very many did, and nobody has said yet that it is a person's. */
  readonly cameInRush: boolean
}

export interface QueuePage {
  readonly cases: readonly QueueCase[]
  /** Where the next page begins, or null where this was the last. */
  readonly after: string | null
  /** The day in Copenhagen that dates and days left are told from. */
  readonly today: string
  /** Numbers of cases that belong here and do not open. */
  readonly unopened: readonly number[]
}

const MOST = 100
const USUAL = 50

export const todayOf = (deps: Pick<Deps, 'now'>): string => dayOf(new Date(deps.now()).toISOString())

export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** A place in the queue: the last case's day and number. */
export function readPlace(after: string | undefined): { rankDay: string; number: number } | null {
  if (!after) return null
  const found = /^(\d{4}-\d{2}-\d{2}(?:-\d)?)\.(\d{1,9})$/.exec(after)
  if (!found) throw new Problem('malformed', { field: 'after' })
  return { rankDay: found[1] as string, number: Number(found[2]) }
}

export function readLimit(limit: string | undefined): number {
  if (limit === undefined) return USUAL
  if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1) throw new Problem('malformed', { field: 'limit' })
  return Math.min(Number(limit), MOST)
}

export type Names = ReadonlyMap<string, string>

export async function namesOf(deps: Pick<Deps, 'storage'>, municipality: Municipality): Promise<Names> {
  const staff = await deps.storage.staff.ofMunicipality({ municipality })
  return new Map(staff.map(({ id, name }) => [id, name]))
}

/** @throws Problem malformed where `after` or `limit` cannot be read. */
export async function queuePage(
  deps: Deps,
  { municipality, seenBy }: { readonly municipality: Municipality; readonly seenBy?: Seer },
  asked: { after: string | undefined; limit: string | undefined; owner?: string | null; aside?: Aside },
): Promise<QueuePage> {
  const limit = readLimit(asked.limit)
  const rows = await deps.storage.cases.queue({
    municipality,
    after: readPlace(asked.after),
    limit: limit + 1,
    ...(seenBy === undefined ? {} : { seenBy }),
    ...(asked.owner === undefined ? {} : { owner: asked.owner }),
    ...(asked.aside ? { aside: asked.aside } : {}),
  })
  const shown = rows.slice(0, limit)
  const around = await aroundCases(deps, municipality, shown)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const unopened = new Unopened(deps, 'seal broken')
  return {
    cases: shownCases(unopened, shown, around),
    after: last ? `${last.rankDay}.${last.number}` : null,
    today: around.today,
    unopened: unopened.numbers,
  }
}

export const shownCases = (unopened: Unopened, rows: readonly Case[], around: Around): QueueCase[] =>
  rows.flatMap((row) => {
    const opened = unopened.open(row)
    return opened ? [queueCase(opened, around)] : []
  })

export interface Around {
  readonly today: string
  readonly names: Names
  readonly slots: ReadonlyMap<string | null, readonly Slot[]>
  /** Per case, since which day a message of the person waits for an answer. */
  readonly unanswered: ReadonlyMap<string, string>
  /** Per case, who must not see it. */
  readonly bars: ReadonlyMap<string, readonly Barred[]>
}

/** What stands beside many cases, in one query per kind. */
export async function aroundCases(
  deps: Pick<Deps, 'storage' | 'now'>,
  municipality: Municipality,
  rows: readonly Case[],
): Promise<Around> {
  const ids = rows.map((row) => row.id)
  const { slots, cases, barred } = deps.storage
  const [names, booked, senders, bars] = await Promise.all([
    namesOf(deps, municipality),
    ids.length > 0 ? slots.ofCases({ municipality, ids }) : [],
    ids.length > 0 ? cases.lastSenders({ municipality, caseIds: ids }) : new Map(),
    ids.length > 0 ? barred.ofMunicipality({ municipality }) : [],
  ])
  const waiting = [...senders].filter(([, { from }]) => from === 'person')
  return {
    today: todayOf(deps),
    names,
    slots: Map.groupBy(booked, (slot) => slot.caseId),
    bars: Map.groupBy(bars, ({ caseId }) => caseId),
    unanswered: new Map(waiting.map(([id, { openedDay }]) => [id, openedDay])),
  }
}

/** What must happen next in one of the cases that this stands beside. */
export const nextAround = (opened: OpenedCase, { slots, unanswered, bars, today }: Around): Next =>
  nextOf(opened, {
    slots: slots.get(opened.row.id) ?? [],
    unansweredSince: unanswered.get(opened.row.id) ?? null,
    bars: bars.get(opened.row.id) ?? [],
    today,
  })

/** Once treatment has begun, or the case has ended, no day counts down any more. */
const daysLeftOf = ({ outcome: { guarantee }, life }: CaseRecord, today: string): number | null =>
  guarantee.until === null || life?.guaranteeOver ? null : daysBetween(today, guarantee.until)

export function queueCase(opened: OpenedCase, around: Around): QueueCase {
  const { row, record } = opened
  const { route, identity, flags, guarantee, municipality } = record.outcome
  const next = nextAround(opened, around)
  const owner = row.ownerId === null ? null : (around.names.get(row.ownerId) ?? row.ownerId)
  return {
    id: row.id,
    number: row.number,
    municipality,
    route,
    identity,
    flags,
    guarantee,
    next: { ...next, who: owner },
    openedOn: row.openedDay,
    version: row.version,
    owner,
    ownerId: row.ownerId,
    daysLeft: daysLeftOf(record, around.today),
    callingWord: callingWord(record.callingWord, record.language),
    name: record.identity === 'named' ? (record.facts.name ?? null) : null,
    alias: record.facts.alias ?? null,
    unanswered: around.unanswered.has(row.id),
    cameInRush: row.cameInRush,
  }
}
