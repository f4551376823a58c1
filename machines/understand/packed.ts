/** Words as numbers of 32 bits in sorted lists: a tenth of what a map of strings takes. */

/** FNV-1a over the letters. Two words may share a number: whoever looks one up bears that in mind. */
export function numberOf(word: string): number {
  let number = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) number = Math.imul(number ^ word.charCodeAt(at), 0x01000193)
  return number >>> 0
}

/** The first place in a sorted list that holds the number or a greater one. */
export function firstOf(sorted: Uint32Array, number: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < number) low = middle + 1
    else high = middle
  }
  return low
}
