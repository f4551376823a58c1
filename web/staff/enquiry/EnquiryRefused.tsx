/** What was not taken and why, and a correction that waits for its yes. */
import { ApiProblem } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import type { EnquiryEvent } from './enquiryApi.ts'
import type { Enquiry } from './useEnquiry.ts'

function reasonOf(error: unknown, w: Words): string {
  const code = error instanceof ApiProblem ? error.code : 'other'
  return w.enquiry.problems[code as keyof Words['enquiry']['problems']] ?? problemText(error, w)
}

/** The same event with the words that identify taken out, in the field that carries them. */
const cleaned = (event: EnquiryEvent, without: string): EnquiryEvent =>
  event.type === 'answer' ? { ...event, value: without } : { ...event, text: without }

export function EnquiryRefused({ enquiry }: { enquiry: Enquiry }) {
  if (enquiry.correction) return <Waiting enquiry={enquiry} />
  if (!enquiry.refused) return null
  return <Refused enquiry={enquiry} {...enquiry.refused} />
}

function Refused({ enquiry, error, event }: { enquiry: Enquiry; error: unknown; event: EnquiryEvent }) {
  const { w } = useDesk()
  const { identifiers, without } = error instanceof ApiProblem ? error.body : {}
  if (!Array.isArray(identifiers))
    return (
      <p className="notice notice-error" role="alert">
        {reasonOf(error, w)}
      </p>
    )
  const found = identifiers.map(({ text }) => `“${text}”`).join(', ')
  return (
    <div className="notice notice-warning" role="alert">
      <p>{fill(w.enquiry.identifiers, { found })}</p>
      {typeof without === 'string' && without.trim() !== '' && (
        <button
          type="button"
          className="button button-secondary"
          disabled={enquiry.busy}
          onClick={() => enquiry.send(cleaned(event, without))}
        >
          {w.enquiry.without}
        </button>
      )}
    </div>
  )
}

function Waiting({ enquiry }: { enquiry: Enquiry }) {
  const { w } = useDesk()
  return (
    <div className="notice notice-warning" role="alert">
      <p>{w.enquiry.dropsTitle}</p>
      <ul>
        {enquiry.correction?.drops.map(({ fact, label, value }) => (
          <li key={fact}>
            {label} {value}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={() => enquiry.correct(true)}>
          {w.enquiry.dropsYes}
        </button>
        <button type="button" className="button button-secondary" onClick={() => enquiry.correct(false)}>
          {w.enquiry.dropsNo}
        </button>
      </div>
    </div>
  )
}
