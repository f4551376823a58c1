/** The case's own log: who opened it, took it, gave it back, answered. Sealed like everything in a case, and only added to. */
import { type CaseEvent, caseEvents } from '../../db/caseLog.ts'
import type { Tx } from '../../db/engine.ts'
import type { Deed } from '../../machines/caseDeeds.ts'
import { PLACE } from '../case/caseRecord.ts'
import type { OpenedCase } from '../case/openedCase.ts'
import type { Deps } from '../deps.ts'
import { seal, unseal } from '../keys/keys.ts'

/** `at`: ISO, UTC. */
type Body = Deed & { readonly at: string }

/** `who`: a staff id, or a role such as `person`. */
export type LogLine = Body & { readonly seq: number; readonly who: string }

const keyOf = ({ row }: OpenedCase) => ({ municipality: row.municipality, caseId: row.id })

const linesOf = (deps: Pick<Deps, 'storage'>, opened: OpenedCase): Promise<CaseEvent[]> =>
  deps.storage.cases.caseEvents(keyOf(opened))

const read = (opened: OpenedCase, { seq, sealed, actor }: CaseEvent): LogLine[] => {
  const { municipality, caseId } = keyOf(opened)
  if (sealed === null) return []
  const body = unseal<Body>(opened.key, PLACE.caseEvent(municipality, caseId, seq), sealed)
  return [{ ...body, seq, who: actor }]
}

/** Somebody opened the case, and that is all. */
export const isLook = (opened: OpenedCase, line: CaseEvent): boolean =>
  read(opened, line).every(({ what }) => what === 'opened')

/** Bytes of a letter stay in the log: who reads the course of a case does not read forty kilobytes for each. */
const light = (line: LogLine): LogLine => (line.what === 'letterMade' ? { ...line, pdf: '' } : line)

export const timeline = async (deps: Pick<Deps, 'storage'>, opened: OpenedCase): Promise<LogLine[]> =>
  (await linesOf(deps, opened)).flatMap((line) => read(opened, line)).map(light)

/** What a transaction sees of the log. */
export const timelineIn = async (tx: Tx, opened: OpenedCase): Promise<LogLine[]> =>
  (await caseEvents(tx, keyOf(opened))).flatMap((line) => read(opened, line))

/** A letter as it was made, bytes and all. */
export async function letterIn(
  deps: Deps,
  opened: OpenedCase,
  n: number,
): Promise<Extract<LogLine, { what: 'letterMade' }> | undefined> {
  const lines = (await linesOf(deps, opened)).flatMap((line) => read(opened, line))
  return lines.filter((line) => line.what === 'letterMade').find((line) => line.n === n)
}

/** The number of the last line, read before the transaction so that only what came since is read inside it. */
export const lastLine = async (deps: Deps, opened: OpenedCase): Promise<number> =>
  (await linesOf(deps, opened)).at(-1)?.seq ?? 0

/** `at`: where the moment itself must not be known; now without it. */
export interface NewLine {
  readonly who: string
  readonly deed: Deed
  readonly after: number
  readonly at?: string
}

/** Adds a line as part of a change. It is sealed under its own number, which is certain only inside the transaction. */
export async function note(
  deps: Pick<Deps, 'storage' | 'now'>,
  tx: Tx,
  opened: OpenedCase,
  line: NewLine,
): Promise<void> {
  const { municipality, caseId } = keyOf(opened)
  const seq =
    ((await caseEvents(tx, { municipality, caseId, after: line.after })).at(-1)?.seq ?? line.after) + 1
  const body: Body = { ...line.deed, at: line.at ?? new Date(deps.now()).toISOString() }
  const sealed = seal(opened.key, PLACE.caseEvent(municipality, caseId, seq), body)
  await deps.storage.cases.addCaseEvent(tx, { municipality, caseId, sealed, actor: line.who })
}

/** A screen that reads the case again within this time is still the same look at it. */
const SAME_LOOK = 5 * 60_000

/** Writes down that somebody has opened the case. @throws where it cannot be written: then nothing is shown. */
export async function opening(deps: Deps, opened: OpenedCase, who: string): Promise<void> {
  const lines = await linesOf(deps, opened)
  const own = lines.findLast((line) => line.actor === who)
  const [last] = own ? read(opened, own) : []
  if (last?.what === 'opened' && deps.now() - Date.parse(last.at) < SAME_LOOK) return
  const after = lines.at(-1)?.seq ?? 0
  await deps.storage.exclusive(opened.row.municipality, async (tx) => {
    // Two readings at once are one look.
    const since = await caseEvents(tx, { ...keyOf(opened), after })
    if (!since.some((line) => line.actor === who))
      await note(deps, tx, opened, { who, deed: { what: 'opened' }, after })
  })
}
