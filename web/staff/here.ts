/**
 * Tells the server which case is open here and whether somebody writes in it: at once when that changes, otherwise every few
 * seconds. A page that nobody sees is nowhere. What cannot be told is told at the next beat: it is a courtesy, no work is lost.
 */
import { call } from './api.ts'

const BEAT_MS = 8_000
/** Who has not touched a key for so long is only looking. */
const STILL_MS = 6_000

type Doing = 'looking' | 'writing' | 'gone'

const screen = crypto.randomUUID().slice(0, 13)
let open: string | null = null
let doing: Doing = 'looking'
let beat: ReturnType<typeof setInterval> | undefined
let still: ReturnType<typeof setTimeout> | undefined

function tell(id: string, what: Doing): void {
  const body = JSON.stringify({ screen, doing: what })
  call(`/cases/${encodeURIComponent(id)}/presence`, { method: 'POST', body, keepalive: true }).catch(
    (error: unknown) => console.warn('who is here is not told', error instanceof Error ? error.message : ''),
  )
}

const seen = (): boolean => document.visibilityState === 'visible'

function be(next: Doing): void {
  doing = next
  if (open !== null && seen()) tell(open, next)
}

function stopWriting(): void {
  clearTimeout(still)
  still = undefined
  if (doing === 'writing') be('looking')
}

/** Somebody has the case open. @returns what says that they have left it */
export function enterCase(id: string): () => void {
  open = id
  be('looking')
  clearInterval(beat)
  beat = setInterval(() => {
    if (open !== null && seen()) tell(open, doing)
  }, BEAT_MS)
  return () => {
    clearInterval(beat)
    clearTimeout(still)
    if (open === id) open = null
    tell(id, 'gone')
  }
}

/** A key was touched in one of the case's texts. */
export function typedIn(id: string): void {
  if (open !== id) return
  if (doing !== 'writing') be('writing')
  clearTimeout(still)
  still = setTimeout(stopWriting, STILL_MS)
}

/** What was written is sent, or taken back. */
export const doneWriting = (): void => stopWriting()

document.addEventListener('visibilitychange', () => {
  if (open !== null) tell(open, seen() ? doing : 'gone')
})
addEventListener('pagehide', () => {
  if (open !== null) tell(open, 'gone')
})
