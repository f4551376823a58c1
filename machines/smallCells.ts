/**
 * Figures that nobody can find a person in: a cell of one to four is hidden, and as many more as it takes that it cannot be had
 * by taking the others from the total.
 */
export const SMALL = 5

export interface Shown<K extends string> {
  /** Null is hidden. A cell of nobody stands as 0. */
  readonly cells: Readonly<Record<K, number | null>>
  readonly total: number | null
}

export function hideSmall<K extends string>(counts: Readonly<Record<K, number>>): Shown<K> {
  const keys = Object.keys(counts) as K[]
  const total = keys.reduce((sum, key) => sum + counts[key], 0)
  const small = (key: K): boolean => counts[key] > 0 && counts[key] < SMALL
  const hidden = new Set(keys.filter(small))
  const rest = keys
    .filter((key) => counts[key] >= SMALL)
    .toSorted((a, b) => counts[a] - counts[b] || (a < b ? -1 : 1))
  const sum = (): number => [...hidden].reduce((all, key) => all + counts[key], 0)
  while (hidden.size > 0 && (hidden.size < 2 || sum() < SMALL)) {
    const next = rest.shift()
    if (next === undefined) break
    hidden.add(next)
  }
  const alone = hidden.size > 0 && (hidden.size < 2 || sum() < SMALL)
  const cells = Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? null : counts[key]])) as Record<
    K,
    number | null
  >
  // Nothing is left to hide it behind: then the total goes too.
  return { cells, total: alone || (total > 0 && total < SMALL) ? null : total }
}
