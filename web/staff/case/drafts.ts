/** Texts that are being written, per case and kind: in this page's memory at once, and with the server within two seconds. They
 * outlive moving about, being logged out and whatever colleagues do, and leave no trace on the machine. */
const drafts = new Map<string, string>()
/** What the server does not have yet: only this is lost with the window. */
const unsaved = new Set<string>()

export const draftOf = (place: string): string | undefined => drafts.get(place)

export function keepDraft(place: string, text: string): void {
  unsaved.add(place)
  drafts.set(place, text)
}

/** The server has it, if nothing was written since. */
export function savedDraft(place: string, text: string): void {
  if (drafts.get(place) !== text) return
  unsaved.delete(place)
  if (text === '') drafts.delete(place)
}

export const hasDrafts = (): boolean => [...drafts.values()].some((text) => text !== '')

export function forgetDrafts(): void {
  drafts.clear()
  unsaved.clear()
}

addEventListener('beforeunload', (event) => {
  if ([...unsaved].some((place) => drafts.get(place))) event.preventDefault()
})
