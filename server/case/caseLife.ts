/** A stored case's life: folded out of its log, and the part of it that the queue asks for. */
import type { Tx } from '../../db/engine.ts'
import { NEVER } from '../../db/schema.ts'
import type { Slot } from '../../db/slots.ts'
import { type CaseState, fold, stageOf } from '../../machines/case.ts'
import type { CaseInput, Logged } from '../../machines/life.ts'
import { committeeOf, dueNext, guaranteeOf } from '../../machines/lifeClocks.ts'
import { type LogLine, timelineIn } from '../staff/note.ts'
import type { CaseRecord, LifeCache } from './caseRecord.ts'
import type { OpenedCase } from './openedCase.ts'

export function inputOf({ row, record }: OpenedCase, slots: readonly Slot[]): CaseInput {
  const { outcome, facts, identity, d, pickUpBy } = record
  const named = identity === 'named' ? record.facts : {}
  return {
    municipality: outcome.municipality,
    edition: outcome.edition,
    route: outcome.route,
    identity,
    d,
    guarantee: outcome.guarantee.applies,
    pickUpBy,
    openedOn: row.openedDay,
    residentialWished: outcome.flags.includes('residential') || facts.treatmentForm === 'residential',
    digitalPost: named.digitalPost ?? null,
    hasCpr: named.cpr != null,
    booked: slots.map((slot) => ({
      kind: slot.bookedKind ?? slot.kind,
      start: new Date(slot.startsAt).toISOString(),
    })),
  }
}

export const stateOf = (opened: OpenedCase, slots: readonly Slot[], log: readonly LogLine[]): CaseState =>
  fold(inputOf(opened, slots), log as readonly Logged[])

const OVER = new Set(['inTime', 'late', 'waived', 'none'])

export function cacheOf(state: CaseState, today: string): LifeCache {
  const guarantee = guaranteeOf(state, today)
  return {
    due: dueNext(state, today),
    guarantee,
    guaranteeOver: OVER.has(guarantee) || state.context.ended !== null,
    stage: stageOf(state),
    committee: committeeOf(state),
    done: Object.keys(state.context.met).map((key) => Number(key.split(' ')[1])),
  }
}

/** As this very transaction sees it. */
export const lifeIn = async (
  tx: Tx,
  opened: OpenedCase,
  slots: readonly Slot[],
  today: string,
): Promise<LifeCache> => cacheOf(stateOf(opened, slots, await timelineIn(tx, opened)), today)

/** The day on which the fourteen days are over; never where there are none, or where they do not run any more. */
export const dueDayOf = ({ outcome, life }: Pick<CaseRecord, 'outcome' | 'life'>): string =>
  life?.guaranteeOver ? NEVER : (outcome.guarantee.until ?? NEVER)
