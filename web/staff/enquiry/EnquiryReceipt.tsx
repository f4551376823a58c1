/** What the person takes with them: read aloud or on paper. The code stands here once. */
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { ScriptReceipt } from '../../../server/staff/enquiry/script.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

interface Props {
  readonly language: string
  readonly receipt: ScriptReceipt
  /** Units it went to, out of the sight of who took it. */
  readonly elsewhere: readonly string[] | null
  readonly onGiven: () => Promise<void>
}

export function EnquiryReceipt({ language, receipt, elsewhere, onGiven }: Props) {
  const { w } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
  }, [])
  const giving = useMutation({ mutationFn: () => onGiven() })
  return (
    <section className="card enquiry-receipt" aria-labelledby="receipt-title">
      <h2 id="receipt-title" ref={heading} tabIndex={-1}>
        {w.enquiry.receipt}. {fill(w.enquiry.receiptNumber, { number: receipt.number })}
      </h2>
      <h3>{w.enquiry.times}</h3>
      {receipt.appointments.length === 0 && <p>{w.enquiry.noTimes}</p>}
      <ul lang={language}>
        {receipt.appointments.map(({ kind, kindLabel, day, time, place }) => (
          <li key={kind}>
            {kindLabel}: {day} {time}, {place}
          </li>
        ))}
      </ul>
      <p lang={language}>{receipt.due}</p>
      <h3>{w.enquiry.readCode}</h3>
      <ol className="enquiry-words" lang="da" translate="no">
        {receipt.words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and the order is the code
          <li key={`${index} ${word}`}>{word}</li>
        ))}
      </ol>
      <p className="form-hint">{w.enquiry.codeHint}</p>
      <p>
        {w.enquiry.codeGroups}: <span translate="no">{receipt.code.join('-')}</span>
      </p>
      {receipt.callingWord && (
        <p lang={language}>
          {w.enquiry.word}: <strong translate="no">{receipt.callingWord}</strong>
        </p>
      )}
      {elsewhere && (
        <p className="notice notice-warning">
          {fill(w.enquiry.wentElsewhere, { units: elsewhere.join(', ') })}
        </p>
      )}
      {receipt.phone && <p>{receipt.phone}</p>}
      {receipt.whatHappens.map((text) => (
        <p key={text} lang={language}>
          {text}
        </p>
      ))}
      {giving.error && (
        <p className="notice notice-error" role="alert">
          {problemText(giving.error, w)}
        </p>
      )}
      <p className="enquiry-tools">{w.enquiry.givenHint}</p>
      <div className="enquiry-tools">
        <button
          type="button"
          className="button button-primary"
          disabled={giving.isPending}
          onClick={() => giving.mutate()}
        >
          {w.enquiry.given}
        </button>
        <button type="button" className="button button-secondary" onClick={() => window.print()}>
          {w.print}
        </button>
      </div>
    </section>
  )
}
