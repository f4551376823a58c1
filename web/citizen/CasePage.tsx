/** What a person sees who comes back with a code: the appointments, the messages, and everything they may do about them. */

import { Answered, Ask } from './Ask.tsx'
import { CaseAppointmentCard, TalkToFind } from './CaseAppointmentCard.tsx'
import { EventForm, type View } from './EventForm.tsx'
import { CodeShown, FileForm, Keeping } from './KeepCode.tsx'
import { Entry } from './Log.tsx'
import { DangerPanel, DropsPanel, IdentifiersPanel } from './Panels.tsx'
import type { CaseView, Question } from './page.ts'
import { AnswerForm, ErrorSummary } from './QuestionCard.tsx'
import { SlotList } from './Slots.tsx'
import { fill } from './strings.ts'
import { Confirm } from './Tools.tsx'

const LONGEST = 1000

type Props = View & { view: CaseView }

function Moving({ page, t, moving }: View & { moving: NonNullable<CaseView['moving']> }) {
  return (
    <section className="card" id="moving" aria-labelledby="moving-title">
      <h2 id="moving-title" tabIndex={-1}>
        {fill(t.moveTitle, { label: moving.kindLabel })}
      </h2>
      {moving.slots.length === 0 && <p>{t.slotEmpty}</p>}
      <EventForm page={page} type="move" fields={{ kind: moving.kind }}>
        <SlotList days={moving.slots} name="slot" t={t} />
      </EventForm>
      <EventForm page={page} type="keep">
        <button type="submit" className="quiet">
          {t.back}
        </button>
      </EventForm>
    </section>
  )
}

function Messages({ page, t, view }: Props) {
  return (
    <section className="card" aria-labelledby="messages-title">
      <h2 id="messages-title">{t.caseMessages}</h2>
      {view.messages.length === 0 && <p>{t.caseNoMessages}</p>}
      <div id="log" className="log" role="log" aria-live="polite" aria-label={t.caseMessages}>
        {view.messages.map((entry) => (
          <Entry key={entry.id} entry={entry} t={t} />
        ))}
      </div>
      {view.canMessage && (
        <EventForm page={page} type="message">
          <label htmlFor="case-message">{t.caseWrite}</label>
          <p className="form-hint" id="case-message-help">
            {t.caseWriteHelp}
          </p>
          <textarea
            id="case-message"
            name="text"
            className="form-input"
            rows={3}
            maxLength={LONGEST}
            aria-describedby="case-message-help"
          />
          <button type="submit" className="button button-primary">
            {t.send}
          </button>
        </EventForm>
      )}
    </section>
  )
}

/** One answer is asked for again; what falls with another one is shown before it is kept. */
function Amending({ page, t, question }: View & { question: Question }) {
  return (
    <section className="card" id="question" aria-labelledby="question-title" data-fact={question.fact}>
      <ErrorSummary page={page} t={t} question={question} />
      <AnswerForm page={page} t={t} question={question} />
      <div className="beside">
        {question.optional && (
          <EventForm page={page} type="answer" fields={{ fact: question.fact, skip: '1', preview: '1' }}>
            <button type="submit" className="quiet">
              {t.leaveOpen}
            </button>
          </EventForm>
        )}
        <EventForm page={page} type="keep">
          <button type="submit" className="quiet">
            {t.dropsKeep}
          </button>
        </EventForm>
      </div>
    </section>
  )
}

/** Folded, as who has opened it is: whoever looks over a shoulder does not read it. */
function Answers({ page, t, view: { answers = [] } }: Props) {
  if (answers.length === 0) return null
  return (
    <details className="card" id="answers">
      <summary>{t.answersTitle}</summary>
      <p>{t.answersText}</p>
      <dl className="rows">
        {answers.map(({ fact, label, value, canChange }) => (
          <div className="row" key={fact}>
            <dt>{label}</dt>
            <dd className="row-value">{value}</dd>
            {canChange && (
              <dd className="row-change">
                <EventForm page={page} type="amend" fields={{ fact }}>
                  <button type="submit" className="quiet" aria-label={fill(t.changeOf, { label })}>
                    {t.change}
                  </button>
                </EventForm>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Closed until it is asked for, so that whoever looks over a shoulder does not read it. */
function Openings({ t, view }: Props) {
  return (
    <details className="card" id="openings">
      <summary>{t.caseOpenings}</summary>
      <p>{view.openings.length === 0 ? t.caseNoOpenings : t.caseOpeningsHelp}</p>
      <ul>
        {view.openings.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

/** Before everything else: what has changed is why somebody comes back. */
function News({ view: { news } }: Pick<Props, 'view'>) {
  if (!news) return null
  if (news.lines.length === 0) return <p className="screen-only">{news.title}</p>
  return (
    <section className="card" aria-labelledby="news-title">
      <h2 id="news-title">{news.title}</h2>
      <ul>
        {news.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Actions({ page, t, view }: Props) {
  return (
    <nav className="tools" aria-label={t.more}>
      <Confirm page={page} type="renew" label={t.renew} text={t.renewText} button={t.renewConfirm} />
      <details className="confirm">
        <summary className="quiet">{t.everything}</summary>
        <div className="confirm-body">
          <p>{t.everythingText}</p>
          <div className="buttons">
            <FileForm page={page} type="everything" label={t.everythingRead} />
            <FileForm page={page} type="everything" fields={{ format: 'json' }} label={t.everythingData} />
          </div>
        </div>
      </details>
      {view.canReveal && (
        <Confirm page={page} type="reveal" label={t.reveal} text={t.revealText} button={t.revealConfirm} />
      )}
      {view.quiet === false && (
        <Confirm page={page} type="quiet" label={t.quiet} text={t.quietText} button={t.quietConfirm} />
      )}
      {view.quiet && (
        <Confirm page={page} type="tell" label={t.tell} text={t.tellText} button={t.tellConfirm} />
      )}
      {view.canErase && (
        <Confirm
          page={page}
          type="erase"
          label={view.erasing === 'now' ? t.erase : t.eraseAsk}
          text={view.erasing === 'now' ? t.eraseText : t.eraseAskText}
          button={view.erasing === 'now' ? t.eraseConfirm : t.eraseAskConfirm}
        />
      )}
    </nav>
  )
}

export function CasePage({ page, t, view }: Props) {
  return (
    <>
      <h1 id="case-title" tabIndex={-1}>
        {t.caseTitle}
      </h1>
      <Waiting page={page} t={t} view={view} />
    </>
  )
}

/** Danger, and words that were not kept, stand alone until they are answered, as in the conversation. */
function Waiting({ page, t, view }: Props) {
  if (page.danger) return <DangerPanel page={page} t={t} danger={page.danger} />
  if (page.correction && page.drops) return <DropsPanel page={page} t={t} correction={page.correction} />
  if (page.identifiers) return <IdentifiersPanel page={page} t={t} identifiers={page.identifiers} />
  return <Case page={page} t={t} view={view} />
}

function Case({ page, t, view }: Props) {
  return (
    <>
      <Answered page={page} t={t} />
      {page.done && (
        <p className="done" id="done" tabIndex={-1}>
          {page.done}
        </p>
      )}
      <p className="lead">
        {fill(t.caseNumber, { number: view.number })}
        {view.callingWord && (
          <>
            {' · '}
            {t.callingWord}: <strong translate="no">{view.callingWord}</strong>
          </>
        )}
      </p>
      {view.taken && <p className="screen-only">{view.taken}</p>}
      {view.lastOpened && <p className="form-hint">{view.lastOpened}</p>}
      <News view={view} />
      {view.renewed && (
        <>
          <section className="card card-keep" aria-labelledby="renewed-title">
            <h2 id="renewed-title" tabIndex={-1}>
              {t.renewedTitle}
            </h2>
            <CodeShown code={view.renewed} t={t} />
          </section>
          <Keeping page={page} t={t} />
        </>
      )}
      {view.amending && <Amending page={page} t={t} question={view.amending} />}
      {view.moving && <Moving page={page} t={t} moving={view.moving} />}
      <section className="card card-appointment card-keep" aria-labelledby="appointments-title">
        <h2 id="appointments-title">{t.receiptAppointments}</h2>
        {view.appointments.length + (view.toFind?.length ?? 0) === 0 && <p>{t.caseNoAppointments}</p>}
        <ul className="appointments">
          {view.appointments.map((appointment) => (
            <CaseAppointmentCard key={appointment.kind} page={page} t={t} appointment={appointment} />
          ))}
          {view.toFind?.map((talk) => (
            <TalkToFind key={talk.kind} page={page} t={t} talk={talk} />
          ))}
        </ul>
        {view.next && (
          <div className="screen-only">
            <h3>{t.caseNext}</h3>
            <p>{view.next}</p>
          </div>
        )}
      </section>
      <Messages page={page} t={t} view={view} />
      <Ask page={page} t={t} />
      <Answers page={page} t={t} view={view} />
      <Openings page={page} t={t} view={view} />
      <Actions page={page} t={t} view={view} />
    </>
  )
}
