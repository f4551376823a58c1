/** A day without a colleague: all their talks in one look, what happens to each, then the deed and what could not be done. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import type { CalendarWeek } from '../../../server/staff/calendar/week.ts'
import type { SickPlan, SickRow } from '../../../server/staff/team/sickDay.ts'
import type { SickChoice, SickReport } from '../../../server/staff/team/sickMove.ts'
import { Choice } from '../Choice.tsx'
import { Reason, Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Unopened } from '../queue/Unopened.tsx'
import { moveSickDay, sickDay } from '../team/teamApi.ts'
import { fill, type Words } from '../words.ts'
import { clockText, dayText, longDayText, momentText } from './days.ts'

interface Props {
  readonly week: CalendarWeek
  readonly onClose: () => void
}

export function CalendarSick({ week, onClose }: Props) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const [staffId, setStaffId] = useState<string>('')
  const [day, setDay] = useState(week.today)
  const [plan, setPlan] = useState<SickPlan | null>(null)
  const [report, setReport] = useState<SickReport | null>(null)
  const id = useId()
  const planning = useMutation({
    mutationFn: () => sickDay({ staffId, day }, language),
    onSuccess: (found) => {
      setReport(null)
      setPlan(found)
    },
  })
  const moving = useMutation({
    mutationFn: ({ rows, reason }: Chosen) => moveSickDay({ staffId, day, rows, reason }),
    onSuccess: (done) => {
      setPlan(null)
      setReport(done)
      say(fill(w.team.sickDone, { count: done.done.length }))
    },
    onSettled: () =>
      Promise.all(
        [['calendar'], ['today'], ['cases']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
  const look = (event: FormEvent): void => {
    event.preventDefault()
    if (staffId !== '' && !planning.isPending) planning.mutate()
  }
  return (
    <section className="card calendar-sick" aria-labelledby="sick">
      <h2 id="sick">{w.team.sick}</h2>
      <p className="quiet-text">{w.team.sickHint}</p>
      <form onSubmit={look}>
        <div className="calendar-fields">
          <Choice
            label={w.team.whoAway}
            value={staffId}
            options={week.publish.colleagues.map((one) => ({ value: one.id, label: one.name }))}
            none={w.work.choose}
            required
            onChoose={(next) => {
              setPlan(null)
              setStaffId(next)
            }}
          />
          <div>
            <label htmlFor={`${id}day`}>{w.team.sickDay}</label>
            <input
              id={`${id}day`}
              className="form-input"
              type="date"
              required
              min={week.today}
              value={day}
              onChange={(event) => {
                setPlan(null)
                setDay(event.target.value)
              }}
            />
          </div>
        </div>
        <Refused text={planning.error ? problemText(planning.error, w) : null} />
        <div className="beside">
          <button type="submit" className="button button-secondary" disabled={planning.isPending}>
            {w.team.sickLook}
          </button>
          <button type="button" className="button button-secondary" onClick={onClose}>
            {w.close}
          </button>
        </div>
      </form>
      {plan && (
        <Plan
          plan={plan}
          day={day}
          busy={moving.isPending}
          refused={moving.error ? problemText(moving.error, w) : null}
          onMove={(chosen) => moving.mutate(chosen)}
        />
      )}
      {report && <Report report={report} />}
    </section>
  )
}

interface Chosen {
  readonly rows: readonly SickChoice[]
  readonly reason: string
}

const keyOf = ({ id, kind }: Pick<SickRow, 'id' | 'kind'>): string => `${id} ${kind}`
const ways = (row: SickRow): string => (row.proposed ? `move ${row.proposed}` : '')

/** Of a row's chosen way, what is sent; null where it stays as it is. */
function choiceOf(row: SickRow, way: string, late: boolean): SickChoice | null {
  const [how, to = ''] = way.split(' ')
  const { id, version, kind, start } = row
  if (how === 'move') return { id, version, kind, start, how, slot: to, ...(late ? { late } : {}) }
  if (how === 'colleague' || how === 'meet') return { id, version, kind, start, how, to }
  return null
}

function Plan(props: {
  plan: SickPlan
  day: string
  busy: boolean
  refused: string | null
  onMove: (chosen: Chosen) => void
}) {
  const { w, language } = useDesk()
  const { plan } = props
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(plan.rows.map((row) => [keyOf(row), ways(row)])),
  )
  const [late, setLate] = useState<Readonly<Record<string, boolean>>>({})
  const [reason, setReason] = useState<string>(w.team.sickReason)
  const id = useId()
  const rows = plan.rows.flatMap((row) => {
    const key = keyOf(row)
    return choiceOf(row, chosen[key] ?? '', late[key] ?? false) ?? []
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (!props.busy) props.onMove({ rows, reason })
  }
  return (
    <form className="in-place" onSubmit={send}>
      <h3>{fill(w.team.sickPlan, { name: plan.name, day: longDayText(props.day, language) })}</h3>
      <Unopened numbers={plan.unopened} />
      {plan.rows.length === 0 && <p className="quiet-text">{w.team.sickNone}</p>}
      <ul className="sick-rows">
        {plan.rows.map((row) => (
          <Row
            key={keyOf(row)}
            row={row}
            way={chosen[keyOf(row)] ?? ''}
            late={late[keyOf(row)] ?? false}
            onChoose={(way) => {
              setChosen({ ...chosen, [keyOf(row)]: way })
              setLate({ ...late, [keyOf(row)]: false })
            }}
            onLate={(on) => setLate({ ...late, [keyOf(row)]: on })}
          />
        ))}
      </ul>
      <p className="quiet-text">{fill(w.team.sickFree, { count: plan.free })}</p>
      {rows.length < plan.rows.length && (
        <p className="notice notice-warning">
          {fill(w.team.sickOpen, { count: plan.rows.length - rows.length })}
        </p>
      )}
      <Reason id={`${id}reason`} value={reason} onWrite={setReason} hint={w.team.sickReasonHint} />
      <Refused text={props.refused} />
      <button
        type="submit"
        className="button button-primary"
        disabled={props.busy || (rows.length === 0 && plan.free === 0)}
      >
        {fill(w.team.sickDo, { count: rows.length })}
      </button>
    </form>
  )
}

function Row(props: {
  row: SickRow
  way: string
  late: boolean
  onChoose: (way: string) => void
  onLate: (on: boolean) => void
}) {
  const { w, language } = useDesk()
  const { row, way } = props
  const id = useId()
  const label = fill(w.team.sickRow, {
    clock: clockText(row.start, language),
    number: row.number,
    word: row.callingWord,
  })
  const time = row.times.find(({ slot }) => way === `move ${slot}`)
  return (
    <li>
      <p>
        <strong>{label}</strong>{' '}
        <span className="quiet-text">
          {w.kinds[row.kind]}
          {row.until && ` · ${fill(w.team.sickUntil, { day: dayText(row.until, language) })}`}
        </span>
      </p>
      {row.anonymous && <p className="quiet-text">{w.team.sickAnonymous}</p>}
      {!row.anonymous && row.proposed === null && <p className="quiet-text">{w.team.sickNoTime}</p>}
      <label htmlFor={`${id}way`} className="visually-hidden">
        {fill(w.team.sickWay, { talk: label })}
      </label>
      <select
        id={`${id}way`}
        className="form-input"
        value={way}
        onChange={(event) => props.onChoose(event.target.value)}
      >
        <option value="">{w.team.sickStays}</option>
        {row.times.length > 0 && (
          <optgroup label={w.team.sickMoveTo}>
            {row.times.map((one) => (
              <option key={one.slot} value={`move ${one.slot}`}>
                {[momentText(one.start, language), one.unitName, one.with, one.late ? w.team.sickLate : null]
                  .filter(Boolean)
                  .join(' · ')}
              </option>
            ))}
          </optgroup>
        )}
        {row.colleagues.length > 0 && (
          <optgroup label={w.team.sickColleague}>
            {row.colleagues.map((one) => (
              <option key={one.id} value={`colleague ${one.id}`}>
                {fill(w.team.sickHolds, { name: one.name })}
              </option>
            ))}
          </optgroup>
        )}
        {row.meeters.length > 0 && (
          <optgroup label={w.team.sickMeet}>
            {row.meeters.map((one) => (
              <option key={one.id} value={`meet ${one.id}`}>
                {fill(w.team.sickMeets, { name: one.name })}
              </option>
            ))}
          </optgroup>
        )}
      </select>
      {time?.late && (
        <div>
          <input
            id={`${id}late`}
            className="form-checkbox"
            type="checkbox"
            required
            checked={props.late}
            onChange={(event) => props.onLate(event.target.checked)}
          />
          <label htmlFor={`${id}late`}>
            {fill(w.times.lateSure, { day: dayText(row.until ?? '', language) })}
          </label>
        </div>
      )}
    </li>
  )
}

const whyOf = (why: string, w: Words): string =>
  w.team.sickWhy[why as keyof typeof w.team.sickWhy] ?? w.team.why.other

function Report({ report }: { report: SickReport }) {
  const { w, language } = useDesk()
  return (
    <div className={report.refused.length > 0 ? 'notice notice-warning' : 'notice'} role="status">
      <p>{fill(w.team.sickDone, { count: report.done.length })}</p>
      {report.refused.length > 0 && (
        <>
          <p>{w.team.stayed}</p>
          <ul>
            {report.refused.map((one) => (
              <li key={`${one.id}${one.start}`}>
                {clockText(one.start, language)}{' '}
                <Link to="/cases/$id" params={{ id: one.id }}>
                  {fill(w.caseNumber, { number: one.number ?? '' })}
                </Link>
                : {whyOf(one.because ?? one.why, w)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
