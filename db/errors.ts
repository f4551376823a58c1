/** Everything storage can refuse with. `detail` names what the caller needs for an answer; it never carries content. */

interface Details {
  /** The database was locked or away for longer than we wait. Nothing was stored; try again later. */
  StorageBusy: undefined
  /** No room on the disk. Nothing was stored. */
  StorageFull: undefined
  /** Another process has this database file open. */
  StorageLocked: { file: string }
  /** The database was made by a newer version than this one. */
  StorageNewer: { migration: string }
  /** A migration that the database has run is not the one in this version. */
  MigrationChanged: { migration: string }
  /** Something else than the transaction was awaited inside a transaction; it was rolled back. */
  ForeignAwait: undefined
  /** This storage is closed, or closing. */
  StorageClosed: undefined
  /** The transaction is over; what is asked of it now is not done. */
  TransactionOver: undefined
  /** A write was tried outside the write queue. */
  WriteOutsideQueue: undefined
  /** The conversation went on, or ended, since it was read. */
  StaleConversation: undefined
  /** These appointments could not be booked: their slots are taken, withdrawn or past. */
  SlotGone: { kinds: readonly string[] }
  /** The slot would overlap another one of the same person. `with` is the one that stands. */
  SlotOverlap: { slot: string; with: string }
  /** The slot ends before it begins. */
  BadSlot: { slot: string }
  /** A copy is put into an empty database only. */
  NotEmpty: { table: string }
  /** A row that must be there is not. */
  NotFound: { what: 'case' | 'conversation' | 'appointment' }
  /** A value that must be unique is there already. */
  Duplicate: { what: 'conversation' | 'receipt' | 'email' | 'session' | 'slot' | 'case' }
}

export type StorageCode = keyof Details

export class StorageError<Code extends StorageCode = StorageCode> extends Error {
  readonly code: Code
  readonly detail: Details[Code]

  constructor(code: Code, ...[detail, options]: DetailAndCause<Code>) {
    super(code, options)
    this.name = 'StorageError'
    this.code = code
    this.detail = detail as Details[Code]
  }
}

type DetailAndCause<Code extends StorageCode> = Details[Code] extends undefined
  ? [detail?: undefined, options?: ErrorOptions]
  : [detail: Details[Code], options?: ErrorOptions]

export const isStorageError = <Code extends StorageCode>(
  error: unknown,
  code: Code,
): error is StorageError<Code> => error instanceof StorageError && error.code === code
