/**
 * The conversation as a script to read aloud: the pages' own model, cut to what somebody at a telephone needs. Every text is
 * in the language of the conversation, as the person would read it.
 */
import type { Conversation } from '../../../machines/conversation.ts'
import { type Phase, phaseOf } from '../../../machines/intake.ts'
import { standardOf } from '../../../machines/standards/catalogue.ts'
import type { Danger, LogEntry, Question, Receipt, SummaryRow } from '../../../web/citizen/page.ts'
import { timesFor } from '../../case/times.ts'
import type { Live } from '../../conversation/live.ts'
import { caseOf } from '../../conversation/service.ts'
import type { Deps } from '../../deps.ts'
import { conversationPage, dangerOf, type PageContext, summaryOf } from '../../pages/page.ts'
import { receiptPage } from '../../pages/receiptPage.ts'
import { wordsOf } from '../../receipt/receiptCode.ts'
import type { AtDesk } from '../session.ts'
import { goesElsewhere } from './elsewhere.ts'

export type { LogEntry, Question, SummaryRow }

export interface Script {
  readonly language: 'da' | 'en'
  readonly phase: Phase
  readonly danger: Danger | null
  /** What is to be said before the question at hand, with where it stands. */
  readonly before: readonly LogEntry[]
  readonly question: Question | null
  readonly canGoBack: boolean
  /** Nothing that is left needs an answer. */
  readonly canSendNow: boolean
  readonly answers: readonly SummaryRow[]
  /** At the review: what it comes to, in sentences. */
  readonly outcome: readonly string[]
  /** Everything that was said, the oldest first. */
  readonly log: readonly LogEntry[]
  /** A code to go on with later, as words; null where none was asked for. */
  readonly saved: readonly string[] | null
  readonly receipt: ScriptReceipt | null
  /** Units it goes to where whoever takes it does not see it any more once it is sent; null where they do. */
  readonly elsewhere: readonly string[] | null
}

export interface ScriptReceipt extends Omit<Receipt, 'qr' | 'kept' | 'them'> {
  readonly caseId: string
  readonly number: number
}

export async function scriptOf(deps: Deps, desk: AtDesk, live: Live): Promise<Script> {
  const { state, municipality } = live
  const c = state.context
  const context: PageContext = {
    now: new Date(deps.now()).toISOString(),
    demo: deps.demo,
    owner: deps.owners[municipality],
  }
  const { offered } = await timesFor(deps.storage, live, context.owner, deps.now())
  const page = conversationPage(state, context, offered, {})
  const log = spoken(c, page.log)
  return {
    language: c.language,
    phase: phaseOf(state),
    danger: dangerOf(c),
    before: sinceAnswer(log),
    question: page.question,
    canGoBack: page.canGoBack,
    canSendNow: page.canSendNow,
    answers: summaryOf(standardOf(c.municipality, c.edition), c) ?? [],
    outcome: page.outcome,
    log,
    saved: savedWords(deps, live),
    receipt: await receiptOf(deps, live, context),
    elsewhere: await goesElsewhere(deps, desk, live),
  }
}

/** The page's own greeting speaks of a machine and of a button to leave by: neither is there on the telephone. */
const GREETING = {
  da: 'Jeg stiller de samme spørgsmål som på nettet og skriver det ind, du svarer. Dine svar gemmes låst, og du kan være anonym. Du behøver ikke svare på alt.',
  en: 'I ask the same questions as on the web and take down what you answer. Your answers are kept locked, and you can be anonymous. You need not answer everything.',
}

const spoken = (c: Conversation, log: readonly LogEntry[]): LogEntry[] => {
  const greeting = c.said.find((entry) => entry.kind === 'notice' && entry.key === 'greeting')?.id
  return log.map((entry) => (entry.id === greeting ? { ...entry, text: GREETING[c.language] } : entry))
}

const sinceAnswer = (log: readonly LogEntry[]): LogEntry[] =>
  log.slice(log.findLastIndex(({ from }) => from === 'person') + 1).filter(({ kind }) => kind !== 'danger')

function savedWords(deps: Deps, live: Live): readonly string[] | null {
  const { code, returned, receipt } = live.state.context
  const plain = code && !returned && !receipt ? deps.conversations.codeOf(live) : null
  return plain ? wordsOf(plain) : null
}

async function receiptOf(deps: Deps, live: Live, context: PageContext): Promise<ScriptReceipt | null> {
  const found = phaseOf(live.state) === 'handedOver' ? await caseOf(deps, live) : null
  if (!found || !live.caseId) return null
  const { receipt } = receiptPage(deps, live, context, found, {})
  if (!receipt) return null
  const { qr: _qr, kept: _kept, them: _them, ...read } = receipt
  return { ...read, caseId: live.caseId, number: found.number }
}
