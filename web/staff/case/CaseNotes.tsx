/** Notes among colleagues. In an anonymous case what names somebody is held back, and can be sent without it. */
import type { FormEvent } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { useChange } from '../useChange.ts'
import { Refused } from './TimeForms.tsx'
import { useDraft } from './useDraft.ts'

const MOST = 4000

export function CaseNotes({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const notes = shown.log.flatMap((line) => (line.what === 'noted' ? [line] : []))
  return (
    <section className="card" aria-labelledby="notes">
      <h2 id="notes">{w.work.notes}</h2>
      <p className="quiet-text">{w.work.notesHint}</p>
      <ol className="notes">
        {notes.map(({ seq, who, at, text }) => (
          <li key={seq}>
            <p className="speaker">
              {who} <span className="quiet-text">{momentText(at, language)}</span>
            </p>
            <p className="message-text">{text}</p>
          </li>
        ))}
      </ol>
      <NoteForm key={shown.id} shown={shown} />
    </section>
  )
}

function NoteForm({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const { text, write, saved } = useDraft(shown, 'note')
  const changing = useChange(shown)
  const send = (sent: string): void => {
    if (sent.trim() === '' || changing.busy) return
    changing.run({ what: '/notes', body: { text: sent }, done: w.work.noted }, () => write(''))
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    send(text)
  }
  const without = changing.problem?.without
  return (
    <form className="reply" onSubmit={submit}>
      <label htmlFor="note">{w.work.newNote}</label>
      <textarea
        id="note"
        className="form-input"
        rows={3}
        maxLength={MOST}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <p className="quiet-text">{text !== '' && (saved ? w.work.draftSaved : w.work.notSaved)}</p>
      {without === undefined ? (
        <Refused text={changing.refused} />
      ) : (
        <div className="notice notice-warning" role="alert">
          <p>{w.work.heldBack}</p>
          <p className="message-text">{without}</p>
          <button
            type="button"
            className="button button-secondary"
            disabled={changing.busy}
            onClick={() => send(without)}
          >
            {w.work.sendWithout}
          </button>
        </div>
      )}
      <button type="submit" className="button button-secondary" disabled={changing.busy}>
        {w.work.saveNote}
      </button>
    </form>
  )
}
