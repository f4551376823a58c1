/** A bad rule file is named with file, rule and cause; texts and rows are held, wherever they stand. */
import { describe, expect, it } from 'vitest'
import { all, type Condition, is } from '../../machines/condition.ts'
import type { Consequence, Rule } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { fileOf } from './files.ts'
import { Report } from './report.ts'
import { checkRows, checkShared, type Merged } from './rules.ts'
import { checkShape } from './shape.ts'
import { besides, checkPair, pairsIn } from './words.ts'

const standard = currentStandard('gladsaxe')
const FILE = 'machines/standards/gladsaxe/2023/visitation.ts'
const withRule = (change: Record<string, unknown>): Standard => ({
  ...standard,
  rules: standard.rules.map((rule) => (rule.id === 'GLX-2.2-b' ? ({ ...rule, ...change } as Rule) : rule)),
})
function faults(of: Standard): string[] {
  const report = new Report()
  checkShape(report, of, (id) => fileOf(of.municipality, id))
  return report.faults
}
const bad = (condition: unknown): Record<string, unknown> => ({
  when: all(is('asker', 'self'), condition as Condition),
})
const doing = (consequence: unknown): Record<string, unknown> => ({ then: [consequence as Consequence] })

describe('a bad rule file', () => {
  it('is none today', () => expect(faults(standard)).toEqual([]))
  it.each<[string, Record<string, unknown>, string]>([
    ['a fact there is not', bad({ op: 'is', fact: 'shoeSize', value: 'big' }), 'there is no fact "shoeSize"'],
    ['a code there is not', bad({ op: 'is', fact: 'wish', value: 'pony' }), '"wish" has no code "pony"'],
    [
      'a code there is not, in an exception',
      { unless: { op: 'not', of: { op: 'oneOf', fact: 'route', values: ['namedTreatment', 'moon'] } } },
      '"route" has no code "moon"',
    ],
    ['an age nobody has', bad({ op: 'atLeast', fact: 'age', value: 1800 }), 'age is never 1800'],
    ['a number that is none', bad({ op: 'atLeast', fact: 'wish', value: 3 }), '"wish" is no number'],
    ['a section there is not', { cites: [{ section: '9.9', lines: [1, 2] }] }, 'there is no section 9.9'],
    ['a topic there is not', { topic: 'Weather' }, 'there is no topic "Weather"'],
    ['a unit of elsewhere', doing({ do: 'unit', unit: 'uturn', rank: 1 }), 'there is no unit "uturn"'],
    ['a flag there is not', doing({ do: 'flag', flag: 'red' }), 'there is no flag "red"'],
    ['a question there is not', doing({ do: 'ask', fact: 'shoeSize' }), 'there is no fact "shoeSize"'],
    [
      'a silence about nothing',
      doing({ do: 'neverAsk', facts: ['shoeSize'] }),
      'there is no fact "shoeSize"',
    ],
    [
      'a date counted from nothing',
      doing({ do: 'task', text: { da: 'Ring.', en: 'Call.' }, due: [{ days: 3, from: 'moonrise' }] }),
      'there is no day to count from "moonrise"',
    ],
    ['said before nothing', { heard: { before: 'shoeSize' } }, 'is heard before "shoeSize"'],
    ['a reading there is not', { readings: ['C-01'] }, '"C-01" is no reading'],
  ])('%s: file, rule and cause', (_, change, cause) => {
    expect(faults(withRule(change))).toEqual([expect.stringContaining(`${FILE} GLX-2.2-b: ${cause}`)])
  })
  it('units cite rules that there are', () => {
    const [first, ...others] = standard.units
    const units = [{ ...(first as Standard['units'][number]), cites: ['GLX-0-z'] }, ...others]
    expect(faults({ ...standard, units, phoneUnits: ['uturn'] })).toEqual([
      expect.stringContaining('cites GLX-0-z'),
      expect.stringContaining('telephones uturn'),
    ])
  })
})

describe('rows of the catalogue', () => {
  const rows = standard.rules.map(({ id }) => id).filter((id) => id.startsWith('GLX-'))
  const check = (of: readonly string[], merged: Merged) => {
    const report = new Report()
    checkRows(report, standard, of, merged)
    return report.faults
  }
  it('are each a rule or merged with a reason, never both', () => {
    expect(check(rows, {})).toEqual([])
    expect(check([...rows, 'GLX-9-z'], {})).toEqual(['gladsaxe GLX-9-z: is in the catalogue and is no rule'])
    expect(check([...rows, 'GLX-9-z'], { 'GLX-9-z': { into: 'GLX-1-a', why: 'The same.' } })).toEqual([])
    expect(check([...rows, 'GLX-9-z'], { 'GLX-9-z': { into: 'GLX-0-q', why: ' ' } })).toEqual([
      expect.stringContaining('into GLX-0-q'),
      expect.stringContaining('without a reason'),
    ])
    expect(check(rows, { 'GLX-1-a': { into: 'GLX-1-b', why: 'x' } }).join()).toContain('listed as merged')
  })
})

describe('texts', () => {
  const check = (da: string, en: string) => {
    const report = new Report()
    checkPair(report, { where: 'page hello', da, en })
    return report.faults.join()
  }
  it.each([
    ['Hej', '', 'missing in one language'],
    ['Det er den samme sætning', 'Det er den samme sætning', 'the same words'],
    ['Ring til {phone}', 'Call {number}', 'fills {phone} in Danish and {number} in English'],
    [
      'Kommunalbestyrelsen træffer afgørelse. Afgørelsen meddeles skriftligt. Klagevejledning vedlægges altid.',
      'Hard.',
      'LIX',
    ],
  ])('%s / %s is found', (da, en, words) => expect(check(da, en)).toContain(words))
  it('that are right are not', () => {
    expect(check('Ring til {phone}.', 'Call {phone}.')).toBe('')
    expect(check('E-mail', 'E-mail')).toBe('')
  })
  it('are found however deep they lie, and a key of one language only', () => {
    expect([...pairsIn({ a: [{ b: { da: 'x', en: 'y' } }], c: { da: 'z' } }, 'q')]).toEqual([
      { where: 'q a 0 b', da: 'x', en: 'y' },
      { where: 'q c', da: 'z', en: '' },
    ])
    expect([...besides({ a: { b: 'x' } }, { a: {}, c: 'y' }, 'q')]).toEqual([
      { where: 'q a b', da: 'x', en: '' },
      { where: 'q c', da: '', en: 'y' },
    ])
  })
})

describe('a reading that several editions word for themselves', () => {
  const both = [standard, currentStandard('fredericia')].map((one): Standard => {
    const [first] = standard.rules
    return { ...one, rules: [...one.rules, { ...(first as Rule), id: 'B-98' }] }
  })
  const of = (reasons: Readonly<Record<string, string>>) => {
    const report = new Report()
    checkShared(report, both, reasons)
    return report.faults
  }
  it('is national, or has a reason that it still needs', () => {
    expect(of({}).join()).toContain('B-98: stands in several editions')
    expect(of({ 'B-98': 'differs' })).toEqual([])
    expect(of({ 'B-98': 'differs', 'B-97': 'differs' }).join()).toContain('B-97')
  })
})
