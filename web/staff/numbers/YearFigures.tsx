/** A year for leaders: month by month, and by route, age and substance. Small figures come hidden from the server. */
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { AGES, ATTENDED, type Waited } from '../../../machines/yearFigures.ts'
import type { YearView } from '../../../server/staff/numbers/year.ts'
import { monthText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { useFresh } from '../useFresh.tsx'
import { Wide } from '../Wide.tsx'
import { fill } from '../words.ts'
import { downloadTdi, yearCsvAddress, yearOf } from './yearApi.ts'

const YEARS = 5
/** The others stand in the month's own table and in the file. */
const KEPT = ['inTime', 'late'] as const

export function YearFigures() {
  const { w, language } = useDesk()
  const [years] = useState(() => Array.from({ length: YEARS }, (_, back) => new Date().getFullYear() - back))
  const [year, setYear] = useState(years[0] as number)
  const id = useId()
  const found = useQuery({
    queryKey: ['numbers', 'year', year, language],
    queryFn: ({ signal }) => yearOf(year, language, signal),
  })
  return (
    <section className="numbers" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{w.year.title}</h2>
      <p>{w.year.about}</p>
      <div className="calendar-filters">
        <div>
          <label htmlFor={id}>{w.year.year}</label>
          <select
            id={id}
            className="form-input"
            value={year}
            onChange={(event) => setYear(Number(event.target.value))}
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </div>
      </div>
      {found.isPending && (
        <p className="notice" role="status">
          {w.year.loading}
        </p>
      )}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data && <Year of={found.data} />}
      <Tdi year={year} />
    </section>
  )
}

function Year({ of }: { of: YearView }) {
  const { w } = useDesk()
  if (of.cases === 0) return <p className="notice">{fill(w.year.nobody, { year: of.year })}</p>
  return (
    <>
      <Months of={of} />
      <Breakdown title={w.year.routes} rows={namesOf(of.routes, (route) => w.routes[route])} />
      <Breakdown title={w.year.ages} rows={AGES.map((band) => [w.year.band[band], of.ages[band]])} />
      <Breakdown
        title={w.year.substances}
        rows={namesOf(of.substances, (code) => of.substanceNames[code])}
        note={w.year.several}
      />
      <p className="quiet-text">{w.year.whyHidden}</p>
      <p>
        <a href={yearCsvAddress(of.year)} download>
          {w.year.csv}
        </a>
      </p>
    </>
  )
}

type Figure = readonly [name: string, count: number | null]

const namesOf = <K extends string>(
  counts: Readonly<Record<K, number | null>>,
  name: (key: K) => string,
): Figure[] => (Object.keys(counts) as K[]).map((key) => [name(key), counts[key]])

/** What has begun; of the rest there is nothing to tell. */
const hasBegun = ({ month }: { month: string }): boolean => month <= new Date().toISOString().slice(0, 7)

function Months({ of: { year, months } }: { of: YearView }) {
  const { w, language } = useDesk()
  const figure = (count: number | null): string | number => count ?? w.numbers.hidden
  const wait = (waited: Waited | null): string =>
    waited ? fill(w.year.waited, { median: waited.median, most: waited.most }) : '–'
  return (
    <div className="card">
      <Wide label={fill(w.year.months, { year })}>
        <table className="numbers-table numbers-months">
          <caption>{fill(w.year.months, { year })}</caption>
          <thead>
            <tr>
              <th scope="col">{w.year.month}</th>
              <th scope="col">{w.year.cases}</th>
              {KEPT.map((what) => (
                <th key={what} scope="col">
                  {w.numbers.counted[what]}
                </th>
              ))}
              {ATTENDED.map((what) => (
                <th key={what} scope="col">
                  {w.year.attended[what]}
                </th>
              ))}
              <th scope="col">{w.year.visitation}</th>
              <th scope="col">{w.year.doctor}</th>
            </tr>
          </thead>
          <tbody>
            {months.filter(hasBegun).map((one) => (
              <tr key={one.month}>
                <th scope="row">{monthText(one.month, language)}</th>
                <td>{figure(one.cases)}</td>
                {KEPT.map((what) => (
                  <td key={what}>{figure(one.guarantee[what])}</td>
                ))}
                {ATTENDED.map((what) => (
                  <td key={what}>{figure(one.attended[what])}</td>
                ))}
                <td>{wait(one.toVisitation)}</td>
                <td>{wait(one.toDoctor)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <p className="quiet-text">{w.year.waitedHint}</p>
    </div>
  )
}

function Breakdown({ title, rows, note }: { title: string; rows: readonly Figure[]; note?: string }) {
  const { w } = useDesk()
  const most = Math.max(1, ...rows.map(([, count]) => count ?? 0))
  const shown = rows.filter(([, count]) => count !== 0)
  if (shown.length === 0) return null
  return (
    <section className="card">
      <table className="numbers-table">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{w.year.group}</th>
            <th scope="col">{w.numbers.people}</th>
            <th scope="col">
              <span className="visually-hidden">{w.numbers.bar}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{count ?? w.numbers.hidden}</td>
              <td>
                {count !== null && (
                  <svg
                    className="numbers-bar"
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width={(100 * count) / most} height="10" />
                  </svg>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note && <p className="quiet-text">{note}</p>}
    </section>
  )
}

function Tdi({ year }: { year: number }) {
  const { w } = useDesk()
  const { run, error, dialog } = useFresh()
  return (
    <section className="card">
      <p>{w.year.tdiHint}</p>
      {error !== null && (
        <p className="notice notice-error" role="alert">
          {problemText(error, w)}
        </p>
      )}
      <button
        type="button"
        className="button button-secondary"
        onClick={() => void run(() => downloadTdi(year))}
      >
        {fill(w.year.tdi, { year })}
      </button>
      {dialog}
    </section>
  )
}
