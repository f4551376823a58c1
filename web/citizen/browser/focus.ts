/** Where the eyes and the keyboard go after an answer: to what is new, or they stay where they were. */

/** What may be new on a page, the most pressing first. */
const LANDMARKS = [
  'problem',
  'error',
  'danger-title',
  'done',
  'identifiers-title',
  'drops-title',
  'saved-title',
  'person-title',
  'moving-title',
  'why',
  'why-not',
  'question-title',
  'summary-title',
  'withdrawn-title',
  'receipt-title',
  'keeping-title',
  'return-title',
  'case-title',
  'error-title',
  'wait-title',
]

/** Every answer to a question has the same heading: what tells two apart stands below it. */
function wordsOf(element: HTMLElement | null): string | null {
  const card = element?.id === 'done' ? element.closest('.card') : null
  return (card ?? element)?.textContent ?? null
}

export interface Before {
  landmarks: Map<string, string | null>
  control: string[]
}

/** How to find the same control again in a page that was drawn anew. */
function selectors(control: Element | null): string[] {
  if (control === null || control === document.body) return []
  const name = control.getAttribute('name')
  const value = control.getAttribute('value')
  return [
    control.id && `#${CSS.escape(control.id)}`,
    name && value !== null && `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
    name && `${control.localName}[name="${CSS.escape(name)}"]`,
  ].filter((selector): selector is string => Boolean(selector))
}

export function look(): Before {
  return {
    landmarks: new Map(LANDMARKS.map((id) => [id, wordsOf(document.getElementById(id))])),
    control: selectors(document.activeElement),
  }
}

function firstNew({ landmarks }: Before): HTMLElement | null {
  for (const id of LANDMARKS) {
    const element = document.getElementById(id)
    if (element && wordsOf(element) !== landmarks.get(id)) return element
  }
  return null
}

function same({ control }: Before): HTMLElement | null {
  for (const selector of control) {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) return element
  }
  return null
}

/** A number is typed next in any case; other fields would bring up a phone's keyboard over what is to be read. */
function receiver(element: HTMLElement): HTMLElement {
  const inside = {
    why: element.querySelector('summary'),
    'why-not': element.querySelector('summary'),
    'question-title': document.querySelector<HTMLElement>('.field-number #value'),
  }[element.id]
  return inside ?? element
}

/** The answer just given stays in sight above what is new, as long as what is new begins in the upper half. */
function bringIntoSight(element: HTMLElement, added: Element[]): void {
  const card = element.closest('.card, .error-summary') ?? element
  const top = card.getBoundingClientRect().top
  const context = added.find((entry) => top - entry.getBoundingClientRect().top < window.innerHeight * 0.45)
  const start = context ?? card
  start.scrollIntoView({ block: 'start' })
}

/** An answer in a case's messages has no heading of its own: the message itself is what is new. */
function newMessage(added: Element[]): HTMLElement | null {
  const last = added.at(-1)
  if (!(last instanceof HTMLElement) || document.body.dataset.kind !== 'case') return null
  last.tabIndex = -1
  return last
}

export function settle(before: Before, added: Element[]): void {
  const fresh = firstNew(before) ?? newMessage(added)
  const element = fresh ?? same(before) ?? document.querySelector<HTMLElement>('#question-title, h1')
  if (!element) return
  receiver(element).focus({ preventScroll: true })
  if (fresh) bringIntoSight(element, added)
  // The same question waits: what was said last is shown with it, not the field below both that was typed into.
  else added.at(-1)?.scrollIntoView({ block: 'start' })
}
