/**
 * Reads a calendar from an address that a colleague gave. Only from hosts that the municipality's owner named, only by https on its
 * usual port, never from a private network whatever a name says it resolves to, never longer or more than is stated here; where
 * the answer leads on, each step is held to the same.
 */
import { lookup } from 'node:dns'
import { request } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export const MOST_BYTES = 1024 * 1024
const PATIENCE_MS = 10_000
const MOST_STEPS = 3

/** Not `private`: named so that nobody reads it as the access modifier. */
const inner = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  inner.addSubnet(net, bits, 'ipv4')
/** The one part of IPv6 that is given out to the public; of it, what carries other addresses inside is left out below. */
const outer = new BlockList()
outer.addSubnet('2000::', 3, 'ipv6')
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  inner.addSubnet(net, bits, 'ipv6')

/** Whether an address lies in the open internet. */
export function isPublic(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !inner.check(address, 'ipv4')
  return kind === 6 && outer.check(address, 'ipv6') && !inner.check(address, 'ipv6')
}

export type FetchFailure = 'refused' | 'unreachable' | 'tooLarge'

export class CalendarRefused extends Error {
  readonly why: FetchFailure
  constructor(why: FetchFailure) {
    super(why)
    this.why = why
  }
}

/** @throws CalendarRefused `refused` where the address is none that may be read */
export function allowedAddress(address: string, hosts: readonly string[]): URL {
  const url = URL.parse(address.replace(/^webcal:/i, 'https:'))
  const plain =
    url && url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === ''
  if (!plain || isIP(url.hostname.replace(/^\[|\]$/g, '')) !== 0 || !hosts.includes(url.hostname))
    throw new CalendarRefused('refused')
  return url
}

/** For tests: a name server, a port and a certificate of their own. */
export interface Network {
  readonly lookup?: typeof lookup
  readonly isPublic?: (address: string) => boolean
  readonly port?: number
  readonly ca?: string
  /** Milliseconds. */
  readonly patience?: number
}

/** The address is looked at when the connection is made, so that a name cannot point elsewhere a moment later. */
const guarded =
  ({ lookup: ask = lookup, isPublic: open = isPublic }: Network): LookupFunction =>
  (hostname, options, done) => {
    ask(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, '', 4)
      if (found.length === 0 || found.some(({ address }) => !open(address)))
        return done(new CalendarRefused('refused'), '', 4)
      if (options.all) return done(null, found)
      done(null, found[0]?.address ?? '', found[0]?.family)
    })
  }

/** @throws CalendarRefused */
export async function fetchCalendar(
  address: string,
  hosts: readonly string[],
  network: Network = {},
): Promise<string> {
  const signal = AbortSignal.timeout(network.patience ?? PATIENCE_MS)
  let url = allowedAddress(address, hosts)
  for (let step = 0; step <= MOST_STEPS; step += 1) {
    const got = await get(url, network, signal)
    if (typeof got === 'string') return got
    url = allowedAddress(URL.parse(got.location, url)?.href ?? '', hosts)
  }
  throw new CalendarRefused('refused')
}

function get(
  url: URL,
  network: Network,
  signal: AbortSignal,
): Promise<string | { readonly location: string }> {
  return new Promise((resolve, reject) => {
    const fail = (why: FetchFailure): void => reject(new CalendarRefused(why))
    const asked = request(
      url,
      {
        lookup: guarded(network),
        signal,
        agent: false,
        headers: { accept: 'text/calendar', 'user-agent': 'calendar-reader' },
        ...(network.port === undefined ? {} : { port: network.port }),
        ...(network.ca === undefined ? {} : { ca: network.ca }),
      },
      (answer) => {
        const status = answer.statusCode ?? 0
        if (status >= 300 && status < 400 && answer.headers.location) {
          answer.destroy()
          resolve({ location: answer.headers.location })
          return
        }
        if (status !== 200) {
          answer.destroy()
          fail('unreachable')
          return
        }
        const pieces: Buffer[] = []
        let bytes = 0
        answer.on('data', (piece: Buffer) => {
          bytes += piece.length
          if (bytes <= MOST_BYTES) pieces.push(piece)
          else {
            fail('tooLarge')
            answer.destroy()
          }
        })
        answer.on('end', () => resolve(Buffer.concat(pieces).toString('utf8')))
        answer.on('error', () => fail('unreachable'))
      },
    )
    asked.on('error', (error) =>
      reject(error instanceof CalendarRefused ? error : new CalendarRefused('unreachable')),
    )
    asked.end()
  })
}
