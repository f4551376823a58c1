/** Where a text speaks of the concepts of the lexicon. */
import type { Language } from '../facts.ts'
import { anyOf, type Finder } from '../understand/pattern.ts'
import { CONCEPTS, type ConceptId } from './lexicon.ts'

export interface Found {
  readonly concept: ConceptId
  readonly from: number
  readonly to: number
}

type Finders = readonly (readonly [ConceptId, Finder])[]

const NOT_IN_RULES = '?'

function findersOf(language: Language, kept: (phrase: string) => boolean): Finders {
  const place = { da: 0, en: 1 } as const
  return (Object.keys(CONCEPTS) as ConceptId[]).map((id) => {
    const phrases = CONCEPTS[id][place[language]].split(', ').filter(kept)
    return [id, anyOf(phrases.map((phrase) => phrase.replace(/^\?/, '')))]
  })
}
const inRules = (phrase: string): boolean => !phrase.startsWith(NOT_IN_RULES)
const ofRules = { da: findersOf('da', inRules), en: findersOf('en', inRules) }
const ofQuestions = { da: findersOf('da', () => true), en: findersOf('en', () => true) }

const found = (finders: Finders, text: string): Found[] =>
  finders.flatMap(([concept, finder]) => finder.hits(text).map(({ from, to }) => ({ concept, from, to })))

/** What a rule says, in one of its languages. */
export const conceptsSaid = (text: string, language: Language): Found[] => found(ofRules[language], text)

/** The same letters are other words in another language: "far", "fast", "bed". */
export const conceptsAsked = (text: string, languages: readonly Language[]): Found[] =>
  languages.flatMap((language) => found(ofQuestions[language], text))
