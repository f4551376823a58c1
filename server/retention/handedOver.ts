/** Whether the municipality's own system has been given everything that a case holds now, and since when. */
import { type CaseEvent, caseEvents, messages } from '../../db/caseLog.ts'
import type { Tx } from '../../db/engine.ts'
import type { OpenedCase } from '../case/openedCase.ts'
import { isLook } from '../staff/note.ts'

/** Messages and log lines of a case, as a transaction or the storage sees them. */
export interface Reads {
  messages(key: { municipality: string; caseId: string }): Promise<readonly { seq: number }[]>
  caseEvents(key: { municipality: string; caseId: string; after: number }): Promise<readonly CaseEvent[]>
}

export const readsIn = (tx: Tx): Reads => ({
  messages: (key) => messages(tx, key),
  caseEvents: (key) => caseEvents(tx, key),
})

/** The day from which Fjorten's own period counts: of the last package, if nothing has come since that it does not hold. */
export async function handedOverOn(reads: Reads, opened: OpenedCase): Promise<string | null> {
  const { handedOver } = opened.record
  const { municipality, id: caseId, version } = opened.row
  if (!handedOver || handedOver.version !== version) return null
  const said = (await reads.messages({ municipality, caseId })).at(-1)?.seq ?? 0
  if (said > handedOver.said) return null
  const since = await reads.caseEvents({ municipality, caseId, after: handedOver.line })
  // That somebody has looked changes nothing.
  return since.some((line) => !isLook(opened, line)) ? null : handedOver.on
}
