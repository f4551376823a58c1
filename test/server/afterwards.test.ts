/** After the hand-over: coming back with the code, another time, not coming, writing, going on by name, erasing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Facts } from '../../machines/facts.ts'
import { openCase } from '../../server/case/openedCase.ts'
import { openApp, type Running, rowsOf } from '../support/app.ts'
import { type CaseView, handedOver, type Talk } from '../support/drive.ts'
import { PEOPLE } from './people.ts'

let app: Running
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const [ANONYMOUS, NAMED] = [PEOPLE[4]?.facts as Facts, PEOPLE[9]?.facts as Facts]
/** Where treatment is wished without a name, going on by name leads somewhere. */
const WANTS_TREATMENT = PEOPLE.slice(0, 5).map(({ municipality, facts }) => ({
  municipality,
  facts: {
    ...facts,
    wish: 'treatment',
    changeWish: 'reduce',
    alias: 'Robin',
    message: 'Helst om morgenen.',
  } as Facts,
}))

const codeOf = (talk: Talk): string => talk.view.receipt?.code ?? ''
const caseOf = (talk: Talk): CaseView => {
  if (!talk.view.case) throw new Error('the view shows no case')
  return talk.view.case
}
const texts = (talk: Talk): string[] => caseOf(talk).messages.map(({ text }) => text)

async function recordOf(talk: Talk) {
  const rows = await app.storage.cases.queue({ municipality: talk.municipality, limit: 1_000 })
  const row = rows.find((one) => one.number === caseOf(talk).number)
  if (!row) throw new Error('the case is not in the queue')
  return { row, record: openCase(app.deps, row).record }
}

async function freeTimes(talk: Talk, kind: string) {
  const { status, body } = await talk.call('GET', `/api/intake/slots?kind=${kind}`)
  expect(status).toBe(200)
  return body.slots as { value: string; start: string; end: string; unit: string }[]
}

describe('coming back with the code', () => {
  test('the case is there: number, word, appointments, messages, what is next; the receipt is not shown again', async () => {
    const talk = await handedOver(app, 'gladsaxe', { ...ANONYMOUS, message: 'Jeg glæder mig.' })
    const [first, code] = [talk.view, codeOf(talk)]
    const back = await talk.comeBack(code)
    expect(back).toMatchObject({
      phase: 'handedOver',
      case: first.case,
      receipt: null,
      outcome: first.outcome,
    })
    expect(texts(talk)).toEqual(['Jeg glæder mig.'])
    await app.restart()
    expect((await talk.look()).case).toEqual(first.case)
  })

  test('however it is typed: small letters, blanks, O for zero, I and L for one', async () => {
    const talk = await handedOver(app, 'fredericia', ANONYMOUS)
    const typed = codeOf(talk).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect((await talk.comeBack(typed)).phase).toBe('handedOver')
  })

  test('every slip of one character is told as a typing error, and no other code opens anything', async () => {
    const talk = await handedOver(app, 'fredericia', ANONYMOUS)
    const code = codeOf(talk)
    const slips = [...code].flatMap((character, at) =>
      character === '-' ? [] : [code.slice(0, at) + (character === 'Z' ? 'Y' : 'Z') + code.slice(at + 1)],
    )
    for (const receipt of slips) {
      const { status, body } = await talk.call('POST', '/api/fredericia/return', { receipt })
      expect({ status, code: body.code, typing: body.typing }).toEqual({
        status: 404,
        code: 'unknown-receipt',
        typing: true,
      })
    }
  })

  test('a code of another municipality opens nothing', async () => {
    const talk = await handedOver(app, 'fredericia', ANONYMOUS)
    const { status, body } = await talk.call('POST', '/api/gladsaxe/return', { receipt: codeOf(talk) })
    expect([status, body.code]).toEqual([404, 'unknown-receipt'])
  })

  test('the session before it is over, here and after a restart', async () => {
    const talk = await handedOver(app, 'koebenhavn', ANONYMOUS)
    const old = talk.session
    await talk.comeBack(codeOf(talk))
    const asOld = () => talk.call('GET', '/api/intake', undefined, { authorization: `Bearer ${old}` })
    expect((await asOld()).status).toBe(401)
    await app.restart()
    expect((await asOld()).status).toBe(401)
    expect((await talk.look()).phase).toBe('handedOver')
  })
})

describe('another time', () => {
  test.each([
    ['visitation', NAMED],
    ['secondVisitation', NAMED],
    ['doctor', NAMED],
    ['anonymousTalk', ANONYMOUS],
  ] as const)('%s is moved, and the time before it is free again', async (kind, facts) => {
    const talk = await handedOver(app, 'gladsaxe', facts)
    const before = caseOf(talk).appointments.find((one) => one.kind === kind)
    const to = (await freeTimes(talk, kind)).at(-1)
    await talk.send({ type: 'move', kind, slot: to?.value })
    const after = caseOf(talk).appointments.find((one) => one.kind === kind)
    expect(after).toMatchObject({ start: to?.start, end: to?.end, unit: to?.unit })
    expect((await freeTimes(talk, kind)).map(({ start }) => start)).toContain(before?.start)
    expect(caseOf(talk).appointments).toHaveLength(facts === NAMED ? 3 : 1)
  })

  test('a time by name is not to be had without one, nor a time of another kind, nor one that was taken', async () => {
    const [named, other] = [
      await handedOver(app, 'gladsaxe', NAMED),
      await handedOver(app, 'gladsaxe', NAMED),
    ]
    const anonymous = await handedOver(app, 'gladsaxe', ANONYMOUS)
    const before = await rowsOf(app)
    const both = new Set((await freeTimes(other, 'visitation')).map((time) => time.value))
    const visitation = (await freeTimes(named, 'visitation')).find((time) => both.has(time.value))?.value
    const wrong = await anonymous.try({ type: 'move', kind: 'anonymousTalk', slot: visitation })
    expect([wrong.status, wrong.body.code]).toEqual([409, 'slot-gone'])
    expect((await named.try({ type: 'move', kind: 'doctor', slot: visitation })).body.code).toBe('slot-gone')
    expect((await anonymous.try({ type: 'move', kind: 'visitation', slot: visitation })).body.code).toBe(
      'not-accepted',
    )
    expect(await rowsOf(app)).toEqual(before)
    await other.send({ type: 'move', kind: 'visitation', slot: visitation })
    const gone = await named.try({ type: 'move', kind: 'visitation', slot: visitation })
    expect([gone.status, gone.body.code]).toEqual([409, 'slot-gone'])
  })
})

describe('not coming', () => {
  test('the time is free again, the reason stands in the messages, and the case stays', async () => {
    const talk = await handedOver(app, 'mariagerfjord', ANONYMOUS)
    const [was] = caseOf(talk).appointments
    await talk.send({ type: 'cancel', kind: 'anonymousTalk', reason: 'Jeg skal på arbejde.' })
    expect(caseOf(talk).appointments).toEqual([])
    expect(texts(talk)).toEqual(['Jeg skal på arbejde.'])
    expect(caseOf(talk).next).toMatchObject({ what: 'unansweredMessage' })
    const next = await handedOver(app, 'mariagerfjord', ANONYMOUS)
    expect(caseOf(next).appointments[0]?.start).toBe(was?.start)
    expect((await talk.try({ type: 'cancel', kind: 'anonymousTalk' })).body.code).toBe('not-accepted')
  })

  test('a reason that shows who somebody is is not kept, and the time stays', async () => {
    const talk = await handedOver(app, 'gladsaxe', ANONYMOUS)
    const before = await rowsOf(app)
    const { status, body } = await talk.try({
      type: 'cancel',
      kind: 'anonymousTalk',
      reason: 'Ring på 20 30 40 50.',
    })
    expect([status, body.code]).toEqual([422, 'identifier-found'])
    expect(await rowsOf(app)).toEqual(before)
    expect((await talk.look()).case?.appointments).toHaveLength(1)
  })
})

describe('writing to staff', () => {
  test('messages are kept in order and seen after a restart', async () => {
    const talk = await handedOver(app, 'frederiksberg', ANONYMOUS)
    await talk.send({ type: 'message', text: 'Hvor er indgangen?' })
    await talk.send({ type: 'message', text: '  Jeg fandt den.\u0000 ' })
    expect(texts(talk)).toEqual(['Hvor er indgangen?', 'Jeg fandt den.'])
    await app.restart()
    await talk.look()
    expect(texts(talk)).toEqual(['Hvor er indgangen?', 'Jeg fandt den.'])
  })

  test('danger in a message is answered at once, the message is kept, and "I am safe" leads back', async () => {
    const talk = await handedOver(app, 'frederiksberg', ANONYMOUS)
    await talk.send({ type: 'message', text: 'Jeg har taget en overdosis' })
    expect(talk.view.messages.at(-1)?.text).toContain('112')
    expect(texts(talk)).toHaveLength(1)
    expect((await talk.send({ type: 'safe' })).phase).toBe('handedOver')
  })

  test('without a name a number is shown back and not kept; by name only a CPR number is', async () => {
    const [anonymous, named] = [
      await handedOver(app, 'gladsaxe', ANONYMOUS),
      await handedOver(app, 'gladsaxe', NAMED),
    ]
    const refused = await anonymous.try({ type: 'message', text: 'Ring på 20 30 40 50, tak' })
    expect(refused).toMatchObject({ status: 422, body: { code: 'identifier-found' } })
    expect(refused.body.identifiers).toEqual([{ kind: 'phone', text: '20 30 40 50' }])
    expect(refused.body.without).not.toContain('20 30 40 50')
    await anonymous.send({ type: 'message', text: refused.body.without })
    await named.send({ type: 'message', text: 'Ring på 20 30 40 50, tak' })
    expect((await named.try({ type: 'message', text: 'Mit CPR er 010190-1234' })).body.code).toBe(
      'identifier-found',
    )
  })
})

describe('going on by name', () => {
  const identity = { name: 'Hans Hansen', phone: '20304050', wantsDoctor: 'yes' } as const

  test.each(WANTS_TREATMENT)(
    'in $municipality the same case goes on, with D, number, code and messages',
    async ({ municipality, facts }) => {
      const talk = await handedOver(app, municipality, facts)
      const [before, asked] = [talk.view, talk.asked.length]
      const { row } = await recordOf(talk)
      app.clock += 5 * 60_000
      expect((await talk.send({ type: 'reveal' })).phase).toBe('asking')
      await talk.talk({ ...facts, ...identity, message: 'Og nu med navn.' })
      const after = await talk.send({ type: 'submit' })
      expect(talk.asked.slice(asked)).toEqual(
        expect.arrayContaining(['visitationSlot', 'doctorSlot', 'name']),
      )
      expect(talk.asked.slice(asked)).not.toEqual(expect.arrayContaining(['age', 'wish', 'substances']))
      expect(after.outcome).toMatchObject({ route: 'namedTreatment', identity: 'named' })
      expect(after.outcome?.guarantee).toMatchObject({
        applies: true,
        from: new Date(app.clock - 5 * 60_000).toISOString(),
      })
      expect(after.receipt).toMatchObject({ code: before.receipt?.code, case: before.receipt?.case })
      expect(caseOf(talk).appointments.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['visitation', 'doctor']),
      )
      expect(caseOf(talk).appointments.map(({ kind }) => kind)).not.toContain('anonymousTalk')
      expect(texts(talk)).toEqual(['Helst om morgenen.', 'Og nu med navn.'])
      const now = await recordOf(talk)
      expect(now.row).toMatchObject({
        id: row.id,
        number: row.number,
        status: 'open',
        version: row.version + 1,
      })
      expect(now.record).toMatchObject({
        identity: 'named',
        facts: { name: 'Hans Hansen', phone: '20304050' },
      })
      await app.restart()
      expect(await talk.look()).toEqual(after)
      expect((await talk.comeBack(before.receipt?.code ?? '')).case).toEqual(after.case)
    },
  )

  test.each(WANTS_TREATMENT)(
    'in $municipality it can be taken back before it is sent: nothing of it stays',
    async ({ municipality, facts }) => {
      const talk = await handedOver(app, municipality, facts)
      const before = talk.view
      const record = await recordOf(talk)
      await talk.send({ type: 'reveal' })
      await talk.talk({ ...facts, ...identity }, (view) => view.question?.fact !== 'email')
      expect(talk.view.facts).toMatchObject({ name: 'Hans Hansen' })
      const after = await talk.send({ type: 'withdraw' })
      expect(after).toMatchObject({
        phase: 'handedOver',
        case: before.case,
        receipt: before.receipt,
        outcome: before.outcome,
      })
      expect(after.facts).not.toHaveProperty('name')
      expect(JSON.stringify(after)).not.toContain('Hans Hansen')
      expect(await recordOf(talk)).toEqual(record)
      await app.restart()
      expect(await talk.look()).toEqual(after)
      // What was held for a talk by name is free again.
      expect(
        (await rowsOf(app)).filter((row) => row.startsWith('slots') && row.includes(`"held_by":"`)),
      ).toEqual([])
      await talk.send({ type: 'message', text: 'Vi ses.' })
      expect((await talk.send({ type: 'reveal' })).phase).toBe('asking')
    },
  )

  test.each(WANTS_TREATMENT)(
    'in $municipality it survives a restart at every question, and the code leads back to it',
    async ({ municipality, facts }) => {
      const talk = await handedOver(app, municipality, facts)
      const code = codeOf(talk)
      await talk.send({ type: 'reveal' })
      for (let step = 0; talk.view.question; step += 1) {
        const { question, facts: given } = talk.view
        await app.restart()
        if (step % 2 === 0) await talk.look()
        else await talk.comeBack(code)
        expect([talk.view.question, talk.view.facts]).toEqual([question, given])
        await talk.talk({ ...facts, ...identity }, (view) => view.question?.fact === question?.fact)
      }
      expect((await talk.send({ type: 'submit' })).outcome?.identity).toBe('named')
      expect((await talk.comeBack(code)).case?.appointments.length).toBeGreaterThan(1)
    },
  )

  test('asking for a code on the way gives the one there is', async () => {
    const talk = await handedOver(app, 'gladsaxe', WANTS_TREATMENT[4]?.facts ?? {})
    const code = codeOf(talk)
    await talk.send({ type: 'reveal' })
    expect((await talk.send({ type: 'code' })).receipt?.code).toBe(code)
    expect((await talk.comeBack(code)).phase).toBe('asking')
  })

  test('advice, relatives and who has gone by name already have nowhere to go', async () => {
    for (const facts of [ANONYMOUS, NAMED, { asker: 'parent', wish: 'advice', age: 16 } as Facts]) {
      const talk = await handedOver(app, 'gladsaxe', facts)
      const before = await rowsOf(app)
      expect((await talk.try({ type: 'reveal' })).body.code).toBe('not-accepted')
      expect(await rowsOf(app)).toEqual(before)
    }
  })
})

describe('erasing', () => {
  test('without a name everything is gone at once: case, log, code, session, appointment', async () => {
    const talk = await handedOver(app, 'gladsaxe', { ...ANONYMOUS, message: 'Slet mig.' })
    const [code, number] = [codeOf(talk), caseOf(talk).number]
    expect((await talk.try({ type: 'erase' })).status).toBe(200)
    expect((await talk.call('GET', '/api/intake')).status).toBe(401)
    expect((await talk.call('POST', '/api/gladsaxe/return', { receipt: code })).status).toBe(404)
    const closed = await app.storage.cases.queue({ municipality: 'gladsaxe', status: 'closed', limit: 1_000 })
    expect(closed.find((one) => one.number === number)).toMatchObject({
      sealed: null,
      wrappedForTeam: null,
      wrappedByReceipt: null,
      receiptHash: null,
    })
  })

  test('by name it is a request that a person answers, because what was decided must be kept', async () => {
    const talk = await handedOver(app, 'gladsaxe', NAMED)
    await talk.send({ type: 'erase' })
    expect(talk.view.phase).toBe('handedOver')
    expect(texts(talk)).toEqual(['Jeg vil gerne have mine oplysninger slettet.'])
  })
})
