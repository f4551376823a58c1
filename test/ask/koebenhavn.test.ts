/** The questions to København: as many as agreed, and every rule that is named is one of the standard. */
import { describe, expect, it } from 'vitest'
import { koebenhavn as standard } from '../../machines/standards/koebenhavn/2017/standard.ts'
import { koebenhavnAside } from './koebenhavn.aside.ts'
import { koebenhavn } from './koebenhavn.ts'

describe('the questions to København', () => {
  const all = [...koebenhavn, ...koebenhavnAside]
  it('are thirty-six different ones, twelve kept aside, a third in English, three without an answer', () => {
    expect([koebenhavn.length, koebenhavnAside.length]).toEqual([24, 12])
    expect(new Set(all.map(({ text }) => text)).size).toBe(36)
    expect(all.filter(({ language }) => language === 'en').length).toBe(12)
    expect(all.filter(({ rules }) => rules.length === 0).length).toBe(3)
  })
  it('name rules of the standard, each once', () => {
    const ids = new Set(standard.rules.map((rule) => rule.id))
    for (const { text, rules } of all) {
      expect([text, rules.filter((id) => !ids.has(id))]).toEqual([text, []])
      expect(new Set(rules).size).toBe(rules.length)
    }
  })
})
