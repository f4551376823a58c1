/** Finding among the cases on the screen. */
import type { RefObject } from 'react'
import { useDesk } from './desk.tsx'
import type { View } from './queueFilter.ts'

interface Props {
  readonly text: string
  readonly view: View
  readonly onText: (text: string) => void
  readonly onView: (view: View) => void
  readonly input: RefObject<HTMLInputElement | null>
}

const VIEWS: readonly View[] = ['all', 'unowned', 'mine']

export function QueueTools({ text, view, onText, onView, input }: Props) {
  const { w } = useDesk()
  return (
    <search className="queue-tools">
      <div className="find">
        <label htmlFor="find">{w.filter}</label>
        <input
          id="find"
          ref={input}
          type="search"
          className="form-input"
          placeholder={w.filterHint}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
          autoComplete="off"
          aria-keyshortcuts="/"
        />
      </div>
      <fieldset className="views">
        <legend className="visually-hidden">{w.views}</legend>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
            {w[one]}
          </button>
        ))}
      </fieldset>
    </search>
  )
}
