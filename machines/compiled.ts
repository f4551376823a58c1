/** The rules of a standard as triage tries them: sorted by what they do, their tests built, once per edition. */
import { type Condition, type Known, test } from './condition.ts'
import { duesOf } from './course.ts'
import type { Due } from './due.ts'
import type { Consequence, Flag, Rule, Text } from './rule.ts'
import type { Standard } from './standard.ts'

type Test = ReturnType<typeof test>
type Doing<D extends Consequence['do']> = Extract<Consequence, { do: D }>

export interface Bearing {
  readonly rule: Rule
  readonly when: Condition
  readonly holds: Test
  /** Rules that bear on the same people share a number, and are tried once. */
  readonly group: number
  /** Its place among all rules by their ids. */
  readonly place: number
  readonly steering: boolean
  readonly leads: boolean
  readonly acts: readonly Doing<'unit' | 'place' | 'consent' | 'appointment'>[]
  readonly flags: readonly Flag[]
  readonly tasks: readonly Text[]
  /** By when those are to be done. */
  readonly dues: readonly Due[]
  /** Its tasks hang on what was answered to the course. */
  readonly offersCourse: boolean
}

interface Deciding<D extends Consequence['do']> {
  readonly rule: Rule
  readonly when: Condition
  readonly holds: Test
  readonly then: Doing<D>
}

export interface Heard {
  readonly rule: Rule
  bears(known: Known): boolean
}

export interface Compiled {
  readonly bears: readonly Bearing[]
  readonly routes: readonly Deciding<'route'>[]
  readonly conditions: readonly Deciding<'condition'>[]
  /** What must be heard before a choice, and what early. */
  readonly heardBefore: readonly Heard[]
  readonly heardEarly: readonly Heard[]
  /** Ids of all rules, sorted. */
  readonly ids: readonly string[]
  readonly reached: Map<string, readonly Bearing[]>
}

const compiled = new WeakMap<Standard, Compiled>()

export function compile(standard: Standard): Compiled {
  let known = compiled.get(standard)
  if (!known) {
    const { rules } = standard
    const ids = rules.map((rule) => rule.id).sort()
    known = {
      bears: bearings(rules, ids),
      routes: only(rules, 'route').sort((a, b) => a.then.rank - b.then.rank),
      conditions: only(rules, 'condition'),
      heardBefore: heardAs(rules, ({ heard }) => typeof heard === 'object'),
      heardEarly: heardAs(rules, ({ heard }) => heard === 'early'),
      ids,
      reached: new Map(),
    }
    compiled.set(standard, known)
  }
  return known
}

const bearsOn = (rule: Rule): Condition =>
  rule.unless ? { op: 'all', of: [rule.when, { op: 'not', of: rule.unless }] } : rule.when

const doing = <D extends Consequence['do']>(rule: Rule, ...kinds: readonly D[]): Doing<D>[] =>
  rule.then.filter((c): c is Doing<D> => (kinds as readonly string[]).includes(c.do))

function only<D extends Consequence['do']>(rules: readonly Rule[], kind: D): Deciding<D>[] {
  return rules.flatMap((rule) => {
    const when = bearsOn(rule)
    return doing(rule, kind).map((then) => ({ rule, when, holds: test(when), then }))
  })
}

const heardAs = (rules: readonly Rule[], so: (rule: Rule) => boolean): Heard[] =>
  rules.filter(so).map((rule) => {
    const when = test(rule.when)
    const unless = rule.unless && test(rule.unless)
    // Said too early rather than too late: an exception that is still open is none.
    return { rule, bears: (known) => when(known) === 'yes' && unless?.(known) !== 'yes' }
  })

function bearings(rules: readonly Rule[], ids: readonly string[]): Bearing[] {
  const groups = new Map<string, number>()
  return rules.map((rule) => {
    const when = bearsOn(rule)
    const written = JSON.stringify(when)
    const group = groups.get(written) ?? groups.size
    groups.set(written, group)
    return {
      rule,
      when,
      holds: test(when),
      group,
      place: ids.indexOf(rule.id),
      steering: steersNow(rule),
      leads: rule.then.some((c) => c.do === 'route'),
      acts: doing(rule, 'unit', 'place', 'consent', 'appointment'),
      flags: doing(rule, 'flag').map((c) => c.flag),
      tasks: doing(rule, 'task').map((c) => c.text),
      dues: duesOf(rule),
      offersCourse: rule.then.some((c) => c.do === 'course'),
    }
  })
}

const steersNow = (rule: Rule): boolean =>
  rule.then.some(
    (c) => (c.do === 'unit' && c.pulls) || c.do === 'place' || c.do === 'appointment' || c.do === 'consent',
  )

/** What very many people have in common, and most rules turn on. */
const SHARED = ['route', 'asker', 'wish', 'path', 'minor', 'judged'] as const

/**
 * The rules that can bear on anybody with these answers at all. What is certainly not so for what is known already stays so
 * whatever else comes to be known.
 */
export function inReach({ bears, reached }: Compiled, known: Known): readonly Bearing[] {
  const key = `${known.route} ${known.asker} ${known.wish} ${known.path} ${known.minor} ${known.judged}`
  let near = reached.get(key)
  if (!near) {
    const shared = Object.fromEntries(SHARED.map((id) => [id, known[id]]))
    near = bears.filter(({ holds }) => holds(shared) !== 'no')
    reached.set(key, near)
  }
  return near
}
