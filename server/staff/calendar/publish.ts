/**
 * Publishing times at the desk: one, or a weekly pattern. The preview and the publishing go the same way up to the last
 * step, and what is published must be as many as were seen.
 */
import { isStorageError } from '../../../db/errors.ts'
import type { NewSlot, Stretch } from '../../../db/publish.ts'
import type { SlotKind, SlotTalkForm } from '../../../db/schema.ts'
import { daysFrom } from '../../../machines/calendar.ts'
import { withOffset } from '../../../machines/contact.ts'
import { minutesOf, type Opening, type Pattern, type Plan, planOf } from '../../../machines/publishTimes.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import { audited } from '../../audit/audit.ts'
import { audienceOf } from '../../case/times.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import type { AtDesk } from '../session.ts'
import { demandColleague, holdsKind, kindsAt, mayOverride } from './calendarRights.ts'
import { keepOverride } from './overrides.ts'

/** Half a year at once, and so many times. */
export const LONGEST_DAYS = 186
export const MOST_TIMES = 1000

export interface Asked extends Pattern {
  readonly staffId: string
  readonly kind: SlotKind
  readonly unit: string
  readonly talkForm: SlotTalkForm
  /** Why a leader publishes outside the opening hours or on a closed day. */
  readonly override?: string | undefined
}

export interface RefusedTime {
  /** With offset. */
  readonly start: string
  readonly end: string
  readonly why: 'overlap' | 'past' | 'outsideHours'
  /** The time of the same colleague that stands there already. */
  readonly with: { readonly start: string; readonly end: string } | null
}

export interface Preview {
  readonly count: number
  readonly days: number
  /** The first ones, for a look. */
  readonly first: readonly { readonly start: string; readonly end: string }[]
  readonly fallen: Plan['fallen']
  readonly refused: readonly RefusedTime[]
  /** Of `count`, those outside the hours or on a closed day that a leader publishes all the same. */
  readonly overridden: number
}

const SHOWN = 10
const wallOf = (at: number): string => withOffset(new Date(at).toISOString())
const stretch = ({ startsAt, endsAt }: Pick<Stretch, 'startsAt' | 'endsAt'>) => ({
  start: wallOf(startsAt),
  end: wallOf(endsAt),
})

/** The owner's hours where they said some, else those that the document prints. */
export function openingOf(deps: Deps, { municipality }: AtDesk, unit: string): Opening {
  const owner = deps.owners[municipality]
  const printed = currentStandard(municipality).units.find(({ id }) => id === unit)
  const own = printed && owner.hours[printed.id]
  return { open: own ?? printed?.open ?? [], closedDays: owner.closedDays }
}

interface Prepared {
  readonly slots: readonly NewSlot[]
  readonly preview: Preview
}

const bad = (field: string): Problem => new Problem('bad-value', { field })

/** @throws Problem bad-value naming the field, not-found, not-permitted */
async function demandSense(deps: Deps, desk: AtDesk, asked: Asked): Promise<void> {
  const colleague = await demandColleague(deps, desk, asked.staffId)
  if (asked.override !== undefined && !mayOverride(desk.member))
    throw new Problem('not-permitted', { field: 'override' })
  if (!holdsKind(colleague, asked.kind)) throw bad('kind')
  const unit = currentStandard(desk.municipality).units.find(({ id }) => id === asked.unit)
  if (!unit || !kindsAt(unit, deps.owners[desk.municipality]).includes(asked.kind)) throw bad('unit')
  if (minutesOf(asked.from) + asked.minutes > minutesOf(asked.to)) throw bad('to')
  if (asked.last < asked.first || daysFrom(asked.first, asked.last) > LONGEST_DAYS) throw bad('last')
}

async function prepare(deps: Deps, desk: AtDesk, asked: Asked): Promise<Prepared> {
  await demandSense(deps, desk, asked)
  const despite = asked.override !== undefined
  const { times, fallen } = planOf(asked, openingOf(deps, desk, asked.unit), despite)
  if (times.length > MOST_TIMES) throw bad('last')
  const slots = times.map(
    ({ startsAt, endsAt }): NewSlot => ({
      municipality: desk.municipality,
      id: newId(),
      kind: asked.kind,
      audience: audienceOf(asked.kind),
      unit: asked.unit,
      placeKey: asked.unit,
      staffId: asked.staffId,
      startsAt,
      endsAt,
      talkForm: asked.talkForm,
    }),
  )
  const there = await deps.storage.slots.standing(slots)
  const now = deps.now()
  const refused = times.flatMap((time): RefusedTime[] => {
    const other = there.find((one) => one.startsAt < time.endsAt && one.endsAt > time.startsAt)
    if (time.startsAt <= now) return [{ ...stretch(time), why: 'past', with: null }]
    if (other) return [{ ...stretch(time), why: 'overlap', with: stretch(other) }]
    if (!time.inHours && !despite) return [{ ...stretch(time), why: 'outsideHours', with: null }]
    return []
  })
  const days = new Set(slots.map(({ startsAt }) => wallOf(startsAt).slice(0, 10)))
  return {
    slots,
    preview: {
      count: slots.length,
      days: days.size,
      first: slots.slice(0, SHOWN).map(stretch),
      fallen,
      refused,
      overridden: times.filter(({ inHours }) => !inHours).length,
    },
  }
}

export const previewTimes = async (deps: Deps, desk: AtDesk, asked: Asked): Promise<Preview> =>
  (await prepare(deps, desk, asked)).preview

/**
 * All of them or none.
 * @param asked.count as many as the preview told
 * @throws Problem not-accepted with what is refused, stale-version where it would be another number by now
 */
export async function publishTimes(
  deps: Deps,
  desk: AtDesk,
  asked: Asked & { readonly count: number },
): Promise<{ published: number }> {
  const { slots, preview } = await prepare(deps, desk, asked)
  if (preview.refused.length > 0 || slots.length === 0)
    throw new Problem('not-accepted', { event: 'publish', refused: preview.refused, fallen: preview.fallen })
  if (slots.length !== asked.count) throw new Problem('stale-version', { count: slots.length })
  const { municipality } = desk
  const { storage } = deps
  try {
    await storage.exclusive(municipality, async (tx) => {
      await storage.slots.publish(tx, slots)
      await audited(deps, tx, desk, 'calendar.publish', null)
      if (asked.override !== undefined && preview.overridden > 0) {
        await audited(deps, tx, desk, 'calendar.override', null)
        await keepOverride(deps, tx, desk, { reason: asked.override, slots })
      }
      await storage.changes.record(tx, { municipality, caseId: null, kind: 'calendar' })
    })
  } catch (error) {
    // Somebody else published for the same colleague in between.
    if (!isStorageError(error, 'SlotOverlap')) throw error
    const slot = slots.find(({ id }) => id === error.detail.slot)
    const refused = slot ? [{ ...stretch(slot), why: 'overlap', with: null }] : []
    throw new Problem('not-accepted', { event: 'publish', refused, fallen: preview.fallen })
  }
  return { published: slots.length }
}
