/** Days on which the committee meets: what stands on each, what still waits for a day, and, for a leader, publishing them. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { addDays, workingDayBy, workingDayFrom } from '../../../machines/calendar.ts'
import type { Committee, CommitteeCase, CommitteeDay } from '../../../server/staff/calendar/committee.ts'
import { me } from '../api.ts'
import { Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { committee, dropCommitteeDay, setCommitteeDay } from '../team/teamApi.ts'
import { fill } from '../words.ts'
import { dayText, longDayText } from './days.ts'

const KEY = ['calendar', 'committee'] as const

export function CalendarCommittee() {
  const { w } = useDesk()
  const { data } = useQuery({ queryKey: KEY, queryFn: committee })
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const shown = data?.committee
  // Most municipalities have none: then there is nothing to say about it.
  if (!shown) return null
  const leads = who?.role === 'leader'
  return (
    <section className="card" aria-labelledby="committee">
      <h2 id="committee">{w.team.committee}</h2>
      {shown.more && <p className="notice notice-warning">{w.calendar.moreCases}</p>}
      {shown.days.length === 0 && <p className="quiet-text">{w.team.committeeNone}</p>}
      {shown.days.map((one) => (
        <Day key={one.day} of={one} leads={leads} />
      ))}
      <h3>{w.team.committeeWaiting}</h3>
      {shown.waiting.length === 0 ? (
        <p className="quiet-text">{w.team.committeeAllSet}</p>
      ) : (
        <ul>
          {shown.waiting.map((one) => (
            <Case key={one.id} of={one} next={one.next} />
          ))}
        </ul>
      )}
      {leads && <NewDay of={shown} />}
    </section>
  )
}

function Case({ of, next }: { of: CommitteeCase; next?: string | null }) {
  const { w, language } = useDesk()
  return (
    <li>
      <Link to="/cases/$id" params={{ id: of.id }}>
        {of.number} {of.callingWord}
      </Link>{' '}
      <span className="quiet-text">
        {of.owner ?? w.nobody}
        {of.until && ` · ${fill(w.team.sickUntil, { day: dayText(of.until, language) })}`}
        {next !== undefined &&
          ` · ${next === null ? w.team.committeeNoDay : fill(w.team.committeeNext, { day: longDayText(next, language) })}`}
      </span>
      {of.late && <span className="mark mark-loud">{w.team.committeeLate}</span>}
    </li>
  )
}

function Day({ of, leads }: { of: CommitteeDay; leads: boolean }) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const dropping = useMutation({
    mutationFn: () => dropCommitteeDay(of.day),
    onSuccess: () => say(w.team.committeeDropped),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const cutOff = of.cutOff && longDayText(of.cutOff, language)
  return (
    <>
      <h3>{longDayText(of.day, language)}</h3>
      <p className="quiet-text">
        {cutOff === null
          ? w.team.committeeUnpublished
          : fill(of.closed ? w.team.committeeClosed : w.team.committeeCutOff, { day: cutOff })}
      </p>
      {of.cases.length === 0 ? (
        <p className="quiet-text">{w.team.committeeEmpty}</p>
      ) : (
        <ul>
          {of.cases.map((one) => (
            <Case key={one.id} of={one} />
          ))}
        </ul>
      )}
      {leads && of.cutOff !== null && of.cases.length === 0 && (
        <button
          type="button"
          className="button button-secondary"
          disabled={dropping.isPending}
          onClick={() => dropping.mutate()}
          aria-label={fill(w.team.committeeDropOf, { day: longDayText(of.day, language) })}
        >
          {w.team.committeeDrop}
        </button>
      )}
      <Refused text={dropping.error ? problemText(dropping.error, w) : null} />
    </>
  )
}

function NewDay({ of }: { of: Committee }) {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const inAWeek = workingDayFrom(addDays(of.today, 7))
  const [day, setDay] = useState(inAWeek)
  const [cutOff, setCutOff] = useState(workingDayBy(addDays(inAWeek, -2)))
  const id = useId()
  const setting = useMutation({
    mutationFn: () => setCommitteeDay({ day, cutOff }),
    onSuccess: () => say(w.team.committeeSet),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!setting.isPending) setting.mutate()
  }
  return (
    <form className="in-place" onSubmit={submit}>
      <div className="calendar-fields">
        <div>
          <label htmlFor={`${id}day`}>{w.team.committeeDay}</label>
          <input
            id={`${id}day`}
            className="form-input"
            type="date"
            required
            min={of.today}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}cut`}>{w.team.committeeLast}</label>
          <input
            id={`${id}cut`}
            className="form-input"
            type="date"
            required
            max={day}
            value={cutOff}
            onChange={(event) => setCutOff(event.target.value)}
          />
        </div>
      </div>
      <Refused text={setting.error ? problemText(setting.error, w) : null} />
      <button type="submit" className="button button-primary" disabled={setting.isPending}>
        {w.team.committeeSave}
      </button>
    </form>
  )
}
