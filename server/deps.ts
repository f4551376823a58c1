/** Everything the application is a function of. Tests hand in their own clock, store and renderer. */
import type { Storage } from '../db/storage.ts'
import type { Assets, RenderCitizen } from '../web/citizen/page.ts'
import type { OwnerConfigs } from './config.ts'
import type { Conversations } from './conversation/conversations.ts'
import type { Keys } from './keys/keys.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { HandOverBox } from './post/handOverBox.ts'
import type { NoticePost } from './post/noticePost.ts'
import type { Outbox } from './post/outbox.ts'

export interface StaffFiles {
  /** The staff desk's page, as built. */
  readonly html: string
}

export interface Deps {
  readonly storage: Storage
  readonly keys: Keys
  readonly conversations: Conversations
  readonly owners: OwnerConfigs
  readonly log: Log
  readonly metrics: Metrics
  /** Milliseconds. */
  readonly now: () => number
  /** Whether demonstration data are in the store: every page says so. */
  readonly demo: boolean
  readonly publicUrl: string | undefined
  readonly renderCitizen: RenderCitizen
  readonly assets: Assets
  /** Built files by their address, read once. */
  readonly files: ReadonlyMap<
    string,
    {
      readonly type: string
      readonly body: Uint8Array<ArrayBuffer>
      /** The same, brotli; fonts are packed already. */
      readonly packed?: Uint8Array<ArrayBuffer>
    }
  >
  readonly staff: StaffFiles
  /** Reads a colleague's own calendar; tests hand in their own. */
  readonly fetchCalendar?: ((address: string, hosts: readonly string[]) => Promise<string>) | undefined
  /** Where Digital Post is handed over; without one there is none. */
  readonly outbox?: Outbox | undefined
  /** Where closed cases are laid out for the municipality's case system; without it none is. */
  readonly handOverBox?: HandOverBox | undefined
  /** How people by name are told of their times; without it nobody is. */
  readonly noticePost?: NoticePost | undefined
}
