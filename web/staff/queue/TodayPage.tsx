/** The start page: who comes today and on the next working day, and what waits for somebody. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { View } from '../../../machines/queueViews.ts'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import type { Today, TodayList } from '../../../server/staff/queue/today.ts'
import { dayText, dueText, nextText } from '../calendar/days.ts'
import { Warnings } from '../calendar/Forecasts.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { DaysLeft, Flags, Owner } from '../Marks.tsx'
import { step } from '../steps.ts'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { today } from '../workApi.ts'
import { Meeting } from './Meeting.tsx'
import { titleOf } from './queueFilter.ts'
import { TodayAlarms } from './TodayAlarms.tsx'
import { TodayAway, TodayBack, TodayUntold } from './TodayTeam.tsx'
import { TodayTimes } from './TodayTimes.tsx'
import { Unopened } from './Unopened.tsx'
import { useMe } from './useQueue.ts'
import { type Taking, useTaking } from './useTaking.ts'

export function TodayPage() {
  const { w, language } = useDesk()
  const [meeting, setMeeting] = useState(false)
  const found = useQuery({
    queryKey: ['today', language],
    queryFn: ({ signal }) => today(language, signal),
  })
  useKeys({ m: () => setMeeting(!meeting) })
  const { data } = found
  return (
    <div className="today">
      <div className="queue-head">
        <Heading title={meeting ? w.day.meeting : w.day.title} key={String(meeting)} />
        {data && <p className="counts">{dayText(data.today, language)}</p>}
        <button
          type="button"
          className="button button-secondary"
          aria-pressed={meeting}
          aria-keyshortcuts="m"
          onClick={() => setMeeting(!meeting)}
        >
          {meeting ? w.day.leaveMeeting : w.day.meeting}
        </button>
      </div>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {data && (meeting ? <Meeting day={data} /> : <Day day={data} />)}
    </div>
  )
}

interface Section {
  readonly name: 'atRisk' | 'unanswered' | 'unclaimed' | 'deadlines' | 'fresh'
  /** Where the whole of it stands. */
  readonly view: View
}

const SECTIONS: readonly Section[] = [
  { name: 'atRisk', view: 'atRisk' },
  { name: 'unanswered', view: 'all' },
  { name: 'unclaimed', view: 'unclaimed' },
  { name: 'deadlines', view: 'dueSoon' },
  { name: 'fresh', view: 'all' },
]

function Day({ day }: { day: Today }) {
  const me = useMe()
  const taking = useTaking(me)
  useKeys({
    j: () => step('.today a.today-link', 1),
    k: () => step('.today a.today-link', -1),
    a: () => {
      const id = document.activeElement?.closest<HTMLElement>('[data-case]')?.dataset.case
      const one = [
        ...SECTIONS.flatMap(({ name }) => day[name].cases),
        ...day.wentBack.map((back) => back.one),
        ...day.alarms.map((alarm) => alarm.one),
        ...day.untold.cases,
      ].find((each) => each.id === id)
      if (one?.ownerId === null) taking.claim(one)
    },
  })
  const line = (one: QueueCase) => <Line key={one.id} one={one} day={day.today} me={me} taking={taking} />
  return (
    <>
      {taking.refused && (
        <p className="notice notice-warning" role="alert">
          {taking.refused}
        </p>
      )}
      <Unopened numbers={day.unopened} />
      <Warnings of={day.forecast} />
      <div className="today-columns">
        <TodayTimes day={day} />
        <div className="today-lists">
          <TodayAlarms day={day} line={line} />
          <TodayUntold day={day} line={line} />
          <TodayAway day={day} line={line} />
          <TodayBack day={day} line={line} />
          {SECTIONS.map((section) => (
            <List
              key={section.name}
              {...section}
              list={day[section.name]}
              day={day}
              me={me}
              taking={taking}
            />
          ))}
        </div>
      </div>
    </>
  )
}

const FEW = 6

interface ListProps extends Section {
  readonly list: TodayList
  readonly day: Today
  readonly me: string
  readonly taking: Taking
}

function List({ name, view, list, day, me, taking }: ListProps) {
  const { w } = useDesk()
  return (
    <section className="card" aria-labelledby={name}>
      <h2 id={name}>
        {w.day.lists[name]} <span className="quiet-text">{list.more ? `${list.total}+` : list.total}</span>
      </h2>
      {list.total === 0 ? (
        <p className="quiet-text">{w.day.nothing[name]}</p>
      ) : (
        <ul className="today-cases">
          {list.cases.slice(0, FEW).map((one) => (
            <Line key={one.id} one={one} day={day.today} me={me} taking={taking} />
          ))}
        </ul>
      )}
      {list.total > FEW && (
        <p>
          <Link to="/queue" search={{ view }}>
            {fill(w.day.seeAll, { count: list.total })}
          </Link>
        </p>
      )}
    </section>
  )
}

function Line({ one, day, me, taking }: { one: QueueCase; day: string; me: string; taking: Taking }) {
  const { w, language } = useDesk()
  return (
    <li data-case={one.id}>
      <div>
        <Link to="/cases/$id" params={{ id: one.id }} className="today-link">
          <span className="row-number">{one.number}</span> {titleOf(one)}
        </Link>
        <span className="quiet-text">
          {nextText(one.next, w)}, {dueText(one.next.due, day, language, w)}
        </span>
        <Flags flags={one.flags} unanswered={one.unanswered} />
        {one.daysLeft !== null && <DaysLeft daysLeft={one.daysLeft} />}
      </div>
      {one.ownerId === null ? (
        <button
          type="button"
          className="button button-secondary"
          disabled={taking.busy}
          onClick={() => taking.claim(one)}
          aria-label={fill(w.claimOf, { number: one.number })}
        >
          {w.claim}
        </button>
      ) : (
        <Owner of={one} me={me} />
      )}
    </li>
  )
}
