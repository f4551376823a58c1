/** The few facts that the tests of triage vary: somebody by name, somebody without, somebody with everything in order. */
import type { Facts, Municipality } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { type Outcome, type TriageInput, triage } from '../../machines/triage.ts'
import { D } from './walk.ts'

export const UNTIL = '2026-12-06'
export const outcome = (municipality: Municipality, facts: Facts, more: Partial<TriageInput> = {}): Outcome =>
  triage(currentStandard(municipality), { facts, d: D, ...more })

export const named: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 30,
  anonymous: 'no',
  residence: 'here',
  substances: ['cannabis'],
}
export const unnamed: Facts = { ...named, anonymous: 'yes' }
/** Everything any of the five prints as a condition is in order. */
export const inOrder: Facts = {
  ...unnamed,
  changeWish: 'stop',
  occupation: 'job',
  settledHome: 'yes',
  selfSupporting: 'yes',
  otherSocialProblems: 'no',
  mentalDisorder: 'none',
  wantsSubstitution: 'no',
}
export const kinds = (found: Outcome): string[] => found.appointments.map((each) => each.kind).sort()
