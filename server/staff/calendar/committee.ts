/**
 * Days on which the committee meets, each with the last day for putting a case on it, and what stands on each. Only where the
 * standard has a committee: Frederiksberg, København and Gladsaxe. A day's cases are read out of the cases themselves.
 */
import type { Seer } from '../../../db/sight.ts'
import { addDays, daysFrom } from '../../../machines/calendar.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { lifeRules } from '../../../machines/lifeRules.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { audited, auditRead } from '../../audit/audit.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { namesOf, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'

/** So many open cases, the first by rank, are looked into. */
const LOOKED_INTO = 5000
const BATCH = 200
const LONGEST_DAYS = 366

export interface CommitteeCase {
  readonly id: string
  readonly number: number
  readonly callingWord: string
  readonly owner: string | null
  /** The last day of the guarantee. */
  readonly until: string | null
  /** The meeting lies after that day. */
  readonly late: boolean
}

export interface CommitteeDay {
  /** "YYYY-MM-DD" */
  readonly day: string
  /** The last day on which a case can be put on it; null where a case names a day that nobody published. */
  readonly cutOff: string | null
  readonly closed: boolean
  readonly cases: readonly CommitteeCase[]
}

export interface Committee {
  readonly today: string
  readonly days: readonly CommitteeDay[]
  /** Ready for the committee and without a day, each with the next day that is still open to it. */
  readonly waiting: readonly (CommitteeCase & { readonly next: string | null })[]
  /** There are more open cases than were looked into. */
  readonly more: boolean
}

const PREFIX = 'committee:'
const keyOf = (day: string): string => `${PREFIX}${day}`

export const hasCommittee = (municipality: Municipality): boolean =>
  lifeRules(currentStandard(municipality).edition).committee !== null

/** Null where the standard has none. */
export async function committeeOf(deps: Deps, desk: AtDesk): Promise<{ committee: Committee | null }> {
  await auditRead(deps, desk, 'calendar.read', null)
  return committeeFor(deps, desk, await seerOf(deps, desk))
}

/** @param seenBy without it of every case */
async function committeeFor(
  deps: Deps,
  { municipality }: AtDesk,
  seenBy: Seer | undefined,
): Promise<{ committee: Committee | null }> {
  if (!hasCommittee(municipality)) return { committee: null }
  const today = todayOf(deps)
  const { cases, settings } = deps.storage
  const [published, outlines, names] = await Promise.all([
    settings.beginning({ municipality, key: PREFIX }),
    cases.outline({ municipality, after: null, limit: LOOKED_INTO, seenBy }),
    namesOf(deps, municipality),
  ])
  const cutOffs = new Map(
    published
      .map(({ key, value }) => [key.slice(PREFIX.length), value] as const)
      .filter(([day]) => day >= today)
      .toSorted(([a], [b]) => a.localeCompare(b)),
  )
  const openDays = [...cutOffs].filter(([, cutOff]) => cutOff >= today).map(([day]) => day)
  const unopened = new Unopened(deps, 'seal broken')
  const onDay = new Map<string, CommitteeCase[]>()
  const waiting: Committee['waiting'][number][] = []
  for (let start = 0; start < outlines.length; start += BATCH) {
    const ids = outlines.slice(start, start + BATCH).map(({ id }) => id)
    for (const row of await cases.byIds({ municipality, ids, seenBy })) {
      const opened = unopened.open(row)
      if (!opened) continue
      const { record } = opened
      const at = record.life?.committee
      if (!at) continue
      const { until } = record.outcome.guarantee
      const one = {
        id: row.id,
        number: row.number,
        callingWord: callingWord(record.callingWord, record.language),
        owner: names.get(row.ownerId ?? '') ?? null,
        until,
      }
      const late = (day: string | null): boolean => until !== null && (day === null ? today : day) > until
      if (at.on === null) {
        const next = openDays[0] ?? null
        waiting.push({ ...one, next, late: late(next) })
      } else onDay.set(at.on, [...(onDay.get(at.on) ?? []), { ...one, late: late(at.on) }])
    }
  }
  const days = [...new Set([...cutOffs.keys(), ...onDay.keys()])].toSorted()
  const byNumber = (a: CommitteeCase, b: CommitteeCase): number => a.number - b.number
  return {
    committee: {
      today,
      days: days.map((day) => {
        const cutOff = cutOffs.get(day) ?? null
        const closed = cutOff !== null && cutOff < today
        return { day, cutOff, closed, cases: (onDay.get(day) ?? []).toSorted(byNumber) }
      }),
      waiting: waiting.toSorted(
        (a, b) => (a.until ?? '9').localeCompare(b.until ?? '9') || a.number - b.number,
      ),
      more: outlines.length === LOOKED_INTO,
    },
  }
}

const bad = (field: string): Problem => new Problem('bad-value', { field })

/** @throws Problem bad-value naming the field, not-found where the standard has no committee */
export async function setCommitteeDay(
  deps: Deps,
  desk: AtDesk,
  { day, cutOff }: { readonly day: string; readonly cutOff: string },
): Promise<{ readonly ok: true }> {
  const { municipality } = desk
  if (!hasCommittee(municipality)) throw new Problem('not-found')
  const today = todayOf(deps)
  if (day < today || daysFrom(today, day) > LONGEST_DAYS) throw bad('day')
  if (cutOff > day || cutOff < addDays(day, -LONGEST_DAYS)) throw bad('cutOff')
  await write(deps, desk, (tx) =>
    deps.storage.settings.set(tx, { municipality, key: keyOf(day), value: cutOff }),
  )
  return { ok: true }
}

/** A day on which a case stands is not taken away: the case is given another first. @throws Problem not-found, not-accepted */
export async function dropCommitteeDay(
  deps: Deps,
  desk: AtDesk,
  { day }: { readonly day: string },
): Promise<{ readonly ok: true }> {
  const { municipality } = desk
  await auditRead(deps, desk, 'calendar.read', null)
  // Also what who asks must not see: taken away under it, the case would stand on a day that is not there.
  const { committee } = await committeeFor(deps, desk, undefined)
  const there = committee?.days.find((one) => one.day === day && one.cutOff !== null)
  if (!there) throw new Problem('not-found')
  if (there.cases.length > 0) throw new Problem('not-accepted', { event: 'committee' })
  await write(deps, desk, (tx) => deps.storage.settings.remove(tx, { municipality, key: keyOf(day) }))
  return { ok: true }
}

type Write = Parameters<Deps['storage']['exclusive']>[1]

async function write(deps: Deps, desk: AtDesk, work: Write): Promise<void> {
  const { municipality } = desk
  await deps.storage.exclusive(municipality, async (tx) => {
    await work(tx)
    await audited(deps, tx, desk, 'calendar.committee', null)
    await deps.storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
  })
}
