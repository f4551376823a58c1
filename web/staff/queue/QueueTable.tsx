/** The queue as a table; on a narrow screen its rows are drawn as cards. */
import { Link } from '@tanstack/react-router'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { dueText, nextText } from '../calendar/days.ts'
import { SayPerson } from '../case/SayPerson.tsx'
import { useDesk } from '../desk.tsx'
import { DaysLeft, Flags, Owner } from '../Marks.tsx'
import { PresentMark } from '../Present.tsx'
import { fill } from '../words.ts'
import { titleOf } from './queueFilter.ts'
import type { Taking } from './useTaking.ts'

interface Props {
  /** What the table is called; the queue if not said. */
  readonly label?: string
  readonly rows: readonly QueueCase[]
  readonly gone: ReadonlySet<string>
  /** What a search found may be closed. */
  readonly closed?: ReadonlySet<string>
  readonly today: string
  readonly me: string
  readonly taking: Taking
  /** Somebody is in the list, so it must not move. */
  readonly onHold: (held: boolean) => void
}

const COLUMNS = ['case', 'route', 'flags', 'next', 'days', 'owner'] as const

export function QueueTable({ label, onHold, rows, ...rest }: Props) {
  const { w } = useDesk()
  return (
    <table
      aria-label={label ?? w.queue}
      onPointerEnter={() => onHold(true)}
      onPointerLeave={(event) => onHold(event.currentTarget.contains(document.activeElement))}
      onFocus={() => onHold(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onHold(event.currentTarget.matches(':hover'))
      }}
    >
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {w.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <Row key={one.id} one={one} {...rest} />
        ))}
      </tbody>
    </table>
  )
}

function Row({
  one,
  gone,
  closed,
  today,
  me,
  taking,
}: Omit<Props, 'rows' | 'onHold' | 'label'> & { one: QueueCase }) {
  const { w, language } = useDesk()
  const late = one.next.due < today
  return (
    <tr data-case={one.id} className={gone.has(one.id) ? 'row-gone' : undefined}>
      <th scope="row">
        <Link to="/cases/$id" params={{ id: one.id }} className="row-link">
          <span className="row-number">{one.number}</span>
          <span>{titleOf(one)}</span>
        </Link>
        <span className="quiet-text">
          {one.identity === 'named' ? w.named : w.anonymous}
          {closed?.has(one.id) && ` · ${w.closed}`}
        </span>
      </th>
      <td data-label={w.columns.route}>{w.routes[one.route]}</td>
      <td data-label={w.columns.flags}>
        <Flags flags={one.flags} unanswered={one.unanswered} cameInRush={one.cameInRush} />
        {one.cameInRush && !gone.has(one.id) && !closed?.has(one.id) && <SayPerson of={one} />}
      </td>
      <td data-label={w.columns.next}>
        <span className="next-what">{gone.has(one.id) ? w.gone : nextText(one.next, w)}</span>
        <span className={late ? 'next-due next-late' : 'next-due'}>
          {dueText(one.next.due, today, language, w)}
        </span>
      </td>
      <td data-label={w.columns.days}>
        <DaysLeft daysLeft={one.daysLeft} />
      </td>
      <td data-label={w.columns.owner}>
        {one.ownerId === null && !gone.has(one.id) && !closed?.has(one.id) ? (
          <button
            type="button"
            className="button button-secondary claim"
            disabled={taking.busy}
            onClick={() => taking.claim(one)}
            aria-label={fill(w.claimOf, { number: one.number })}
          >
            {w.claim}
          </button>
        ) : (
          <Owner of={one} me={me} />
        )}
        <PresentMark id={one.id} />
      </td>
    </tr>
  )
}
