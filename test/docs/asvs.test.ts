/**
 * The list of OWASP ASVS 5.0: every requirement of levels 1 and 2 is in it and says how it is held, and every test it
 * names is there.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root, wrongWith } from './testNames.ts'

/** Per section how many requirements of level 1, which come first, and of level 2. Counted in the standard's own list. */
const SECTIONS = `
  V1.1:0+2 V1.2:5+4 V1.3:2+9 V1.4:0+3 V1.5:1+1 V2.1:1+2 V2.2:2+1 V2.3:1+3 V2.4:0+1 V3.2:2+0 V3.3:1+3
  V3.4:2+4 V3.5:3+2 V3.7:0+2 V4.1:1+2 V4.2:0+1 V4.3:0+2 V4.4:1+3 V5.1:0+1 V5.2:2+1 V5.3:2+0 V5.4:0+3
  V6.1:1+2 V6.2:8+4 V6.3:2+2 V6.4:2+2 V6.5:0+5 V6.6:0+3 V6.8:0+4 V7.1:0+3 V7.2:4+0 V7.3:0+2 V7.4:2+3
  V7.5:0+2 V7.6:0+2 V8.1:1+1 V8.2:2+1 V8.3:1+0 V8.4:0+1 V9.1:3+0 V9.2:1+3 V10.1:0+2 V10.2:0+2
  V10.3:0+4 V10.4:5+6 V10.5:0+5 V10.6:0+2 V10.7:0+3 V11.1:0+2 V11.2:0+3 V11.3:2+1 V11.4:1+3 V11.5:0+1
  V11.6:0+1 V12.1:1+2 V12.2:2+0 V12.3:0+4 V13.1:0+1 V13.2:0+5 V13.3:0+2 V13.4:1+4 V14.1:0+2 V14.2:1+3
  V14.3:1+2 V15.1:1+2 V15.2:1+2 V15.3:1+6 V16.1:0+1 V16.2:0+5 V16.3:0+4 V16.4:0+3 V16.5:0+3 V17.1:0+1
  V17.2:0+4 V17.3:0+2
`

const found = z.enum(['met', 'partly', 'open', 'operator'])
const words = z.string().min(6).max(200)
const base = { id: z.string(), level: z.literal([1, 2]) }
const list = z.strictObject({
  standard: z.string(),
  source: z.string(),
  note: z.string(),
  lastChecked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  chapters: z.record(z.string(), z.string()),
  requirements: z.array(
    z.discriminatedUnion('how', [
      z.strictObject({
        ...base,
        how: z.literal('test'),
        found: found.exclude(['open']),
        tests: z.array(z.string()).min(1),
        note: words.optional(),
      }),
      z.strictObject({ ...base, how: z.literal('review'), found, note: words }),
      z.strictObject({ ...base, how: z.literal('not applicable'), note: words }),
    ]),
  ),
})

const { requirements, chapters } = list.parse(
  JSON.parse(readFileSync(join(root, 'docs', 'asvs.json'), 'utf8')),
)

const wanted = SECTIONS.trim()
  .split(/\s+/)
  .flatMap((section) => {
    const [id = '', counts = ''] = section.split(':')
    const [first = 0, second = 0] = counts.split('+').map(Number)
    return Array.from({ length: first + second }, (_, index) => ({
      id: `${id}.${index + 1}`,
      level: index < first ? 1 : 2,
    }))
  })

test('all 253 requirements of levels 1 and 2 are there, each once, in order', () => {
  expect(wanted).toHaveLength(253)
  expect(wanted.filter(({ level }) => level === 1)).toHaveLength(70)
  expect(requirements.map(({ id, level }) => ({ id, level }))).toEqual(wanted)
  expect([...new Set(requirements.map(({ id }) => id.split('.')[0]))]).toEqual(Object.keys(chapters))
})

test('every test that is named is there', () => {
  const named = requirements.flatMap((one) => (one.how === 'test' ? one.tests : []))
  expect(named.flatMap((reference) => wrongWith(reference) ?? [])).toEqual([])
})

test('what is held only in part, or where it is run, says what is left', () => {
  const silent = requirements.filter(
    (one) => one.how === 'test' && one.found !== 'met' && one.note === undefined,
  )
  expect(silent).toEqual([])
})
