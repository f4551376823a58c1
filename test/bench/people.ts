/** The people of the load: one by name, one without, one young and one parent in every municipality. */
import { type FactId, type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { View } from '../../machines/view.ts'

export interface Person {
  readonly municipality: Municipality
  readonly facts: Facts
}

const self: Facts = { asker: 'self', residence: 'here', talksHeld: 0 }
const named: Facts = { ...self, wish: 'treatment', age: 34, anonymous: 'no', name: 'Kim Prøve' }
const unnamed: Facts = { ...self, wish: 'treatment', age: 28, anonymous: 'yes', substances: ['cocaine'] }
const young: Facts = { ...self, wish: 'advice', age: 16, anonymous: 'yes', substances: ['cannabis'] }
const parent: Facts = { asker: 'parent', wish: 'advice', age: 17, residence: 'here', anonymous: 'yes' }

/** What the paths of the five municipalities ask besides. */
const REST: Facts = {
  substances: ['cannabis', 'cocaine'],
  changeWish: 'reduce',
  parentsKnow: 'know',
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  wantsSubstitution: 'no',
  existingCase: 'no',
  wantsDoctor: 'yes',
  mentalDisorder: 'none',
  namedInstead: 'no',
  talkForm: 'inPerson',
}

export const PEOPLE: readonly Person[] = MUNICIPALITIES.flatMap((municipality) =>
  [named, unnamed, young, parent].map((facts) => ({ municipality, facts: { ...REST, ...facts } })),
)

/** What this person answers; what is optional stays open, as with most people. */
export function answerOf(question: NonNullable<View['question']>, facts: Facts): unknown {
  const fact: FactId = question.fact
  if (question.optional) return null
  if (question.kind === 'slot' || fact === 'unit' || fact === 'place') return question.options[0]?.value
  if (facts[fact] === undefined) throw new Error(`asked for ${fact}, which nobody here has an answer to`)
  return facts[fact]
}
