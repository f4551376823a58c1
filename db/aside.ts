/**
 * Cases that came in a rush and may be a robot's stand aside from the lists, until somebody says that one is a person's,
 * takes it or answers it: then it never does again. What is in danger or near its last day never stands aside.
 */
import { and, eq, gt, gte, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { Handle } from './engine.ts'
import type { Case } from './submit.ts'

export interface Aside {
  /** The last day that counts as near, `YYYY-MM-DD`: up to it a case stands among the others. */
  readonly near: string
  /** Only those that stand aside, or all but those. */
  readonly only: boolean
}

/** Danger and a guarantee at risk rank before every day that there is. */
const FIRST_DAY = '0001-01-01'

export function standsAside({ t: { cases } }: Handle, { near, only }: Aside): SQL | undefined {
  if (only)
    return and(
      eq(cases.cameInRush, true),
      isNull(cases.ownerId),
      gte(cases.rankDay, FIRST_DAY),
      gt(cases.dueDay, near),
    )
  return or(
    eq(cases.cameInRush, false),
    isNotNull(cases.ownerId),
    lt(cases.rankDay, FIRST_DAY),
    lte(cases.dueDay, near),
  )
}

/** The same of an open case that was read. @param near as above */
export const isAside = (
  { cameInRush, ownerId, rankDay, dueDay }: Pick<Case, 'cameInRush' | 'ownerId' | 'rankDay' | 'dueDay'>,
  near: string,
): boolean => cameInRush && ownerId === null && rankDay >= FIRST_DAY && dueDay > near
