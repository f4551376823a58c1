/** Rows for the storage tests: short, valid, and with ids that tell them apart. */
import type { NewConversation } from '../../db/conversations.ts'
import type { NewSlot } from '../../db/publish.ts'
import type { Storage } from '../../db/storage.ts'
import type { Submission } from '../../db/submit.ts'

export const GLADSAXE = 'gladsaxe'
export const HOUR = 3_600_000
export const NOW = Date.UTC(2026, 10, 23, 9)
export const TODAY = '2026-11-23'

let made = 0
export const anId = (what: string): string => `${what}-${++made}`

export const aConversation = (changes: Partial<NewConversation> = {}): NewConversation => {
  const id = changes.id ?? anId('conversation')
  return {
    municipality: GLADSAXE,
    id,
    tokenHash: `token of ${id}`,
    wrappedBySession: `wrapped for ${id}`,
    edition: 'gladsaxe-2023',
    machine: '1',
    openedDay: TODAY,
    ...changes,
  }
}

/** Opens a conversation with the events 1…n and returns its id. */
export async function open(
  storage: Storage,
  events = 1,
  changes: Partial<NewConversation> = {},
): Promise<string> {
  const conversation = aConversation(changes)
  const first = Array.from({ length: events }, (_, index) => ({
    seq: index + 1,
    sealed: `event ${index + 1}`,
  }))
  await storage.conversations.create(conversation, first)
  return conversation.id
}

/** Slots of an hour each, one after the other, of a person of their own. */
export const someSlots = (count: number, changes: Partial<NewSlot> = {}): NewSlot[] => {
  const staffId = changes.staffId ?? anId('staff')
  return Array.from({ length: count }, (_, index) => ({
    municipality: GLADSAXE,
    id: anId('slot'),
    kind: 'visitation',
    audience: 'named',
    unit: 'rusmiddelcenter',
    staffId,
    placeKey: 'main',
    startsAt: NOW + (24 + index) * HOUR,
    endsAt: NOW + (25 + index) * HOUR,
    talkForm: 'either',
    ...changes,
  }))
}

export async function publishSlots(
  storage: Storage,
  count: number,
  changes: Partial<NewSlot> = {},
): Promise<NewSlot[]> {
  const rows = someSlots(count, changes)
  await storage.exclusive(rows[0]?.municipality ?? GLADSAXE, (tx) => storage.slots.publish(tx, rows))
  return rows
}

export const aSubmission = (
  conversation: string,
  slots: Submission['slots'] = [],
  changes: Partial<Submission> = {},
): Submission => {
  const id = anId('case')
  return {
    municipality: GLADSAXE,
    conversation,
    idempotencyKey: `key of ${conversation}`,
    case: {
      id,
      status: 'open',
      dueDay: '2026-12-07',
      rankDay: '2026-11-24',
      openedDay: TODAY,
      receiptHash: `receipt of ${id}`,
      wrappedForTeam: `team wrap of ${id}`,
      wrappedByReceipt: `receipt wrap of ${id}`,
      sealed: `sealed ${id}`,
      marks: `marks ${id}`,
    },
    slots,
    tokens: [`token of ${id}`, `another of ${id}`],
    audience: 'named',
    now: NOW,
    day: TODAY,
    ...changes,
  }
}

export async function submit(storage: Storage, submission: Submission) {
  return storage.exclusive(submission.municipality, (tx) => storage.cases.submit(tx, submission))
}

/** A case that stands in the queue, made the way all are. */
export async function aCase(storage: Storage, changes: Partial<Submission['case']> = {}) {
  const conversation = await open(storage)
  const submission = aSubmission(conversation)
  return (await submit(storage, { ...submission, case: { ...submission.case, ...changes } })).case
}
