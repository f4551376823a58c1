/** What a copy of the database without its keys tells of visits: not how many there were, and of yesterday's deeds not their order. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { readBackup } from '../../server/backup/backupFile.ts'
import { makeBackup } from '../../server/backup/backupMake.ts'
import { retain } from '../../server/retention/retention.ts'
import { staffLive } from '../../server/staff/live/live.ts'
import { openCasesOf } from '../../server/staff/queue/openCases.ts'
import { MINUTE, openApp, type Running } from '../support/app.ts'
import { handedOver } from '../support/drive.ts'
import { ENGINES } from '../support/storage.ts'
import { PEOPLE } from './people.ts'

const HERE = 'gladsaxe'
const DAY = 24 * 60 * MINUTE
const ANONYMOUS = PEOPLE[4]?.facts as Facts

describe.each(ENGINES)('on %s', (engine) => {
  let app: Running
  beforeAll(async () => {
    app = await openApp({ engine })
  })
  afterAll(() => app.close())

  const rowsOf = async (conversation: string) =>
    app.storage.conversations.events({ municipality: HERE, conversation })

  test('who came back ten times and only looked left as many rows as who came back once', async () => {
    const talk = await handedOver(app, HERE, ANONYMOUS)
    const code = talk.view.receipt?.code ?? ''
    const { id } = await app.deps.conversations.open(talk.session)
    await talk.comeBack(code)
    const once = await rowsOf(id)
    for (let visit = 0; visit < 9; visit += 1) {
      app.clock += DAY
      await talk.comeBack(code)
    }
    const often = await rowsOf(id)
    expect(often.map(({ seq, sealed }) => [seq, sealed === null])).toEqual(
      once.map(({ seq, sealed }) => [seq, sealed === null]),
    )
    // And what was there before is there: who it is for, the day of the visit before, and the next step.
    expect(talk.view.phase).toBe('handedOver')
    await app.restart()
    expect((await talk.look()).case?.appointments).toHaveLength(1)
    await talk.send({ type: 'message', text: 'Jeg kommer lidt senere' })
    await talk.send({ type: 'renew' })
    expect(talk.view.receipt?.code).not.toBe(code)
  })

  test('a backup is not in the order in which rows came', async () => {
    for (let person = 0; person < 6; person += 1) await handedOver(app, HERE, ANONYMOUS)
    const folder = mkdtempSync(join(tmpdir(), 'fjorten-order-'))
    const identity = await generateIdentity()
    const made = await makeBackup({
      url: app.url,
      to: folder,
      keysTo: folder,
      recipient: await identityToRecipient(identity),
      now: app.clock,
    })
    for (const [file, kind] of [
      [made.data, 'data'],
      [made.keys, 'keys'],
    ] as const) {
      const { rows } = await readBackup(file, identity, kind)
      const ids: string[] = []
      for await (const [table, row] of rows)
        if (table === 'conversations') ids.push(`${row.municipality} ${row.id}`)
      expect(ids.length).toBeGreaterThan(5)
      expect(ids).toEqual(ids.toSorted())
    }
    rmSync(folder, { recursive: true })
  })

  test('two who come back with the same code at once: one is in, and nothing is broken', async () => {
    const talk = await handedOver(app, HERE, ANONYMOUS)
    const receipt = talk.view.receipt?.code ?? ''
    await talk.comeBack(receipt)
    const both = await Promise.all(
      [1, 2].map(() => talk.call('POST', `/api/${HERE}/return`, { receipt }, { authorization: '' })),
    )
    const sessions = both.filter(({ status }) => status === 200).map(({ body }) => String(body.session))
    expect(sessions.length).toBeGreaterThan(0)
    const open = await Promise.allSettled(sessions.map((one) => app.deps.conversations.open(one)))
    expect(open.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('after the night the order in which people and staff did something is gone, and screens read everything anew', async () => {
    const { changes } = app.storage
    const all = () => changes.since({ municipality: HERE, seq: 0, limit: 1_000 })
    const seen = (await all()).at(-1)?.seq ?? 0
    await handedOver(app, HERE, ANONYMOUS)
    expect((await all()).length).toBeGreaterThan(0)
    const live = staffLive(app.deps)
    const who = { municipality: HERE, staffId: 's', role: 'caseWorker' } as const
    await retain(app.deps)
    expect(await all()).toEqual([
      { municipality: HERE, seq: expect.any(Number), caseId: null, kind: 'everything' },
    ])
    const stream = live.open(who, seen, async () => true, new AbortController().signal).body
    const reader = stream?.getReader()
    let told = ''
    while (!told.includes('event: change')) told += new TextDecoder().decode((await reader?.read())?.value)
    live.stop()
    expect(told).toContain('"kind":"everything"')
    // A process that had not followed all day counts what is there now.
    const needs = { ...app.deps }
    const before = (await openCasesOf(needs, HERE)).size
    await handedOver(app, HERE, ANONYMOUS)
    await handedOver(app, HERE, ANONYMOUS)
    await retain(app.deps)
    expect((await openCasesOf(needs, HERE)).size).toBe(before + 2)
    // Nothing new, nothing to forget: the next night says nothing.
    const [{ seq } = { seq: 0 }] = await all()
    await retain(app.deps)
    expect((await all()).map((one) => one.seq)).toEqual([seq])
  })
})
