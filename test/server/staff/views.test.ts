/** Views hold what they say, counts are of the server and not of the screen, and search finds by name inside one's own municipality. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QueuePage } from '../../../server/staff/queue/queue.ts'
import type { Search } from '../../../server/staff/queue/search.ts'
import { VIEWS, type View, type ViewCounts } from '../../../server/staff/queue/views.ts'
import { aCase, deskOf, logIn, NAMED, type Office, openOffice, PARENT, type Screen } from './office.ts'

let office: Office
let desk: Screen
const of: Record<string, string> = {}
beforeAll(async () => {
  office = await openOffice()
  desk = await logIn(office)
  of.anonymous = await aCase(office)
  of.named = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
  of.parent = await aCase(office, 'gladsaxe', PARENT)
  of.risk = await aCase(office, 'gladsaxe', { ...NAMED, name: 'Åse Ærø', wantsDoctor: 'no' })
  const cancel = { version: 1, kind: 'visitation', by: 'us', reason: 'Syg' }
  await desk.post(`/cases/${of.risk}/appointments/cancel`, cancel)
  await desk.post(`/cases/${of.named}/claim`, { version: 1 })
})
afterAll(() => office.close())

const page = async (view: string, screen = desk, more = ''): Promise<QueuePage> =>
  (await screen.get(`/cases?view=${view}${more}`)).json() as Promise<QueuePage>
const inView = async (view: View): Promise<string[]> => (await page(view)).cases.map(({ id }) => id)
const counts = async (screen = desk): Promise<ViewCounts> =>
  (await screen.get('/views')).json() as Promise<ViewCounts>

describe('views', () => {
  it('hold exactly the cases they speak of', async () => {
    expect(await inView('mine')).toEqual([of.named])
    expect(new Set(await inView('unclaimed'))).toEqual(new Set([of.anonymous, of.parent, of.risk]))
    expect(await inView('atRisk')).toEqual([of.risk])
    expect(new Set(await inView('anonymous'))).toEqual(new Set([of.anonymous, of.parent]))
    expect(await inView('youth')).toEqual([of.parent])
    expect(await inView('relatives')).toEqual([of.parent])
    expect(await inView('dueSoon')).toEqual([])
    expect(await inView('all')).toHaveLength(4)
    const refused = await desk.get('/cases?view=secret')
    expect([refused.status, await refused.json()]).toMatchObject([400, { code: 'malformed', field: 'view' }])
  })

  it('each count is what its view holds, whoever asks', async () => {
    for (const screen of [desk, (await deskOf(office, 'gladsaxe', 'doctor')).screen]) {
      const told = await counts(screen)
      for (const view of VIEWS)
        expect([view, told.counts[view]]).toEqual([view, (await page(view, screen)).cases.length])
    }
  })

  it('a change moves a case from one view to another at once', async () => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, wantsDoctor: 'no' })
    const before = await counts()
    const cancel = { version: 1, kind: 'visitation', by: 'us', reason: 'Syg' }
    await desk.post(`/cases/${id}/appointments/cancel`, cancel)
    const after = await counts()
    expect(after.counts.atRisk).toBe(before.counts.atRisk + 1)
    expect(await inView('atRisk')).toContain(id)
  })

  it('a page goes on where the one before ended, without a case twice', async () => {
    const whole = await inView('anonymous')
    const first = await page('anonymous', desk, '&limit=1')
    const second = await page('anonymous', desk, `&limit=1&after=${first.after}`)
    expect([...first.cases, ...second.cases].map(({ id }) => id)).toEqual(whole)
    expect(second.after).toBeNull()
  })
})

describe('search', () => {
  const find = async (text: string, screen = desk): Promise<string[]> => {
    const response = await screen.post('/search', { text })
    return ((await response.json()) as Search).cases.map(({ id }) => id)
  }

  it('finds by name, also with capitals and Danish letters, by the first letters of its words', async () => {
    expect(await find('åse')).toEqual([of.risk])
    expect(await find('ÆRØ Å')).toEqual([of.risk])
    expect(await find('and bo')).toContain(of.named)
    expect(await find('ærø andersen')).toEqual([])
  })

  it('finds by number first, by calling word in both languages, and by what an anonymous person wants to be called', async () => {
    const { cases } = await page('all')
    const anonymous = cases.find(({ id }) => id === of.anonymous)
    expect((await find(String(anonymous?.number)))[0]).toBe(of.anonymous)
    expect(await find(anonymous?.callingWord ?? '')).toContain(of.anonymous)
    expect(await find('kim')).toEqual([of.anonymous])
  })

  it('finds a closed case too, and says that it is closed', async () => {
    const id = await aCase(office, 'gladsaxe', { ...NAMED, name: 'Lukas Lund', wantsDoctor: 'no' })
    for (const kind of ['visitation', 'secondVisitation']) {
      const { version } = (await (await desk.get(`/cases/${id}`)).json()) as { version: number }
      await desk.post(`/cases/${id}/appointments/cancel`, { version, kind, by: 'person', reason: 'x' })
    }
    const { version } = (await (await desk.get(`/cases/${id}`)).json()) as { version: number }
    await desk.post(`/cases/${id}/close`, { version, reason: 'x', despite: 'x' })
    const response = await desk.post('/search', { text: 'lukas' })
    expect(((await response.json()) as Search).cases).toMatchObject([{ id, status: 'closed' }])
  })

  it('never reaches into another municipality, and tells the log that somebody searched, not what for', async () => {
    const elsewhere = await logIn(office, 'fredericia')
    expect(await find('åse', elsewhere)).toEqual([])
    expect(await find('1', elsewhere)).toEqual([])
    const lines = await office.deps.storage.audit.since({ municipality: 'fredericia', seq: 0, limit: 100 })
    expect(lines.filter(({ action }) => action === 'queue.search')).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toMatch(/åse/i)
  })
})
