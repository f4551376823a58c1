/** Any correction at any time: it equals a fresh run, and the log that is kept leads to the same state. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stored } from '../../machines/conversation.ts'
import { type FactId, type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { MACHINE, phaseOf, type State } from '../../machines/intake.ts'
import { nextQuestion } from '../../machines/nextQuestion.ts'
import { dropping, replay, without } from '../../machines/replay.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { evaluate, type Outcome, triage } from '../../machines/triage.ts'
import { IDENTITY_FACTS } from '../../server/case/caseRecord.ts'
import { anybody, anyMunicipality, byChance, chances, pick, wishing } from '../scenarios/anyone.ts'
import { answers, D, goOn, must, opened, personOf, started, type Talk, walk } from '../scenarios/walk.ts'

const outcomeOf = (municipality: Municipality, facts: Facts, d: string | null = D): Outcome =>
  triage(currentStandard(municipality), { facts, d })
const keys = (facts: Facts): FactId[] =>
  (Object.keys(facts) as FactId[]).filter((f) => facts[f] !== undefined)
const _only = (facts: Facts, wanted: (fact: FactId) => boolean): Facts =>
  Object.fromEntries(keys(facts).flatMap((fact) => (wanted(fact) ? [[fact, facts[fact]]] : [])))

const replayed = (municipality: Municipality, events: readonly (Stored | null)[]): State =>
  replay(municipality, currentStandard(municipality).edition, MACHINE, events)

interface Edited {
  readonly state: State
  readonly events: readonly Stored[]
}

/** As it is stored: answers that count no longer are cut out, and the event that made them so says it. */
const stored = (
  log: readonly (Stored | null)[],
  event: Stored,
  dropped: readonly FactId[],
): (Stored | null)[] =>
  dropped.length === 0
    ? [...log, event]
    : [...log.map((each) => without(each, new Set(dropped))), dropping(event, dropped)]

/** The log as it is kept while these events come: whatever they drop is cut out at once, and the state is read anew. */
function keptLog(municipality: Municipality, events: readonly Stored[]): (Stored | null)[] {
  const [first, ...rest] = events
  let log: (Stored | null)[] = [first as Stored]
  let state = replayed(municipality, log)
  for (const event of rest) {
    const next = must(state, event)
    const gone = keys(state.context.facts).filter((fact) => next.context.facts[fact] === undefined)
    log = stored(log, event, gone)
    state = gone.length > 0 ? replayed(municipality, log) : next
  }
  return log
}

/** The log that is kept leads to the same state, but for the words that were cut out of it. */
function expectSameAgain(municipality: Municipality, state: State, log: readonly (Stored | null)[]): void {
  const seen = ({ value, context: c }: State) => ({
    value,
    facts: c.facts,
    slots: c.slots,
    d: c.d,
    question: c.question,
    answered: [...c.answered].sort(),
  })
  expect(seen(replayed(municipality, log))).toEqual(seen(state))
}

/** Takes up answered questions again, gives another answer and goes on; each answer comes a minute after the last. */
function edit(talk: Talk, edits: readonly [number, number][], answer: Parameters<typeof goOn>[1]): Edited {
  let { state } = talk
  const events = [...talk.events]
  for (const [index, [which, chance]] of edits.entries()) {
    const { answered } = state.context
    const fact = answered[which % answered.length] as FactId
    const at = new Date(Date.parse(D) + (index + 1) * 60_000).toISOString()
    const before = state.context.facts
    const reopened = must(state, { type: 'reopen', fact })
    const given = answers(reopened.context, fact, pick(reopened.context, fact, chance), at)
    state = must(reopened, given)
    events.push({ type: 'reopen', fact }, given)
    const gone = keys(before).filter((each) => state.context.facts[each] === undefined)
    expect([...state.context.dropped].sort()).toEqual(gone.sort())
    const further = goOn(state, answer, at)
    state = further.state
    events.push(...further.events)
  }
  return { state, events }
}

const edits = fc.array(fc.tuple(fc.nat(99), fc.nat(999)), { minLength: 1, maxLength: 4 })
const firstWish = (events: readonly Stored[]): string | null => {
  const wish = events.find(
    (event) =>
      event.type === 'answer' &&
      event.given.some(
        (one) => one.fact === 'wish' && (one.value === 'treatment' || one.value === 'aftercare'),
      ),
  )
  return wish?.type === 'answer' ? wish.at : null
}

describe('whatever is corrected', () => {
  it('equals the surviving answers given afresh, and D is the first wish', () => {
    fc.assert(
      fc.property(anybody, edits, ({ municipality, answer }, changes) => {
        const { state, events } = edit(walk(municipality, answer), changes, answer)
        const { facts, d, question } = state.context
        expect(d).toBe(firstWish(events))
        const given = keys(facts).map((fact) => ({ fact, value: facts[fact] }))
        const fresh = must(opened(municipality), { type: 'answer', at: d ?? D, given })
        expect(fresh.context.facts).toEqual(facts)
        expect(fresh.context.question).toEqual(question)
        expect(phaseOf(fresh)).toBe(phaseOf(state))
        expect(outcomeOf(municipality, fresh.context.facts, d)).toEqual(outcomeOf(municipality, facts, d))
      }),
      { numRuns: 200 },
    )
  })

  it('leads to the same way as a first conversation in which these answers were given one by one', () => {
    fc.assert(
      fc.property(anybody, edits, ({ municipality, answer }, changes) => {
        const { facts, d } = edit(walk(municipality, answer), changes, answer).state.context
        const fresh = walk(municipality, ({ fact }) => {
          // Everything that steers has been answered already, so a first conversation asks for nothing new of it.
          return facts[fact] === undefined ? null : facts[fact]
        }).state.context
        const { route, identity, anonymousTreatment, appointments } = outcomeOf(municipality, facts, d)
        expect(outcomeOf(municipality, fresh.facts, d)).toMatchObject({
          route,
          identity,
          anonymousTreatment,
          appointments: appointments.map(({ kind, by, basis }) => ({ kind, by, basis })),
        })
      }),
      { numRuns: 200 },
    )
  })

  it('no fact outside the policy survives, and nothing required is left unasked', () => {
    fc.assert(
      fc.property(anybody, edits, ({ municipality, answer }, changes) => {
        const { facts } = edit(walk(municipality, answer), changes, answer).state.context
        const found = evaluate(currentStandard(municipality), facts, true)
        expect(found.ignored).toEqual([])
        expect(nextQuestion(currentStandard(municipality), { facts, enough: true })).toBe(null)
      }),
      { numRuns: 200 },
    )
  })

  it('the log gives the same state again, word for word', () => {
    fc.assert(
      fc.property(anybody, edits, ({ municipality, answer }, changes) => {
        const { state, events } = edit(walk(municipality, answer), changes, answer)
        const again = replayed(municipality, events)
        expect(again.value).toEqual(state.value)
        expect(again.context).toEqual(state.context)
      }),
      { numRuns: 100 },
    )
  })

  it('the log that is kept, from which the dropped answers were cut, gives the same state too', () => {
    fc.assert(
      fc.property(anybody, edits, ({ municipality, answer }, changes) => {
        const { state, events } = edit(walk(municipality, answer), changes, answer)
        expectSameAgain(municipality, state, keptLog(municipality, events))
      }),
      { numRuns: 200 },
    )
  })
})

describe('a correction that takes terms away', () => {
  it('leaves name and choice where they were, in the log that is kept too', () => {
    const facts: Facts = {
      asker: 'self',
      wish: 'treatment',
      age: 31,
      anonymous: 'yes',
      residence: 'here',
      substances: ['cannabis'],
      changeWish: 'stop',
      occupation: 'none',
      otherSocialProblems: 'yes',
      settledHome: 'no',
      selfSupporting: 'no',
      namedInstead: 'yes',
      existingCase: 'no',
      name: 'Bo Holm',
      phone: '20304050',
    }
    for (const municipality of MUNICIPALITIES) {
      const talk = walk(municipality, personOf(facts))
      const younger = answers(talk.state.context, 'age', 16)
      const after = must(must(talk.state, { type: 'reopen', fact: 'age' }), younger)
      const events = [...talk.events, { type: 'reopen', fact: 'age' } as const, younger]
      expect(after.context.facts).toMatchObject({ namedInstead: 'yes', name: 'Bo Holm', phone: '20304050' })
      expect(after.context.dropped.length).toBeGreaterThan(0)
      expectSameAgain(municipality, after, keptLog(municipality, events))
    }
  })
})

const ASIDE: readonly Stored[] = [
  { type: 'why' },
  { type: 'person' },
  { type: 'language', language: 'en' },
  { type: 'notUnderstood' },
]

/** By name through the whole conversation, with a word aside before each answer. */
function byName(
  municipality: Municipality,
  answer: Parameters<typeof goOn>[1],
  aside: readonly number[],
): Edited {
  const named: Facts = {
    asker: 'self',
    wish: 'treatment',
    age: 30,
    anonymous: 'no',
    residence: 'here',
    name: 'Bo',
  }
  const talk = walk(municipality, wishing(named, answer))
  let state = opened(municipality)
  const events: Stored[] = [started()]
  for (const [index, event] of talk.events.slice(1).entries()) {
    const word = ASIDE[aside[index % aside.length] ?? 0] as Stored
    state = must(must(state, word), event)
    events.push(word, event)
  }
  return { state, events }
}

describe('going anonymous midway', () => {
  const asides = fc.array(fc.nat(ASIDE.length - 1), { minLength: 1, maxLength: 10 })
  const people = fc.record({ municipality: anyMunicipality, list: chances, asides })

  it('drops everything that says who somebody is, and the log without it replays to the same facts', () => {
    fc.assert(
      fc.property(people, ({ municipality, list, asides: aside }) => {
        const { state, events } = byName(municipality, byChance(list), aside)
        const unnamed = answers(state.context, 'anonymous', 'yes')
        const after = must(state, unnamed)
        const { facts, dropped } = after.context
        expect(IDENTITY_FACTS.filter((fact) => facts[fact] !== undefined)).toEqual([])
        expect(dropped).toEqual(
          expect.arrayContaining(IDENTITY_FACTS.filter((fact) => state.context.facts[fact] != null)),
        )
        const log = stored(events, unnamed, dropped)
        expectSameAgain(municipality, after, log)
        const words = JSON.stringify([log, replayed(municipality, log).context])
        for (const secret of ['Bo', '20304050', 'bo@example.dk', '010190-1234'])
          expect(words).not.toContain(`"${secret}"`)
      }),
      { numRuns: 150 },
    )
  })

  it('an answer cut out of the log is gone from everything that is said', () => {
    fc.assert(
      fc.property(people, fc.nat(99), ({ municipality, list, asides: aside }, which) => {
        const { state, events } = byName(municipality, byChance(list), aside)
        const gone = state.context.answered.filter((fact) => state.context.facts[fact] !== null)
        const fact = gone[which % gone.length] as FactId
        const cut = events.map((event) => without(event, new Set([fact])))
        const values = cut.flatMap((event) => (event?.type === 'answer' ? event.given : []))
        expect(values.filter((one) => one.fact === fact && one.value !== null)).toEqual([])
        const others = (given: typeof values) => given.filter((one) => one.fact !== fact)
        expect(others(values)).toEqual(
          others(events.flatMap((event) => (event.type === 'answer' ? event.given : []))),
        )
      }),
      { numRuns: 100 },
    )
  })
})
