/** Everything that would be sent, each with a way to change it, and what follows from it. */
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type View } from './EventForm.tsx'
import { WhyNot, WhyThis } from './Explained.tsx'
import type { SummaryRow } from './page.ts'
import { fill } from './strings.ts'
import { BackButton, GoByName } from './Tools.tsx'

function Row({ page, t, row }: View & { row: SummaryRow }) {
  return (
    <div className="row">
      <dt>
        {row.label}
        {row.sensitive && (
          <span className="sensitive">
            <Icon name="lock" />
            <span className="visually-hidden"> ({t.sensitive})</span>
          </span>
        )}
      </dt>
      <dd className="row-value">{row.value}</dd>
      <dd className="row-change">
        <EventForm page={page} type="edit" fields={{ fact: row.fact }}>
          <button type="submit" className="quiet" aria-label={fill(t.changeOf, { label: row.label })}>
            {t.change}
          </button>
        </EventForm>
      </dd>
    </div>
  )
}

function Rows({ page, t, rows }: View & { rows: SummaryRow[] }) {
  return (
    <dl className="rows">
      {rows.map((row) => (
        <Row key={row.fact} page={page} t={t} row={row} />
      ))}
    </dl>
  )
}

function LeftOpen({ page, t, rows }: View & { rows: SummaryRow[] }) {
  if (rows.length === 0) return null
  return (
    <details>
      <summary>{fill(t.summaryOpen, { count: String(rows.length) })}</summary>
      <Rows page={page} t={t} rows={rows} />
    </details>
  )
}

export function Summary({ page, t, rows }: View & { rows: SummaryRow[] }) {
  return (
    <section className="card" id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title" tabIndex={-1}>
        {t.summaryTitle}
      </h2>
      <p>{t.summaryText}</p>
      <Rows page={page} t={t} rows={rows.filter((row) => !row.open)} />
      <LeftOpen page={page} t={t} rows={rows.filter((row) => row.open)} />
      {page.outcome.length > 0 && (
        <div className="outcome">
          <h3>{t.outcomeTitle}</h3>
          {page.outcome.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <WhyThis page={page} t={t} />
        </div>
      )}
      <EventForm page={page} type="submit" className="submit ends">
        <p className="form-hint" id="submit-hint">
          {t.submitHint}
        </p>
        <button type="submit" className="button button-primary button-large" aria-describedby="submit-hint">
          {t.submit}
        </button>
      </EventForm>
      <WhyNot page={page} t={t} />
      {page.goByName && <GoByName page={page} t={t} />}
      {page.canGoBack && (
        <div className="beside">
          <BackButton page={page} t={t} />
        </div>
      )}
    </section>
  )
}
