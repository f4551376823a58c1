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
 * What a rule must reach to be an answer at all: the share of what is asked that it speaks of, and how like it is to a
 * question that people ask of it, bear each other out. Below this worth it speaks of next to nothing.
 */
const ANSWERS = 0.8
const LIKE_BESIDE = 0.8
const WORTH = 1.5
/** So like a question that people ask, the lexicon need not know what it speaks of. */
const LIKE = 0.7
/** How close to the best a second rule must come, and a third: the more there is to read, the surer it must be. */
const CLOSE = [1, 0.55, 0.6] as const
/** The more of the question a rule speaks of, the better, even before one that says more of a part. */
const WHOLE = 0.7
/**
 * What likeness counts for beside the concepts: to all that is asked of a rule, and to a single question of it. Squared,
 * so that nearly the same words decide and a few in common hardly count.
 */
const LIKE_ALL = 0.8
const LIKE_ONE = 0.8

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
  /** How like one of the questions that people ask of it. */
  readonly like: number
  readonly score: number
}

/** Each as a share of the best, so that they can be laid together. */
function shares(values: readonly number[]): number[] {
  const best = Math.max(...values)
  return best > 0 ? values.map((value) => value / best) : values.map(() => 0)
}

/** All rules by how well they answer, whether or not it is well enough. */
export function ranking(standard: Standard, question: Question): Ranked[] {
  const facts = factsWith(standard, question)
  const suits = fitOf(standard, facts)
  const theirs = theirsOf(facts)
  const wanted = wantedBy(standard, question.text, theirs)
  const matches = shelfOf(standard).documents.map((document) => {
    const { worth, covered } = match(document, wanted, theirs)
    const fit = suits(document)
    return { id: document.rule.id, worth, covered, fit, said: worth * (1 - WHOLE + WHOLE * covered) * fit }
  })
  const likeness = likenessTo(standard, question.text)
  const said = shares(matches.map((one) => one.said))
  const all = shares(likeness.map(({ whole }) => whole))
  return matches
    .map(({ id, worth, covered, fit }, at) => ({
      id,
      worth,
      covered,
      like: wanted.all.has('outside') ? 0 : (likeness[at]?.question ?? 0),
      score:
        (said[at] ?? 0) + fit * (LIKE_ALL * (all[at] ?? 0) + LIKE_ONE * (likeness[at]?.question ?? 0) ** 2),
    }))
    .sort((a, b) => b.score - a.score)
}

const answers = ({ worth, covered, like }: Ranked): boolean =>
  (worth >= WORTH && covered + LIKE_BESIDE * like >= ANSWERS) || like >= LIKE

/** @returns ids of at most three rules, best first; empty where the standard has no answer. */
export function rulesFor(standard: Standard, question: Question): string[] {
  const shown = ranking(standard, question).slice(0, MOST)
  // A rule further down that speaks of all that is asked is no reason to say the three that do not.
  if (!shown.some(answers)) return []
  const best = shown[0]?.score ?? 0
  return shown.filter(({ score }, at) => score >= best * (CLOSE[at] ?? 1)).map(({ id }) => id)
}
