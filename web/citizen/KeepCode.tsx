/**
 * The code as it is given out, and the step that shows that it is kept. Only the page's own ways on wait for it: leaving
 * fast is never held up, and nobody has to keep a code.
 */
import { AsWords, Code, QrCode } from './Code.tsx'
import { Problem } from './Conversation.tsx'
import { EventForm, type View } from './EventForm.tsx'
import type { KeptCode } from './page.ts'
import { Confirm } from './Tools.tsx'

export function CodeShown({ t, code }: Pick<View, 't'> & { code: KeptCode }) {
  return (
    <>
      <Code groups={code.code} t={t} />
      <p className="screen-only">{t.receiptCodeText}</p>
      <AsWords words={code.words} t={t} />
      <QrCode qr={code.qr} t={t} />
    </>
  )
}

/** A file is no page: this form is sent by the browser itself. */
export function FileForm({
  page,
  type,
  fields,
  label,
}: Pick<View, 'page'> & { type: string; fields?: Record<string, string>; label: string }) {
  return (
    <EventForm page={page} type={type} fields={fields ?? {}} plain>
      <button type="submit" className="button button-secondary">
        {label}
      </button>
    </EventForm>
  )
}

/** What was typed is not in the code: that is said at the field, which stands far below the top of the page. */
export const wrongProof = ({ problem, receipt, case: view }: View['page']): boolean =>
  problem?.code === 'bad-value' && (receipt ? !receipt.kept : view?.renewed != null && view.amending == null)

function Proof({ page, t }: View) {
  const wrong = wrongProof(page)
  return (
    <EventForm page={page} type="kept">
      {wrong && <Problem page={page} />}
      <label htmlFor="proof">{t.keepProof}</label>
      <input
        id="proof"
        name="proof"
        className="form-input code-input"
        maxLength={300}
        spellCheck={false}
        autoCapitalize="none"
        aria-describedby={wrong ? 'problem' : undefined}
        aria-invalid={wrong || undefined}
      />
      <button type="submit" className="button button-primary">
        {t.keepDone}
      </button>
    </EventForm>
  )
}

export function Keeping({ page, t }: View) {
  return (
    <section className="card screen-only" id="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title" tabIndex={-1}>
        {t.keepTitle}
      </h2>
      <p>{t.keepText}</p>
      <div className="buttons">
        <FileForm page={page} type="notes" label={t.keepFile} />
        <EventForm page={page} type="printed">
          <button type="submit" className="button button-secondary" data-print hidden>
            {t.print}
          </button>
        </EventForm>
      </div>
      <p className="form-hint">{t.keepFileHelp}</p>
      <Proof page={page} t={t} />
      <Confirm page={page} type="notKept" label={t.keepNot} text={t.keepNotText} button={t.keepNotConfirm} />
    </section>
  )
}

export function Kept({ t }: Pick<View, 't'>) {
  return (
    <section className="card screen-only" id="keeping" aria-labelledby="keeping-title">
      <h2 id="keeping-title" tabIndex={-1}>
        {t.keptTitle}
      </h2>
      <p>{t.keptText}</p>
      <a className="button button-primary" href="/leave">
        {t.keptLeave}
      </a>
    </section>
  )
}
