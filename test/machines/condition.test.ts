/** Truth tables with unknown, for all six operators, evaluated and compiled alike. */
import { describe, expect, it } from 'vitest'
import {
  all,
  always,
  any,
  atLeast,
  type Condition,
  holds,
  is,
  type Known,
  lacks,
  mentions,
  not,
  oneOf,
  type Truth,
  test,
  under,
} from '../../machines/condition.ts'

/** Both ways of evaluating must agree, the second time from the compiled form that is kept. */
function expectTruth(condition: Condition, known: Known, truth: Truth): void {
  expect([known, holds(condition, known)]).toEqual([known, truth])
  expect([known, test(condition)(known)]).toEqual([known, truth])
  expect([known, test(condition)(known)]).toEqual([known, truth])
}

const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown']
/** A condition that has this truth, whatever else is known. */
const settled: Record<Truth, Condition> = {
  yes: is('settledHome', 'yes'),
  no: is('settledHome', 'no'),
  unknown: is('selfSupporting', 'yes'),
}
const home: Known = { settledHome: 'yes' }

describe('is', () => {
  const treatment = is('wish', 'treatment')
  it.each<[unknown, Truth]>([
    ['treatment', 'yes'],
    ['advice', 'no'],
    ['unsure', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
  ])('wish %s: %s', (wish, truth) => expectTruth(treatment, { wish }, truth))

  it('"prefer not to say" is no "no"', () => {
    expectTruth(is('pregnant', 'yes'), { pregnant: 'preferNotToSay' }, 'unknown')
    expectTruth(is('pregnant', 'no'), { pregnant: 'preferNotToSay' }, 'unknown')
  })

  it('an open answer settles a condition that names it', () => {
    expectTruth(is('wish', 'unsure'), { wish: 'unsure' }, 'yes')
    expectTruth(is('wish', 'unsure'), { wish: 'advice' }, 'no')
    expectTruth(is('pregnant', 'preferNotToSay'), { pregnant: 'preferNotToSay' }, 'yes')
  })

  it('a number is compared as a number', () => {
    expectTruth(is('talksHeld', 0), { talksHeld: 0 }, 'yes')
    expectTruth(is('talksHeld', 0), { talksHeld: 1 }, 'no')
    expectTruth(is('talksHeld', 0), {}, 'unknown')
  })
})

describe('is and oneOf on a fact with several answers', () => {
  const opioids = is('substances', 'opioids')
  const stimulants = oneOf('substances', ['cocaine', 'amphetamine'])
  it.each<[readonly string[] | null, Truth, Truth]>([
    [['opioids'], 'yes', 'no'],
    [['cannabis', 'opioids'], 'yes', 'no'],
    [['cocaine'], 'no', 'yes'],
    [['cannabis', 'amphetamine', 'unsure'], 'unknown', 'yes'],
    [['opioids', 'unsure'], 'yes', 'unknown'],
    [['unsure'], 'unknown', 'unknown'],
    [[], 'unknown', 'unknown'],
    [null, 'unknown', 'unknown'],
  ])('%j: %s, %s', (substances, one, many) => {
    expectTruth(opioids, { substances }, one)
    expectTruth(stimulants, { substances }, many)
  })
})

describe('oneOf', () => {
  const late = oneOf('wish', ['treatment', 'aftercare'])
  it.each<[unknown, Truth]>([
    ['treatment', 'yes'],
    ['aftercare', 'yes'],
    ['complaint', 'no'],
    ['unsure', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
  ])('wish %s: %s', (wish, truth) => expectTruth(late, { wish }, truth))

  it('"not sure" among the codes is a yes', () => {
    expectTruth(oneOf('wantsDoctor', ['yes', 'unsure']), { wantsDoctor: 'unsure' }, 'yes')
    expectTruth(oneOf('wantsDoctor', ['yes', 'unsure']), { wantsDoctor: 'no' }, 'no')
  })

  it('no codes: never yes', () => expectTruth(oneOf('wish', []), { wish: 'advice' }, 'no'))
})

describe('atLeast and under', () => {
  it.each<[unknown, Truth, Truth]>([
    [17, 'no', 'yes'],
    [18, 'yes', 'no'],
    [19, 'yes', 'no'],
    [0, 'no', 'yes'],
    [null, 'unknown', 'unknown'],
    [undefined, 'unknown', 'unknown'],
    ['18', 'unknown', 'unknown'],
  ])('age %s: at least 18 %s, under 18 %s', (age, grown, young) => {
    expectTruth(atLeast('age', 18), { age }, grown)
    expectTruth(under(18), { age }, young)
  })
})

/** Kleene: the weaker of two for `all`, the stronger for `any`. */
const ALL: Record<Truth, Record<Truth, Truth>> = {
  yes: { yes: 'yes', no: 'no', unknown: 'unknown' },
  no: { yes: 'no', no: 'no', unknown: 'no' },
  unknown: { yes: 'unknown', no: 'no', unknown: 'unknown' },
}
const ANY: Record<Truth, Record<Truth, Truth>> = {
  yes: { yes: 'yes', no: 'yes', unknown: 'yes' },
  no: { yes: 'yes', no: 'no', unknown: 'unknown' },
  unknown: { yes: 'yes', no: 'unknown', unknown: 'unknown' },
}
const NOT: Record<Truth, Truth> = { yes: 'no', no: 'yes', unknown: 'unknown' }

describe('all, any and not', () => {
  const pairs = TRUTHS.flatMap((one) => TRUTHS.map((two) => [one, two] as const))

  it.each(pairs)('%s with %s', (one, two) => {
    expectTruth(all(settled[one], settled[two]), home, ALL[one][two])
    expectTruth(any(settled[one], settled[two]), home, ANY[one][two])
  })

  it.each(pairs)('%s with %s: De Morgan holds', (one, two) => {
    expectTruth(not(all(settled[one], settled[two])), home, ANY[NOT[one]][NOT[two]])
    expectTruth(not(any(settled[one], settled[two])), home, ALL[NOT[one]][NOT[two]])
  })

  it.each(TRUTHS)('not %s', (truth) => {
    expectTruth(not(settled[truth]), home, NOT[truth])
    expectTruth(not(not(settled[truth])), home, truth)
  })

  it('of three, one "no" settles all and one "yes" settles any, in any place', () => {
    for (const at of [0, 1, 2]) {
      const open = [settled.unknown, settled.unknown, settled.unknown]
      expectTruth(all(...open.with(at, settled.no)), home, 'no')
      expectTruth(any(...open.with(at, settled.yes)), home, 'yes')
    }
  })

  it('of nothing: all holds, any does not', () => {
    expectTruth(always, {}, 'yes')
    expectTruth(any(), {}, 'no')
  })
})

describe('what an undecided condition lacks', () => {
  const c = all(is('wish', 'treatment'), any(atLeast('age', 18), is('parentsKnow', 'consent')))

  it('every open fact in it, once', () => {
    expect(lacks(c, {})).toEqual(['wish', 'age', 'parentsKnow'])
    expect(lacks(all(c, not(is('wish', 'advice'))), {})).toEqual(['wish', 'age', 'parentsKnow'])
  })
  it('only what it still turns on', () => {
    expect(lacks(c, { wish: 'treatment', age: 17 })).toEqual(['parentsKnow'])
    expect(lacks(c, { wish: 'treatment', parentsKnow: 'know' })).toEqual(['age'])
  })
  it('nothing once it is decided, whatever else is open', () => {
    expect(lacks(c, { wish: 'advice' })).toEqual([])
    expect(lacks(c, { wish: 'treatment', age: 18 })).toEqual([])
  })
  it('a fact left open is still lacked', () => {
    expect(lacks(is('wish', 'treatment'), { wish: null })).toEqual(['wish'])
    expect(lacks(oneOf('wish', ['treatment']), { wish: 'unsure' })).toEqual(['wish'])
  })
  it('mentions: every fact it names, decided or not, once', () => {
    expect(mentions(c)).toEqual(['wish', 'age', 'parentsKnow'])
    expect(mentions(not(any(oneOf('children', ['sees']), is('children', 'none'))))).toEqual(['children'])
    expect(mentions(always)).toEqual([])
  })
})
