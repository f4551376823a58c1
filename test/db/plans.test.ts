/**
 * Which index each question about slots is answered by. A calendar grows by thousands of rows a month, and a plan that reads
 * all of it still answers rightly: only slower every month. Without this test an index added for one page once took over
 * four statements of every hand-over.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type InStatement } from '@libsql/client'
import { drizzle } from 'drizzle-orm/libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { book, cancel, hold, releaseHolds, renewHolds } from '../../db/booking.ts'
import { casesWith, dropTokensOf } from '../../db/caseTokens.ts'
import { openStorage } from '../../db/client.ts'
import type { Tx } from '../../db/engine.ts'
import { gatherSqlite as gather } from '../../db/gathered.ts'
import { leavesHalf } from '../../db/holdCap.ts'
import { sqliteTables as t } from '../../db/schema.sqlite.ts'
import { bookedBetween, freeSlots, heldBy, ofCase, ofCases } from '../../db/slots.ts'

const municipality = 'gladsaxe'
const now = Date.UTC(2026, 5, 1, 8)
const wanted = {
  municipality,
  slot: 's',
  bookedKind: 'visitation',
  audience: 'named',
  now,
  until: now + 1,
  conversation: 'c',
} as const

let folder: string
let client: Client
let tx: Tx
const plans: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fjorten-plans-'))
  const url = `file:${join(folder, 'fjorten.db')}`
  await (await openStorage({ url })).close()
  client = createClient({ url })
  const execute = async (statement: InStatement) => {
    const { sql, args = [] } = typeof statement === 'string' ? { sql: statement } : statement
    const { rows } = await client.execute({ sql: `explain query plan ${sql}`, args })
    plans.push(rows.map(({ detail }) => String(detail)).join('; '))
    return client.execute(statement)
  }
  tx = { orm: drizzle({ client: { execute } as unknown as Client }), t, gather, inTransaction: true }
})
afterAll(async () => {
  client.close()
  await rm(folder, { recursive: true, force: true })
})

const cases: Record<string, [asked: () => Promise<unknown>, indexes: string[]]> = {
  'the appointments of a case': [() => ofCase(tx, { municipality, caseId: 'x' }), ['slots_by_case']],
  'the appointments of many cases': [() => ofCases(tx, { municipality, ids: ['x', 'y'] }), ['slots_by_case']],
  'what a conversation holds': [
    () => heldBy(tx, { municipality, conversation: 'c', now }),
    ['slots_by_holder'],
  ],
  'letting go of holds': [() => releaseHolds(tx, { municipality, conversation: 'c' }), ['slots_by_holder']],
  'prolonging holds': [
    () => renewHolds(tx, { municipality, conversation: 'c', now, until: now + 1 }),
    ['slots_by_holder'],
  ],
  'holding a slot': [() => hold(tx, wanted), ['slots_pk']],
  'booking a slot': [() => book(tx, { ...wanted, caseId: 'x', day: '2026-06-01' }), ['slots_pk']],
  'cancelling an appointment': [() => cancel(tx, { ...wanted, caseId: 'x' }), ['slots_by_case']],
  'whether there is room for one hold more': [
    () => leavesHalf(tx, wanted, now + 1000, { lastOne: true }),
    ['slots_by_hold', 'slots_by_start'],
  ],
  'free times': [
    () =>
      freeSlots(tx, {
        municipality,
        kind: 'visitation',
        audience: 'named',
        units: ['u'],
        from: now,
        until: now + 1,
        limit: 3,
        now,
      }),
    ['slots_by_start'],
  ],
  'the cases that a word is found in': [
    () => casesWith(tx, { municipality, tokens: ['a', 'b'] }),
    ['sqlite_autoindex_case_tokens_1'],
  ],
  'the tokens of a case that goes': [
    () => dropTokensOf(tx, { municipality, caseId: 'x' }),
    ['case_tokens_by_case'],
  ],
  'what is booked in a day': [
    () => bookedBetween(tx, { municipality, from: now, until: now + 1 }),
    ['slots_by_time'],
  ],
}

describe('the embedded engine finds by its index', () => {
  it.each(Object.entries(cases))('%s', async (_, [asked, indexes]) => {
    plans.length = 0
    await asked()
    expect(plans).toHaveLength(indexes.length)
    for (const [place, index] of indexes.entries()) {
      const used = index === 'slots_pk' ? /sqlite_autoindex_slots_1|slots_pk/ : new RegExp(`INDEX ${index} `)
      expect(plans[place]).toMatch(used)
      expect(plans[place]).not.toMatch(/SCAN/)
    }
  })
})
