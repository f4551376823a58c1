/**
 * Finds the number that the server hid (ALTCHA v2, PBKDF2 with SHA-256): one guess after the other until the derived key
 * begins as it should. Looks at the challenge alone; what the person does with pointer or keys is not its business.
 */

interface Challenge {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string }
}

const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)))
const toHex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The nonce and the guess behind it, four bytes, the highest first. */
function passwordOf(nonce: Uint8Array<ArrayBuffer>, guess: number): ArrayBuffer {
  const password = new Uint8Array(nonce.length + 4)
  password.set(nonce)
  new DataView(password.buffer).setUint32(nonce.length, guess)
  return password.buffer
}

async function find({ parameters }: Challenge): Promise<{ counter: number; derivedKey: string }> {
  const { cost, keyLength, keyPrefix } = parameters
  const nonce = fromHex(parameters.nonce)
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(parameters.salt), iterations: cost }
  for (let counter = 0; ; counter += 1) {
    const password = await crypto.subtle.importKey('raw', passwordOf(nonce, counter), 'PBKDF2', false, [
      'deriveBits',
    ])
    const derivedKey = toHex(await crypto.subtle.deriveBits(how, password, keyLength * 8))
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey }
  }
}

/** Sends the waiting page's form with the solved challenge, if the page is still there. */
export async function solve(form: HTMLFormElement): Promise<void> {
  const challenge = JSON.parse(form.dataset.challenge ?? '') as Challenge
  const solution = await find(challenge)
  const field = form.querySelector<HTMLInputElement>('#proof')
  if (!form.isConnected || !field) return
  field.value = JSON.stringify({ challenge, solution })
  form.requestSubmit()
}
