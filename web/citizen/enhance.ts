/** What JavaScript adds to pages that work without it: no page loads, a log that is read out, and a faster way out. */
import { listenForIdleness, listenForReturning } from './browser/idle.ts'
import { listenForLeaving } from './browser/leave.ts'
import { prove } from './browser/prove.ts'
import { listenForForms } from './browser/send.ts'
import { showPrint } from './browser/swap.ts'

listenForLeaving()
listenForForms()
listenForIdleness()
listenForReturning()
showPrint()
prove()
document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('[data-print]')) window.print()
})
