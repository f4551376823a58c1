/**
 * The cases that a month or a year has to do with. A wish may be told, and treatment may begin, in a case that was opened long
 * before: so it is every case that was not closed before the first day, whenever it was opened.
 */
import type { Case } from '../../../db/submit.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import type { Deps } from '../../deps.ts'

const EVER = '0000-01-01'

export interface Span {
  readonly municipality: string
  /** The first day, "YYYY-MM-DD". */
  readonly from: string
  /** Opened before this day. */
  readonly before: string
}

/** By batches, the oldest first; what was erased is among them. */
export async function* standingCases(
  { storage }: Pick<Deps, 'storage'>,
  { municipality, from, before }: Span,
): AsyncGenerator<readonly Case[]> {
  for (let after: Case | null = null; ; ) {
    const rows: Case[] = await storage.cases.openedBetween({
      municipality,
      from: EVER,
      before,
      notClosedBefore: from,
      after,
      limit: AT_A_TIME,
    })
    yield rows
    const last = rows.at(-1)
    if (!last || rows.length < AT_A_TIME) return
    after = last
    await breathe()
  }
}
