/** For a leader: which colleagues must not see this case, with a reason, and letting them again. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { me } from '../api.ts'
import { Choice } from '../Choice.tsx'
import { dateText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { barredFrom } from '../team/teamApi.ts'
import { type Changing, useChange } from '../useChange.ts'
import { fill } from '../words.ts'
import { team } from '../workApi.ts'
import { Reason, Refused } from './TimeForms.tsx'

export function CaseBarred({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const [open, setOpen] = useState(false)
  if (who?.role !== 'leader') return null
  return (
    <details className="card" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.team.barred}</summary>
      {/* Each look at it is written down, so it is read when somebody asks for it. */}
      {open && <Inside shown={shown} me={who.id} />}
    </details>
  )
}

function Inside({ shown, me: own }: { shown: CaseView; me: string }) {
  const { w, language } = useDesk()
  const queries = useQueryClient()
  const changing = useChange(shown)
  const [lifting, setLifting] = useState<string | null>(null)
  const found = useQuery({
    queryKey: ['case', shown.id, 'barred'],
    queryFn: () => barredFrom(shown.id),
    staleTime: 0,
    gcTime: 0,
  })
  const renew = (): void => {
    setLifting(null)
    void queries.invalidateQueries({ queryKey: ['case', shown.id, 'barred'] })
  }
  const rows = found.data?.barred ?? []
  return (
    <>
      <p className="quiet-text">{w.team.barredHint}</p>
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {rows.length === 0 && !found.isPending && <p className="quiet-text">{w.team.nobodyBarred}</p>}
      <ul className="team-list">
        {rows.map((one) => (
          <li key={one.staffId}>
            <span>
              {fill(w.team.barredBy, { name: one.name, by: one.by, day: dateText(one.day, language) })}
            </span>
            {lifting === one.staffId ? (
              <BarForm
                changing={changing}
                what={{ staffId: one.staffId, barred: false }}
                submit={fill(w.team.liftOf, { name: one.name })}
                done={fill(w.team.lifted, { name: one.name })}
                after={renew}
                onClose={() => setLifting(null)}
              />
            ) : (
              <button
                type="button"
                className="button button-secondary"
                aria-label={fill(w.team.liftOf, { name: one.name })}
                onClick={() => setLifting(one.staffId)}
              >
                {w.team.lift}
              </button>
            )}
          </li>
        ))}
      </ul>
      <NewBar shown={shown} own={own} barred={rows.map(({ staffId }) => staffId)} after={renew} />
    </>
  )
}

function NewBar(props: { shown: CaseView; own: string; barred: readonly string[]; after: () => void }) {
  const { w } = useDesk()
  const { shown } = props
  const { data } = useQuery({ queryKey: ['team'], queryFn: team })
  const [staffId, setStaffId] = useState<string>('')
  const changing = useChange(shown)
  const others = (data?.team ?? []).filter(({ id }) => id !== props.own && !props.barred.includes(id))
  const chosen = others.find(({ id }) => id === staffId)
  const holds = shown.appointments.some(
    ({ with: name, metBy, begun }) => !begun && (metBy ?? name) === chosen?.name,
  )
  return (
    <>
      <Choice
        label={w.team.barWhom}
        value={staffId}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        none={w.work.choose}
        onChoose={setStaffId}
      />
      {chosen && (
        <>
          {shown.ownerId === chosen.id && <p className="notice notice-warning">{w.team.barOwner}</p>}
          {holds && <p className="notice notice-warning">{w.team.barHolds}</p>}
          <BarForm
            changing={changing}
            what={{ staffId, barred: true }}
            submit={fill(w.team.barNow, { name: chosen.name })}
            done={fill(w.team.isBarred, { name: chosen.name })}
            after={() => {
              setStaffId('')
              props.after()
            }}
            onClose={() => setStaffId('')}
          />
        </>
      )}
    </>
  )
}

function BarForm(props: {
  changing: Changing
  what: { readonly staffId: string; readonly barred: boolean }
  submit: string
  done: string
  after: () => void
  onClose: () => void
}) {
  const { w } = useDesk()
  const { changing } = props
  const [reason, setReason] = useState('')
  const id = useId()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (changing.busy) return
    changing.run({ what: '/barred', body: { ...props.what, reason }, done: props.done }, props.after)
  }
  return (
    <form className="in-place" onSubmit={send}>
      <Reason id={`${id}reason`} value={reason} onWrite={setReason} hint={w.times.moveReasonHint} />
      <Refused text={changing.refused} />
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={changing.busy}>
          {props.submit}
        </button>
        <button type="button" className="button button-secondary" onClick={props.onClose}>
          {w.times.leave}
        </button>
      </div>
    </form>
  )
}
