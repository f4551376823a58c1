/** Taking a case over and giving it back: compare-and-set on the version that was seen, on both engines. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { QueueCase, QueuePage } from '../../../server/staff/queue/queue.ts'
import { ENGINES } from '../../support/storage.ts'
import { aCase, logIn, type Office, openOffice, type Screen } from './office.ts'

const inQueue = async (screen: Screen, id: string): Promise<QueueCase | undefined> => {
  const { cases } = (await (await screen.get('/cases?limit=100')).json()) as QueuePage
  return cases.find((one) => one.id === id)
}
const open = async (screen: Screen, id: string): Promise<CaseView> =>
  (await screen.get(`/cases/${id}`)).json() as Promise<CaseView>

describe.each(ENGINES)('taking a case over on %s', (engine) => {
  let there: Office
  beforeAll(async () => {
    there = await openOffice(engine)
  })
  afterAll(() => there.close())

  it('fifty at once: one gets it, forty-nine are told who has it', async () => {
    const id = await aCase(there)
    const screens = await Promise.all(
      ['sagsbehandler', 'leder', 'laege'].map((who) => logIn(there, 'gladsaxe', who)),
    )
    const tries = Array.from({ length: 50 }, (_, index) =>
      (screens[index % 3] as Screen).post(`/cases/${id}/claim`, { version: 1 }),
    )
    const answers = await Promise.all(tries)
    const won = answers.filter((one) => one.status === 200)
    expect(won).toHaveLength(1)
    const [winner] = (await Promise.all(won.map((one) => one.json()))) as [QueueCase]
    const { owner } = winner
    const lost = await Promise.all(answers.filter((one) => one.status === 409).map((one) => one.json()))
    expect(lost).toHaveLength(49)
    for (const one of lost) expect(one).toMatchObject({ code: 'claimed', owner })
    const { log } = await open(screens[0] as Screen, id)
    expect(log.filter(({ what }) => what === 'claimed')).toHaveLength(1)
  })

  it('a version that is not the one that stands is refused, and nothing changes', async () => {
    const id = await aCase(there)
    const screen = await logIn(there)
    const response = await screen.post(`/cases/${id}/claim`, { version: 7 })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'stale-version', version: 1 })
    expect(await inQueue(screen, id)).toMatchObject({ owner: null, version: 1 })
  })

  it('only who has it, or a leader, gives it back', async () => {
    const id = await aCase(there)
    const [owner, doctor, leader] = (await Promise.all(
      ['sagsbehandler', 'laege', 'leder'].map((who) => logIn(there, 'gladsaxe', who)),
    )) as [Screen, Screen, Screen]
    await owner.post(`/cases/${id}/claim`, { version: 1 })
    const refused = await doctor.post(`/cases/${id}/release`, { version: 2 })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: 'claimed', owner: 'Sanne Sagsbehandler' })
    expect((await owner.post(`/cases/${id}/release`, { version: 1 })).status).toBe(409)
    expect((await owner.post(`/cases/${id}/release`, { version: 2 })).status).toBe(200)
    expect((await owner.post(`/cases/${id}/release`, { version: 3 })).status).toBe(409)
    await doctor.post(`/cases/${id}/claim`, { version: 3 })
    const back = await leader.post(`/cases/${id}/release`, { version: 4 })
    expect(await back.json()).toMatchObject({
      owner: null,
      version: 5,
      next: { what: 'appointmentSoon', who: null },
    })
  })
})
