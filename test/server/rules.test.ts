/** The workbench on the command line, as whoever types it meets it. */
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'fjorten-rules-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}
const run = (script: string, args: readonly string[], input = '', cwd = root): Promise<Answer> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(cwd, script), ...args],
      { cwd, maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
    child.stdin?.end(input)
  })
const rules = (...args: string[]): Promise<Answer> => run('server/editions/rules.ts', args)
const put = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const YOUNG = {
  asker: 'self',
  wish: 'treatment',
  anonymous: 'no',
  age: 17,
  residence: 'here',
  substances: ['cannabis'],
  parentsKnow: 'doNotKnow',
}

describe('the table and the five side by side', () => {
  it('filters by topic, consequence and words', async () => {
    const { out, code } = await rules('gladsaxe', '--topic', 'doctor', '--does', 'appointment')
    expect(code).toBe(0)
    expect(out.match(/^GLX-\S+/gm)).toEqual(['GLX-2.2-b'])
    expect((await rules('gladsaxe', '--text', 'findes slet ikke')).out).toContain('0 regler')
  })
  it('puts a topic side by side with citations', async () => {
    const { out } = await rules('--compare', 'Pregnant', '--english')
    expect(out.match(/^\S.* · \S+$/gm)?.length).toBe(5)
    expect(out).toMatch(/GLX-3\.3\.2-c: .*\n.*section 3\.3\.2, line/)
    expect(out).toContain('nothing on this')
  })
  it('shows the same 17-year-old in five municipalities, on a simulated day', async () => {
    const file = put('young.json', JSON.stringify({ facts: YOUNG }))
    const { out } = await rules('--person', file, '--on', '2026-12-01')
    const parts = out.trim().split(/\n\n/)
    expect(parts.length).toBe(5)
    expect(new Set(parts.map((part) => part.split('\n').slice(1).join())).size).toBe(5)
    for (const part of parts) {
      expect(part).toContain('2026-12-15')
      expect(part).toMatch(/afsnit .*, linje \d/)
    }
    expect(parts[4]).toContain('visitation (needsConsent)')
    expect((await run('server/editions/rules.ts', ['--person', '-'], JSON.stringify(YOUNG))).out).toContain(
      'GLX-5U-b',
    )
  })
  it('lists editions as they stand on a day', async () => {
    expect((await rules('koebenhavn', '--editions', '--on', '2018-12-31')).out).toContain(
      'koebenhavn-2017 · inForce',
    )
    const { out } = await rules('koebenhavn', '--editions', '--on', '2026-12-01')
    expect(out).toContain('koebenhavn-2017 · ranOut')
    expect(out).toContain('[expired]')
  })
})

describe('what changes between two editions', () => {
  it('names the rules and the people, own and of a folder', async () => {
    const next = put(
      'next.ts',
      `import { gladsaxe } from '${root}/machines/standards/gladsaxe/2023/standard.ts'
export const candidate = { ...gladsaxe, edition: 'gladsaxe-2023.2', rules: gladsaxe.rules.filter(({ id }) => id !== 'GLX-5U-b') }`,
    )
    const people = join(folder, 'people')
    mkdirSync(people)
    writeFileSync(join(people, 'a.json'), JSON.stringify({ id: 'A', municipality: 'gladsaxe', facts: YOUNG }))
    writeFileSync(
      join(people, 'b.json'),
      JSON.stringify({ id: 'B', municipality: 'fredericia', facts: YOUNG }),
    )
    const { out, code } = await rules('--diff', 'gladsaxe-2023', next, '--personas', people)
    expect(code).toBe(0)
    expect(out).toContain('removed GLX-5U-b')
    expect(out).toMatch(/^A$/m)
    expect(out).not.toMatch(/^B$/m)
    expect(out).toMatch(/appointments: \[\]\n {4}→ \[\{"kind":"visitation"/)
    expect((await rules('--diff', 'gladsaxe-2023', 'gladsaxe-2023')).out).toContain('0 regler')
  })
})

describe('bad input', () => {
  it.each<[string[], string]>([
    [['ribe'], 'unknown municipality: ribe'],
    [['--topic', 'Weather'], 'unknown topic: Weather (there are Contact'],
    [['--on', '2026-02-30'], 'no day: 2026-02-30'],
    [['--diff', 'gladsaxe-2023', 'gladsaxe-1999'], 'unknown edition: gladsaxe-1999'],
    [['--person', '/nowhere.json'], 'cannot read /nowhere.json'],
    [['--weather'], "Unknown option '--weather'"],
    [['--diff', 'gladsaxe-2023', 'gladsaxe-2023', '--personas', '/nowhere'], 'there is no folder /nowhere'],
  ])('%j: exit 2 and one line', async (args, words) => {
    const { code, err, out } = await rules(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err.trim().split('\n').length).toBe(1)
  })
  it('a person with a fact or a value that there is not', async () => {
    const unknown = await rules('--person', put('a.json', '{"shoeSize":44}'))
    expect([unknown.code, unknown.err]).toEqual([2, 'unknown fact: shoeSize\n'])
    const wrong = await rules('--person', put('b.json', '{"age":"old"}'))
    expect([wrong.code, wrong.err]).toEqual([2, 'bad value for age: "old"\n'])
  })
})

describe('releasing an edition', () => {
  it('seals it once, and says what there is', async () => {
    // A copy of what the command reads: the project's own list stays as it is.
    const copy = join(folder, 'copy')
    for (const part of ['machines', 'server', 'package.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const editions = (...args: string[]): Promise<Answer> =>
      run('server/editions/editions.ts', args, '', copy)
    expect((await editions()).out).toContain('gladsaxe-2023: not released')
    expect((await editions('--release', 'gladsaxe-2023', '--on', '2026-12-01')).out).toContain('released')
    expect((await editions()).out).toContain('gladsaxe-2023: 2026-12-01')
    expect(await editions('--release', 'gladsaxe-2023')).toMatchObject({
      code: 2,
      err: expect.stringContaining('was released on 2026-12-01'),
    })
    const file = join(copy, 'machines/standards/gladsaxe/2023/visitation.ts')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/(id: 'GLX-2\.2-b'[\s\S]*?title: t\(\s*')/, '$1Ny '),
    )
    const broken = await editions()
    expect([broken.code, broken.out]).toEqual([1, expect.stringContaining('(GLX-2.2-b)')])
    expect(await editions('--release', 'ribe-1')).toMatchObject({ code: 2 })
  })
})

describe('triage on the command line', () => {
  const triage = (input: string): Promise<Answer> =>
    run('server/commands/triage.ts', ['gladsaxe', '-'], input)
  it.each([
    ['{"facts":{"asker":"self","shoe":43}}', 'unknown fact: shoe'],
    ['{"facts":{"asker":"selfish"}}', 'bad value for asker: "selfish"'],
    ['{"facts":{"asker":"self"}}', '"now" must be a date and time'],
    ['{"facts":{"asker":"self"},"now":"2026-11-22"}', '"now" is no date and time with an offset: 2026-11-22'],
    ['nope\n\nnever', 'cannot read -: '],
  ])('%s: exit 2 and one line that names it', async (input, named) => {
    const { code, out, err } = await triage(input)
    expect([code, out]).toEqual([2, ''])
    expect(err.startsWith(named)).toBe(true)
    expect(err.trimEnd().split('\n').length).toBe(1)
  })
  it('prints one outcome, D as it was given', async () => {
    const { code, out } = await triage(JSON.stringify({ facts: YOUNG, now: '2026-11-22T10:00:00+01:00' }))
    expect(code).toBe(0)
    expect(JSON.parse(out).guarantee.from).toBe('2026-11-22T09:00:00.000Z')
  })
})
