/**
 * The appointment first, then the code. A print or a calendar of it may be seen by anybody, so what it is about is said on
 * the screen only (`screen-only`); on paper it is "an appointment".
 */
import { Icon } from '../ui/Icon.tsx'
import { Answered, Ask } from './Ask.tsx'
import { Problem } from './Conversation.tsx'
import type { View } from './EventForm.tsx'
import { WhyThis } from './Explained.tsx'
import { CodeShown, Keeping, Kept, wrongProof } from './KeepCode.tsx'
import { IdentifiersPanel, telephone } from './Panels.tsx'
import type { Appointment, Receipt } from './page.ts'
import type { Strings } from './strings.ts'

export function AppointmentFacts({ appointment, t }: { appointment: Appointment; t: Strings }) {
  return (
    <>
      <p className="appointment-kind screen-only">{appointment.kindLabel}</p>
      <p className="appointment-kind print-only">{t.appointmentNeutral}</p>
      <p className="appointment-when">
        <span className="appointment-day">{appointment.day}</span>{' '}
        <span className="appointment-time">{appointment.time}</span>
      </p>
      <p className="appointment-place">
        <Icon name="place" />
        <span className="visually-hidden">{t.where}: </span>
        {appointment.place}
      </p>
      <p className="screen-only">
        <a className="with-icon" href={appointment.icsHref} download>
          <Icon name="calendar" />
          {t.calendar}
          <span className="visually-hidden">
            : {appointment.day} {appointment.time}
          </span>
        </a>
      </p>
    </>
  )
}

function Appointments({ receipt, t }: { receipt: Receipt; t: Strings }) {
  const { appointments } = receipt
  return (
    <section className="card card-appointment card-keep" aria-labelledby="receipt-appointments">
      <h2 id="receipt-appointments">
        {appointments.length > 1 ? t.receiptAppointments : t.receiptAppointment}
      </h2>
      {appointments.length === 0 && <p>{t.receiptNoAppointment}</p>}
      <ul className="appointments">
        {appointments.map((appointment) => (
          <li key={`${appointment.kind} ${appointment.day} ${appointment.time}`}>
            <AppointmentFacts appointment={appointment} t={t} />
          </li>
        ))}
      </ul>
      {receipt.next && <p className="screen-only">{receipt.next}</p>}
    </section>
  )
}

function Keys({ receipt, t }: { receipt: Receipt; t: Strings }) {
  return (
    <section className="card card-keep" aria-labelledby="receipt-code">
      <h2 id="receipt-code">{t.receiptCode}</h2>
      <CodeShown code={receipt} t={t} />
      {receipt.callingWord && (
        <>
          <h3>{t.callingWord}</h3>
          <p className="calling-word" translate="no">
            {receipt.callingWord}
          </p>
          <p className="screen-only">{t.callingWordText}</p>
        </>
      )}
    </section>
  )
}

function After({ receipt, t }: { receipt: Receipt; t: Strings }) {
  const [before, after] = t.phoneText.split('{phone}')
  return (
    <section className="card screen-only" aria-label={t.outcomeTitle}>
      <h3>{t.readers}</h3>
      <p>{receipt.readers}</p>
      {receipt.due !== receipt.next && (
        <>
          <h3>{t.due}</h3>
          <p>{receipt.due}</p>
        </>
      )}
      <h3>{t.phone}</h3>
      {receipt.phone ? (
        <p>
          {before}
          <a href={telephone(receipt.phone)}>{receipt.phone}</a>
          {after}
        </p>
      ) : (
        <p>{t.noPhone}</p>
      )}
      {receipt.whatHappens.length > 0 && (
        <>
          <h3>{t.meeting}</h3>
          {receipt.whatHappens.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </>
      )}
    </section>
  )
}

/** The link leads away from the code: it waits until the code is kept. */
function Them({ them, kept }: { them: NonNullable<Receipt['them']>; kept: boolean }) {
  return (
    <section className="card screen-only" aria-labelledby="receipt-them">
      <h3 id="receipt-them">{them.title}</h3>
      <p>{them.text}</p>
      {kept && <a href={them.href}>{them.link}</a>}
    </section>
  )
}

/** What was asked and what came of it: on no print, because a rule says what the appointment is about. */
function Questions({ page, t }: View) {
  return (
    <div className="screen-only">
      {page.identifiers ? (
        <IdentifiersPanel page={page} t={t} identifiers={page.identifiers} />
      ) : (
        <>
          {!wrongProof(page) && <Problem page={page} />}
          <Answered page={page} t={t} />
        </>
      )}
    </div>
  )
}

export function ReceiptPage({ page, t, receipt }: View & { receipt: Receipt }) {
  return (
    <div id="now" className="receipt">
      <Questions page={page} t={t} />
      <h1 id="receipt-title" tabIndex={-1} className="screen-only">
        {t.receiptTitle}
      </h1>
      <Appointments receipt={receipt} t={t} />
      <Keys receipt={receipt} t={t} />
      {receipt.phone && <p className="print-only">{receipt.phone}</p>}
      {receipt.kept ? <Kept t={t} /> : <Keeping page={page} t={t} />}
      <After receipt={receipt} t={t} />
      {receipt.them && <Them them={receipt.them} kept={receipt.kept} />}
      <WhyThis page={page} t={t} />
      {!page.identifiers && (
        <div className="screen-only">
          <Ask page={page} t={t} />
        </div>
      )}
    </div>
  )
}
