/** Typing errors in long words that matter, and such words written apart: put right before anything is looked for. */
import { fold, normalise } from './normalise.ts'

const WORDS =
  'bevidstløs besvimet selvmord selvmordstanker selvmordstruet overdosis overdose overdosed kramper krampeanfald hallucinerer delirium abstinenser vejrtrækning brystsmerter psykotisk psykose voldelig ihjel unconscious unresponsive breathing suicide suicidal seizure seizures hallucinating hallucinations convulsions withdrawal psychotic threatened threatens violent swallowed kokain amfetamin heroin ketamin tramadol metadon morfin lattergas steroider benzoer cannabis marihuana cocaine amphetamine ketamine alcohol alkohol behandling samtaler rådgivning anonym anonymous information vejledning treatment advice kontanthjælp arbejdsløs uddannelse forældre kæreste sagsbehandler lejlighed hjemløs gravid pregnant kommunen københavn frederiksberg fredericia gladsaxe mariagerfjord hvorfor tilbage kold-tyrker tabletter panodiler swallowed anonymt'
    .split(' ')
    .filter((word) => word.length >= 6 && !word.includes('-'))
const KNOWN = WORDS.map(fold)
const EXACT = new Set(KNOWN)

/** Real words that stand one letter from a listed one. */
const REAL = new Set(
  'bevidstom bevidstog bevidster bevidstpa bevidsthed bevidstheden bevidste stesolider stesoliter stesolid behandlinger behandler behandlet behandlede samtale samtalen anonyme forelder forelderne kerester datters pilen peiler tableter breath breathe breathes withdraw informationer rygning kramer adviser advise advised trekke trekkes trekke treker vekke vegne violet ketaminen alkoholen information forstar foraldre vagner vagnet vagne'
    .split(' ')
    .map(fold),
)

const BY_LETTER = new Map<string, string[]>()
for (const word of KNOWN) BY_LETTER.set(word[0]!, [...(BY_LETTER.get(word[0]!) ?? []), word])

const allowed = (word: string): number => (word.length >= 10 ? 2 : word.length >= 6 ? 1 : 0)

/** How the commonest small words are typed in a hurry. */
const SHORTHAND = new Map(
  'ik:ikke ikek:ikke ikkr:ikke ka:kan sku:skulle mer:mere jg:jeg jeh:jeg jej:jeg jrg:jeg vli:vil hva:hvad osse:også dunt:dont cnt:cant wnt:want'
    .split(' ')
    .map((pair) => pair.split(':').map(fold) as [string, string]),
)

/** Edit distance with swapped neighbours, given up once it is above `limit`. */
export function distance(a: string, b: string, limit: number): number {
  let older: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, older[j - 2]! + 1)
      row.push(cost)
    }
    if (Math.min(...row) > limit) return limit + 1
    older = last
    last = row
  }
  return last[b.length]!
}

function meant(word: string): string | undefined {
  if (word.length < 5 || EXACT.has(word) || REAL.has(word)) return undefined
  const near = BY_LETTER.get(word[0]!)?.find((known) => {
    const limit = allowed(known)
    return limit > 0 && Math.abs(known.length - word.length) <= limit && distance(word, known, limit) <= limit
  })
  // An ending more ("kokainen") is no error: the phrases take endings themselves.
  return near !== undefined && word.startsWith(near) ? undefined : near
}

/** The normalised text with such words as they were meant. */
function corrected(text: string): string {
  const words = text.trim().split(' ')
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const joined = word + (words[at + 1] ?? '')
    const whole = joined.length >= 9 && joined !== word && (EXACT.has(joined) ? joined : meant(joined))
    if (whole && !EXACT.has(word)) {
      out.push(whole)
      at += 1
    } else out.push(SHORTHAND.get(word) ?? meant(word) ?? word)
  }
  return ` ${out.join(' ')} `
}

/** A text as everything here looks at it: normalised, with long words as they were meant. */
export const read = (text: string): string => corrected(normalise(text))
