/** The command line: one line in, one line out, and a clear word about a line that is not as agreed. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, '../../../server/commands/understand.ts')
const run = (...lines: readonly (string | object)[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program], { input, encoding: 'utf8' })
  return { status, out: stdout.split('\n').filter((line) => line !== ''), err: stderr }
}
const line = { text: '24', question: 'age', language: 'da', now: '2026-11-22', given: { asker: 'self' } }

test('each line is answered with the keys of the contract, and no others', () => {
  const { status, out, err } = run(line, { ...line, text: 'min ven trækker ikke vejret', question: null })
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out.map((one) => JSON.parse(one))).toEqual([
    { facts: { age: 24 }, command: null, danger: null, soft: false, identifiers: [] },
    { facts: {}, command: null, danger: 'overdose', soft: false, identifiers: [] },
  ])
})

test('an answer left open is null', () => {
  expect(JSON.parse(run({ ...line, text: 'vil ikke svare' }).out[0] ?? '')).toMatchObject({
    facts: { age: null },
  })
})

const wrong: readonly (readonly [says: string, bad: string | object])[] = [
  ['line 2: not JSON', '{"text":'],
  ['line 2: not an object', '[1]'],
  ['line 2: "text" is missing', { ...line, text: 7 }],
  ['line 2: unknown question "shoeSize"', { ...line, question: 'shoeSize' }],
  ['line 2: unknown language "sv"', { ...line, language: 'sv' }],
  ['line 2: "now" is no date: "today"', { ...line, now: 'today' }],
  ['line 2: unknown fact "shoe" in "given"', { ...line, given: { shoe: 42 } }],
  ['line 2: unknown value "king" for "asker" in "given"', { ...line, given: { asker: 'king' } }],
]
test.each(wrong)('%s', (says, bad) => {
  const { status, out, err } = run(line, bad)
  expect(status).toBe(2)
  expect(out.length).toBe(1)
  expect(err).toBe(`understand: ${says}\n`)
})
