/** Log-ins, second factors and colleagues as functions. */
import type { Language } from '../../../machines/facts.ts'
import type { Account, Qr } from '../../../server/staff/access/account.ts'
import type { Colleagues } from '../../../server/staff/access/colleagues.ts'
import type { Me } from '../../../server/staff/session.ts'
import { ApiProblem, call, post } from '../api.ts'

interface Asked<T> {
  readonly options: T
  readonly ticket: string
}

/** Whether this browser keeps passkeys and can say so in JSON. */
export const canPasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** @throws ApiProblem no-passkey where none was shown: cancelled, or there is none */
async function shownBy(asking: Promise<Credential | null>): Promise<unknown> {
  try {
    const shown = await asking
    if (shown instanceof PublicKeyCredential) return shown.toJSON()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
  throw new ApiProblem(0, { code: 'no-passkey' })
}

const get = (options: PublicKeyCredentialRequestOptionsJSON): Promise<unknown> =>
  shownBy(navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }))

const create = (options: PublicKeyCredentialCreationOptionsJSON): Promise<unknown> =>
  shownBy(
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  )

async function withPasskey<T>(path: string): Promise<T> {
  const { options, ticket } = await post<Asked<PublicKeyCredentialRequestOptionsJSON>>(`${path}/options`, {})
  return post(path, { ticket, response: await get(options) })
}

export const logInWithCode = (ticket: string, code: string): Promise<Me> =>
  post('/login/totp', { ticket, code })
export const logInWithPasskey = (): Promise<Me> => withPasskey('/login/passkey')
export const logInThrough = (municipality: string, anew = false): string =>
  `/api/staff/login/oidc/${municipality}${anew ? '?anew=1' : ''}`

export const account = (): Promise<Account> => call('/account')
export const showCode = (code: string): Promise<unknown> => post('/step-up/totp', { code })
export const showPasskey = (): Promise<unknown> => withPasskey('/step-up/passkey')

export interface NewApp {
  readonly secret: string
  readonly qr: Qr
  readonly ticket: string
}

/** Only the first factor costs the password. */
const proof = (password: string) => (password === '' ? {} : { password })

export const beginApp = (password: string): Promise<NewApp> => post('/account/totp/begin', proof(password))
export const addApp = (ticket: string, code: string): Promise<unknown> =>
  post('/account/totp', { ticket, code })

export async function addPasskey(name: string, password: string): Promise<unknown> {
  const { options, ticket } = await post<Asked<PublicKeyCredentialCreationOptionsJSON>>(
    '/account/passkeys/begin',
    proof(password),
  )
  return post('/account/passkeys', { ticket, name, response: await create(options) })
}

export const removeFactor = (id: string): Promise<unknown> =>
  post(`/account/factors/${encodeURIComponent(id)}/remove`, {})

export const colleagues = (language: Language): Promise<Colleagues> =>
  call(`/colleagues?language=${language}`)
export const resetColleague = (id: string): Promise<unknown> =>
  post(`/colleagues/${encodeURIComponent(id)}/reset`, {})
export const giveRole = (id: string, role: string): Promise<unknown> =>
  post(`/colleagues/${encodeURIComponent(id)}/role`, { role })
export const giveUnits = (id: string, units: readonly string[]): Promise<unknown> =>
  post(`/colleagues/${encodeURIComponent(id)}/units`, { units })
