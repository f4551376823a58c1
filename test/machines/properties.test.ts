/** What holds for anybody: any facts at all through triage, anybody through the conversation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../machines/conversation.ts'
import type { FactId, Facts, Municipality } from '../../machines/facts.ts'
import { MACHINE, phaseOf, type State } from '../../machines/intake.ts'
import { mayCollect } from '../../machines/policy.ts'
import { replay } from '../../machines/replay.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { IDENTITY_FACTS } from '../../server/case/caseRecord.ts'
import { anybody, anyFacts, anyMunicipality } from '../scenarios/anyone.ts'
import { D, must, type Talk, walk } from '../scenarios/walk.ts'

const outcomeOf = (municipality: Municipality, facts: Facts, d: string | null = D): Outcome =>
  triage(currentStandard(municipality), { facts, d })
const keys = (facts: Facts): FactId[] =>
  (Object.keys(facts) as FactId[]).filter((f) => facts[f] !== undefined)
const only = (facts: Facts, wanted: (fact: FactId) => boolean): Facts =>
  Object.fromEntries(keys(facts).flatMap((fact) => (wanted(fact) ? [[fact, facts[fact]]] : [])))

const replayed = (municipality: Municipality, events: readonly (Stored | null)[]): State =>
  replay(municipality, currentStandard(municipality).edition, MACHINE, events)

describe('triage of any facts', () => {
  it('gives rules once and sorted, tasks and talks from rules that bore, and never throws', () => {
    fc.assert(
      fc.property(anyMunicipality, anyFacts, (municipality, facts) => {
        const found = outcomeOf(municipality, facts)
        expect(found.rules).toEqual([...new Set(found.rules)].sort())
        expect(new Set(found.flags).size).toBe(found.flags.length)
        expect(new Set(found.units).size).toBe(found.units.length)
        const behind = [
          ...found.staff.map((task) => task.rule),
          ...found.appointments.flatMap((a) => a.rules),
        ]
        expect(behind.filter((rule) => !found.rules.includes(rule))).toEqual([])
        expect(new Set(found.appointments.map((a) => a.kind)).size).toBe(found.appointments.length)
        for (const { basis, by } of found.appointments) expect(by === null).toBe(basis === 'none')
      }),
      { numRuns: 2000 },
    )
  })

  it('takes nothing from a fact that the path may not collect', () => {
    fc.assert(
      fc.property(anyMunicipality, anyFacts, (municipality, facts) => {
        const found = outcomeOf(municipality, facts)
        const rest = only(facts, (fact) => !found.ignored.includes(fact))
        expect(outcomeOf(municipality, rest)).toEqual({ ...found, ignored: [] })
      }),
      { numRuns: 2000 },
    )
  })

  it('knows no name where nobody has to say who they are', () => {
    fc.assert(
      fc.property(anyMunicipality, anyFacts, (municipality, facts) => {
        const found = outcomeOf(municipality, facts)
        if (found.identity === 'named') return
        const given = IDENTITY_FACTS.filter((fact) => facts[fact] != null)
        expect(found.ignored).toEqual(expect.arrayContaining(given))
      }),
      { numRuns: 1000 },
    )
  })

  it('leads somewhere for whoever says who asks and what is wished: a talk, a unit, a task, or the number to call', () => {
    fc.assert(
      fc.property(anyMunicipality, anyFacts, anyFacts, (municipality, facts, more) => {
        const said = { asker: more.asker ?? 'self', wish: more.wish ?? 'unsure', ...facts }
        const found = outcomeOf(municipality, {
          ...said,
          asker: said.asker ?? 'self',
          wish: said.wish ?? 'unsure',
        })
        const somewhere = found.appointments.length + found.units.length + found.staff.length
        expect([found.route, somewhere > 0 || found.route === 'information']).toEqual([found.route, true])
      }),
      { numRuns: 2000 },
    )
  })
})

function expectPolicyKept(talk: Talk, municipality: Municipality): void {
  const standard = currentStandard(municipality)
  for (const { fact, at } of talk.asked) {
    const allowed = mayCollect(fact, evaluate(standard, at.facts, true).known)
    expect([fact, allowed]).toEqual([fact, true])
  }
}

describe('anybody through the conversation', () => {
  it('is asked nothing outside the policy and nothing twice, and ends where something follows', () => {
    fc.assert(
      fc.property(anybody, ({ municipality, answer }) => {
        const talk = walk(municipality, answer)
        // One question serves three kinds of talk: by name after all, the time is for another one.
        const asked = talk.asked.map((each) => [each.fact, each.at.question?.kind].join(' '))
        expectPolicyKept(talk, municipality)
        expect(asked).toEqual([...new Set(asked)])
        expect(asked.length).toBeLessThanOrEqual(45)
        expect(phaseOf(talk.state)).toBe('reviewing')
        const { facts, d } = talk.state.context
        const found = outcomeOf(municipality, facts, d)
        expect(found.ignored).toEqual([])
        const somewhere = found.appointments.length + found.units.length + found.staff.length
        expect(somewhere > 0 || found.route === 'information').toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('has given no name wherever the way is one without', () => {
    fc.assert(
      fc.property(anybody, ({ municipality, answer }) => {
        const { facts } = walk(municipality, answer).state.context
        if (outcomeOf(municipality, facts).identity === 'named') return
        expect(IDENTITY_FACTS.filter((fact) => facts[fact] !== undefined)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('can hand over at the end, with "enough" at any optional question as well', () => {
    fc.assert(
      fc.property(anybody, fc.nat(5), ({ municipality, answer }, later) => {
        const talk = walk(municipality, answer)
        // Past an offer that was taken up, such as going on by name, what is asked may be required again.
        const optional = talk.asked.flatMap((each, index) => (each.optional ? [index] : []))
        const at = optional[later % Math.max(1, optional.length)]
        const stopped = replayed(municipality, talk.events.slice(0, (at ?? talk.asked.length) + 1))
        const reviewed = at === undefined ? stopped : must(stopped, { type: 'enough' })
        expect(phaseOf(reviewed)).toBe('reviewing')
        const receipt = { code: 'C', callingWord: [0, 0], case: 'c', number: 1, due: null } as const
        const over = must(reviewed, { type: 'submit', at: D, receipt })
        expect([phaseOf(over), over.context.receipt]).toEqual(['handedOver', receipt])
        expect(over.context.facts).toEqual(reviewed.context.facts)
      }),
      { numRuns: 150 },
    )
  })
})
