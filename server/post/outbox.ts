/**
 * Where Digital Post leaves this house: a message in the national format (MeMo), handed to an adapter. The adapter by default
 * puts a file into a folder from which the municipality's own sender takes it; a file there is made, and nobody calls it sent.
 */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { appear, folderOf, LOCKED, locked, partsIn, writeOwn } from './outFiles.ts'

/** Which letter of which case. The case's id is random and says nothing by itself. */
export interface OfLetter {
  readonly municipality: string
  readonly caseId: string
  readonly n: number
}

export interface DigitalMessage {
  /** UUID: the same message again is the same one to whoever receives it. */
  readonly id: string
  readonly at: string
  /** What a telephone shows: it never says what the letter is about. */
  readonly label: string
  readonly sender: { readonly cvr: string; readonly name: string }
  readonly cpr: string
  readonly language: 'da' | 'en'
  readonly fileName: string
  readonly pdf: Buffer
}

export interface Letter extends DigitalMessage {
  readonly of: OfLetter
  /** For whom the file is locked, `age1…`. */
  readonly key: string | undefined
}

export interface Prepared {
  /** Lets it go. */
  release(): Promise<void>
  /** Takes it back. */
  discard(): Promise<void>
}

export interface Pending extends Prepared {
  /** When it was made ready, milliseconds by the machine's own clock. */
  readonly since: number
}

/**
 * Younger than this it may be somebody's who is about to write it down, in another process too: it is neither let go nor taken
 * back. Longer than any change of a case takes.
 */
export const SETTLE_AFTER_MS = 10 * 60_000

/** Whether nobody can be about to write it down any more. */
export const isLeft =
  (now: number) =>
  ({ since }: Pending): boolean =>
    since < now - SETTLE_AFTER_MS

export interface Outbox {
  /** Makes the message ready, seen by nobody yet. */
  prepare(message: Letter): Promise<Prepared>
  /** What was made ready and neither let go nor taken back, because the process ended in between, or not yet. */
  pending(): Promise<readonly (Pending & { readonly of: OfLetter })[]>
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** MeMo 1: header with sender and recipient, body with one main document. */
export function memo({ id, at, label, sender, cpr, language, fileName, pdf }: DigitalMessage): string {
  const tag = (name: string, inside: string): string => `<memo:${name}>${inside}</memo:${name}>`
  const text = (name: string, value: string): string => tag(name, escaped(value))
  const header = tag(
    'MessageHeader',
    [
      text('messageType', 'DIGITALPOST'),
      text('messageUUID', id),
      text('label', label),
      text('mandatory', 'false'),
      text('legalNotification', 'false'),
      tag('Sender', text('senderID', sender.cvr) + text('idType', 'CVR') + text('label', sender.name)),
      tag('Recipient', text('recipientID', cpr) + text('idType', 'CPR')),
    ].join(''),
  )
  const file = tag(
    'File',
    text('encodingFormat', 'application/pdf') +
      text('filename', fileName) +
      text('language', language) +
      tag('content', pdf.toString('base64')),
  )
  const body = tag(
    'MessageBody',
    text('createdDateTime', at) + tag('MainDocument', text('label', label) + file),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<memo:Message xmlns:memo="https://DigitalPost.dk/MeMo-1" memoVersion="1.1" memoSchVersion="1.1.0">${header}${body}</memo:Message>\n`
}

const PART = /^([0-9a-f-]{36})\.([a-z]+)\.([\w-]+)\.(\d+)(\.age)?\.part$/

/** Files that only the service's own user reads; a file appears under its name in one step, whole or not at all. */
export function fileOutbox(root: string): Outbox {
  const prepared = (folder: string, part: string, whole: string): Prepared => ({
    release: () => appear(folder, part, whole),
    discard: () => rm(join(folder, part), { force: true }),
  })
  return {
    async prepare(message) {
      const { id, of, key } = message
      const lock = key === undefined ? '' : LOCKED
      const folder = folderOf(root, of.municipality)
      const part = `${id}.${of.municipality}.${of.caseId}.${of.n}${lock}.part`
      await writeOwn(folder, part, await locked(Buffer.from(memo(message)), key))
      return prepared(folder, part, `${id}.xml${lock}`)
    },
    async pending() {
      await mkdir(root, { recursive: true, mode: 0o700 })
      const all = await Promise.all(
        MUNICIPALITIES.map(async (of) => {
          const folder = folderOf(root, of)
          return (await partsIn(folder)).flatMap(({ name, since }) => {
            const [, id, municipality, caseId, n, lock = ''] = PART.exec(name) ?? []
            if (!id || municipality !== of || !caseId || !n) return []
            const whole = `${id}.xml${lock}`
            return [{ of: { municipality, caseId, n: Number(n) }, since, ...prepared(folder, name, whole) }]
          })
        }),
      )
      return all.flat()
    },
  }
}
