/** Appointments of today and of the next working day, by place and by whoever holds them, with whether they were kept. */
import { Link } from '@tanstack/react-router'
import { daysFrom } from '../../../machines/calendar.ts'
import type { Today, TodayAppointment } from '../../../server/staff/queue/today.ts'
import { clockText, dayText } from '../calendar/days.ts'
import { Attendance } from '../case/Attendance.tsx'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

export function TodayTimes({ day }: { day: Today }) {
  const { w, language } = useDesk()
  const { nextDay } = day
  const onDay = (date: string): TodayAppointment[] =>
    day.appointments.filter((one) => dayOfTime(one) === date)
  // On the days between, which are not worked, there may be times all the same.
  const days = new Set([...day.appointments.map(dayOfTime), nextDay].filter((date) => date !== day.today))
  return (
    <div className="today-times">
      <Times id="times-today" title={w.day.timesToday} times={onDay(day.today)} empty={w.day.noTimesToday} />
      {[...days].toSorted().map((date) => (
        <Times
          key={date}
          id={`times-${date}`}
          title={
            daysFrom(day.today, date) === 1
              ? w.day.timesTomorrow
              : fill(w.day.timesOn, { day: dayText(date, language) })
          }
          times={onDay(date)}
          empty={daysFrom(day.today, date) === 1 ? w.day.noTimesTomorrow : w.day.noTimesOn}
        />
      ))}
    </div>
  )
}

const dayOfTime = ({ start }: TodayAppointment): string => start.slice(0, 10)

interface TimesProps {
  readonly id: string
  readonly title: string
  readonly times: readonly TodayAppointment[]
  readonly empty: string
}

function Times({ id, title, times, empty }: TimesProps) {
  const groups = Map.groupBy(times, ({ unitName, with: name }) => (name ? `${unitName} · ${name}` : unitName))
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="quiet-text">{times.length}</span>
      </h2>
      {times.length === 0 && <p className="quiet-text">{empty}</p>}
      {[...groups].map(([place, of]) => (
        <div key={place} className="today-place">
          <h3>{place}</h3>
          <ul>
            {of.map((one) => (
              <Time key={`${one.caseId}${one.kind}${one.start}`} one={one} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Time({ one }: { one: TodayAppointment }) {
  const { w, language } = useDesk()
  return (
    <li className="today-time">
      <span className="today-clock">
        {clockText(one.start, language)}–{clockText(one.end, language)}
      </span>
      <span>
        <Link to="/cases/$id" params={{ id: one.caseId }} className="today-link">
          <span className="row-number">{one.number}</span> {one.name ?? one.callingWord}
        </Link>
        <span className="quiet-text">
          {w.kinds[one.kind]}
          {one.talkForm === 'phone' && ` · ${w.phoneTalk}`}
          {one.metBy && ` · ${fill(w.team.metBy, { name: one.metBy })}`}
        </span>
      </span>
      {one.begun && <Attendance of={{ ...one, id: one.caseId }} />}
    </li>
  )
}
