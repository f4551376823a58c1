/** How many required questions a person of each kind may be asked before the times are theirs. */
import type { Facts } from '../../machines/facts.ts'

export interface Budget {
  readonly kind: string
  /** null = counted and printed, without a limit. */
  readonly limit: number | null
}

const ADVICE = ['advice', 'moreTalks', 'unsure']

/** By what the person says, not by where the rules lead them: a budget that follows the rules would excuse them. */
export function budgetOf(facts: Facts): Budget {
  const { asker, wish, age, anonymous, namedInstead } = facts
  if (asker === 'parent') return { kind: 'parent', limit: 5 }
  if (asker !== 'self') return { kind: asker === 'relative' ? 'relative' : 'professional', limit: null }
  const minor = typeof age === 'number' && age < 18
  const adult = typeof age === 'number' && age >= 18
  if (wish && ADVICE.includes(wish))
    return minor && anonymous !== 'no' ? { kind: 'young, advice', limit: 7 } : { kind: 'advice', limit: null }
  if (wish !== 'treatment') return { kind: `${wish}`, limit: null }
  if (namedInstead === 'yes') return { kind: 'by name after all', limit: null }
  if (anonymous !== 'no')
    return minor ? { kind: 'young, treatment', limit: 7 } : { kind: 'anonymous treatment', limit: 11 }
  return adult ? { kind: 'adult by name', limit: 14 } : { kind: 'young, by name', limit: null }
}
