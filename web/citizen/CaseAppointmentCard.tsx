/** One appointment with its two ways out: another time, or not coming and why. */
import { EventForm, type View } from './EventForm.tsx'
import type { CaseAppointment } from './page.ts'
import { AppointmentFacts } from './Receipt.tsx'
import { fill } from './strings.ts'

/** The reasons as they are posted, each leading somewhere else: to a new time, or to the end. */
const REASONS = [
  ['otherTime', 'cancelOtherTime'],
  ['noMoreHelp', 'cancelNoMore'],
] as const

const LONGEST = 500

type Props = View & { appointment: CaseAppointment }

/** In one's own words: they go to staff as a message. */
function OwnReason({ page, t, appointment }: Props) {
  const id = `reason-${appointment.kind}`
  return (
    <EventForm page={page} type="cancel" fields={{ kind: appointment.kind }}>
      <label htmlFor={id}>{t.cancelTellUs}</label>
      <textarea id={id} name="reason" rows={2} maxLength={LONGEST} className="form-input" />
      <button type="submit" className="button button-secondary">
        {t.cancelSend}
      </button>
    </EventForm>
  )
}

function Cancel({ page, t, appointment }: Props) {
  return (
    <details className="confirm">
      <summary className="quiet">
        {t.cancel}
        <span className="visually-hidden">: {appointment.kindLabel}</span>
      </summary>
      <div className="confirm-body">
        <EventForm page={page} type="cancel" fields={{ kind: appointment.kind }}>
          <fieldset>
            <legend>{t.cancelText}</legend>
            <div className="choices">
              {REASONS.map(([reason, label]) => (
                <button key={reason} type="submit" name="reason" value={reason} className="choice">
                  <span className="choice-label">{t[label]}</span>
                </button>
              ))}
            </div>
          </fieldset>
        </EventForm>
        <OwnReason page={page} t={t} appointment={appointment} />
      </div>
    </details>
  )
}

type Talk = Pick<CaseAppointment, 'kind' | 'kindLabel'>

/** `anew`: there is no time to move, a new one is chosen. */
function Move({ page, t, talk, anew = false }: View & { talk: Talk; anew?: boolean }) {
  return (
    <EventForm page={page} type="move" fields={{ kind: talk.kind }}>
      <button
        type="submit"
        className="quiet"
        aria-label={fill(anew ? t.newTimeOf : t.moveOf, { label: talk.kindLabel })}
      >
        {anew ? t.newTime : t.move}
      </button>
    </EventForm>
  )
}

/** A talk whose time was cancelled, or for which none was found yet. */
export function TalkToFind({ page, t, talk }: View & { talk: Talk }) {
  return (
    <li>
      <p>{fill(t.noTimeYet, { label: talk.kindLabel })}</p>
      <div className="beside screen-only">
        <Move page={page} t={t} talk={talk} anew />
      </div>
    </li>
  )
}

export function CaseAppointmentCard({ page, t, appointment }: Props) {
  return (
    <li>
      <AppointmentFacts appointment={appointment} t={t} />
      {appointment.missed && <p>{t.missed}</p>}
      <div className="beside screen-only">
        {appointment.canMove && <Move page={page} t={t} talk={appointment} anew={appointment.missed} />}
        {appointment.canCancel && <Cancel page={page} t={t} appointment={appointment} />}
      </div>
    </li>
  )
}
