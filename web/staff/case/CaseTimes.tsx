/** A case's appointments: when and with whom, whether they were held, and every change of them. */
import { useState } from 'react'
import type { AppointmentView, CaseView } from '../../../server/staff/case/caseView.ts'
import { clockText, dayText, momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { Attendance } from './Attendance.tsx'
import { CancelForm, TimeForm } from './TimeForms.tsx'

/** One form at a time, named by what it is for. */
type Open = string | null

export function CaseTimes({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const [open, setOpen] = useState<Open>(null)
  const close = (): void => setOpen(null)
  const none = shown.appointments.length === 0 && shown.missing.length === 0
  const ahead = new Set(shown.appointments.filter(({ begun }) => !begun).map(({ kind }) => kind))
  const waiting = new Set(shown.missing.map(({ kind }) => kind))
  const more = shown.kinds.filter((kind) => !ahead.has(kind) && !waiting.has(kind))
  const canBook = shown.status === 'open'
  return (
    <section className="card" aria-labelledby="appointments">
      <h2 id="appointments">{w.appointments}</h2>
      {none && <p className="quiet-text">{w.noAppointments}</p>}
      {shown.unseenNotice && (
        <p className="notice notice-warning">
          {fill(w.times.unseen, { day: dayText(shown.unseenNotice, language) })}
        </p>
      )}
      <ul className="appointments">
        {shown.appointments.map((one) => (
          <li key={`${one.kind}${one.start}`}>
            <Facts one={one} />
            {one.begun ? (
              <Attendance of={{ ...shown, kind: one.kind, start: one.start, attendance: one.attendance }} />
            ) : (
              canBook && <Change one={one} shown={shown} open={open} setOpen={setOpen} />
            )}
          </li>
        ))}
        {shown.missing.map(({ kind, by }) => (
          <li key={kind}>
            <p className="mark mark-loud">
              {by === null
                ? fill(w.missing, { kind: w.kinds[kind] })
                : fill(w.missingBy, { kind: w.kinds[kind], day: dayText(by, language) })}
            </p>
            {canBook && (
              <Opener
                name={`book ${kind}`}
                label={w.times.book}
                of={w.kinds[kind]}
                open={open}
                setOpen={setOpen}
              />
            )}
            {open === `book ${kind}` && <TimeForm shown={shown} kind={kind} onClose={close} />}
          </li>
        ))}
        {canBook &&
          more.map((kind) => (
            <li key={`more ${kind}`}>
              <Opener
                name={`book ${kind}`}
                label={fill(w.times.bookAnother, { kind: w.kinds[kind] })}
                open={open}
                setOpen={setOpen}
              />
              {open === `book ${kind}` && <TimeForm shown={shown} kind={kind} onClose={close} />}
            </li>
          ))}
      </ul>
    </section>
  )
}

function Facts({ one }: { one: AppointmentView }) {
  const { w, language } = useDesk()
  return (
    <>
      <p className="appointment-when">
        {momentText(one.start, language)}–{clockText(one.end, language)}
      </p>
      <p>
        {w.kinds[one.kind]}
        {one.with && `, ${fill(w.withWhom, { name: one.with })}`}
        {one.metBy && `, ${fill(w.team.metBy, { name: one.metBy })}`}
        {one.talkForm === 'phone' && `, ${w.phoneTalk}`}
      </p>
      <p className="quiet-text">{one.unitName}</p>
      {one.late && <p className="mark mark-loud">{w.late}</p>}
      {one.withBarred && <p className="notice notice-warning">{w.team.withBarred}</p>}
    </>
  )
}

interface OpenerProps {
  readonly name: string
  readonly label: string
  /** What it is about, for who hears the button alone. */
  readonly of?: string
  readonly open: Open
  readonly setOpen: (open: Open) => void
}

function Opener({ name, label, of, open, setOpen }: OpenerProps) {
  return (
    <button
      type="button"
      className="button button-secondary"
      aria-expanded={open === name}
      onClick={() => setOpen(open === name ? null : name)}
    >
      {label}
      {of && <span className="visually-hidden">: {of}</span>}
    </button>
  )
}

interface ChangeProps {
  readonly one: AppointmentView
  readonly shown: CaseView
  readonly open: Open
  readonly setOpen: (open: Open) => void
}

function Change({ one, shown, open, setOpen }: ChangeProps) {
  const { w } = useDesk()
  const close = (): void => setOpen(null)
  const { kind } = one
  return (
    <>
      <div className="beside">
        <Opener name={`move ${kind}`} label={w.times.move} of={w.kinds[kind]} open={open} setOpen={setOpen} />
        <Opener
          name={`cancel ${kind}`}
          label={w.times.cancel}
          of={w.kinds[kind]}
          open={open}
          setOpen={setOpen}
        />
      </div>
      {open === `move ${kind}` && <TimeForm shown={shown} kind={kind} moving onClose={close} />}
      {open === `cancel ${kind}` && <CancelForm shown={shown} kind={kind} onClose={close} />}
    </>
  )
}
