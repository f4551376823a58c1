import { Sqlite3Client } from '@libsql/client/sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RememberingPool } from '../../db/remembered.ts'

let pool: RememberingPool
let client: Sqlite3Client
const put = (id: number, word: string | null) => client.execute('insert into t values (?, ?)', [id, word])
const words = async () => (await client.execute('select * from t order by id')).rows

/** What the one connection has for a statement now. */
function prepared(sql: string): unknown {
  const connection = pool.acquireSync()
  try {
    return connection.prepare(sql)
  } finally {
    pool.release(connection)
  }
}

beforeEach(async () => {
  pool = new RememberingPool(':memory:', {}, 1)
  client = new Sqlite3Client(pool, 'number')
  await client.executeMultiple('create table t (id integer primary key, word text not null)')
})
afterEach(() => client.close())

test('a statement is compiled once and gives what it finds each time', async () => {
  const sql = 'select * from t order by id'
  const first = prepared(sql)
  await put(1, 'one')
  expect(await words()).toMatchObject([{ id: 1, word: 'one' }])
  await put(2, 'two')
  expect(await words()).toMatchObject([
    { id: 1, word: 'one' },
    { id: 2, word: 'two' },
  ])
  expect(prepared(sql)).toBe(first)
})

test('one that failed is compiled anew', async () => {
  const sql = 'insert into t values (?, ?)'
  const before = prepared(sql)
  await expect(put(1, null)).rejects.toThrow(/NOT NULL/)
  expect(prepared(sql)).not.toBe(before)
  await put(1, 'one')
  expect(await words()).toHaveLength(1)
})

test('when the tables change nothing old is used', async () => {
  await put(1, 'one')
  await words()
  await client.execute("alter table t add column more text not null default 'x'")
  expect(await words()).toMatchObject([{ id: 1, word: 'one', more: 'x' }])
})

test('no more than a hundred and twenty-eight are kept, the last ones used', () => {
  const often = prepared('select 0')
  for (let n = 1; n < 250; n += 1) {
    prepared(`select ${n}`)
    if (n % 50 === 0) expect(prepared('select 0')).toBe(often)
  }
  const first = prepared('select 1')
  expect(prepared('select 1')).toBe(first)
  for (let n = 2; n < 250; n += 1) prepared(`select ${n}`)
  expect(prepared('select 1')).not.toBe(first)
})

test('rows that an insert returns are there, and a transaction goes back', async () => {
  const sql = 'insert into t values (?, ?) returning id'
  for (const id of [1, 2]) expect((await client.execute(sql, [id, 'w'])).rows).toMatchObject([{ id }])
  const transaction = await client.transaction('write')
  await transaction.execute({ sql, args: [3, 'w'] })
  await transaction.rollback()
  expect(await words()).toHaveLength(2)
})
