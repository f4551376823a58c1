/** A second edition begins while people talk: who began before goes on, and is handed over, under the one they began on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard, EDITIONS } from '../../machines/standards/catalogue.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin, handedOver } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

const before = currentStandard('gladsaxe')
const MARK = 'Udgaven fra januar.'
const after: Standard = {
  ...before,
  edition: 'gladsaxe-2027',
  validFrom: '2027-01-01',
  validTo: '2027-12-31',
  rules: before.rules.map((rule) => ({ ...rule, text: { da: MARK, en: 'The edition of January.' } })),
}
const editions = EDITIONS.gladsaxe as Standard[]
/** Five minutes before midnight in Copenhagen, and five minutes after. */
const DECEMBER = Date.UTC(2026, 11, 31, 22, 55)
const JANUARY = Date.UTC(2026, 11, 31, 23, 5)

let app: Running
beforeAll(async () => {
  editions.splice(0, 1, { ...before, validTo: '2026-12-31' }, after)
  app = await openApp({ now: DECEMBER })
})
afterAll(async () => {
  editions.splice(0, 2, before)
  await app.close()
})

const facts = PEOPLE.find((one) => one.municipality === 'gladsaxe')?.facts ?? {}

describe('two editions', () => {
  test('a conversation keeps the one it began on, over a restart and into the case; a new one begins on the new', async () => {
    const talk = await begin(app, 'gladsaxe')
    expect(talk.view.edition).toBe('gladsaxe-2023')
    app.clock = JANUARY
    const fresh = await begin(app, 'gladsaxe')
    expect(fresh.view.edition).toBe('gladsaxe-2027')
    app.clock = DECEMBER
    await app.restart()
    expect((await talk.look()).edition).toBe('gladsaxe-2023')
    await talk.talk(facts)
    app.clock = DECEMBER + 60_000
    expect(JSON.stringify(talk.view.messages)).not.toContain(MARK)
  })

  test('the case and its outcome carry the edition', async () => {
    app.clock = DECEMBER
    const old = await handedOver(app, 'gladsaxe', facts)
    expect(old.view.outcome?.edition).toBe('gladsaxe-2023')
    app.clock = JANUARY
    await app.restart()
    const found = await old.look()
    expect([found.edition, found.outcome?.edition]).toEqual(['gladsaxe-2023', 'gladsaxe-2023'])
    const next = await handedOver(app, 'gladsaxe', facts)
    expect(next.view.outcome?.edition).toBe('gladsaxe-2027')
  })

  test('the page of a municipality shows the edition of the day', async () => {
    app.clock = DECEMBER
    expect(await (await app.request('/gladsaxe')).text()).toContain('uden dato')
    app.clock = JANUARY
    const page = await (await app.request('/gladsaxe')).text()
    expect(page).toContain('gælder fra 1. januar 2027')
    expect(page).toContain('Loven er ændret på nogle punkter siden.')
    expect(page).not.toContain('Den er gammel')
    app.clock = Date.UTC(2028, 0, 4, 9)
    expect(await (await app.request('/gladsaxe')).text()).toContain('Den er gammel')
    app.clock = DECEMBER
  })
})
