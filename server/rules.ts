/**
 * `npm run rules -- [municipality] [--topic Topic] [--id part] [--coverage]`: the rules as a table, readable as sentences;
 * with `--coverage`, how many of the catalogue's rows are there (where ../shared lies beside the project).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { citation, sentence } from '../machines/explain.ts'
import { MUNICIPALITIES, type Municipality } from '../machines/facts.ts'
import type { Rule } from '../machines/rule.ts'
import type { Standard } from '../machines/standard.ts'
import { currentStandard, isMunicipality } from '../machines/standards/catalogue.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { topic: { type: 'string' }, id: { type: 'string' }, coverage: { type: 'boolean' } },
})
const [wanted] = positionals
if (wanted !== undefined && !isMunicipality(wanted)) {
  process.stderr.write(`unknown municipality: ${wanted}\n`)
  process.exit(2)
}
const municipalities: readonly Municipality[] = wanted === undefined ? MUNICIPALITIES : [wanted]
if (values.coverage) coverage()
else for (const municipality of municipalities) table(currentStandard(municipality))

function table(standard: Standard): void {
  process.stdout.write(`\n${standard.name.da} · ${standard.edition} · ${standard.rules.length} rules\n`)
  for (const rule of standard.rules) {
    if (values.topic && rule.topic.toLowerCase() !== values.topic.toLowerCase()) continue
    if (values.id && !rule.id.toLowerCase().includes(values.id.toLowerCase())) continue
    print(standard, rule)
  }
}

function print(standard: Standard, rule: Rule): void {
  process.stdout.write(`\n${rule.id} · ${rule.topic} · ${rule.title.da}\n`)
  process.stdout.write(
    `  ${citation(standard, rule, 'da')}\n  ${rule.text.da}\n  når: ${sentence(rule.when, 'da')}\n`,
  )
  if (rule.unless) process.stdout.write(`  undtagen: ${sentence(rule.unless, 'da')}\n`)
  if (rule.then.length > 0)
    process.stdout.write(`  så: ${rule.then.map((consequence) => consequence.do).join(', ')}\n`)
}

function coverage(): void {
  const file = join(import.meta.dirname, '..', '..', 'shared', 'rule-catalogue.md')
  const there = new Set(MUNICIPALITIES.flatMap((id) => currentStandard(id).rules.map((rule) => rule.id)))
  if (!existsSync(file)) {
    process.stdout.write(
      `${[...there].filter((id) => /^(FRB|FDC|KBH|MFJ|GLX)-/.test(id)).length} rows as rules; no catalogue to compare with\n`,
    )
    return
  }
  const text = readFileSync(file, 'utf8')
  const rows = [...text.matchAll(/^\| ((?:FRB|FDC|KBH|MFJ|GLX)-[^ |]+) \|/gm)].map(
    (match) => match[1] as string,
  )
  const missing = rows.filter((id) => !there.has(id))
  const readings = new Set(
    MUNICIPALITIES.flatMap((id) =>
      currentStandard(id).rules.flatMap((rule) => [rule.id, ...(rule.readings ?? [])]),
    ).filter((id) => /^B-\d\d$/.test(id)),
  )
  const listed = [...text.matchAll(/^\| (B-\d\d) \|/gm)].map((match) => match[1] as string)
  process.stdout.write(
    `${rows.length - missing.length} of ${rows.length} rows are rules${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}\n`,
  )
  process.stdout.write(
    `${listed.filter((id) => readings.has(id)).length} of ${listed.length} readings shape a rule; without one: ${listed.filter((id) => !readings.has(id)).join(', ') || 'none'}\n`,
  )
}
