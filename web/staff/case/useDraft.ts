/** A text that keeps itself: what somebody writes is with the server before two seconds have gone. */
import { useEffect, useRef, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { post } from '../api.ts'
import { doneWriting, typedIn } from '../here.ts'
import { draftOf, keepDraft, savedDraft } from './drafts.ts'

const SAVE_MS = 1000

interface Writing {
  readonly text: string
  readonly write: (text: string) => void
  /** Whether the server has all of it. */
  readonly saved: boolean
}

export function useDraft(
  { id, drafts }: Pick<CaseView, 'id' | 'drafts'>,
  kind: keyof CaseView['drafts'],
): Writing {
  const place = `${id} ${kind}`
  const [text, setText] = useState(() => draftOf(place) ?? drafts[kind] ?? '')
  const [saved, setSaved] = useState(() => draftOf(place) === undefined)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const save = async (): Promise<void> => {
    waiting.current = undefined
    const now = draftOf(place)
    if (now === undefined) return
    try {
      await post(`/cases/${encodeURIComponent(id)}/draft`, { kind, text: now })
      savedDraft(place, now)
      setSaved((draftOf(place) ?? now) === now)
    } catch (error) {
      // It stays in the page, and the next key tries again.
      console.warn('the draft is not with the server yet', error instanceof Error ? error.message : '')
    }
  }
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  // Who goes to another page within the second has it saved as well.
  useEffect(
    () => () => {
      if (waiting.current === undefined) return
      clearTimeout(waiting.current)
      void latest.current()
    },
    [],
  )
  const write = (next: string): void => {
    setText(next)
    setSaved(false)
    keepDraft(place, next)
    if (next === '') doneWriting()
    else typedIn(id)
    waiting.current ??= setTimeout(() => void latest.current(), SAVE_MS)
  }
  return { text, write, saved }
}
