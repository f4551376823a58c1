/**
 * `npm run check`, after the types and the linter: budgets, rules and ways. Prints what it counted, one line per fault,
 * and ends with 1 where there is one.
 */
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { checkAllAsked } from './asked.ts'
import { checkBudgets } from './budgets.ts'
import { classesOf } from './classes.ts'
import { checkDues } from './dues.ts'
import { checkEditions } from './editions.ts'
import { checkLeftOver, checkMutants, oracleOf } from './mutation.ts'
import { unreachable } from './reach.ts'
import { Report } from './report.ts'
import { checkRules } from './rules.ts'
import { walkAll } from './ways.ts'

function checkWays(report: Report): void {
  const rows = MUNICIPALITIES.map((municipality) => {
    const standard = currentStandard(municipality)
    const classes = classesOf(standard)
    const from = performance.now()
    const { ends, bases, bore, routes } = walkAll(report, standard, classes)
    const never = unreachable(standard, bases, bore, classes)
    for (const id of never)
      report.fault(`${municipality} ${id}`, 'bears on nobody: its condition contradicts itself')
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    return [
      municipality,
      ends,
      routes.size,
      standard.rules.length - never.length,
      standard.rules.length,
      `${seconds} s`,
    ]
  })
  report.line('Every open combination of the answers that steer, to its end')
  report.table(['municipality', 'combinations', 'routes', 'rules that bear', 'of', 'time'], rows)
}

function checkRulesAreHeld(report: Report): void {
  const standards = MUNICIPALITIES.map(currentStandard)
  const rows = standards.map((standard) => {
    const from = performance.now()
    const oracle = oracleOf(standard.municipality)
    const tried = checkMutants(report, standard, oracle)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    return [standard.municipality, standard.rules.length, oracle.worked.length, tried, `${seconds} s`]
  })
  checkLeftOver(report, standards)
  report.line('Each rule dropped, negated and changed in what it does: some expectation must notice')
  report.table(['municipality', 'rules', 'worked people', 'changes tried', 'time'], rows)
}

const report = new Report()
checkEditions(report)
checkRules(report)
checkDues(report, MUNICIPALITIES.map(currentStandard))
checkAllAsked(report)
checkWays(report)
checkRulesAreHeld(report)
checkBudgets(report)
const faults = report.print((text) => process.stdout.write(text))
process.stdout.write(
  faults === 0 ? 'check: no faults\n' : `check: ${faults} fault${faults === 1 ? '' : 's'}\n`,
)
process.exitCode = faults === 0 ? 0 : 1
