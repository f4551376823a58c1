/** A rule as the pages name it: what it says, and where it stands. */
import { citation } from '../../machines/explain.ts'
import type { Language } from '../../machines/facts.ts'
import type { Standard } from '../../machines/standard.ts'
import { ruleOf } from '../../machines/standards/catalogue.ts'
import type { RuleRef } from '../../web/citizen/page.ts'

export const ruleRef = (standard: Standard, id: string, language: Language): RuleRef[] => {
  const rule = ruleOf(standard, id)
  return rule ? [{ id, citation: citation(standard, rule, language), text: rule.text[language] }] : []
}
