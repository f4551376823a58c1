/** Work of the night: once a Copenhagen day, and after every start; what fails is tried again a minute later. */
import type { Deps } from './deps.ts'
import { errorFields } from './log.ts'
import { todayOf } from './staff/queue/queue.ts'

const LOOK_MS = 60_000

/** @param work returns how much it did, for the log. @returns how to stop it. */
export function eachDay(
  deps: Pick<Deps, 'now' | 'log'>,
  event: string,
  work: () => Promise<number>,
): () => void {
  let done = ''
  let working = false
  const look = async (): Promise<void> => {
    const today = todayOf(deps)
    if (working || today === done) return
    working = true
    try {
      const count = await work()
      done = today
      deps.log.info(event, { count })
    } catch (error) {
      deps.log.error(event, errorFields(error))
    } finally {
      working = false
    }
  }
  void look()
  const timer = setInterval(() => void look(), LOOK_MS)
  return () => clearInterval(timer)
}
