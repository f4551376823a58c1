import { messages } from '../../db/caseLog.ts'
import { byId, type CaseKey } from '../../db/cases.ts'
import type { Tx } from '../../db/engine.ts'
import type { Sender } from '../../db/schema.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Deps } from '../deps.ts'
import { seal, unseal } from '../keys/keys.ts'
import { PLACE } from './caseRecord.ts'
import { type OpenedCase, reRank } from './openedCase.ts'

export interface MessageBody {
  readonly text: string
  readonly at: string
  /** Staff id, or null where the person wrote it. */
  readonly by: string | null
  /** Number of the case in whose thread it was written, where the two are one now. */
  readonly via?: number
}

export interface SaidMessage extends MessageBody {
  readonly seq: number
  readonly from: 'person' | 'staff'
  /** Told by the desk itself: it answers nothing. */
  readonly notice: boolean
}

export async function messagesOf(deps: Pick<Deps, 'storage'>, opened: OpenedCase): Promise<SaidMessage[]> {
  const { municipality, id } = opened.row
  const rows = await deps.storage.cases.messages({ municipality, caseId: id })
  return rows.flatMap(({ seq, from, sealed }) =>
    sealed === null
      ? []
      : [
          {
            ...unseal<MessageBody>(opened.key, PLACE.message(municipality, id, seq), sealed),
            seq,
            from: from === 'person' ? from : 'staff',
            notice: from === 'notice',
          },
        ],
  )
}

/** Sealed under its own number, which is known only inside the transaction. */
export async function addMessage(
  deps: Deps,
  opened: OpenedCase,
  from: 'person' | 'staff',
  text: string,
  by: string | null,
): Promise<void> {
  const { storage, now } = deps
  const { municipality, id } = opened.row
  const at = new Date(now()).toISOString()
  await storage.exclusive(municipality, async (tx) => {
    await writeMessage(deps, tx, opened, from, { text, at, by })
    if (from === 'person') await openAgain(deps, tx, { municipality, id })
  })
  await reRank(deps, municipality, id)
}

/** Somebody who writes is read, also where the case was closed. */
async function openAgain({ storage }: Pick<Deps, 'storage'>, tx: Tx, key: CaseKey): Promise<void> {
  const row = await byId(tx, key)
  if (row?.status !== 'closed' || row.sealed === null) return
  await storage.cases.update(tx, { ...key, version: row.version, set: { status: 'open' }, kind: 'reopened' })
}

/** Of an anonymous person's deeds the day is kept, not the hour. */
export const noonOf = (at: string): string => `${dayOf(at)}T12:00:00.000Z`

/** Inside a transaction, where the number under which it is sealed cannot be taken by anybody else. */
export async function writeMessage(
  { storage }: Pick<Deps, 'storage'>,
  tx: Tx,
  { row: { municipality, id }, key, record }: OpenedCase,
  from: Sender,
  given: MessageBody,
): Promise<void> {
  // Of an anonymous person staff learn the day, not the hour of a visit.
  const hidden = from === 'person' && record.identity === 'anonymous'
  const body = hidden ? { ...given, at: noonOf(given.at) } : given
  const seq = ((await messages(tx, { municipality, caseId: id })).at(-1)?.seq ?? 0) + 1
  const sealed = seal(key, PLACE.message(municipality, id, seq), body)
  await storage.cases.addMessage(tx, { municipality, caseId: id, from, openedDay: dayOf(body.at), sealed })
}
