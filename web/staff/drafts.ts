/** Answers that are being written, per case, in this page's memory only: they outlive moving about, being logged out, and
 * whatever colleagues do, and leave no trace on the machine. */
const drafts = new Map<string, string>()

export const draftOf = (caseId: string): string => drafts.get(caseId) ?? ''

export function keepDraft(caseId: string, text: string): void {
  if (text === '') drafts.delete(caseId)
  else drafts.set(caseId, text)
}

export const hasDrafts = (): boolean => drafts.size > 0
export const forgetDrafts = (): void => drafts.clear()

addEventListener('beforeunload', (event) => {
  if (hasDrafts()) event.preventDefault()
})
