/** The thread of calendarApart.ts. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CalendarTask } from './calendarApart.ts'
import { busyTimes } from './calendarBusy.ts'

const { text, window } = workerData as CalendarTask
parentPort?.postMessage(busyTimes(text, window))
