/** Editions in time and in content: no gap, no overlap, every one listed, and a released one as it was. */

import { faultsInTime } from '../../machines/editions.ts'
import type { Standard } from '../../machines/standard.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'
import { breach, type Releases, readReleases } from '../../server/editions/editionSeal.ts'
import type { Report } from './report.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/

function checkOne(report: Report, standard: Standard, releases: Releases): void {
  const { edition, municipality, validFrom, validTo, lastChecked } = standard
  if (!edition.startsWith(`${municipality}-`)) report.fault(edition, `is no edition of ${municipality}`)
  for (const day of [validFrom, validTo, lastChecked])
    if (day !== null && !DAY.test(day)) report.fault(edition, `"${day}" is no day`)
  if (!releases[edition]) report.fault(edition, 'does not stand in machines/standards/editions.json')
  const broken = breach(standard, releases[edition])
  if (broken) report.fault(edition, broken)
}

export function checkEditions(
  report: Report,
  editions: Readonly<Record<string, readonly Standard[]>> = EDITIONS,
  releases: Releases = readReleases(),
): void {
  const all = Object.values(editions).flat()
  for (const standard of all) checkOne(report, standard, releases)
  for (const of of Object.values(editions))
    for (const fault of faultsInTime(of)) report.fault(of[0]?.municipality ?? 'editions', fault)
  for (const id of Object.keys(releases))
    if (!all.some(({ edition }) => edition === id))
      report.fault(id, 'stands in editions.json, and there is no such edition')
  report.line('Editions')
  report.table(
    ['edition', 'valid from', 'valid to', 'checked', 'marks', 'released'],
    all.map((one) => [
      one.edition,
      one.validFrom ?? '-',
      one.validTo ?? '-',
      one.lastChecked,
      one.marks.length,
      releases[one.edition]?.released ?? 'not yet',
    ]),
  )
}
