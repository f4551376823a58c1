/** The standards' workbench over HTTP: the same person in five municipalities, topics side by side, a simulated day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import type { StandardsView } from '../../server/staffStandards.ts'
import { logIn, type Office, openOffice, type Screen } from './staffOffice.ts'

let office: Office
let screen: Screen
beforeAll(async () => {
  office = await openOffice()
  screen = await logIn(office)
})
afterAll(() => office.close())

const read = async <T>(path: string): Promise<T> => (await (await screen.get(path)).json()) as T
interface Column {
  readonly municipality: string
  readonly edition: string
  readonly rules: readonly { readonly id: string; readonly citations: readonly string[] }[]
  readonly met: {
    readonly route: string
    readonly units: readonly { readonly id: string }[]
    readonly talks: readonly { readonly kind: string; readonly by: string | null }[]
    readonly keptBack: readonly string[]
    readonly until: string | null
    readonly rules: Readonly<Record<string, Column['rules']>>
  }
}
const compared = async (facts: unknown, on?: string, language = 'da') => {
  const response = await screen.post(`/standards/person?language=${language}`, { facts, on })
  return { status: response.status, ...((await response.json()) as { columns: Column[]; code?: string }) }
}

describe('editions', () => {
  it('come with their validity, the day they were checked and their marks', async () => {
    const { editions, on, until } = await read<StandardsView>('/standards')
    expect([on, until]).toEqual(['2026-11-23', '2026-12-07'])
    expect(editions.map((one) => one.edition)).toEqual([
      'frederiksberg-undated',
      'fredericia-undated',
      'koebenhavn-2017',
      'mariagerfjord-undated',
      'gladsaxe-2023',
    ])
    const kinds = Object.fromEntries(editions.map((one) => [one.municipality, one.marks.map((m) => m.kind)]))
    expect(kinds.koebenhavn).toContain('expired')
    expect(kinds.fredericia).toContain('noContact')
    for (const id of MUNICIPALITIES) {
      expect(kinds[id]?.filter((kind) => kind === 'lawChanged').length).toBe(2)
      expect(kinds[id]).toContain('unverified')
    }
  })

  it('stand as they stood on the day that is asked for', async () => {
    const stateOn = async (on: string) =>
      (await read<StandardsView>(`/standards?on=${on}`)).editions.find((one) => one.validTo !== null)?.state
    expect(await stateOn('2016-12-31')).toBe('notYet')
    expect(await stateOn('2018-12-31')).toBe('inForce')
    expect(await stateOn('2019-01-01')).toBe('ranOut')
    const wrong = await screen.get('/standards?on=2026-02-30')
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { code: 'malformed' }])
  })
})

describe('the table of rules', () => {
  it('is narrowed by municipality, topic and words in any language', async () => {
    const ids = async (query: string) =>
      (
        await read<{ rules: { id: string; municipality: string; citations: string[] }[] }>(
          `/standards/rules?${query}`,
        )
      ).rules
    const all = await ids('')
    expect(all.length).toBeGreaterThan(456)
    expect(all.every((rule) => rule.citations.length > 0)).toBe(true)
    const doctor = await ids('municipality=gladsaxe&topic=Doctor')
    expect(doctor.map((rule) => rule.id)).toContain('GLX-2.2-b')
    expect(doctor.every((rule) => rule.municipality === 'gladsaxe')).toBe(true)
    expect((await ids('text=retention%20contract&language=en')).length).toBeLessThan(20)
    expect(await ids('text=findes-slet-ikke')).toEqual([])
    expect((await screen.get('/standards/rules?municipality=ribe')).status).toBe(404)
  })
})

describe('the five side by side', () => {
  it('for a topic: each with its own citations', async () => {
    const { columns } = await read<{ columns: Column[] }>('/standards/topics/FreeChoice')
    expect(columns.map((one) => one.municipality)).toEqual([...MUNICIPALITIES])
    for (const { rules } of columns) {
      expect(rules.length).toBeGreaterThan(0)
      for (const rule of rules) expect(rule.citations[0]).toMatch(/afsnit .*, linje \d/)
    }
    expect((await screen.get('/standards/topics/Nothing')).status).toBe(404)
  })

  it('for the same 17-year-old: five different, cited answers', async () => {
    const { people } = await read<StandardsView>('/standards')
    const young = people.find((one) => one.id === 'seventeen')
    const { columns } = await compared(young?.facts, '2026-12-01')
    expect(columns.map((one) => one.municipality)).toEqual([...MUNICIPALITIES])
    const answers = columns.map(({ met }) => {
      const own = Object.values(met.rules).flat()
      expect(own.length).toBeGreaterThan(10)
      for (const rule of own) expect(rule.citations.join('')).toMatch(/linje \d|hele landet/)
      expect(own.some((rule) => rule.citations.some((cite) => /afsnit .*, linje \d/.test(cite)))).toBe(true)
      expect(met.until).toBe('2026-12-15')
      return JSON.stringify([met.units, met.talks, met.keptBack, met.rules.approval?.map(({ id }) => id)])
    })
    expect(new Set(answers).size).toBe(5)
    const byId = Object.fromEntries(columns.map((one) => [one.municipality, one.met]))
    // Gladsaxe, København and Mariagerfjord wait for an approval, the other two book.
    expect(byId.gladsaxe?.keptBack).toEqual(['visitation', 'secondVisitation'])
    expect(byId.koebenhavn?.rules.approval?.map(({ id }) => id)).toEqual(['KBH-3.3.3-d'])
    expect(byId.mariagerfjord?.rules.approval?.map(({ id }) => id)).toEqual(['MFJ-5.3-a'])
    expect(byId.frederiksberg?.talks.map(({ kind }) => kind)).toContain('youthTalk')
    expect(byId.fredericia?.talks).toEqual([{ kind: 'visitation', by: '2026-12-15', basis: 'guarantee' }])
  })

  it('refuses facts that there are not, a day that is none, and another page', async () => {
    expect(await compared({ shoeSize: 44 })).toMatchObject({ status: 400, code: 'malformed' })
    expect(await compared({ age: 'old' })).toMatchObject({ status: 400, code: 'malformed' })
    expect(await compared('age')).toMatchObject({ status: 400, code: 'malformed' })
    expect(await compared({}, 'yesterday')).toMatchObject({ status: 400, code: 'malformed' })
    const foreign = await screen.post(
      '/standards/person',
      { facts: {} },
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
    )
    expect(foreign.status).toBe(403)
  })

  it('shows people in English and takes any answers', async () => {
    const { columns } = await compared({ asker: 'parent', wish: 'advice', age: 16 }, '2026-12-01', 'en')
    expect(columns.every((one) => one.met.route === 'relatives' && one.met.until === null)).toBe(true)
    expect(JSON.stringify(columns)).toContain('section')
  })
})
