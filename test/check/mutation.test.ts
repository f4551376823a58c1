/** What holds the rules to their documents does notice: each change of a rule, and a rule that nothing holds. */
import { describe, expect, it } from 'vitest'
import { is, not } from '../../machines/condition.ts'
import { type Rule, task } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { type Bearing, bearsOn, doesInWords, misses } from './bearing.ts'
import { CAST } from './cast.ts'
import { checkMutants, type Oracle, oracleOf } from './mutation.ts'
import { Report } from './report.ts'
import { differs } from './worked.ts'

const standard = currentStandard('mariagerfjord')
const consent = standard.rules.find((rule) => rule.id === 'MFJ-5.3-a') as Rule
const only = (rule: Rule): Standard => ({ ...standard, rules: [rule] })
const changed = (rule: Rule): Standard => ({
  ...standard,
  rules: standard.rules.map((one) => (one.id === rule.id ? rule : one)),
})
function faults(of: Standard, oracle: Oracle): string[] {
  const report = new Report()
  checkMutants(report, of, oracle)
  return report.faults
}

describe('a line for a rule', () => {
  const line: Bearing = ['pupil', { age: 18 }, doesInWords(consent)]
  it('holds today, and not when the rule is gone, turned round or does something else', () => {
    expect(misses(standard, 'MFJ-5.3-a', line)).toBeNull()
    expect(bearsOn(standard, 'MFJ-5.3-a', CAST.pupil)).toBe(true)
    expect(misses({ ...standard, rules: [] }, 'MFJ-5.3-a', line)).toContain('no rule')
    expect(misses(changed({ ...consent, when: not(consent.when) }), 'MFJ-5.3-a', line)).toContain(
      'should bear',
    )
    expect(misses(changed({ ...consent, when: is('asker', 'self') }), 'MFJ-5.3-a', line)).toContain(
      'should not bear on pupil with {"age":18}',
    )
    expect(misses(changed({ ...consent, then: [task('a', 'b')] }), 'MFJ-5.3-a', line)).toContain('should do')
  })
})

describe('changes to a rule', () => {
  const oracle = oracleOf('mariagerfjord')
  it('are all noticed today', () => {
    const report = new Report()
    expect(checkMutants(report, standard, oracle)).toBeGreaterThan(300)
    expect(report.faults).toEqual([])
  }, 30_000)
  it('that nothing notices are faults naming rule and change', () => {
    const rule: Rule = { ...consent, id: 'MFJ-5.3-z', then: [task('Gør noget.', 'Do something.')] }
    expect(faults(only(rule), { bearings: {}, worked: [] })).toEqual([
      expect.stringContaining('MFJ-5.3-z: has no case'),
    ])
    // The line says what the rule does not hang on.
    const loose: Bearing = ['pupil', { age: 18 }, 'consent visitation']
    const inside: Rule = { ...consent, then: consent.then.filter((c) => c.do === 'consent') }
    expect(faults(only(inside), { bearings: { 'MFJ-5.3-a': loose }, worked: [] })).toEqual([
      'mariagerfjord MFJ-5.3-a: with its consequence 1 (consent) turned round, and no expectation notices',
      'mariagerfjord MFJ-5.3-a: with its consequence 1 (consent) turned round, and no expectation notices',
    ])
  })
  it('inside an approval are noticed by the people it concerns', () => {
    const open = changed({
      ...consent,
      then: consent.then.map((c) => (c.do === 'consent' ? { ...c, until: not(c.until) } : c)),
    })
    const found = oracle.worked.flatMap((one) => differs(open, one) ?? [])
    expect(found.join()).toContain('needsConsent')
  })
  it('an expectation that does not hold is a fault by itself', () => {
    const [first] = oracle.worked
    const wrong = first && { ...first, route: 'elsewhere' }
    expect(
      faults(only(consent), { bearings: oracle.bearings, worked: wrong ? [wrong] : [] }).join(),
    ).toContain('route should be "elsewhere"')
  })
})
