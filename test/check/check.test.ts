/** The checks themselves: today's rules pass, and each fault that they are there for is found. */
import { describe, expect, it } from 'vitest'
import { all, atLeast, is, not, oneOf } from '../../machines/condition.ts'
import { type Rule, route } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { budgetOf } from '../scenarios/budget.ts'
import { persons } from '../scenarios/persons.ts'
import { checkBudgets } from './budgets.ts'
import { classesOf } from './classes.ts'
import { unreachable } from './reach.ts'
import { lix } from './readable.ts'
import { Report } from './report.ts'
import { checkRules, checkStandard } from './rules.ts'
import { walkAll } from './ways.ts'

const standard = currentStandard('mariagerfjord')
const sample = standard.rules.find((rule) => rule.id === 'MFJ-6-c') as Rule
const withRule = (rule: Partial<Rule>): Standard => ({
  ...standard,
  rules: [...standard.rules, { ...sample, id: 'MFJ-6-z', ...rule }],
})
const CATALOGUE = '| MFJ-6-c | FreeChoice |\n| MFJ-6-z | FreeChoice |'
const SOURCE = 'first line\n\nthird line'

/** Faults that come with the rule and were not there before. */
function faultsOf(
  rule: Partial<Rule>,
  documents = { catalogue: null as string | null, source: null as string | null },
) {
  const report = new Report()
  checkStandard(report, withRule(rule), documents)
  return report.faults.filter((fault) => fault.includes(rule.id ?? 'MFJ-6-z'))
}

function walked(of: Standard) {
  const report = new Report()
  const classes = classesOf(of)
  const found = walkAll(report, of, classes)
  return { faults: report.faults, never: unreachable(of, found.bases, found.bore, classes), ...found }
}

describe('the rules', () => {
  it('have no fault today, nor has the budget of anybody', () => {
    const report = new Report()
    checkRules(report)
    checkBudgets(report)
    expect(report.faults).toEqual([])
    expect(persons.length).toBeGreaterThanOrEqual(30)
  })
  it.each<[string, Partial<Rule>, string]>([
    ['an id that stands twice', { id: 'MFJ-6-c' }, 'stands twice'],
    ['an id of nobody', { id: 'XYZ-1-a' }, 'no id of the catalogue'],
    ['no citation', { cites: [] }, 'cites nothing'],
    ['a rule that replaces nothing', { replaces: 'NAT-none' }, 'which there is not'],
    ['one language only', { text: { da: 'Det er sagt.', en: ' ' } }, 'missing in one language'],
    ['the same words twice', { text: { da: 'Det samme.', en: 'Det samme.' } }, 'the same words'],
    [
      'hard words',
      {
        text: {
          da: 'Kommunalbestyrelsen træffer afgørelse. Afgørelsen meddeles skriftligt. Klagevejledning vedlægges altid.',
          en: 'Hard.',
        },
      },
      'LIX',
    ],
  ])('%s is found', (_, rule, words) => {
    expect(faultsOf(rule).join()).toContain(words)
  })
  it('citations are looked up where the documents are there', () => {
    const documents = { catalogue: CATALOGUE, source: SOURCE }
    const cite = (section: string, from: number, to: number) =>
      faultsOf({ cites: [{ section, lines: [from, to] }] }, documents)
    expect(cite('6', 1, 3)).toEqual([])
    expect(cite('7', 1, 3).join()).toContain('no section 7')
    expect(cite('6', 1, 4).join()).toContain('no lines 1-4')
    expect(cite('6', 3, 1).join()).toContain('no lines 3-1')
    expect(cite('6', 2, 2).join()).toContain('empty')
    expect(faultsOf({ id: 'MFJ-6-y' }, documents).join()).toContain('not in the catalogue')
  })
})

describe('the ways', () => {
  it('lead somewhere for everybody today', () => {
    const { faults, never, ends } = walked(standard)
    expect([faults, never]).toEqual([[], []])
    expect(ends).toBeGreaterThan(500)
  })
  it('a rule that contradicts itself bears on nobody', () => {
    const grown = atLeast('age', 18)
    for (const when of [
      all(grown, not(grown)),
      all(is('asker', 'self'), oneOf('asker', ['parent', 'relative'])),
    ])
      expect(walked(withRule({ when })).never).toEqual(['MFJ-6-z'])
    expect(
      walked(
        withRule({
          when: all(is('asker', 'self'), is('wish', 'complaint')),
          unless: is('route', 'information'),
        }),
      ).never,
    ).toEqual(['MFJ-6-z'])
  })
  it('two routes of one rank that both hold are found', () => {
    const rival = withRule({ when: is('wish', 'complaint'), then: [route(3, 'elsewhere', 'anonymous')] })
    expect(walked(rival).faults.join()).toMatch(/NAT-R3 and MFJ-6-z of the same rank/)
  })
  it('an end that leads nowhere is found', () => {
    const empty: Standard = {
      ...standard,
      rules: standard.rules.map((rule) => ({ ...rule, then: rule.then.filter((c) => c.do === 'route') })),
    }
    expect(walked(empty).faults.join()).toMatch(/ends nowhere on/)
  })
})

describe('budgets', () => {
  it('go by what the person says', () => {
    const own = { asker: 'self', age: 16 } as const
    expect(budgetOf({ ...own, wish: 'advice', anonymous: 'yes' }).limit).toBe(7)
    expect(budgetOf({ ...own, wish: 'treatment', anonymous: 'yes' }).limit).toBe(7)
    expect(budgetOf({ ...own, age: 30, wish: 'treatment' }).limit).toBe(11)
    expect(budgetOf({ ...own, age: 30, wish: 'treatment', anonymous: 'no' }).limit).toBe(14)
    expect(budgetOf({ asker: 'parent', wish: 'advice' }).limit).toBe(5)
    expect(budgetOf({ asker: 'relative', wish: 'advice' }).limit).toBe(null)
  })
  it('LIX counts words, sentences and long words', () => {
    expect(lix('Du kan få hjælp.')).toBe(4)
    expect(lix('Kommunen hjælper dig. Ring nu.')).toBe(5 / 2 + 200 / 5)
  })
})
