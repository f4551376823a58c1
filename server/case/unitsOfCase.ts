/** The units of a case as its row holds them, and filling them in where a case was stored before there were any. */
import { packUnits } from '../../db/sight.ts'
import type { Slot } from '../../db/slots.ts'
import { caseUnits } from '../../machines/caseUnits.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import type { Deps } from '../deps.ts'
import type { CaseRecord } from './caseRecord.ts'
import { Unopened } from './unopened.ts'

const BATCH = 200

export const unitsOfCase = (
  { outcome, facts }: Pick<CaseRecord, 'outcome' | 'facts'>,
  slots: readonly Pick<Slot, 'unit'>[],
): string =>
  packUnits(
    caseUnits(standardOf(outcome.municipality, outcome.edition), {
      units: outcome.units,
      facts,
      held: slots.map(({ unit }) => unit),
    }),
  )

/** Cases from before. @returns how many got their units. */
export async function fillUnits({
  storage,
  keys,
  log,
}: Pick<Deps, 'storage' | 'keys' | 'log'>): Promise<number> {
  let filled = 0
  const unopened = new Unopened({ keys, log }, 'staff.units')
  for (const municipality of MUNICIPALITIES) {
    for (;;) {
      const rows = await storage.cases.withoutUnits({ municipality, limit: BATCH })
      if (rows.length === 0) break
      const slots = await storage.slots.ofCases({ municipality, ids: rows.map(({ id }) => id) })
      const units = rows.map((row) => {
        const own = slots.filter(({ caseId }) => caseId === row.id)
        const opened = unopened.open(row)
        // Of one that does not open no unit is known but those of its talks.
        const units = opened ? unitsOfCase(opened.record, own) : packUnits(own.map(({ unit }) => unit))
        return { id: row.id, units }
      })
      await storage.exclusive(municipality, async (tx) => {
        for (const one of units) await storage.cases.setUnits(tx, { municipality, ...one })
      })
      filled += units.length
    }
  }
  return filled
}
