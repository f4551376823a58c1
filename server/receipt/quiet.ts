/** Whether somebody by name wants to be told of their times: the person says it on their page, or to whoever they talk to. */
import { byId } from '../../db/cases.ts'
import { contentOf } from '../case/caseIndex.ts'
import { saidQuiet } from '../case/joinPlan.ts'
import { type OpenedCase, openCase } from '../case/openedCase.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { Problem } from '../problems.ts'
import { findCase } from '../staff/case/caseView.ts'
import { changeCase, settled } from '../staff/case/change.ts'
import { note } from '../staff/note.ts'
import type { QueueCase } from '../staff/queue/queue.ts'
import type { AtDesk } from '../staff/session.ts'

/** @throws Problem not-accepted without a name, where nobody is told anything anyway, or where it is so already */
function demandNews({ record }: OpenedCase, quiet: boolean): void {
  if (record.identity !== 'named' || (record.quiet === true) === quiet)
    throw new Problem('not-accepted', { event: quiet ? 'quiet' : 'tell' })
}

/** @throws Problem not-accepted, stale-version, not-found */
export async function setQuiet(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, quiet }: { readonly version: number; readonly quiet: boolean },
): Promise<QueueCase> {
  demandNews(await findCase(deps, desk, id), quiet)
  return changeCase(deps, desk, id, { version, action: 'case.quiet', kind: 'quiet' }, (_, { opened }) => ({
    record: saidQuiet(opened.record, quiet),
    deed: { what: 'quiet', on: quiet },
  }))
}

/** The same by the person. @throws Problem not-accepted, stale-version */
export async function setOwnQuiet(deps: Deps, live: Live, quiet: boolean): Promise<void> {
  const { municipality, caseId } = live
  if (!caseId) throw new Problem('not-accepted', { event: 'quiet' })
  await deps.storage.exclusive(municipality, async (tx) => {
    const row = await byId(tx, { municipality, id: caseId })
    if (!row?.sealed) throw new Problem('not-found')
    const opened = openCase(deps, row)
    demandNews(opened, quiet)
    const at = { municipality, id: caseId }
    const set = contentOf(deps.keys, opened.key, at, saidQuiet(opened.record, quiet))
    const change = { ...at, version: row.version, kind: 'quiet', set }
    settled(await deps.storage.cases.update(tx, change), new Map())
    await note(deps, tx, opened, { who: 'person', deed: { what: 'quiet', on: quiet }, after: 0 })
  })
}
