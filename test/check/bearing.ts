/** Each rule with a person on whom it bears, the answer that would change that, and what it does: said twice, in the rule and here. */
import { type Due, dueText } from '../../machines/due.ts'
import type { Consequence, Rule } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { triage } from '../../machines/triage.ts'
import { CAST, type CastId, type Someone } from './cast.ts'

/** `change` null: nobody is without it. `does`: what follows, in the order of the rule. */
export type Bearing = readonly [on: CastId | Someone, change: Someone | null, does: string]
export type Bearings = Readonly<Record<string, Bearing>>

export const someone = (on: CastId | Someone): Someone => (typeof on === 'string' ? CAST[on] : on)

export function bearsOn(standard: Standard, id: string, person: Someone): boolean {
  const { danger = false, ...facts } = person
  return triage(standard, { facts, d: null, danger }).rules.includes(id)
}

function inWords(c: Consequence): string {
  switch (c.do) {
    case 'route':
      return `route ${c.route} ${c.identity} ${c.rank}`
    case 'unit':
      return `${c.pulls ? 'unit' : 'alsoUnit'} ${c.unit} ${c.rank}`
    case 'place':
      return `place ${c.place}`
    case 'appointment':
      return `${c.kind} ${c.basis}`
    case 'condition':
      return `condition ${c.contrary}`
    case 'consent':
      return `consent ${c.keepsBack.join(' ')}`.trim()
    case 'flag':
      return c.flag
    case 'ask':
      return `ask ${c.fact}`
    case 'task':
      return ['task', ...(c.due ?? []).map(dueInWords)].join(' by ')
    case 'neverAsk':
      return `never ${c.facts.join(' ')}`
    default:
      return c.do
  }
}

const dueInWords = (due: Due): string => dueText(due, 'en')

export const doesInWords = (rule: Rule): string => rule.then.map(inWords).join(', ')

/** What is not as it is said here; null where all is. */
export function misses(standard: Standard, id: string, [on, change, does]: Bearing): string | null {
  const rule = standard.rules.find((one) => one.id === id)
  if (!rule) return 'is no rule of this standard'
  const person = someone(on)
  const who = typeof on === 'string' ? on : JSON.stringify(on)
  if (!bearsOn(standard, id, person)) return `should bear on ${who} and does not`
  if (change !== null && bearsOn(standard, id, { ...person, ...change }))
    return `should not bear on ${who} with ${JSON.stringify(change)} and does`
  return does === doesInWords(rule) ? null : `should do "${does}" and does "${doesInWords(rule)}"`
}
