/** Publishing one time or a weekly pattern. Nothing is published before it was seen; what is refused is named. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { RefusedTime } from '../../../server/staff/calendar/publish.ts'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import { ApiProblem } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { CalendarPattern } from './CalendarPattern.tsx'
import { type Asked, type Preview, previewTimes, publishTimes } from './calendarApi.ts'
import { clockText, dayText, momentText } from './days.ts'

export type Draft = Omit<Asked, 'except' | 'override'> & {
  readonly single: boolean
  /** As typed: days with a space or comma between. */
  readonly except: string
  readonly override: string
}

const WORKDAYS = [1, 2, 3, 4, 5]

function begin({ publish, today, from }: CalendarWeek): Draft {
  const [colleague] = publish.colleagues
  const [unit] = publish.units
  const kinds = unit?.kinds ?? []
  const first = from > today ? from : today
  return {
    single: false,
    staffId: colleague?.id ?? '',
    unit: unit?.id ?? '',
    kind: kinds.find((kind) => kind !== 'doctor') ?? 'visitation',
    talkForm: 'inPerson',
    first,
    last: first,
    weekdays: WORKDAYS,
    from: '09:00',
    to: '12:00',
    minutes: 45,
    buffer: 15,
    except: '',
    override: '',
  }
}

const plus = (clock: string, minutes: number): string => {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  const end = Math.min(hours * 60 + rest + minutes, 23 * 60 + 59)
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`
}

/** One time is a pattern of one day and one time. */
export function askedOf({ single, except, override, ...draft }: Draft): Asked {
  const own = override.trim() === '' ? {} : { override: override.trim() }
  if (!single) return { ...draft, ...own, except: except.split(/[\s,;]+/).filter((day) => day !== '') }
  const { first, from, minutes } = draft
  const day = { last: first, weekdays: [1, 2, 3, 4, 5, 6, 7], to: plus(from, minutes), buffer: 0 }
  return { ...draft, ...day, ...own, except: [] }
}

export function CalendarPublish({ week, onClose }: { week: CalendarWeek; onClose: () => void }) {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => begin(week))
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const looking = useMutation({ mutationFn: () => previewTimes(askedOf(draft)) })
  const publishing = useMutation({
    mutationFn: (count: number) => publishTimes(askedOf(draft), count),
    onSuccess: ({ published }) => {
      say(fill(published === 1 ? w.calendar.publishedOne : w.calendar.published, { count: published }))
      onClose()
    },
    // What is there by now decides, so it is looked at again.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409) looking.mutate()
    },
    onSettled: () =>
      Promise.all([['calendar'], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const change = (part: Partial<Draft>): void => {
    setDraft({ ...draft, ...part })
    // What was seen is not what would be published any more.
    looking.reset()
    publishing.reset()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    publishing.reset()
    looking.mutate()
  }
  const error = looking.error ?? publishing.error
  return (
    <section className="card calendar-publish" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`} ref={heading} tabIndex={-1}>
        {w.calendar.publish}
      </h2>
      <form onSubmit={submit}>
        <CalendarPattern week={week} draft={draft} onChange={change} />
        <div className="beside">
          <button type="submit" className="button button-primary" disabled={looking.isPending}>
            {w.calendar.look}
          </button>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {w.calendar.leave}
          </button>
        </div>
      </form>
      {error && (
        <p className="notice notice-warning" role="alert">
          {refusalText(error)}
        </p>
      )}
      {looking.data && (
        <Seen
          seen={looking.data}
          canOverride={week.publish.override}
          busy={publishing.isPending}
          onPublish={publishing.mutate}
        />
      )}
    </section>
  )

  function refusalText(problem: unknown): string {
    if (!(problem instanceof ApiProblem)) return problemText(problem, w)
    if (problem.code === 'bad-value' || problem.code === 'malformed') {
      const field = problem.body.field
      return field === 'kind' || field === 'unit' || field === 'to' || field === 'last'
        ? w.calendar.wrong[field]
        : w.calendar.wrong.other
    }
    if (problem.code === 'stale-version' || problem.code === 'not-accepted') return w.calendar.changed
    return problemText(problem, w)
  }
}

interface SeenProps {
  readonly seen: Preview
  readonly canOverride: boolean
  readonly busy: boolean
  readonly onPublish: (count: number) => void
}

function Seen({ seen, canOverride, busy, onPublish }: SeenProps) {
  const { w, language } = useDesk()
  const { count, days, first, fallen, refused, overridden } = seen
  const outside = refused.some(({ why }) => why === 'outsideHours') || (count === 0 && fallen.length > 0)
  return (
    <div className="in-place" role="status">
      {refused.length === 0 && (
        <p>
          <strong>
            {count === 0
              ? w.calendar.makesNone
              : fill(count === 1 ? w.calendar.makesOne : w.calendar.makes, { count, days })}
          </strong>
        </p>
      )}
      {count > 0 && refused.length === 0 && (
        <p className="quiet-text">
          {first
            .map(({ start, end }) => `${momentText(start, language)}–${clockText(end, language)}`)
            .join(' · ')}
          {count > first.length && ' …'}
        </p>
      )}
      {overridden > 0 && refused.length === 0 && <p>{fill(w.calendar.despite, { count: overridden })}</p>}
      {fallen.length > 0 && (
        <details open={fallen.length <= 8}>
          <summary>{fill(w.calendar.fallOut, { count: fallen.length })}</summary>
          <ul>
            {fallen.map(({ day, why }) => (
              <li key={day}>
                {dayText(day, language)}: {w.calendar.fallen[why]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {refused.length > 0 && (
        <div className="notice notice-warning">
          <p>{fill(w.calendar.refused, { count: refused.length })}</p>
          <ul>
            {refused.map((one) => (
              <li key={one.start}>{whyText(one)}</li>
            ))}
          </ul>
        </div>
      )}
      {outside && <p className="quiet-text">{canOverride ? w.calendar.mayOverride : w.calendar.askLeader}</p>}
      {count > 0 && refused.length === 0 && (
        <button
          type="button"
          className="button button-primary"
          disabled={busy}
          onClick={() => onPublish(count)}
        >
          {fill(count === 1 ? w.calendar.publishNowOne : w.calendar.publishNow, { count })}
        </button>
      )}
    </div>
  )

  function whyText({ start, end, why, with: other }: RefusedTime): string {
    const when = `${momentText(start, language)}–${clockText(end, language)}`
    const there = other ? `${clockText(other.start, language)}–${clockText(other.end, language)}` : ''
    return `${when}: ${fill(w.calendar.why[why], { there })}`
  }
}
