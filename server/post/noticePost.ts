/**
 * How a notice leaves the house: e-mail through the municipality's own server where there is one, and otherwise, as text
 * messages and Digital Post, a file that the municipality's sender takes. A file is laid out, and nobody calls it sent.
 */
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { NoticeWay, Reach } from '../../machines/reminders.ts'
import type { OwnerConfig } from '../config.ts'
import { letterPdf } from './letterPdf.ts'
import { memo } from './outbox.ts'
import { dropParts, folderOf, layOut, lyingIn, takeAway } from './outFiles.ts'

export interface NoticeMessage {
  /** UUID, the same at every try. */
  readonly id: string
  readonly municipality: Municipality
  /** Only a person by name can be reached: `Reach` comes of their facts. */
  readonly to: Reach
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly language: 'da' | 'en'
  /** Instant, ISO. */
  readonly at: string
  /** When the appointment begins, or the last of them, milliseconds: after it the message is worth nothing. */
  readonly until: number
}

export type Delivered = 'sent' | 'filed'

/** It could not be handed over. `permanent`: another try would end the same way. */
export class Undelivered extends Error {
  override readonly name = 'Undelivered'
  readonly permanent: boolean
  readonly code: string
  constructor(code: string, permanent: boolean) {
    super(code)
    this.code = code
    this.permanent = permanent
  }
}

export interface NoticePost {
  /** Whether this municipality has a sender for that way. */
  has(way: NoticeWay, municipality: Municipality): boolean
  /** @throws Undelivered */
  deliver(message: NoticeMessage): Promise<Delivered>
  /**
   * Takes away what was laid out for an appointment that has begun, since late it would only mislead, what a process that ended
   * left half, and what is not so any more.
   * @param over which of these that is
   * @returns how many.
   */
  tidy(now: number, over: (files: readonly LaidOut[]) => Promise<ReadonlySet<LaidOut>>): Promise<number>
}

/** A notice that lies there as a file. */
export interface LaidOut {
  /** Whose folder it lies in. */
  readonly municipality: Municipality
  readonly name: string
  /** UUID of the message. */
  readonly id: string
  readonly until: number
  readonly way: NoticeWay
}

/** No try takes longer: what is half after it is nobody's any more. */
export const TRY_MS = 5 * 60_000

type Owners = Readonly<Record<Municipality, OwnerConfig>>

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** E-mail as a server takes it. Nothing in its head says which machine or program wrote it. */
export const mailOf = (message: NoticeMessage, address: string) => ({
  from: { name: message.from, address },
  // As text a comma in it would make it a list.
  to: { name: '', address: message.to.address },
  subject: message.subject,
  text: message.text,
  date: new Date(message.at),
  messageId: `<${message.id}@${domainOf(address)}>`,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  xMailer: false as const,
  disableFileAccess: true,
  disableUrlAccess: true,
})

export interface Mailer {
  /** @param address where it comes from. @throws Undelivered */
  send(message: NoticeMessage, address: string): Promise<void>
}

/** Answers of a server that no later try changes: the address does not exist, or mail for it is refused. */
const isPermanent = (code: unknown): boolean => typeof code === 'number' && code >= 500 && code < 600

const OWN_MACHINE = new Set(['127.0.0.1', 'localhost', '[::1]', '::1'])

/** @param url smtp:// or smtps://, with the log-in where one is needed. In the clear only to this very machine. */
export function smtpMailer(url: string): Mailer {
  const own = OWN_MACHINE.has(new URL(url).hostname)
  const options = (address: string) => ({
    url,
    // What the server would otherwise be told is the name of this machine.
    name: domainOf(address),
    requireTLS: !own,
    ignoreTLS: own && !url.startsWith('smtps:'),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
  })
  return {
    async send(message, address) {
      // Loaded with the first one: most processes never send any.
      const { createTransport } = await import('nodemailer')
      const transport = createTransport(options(address))
      try {
        await transport.sendMail(mailOf(message, address))
      } catch (error) {
        throw refusedBy(error)
      } finally {
        transport.close()
      }
    },
  }
}

function refusedBy(error: unknown): Undelivered {
  const { responseCode, code = 'unknown' } = error as { responseCode?: number; code?: string }
  // Only where it is about the recipient or the message: a log-in that is refused is ours to put right.
  const permanent = isPermanent(responseCode) && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return new Undelivered(code, permanent)
}

/** A text message for whoever sends them: one JSON object. */
const smsFile = (message: NoticeMessage, sender: string): string =>
  `${JSON.stringify({
    id: message.id,
    sender,
    to: message.to.address.replace(/[\s-]/g, ''),
    text: message.text,
    at: message.at,
    notAfter: new Date(message.until).toISOString(),
  })}\n`

async function mailFile(message: NoticeMessage, address: string): Promise<Buffer> {
  const { createTransport } = await import('nodemailer')
  const stream = createTransport({ streamTransport: true, buffer: true })
  const { message: raw } = await stream.sendMail(mailOf(message, address))
  return raw as Buffer
}

async function postFile(message: NoticeMessage, cvr: string): Promise<string> {
  const { id, at, subject, text, language, from, to } = message
  const pdf = await letterPdf({
    language,
    title: subject,
    sender: [from],
    to: [],
    day: '',
    reference: '',
    blocks: text.split('\n\n').map((one) => ({ as: 'text', text: one })),
    at,
  })
  return memo({
    id,
    at,
    label: subject,
    sender: { cvr, name: from },
    cpr: to.address.replace(/\D/g, ''),
    language,
    fileName: 'besked.pdf',
    pdf,
  })
}

const NAME = /^(\d{13})\.([0-9a-f-]{36})\.(json|xml|eml)/
const WAYS: Readonly<Record<string, NoticeWay>> = { json: 'sms', xml: 'digitalPost', eml: 'email' }

/** Of what else somebody has put there nothing is known, and it is left alone. */
function laidOut(municipality: Municipality, { name }: { readonly name: string }): LaidOut[] {
  const [, until, id, ending = ''] = NAME.exec(name) ?? []
  const way = WAYS[ending]
  return id && way ? [{ municipality, name, id, until: Number(until), way }] : []
}

/**
 * @param root where each municipality's files lie in a folder of its own; the name of each begins with the moment after which it is worth nothing
 * @param mailer without one an e-mail is a file too
 */
export function noticePost(root: string, owners: Owners, mailer?: Mailer): NoticePost {
  const file = async (message: NoticeMessage, ending: string, bytes: string | Buffer): Promise<Delivered> => {
    const name = `${String(message.until).padStart(13, '0')}.${message.id}.${ending}`
    const { municipality } = message
    const key = owners[municipality].outboxKey
    await layOut(folderOf(root, municipality), { name, bytes: Buffer.from(bytes), key })
    return 'filed'
  }
  return {
    has(way, municipality) {
      const { notices, cvr } = owners[municipality]
      if (way === 'email') return notices.mailFrom !== undefined
      return way === 'sms' || cvr !== undefined
    },
    async deliver(message) {
      const { notices, cvr = '' } = owners[message.municipality]
      const { way } = message.to
      try {
        if (way === 'sms') return await file(message, 'json', smsFile(message, notices.smsSender))
        if (way === 'digitalPost') return await file(message, 'xml', await postFile(message, cvr))
        const from = notices.mailFrom ?? ''
        if (!mailer) return await file(message, 'eml', await mailFile(message, from))
        await mailer.send(message, from)
        return 'sent'
      } catch (error) {
        if (error instanceof Undelivered) throw error
        throw new Undelivered((error as NodeJS.ErrnoException).code ?? 'unknown', false)
      }
    },
    async tidy(now, over) {
      const folders = MUNICIPALITIES.map((one) => [one, folderOf(root, one)] as const)
      const drop = ({ municipality, name }: LaidOut): Promise<void> =>
        takeAway(folderOf(root, municipality), name)
      const files: LaidOut[] = []
      let parts = 0
      for (const [municipality, folder] of folders) {
        files.push(...(await lyingIn(folder)).flatMap((one) => laidOut(municipality, one)))
        parts += await dropParts(folder, now - TRY_MS)
      }
      const late = files.filter(({ until }) => until < now)
      for (const one of late) await drop(one)
      const gone = await over(files.filter((one) => !late.includes(one)))
      for (const one of gone) await drop(one)
      return late.length + parts + gone.size
    },
  }
}
