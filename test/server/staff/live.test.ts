/** What changes reaches the other screens, once each, also after a break. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staffLive } from '../../../server/staff/live/live.ts'
import { StaffScreen } from '../../../server/staff/live/screen.ts'
import { aCase, deskOf, logIn, MONDAY, type Office, openOffice, type Screen } from './office.ts'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

interface Told {
  event: string
  id: string | undefined
  data: { case?: string; kind?: string; seq?: number }
}

/** Reads a stream until `enough` holds, then leaves. */
async function listen(response: Response, enough: (told: Told[]) => boolean, ms = 5_000): Promise<Told[]> {
  if (!response.body) throw new Error('no stream')
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  const late = setTimeout(() => void reader.cancel(), ms)
  let text = ''
  const told = (): Told[] =>
    text
      .split('\n\n')
      .slice(0, -1)
      .filter((block) => block.includes('event: '))
      .map((block) => ({
        event: /event: (.*)/.exec(block)?.[1] ?? '',
        id: /id: (.*)/.exec(block)?.[1],
        data: JSON.parse(/data: (.*)/.exec(block)?.[1] ?? '{}') as Told['data'],
      }))
  while (!enough(told())) {
    const { done, value } = await reader.read()
    if (done) break
    text += value
  }
  clearTimeout(late)
  await reader.cancel()
  return told()
}

const claim = (screen: Screen, id: string) => screen.post(`/cases/${id}/claim`, { version: 1 })
const kinds = (told: Told[]) => told.filter((one) => one.event === 'change').map((one) => one.data.kind)

describe('a screen', () => {
  it('hears of a new case and of its taking over within a second, with no word of what is in it', async () => {
    const desk = await logIn(office)
    const stream = await desk.get('/events')
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const begun = performance.now()
    const heard = listen(stream, (told) => kinds(told).includes('claimed'))
    const id = await aCase(office)
    await claim(desk, id)
    const told = await heard
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(told[0]?.event).toBe('here')
    expect(kinds(told)).toEqual(expect.arrayContaining(['opened', 'claimed']))
    expect(told.filter((one) => one.event === 'change').every((one) => one.data.case === id)).toBe(true)
    expect(told.flatMap((one) => Object.keys(one.data))).not.toContain('name')
  })

  it('that was away gets exactly what it missed, in order', async () => {
    const desk = await logIn(office)
    const first = await listen(await desk.get('/events'), (told) => told.length > 0)
    const seen = Number(first[0]?.id)
    const id = await aCase(office)
    await claim(desk, id)
    const head = (await office.deps.storage.changes.heads()).get('gladsaxe') ?? 0
    const reached = (told: Told[]) => Number(told.at(-1)?.id) === head
    const missed = await listen(await desk.get('/events', { 'last-event-id': String(seen) }), reached)
    const numbers = missed.filter((one) => one.event === 'change').map((one) => Number(one.id))
    expect(numbers).toEqual(Array.from({ length: head - seen }, (_, index) => seen + index + 1))
  })

  it('that comes from another database, or was away for too long, is told to read anew', async () => {
    const desk = await logIn(office)
    const told = await listen(
      await desk.get('/events', { 'last-event-id': '999999' }),
      (all) => all.length > 0,
    )
    expect(told[0]?.event).toBe('reload')
    const screen = new StaffScreen(
      'gladsaxe',
      3,
      async () => true,
      () => undefined,
    )
    screen.begin(2_000, 500)
    expect(screen.seen).toBe(2_000)
  })

  it('of another municipality hears nothing', async () => {
    const elsewhere = await logIn(office, 'fredericia')
    const heard = listen(await elsewhere.get('/events'), () => false, 1_500)
    await aCase(office)
    expect(kinds(await heard)).toEqual([])
  })

  it('that nobody has touched for an hour is told so, and its stream ends', async () => {
    const desk = await logIn(office)
    let over = false
    const screen = new StaffScreen(
      'gladsaxe',
      null,
      async () => (await desk.get('/me', { 'x-fjorten-background': '1' })).status === 200,
      () => {
        over = true
      },
    )
    screen.begin(0, 1)
    await screen.beat()
    expect(over).toBe(false)
    office.clock = MONDAY + 61 * 60_000
    await screen.beat()
    office.clock = MONDAY
    expect(over).toBe(true)
    expect(await new Response(screen.stream).text()).toContain('event: over')
  })

  it('that does not read is let go instead of filling the memory', () => {
    let left = 0
    const screen = new StaffScreen(
      'gladsaxe',
      0,
      async () => true,
      () => {
        left += 1
      },
    )
    screen.begin(0, 1)
    for (let seq = 1; seq < 1_000; seq += 1)
      screen.tell([{ municipality: 'gladsaxe', seq, caseId: 'x', kind: 'ranked' }])
    expect(left).toBe(1)
    expect(screen.seen).toBeLessThan(1_000)
  })
})

it('stopping ends every stream and takes no new one', async () => {
  const other = await openOffice()
  const desk = await logIn(other)
  const streams = await Promise.all([desk.get('/events'), desk.get('/events')])
  expect(other.live.screens).toBe(2)
  other.live.stop()
  for (const stream of streams) await stream.text()
  expect(other.live.screens).toBe(0)
  expect((await desk.get('/events')).status).toBe(503)
  await other.close()
})

it('many screens cost one look at the counters', async () => {
  const desk = await logIn(office)
  const { changes } = office.deps.storage
  const look = changes.pulse
  let looks = 0
  changes.pulse = () => {
    looks += 1
    return look()
  }
  const all = Array.from({ length: 20 }, async () => listen(await desk.get('/events'), () => false, 1_300))
  await Promise.all(all)
  changes.pulse = look
  expect(looks).toBeLessThan(8)
})

describe('who is at a case', () => {
  const SCREEN = 'one-open-page'
  const be = async (screen: Screen, id: string, doing: string, page = SCREEN) => {
    const answered = await screen.post(`/cases/${id}/presence`, { screen: page, doing })
    expect(answered.status).toBe(200)
  }
  const at = (told: Told[], id: string) =>
    told
      .filter((one) => one.event === 'present' && one.data.case === id)
      .map((one) => (one.data as unknown as { who: { name: string; writing: boolean }[] }).who)

  it('reaches the other screens of every process within a second, by name and nothing else', async () => {
    const desk = await logIn(office)
    const leader = await logIn(office, 'gladsaxe', 'leder')
    const id = await aCase(office)
    // Another process has a hub of its own over the same database.
    const other = staffLive(office.deps)
    const member = await office.deps.storage.staff.byEmail({ email: 'leder@gladsaxe.example' })
    const stream = other.open(
      { municipality: 'gladsaxe', staffId: member?.id ?? '', role: 'leader' },
      null,
      async () => true,
      new AbortController().signal,
    )
    const begun = performance.now()
    const heard = listen(stream, (told) => at(told, id).at(-1)?.[0]?.writing === true)
    await be(desk, id, 'looking')
    await new Promise((resolve) => setTimeout(resolve, 700))
    await be(desk, id, 'writing')
    const told = await heard
    expect(performance.now() - begun).toBeLessThan(2_500)
    expect(at(told, id).map(([one]) => [one?.name, one?.writing])).toEqual([
      ['Sanne Sagsbehandler', false],
      ['Sanne Sagsbehandler', true],
    ])
    expect(Object.keys(at(told, id)[0]?.[0] ?? {}).toSorted()).toEqual(['id', 'name', 'writing'])
    other.stop()
    // Who comes to the stream later is told who is there, without anything having changed.
    const late = await listen(await leader.get('/events'), (all) => at(all, id).length > 0)
    expect(at(late, id)[0]?.[0]?.name).toBe('Sanne Sagsbehandler')
  })

  it('is no business of whoever opens no case, nor is which case has changed', async () => {
    const { screen: administrator } = await deskOf(office, 'gladsaxe', 'administrator')
    const desk = await logIn(office)
    const heard = listen(await administrator.get('/events'), () => false, 2_500)
    let id = ''
    const seen = listen(await desk.get('/events'), (told) => at(told, id).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 700))
    id = await aCase(office)
    await be(desk, id, 'looking')
    expect(kinds(await seen)).toContain('opened')
    const told = await heard
    expect(told.map(({ event }) => event)).toEqual(['here'])
  })

  it('ends when the page says so, when its time runs out, and when its owner logs out', async () => {
    const leader = await logIn(office, 'gladsaxe', 'leder')
    const id = await aCase(office)
    const endsAfter = async (desk: Screen, work: () => Promise<unknown>) => {
      await be(desk, id, 'looking')
      const seen = (told: Told[]) => at(told, id)
      const heard = listen(await leader.get('/events'), (told) => seen(told).at(-1)?.length === 0)
      await new Promise((resolve) => setTimeout(resolve, 700))
      await work()
      expect(seen(await heard).map((who) => who.length)).toEqual([1, 0])
    }
    const desk = await logIn(office)
    await endsAfter(desk, () => be(desk, id, 'gone'))
    await endsAfter(desk, async () => {
      office.clock += 21_000
    })
    await endsAfter(desk, () => desk.post('/logout', {}))
  })

  it('a beat that only prolongs tells nobody, and two pages of one colleague are one', async () => {
    const desk = await logIn(office)
    const id = await aCase(office)
    await be(desk, id, 'looking')
    const { changes, presence } = office.deps.storage
    const before = (await changes.pulse()).get('gladsaxe')
    await be(desk, id, 'looking')
    expect((await changes.pulse()).get('gladsaxe')).toEqual(before)
    await be(desk, id, 'writing', 'another-page')
    const rows = await presence.standing({ municipality: 'gladsaxe', now: office.clock })
    expect(rows.filter((one) => one.caseId === id)).toHaveLength(2)
    const heard = await listen(await desk.get('/events'), (told) => at(told, id).length > 0)
    expect(at(heard, id)[0]).toHaveLength(1)
    expect(at(heard, id)[0]?.[0]?.writing).toBe(true)
  })

  it('a case of another municipality cannot be sat at', async () => {
    const id = await aCase(office)
    const elsewhere = await logIn(office, 'fredericia')
    const answered = await elsewhere.post(`/cases/${id}/presence`, { screen: SCREEN, doing: 'looking' })
    expect(answered.status).toBe(404)
  })
})
