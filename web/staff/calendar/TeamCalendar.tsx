/** One's own calendar: an address that busy times are read from, and a secret one that gives one's appointments out. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { OwnCalendar } from '../../../server/staff/calendar/ownCalendar.ts'
import { ApiProblem } from '../api.ts'
import { Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { ownCalendar, setAddress, setFeed } from '../team/teamApi.ts'
import { fill } from '../words.ts'
import { momentText } from './days.ts'

const OWN = ['own-calendar'] as const

export function TeamCalendar() {
  const { w } = useDesk()
  const found = useQuery({ queryKey: OWN, queryFn: ownCalendar })
  return (
    <section className="card" aria-labelledby="own-calendar">
      <h2 id="own-calendar">{w.team.calendar}</h2>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data && <Busy own={found.data} />}
      {found.data && <Feed own={found.data} />}
    </section>
  )
}

function Busy({ own }: { own: OwnCalendar }) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const [address, setTyped] = useState('')
  const id = useId()
  const setting = useMutation({
    mutationFn: (next: string | null) => setAddress(next),
    onSuccess: (after) => {
      setTyped('')
      queries.setQueryData(OWN, after)
      say(
        after.host === null
          ? w.team.busyStopped
          : fill(w.team.busyRead, { host: after.host, count: after.busy }),
      )
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  })
  const { error } = setting
  const refused = error instanceof ApiProblem && error.code === 'bad-value'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!setting.isPending) setting.mutate(address)
  }
  if (own.hosts.length === 0 && own.host === null)
    return (
      <>
        <h3>{w.team.busy}</h3>
        <p className="quiet-text">{w.team.busyOff}</p>
      </>
    )
  return (
    <>
      <h3>{w.team.busy}</h3>
      <p className="quiet-text">{w.team.busyHint}</p>
      {own.host !== null && (
        <div className={own.state === 'read' || own.state === null ? 'notice' : 'notice notice-warning'}>
          <p>
            {own.state === 'read' || own.state === null
              ? fill(w.team.busyRead, { host: own.host, count: own.busy })
              : fill(w.team.busyFailed, { host: own.host, why: w.team.busyWhy[own.state] })}
            {own.readAt && ` ${fill(w.team.busyWhen, { when: momentText(own.readAt, language) })}`}
          </p>
          <button
            type="button"
            className="button button-secondary"
            disabled={setting.isPending}
            onClick={() => setting.mutate(null)}
          >
            {w.team.busyStop}
          </button>
        </div>
      )}
      <form onSubmit={submit}>
        <div>
          <label htmlFor={id}>{own.host === null ? w.team.busyAddress : w.team.busyOther}</label>
          <p id={`${id}hint`} className="quiet-text">
            {fill(w.team.busyHosts, { hosts: own.hosts.join(', ') })}
          </p>
          <input
            id={id}
            className="form-input"
            type="url"
            required
            maxLength={2000}
            value={address}
            onChange={(event) => setTyped(event.target.value)}
            aria-describedby={`${id}hint`}
            autoComplete="off"
          />
        </div>
        <Refused text={error ? (refused ? w.team.busyRefused : problemText(error, w)) : null} />
        <button type="submit" className="button button-primary" disabled={setting.isPending}>
          {w.team.busySave}
        </button>
      </form>
    </>
  )
}

function Feed({ own }: { own: OwnCalendar }) {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const id = useId()
  const setting = useMutation({
    mutationFn: (on: boolean) => setFeed(on),
    onSuccess: ({ path }) => {
      setSure(false)
      say(path === null ? w.team.feedGone : w.team.feedMade)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: OWN }),
  })
  const path = setting.data?.path
  return (
    <>
      <h3>{w.team.feed}</h3>
      <p className="quiet-text">{w.team.feedHint}</p>
      {path && (
        <div className="notice">
          <label htmlFor={id}>{w.team.feedOnce}</label>
          <input
            id={id}
            className="form-input"
            readOnly
            value={`${location.origin}${path}`}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
      <Refused text={setting.error ? problemText(setting.error, w) : null} />
      {own.feed && !sure && (
        <div className="beside">
          <button type="button" className="button button-secondary" onClick={() => setSure(true)}>
            {w.team.feedAnew}
          </button>
          <button
            type="button"
            className="button button-secondary"
            disabled={setting.isPending}
            onClick={() => setting.mutate(false)}
          >
            {w.team.feedStop}
          </button>
        </div>
      )}
      {own.feed && sure && (
        <>
          <p className="notice notice-warning">{w.team.feedSure}</p>
          <div className="beside">
            <button
              type="button"
              className="button button-primary"
              disabled={setting.isPending}
              onClick={() => setting.mutate(true)}
            >
              {w.team.feedAnew}
            </button>
            <button type="button" className="button button-secondary" onClick={() => setSure(false)}>
              {w.times.leave}
            </button>
          </div>
        </>
      )}
      {!own.feed && (
        <button
          type="button"
          className="button button-secondary"
          disabled={setting.isPending}
          onClick={() => setting.mutate(true)}
        >
          {w.team.feedMake}
        </button>
      )}
    </>
  )
}
