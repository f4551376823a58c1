/** In Today: the cases of colleagues who are away, what went back to the queue by itself, and whom a message did not reach. */
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import { longDayText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

interface Props {
  readonly day: Today
  /** A line of a list, as the other lists have it. */
  readonly line: (one: QueueCase) => React.ReactNode
}

export function TodayAway({ day, line }: Props) {
  const { w, language } = useDesk()
  if (day.away.length === 0) return null
  return (
    <section className="card" aria-labelledby="away">
      <h2 id="away">{w.team.awayToday}</h2>
      {day.away.map((one) => (
        <div key={one.staffId}>
          <p>
            {fill(one.mine ? w.team.iCover : one.cover === null ? w.team.nobodyCovers : w.team.covers, {
              name: one.name,
              cover: one.cover ?? '',
              until: longDayText(one.until, language),
              count: one.total,
            })}
          </p>
          {one.list.cases.length > 0 && <ul className="today-cases">{one.list.cases.map(line)}</ul>}
          {one.list.cases.length > 0 && one.total > one.list.cases.length && (
            <p className="quiet-text">
              {fill(w.team.moreCases, { count: one.total - one.list.cases.length })}
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

export function TodayBack({ day, line }: Props) {
  const { w } = useDesk()
  if (day.wentBack.length === 0) return null
  return (
    <section className="card" aria-labelledby="went-back">
      <h2 id="went-back">
        {w.team.wentBackTitle} <span className="quiet-text">{day.wentBack.length}</span>
      </h2>
      <p className="quiet-text">
        {fill(w.team.wentBackFrom, { names: [...new Set(day.wentBack.map(({ from }) => from))].join(', ') })}
      </p>
      <ul className="today-cases">{day.wentBack.map(({ one }) => line(one))}</ul>
    </section>
  )
}

/** It is read first: the person may come to a time that is gone, or not know of one. */
export function TodayUntold({ day, line }: Props) {
  const { w } = useDesk()
  const { cases, total } = day.untold
  if (total === 0) return null
  return (
    <section className="card" aria-labelledby="untold">
      <h2 id="untold">
        {w.day.untold} <span className="quiet-text">{total}</span>
      </h2>
      <p className="quiet-text">{w.day.untoldHint}</p>
      <ul className="today-cases">{cases.map(line)}</ul>
      {total > cases.length && (
        <p className="quiet-text">{fill(w.team.moreCases, { count: total - cases.length })}</p>
      )}
    </section>
  )
}
