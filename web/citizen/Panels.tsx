/** What comes between a person and the next question: each says what happened and leaves nothing lost. */
import { EventForm, type View } from './EventForm.tsx'
import type { Correction, Danger, HelpLine, Identifiers } from './page.ts'
import { fill } from './strings.ts'

/** "tel:" wants digits and a plus only. */
export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}

export function HelpLines({ lines }: { lines: HelpLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <li key={line.number}>
          <a className="line" href={telephone(line.number)}>
            <span className="line-number">{line.number}</span>
            <span className="line-label">{line.label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

export function DangerPanel({ page, t, danger }: View & { danger: Danger }) {
  return (
    <section className="card card-danger" id="danger" aria-labelledby="danger-title" role="alert">
      <h2 id="danger-title" tabIndex={-1}>
        {danger.title}
      </h2>
      <p className="prose">{danger.text}</p>
      <HelpLines lines={danger.numbers} />
      <EventForm page={page} type="safe">
        <button type="submit" className="button button-secondary">
          {danger.helper ? t.dangerHelper : t.dangerSelf}
        </button>
      </EventForm>
      <p className="form-hint">{t.dangerKept}</p>
    </section>
  )
}

export function DropsPanel({ page, t, correction }: View & { correction: Correction }) {
  const drops = page.drops ?? []
  return (
    <section className="card" id="drops" aria-labelledby="drops-title">
      <h2 id="drops-title" tabIndex={-1}>
        {t.dropsTitle}
      </h2>
      <p>{fill(t.dropsNew, { answer: correction.label })}</p>
      <p>{t.dropsText}</p>
      <ul className="plain">
        {drops.map(({ fact, label }) => (
          <li key={fact}>{label}</li>
        ))}
      </ul>
      <div className="buttons">
        <EventForm
          page={page}
          type="answer"
          fields={{ fact: correction.fact, value: correction.values, confirm: '1' }}
        >
          <button type="submit" className="button button-primary">
            {t.dropsConfirm}
          </button>
        </EventForm>
        <EventForm page={page} type="keep">
          <button type="submit" className="button button-secondary">
            {t.dropsKeep}
          </button>
        </EventForm>
      </div>
    </section>
  )
}

interface Part {
  at: number
  text: string
  marked: boolean
}

/** The text in pieces, those that were found marked: so that it can be seen what gives a person away. */
export function markFound(text: string, found: string[]): Part[] {
  const next = (from: number) =>
    found
      .map((piece) => ({ piece, at: piece === '' ? -1 : text.indexOf(piece, from) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.piece.length - a.piece.length)[0]
  const parts: Part[] = []
  let from = 0
  for (let hit = next(0); hit; hit = next(from)) {
    if (hit.at > from) parts.push({ at: from, text: text.slice(from, hit.at), marked: false })
    parts.push({ at: hit.at, text: hit.piece, marked: true })
    from = hit.at + hit.piece.length
  }
  if (from < text.length) parts.push({ at: from, text: text.slice(from), marked: false })
  return parts
}

export function IdentifiersPanel({ page, t, identifiers }: View & { identifiers: Identifiers }) {
  return (
    <section className="card card-notice" id="identifiers" aria-labelledby="identifiers-title">
      <h2 id="identifiers-title" tabIndex={-1}>
        {t.identifiersTitle}
      </h2>
      <p>{t.identifiersText}</p>
      <blockquote aria-label={t.identifiersYours}>
        {markFound(identifiers.text, identifiers.found).map((part) =>
          part.marked ? <mark key={part.at}>{part.text}</mark> : <span key={part.at}>{part.text}</span>,
        )}
      </blockquote>
      <EventForm page={page} fields={identifiers.fields}>
        <label htmlFor="without">{t.identifiersWithout}</label>
        <textarea
          id="without"
          name={identifiers.field}
          className="form-input"
          rows={3}
          defaultValue={identifiers.without}
        />
        <button type="submit" className="button button-primary">
          {t.identifiersSend}
        </button>
      </EventForm>
    </section>
  )
}
