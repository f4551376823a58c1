/**
 * Notices that were laid out as files and lie there still: what is not so any more is taken back before anybody sends it. What was
 * taken is gone, and nothing here can call it back.
 */
import { again, finish, type Notice } from '../../db/notices.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { OpenedCase } from '../case/cases.ts'
import { seal, unseal } from '../keys/keys.ts'
import { errorFields } from '../log.ts'
import { uuidOf } from '../uuid.ts'
import type { LaidOut } from './noticePost.ts'
import type { NoticeDeps, NoticeOutcome } from './noticeRun.ts'
import { look } from './noticeState.ts'

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

/** Where it is, that is written down; where the safe way is another one now, it is told anew in that one. */
const isOver = (deps: NoticeDeps, notice: Notice, file: LaidOut): Promise<boolean> =>
  deps.storage.exclusive(notice.municipality, async (tx) => {
    const { opened, verdict } = await look(deps, tx, notice, 'laidOut')
    if (verdict.go === 'wait') return false
    const { municipality, caseId } = notice
    if (verdict.go === 'not' || !opened) {
      const why = verdict.go === 'not' ? verdict.why : 'changed'
      const untold = { how: 'untold', at: new Date(deps.now()).toISOString(), why } as const
      await finish(tx, notice, opened && seal(opened.key, placeOf(opened, notice), untold))
      await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
      return true
    }
    const { way, address } = verdict.message.to
    const was = outcomeOf(opened, notice)
    if (was?.how === 'filed' && (was.way !== way || was.to !== address)) {
      await again(tx, notice, deps.now())
      await deps.storage.changes.record(tx, { municipality, caseId, kind: 'notice' })
      return true
    }
    return file.way !== way
  })

const placeOf = ({ row }: OpenedCase, { slotId, round, kind }: Notice): string =>
  PLACE.notice(row.municipality, row.id, slotId, round, kind)

const outcomeOf = (opened: OpenedCase, notice: Notice): NoticeOutcome | null =>
  notice.sealed === null ? null : unseal<NoticeOutcome>(opened.key, placeOf(opened, notice), notice.sealed)
