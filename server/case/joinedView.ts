/** What was joined, as the case page shows it. */

import type { Deps } from '../deps.ts'
import type { Joined } from './caseRecord.ts'
import type { OpenedCase } from './openedCase.ts'

/** So long it can be undone. */
export const DAY_MS = 24 * 60 * 60_000

export interface JoinedView {
  readonly id: string
  readonly number: number
  readonly by: Joined['by']
  readonly at: string
  /** Version of the other case, where it can still be undone. */
  readonly undo: number | null
}

export async function joinedView(deps: Deps, { row, record }: OpenedCase): Promise<JoinedView[]> {
  const { municipality } = row
  const newest = record.joined?.at(-1)
  const other = newest ? await deps.storage.cases.byId({ municipality, id: newest.case }) : null
  return (record.joined ?? []).map(({ case: id, number, by, at }) => ({
    id,
    number,
    by,
    at,
    undo:
      id === newest?.case && deps.now() - Date.parse(at) <= DAY_MS && other?.sealed ? other.version : null,
  }))
}
