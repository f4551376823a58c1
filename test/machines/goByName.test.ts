/** Under 18, treatment wished without a name: the talk comes first, going on by name is an offer beside it. */
import { describe, expect, it } from 'vitest'
import type { Facts, Municipality } from '../../machines/facts.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { phaseOf } from '../../machines/intake.ts'
import { offersName } from '../../machines/nextQuestion.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { finding } from '../../machines/triage.ts'
import { answers, goOn, must, personOf, required, type Talk, textOf, walk } from '../scenarios/walk.ts'

const young: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 17,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
  talksHeld: 0,
}
const each = it.each(MUNICIPALITIES)
const firstOptional = (talk: Talk) => talk.asked.find((one) => one.optional)?.fact
const saidAtTimes = (m: Municipality): string => {
  const times = walk(m, personOf(young)).asked.find((one) => one.fact === 'talkSlot')
  return (times?.before ?? []).map((entry) => textOf({ ...times!.at, language: 'en' }, entry)).join(' ')
}

describe('under 18, treatment wished without a name', () => {
  each('%s: seven required questions, and the name is the first optional one', (m) => {
    const talk = walk(m, personOf(young))
    expect(required(talk).length).toBeLessThanOrEqual(7)
    expect(required(talk)).not.toContain('namedInstead')
    expect(firstOptional(talk)).toBe('namedInstead')
  })
  each('%s: before the time it is said what is by name only, and that the talk is not', (m) => {
    expect(saidAtTimes(m)).toMatch(/by name|without a name/)
    expect(saidAtTimes(m)).toContain('you can have the talk without a name')
  })
  each('%s: a no keeps the talk, a yes gives it up, says so, and books by name', (m) => {
    const no = walk(m, personOf({ ...young, namedInstead: 'no' })).state.context
    expect(no.facts).toMatchObject({ talkSlot: 'slot-talkSlot', namedInstead: 'no' })
    const yes = walk(m, personOf({ ...young, namedInstead: 'yes', parentsKnow: 'consent' })).state
    expect(phaseOf(yes)).toBe('reviewing')
    const { facts, said, slots } = yes.context
    expect(slots.visitationSlot).toBeDefined()
    expect(facts.name).toBe('Bo')
    if (m !== 'frederiksberg') expect(facts.talkSlot).toBeUndefined()
    expect(said.some((entry) => entry.kind === 'notice' && entry.key === 'talkLetGo')).toBe(true)
  })
  each('%s: at the time itself a yes is taken as well, and no talk without a name is asked for', (m) => {
    const talk = walk(m, personOf(young))
    const atTimes = talk.asked.find((one) => one.fact === 'talkSlot')?.at
    const state = must({ ...talk.state, value: 'asking', context: atTimes } as never, {
      ...answers(atTimes!, 'namedInstead', 'yes'),
    })
    const kinds = goOn(state, personOf({ ...young, parentsKnow: 'consent' })).asked.map(
      (one) => one.at.question?.kind,
    )
    expect(kinds).toContain('visitation')
    expect(kinds).not.toContain('anonymousTalk')
  })
  each('%s: "send now" was said to the way without a name only', (m) => {
    const talk = walk(m, personOf(young))
    const enough = talk.asked.find((one) => one.optional)?.at
    const sent = must({ ...talk.state, value: 'asking', context: enough } as never, { type: 'enough' })
    expect(phaseOf(sent)).toBe('reviewing')
    expect(offersName(finding(currentStandard(m), sent.context.facts, true), sent.context.facts)).toBe(true)
    const after = must(sent, answers(sent.context, 'namedInstead', 'yes'))
    const talkOn = goOn(after, personOf({ ...young, namedInstead: 'yes', parentsKnow: 'consent' }))
    expect(talkOn.asked.some((one) => one.optional)).toBe(true)
  })
  each('%s: adults are still asked before the times', (m) => {
    const adult: Facts = {
      ...young,
      age: 31,
      otherSocialProblems: 'yes',
      settledHome: 'no',
      occupation: 'none',
      selfSupporting: 'no',
      changeWish: 'stop',
    }
    const order = required(walk(m, personOf(adult)))
    expect(order.indexOf('namedInstead')).toBeGreaterThan(0)
    expect(order.indexOf('namedInstead')).toBeLessThan(order.indexOf('talkSlot'))
  })
})

describe('"send now", and then by name after all', () => {
  each('%s: the safe way of contact is asked for, for it was said to what is left without a name', (m) => {
    const grown: Facts = { ...young, age: 30, wish: 'treatment' }
    const talk = walk(m, personOf(grown))
    const left = talk.asked.find((one) => one.optional)?.at
    const sent = must({ ...talk.state, value: 'asking', context: left } as never, { type: 'enough' })
    expect(phaseOf(sent)).toBe('reviewing')
    const named = must(sent, answers(sent.context, 'anonymous', 'no'))
    const asked = goOn(named, personOf({ ...grown, anonymous: 'no', phone: '20304050' })).asked
    expect(asked.map((one) => one.fact)).toContain('safeContact')
  })
  each('%s: what changes nothing about the name asks nothing anew', (m) => {
    const talk = walk(m, personOf(young))
    const left = talk.asked.find((one) => one.optional)?.at
    const sent = must({ ...talk.state, value: 'asking', context: left } as never, { type: 'enough' })
    const kept = must(sent, answers(sent.context, 'namedInstead', 'no'))
    expect(phaseOf(kept)).toBe('reviewing')
  })
})
