/**
 * Watches an application while it is sent anything: an answer is no fault of ours, carries all its headers, is a problem
 * with a code that the description names where it refuses, and what is refused has written nothing.
 */
import { type Client, createClient } from '@libsql/client'
import { expect } from 'vitest'
import { openapi } from '../../server/openapi/openapi.ts'
import { PROBLEMS, type ProblemCode } from '../../server/problems.ts'
import { ORIGIN, type Running } from './app.ts'
import { CANARY, type Schema } from './arbitrary.ts'
import { expectProtected } from './protected.ts'
import { misfits } from './schema.ts'

/** Tables that a refused request leaves as they are. The audit and what is spent or counted by failing stand apart. */
const CONTENT = [
  'conversations',
  'events',
  'cases',
  'messages',
  'drafts',
  'case_events',
  'slots',
  'staff',
  'counters',
  'changes',
  'settings',
  'erasures',
] as const
const DEEDS = ['insert', 'update', 'delete'] as const

/** What one call is described to answer. */
export interface Described {
  readonly codes: ReadonlySet<string>
  readonly given: Schema | null
}

/** @param name as in `POST /api/intake/events` of the description. */
export function describedAs(method: string, path: string): Described | null {
  const operation = (openapi.paths as Record<string, Record<string, Schema>>)[path]?.[method.toLowerCase()]
  if (!operation) return null
  const responses = Object.entries(operation.responses as Record<string, Schema>)
  const codes = responses.flatMap(([status, { description }]) =>
    status.startsWith('2') ? [] : String(description).split(', '),
  )
  const good = responses.find(([status]) => status.startsWith('2'))?.[1]
  const content = good?.content as Record<string, { schema: Schema }> | undefined
  return { codes: new Set(codes), given: content?.['application/json']?.schema ?? null }
}

/** Whether a schema says all that may stand there; of `{ type: 'object' }` alone nothing can be told. */
const isComplete = (schema: Schema | null): schema is Schema =>
  schema !== null && !/\{"type":"object"\}/.test(JSON.stringify(schema))

export interface Sent {
  readonly what: string
  readonly path: string
  readonly init: RequestInit
  readonly described?: Described | null
  /** Where a refusal does leave something behind, on purpose. */
  readonly mayWrite?: (text: string) => boolean
}

export class Watch {
  readonly app: Running
  readonly #client: Client
  readonly #seen = new Set<string>()
  #written = ''
  cases = 0
  /** Answers by call and status: a call of which none goes well has not been tried. */
  readonly answers = new Map<string, Map<number, number>>()

  private constructor(app: Running, client: Client) {
    this.app = app
    this.#client = client
  }

  /** Each write to a table of content counts in a table of our own, whoever makes it. */
  static async over(app: Running): Promise<Watch> {
    const client = createClient({ url: app.url })
    await client.execute('create table fuzz_written (what text primary key, times int not null)')
    for (const table of CONTENT) {
      await client.execute(`insert into fuzz_written values ('${table}', 0)`)
      for (const deed of DEEDS)
        await client.execute(
          `create trigger fuzz_${table}_${deed} after ${deed} on ${table} begin update fuzz_written set times = times + 1 where what = '${table}'; end`,
        )
    }
    const watch = new Watch(app, client)
    await watch.settle()
    return watch
  }

  async #counts(): Promise<string> {
    const { rows } = await this.#client.execute('select what, times from fuzz_written order by what')
    return rows.map(({ what, times }) => `${what} ${times}`).join(', ')
  }

  /** What the test itself has written counts for nothing. */
  async settle(): Promise<void> {
    this.#written = await this.#counts()
  }

  close(): void {
    this.#client.close()
  }

  /** @returns the answer and its text; throws where anything about it is wrong. */
  async send({ what, path, init, described, mayWrite }: Sent): Promise<{ response: Response; text: string }> {
    this.cases += 1
    const response = await this.app.request(path, init)
    const text =
      response.body && !response.headers.get('content-type')?.startsWith('text/event-stream')
        ? await response.text()
        : ''
    await response.body?.cancel().catch(() => undefined)
    const { status } = response
    const of = this.answers.get(what) ?? new Map<number, number>()
    this.answers.set(what, of.set(status, (of.get(status) ?? 0) + 1))
    const told = `${what} ${status} ${text.slice(0, 300)}`
    if (status >= 500) throw new Error(`${told} ${this.app.logged.at(-1)}`)
    this.#protected(what, response.headers)
    const written = await this.#counts()
    const before = this.#written
    this.#written = written
    if (status >= 400) {
      if (!mayWrite?.(text)) expect([told, written]).toEqual([told, before])
      if (new URL(path, ORIGIN).pathname.startsWith('/api/') && init.method !== 'HEAD')
        expectProblem(told, response, text, described)
    } else if (described && isComplete(described.given) && status < 300) {
      expect([told, misfits(described.given, JSON.parse(text))]).toEqual([told, []])
    }
    return { response, text }
  }

  #protected(what: string, headers: Headers): void {
    const all = [...headers].filter(([name]) => name !== 'set-cookie').join('\n')
    if (this.#seen.has(all)) return
    expectProtected(what, headers)
    this.#seen.add(all)
  }

  /** Nothing that was sent stands in a log line or a count, and none tells of a fault of ours. */
  async expectQuietLogs(): Promise<void> {
    const metrics = await (await this.app.request('/metrics')).text()
    const lines = [...this.app.logged, ...metrics.split('\n')]
    expect(lines.filter((line) => line.toLowerCase().includes(CANARY))).toEqual([])
    expect(this.app.logged.filter((line) => /unexpected|seal broken/.test(line))).toEqual([])
  }
}

function expectProblem(
  told: string,
  { status, headers }: Response,
  text: string,
  described?: Described | null,
): void {
  expect([told, headers.get('content-type')]).toEqual([told, 'application/problem+json; charset=utf-8'])
  const problem = JSON.parse(text) as Record<string, unknown>
  const code = problem.code as ProblemCode
  expect([told, Object.keys(PROBLEMS)]).toEqual([told, expect.arrayContaining([code])])
  expect([told, problem]).toEqual([
    told,
    expect.objectContaining({
      type: `about:blank#${code}`,
      title: PROBLEMS[code].text.en,
      status,
      detail: expect.stringMatching(/\S/),
    }),
  ])
  expect([told, PROBLEMS[code].status]).toEqual([told, status])
  if (described) expect([told, [...described.codes]]).toEqual([told, expect.arrayContaining([code])])
}
