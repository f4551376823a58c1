/** The conversation's machine, walked: every mode with every event, what is heard before what, how much and in which words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Said, Stored } from '../../machines/conversation.ts'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { phaseOf, type State, step } from '../../machines/intake.ts'
import { view } from '../../machines/view.ts'
import { anyMunicipality } from '../scenarios/anyone.ts'
import { D, goOn, must, opened, personOf, textOf, walk } from '../scenarios/walk.ts'

const HERE = { now: D, closed: () => false }
const receipt = { code: 'C', callingWord: [0, 0], case: 'c', number: 1, due: null } as const
const own: Facts = { asker: 'self', wish: 'treatment', residence: 'here' }

const EVENTS: readonly Stored[] = [
  { type: 'started', at: D, language: 'da' },
  { type: 'answer', at: D, given: [{ fact: 'age', value: 30 }] },
  { type: 'reopen', fact: 'asker' },
  { type: 'language', language: 'en' },
  { type: 'why' },
  { type: 'ask' },
  { type: 'person' },
  { type: 'enough' },
  { type: 'notUnderstood' },
  { type: 'safe' },
  { type: 'soft' },
  { type: 'returned' },
  { type: 'danger', at: D, kind: 'overdose' },
  { type: 'more', fact: 'talkSlot' },
  { type: 'slotLost', fact: 'talkSlot' },
  { type: 'filter', afterWork: true, phone: false },
  { type: 'code', code: 'ABCD' },
  { type: 'submit', at: D, receipt },
  { type: 'withdraw', at: D },
  { type: 'reveal' },
  { type: 'stay' },
]

function modes(municipality: Municipality): Record<string, State> {
  const asking = opened(municipality)
  const reviewing = walk(municipality, personOf({ ...own, wish: 'advice', age: 30 })).state
  const handedOver = must(reviewing, { type: 'submit', at: D, receipt })
  const withdrawn = must(asking, { type: 'withdraw', at: D })
  return { asking, reviewing, handedOver, withdrawn }
}

/** What each mode takes; everything else changes nothing. */
const EVERYWHERE = ['language', 'danger', 'safe', 'soft', 'person', 'ask', 'returned']
const TAKES: Record<string, readonly string[]> = {
  asking: [
    'answer',
    'reopen',
    'why',
    'notUnderstood',
    'more',
    'filter',
    'slotLost',
    'enough',
    'code',
    'withdraw',
  ],
  reviewing: ['answer', 'reopen', 'notUnderstood', 'slotLost', 'code', 'submit', 'withdraw'],
  handedOver: ['reveal'],
  withdrawn: [],
}

describe('every mode with every event', () => {
  const cases = MUNICIPALITIES.flatMap((municipality) =>
    Object.keys(TAKES).flatMap((mode) =>
      EVENTS.map((event) => [municipality, mode, event.type, event] as const),
    ),
  )
  it.each(cases)('%s, %s: %s', (municipality, mode, type, event) => {
    const state = modes(municipality)[mode] as State
    const before = JSON.stringify([state.value, state.context])
    const next = step(state, event)
    expect(next !== null).toBe([...EVERYWHERE, ...(TAKES[mode] ?? [])].includes(type))
    expect(JSON.stringify([state.value, state.context])).toBe(before)
  })

  it('a wild sequence of events never throws and never leaves the modes', () => {
    fc.assert(
      fc.property(
        anyMunicipality,
        fc.array(fc.constantFrom(...EVENTS), { maxLength: 40 }),
        (municipality, events) => {
          let state = opened(municipality)
          for (const event of events) {
            const next = step(state, event)
            if (!next) continue
            expect(Object.keys(TAKES)).toContain(phaseOf(next))
            if (phaseOf(next) === 'asking') expect(next.context.question).not.toBe(null)
            if (phaseOf(next) === 'reviewing') expect(next.context.question).toBe(null)
            if (phaseOf(next) === 'handedOver') expect(next.context.receipt).not.toBe(null)
            state = next
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('in every mode', () => {
  const states = Object.entries(modes('gladsaxe'))
  it.each(states)(
    '%s: danger is answered, loses nothing, and "I am safe" goes on where it was',
    (_, state) => {
      const inDanger = must(state, { type: 'danger', at: D, kind: 'suicide' })
      const last = inDanger.context.said.at(-1) as Said
      expect(textOf(inDanger.context, last)).toMatch(/112/)
      expect(inDanger.context.danger).toBe('suicide')
      const safe = must(inDanger, { type: 'safe' }).context
      expect([safe.danger, safe.wasInDanger, safe.question]).toEqual([null, true, state.context.question])
      expect(safe.facts).toEqual(state.context.facts)
    },
  )
  it.each(states)('%s: a person can be asked for: a number is said', (_, state) => {
    const asked = must(state, { type: 'person' }).context
    expect(textOf(asked, asked.said.at(-1) as Said)).toMatch(/39 57 39 00/)
    expect(asked.facts).toEqual(state.context.facts)
  })
  it.each(states)('%s: the language changes in place, and every word with it', (_, state) => {
    const english = must(state, { type: 'language', language: 'en' })
    expect({ ...english.context, language: 'da' }).toEqual(state.context)
    const [da, en] = [state, english].map((each) => view(each, HERE).messages)
    const assistant = da?.filter((each) => each.from === 'assistant') ?? []
    for (const { id, text } of assistant) expect(en?.find((each) => each.id === id)?.text).not.toBe(text)
    expect(view(english, HERE).question?.fact).toBe(view(state, HERE).question?.fact)
    expect(must(english, { type: 'language', language: 'da' }).context).toEqual(state.context)
  })
})

describe('back', () => {
  it('step by step to the first question, and forward again without loss', () => {
    const talk = walk('gladsaxe', personOf({ ...own, age: 24, anonymous: 'yes', substances: ['cocaine'] }))
    const { answered, facts } = talk.state.context
    let { state } = talk
    for (const fact of answered.toReversed()) {
      state = must(state, { type: 'reopen', fact })
      expect([state.context.question?.fact, phaseOf(state)]).toEqual([fact, 'asking'])
    }
    expect(state.context.question?.fact).toBe('asker')
    const again = goOn(state, ({ fact }) => facts[fact] ?? null)
    expect(again.asked.map((each) => each.fact)).toEqual(['asker'])
    expect([phaseOf(again.state), again.state.context.facts]).toEqual(['reviewing', facts])
  })
})
