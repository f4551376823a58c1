/** What a rule file can get wrong although it compiles, as one read from elsewhere could: names file, rule and cause. */
import { wrongRules } from '../../machines/ruleShape.ts'
import type { Standard } from '../../machines/standard.ts'
import type { Report } from './report.ts'

/** @param fileOf where a rule is written, for whoever has to mend it. */
export function checkShape(report: Report, standard: Standard, fileOf: (id: string) => string): void {
  const units = new Set<string>(standard.units.map(({ id }) => id))
  for (const { id, wrong } of wrongRules(standard)) report.fault(`${fileOf(id)} ${id}`, wrong)
  const ids = new Set(standard.rules.map(({ id }) => id))
  for (const { id, cites } of standard.units)
    for (const cite of cites)
      if (!ids.has(cite)) report.fault(`${standard.edition} unit ${id}`, `cites ${cite}, which is no rule`)
  for (const id of standard.phoneUnits)
    if (!units.has(id)) report.fault(standard.edition, `telephones ${id}, which is no unit`)
}
