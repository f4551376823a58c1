/**
 * Reads a calendar in a thread of its own. It comes from elsewhere, and a rule in it may repeat without end inside the library:
 * that may cost the thread, never the process.
 */
import { Worker } from 'node:worker_threads'
import type { Stretch, Window } from './calendarBusy.ts'

const PATIENCE_MS = 5_000
const MEMORY_MB = 96

export interface CalendarTask {
  readonly text: string
  readonly window: Window
}

/** @throws Error where it is no calendar, or takes longer or more memory than a calendar does */
export function busyTimesApart(
  text: string,
  window: Window,
  patience = PATIENCE_MS,
): Promise<readonly Stretch[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./calendarWorker.ts', import.meta.url), {
      workerData: { text, window } satisfies CalendarTask,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const late = setTimeout(() => {
      reject(new Error('the calendar does not come to an end'))
      void worker.terminate()
    }, patience)
    worker.once('message', (found: readonly Stretch[]) => resolve(found))
    worker.once('error', reject)
    worker.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the reading ended with ${code}`))
    })
  })
}
