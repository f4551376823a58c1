/** The data map names everything the service holds: every table with every column, every fact with its class. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { sqliteTables } from '../../db/schema.sqlite.ts'
import { FACT_IDS, FACTS } from '../../machines/facts.ts'
import { POLICY } from '../../machines/policy.ts'
import { root } from './testNames.ts'

const lines = readFileSync(join(root, 'docs', 'data-protection', 'data-map.md'), 'utf8').split('\n')
const cells = lines
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

test('every fact has a row with its class, whom it is about and what it is for', () => {
  const rows = cells.filter(([, kind]) => /^(routing|social|health|identity)$/.test(kind ?? ''))
  expect(rows.map(([fact, kind, about, , purpose]) => [fact, kind, about, purpose])).toEqual(
    FACT_IDS.map((id) => [`\`${id}\``, FACTS[id].sensitivity, FACTS[id].about, POLICY[id].purpose.en]),
  )
})

test('every column of every table stands in it, and no other', () => {
  let table = ''
  const mapped = cells
    .filter((row) => row.length === 4 && row[1]?.startsWith('`'))
    .flatMap(([name = '', columns = '']) => {
      table = name.replaceAll('`', '') || table
      return [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => `${table}.${column}`)
    })
  const held = Object.entries(sqliteTables).flatMap(([key, one]) =>
    Object.keys(getTableColumns(one)).map((column) => `${key}.${column}`),
  )
  expect(mapped.sort()).toEqual(held.sort())
})
