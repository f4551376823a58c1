/** The cases behind one figure of a month, each of which can be opened. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Counted } from '../../../machines/yearFigures.ts'
import { dayText, monthText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { fill } from '../words.ts'
import { casesBehind } from './yearApi.ts'

interface Props {
  readonly month: string
  readonly what: Counted
  readonly onClose: () => void
}

export function CasesBehind({ month, what, onClose }: Props) {
  const { w, language } = useDesk()
  const found = useQuery({
    queryKey: ['numbers', 'cases', month, what],
    queryFn: ({ signal }) => casesBehind(month, what, signal),
  })
  const title = fill(w.year.behindOf, {
    what: w.numbers.counted[what],
    month: monthText(month, language),
  })
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      {found.isPending && (
        <p className="notice" role="status">
          {w.loading}
        </p>
      )}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data?.cases.length === 0 && <p>{w.year.behindNone}</p>}
      <ul className="numbers-cases">
        {found.data?.cases.map(({ id, number, wishedOn, until, open }) => (
          <li key={id}>
            <Link to="/cases/$id" params={{ id }}>
              {fill(w.year.behindCase, {
                number,
                wished: dayText(wishedOn, language),
                until: dayText(until, language),
              })}
            </Link>
            {!open && <span className="quiet-text"> {w.year.closed}</span>}
          </li>
        ))}
      </ul>
      <button type="button" className="button button-secondary" onClick={onClose}>
        {w.year.hide}
      </button>
    </section>
  )
}
