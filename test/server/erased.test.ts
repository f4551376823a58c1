/** What a path may not hold any more is gone: from the log, from the files of the database, for every key that is still there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin, handedOver, type Talk } from '../support/drive.ts'
import { filesOf, keysStillWrapped, plainText } from '../support/opened.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const NAMED = PEOPLE[9]?.facts as Facts
const IDENTITY = {
  name: 'Alkibiades Xenofon',
  phone: '20314253',
  email: 'alkibiades@xenofon.example',
} as const
const VALUES = Object.values(IDENTITY)

async function readable(talk: Talk, codes: string[] = [], sessions = [talk.session]): Promise<string[]> {
  const keys = await keysStillWrapped(app, { sessions, codes })
  const text = plainText(filesOf(app), keys)
  expect(text).toContain('"started"')
  return VALUES.filter((value) => text.includes(value))
}

describe('going anonymous in the middle', () => {
  test('name, telephone and e-mail open with no key any more, in no file; what may stay does', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk({ ...NAMED, ...IDENTITY }, (view) => view.question?.fact !== 'digitalPost')
    // The same reading does find them as long as they are there.
    expect(await readable(talk)).toEqual(VALUES)
    await talk.answer('anonymous', 'yes')
    expect(await readable(talk)).toEqual([])
    expect(talk.view.facts).toMatchObject({ anonymous: 'yes', age: 41, substances: ['cocaine'] })
    expect(JSON.stringify(talk.view)).not.toMatch(/Alkibiades|20314253/)
    const shown = talk.view
    await app.restart()
    expect(await talk.look()).toEqual(shown)
    await talk.handOver({ ...NAMED, anonymous: 'yes', alias: null })
    expect(talk.view.outcome?.identity).toBe('anonymous')
    expect(await readable(talk, [talk.view.receipt?.code ?? ''])).toEqual([])
  })

  test('also where a code for later was given before, and that code still leads back', async () => {
    const talk = await begin(app, 'mariagerfjord')
    await talk.talk({ ...NAMED, ...IDENTITY }, (view) => view.question?.fact !== 'digitalPost')
    const code = (await talk.send({ type: 'code' })).receipt?.code ?? ''
    await talk.comeBack(code)
    await talk.answer('anonymous', 'yes')
    expect(await readable(talk, [code])).toEqual([])
    const { facts, question } = talk.view
    await app.restart()
    expect(await talk.comeBack(code)).toMatchObject({ facts, question })
  })
})

describe('going by name and back', () => {
  test('a name that was never sent opens with neither the code nor the key of the staff', async () => {
    const talk = await handedOver(app, 'koebenhavn', {
      ...(PEOPLE[2]?.facts as Facts),
      wish: 'treatment',
      changeWish: 'reduce',
    })
    const code = talk.view.receipt?.code ?? ''
    await talk.send({ type: 'reveal' })
    await talk.talk({ ...NAMED, ...IDENTITY }, (view) => view.question?.fact !== 'digitalPost')
    expect(await readable(talk, [code])).toEqual(VALUES)
    // What is not sent is not for the staff either.
    expect(plainText(filesOf(app), await keysStillWrapped(app, { sessions: [], codes: [] }))).not.toContain(
      IDENTITY.name,
    )
    await talk.send({ type: 'withdraw' })
    expect(await readable(talk, [code])).toEqual([])
  })
})

describe('ending', () => {
  const nothing = async (talk: Talk, code: string, wording: string): Promise<void> => {
    const keys = await keysStillWrapped(app, { sessions: [talk.session], codes: [code] })
    expect(plainText(filesOf(app), keys)).not.toContain(wording)
  }

  test('withdrawing leaves nothing that opens', async () => {
    const talk = await begin(app, 'gladsaxe')
    await talk.talk({ ...NAMED, ...IDENTITY }, (view) => view.question?.fact !== 'digitalPost')
    const code = (await talk.send({ type: 'code' })).receipt?.code ?? ''
    await talk.send({ type: 'withdraw' })
    await nothing(talk, code, IDENTITY.name)
  })

  test('erasing an anonymous case leaves nothing that opens, messages included', async () => {
    const talk = await handedOver(app, 'gladsaxe', {
      ...(PEOPLE[4]?.facts as Facts),
      message: 'Sommerfugle i maven',
    })
    const code = talk.view.receipt?.code ?? ''
    await talk.send({ type: 'message', text: 'Og regnbuer' })
    const keys = await keysStillWrapped(app, { sessions: [talk.session], codes: [code] })
    expect(plainText(filesOf(app), keys)).toMatch(/Sommerfugle.*regnbuer/s)
    await talk.try({ type: 'erase' })
    await nothing(talk, code, 'Sommerfugle')
    await nothing(talk, code, 'regnbuer')
  })
})
