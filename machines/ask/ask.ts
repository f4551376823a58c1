/**
 * A question in a person's own words → the rules of this edition that answer it for these facts, best first; none where
 * the standard has no answer. Local, pure and the same every time: no text leaves, nothing is made up.
 */
import type { Facts, Language } from '../facts.ts'
import type { Standard } from '../standard.ts'
import { understand } from '../understand/understand.ts'
import { shelfOf } from './documents.ts'
import { fitOf, theirsOf } from './fit.ts'
import { likenessTo } from './likeness.ts'
import { match } from './match.ts'
import { wordsOf } from './units.ts'
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
/**
 * What the rules that are shown must reach to be an answer at all: how much liker the question is to those asked of them
 * than to errands that no standard answers, and the share of what is asked that they speak of, bear each other out.
 */
const ANSWERS = 0.8
const BY_COVERED = 3
/** Who tells much has seldom come to the wrong place; every word counts this, up to so many. */
const BY_WORD = 0.12
const MOST_WORDS = 14
/** It names what no standard speaks of. */
const OUTSIDE = 2
/** How far behind the best a second rule may come, and a third: the more there is to read, the surer it must be. */
const CLOSE = [0, 5, 4.5] as const
/** The more of the question a rule speaks of, the better, even before one that says more of a part. */
const WHOLE = 0.7
/** What the concepts count for beside likeness: the best of them by this much, if it is worth as much as a good one. */
const SAID = 2
const GOOD = 3
/** What it counts for whether a rule is for this person. */
const FIT = 2

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
  /** How much liker what is asked of it than an errand that no standard answers. */
  readonly like: number
  /** The share of what is asked that it speaks of: 0 to 1. */
  readonly covered: number
  readonly score: number
}

/** All rules by how well they answer, whether or not it is well enough. */
export function ranking(standard: Standard, question: Question): Ranked[] {
  const facts = factsWith(standard, question)
  const suits = fitOf(standard, facts)
  const theirs = theirsOf(facts)
  const wanted = wantedBy(standard, question.text, theirs)
  const like = likenessTo(standard, question.text)
  const matches = shelfOf(standard).documents.map((document) => {
    const { worth, covered } = match(document, wanted, theirs)
    return { document, covered, said: worth * (1 - WHOLE + WHOLE * covered) }
  })
  const elsewhere = like.errands + (wanted.all.has('outside') ? OUTSIDE : 0)
  const best = matches.reduce((most, { said }) => Math.max(most, said), GOOD)
  return matches
    .map(({ document, covered, said }, at) => {
      const likeness = like.rules[at] ?? 0
      return {
        id: document.rule.id,
        like: likeness - elsewhere,
        covered,
        score: likeness + (SAID * said) / best + FIT * Math.log(suits(document)),
      }
    })
    .sort((a, b) => b.score - a.score)
}

const answers = (shown: readonly Ranked[], words: number): boolean =>
  Math.max(...shown.map(({ like }) => like)) +
    BY_COVERED * Math.max(...shown.map(({ covered }) => covered)) +
    BY_WORD * Math.min(words, MOST_WORDS) >=
  ANSWERS

/** @returns ids of at most three rules, best first; empty where the standard has no answer. */
export function rulesFor(standard: Standard, question: Question): string[] {
  const shown = ranking(standard, question).slice(0, MOST)
  // A rule further down that speaks of all that is asked is no reason to say the three that do not.
  if (!answers(shown, wordsOf(question.text).length)) return []
  const best = shown[0]?.score ?? 0
  return shown.filter(({ score }, at) => score >= best - (CLOSE[at] ?? 0)).map(({ id }) => id)
}
