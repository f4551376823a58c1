/** One day: what falls due, then the times of each colleague, with what may be withdrawn. */
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CalendarDuty, CalendarTime, CalendarWeek } from '../../../server/staff/calendar/week.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { CalendarWithdraw } from './CalendarWithdraw.tsx'
import { clockText, longDayText, nextText } from './days.ts'

interface Props {
  readonly day: string
  readonly closed: CalendarWeek['days'][number]['closed']
  readonly isToday: boolean
  readonly times: readonly CalendarTime[]
  readonly duties: readonly CalendarDuty[]
}

/** Everybody stands in the same place on every day; within a person the hours go on in their order. */
const byName = (a: CalendarTime, b: CalendarTime): number =>
  Number(a.with === null) - Number(b.with === null) ||
  (a.with ?? a.unitName ?? '').localeCompare(b.with ?? b.unitName ?? '', 'da') ||
  a.staffId.localeCompare(b.staffId) ||
  a.start.localeCompare(b.start)

export function CalendarDay({ day, closed, isToday, times, duties }: Props) {
  const { w, language } = useDesk()
  const id = `day-${day}`
  return (
    <section
      className={`card calendar-day${times.length + duties.length === 0 ? ' calendar-day-empty' : ''}`}
      aria-labelledby={id}
    >
      <h2 id={id}>
        {longDayText(day, language)} {isToday && <span className="mark mark-open">{w.today}</span>}{' '}
        {closed && <span className="mark">{w.calendar.fallen[closed]}</span>}
      </h2>
      {duties.length > 0 && (
        <>
          <h3>{w.calendar.duties}</h3>
          <ul className="calendar-duties">
            {duties.map((one) => (
              <li key={`${one.case.id}${one.next.what}${one.next.duty}`}>
                <CaseLink of={one.case} /> {nextText(one.next, w)}
                <span className="quiet-text"> · {one.owner ?? w.nobody}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {times.length === 0 && <p className="quiet-text">{w.calendar.noTimes}</p>}
      <div className="calendar-colleagues">
        {[...Map.groupBy(times.toSorted(byName), ({ staffId }) => staffId)].map(([staffId, of]) => (
          <Colleague key={staffId} day={day} staffId={staffId} times={of} />
        ))}
      </div>
    </section>
  )
}

function CaseLink({ of }: { of: CalendarDuty['case'] }) {
  return (
    <Link to="/cases/$id" params={{ id: of.id }} className="today-link">
      <span className="row-number">{of.number}</span> {of.callingWord}
    </Link>
  )
}

function Colleague({
  day,
  staffId,
  times,
}: {
  day: string
  staffId: string
  times: readonly CalendarTime[]
}) {
  const { w } = useDesk()
  const [withdrawing, setWithdrawing] = useState(false)
  const [first] = times
  const name = first?.with ?? fill(w.calendar.nobodyAt, { unit: first?.unitName ?? '' })
  const taken = times.filter(({ state }) => state !== 'free')
  const free = times.filter(({ state }) => state === 'free')
  const mine = free.filter(({ mayWithdraw }) => mayWithdraw)
  const kinds = [...new Set(times.flatMap(({ kind }) => (kind ? [w.kinds[kind]] : [])))]
  const places = first?.with ? [...new Set(times.flatMap(({ unitName }) => unitName ?? []))] : []
  return (
    <div className="calendar-colleague">
      <h3>
        {name} <span className="quiet-text">{[...places, ...kinds].join(' · ')}</span>
      </h3>
      {taken.length > 0 && (
        <ul className="calendar-taken">
          {taken.map((one) => (
            <li key={one.slot}>
              <Hours of={one} />
              {one.case ? (
                <CaseLink of={one.case} />
              ) : (
                <span className="mark">{w.calendar.statesOf[one.state]}</span>
              )}
              <About of={one} />
              {one.busy && <span className="mark mark-loud">{w.team.busyMark}</span>}
            </li>
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <details className="calendar-free">
          <summary>
            {fill(free.length === 1 ? w.calendar.oneFree : w.calendar.freeCount, { count: free.length })}
          </summary>
          {[...Map.groupBy(free, ({ kind, talkForm }) => `${kind} ${talkForm}`)].map(([key, of]) => (
            <div key={key}>
              <p>{of[0] && <About of={of[0]} />}</p>
              <ul>
                {of.map((one) => (
                  <li key={one.slot}>
                    <Hours of={one} />
                    {one.busy && <span className="mark">{w.team.busyMark}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {mine.length > 0 && (
            <button
              type="button"
              className="button button-secondary"
              aria-expanded={withdrawing}
              aria-label={fill(w.calendar.withdrawOf, { name })}
              onClick={() => setWithdrawing(!withdrawing)}
            >
              {w.calendar.withdraw}
            </button>
          )}
        </details>
      )}
      {withdrawing && (
        <CalendarWithdraw
          day={day}
          staffId={staffId}
          name={name}
          free={mine}
          booked={taken.filter(({ state }) => state === 'booked')}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </div>
  )
}

export function Hours({ of }: { of: Pick<CalendarTime, 'start' | 'end'> }) {
  const { language } = useDesk()
  return (
    <span className="calendar-clock">
      {clockText(of.start, language)}–{clockText(of.end, language)}
    </span>
  )
}

function About({ of }: { of: CalendarTime }) {
  const { w } = useDesk()
  if (of.kind === null || of.talkForm === null) return null
  return (
    <span className="quiet-text">
      {w.kinds[of.kind]} · {w.calendar.forms[of.talkForm]}
      {of.audience === 'anonymous' && ` · ${w.anonymous}`}
    </span>
  )
}
