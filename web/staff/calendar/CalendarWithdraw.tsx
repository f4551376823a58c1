/** Taking free times of one colleague on one day out: one, or all by their count. Booked ones are named and stay. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import type { CalendarTime } from '../../../server/staff/calendar/week.ts'
import { ApiProblem } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { withdrawTimes } from './calendarApi.ts'
import { clockText, longDayText } from './days.ts'

interface Props {
  readonly day: string
  readonly staffId: string
  readonly name: string
  readonly free: readonly CalendarTime[]
  readonly booked: readonly CalendarTime[]
  readonly onClose: () => void
}

const MOVED = new Set(['stale-version', 'slot-gone'])

export function CalendarWithdraw({ day, staffId, name, free, booked, onClose }: Props) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const [which, setWhich] = useState(free.length === 1 ? (free[0]?.slot ?? '') : '')
  const id = useId()
  const withdrawing = useMutation({
    mutationFn: () => withdrawTimes(which === '' ? { staffId, day, count: free.length } : { slot: which }),
    onSuccess: ({ withdrawn }) => {
      say(fill(withdrawn === 1 ? w.calendar.withdrawnOne : w.calendar.withdrawn, { count: withdrawn }))
      onClose()
    },
    onSettled: () =>
      Promise.all([['calendar'], ['today']].map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const { error } = withdrawing
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!withdrawing.isPending) withdrawing.mutate()
  }
  return (
    <form className="in-place" onSubmit={submit}>
      <div>
        <label htmlFor={id}>
          {fill(w.calendar.withdrawWhich, { name, day: longDayText(day, language) })}
        </label>
        <select
          id={id}
          className="form-input"
          value={which}
          onChange={(event) => setWhich(event.target.value)}
        >
          {free.length > 1 && (
            <option value="">{fill(w.calendar.withdrawAll, { count: free.length })}</option>
          )}
          {free.map((one) => (
            <option key={one.slot} value={one.slot}>
              {clockText(one.start, language)}–{clockText(one.end, language)} {one.kind && w.kinds[one.kind]}
            </option>
          ))}
        </select>
      </div>
      <p className="quiet-text">{w.calendar.withdrawHint}</p>
      {booked.length > 0 && (
        <>
          <p>{w.calendar.stay}</p>
          <ul>
            {booked.map((one) => (
              <li key={one.slot}>
                {clockText(one.start, language)}{' '}
                {one.case && (
                  <Link to="/cases/$id" params={{ id: one.case.id }}>
                    {one.case.number} {one.case.callingWord}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {error && (
        <p className="notice notice-warning" role="alert">
          {error instanceof ApiProblem && MOVED.has(error.code) ? w.calendar.changed : problemText(error, w)}
        </p>
      )}
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={withdrawing.isPending}>
          {which === '' ? fill(w.calendar.withdrawNow, { count: free.length }) : w.calendar.withdrawNowOne}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {w.calendar.leave}
        </button>
      </div>
    </form>
  )
}
