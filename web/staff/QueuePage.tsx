/** The queue: what must happen first on top, live, by pointer or by keys. */
import { useRef, useState } from 'react'
import { problemText, useDesk } from './desk.tsx'
import { Failure, Heading } from './Heading.tsx'
import { QueueTable } from './QueueTable.tsx'
import { QueueTools } from './QueueTools.tsx'
import { filtered, isUrgent, type View } from './queueFilter.ts'
import { useKeys } from './useKeys.ts'
import { useArrivals, useMe, useQueue, useSteady } from './useQueue.ts'
import { type Taking, useTaking } from './useTaking.ts'
import { fill } from './words.ts'

const step = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('.queue a.row-link')]
  const at = rows.indexOf(document.activeElement as HTMLAnchorElement)
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)
  rows[next]?.focus()
}

/** The case that the keyboard is on. */
const current = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('tr[data-case]')?.dataset.case

export function QueuePage() {
  const { w } = useDesk()
  const me = useMe()
  const queue = useQueue()
  const taking = useTaking(me)
  useArrivals(queue.rows, queue.isSuccess)
  const unowned = queue.rows.filter((one) => one.ownerId === null).length
  const urgent = queue.rows.filter(isUrgent).length
  return (
    <div className="queue">
      <div className="queue-head">
        <Heading title={w.queue} />
        {queue.isSuccess && (
          <p className="counts">{fill(w.counts, { shown: queue.rows.length, unowned, urgent })}</p>
        )}
      </div>
      {taking.refused && (
        <p className="notice notice-warning" role="alert">
          {taking.refused}
        </p>
      )}
      {queue.isPending && <p className="notice">{w.loading}</p>}
      {queue.isError && (
        <Failure text={problemText(queue.error, w)} again={() => void queue.refetch()} retry={w.retry} />
      )}
      {queue.isSuccess && queue.rows.length === 0 && <p className="notice">{w.empty}</p>}
      {queue.rows.length > 0 && <QueueList queue={queue} taking={taking} me={me} />}
      {queue.hasNextPage && (
        <button
          type="button"
          className="button button-secondary more"
          disabled={queue.isFetchingNextPage}
          onClick={() => void queue.fetchNextPage()}
        >
          {queue.isFetchingNextPage ? w.loadingMore : w.more}
        </button>
      )}
    </div>
  )
}

interface ListProps {
  readonly queue: ReturnType<typeof useQueue>
  readonly taking: Taking
  readonly me: string
}

function QueueList({ queue, taking, me }: ListProps) {
  const { w } = useDesk()
  const [held, hold] = useState(false)
  const list = useSteady(queue.rows, held)
  const [text, setText] = useState('')
  const [view, setView] = useState<View>('all')
  const find = useRef<HTMLInputElement>(null)
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    a: () => {
      const one = list.rows.find(({ id }) => id === current())
      if (one?.ownerId === null) taking.claim(one)
    },
    '/': () => find.current?.focus(),
  })
  const shown = filtered(list.rows, { text, view, me }, w)
  const showAll = (): void => {
    setText('')
    setView('all')
  }
  return (
    <>
      <QueueTools text={text} view={view} onText={setText} onView={setView} input={find} />
      <div className="waiting" role="status">
        {list.waiting && (
          <button type="button" className="button button-secondary" onClick={list.renew}>
            {w.waitingOne}
          </button>
        )}
      </div>
      {shown.length > 0 ? (
        <QueueTable rows={shown} gone={list.gone} today={queue.today} me={me} taking={taking} onHold={hold} />
      ) : (
        <p className="notice">
          {w.noMatch}{' '}
          <button type="button" className="button button-secondary" onClick={showAll}>
            {w.clearFilter}
          </button>
        </p>
      )}
    </>
  )
}
