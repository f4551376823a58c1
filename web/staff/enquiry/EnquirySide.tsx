/** Beside the question: the person's own words, the answers so far, what was said, and the ways to stop. */
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Script } from '../../../server/staff/enquiry/script.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { Cited } from './EnquiryQuestion.tsx'
import type { Enquiry } from './useEnquiry.ts'

export function EnquirySide({ script, enquiry }: { script: Script; enquiry: Enquiry }) {
  const { w } = useDesk()
  const navigate = useNavigate()
  const { language, answers, log, saved } = script
  return (
    <div className="enquiry-side">
      {script.question && <OwnWords enquiry={enquiry} />}
      <details className="card">
        <summary>{fill(w.enquiry.answers, { count: answers.length })}</summary>
        <dl className="answers" lang={language}>
          {answers.map(({ fact, label, value }) => (
            <div key={fact}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details className="card">
        <summary>{fill(w.enquiry.log, { count: log.length })}</summary>
        <ol className="enquiry-log">
          {log.map((entry) => (
            <li key={entry.id}>
              {entry.from === 'person' && <span className="quiet-text">{w.enquiry.me}: </span>}
              <span lang={language}>{entry.text}</span>
              <Cited entry={entry} />
            </li>
          ))}
        </ol>
      </details>
      {saved && (
        <section className="card" aria-labelledby="saved-title">
          <h2 id="saved-title">{w.enquiry.savedTitle}</h2>
          <p>{w.enquiry.saved}</p>
          <p className="enquiry-saved" lang="da" translate="no">
            {saved.join(' ')}
          </p>
        </section>
      )}
      <div className="enquiry-tools">
        {!saved && (
          <button
            type="button"
            className="button button-secondary"
            disabled={enquiry.busy}
            onClick={() => enquiry.send({ type: 'code' })}
          >
            {w.enquiry.later}
          </button>
        )}
        <button type="button" className="button button-secondary" onClick={() => void navigate({ to: '/' })}>
          {w.enquiry.stop}
        </button>
      </div>
    </div>
  )
}

function OwnWords({ enquiry }: { enquiry: Enquiry }) {
  const { w } = useDesk()
  const [text, setText] = useState('')
  const say = (type: 'say' | 'ask'): void => {
    if (text.trim() === '') return
    enquiry.send({ type, text: text.trim() })
    setText('')
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    say('say')
  }
  return (
    <form className="card enquiry-own" onSubmit={submit}>
      <label htmlFor="enquiry-own">{w.enquiry.words}</label>
      <span id="enquiry-own-hint" className="form-hint">
        {w.enquiry.wordsHint}
      </span>
      <textarea
        id="enquiry-own"
        className="form-input"
        rows={2}
        maxLength={1000}
        value={text}
        aria-describedby="enquiry-own-hint"
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return
          event.preventDefault()
          say('say')
        }}
      />
      <div className="enquiry-tools">
        <button type="submit" className="button button-secondary" disabled={enquiry.busy}>
          {w.enquiry.understand}
        </button>
        <button
          type="button"
          className="button button-secondary"
          disabled={enquiry.busy}
          onClick={() => say('ask')}
        >
          {w.enquiry.ask}
        </button>
      </div>
    </form>
  )
}
