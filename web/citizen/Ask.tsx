/** A question to the standard, at any time: the line to ask in, and what the standard says, each with its place in it. */
import { EventForm, type View } from './EventForm.tsx'
import { Said, Source } from './Log.tsx'

const LONGEST = 1000

/** Folded, because the one thing that waits for the person stands first; opened without a script. */
export function Ask({ page, t }: View) {
  return (
    <details className="ask" open={page.asked != null}>
      <summary className="quiet">{t.askTitle}</summary>
      <EventForm page={page} type="ask" className="say">
        <label htmlFor="ask-text">{t.askLabel}</label>
        <div className="say-line">
          <textarea
            id="ask-text"
            name="text"
            rows={1}
            maxLength={LONGEST}
            className="form-input"
            enterKeyHint="send"
            data-send-on-enter
          />
          <button type="submit" className="button button-secondary">
            {t.askButton}
          </button>
        </div>
      </EventForm>
    </details>
  )
}

/** What was just asked, above what waits: there it is seen without a script, and focus finds it with one. */
export function Answered({ page, t }: View) {
  if (!page.asked) return null
  const { rules, text } = page.asked
  return (
    <section className="card card-notice" id="answered" aria-labelledby="done">
      <h2 id="done" tabIndex={-1}>
        {rules.length > 0 ? t.answered : t.notAnswered}
      </h2>
      {page.askedWords && (
        <p className="form-hint">
          {t.youAsked} <q>{page.askedWords}</q>
        </p>
      )}
      <Said text={text} />
      <Source rules={rules} t={t} />
    </section>
  )
}
