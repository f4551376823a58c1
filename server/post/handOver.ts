/**
 * A closed case by name, made ready for the municipality's own case system: journal, data, and the letters as they went out, in one
 * package. That it was made is a deed of the case, and from that day Fjorten's own period runs; see docs/hand-over.md.
 */
import { caseEvents, messages } from '../../db/caseLog.ts'
import type { CaseState } from '../../machines/case.ts'
import type { Deed } from '../../machines/caseDeeds.ts'
import { withOffset } from '../../machines/contact.ts'
import { audited } from '../audit/audit.ts'
import { contentOf } from '../case/caseIndex.ts'
import { stateOf } from '../case/caseLife.ts'
import type { CaseRecord } from '../case/caseRecord.ts'
import { type Journal, journalOf, journalPdf } from '../case/journal.ts'
import { type OpenedCase, openCase } from '../case/openedCase.ts'
import type { Deps } from '../deps.ts'
import { errorFields } from '../log.ts'
import { Problem } from '../problems.ts'
import { findCase } from '../staff/case/caseView.ts'
import { settled } from '../staff/case/change.ts'
import { lastLine, letterIn, note, timeline } from '../staff/note.ts'
import { namesOf, todayOf } from '../staff/queue/queue.ts'
import type { AtDesk } from '../staff/session.ts'
import { uuidOf } from '../uuid.ts'
import { type Entry, zip } from '../zip.ts'
import type { HandOverBox } from './handOverBox.ts'
import { sha256 } from './letterPdf.ts'
import { isLeft } from './outbox.ts'

export const HAND_OVER_SCHEMA = 'fjorten.hand-over/1'

type Named = Extract<CaseRecord, { identity: 'named' }>

/** @throws Problem not-accepted with `why`: what stands in the way; incomplete naming what is not confirmed or not set up */
function demandReady(deps: Deps, { row, record }: OpenedCase, confirmed: boolean): Named {
  if (record.identity !== 'named') throw new Problem('not-accepted', { event: 'handOver', why: 'anonymous' })
  if (row.status !== 'closed') throw new Problem('not-accepted', { event: 'handOver', why: 'open' })
  if (record.joinedInto) throw new Problem('not-accepted', { event: 'handOver', why: 'joined' })
  const { handOver, outboxKey } = deps.owners[record.outcome.municipality]
  const missing = [
    ...(confirmed ? [] : ['identity']),
    ...(handOver ? [] : ['classification']),
    // The whole of a case in the clear on the disk would undo its sealing.
    ...(outboxKey || deps.demo ? [] : ['outboxKey']),
    ...(deps.handOverBox ? [] : ['sender']),
  ]
  if (missing.length > 0) throw new Problem('incomplete', { missing })
  return record
}

async function lettersOf(deps: Deps, opened: OpenedCase, state: CaseState) {
  const made = await Promise.all(state.context.letters.map(({ n }) => letterIn(deps, opened, n)))
  return state.context.letters.flatMap((letter, index) => {
    const pdf = made[index]?.pdf
    return pdf ? [{ ...letter, file: `breve/brev-${letter.n}.pdf`, bytes: Buffer.from(pdf, 'base64') }] : []
  })
}

type LetterFile = Awaited<ReturnType<typeof lettersOf>>[number]

/** The case as data: codes with their words beside them. The schema stands in docs/hand-over.md. */
function dataOf(
  deps: Deps,
  { row }: OpenedCase,
  record: Named,
  {
    journal,
    letters,
    decisions,
    files,
  }: {
    readonly journal: Journal
    readonly letters: readonly LetterFile[]
    readonly decisions: CaseState['context']['decisions']
    readonly files: readonly Entry[]
  },
) {
  const { outcome, facts, d, submittedDay } = record
  const { handOver, cvr } = deps.owners[outcome.municipality]
  return {
    schema: HAND_OVER_SCHEMA,
    at: withOffset(new Date(deps.now()).toISOString()),
    municipality: { id: outcome.municipality, name: journal.municipality, cvr: cvr ?? null },
    classification: handOver ?? null,
    case: {
      number: row.number,
      opened: row.openedDay,
      closed: row.closedDay,
      submitted: submittedDay,
      wished: d,
      edition: outcome.edition,
      route: outcome.route,
      guarantee: outcome.guarantee,
    },
    person: {
      name: facts.name ?? null,
      cpr: facts.cpr ?? null,
      phone: facts.phone ?? null,
      email: facts.email ?? null,
      safeContact: facts.safeContact ?? null,
      language: record.language,
    },
    answers: journal.answers,
    appointments: journal.appointments,
    decisions,
    letters: letters.map(({ bytes: _, ...letter }) => letter),
    journal: journal.entries,
    files: files.map(({ name, bytes }) => ({
      name,
      sha256: sha256(Buffer.from(bytes)),
      bytes: bytes.length,
    })),
  }
}

async function packageOf(deps: Deps, opened: OpenedCase, record: Named, state: CaseState): Promise<Buffer> {
  const journal = await journalOf(deps, opened, 'da')
  const letters = await lettersOf(deps, opened, state)
  const files: Entry[] = [
    { name: 'journal.pdf', bytes: await journalPdf(deps, opened, journal, true) },
    ...letters.map(({ file, bytes }) => ({ name: file, bytes })),
  ]
  const { decisions } = state.context
  const data = dataOf(deps, opened, record, { journal, letters, decisions, files })
  return zip([{ name: 'sag.json', bytes: Buffer.from(`${JSON.stringify(data, null, 2)}\n`) }, ...files])
}

export interface HandedOver {
  readonly on: string
  /** Of the package before it was locked. */
  readonly sha256: string
  /** False where the case knows it and the disk did not take it: it is laid out later, and the case is kept until then. */
  readonly laidOut: boolean
}

/**
 * Made ready before and let go after, as a letter is: what the case does not keep never leaves the house.
 * @throws Problem not-accepted, incomplete, stale-version, not-found
 */
export async function handOver(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version }: { readonly version: number },
): Promise<HandedOver> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  if (opened.row.version !== version) throw new Problem('stale-version', { version: opened.row.version })
  const [names, log, slots, after] = await Promise.all([
    namesOf(deps, municipality),
    timeline(deps, opened),
    deps.storage.slots.ofCase({ municipality, caseId: id }),
    lastLine(deps, opened),
  ])
  const named = demandReady(
    deps,
    opened,
    log.some(({ what }) => what === 'identityConfirmed'),
  )
  const bytes = await packageOf(deps, opened, named, stateOf(opened, slots, log))
  const on = todayOf(deps)
  const sum = sha256(bytes)
  const file = uuidOf(id, sum)
  const box = deps.handOverBox as HandOverBox
  const key = deps.owners[municipality].outboxKey
  const ready = () => box.prepare({ id: file, municipality, caseId: id, bytes, key })
  const made = await ready()
  const deed: Deed = { what: 'handedOver', on, file, sha256: sum }
  await deps.storage
    .exclusive(municipality, async (tx) => {
      // What came while the package was being made is not in it.
      if ((await caseEvents(tx, { municipality, caseId: id, after })).length > 0)
        throw new Problem('stale-version', { version })
      const said = (await messages(tx, { municipality, caseId: id })).at(-1)?.seq ?? 0
      const kept = { on, version: version + 1, line: after + 1, said }
      const set = contentOf(deps.keys, opened.key, opened.row, { ...named, handedOver: kept })
      const change = { municipality, id, version, kind: 'handedOver', set }
      settled(await deps.storage.cases.update(tx, change), names)
      await note(deps, tx, opened, { who: member.id, deed, after })
      await audited(deps, tx, desk, 'case.handOver', id)
    })
    .catch(async (error: unknown) => {
      await made.discard().catch((failed: unknown) => deps.log.error('hand-over', errorFields(failed)))
      throw error
    })
  const laidOut = await made
    .release()
    // Whatever became of what was ready: it is made again while it can be.
    .catch(async () => (await ready()).release())
    .then(
      () => true,
      (failed: unknown) => {
        deps.log.error('hand-over', errorFields(failed))
        return false
      },
    )
  return { on, sha256: sum, laidOut }
}

/**
 * After a start and every few minutes: a package that its case knows is let go, another is taken back. What is young is left
 * alone, and one that cannot be settled keeps no other from it.
 * @param now by the machine's own clock, as files have it
 * @returns how many were let go
 */
export async function settleHandOvers(deps: Deps, now = Date.now()): Promise<number> {
  let released = 0
  const pending = (await deps.handOverBox?.pending()) ?? []
  for (const { id, municipality, caseId, release, discard } of pending.filter(isLeft(now))) {
    try {
      const row = await deps.storage.cases.byId({ municipality, id: caseId })
      const log = row?.sealed ? await timeline(deps, openCase(deps, row)) : []
      const known = log.some((line) => line.what === 'handedOver' && line.file === id)
      await (known ? release() : discard())
      if (known) released += 1
    } catch (error) {
      deps.log.error('hand-over', errorFields(error))
    }
  }
  return released
}
