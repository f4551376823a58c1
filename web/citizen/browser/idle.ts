/** Nobody there, or somebody else there: after a quarter of an hour, and when a page comes back, nothing of it is shown. */
import { startOver, wipe } from './leave.ts'
import { clearStatus, sayStatus } from './status.ts'

const IDLE = 15 * 60_000
const WARN_AT = IDLE - 2 * 60_000
const LOOK_EVERY = 5_000

/** Not `scroll`: the page scrolls by itself too. */
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchmove']

/** Pages that show what somebody said; the others may stand for as long as they like. */
function isPersonal(): boolean {
  return ['conversation', 'case'].includes(document.body.dataset.kind ?? '')
}

export function listenForIdleness(): void {
  let activeAt = Date.now()
  let warned = false
  const stay = () => {
    activeAt = Date.now()
  }
  const look = () => {
    if (!isPersonal()) return
    const idle = Date.now() - activeAt
    if (idle >= IDLE) return startOver()
    // Taken away here and not by the touch itself: what lies under the bar must not catch the rest of that touch.
    if (warned && idle < WARN_AT) clearStatus()
    if (!warned && idle >= WARN_AT) {
      const { idle: text = '', stay: label = '' } = document.body.dataset
      sayStatus(text, { label, press: stay })
    }
    warned = idle >= WARN_AT
  }
  for (const event of SIGNS_OF_LIFE) {
    // A look first: a device that slept for an hour must not count the touch that wakes it.
    document.addEventListener(event, () => Date.now() - activeAt < IDLE && stay(), { passive: true })
  }
  document.addEventListener('visibilitychange', look)
  setInterval(look, LOOK_EVERY)
}

export function listenForReturning(): void {
  let left = false
  window.addEventListener('pagehide', (event) => {
    left = event.persisted && isPersonal()
    // The browser keeps the page as it stands now: kept empty, no restoring can flash what it said.
    if (left) wipe()
  })
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && left) startOver()
  })
}
