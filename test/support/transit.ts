/** A key service as OpenBao's published description of its transit engine has it: over HTTP, with a token, keys that never leave it. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

export const TOKEN = 's.a-token-for-the-tests'

export interface Transit {
  readonly url: string
  /** What it was asked, without content. */
  readonly asked: string[]
  close(): Promise<void>
}

const PREFIX = 'vault:v1:'

function answer(key: Buffer, what: string, body: Record<string, unknown>): [number, object] {
  const text = (name: string): Buffer | null =>
    typeof body[name] === 'string' ? Buffer.from(body[name], 'base64') : null
  const aad = text('associated_data') ?? Buffer.alloc(0)
  if (what === 'encrypt') {
    const plain = text('plaintext')
    if (!plain) return [400, { errors: ['missing plaintext to encrypt'] }]
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad)
    const sealed = Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return [200, { data: { ciphertext: `${PREFIX}${sealed.toString('base64')}`, key_version: 1 } }]
  }
  const { ciphertext } = body
  if (typeof ciphertext !== 'string' || !ciphertext.startsWith(PREFIX))
    return [400, { errors: ['invalid ciphertext: no prefix'] }]
  const sealed = Buffer.from(ciphertext.slice(PREFIX.length), 'base64')
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(aad)
    cipher.setAuthTag(sealed.subarray(-16))
    const plain = Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()])
    return [200, { data: { plaintext: plain.toString('base64') } }]
  } catch {
    return [400, { errors: ['cipher: message authentication failed'] }]
  }
}

export async function openTransit(): Promise<Transit> {
  const key = randomBytes(32)
  const asked: string[] = []
  const reply = async (request: IncomingMessage): Promise<[number, object]> => {
    const [, , mount, what = '', name] = (request.url ?? '').split('/')
    asked.push(`${request.method} ${request.url}`)
    if (request.headers['x-vault-token'] !== TOKEN) return [403, { errors: ['permission denied'] }]
    if (request.method !== 'POST' || mount !== 'transit') return [404, { errors: [] }]
    if (name !== 'fjorten' || !['encrypt', 'decrypt'].includes(what))
      return [400, { errors: ['encryption key not found'] }]
    return answer(key, what, (await json(request)) as Record<string, unknown>)
  }
  const server = createServer((request, response) => {
    void reply(request).then(([status, body]) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close').catch(() => undefined)
    },
  }
}
