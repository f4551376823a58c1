/** The workbench's answers as plain text. */
import {
  type Asked,
  type CitedRule,
  cited,
  type Met,
  met,
  PARTS,
  type Part,
  topicRules,
} from '../../machines/compare.ts'
import { lastDayFor, outcomeChanges, type RuleChange, ruleChanges, stateOn } from '../../machines/editions.ts'
import { citations, sentence } from '../../machines/explain.ts'
import type { Language, Municipality } from '../../machines/facts.ts'
import type { Rule } from '../../machines/rule.ts'
import { kindOfMark, type Standard } from '../../machines/standard.ts'
import { EDITIONS, standardOn } from '../../machines/standards/catalogue.ts'
import type { NamedPerson } from './rulesInput.ts'

type Write = (text: string) => void

const WORDS = {
  da: { when: 'når', unless: 'undtagen', then: 'så', nobody: 'ingen', rules: 'regler', none: 'intet herom' },
  en: {
    when: 'when',
    unless: 'unless',
    then: 'then',
    nobody: 'nobody',
    rules: 'rules',
    none: 'nothing on this',
  },
}

const PART_WORDS: Readonly<Record<Language, Readonly<Record<Part, string>>>> = {
  da: {
    route: 'vej',
    anonymous: 'navn og anonymitet',
    unit: 'sted',
    talk: 'samtaler',
    approval: 'samtykke',
    deadline: 'frist',
    before: 'siges før et valg',
    staff: 'opgaver for medarbejdere',
  },
  en: {
    route: 'route',
    anonymous: 'name and anonymity',
    unit: 'place',
    talk: 'talks',
    approval: 'approval',
    deadline: 'deadline',
    before: 'said before a choice',
    staff: 'tasks for staff',
  },
}

export function printRules(
  write: Write,
  standard: Standard,
  rules: readonly Rule[],
  language: Language,
): void {
  const w = WORDS[language]
  write(`\n${standard.name[language]} · ${standard.edition} · ${rules.length} ${w.rules}\n`)
  for (const rule of rules) {
    write(`\n${rule.id} · ${rule.topic} · ${rule.title[language]}\n`)
    write(`  ${citations(standard, rule, language).join('\n  ')}\n  ${rule.text[language]}\n`)
    write(`  ${w.when}: ${sentence(rule.when, language)}\n`)
    if (rule.unless) write(`  ${w.unless}: ${sentence(rule.unless, language)}\n`)
    if (rule.then.length > 0) write(`  ${w.then}: ${rule.then.map((c) => c.do).join(', ')}\n`)
  }
}

const printCited = (write: Write, { id, text, citations: places }: CitedRule, before: string): void =>
  write(`${before}${id}: ${text}\n${before}  (${places.join('; ')})\n`)

export function printTopic(
  write: Write,
  standards: readonly Standard[],
  topic: string,
  language: Language,
): void {
  for (const standard of standards) {
    write(`\n${standard.name[language]} · ${standard.edition}\n`)
    const rules = topicRules(standard, topic)
    if (rules.length === 0) write(`  ${WORDS[language].none}\n`)
    for (const rule of rules) printCited(write, cited(standard, rule, language), '  ')
  }
}

/** In one line what the part comes to, before its rules. */
function answer(part: Part, found: Met): string {
  const talks = found.talks.map(({ kind, by }) => (by ? `${kind} ≤ ${by}` : kind))
  const waiting = found.keptBack.map((kind) => `${kind} (needsConsent)`)
  const said: Partial<Record<Part, string>> = {
    route: found.route,
    anonymous: [found.identity, found.anonymousTreatment].filter(Boolean).join(', '),
    unit: found.units.map(({ name }) => name).join(' · '),
    talk: [...talks, ...waiting].join(' · '),
    approval: found.flags.includes('needsConsent') ? 'needsConsent' : '',
    deadline: found.until ?? '',
  }
  return said[part] ?? ''
}

export function printPerson(write: Write, standards: readonly Standard[], asked: Asked): void {
  for (const standard of standards) {
    const found = met(standard, asked)
    write(`\n${standard.name[asked.language]} · ${standard.edition} · ${asked.d.slice(0, 10)}\n`)
    for (const part of PARTS) {
      const line = answer(part, found)
      const rules = found.rules[part]
      if (line === '' && rules.length === 0) continue
      write(`  ${PART_WORDS[asked.language][part]}: ${line}\n`)
      for (const rule of rules) printCited(write, rule, '    ')
    }
  }
}

export function printEditions(
  write: Write,
  municipalities: readonly Municipality[],
  day: string,
  language: Language,
): void {
  write(`${day}; D+14 = ${lastDayFor(day)}\n`)
  for (const id of municipalities)
    for (const standard of EDITIONS[id]) {
      const { edition, validFrom, validTo, lastChecked, marks, rules } = standard
      const state = stateOn(standard, standardOn(id, day), day)
      write(`\n${edition} · ${state} · ${validFrom ?? '…'} – ${validTo ?? '…'} · ${rules.length}\n`)
      write(`  last checked ${lastChecked}\n`)
      for (const mark of marks) write(`  [${kindOfMark(mark)}] ${mark[language]}\n`)
    }
}

function printChange(write: Write, { id, what, before, after, parts }: RuleChange, language: Language): void {
  write(`\n${what} ${id}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}\n`)
  for (const [mark, rule] of [
    ['-', before],
    ['+', after],
  ] as const) {
    if (!rule) continue
    write(
      `  ${mark} ${rule.text[language]}\n  ${mark} ${WORDS[language].when}: ${sentence(rule.when, language)}`,
    )
    write(`${rule.unless ? `, ${WORDS[language].unless} ${sentence(rule.unless, language)}` : ''}\n`)
    write(`  ${mark} ${WORDS[language].then}: ${JSON.stringify(rule.then)}\n`)
  }
}

export function printDiff(
  write: Write,
  [before, after]: readonly [Standard, Standard],
  people: readonly NamedPerson[],
  d: string,
  language: Language,
): void {
  const changes = ruleChanges(before, after)
  write(`${before.edition} → ${after.edition}: ${changes.length} ${WORDS[language].rules}\n`)
  for (const change of changes) printChange(write, change, language)
  const changed = outcomeChanges(before, after, people, d)
  write(`\n${changed.length} / ${people.length} people with another outcome\n`)
  for (const { who, parts } of changed) {
    write(`\n${who}\n`)
    for (const { part, before: was, after: is } of parts)
      write(`  ${part}: ${JSON.stringify(was)}\n    → ${JSON.stringify(is)}\n`)
  }
}
