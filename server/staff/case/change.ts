/**
 * One change of a case by staff: the version that was seen, the change, its line in the log, what the person is told, the
 * audit and the place in the queue are one transaction. Everything that needs the clock or another query comes before it.
 */
import { ofCase as barredFrom } from '../../../db/barred.ts'
import { lastSenders } from '../../../db/caseLog.ts'
import { byId, type Outcome as Changed, type Changes } from '../../../db/cases.ts'
import type { Tx } from '../../../db/engine.ts'
import { isStorageError } from '../../../db/errors.ts'
import { ofCase, type Slot } from '../../../db/slots.ts'
import type { Case } from '../../../db/submit.ts'
import type { Deed } from '../../../machines/caseDeeds.ts'
import { rankOf } from '../../../machines/caseNext.ts'
import { type Action, audited } from '../../audit/audit.ts'
import { contentOf } from '../../case/caseIndex.ts'
import { dueDayOf, lifeIn } from '../../case/caseLife.ts'
import { writeMessage } from '../../case/caseMessages.ts'
import type { CaseRecord } from '../../case/caseRecord.ts'
import { nextOf, type OpenedCase, openCase } from '../../case/openedCase.ts'
import { unitsOfCase } from '../../case/unitsOfCase.ts'
import type { Deps } from '../../deps.ts'
import { Problem } from '../../problems.ts'
import { lastLine, note } from '../note.ts'
import { aroundCases, type Names, namesOf, type QueueCase, queueCase, todayOf } from '../queue/queue.ts'
import type { AtDesk } from '../session.ts'
import { findCase } from './caseView.ts'

export const claimedBy = (names: Names, owner: string): Problem =>
  new Problem('claimed', { owner: names.get(owner) ?? owner, ownerId: owner })

/** @throws Problem claimed, stale-version, not-found */
export function settled(changed: Changed, names: Names): Case {
  if (changed.ok) return changed.case
  if (changed.reason === 'claimed') throw claimedBy(names, changed.owner)
  if (changed.reason === 'stale-version') throw new Problem('stale-version', { version: changed.version })
  throw new Problem('not-found')
}

/** Where the case stands in the queue now, from what this very transaction sees. @returns the case as it stands then. */
export async function rank(
  deps: Deps,
  tx: Tx,
  { row: before }: OpenedCase,
  today: string,
): Promise<OpenedCase> {
  const { municipality, id } = before
  const row = await byId(tx, { municipality, id })
  if (!row) throw new Problem('not-found')
  const opened = openCase(deps, row)
  const slots = await ofCase(tx, { municipality, caseId: id })
  const sender = (await lastSenders(tx, { municipality, caseIds: [id] })).get(id)
  const life = await lifeIn(tx, opened, slots, today)
  const record = { ...opened.record, life }
  const unansweredSince = sender?.from === 'person' ? sender.openedDay : null
  const bars = await barredFrom(tx, { municipality, caseId: id })
  const next = nextOf({ ...opened, record }, { slots, unansweredSince, bars, today })
  const known = JSON.stringify(opened.record.life) === JSON.stringify(life)
  const content = known ? undefined : contentOf(deps.keys, opened.key, row, record)
  await deps.storage.cases.rank(tx, {
    municipality,
    id,
    rankDay: rankOf(next),
    units: unitsOfCase(record, slots),
    dueDay: dueDayOf(record),
    content,
  })
  return { ...opened, record }
}

export async function summary(deps: Deps, opened: OpenedCase): Promise<QueueCase> {
  const around = await aroundCases(deps, opened.record.outcome.municipality, [opened.row])
  return queueCase(opened, around)
}

export interface Asked {
  readonly version: number
  readonly action: Action
  /** What the other screens are told that it was: a kind, never content. */
  readonly kind: string
}

/** What the work in the transaction comes to. */
export interface Done {
  /** One line of the log each. */
  readonly deed: Deed | readonly Deed[]
  readonly set?: Changes
  /** The record anew; what is left out stays as it was. */
  readonly record?: CaseRecord
  /** What the person is told on their page. */
  readonly notice?: string
}

export interface Inside {
  readonly opened: OpenedCase
  /** The case's times as this transaction sees them. */
  readonly slots: readonly Slot[]
  readonly names: Names
  readonly today: string
}

/**
 * @param work inside the transaction: it awaits nothing but `tx`.
 * @throws Problem stale-version, not-found, slot-gone, and what `work` throws; nothing is changed then
 */
export async function changeCase(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, action, kind }: Asked,
  work: (tx: Tx, inside: Inside) => Promise<Done> | Done,
): Promise<QueueCase> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  const [names, after] = await Promise.all([namesOf(deps, municipality), lastLine(deps, opened)])
  if (opened.row.version !== version) throw new Problem('stale-version', { version: opened.row.version })
  const today = todayOf(deps)
  const at = new Date(deps.now()).toISOString()
  const { storage } = deps
  try {
    const changed = await storage.exclusive(municipality, async (tx) => {
      const there = await byId(tx, { municipality, id })
      if (!there) throw new Problem('not-found')
      if (there.version !== version) throw new Problem('stale-version', { version: there.version })
      const slots = await ofCase(tx, { municipality, caseId: id })
      const { deed, set = {}, record, notice } = await work(tx, { opened, slots, names, today })
      const content = record ? contentOf(deps.keys, opened.key, there, record) : {}
      const row = settled(
        await storage.cases.update(tx, {
          municipality,
          id,
          version,
          kind,
          set: { ...set, ...content },
        }),
        names,
      )
      if (notice) await writeMessage(deps, tx, opened, 'notice', { text: notice, at, by: member.id })
      for (const one of [deed].flat()) await note(deps, tx, opened, { who: member.id, deed: one, after })
      await audited(deps, tx, desk, action, id)
      return rank(deps, tx, { ...opened, row }, today)
    })
    return summary(deps, changed)
  } catch (error) {
    if (isStorageError(error, 'SlotGone')) throw new Problem('slot-gone')
    throw error
  }
}
