import { describe, expect, it } from 'vitest'
import { ENGINES, withStorage } from '../support/storage.ts'
import { aCase, anId, GLADSAXE, NOW } from './material.ts'

const member = (changes = {}) => ({
  municipality: GLADSAXE,
  id: anId('staff'),
  email: `${anId('mail')}@example.dk`,
  name: 'Karen',
  role: 'caseWorker',
  passwordHash: 'hash',
  active: true,
  units: null,
  ...changes,
})

describe.each(ENGINES)('staff, settings and changes on %s', (engine) => {
  const storage = withStorage(engine)
  const create = (row: ReturnType<typeof member>) =>
    storage.now.exclusive(row.municipality, (tx) => storage.now.staff.create(tx, row))

  it('knows whether anybody works here yet, and finds people by e-mail over all municipalities', async () => {
    expect(await storage.now.staff.anybody()).toBe(false)
    const karen = member()
    await create(karen)
    expect(await storage.now.staff.anybody()).toBe(true)
    expect(await storage.now.staff.byEmail({ email: karen.email })).toEqual(karen)
    expect(await storage.now.staff.byEmail({ email: 'nobody@example.dk' })).toBeNull()
    const double = create(member({ municipality: 'fredericia', email: karen.email }))
    await expect(double).rejects.toMatchObject({ code: 'Duplicate' })
    expect(await storage.now.staff.ofMunicipality({ municipality: 'fredericia' })).toEqual([])
  })

  it('keeps a session until it expires, is ended, or the person no longer works here', async () => {
    const [here, gone] = [member(), member({ active: false })]
    await create(here)
    await create(gone)
    const session = (staffId: string, tokenHash: string, expiresAt: number) =>
      storage.now.exclusive(GLADSAXE, (tx) =>
        storage.now.staff.createSession(tx, {
          municipality: GLADSAXE,
          tokenHash,
          staffId,
          expiresAt,
          lastSeenMinute: 0,
          now: NOW,
        }),
      )
    const find = (tokenHash: string, now = NOW) =>
      storage.now.staff.findSession({ municipality: GLADSAXE, tokenHash, now })
    await session(gone.id, 'of one who left', NOW + 1000)
    expect(await find('of one who left')).toBeNull()
    await session(here.id, 'token', NOW + 1000)
    expect(await find('token')).toMatchObject({ member: { id: here.id }, session: { lastSeenMinute: 0 } })
    const token = { municipality: GLADSAXE, tokenHash: 'token' }
    await storage.now.exclusive(GLADSAXE, (tx) => storage.now.staff.touchSession(tx, { ...token, minute: 7 }))
    expect((await find('token'))?.session.lastSeenMinute).toBe(7)
    expect(await find('token', NOW + 1000)).toBeNull()
    await storage.now.exclusive(GLADSAXE, (tx) => storage.now.staff.deleteSession(tx, token))
    expect(await find('token')).toBeNull()
  })

  it('numbers changes without gaps, so that a screen that was away misses none', async () => {
    const before = (await storage.now.changes.heads()).get(GLADSAXE) ?? 0
    await Promise.all(Array.from({ length: 20 }, () => aCase(storage.now)))
    const after = (await storage.now.changes.heads()).get(GLADSAXE) ?? 0
    expect(after - before).toBe(20)
    const missed = await storage.now.changes.since({ municipality: GLADSAXE, seq: before, limit: 100 })
    expect(missed.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, index) => before + 1 + index))
    const rest = await storage.now.changes.since({ municipality: GLADSAXE, seq: before + 15, limit: 3 })
    expect(rest.map(({ seq }) => seq)).toEqual([before + 16, before + 17, before + 18])
  })

  it('remembers settings, per municipality', async () => {
    const demo = { municipality: GLADSAXE, key: 'demonstration' }
    const put = (value: string) =>
      storage.now.exclusive(GLADSAXE, (tx) => storage.now.settings.set(tx, { ...demo, value }))
    expect(await storage.now.settings.get(demo)).toBeNull()
    await put('yes')
    await put('still')
    expect(await storage.now.settings.get(demo)).toBe('still')
    expect(await storage.now.settings.get({ ...demo, municipality: 'fredericia' })).toBeNull()
    await storage.now.exclusive(GLADSAXE, (tx) => storage.now.settings.remove(tx, demo))
    expect(await storage.now.settings.get(demo)).toBeNull()
  })

  it('is healthy when it can write and read', async () => {
    await expect(storage.now.healthy()).resolves.toBeUndefined()
  })
})
