/** One's own log-in: the passkeys and the code app one has, adding and removing them, and showing one again (step-up). */
import { type Context, Hono } from 'hono'
import QRCode from 'qrcode'
import { z } from 'zod'
import { dayOf } from '../../../machines/calendar.ts'
import { parseJson } from '../../body.ts'
import type { Deps } from '../../deps.ts'
import { newId } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { happened } from '../accessDeeds.ts'
import {
  type AtDesk,
  answer,
  atDesk,
  demandOwnPage,
  demandsSecondFactor,
  isFresh,
  requireFresh,
} from '../session.ts'
import { unsealFactor } from './factors.ts'
import { demandCode } from './login.ts'
import {
  ASSERTION,
  ATTESTATION,
  addPasskey,
  assertionOptions,
  attestationOptions,
  memberOfAssertion,
  type PasskeySecret,
} from './passkeys.ts'
import { passwordFits, type Slowly } from './passwords.ts'
import { issueTicket, openTicket } from './tickets.ts'
import { addTotp, newTotpSecret, stepOf, totpAddress } from './totp.ts'

const withPassword = z.object({ password: z.string().min(1).max(200).optional() })
const newApp = z.object({ ticket: z.string().max(2000), code: z.string().min(1).max(20) })
const codeOnly = z.object({ code: z.string().min(1).max(20) })

export interface Account {
  readonly name: string
  readonly email: string
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly addedOn: string }[]
  readonly app: { readonly id: string; readonly addedOn: string } | null
  /** Whether the municipality demands one. */
  readonly required: boolean
  /** Whether one was shown in the last minutes. */
  readonly fresh: boolean
}

/** A QR code as the path of its dark squares, so that the page draws it itself. */
export interface Qr {
  readonly size: number
  readonly path: string
}

function qrOf(text: string): Qr {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = [...data.keys()].filter((at) => data[at])
  return { size, path: dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('') }
}

export function staffAccount(deps: Deps, slowly: Slowly): Hono {
  const app = new Hono()
  app.get('/account', async (c) => answer(await accountOf(deps, await atDesk(deps, c))))
  app.post('/account/totp/begin', async (c) => answer(beginTotp(deps, await owner(deps, slowly, c))))
  app.post('/account/totp', (c) => finishTotp(deps, c))
  app.post('/account/passkeys/begin', async (c) =>
    answer(await attestationOptions(deps, c, (await owner(deps, slowly, c)).member)),
  )
  app.post('/account/passkeys', (c) => finishPasskey(deps, c))
  app.post('/account/factors/:id/remove', (c) => removeFactor(deps, c))
  app.post('/step-up/totp', async (c) => {
    const desk = await own(deps, c)
    await demandCode(deps, slowly, desk.member, (await parseJson(codeOnly, c.req.raw)).code)
    return refreshed(deps, desk)
  })
  app.post('/step-up/passkey/options', async (c) =>
    answer(await assertionOptions(deps, c, 'stepUp', (await own(deps, c)).member.id)),
  )
  app.post('/step-up/passkey', async (c) => {
    const desk = await own(deps, c)
    const shown = await parseJson(ASSERTION, c.req.raw)
    const member = await memberOfAssertion(deps, c, 'stepUp', shown)
    if (member.id !== desk.member.id) throw new Problem('bad-second-factor')
    return refreshed(deps, desk)
  })
  return app
}

async function own(deps: Deps, c: Context): Promise<AtDesk> {
  demandOwnPage(c)
  return atDesk(deps, c)
}

async function refreshed(deps: Deps, { municipality, tokenHash }: AtDesk): Promise<Response> {
  await deps.storage.exclusive(municipality, (tx) =>
    deps.storage.staff.refreshSession(tx, { municipality, tokenHash, at: deps.now() }),
  )
  return answer({ ok: true })
}

async function accountOf(deps: Deps, desk: AtDesk): Promise<Account> {
  const { municipality, member } = desk
  const factors = await deps.storage.staff.factors({ municipality, staffId: member.id })
  const totp = factors.find(({ kind }) => kind === 'totp')
  return {
    name: member.name,
    email: member.email,
    passkeys: factors
      .filter(({ kind }) => kind === 'passkey')
      .map((factor) => ({
        id: factor.id,
        name: unsealFactor<PasskeySecret>(deps.keys, factor).name,
        addedOn: factor.addedDay,
      })),
    app: totp ? { id: totp.id, addedOn: totp.addedDay } : null,
    required: demandsSecondFactor(deps, municipality),
    fresh: isFresh(deps, desk),
  }
}

/**
 * Who adds a factor proves once more who they are: with a factor they have, or the password where there is none yet.
 * @throws Problem step-up-required, bad-login
 */
async function owner(deps: Deps, slowly: Slowly, c: Context): Promise<AtDesk> {
  const desk = await own(deps, c)
  const { password } = await parseJson(withPassword, c.req.raw)
  if (isFresh(deps, desk)) return desk
  const { municipality, member } = desk
  const factors = await deps.storage.staff.factors({ municipality, staffId: member.id })
  if (factors.length > 0 || password === undefined) throw new Problem('step-up-required')
  const fits = await slowly.attempt(
    `account/${member.id}`,
    async () => (await passwordFits(member.passwordHash, password)) || null,
    'known',
  )
  if (!fits) throw new Problem('bad-login')
  return desk
}

interface NewApp {
  readonly staffId: string
  readonly secret: string
}

function beginTotp(deps: Deps, { member }: AtDesk) {
  const secret = newTotpSecret()
  const body: NewApp = { staffId: member.id, secret }
  return { secret, qr: qrOf(totpAddress(secret, member)), ticket: issueTicket(deps, 'addTotp', body) }
}

async function finishTotp(deps: Deps, c: Context): Promise<Response> {
  const desk = await own(deps, c)
  const { member, municipality } = desk
  const given = await parseJson(newApp, c.req.raw)
  const { body } = openTicket<NewApp>(deps, 'addTotp', given.ticket)
  if (body.staffId !== member.id) throw new Problem('not-accepted')
  const used = stepOf(body.secret, given.code, deps.now())
  if (used === null) throw new Problem('bad-second-factor')
  const day = dayOf(new Date(deps.now()).toISOString())
  await addTotp(deps, member, { id: newId(), secret: body.secret, used, day })
  happened(deps, { what: 'second-factor-added', municipality, who: member.id, way: 'totp' })
  return refreshed(deps, desk)
}

async function finishPasskey(deps: Deps, c: Context): Promise<Response> {
  const desk = await own(deps, c)
  const { member, municipality } = desk
  await addPasskey(deps, c, member, await parseJson(ATTESTATION, c.req.raw))
  happened(deps, { what: 'second-factor-added', municipality, who: member.id, way: 'passkey' })
  return refreshed(deps, desk)
}

/** @throws Problem step-up-required, not-found, not-accepted where it is the last one and one is demanded */
async function removeFactor(deps: Deps, c: Context): Promise<Response> {
  const desk = await own(deps, c)
  requireFresh(deps, desk)
  const { member, municipality } = desk
  const key = { municipality, staffId: member.id, id: c.req.param('id') ?? '' }
  const factors = await deps.storage.staff.factors(key)
  if (!factors.some(({ id }) => id === key.id)) throw new Problem('not-found')
  if (factors.length === 1 && demandsSecondFactor(deps, municipality)) throw new Problem('not-accepted')
  await deps.storage.exclusive(municipality, (tx) => deps.storage.staff.removeFactor(tx, key))
  happened(deps, { what: 'second-factor-removed', municipality, who: member.id })
  return answer({ ok: true })
}
