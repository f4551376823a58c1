/** Small figures stay hidden, also from whoever takes the others from the total: every way to fill the gaps is tried. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hideSmall, type Shown, SMALL } from '../../machines/smallCells.ts'

const KEYS = ['inTime', 'late', 'waived', 'notRecorded'] as const
type Key = (typeof KEYS)[number]

/** All values that a hidden cell can have for who knows the rule that a cell of nobody is shown. */
function possible({ cells, total }: Shown<Key>, key: Key): Set<number> {
  if (total === null) return new Set([1, 2])
  const hidden = KEYS.filter((one) => cells[one] === null)
  const left = total - KEYS.reduce((sum, one) => sum + (cells[one] ?? 0), 0)
  const found = new Set<number>()
  const fill = (at: number, rest: number, own: number): void => {
    if (at === hidden.length) {
      if (rest === 0) found.add(own)
      return
    }
    for (let n = 1; n <= rest; n += 1) fill(at + 1, rest - n, hidden[at] === key ? n : own)
  }
  fill(0, left, 0)
  return found
}

it('no hidden cell can be worked out, and none of one to four is shown', () => {
  const count = fc.oneof(fc.nat(6), fc.nat(20))
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), (numbers) => {
      const counts = Object.fromEntries(KEYS.map((key, at) => [key, numbers[at]])) as Record<Key, number>
      const shown = hideSmall(counts)
      for (const key of KEYS) {
        const value = shown.cells[key]
        if (value === null) expect(possible(shown, key).size).toBeGreaterThan(1)
        else expect([value, value === 0 || value >= SMALL]).toEqual([counts[key], true])
      }
      if (shown.total !== null) expect(shown.total === 0 || shown.total >= SMALL).toBe(true)
    }),
    { numRuns: 3000 },
  )
})

it('hides no more than it must', () => {
  expect(hideSmall({ inTime: 40, late: 6, waived: 0, notRecorded: 9 })).toEqual({
    cells: { inTime: 40, late: 6, waived: 0, notRecorded: 9 },
    total: 55,
  })
  expect(hideSmall({ inTime: 40, late: 2, waived: 0, notRecorded: 9 })).toEqual({
    cells: { inTime: 40, late: null, waived: 0, notRecorded: null },
    total: 51,
  })
  expect(hideSmall({ inTime: 3, late: 0, waived: 0, notRecorded: 0 })).toEqual({
    cells: { inTime: null, late: 0, waived: 0, notRecorded: 0 },
    total: null,
  })
})
