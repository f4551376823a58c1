/** Deadlines that come near in cases that nobody looks at, told to who looks now: on every page as a line, in Today as a list. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import { dueText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { alarms } from '../workApi.ts'

const whatOf = (what: string, { life, next }: Words): string => {
  const known: Readonly<Record<string, string>> = { ...life.duties, ...life.clocksNamed }
  return known[what] ?? next.guaranteeAtRisk
}

interface Props {
  readonly day: Today
  /** A line of a list, as the other lists have it. */
  readonly line: (one: QueueCase) => React.ReactNode
}

export function TodayAlarms({ day, line }: Props) {
  const { w, language } = useDesk()
  if (day.alarms.length === 0) return null
  return (
    <section className="card" aria-labelledby="alarms">
      <h2 id="alarms">
        {w.day.alarms.title} <span className="quiet-text">{day.alarms.length}</span>
      </h2>
      <p className="quiet-text">{w.day.alarms.hint}</p>
      {day.alarms.map(({ one, what, due, from }) => (
        <div key={one.id}>
          <p>
            <strong>{whatOf(what, w)}</strong>: {dueText(due, day.today, language, w)}
            <br />
            {from === null ? w.day.alarms.nobodys : fill(w.day.alarms.from, { name: from })}
          </p>
          <ul className="today-cases">{line(one)}</ul>
        </div>
      ))}
    </section>
  )
}

/** On whatever page one is: told once when it comes, and shown until the cases are opened. */
export function AlarmLine() {
  const { w, say } = useDesk()
  const { data } = useQuery({ queryKey: ['alarms'], queryFn: ({ signal }) => alarms(signal) })
  const count = data?.count ?? 0
  const text = count === 1 ? w.day.alarms.one : fill(w.day.alarms.many, { count })
  const told = useRef(0)
  useEffect(() => {
    if (count > told.current) say(text)
    told.current = count
  }, [count, say, text])
  if (count === 0) return null
  return (
    <p className="notice notice-warning">
      {text} <Link to="/">{w.day.alarms.see}</Link>
    </p>
  )
}
