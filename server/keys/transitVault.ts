/**
 * Keys locked by a key service: the transit engine of OpenBao or HashiCorp Vault. The key folder then holds only what the service
 * has locked; the keys themselves are in no file, and a copy of the folder opens nothing without the service.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { asFiles, KeyFolder, type KeyVault } from './keyFolder.ts'

const PATIENCE_MS = 5_000

export interface KeyService {
  /** Where it answers, without a path. */
  readonly url: string
  readonly tokenFile: string
  /** Where its transit engine is mounted, and the name of the key there. */
  readonly mount: string
  readonly key: string
  /** Of the service, where it has any. */
  readonly namespace: string | undefined
}

const answer = {
  encrypt: z.object({ data: z.object({ ciphertext: z.string().startsWith('vault:') }) }),
  decrypt: z.object({ data: z.object({ plaintext: z.base64() }) }),
}

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64')

function tokenOf({ tokenFile }: KeyService): string {
  let token: string
  try {
    token = readFileSync(tokenFile, 'utf8').trim()
  } catch {
    throw new Error(`KEY_SERVICE_TOKEN_FILE: ${tokenFile} cannot be read`)
  }
  if (token === '') throw new Error(`KEY_SERVICE_TOKEN_FILE: ${tokenFile} is empty`)
  return token
}

/** @throws Error that says what the service answered; never what was sent. */
async function ask<What extends keyof typeof answer>(
  service: KeyService,
  what: What,
  body: object,
): Promise<z.infer<(typeof answer)[What]>> {
  const { url, mount, key, namespace } = service
  const address = `${url.replace(/\/$/, '')}/v1/${mount}/${what}/${key}`
  const failed = (why: string): Error => new Error(`the key service: ${what} with ${mount}/${key}: ${why}`)
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-vault-token': tokenOf(service),
      ...(namespace ? { 'x-vault-namespace': namespace } : {}),
    },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((error: unknown) => {
    throw failed(
      error instanceof Error && error.name === 'TimeoutError' ? 'no answer in time' : 'not reached',
    )
  })
  if (!response.ok) {
    await response.body?.cancel()
    throw failed(response.status === 403 ? 'the token may not do this (403)' : `answered ${response.status}`)
  }
  const parsed = answer[what].safeParse(await response.json().catch(() => null))
  if (!parsed.success) throw failed('an answer that is none of a transit engine')
  return parsed.data as z.infer<(typeof answer)[What]>
}

/** Bound to its name: what is locked as one key does not open as another. */
const bound = (name: string): { associated_data: string } => ({ associated_data: base64(`fjorten/${name}`) })

export const transitVault = (service: KeyService): KeyVault => ({
  ending: 'kms',
  lock: async (name, key) => {
    const { data } = await ask(service, 'encrypt', { plaintext: base64(key), ...bound(name) })
    return Buffer.from(data.ciphertext)
  },
  unlock: async (name, stored) => {
    const { data } = await ask(service, 'decrypt', { ciphertext: stored.toString().trim(), ...bound(name) })
    return Buffer.from(data.plaintext, 'base64')
  },
})

/** The key folder as the environment says it is kept. */
export const keyFolderOf = ({
  keyDir,
  keyService,
}: {
  readonly keyDir: string
  readonly keyService: KeyService | null
}): KeyFolder => new KeyFolder(keyDir, keyService ? transitVault(keyService) : asFiles)
