/** What is found and counted without opening cases is what opening every one of them would find, on both engines. */
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { INDEX_FILLED } from '../../../db/caseMarks.ts'
import { callingWord } from '../../../machines/callingWord.ts'
import type { Facts, Municipality } from '../../../machines/facts.ts'
import { TOKENS } from '../../../server/case/caseIndex.ts'
import { fillIndex, indexAnew } from '../../../server/case/indexAnew.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { raiseCrisis } from '../../../server/case/ownCase.ts'
import { newId } from '../../../server/keys/keys.ts'
import { openCasesOf } from '../../../server/staff/queue/openCases.ts'
import {
  type Found,
  NEWEST_LOOKED_INTO,
  type Search,
  searchCases,
} from '../../../server/staff/queue/search.ts'
import type { ViewCounts } from '../../../server/staff/queue/views.ts'
import { asideOn } from '../../../server/staff/queue/views.ts'
import type { AtDesk } from '../../../server/staff/session.ts'
import { ENGINES } from '../../support/storage.ts'
import {
  ANONYMOUS,
  aCase,
  aPerson,
  logIn,
  NAMED,
  type Office,
  openOffice,
  PARENT,
  type Screen,
} from './office.ts'

const HERE = 'gladsaxe'
const TODAY = '2026-11-23'

interface TokenRow {
  readonly municipality: string
  readonly token: string
  readonly caseId: string
}

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  let desk: Screen
  beforeAll(async () => {
    office = await openOffice(engine)
    desk = await logIn(office)
  })
  afterAll(() => office.close())

  const write = <T>(work: Parameters<typeof office.deps.storage.exclusive<T>>[1]) =>
    office.deps.storage.exclusive(HERE, work)
  const rowOf = async (id: string, municipality: Municipality = HERE) => {
    const row = await office.deps.storage.cases.byId({ municipality, id })
    if (!row) throw new Error('no such case')
    return row
  }
  const tokensIn = (): Promise<TokenRow[]> => write(({ orm, t }) => orm.select().from(t.caseTokens))
  const tokensBy = async (id: string): Promise<string[]> =>
    (await tokensIn()).filter(({ caseId }) => caseId === id).map(({ token }) => token)
  const search = async (text: string): Promise<Search> =>
    (await desk.post('/search', { text })).json() as Promise<Search>
  const find = async (text: string): Promise<string[]> =>
    (await search(text)).cases.map(({ id }: Found) => id)
  const close = async (id: string): Promise<void> => {
    const { version } = await rowOf(id)
    await write((tx) => office.deps.storage.cases.close(tx, { municipality: HERE, id, version, day: TODAY }))
  }
  const wordOf = async (id: string, language: 'da' | 'en'): Promise<string> =>
    callingWord(openCase(office.deps, await rowOf(id)).record.callingWord, language)

  /** So many closed cases without content come after it that nothing looks at what was before. */
  async function bury(): Promise<void> {
    const { caseNumber } = (await write(({ orm, t }) => orm.select().from(t.counters))).find(
      ({ municipality }) => municipality === HERE,
    ) ?? { caseNumber: 0 }
    const row = await rowOf(await aCase(office))
    const rows = Array.from({ length: NEWEST_LOOKED_INTO }, (_, index) => ({
      ...row,
      id: newId(),
      number: caseNumber + 2 + index,
      status: 'closed' as const,
      receiptHash: newId(),
      idempotencyKey: newId(),
      sealed: null,
      marks: null,
      wrappedForTeam: null,
    }))
    await write(async ({ orm, t }) => {
      for (let start = 0; start < rows.length; start += 100)
        await orm.insert(t.cases).values(rows.slice(start, start + 100))
      await orm.update(t.counters).set({ caseNumber: caseNumber + 2 + rows.length })
    })
  }

  describe('search', () => {
    let old: string
    let alike: string
    beforeAll(async () => {
      old = await aCase(office, HERE, { ...NAMED, name: 'Ragnhild Ærø-Holm', wantsDoctor: 'no' })
      alike = await aCase(office, HERE, { ...NAMED, name: 'Ragna Holm', wantsDoctor: 'no' })
      await close(old)
      await bury()
      await fillIndex(office.deps)
    })

    it('finds a whole name among all closed cases, however old, and says what was looked into', async () => {
      expect(await find('ærø')).toEqual([old])
      expect(await find('RAGNHILD holm')).toEqual([old])
      expect(new Set(await find('holm'))).toEqual(new Set([old, alike]))
      // One word whole, the other by its beginning.
      expect(await find('holm ragnh')).toEqual([old])
      expect(await search('ragnhild')).toMatchObject({ wholeWords: true, more: true })
      // Of what is closed and old a beginning finds nothing, and the page says so.
      expect(await find('ragn')).toEqual([alike])
      expect(await find('holm ragnhilde')).toEqual([])
    })

    it('finds a closed case by its calling word in both languages', async () => {
      for (const language of ['da', 'en'] as const)
        expect(await find(await wordOf(old, language))).toContain(old)
    })

    it('finds nothing with the key of another municipality, nor from there', async () => {
      const { keys } = office.deps
      const swapped = { ...keys, search: { ...keys.search, [HERE]: keys.search.fredericia } }
      const at = { municipality: HERE, member: { id: 'x', role: 'caseworker' } } as AtDesk
      const other = { ...office.deps, keys: swapped }
      expect((await searchCases(other, at, 'ærø')).cases).toEqual([])
      expect((await searchCases(office.deps, at, 'ærø')).cases.map(({ id }) => id)).toEqual([old])
      const elsewhere = await logIn(office, 'fredericia')
      const found = (await (await elsewhere.post('/search', { text: 'ærø' })).json()) as Search
      expect(found.cases).toEqual([])
    })

    it('does not find what a member is barred from', async () => {
      const at = { municipality: HERE, member: { id: 'barred', role: 'caseworker' } } as AtDesk
      const bar = { municipality: HERE, caseId: old, staffId: 'barred', byId: 'x', day: TODAY }
      await write((tx) => office.deps.storage.barred.bar(tx, bar))
      expect((await searchCases(office.deps, at, 'ærø')).cases).toEqual([])
    })
  })

  describe('tokens', () => {
    it('are as many whatever somebody is called, and no two in a municipality are equal', async () => {
      const ids = [
        await aCase(office, HERE, { ...ANONYMOUS, alias: '' }),
        await aCase(office),
        await aCase(office),
        await aCase(office, HERE, { ...NAMED, name: 'Qvist', wantsDoctor: 'no' }),
        await aCase(office, HERE, { ...NAMED, name: 'Qvist', wantsDoctor: 'no' }),
        await aCase(office, HERE, { ...NAMED, name: 'Ane Marie Luise af Rosen Kilde', wantsDoctor: 'no' }),
      ]
      for (const id of ids) expect(await tokensBy(id)).toHaveLength(TOKENS)
      const all = await tokensIn()
      expect(new Set(all.map(({ token }) => token)).size).toBe(all.length)
      expect(new Set(await find('qvist'))).toEqual(new Set([ids[3], ids[4]]))
    })

    it('of equal names in two municipalities are different ones', async () => {
      const facts = { ...NAMED, name: 'Samme Navn', wantsDoctor: 'no' } as Facts
      const [one, other] = [await aCase(office, HERE, facts), await aCase(office, 'fredericia', facts)]
      const [mine, theirs] = [await tokensBy(one), await tokensBy(other)]
      expect(theirs).toHaveLength(TOKENS)
      expect(mine.filter((token) => theirs.includes(token))).toEqual([])
    })

    it('are gone with the case, and its marks too', async () => {
      const id = await aCase(office, HERE, { ...NAMED, name: 'Villads Væk', wantsDoctor: 'no' })
      expect(await find('villads væk')).toEqual([id])
      await write((tx) =>
        office.deps.storage.cases.eraseCase(tx, {
          municipality: HERE,
          id,
          now: office.clock,
          by: 'retention',
          day: TODAY,
        }),
      )
      expect(await tokensBy(id)).toEqual([])
      expect(await rowOf(id)).toMatchObject({ marks: null, sealed: null })
      expect(await find('villads')).toEqual([])
    })
  })

  describe('views', () => {
    const kinds = ['atRisk', 'anonymous', 'youth', 'relatives'] as const
    async function byOpening(): Promise<Record<(typeof kinds)[number], number>> {
      const rows = await office.deps.storage.cases.queue({
        municipality: HERE,
        limit: 1000,
        aside: asideOn(TODAY),
      })
      const records = rows.map((row) => openCase(office.deps, row).record)
      const count = (fits: (one: (typeof records)[number]) => boolean): number => records.filter(fits).length
      return {
        atRisk: count(
          ({ outcome: { flags } }) => flags.includes('guaranteeAtRisk') || flags.includes('crisis'),
        ),
        anonymous: count(({ identity }) => identity === 'anonymous'),
        youth: count(({ outcome }) => outcome.flags.includes('youth')),
        relatives: count(({ outcome }) => outcome.route === 'relatives'),
      }
    }
    /** Nothing is remembered under a key ring that nobody has looked with. */
    const fresh = (): Office['deps'] => ({ ...office.deps, keys: { ...office.deps.keys } })
    async function byMarks(deps = fresh()): Promise<Record<string, number>> {
      const found = { atRisk: 0, anonymous: 0, youth: 0, relatives: 0 }
      for (const { traits } of (await openCasesOf(deps, HERE)).values())
        for (const kind of kinds) if (traits[kind]) found[kind] += 1
      return found
    }

    /** How many broken seals the log is told of by somebody who reads with these keys. */
    async function brokenWith(keys: Office['deps']['keys']): Promise<number> {
      let broken = 0
      const error = (_: string, fields?: { readonly count?: number }): void => {
        broken += fields?.count ?? 0
      }
      await openCasesOf({ ...office.deps, keys, log: { ...office.deps.log, error } }, HERE)
      return broken
    }

    const somebody = fc.record({
      base: fc.constantFrom<Facts>(ANONYMOUS, NAMED, PARENT, { asker: 'relative', residence: 'here' }),
      age: fc.integer({ min: 13, max: 70 }),
      danger: fc.boolean(),
    })
    it('count what opening every case counts, whoever has come and whatever has happened to them', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 3 }), async (people) => {
          for (const { base, age, danger } of people) {
            const live = await aPerson(office, HERE, { ...base, age })
            if (danger) await raiseCrisis(office.deps, live, 'violence')
          }
          const counted = await byOpening()
          expect(await byMarks()).toEqual(counted)
          const told = (await (await desk.get('/views')).json()) as ViewCounts
          expect(told.counts).toMatchObject(counted)
        }),
        { numRuns: engine === 'libsql' ? 12 : 5 },
      )
    })

    it('count the same where the list of changes was forgotten meanwhile', async () => {
      await openCasesOf(office.deps, HERE)
      const id = await aCase(office, HERE, PARENT)
      await write(({ orm, t }) => orm.delete(t.changes))
      await desk.post(`/cases/${id}/claim`, { version: 1 })
      const told = (await (await desk.get('/views')).json()) as ViewCounts
      expect(told.counts).toMatchObject(await byOpening())
      expect((await openCasesOf(office.deps, HERE)).get(id)?.ownerId).not.toBeNull()
    })

    it('count the same where cases are from before there were marks, and after those got theirs, however often it was killed', async () => {
      const counted = await byOpening()
      const lost = async (): Promise<number> =>
        (await write(({ orm, t }) => orm.select().from(t.cases))).filter(
          ({ municipality, sealed, marks }) => municipality === HERE && sealed !== null && marks === null,
        ).length
      await write(async ({ orm, t }) => {
        await orm.update(t.cases).set({ marks: null })
        await orm.delete(t.caseTokens)
        await orm.delete(t.settings).where(eq(t.settings.key, INDEX_FILLED))
      })
      const before = await lost()
      expect(before).toBeGreaterThan(3)
      expect(await byMarks()).toEqual(counted)
      // Killed in the second batch of two: what was done stays, of the others nothing is half done.
      const { storage } = office.deps
      // One of another municipality, then two here.
      let left = 3
      const dying = {
        ...storage,
        cases: {
          ...storage.cases,
          setMarks: async (...asked: Parameters<typeof storage.cases.setMarks>) => {
            if (--left < 0) throw new Error('killed')
            return storage.cases.setMarks(...asked)
          },
        },
      }
      await expect(fillIndex({ ...office.deps, storage: dying }, 2)).rejects.toThrow('killed')
      expect(await lost()).toBe(before - 2)
      const begun = (await tokensIn()).filter(({ municipality }) => municipality === HERE)
      expect(begun).toHaveLength(2 * TOKENS)
      expect(await byMarks()).toEqual(counted)
      await fillIndex(office.deps, 3)
      expect(await lost()).toBe(0)
      expect(await byMarks()).toEqual(counted)
      const perCase = Map.groupBy(await tokensIn(), ({ caseId }) => caseId)
      expect(new Set([...perCase.values()].map(({ length }) => length))).toEqual(new Set([TOKENS]))
      expect(await find('ærø')).toHaveLength(1)
      expect(await fillIndex(office.deps)).toEqual({ count: 0, broken: 0 })
    })

    it('under another search key everything is made anew, and the old one opens nothing', async () => {
      const counted = await byOpening()
      const keys = {
        ...office.deps.keys,
        search: { ...office.deps.keys.search, [HERE]: Buffer.alloc(32, 7) },
      }
      const anew = { ...office.deps, keys }
      expect(await brokenWith(keys)).toBe((await openCasesOf(office.deps, HERE)).size)
      const { count } = await indexAnew(anew, HERE)
      expect(count).toBeGreaterThan(3)
      expect(await brokenWith({ ...keys })).toBe(0)
      expect(await byMarks({ ...anew, keys: { ...keys } })).toEqual(counted)
      expect(await brokenWith({ ...office.deps.keys })).toBeGreaterThan(3)
      await indexAnew(office.deps, HERE)
      const lines = await office.deps.storage.audit.since({ municipality: HERE, seq: 0, limit: 1000 })
      expect(lines.filter(({ action }) => action === 'keys.search')).toHaveLength(2)
      expect(await byMarks()).toEqual(counted)
    })

    it('marks put at another case do not open, and that is told as other broken seals are', async () => {
      const [one, other] = [await aCase(office), await aCase(office, HERE, PARENT)]
      const [mine, theirs] = [(await rowOf(one)).marks, (await rowOf(other)).marks]
      const put = (id: string, marks: string | null) =>
        write((tx) => office.deps.storage.cases.setMarks(tx, { municipality: HERE, id, marks }))
      await put(one, theirs)
      await put(other, mine)
      expect(await brokenWith({ ...office.deps.keys })).toBe(2)
      // The records tell the same, and nobody is counted as what another is.
      expect(await byMarks()).toEqual(await byOpening())
      await put(one, mine)
      await put(other, theirs)
      expect(await brokenWith({ ...office.deps.keys })).toBe(0)
    })
  })
})
