/** Whose case it is and whether it is open: taking, giving back, passing on, closing, opening again, each with its reason. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { useDesk } from '../desk.tsx'
import { Owner } from '../Marks.tsx'
import type { Taking } from '../queue/useTaking.ts'
import { useAway } from '../team/useAway.ts'
import { type Changing, type Step, useChange } from '../useChange.ts'
import { fill } from '../words.ts'
import { team } from '../workApi.ts'
import { CaseExports } from './CaseExports.tsx'
import { Reason, Refused } from './TimeForms.tsx'

type Act = 'pass' | 'release' | 'close' | 'reopen'

interface Props {
  readonly shown: CaseView
  readonly me: string
  readonly taking: Taking
}

export function CaseActs({ shown, me, taking }: Props) {
  const { w } = useDesk()
  const [open, setOpen] = useState<Act | null>(null)
  const close = (): void => setOpen(null)
  const acts: readonly Act[] =
    shown.status === 'closed'
      ? ['reopen']
      : [...(shown.ownerId === me ? (['release'] as const) : []), 'pass', 'close']
  return (
    <div className="case-acts">
      {shown.ownerId === null && shown.status === 'open' && (
        <button
          type="button"
          className="button button-primary"
          disabled={taking.busy}
          onClick={() => taking.claim(shown)}
          aria-keyshortcuts="a"
        >
          {w.claim}
        </button>
      )}
      {shown.ownerId !== null && (
        <p>
          {w.columns.owner}: <Owner of={shown} me={me} />
        </p>
      )}
      {acts.map((act) => (
        <button
          key={act}
          type="button"
          className="button button-secondary"
          aria-expanded={open === act}
          onClick={() => setOpen(open === act ? null : act)}
        >
          {w.work[act]}
        </button>
      ))}
      <button type="button" className="button button-secondary" onClick={() => window.print()}>
        {w.print}
      </button>
      <CaseExports shown={shown} />
      {open === 'pass' && <PassForm shown={shown} me={me} onClose={close} />}
      {open === 'close' && <CloseForm shown={shown} onClose={close} />}
      {(open === 'release' || open === 'reopen') && (
        <ReasonForm key={open} shown={shown} act={open} onClose={close} />
      )}
    </div>
  )
}

interface FormProps {
  readonly shown: CaseView
  readonly onClose: () => void
}

/** Reason, refusal and the two ways out, which every one of these forms has. */
function ActForm({
  changing,
  step,
  submit,
  reason,
  onReason,
  onClose,
  children,
}: {
  changing: Changing
  step: () => Step
  submit: string
  reason: string
  onReason: (text: string) => void
  onClose: () => void
  children?: ReactNode
}) {
  const { w } = useDesk()
  const id = useId()
  const send = (event: FormEvent): void => {
    event.preventDefault()
    if (!changing.busy) changing.run(step(), onClose)
  }
  return (
    <form className="in-place" onSubmit={send}>
      <Reason id={`${id}reason`} value={reason} onWrite={onReason} hint={w.times.moveReasonHint} />
      {children}
      <Refused text={changing.refused} />
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={changing.busy}>
          {submit}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {w.times.leave}
        </button>
      </div>
    </form>
  )
}

function ReasonForm({ shown, act, onClose }: FormProps & { readonly act: 'release' | 'reopen' }) {
  const { w } = useDesk()
  const [reason, setReason] = useState('')
  const changing = useChange(shown)
  const done = act === 'release' ? fill(w.released, { number: shown.number }) : w.work.reopened
  return (
    <ActForm
      changing={changing}
      step={() => ({ what: `/${act}`, body: { reason }, done })}
      submit={w.work[act]}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
    />
  )
}

function PassForm({ shown, me, onClose }: FormProps & { readonly me: string }) {
  const { w } = useDesk()
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const changing = useChange(shown)
  const id = useId()
  const { data } = useQuery({ queryKey: ['team'], queryFn: team })
  const away = useAway()
  const others = (data?.team ?? []).filter((one) => one.id !== shown.ownerId)
  return (
    <ActForm
      changing={changing}
      step={() => ({ what: '/pass', body: { to, reason }, done: w.work.passed })}
      submit={w.work.passNow}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
    >
      <div>
        <label htmlFor={`${id}to`}>{w.work.to}</label>
        <select
          id={`${id}to`}
          className="form-input"
          required
          value={to}
          onChange={(event) => setTo(event.target.value)}
        >
          <option value="">{w.work.choose}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id === me ? `${one.name} (${w.me})` : one.name}
              {away.has(one.id) && ` (${w.team.away})`}
            </option>
          ))}
        </select>
      </div>
    </ActForm>
  )
}

/** What stands in the way is told first; a deadline or a message only until somebody says why. */
function CloseForm({ shown, onClose }: FormProps) {
  const { w } = useDesk()
  const [reason, setReason] = useState('')
  const [despite, setDespite] = useState('')
  const changing = useChange(shown)
  const id = useId()
  const open = changing.problem?.open ?? []
  const asked = open.length > 0 && !open.includes('appointment')
  return (
    <ActForm
      changing={open.length > 0 ? { ...changing, refused: null } : changing}
      step={() => ({
        what: '/close',
        body: { reason, ...(asked && despite ? { despite } : {}) },
        done: w.work.closed,
      })}
      submit={w.work.closeNow}
      reason={reason}
      onReason={setReason}
      onClose={onClose}
    >
      {open.length > 0 && (
        <div className="notice notice-warning" role="alert">
          <p>{w.work.inTheWay}</p>
          <ul>
            {open.map((one) => (
              <li key={one}>{w.work.open[one as keyof typeof w.work.open] ?? one}</li>
            ))}
          </ul>
        </div>
      )}
      {asked && <Reason id={`${id}despite`} label={w.work.despite} value={despite} onWrite={setDespite} />}
    </ActForm>
  )
}
