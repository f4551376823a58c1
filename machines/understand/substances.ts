/** Which substances a text says are used: by the person it is about, now, and not denied. */
import type { FactId, FactValue } from '../facts.ts'
import { isDenied, isOver } from './negation.ts'
import { clausesOf } from './normalise.ts'
import { anyOf, hits, only, replaced, sourceOf } from './pattern.ts'
import { HARMLESS_DRINKS, LETTERS, NOT_KNOWN, SUBSTANCE_NAMES, TAKING } from './substanceWords.ts'

type Substance = FactValue<'substances'>[number]

/** "Medicin", "noget andet", "fuld" say too little anywhere but as an answer. */
const ONLY_WHEN_ASKED = new Set<Substance>(['prescription', 'other', 'alcohol'])
const GROUPS = SUBSTANCE_NAMES.map(({ code, plain, slang = [] }) => ({
  code,
  plain: anyOf(plain),
  asked: anyOf([...plain, ...slang]),
  taken: anyOf(ONLY_WHEN_ASKED.has(code) ? plain : [...plain, ...slang]),
}))
const TAKES = anyOf(TAKING)
const HARMLESS = anyOf(HARMLESS_DRINKS)
const UNKNOWN = anyOf(NOT_KNOWN)
const LETTER_USED = LETTERS.map(([code, letter]) => ({
  code,
  alone: only([letter]),
  used: new RegExp(
    `${sourceOf(['(tager|tog|taget|bruger|drikker|sniffer|på|med|af|og|hætter|take|takes|use|uses|using|on)'])} ${letter}(?= (?:og|and|,|eller|or|hver|om|nar|i|every|dagligt|daily) | $)`,
  ),
}))
const LETTERS_FIRST = LETTERS.map(([code, letter]) => ({
  code,
  first: new RegExp(`^ ${letter}(?: ,)? (?:og|and|eller|,) `),
}))

/** Somebody else's use while the person speaks of their own: "min far drikker". */
const OTHERS_USE = anyOf([
  '(min|mine|mit|my) (far|mor|forældre|kæreste|mand|kone|bror|søster|ven|venner|veninde|eks|dad|mom|father|mother|parents|boyfriend|girlfriend|husband|wife|brother|sister|friend|friends) .. (drik*|ryg*|tag*|brug*|drink*|smok*|us*|tak*)',
])

export interface Use {
  readonly question: FactId | null
  /** The person writes about themselves. */
  readonly self: boolean
}

function inClause(clause: string, asked: boolean): Substance[] {
  const text = replaced(HARMLESS, clause, ' ')
  const slangCounts = asked || TAKES.test(text)
  const found = GROUPS.filter(({ plain, asked: whole, taken }) =>
    hits(asked ? whole : slangCounts ? taken : plain, text).some((hit) => !isDenied(text, hit)),
  )
  const letters = slangCounts
    ? LETTER_USED.filter(({ used, alone }) => used.test(text) || (asked && alone.test(text)))
    : []
  const first = asked ? LETTERS_FIRST.filter(({ first: leads }) => leads.test(text)) : []
  return [...found, ...letters, ...first].map(({ code }) => code)
}

/** "Speed, nej vent, det er mdma": what is said last. */
const TAKEN_BACK = / (?:nej(?: ,)? vent|no(?: ,)? wait|jeg mener|i mean|rettere sagt)(?: ,)? /

/** Codes in the order of `facts.ts`; empty where the text says nothing of it. */
export function substancesIn(text: string, use: Use): Substance[] {
  const last = text.split(TAKEN_BACK).slice(1).at(-1)
  const meant = last === undefined ? [] : substancesSaid(` ${last} `, use)
  return meant.length > 0 ? meant : substancesSaid(text, use)
}

function substancesSaid(text: string, { question, self }: Use): Substance[] {
  const asked = question === 'substances'
  const clauses = clausesOf(text).filter(
    (clause) => !isOver(clause) && !(self && !asked && OTHERS_USE.test(clause)),
  )
  const found = new Set(clauses.flatMap((clause) => inClause(clause, asked)))
  const named = [...found].filter((code) => code !== 'other')
  // "Medicin" beside a medicine that was named is the same thing said twice.
  if (
    named.length > 1 &&
    !clauses.some(
      (clause) => hits(GROUPS.find(({ code }) => code === 'prescription')!.plain, clause).length > 0,
    )
  ) {
    found.delete('prescription')
  }
  const codes = SUBSTANCE_NAMES.map(({ code }) => code).filter((code) => found.has(code))
  return codes.length > 0 || !asked || !UNKNOWN.test(text) ? codes : ['unsure']
}
