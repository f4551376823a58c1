/** What a measurement is, and how it is printed: ratios of one run decide, absolute figures are information. */

export interface Row {
  readonly part: string
  readonly what: string
  readonly value: string
  readonly target: string
  /** Whether the target was met; null where the figure is information only. */
  readonly met: boolean | null
}

export const information = (part: string, what: string, value: string): Row => ({
  part,
  what,
  value,
  target: '',
  met: null,
})

export const atLeast = (part: string, what: string, value: number, least: number, digits = 2): Row => ({
  part,
  what,
  value: value.toFixed(digits),
  target: `≥ ${least}`,
  met: value >= least,
})

export const atMost = (part: string, what: string, value: number, most: number, digits = 1): Row => ({
  part,
  what,
  value: value.toFixed(digits),
  target: `≤ ${most}`,
  met: value <= most,
})

/** For what must be exactly so: a count, a text. */
export const exactly = (
  part: string,
  what: string,
  value: string | number,
  wanted: string | number,
): Row => ({
  part,
  what,
  value: String(value),
  target: `= ${wanted}`,
  met: value === wanted,
})

export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)

/** Of an odd number of rounds the middle one; of an even number the lower middle, never a mean that was not measured. */
export const median = (values: readonly number[]): number => percentile(values, 50)

/** Nearest rank. @throws RangeError without values, because a percentile of nothing would look like a fast one. */
export function percentile(values: readonly number[], percent: number): number {
  if (values.length === 0) throw new RangeError('nothing was measured')
  const rank = Math.max(1, Math.ceil((percent / 100) * values.length))
  return sorted(values)[rank - 1] as number
}

const MARKS = { true: 'ok', false: 'MISSED', null: '' } as const

export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.part, row.what, row.value, row.target, MARKS[`${row.met}`]])
  const all = [['part', 'what', 'value', 'target', ''], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((cell) => (cell[column] ?? '').length)))
  const line = (cell: readonly string[]): string =>
    cell
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  return all.map(line).join('\n')
}
