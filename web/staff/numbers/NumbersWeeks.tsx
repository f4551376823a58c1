/** For leaders: conversations week by week, and what became of them. */
import { useQuery } from '@tanstack/react-query'
import type { Became, WeekNumbers } from '../../../server/staff/numbers/weeks.ts'
import { WEEKS_CSV, weeksOf } from '../calendar/calendarApi.ts'
import { dayText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { Wide } from '../Wide.tsx'
import { fill } from '../words.ts'

const ORDER: readonly Became[] = ['anonymous', 'named', 'erased', 'saved', 'left']

export function NumbersWeeks() {
  const { w } = useDesk()
  const found = useQuery({ queryKey: ['numbers', 'weeks'], queryFn: ({ signal }) => weeksOf(signal) })
  const weeks = found.data?.weeks ?? []
  const hidden = weeks.some(
    ({ counts, total }) => total === null || ORDER.some((one) => counts[one] === null),
  )
  return (
    <section className="card">
      <h2>{w.numbers.weeks.title}</h2>
      <p>{w.numbers.weeks.about}</p>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data && weeks.every(({ total }) => total === 0) && (
        <p className="notice">{w.numbers.weeks.nobody}</p>
      )}
      {weeks.some(({ total }) => total !== 0) && <Weeks weeks={weeks} />}
      {hidden && <p className="quiet-text">{w.numbers.whyHidden}</p>}
      {found.data && (
        <p>
          <a href={WEEKS_CSV} download>
            {w.numbers.weeks.csv}
          </a>
        </p>
      )}
    </section>
  )
}

function Weeks({ weeks }: { weeks: readonly WeekNumbers[] }) {
  const { w, language } = useDesk()
  return (
    <Wide label={w.numbers.weeks.title}>
      <table className="numbers-weeks">
        <thead>
          <tr>
            <th scope="col">{w.numbers.weeks.week}</th>
            <th scope="col">{w.numbers.weeks.begun}</th>
            {ORDER.map((one) => (
              <th key={one} scope="col">
                {w.numbers.weeks.became[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ week, from, until, counts, total }) => (
            <tr key={week}>
              <th scope="row">
                {fill(w.numbers.weeks.of, { week: Number(week.slice(-2)) })}
                <span className="quiet-text numbers-about">
                  {dayText(from, language)} – {dayText(until, language)}
                </span>
              </th>
              <td>{total ?? w.numbers.hidden}</td>
              {ORDER.map((one) => (
                <td key={one}>{counts[one] ?? w.numbers.hidden}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  )
}
