/** The code lies nowhere but with the person, and guessing it shuts nobody out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newCode, wordsOf } from '../../server/receipt/receiptCode.ts'
import { openApp, type Running } from '../support/app.ts'
import { begin, handedOver } from '../support/drive.ts'
import { filesOf, keysStillWrapped, plainText } from '../support/opened.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

/** The code as a whole, its halves, and its words in a row: in any of these somebody who finds it has it. */
function piecesOf(code: string): string[] {
  const tight = code.replaceAll('-', '')
  const words = wordsOf(code)
  return [
    code,
    tight,
    tight.slice(0, 14),
    tight.slice(14),
    words.slice(0, 3).join(' '),
    words.slice(-3).join(' '),
  ]
}

describe('R2: the code', () => {
  test('is in no file of the database, under no key of the staff, in no line of the log and no count', async () => {
    const talk = await handedOver(app, 'gladsaxe', PEOPLE[4]?.facts ?? {})
    const first = talk.view.receipt?.code ?? ''
    await talk.comeBack(first)
    await talk.send({ type: 'renew' })
    const second = talk.view.receipt?.code ?? ''
    const early = await begin(app, 'koebenhavn')
    const third = (await early.send({ type: 'code' })).receipt?.code ?? ''
    const codes = [first, second, third]
    expect(new Set(codes.filter((code) => code.length === 34)).size).toBe(3)
    const files = filesOf(app)
    const opened = plainText(files, await keysStillWrapped(app, { sessions: [], codes: [] }))
    // The search finds what is there: the very events beside which the code would lie.
    expect(opened).toContain('"type":"returned"')
    const everywhere = [
      ...files.map((file) => file.toString('latin1')),
      opened,
      app.logged.join('\n'),
      await (await app.request('/metrics')).text(),
    ]
    for (const piece of codes.flatMap(piecesOf))
      expect(everywhere.filter((text) => text.includes(piece))).toEqual([])
  })
})

describe('R6: guessing', () => {
  test('three hundred wrong codes at once lock nobody out: the right one opens at once, from the same address', async () => {
    const talk = await handedOver(app, 'gladsaxe', PEOPLE[4]?.facts ?? {})
    const code = talk.view.receipt?.code ?? ''
    const back = (receipt: string) =>
      app.request('/api/gladsaxe/return', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ receipt }),
      })
    const guesses = Array.from({ length: 300 }, () => back(newCode()))
    const right = await back(code)
    expect(right.status).toBe(200)
    const answers = await Promise.all(guesses)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]))
    expect((await back(code)).status).toBe(200)
  })
})
