/** Letters of a case: made from the decision and the standard's own sentences, kept as they were made, and handed to the post. */
import type { CaseState } from '../../../machines/case.ts'
import type { UnitId } from '../../../machines/facts.ts'
import { arrival, type LetterText, letterDay, letterText } from '../../../machines/letter.ts'
import { lastDecision } from '../../../machines/life.ts'
import type { LetterBlock, LetterMade } from '../../../machines/lifeDeeds.ts'
import { prerequisites } from '../../../machines/lifeLacking.ts'
import { MUNICIPALITY_NAMES } from '../../../machines/questions.ts'
import { standardOf } from '../../../machines/standards/catalogue.ts'
import { type OpenedCase, openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { SECURITY } from '../../headers.ts'
import { errorFields } from '../../log.ts'
import { letterPdf, sha256 } from '../../post/letterPdf.ts'
import { isLeft, type Outbox } from '../../post/outbox.ts'
import { Problem } from '../../problems.ts'
import { uuidOf } from '../../uuid.ts'
import { letterIn } from '../note.ts'
import type { LetterAsked } from './lifeAsk.ts'

export interface LetterPreview {
  readonly title: string
  readonly language: 'da' | 'en'
  readonly to: readonly string[]
  readonly sender: readonly string[]
  readonly blocks: readonly LetterBlock[]
  readonly expectedOn: string
  readonly complainUntil: string
}

interface Drafted extends LetterText {
  readonly to: readonly string[]
  readonly expectedOn: string
}

/** @throws Problem incomplete naming what must be there before there can be a letter */
function drafted(
  deps: Deps,
  { record }: OpenedCase,
  state: CaseState,
  ask: LetterAsked,
  today: string,
): Drafted {
  const { context: life } = state
  const missing = prerequisites(life, 'letterMade')
  const decision = lastDecision(life)
  if (missing.length > 0 || !decision || record.identity !== 'named')
    throw new Problem('incomplete', { missing })
  const standard = standardOf(record.outcome.municipality, record.outcome.edition)
  const expectedOn = ask.expectedOn ?? arrival(ask.way, today)
  if (expectedOn < today) throw new Problem('incomplete', { missing: ['day'] })
  const text = letterText({
    life,
    decision,
    standard,
    owner: deps.owners[record.outcome.municipality],
    units: record.outcome.units as readonly UnitId[],
    language: record.language,
    expectedOn,
  })
  const lines = ask.to
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  return { ...text, expectedOn, to: [...(record.facts.name ? [record.facts.name] : []), ...lines] }
}

export function previewOf(
  deps: Deps,
  opened: OpenedCase,
  state: CaseState,
  ask: LetterAsked,
  today: string,
): LetterPreview {
  const { title, to, sender, blocks, expectedOn, complainUntil } = drafted(deps, opened, state, ask, today)
  return { title, language: opened.record.language, to, sender, blocks, expectedOn, complainUntil }
}

const REFERENCE = { da: 'Sag', en: 'Case' }

/** The letter as a deed, with the bytes that go out. */
export async function makeLetter(
  deps: Deps,
  opened: OpenedCase,
  state: CaseState,
  ask: LetterAsked,
  today: string,
): Promise<LetterMade> {
  const { language } = opened.record
  const { title, to, sender, blocks, expectedOn, complainUntil } = drafted(deps, opened, state, ask, today)
  const bytes = await letterPdf({
    language,
    title,
    sender,
    to,
    day: letterDay(today, language),
    reference: `${REFERENCE[language]} ${opened.row.number}`,
    blocks,
    at: new Date(deps.now()).toISOString(),
  })
  return {
    what: 'letterMade',
    n: state.context.letters.length + 1,
    decision: lastDecision(state.context)?.n ?? 0,
    way: ask.way,
    language,
    title,
    to,
    blocks,
    expectedOn,
    complainUntil,
    sha256: sha256(bytes),
    pdf: bytes.toString('base64'),
  }
}

/**
 * The letter as a message of Digital Post, ready but not yet let go: that happens once the case has kept it.
 * @throws Problem incomplete where the municipality has no number to send from, or nobody has set up where it is handed over
 */
export async function prepareDigital(
  deps: Deps,
  { row, record }: OpenedCase,
  letter: LetterMade,
  said: string | undefined,
): ReturnType<Outbox['prepare']> {
  const { municipality } = record.outcome
  const { cvr } = deps.owners[municipality]
  const cpr = ((record.identity === 'named' ? record.facts.cpr : null) ?? said)?.replace('-', '')
  if (!deps.outbox || !cvr) throw new Problem('incomplete', { missing: ['sender'] })
  if (!cpr) throw new Problem('incomplete', { missing: ['cpr'] })
  const name = MUNICIPALITY_NAMES[municipality][letter.language]
  return deps.outbox.prepare({
    of: { municipality, caseId: row.id, n: letter.n },
    // Always the same for the same letter of a case.
    id: uuidOf(row.id, letter.n),
    key: deps.owners[municipality].outboxKey,
    at: new Date(deps.now()).toISOString(),
    label: letter.language === 'da' ? `Brev fra ${name}` : `Letter from ${name}`,
    sender: { cvr, name },
    cpr,
    language: letter.language,
    fileName: 'brev.pdf',
    pdf: Buffer.from(letter.pdf, 'base64'),
  })
}

/**
 * After a start and every few minutes: a letter that its case has kept is let go, one that it has not is taken back; what is
 * young is left alone. A message that goes twice is one to whoever receives it, since it bears the same id.
 * @param now by the machine's own clock, as files have it
 * @returns how many were let go
 */
export async function settleOutbox(deps: Deps, now = Date.now()): Promise<number> {
  let released = 0
  const pending = (await deps.outbox?.pending()) ?? []
  for (const { of, release, discard } of pending.filter(isLeft(now))) {
    try {
      const row = await deps.storage.cases.byId({ municipality: of.municipality, id: of.caseId })
      const kept = row?.sealed ? await letterIn(deps, openCase(deps, row), of.n) : undefined
      await (kept ? release() : discard())
      if (kept) released += 1
    } catch (error) {
      deps.log.error('outbox', errorFields(error))
    }
  }
  return released
}

/** @throws Problem not-found */
export async function letterResponse(deps: Deps, opened: OpenedCase, n: string): Promise<Response> {
  const found = /^\d{1,2}$/.test(n) ? await letterIn(deps, opened, Number(n)) : undefined
  if (!found) throw new Problem('not-found')
  return new Response(new Uint8Array(Buffer.from(found.pdf, 'base64')), {
    headers: {
      ...SECURITY,
      // The browser's own viewer shows it as an object of this very page.
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'",
      'content-type': 'application/pdf',
      'content-language': found.language,
      'content-disposition': `inline; filename="brev-${found.n}.pdf"`,
    },
  })
}
