/** Every text there is, wherever it stands: in both languages, with the same places to fill, readable, and no bare code. */
import { type Condition, mentions } from '../../machines/condition.ts'
import { sentence } from '../../machines/explain.ts'
import { FACTS, type FactId, isFactId } from '../../machines/facts.ts'
import { LIFE_CODES } from '../../machines/lifeCodeWords.ts'
import { NOTICES } from '../../machines/notices.ts'
import { POLICY } from '../../machines/policy.ts'
import { MUNICIPALITY_NAMES, QUESTIONS } from '../../machines/questions.ts'
import { NOTICE_WORDS } from '../../machines/reminders.ts'
import { conditionsOf } from '../../machines/ruleShape.ts'
import { DANGER, HELPLINES } from '../../machines/safety.ts'
import type { Standard } from '../../machines/standard.ts'
import { WORKED_PEOPLE } from '../../machines/workedPeople.ts'
import { PROBLEMS } from '../../server/problems.ts'
import { FACT_LABELS } from '../../server/staff/labels.ts'
import { strings } from '../../web/citizen/strings.ts'
import { WORDS } from '../../web/staff/words.ts'
import { LIX_LIMIT, lix, sentencesIn } from './readable.ts'
import type { Report } from './report.ts'

export interface Pair {
  readonly where: string
  readonly da: string
  readonly en: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every `{ da, en }` inside; one that has a single language comes with the other empty. */
export function* pairsIn(value: unknown, where: string): Generator<Pair> {
  if (!isRecord(value)) return
  const { da, en } = value
  if (typeof da === 'string' || typeof en === 'string') {
    yield { where, da: typeof da === 'string' ? da : '', en: typeof en === 'string' ? en : '' }
    return
  }
  for (const [key, inner] of Object.entries(value)) yield* pairsIn(inner, `${where} ${key}`)
}

/** The words of two objects of one shape, key by key. */
export function* besides(da: unknown, en: unknown, where: string): Generator<Pair> {
  if (isRecord(da) || isRecord(en)) {
    const keys = new Set([...(isRecord(da) ? Object.keys(da) : []), ...(isRecord(en) ? Object.keys(en) : [])])
    for (const key of keys)
      yield* besides(isRecord(da) ? da[key] : '', isRecord(en) ? en[key] : '', `${where} ${key}`)
  } else yield { where, da: String(da ?? ''), en: String(en ?? '') }
}

/** Names and single words may be the same in both languages; a sentence never is. */
const SENTENCE = 4
const isName = (where: string): boolean => where.endsWith(' name')
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')

export function checkPair(report: Report, { where, da, en }: Pair): void {
  if (!da.trim() || !en.trim()) {
    report.fault(where, 'a text is missing in one language')
    return
  }
  if (da === en && wordsIn(da) >= SENTENCE && !isName(where))
    report.fault(where, `the same words in both languages: "${da}"`)
  if (placesIn(da) !== placesIn(en))
    report.fault(
      where,
      `fills ${placesIn(da) || 'nothing'} in Danish and ${placesIn(en) || 'nothing'} in English`,
    )
  if (sentencesIn(da) < 3) return
  const found = lix(da)
  if (found > LIX_LIMIT) report.fault(where, `LIX ${found.toFixed(1)} over ${LIX_LIMIT}`)
}

/** Codes that a person may choose and that have no words. */
function checkCodes(report: Report): void {
  for (const fact of Object.keys(FACTS) as FactId[]) {
    const shape = FACTS[fact]
    if (!('codes' in shape) || fact === 'unit' || fact === 'place') continue
    for (const code of shape.codes)
      if (!QUESTIONS[fact].options?.[code]) report.fault(`questions ${fact}`, `"${code}" has no words`)
  }
}

function atomsOf(condition: Condition): Condition[] {
  if (condition.op === 'all' || condition.op === 'any') return condition.of.flatMap(atomsOf)
  return condition.op === 'not' ? atomsOf(condition.of) : [condition]
}

/** A condition printed as a sentence must not show a code instead of a word. */
function bareIn(atom: Condition): string | null {
  if (atom.op !== 'is' && atom.op !== 'oneOf') return null
  const values = atom.op === 'is' ? [atom.value] : atom.values
  for (const language of ['da', 'en'] as const) {
    const said = sentence(atom, language).replaceAll(/"[^"]*"/g, '')
    for (const value of values)
      if (/[a-z][A-Z]/.test(String(value)) && said.split(/\W+/).includes(String(value))) return String(value)
    const [name] = mentions(atom)
    if (name && !isFactId(name) && said.startsWith(`${name} `) && /[A-Z]/.test(name)) return name
  }
  return null
}

function checkSentences(report: Report, standards: readonly Standard[]): void {
  for (const { municipality, rules } of standards)
    for (const rule of rules)
      for (const atom of conditionsOf(rule).flatMap(atomsOf)) {
        const bare = bareIn(atom)
        if (bare) report.fault(`${municipality} ${rule.id}`, `"${bare}" has no words in a sentence`)
      }
}

/** All texts that are not rules: what is said by the page, the desk, the questions, the policy and the safety net. */
export function checkWords(report: Report, standards: readonly Standard[]): void {
  const pairs = [
    ...pairsIn(QUESTIONS, 'question'),
    ...pairsIn(MUNICIPALITY_NAMES, 'municipality'),
    ...pairsIn(NOTICES, 'notice'),
    ...pairsIn(NOTICE_WORDS, 'reminder'),
    ...pairsIn(LIFE_CODES, 'life'),
    ...pairsIn(POLICY, 'policy'),
    ...pairsIn(DANGER, 'danger'),
    ...pairsIn(HELPLINES, 'helpline'),
    ...pairsIn(PROBLEMS, 'problem'),
    ...pairsIn(FACT_LABELS, 'fact'),
    ...pairsIn(WORKED_PEOPLE, 'worked person'),
    ...besides(strings.da, strings.en, 'page'),
    ...besides(WORDS.da, WORDS.en, 'desk'),
    ...standards.flatMap((one) => [
      ...pairsIn([one.name, one.units], one.edition),
      ...one.marks.flatMap((mark) => [...pairsIn(mark, `${one.edition} mark`)]),
    ]),
  ]
  for (const pair of pairs) checkPair(report, pair)
  checkCodes(report)
  checkSentences(report, standards)
  report.line(`Texts beside the rules: ${pairs.length} in both languages`)
  report.line()
}
