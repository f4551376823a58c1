/** The standards' workbench: editions, rules, and the five municipalities side by side, as on any day. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { StandardsView } from '../../../server/staff/standards/standards.ts'
import { standards } from '../api.ts'
import { dayText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { StandardsChanges } from './StandardsChanges.tsx'
import { StandardsEditions } from './StandardsEditions.tsx'
import { StandardsPerson } from './StandardsPerson.tsx'
import { StandardsRules } from './StandardsRules.tsx'
import { StandardsTopic } from './StandardsTopic.tsx'

const VIEWS = ['editions', 'rules', 'topic', 'person', 'changes'] as const
type View = (typeof VIEWS)[number]

export function StandardsPage() {
  const { w, language } = useDesk()
  const [view, setView] = useState<View>('editions')
  const [on, setOn] = useState('')
  useKeys(Object.fromEntries(VIEWS.map((one, index) => [String(index + 1), () => setView(one)])))
  const known = useQuery({
    queryKey: ['standards', on, language],
    queryFn: ({ signal }) => standards({ on, language }, signal),
    placeholderData: keepPreviousData,
  })
  return (
    <div className="standards">
      <p className="back-link">
        <Link to="/">{w.back}</Link>
      </p>
      <Heading title={w.standards.title} />
      <Tools view={view} onView={setView} on={on} onDay={setOn} known={known.data} />
      {known.isPending && <p className="notice">{w.loading}</p>}
      {known.isError && (
        <Failure text={problemText(known.error, w)} again={() => void known.refetch()} retry={w.retry} />
      )}
      {known.data && view === 'editions' && <StandardsEditions editions={known.data.editions} />}
      {known.data && view === 'rules' && <StandardsRules known={known.data} on={on} />}
      {known.data && view === 'topic' && <StandardsTopic topics={known.data.topics} on={on} />}
      {known.data && view === 'person' && <StandardsPerson known={known.data} on={on} />}
      {known.data && view === 'changes' && <StandardsChanges known={known.data} on={on} />}
    </div>
  )
}

interface ToolsProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly on: string
  readonly onDay: (on: string) => void
  readonly known: StandardsView | undefined
}

function Tools({ view, onView, on, onDay, known }: ToolsProps) {
  const { w, language } = useDesk()
  return (
    <div className="standards-tools">
      <fieldset className="views">
        <legend className="visually-hidden">{w.standards.views}</legend>
        {VIEWS.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => onView(one)}>
            {w.standards[one]}
          </button>
        ))}
      </fieldset>
      <div className="on-day">
        <label htmlFor="on-day">{w.standards.on}</label>
        <input
          id="on-day"
          type="date"
          className="form-input"
          value={on || (known?.on ?? '')}
          onChange={(event) => onDay(event.target.value)}
        />
        {on !== '' && (
          <button type="button" className="button button-secondary" onClick={() => onDay('')}>
            {w.standards.today}
          </button>
        )}
      </div>
      <button type="button" className="button button-secondary" onClick={() => window.print()}>
        {w.print}
      </button>
      {known && (
        <p className="quiet-text" role="status">
          {fill(w.standards.until, { day: dayText(known.until, language) })}
        </p>
      )}
    </div>
  )
}
