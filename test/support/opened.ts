/**
 * Reads a database as somebody would who holds its files and every key that can still be had: also pages that no row points
 * to any more, and the write-ahead log. Sealed text is opened without asking whether it is genuine, at every place it may begin.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createClient } from '@libsql/client'
import { fileOf } from '../../db/client.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { PLACE } from '../../server/case/caseRecord.ts'
import { type Keys, keyFrom, SealBroken, unwrap } from '../../server/keys/keys.ts'
import type { Running } from './app.ts'

export const filesOf = ({ url }: Pick<Running, 'url'>): Buffer[] =>
  ['', '-wal', '-shm']
    .map((end) => fileOf(url) + end)
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file))

/** Every data key that a row wraps for somebody: the team's keys and these sessions and codes are known. */
export async function keysStillWrapped(
  { url, deps }: Pick<Running, 'url' | 'deps'>,
  secrets: { readonly sessions: readonly string[]; readonly codes: readonly string[] },
): Promise<Buffer[]> {
  const client = createClient({ url })
  try {
    const conversations = (await client.execute('select * from conversations')).rows
    const cases = (await client.execute('select * from cases')).rows
    const tried = [
      ...conversations.flatMap(({ municipality, id, wrapped_by_session, wrapped_by_receipt }) => [
        ...secrets.sessions.map((one) =>
          open(keyFrom(one, 'session'), PLACE.bySession(`${municipality}`, `${id}`), wrapped_by_session),
        ),
        ...secrets.codes.map((one) =>
          open(keyFrom(one, 'receipt'), PLACE.byReceipt(`${municipality}`, `${id}`), wrapped_by_receipt),
        ),
      ]),
      ...cases.flatMap(({ municipality, id, conversation_id, wrapped_for_team, wrapped_by_receipt }) => [
        open(
          teamKey(deps.keys, `${municipality}`),
          PLACE.forTeam(`${municipality}`, `${id}`),
          wrapped_for_team,
        ),
        ...secrets.codes.map((one) =>
          open(
            keyFrom(one, 'receipt'),
            PLACE.byReceipt(`${municipality}`, `${conversation_id}`),
            wrapped_by_receipt,
          ),
        ),
      ]),
    ].filter((key) => key !== null)
    return tried.filter((key, at) => tried.findIndex((other) => other.equals(key)) === at)
  } finally {
    client.close()
  }
}

const teamKey = (keys: Keys, municipality: string): Buffer => {
  if (!(MUNICIPALITIES as readonly string[]).includes(municipality))
    throw new Error(`no municipality ${municipality}`)
  return keys.team[municipality as Municipality]
}

function open(by: Buffer, place: string, wrapped: unknown): Buffer | null {
  if (typeof wrapped !== 'string') return null
  try {
    return unwrap(by, place, wrapped)
  } catch (error) {
    // Wrapped under another secret: that is what trying every one of them finds out.
    if (error instanceof SealBroken) return null
    throw error
  }
}

/** A row's columns lie side by side, so a sealed text may begin a little into what looks like one. */
const LEAD = 90
const RUN = /[A-Za-z0-9_-]{100,}/g
const NONCE = 12

/** All that these keys open in these files, as one text. */
export function plainText(files: readonly Buffer[], keys: readonly Buffer[]): string {
  const openers = keys.map(opener)
  const opened = new Set<string>()
  for (const file of files) {
    for (const [run] of file.toString('latin1').matchAll(RUN)) {
      for (let at = 0; at < Math.min(LEAD, run.length - 80); at += 1) {
        for (const tryIt of openers) {
          const plain = tryIt(run.slice(at))
          if (plain) opened.add(plain)
        }
      }
    }
  }
  return [...opened].join('\n')
}

/** Counter mode, as GCM has it without asking for the tag; the first block says whether there is anything: a length, then JSON. */
function opener(key: Buffer): (sealed: string) => string | null {
  const block = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return (sealed) => {
    const head = Buffer.from(sealed.slice(0, 40), 'base64url')
    const counter = Buffer.concat([head.subarray(0, NONCE), FIRST_BLOCK])
    const pad = block.update(counter)
    const plain = (at: number): number => (pad[at] ?? 0) ^ (head[NONCE + at] ?? 0)
    if (plain(0) !== 0 || plain(1) !== 0 || !JSON_BEGINS.has(plain(4))) return null
    const bytes = Buffer.from(sealed, 'base64url')
    return createDecipheriv('aes-256-ctr', key, counter).update(bytes.subarray(NONCE)).toString('utf8')
  }
}

const FIRST_BLOCK = Buffer.from([0, 0, 0, 2])
const JSON_BEGINS = new Set([...'{"['].map((character) => character.charCodeAt(0)))
