/** Giving many cases out at once: whose, to whom, a look at how it would be, then the deed with its report, and a day to undo. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { SpreadPlan, SpreadReport } from '../../../server/staff/team/spread.ts'
import { Choice } from '../Choice.tsx'
import { momentText } from '../calendar/days.ts'
import { Reason, Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { team } from '../workApi.ts'
import { planSpread, spread, spreads, undoSpread } from './teamApi.ts'
import { useAway } from './useAway.ts'

const NOBODY = 'nobody'
const LISTS = [['cases'], ['today'], ['views'], ['spread']] as const

export function TeamSpread() {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const away = useAway()
  const { data } = useQuery({ queryKey: ['team'], queryFn: team })
  const [whose, setWhose] = useState<string>(NOBODY)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [plan, setPlan] = useState<SpreadPlan | null>(null)
  const [report, setReport] = useState<SpreadReport | null>(null)
  const asked = { of: whose === NOBODY ? null : whose, to: chosen }
  const planning = useMutation({ mutationFn: () => planSpread(asked), onSuccess: setPlan })
  const spreading = useMutation({
    mutationFn: ({ of, reason }: { of: SpreadPlan; reason: string }) =>
      spread({ ...asked, reason, rows: of.rows.map(({ id, version, to }) => ({ id, version, to })) }),
    onSuccess: (done) => {
      setPlan(null)
      setReport(done)
      say(fill(w.team.spreadDone, { count: done.done }))
    },
    onSettled: () => Promise.all(LISTS.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const people = data?.team ?? []
  const others = people.filter(({ id }) => id !== whose)
  const look = (event: FormEvent): void => {
    event.preventDefault()
    setReport(null)
    if (!planning.isPending && chosen.length > 0) planning.mutate()
  }
  const change = (work: () => void): void => {
    setPlan(null)
    work()
  }
  return (
    <section className="card" aria-labelledby="spread">
      <h2 id="spread">{w.team.spread}</h2>
      <form onSubmit={look}>
        <Choice
          label={w.team.whose}
          value={whose}
          options={[
            { value: NOBODY, label: w.team.nobodys },
            ...people.map(({ id, name }) => ({
              value: id,
              label: away.has(id) ? `${name} (${w.team.away})` : name,
            })),
          ]}
          onChoose={(next) =>
            change(() => {
              setWhose(next)
              setChosen(chosen.filter((id) => id !== next))
            })
          }
        />
        <fieldset className="team-chosen">
          <legend>{w.team.toWhom}</legend>
          {others.map(({ id, name }) => (
            <Colleague
              key={id}
              name={away.has(id) ? `${name} (${w.team.away})` : name}
              off={away.has(id)}
              on={chosen.includes(id)}
              onTurn={(on) =>
                change(() => setChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id)))
              }
            />
          ))}
        </fieldset>
        <Refused text={planning.error ? problemText(planning.error, w) : null} />
        <button
          type="submit"
          className="button button-secondary"
          disabled={planning.isPending || chosen.length === 0}
        >
          {w.team.look}
        </button>
      </form>
      {plan && (
        <Plan
          plan={plan}
          busy={spreading.isPending}
          refused={spreading.error ? problemText(spreading.error, w) : null}
          onGive={(reason) => spreading.mutate({ of: plan, reason })}
          onClose={() => setPlan(null)}
        />
      )}
      {report && <Report report={report} />}
      <Undo />
    </section>
  )
}

function Colleague(props: { name: string; on: boolean; off: boolean; onTurn: (on: boolean) => void }) {
  const id = useId()
  return (
    <div>
      <input
        id={id}
        className="form-checkbox"
        type="checkbox"
        checked={props.on}
        disabled={props.off}
        onChange={(event) => props.onTurn(event.target.checked)}
      />
      <label htmlFor={id}>{props.name}</label>
    </div>
  )
}

function Plan(props: {
  plan: SpreadPlan
  busy: boolean
  refused: string | null
  onGive: (reason: string) => void
  onClose: () => void
}) {
  const { w } = useDesk()
  const { plan } = props
  const [reason, setReason] = useState('')
  const id = useId()
  if (plan.rows.length === 0) return <p className="notice">{w.team.nothingToGive}</p>
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (!props.busy) props.onGive(reason)
  }
  return (
    <form className="in-place" onSubmit={send}>
      <h3>{fill(w.team.plan, { count: plan.rows.length })}</h3>
      {plan.left > 0 && <p className="quiet-text">{fill(w.team.planLeft, { count: plan.left })}</p>}
      {plan.loads.map((one) => (
        <details key={one.id}>
          <summary>{fill(w.team.load, { name: one.name, before: one.before, after: one.after })}</summary>
          <ul>
            {plan.rows
              .filter(({ to }) => to === one.id)
              .map((row) => (
                <li key={row.id}>
                  {row.number} {row.callingWord}
                </li>
              ))}
          </ul>
        </details>
      ))}
      <Reason id={`${id}reason`} value={reason} onWrite={setReason} hint={w.times.moveReasonHint} />
      <Refused text={props.refused} />
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={props.busy}>
          {fill(w.team.give, { count: plan.rows.length })}
        </button>
        <button type="button" className="button button-secondary" onClick={props.onClose}>
          {w.times.leave}
        </button>
      </div>
    </form>
  )
}

const whyOf = (why: string, w: Words): string =>
  w.team.why[why as keyof typeof w.team.why] ?? w.team.why.other

function Report({ report }: { report: SpreadReport }) {
  const { w } = useDesk()
  return (
    <div className={report.refused.length > 0 ? 'notice notice-warning' : 'notice'} role="status">
      <p>{fill(w.team.spreadDone, { count: report.done })}</p>
      {report.refused.length > 0 && (
        <>
          <p>{w.team.stayed}</p>
          <ul>
            {report.refused.map((one) => (
              <li key={one.id}>
                {one.number === null ? '' : `${fill(w.caseNumber, { number: one.number })}: `}
                {whyOf(one.why, w)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Undo() {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const { data } = useQuery({ queryKey: ['spread'], queryFn: spreads })
  const [sure, setSure] = useState<string | null>(null)
  const undoing = useMutation({
    mutationFn: (batch: string) => undoSpread(batch, w.team.undoReason),
    onSuccess: (done) => {
      setSure(null)
      say(fill(w.team.undone, { count: done.done }))
    },
    onSettled: () => Promise.all(LISTS.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  if (!data || data.batches.length === 0) return undoing.data ? <Report report={undoing.data} /> : null
  return (
    <>
      <h3>{w.team.given}</h3>
      <ul className="team-list">
        {data.batches.map((one) => (
          <li key={one.batch}>
            <span>
              {fill(w.team.givenBy, {
                when: momentText(one.at, language),
                by: one.by,
                count: one.count,
                to: one.to.map(({ name, count }) => `${name} ${count}`).join(', '),
              })}
            </span>
            {sure === one.batch ? (
              <span className="beside">
                <button
                  type="button"
                  className="button button-primary"
                  disabled={undoing.isPending}
                  onClick={() => undoing.mutate(one.batch)}
                >
                  {w.team.undoSure}
                </button>
                <button type="button" className="button button-secondary" onClick={() => setSure(null)}>
                  {w.times.leave}
                </button>
              </span>
            ) : (
              <button
                type="button"
                className="button button-secondary"
                onClick={() => setSure(one.batch)}
                aria-label={fill(w.team.undoOf, { when: momentText(one.at, language) })}
              >
                {w.join.part}
              </button>
            )}
          </li>
        ))}
      </ul>
      <Refused text={undoing.error ? problemText(undoing.error, w) : null} />
      {undoing.data && undoing.data.refused.length > 0 && <Report report={undoing.data} />}
    </>
  )
}
