/**
 * Conversations over the store: begin, take up again, advance by one event. What a turn stores are sealed events;
 * a turn is done when they are durable, and then, not before, the state in memory moves on.
 */

import { releaseHolds } from '../../db/booking.ts'
import {
  append as appendInside,
  blank,
  erase,
  type Replacement,
  replaceEvents,
  reseal,
  rewrap,
} from '../../db/conversations.ts'
import type { Tx } from '../../db/engine.ts'
import { isStorageError } from '../../db/errors.ts'
import type { Storage } from '../../db/storage.ts'
import { dayOf } from '../../machines/calendar.ts'
import type { Stored } from '../../machines/conversation.ts'
import type { Enquiry } from '../../machines/enquiry.ts'
import type { FactId, Language, Municipality } from '../../machines/facts.ts'
import { MACHINE, type State, start } from '../../machines/intake.ts'
import { dropping, replay, without } from '../../machines/replay.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { standardOn } from '../../machines/standards/catalogue.ts'
import { PLACE } from '../case/caseRecord.ts'
import { type Keys, keyFrom, newId, newKey, seal, token, unseal, unwrap, wrap } from '../keys/keys.ts'
import { Problem } from '../problems.ts'
import { slipText } from '../receipt/codeSlip.ts'
import { newCode, readCode } from '../receipt/receiptCode.ts'
import { droppedBy, mayDrop, replacedBy, slotFacts, steps } from './consequences.ts'
import { type Envelope, readLog, rowOf } from './eventLog.ts'
import { HeldTimes } from './heldTimes.ts'
import { IDLE_MS, inTurn, type Live, LiveConversations } from './live.ts'
import { Starts } from './starts.ts'
import type { Translated } from './translate.ts'

export interface Services {
  readonly storage: Storage
  readonly keys: Keys
  readonly now: () => number
  /** Beginnings a minute in one municipality from which it counts as a rush; without it there is none. */
  readonly rushFrom?: number
}

/** Where a session began: a page's cookie takes none that a program began, or somebody could plant theirs. */
export type Door = 'page' | 'program'
export const DOORS: Readonly<Record<Door, string>> = { page: 'p', program: 'j' }

const newSession = (municipality: Municipality, door: Door): string =>
  `${municipality}.${DOORS[door]}${newKey().toString('base64url')}`

/** Of those that were talked with last; whoever comes back later is read from the log, which costs a millisecond or two. */
const REMEMBERED = 400
/** No conversation with a person is this long; each event is replayed. */
const MOST_EVENTS = 400

export class Conversations {
  readonly #services: Services
  readonly #live = new LiveConversations(REMEMBERED)
  readonly #loading = new Map<string, Promise<Live | undefined>>()
  readonly starts: Starts
  readonly #held: HeldTimes

  constructor(services: Services) {
    this.#services = services
    this.starts = new Starts(services.now, services.rushFrom ?? Number.POSITIVE_INFINITY)
    this.#held = new HeldTimes(services, this.starts)
  }

  get remembered(): number {
    return this.#live.size
  }

  sweep(): void {
    this.#live.sweep(this.#services.now())
  }

  #instant(): string {
    return new Date(this.#services.now()).toISOString()
  }

  #today(): string {
    return dayOf(this.#instant())
  }

  /**
   * @param enquiry where staff take it for a person.
   * @param inRush whether very many begin just now.
   */
  async begin(
    municipality: Municipality,
    language: Language,
    door: Door = 'program',
    enquiry?: Enquiry,
    inRush = false,
  ): Promise<Live> {
    const { storage, keys, now } = this.#services
    const at = this.#instant()
    const { edition } = standardOn(municipality, dayOf(at))
    const started = { type: 'started', at, language, ...(enquiry ? { enquiry } : {}) } as const
    const session = newSession(municipality, door)
    const live: Live = {
      municipality,
      id: newId(),
      session,
      edition,
      machine: MACHINE,
      key: newKey(),
      state: start(municipality, edition, started),
      seq: 1,
      begun: now(),
      seen: now(),
      caseId: null,
      renewed: now(),
      heldSince: null,
      flash: {},
      awaited: false,
      turn: Promise.resolve(),
    }
    const row = {
      municipality,
      id: live.id,
      tokenHash: token(keys, 'session', session),
      wrappedBySession: wrap(keyFrom(session, 'session'), PLACE.bySession(municipality, live.id), live.key),
      edition,
      machine: MACHINE,
      openedDay: dayOf(at),
      begunInRush: inRush,
    }
    await storage.conversations.create(row, [rowOf(live, live.key, 1, { at, event: started })])
    this.#live.set(live)
    return live
  }

  /** @throws Problem bad-session where there is no such session, or it has been idle for too long. */
  async open(session: string | undefined): Promise<Live> {
    const live = session ? await this.#find(session) : undefined
    if (!live) throw new Problem('bad-session')
    const now = this.#services.now()
    if (now - live.seen > IDLE_MS) {
      this.#live.drop(live.session)
      throw new Problem('bad-session')
    }
    live.seen = now
    return live
  }

  /** With several processes, what is remembered here may be behind: the log's last number tells. */
  async #find(session: string): Promise<Live | undefined> {
    const known = this.#live.get(session)
    if (!known) return this.#loadOnce(session)
    if (this.#services.storage.engine === 'libsql') return known
    const { municipality, id } = known
    const tokenHash = token(this.#services.keys, 'session', session)
    const [row, log] = await Promise.all([
      this.#services.storage.conversations.byTokenHash({ municipality, tokenHash }),
      this.#services.storage.conversations.events({ municipality, conversation: id }),
    ])
    if (row && log.at(-1)?.seq === known.seq && row.caseId === known.caseId) return known
    this.#live.drop(session)
    return row ? this.#loadOnce(session) : undefined
  }

  /** Two requests at once share one reading of the log, or each would go on with a state of its own. */
  #loadOnce(session: string): Promise<Live | undefined> {
    const loading =
      this.#loading.get(session) ?? this.#load(session).finally(() => this.#loading.delete(session))
    this.#loading.set(session, loading)
    return loading
  }

  async #load(session: string): Promise<Live | undefined> {
    const { storage, keys } = this.#services
    const municipality = session.split('.')[0] as Municipality
    const row = await storage.conversations.byTokenHash({
      municipality,
      tokenHash: token(keys, 'session', session),
    })
    if (!row?.wrappedBySession) return undefined
    const key = unwrap(
      keyFrom(session, 'session'),
      PLACE.bySession(municipality, row.id),
      row.wrappedBySession,
    )
    const log = await readLog(this.#services.storage, municipality, row.id, key)
    const live: Live = {
      municipality,
      id: row.id,
      session,
      edition: row.edition,
      machine: row.machine,
      key,
      state: replay(
        municipality,
        row.edition,
        row.machine,
        log.map((entry) => entry.envelope?.event ?? null),
      ),
      seq: log.at(-1)?.seq ?? 0,
      begun: Date.parse(log[0]?.envelope?.at ?? '1970-01-01'),
      seen: Date.parse(log.findLast((entry) => entry.envelope)?.envelope?.at ?? '1970-01-01'),
      caseId: row.caseId,
      renewed: 0,
      heldSince: null,
      flash: {},
      awaited: false,
      turn: Promise.resolve(),
    }
    this.#live.set(live)
    return live
  }

  /** One event after the other; the second of two at once sees what the first has stored. */
  turn<T>(live: Live, work: () => Promise<T>): Promise<T> {
    return inTurn(live, work)
  }

  /**
   * Stores what an event came to, and moves on.
   * @param also what changes elsewhere with it, in the same transaction.
   * @throws Problem not-accepted, slot-gone, stale-version, busy; none of them changes anything.
   */
  async advance(
    live: Live,
    { events, hold: held }: Translated,
    also?: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    if (events.length === 0) return
    if (live.seq >= MOST_EVENTS) throw new Problem('not-accepted', { limit: MOST_EVENTS })
    const after = steps(live.state, events)
    const gone = events.some(mayDrop) ? droppedBy(live.state.context, events, after.context) : []
    const replaced = replacedBy(live.state.context, events)
    const letGo = slotFacts(live.state.context, after.context)
    // Until it is sent, a name that is given after the hand-over must not lie under the case's key, which others hold too.
    if (gone.length > 0 || replaced.length > 0 || events.some((event) => event.type === 'reveal'))
      return this.#erasing(live, events, { gone, replaced }, held, letGo, also)
    if (!held && letGo.length === 0 && !also) return this.#appending(live, events, after)
    await this.#holding(live, events, held, letGo, also)
    live.state = after
  }

  async #appending(
    live: Live,
    events: readonly Stored[],
    after: State = steps(live.state, events),
  ): Promise<void> {
    const at = this.#instant()
    const rows = events.map((event, index) => rowOf(live, live.key, live.seq + index + 1, { at, event }))
    const stored = await this.#services.storage.write.appendEvents(rows)
    if (stored === 'stale') this.#stale(live)
    live.seq += events.length
    live.state = after
  }

  /**
   * Whoever goes on keeps the times they have chosen. What was lost meanwhile is given up and asked for again.
   * @returns the facts whose time is gone.
   */
  async renewHolds(live: Live): Promise<FactId[]> {
    const lost = await this.#held.renew(live)
    for (const fact of lost) await this.advance(live, { events: [{ type: 'slotLost', fact }] })
    return lost
  }

  #stale(live: Live): never {
    this.#live.drop(live.session)
    throw new Problem('stale-version')
  }

  async #holding(
    live: Live,
    events: readonly Stored[],
    held: Translated['hold'],
    letGo: readonly AppointmentKind[],
    also?: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    const at = this.#instant()
    const rows = events.map((event, index) => rowOf(live, live.key, live.seq + index + 1, { at, event }))
    await this.#exclusively(live, () =>
      this.#services.storage.exclusive(live.municipality, async (tx) => {
        await this.#held.take(tx, live, held, letGo)
        await appendInside(tx, rows)
        await also?.(tx)
      }),
    )
    live.seq += events.length
  }

  async #exclusively(live: Live, work: () => Promise<void>): Promise<void> {
    try {
      await staleIsTold(work)
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale-version') this.#live.drop(live.session)
      throw error
    }
  }

  /**
   * What no longer counts is cut out of the log: everything that stays is sealed anew under a new key, and the old key
   * is wrapped nowhere any more, so nothing that lies about in the database's files can be opened.
   */
  async #erasing(
    live: Live,
    events: readonly Stored[],
    { gone, replaced }: { readonly gone: readonly FactId[]; readonly replaced: readonly FactId[] },
    held: Translated['hold'],
    letGo: readonly AppointmentKind[],
    also?: (tx: Tx) => Promise<void>,
  ): Promise<void> {
    const { municipality, id, session } = live
    const at = this.#instant()
    const log = await readLog(this.#services.storage, municipality, id, live.key)
    const facts = new Set(gone)
    const older = new Set([...gone, ...replaced])
    const kept = log.map(({ seq, envelope }) => {
      const event = without(envelope?.event ?? null, older)
      return { seq, envelope: event && envelope ? { at: envelope.at, event } : null }
    })
    const added = events.map((event, index) => ({
      seq: live.seq + index + 1,
      envelope: { at, event: dropping(without(event, facts) ?? event, gone) },
    }))
    const key = newKey()
    const sealed = ({ seq, envelope }: { seq: number; envelope: Envelope | null }) => ({
      seq,
      sealed: envelope ? seal(key, PLACE.event(municipality, id, seq), envelope) : null,
    })
    const state = replay(
      municipality,
      live.edition,
      live.machine,
      [...kept, ...added].map(({ envelope }) => envelope?.event ?? null),
    )
    const code = this.codeOf({ municipality, id, session, state })
    const replacement: Replacement = {
      municipality,
      id,
      events: kept.map(sealed),
      append: added.map(sealed) as unknown as Replacement['append'],
      wrappedBySession: wrap(keyFrom(session, 'session'), PLACE.bySession(municipality, id), key),
      ...(code
        ? { wrappedByReceipt: wrap(keyFrom(code, 'receipt'), PLACE.byReceipt(municipality, id), key) }
        : {}),
    }
    await this.#exclusively(live, () =>
      this.#services.storage.exclusive(municipality, async (tx) => {
        await this.#held.take(tx, live, held, letGo)
        await replaceEvents(tx, replacement)
        await also?.(tx)
      }),
    )
    await this.#services.storage.scrub()
    live.key = key
    live.seq += events.length
    live.state = state
  }

  /** In the log the code is sealed under the session's secret: the case's key, which staff hold, does not open it. */
  sealCode(
    { municipality, id, session }: Pick<Live, 'municipality' | 'id' | 'session'>,
    code: string,
  ): string {
    return seal(keyFrom(session, 'code'), PLACE.code(municipality, id), code)
  }

  /** The code of this conversation, if there is one; only its own session can read it. */
  codeOf({
    municipality,
    id,
    session,
    state,
  }: Pick<Live, 'municipality' | 'id' | 'session' | 'state'>): string | null {
    const sealed = state.context.code ?? state.context.receipt?.code
    return sealed ? unseal<string>(keyFrom(session, 'code'), PLACE.code(municipality, id), sealed) : null
  }

  /** A code to come back with, before anything is sent; the same one as long as the session lasts. */
  async saveForLater(live: Live): Promise<string> {
    const { code, receipt, returned } = live.state.context
    const known = this.codeOf(live)
    if (code && !returned && known) return known
    const sealed = receipt?.code ?? code
    if (known && sealed) {
      await this.#appending(live, [{ type: 'code', code: sealed }])
      return known
    }
    const { storage, keys } = this.#services
    const { municipality, id } = live
    const fresh = newCode()
    const at = this.#instant()
    const event = { type: 'code', code: this.sealCode(live, fresh) } as const
    const after = steps(live.state, [event])
    const row = rowOf(live, live.key, live.seq + 1, { at, event })
    await this.#exclusively(live, () =>
      storage.exclusive(municipality, async (tx) => {
        await appendInside(tx, [row])
        await rewrap(tx, {
          municipality,
          id,
          receiptHash: token(keys, 'receipt', fresh),
          wrappedByReceipt: wrap(keyFrom(fresh, 'receipt'), PLACE.byReceipt(municipality, id), live.key),
        })
      }),
    )
    live.seq += 1
    live.state = after
    return fresh
  }

  /**
   * Takes a conversation up again with its code, under a new session; the old session ends.
   * @throws Problem unknown-receipt, also for a code of another municipality.
   */
  async takeUp(municipality: Municipality, typed: string, door: Door): Promise<Live> {
    const { storage, keys } = this.#services
    const { code, slip } = readCode(typed)
    if (!code) throw new Problem('unknown-receipt', { typing: true }, slip && slipText(slip))
    const row = await storage.conversations.byReceiptHash({
      municipality,
      receiptHash: token(keys, 'receipt', code),
    })
    if (!row?.wrappedByReceipt) throw new Problem('unknown-receipt')
    const key = unwrap(keyFrom(code, 'receipt'), PLACE.byReceipt(municipality, row.id), row.wrappedByReceipt)
    const session = newSession(municipality, door)
    const log = await readLog(this.#services.storage, municipality, row.id, key)
    const seq = log.at(-1)?.seq ?? 0
    const at = this.#instant()
    const last = log.findLast(({ envelope }) => envelope)?.envelope?.at
    const returned = {
      type: 'returned',
      code: this.sealCode({ municipality, id: row.id, session }, code),
      ...(last ? { lastOpened: dayOf(last) } : {}),
    } as const
    // One day is kept of the visit before, so that a foreign one is noticed; of those before it nothing.
    const seqs = log.filter(({ envelope }) => envelope?.event.type === 'returned').map((entry) => entry.seq)
    // Nor that there were any: a visit after which nothing came stands in the place of the one before.
    const again = seqs.at(-1) === seq
    const mine = { municipality, id: row.id }
    const event = rowOf(mine, key, again ? seq : seq + 1, { at, event: returned })
    await staleIsTold(() =>
      storage.exclusive(municipality, async (tx) => {
        await blank(tx, { ...mine, seqs })
        if (again) await reseal(tx, { ...mine, seq, sealed: event.sealed })
        else await appendInside(tx, [event])
        await rewrap(tx, {
          municipality,
          id: row.id,
          tokenHash: token(keys, 'session', session),
          wrappedBySession: wrap(keyFrom(session, 'session'), PLACE.bySession(municipality, row.id), key),
          openedDay: dayOf(at),
        })
      }),
    )
    this.#live.dropConversation(municipality, row.id)
    return this.open(session)
  }

  /** Nothing that was said stays: tombstones, no keys, no code. */
  async withdraw(live: Live): Promise<void> {
    const after = steps(live.state, [{ type: 'withdraw', at: this.#instant() }])
    const { municipality, id } = live
    await this.#services.storage.exclusive(municipality, (tx) =>
      erase(tx, { municipality, id, by: 'person', day: this.#today() }),
    )
    await this.#services.storage.scrub()
    live.state = after
    this.#live.drop(live.session)
  }

  /**
   * Left in haste: no session opens it any more and its times are free. What has no code is gone, for nobody could come
   * back to it.
   */
  async leave(session: string): Promise<void> {
    const live = await this.#find(session)
    if (!live) return
    const day = this.#today()
    const { storage } = this.#services
    const { municipality, id } = live
    const { code, receipt } = live.state.context
    this.#live.drop(session)
    await storage.exclusive(municipality, async (tx) => {
      if (!code && !receipt) return erase(tx, { municipality, id, by: 'person', day })
      await releaseHolds(tx, { municipality, conversation: id })
      await rewrap(tx, { municipality, id, tokenHash: `left:${newId()}`, wrappedBySession: null })
    })
    if (!code && !receipt) await storage.scrub()
  }

  /** Its case is another one now: whoever has it open reads that anew. */
  ledElsewhere(municipality: Municipality, id: string): void {
    this.#live.dropConversation(municipality, id)
  }

  /** The session ends here; what it led to may be gone already. */
  forget(live: Live): void {
    this.#live.drop(live.session)
  }

  /** What another request or process has stored counts: the state is read from the log again. */
  async reload(live: Live): Promise<void> {
    this.#live.drop(live.session)
    const fresh = await this.#load(live.session)
    if (!fresh) throw new Problem('bad-session')
    Object.assign(live, { state: fresh.state, seq: fresh.seq, caseId: fresh.caseId, key: fresh.key })
    this.#live.set(live)
  }

  /** After a change made outside, such as handing over, in the same transaction as its own event. */
  moved(live: Live, event: Stored, caseId: string): void {
    live.state = steps(live.state, [event])
    live.seq += 1
    live.caseId = caseId
    this.#held.sent(live)
  }

  eventRow(live: Live, event: Stored) {
    return rowOf(live, live.key, live.seq + 1, { at: this.#instant(), event })
  }
}

async function staleIsTold(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isStorageError(error, 'StaleConversation')) throw new Problem('stale-version')
    throw error
  }
}
