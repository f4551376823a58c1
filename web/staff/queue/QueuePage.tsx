/** The queue: what must happen first on top, by views, live, by pointer or by keys. */
import { useMutation } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { View } from '../../../machines/queueViews.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { step } from '../steps.ts'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { search } from '../workApi.ts'
import { QueueTable } from './QueueTable.tsx'
import { QueueTools } from './QueueTools.tsx'
import { filtered, isUrgent } from './queueFilter.ts'
import { RushGroup } from './RushGroup.tsx'
import { SearchResults } from './SearchResults.tsx'
import { Unopened } from './Unopened.tsx'
import { useArrivals, useMe, useQueue, useSteady } from './useQueue.ts'
import { type Taking, useTaking } from './useTaking.ts'

/** The case that the keyboard is on. */
const current = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('tr[data-case]')?.dataset.case

export function QueuePage() {
  const { w, say } = useDesk()
  const { view } = useSearch({ from: '/queue' })
  const navigate = useNavigate()
  const me = useMe()
  const queue = useQueue(view)
  const taking = useTaking(me)
  const [text, setText] = useState('')
  const find = useRef<HTMLInputElement>(null)
  const searching = useMutation({
    mutationFn: search,
    gcTime: 0,
    onSuccess: (found) => say(fill(w.day.found, { count: found.cases.length })),
  })
  useArrivals(queue.rows, queue.isSuccess && !queue.isPlaceholderData, view)
  const setView = (next: View): void => void navigate({ to: '/queue', search: { view: next } })
  const write = (next: string): void => {
    setText(next)
    if (searching.data || searching.error) searching.reset()
  }
  useKeys({ '/': () => find.current?.focus() })
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
      <QueueTools
        text={text}
        view={view}
        onText={write}
        onView={setView}
        onSearch={() => searching.mutate(text)}
        input={find}
      />
      {searching.data || searching.error || searching.isPending ? (
        <SearchResults searching={searching} taking={taking} me={me} onBack={() => write('')} />
      ) : (
        <QueueList key={view} queue={queue} taking={taking} me={me} text={text} onAll={() => write('')} />
      )}
    </div>
  )
}

interface ListProps {
  readonly queue: ReturnType<typeof useQueue>
  readonly taking: Taking
  readonly me: string
  readonly text: string
  readonly onAll: () => void
}

function QueueList({ queue, taking, me, text, onAll }: ListProps) {
  const { w } = useDesk()
  const [held, hold] = useState(false)
  const list = useSteady(queue.rows, held)
  useKeys({
    j: () => step('.queue a.row-link', 1),
    k: () => step('.queue a.row-link', -1),
    a: () => {
      const one = list.rows.find(({ id }) => id === current())
      if (one?.ownerId === null) taking.claim(one)
    },
  })
  const shown = filtered(list.rows, text, w)
  const { view } = useSearch({ from: '/queue' })
  return (
    <>
      {queue.isPending && <p className="notice">{w.loading}</p>}
      {queue.isError && (
        <Failure text={problemText(queue.error, w)} again={() => void queue.refetch()} retry={w.retry} />
      )}
      <Unopened numbers={queue.unopened} />
      {queue.isSuccess && queue.rows.length === 0 && (
        <p className="notice">
          {view === 'all' ? w.empty : fill(w.day.emptyView, { view: w.day.views[view] })}
        </p>
      )}
      <div className="waiting" role="status">
        {list.waiting && (
          <button type="button" className="button button-secondary" onClick={list.renew}>
            {w.waitingOne}
          </button>
        )}
      </div>
      {view !== 'rush' && view !== 'mine' && <RushGroup today={queue.today} me={me} taking={taking} />}
      {shown.length > 0 && (
        <QueueTable rows={shown} gone={list.gone} today={queue.today} me={me} taking={taking} onHold={hold} />
      )}
      {shown.length === 0 && queue.rows.length > 0 && (
        <p className="notice">
          {w.noMatch}{' '}
          <button type="button" className="button button-secondary" onClick={onAll}>
            {w.clearFilter}
          </button>
        </p>
      )}
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
    </>
  )
}
