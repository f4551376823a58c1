/**
 * The team's meeting, on a screen that everybody in the room sees: numbers and calling words, no names. One case at a time is
 * given to somebody, and the next one comes by itself.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import type { Today } from '../../../server/staff/queue/today.ts'
import { claim } from '../api.ts'
import { dueText, nextText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { DaysLeft, Flags, Owner } from '../Marks.tsx'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { change, team } from '../workApi.ts'
import { useMe } from './useQueue.ts'

/** As many colleagues as there are digits get a key. */
const KEYS = 9

/** What is spoken of, the most urgent first; a case that stands in two lists comes once. */
function agendaOf(day: Today): QueueCase[] {
  const all = [day.atRisk, day.unanswered, day.unclaimed, day.fresh, day.deadlines].flatMap(
    ({ cases }) => cases,
  )
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

export function Meeting({ day }: { day: Today }) {
  const { w, language, say } = useDesk()
  const me = useMe()
  const queries = useQueryClient()
  // The order of the meeting is that of its beginning: who was given a case does not make the next one jump.
  const [order] = useState(() => agendaOf(day).map(({ id }) => id))
  const [at, setAt] = useState(0)
  const [seen] = useState(() => new Map<string, QueueCase>())
  for (const one of agendaOf(day)) seen.set(one.id, one)
  const { data } = useQuery({ queryKey: ['team'], queryFn: team })
  const colleagues = (data?.team ?? []).filter(({ id }) => id !== me).slice(0, KEYS)
  const one = seen.get(order[at] ?? '')
  const go = (by: 1 | -1): void => setAt(Math.min(Math.max(at + by, 0), Math.max(order.length - 1, 0)))
  const giving = useMutation({
    mutationFn: ({ to, of }: { to: string; of: QueueCase }) =>
      to === me && of.ownerId === null
        ? claim(of.id, of.version)
        : change(of.id, '/pass', { version: of.version, to, reason: w.day.atMeeting }),
    onSuccess: (given) => {
      seen.set(given.id, given)
      say(fill(w.day.given, { number: given.number, name: given.owner ?? w.nobody }))
      go(1)
    },
    // Not waited for: while the lists are read anew, the next case is given already.
    onSettled: () => {
      for (const list of ['today', 'cases', 'views']) void queries.invalidateQueries({ queryKey: [list] })
    },
  })
  const give = (to: string | undefined): void => {
    if (one && to && !giving.isPending && one.ownerId !== to) giving.mutate({ to, of: one })
  }
  useKeys({
    j: () => go(1),
    k: () => go(-1),
    ArrowRight: () => go(1),
    ArrowLeft: () => go(-1),
    a: () => give(me),
    ...Object.fromEntries(colleagues.map(({ id }, index) => [String(index + 1), () => give(id)])),
  })
  if (!one) return <p className="notice">{w.day.nothingToMeet}</p>
  return (
    <div className="meeting">
      <section className="card meeting-case" aria-labelledby="meeting-case" aria-live="polite">
        <p className="quiet-text">{fill(w.day.place, { at: at + 1, of: order.length })}</p>
        <h2 id="meeting-case">
          <span className="row-number">{one.number}</span> {one.callingWord}
        </h2>
        <p>
          {w.routes[one.route]} · {nextText(one.next, w)}, {dueText(one.next.due, day.today, language, w)}
        </p>
        <Flags flags={one.flags} unanswered={one.unanswered} />
        <DaysLeft daysLeft={one.daysLeft} />
        <p>
          {w.columns.owner}: <Owner of={one} me={me} />
        </p>
        {giving.error && (
          <p className="notice notice-warning" role="alert">
            {problemText(giving.error, w)}
          </p>
        )}
      </section>
      <div className="meeting-acts">
        <button
          type="button"
          className="button button-primary"
          disabled={giving.isPending || one.ownerId === me}
          onClick={() => give(me)}
          aria-keyshortcuts="a"
        >
          {w.day.toMe} <kbd>a</kbd>
        </button>
        {colleagues.map(({ id, name }, index) => (
          <button
            key={id}
            type="button"
            className="button button-secondary"
            disabled={giving.isPending || one.ownerId === id}
            onClick={() => give(id)}
            aria-keyshortcuts={String(index + 1)}
          >
            {fill(w.day.toColleague, { name })} <kbd>{index + 1}</kbd>
          </button>
        ))}
        <button
          type="button"
          className="button button-secondary"
          disabled={at === 0}
          onClick={() => go(-1)}
          aria-keyshortcuts="k"
        >
          {w.day.previous} <kbd>k</kbd>
        </button>
        <button
          type="button"
          className="button button-secondary"
          disabled={at >= order.length - 1}
          onClick={() => go(1)}
          aria-keyshortcuts="j"
        >
          {w.day.nextCase} <kbd>j</kbd>
        </button>
        <Link to="/cases/$id" params={{ id: one.id }} className="meeting-open">
          {w.day.openCase}
        </Link>
      </div>
    </div>
  )
}
