/** Before it is sent: what it comes to and every answer, to be read aloud and put right. */
import { useEffect, useRef } from 'react'
import type { Script } from '../../../server/staff/enquiry/script.ts'
import { useDesk } from '../desk.tsx'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { Tool } from './EnquiryQuestion.tsx'
import { EnquiryRefused } from './EnquiryRefused.tsx'
import type { Enquiry } from './useEnquiry.ts'

export function EnquiryReview({ script, enquiry }: { script: Script; enquiry: Enquiry }) {
  const { w } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const send = (): void => enquiry.send({ type: 'submit' })
  const back = (): void => enquiry.send({ type: 'back' })
  useKeys({ b: back })
  return (
    <>
      <EnquiryRefused enquiry={enquiry} />
      <section className="card" aria-labelledby="review-title">
        <h2 id="review-title" ref={heading} tabIndex={-1}>
          {w.enquiry.review}
        </h2>
        {script.before
          .filter(({ text }) => !script.outcome.includes(text))
          .map(({ id, text }) => (
            <p key={id} className="enquiry-say" lang={script.language}>
              {text}
            </p>
          ))}
        {script.outcome.length > 0 && (
          <>
            <h3>{w.enquiry.comes}</h3>
            {script.outcome.map((text) => (
              <p key={text} className="enquiry-say" lang={script.language}>
                {text}
              </p>
            ))}
          </>
        )}
        <p>{w.enquiry.reviewHint}</p>
        <dl className="answers">
          {script.answers.map(({ fact, label, value }) => (
            <div key={fact}>
              <dt lang={script.language}>{label}</dt>
              <dd>
                <span lang={script.language}>{value}</span>{' '}
                <button
                  type="button"
                  className="quiet"
                  disabled={enquiry.busy}
                  aria-label={fill(w.enquiry.changeOf, { label })}
                  onClick={() => enquiry.send({ type: 'edit', fact })}
                >
                  {w.enquiry.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
        {script.elsewhere && (
          <p className="notice notice-warning" id="elsewhere">
            {fill(w.enquiry.elsewhere, { units: script.elsewhere.join(', ') })}
          </p>
        )}
        <div className="enquiry-tools">
          <button
            type="button"
            className="button button-primary"
            disabled={enquiry.busy}
            aria-describedby={script.elsewhere ? 'elsewhere' : undefined}
            onClick={send}
          >
            {w.enquiry.send}
          </button>
          {script.canGoBack && (
            <Tool letter="b" busy={enquiry.busy} onPress={back}>
              {w.enquiry.back}
            </Tool>
          )}
        </div>
      </section>
    </>
  )
}
