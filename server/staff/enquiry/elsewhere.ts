/**
 * Whoever sees the cases of some units only may take an enquiry that belongs to another: then the case is out of their sight
 * when it is sent. They are told before, and afterwards where it went, so that the person on the telephone can be told.
 */
import { unpackUnits } from '../../../db/sight.ts'
import { unitName } from '../../../machines/contact.ts'
import type { Conversation } from '../../../machines/conversation.ts'
import { phaseOf } from '../../../machines/intake.ts'
import { standardOf } from '../../../machines/standards/catalogue.ts'
import { outcomeOf } from '../../case/submitCase.ts'
import { unitsOfCase } from '../../case/unitsOfCase.ts'
import type { Live } from '../../conversation/live.ts'
import type { Deps } from '../../deps.ts'
import { todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { hiddenFrom, seerOf } from '../sight.ts'

/** @returns the names of the units it goes to, in the conversation's language; null where it stays in their sight. */
export async function goesElsewhere(deps: Deps, desk: AtDesk, live: Live): Promise<readonly string[] | null> {
  const c = live.state.context
  const units = live.caseId ? await hiddenUnits(deps, desk, live.caseId) : await unitsToBe(deps, desk, live)
  const standard = standardOf(c.municipality, c.edition)
  return units?.map((unit) => unitName(standard, unit, c.language)) ?? null
}

async function hiddenUnits(deps: Deps, desk: AtDesk, caseId: string): Promise<readonly string[] | null> {
  if (!(await hiddenFrom(deps, desk, [caseId])).has(caseId)) return null
  const row = await deps.storage.cases.byId({ municipality: desk.municipality, id: caseId })
  return unpackUnits(row?.units ?? null)
}

/** As the case's row will hold them if it is sent now. */
async function unitsToBe(deps: Deps, desk: AtDesk, live: Live): Promise<readonly string[] | null> {
  if (phaseOf(live.state) !== 'reviewing') return null
  const { units } = await seerOf(deps, desk)
  if (units === null) return null
  const c = live.state.context
  const slots = timesOf(c)
  const packed = unitsOfCase({ outcome: outcomeOf(c, todayOf(deps)), facts: c.facts }, slots)
  const toBe = unpackUnits(packed)
  // What has no known unit is everybody's.
  if (toBe.length === 0 || toBe.some((unit) => units.includes(unit))) return null
  return (await withThem(deps, desk, slots)) ? null : toBe
}

const timesOf = ({ slots }: Conversation): { id: string; unit: string }[] =>
  Object.values(slots).flatMap((slot) => (slot ? [{ id: slot.id, unit: slot.unit }] : []))

/** A talk with themselves keeps the case in their sight. */
async function withThem(
  { storage }: Deps,
  { municipality, member }: AtDesk,
  times: readonly { readonly id: string }[],
): Promise<boolean> {
  if (times.length === 0) return false
  const found = await storage.slots.bySlotIds({ municipality, ids: times.map(({ id }) => id) })
  return found.some(({ staffId, metBy }) => staffId === member.id || metBy === member.id)
}
