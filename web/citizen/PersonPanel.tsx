/** How to reach a person now: the municipality, the lines that are open day and night, and a message left here. */
import { EventForm, type View } from './EventForm.tsx'
import { HelpLines, telephone } from './Panels.tsx'
import type { Person } from './page.ts'

function Municipality({ person, t }: { person: Person; t: View['t'] }) {
  return (
    <div className="reach">
      <h3>{t.personMunicipality}</h3>
      {person.phone ? (
        <a className="line" href={telephone(person.phone)}>
          <span className="line-number">{person.phone}</span>
        </a>
      ) : (
        <p>{t.noPhone}</p>
      )}
      <p className="status-now">{person.status}</p>
      {person.hours && (
        <p className="form-hint">
          {t.personHours}: {person.hours}
        </p>
      )}
    </div>
  )
}

function Message({ page, t, message }: View & { message: NonNullable<Person['message']> }) {
  const answer = message.type === 'answer'
  return (
    <EventForm page={page} type={message.type} fields={answer ? { fact: 'message' } : {}}>
      <label htmlFor="person-message">{t.personMessage}</label>
      <p className="form-hint" id="person-message-help">
        {t.personMessageHelp}
      </p>
      <textarea
        id="person-message"
        name={answer ? 'value' : 'text'}
        className="form-input"
        rows={3}
        maxLength={message.maxLength}
        defaultValue={message.value}
        aria-describedby="person-message-help"
      />
      <button type="submit" className="button button-secondary">
        {t.leaveMessage}
      </button>
    </EventForm>
  )
}

export function PersonPanel({ page, t, person }: View & { person: Person }) {
  return (
    <section className="card card-notice" id="person" aria-labelledby="person-title">
      <h2 id="person-title" tabIndex={-1}>
        {t.personTitle}
      </h2>
      <Municipality person={person} t={t} />
      {person.lines.length > 0 && (
        <div className="reach">
          <h3>{t.personLines}</h3>
          <HelpLines lines={person.lines} />
        </div>
      )}
      {person.message && <Message page={page} t={t} message={person.message} />}
    </section>
  )
}
