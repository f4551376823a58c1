/** Passwords of staff: argon2id with 19 MiB and two passes (OWASP 2024), and the same work for an address nobody has. */
import { hash, verify } from '@node-rs/argon2'
import { Problem } from '../../problems.ts'

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** One key on the keyboard may give two sequences of characters; they are the same password. */
const plain = (password: string): string => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(plain(password), COST)

let nobody: Promise<string> | undefined

/** Whether the password fits. Without a stored hash it takes as long, so that the time tells nobody who works here. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password')
  // An empty hash is that of a member without a password.
  const fits = await verify(stored || (await nobody), plain(password))
  return fits && Boolean(stored)
}

/** Failures that are for free before attempts are slowed: people mistype. */
const FREE = 3
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 8_000
const FORGOTTEN_AFTER = 15 * 60_000
/** Attempts that may wait behind each other in one lane; what comes on top is sent away and may come again. */
const QUEUE = 4
const LANES = 10_000
/** Each costs 19 MiB and a core for some 20 ms. */
const AT_ONCE = 2
/** Of each kind: strangers who try one made-up address after the other fill their own line, and nobody else's. */
const WAITING = 50

/** `known`: from a browser that this person has logged in with, or from behind a password that was right. */
export type Line = 'known' | 'stranger'

interface Lane {
  failures: number
  last: number
  waiting: number
  turn: Promise<unknown>
}

/**
 * Slows guessing without locking anybody out: attempts on one address wait for each other and, after some failures, longer
 * and longer. A browser that has logged in before has a lane of its own, so strangers cannot keep its person out.
 */
export class Slowly {
  readonly #lanes = new Map<string, Lane>()
  readonly #now: () => number
  readonly #sleep: (ms: number) => Promise<void>
  #running = 0
  readonly #lines: Readonly<Record<Line, (() => void)[]>> = { known: [], stranger: [] }

  constructor(now: () => number, sleep: (ms: number) => Promise<void>) {
    this.#now = now
    this.#sleep = sleep
  }

  /** Runs `attempt` when it is its turn, who is known before strangers; null is a failure. @throws Problem busy where too many wait. */
  async attempt<T>(
    name: string,
    attempt: () => Promise<T | null>,
    line: Line = 'stranger',
  ): Promise<T | null> {
    const lane = this.#lane(name)
    if (lane.waiting >= QUEUE) throw new Problem('busy')
    lane.waiting += 1
    const mine = lane.turn.then(() => this.#run(lane, attempt, line))
    // The next in line waits for this one however it ended; the caller gets the error.
    lane.turn = mine.then(
      () => undefined,
      () => undefined,
    )
    try {
      return await mine
    } finally {
      lane.waiting -= 1
    }
  }

  async #run<T>(lane: Lane, attempt: () => Promise<T | null>, line: Line): Promise<T | null> {
    const over = lane.failures - FREE
    if (over >= 0) await this.#sleep(Math.min(FIRST_PAUSE * 2 ** over, LONGEST_PAUSE))
    const result = await this.#few(attempt, line)
    lane.failures = result === null ? lane.failures + 1 : 0
    lane.last = this.#now()
    return result
  }

  #lane(name: string): Lane {
    const known = this.#lanes.get(name)
    if (known && (known.waiting > 0 || this.#now() - known.last < FORGOTTEN_AFTER)) return known
    const lane = { failures: 0, last: this.#now(), waiting: 0, turn: Promise.resolve() }
    this.#lanes.delete(name)
    this.#lanes.set(name, lane)
    if (this.#lanes.size > LANES) this.#lanes.delete(this.#lanes.keys().next().value as string)
    return lane
  }

  async #few<T>(work: () => Promise<T>, line: Line): Promise<T> {
    if (this.#running >= AT_ONCE) {
      if (this.#lines[line].length >= WAITING) throw new Problem('busy')
      await new Promise<void>((resolve) => this.#lines[line].push(resolve))
    } else this.#running += 1
    try {
      return await work()
    } finally {
      const next = this.#lines.known.shift() ?? this.#lines.stranger.shift()
      if (next) next()
      else this.#running -= 1
    }
  }
}
