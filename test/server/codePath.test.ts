/** Looking a code up costs the same whether anybody has it: as many statements and as many keyed hashes, in the same order. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Conversations } from '../../server/conversation/conversations.ts'
import { newCode, readCode, wordsOf } from '../../server/receipt/receiptCode.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin } from '../support/drive.ts'

const done = vi.hoisted(() => [] as string[])
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof import('node:crypto')>()
  return {
    ...crypto,
    createHmac: (...asked: Parameters<typeof crypto.createHmac>) => {
      done.push('hmac')
      return crypto.createHmac(...asked)
    },
    hkdfSync: (...asked: Parameters<typeof crypto.hkdfSync>) => {
      done.push('hkdf')
      return crypto.hkdfSync(...asked)
    },
  }
})

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** The store, with every call of it written down by name. */
function watched<T extends object>(of: T, at = ''): T {
  return new Proxy(of, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      const name = `${at}${String(key)}`
      if (typeof value === 'function')
        return (...asked: unknown[]) => {
          done.push(name)
          return value.apply(target, asked)
        }
      return typeof value === 'object' && value !== null ? watched(value, `${name}.`) : value
    },
  })
}

/** Another code of which nine of ten words are right. */
function nearly(code: string): string {
  const words = wordsOf(code)
  const last = wordsOf(newCode())[0] ?? ''
  return readCode([...words.slice(0, 9), last === words[9] ? 'abe' : last].join(' ')).code ?? ''
}

test('a code that nobody has, one that is nearly right, one of another municipality and one that was withdrawn go the way of a right one, up to the answer', async () => {
  const { keys } = app.deps
  const conversations = new Conversations({ storage: watched(app.storage), keys, now: () => app.clock })
  const wayOf = async (code: string, municipality: 'gladsaxe' | 'fredericia' = 'gladsaxe') => {
    done.length = 0
    const found = await conversations.takeUp(municipality, code, 'program').then(
      () => true,
      (error) => {
        expect(error).toMatchObject({ code: 'unknown-receipt' })
        return false
      },
    )
    return { found, way: [...done] }
  }
  const talk = await begin(app, 'gladsaxe')
  const code = (await talk.send({ type: 'code' })).receipt?.code ?? ''
  const gone = await begin(app, 'gladsaxe')
  const withdrawn = (await gone.send({ type: 'code' })).receipt?.code ?? ''
  await gone.send({ type: 'withdraw' })

  const hit = await wayOf(code)
  expect(hit.found).toBe(true)
  const looked = ['hmac', 'conversations.byReceiptHash']
  expect(hit.way.slice(0, looked.length)).toEqual(looked)
  for (const miss of [
    await wayOf(newCode()),
    await wayOf(nearly(code)),
    await wayOf(withdrawn),
    await wayOf(code, 'fredericia'),
  ])
    expect(miss).toEqual({ found: false, way: looked })
})
