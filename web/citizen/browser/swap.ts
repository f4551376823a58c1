/** The new page takes the old one's place, part by part: the log grows, so that it is read out; the rest is replaced. */
import { look, settle } from './focus.ts'
import { prove } from './prove.ts'
import { clearStatus } from './status.ts'

/** Adds what is new, takes away what was erased. Returns the entries that were added. */
function mergeLog(log: Element, next: Element): Element[] {
  const now = new Map([...next.children].map((entry) => [entry.id, entry]))
  for (const entry of [...log.children]) {
    if (now.get(entry.id)?.textContent !== entry.textContent) entry.remove()
  }
  const kept = new Map([...log.children].map((entry) => [entry.id, entry]))
  const added: Element[] = []
  let last: Element | undefined
  for (const entry of [...next.children]) {
    const known = kept.get(entry.id)
    if (known === undefined) {
      if (last) last.after(entry)
      else log.prepend(entry)
      added.push(entry)
    }
    last = known ?? entry
  }
  return added
}

/** Text that stood in another form than the one that was sent, where the same question still waits. */
function keepTyped(next: Document, sent: HTMLFormElement): void {
  const fact = (page: Document) => page.querySelector<HTMLElement>('[data-fact]')?.dataset.fact
  if (fact(document) !== fact(next)) return
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input[id], textarea',
  )) {
    const twin = next.getElementById(field.id)
    if (field.form === sent || !twin) continue
    if (twin instanceof HTMLTextAreaElement) twin.value = field.value
    if (!(twin instanceof HTMLInputElement)) continue
    twin.value = field.value
    if (field instanceof HTMLInputElement) twin.checked = field.checked
  }
}

function replacePart(id: string, next: Document): void {
  const fresh = next.getElementById(id)
  if (fresh) document.getElementById(id)?.replaceWith(fresh)
}

function isSameTalk(next: Document): boolean {
  const talk = (page: Document) =>
    page.body.dataset.kind === 'conversation' && page.getElementById('log') !== null
  return talk(document) && talk(next) && document.documentElement.lang === next.documentElement.lang
}

/** Returns the log entries that were not there before. */
function replaceContent(next: Document): Element[] {
  const log = document.getElementById('log')
  const nextLog = next.getElementById('log')
  if (isSameTalk(next) && log && nextLog) {
    const added = mergeLog(log, nextLog)
    for (const id of ['top', 'banner', 'now', 'foot']) replacePart(id, next)
    return added
  }
  const known = new Set([...(log?.children ?? [])].map((entry) => entry.id))
  // On a case's page the first message comes into a log that was empty.
  const sameCase = log !== null && document.body.dataset.kind === 'case' && next.body.dataset.kind === 'case'
  document.body.replaceChildren(...next.body.childNodes)
  return known.size === 0 && !sameCase
    ? []
    : [...(nextLog?.children ?? [])].filter((entry) => !known.has(entry.id))
}

export function showPrint(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) button.hidden = false
}

/** `sent` is the form whose answer this page is. */
export function swap(next: Document, sent: HTMLFormElement): void {
  const before = look()
  keepTyped(next, sent)
  const data = { ...next.body.dataset }
  const { title } = next
  const { lang } = next.documentElement
  clearStatus()
  const added = replaceContent(next)
  document.title = title
  document.documentElement.lang = lang
  for (const key of Object.keys(document.body.dataset)) delete document.body.dataset[key]
  Object.assign(document.body.dataset, data)
  showPrint()
  prove()
  settle(before, added)
}
