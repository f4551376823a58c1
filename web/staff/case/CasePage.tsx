/** One case: what it is about, what must happen by when, and the way back to the person. */
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { ApiProblem, oneCase } from '../api.ts'
import { dayText, dueText, nextText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { enterCase } from '../here.ts'
import { DaysLeft, Flags } from '../Marks.tsx'
import { PresentLine } from '../Present.tsx'
import { titleOf } from '../queue/queueFilter.ts'
import { useMe } from '../queue/useQueue.ts'
import { type Taking, useTaking } from '../queue/useTaking.ts'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { CaseActs } from './CaseActs.tsx'
import { CaseAnswers } from './CaseAnswers.tsx'
import { CaseBanners } from './CaseBanners.tsx'
import { CaseBecause } from './CaseBecause.tsx'
import { CaseLife } from './CaseLife.tsx'
import { CaseMessages } from './CaseMessages.tsx'
import { CaseNotes } from './CaseNotes.tsx'
import { CaseParts } from './CaseParts.tsx'
import { CaseNow, CaseSide } from './CaseSide.tsx'
import { CaseTasks } from './CaseTasks.tsx'

export function CasePage() {
  const { id } = useParams({ from: '/cases/$id' })
  const { w, language } = useDesk()
  const me = useMe()
  const taking = useTaking(me)
  const navigate = useNavigate()
  const { data: shown, ...found } = useQuery({
    queryKey: ['case', id, language],
    queryFn: ({ signal }) => oneCase(id, language, signal),
    placeholderData: (before) => (before?.id === id ? before : undefined),
    // Every reading is written in the case's log, so what is shown is always read now.
    staleTime: 0,
    gcTime: 0,
  })
  // A case that one must not see any more is not left standing on the screen.
  const gone = found.error instanceof ApiProblem && found.error.status === 404
  const there = shown !== undefined && !gone
  useEffect(() => (there ? enterCase(id) : undefined), [id, there])
  useKeys({
    u: () => void navigate({ to: '/queue', search: { view: 'all' } }),
    a: () => {
      if (shown?.ownerId === null) taking.claim(shown)
    },
    r: () => document.getElementById('reply')?.focus(),
  })
  return (
    <article className="case">
      <Link to="/queue" search={{ view: 'all' }} className="back-link">
        {w.back}
      </Link>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {shown && !gone && <Shown shown={shown} me={me} taking={taking} />}
    </article>
  )
}

function Shown({ shown, me, taking }: { shown: CaseView; me: string; taking: Taking }) {
  return (
    <>
      <Top shown={shown} me={me} taking={taking} />
      {taking.refused && (
        <p className="notice notice-warning" role="alert">
          {taking.refused}
        </p>
      )}
      <CaseBanners shown={shown} />
      <CaseParts shown={shown} />
      <div className="case-columns">
        <CaseNow shown={shown} />
        <div className="case-main">
          <CaseLife shown={shown} />
          <CaseMessages shown={shown} />
          <CaseNotes shown={shown} />
          <CaseTasks shown={shown} />
          <CaseBecause shown={shown} />
          <CaseAnswers shown={shown} />
        </div>
        <CaseSide shown={shown} />
      </div>
    </>
  )
}

function Top({ shown, me, taking }: { shown: CaseView; me: string; taking: Taking }) {
  const { w, language } = useDesk()
  const number = fill(w.caseNumber, { number: shown.number })
  const late = shown.next.due < shown.today
  return (
    <header className="case-head">
      <div className="case-title">
        <Heading title={number}>
          {number} <span className="case-name">{titleOf(shown)}</span>
        </Heading>
        <p>
          {w.routes[shown.route]} · {shown.identity === 'named' ? w.named : w.anonymous} ·{' '}
          {fill(w.opened, { day: dayText(shown.openedOn, language) })}
          {shown.status === 'closed' && ` · ${w.closed}`}
        </p>
        <Flags flags={shown.flags} unanswered={shown.unanswered} />
        <PresentLine id={shown.id} />
      </div>
      <div className="case-now">
        <p>
          <span className="next-what">{nextText(shown.next, w)}</span>
          <span className={late ? 'next-due next-late' : 'next-due'}>
            {dueText(shown.next.due, shown.today, language, w)}
          </span>
        </p>
        {shown.clock?.daysLeft !== null && <DaysLeft daysLeft={shown.daysLeft} />}
      </div>
      <CaseActs shown={shown} me={me} taking={taking} />
    </header>
  )
}
