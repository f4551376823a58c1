/** The pages around a conversation: choosing a municipality, coming back, what went wrong, and having left. */
import { Icon } from '../ui/Icon.tsx'
import { Problem } from './Conversation.tsx'
import type { View } from './EventForm.tsx'
import { telephone } from './Panels.tsx'
import type { CitizenPage } from './page.ts'

function Municipalities({ page }: { page: CitizenPage }) {
  return (
    <ul className="doors">
      {page.municipalities.map(({ id, name }) => (
        <li key={id}>
          <a className="door" href={`/${id}?language=${page.language}`}>
            {name}
            <Icon name="next" />
          </a>
        </li>
      ))}
    </ul>
  )
}

export function StartPage({ page, t }: View) {
  return (
    <>
      <h1>{t.startTitle}</h1>
      <p className="lead">{t.startText}</p>
      <Municipalities page={page} />
    </>
  )
}

export function NotFoundPage({ page, t }: View) {
  return (
    <>
      <h1>{t.notFoundTitle}</h1>
      <p className="lead">{t.notFoundText}</p>
      <Municipalities page={page} />
    </>
  )
}

export function ErrorPage({ page, t }: View) {
  const [before, after] = t.errorCall.split('{phone}')
  const phone = page.municipality?.phone
  return (
    <>
      <h1 id="error-title" tabIndex={-1}>
        {t.errorPageTitle}
      </h1>
      <p className="lead" id="problem">
        {page.problem?.text}
      </p>
      {phone && (
        <p>
          {before}
          <a href={telephone(phone)}>{phone}</a>
          {after}
        </p>
      )}
      {page.municipality && !phone && <p>{t.noPhone}</p>}
      {page.municipality ? (
        <div className="buttons">
          <a className="button button-primary" href={`/${page.municipality.id}?language=${page.language}`}>
            {t.backToChat}
          </a>
          <a
            className="button button-secondary"
            href={`/${page.municipality.id}/return?language=${page.language}`}
          >
            {t.returnLink}
          </a>
        </div>
      ) : (
        <Municipalities page={page} />
      )}
    </>
  )
}

export function ReturnPage({ page, t }: View) {
  return (
    <>
      <h1 id="return-title" tabIndex={-1}>
        {t.returnTitle}
      </h1>
      <Problem page={page} />
      <form
        className="card"
        method="post"
        action={`/${page.municipality?.id}/return`}
        autoComplete="off"
        noValidate
      >
        <label htmlFor="receipt">{t.codeLabel}</label>
        <p className="form-hint" id="receipt-help">
          {t.returnText}
        </p>
        <textarea
          id="receipt"
          name="receipt"
          className="form-input code-input"
          rows={2}
          maxLength={300}
          defaultValue={page.typed}
          spellCheck={false}
          autoCapitalize="none"
          aria-describedby={page.problem ? 'receipt-help problem' : 'receipt-help'}
          aria-invalid={page.problem ? true : undefined}
        />
        <button type="submit" className="button button-primary">
          {t.returnButton}
        </button>
      </form>
      <p>
        <a href={`/${page.municipality?.id}?language=${page.language}`}>{t.newLink}</a>
      </p>
    </>
  )
}

/** Says nothing: whoever looks next sees a page that could be any page. */
export function LeftPage({ t }: View) {
  return (
    <>
      <h1>{t.leftTitle}</h1>
      <p className="lead">{t.leftText}</p>
    </>
  )
}
