/**
 * Two cases of one person become one: whether they may, which appointments pass over, and what the case that stays looks like
 * then. Pure; nothing is stored here.
 */
import type { Slot } from '../../db/slots.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { type CaseRecord, earlier, type Joined } from './caseRecord.ts'
import type { OpenedCase } from './openedCase.ts'

/**
 * same: it is this very case. joined: one of them is part of another already. person: different people ask, and a relative's case
 * is never put together with the person's own. anonymous: a case by name cannot go into one without. clock: the 14 days run in
 * the other one, so that one has to stay. code: without a name only the person's code joins.
 */
export type Refusal = 'same' | 'joined' | 'person' | 'anonymous' | 'clock' | 'code'

/** @param proven the person has given the other case's code. */
export function refusalOf(stays: OpenedCase, goes: OpenedCase, proven: boolean): Refusal | null {
  const [one, other] = [stays.record, goes.record]
  if (stays.row.id === goes.row.id) return 'same'
  if (one.joinedInto || other.joinedInto || other.joined?.length) return 'joined'
  if (one.facts.asker !== other.facts.asker) return 'person'
  if (one.identity === 'anonymous' && other.identity === 'named') return 'anonymous'
  if (other.outcome.guarantee.applies && !one.outcome.guarantee.applies) return 'clock'
  if (other.identity === 'anonymous' && !proven) return 'code'
  return null
}

export interface Plan {
  /** Of the other case: these pass over. */
  readonly pass: readonly Slot[]
  /** Coming ones of a kind that there is an earlier one of: nobody has two. */
  readonly free: readonly { readonly slot: Slot; readonly of: 'this' | 'other' }[]
}

const kindOf = (slot: Slot) => slot.bookedKind ?? slot.kind

/** @param now milliseconds: what has begun has taken place, and passes over as it is. */
export function planOf(mine: readonly Slot[], theirs: readonly Slot[], now: number): Plan {
  const ahead = (slots: readonly Slot[]) => slots.filter((slot) => slot.startsAt > now)
  const free = ahead(theirs).flatMap((slot): Plan['free'] => {
    const same = ahead(mine).find((one) => kindOf(one) === kindOf(slot))
    if (!same) return []
    return same.startsAt <= slot.startsAt ? [{ slot, of: 'other' }] : [{ slot: same, of: 'this' }]
  })
  const gone = new Set(free.map(({ slot }) => slot.id))
  return { pass: theirs.filter(({ id }) => !gone.has(id)), free }
}

const same = (one?: string | null, other?: string | null): boolean =>
  (one ?? '').replace(/\s/g, '').toLowerCase() === (other ?? '').replace(/\s/g, '').toLowerCase()

/** Whether the two say the same of how, and where, it is safe to write. What is said in one only counts as another answer. */
function sameWay(one: CaseRecord, other: CaseRecord): boolean {
  if (one.identity !== 'named' || other.identity !== 'named') return true
  const way = one.facts.safeContact ?? null
  if (way !== (other.facts.safeContact ?? null)) return false
  if (way === null || way === 'none') return true
  const place = way === 'email' ? 'email' : way === 'digitalPost' ? 'cpr' : 'phone'
  return same(one.facts[place], other.facts[place])
}

/** Why nobody is told any more where the case that stays let them be told: a wish for no messages outlives its case. */
function quietedBy(one: CaseRecord, other: CaseRecord): Joined['quieted'] {
  if (one.identity !== 'named' || one.quiet) return undefined
  if (other.quiet) return 'wish'
  return sameWay(one, other) ? undefined : 'differ'
}

/** The case that stays: the earliest D counts, danger told in either is told in it, times that came are found. */
export function joinedRecord(
  stays: OpenedCase,
  goes: OpenedCase,
  { pass, free }: Plan,
  how: Pick<Joined, 'by' | 'at'>,
): CaseRecord {
  const [one, other] = [stays.record, goes.record]
  const d = earlier(one.d, other.d)
  const flags = other.outcome.flags.filter(
    (flag) => (flag === 'crisis' || flag === 'urgent') && !one.outcome.flags.includes(flag),
  )
  const kinds = new Set<string>(pass.map(kindOf))
  const found = one.timesToFind.filter((kind) => kinds.has(kind))
  const quieted = quietedBy(one, other)
  const joined: Joined = {
    ...how,
    case: goes.row.id,
    number: goes.row.number,
    slots: pass.map(({ id }) => id),
    freed: free.map(({ slot, of }) => ({ slot: slot.id, kind: kindOf(slot), of })),
    flags,
    found,
    d: one.d,
    guarantee: one.outcome.guarantee,
    open: goes.row.status === 'open',
    ...(quieted ? { quieted } : {}),
  }
  return {
    ...withD(one, d),
    timesToFind: one.timesToFind.filter((kind) => !kinds.has(kind)),
    danger: [...one.danger, ...other.danger],
    joined: [...(one.joined ?? []), joined],
    ...(quieted ? { quiet: true } : {}),
    ...(flags.length > 0
      ? { outcome: { ...withD(one, d).outcome, flags: [...one.outcome.flags, ...flags] } }
      : {}),
  } as CaseRecord
}

/** The same case with another D: the guarantee and the last days of its talks are found anew, by the same rules. */
function withD(record: CaseRecord, d: string | null): CaseRecord {
  if (d === record.d) return record
  const { outcome } = record
  const fresh = triage(standardOf(outcome.municipality, outcome.edition), { facts: record.facts, d })
  const changed = { ...outcome, guarantee: fresh.guarantee, appointments: fresh.appointments }
  return { ...record, d, outcome: changed } as CaseRecord
}

/** As it was before the newest joining; what has come since stays. */
export function partedRecord(record: CaseRecord): CaseRecord {
  const last = record.joined?.at(-1)
  if (!last) throw new Error('nothing was joined')
  const before = withD(record, last.d)
  const flags = before.outcome.flags.filter((flag) => !last.flags.includes(flag))
  return {
    ...before,
    timesToFind: [...new Set([...record.timesToFind, ...last.found])],
    outcome: { ...before.outcome, guarantee: last.guarantee, flags },
    joined: record.joined?.slice(0, -1),
    ...(last.quieted ? { quiet: false } : {}),
  } as CaseRecord
}

/** What somebody says of messages since the joining is their own word, and stays when the cases part. */
export function saidQuiet(record: CaseRecord, quiet: boolean): CaseRecord {
  const joined = record.joined?.map(({ quieted: _, ...one }) => one)
  return { ...record, quiet, ...(joined ? { joined } : {}) }
}
