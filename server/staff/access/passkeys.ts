/**
 * Passkeys (WebAuthn 3): kept by the device, unlocked by its owner, bound to our address, so that nobody can be led to show
 * one elsewhere. One alone is both factors, because the device demands a finger, a face or a code (user verification).
 */
import type { Context } from 'hono'
import { z } from 'zod'
import type { StaffMember } from '../../../db/staff.ts'
import type { StaffFactor } from '../../../db/staffFactors.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { isMunicipality } from '../../../machines/standards/catalogue.ts'
import type { Deps } from '../../deps.ts'
import { token } from '../../keys/keys.ts'
import { teamKeyIn } from '../../keys/teamKey.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import { sealFactor, unsealFactor } from './factors.ts'
import { issueTicket, openTicket, type Purpose, spendTicket } from './tickets.ts'

/** Read when somebody first uses a passkey: it holds 26 MiB, which a service without passkeys does not need. */
const webauthn = () => import('@simplewebauthn/server')

const bytes = z.base64url().min(1).max(8000)
const credential = { id: bytes, rawId: bytes, type: z.literal('public-key') }
const extensions = z.object({}).default({})

export const ATTESTATION = z.object({
  ticket: z.string().max(2000),
  name: z.string().trim().min(1).max(60),
  response: z.object({
    ...credential,
    response: z.object({ clientDataJSON: bytes, attestationObject: bytes }),
    clientExtensionResults: extensions,
  }),
})

export const ASSERTION = z.object({
  ticket: z.string().max(2000),
  response: z.object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes,
      authenticatorData: bytes,
      signature: bytes,
      userHandle: bytes,
    }),
    clientExtensionResults: extensions,
  }),
})

export interface PasskeySecret {
  readonly name: string
  readonly credential: string
  readonly publicKey: string
}

interface Asked {
  readonly challenge: string
  /** Whose it must be, where that is known. */
  readonly staffId: string | null
}

/** Where passkeys are bound to: the public address, or the one that this browser uses. */
function siteOf({ publicUrl }: Deps, c: Context): { origin: string; host: string } {
  const { origin, hostname } = new URL(publicUrl ?? c.req.url)
  return { origin, host: hostname }
}

const factorId = (deps: Deps, credential: string): string => token(deps.keys, 'passkey', credential)
const handleOf = ({ municipality, id }: StaffMember): string => `${municipality}.${id}`

/** What the library refuses it throws, whatever the reason: all of it means that this is no proof. */
async function proven<T>(proof: Promise<T>): Promise<T> {
  try {
    return await proof
  } catch {
    throw new Problem('bad-second-factor')
  }
}

export async function attestationOptions(deps: Deps, c: Context, member: StaffMember) {
  const { municipality, id: staffId } = member
  const own = await deps.storage.staff.factors({ municipality, staffId })
  const passkeys = own.filter(({ kind }) => kind === 'passkey')
  const options = await (await webauthn()).generateRegistrationOptions({
    rpName: 'Fjorten',
    rpID: siteOf(deps, c).host,
    userName: member.email,
    userDisplayName: member.name,
    userID: Uint8Array.from(Buffer.from(handleOf(member))),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: passkeys.map((factor) => ({
      id: unsealFactor<PasskeySecret>(deps.keys, factor).credential,
    })),
  })
  const asked: Asked = { challenge: options.challenge, staffId }
  return { options, ticket: issueTicket(deps, 'addPasskey', asked) }
}

/** @throws Problem bad-second-factor, not-accepted */
export async function addPasskey(
  deps: Deps,
  c: Context,
  member: StaffMember,
  { ticket: sealed, name, response }: z.infer<typeof ATTESTATION>,
): Promise<void> {
  const { municipality, id: staffId } = member
  const ticket = openTicket<Asked>(deps, 'addPasskey', sealed)
  if (ticket.body.staffId !== staffId) throw new Problem('not-accepted')
  const { origin, host } = siteOf(deps, c)
  const { verifyRegistrationResponse } = await webauthn()
  const { registrationInfo } = await proven(
    verifyRegistrationResponse({
      response,
      expectedChallenge: ticket.body.challenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
    }),
  )
  if (!registrationInfo) throw new Problem('bad-second-factor')
  const { id: credential, publicKey, counter } = registrationInfo.credential
  const row = { municipality, id: factorId(deps, credential), staffId, kind: 'passkey' as const }
  const secret: PasskeySecret = { name, credential, publicKey: Buffer.from(publicKey).toString('base64url') }
  const factor: Omit<StaffFactor, 'sealed'> = {
    ...row,
    used: counter,
    failures: 0,
    addedDay: dayOf(new Date(deps.now()).toISOString()),
  }
  await deps.storage.exclusive(municipality, async (tx) => {
    await spendTicket(deps, tx, municipality, ticket)
    const sealed = sealFactor(await teamKeyIn(tx, deps.keys, municipality), row, secret)
    if (!(await deps.storage.staff.addFactor(tx, { ...factor, sealed }))) throw new Problem('not-accepted')
  })
}

/** @param staffId whose it must be; null where anybody may log in */
export async function assertionOptions(
  deps: Deps,
  c: Context,
  purpose: Purpose,
  staffId: string | null = null,
) {
  // No list of credentials: it would tell a stranger who works here.
  const options = await (await webauthn()).generateAuthenticationOptions({
    rpID: siteOf(deps, c).host,
    userVerification: 'required',
  })
  const asked: Asked = { challenge: options.challenge, staffId }
  return { options, ticket: issueTicket(deps, purpose, asked) }
}

/** Whose passkey this is. @throws Problem bad-second-factor, not-accepted */
export async function memberOfAssertion(
  deps: Deps,
  c: Context,
  purpose: Purpose,
  { ticket: sealed, response }: z.infer<typeof ASSERTION>,
): Promise<StaffMember> {
  const ticket = openTicket<Asked>(deps, purpose, sealed)
  const handle = Buffer.from(response.response.userHandle, 'base64url').toString()
  const [municipality = '', staffId = ''] = handle.split('.')
  if (!isMunicipality(municipality)) throw new Problem('bad-second-factor')
  const key = { municipality, id: factorId(deps, response.id) }
  const factor = await deps.storage.staff.factor(key)
  const member = await deps.storage.staff.byId({ municipality, id: staffId })
  const whose = ticket.body.staffId ?? staffId
  if (!factor || !member?.active || factor.staffId !== staffId || whose !== staffId) {
    const who = member?.id ?? null
    happened(deps, { what: 'second-factor-refused', municipality, who, way: 'passkey' })
    throw new Problem('bad-second-factor')
  }
  const used = await counterOf(deps, c, { factor, response, challenge: ticket.body.challenge })
  await deps.storage.exclusive(municipality, async (tx) => {
    await spendTicket(deps, tx, municipality, ticket)
    // A counter that does not grow is a copy of the key.
    if (!(await deps.storage.staff.advanceFactor(tx, { ...key, used })))
      throw new Problem('bad-second-factor')
  })
  happened(deps, { what: 'second-factor-shown', municipality, who: staffId, way: 'passkey' })
  return member
}

async function counterOf(
  deps: Deps,
  c: Context,
  shown: {
    factor: StaffFactor
    response: z.infer<typeof ASSERTION>['response']
    challenge: string
  },
): Promise<number> {
  const { factor, response, challenge } = shown
  const { origin, host } = siteOf(deps, c)
  const { credential, publicKey } = unsealFactor<PasskeySecret>(deps.keys, factor)
  const { verifyAuthenticationResponse } = await webauthn()
  const { verified, authenticationInfo } = await proven(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: host,
      requireUserVerification: true,
      credential: {
        id: credential,
        publicKey: Uint8Array.from(Buffer.from(publicKey, 'base64url')),
        counter: factor.used,
      },
    }),
  )
  if (!verified) throw new Problem('bad-second-factor')
  return authenticationInfo.newCounter
}
