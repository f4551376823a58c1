/** Lays a municipality's rules over the national ones; a rule may take a national one's place by its id. */
import type { Rule } from '../rule.ts'
import { national } from './national/rules.ts'

export function overNational(own: readonly Rule[]): readonly Rule[] {
  const replaced = new Set(own.flatMap((rule) => (rule.replaces ? [rule.replaces] : [])))
  return [...national.filter((rule) => !replaced.has(rule.id)), ...own]
}
