/**
 * Leaving, fast and without a trace: the page is emptied at once and its place in the history is taken by another. Nothing
 * is ever stored on the device, so there is nothing else to clear here; the server's answer ends the session.
 */

const LEAVE = '/leave'
const TWICE_WITHIN = 1_500

/** Other tabs of ours leave too. */
const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('fjorten') : null

/** What is empty is nobody's page any more: it is not left, and not started over, a second time. */
export function wipe(): void {
  document.title = ''
  delete document.body.dataset.kind
  document.body.replaceChildren()
}

function go(): void {
  wipe()
  location.replace(LEAVE)
}

export function leave(): void {
  tabs?.postMessage('leave')
  go()
}

/** The address shows a clean first page: the session is ended first, and if that cannot be told, the page is gone anyway. */
export function startOver(): void {
  // With a language, as every link of ours to a first page: without, it is what Back asks for after leaving.
  const home = `/${location.pathname.split('/')[1] ?? ''}?language=${document.documentElement.lang}`
  const show = () => location.replace(home)
  wipe()
  fetch(LEAVE, { cache: 'no-store' }).then(show, show)
}

function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
}

export function listenForLeaving(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('#leave') : null
    if (target === null || !isPlainClick(event)) return
    event.preventDefault()
    leave()
  })
  let escapedAt = -TWICE_WITHIN
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.repeat || event.isComposing) return
    if (event.timeStamp - escapedAt < TWICE_WITHIN) leave()
    escapedAt = event.timeStamp
  })
  tabs?.addEventListener('message', go)
}
