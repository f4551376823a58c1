/** Views with what each holds on the server, finding among the cases shown, and searching in all. */
import type { RefObject } from 'react'
import { VIEWS, type View } from '../../../machines/queueViews.ts'
import { useDesk } from '../desk.tsx'
import { useViews } from './useQueue.ts'

interface Props {
  readonly text: string
  readonly view: View
  readonly onText: (text: string) => void
  readonly onView: (view: View) => void
  readonly onSearch: () => void
  readonly input: RefObject<HTMLInputElement | null>
}

export function QueueTools({ text, view, onText, onView, onSearch, input }: Props) {
  const { w } = useDesk()
  const { data: held } = useViews()
  return (
    <>
      <fieldset className="views">
        <legend className="visually-hidden">{w.views}</legend>
        {VIEWS.filter((one) => one !== 'rush' || view === 'rush').map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
            {w.day.views[one]}
            {held && <span className="view-count"> {held.counts[one]}</span>}
          </button>
        ))}
      </fieldset>
      <search className="queue-tools">
        <form
          className="find"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim() !== '') onSearch()
          }}
        >
          <label htmlFor="find">{w.filter}</label>
          <div className="find-row">
            <input
              id="find"
              ref={input}
              type="search"
              className="form-input"
              placeholder={w.filterHint}
              value={text}
              maxLength={100}
              onChange={(event) => onText(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') event.currentTarget.blur()
              }}
              autoComplete="off"
              aria-keyshortcuts="/"
            />
            <button type="submit" className="button button-secondary">
              {w.day.searchAll}
            </button>
          </div>
        </form>
      </search>
    </>
  )
}
