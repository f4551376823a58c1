/** With the code an answer is put right after the hand-over: the rules are tried again, the case follows, D never moves later. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseEvents } from '../../db/caseLog.ts'
import type { Facts } from '../../machines/facts.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { timeline } from '../../server/staff/note.ts'
import { openApp, type Running } from '../support/app.ts'
import { handedOver, type Talk } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'

const MINUTE = 60_000
const NAMED: Facts = {
  asker: 'self',
  wish: 'treatment',
  age: 41,
  anonymous: 'no',
  residence: 'here',
  substances: ['cocaine'],
  existingCase: 'no',
  changeWish: 'reduce',
  wantsDoctor: 'yes',
  pregnant: 'no',
  name: 'Kim Prøve',
  phone: '20 30 40 50',
}
const ANONYMOUS: Facts = {
  asker: 'self',
  wish: 'advice',
  age: 27,
  anonymous: 'yes',
  residence: 'here',
  substances: ['cannabis'],
}

describe.each(ENGINES)('putting an answer right on %s', (engine) => {
  let app: Running
  beforeAll(async () => {
    app = await openApp({ engine })
  })
  afterAll(() => app.close())

  async function back(facts: Facts): Promise<Talk> {
    const talk = await handedOver(app, 'gladsaxe', facts)
    const code = talk.view.receipt?.code ?? ''
    app.clock += 5 * MINUTE
    await talk.comeBack(code)
    return talk
  }
  async function opened(talk: Talk) {
    const row = await app.storage.cases.byNumber({
      municipality: 'gladsaxe',
      number: talk.view.case?.number ?? 0,
    })
    if (!row) throw new Error('no case')
    return openCase(app.deps, row)
  }
  const amend = (talk: Talk, fact: string, value: unknown) => talk.send({ type: 'answer', fact, value })
  const kinds = (talk: Talk): string[] => (talk.view.case?.appointments ?? []).map(({ kind }) => kind)

  test('only who comes back with the code puts answers right: what was just sent is sent', async () => {
    const talk = await handedOver(app, 'gladsaxe', NAMED)
    const { status, body } = await talk.try({ type: 'answer', fact: 'wantsDoctor', value: 'no' })
    expect([status, body.code]).toEqual([409, 'not-accepted'])
  })

  test('a talk that is needed no longer is said to be, freed, and written down; the others and D stay', async () => {
    const talk = await back(NAMED)
    const before = talk.view.outcome
    expect(kinds(talk)).toContain('doctor')
    const preview = await talk.try({ type: 'answer', fact: 'wantsDoctor', value: 'no', preview: true })
    expect((preview.body.view as { drops: string[] }).drops).toContain('doctorSlot')
    expect(kinds(talk)).toContain('doctor')

    await amend(talk, 'wantsDoctor', 'no')
    expect(talk.view.phase).toBe('handedOver')
    expect(talk.view.drops).toContain('doctorSlot')
    expect(talk.view.facts.wantsDoctor).toBe('no')
    expect(kinds(talk)).toEqual(['visitation', 'secondVisitation'])
    expect(talk.view.outcome?.guarantee).toEqual(before?.guarantee)
    expect(talk.view.outcome?.appointments.map(({ kind }) => kind)).not.toContain('doctor')
    const log = await timeline(app.deps, await opened(talk))
    expect(log.slice(-2)).toMatchObject([
      { who: 'person', what: 'amended', fact: 'wantsDoctor', before: 'yes', after: 'no' },
      { who: 'person', what: 'cancelled', kind: 'doctor', by: 'person' },
    ])
  })

  test('a talk that is needed now has no time: a person finds one; flags and tasks follow', async () => {
    const talk = await back({ ...NAMED, wantsDoctor: 'no' })
    expect(kinds(talk)).not.toContain('doctor')
    await amend(talk, 'wantsDoctor', 'yes')
    const { record } = await opened(talk)
    expect(record.timesToFind).toEqual(['doctor'])
    await amend(talk, 'pregnant', 'yes')
    expect(talk.view.outcome?.flags).toContain('pregnant')
    expect((await opened(talk)).record.facts.pregnant).toBe('yes')
  })

  test('after a restart it is as it was left, and the log says the same', async () => {
    const talk = await back(NAMED)
    await amend(talk, 'substances', ['cannabis', 'mdma'])
    const left = await talk.look()
    await app.restart()
    const again = await talk.look()
    expect(again).toEqual(left)
    expect((await opened(talk)).record.facts.substances).toEqual(['cannabis', 'mdma'])
  })

  test('what this path may not hold is refused, and so is who the person is; nothing changes', async () => {
    const talk = await back(ANONYMOUS)
    const { row } = await opened(talk)
    for (const [fact, value, status, code] of [
      ['name', 'Kim Prøve', 403, 'fact-not-allowed'],
      ['cpr', '0101901234', 403, 'fact-not-allowed'],
      ['anonymous', 'no', 409, 'not-accepted'],
      ['asker', 'parent', 409, 'not-accepted'],
      ['talkSlot', 'none', 409, 'not-accepted'],
      ['age', 999, 422, 'bad-value'],
      ['nonsense', 'x', 422, 'unknown-fact'],
    ] as const) {
      const { status: had, body } = await talk.try({ type: 'answer', fact, value })
      expect([fact, had, body.code]).toEqual([fact, status, code])
    }
    expect((await opened(talk)).row.version).toBe(row.version)
  })

  test('a wish for treatment that comes now starts D now; taken back, D stays where it was', async () => {
    const talk = await back(ANONYMOUS)
    expect((await opened(talk)).record.d).toBeNull()
    const wished = new Date(app.clock).toISOString()
    const { status } = await talk.try({ type: 'answer', fact: 'wish', value: 'treatment' })
    expect(status).toBe(200)
    expect((await opened(talk)).record.d).toBe(wished)
    app.clock += 5 * MINUTE
    await talk.look()
    await amend(talk, 'wish', 'advice')
    await amend(talk, 'wish', 'treatment')
    expect((await opened(talk)).record.d).toBe(wished)
  })

  test('what was said before is in no file any more where it was personal; of a number only that it changed', async () => {
    const talk = await back(NAMED)
    await amend(talk, 'phone', '40 50 60 70')
    const { row, record } = await opened(talk)
    expect(record.facts).toMatchObject({ phone: '40506070' })
    const lines = await app.storage.exclusive('gladsaxe', (tx) =>
      caseEvents(tx, { municipality: 'gladsaxe', caseId: row.id }),
    )
    expect(lines.length).toBeGreaterThan(0)
    const log = JSON.stringify(await timeline(app.deps, await opened(talk)))
    expect(log).not.toMatch(/20 ?30 ?40 ?50|40 ?50 ?60 ?70/)
  })

  test('at the same time as a colleague changes the case: told, and nothing is half done', async () => {
    const talk = await back(NAMED)
    const { row } = await opened(talk)
    const { update } = app.storage.cases
    const late: typeof update = (tx, key) => update(tx, { ...key, version: key.version - 1 })
    app.storage.cases.update = late
    try {
      const { status, body } = await talk.try({ type: 'answer', fact: 'wantsDoctor', value: 'no' })
      expect([status, body.code]).toEqual([409, 'stale-version'])
    } finally {
      app.storage.cases.update = update
    }
    const view = await talk.look()
    expect(view.facts.wantsDoctor).toBe('yes')
    expect(kinds(talk)).toContain('doctor')
    expect((await opened(talk)).row.version).toBe(row.version)
  })
})
