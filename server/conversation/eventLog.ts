/** Events of a conversation as they are stored: sealed under its key, each in its own place. */
import type { Storage } from '../../db/storage.ts'
import type { Stored } from '../../machines/conversation.ts'
import { PLACE } from '../case/caseRecord.ts'
import { seal, unseal } from '../keys/keys.ts'

/** What is sealed: the event and when it came, so that an idle session is known after a restart too. */
export interface Envelope {
  readonly at: string
  readonly event: Stored
}

export interface Entry {
  readonly seq: number
  /** Null where it was blanked. */
  readonly envelope: Envelope | null
}

/** @throws SealBroken where the key is not the conversation's */
export async function readLog(
  storage: Storage,
  municipality: string,
  id: string,
  key: Buffer,
): Promise<Entry[]> {
  const rows = await storage.conversations.events({ municipality, conversation: id })
  return rows.map(({ seq, sealed }) => ({
    seq,
    envelope: sealed === null ? null : unseal<Envelope>(key, PLACE.event(municipality, id, seq), sealed),
  }))
}

interface Place {
  readonly municipality: string
  readonly id: string
}

export const rowOf = ({ municipality, id }: Place, key: Buffer, seq: number, envelope: Envelope) => ({
  municipality,
  conversation: id,
  seq,
  sealed: seal(key, PLACE.event(municipality, id, seq), envelope),
})
