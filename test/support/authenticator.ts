/**
 * A passkey in software, as a browser and a device make it together: ES256 keys of node:crypto, attestation `none`, and the
 * bytes of WebAuthn 3 (§ 6.1, § 6.5) written by hand, so that the server's library is tested against somebody else's encoding.
 */
import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40

const sha = (bytes: string | Buffer): Buffer => createHash('sha256').update(bytes).digest()
const b64 = (bytes: Buffer): string => bytes.toString('base64url')

/** CBOR heads up to 16 bits: all that is needed here. */
function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value])
  if (value < 256) return Buffer.from([(major << 5) | 24, value])
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255])
}
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)])
const blob = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value])
const whole = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value))
const map = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()])

function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  return map([
    [whole(1), whole(2)],
    [whole(3), whole(-7)],
    [whole(-1), whole(1)],
    [whole(-2), blob(Buffer.from(x, 'base64url'))],
    [whole(-3), blob(Buffer.from(y, 'base64url'))],
  ])
}

interface Options {
  readonly challenge: string
  readonly rp?: { readonly id?: string }
  readonly rpId?: string
  readonly user?: { readonly id: string }
}

export class Authenticator {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly id = randomBytes(32)
  #handle = ''
  counter = 0
  /** Where the browser says that it is. */
  origin: string
  /** Whether its owner was asked for a finger or a code. */
  verified = true

  constructor(origin: string) {
    this.origin = origin
  }

  #client(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }))
  }

  #data(rpId: string, more = Buffer.alloc(0)): Buffer {
    this.counter += 1
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    const flags = PRESENT | (this.verified ? VERIFIED : 0) | (more.length > 0 ? ATTESTED : 0)
    return Buffer.concat([sha(rpId), Buffer.from([flags]), counter, more])
  }

  /** What navigator.credentials.create gives, as JSON. */
  create({ challenge, rp, user }: Options) {
    this.#handle = user?.id ?? ''
    const length = Buffer.from([0, this.id.length])
    const attested = Buffer.concat([Buffer.alloc(16), length, this.id, coseOf(this.#keys.publicKey)])
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), blob(this.#data(rp?.id ?? '', attested))],
    ])
    const clientDataJSON = b64(this.#client('webauthn.create', challenge))
    return this.#answer({ clientDataJSON, attestationObject: b64(attestation) })
  }

  /** What navigator.credentials.get gives, as JSON. */
  get({ challenge, rpId }: Options) {
    const client = this.#client('webauthn.get', challenge)
    const data = this.#data(rpId ?? '')
    const signature = createSign('sha256')
      .update(Buffer.concat([data, sha(client)]))
      .sign(this.#keys.privateKey)
    return this.#answer({
      clientDataJSON: b64(client),
      authenticatorData: b64(data),
      signature: b64(signature),
      userHandle: this.#handle,
    })
  }

  #answer<T>(response: T) {
    const id = b64(this.id)
    return { id, rawId: id, type: 'public-key', response, clientExtensionResults: {} }
  }
}
