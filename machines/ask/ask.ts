/**
 * A question in a person's own words → the rules of this edition that answer it for these facts, best first; none where
 * the standard has no answer. Local, pure and the same every time: no text leaves, nothing is made up.
 */
import type { Facts, Language } from '../facts.ts'
import type { Standard } from '../standard.ts'
import { understand } from '../understand/understand.ts'
import { shelfOf } from './documents.ts'
import { fitOf, theirsOf } from './fit.ts'
import { match } from './match.ts'
import { wantedBy } from './wanted.ts'

export interface Question {
  readonly text: string
  readonly language: Language
  /** What the conversation knows, with what the question itself says. */
  readonly facts: Facts
  /** The day it is, "YYYY-MM-DD". */
  readonly now: string
}

/** More would be a page to read, not an answer. */
const MOST = 3
/** Below this share of what is asked, a rule speaks of something else; below this worth, of next to nothing. */
const COVERED = 0.38
const WORTH = 1.5
/** How close to the best another rule must come. */
const CLOSE = 0.55
/** The more of the question a rule speaks of, the better, even before one that says more of a part. */
const WHOLE = 0.7

/** Facts said in the question itself ("jeg er 17", "min søn") stand beside those of the conversation. */
function factsWith(standard: Standard, { text, language, facts, now }: Question): Facts {
  const heard = understand({
    text,
    question: null,
    language,
    now,
    given: facts,
    municipality: standard.municipality,
  })
  return { ...heard.facts, ...facts }
}

export interface Ranked {
  readonly id: string
  readonly worth: number
  readonly covered: number
  readonly score: number
}

/** All rules by how well they answer, whether or not it is well enough. */
export function ranking(standard: Standard, question: Question): Ranked[] {
  const facts = factsWith(standard, question)
  const suits = fitOf(standard, facts)
  const theirs = theirsOf(facts)
  const wanted = wantedBy(standard, question.text, theirs)
  return shelfOf(standard)
    .documents.map((document) => {
      const { worth, covered } = match(document, wanted, theirs)
      const score = worth * (1 - WHOLE + WHOLE * covered) * suits(document)
      return { id: document.rule.id, worth, covered, score }
    })
    .sort((a, b) => b.score - a.score)
}

/** @returns ids of at most three rules, best first; empty where the standard has no answer. */
export function rulesFor(standard: Standard, question: Question): string[] {
  const answering = ranking(standard, question).filter(
    ({ worth, covered }) => worth >= WORTH && covered >= COVERED,
  )
  const best = answering[0]?.score ?? 0
  return answering
    .slice(0, MOST)
    .filter(({ score }) => score >= best * CLOSE)
    .map(({ id }) => id)
}
