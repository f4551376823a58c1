/**
 * Notices that were laid out as files and lie there still: what is not so any more is taken back before anybody sends it. What was
 * taken is gone, and nothing here can call it back.
 */
import type { Tx } from '../../db/engine.ts'
import { again, finish, type Notice, ofCases } from '../../db/notices.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { OpenedCase } from '../case/openedCase.ts'
import { seal, unseal } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { uuidOf } from '../uuid.ts'
import type { LaidOut } from './noticePost.ts'
import type { NoticeDeps, NoticeOutcome } from './noticeRun.ts'
import { type Looked, look } from './noticeState.ts'

/** @returns which of them are to be taken back: their case is erased, nobody is to be told, or not like this. */
export async function takenBack(deps: NoticeDeps, files: readonly LaidOut[]): Promise<ReadonlySet<LaidOut>> {
  const starts = [...new Set(files.map(({ until }) => until))]
  if (starts.length === 0) return new Set()
  const known = new Map<string, Notice>()
  for (const municipality of MUNICIPALITIES)
    for (const one of await deps.storage.notices.ofStarts({ municipality, starts }))
      known.set(uuidOf(municipality, one.slotId, one.round, one.kind), one)
  const gone = new Set<LaidOut>()
  for (const file of files) {
    const notice = known.get(file.id)
    // One that cannot be looked at keeps no other one lying there.
    const over = notice
      ? await isOver(deps, notice, file).catch((error: unknown) => {
          deps.log.error('notices', errorFields(error))
          return false
        })
      : true
    if (over) gone.add(file)
  }
  return gone
}

/** Where it is, that is written down; where the safe way is another one now, it is told anew in that one. The same of each appointment that the file tells of. */
const isOver = (deps: NoticeDeps, notice: Notice, file: LaidOut): Promise<boolean> =>
  deps.storage.exclusive(notice.municipality, async (tx) => {
    const first = await look(deps, tx, notice, 'laidOut')
    const was = first.opened && outcomeOf(first.opened, notice)
    const all = [{ notice, ...first }]
    for (const other of await toldWith(tx, notice, was))
      all.push({ notice: other, ...(await look(deps, tx, other, 'laidOut')) })
    if (all.some(({ verdict }) => verdict.go === 'wait')) return false
    const begun = ({ startsAt }: Notice): boolean => startsAt <= deps.now()
    const isSo = ({ notice: one, opened, verdict }: Looked & { readonly notice: Notice }): boolean =>
      opened !== null &&
      !begun(one) &&
      verdict.go === 'send' &&
      (was?.how !== 'filed' || (was.way === verdict.message.to.way && was.to === verdict.message.to.address))
    if (all.every(isSo)) return first.verdict.go === 'send' && file.way !== first.verdict.message.to.way
    const { municipality, caseId } = notice
    for (const { notice: one, opened, verdict } of all) {
      if (verdict.go === 'send' && opened && !begun(one)) await again(tx, one, deps.now())
      else {
        const why = verdict.go === 'not' ? verdict.why : begun(one) ? 'past' : 'changed'
        const untold = { how: 'untold', at: new Date(deps.now()).toISOString(), why } as const
        await finish(tx, one, opened && seal(opened.key, placeOf(opened, one), untold))
      }
    }
    await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
    return true
  })

/** What else the same file tells of: where one of them is not so any more, the others are told anew without it. */
async function toldWith(tx: Tx, notice: Notice, was: NoticeOutcome | null): Promise<Notice[]> {
  const beside = was !== null && 'beside' in was ? (was.beside ?? []) : []
  if (beside.length === 0) return []
  const { municipality, caseId, kind } = notice
  return (await ofCases(tx, { municipality, caseIds: [caseId] })).filter(
    (one) =>
      one.kind === kind &&
      one.status === 'over' &&
      beside.some(({ slotId, round }) => one.slotId === slotId && one.round === round),
  )
}

const placeOf = ({ row }: OpenedCase, { slotId, round, kind }: Notice): string =>
  PLACE.notice(row.municipality, row.id, slotId, round, kind)

const outcomeOf = (opened: OpenedCase, notice: Notice): NoticeOutcome | null =>
  notice.sealed === null ? null : unseal<NoticeOutcome>(opened.key, placeOf(opened, notice), notice.sealed)
