/** LIX: words per sentence and the share of words longer than six letters; at most 35 is easy to read. */
export const LIX_LIMIT = 35

/** The stop of an abbreviation ends no sentence. */
const whole = (text: string): string => text.replace(/\b(kl|nr|stk)\. /g, '$1 ')

export const sentencesIn = (text: string): number =>
  Math.max(
    1,
    whole(text)
      .split(/[.!?](?=\s|$)/)
      .filter((part) => part.trim()).length,
  )

/** An address on the net is one word to whoever reads, not its dots. */
const words = (text: string): string[] =>
  text.replace(/\b(www\.)?[\w-]+\.(dk|com)\b/g, 'www').match(/[\p{L}\p{N}@.+-]*[\p{L}\p{N}]/gu) ?? []

export function lix(text: string): number {
  const all = words(text)
  return all.length / sentencesIn(text) + (100 * all.filter((word) => word.length > 6).length) / all.length
}
