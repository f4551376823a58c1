/** What the check of dates finds: a task that speaks of time without one, and words that count otherwise than it. */
import { describe, expect, it } from 'vitest'
import { type Consequence, task } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { checkDues } from './dues.ts'
import { Report } from './report.ts'

const gladsaxe = currentStandard('gladsaxe')
const [first] = gladsaxe.rules

function faultsWith(...then: Consequence[]): string[] {
  if (!first) throw new Error('a standard has rules')
  const standard: Standard = { ...gladsaxe, rules: [...gladsaxe.rules, { ...first, id: 'GLX-1.1-z', then }] }
  const report = new Report()
  checkDues(report, [standard])
  return report.faults.filter((fault) => fault.includes('GLX-1.1-z'))
}

describe('tasks for staff', () => {
  it('with words of time need a date, in either language', () => {
    expect(faultsWith(task('Ring senest i morgen.', 'Call.'))).toHaveLength(1)
    expect(faultsWith(task('Ring.', 'Call within two weeks.'))).toHaveLength(1)
    expect(faultsWith(task('Ring.', 'Call.'))).toEqual([])
  })

  it('say no other interval than their date counts', () => {
    const due = { weeks: 4, from: 'enquiry' } as const
    expect(faultsWith(task('Send den inden 4 uger.', 'Send it within four weeks.', due))).toEqual([])
    expect(faultsWith(task('Send den inden 3 uger.', 'Send it within four weeks.', due))[0]).toContain(
      '"3 weeks"',
    )
    expect(faultsWith(task('Send den inden 4 uger.', 'Send it within six weeks.', due))[0]).toContain(
      '"6 weeks"',
    )
  })

  it('on the list of reasons need one', () => {
    const report = new Report()
    checkDues(report, [{ ...gladsaxe, rules: [] }])
    expect(report.faults.join()).toContain('MFJ-6-d')
  })
})
