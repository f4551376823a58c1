/**
 * Finding a case by its number, by the word the person says at the door, or by name. Names are sealed: cases are opened one
 * by one inside the municipality, up to a stated number, and nothing of what was opened or asked for is kept.
 */

import type { CaseStatus } from '../../../db/schema.ts'
import type { Case } from '../../../db/submit.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import { auditRead } from '../../audit/audit.ts'
import { openCase } from '../../case/cases.ts'
import type { Deps } from '../../deps.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { aroundCases, type QueueCase, queueCase } from './queue.ts'

const SHOWN = 50
/** So many open cases are opened, and so many of the newest whatever became of them. */
export const OPEN_LOOKED_INTO = 5000
export const NEWEST_LOOKED_INTO = 1000
const BATCH = 200

export interface Found extends QueueCase {
  readonly status: CaseStatus
}

export interface Search {
  readonly cases: readonly Found[]
  /** The day that dates are told from. */
  readonly today: string
  /** How many cases were looked into. */
  readonly lookedInto: number
  /** There were more to look into, or more that fit. */
  readonly more: boolean
}

const folded = (text: string): string => text.normalize('NFC').toLocaleLowerCase('da')

/** Every word that was asked for must begin a word of the case. */
function fits(asked: readonly string[], deps: Deps, row: Case): boolean {
  const { record } = openCase(deps, row)
  const words = [
    String(row.number),
    callingWord(record.callingWord, 'da'),
    callingWord(record.callingWord, 'en'),
    record.identity === 'named' ? (record.facts.name ?? '') : '',
    record.facts.alias ?? '',
  ].flatMap((text) => folded(text).split(/[\s-]+/))
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}

export async function searchCases(deps: Deps, desk: AtDesk, text: string): Promise<Search> {
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  const { cases } = deps.storage
  await auditRead(deps, desk, 'queue.search', null)
  const asked = folded(text)
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const [open, newest] = await Promise.all([
    cases.outline({ municipality, after: null, limit: OPEN_LOOKED_INTO, seenBy }),
    cases.newestIds({ municipality, limit: NEWEST_LOOKED_INTO, seenBy }),
  ])
  const ids = [...new Set([...open.map(({ id }) => id), ...newest])]
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null
  const exact = number === null ? null : await cases.byNumber({ municipality, number, seenBy })
  const hits: Case[] = exact?.sealed ? [exact] : []
  let lookedInto = 0
  for (let start = 0; start < ids.length && hits.length <= SHOWN; start += BATCH) {
    const batch = ids.slice(start, start + BATCH)
    const rows = new Map((await cases.byIds({ municipality, ids: batch })).map((row) => [row.id, row]))
    lookedInto += batch.length
    for (const id of batch) {
      const row = rows.get(id)
      if (row?.sealed && row.id !== exact?.id && fits(asked, deps, row)) hits.push(row)
    }
  }
  const shown = hits.slice(0, SHOWN)
  const around = await aroundCases(deps, municipality, shown)
  return {
    cases: shown.map((row) => ({ ...queueCase(openCase(deps, row), around), status: row.status })),
    today: around.today,
    lookedInto,
    more: hits.length > SHOWN || open.length === OPEN_LOOKED_INTO || newest.length === NEWEST_LOOKED_INTO,
  }
}
