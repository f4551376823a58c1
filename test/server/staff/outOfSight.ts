/** What must hold of a case that somebody may not see: no route finds it, and no list holds it. */
import { expect } from 'vitest'
import { VIEWS } from '../../../machines/queueViews.ts'
import { RIGHTS } from '../../../server/staff/rights.ts'
import type { Screen } from './office.ts'

/** Has the fields of every route, so that none is refused for its form. */
const BODY = {
  version: 99,
  text: 'Hej',
  reason: 'Prøve',
  kind: 'visitation',
  slot: 'x',
  by: 'us',
  start: '2026-11-24T09:00:00.000Z',
  how: 'held',
  to: 'x',
  number: 1,
  other: 'x',
  otherVersion: 1,
  screen: 'a-page-of-mine',
  doing: 'looking',
  staffId: 'x',
  barred: true,
}

export interface Seer {
  readonly screen: Screen
  readonly role: string
}

export const CASE_ROUTES = Object.keys(RIGHTS).filter((route) => route.includes('/cases/:id'))

/** Everything that is read without naming a case, as of the days on which the office has appointments. */
export const LISTS = [
  ...Object.entries(RIGHTS)
    .filter(([route]) => route.startsWith('GET ') && !route.includes(':') && route !== 'GET /events')
    .map(([route]) => route.slice(4)),
  ...VIEWS.map((view) => `/cases?view=${view}`),
  '/calendar?day=2026-11-23',
  '/calendar?day=2026-11-30',
]

export async function expectNotFound(seers: readonly Seer[], route: string, id: string): Promise<void> {
  const [method, pattern = ''] = route.split(' ')
  const right = RIGHTS[route]
  for (const { screen, role } of seers) {
    if (!Array.isArray(right) || !right.includes(role)) continue
    const of = async (which: string) => {
      const path = pattern.replace(':id', which).replace(/:\w+/g, '1')
      const said = await (method === 'GET' ? screen.get(path) : screen.post(path, BODY))
      return [said.status, await said.text()]
    }
    const answered = await of(id)
    expect(answered[0]).toBe(404)
    expect(answered).toEqual(await of('00000000-nobody-has-it'))
  }
}

export async function expectInNoList(
  screen: Screen,
  lists: readonly string[],
  marks: readonly string[],
): Promise<void> {
  for (const path of lists) {
    const text = await (await screen.get(path)).text()
    expect([path, marks.filter((mark) => text.includes(mark))]).toEqual([path, []])
  }
}
