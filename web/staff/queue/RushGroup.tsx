/**
 * Cases that came in a rush and may be a robot's: one line of the queue that can be opened, and told of once. They are no less
 * open for it: the line says what is due first, and what is near its last day stands in the queue itself.
 */
import { useEffect, useId, useRef, useState } from 'react'
import { dueText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { fill } from '../words.ts'
import { QueueTable } from './QueueTable.tsx'
import { RushTimes } from './RushTimes.tsx'
import { useQueue, useViews } from './useQueue.ts'
import type { Taking } from './useTaking.ts'

interface Props {
  readonly today: string
  readonly me: string
  readonly taking: Taking
}

export function RushGroup({ today, ...rest }: Props) {
  const { w, say, language } = useDesk()
  const { data: held } = useViews()
  const [open, setOpen] = useState(false)
  const inside = useId()
  const count = held?.counts.rush ?? 0
  const told = useRef(0)
  useEffect(() => {
    // Told when it begins, not for each of hundreds.
    if (count > 0 && told.current === 0) say(w.day.rush.arrived)
    told.current = count
  }, [count, say, w])
  if (count === 0) return null
  const due = held?.rushDue
  const late = due != null && due < today
  return (
    <section className="rush">
      <p className="rush-line">
        <strong>{count === 1 ? w.day.rush.lineOne : fill(w.day.rush.line, { count })}</strong>{' '}
        {due && today && (
          <span className={late ? 'next-late' : undefined}>
            {fill(w.day.rush.due, { due: dueText(due, today, language, w) })}
          </span>
        )}
        <button
          type="button"
          className="button button-secondary"
          aria-expanded={open}
          aria-controls={inside}
          onClick={() => setOpen(!open)}
        >
          {open ? w.day.rush.close : w.day.rush.open}
        </button>
      </p>
      <RushTimes onOneByOne={() => setOpen(true)} />
      <div id={inside} hidden={!open}>
        {open && <RushCases today={today} {...rest} />}
      </div>
    </section>
  )
}

const NONE: ReadonlySet<string> = new Set()

function RushCases({ today, me, taking }: Props) {
  const { w } = useDesk()
  const rush = useQueue('rush')
  return (
    <>
      <p className="quiet-text">{w.day.rush.hint}</p>
      {rush.isPending && <p className="notice">{w.loading}</p>}
      {rush.isError && (
        <Failure text={problemText(rush.error, w)} again={() => void rush.refetch()} retry={w.retry} />
      )}
      {rush.rows.length > 0 && (
        <QueueTable
          label={w.day.views.rush}
          rows={rush.rows}
          gone={NONE}
          today={today}
          me={me}
          taking={taking}
          onHold={() => undefined}
        />
      )}
      {rush.hasNextPage && (
        <button
          type="button"
          className="button button-secondary more"
          disabled={rush.isFetchingNextPage}
          onClick={() => void rush.fetchNextPage()}
        >
          {rush.isFetchingNextPage ? w.loadingMore : w.more}
        </button>
      )}
    </>
  )
}
