/** The standards' workbench over HTTP: the same person in five municipalities, topics side by side, a simulated day. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MUNICIPALITIES } from '../../../machines/facts.ts'
import { currentStandard } from '../../../machines/standards/catalogue.ts'
import type { ChangesView } from '../../../server/staff/standards/editionChanges.ts'
import type { StandardsView } from '../../../server/staff/standards/standards.ts'
import { logIn, type Office, openOffice, type Screen } from './office.ts'

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

describe('changes from one edition to another', () => {
  type Edition = { rules: Record<string, unknown>[] } & Record<string, unknown>
  const edition = (id = 'gladsaxe-2023') => read<Edition>(`/standards/editions/${id}`)
  const changes = async (body: unknown, language = 'da') => {
    const response = await screen.post(`/standards/changes?language=${language}`, body)
    return { status: response.status, ...((await response.json()) as ChangesView & { field?: string }) }
  }
  /** The edition with one rule changed, one gone and one new. */
  const drafted = async (): Promise<Edition> => {
    const { rules, ...rest } = await edition()
    const visit = rules.find(({ id }) => id === 'GLX-2.2-e') ?? {}
    return {
      ...rest,
      edition: 'gladsaxe-2027',
      rules: [
        ...rules
          .filter(({ id }) => id !== 'GLX-2.7-a')
          .map((rule) =>
            rule.id === 'GLX-2.2-e'
              ? { ...rule, then: [], text: { da: 'Én samtale er nok.', en: 'One talk is enough.' } }
              : rule,
          ),
        { ...visit, id: 'GLX-2.2-z', then: [{ do: 'flag', flag: 'openPoint' }] },
      ],
    }
  }

  it('an edition comes as a file, whole', async () => {
    const response = await screen.get('/standards/editions/gladsaxe-2023')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="gladsaxe-2023.json"')
    expect(((await response.json()) as Edition).rules.length).toBe(currentStandard('gladsaxe').rules.length)
    expect((await screen.get('/standards/editions/gladsaxe-1999')).status).toBe(404)
  })

  it('an edition read back as it was fetched changes nothing', async () => {
    for (const id of MUNICIPALITIES) {
      const { edition: name } = currentStandard(id)
      const found = await changes({ before: name, draft: await edition(name) })
      expect([id, found.status, found.rules, found.people]).toEqual([id, 200, [], []])
      expect(found.asked).toBeGreaterThanOrEqual(10)
    }
  })

  it('names rules that come, go and differ, and the people for whom it matters', async () => {
    const found = await changes({ before: 'gladsaxe-2023', draft: await drafted() })
    expect(found.rules.map(({ id, what }) => [id, what])).toEqual([
      ['GLX-2.2-e', 'changed'],
      ['GLX-2.2-z', 'added'],
      ['GLX-2.7-a', 'removed'],
    ])
    const [changed, added, removed] = found.rules
    expect(changed?.parts).toEqual(['then', 'text'])
    expect(changed?.before?.does).toContainEqual({ do: 'appointment', what: 'secondVisitation' })
    expect([changed?.after?.does, changed?.after?.text]).toEqual([[], 'Én samtale er nok.'])
    expect([added?.before, removed?.after]).toEqual([null, null])
    expect(removed?.before?.does[0]?.what).toContain('6 måneder efter forløbets slutning')
    const medicine = found.people.find(({ who }) => who.startsWith('36 år'))
    const lost = medicine?.parts.find(({ part }) => part === 'appointments')?.lost
    expect(lost).toEqual([{ code: 'secondVisitation', text: null, day: '2026-12-07' }])
    expect(medicine?.parts.find(({ part }) => part === 'flags')?.gained.map(({ code }) => code)).toEqual([
      'openPoint',
    ])
    expect(found.people.some(({ who }) => who.startsWith('Forælder'))).toBe(false)
  })

  it('reads in English', async () => {
    const found = await changes({ before: 'gladsaxe-2023', draft: await drafted() }, 'en')
    expect(found.rules[0]?.after?.text).toBe('One talk is enough.')
    expect(found.people.some(({ who }) => who.startsWith('36, opioids'))).toBe(true)
  })

  it.each<[string, (draft: Edition) => unknown, RegExp]>([
    ['no edition at all', () => ({ hello: 1 }), /edition/],
    ['a municipality of its own', (draft) => ({ ...draft, municipality: 'fredericia' }), /municipality/],
    ['a rule twice', (draft) => ({ ...draft, rules: [...draft.rules, draft.rules[5]] }), /twice/],
    [
      'a fact there is not',
      (draft) => ({
        ...draft,
        rules: [{ ...draft.rules[9], when: { op: 'is', fact: 'shoeSize', value: 'big' } }],
      }),
      /there is no fact "shoeSize"/,
    ],
    [
      'a consequence there is not',
      (draft) => ({ ...draft, rules: [{ ...draft.rules[9], then: [{ do: 'refuse' }] }] }),
      /rules\.0\.then\.0/,
    ],
    [
      'conditions without end',
      (draft) => {
        let when: unknown = { op: 'is', fact: 'asker', value: 'self' }
        for (let at = 0; at < 20_000; at += 1) when = { op: 'not', of: when }
        return { ...draft, rules: [{ ...draft.rules[9], when }] }
      },
      /rules/,
    ],
  ])('refuses %s, and says where', async (_, spoil, where) => {
    const found = await changes({ before: 'gladsaxe-2023', draft: spoil(await drafted()) })
    expect([found.status, found.field]).toEqual([400, expect.stringMatching(where)])
  })

  it('refuses an edition there is not, one of another municipality, and what is too long', async () => {
    expect((await changes({ before: 'gladsaxe-1999', after: 'gladsaxe-2023' })).status).toBe(404)
    expect((await changes({ before: 'gladsaxe-2023', after: 'fredericia-undated' })).status).toBe(400)
    expect((await changes({ before: 'gladsaxe-2023', draft: { name: 'x'.repeat(1_100_000) } })).status).toBe(
      413,
    )
  })
})
