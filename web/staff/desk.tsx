/** What every part of the desk shares: language, single-key shortcuts, and one quiet voice for screen readers. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ApiProblem } from './api.ts'
import type { Language } from './calendar/days.ts'
import { WORDS, type Words } from './words.ts'

interface Desk {
  readonly language: Language
  readonly w: Words
  readonly setLanguage: (language: Language) => void
  readonly keysOn: boolean
  readonly setKeysOn: (on: boolean) => void
  readonly said: string
  /** Tells what happened, once, also to who does not see it. */
  readonly say: (text: string) => void
}

const DeskContext = createContext<Desk | null>(null)

/** A preference of this browser; where it may not be kept, it holds until the page is left. */
function usePreference(name: string, usual: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => stored(name) ?? usual)
  const keep = useCallback(
    (next: string) => {
      setValue(next)
      try {
        localStorage.setItem(name, next)
      } catch (error) {
        console.warn('the browser keeps no preferences', error)
      }
    },
    [name],
  )
  return [value, keep]
}

function stored(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch (error) {
    console.warn('the browser keeps no preferences', error)
    return null
  }
}

export function DeskProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = usePreference('fjorten-language', 'da')
  const [keys, setKeys] = usePreference('fjorten-keys', 'on')
  const [said, setSaid] = useState('')
  const known: Language = language === 'en' ? 'en' : 'da'
  useEffect(() => {
    document.documentElement.lang = known
  }, [known])
  const say = useCallback((text: string) => {
    // The same sentence twice would not be read again.
    setSaid((before) => (before === text ? `${text}\u00a0` : text))
  }, [])
  const desk = useMemo<Desk>(
    () => ({
      language: known,
      w: WORDS[known],
      setLanguage,
      keysOn: keys === 'on',
      setKeysOn: (on) => setKeys(on ? 'on' : 'off'),
      said,
      say,
    }),
    [known, setLanguage, keys, setKeys, said, say],
  )
  return <DeskContext value={desk}>{children}</DeskContext>
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk outside the desk')
  return desk
}

/** A failure as a sentence. */
export function problemText(error: unknown, w: Words): string {
  const code = error instanceof ApiProblem ? error.code : 'other'
  return w.problems[code as keyof Words['problems']] ?? w.problems.other
}
