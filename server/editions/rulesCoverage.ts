/** How many of the catalogue's rows and readings are rules, where the catalogue lies beside the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'

export function printCoverage(write: (text: string) => void): void {
  const file = join(import.meta.dirname, '..', '..', '..', 'shared', 'rule-catalogue.md')
  const there = new Set(MUNICIPALITIES.flatMap((id) => currentStandard(id).rules.map((rule) => rule.id)))
  if (!existsSync(file)) {
    write(
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
  write(
    `${rows.length - missing.length} of ${rows.length} rows are rules${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}\n`,
  )
  write(
    `${listed.filter((id) => readings.has(id)).length} of ${listed.length} readings shape a rule; without one: ${listed.filter((id) => !readings.has(id)).join(', ') || 'none'}\n`,
  )
}
