/**
 * Where Digital Post leaves this house: a message in the national format (MeMo), handed to an adapter. The adapter by default
 * puts a file into a folder from which the municipality's own sender takes it; a file there is made, and nobody calls it sent.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

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

export interface Outbox {
  /** Makes the message ready, seen by nobody yet. @returns what lets it go, and what takes it back. */
  prepare(message: DigitalMessage): Promise<{ release(): Promise<void>; discard(): Promise<void> }>
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

/** Files that only the service's own user reads; a file appears under its name in one step, whole or not at all. */
export const fileOutbox = (folder: string): Outbox => ({
  async prepare(message) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const name = join(folder, `${message.id}.xml`)
    await writeFile(`${name}.part`, memo(message), { mode: 0o600 })
    return {
      release: () => rename(`${name}.part`, name),
      discard: () => rm(`${name}.part`, { force: true }),
    }
  },
})
