/** People made of chance: any facts at all, and any answer to the question at hand, open and "not sure" among them. */
import fc from 'fast-check'
import type { Conversation } from '../../machines/conversation.ts'
import { FACT_IDS, FACTS, type FactId, type Facts, MUNICIPALITIES } from '../../machines/facts.ts'
import { options } from '../../machines/view.ts'
import { type Answer, D, standardFor } from './walk.ts'

const AGES = [8, 14, 15, 16, 17, 18, 19, 23, 24, 25, 29, 30, 44, 110]
const TALKS = [0, 1, 2, 3]
const WORDS: Partial<Record<FactId, string>> = {
  name: 'Bo Holm',
  phone: '20304050',
  email: 'bo@example.dk',
  cpr: '010190-1234',
  alias: 'Kim',
  message: 'Jeg vil gerne i gang.',
}

export const anyMunicipality = fc.constantFrom(...MUNICIPALITIES)

const valueFor = (fact: FactId): fc.Arbitrary<unknown> => {
  const shape = FACTS[fact]
  if (shape.kind === 'choice') return fc.constantFrom(...(shape.codes as readonly string[]))
  if (shape.kind === 'several') return fc.subarray([...(shape.codes as readonly string[])], { maxLength: 3 })
  if (shape.kind === 'number') return fc.constantFrom(...(fact === 'age' ? AGES : TALKS))
  return fc.constant(shape.kind === 'slot' ? `slot-${fact}` : WORDS[fact])
}

/** Any facts, whether a conversation could ever have led to them or not. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record(
  Object.fromEntries(FACT_IDS.map((fact) => [fact, fc.option(valueFor(fact), { freq: 8 })])),
  { requiredKeys: [] },
)

const HERE = { now: D, closed: () => false }

/** The codes that are offered here: what a person can press. */
function codesFor(c: Conversation, fact: FactId): readonly unknown[] {
  const shape = FACTS[fact]
  if (shape.kind === 'choice') return options(standardFor(c), c, fact, HERE).map((option) => option.value)
  if (shape.kind === 'several')
    return [...shape.codes.map((code) => [code]), ['alcohol', 'cannabis'], ['opioids', 'ghb']]
  if (shape.kind === 'number') return fact === 'age' ? AGES : TALKS
  return shape.kind === 'slot' ? [`slot-${fact}`, 'none'] : [WORDS[fact]]
}

/** The answer that chance picked; what may stay open sometimes does. */
export function pick(c: Conversation, fact: FactId, chance: number): Facts[FactId] {
  const codes = codesFor(c, fact)
  const open = fact !== 'asker' && fact !== 'wish'
  const all = open ? [...codes, null] : codes
  return all[chance % all.length] as Facts[FactId]
}

/** A person whose every answer is chance: the same chances, the same person. */
export const byChance =
  (chances: readonly number[]): Answer =>
  ({ fact }, c) => {
    // Mixed with the fact, so that a change in the order of questions still gives a wild person.
    const at = c.said.length + fact.length
    return pick(c, fact, (chances[at % chances.length] as number) + at)
  }

export const chances = fc.array(fc.nat(9999), { minLength: 8, maxLength: 24 })

/** Somebody who wishes treatment for themselves, by name or not: chance alone would mostly make other people. */
export const wishing =
  (base: Facts, rest: Answer): Answer =>
  (question, c) =>
    base[question.fact] !== undefined ? base[question.fact] : rest(question, c)

/** Half of the people by chance wish treatment for themselves, half of these by name. */
export const anybody = fc
  .record({ municipality: anyMunicipality, chances, kind: fc.nat(3) })
  .map(({ municipality, chances: list, kind }) => {
    const wild = byChance(list)
    const own: Facts = { asker: 'self', wish: 'treatment', residence: 'here' }
    const answer =
      kind === 0 ? wishing({ ...own, anonymous: 'no' }, wild) : kind === 1 ? wishing(own, wild) : wild
    return { municipality, answer }
  })
