/** A form goes off without a page load, and comes back as a page. When it does not come back, nothing is lost. */
import { parsePage } from './fragment.ts'
import { clearStatus, sayStatus } from './status.ts'
import { swap } from './swap.ts'

const SAY_AFTER = 1_000
const GIVE_UP_AFTER = 30_000

let sending = false

function bodyOf(form: HTMLFormElement, submitter: HTMLElement | null): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  if (submitter instanceof HTMLButtonElement && submitter.name) body.append(submitter.name, submitter.value)
  return body
}

async function post(action: string, body: URLSearchParams): Promise<{ page: Document; response: Response }> {
  const end = new AbortController()
  const late = setTimeout(() => end.abort(), GIVE_UP_AFTER)
  try {
    const headers = { 'X-Fragment': '1', Accept: 'text/html' }
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers,
      cache: 'no-store',
      signal: end.signal,
    })
    const page = parsePage(await response.text())
    if (page === null) throw new Error(`no page came back: ${response.status}`)
    return { page, response }
  } finally {
    clearTimeout(late)
  }
}

/** A fault that passes keeps the page as it is, with what was typed; every other answer is the page to show. */
function isPassing(page: Document, response: Response): boolean {
  return page.body.dataset.kind === 'error' && (response.status >= 500 || response.status === 429)
}

function show(page: Document, response: Response, form: HTMLFormElement): void {
  const { pathname } = new URL(response.url)
  swap(page, form)
  if (pathname !== location.pathname) history.replaceState(null, '', pathname)
}

function fail(text: string, again: () => void): void {
  sayStatus(text, { label: document.body.dataset.retry ?? '', press: again })
}

async function send(form: HTMLFormElement, body: URLSearchParams): Promise<void> {
  if (sending) return
  sending = true
  clearStatus()
  const waiting = document.getElementById('main')
  const slow = setTimeout(() => {
    waiting?.setAttribute('aria-busy', 'true')
    sayStatus(document.body.dataset.sending ?? '')
  }, SAY_AFTER)
  const again = () => void send(form, body)
  try {
    const { page, response } = await post((form.getAttribute('action') ?? '').split('#')[0] ?? '', body)
    clearTimeout(slow)
    if (isPassing(page, response)) fail(page.getElementById('problem')?.textContent ?? '', again)
    else show(page, response, form)
  } catch {
    // Not reached, cut off or no page of ours: the person is told, in words of the page, and can send the same again.
    fail(document.body.dataset.failed ?? '', again)
  } finally {
    clearTimeout(slow)
    waiting?.removeAttribute('aria-busy')
    sending = false
  }
}

/** An empty line is not sent: the field is where it is missing. */
function isEmptyLine(form: HTMLFormElement): boolean {
  const line = form.querySelector<HTMLTextAreaElement>('[data-send-on-enter]')
  if (line === null || line.value.trim() !== '') return false
  line.focus()
  return true
}

export function listenForForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target
    // A browser that does not say which button was pressed sends the form itself.
    if (!(form instanceof HTMLFormElement) || event.submitter === undefined) return
    if ('plain' in form.dataset) return
    event.preventDefault()
    if (!isEmptyLine(form)) void send(form, bodyOf(form, event.submitter))
  })
  document.addEventListener('keydown', (event) => {
    const line = event.target
    if (!(line instanceof HTMLTextAreaElement) || !line.matches('[data-send-on-enter]')) return
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !line.form?.requestSubmit) return
    event.preventDefault()
    line.form.requestSubmit()
  })
}
