/** An enquiry by telephone, at the door, by letter or Digital Post: the conversation as a script, from the first question to the receipt. */
import { Link, useBlocker } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { Script, ScriptReceipt } from '../../../server/staff/enquiry/script.ts'
import { ApiProblem } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { fill } from '../words.ts'
import { EnquiryQuestion } from './EnquiryQuestion.tsx'
import { EnquiryReceipt } from './EnquiryReceipt.tsx'
import { EnquiryReview } from './EnquiryReview.tsx'
import { EnquirySide } from './EnquirySide.tsx'
import { EnquiryStart } from './EnquiryStart.tsx'
import { forgetEnquiry } from './enquiryApi.ts'
import { type Enquiry, useEnquiry } from './useEnquiry.ts'

interface Sent {
  readonly receipt: ScriptReceipt
  readonly elsewhere: Script['elsewhere']
}

export function EnquiryPage() {
  const { w, say } = useDesk()
  const enquiry = useEnquiry()
  const [taken, setTaken] = useState<Sent | null>(null)
  const given = async (sent: Sent): Promise<void> => {
    await enquiry.end('given')
    setTaken(sent)
    enquiry.changed()
    say(w.enquiry.done)
  }
  const begun = (): void => {
    setTaken(null)
    enquiry.changed()
  }
  return (
    <article className="enquiry">
      <Heading title={w.enquiry.title} />
      {taken && <Taken of={taken} />}
      {enquiry.running ? <Led enquiry={enquiry} onGiven={given} /> : <EnquiryStart onBegun={begun} />}
      <Leaving enquiry={enquiry} />
    </article>
  )
}

/** Told until the next enquiry begins: what to say to the person who is still on the telephone. */
function Taken({ of: { receipt, elsewhere } }: { of: Sent }) {
  const { w } = useDesk()
  const { caseId, number, callingWord } = receipt
  const which = callingWord ? fill(w.enquiry.doneWord, { number, word: callingWord }) : ''
  return (
    <p className={elsewhere ? 'notice notice-warning' : 'notice'}>
      {w.enquiry.done} {which || `${fill(w.enquiry.receiptNumber, { number })}.`}{' '}
      {elsewhere ? (
        fill(w.enquiry.wentElsewhere, { units: elsewhere.join(', ') })
      ) : (
        <Link to="/cases/$id" params={{ id: caseId }}>
          {w.enquiry.toCase}
        </Link>
      )}
    </p>
  )
}

const isClosed = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'bad-session'

function Led({ enquiry, onGiven }: { enquiry: Enquiry; onGiven: (sent: Sent) => Promise<void> }) {
  const { w } = useDesk()
  const { script, error, refused } = enquiry
  if (isClosed(error) || isClosed(refused?.error)) return <Closed onAgain={enquiry.changed} />
  if (!script) {
    if (error) return <Failure text={problemText(error, w)} again={enquiry.again} retry={w.retry} />
    return <p className="notice">{w.loading}</p>
  }
  const { receipt, elsewhere } = script
  if (receipt)
    return (
      <EnquiryReceipt
        language={script.language}
        receipt={receipt}
        elsewhere={elsewhere}
        onGiven={() => onGiven({ receipt, elsewhere })}
      />
    )
  return (
    <div className="enquiry-columns">
      <div className="enquiry-main">
        <Danger script={script} enquiry={enquiry} />
        {script.phase === 'reviewing' ? (
          <EnquiryReview script={script} enquiry={enquiry} />
        ) : (
          <EnquiryQuestion script={script} enquiry={enquiry} />
        )}
      </div>
      <EnquirySide script={script} enquiry={enquiry} />
    </div>
  )
}

function Closed({ onAgain }: { onAgain: () => void }) {
  const { w } = useDesk()
  const again = (): void => {
    forgetEnquiry()
    onAgain()
  }
  return (
    <div className="card" role="alert">
      <p>{w.enquiry.closed}</p>
      <button type="button" className="button button-primary" onClick={again}>
        {w.enquiry.again}
      </button>
    </div>
  )
}

/** The same numbers as the person would see, before everything else. */
function Danger({ script: { danger, language }, enquiry }: { script: Script; enquiry: Enquiry }) {
  const { w } = useDesk()
  const title = useRef<HTMLHeadingElement>(null)
  const kind = danger?.kind
  useEffect(() => {
    if (kind) title.current?.focus()
  }, [kind])
  if (!danger) return null
  return (
    <section className="card enquiry-danger" aria-labelledby="danger-title">
      <h2 id="danger-title" ref={title} tabIndex={-1}>
        {w.enquiry.danger}: <span lang={language}>{danger.title}</span>
      </h2>
      <p lang={language}>{danger.text}</p>
      <ul lang={language}>
        {danger.numbers.map(({ number, label }) => (
          <li key={number}>
            {label}: <a href={`tel:${number.replaceAll(' ', '')}`}>{number}</a>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-primary"
        disabled={enquiry.busy}
        onClick={() => enquiry.send({ type: 'safe' })}
      >
        {w.enquiry.safe}
      </button>
    </section>
  )
}

/** Whoever goes away in the middle is asked first; what has no code is erased then, as on the web. */
function Leaving({ enquiry }: { enquiry: Enquiry }) {
  const { w } = useDesk()
  const dialog = useRef<HTMLDialogElement>(null)
  const { running, script, error } = enquiry
  const waits = running && !isClosed(error)
  const block = useBlocker({
    shouldBlockFn: () => waits,
    enableBeforeUnload: () => waits,
    withResolver: true,
  })
  const blocked = block.status === 'blocked'
  useEffect(() => {
    if (blocked) dialog.current?.showModal()
  }, [blocked])
  if (!blocked) return null
  const stay = (): void => block.reset()
  const go = async (): Promise<void> => {
    await enquiry.end('left')
    block.proceed()
  }
  return (
    <dialog ref={dialog} className="keys" onClose={stay} aria-labelledby="leave-title">
      <h2 id="leave-title">{script?.receipt ? w.enquiry.readCode : w.enquiry.leaveTitle}</h2>
      <p>{script?.receipt ? w.enquiry.leaveReceipt : w.enquiry.leaveText}</p>
      <div className="buttons">
        <button type="button" className="button button-primary" onClick={() => dialog.current?.close()}>
          {w.enquiry.leaveStay}
        </button>
        <button type="button" className="button button-secondary" onClick={() => void go()}>
          {w.enquiry.leaveGo}
        </button>
      </div>
    </dialog>
  )
}
