/** What can be seen of the rules without anybody asking: ids, citations, both languages, plain words, what they replace. */
import { existsSync, readFileSync } from 'node:fs'
import { FACT_IDS, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { leftOpen } from '../../machines/leftOpen.ts'
import { NOTICES } from '../../machines/notices.ts'
import { POLICY } from '../../machines/policy.ts'
import { QUESTIONS } from '../../machines/questions.ts'
import type { Rule, Text } from '../../machines/rule.ts'
import { DANGER } from '../../machines/safety.ts'
import type { Standard } from '../../machines/standard.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import * as fredericia from '../../machines/standards/fredericia/undated/standard.ts'
import * as gladsaxe from '../../machines/standards/gladsaxe/2023/standard.ts'
import * as koebenhavn from '../../machines/standards/koebenhavn/2017/standard.ts'
import * as mariagerfjord from '../../machines/standards/mariagerfjord/undated/standard.ts'
import { national } from '../../machines/standards/national/rules.ts'
import { REASONS } from '../../machines/whyNotTexts.ts'
import { shared } from '../scenarios/personas.ts'
import { fileOf } from './files.ts'
import { LIX_LIMIT, lix, sentencesIn } from './readable.ts'
import type { Report } from './report.ts'
import { checkShape } from './shape.ts'
import { checkWords } from './words.ts'

const PREFIX: Record<Municipality, string> = {
  frederiksberg: 'FRB',
  fredericia: 'FDC',
  koebenhavn: 'KBH',
  mariagerfjord: 'MFJ',
  gladsaxe: 'GLX',
}

const read = (path: string): string | null => {
  const url = new URL(path, shared)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

const isId = (id: string, municipality: Municipality): boolean =>
  id.startsWith('NAT-') ||
  /^B-\d{2}$/.test(id) ||
  new RegExp(`^${PREFIX[municipality]}-[\\w.]+-[a-z]$`).test(id)

/** Texts whose two languages must differ; a title may be a name. */
const said = (rule: Rule): Text[] => [
  rule.text,
  ...rule.then.flatMap((c) =>
    c.do === 'task' || c.do === 'record' ? [c.text] : c.do === 'course' ? [c.name] : [],
  ),
]

function checkText(report: Report, where: string, rule: Rule): void {
  for (const { da, en } of [rule.title, ...said(rule)])
    if (!da.trim() || !en.trim()) report.fault(where, 'a text is missing in one language')
  for (const { da, en } of said(rule))
    if (da === en) report.fault(where, `the same words in both languages: "${da}"`)
  // One sentence is too little for LIX to say anything; all together are judged below.
  if (sentencesIn(rule.text.da) >= 3) checkReadable(report, where, rule.text.da)
}

function checkReadable(report: Report, where: string, text: string): number {
  const found = lix(text)
  if (found > LIX_LIMIT) report.fault(where, `LIX ${found.toFixed(1)} over ${LIX_LIMIT}`)
  return found
}

/** Section keys of a municipality as the catalogue uses them in its ids. */
function sectionsIn(catalogue: string, municipality: Municipality): ReadonlySet<string> {
  const ids = catalogue.matchAll(new RegExp(`^\\| ${PREFIX[municipality]}-([\\w.]+)-[a-z] \\|`, 'gm'))
  return new Set([...ids].map((id) => id[1] as string))
}

function checkCitations(
  report: Report,
  where: string,
  rule: Rule,
  lines: readonly string[],
  sections: ReadonlySet<string>,
): void {
  for (const {
    section,
    lines: [from, to],
  } of rule.cites) {
    const known = [...sections].some((key) => key === section || key.startsWith(`${section}.`))
    if (!known) report.fault(where, `there is no section ${section}`)
    if (from < 1 || to < from || to > lines.length) report.fault(where, `there are no lines ${from}-${to}`)
    else if (
      lines
        .slice(from - 1, to)
        .join('')
        .trim() === ''
    )
      report.fault(where, `lines ${from}-${to} are empty`)
  }
}

/** What lies beside the project, where it does: without it ids and citations are checked by their shape only. */
export interface Documents {
  readonly catalogue: string | null
  readonly source: string | null
}

const isRow = (rule: Rule): boolean => !/^(NAT|B)-/.test(rule.id)

function checkId(report: Report, where: string, rule: Rule, { municipality, rules }: Standard): void {
  if (rules.filter((each) => each.id === rule.id).length > 1) report.fault(where, 'the id stands twice')
  if (!isId(rule.id, municipality))
    report.fault(where, 'no id of the catalogue, of the readings or of the law')
  if (isRow(rule) && rule.cites.length === 0) report.fault(where, 'cites nothing')
  if (rule.cites.length === 0 && !rule.law) report.fault(where, 'names neither document nor law')
  if (rule.replaces && !national.some((each) => each.id === rule.replaces))
    report.fault(where, `replaces ${rule.replaces}, which there is not`)
}

const rowsIn = (catalogue: string, municipality: Municipality): string[] =>
  [...catalogue.matchAll(new RegExp(`^\\| (${PREFIX[municipality]}-\\S+) \\|`, 'gm'))].map(
    (row) => row[1] as string,
  )

/** Rows that are part of another rule, each with the rule and the reason. */
export type Merged = Readonly<Record<string, { readonly into: string; readonly why: string }>>
const MERGED: Readonly<Record<Municipality, Merged>> = {
  frederiksberg: {},
  fredericia: fredericia.merged,
  koebenhavn: koebenhavn.merged,
  mariagerfjord: mariagerfjord.merged,
  gladsaxe: gladsaxe.merged,
}

/** Every row of the catalogue is a rule, or laid into one on purpose; never both. */
export function checkRows(
  report: Report,
  { municipality, rules }: Standard,
  rows: readonly string[],
  merged: Merged,
): void {
  const ids = new Set(rules.map(({ id }) => id))
  for (const row of rows) {
    const into = merged[row]
    if (!ids.has(row) && !into) report.fault(`${municipality} ${row}`, 'is in the catalogue and is no rule')
    if (ids.has(row) && into) report.fault(`${municipality} ${row}`, 'is a rule and listed as merged')
  }
  for (const [row, { into, why }] of Object.entries(merged)) {
    if (!rows.includes(row)) report.fault(`${municipality} ${row}`, 'is listed as merged and in no catalogue')
    if (!ids.has(into)) report.fault(`${municipality} ${row}`, `is merged into ${into}, which is no rule`)
    if (!why.trim()) report.fault(`${municipality} ${row}`, 'is merged without a reason')
  }
}

export function checkStandard(
  report: Report,
  standard: Standard,
  { catalogue, source }: Documents,
): (string | number)[] {
  const { municipality, rules } = standard
  const rows = catalogue === null ? null : rowsIn(catalogue, municipality)
  const sections = catalogue === null ? null : sectionsIn(catalogue, municipality)
  const lines = source === null ? null : source.split('\n')
  for (const rule of rules) {
    const where = `${fileOf(municipality, rule.id)} ${rule.id}`
    checkId(report, where, rule, standard)
    if (rows !== null && isRow(rule) && !rows.includes(rule.id)) report.fault(where, 'not in the catalogue')
    checkText(report, where, rule)
    if (lines !== null && sections !== null) checkCitations(report, where, rule, lines, sections)
  }
  checkShape(report, standard, (id) => fileOf(municipality, id))
  if (rows !== null) checkRows(report, standard, rows, MERGED[municipality])
  const readable = checkReadable(report, municipality, rules.map((rule) => rule.text.da).join(' '))
  return [municipality, rules.length, rules.filter(isRow).length, rows?.length ?? '-', readable.toFixed(1)]
}

/** Readings that several editions word for themselves, each with the reason that none holds for the whole country. */
export const OWN_IN_SEVERAL: Readonly<Record<string, string>> = {
  'B-16': 'where help with alcohol is given, and what staff do about it, differs from place to place',
}

/** The same reading in several editions is a national rule that they lay over, or differs for a reason. */
export function checkShared(
  report: Report,
  standards: readonly Standard[],
  reasons: Readonly<Record<string, string>> = OWN_IN_SEVERAL,
): void {
  const nationwide = new Set(national.map(({ id }) => id))
  const own = standards.flatMap(({ rules }) => rules.filter((rule) => !national.includes(rule)))
  const several = new Set(own.map(({ id }) => id).filter((id, at, ids) => ids.indexOf(id) !== at))
  for (const id of several)
    if (!nationwide.has(id) && !reasons[id])
      report.fault(
        id,
        'stands in several editions: make it national, or give the reason in test/check/rules.ts',
      )
  for (const id of Object.keys(reasons))
    if (!several.has(id) || nationwide.has(id))
      report.fault(id, 'has a reason to stand in several editions, and does not')
}

/** Short lines are judged together, where LIX says something. */
function checkTogether(report: Report): void {
  const asked = FACT_IDS.flatMap((fact) => {
    const { ask, again } = QUESTIONS[fact]
    return [ask, again].flatMap((w) => (w === undefined ? [] : 'da' in w ? [w] : [w.self, w.parent, w.other]))
  })
  const danger = Object.values(DANGER).flatMap((d) => [d.person, d.helper, ...(d.under18 ? [d.under18] : [])])
  const policy = Object.values(POLICY).map(({ purpose }) => purpose)
  for (const [what, all] of [
    ['questions', asked],
    ['notices', Object.values(NOTICES)],
    ['reasons', [...Object.values(REASONS), ...FACT_IDS.map(leftOpen)]],
    ['danger', danger],
    ['policy', policy],
  ] as const)
    checkReadable(report, what, all.map((text) => text.da).join(' '))
}

export function checkRules(report: Report): void {
  const catalogue = read('rule-catalogue.md')
  report.line(
    catalogue === null
      ? 'Rules (catalogue and sources are not beside the project: citations are not looked up)'
      : 'Rules against the catalogue and the sources',
  )
  report.table(
    ['municipality', 'rules', 'own', 'rows', 'LIX'],
    MUNICIPALITIES.map((municipality) =>
      checkStandard(report, currentStandard(municipality), {
        catalogue,
        source: read(`sources/${municipality}.txt`),
      }),
    ),
  )
  checkShared(report, MUNICIPALITIES.map(currentStandard))
  checkTogether(report)
  checkWords(report, MUNICIPALITIES.map(currentStandard))
}
