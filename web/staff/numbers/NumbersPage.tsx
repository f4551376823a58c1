/** For leaders: what became of the fourteen days of those who wished for treatment in a month. */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { Counted, Numbers } from '../../../server/staff/numbers/months.ts'
import { csvAddress, numbersOf } from '../calendar/calendarApi.ts'
import { monthText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { fill } from '../words.ts'
import { CasesBehind } from './CasesBehind.tsx'
import { NumbersWeeks } from './NumbersWeeks.tsx'
import { YearFigures } from './YearFigures.tsx'

const ORDER: readonly Counted[] = ['inTime', 'late', 'waived', 'notRecorded', 'running']
const MONTHS = 24
const LATE = new Set<Counted>(['late', 'notRecorded'])

/** This month and those before it, the newest first. */
function months(): string[] {
  const now = new Date()
  return Array.from({ length: MONTHS }, (_, back) =>
    new Date(Date.UTC(now.getFullYear(), now.getMonth() - back, 1)).toISOString().slice(0, 7),
  )
}

export function NumbersPage() {
  const { w, language } = useDesk()
  const [choice] = useState(months)
  const [month, setMonth] = useState(choice[0] ?? '')
  const id = useId()
  const found = useQuery({
    queryKey: ['numbers', month],
    queryFn: ({ signal }) => numbersOf(month, signal),
  })
  return (
    <div className="numbers">
      <Heading title={w.numbers.title} />
      <p>{w.numbers.about}</p>
      <div className="calendar-filters">
        <div>
          <label htmlFor={id}>{w.numbers.month}</label>
          <select
            id={id}
            className="form-input"
            value={month}
            onChange={(event) => setMonth(event.target.value)}
          >
            {choice.map((one) => (
              <option key={one} value={one}>
                {monthText(one, language)}
              </option>
            ))}
          </select>
        </div>
      </div>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data && <Figures key={month} of={found.data} />}
      <YearFigures />
      <NumbersWeeks />
    </div>
  )
}

function Figures({ of: { month, counts, total } }: { of: Numbers }) {
  const { w, language } = useDesk()
  const name = monthText(month, language)
  const [behind, setBehind] = useState<Counted | null>(null)
  if (total === 0) return <p className="notice">{fill(w.numbers.nobody, { month: name })}</p>
  const hidden = total === null || ORDER.some((what) => counts[what] === null)
  return (
    <section className="card">
      <table className="numbers-table">
        <caption>{fill(w.numbers.of, { month: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{w.numbers.what}</th>
            <th scope="col">{w.numbers.people}</th>
            <th scope="col">{w.numbers.share}</th>
            <th scope="col">
              <span className="visually-hidden">{w.numbers.bar}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {ORDER.map((what) => (
            <Row key={what} what={what} count={counts[what]} total={total} onShow={() => setBehind(what)} />
          ))}
          <tr>
            <th scope="row">{w.numbers.total}</th>
            <td>{total ?? w.numbers.hidden}</td>
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      {behind && <CasesBehind month={month} what={behind} onClose={() => setBehind(null)} />}
      {hidden && <p className="quiet-text">{w.numbers.whyHidden}</p>}
      <p>
        <a href={csvAddress(month)} download>
          {fill(w.numbers.csv, { month: name })}
        </a>
      </p>
    </section>
  )
}

interface RowProps {
  readonly what: Counted
  readonly count: number | null
  readonly total: number | null
  readonly onShow: () => void
}

function Row({ what, count, total, onShow }: RowProps) {
  const { w, language } = useDesk()
  const share = count === null || !total ? null : count / total
  const percent = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { style: 'percent' })
  return (
    <tr>
      <th scope="row">
        {w.numbers.counted[what]}
        <span className="quiet-text numbers-about">{w.numbers.meaning[what]}</span>
        {count !== 0 && (
          <button type="button" className="numbers-show" onClick={onShow}>
            {fill(w.year.behind, { what: w.numbers.counted[what] })}
          </button>
        )}
      </th>
      <td>{count ?? w.numbers.hidden}</td>
      <td>{share === null ? '' : percent.format(share)}</td>
      <td>
        {share !== null && (
          <svg className="numbers-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={share * 100} height="10" className={LATE.has(what) ? 'numbers-late' : undefined} />
          </svg>
        )}
      </td>
    </tr>
  )
}
