/** Everything the server may ask of the database, by name. Reads stand alone; writes take the transaction they are part of. */
import * as absences from './absences.ts'
import * as audit from './audit.ts'
import * as barred from './barred.ts'
import * as booking from './booking.ts'
import * as busy from './busy.ts'
import * as caseLists from './caseLists.ts'
import * as caseLog from './caseLog.ts'
import * as marking from './caseMarks.ts'
import * as cases from './cases.ts'
import * as tokens from './caseTokens.ts'
import * as changes from './changes.ts'
import * as conversations from './conversations.ts'
import * as drafts from './drafts.ts'
import { bare, type Engine, type Handle } from './engine.ts'
import * as erasures from './erasures.ts'
import { StorageError } from './errors.ts'
import * as handovers from './handovers.ts'
import * as notices from './notices.ts'
import * as presence from './presence.ts'
import * as publishing from './publish.ts'
import * as settings from './settings.ts'
import { hiddenAmong } from './sight.ts'
import * as slots from './slots.ts'
import * as staff from './staff.ts'
import * as calendars from './staffCalendars.ts'
import * as factors from './staffFactors.ts'
import { standing, visibleIds } from './standing.ts'
import { submit } from './submit.ts'
import * as taking from './takeOver.ts'
import { WriteQueue } from './writeQueue.ts'

type Read = <A extends readonly unknown[], R>(
  read: (handle: Handle, ...asked: A) => Promise<R>,
) => (...asked: A) => Promise<R>

/** A failure carries the driver's own error: the query builder's names the values that were asked for. */
const reader =
  (handle: Handle): Read =>
  (read) =>
  async (...asked) => {
    try {
      return await read(handle, ...asked)
    } catch (error) {
      throw bare(error)
    }
  }

function conversationsOf(handle: Handle, read: Read, queue: WriteQueue) {
  const known = conversations.conversationReads(handle)
  return {
    byId: read((_, key: Parameters<typeof known.byId>[0]) => known.byId(key)),
    byTokenHash: read((_, key: Parameters<typeof known.byTokenHash>[0]) => known.byTokenHash(key)),
    byReceiptHash: read((_, key: Parameters<typeof known.byReceiptHash>[0]) => known.byReceiptHash(key)),
    events: read((_, key: Parameters<typeof known.events>[0]) => known.events(key)),
    /** Stores a new conversation and its first events together. Throws `Duplicate`. */
    create: async (
      row: conversations.NewConversation,
      first: readonly conversations.NewEvent[],
    ): Promise<void> => {
      const { municipality, id: conversation } = row
      const rows = first.map(({ seq, sealed }) => ({ municipality, conversation, seq, sealed }))
      const stored = await queue.open(conversations.rowOf(row), rows)
      if (stored !== 'ok') throw new StorageError('Duplicate', { what: 'conversation' })
    },
    append: conversations.append,
    setReceipt: conversations.setReceipt,
    rewrap: conversations.rewrap,
    leadTo: conversations.leadTo,
    replaceEvents: conversations.replaceEvents,
    close: conversations.close,
    erase: conversations.erase,
    unfinished: read(conversations.unfinished),
    unsentByDay: read(conversations.unsentByDay),
    vanish: conversations.vanish,
  }
}

const slotsOf = (read: Read) => ({
  freeSlots: read(slots.freeSlots),
  bySlotIds: read(slots.bySlotIds),
  ofCase: read(slots.ofCase),
  ofCases: read(slots.ofCases),
  heldBy: read(slots.heldBy),
  calendar: read(slots.calendar),
  bookedBetween: read(slots.bookedBetween),
  hold: booking.hold,
  renewHolds: booking.renewHolds,
  releaseHolds: booking.releaseHolds,
  book: booking.book,
  move: booking.move,
  cancel: booking.cancel,
  attend: booking.attend,
  passOn: booking.passOn,
  letGo: booking.letGo,
  takeOver: taking.takeOver,
  meetInstead: taking.meetInstead,
  standing: read(publishing.standing),
  publish: publishing.publish,
  withdraw: publishing.withdraw,
  pastOfNobody: read(publishing.pastOfNobody),
  forgetPast: publishing.forgetPast,
})

const casesOf = (read: Read) => ({
  queue: read(cases.queue),
  openedBetween: read(cases.openedBetween),
  byId: read(cases.byId),
  byReceiptHash: read(cases.byReceiptHash),
  byConversation: read(cases.byConversation),
  unowned: read(caseLists.unowned),
  dueBy: read(caseLists.dueBy),
  newest: read(caseLists.newest),
  byIds: read(caseLists.byIds),
  byNumber: read(caseLists.byNumber),
  standing: read(standing),
  visibleIds: read(visibleIds),
  ownedCount: read(caseLists.ownedCount),
  outline: read(caseLists.outline),
  newestIds: read(caseLists.newestIds),
  owned: read(caseLists.owned),
  visible: read(cases.visible),
  hiddenAmong: read(hiddenAmong),
  messages: read(caseLog.messages),
  lastSenders: read(caseLog.lastSenders),
  caseEvents: read(caseLog.caseEvents),
  byTokens: read(tokens.casesWith),
  tokensTaken: read(tokens.taken),
  setTokens: tokens.setTokens,
  replaceTokens: tokens.replaceTokens,
  toMark: marking.toMark,
  setMarks: marking.setMarks,
  drafts: read(drafts.drafts),
  keepDraft: drafts.keepDraft,
  dropDraft: drafts.dropDraft,
  submit,
  claim: cases.claim,
  release: cases.release,
  update: cases.update,
  rank: cases.rank,
  withoutUnits: read(cases.withoutUnits),
  setUnits: cases.setUnits,
  disown: cases.disown,
  setReceipt: cases.setReceipt,
  comeForward: cases.comeForward,
  addMessage: caseLog.addMessage,
  replaceMessages: caseLog.replaceMessages,
  addCaseEvent: caseLog.addCaseEvent,
  close: cases.close,
  eraseCase: cases.eraseCase,
})

const staffOf = (read: Read) => ({
  byEmail: read(staff.byEmail),
  byId: read(staff.byId),
  ofMunicipality: read(staff.ofMunicipality),
  anybody: read(staff.anybody),
  create: staff.create,
  findSession: read(staff.findSession),
  createSession: staff.createSession,
  touchSession: staff.touchSession,
  refreshSession: staff.refreshSession,
  deleteSession: staff.deleteSession,
  endSessions: staff.endSessions,
  setRole: staff.setRole,
  setUnits: staff.setUnits,
  limited: read(staff.limited),
  factors: read(factors.ofMember),
  factorsOf: read(factors.ofMunicipality),
  factor: read(factors.byId),
  addFactor: factors.add,
  advanceFactor: factors.advance,
  failFactor: factors.fail,
  removeFactor: factors.remove,
  removeFactors: factors.removeAll,
  spend: factors.spend,
})

/** Writes one row and waits until it is durable, then reads it back: whether the service can do its work. */
async function proveHealthy(queue: WriteQueue, read: Read): Promise<void> {
  const probe = { municipality: '-', key: 'health' }
  const value = String(Date.now())
  await queue.exclusive(null, (tx) => settings.set(tx, { ...probe, value }))
  await read(settings.get)(probe)
}

export function assemble(engine: Engine, migrated: readonly string[], end: () => Promise<void>) {
  const queue = new WriteQueue(engine)
  const read = reader(engine.read)
  return {
    engine: engine.name,
    /** The migrations that were run when this storage was opened. */
    migrated,
    write: { appendEvents: queue.appendEvents.bind(queue) },
    exclusive: queue.exclusive.bind(queue),
    conversations: conversationsOf(engine.read, read, queue),
    slots: slotsOf(read),
    cases: casesOf(read),
    staff: staffOf(read),
    changes: {
      since: read(changes.since),
      heads: read(changes.heads),
      pulse: read(changes.pulse),
      record: changes.recordChange,
      forget: changes.forgetChanges,
    },
    presence: {
      standing: read(presence.standing),
      stay: presence.stay,
      leave: presence.leave,
      leaveAll: presence.leaveAll,
    },
    absences: {
      standing: read(absences.standing),
      byId: read(absences.byId),
      add: absences.add,
      end: absences.end,
    },
    handovers: {
      since: read(handovers.since),
      ofBatch: read(handovers.ofBatch),
      record: handovers.record,
      forget: handovers.forget,
    },
    calendars: {
      ofMember: read(calendars.ofMember),
      read: read(calendars.read),
      byFeed: read(calendars.byFeed),
      set: calendars.set,
      dropFeed: calendars.dropFeed,
      wasRead: calendars.wasRead,
    },
    busy: { between: read(busy.between), replace: busy.replace, mark: busy.mark },
    barred: {
      inside: barred.inside,
      share: barred.share,
      ofMunicipality: read(barred.ofMunicipality),
      ofCase: read(barred.ofCase),
      staffOf: read(barred.staffOf),
      bar: barred.bar,
      lift: barred.lift,
    },
    audit: { since: read(audit.since), ofCase: read(audit.ofCase) },
    notices: {
      due: read(notices.due),
      ofCases: read(notices.ofCases),
      failed: read(notices.failed),
      claim: notices.claim,
      defer: notices.defer,
      finish: notices.finish,
      ofStarts: read(notices.ofStarts),
    },
    erasures: { since: read(erasures.since) },
    settings: {
      get: read(settings.get),
      beginning: read(settings.beginning),
      set: settings.set,
      remove: settings.remove,
      count: settings.count,
      spend: settings.spend,
    },
    scrub: () => engine.scrub(),
    healthy: () => proveHealthy(queue, read),
    /** Waits for what was accepted, then lets go of the database. */
    close: async (): Promise<void> => {
      await queue.close()
      await end()
    },
  }
}

export type Storage = ReturnType<typeof assemble>
