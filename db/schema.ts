/**
 * Every table. The municipality stands first in every primary key and index, so that rows of one municipality lie together
 * and can be moved apart. Clear columns are those that must be searched or compared; everything a person said is sealed by
 * the server before it comes here. Days are `YYYY-MM-DD` in Copenhagen, instants are UTC milliseconds.
 */
import { isNotNull } from 'drizzle-orm'
import type { Columns } from './columns.ts'

/** Stands in `dueDay` where nothing is due, so that the queue's order needs no null. */
export const NEVER = '9999-12-31'

export type ConversationStatus = 'open' | 'submitted' | 'withdrawn'
export type CaseStatus = 'open' | 'closed'
export type SlotKind = 'visitation' | 'doctor' | 'anonymousTalk' | 'youthTalk' | 'relativesTalk'
export type BookedKind = SlotKind | 'secondVisitation'
export type Audience = 'named' | 'anonymous'
export type FactorKind = 'passkey' | 'totp'
export type ErasedKind = 'conversation' | 'case'
/** Who wanted it: the person, or the municipality's periods. */
export type ErasedBy = 'person' | 'retention'
/** What became of an appointment; null until somebody has said it. */
export type Attendance = 'held' | 'missed'
/** `notice`: told by the desk itself, such as that a time was moved. It answers nothing. */
export type Sender = 'person' | 'staff' | 'notice'
/** `life.…`: what stands in the form of one deed of the case's life, as JSON. */
export type DraftKind = 'reply' | 'note' | `life.${string}`
export type NoticeKind = 'booked' | 'moved' | 'cancelled' | 'reminder'
export type HandoverKind = 'wentBack' | 'spread' | 'alarm'
/** What became of the last reading of a colleague's own calendar. */
export type CalendarState = 'read' | 'unreachable' | 'refused' | 'tooLarge' | 'unreadable'
export type SlotTalkForm = 'inPerson' | 'phone' | 'either'

const conversationTables = ({ table, text, int, bool, primaryKey, uniqueIndex, index }: Columns) => ({
  conversations: table(
    'conversations',
    {
      municipality: text('municipality').notNull(),
      id: text('id').notNull(),
      tokenHash: text('token_hash').notNull(),
      receiptHash: text('receipt_hash'),
      /** The data key, wrapped under the session's secret; null once erased. */
      wrappedBySession: text('wrapped_by_session'),
      wrappedByReceipt: text('wrapped_by_receipt'),
      edition: text('edition').notNull(),
      machine: text('machine').notNull(),
      status: text('status').$type<ConversationStatus>().notNull(),
      caseId: text('case_id'),
      openedDay: text('opened_day').notNull(),
      /** It began while very many did. */
      begunInRush: bool('begun_in_rush').notNull().default(false),
    },
    (t) => [
      primaryKey({ name: 'conversations_pk', columns: [t.municipality, t.id] }),
      uniqueIndex('conversations_by_token').on(t.municipality, t.tokenHash),
      uniqueIndex('conversations_by_receipt').on(t.municipality, t.receiptHash),
      index('conversations_by_status').on(t.municipality, t.status, t.openedDay),
    ],
  ),
  events: table(
    'events',
    {
      municipality: text('municipality').notNull(),
      conversation: text('conversation').notNull(),
      seq: int('seq').notNull(),
      /** Null is a tombstone: something was said here and has been erased. */
      sealed: text('sealed'),
    },
    (t) => [primaryKey({ name: 'events_pk', columns: [t.municipality, t.conversation, t.seq] })],
  ),
})

const caseTables = ({ table, text, int, bool, primaryKey, uniqueIndex, index }: Columns) => ({
  cases: table(
    'cases',
    {
      municipality: text('municipality').notNull(),
      id: text('id').notNull(),
      number: int('number').notNull(),
      status: text('status').$type<CaseStatus>().notNull(),
      ownerId: text('owner_id'),
      version: int('version').notNull(),
      dueDay: text('due_day').notNull(),
      /** The day of what must happen first: the queue's order. */
      rankDay: text('rank_day').notNull(),
      openedDay: text('opened_day').notNull(),
      /** Null while it is open. */
      closedDay: text('closed_day'),
      conversationId: text('conversation_id').notNull(),
      receiptHash: text('receipt_hash'),
      wrappedForTeam: text('wrapped_for_team'),
      wrappedByReceipt: text('wrapped_by_receipt'),
      /** Outcome, facts, calling word; null once erased. */
      sealed: text('sealed'),
      /** What the queue's views tell cases apart by, under the municipality's search key; null where there is no content. */
      marks: text('marks'),
      idempotencyKey: text('idempotency_key').notNull(),
      /** It came while very many did, and nobody has said yet that it is a person’s. */
      cameInRush: bool('came_in_rush').notNull().default(false),
      /** Where its talks are held, as sight.ts packs them: empty where none is known, null until somebody has looked. */
      units: text('units'),
    },
    (t) => [
      primaryKey({ name: 'cases_pk', columns: [t.municipality, t.id] }),
      uniqueIndex('cases_by_number').on(t.municipality, t.number),
      uniqueIndex('cases_by_receipt').on(t.municipality, t.receiptHash),
      uniqueIndex('cases_by_idempotency_key').on(t.municipality, t.idempotencyKey),
      index('cases_by_rank').on(t.municipality, t.status, t.rankDay, t.number),
      index('cases_by_owner').on(t.municipality, t.status, t.ownerId, t.rankDay, t.number),
      index('cases_by_opened').on(t.municipality, t.openedDay, t.number),
      index('cases_by_due').on(t.municipality, t.status, t.dueDay),
      index('cases_by_conversation').on(t.municipality, t.conversationId),
      index('cases_by_rush').on(t.municipality, t.cameInRush, t.status, t.ownerId, t.dueDay, t.rankDay),
    ],
  ),
  /** By which a case is found by a name or its calling word; see caseTokens.ts. */
  caseTokens: table(
    'case_tokens',
    {
      municipality: text('municipality').notNull(),
      token: text('token').notNull(),
      caseId: text('case_id').notNull(),
    },
    (t) => [
      primaryKey({ name: 'case_tokens_pk', columns: [t.municipality, t.token, t.caseId] }),
      index('case_tokens_by_case').on(t.municipality, t.caseId),
    ],
  ),
  messages: table(
    'messages',
    {
      municipality: text('municipality').notNull(),
      caseId: text('case_id').notNull(),
      seq: int('seq').notNull(),
      from: text('sender').$type<Sender>().notNull(),
      sealed: text('sealed'),
      openedDay: text('opened_day').notNull(),
    },
    (t) => [primaryKey({ name: 'messages_pk', columns: [t.municipality, t.caseId, t.seq] })],
  ),
  /** What a member of staff is writing; see drafts.ts. */
  drafts: table(
    'drafts',
    {
      municipality: text('municipality').notNull(),
      caseId: text('case_id').notNull(),
      staffId: text('staff_id').notNull(),
      kind: text('kind').$type<DraftKind>().notNull(),
      sealed: text('sealed').notNull(),
    },
    (t) => [primaryKey({ name: 'drafts_pk', columns: [t.municipality, t.caseId, t.staffId, t.kind] })],
  ),
  caseEvents: table(
    'case_events',
    {
      municipality: text('municipality').notNull(),
      caseId: text('case_id').notNull(),
      seq: int('seq').notNull(),
      sealed: text('sealed'),
      /** A staff id, or a role such as `person` or `system`. */
      actor: text('actor').notNull(),
    },
    (t) => [primaryKey({ name: 'case_events_pk', columns: [t.municipality, t.caseId, t.seq] })],
  ),
})

const slotTables = ({ table, text, int, bool, primaryKey, index }: Columns) => ({
  slots: table(
    'slots',
    {
      municipality: text('municipality').notNull(),
      id: text('id').notNull(),
      kind: text('kind').$type<SlotKind>().notNull(),
      audience: text('audience').$type<Audience>().notNull(),
      unit: text('unit').notNull(),
      staffId: text('staff_id').notNull(),
      placeKey: text('place_key').notNull(),
      startsAt: int('starts_at').notNull(),
      endsAt: int('ends_at').notNull(),
      talkForm: text('talk_form').$type<SlotTalkForm>().notNull(),
      status: text('status').$type<'free' | 'withdrawn'>().notNull(),
      /** The conversation that holds it until `heldUntil`; an expired hold is free. */
      heldBy: text('held_by'),
      heldUntil: int('held_until'),
      caseId: text('case_id'),
      /** What it is held or booked as: a visitation slot also serves the second visitation. */
      bookedKind: text('booked_kind').$type<BookedKind>(),
      bookedAtDay: text('booked_at_day'),
      attendance: text('attendance').$type<Attendance>(),
      /** Its holder's own calendar says that they are elsewhere: not offered. */
      busy: bool('busy').notNull().default(false),
      /** Who meets the person in the place of a holder who is ill. */
      metBy: text('met_by'),
    },
    (t) => [
      primaryKey({ name: 'slots_pk', columns: [t.municipality, t.id] }),
      index('slots_by_start').on(t.municipality, t.kind, t.audience, t.startsAt),
      index('slots_by_staff').on(t.municipality, t.staffId, t.startsAt),
      // In part only: `case_id is null` of every free slot would look to the planner like one case.
      index('slots_by_holder').on(t.municipality, t.heldBy).where(isNotNull(t.heldBy)),
      index('slots_by_hold').on(t.municipality, t.heldUntil).where(isNotNull(t.heldBy)),
      // With the start, in whose order they are read: without it the planner prefers `slots_by_time` and reads the calendar.
      index('slots_by_case').on(t.municipality, t.caseId, t.startsAt).where(isNotNull(t.caseId)),
      index('slots_by_time').on(t.municipality, t.startsAt),
      index('slots_by_meeter').on(t.municipality, t.metBy).where(isNotNull(t.metBy)),
    ],
  ),
})

const noticeTables = ({ table, text, int, primaryKey, index }: Columns) => ({
  /** What people by name are told of their times; see notices.ts. */
  notices: table(
    'notices',
    {
      municipality: text('municipality').notNull(),
      slotId: text('slot_id').notNull(),
      /** How often the slot has been booked up to then: slot and round are one appointment. */
      round: int('round').notNull(),
      kind: text('kind').$type<NoticeKind>().notNull(),
      caseId: text('case_id').notNull(),
      startsAt: int('starts_at').notNull(),
      notBefore: int('not_before').notNull(),
      attempts: int('attempts').notNull(),
      status: text('status').$type<'waiting' | 'over' | 'failed'>().notNull(),
      /** To whom, what and what became of it, under the case's key; null until it was tried. */
      sealed: text('sealed'),
    },
    (t) => [
      primaryKey({ name: 'notices_pk', columns: [t.municipality, t.slotId, t.round, t.kind] }),
      index('notices_by_due').on(t.municipality, t.status, t.notBefore),
      index('notices_by_case').on(t.municipality, t.caseId),
    ],
  ),
})

const officeTables = ({ table, text, int, bool, primaryKey, uniqueIndex, index }: Columns) => ({
  staff: table(
    'staff',
    {
      municipality: text('municipality').notNull(),
      id: text('id').notNull(),
      email: text('email').notNull(),
      name: text('name').notNull(),
      role: text('role').notNull(),
      passwordHash: text('password_hash').notNull(),
      active: bool('active').notNull(),
      /** Whose cases they see, as sight.ts packs them; null is every unit's. */
      units: text('units'),
    },
    (t) => [
      primaryKey({ name: 'staff_pk', columns: [t.municipality, t.id] }),
      // The one index without the municipality: who logs in gives an e-mail address and nothing else.
      uniqueIndex('staff_by_email').on(t.email),
    ],
  ),
  staffSessions: table(
    'staff_sessions',
    {
      municipality: text('municipality').notNull(),
      tokenHash: text('token_hash').notNull(),
      staffId: text('staff_id').notNull(),
      expiresAt: int('expires_at').notNull(),
      lastSeenMinute: int('last_seen_minute').notNull(),
      /** When a second factor was last shown in this session; 0 where there was none. */
      freshAt: int('fresh_at').notNull().default(0),
    },
    (t) => [primaryKey({ name: 'staff_sessions_pk', columns: [t.municipality, t.tokenHash] })],
  ),
  staffFactors: table(
    'staff_factors',
    {
      municipality: text('municipality').notNull(),
      /** A token of the credential's id for a passkey, random otherwise. */
      id: text('id').notNull(),
      staffId: text('staff_id').notNull(),
      kind: text('kind').$type<FactorKind>().notNull(),
      /** The secret or public key, and what its owner calls it; under the team's key. */
      sealed: text('sealed').notNull(),
      /** The last signature counter of a passkey, the last time step of a code: what comes next must be greater. */
      used: int('used').notNull(),
      /** Wrong codes in a row. */
      failures: int('failures').notNull(),
      addedDay: text('added_day').notNull(),
    },
    (t) => [
      primaryKey({ name: 'staff_factors_pk', columns: [t.municipality, t.id] }),
      index('staff_factors_by_member').on(t.municipality, t.staffId),
    ],
  ),
  /** Tickets that have done their work, until they expire: none works twice. */
  staffSpent: table(
    'staff_spent',
    {
      municipality: text('municipality').notNull(),
      tokenHash: text('token_hash').notNull(),
      expiresAt: int('expires_at').notNull(),
    },
    (t) => [primaryKey({ name: 'staff_spent_pk', columns: [t.municipality, t.tokenHash] })],
  ),
  counters: table('counters', {
    municipality: text('municipality').notNull().primaryKey(),
    caseNumber: int('case_number').notNull(),
    changeSeq: int('change_seq').notNull(),
    /** Rises when somebody comes to a case, leaves it, or begins or ends writing. */
    presenceSeq: int('presence_seq').notNull().default(0),
  }),
  changes: table(
    'changes',
    {
      municipality: text('municipality').notNull(),
      seq: int('seq').notNull(),
      caseId: text('case_id'),
      kind: text('kind').notNull(),
    },
    (t) => [primaryKey({ name: 'changes_pk', columns: [t.municipality, t.seq] })],
  ),
  settings: table(
    'settings',
    {
      municipality: text('municipality').notNull(),
      key: text('key').notNull(),
      value: text('value').notNull(),
    },
    (t) => [primaryKey({ name: 'settings_pk', columns: [t.municipality, t.key] })],
  ),
})

const teamTables = ({ table, text, int, bool, primaryKey, uniqueIndex, index }: Columns) => ({
  /** Who is looking at a case right now. A row lives for seconds. */
  presence: table(
    'presence',
    {
      municipality: text('municipality').notNull(),
      caseId: text('case_id').notNull(),
      staffId: text('staff_id').notNull(),
      /** A random name of the open page: somebody may have two. */
      screen: text('screen').notNull(),
      writing: bool('writing').notNull(),
      until: int('until_at').notNull(),
    },
    (t) => [primaryKey({ name: 'presence_pk', columns: [t.municipality, t.caseId, t.staffId, t.screen] })],
  ),
  absences: table(
    'absences',
    {
      municipality: text('municipality').notNull(),
      id: text('id').notNull(),
      staffId: text('staff_id').notNull(),
      coverId: text('cover_id').notNull(),
      fromDay: text('from_day').notNull(),
      untilDay: text('until_day').notNull(),
      setBy: text('set_by').notNull(),
    },
    (t) => [
      primaryKey({ name: 'absences_pk', columns: [t.municipality, t.id] }),
      index('absences_by_day').on(t.municipality, t.untilDay),
    ],
  ),
  /** Cases that went to somebody else together, or back by themselves: what is told in Today, and what a day's undo needs. */
  handovers: table(
    'handovers',
    {
      municipality: text('municipality').notNull(),
      batch: text('batch').notNull(),
      caseId: text('case_id').notNull(),
      kind: text('kind').$type<HandoverKind>().notNull(),
      fromId: text('from_id'),
      toId: text('to_id'),
      byId: text('by_id').notNull(),
      at: int('at').notNull(),
    },
    (t) => [
      primaryKey({ name: 'handovers_pk', columns: [t.municipality, t.batch, t.caseId] }),
      index('handovers_by_time').on(t.municipality, t.at),
    ],
  ),
  /** Who must not see a case. */
  barred: table(
    'barred',
    {
      municipality: text('municipality').notNull(),
      staffId: text('staff_id').notNull(),
      caseId: text('case_id').notNull(),
      byId: text('by_id').notNull(),
      day: text('day').notNull(),
    },
    (t) => [
      primaryKey({ name: 'barred_pk', columns: [t.municipality, t.staffId, t.caseId] }),
      index('barred_by_case').on(t.municipality, t.caseId),
    ],
  ),
  /** A colleague's own calendar: where their busy times are read, and the secret of the address that gives theirs out. */
  staffCalendars: table(
    'staff_calendars',
    {
      municipality: text('municipality').notNull(),
      staffId: text('staff_id').notNull(),
      /** The address, under the team's key; null where nothing is read. */
      sealed: text('sealed'),
      readAt: int('read_at'),
      state: text('state').$type<CalendarState>(),
      feedHash: text('feed_hash'),
    },
    (t) => [
      primaryKey({ name: 'staff_calendars_pk', columns: [t.municipality, t.staffId] }),
      uniqueIndex('staff_calendars_by_feed').on(t.municipality, t.feedHash),
    ],
  ),
  /** From when until when a colleague is elsewhere, and nothing of what it is. */
  busyTimes: table(
    'busy_times',
    {
      municipality: text('municipality').notNull(),
      staffId: text('staff_id').notNull(),
      startsAt: int('starts_at').notNull(),
      endsAt: int('ends_at').notNull(),
    },
    (t) => [primaryKey({ name: 'busy_times_pk', columns: [t.municipality, t.staffId, t.startsAt] })],
  ),
})

const keepingTables = ({ table, text, int, primaryKey, index }: Columns) => ({
  /** What was erased, without content: a tombstone, and what a restored backup must not bring back. */
  erasures: table(
    'erasures',
    {
      municipality: text('municipality').notNull(),
      seq: int('seq').notNull(),
      kind: text('kind').$type<ErasedKind>().notNull(),
      /** Id of the conversation or the case. */
      id: text('id').notNull(),
      /** Of a case. */
      number: int('number'),
      by: text('erased_by').$type<ErasedBy>().notNull(),
      day: text('day').notNull(),
    },
    (t) => [primaryKey({ name: 'erasures_pk', columns: [t.municipality, t.seq] })],
  ),
  /** What staff did, never what was in it. Each row carries the hash of the one before it: auditChain.ts. */
  audit: table(
    'audit',
    {
      municipality: text('municipality').notNull(),
      seq: int('seq').notNull(),
      /** Instant, ISO in UTC. */
      at: text('at').notNull(),
      staffId: text('staff_id').notNull(),
      role: text('role').notNull(),
      action: text('action').notNull(),
      caseId: text('case_id'),
      /** Of a change of somebody's rights: whom by id, from what, to what; JSON. Null of all else. */
      about: text('about'),
      previous: text('previous').notNull(),
      hash: text('hash').notNull(),
    },
    (t) => [
      primaryKey({ name: 'audit_pk', columns: [t.municipality, t.seq] }),
      index('audit_by_case').on(t.municipality, t.caseId),
    ],
  ),
})

export const tablesOf = (columns: Columns) => ({
  ...conversationTables(columns),
  ...caseTables(columns),
  ...slotTables(columns),
  ...noticeTables(columns),
  ...officeTables(columns),
  ...teamTables(columns),
  ...keepingTables(columns),
})

export type Tables = ReturnType<typeof tablesOf>
