/**
 * Times that are booked by cases that came in a rush and may be a robot's: all of them at one look, to keep them, which says
 * that a person stands behind each, or to give them free for the next who asks. A case whose times are given free stays: it is
 * told, keeps its last day, and chooses anew. See docs/decisions/2026-11-27-what-came-in-a-rush.md.
 */
import type { Tx } from '../../../db/engine.ts'
import type { Slot } from '../../../db/slots.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import { unitName, withOffset } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { auditRead } from '../../audit/audit.ts'
import { kindOfSlot, startOf } from '../../case/caseTimes.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { settle } from '../case/appointments.ts'
import { changeCase, type Done, type Inside } from '../case/change.ts'
import { releasedText } from '../case/timeNotices.ts'
import { sayPerson } from '../case/work.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { each, MOST, type SpreadReport } from '../team/spread.ts'
import { namesOf, todayOf } from './queue.ts'
import { asideOn } from './views.ts'

/** So many cases that stand aside are looked into; what is settled makes room for the next. */
const MOST_ASIDE = 5_000

/** Appointments are asked for by so many cases at a time. */
const BATCH = 200

export interface RushTime {
  readonly id: string
  readonly number: number
  readonly version: number
  readonly callingWord: string
  readonly openedOn: string
  readonly times: readonly {
    readonly kind: AppointmentKind
    readonly start: string
    readonly unitName: string
    /** Who holds it. */
    readonly with: string | null
  }[]
}

export interface RushTimes {
  /** Cases with a time that lies ahead, the first by number; so many as are done at once. */
  readonly rows: readonly RushTime[]
  /** Times of `rows`. */
  readonly times: number
  /** Cases beyond `rows`. */
  readonly left: number
}

export async function rushTimes(deps: Deps, desk: AtDesk, language: Language): Promise<RushTimes> {
  const { municipality } = desk
  await auditRead(deps, desk, 'queue.read', null)
  const { cases } = deps.storage
  const seenBy = await seerOf(deps, desk)
  const outlines = await cases.outline({
    municipality,
    after: null,
    limit: MOST_ASIDE,
    seenBy,
    aside: asideOn(todayOf(deps), true),
  })
  const ahead = await timesAhead(
    deps,
    desk,
    outlines.map(({ id }) => id),
  )
  const having = outlines.filter(({ id }) => ahead.has(id)).toSorted((a, b) => a.number - b.number)
  const shown = having.slice(0, MOST)
  const [rows, names] = await Promise.all([
    cases.byIds({ municipality, ids: shown.map(({ id }) => id), seenBy }),
    namesOf(deps, municipality),
  ])
  const standard = currentStandard(municipality)
  const unopened = new Unopened(deps, 'seal broken')
  const told = ({ row, record }: OpenedCase): RushTime => {
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      callingWord: callingWord(record.callingWord, record.language),
      openedOn: row.openedDay,
      times: (ahead.get(row.id) ?? []).map((slot) => ({
        kind: kindOfSlot(slot),
        start: withOffset(startOf(slot)),
        unitName: unitName(standard, slot.unit, language),
        with: names.get(slot.staffId) ?? null,
      })),
    }
  }
  const all = rows
    .flatMap((row) => unopened.open(row) ?? [])
    .map(told)
    .toSorted((a, b) => a.number - b.number)
  const times = all.reduce((sum, one) => sum + one.times.length, 0)
  return { rows: all, times, left: having.length - shown.length }
}

async function timesAhead(
  deps: Deps,
  { municipality }: AtDesk,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Slot[]>> {
  const ahead: Slot[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const slots = await deps.storage.slots.ofCases({ municipality, ids: ids.slice(from, from + BATCH) })
    ahead.push(...slots.filter(({ startsAt }) => startsAt > deps.now()))
  }
  return Map.groupBy(ahead, ({ caseId }) => caseId ?? '')
}

export interface RushAsked {
  readonly do: 'keep' | 'release'
  readonly rows: readonly Pick<RushTime, 'id' | 'version'>[]
  readonly reason: string
}

/** Each case by itself, by the version that was seen: what has changed meanwhile stays, and is told. */
export const settleRush = (deps: Deps, desk: AtDesk, asked: RushAsked): Promise<SpreadReport> =>
  each(deps, desk, '', asked.rows, ({ id, version }) =>
    asked.do === 'keep'
      ? sayPerson(deps, desk, id, { version })
      : changeCase(deps, desk, id, { version, action: 'case.cancel', kind: 'appointment' }, (tx, inside) =>
          giveFree(deps, tx, inside, asked.reason),
        ),
  )

/** Everything that lies ahead. @throws Problem not-accepted where it is somebody's by now, or has no time */
async function giveFree(deps: Deps, tx: Tx, inside: Inside, reason: string): Promise<Done> {
  const { row, record } = inside.opened
  const now = deps.now()
  const ahead = inside.slots.filter(({ startsAt }) => startsAt > now)
  if (!row.cameInRush || row.ownerId !== null || ahead.length === 0)
    throw new Problem('not-accepted', { event: 'release' })
  for (const slot of ahead)
    await deps.storage.slots.cancel(tx, {
      municipality: row.municipality,
      caseId: row.id,
      bookedKind: kindOfSlot(slot),
      now,
    })
  const kinds = ahead.map(kindOfSlot)
  const wanted = record.outcome.appointments.map(({ kind }) => kind).filter((kind) => kinds.includes(kind))
  const toFind = [...new Set([...record.timesToFind, ...wanted])]
  const rest = inside.slots.filter((slot) => !ahead.includes(slot))
  return {
    deed: ahead.map(
      (slot) =>
        ({ what: 'cancelled', kind: kindOfSlot(slot), start: startOf(slot), by: 'us', reason }) as const,
    ),
    record: { ...settle(deps, inside, rest, toFind), letGoInRush: true },
    notice: releasedText(ahead.map(startOf), record.language),
  }
}
