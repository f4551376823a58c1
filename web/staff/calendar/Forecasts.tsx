/** How long somebody who asks today waits, told in words; a warning before the fourteen days cannot be kept. */
import type { Forecast } from '../../../server/staff/calendar/forecast.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { dayText } from './days.ts'

export function Forecasts({ of }: { of: readonly Forecast[] }) {
  const { w, language } = useDesk()
  return (
    <section className="card" aria-labelledby="forecast">
      <h2 id="forecast">{w.calendar.forecast}</h2>
      <Warnings of={of} />
      <ul className="forecasts">
        {of.map(({ kind, day, days, limit, state }) => (
          <li key={kind}>
            <span className="forecast-kind">{w.kinds[kind]}</span>
            <span className="forecast-days">
              {days === null
                ? '–'
                : days === 0
                  ? w.today
                  : fill(days === 1 ? w.calendar.oneDay : w.calendar.days, { days })}
            </span>
            <span className="quiet-text">
              {day === null ? w.calendar.noneFree : dayText(day, language)} ·{' '}
              {fill(w.calendar.limit, { limit })}
            </span>
            <span
              className={state === 'fine' ? 'mark' : state === 'near' ? 'mark mark-open' : 'mark mark-loud'}
            >
              {w.calendar.states[state]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Only what somebody must do something about. */
export function Warnings({ of }: { of: readonly Forecast[] }) {
  const { w } = useDesk()
  const worst = of.filter(({ state }) => state !== 'fine')
  if (worst.length === 0) return null
  return (
    <div className="notice notice-warning">
      {worst.map(({ kind, days, limit, state }) => (
        <p key={kind}>
          {fill(w.calendar.warn[state === 'fine' ? 'near' : state], {
            kind: w.kinds[kind],
            days: days ?? '',
            limit,
          })}
        </p>
      ))}
    </div>
  )
}
