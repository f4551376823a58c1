/** What can be done at any time: write freely, go back, reach a person, go on later, stop. */
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type View } from './EventForm.tsx'

const LONGEST = 1000

export function BackButton({ page, t }: View) {
  return (
    <EventForm page={page}>
      <button type="submit" name="type" value="back" className="quiet">
        <Icon name="back" />
        {t.back}
      </button>
    </EventForm>
  )
}

/** What it would drop is shown before anything is dropped. */
export function GoByName({ page, t }: View) {
  return (
    <EventForm
      page={page}
      type="answer"
      fields={{ fact: 'namedInstead', value: 'yes', preview: '1' }}
      className="beside"
    >
      <button type="submit" className="quiet">
        {t.goByName}
      </button>
    </EventForm>
  )
}

/** The chat's own line. A text question already is one, so it stands without. */
export function Say({ page, t, label }: View & { label: string }) {
  return (
    <EventForm page={page} type="say" className="say">
      <label htmlFor="say">{label}</label>
      <div className="say-line">
        <textarea
          id="say"
          name="text"
          rows={1}
          maxLength={LONGEST}
          className="form-input"
          enterKeyHint="send"
          data-send-on-enter
        />
        <button type="submit" className="button button-primary say-send">
          <Icon name="send" />
          <span>{t.send}</span>
        </button>
      </div>
    </EventForm>
  )
}

/** A question before something that cannot be undone, without a page of its own: opening it decides nothing. */
export function Confirm({
  page,
  label,
  text,
  button,
  type,
}: {
  page: View['page']
  label: string
  text: string
  button: string
  type: string
}) {
  return (
    <details className="confirm">
      <summary className="quiet">{label}</summary>
      <EventForm page={page} type={type} fields={{ confirm: '1' }} className="confirm-body">
        <p>{text}</p>
        <button type="submit" className="button button-warning">
          {button}
        </button>
      </EventForm>
    </details>
  )
}

export function Tools({ page, t }: View) {
  return (
    <nav className="tools" aria-label={t.more}>
      {page.person === null && (
        <EventForm page={page}>
          <button type="submit" name="type" value="person" className="quiet">
            <Icon name="person" />
            {t.personButton}
          </button>
        </EventForm>
      )}
      {page.saved === null && (
        <EventForm page={page}>
          <button type="submit" name="type" value="code" className="quiet">
            <Icon name="lock" />
            {t.codeButton}
          </button>
        </EventForm>
      )}
      {page.canStay ? (
        <EventForm page={page}>
          <button type="submit" name="type" value="withdraw" className="quiet">
            {t.stay}
          </button>
        </EventForm>
      ) : (
        <Confirm
          page={page}
          type="withdraw"
          label={t.withdraw}
          text={t.withdrawText}
          button={t.withdrawConfirm}
        />
      )}
    </nav>
  )
}
