/**
 * Two cases of one person, put together by staff. The person proves it with the other case's code, or says so to somebody who
 * confirms it; see docs/decisions/2026-11-27-two-cases-of-one-person.md.
 */

import { ofCase as barredFrom } from '../../../db/barred.ts'
import type { Tx } from '../../../db/engine.ts'
import { NEVER } from '../../../db/schema.ts'
import { ofCase } from '../../../db/slots.ts'
import type { Municipality } from '../../../machines/facts.ts'
import type { AppointmentKind } from '../../../machines/rule.ts'
import { audited, auditRead } from '../../audit/audit.ts'
import { contentOf } from '../../case/caseIndex.ts'
import type { Joined } from '../../case/caseRecord.ts'
import { joinedRecord, planOf, type Refusal, refusalOf } from '../../case/joinPlan.ts'
import { joinedText, oneThread, passSlots, startOf } from '../../case/joinThread.ts'
import { type OpenedCase, openCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { token } from '../../keys/keys.ts'
import { Problem } from '../../problems.ts'
import { slipText } from '../../receipt/codeSlip.ts'
import { readCode } from '../../receipt/receiptCode.ts'
import { lastLine, note, opening } from '../note.ts'
import { aroundCases, namesOf, type QueueCase, queueCase, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { seerOf } from '../sight.ts'
import { barInside } from './barred.ts'
import { findCase } from './caseView.ts'
import { rank, settled } from './change.ts'

export interface Candidate extends QueueCase {
  /** Why they cannot be joined like this; null where they can. */
  readonly refused: Refusal | null
  /** Coming appointments that would be freed, because there is an earlier one of the same kind. */
  readonly frees: readonly { readonly kind: AppointmentKind; readonly start: string }[]
}

function hashOf(deps: Deps, typed: string): string {
  const { code, slip } = readCode(typed)
  if (!code) throw new Problem('unknown-receipt', { typing: true }, slip && slipText(slip))
  return token(deps.keys, 'receipt', code)
}

/**
 * The other case, by its number or by the code that the person reads out. That somebody has looked is written down.
 * @throws Problem not-found, unknown-receipt
 */
export async function candidate(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { number, code }: { readonly number?: number | undefined; readonly code?: string | undefined },
): Promise<Candidate> {
  const { municipality } = desk
  const seenBy = await seerOf(deps, desk)
  const stays = await findCase(deps, desk, id)
  const { cases, slots } = deps.storage
  const row =
    code === undefined
      ? await cases.byNumber({ municipality, number: number ?? 0, seenBy })
      : await cases.byReceiptHash({ municipality, receiptHash: hashOf(deps, code) })
  const there = row && (await cases.visible({ municipality, id: row.id, seenBy }))
  if (!there || !row?.sealed) throw new Problem(code === undefined ? 'not-found' : 'unknown-receipt')
  const goes = openCase(deps, row)
  await auditRead(deps, desk, 'case.read', row.id)
  await opening(deps, goes, desk.member.id)
  const [mine, theirs, around] = await Promise.all([
    slots.ofCase({ municipality, caseId: id }),
    slots.ofCase({ municipality, caseId: row.id }),
    aroundCases(deps, municipality, [row]),
  ])
  return {
    ...queueCase(goes, around),
    refused: refusalOf(stays, goes, code !== undefined),
    frees: planOf(mine, theirs, deps.now()).free.map(({ slot }) => ({
      kind: slot.bookedKind ?? slot.kind,
      start: startOf(slot),
    })),
  }
}

export interface Joining {
  readonly version: number
  readonly other: string
  readonly otherVersion: number
}

const FREED = 'Der er en tidligere tid af samme slags, efter at to sager blev lagt sammen.'

async function barredFromEither(
  tx: Tx,
  municipality: Municipality,
  cases: readonly string[],
): Promise<ReadonlySet<string>> {
  const out = new Set<string>()
  for (const caseId of cases)
    for (const { staffId } of await barredFrom(tx, { municipality, caseId })) out.add(staffId)
  return out
}

/** Nobody has a case that they cannot see: it goes back to the queue. */
const lostBy = (out: ReadonlySet<string>, { row }: OpenedCase): { readonly ownerId?: null } =>
  row.ownerId !== null && out.has(row.ownerId) ? { ownerId: null } : {}

/**
 * Puts the other case into this one.
 * @throws Problem not-accepted with `why`, unknown-receipt where the code is not the other case's, stale-version, not-found
 */
export async function join(
  deps: Deps,
  desk: AtDesk,
  id: string,
  {
    version,
    other,
    otherVersion,
    by,
    code,
  }: Joining & Pick<Joined, 'by'> & { readonly code?: string | undefined },
): Promise<QueueCase> {
  const { municipality, member } = desk
  const [stays, goes] = [await findCase(deps, desk, id), await findCase(deps, desk, other)]
  if (by === 'code' && hashOf(deps, code ?? '') !== goes.row.receiptHash) throw new Problem('unknown-receipt')
  const why = refusalOf(stays, goes, by === 'code')
  if (why) throw new Problem('not-accepted', { event: 'join', why })
  const now = deps.now()
  const today = todayOf(deps)
  const [names, after, afterOther] = await Promise.all([
    namesOf(deps, municipality),
    lastLine(deps, stays),
    lastLine(deps, goes),
  ])
  const at = new Date(now).toISOString()
  const opened = await deps.storage.exclusive(municipality, async (tx): Promise<OpenedCase> => {
    const { storage } = deps
    const plan = planOf(
      await ofCase(tx, { municipality, caseId: id }),
      await ofCase(tx, { municipality, caseId: other }),
      now,
    )
    const record = joinedRecord(stays, goes, plan, { by, at })
    const content = contentOf(deps.keys, stays.key, stays.row, record)
    const dueDay = record.outcome.guarantee.until ?? NEVER
    const out = await barredFromEither(tx, municipality, [id, other])
    const set = { status: 'open', dueDay, ...content, ...lostBy(out, stays) } as const
    const row = settled(
      await storage.cases.update(tx, { municipality, id, version, set, kind: 'joined' }),
      names,
    )
    const away = { ...goes.record, joinedInto: { case: id, number: stays.row.number } }
    const closing = {
      municipality,
      id: other,
      version: otherVersion,
      day: today,
      set: { ...contentOf(deps.keys, goes.key, goes.row, away), ...lostBy(out, goes) },
    }
    settled(await storage.cases.close(tx, closing), names)
    await passSlots(deps, tx, stays, goes, plan)
    const said = joinedText(record.language, stays.row.number, by, plan)
    await storage.barred.share(tx, { municipality, cases: [id, other] })
    for (const staffId of out)
      await barInside(deps, tx, { municipality, staffId, cases: [id, other], byId: member.id, day: today })
    await oneThread(deps, tx, stays, goes, { text: said, at, by: member.id })
    if (by === 'code')
      await storage.conversations.leadTo(tx, { municipality, id: goes.row.conversationId, caseId: id })
    const who = member.id
    await note(deps, tx, stays, { who, deed: { what: 'joined', number: goes.row.number, by }, after })
    await note(deps, tx, goes, {
      who,
      deed: { what: 'joinedInto', number: stays.row.number, by },
      after: afterOther,
    })
    for (const { slot } of plan.free)
      await note(deps, tx, stays, {
        who,
        deed: {
          what: 'cancelled',
          kind: slot.bookedKind ?? slot.kind,
          start: startOf(slot),
          by: 'us',
          reason: FREED,
        },
        after,
      })
    for (const one of [id, other]) await audited(deps, tx, desk, 'case.join', one)
    const result = { row, key: stays.key, record }
    await rank(deps, tx, result, today)
    return result
  })
  deps.conversations.ledElsewhere(municipality, goes.row.conversationId)
  return queueCase(opened, await aroundCases(deps, municipality, [opened.row]))
}
