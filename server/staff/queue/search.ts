/**
 * Finding a case by its number, by the word the person says at the door, or by name. Whole words of a name and whole calling words
 * are looked up by their tokens in all cases, open and closed; by the beginning of a word the open and the newest cases are opened
 * one by one, up to a stated number. Nothing of what was opened or asked for is kept.
 */

import type { Outline } from '../../../db/caseLists.ts'
import type { CaseStatus } from '../../../db/schema.ts'
import type { Seer } from '../../../db/sight.ts'
import type { Case } from '../../../db/submit.ts'
import { callingWord, callingWordsOf } from '../../../machines/callingWord.ts'
import type { Municipality } from '../../../machines/facts.ts'
import { auditRead } from '../../audit/audit.ts'
import { AT_A_TIME, breathe } from '../../breathe.ts'
import { callingToken, namesIn, wordsIn } from '../../case/caseIndex.ts'
import { isFilled } from '../../case/indexAnew.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import { Unopened } from '../../case/unopened.ts'
import type { Deps } from '../../deps.ts'
import { tokensOf } from '../../keys/searchKey.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { aroundCases, type QueueCase, queueCase } from './queue.ts'

const SHOWN = 50
/** So many open cases are opened, and so many of the newest whatever became of them. */
export const OPEN_LOOKED_INTO = 5000
export const NEWEST_LOOKED_INTO = 1000
/** So many words are looked up by their tokens, and so many of the cases that have one of them are opened. */
const WORDS_LOOKED_UP = 6
const FOUND_LOOKED_INTO = 2000
const PAGE = 500

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
  /** Numbers of cases that were looked into and do not open. */
  readonly unopened: readonly number[]
  /** Whole words of names, and whole calling words, were looked for in every case there is. */
  readonly wholeWords: boolean
}

/** Every word that was asked for must begin a word of the case. */
function fits(asked: readonly string[], { row, record }: OpenedCase): boolean {
  const words = [
    String(row.number),
    callingWord(record.callingWord, 'da'),
    callingWord(record.callingWord, 'en'),
    ...namesIn(record),
  ].flatMap(wordsIn)
  return asked.every((one) => words.some((word) => word.startsWith(one)))
}

/** So many tokens are looked up without a pause. */
const TOKENS_AT_A_TIME = 256

/** Cases that have one of the words whole, those with most of them first: some may not fit in the other words. */
async function byTokens(
  { storage, keys }: Deps,
  municipality: Municipality,
  asked: readonly string[],
): Promise<string[]> {
  const search = keys.search[municipality]
  const words = [...new Set(asked)].slice(0, WORDS_LOOKED_UP)
  const calling = words.flatMap((first) => words.flatMap((second) => callingWordsOf(first, second)))
  const wanted = [
    ...calling.map((one) => tokensOf(search, 'calling', callingToken(one))),
    ...words.map((word) => tokensOf(search, 'word', word)),
  ]
  const times = new Map<string, number>()
  for (const all of wanted) {
    for (let start = 0; start < all.length; start += TOKENS_AT_A_TIME) {
      const tokens = all.slice(start, start + TOKENS_AT_A_TIME)
      for (const { caseId } of await storage.cases.byTokens({ municipality, tokens }))
        times.set(caseId, (times.get(caseId) ?? 0) + 1)
      await breathe()
    }
  }
  return [...times].toSorted(([, one], [, other]) => other - one).map(([id]) => id)
}

interface Looking {
  /** Cases in the order in which they are looked into; one may come twice. */
  readonly ids: readonly string[]
  /** There are more than are looked into. */
  readonly short: boolean
  readonly by: 'words' | 'beginnings'
}

/** Where to look, read only as far as somebody looks on. */
async function* places(
  deps: Deps,
  municipality: Municipality,
  seenBy: Seer,
  asked: readonly string[],
): AsyncGenerator<Looking> {
  const { cases } = deps.storage
  const found = await byTokens(deps, municipality, asked)
  const short = found.length > FOUND_LOOKED_INTO
  yield { ids: found.slice(0, FOUND_LOOKED_INTO), short, by: 'words' }
  let after: Outline | null = null
  for (let read = 0; read < OPEN_LOOKED_INTO; read += PAGE) {
    const page: Outline[] = await cases.outline({ municipality, after, limit: PAGE, seenBy })
    after = page.at(-1) ?? null
    const last = read + PAGE >= OPEN_LOOKED_INTO
    yield { ids: page.map(({ id }) => id), short: last && page.length === PAGE, by: 'beginnings' }
    if (page.length < PAGE) break
  }
  const newest = await cases.newestIds({ municipality, limit: NEWEST_LOOKED_INTO, seenBy })
  yield { ids: newest, short: newest.length === NEWEST_LOOKED_INTO, by: 'beginnings' }
}

export async function searchCases(deps: Deps, desk: AtDesk, text: string): Promise<Search> {
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  const { cases } = deps.storage
  await auditRead(deps, desk, 'queue.search', null)
  const asked = wordsIn(text)
  const filled = await isFilled(deps, municipality)
  const number = /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null
  const exact = number === null ? null : await cases.byNumber({ municipality, number, seenBy })
  const unopened = new Unopened(deps, 'seal broken')
  const hits: Case[] = exact?.sealed ? [exact] : []
  const looked = new Set<string>(exact ? [exact.id] : [])
  const short = { words: !filled, beginnings: false }
  for await (const place of places(deps, municipality, seenBy, asked)) {
    short[place.by] ||= place.short
    const ids = place.ids.filter((id) => !looked.has(id))
    for (let start = 0; start < ids.length && hits.length <= SHOWN; start += AT_A_TIME) {
      const batch = ids.slice(start, start + AT_A_TIME)
      const rows = new Map(
        (await cases.byIds({ municipality, ids: batch, seenBy })).map((row) => [row.id, row]),
      )
      for (const id of batch) {
        looked.add(id)
        const row = rows.get(id)
        const opened = row ? unopened.open(row) : null
        if (opened && fits(asked, opened)) hits.push(opened.row)
      }
      await breathe()
    }
    if (hits.length > SHOWN) break
  }
  const full = hits.length > SHOWN
  const shown = hits.slice(0, SHOWN)
  const around = await aroundCases(deps, municipality, shown)
  return {
    cases: shown.flatMap((row) => {
      const opened = unopened.open(row)
      return opened ? [{ ...queueCase(opened, around), status: row.status }] : []
    }),
    today: around.today,
    lookedInto: looked.size,
    more: full || short.beginnings,
    unopened: unopened.numbers,
    wholeWords: !full && !short.words,
  }
}
