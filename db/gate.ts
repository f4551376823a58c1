/**
 * Lets one piece of work use its transaction, and nothing else. While a transaction is open everybody else waits for it: so
 * work that awaits a timer, the network or a password hash is refused and rolled back as soon as it is seen. Seen it is
 * when no query is under way and the event loop turns all the same.
 */
import { StorageError } from './errors.ts'

export class Gate {
  #open = true
  #running = false
  #pending = 0
  #watching = false
  #refuse: (error: StorageError) => void = () => undefined

  async query<T>(send: () => Promise<T>): Promise<T> {
    if (!this.#open) throw new StorageError('TransactionOver')
    this.#pending += 1
    try {
      return await send()
    } finally {
      this.#pending -= 1
      this.#watch()
    }
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#refuse = reject
      this.#running = true
      this.#watch()
      work().then(resolve, reject)
    }).finally(() => {
      this.#open = false
    })
  }

  #watch(): void {
    if (this.#watching || !this.#running) return
    this.#watching = true
    setImmediate(() => {
      this.#watching = false
      if (!this.#open || this.#pending > 0) return
      this.#open = false
      this.#refuse(new StorageError('ForeignAwait'))
    })
  }
}
