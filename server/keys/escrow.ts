/**
 * The emergency key: a municipality's team key, locked with age for a key of which nobody has more than a third. What is
 * locked lies in the database; the secret lies nowhere but in the shares. Two of three people open one case with it, with a
 * reason, and that is written down before they see anything.
 */
import { randomBytes } from 'node:crypto'
import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import type { Tx } from '../../db/engine.ts'
import { get, set } from '../../db/settings.ts'
import type { Storage } from '../../db/storage.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Municipality } from '../../machines/facts.ts'
import { audited, SYSTEM } from '../audit/audit.ts'
import { messagesOf, type SaidMessage } from '../case/caseMessages.ts'
import type { CaseRecord } from '../case/caseRecord.ts'
import { openCase } from '../case/openedCase.ts'
import { type LogLine, note, timeline } from '../staff/note.ts'
import { putTogether, shareOut } from './emergencyShares.ts'
import { type Keys, token } from './keys.ts'
import { teamKeyIn } from './teamKey.ts'

const KEY = 'escrow'
/** Who opens stands in the logs as what they are: two people with shares, no member of staff. */
export const EMERGENCY = { id: 'emergency', role: 'emergency' } as const
const SHORTEST_REASON = 10

interface Escrow {
  /** The public half: an age recipient. */
  readonly recipient: string
  /** The day it was made, "YYYY-MM-DD". */
  readonly made: string
  /** Made with the pepper: whoever writes to the database only cannot put a key of their own here. */
  readonly proof: string
  /** An age file, base64: whose team keys, and those that are in use. */
  readonly locked: string
}

interface Locked {
  readonly municipality: string
  /** Base64url; two while they are being exchanged, the one in use first. */
  readonly keys: readonly string[]
}

/** X25519, RFC 8410: what stands before the 32 bytes of a private key. */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex')

const identityOf = (secret: Buffer): Promise<CryptoKey> =>
  crypto.subtle.importKey('pkcs8', Buffer.concat([PKCS8, secret]), { name: 'X25519' }, false, ['deriveBits'])

const proofOf = (keys: Keys, municipality: Municipality, recipient: string): string =>
  token(keys, KEY, `${municipality}\0${recipient}`)

async function lock(municipality: Municipality, recipient: string, team: readonly Buffer[]): Promise<string> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  const locked: Locked = { municipality, keys: team.map((key) => key.toString('base64url')) }
  return Buffer.from(await encrypter.encrypt(JSON.stringify(locked))).toString('base64')
}

const read = (value: string | null): Escrow | null => (value === null ? null : (JSON.parse(value) as Escrow))

export const escrowOf = async (storage: Storage, municipality: Municipality): Promise<Escrow | null> =>
  read(await storage.settings.get({ municipality, key: KEY }))

interface Needs {
  readonly storage: Storage
  readonly keys: Keys
  readonly now: () => number
}

/**
 * Makes an emergency key; the shares of one from before open nothing from then on.
 * @returns a share for each of three people. They are nowhere else.
 */
export async function makeEscrow(
  { storage, keys, now }: Needs,
  municipality: Municipality,
): Promise<string[]> {
  const secret = randomBytes(32)
  const recipient = await identityToRecipient(await identityOf(secret))
  const team = teamKeys(keys, municipality)
  const escrow: Escrow = {
    recipient,
    made: dayOf(new Date(now()).toISOString()),
    proof: proofOf(keys, municipality, recipient),
    locked: await lock(municipality, recipient, team),
  }
  // Before anything is kept: a key without shares would open nothing, and the shares from before would open nothing either.
  const shares = await shareOut(municipality, secret)
  secret.fill(0)
  await storage.exclusive(municipality, async (tx) => {
    // Throws where another key came into use meanwhile: it would not be among those that were locked.
    await teamKeyIn(tx, keys, municipality)
    await set(tx, { municipality, key: KEY, value: JSON.stringify(escrow) })
    await audited({ now }, tx, { municipality, member: SYSTEM }, 'escrow.make', null)
  })
  return shares
}

/** Those in use: two while they are being exchanged. */
export const teamKeys = (keys: Keys, municipality: Municipality): Buffer[] =>
  [keys.team[municipality], keys.also?.[municipality]].filter((key) => key !== undefined)

/**
 * The same emergency key for other team keys, in two steps because locking cannot wait inside a transaction.
 * @returns what stores it as part of a change; it throws where the emergency key was changed meanwhile.
 * @throws Error where the emergency key was not made here.
 */
export async function relock(
  { storage, keys }: Pick<Needs, 'storage' | 'keys'>,
  municipality: Municipality,
  team: readonly Buffer[],
): Promise<(tx: Tx) => Promise<void>> {
  const before = await storage.settings.get({ municipality, key: KEY })
  const escrow = read(before)
  if (escrow && escrow.proof !== proofOf(keys, municipality, escrow.recipient))
    throw new Error('the emergency key in the database was not made here: make a new one first')
  const value =
    escrow && JSON.stringify({ ...escrow, locked: await lock(municipality, escrow.recipient, team) })
  return async (tx) => {
    if ((await get(tx, { municipality, key: KEY })) !== before)
      throw new Error('the emergency key has changed: try again')
    if (value !== null) await set(tx, { municipality, key: KEY, value })
  }
}

/** @throws Error where they are not the shares of the emergency key that stands now. */
async function unlock(
  storage: Storage,
  municipality: Municipality,
  shares: readonly string[],
): Promise<Keys> {
  const escrow = await escrowOf(storage, municipality)
  if (!escrow) throw new Error(`${municipality} has no emergency key`)
  const secret = await putTogether(municipality, shares)
  const identity = await identityOf(secret)
  if ((await identityToRecipient(identity)) !== escrow.recipient)
    throw new Error(`these are not two shares of the emergency key of ${escrow.made}`)
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  const text = await decrypter.decrypt(Buffer.from(escrow.locked, 'base64'), 'text')
  const locked = JSON.parse(text) as Locked
  if (locked.municipality !== municipality) throw new Error('what is locked is of another municipality')
  const [team, also] = locked.keys.map((key) => Buffer.from(key, 'base64url'))
  // Nothing is looked up here, so there is neither pepper nor search key: the key folder may be lost.
  return {
    pepper: Buffer.alloc(0),
    search: {} as Keys['search'],
    team: { [municipality]: team } as Keys['team'],
    also: also ? { [municipality]: also } : {},
  }
}

export interface InEmergency {
  readonly municipality: Municipality
  readonly number: number
  readonly reason: string
  readonly shares: readonly string[]
}

export interface OpenedInEmergency {
  readonly record: CaseRecord
  readonly messages: readonly SaidMessage[]
  readonly log: readonly LogLine[]
}

/**
 * Opens one case with two shares. The reason stands in the case's own log, that it was done in the chain of the audit log;
 * staff and the person see it.
 * @throws Error that says what is wrong; nothing has been shown then.
 */
export async function openInEmergency(
  { storage, now }: Omit<Needs, 'keys'>,
  { municipality, number, reason, shares }: InEmergency,
): Promise<OpenedInEmergency> {
  if (reason.trim().length < SHORTEST_REASON) throw new Error('say why, in a sentence: --reason')
  const keys = await unlock(storage, municipality, shares)
  const row = await storage.cases.byNumber({ municipality, number })
  if (!row?.sealed) throw new Error(`there is no case ${number}, or it has been erased`)
  const opened = openCase({ keys }, row)
  await storage.exclusive(municipality, async (tx) => {
    const deed = { what: 'emergencyOpened', reason: reason.trim() } as const
    await note({ storage, now }, tx, opened, { who: EMERGENCY.id, deed, after: 0 })
    await audited({ now }, tx, { municipality, member: EMERGENCY }, 'case.emergency', row.id)
  })
  return {
    record: opened.record,
    messages: await messagesOf({ storage }, opened),
    log: await timeline({ storage }, opened),
  }
}
