/** The rules of an edition as they are searched: the words and concepts of their titles and texts, in both languages. */
import { type Condition, test } from '../condition.ts'
import type { Language } from '../facts.ts'
import type { Rule } from '../rule.ts'
import type { Standard } from '../standard.ts'
import { normalise } from '../understand/normalise.ts'
import { conceptsSaid } from './concepts.ts'
import { exemplarsOf } from './exemplars.ts'
import { type ConceptId, OF_TOPIC } from './lexicon.ts'
import { isFiller, stem, type Vocabulary, vocabularyOf } from './words.ts'

export interface Document {
  readonly rule: Rule
  readonly bears: ReturnType<typeof test>
  /** How much of each it is about: 1 = said in the text. */
  readonly concepts: ReadonlyMap<ConceptId, number>
  readonly stems: ReadonlyMap<string, number>
}

export interface Shelf {
  readonly documents: readonly Document[]
  readonly vocabulary: Vocabulary
  /** The rarer, the more it tells. */
  rarity(unit: string): number
  speaksOf(concept: ConceptId): boolean
}

const BY_TITLE = 0.5
const BY_TOPIC = 0.8
const BY_CONDITION = 1

const bearsOn = ({ when, unless }: Rule): Condition =>
  unless ? { op: 'all', of: [when, { op: 'not', of: unless }] } : when

export const contentOf = (text: string, language: Language): string[] =>
  text
    .trim()
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word) && !isFiller(word, [language]))

function documentOf(rule: Rule): Document {
  const concepts = new Map<ConceptId, number>()
  const stems = new Map<string, number>()
  const add = <K>(to: Map<K, number>, keys: Iterable<K>, weight: number): void => {
    for (const key of new Set(keys)) to.set(key, (to.get(key) ?? 0) + weight)
  }
  for (const language of ['da', 'en'] as const) {
    // A concept said in one language is said: what the other one lacks is the translator's turn of phrase.
    for (const [text, weight] of [
      [rule.text[language], 1],
      [rule.title[language], BY_TITLE],
    ] as const) {
      const read = normalise(text)
      add(
        concepts,
        conceptsSaid(read, language).map(({ concept }) => concept),
        weight / 2,
      )
      add(stems, contentOf(read, language).map(stem), weight)
    }
  }
  const own = OF_TOPIC[rule.topic]
  if (own) add(concepts, [own], BY_TOPIC)
  if (rule.then.some((c) => c.do === 'condition')) add(concepts, ['whoFor'], BY_CONDITION)
  return { rule, bears: test(bearsOn(rule)), concepts, stems }
}

function shelve(standard: Standard): Shelf {
  const { rules } = standard
  const documents = rules.map(documentOf)
  const counts = new Map<string, number>()
  for (const { concepts, stems } of documents)
    for (const unit of [...concepts.keys(), ...[...stems.keys()].map((each) => ` ${each}`)])
      counts.set(unit, (counts.get(unit) ?? 0) + 1)
  const said = rules.flatMap(({ title, text }) => [title.da, title.en, text.da, text.en])
  // A word that people ask with is no error.
  const asked = exemplarsOf(standard).map(({ text }) => text)
  const words = [...said, ...asked].flatMap((each) => normalise(each).trim().split(' '))
  return {
    documents,
    vocabulary: vocabularyOf(new Set(words)),
    speaksOf: (concept) => counts.has(concept),
    rarity: (unit) => Math.log(1 + (rules.length + 0.5) / ((counts.get(unit) ?? 0) + 0.5)),
  }
}

const shelves = new WeakMap<Standard, Shelf>()

/** Built with the first question to an edition, then kept: an edition never changes. */
export function shelfOf(standard: Standard): Shelf {
  let shelf = shelves.get(standard)
  if (!shelf) {
    shelf = shelve(standard)
    shelves.set(standard, shelf)
  }
  return shelf
}
