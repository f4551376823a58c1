/** A municipality's office for the tests of the staff's side: the real store, staff with passwords, times, and cases that came
 * through the real conversation. The clock stands where a test puts it. */
import assert from 'node:assert'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { openStorage } from '../../../db/client.ts'
import type { StaffMember } from '../../../db/staff.ts'
import { dayOf } from '../../../machines/calendar.ts'
import { type Facts, MUNICIPALITIES, type Municipality } from '../../../machines/facts.ts'
import { addMessage } from '../../../server/case/caseMessages.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { handOver } from '../../../server/case/submitCase.ts'
import { timesFor } from '../../../server/case/times.ts'
import { readOwnerConfigs } from '../../../server/config.ts'
import { Conversations } from '../../../server/conversation/conversations.ts'
import type { Live } from '../../../server/conversation/live.ts'
import { confirmedForDemo, seedDemo } from '../../../server/demonstration/demo.ts'
import type { Deps } from '../../../server/deps.ts'
import { loadKeys } from '../../../server/keys/keyFolder.ts'
import { newId } from '../../../server/keys/keys.ts'
import { createLog } from '../../../server/log.ts'
import { createMetrics } from '../../../server/metrics.ts'
import { staffRoutes } from '../../../server/staff/api.ts'
import { type StaffLive, staffLive } from '../../../server/staff/live/live.ts'
import { openCasesOf } from '../../../server/staff/queue/openCases.ts'
import { begin } from '../../../server/staff/session.ts'
import { type EngineName, emptyDatabase } from '../../support/storage.ts'

export const MONDAY = Date.UTC(2026, 10, 23, 9)
export const PASSWORD = 'en-adgangskode-til-proeven'
export const ORIGIN = 'http://fjorten.test'

export interface Office {
  readonly deps: Deps
  readonly live: StaffLive
  readonly app: Hono
  /** Milliseconds that the slowed log-ins have waited. */
  readonly waited: number[]
  clock: number
  close(): Promise<void>
}

const read = new WeakMap<Deps, ReadonlyMap<string, number>>()
async function readCases(deps: Deps): Promise<void> {
  const heads = await deps.storage.changes.heads()
  const before = read.get(deps)
  for (const municipality of MUNICIPALITIES)
    if (!before || heads.get(municipality) !== before.get(municipality)) await openCasesOf(deps, municipality)
  read.set(deps, heads)
}

/** Whatever a test did: what is remembered of the open cases and followed by their changes is what a new reading finds. */
async function knowsItsCases(deps: Deps): Promise<void> {
  for (const municipality of MUNICIPALITIES) {
    const fresh = await openCasesOf({ ...deps, keys: { ...deps.keys } }, municipality)
    assert.deepStrictEqual(await openCasesOf(deps, municipality), fresh)
  }
}

export async function openOffice(engine: EngineName = 'libsql', now = MONDAY): Promise<Office> {
  const place = await emptyDatabase(engine)
  const folder = mkdtempSync(join(tmpdir(), 'fjorten-office-'))
  const storage = await openStorage({ url: place.url })
  await seedDemo(storage, now, PASSWORD)
  const keys = await loadKeys(join(folder, 'keys'))
  const waited: number[] = []
  const clock = () => office.clock
  const deps: Deps = {
    storage,
    keys,
    conversations: new Conversations({ storage, keys, now: clock }),
    owners: confirmedForDemo(readOwnerConfigs(join(folder, 'none.json')), dayOf(new Date(now).toISOString())),
    log: createLog('silent'),
    metrics: createMetrics(),
    now: clock,
    demo: true,
    publicUrl: undefined,
    renderCitizen: () => '',
    assets: { css: '', js: '', solver: '' },
    files: new Map(),
    staff: { html: '' },
  }
  await readCases(deps)
  const live = staffLive(deps)
  const sleep = async (ms: number): Promise<void> => void waited.push(ms)
  const office: Office = {
    deps,
    live,
    app: new Hono().route('/api/staff', staffRoutes(deps, live, sleep)),
    waited,
    clock: now,
    close: async () => {
      live.stop()
      await knowsItsCases(deps)
      await storage.close()
      await place.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return office
}

export interface Screen {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>
  readonly cookie: string
}

const OWN = { 'sec-fetch-site': 'same-origin' }

export function screenWith(office: Office, cookie: string): Screen {
  const at = (path: string) => `${ORIGIN}/api/staff${path}`
  return {
    cookie,
    get: async (path, headers = {}) =>
      office.app.request(at(path), { headers: { ...OWN, cookie, ...headers } }),
    post: async (path, body, headers = {}) => {
      const response = await office.app.request(at(path), {
        method: 'POST',
        headers: { ...OWN, cookie, 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
      // Read after each step, or the next one's change would bring what this one had not numbered.
      await readCases(office.deps)
      return response
    },
  }
}

export const tryLogIn = (office: Office, email: string, password: string, cookie = ''): Promise<Response> =>
  screenWith(office, cookie).post('/login', { email, password })

export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

export async function logIn(
  office: Office,
  municipality: Municipality = 'gladsaxe',
  who = 'sagsbehandler',
): Promise<Screen> {
  const response = await tryLogIn(office, `${who}@${municipality}.example`, PASSWORD)
  if (response.status !== 200) throw new Error(`log-in answered ${response.status}: ${await response.text()}`)
  return screenWith(office, cookiesOf(response))
}

/** A member of that role with a session of their own. `freshAt`: when a second factor was last shown in it. */
export async function deskOf(
  office: Office,
  municipality: Municipality,
  role: string,
  freshAt = office.clock,
): Promise<{ screen: Screen; member: StaffMember }> {
  const { deps } = office
  const id = newId()
  const email = `${id}@${municipality}.example`.toLowerCase()
  const passwordHash = (await deps.storage.staff.byEmail({ email: `leder@${municipality}.example` }))
    ?.passwordHash
  if (!passwordHash) throw new Error('the demonstration has no leader')
  const member = {
    municipality,
    id,
    email,
    name: `Ny ${role}`,
    role,
    passwordHash,
    active: true,
    units: null,
  }
  await deps.storage.exclusive(municipality, (tx) => deps.storage.staff.create(tx, member))
  const cookies = await begin(deps, member, 'totp', freshAt)
  return { member, screen: screenWith(office, cookies.map((line) => line.split(';')[0]).join('; ')) }
}

export const ANONYMOUS: Facts = {
  asker: 'self',
  wish: 'advice',
  age: 24,
  residence: 'here',
  substances: ['cannabis'],
  anonymous: 'yes',
  alias: 'Kim',
}
export const NAMED: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 34,
  residence: 'here',
  substances: ['cocaine', 'cannabis'],
  changeWish: 'stop',
  anonymous: 'no',
  wantsDoctor: 'yes',
  pregnant: 'no',
  mentalDisorder: 'unsure',
  children: 'sees',
  name: 'Bo Andersen',
  phone: '12 34 56 78',
  digitalPost: 'optedOut',
  safeContact: 'sms',
}
export const PARENT: Facts = {
  asker: 'parent',
  wish: 'advice',
  age: 16,
  residence: 'here',
  substances: ['cannabis'],
}

/** A whole conversation: what `facts` does not tell is left open, the first time on offer is taken. */
export async function aPerson(
  office: Office,
  municipality: Municipality = 'gladsaxe',
  facts: Facts = ANONYMOUS,
  language: 'da' | 'en' = 'da',
  inRush = false,
): Promise<Live & { readonly caseId: string }> {
  const { deps } = office
  const live = await deps.conversations.begin(municipality, language, 'program', undefined, inRush)
  const at = new Date(office.clock).toISOString()
  for (let asked = 0; live.state.value === 'asking'; asked += 1) {
    const { question } = live.state.context
    if (!question || asked > 60) throw new Error('the conversation does not end')
    const { fact, kind } = question
    const times = await timesFor(deps.storage, live, deps.owners[municipality], office.clock)
    const [slot] = times.offered
    if (kind && slot) {
      await deps.conversations.advance(live, {
        events: [{ type: 'answer', at, given: [{ fact, value: slot.id, slot }] }],
        hold: { fact, kind, slot },
      })
      continue
    }
    const value = kind ? 'none' : (facts[fact] ?? (fact === 'asker' ? 'self' : null))
    await deps.conversations.advance(live, { events: [{ type: 'answer', at, given: [{ fact, value }] }] })
  }
  await handOver(deps, live)
  if (!live.caseId) throw new Error('no case came of the conversation')
  return live as Live & { readonly caseId: string }
}

/** The id of the case that such a conversation becomes. */
export const aCase = async (...asked: Parameters<typeof aPerson>): Promise<string> =>
  (await aPerson(...asked)).caseId

/** A message from the person whose case it is. */
export async function personWrites({ deps }: Office, id: string, text: string): Promise<void> {
  const row = await deps.storage.cases.byId({ municipality: 'gladsaxe', id })
  if (!row) throw new Error('no such case')
  await addMessage(deps, openCase(deps, row), 'person', text, null)
}

/** The leader takes a new case, at another screen. */
export async function colleagueClaims(office: Office, id: string): Promise<void> {
  const response = await (await logIn(office, 'gladsaxe', 'leder')).post(`/cases/${id}/claim`, { version: 1 })
  if (response.status !== 200) throw new Error(`the claim answered ${response.status}`)
}
