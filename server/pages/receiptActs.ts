/** What a person does with their code: show that it is kept, or have it renewed. */
import { isStorageError } from '../../db/errors.ts'
import { phaseOf } from '../../machines/intake.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { keyFrom, token, wrap } from '../keys/keys.ts'
import { Problem } from '../problems.ts'
import { newCode, readCode, wordsOf } from '../receipt/receiptCode.ts'
import { foldWord } from './wordForm.ts'

const GROUPS = /.{1,4}/g
const WORDS_ENOUGH = 2

/** One group, two words or the whole: typed from what was kept, so that it was kept legibly. */
export function provesKept(code: string, typed: string): boolean {
  if (readCode(typed).code === code) return true
  const groups: readonly string[] = code.replaceAll('-', '').match(GROUPS) ?? []
  const group = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  if (groups.includes(group)) return true
  const words = new Set(wordsOf(code).map(foldWord))
  const given = typed.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  return new Set(given.map(foldWord)).size >= WORDS_ENOUGH && given.every((word) => words.has(foldWord(word)))
}

const NOT_IN_CODE = {
  da: 'Det står ikke i koden. Se på den igen, og skriv en gruppe eller to ord.',
  en: 'That is not in the code. Look again and write one group or two words.',
}

/** How a person can show it: by typing some of it, by having printed it or taken the file; or they choose not to. */
const KEEPING = new Set(['kept', 'printed', 'notKept'])

/**
 * @returns whether the form was about keeping the code.
 * @throws Problem bad-value where what was typed is not in the code.
 */
export async function keepCode(deps: Deps, live: Live, form: URLSearchParams): Promise<boolean> {
  const type = form.get('type') ?? ''
  if (!KEEPING.has(type)) return false
  const code = shownCode(deps, live)
  if (type === 'kept' && !live.state.context.kept && !provesKept(code, form.get('proof') ?? ''))
    throw new Problem('bad-value', { field: 'proof' }, NOT_IN_CODE)
  await markKept(deps, live)
  return true
}

export async function markKept(deps: Deps, live: Live): Promise<void> {
  await deps.conversations.turn(live, async () => {
    if (!live.state.context.kept) await deps.conversations.advance(live, { events: [{ type: 'kept' }] })
  })
}

/**
 * The code, in the session in which it was given out.
 * @throws Problem not-accepted in any other.
 */
export function shownCode(deps: Deps, live: Live): string {
  const { returned, renewed } = live.state.context
  const code =
    phaseOf(live.state) === 'handedOver' && (!returned || renewed) && deps.conversations.codeOf(live)
  if (!code) throw new Problem('not-accepted', { event: 'kept' })
  return code
}

/**
 * A new code for the case; the old one opens nothing from this moment on.
 * @throws Problem not-accepted before the hand-over, stale-version.
 */
export async function renewCode(deps: Deps, live: Live): Promise<void> {
  const { storage, keys, conversations } = deps
  const { municipality, id, caseId } = live
  if (!caseId || phaseOf(live.state) !== 'handedOver') throw new Problem('not-accepted', { event: 'renew' })
  // Its own case, also where its code leads to the one that this was put into.
  const own = await storage.cases.byConversation({ municipality, conversation: id })
  const code = newCode()
  const event = { type: 'renewed', code: conversations.sealCode(live, code) } as const
  const receipt = {
    receiptHash: token(keys, 'receipt', code),
    wrappedByReceipt: wrap(keyFrom(code, 'receipt'), PLACE.byReceipt(municipality, id), live.key),
  }
  try {
    await storage.exclusive(municipality, async (tx) => {
      await storage.conversations.append(tx, [conversations.eventRow(live, event)])
      await storage.conversations.rewrap(tx, { municipality, id, ...receipt })
      if (own) await storage.cases.setReceipt(tx, { municipality, id: own.id, ...receipt })
    })
  } catch (error) {
    if (isStorageError(error, 'StaleConversation')) throw new Problem('stale-version')
    throw error
  }
  conversations.moved(live, event, caseId)
}
