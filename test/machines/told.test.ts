/** What is said: how much, in which words, before which choice, and to whom. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conversation, Said } from '../../machines/conversation.ts'
import { type FactId, type Facts, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { State } from '../../machines/intake.ts'
import { NOTICES } from '../../machines/notices.ts'
import { wording } from '../../machines/questions.ts'
import { message, view } from '../../machines/view.ts'
import { summarySentences } from '../../server/pages/page.ts'
import { anyMunicipality, byChance, chances, wishing } from '../scenarios/anyone.ts'
import { personas } from '../scenarios/personas.ts'
import { persons } from '../scenarios/persons.ts'
import {
  answers,
  D,
  must,
  opened,
  personOf,
  required,
  saidBefore,
  sentences,
  standardFor,
  type Talk,
  textOf,
  walk,
} from '../scenarios/walk.ts'

const HERE = { now: D, closed: () => false }
const own: Facts = { asker: 'self', wish: 'treatment', residence: 'here' }

const without = (notices: readonly string[]) => (entry: Said) =>
  !(entry.kind === 'notice' && notices.includes(entry.key))
/** The greeting has a measure of its own; a warning of danger is never shortened for a rule of style. */
const counted = without(['greeting', 'slowDown'])
const length = (c: Conversation, said: readonly Said[]): number =>
  said.filter(counted).reduce((sum, entry) => sum + sentences(textOf(c, entry)), 0)

/** At most two sentences before any question, five at the summary, in both languages. */
function expectFewWords(talk: Talk): void {
  for (const language of ['da', 'en'] as const) {
    for (const { fact, before, at } of talk.asked) {
      const c = { ...at, language }
      const many = length(c, before) > 2 ? before.filter(counted).map((entry) => textOf(c, entry)) : []
      expect([fact, ...many]).toEqual([fact])
    }
    const c = { ...talk.state.context, language }
    const end = saidBefore(c)
    expect(length(c, end) > 5 ? end.map((entry) => textOf(c, entry)) : []).toEqual([])
  }
}

/** A why with rules behind every question, and a wording in both languages. */
function expectReasons(talk: Talk): void {
  for (const { fact, at } of talk.asked) {
    for (const language of ['da', 'en'] as const) {
      const asking = { value: 'asking', context: { ...at, language } } as State
      const question = view(asking, HERE).question
      expect([fact, question?.why.rules.length !== 0, question?.why.text !== '']).toEqual([fact, true, true])
      expect([fact, question?.text.includes('{')]).toEqual([fact, false])
    }
  }
}

const everybody = [...personas.map((p) => ({ ...p, who: p.summary })), ...persons]

describe('how much is said', () => {
  it.each(everybody)('$id $who', ({ municipality, facts }) => {
    const talk = walk(municipality, personOf(facts))
    expectFewWords(talk)
    expectReasons(talk)
  })

  it.each(everybody)('$id $who: the 14 days once at the summary', ({ municipality, facts }) => {
    const c = walk(municipality, personOf(facts)).state.context
    const limit = (texts: readonly string[]) => texts.filter((text) => /\b14 dage\b/.test(text))
    expect(limit(saidBefore(c).map((entry) => textOf(c, entry))).length).toBeLessThanOrEqual(1)
    expect(limit(summarySentences(standardFor(c), c)).length).toBeLessThanOrEqual(1)
  })

  it('to three hundred people made of chance', () => {
    const person = fc.record({ municipality: anyMunicipality, list: chances, kind: fc.nat(2) })
    fc.assert(
      fc.property(person, ({ municipality, list, kind }) => {
        const wild = byChance(list)
        const talk = walk(
          municipality,
          kind === 0 ? wild : wishing(kind === 1 ? own : { ...own, anonymous: 'no' }, wild),
        )
        expectFewWords(talk)
        expectReasons(talk)
      }),
      { numRuns: 300 },
    )
  })

  it('the greeting: at most fifty words, and what must be in it', () => {
    const { da, en } = NOTICES.greeting
    for (const text of [da, en]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(50)
    expect(da).toMatch(/automatisk.*ikke et menneske.*bestemmer intet.*anonym.*Forlad siden/s)
    expect(en).toMatch(/automatic.*not a person.*decide nothing.*anonymous.*Leave this page/s)
    expect(opened('gladsaxe').context.said[0]).toMatchObject({ kind: 'notice', key: 'greeting' })
  })
})

/** Ids of rules told by the time this question is put. */
const toldBefore = (talk: Talk, fact: FactId): readonly string[] | undefined =>
  talk.asked.find((each) => each.fact === fact)?.at.told

describe('what is heard before it is chosen', () => {
  const each = it.each(MUNICIPALITIES)
  each('%s: no deadline and no appeal, before anonymity is chosen', (m) => {
    const told = toldBefore(walk(m, personOf({ ...own, age: 30 })), 'anonymous')
    expect(told).toContain(m === 'fredericia' ? 'FDC-16.101a-g' : 'B-33')
  })
  each('%s: not where treatment is not wished', (m) => {
    const talk = walk(m, personOf({ asker: 'self', wish: 'advice', age: 30, residence: 'here' }))
    const told = talk.state.context.told
    expect(told.filter((id) => id === 'B-33' || id === 'FDC-16.101a-g')).toEqual([])
  })
  each('%s: under 18, who must approve and who hears what, before the name', (m) => {
    const young: Facts = { ...own, age: 16, anonymous: 'no', parentsKnow: 'consent' }
    const byName = toldBefore(walk(m, personOf(young)), 'name')
    expect(byName).toContain('B-70')
    const after: Facts = { ...young, anonymous: 'yes', namedInstead: 'yes' }
    expect(toldBefore(walk(m, personOf(after)), 'name')).toContain('B-70')
    expect(toldBefore(walk(m, personOf({ ...young, age: 30 })), 'name')).not.toContain('B-70')
  })
  each('%s: under 18, that nobody calls home, first of all before anonymity is chosen', (m) => {
    const talk = walk(m, personOf({ ...own, age: 16, anonymous: 'no' }))
    const before = talk.asked.find(({ fact }) => fact === 'anonymous')?.before ?? []
    expect(before.flatMap((entry) => (entry.kind === 'rule' ? [entry.rule] : []))[0]).toBe('B-70')
    const advised = walk(m, personOf({ ...own, wish: 'advice', age: 16 }))
    expect(advised.state.context.told).not.toContain('B-70')
  })
  each('%s: under 18 and for advice, that nobody can call home, as soon as the age is known', (m) => {
    const home = (entry: Said) => entry.kind === 'notice' && entry.key === 'nobodyCallsHome'
    const young = walk(m, personOf({ ...own, wish: 'advice', age: 16 }))
    const after = young.asked[young.asked.findIndex(({ fact }) => fact === 'age') + 1]
    expect([after?.fact, after?.before.filter(home).length]).toEqual([after?.fact, 1])
    expect(young.state.context.said.filter(home).length).toBe(1)
    for (const other of [{ age: 30 }, { wish: 'treatment' }, { asker: 'parent' }] as const)
      expect(
        walk(m, personOf({ ...own, wish: 'advice', age: 16, ...other })).state.context.said.filter(home),
      ).toEqual([])
  })
  each('%s: by name, that the case cannot simply be deleted, before the name', (m) => {
    for (const age of [16, 30, null])
      for (const way of [
        { anonymous: 'no' },
        { anonymous: 'yes', namedInstead: 'yes', wantsSubstitution: 'yes' },
      ] as const) {
        const talk = walk(
          m,
          personOf({ ...own, age, parentsKnow: 'consent', substances: ['opioids'], ...way }),
        )
        const told = toldBefore(talk, 'name')
        if (told) expect([age, way, told]).toEqual([age, way, expect.arrayContaining(['B-14'])])
      }
  })
  /** What each says on the duty to act; where nothing is said, children are not asked about in the chat. */
  const DUTY: Partial<Record<Municipality, string>> = {
    frederiksberg: 'FRB-3-c',
    mariagerfjord: 'B-50',
    gladsaxe: 'GLX-3.3.2-e',
  }
  each('%s: that we must act for a child, before children are asked about', (m) => {
    const talk = walk(m, personOf({ ...own, age: 30, anonymous: 'no', existingCase: 'no' }))
    const told = toldBefore(talk, 'children')
    if (DUTY[m]) expect(told).toContain(DUTY[m])
    else expect(told).toBe(undefined)
  })
})

describe('who is asked about whom', () => {
  /** "Your child", and being told that one may choose, are not about the one who asks. */
  const spare = /\b(your child('s)?|you may choose several|do you think|tror du)\b/gi
  const you = /\b(du|dig|din|dit|dine|you|your|yours)\b/i
  it.each(['parent', 'relative', 'professional'] as const)('%s: never about "you"', (asker) => {
    for (const fact of ['age', 'residence', 'homeMunicipality', 'substances'] as const)
      for (const language of ['da', 'en'] as const)
        for (const attempt of [0, 1, 2]) {
          const text = wording(fact, { asker }, language, 'gladsaxe', attempt)
          const rest = text.replace(spare, '').replace(/\bdit barn\b/gi, '')
          expect([text, you.test(rest)]).toEqual([text, false])
        }
  })
  it.each(MUNICIPALITIES)('%s: nothing of one’s own use, mind or body is asked of somebody else', (m) => {
    const personal = [
      'changeWish',
      'pregnant',
      'cognitiveSupport',
      'mentalDisorder',
      'children',
      'parentsKnow',
      'occupation',
    ]
    for (const asker of ['parent', 'relative', 'professional'] as const)
      for (const age of [15, 30]) {
        const talk = walk(
          m,
          personOf({ asker, wish: 'treatment', age, residence: 'here', substances: ['cocaine'] }),
        )
        expect(talk.asked.filter(({ fact }) => personal.includes(fact))).toEqual([])
      }
  })
})

describe('what is not understood', () => {
  it('is asked in another way, and the third time a telephone number is there', () => {
    let state = must(opened('gladsaxe'), answers(opened('gladsaxe').context, 'asker', 'self'))
    const heard: string[] = []
    for (let miss = 0; miss < 3; miss += 1) {
      const count = state.context.said.length
      state = must(state, { type: 'notUnderstood' })
      heard.push(
        state.context.said
          .slice(count)
          .map((entry) => textOf(state.context, entry))
          .join(' '),
      )
    }
    const first = wording('wish', { asker: 'self' }, 'da', 'gladsaxe')
    expect(heard[0]).not.toContain(first)
    expect(heard[0]).toContain(wording('wish', { asker: 'self' }, 'da', 'gladsaxe', 1))
    expect(heard.map((text) => text.includes('39 57 39 00'))).toEqual([false, false, true])
    const understood = must(state, answers(state.context, 'wish', 'advice')).context
    expect(understood.misunderstood).toBe(0)
  })
})

describe('stopping at once can kill', () => {
  it.each(['ghb', 'benzodiazepines', 'alcohol'] as const)(
    '%s: said as soon as the answers show it, once',
    (substance) => {
      const facts: Facts = {
        ...own,
        age: 30,
        anonymous: 'yes',
        changeWish: 'stop',
        substances: [substance, 'cannabis'],
      }
      for (const m of MUNICIPALITIES) {
        const said = walk(m, personOf(facts)).state.context.said
        const asked = walk(m, personOf(facts)).asked.some((each) => each.fact === 'changeWish')
        const warned = said.filter((entry) => entry.kind === 'notice' && entry.key === 'slowDown')
        expect([m, warned.length]).toEqual([m, asked ? 1 : 0])
      }
    },
  )
  it('not to somebody who cuts down, or stops cannabis', () => {
    for (const facts of [
      { ...own, anonymous: 'yes', age: 30, changeWish: 'reduce', substances: ['ghb'] },
      { ...own, anonymous: 'yes', age: 30, changeWish: 'stop', substances: ['cannabis'] },
    ] as Facts[]) {
      const said = walk('gladsaxe', personOf(facts)).state.context.said
      expect(said.some((entry) => entry.kind === 'notice' && entry.key === 'slowDown')).toBe(false)
    }
  })
})

it('a message without a text is none: everything that is said has words in both languages', () => {
  for (const { municipality, facts } of everybody) {
    const c = walk(municipality, personOf(facts)).state.context
    for (const language of ['da', 'en'] as const)
      for (const entry of c.said)
        expect(message(standardFor(c), { ...c, language }, entry, HERE).text).not.toBe('')
  }
})

describe('in which order it is asked', () => {
  /** The contract's order; conditions of a path stand between what it is and whether a name opens more. */
  const GROUPS: readonly (readonly FactId[])[] = [
    ['asker'],
    ['wish'],
    ['askerUnder18', 'age'],
    ['anonymous'],
    ['residence'],
    ['substances'],
    ['existingCase', 'talksHeld', 'parentsKnow', 'changeWish', 'occupation', 'settledHome', 'selfSupporting'],
    ['otherSocialProblems', 'mentalDisorder', 'wantsSubstitution'],
    ['namedInstead'],
    ['existingCase', 'parentsKnow', 'wantsDoctor'],
    ['unit', 'place', 'talkForm'],
    ['visitationSlot', 'secondVisitationSlot', 'doctorSlot', 'talkSlot'],
    ['name', 'phone', 'email'],
  ]
  /** Under 18 the offer to go on by name comes after the talk is booked: what the way by name needs starts anew there. */
  const afterOffer = (talk: Talk): FactId[][] => {
    const at = talk.asked.findIndex((each) => each.fact === 'namedInstead' && each.optional)
    const parts = at < 0 ? [talk.asked] : [talk.asked.slice(0, at), talk.asked.slice(at)]
    return parts.map((asked) => asked.filter((each) => !each.optional).map((each) => each.fact))
  }

  it.each(everybody)('$id $who', ({ municipality, facts }) => {
    for (const part of afterOffer(walk(municipality, personOf(facts)))) {
      let at = 0
      for (const fact of part) {
        const next = GROUPS.findIndex((group, index) => index >= at && group.includes(fact))
        expect([fact, next >= 0]).toEqual([fact, true])
        at = next
      }
    }
  })

  const asked = (m: Municipality, facts: Facts) =>
    required(walk(m, personOf({ residence: 'here', ...facts }))).join(' ')
  const young: Facts = { asker: 'self', wish: 'moreTalks', age: 16, anonymous: 'yes', talksHeld: 2 }

  it('Gladsaxe, under 18: how many talks, and from the second on whether the parents know', () => {
    expect(asked('gladsaxe', young)).toBe('asker wish age residence talksHeld parentsKnow')
    expect(asked('gladsaxe', { ...young, talksHeld: 1 })).toBe('asker wish age residence talksHeld talkSlot')
  })
  it('Gladsaxe, by name: two parts and a doctor, then who it is', () => {
    const named: Facts = { asker: 'self', wish: 'treatment', age: 33, anonymous: 'no', wantsDoctor: 'yes' }
    expect(asked('gladsaxe', { ...named, substances: ['cocaine'] })).toBe(
      'asker wish age anonymous residence substances wantsDoctor visitationSlot secondVisitationSlot doctorSlot name',
    )
  })
  it('Fredericia, without a name: work, home, the town', () => {
    const facts: Facts = {
      asker: 'self',
      wish: 'treatment',
      age: 20,
      anonymous: 'yes',
      substances: ['cannabis'],
    }
    const inOrder: Facts = { changeWish: 'stop', occupation: 'job', settledHome: 'yes', place: 'kolding' }
    expect(asked('fredericia', { ...facts, ...inOrder })).toBe(
      'asker wish age anonymous residence substances changeWish occupation settledHome place talkSlot',
    )
  })
  it('a parent: four questions', () => {
    for (const m of MUNICIPALITIES)
      expect(asked(m, { asker: 'parent', wish: 'advice', age: 15 })).toMatch(/^asker wish (age )?talkSlot$/)
  })
})

it('asker and wish are always asked first, and nothing else before them', () => {
  for (const { municipality, facts } of everybody)
    expect(required(walk(municipality, personOf(facts))).slice(0, 2)).toEqual(['asker', 'wish'])
})
