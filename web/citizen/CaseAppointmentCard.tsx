/** One appointment with its two ways out: another time, or not coming and why. */
import { EventForm, type View } from './EventForm.tsx'
import type { CaseAppointment } from './page.ts'
import { AppointmentFacts } from './Receipt.tsx'
import { fill } from './strings.ts'

/** The reasons as they are posted, each leading somewhere else: a new time, a message, or the end. */
const REASONS = [
  ['otherTime', 'cancelOtherTime'],
  ['tellUs', 'cancelTellUs'],
  ['noMoreHelp', 'cancelNoMore'],
] as const

type Props = View & { appointment: CaseAppointment }

function Cancel({ page, t, appointment }: Props) {
  const title = `cancel-${appointment.kind}`
  return (
    <details className="confirm">
      <summary className="quiet">
        {t.cancel}
        <span className="visually-hidden">: {appointment.kindLabel}</span>
      </summary>
      <EventForm page={page} type="cancel" fields={{ kind: appointment.kind }} className="confirm-body">
        <fieldset>
          <legend id={title}>{t.cancelText}</legend>
          <div className="choices">
            {REASONS.map(([reason, label]) => (
              <button key={reason} type="submit" name="reason" value={reason} className="choice">
                <span className="choice-label">{t[label]}</span>
              </button>
            ))}
          </div>
        </fieldset>
      </EventForm>
    </details>
  )
}

export function CaseAppointmentCard({ page, t, appointment }: Props) {
  return (
    <li>
      <AppointmentFacts appointment={appointment} t={t} />
      <div className="beside screen-only">
        {appointment.canMove && (
          <EventForm page={page} type="move" fields={{ kind: appointment.kind }}>
            <button
              type="submit"
              className="quiet"
              aria-label={fill(t.moveOf, { label: appointment.kindLabel })}
            >
              {t.move}
            </button>
          </EventForm>
        )}
        {appointment.canCancel && <Cancel page={page} t={t} appointment={appointment} />}
      </div>
    </li>
  )
}
