/** The check of the questions that people ask: today's pass, and each fault that it is there for is found. */
import { describe, expect, it } from 'vitest'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { checkAllAsked, checkAsked } from './asked.ts'
import { Report } from './report.ts'

const standard = currentStandard('gladsaxe')
const rule = standard.rules.find(({ id }) => id === 'GLX-5-c')!

function faultsOf(asked: Readonly<Record<string, readonly string[]>>): string {
  const report = new Report()
  checkAsked(report, 'gladsaxe', asked, [standard])
  return report.faults.join()
}

describe('the questions that people ask', () => {
  it('have no fault today', () => {
    const report = new Report()
    checkAllAsked(report)
    expect(report.faults).toEqual([])
  })
  it.each<[string, string, readonly string[], string]>([
    ['a rule that is not there', 'GLX-9-z', ['er der åbent?', 'are you open?'], 'no rule of the edition'],
    [
      'a rule of another municipality',
      'MFJ-10-a',
      ['er der åbent?', 'are you open?'],
      'no rule of the edition',
    ],
    ['the words of the rule', 'GLX-5-c', ['er der åbent?', rule.text.da.toUpperCase()], 'itself'],
    ['the title of the rule', 'GLX-5-c', ['er der åbent?', `${rule.title.en}?`], 'itself'],
    ['the same question twice', 'GLX-5-c', ['er der åbent?', 'Er der åbent'], 'asked twice'],
    ['one question alone', 'GLX-5-c', ['er der åbent?'], 'only 1'],
    ['an empty question', 'GLX-5-c', ['er der åbent?', ' ?'], 'empty'],
  ])('%s is found', (_, id, questions, words) => {
    expect(faultsOf({ [id]: questions })).toContain(words)
  })
  it('a right one has none', () => {
    expect(faultsOf({ 'GLX-5-c': ['er der åbent?', 'are you open?'] })).toBe('')
  })
})
