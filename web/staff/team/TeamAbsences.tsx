/** Who is away, until when, and who covers; saying it of oneself, and as a leader of anybody. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { AbsenceView } from '../../../server/staff/team/absence.ts'
import { ApiProblem } from '../api.ts'
import { Choice } from '../Choice.tsx'
import { longDayText } from '../calendar/days.ts'
import { Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { fill, type Words } from '../words.ts'
import { team } from '../workApi.ts'
import { comeBack, setAway } from './teamApi.ts'
import { useAbsences } from './useAway.ts'

const LISTS = [['absences'], ['today'], ['calendar']] as const

export function TeamAbsences({ me, leads }: { me: string; leads: boolean }) {
  const { w } = useDesk()
  const found = useAbsences()
  const { data } = found
  return (
    <section className="card" aria-labelledby="absences">
      <h2 id="absences">{w.team.absences}</h2>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {data?.absences.length === 0 && <p className="quiet-text">{w.team.nobodyAway}</p>}
      <ul className="team-list">
        {data?.absences.map((one) => (
          <Line key={one.id} one={one} />
        ))}
      </ul>
      {data && <AwayForm me={me} leads={leads} today={data.today} />}
    </section>
  )
}

function Line({ one }: { one: AbsenceView }) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const ending = useMutation({
    mutationFn: () => comeBack(one.id),
    onSuccess: () => say(fill(w.team.isBack, { name: one.name })),
    onSettled: () => Promise.all(LISTS.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const words = {
    name: one.name,
    cover: one.cover,
    from: longDayText(one.from, language),
    until: longDayText(one.until, language),
  }
  return (
    <li>
      <span>{fill(one.now ? w.team.awayUntil : w.team.awayFrom, words)}</span>
      {one.mine &&
        (sure ? (
          <span className="beside">
            <button
              type="button"
              className="button button-primary"
              disabled={ending.isPending}
              onClick={() => ending.mutate()}
            >
              {fill(w.team.endSure, { name: one.name })}
            </button>
            <button type="button" className="button button-secondary" onClick={() => setSure(false)}>
              {w.times.leave}
            </button>
          </span>
        ) : (
          <button
            type="button"
            className="button button-secondary"
            onClick={() => setSure(true)}
            aria-label={fill(w.team.endOf, { name: one.name })}
          >
            {w.team.end}
          </button>
        ))}
      <Refused text={ending.error ? problemText(ending.error, w) : null} />
    </li>
  )
}

function refusal(error: unknown, w: Words): string | null {
  if (!error) return null
  if (!(error instanceof ApiProblem)) return problemText(error, w)
  if (error.code === 'not-accepted') return w.team.awayTwice
  if (error.code !== 'bad-value') return problemText(error, w)
  return error.field === 'coverId' ? w.team.badCover : w.team.badDays
}

function AwayForm({ me, leads, today }: { me: string; leads: boolean; today: string }) {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: ['team'], queryFn: team })
  const [staffId, setStaffId] = useState<string>(me)
  const [coverId, setCoverId] = useState<string>('')
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState(today)
  const id = useId()
  const setting = useMutation({
    mutationFn: () => setAway({ staffId, coverId, from, until }),
    onSuccess: () => {
      say(w.team.awaySet)
      setCoverId('')
    },
    onSettled: () => Promise.all(LISTS.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!setting.isPending) setting.mutate()
  }
  const people = (data?.team ?? []).map((one) => ({
    value: one.id,
    label: one.id === me ? `${one.name} (${w.me})` : one.name,
  }))
  return (
    <form onSubmit={submit}>
      <h3>{w.team.setAway}</h3>
      <p className="quiet-text">{w.team.awayHint}</p>
      <div className="team-fields">
        {leads && (
          <Choice label={w.team.whoAway} value={staffId} options={people} required onChoose={setStaffId} />
        )}
        <Day id={`${id}from`} label={w.team.from} value={from} min={today} onPick={setFrom} />
        <Day id={`${id}until`} label={w.team.until} value={until} min={from} onPick={setUntil} />
        <Choice
          label={w.team.cover}
          value={coverId}
          options={people.filter(({ value }) => value !== staffId)}
          none={w.work.choose}
          required
          onChoose={setCoverId}
        />
      </div>
      <Refused text={refusal(setting.error, w)} />
      <button type="submit" className="button button-primary" disabled={setting.isPending}>
        {w.team.save}
      </button>
    </form>
  )
}

function Day(props: {
  id: string
  label: string
  value: string
  min: string
  onPick: (day: string) => void
}) {
  return (
    <div>
      <label htmlFor={props.id}>{props.label}</label>
      <input
        id={props.id}
        className="form-input"
        type="date"
        required
        min={props.min}
        value={props.value}
        onChange={(event) => props.onPick(event.target.value)}
      />
    </div>
  )
}
