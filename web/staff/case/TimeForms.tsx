/** Choosing a time for a talk, and giving one up: both say what the person is told before it happens. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { AppointmentKind } from '../../../machines/rule.ts'
import type { StaffTime } from '../../../server/staff/case/appointments.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { clockText, dayText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { useChange } from '../useChange.ts'
import { fill } from '../words.ts'
import { times } from '../workApi.ts'

interface Props {
  readonly shown: CaseView
  readonly kind: AppointmentKind
  readonly onClose: () => void
}

/** `moving`: the talk has a time already, and its change needs a reason. */
export function TimeForm({ shown, kind, moving = false, onClose }: Props & { readonly moving?: boolean }) {
  const { w, language } = useDesk()
  const [slot, setSlot] = useState('')
  const [reason, setReason] = useState('')
  const [sure, setSure] = useState(false)
  const changing = useChange(shown)
  const id = useId()
  const found = useQuery({
    queryKey: ['case', shown.id, 'times', kind, language, shown.version],
    queryFn: ({ signal }) => times(shown.id, kind, language, signal),
    staleTime: 0,
    gcTime: 0,
  })
  const chosen = found.data?.times.find((one) => one.slot === slot)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!chosen || changing.busy) return
    changing.run(
      {
        what: moving ? '/appointments/move' : '/appointments',
        body: { kind, slot, ...(moving ? { reason } : {}), ...(chosen.late ? { late: sure } : {}) },
        done: moving ? w.times.moved : w.times.booked,
      },
      onClose,
    )
  }
  return (
    <form className="in-place" onSubmit={submit}>
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.data?.times.length === 0 && <p className="notice notice-warning">{w.times.none}</p>}
      {found.data && found.data.times.length > 0 && (
        <TimeSelect id={`${id}time`} times={found.data.times} value={slot} onPick={setSlot} />
      )}
      {moving && (
        <Reason id={`${id}reason`} value={reason} onWrite={setReason} hint={w.times.moveReasonHint} />
      )}
      {chosen?.late && (
        <div>
          <input
            id={`${id}late`}
            className="form-checkbox"
            type="checkbox"
            required
            checked={sure}
            onChange={(event) => setSure(event.target.checked)}
          />
          <label htmlFor={`${id}late`}>
            {fill(w.times.lateSure, { day: dayText(found.data?.until ?? '', language) })}
          </label>
        </div>
      )}
      <WhatIsTold shown={shown} moving={moving} />
      <Refused text={changing.refused} />
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={changing.busy || !chosen}>
          {moving ? w.times.moveNow : w.times.bookNow}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {w.times.leave}
        </button>
      </div>
    </form>
  )
}

function TimeSelect({
  id,
  times: free,
  value,
  onPick,
}: {
  id: string
  times: readonly StaffTime[]
  value: string
  onPick: (slot: string) => void
}) {
  const { w, language } = useDesk()
  const field = useRef<HTMLSelectElement>(null)
  useEffect(() => field.current?.focus(), [])
  const days = Map.groupBy(free, ({ start }) => start.slice(0, 10))
  const text = ({ start, end, unitName, with: name, talkForm }: StaffTime): string =>
    [
      `${clockText(start, language)}–${clockText(end, language)}`,
      unitName,
      name,
      talkForm === 'phone' ? w.phoneTalk : null,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <div>
      <label htmlFor={id}>{w.times.time}</label>
      <select
        id={id}
        ref={field}
        className="form-input"
        required
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{w.times.choose}</option>
        {[...days].map(([day, of]) => (
          <optgroup
            key={day}
            label={
              of[0]?.late ? fill(w.times.afterLast, { day: dayText(day, language) }) : dayText(day, language)
            }
          >
            {of.map((one) => (
              <option key={one.slot} value={one.slot}>
                {text(one)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

export function Reason({
  id,
  value,
  onWrite,
  hint,
  label,
}: {
  id: string
  value: string
  onWrite: (text: string) => void
  hint?: string
  label?: string
}) {
  const { w } = useDesk()
  return (
    <div>
      <label htmlFor={id}>{label ?? w.times.reason}</label>
      {hint && (
        <p id={`${id}hint`} className="quiet-text">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="form-input"
        required
        maxLength={500}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
        aria-describedby={hint ? `${id}hint` : undefined}
        autoComplete="off"
      />
    </div>
  )
}

export function Refused({ text }: { text: string | null }) {
  return text ? (
    <p className="notice notice-warning" role="alert">
      {text}
    </p>
  ) : null
}

/** An anonymous person has no other way to hear of it, so nothing of theirs is ever moved without it. */
function WhatIsTold({ shown, moving }: { shown: CaseView; moving: boolean }) {
  const { w } = useDesk()
  const anonymous = shown.identity === 'anonymous'
  return (
    <>
      <p className="quiet-text">{w.times.told}</p>
      {anonymous && moving && <p className="notice notice-warning">{w.times.anonymousMove}</p>}
    </>
  )
}

export function CancelForm({ shown, kind, onClose }: Props) {
  const { w } = useDesk()
  const [by, setBy] = useState<'us' | 'person'>('us')
  const [reason, setReason] = useState('')
  const changing = useChange(shown)
  const id = useId()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (changing.busy) return
    changing.run(
      { what: '/appointments/cancel', body: { kind, by, reason }, done: w.times.cancelled },
      onClose,
    )
  }
  return (
    <form className="in-place" onSubmit={submit}>
      <div>
        <label htmlFor={`${id}by`}>{w.times.cancelledBy}</label>
        <select
          id={`${id}by`}
          className="form-input"
          value={by}
          onChange={(event) => setBy(event.target.value === 'person' ? 'person' : 'us')}
        >
          <option value="us">{w.times.byUs}</option>
          <option value="person">{w.times.byPerson}</option>
        </select>
      </div>
      <Reason id={`${id}reason`} value={reason} onWrite={setReason} hint={w.times.moveReasonHint} />
      <p className="quiet-text">{w.times.told}</p>
      {shown.identity === 'anonymous' && by === 'us' && (
        <p className="notice notice-warning">{w.times.anonymousMove}</p>
      )}
      <Refused text={changing.refused} />
      <div className="beside">
        <button type="submit" className="button button-primary" disabled={changing.busy}>
          {w.times.cancelNow}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {w.times.leave}
        </button>
      </div>
    </form>
  )
}
