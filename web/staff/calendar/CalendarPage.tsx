/** The calendar: a week by day and colleague, with what falls due in it, and how long the next person waits. */
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import { Choice } from '../Choice.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { CalendarCommittee } from './CalendarCommittee.tsx'
import { CalendarDay } from './CalendarDay.tsx'
import { CalendarPublish } from './CalendarPublish.tsx'
import { CalendarSick } from './CalendarSick.tsx'
import { calendarWeek } from './calendarApi.ts'
import { dateText, shiftDay } from './days.ts'
import { Forecasts } from './Forecasts.tsx'

export function CalendarPage() {
  const { w, language } = useDesk()
  const { day } = useSearch({ from: '/calendar' })
  const navigate = useNavigate()
  const [publishing, setPublishing] = useState(false)
  const [sick, setSick] = useState(false)
  const found = useQuery({
    queryKey: ['calendar', day, language],
    queryFn: ({ signal }) => calendarWeek(day, language, signal),
    placeholderData: (before) => before,
  })
  const { data } = found
  const go = (to: string | undefined): void =>
    void navigate({ to: '/calendar', search: to === undefined ? {} : { day: to } })
  const shift = (days: number): void => {
    // From the week that was asked for: the one on the screen may still be the one before.
    const from = day ?? data?.from
    if (from) go(shiftDay(from, days))
  }
  useKeys({
    j: () => shift(7),
    k: () => shift(-7),
    '0': () => go(undefined),
    p: () => setPublishing(true),
    s: () => setSick(true),
  })
  return (
    <div className="calendar">
      <div className="queue-head">
        <Heading title={w.calendar.title} />
        {data && (
          <p className="counts" role="status">
            {fill(w.calendar.week, {
              from: dateText(data.from, language),
              until: dateText(data.until, language),
            })}
          </p>
        )}
      </div>
      <div className="beside">
        <button
          type="button"
          className="button button-secondary"
          aria-keyshortcuts="k"
          onClick={() => shift(-7)}
        >
          {w.calendar.previous}
        </button>
        <button
          type="button"
          className="button button-secondary"
          aria-keyshortcuts="0"
          onClick={() => go(undefined)}
        >
          {w.calendar.thisWeek}
        </button>
        <button
          type="button"
          className="button button-secondary"
          aria-keyshortcuts="j"
          onClick={() => shift(7)}
        >
          {w.calendar.following}
        </button>
        {data && data.publish.colleagues.length > 0 && (
          <button
            type="button"
            className="button button-primary"
            aria-expanded={publishing}
            aria-keyshortcuts="p"
            onClick={() => setPublishing(!publishing)}
          >
            {w.calendar.publish}
          </button>
        )}
        {data && data.publish.colleagues.length > 0 && (
          <button
            type="button"
            className="button button-secondary"
            aria-expanded={sick}
            aria-keyshortcuts="s"
            onClick={() => setSick(!sick)}
          >
            {w.team.sick}
          </button>
        )}
      </div>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {data && publishing && <CalendarPublish week={data} onClose={() => setPublishing(false)} />}
      {data && sick && <CalendarSick week={data} onClose={() => setSick(false)} />}
      {data && <Forecasts of={data.forecast} />}
      {data && <Week week={data} />}
      <CalendarCommittee />
    </div>
  )
}

function Week({ week }: { week: CalendarWeek }) {
  const { w } = useDesk()
  const [whose, setWhose] = useState('')
  const [kind, setKind] = useState('')
  const people = [...Map.groupBy(week.times, ({ staffId }) => staffId)]
    .map(([staffId, [one]]) => ({
      staffId,
      name: one?.with ?? fill(w.calendar.nobodyAt, { unit: one?.unitName ?? '' }),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
  const kinds = [...new Set(week.times.flatMap((one) => one.kind ?? []))]
  const shown = week.times.filter(
    (one) => (whose === '' || one.staffId === whose) && (kind === '' || one.kind === kind),
  )
  return (
    <>
      <div className="calendar-filters">
        <Choice
          label={w.calendar.colleague}
          value={whose}
          options={people.map(({ staffId, name }) => ({ value: staffId, label: name }))}
          none={w.calendar.everybody}
          onChoose={setWhose}
        />
        <Choice
          label={w.calendar.kind}
          value={kind}
          options={kinds.map((one) => ({ value: one, label: w.kinds[one] }))}
          none={w.calendar.everyKind}
          onChoose={setKind}
        />
      </div>
      {week.overrides.map((one) => (
        <p key={`${one.by}${one.reason}${one.count}`} className="notice">
          {fill(w.calendar.overridden, one)}
        </p>
      ))}
      {week.more && <p className="notice notice-warning">{w.calendar.moreCases}</p>}
      {week.days.map(({ day, closed }) => (
        <CalendarDay
          key={day}
          day={day}
          closed={closed}
          isToday={day === week.today}
          times={shown.filter(({ start }) => start.slice(0, 10) === day)}
          duties={week.duties.filter((one) => one.day === day)}
        />
      ))}
    </>
  )
}
