/** Head of every page, the demonstration's banner, and the log-in wherever nobody is logged in. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Me } from '../../server/staff/session.ts'
import { AccountPage } from './access/AccountPage.tsx'
import { Login } from './access/Login.tsx'
import { ApiProblem, about, logOut, me } from './api.ts'
import { forgetDrafts } from './case/drafts.ts'
import { problemText, useDesk } from './desk.tsx'
import { forgetEnquiry } from './enquiry/enquiryApi.ts'
import { Failure } from './Heading.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { AlarmLine } from './queue/TodayAlarms.tsx'
import { useKeys } from './useKeys.ts'
import { useLive } from './useLive.ts'
import { fill } from './words.ts'

const OVER_COLLEAGUES = new Set(['leader', 'administrator'])
const KEPT_FROM_NEXT = new Set([
  'cases',
  'case',
  'today',
  'views',
  'team',
  'account',
  'colleagues',
  'enquiry',
  'calendar',
  'numbers',
  'present',
  'absences',
  'spread',
  'own-calendar',
  'rush',
  'alarms',
])

function Demo() {
  const { w } = useDesk()
  const { data } = useQuery({ queryKey: ['about'], queryFn: about, staleTime: Number.POSITIVE_INFINITY })
  return data?.demo ? <p className="banner">{w.demo}</p> : null
}

function Head({ onKeys }: { onKeys: () => void }) {
  const { w, language, setLanguage } = useDesk()
  const queries = useQueryClient()
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const leave = async (): Promise<void> => {
    await logOut()
    forgetDrafts()
    forgetEnquiry()
    // Nothing of a case stays in memory for who comes next.
    queries.removeQueries({ predicate: ({ queryKey }) => KEPT_FROM_NEXT.has(String(queryKey[0])) })
    await queries.resetQueries({ queryKey: ['me'] })
  }
  return (
    <header className="top">
      <div className="bar">
        <Link to="/" className="brand">
          Fjorten{who && <span className="brand-of">{who.municipalityName[language]}</span>}
        </Link>
        <button
          type="button"
          lang={language === 'da' ? 'en' : 'da'}
          onClick={() => setLanguage(language === 'da' ? 'en' : 'da')}
        >
          {w.language}
        </button>
        {who && (
          <>
            <button type="button" className="wide-only" onClick={onKeys} aria-keyshortcuts="?">
              {w.keys} <kbd>?</kbd>
            </button>
            <Link to="/account" className="to-page">
              {w.access.account}
            </Link>
            <button type="button" onClick={() => void leave()} title={fill(w.loggedInAs, { name: who.name })}>
              <span className="wide-only">{who.name} · </span>
              {w.logOut}
            </button>
          </>
        )}
      </div>
      {who && <Pages who={who} />}
      <Demo />
    </header>
  )
}

/** The pages of the desk, as far as the role opens them. Where one is stands out. */
function Pages({ who }: { who: Me }) {
  const { w } = useDesk()
  const works = who.settled && who.role !== 'administrator'
  return (
    <nav className="pages" aria-label={w.pages}>
      {works && (
        <>
          <Link to="/" className="to-page" activeOptions={{ exact: true }} aria-keyshortcuts="t">
            {w.day.title}
          </Link>
          <Link to="/queue" search={{ view: 'all' }} className="to-page" aria-keyshortcuts="q">
            {w.queue}
          </Link>
          <Link to="/calendar" search={{}} className="to-page" aria-keyshortcuts="c">
            {w.calendar.title}
          </Link>
          <Link to="/team" className="to-page">
            {w.team.title}
          </Link>
          <Link to="/enquiry" className="to-page">
            {w.enquiry.title}
          </Link>
        </>
      )}
      {who.settled && who.role === 'leader' && (
        <Link to="/numbers" className="to-page">
          {w.numbers.title}
        </Link>
      )}
      <Link to="/standards" className="to-page">
        {w.standards.title}
      </Link>
      {OVER_COLLEAGUES.has(who.role) && who.settled && (
        <Link to="/colleagues" className="to-page">
          {w.access.colleagues}
        </Link>
      )}
    </nav>
  )
}

function Inside() {
  const { w } = useDesk()
  const { data: who, error, refetch, isPending } = useQuery({ queryKey: ['me'], queryFn: me })
  const out = error instanceof ApiProblem && error.status === 401
  const connected = useLive(out || !who?.settled ? undefined : who)
  if (isPending) return <p className="notice">{w.loading}</p>
  if (out || (error && !who)) {
    if (out) return <Login />
    return <Failure text={problemText(error, w)} again={() => void refetch()} retry={w.retry} />
  }
  return (
    <>
      {!connected && (
        <p className="notice notice-warning" role="status">
          {w.offline}
        </p>
      )}
      {who?.settled && who.role !== 'administrator' && <AlarmLine />}
      {who?.settled ? <Outlet /> : <AccountPage />}
    </>
  )
}

export function Frame() {
  const { w, said } = useDesk()
  const [keysShown, showKeys] = useState(false)
  const navigate = useNavigate()
  useKeys({
    '?': () => showKeys(true),
    t: () => void navigate({ to: '/' }),
    c: () => void navigate({ to: '/calendar', search: {} }),
    q: () => void navigate({ to: '/queue', search: { view: 'all' } }),
  })
  return (
    <>
      <a className="skipnav" href="#content">
        {w.skip}
      </a>
      <Head onKeys={() => showKeys(true)} />
      <main id="content" tabIndex={-1}>
        <Inside />
      </main>
      <p className="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      {keysShown && <KeysDialog onClose={() => showKeys(false)} />}
    </>
  )
}
