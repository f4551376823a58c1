/** What Today tells of the team: the cases of colleagues who are away, by who covers, and what went back by itself. */

import type { Case } from '../../../db/submit.ts'
import type { Deps } from '../../deps.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { absencesOf, awayOn, coverOf } from '../team/absence.ts'
import type { Names } from './queue.ts'

const SHOWN = 50

export interface AwayCases {
  readonly staffId: string
  readonly name: string
  readonly until: string
  /** Who covers in the end; null where nobody does. */
  readonly cover: string | null
  /** Whether that is the one who looks. */
  readonly mine: boolean
  readonly total: number
  /** Those of whom one covers, or that nobody covers where one is a leader; who waits for an answer stands first. */
  readonly rows: readonly Case[]
}

export async function awayCases(
  deps: Deps,
  desk: AtDesk,
  { names, today }: { readonly names: Names; readonly today: string },
): Promise<AwayCases[]> {
  const { municipality, member } = desk
  const away = awayOn(await absencesOf(deps, municipality, today), today)
  if (away.size === 0) return []
  const seenBy = await seerOf(deps, desk)
  const owned = await deps.storage.cases.owned({ municipality, seenBy })
  return Promise.all(
    [...away.values()].map(async ({ staffId, untilDay }): Promise<AwayCases> => {
      const coverId = coverOf(away, staffId)
      const mine = coverId === member.id
      const shown = mine || (coverId === null && member.role === 'leader')
      return {
        staffId,
        name: names.get(staffId) ?? staffId,
        until: untilDay,
        cover: coverId === null ? null : (names.get(coverId) ?? coverId),
        mine,
        total: owned.get(staffId) ?? 0,
        rows: shown
          ? await deps.storage.cases.queue({ municipality, owner: staffId, limit: SHOWN, seenBy })
          : [],
      }
    }),
  )
}

export interface WentBack {
  readonly caseId: string
  readonly from: string
}

/** Since the last meeting, and still nobody's. */
export async function wentBack(
  deps: Deps,
  desk: AtDesk,
  { names, since }: { readonly names: Names; readonly since: string },
): Promise<{ readonly of: readonly WentBack[]; readonly rows: readonly Case[] }> {
  const { municipality } = desk
  const { handovers, cases } = deps.storage
  const found = await handovers.since({ municipality, kind: 'wentBack', at: Date.parse(since) })
  if (found.length === 0) return { of: [], rows: [] }
  const ids = [...new Set(found.map(({ caseId }) => caseId))]
  const rows = (await cases.byIds({ municipality, ids, seenBy: await seerOf(deps, desk) })).filter(
    ({ status, ownerId }) => status === 'open' && ownerId === null,
  )
  const there = new Set(rows.map(({ id }) => id))
  const newest = new Map(found.map(({ caseId, fromId }) => [caseId, names.get(fromId ?? '') ?? fromId ?? '']))
  return {
    of: [...newest].filter(([id]) => there.has(id)).map(([caseId, from]) => ({ caseId, from })),
    rows,
  }
}
