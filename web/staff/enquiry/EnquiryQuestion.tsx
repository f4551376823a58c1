/** What is said first, the question in large words, and its answers by number. */
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { LogEntry, Question, Script } from '../../../server/staff/enquiry/script.ts'
import { useDesk } from '../desk.tsx'
import { useKeys } from '../useKeys.ts'
import { EnquiryRefused } from './EnquiryRefused.tsx'
import type { Enquiry } from './useEnquiry.ts'

interface Props {
  readonly script: Script
  readonly enquiry: Enquiry
}

export function EnquiryQuestion({ script, enquiry }: Props) {
  const { question, language } = script
  if (!question) return null
  return (
    <>
      <SayFirst before={script.before} language={language} />
      <EnquiryRefused enquiry={enquiry} />
      <Asked
        key={`${question.fact} ${script.log.length}`}
        script={script}
        question={question}
        enquiry={enquiry}
      />
    </>
  )
}

function SayFirst({ before, language }: { before: readonly LogEntry[]; language: string }) {
  const { w } = useDesk()
  if (before.length === 0) return null
  return (
    <section className="card" aria-labelledby="say-first">
      <h2 id="say-first">{w.enquiry.sayFirst}</h2>
      {before.map((entry) => (
        <div key={entry.id} className="enquiry-say">
          <p lang={language}>{entry.text}</p>
          <Cited entry={entry} />
        </div>
      ))}
    </section>
  )
}

export function Cited({ entry: { rules } }: { entry: Pick<LogEntry, 'rules'> }) {
  if (rules.length === 0) return null
  return <p className="cite">{rules.map(({ id, citation }) => `${id}: ${citation}`).join(' · ')}</p>
}

function Asked({ script, question, enquiry }: Props & { question: Question }) {
  const { w } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  const why = useRef<HTMLDetailsElement>(null)
  const { fact, optional, why: reason } = question
  const { language, danger } = script
  const written = question.kind === 'number' || question.kind === 'text'
  useEffect(() => {
    // In danger the numbers come first; a field takes the answer at once.
    if (!danger) (written ? document.getElementById('enquiry-value') : heading.current)?.focus()
  }, [danger, written])
  const answer = (value: unknown): void => enquiry.send({ type: 'answer', fact, value })
  const back = (): void => enquiry.send({ type: 'back' })
  useKeys({
    w: () => why.current?.toggleAttribute('open'),
    ...(script.canGoBack ? { b: back } : {}),
    ...(optional ? { o: () => answer(null) } : {}),
    ...(script.canSendNow ? { e: () => enquiry.send({ type: 'enough' }) } : {}),
  })
  return (
    <section className="card enquiry-question" aria-labelledby="question-title" data-fact={fact}>
      <h2 id="question-title" ref={heading} tabIndex={-1} lang={language}>
        {question.text}
      </h2>
      {question.help && (
        <p className="form-hint" lang={language} id="question-help">
          {question.help}
        </p>
      )}
      {question.kind === 'several' ? (
        <Several question={question} language={language} busy={enquiry.busy} onAnswer={answer} />
      ) : written ? (
        <Written question={question} busy={enquiry.busy} onAnswer={answer} />
      ) : question.kind === 'slot' ? (
        <Slots script={script} question={question} enquiry={enquiry} onAnswer={answer} />
      ) : (
        <Choice question={question} language={language} busy={enquiry.busy} onAnswer={answer} />
      )}
      <div className="enquiry-tools">
        {script.canGoBack && (
          <Tool letter="b" busy={enquiry.busy} onPress={back}>
            {w.enquiry.back}
          </Tool>
        )}
        {optional && (
          <Tool letter="o" busy={enquiry.busy} onPress={() => answer(null)}>
            {w.enquiry.open}
          </Tool>
        )}
        {script.canSendNow && (
          <Tool letter="e" busy={enquiry.busy} onPress={() => enquiry.send({ type: 'enough' })}>
            {w.enquiry.enough}
          </Tool>
        )}
      </div>
      <details ref={why}>
        <summary aria-keyshortcuts="w">
          {w.enquiry.why} <kbd>w</kbd>
        </summary>
        <p lang={language}>{reason.text}</p>
        <Cited entry={{ rules: reason.rules }} />
      </details>
    </section>
  )
}

interface ToolProps {
  readonly letter: string
  readonly busy: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

export function Tool({ letter, busy, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className="button button-secondary"
      aria-keyshortcuts={letter}
      disabled={busy}
      onClick={onPress}
    >
      {children}{' '}
      <span className="enquiry-key" aria-hidden="true">
        {letter}
      </span>
    </button>
  )
}

interface AnswerProps {
  readonly question: Question
  readonly language: string
  readonly busy: boolean
  readonly onAnswer: (value: unknown) => void
}

/** The first nine by their number. */
const numbered = (acts: readonly (() => void)[]): Record<string, () => void> =>
  Object.fromEntries(acts.slice(0, 9).map((act, index) => [String(index + 1), act]))

function Numbered({ index, children }: { index: number; children: ReactNode }) {
  return (
    <>
      {index < 9 && (
        <span className="enquiry-key" aria-hidden="true">
          {index + 1}
        </span>
      )}{' '}
      <span>{children}</span>
    </>
  )
}

const shortcut = (index: number) => (index < 9 ? String(index + 1) : undefined)

function Choice({ question, language, busy, onAnswer }: AnswerProps) {
  useKeys(
    numbered(
      question.options.map(
        ({ value }) =>
          () =>
            onAnswer(value),
      ),
    ),
  )
  return (
    <ol className="enquiry-options" lang={language}>
      {question.options.map(({ value, label }, index) => (
        <li key={value}>
          <button
            type="button"
            className="enquiry-option"
            disabled={busy}
            aria-keyshortcuts={shortcut(index)}
            aria-current={question.value === value ? 'true' : undefined}
            onClick={() => onAnswer(value)}
          >
            <Numbered index={index}>{label}</Numbered>
          </button>
        </li>
      ))}
    </ol>
  )
}

function Several({ question, language, busy, onAnswer }: AnswerProps) {
  const { w, say } = useDesk()
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    Array.isArray(question.value) ? question.value : [],
  )
  const toggle = (value: string): void =>
    setChosen((before) =>
      before.includes(value) ? before.filter((one) => one !== value) : [...before, value],
    )
  const next = (): void => {
    if (chosen.length > 0) onAnswer(chosen)
    else say(w.enquiry.none)
  }
  useKeys({
    ...numbered(
      question.options.map(
        ({ value }) =>
          () =>
            toggle(value),
      ),
    ),
    n: next,
  })
  return (
    <>
      <ol className="enquiry-options" lang={language}>
        {question.options.map(({ value, label }, index) => (
          <li key={value}>
            <button
              type="button"
              className="enquiry-option"
              aria-pressed={chosen.includes(value)}
              aria-keyshortcuts={shortcut(index)}
              onClick={() => toggle(value)}
            >
              <Numbered index={index}>{label}</Numbered>
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        className="button button-primary"
        disabled={busy || chosen.length === 0}
        aria-keyshortcuts="n"
        onClick={next}
      >
        {w.enquiry.next}{' '}
        <span className="enquiry-key" aria-hidden="true">
          n
        </span>
      </button>
    </>
  )
}

const INPUT_TYPES = { tel: 'tel', email: 'email', numeric: 'text', text: 'text' } as const

function Written({ question, busy, onAnswer }: Omit<AnswerProps, 'language'>) {
  const { w } = useDesk()
  const number = question.kind === 'number'
  const [text, setText] = useState(() => (question.value == null ? '' : String(question.value)))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') onAnswer(number ? Number(text) : text.trim())
  }
  const shared = {
    id: 'enquiry-value',
    className: 'form-input',
    value: text,
    'aria-labelledby': 'question-title',
    ...(question.help ? { 'aria-describedby': 'question-help' } : {}),
  }
  return (
    <form className="enquiry-written" onSubmit={submit}>
      {question.multiline ? (
        <textarea
          {...shared}
          rows={3}
          maxLength={question.maxLength}
          onChange={({ target }) => setText(target.value)}
        />
      ) : (
        <input
          {...shared}
          type={number ? 'number' : INPUT_TYPES[question.inputMode ?? 'text']}
          inputMode={number ? 'numeric' : question.inputMode}
          autoComplete="off"
          min={question.min}
          max={question.max}
          maxLength={question.maxLength}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <button type="submit" className="button button-primary" disabled={busy}>
        {w.enquiry.answer}
      </button>
    </form>
  )
}

interface SlotsProps {
  readonly script: Script
  readonly question: Question
  readonly enquiry: Enquiry
  readonly onAnswer: (value: unknown) => void
}

function Slots({ script: { language }, question, enquiry, onAnswer }: SlotsProps) {
  const { slots = [], options, filters = [] } = question
  const none = options.at(-1)
  const times = slots.flatMap(({ times: ofDay }) => ofDay)
  const values = [...times.map(({ value }) => value), ...(none ? [none.value] : [])]
  useKeys(numbered(values.map((value) => () => onAnswer(value))))
  const filter = (name: string): void => {
    const on = Object.fromEntries(
      filters.map(({ value, active }) => [value, value === name ? !active : active]),
    )
    enquiry.send({ type: 'filter', ...on })
  }
  const button = (value: string, label: ReactNode) => (
    <button
      type="button"
      className="enquiry-option"
      disabled={enquiry.busy}
      aria-keyshortcuts={shortcut(values.indexOf(value))}
      onClick={() => onAnswer(value)}
    >
      <Numbered index={values.indexOf(value)}>{label}</Numbered>
    </button>
  )
  return (
    <div lang={language}>
      <div className="enquiry-tools">
        {filters.map(({ value, label, active }) => (
          <button
            key={value}
            type="button"
            className="button button-secondary"
            aria-pressed={active}
            disabled={enquiry.busy}
            onClick={() => filter(value)}
          >
            {label}
          </button>
        ))}
      </div>
      {slots.map(({ day, times: ofDay }) => (
        <div key={day} className="enquiry-day">
          <h3>{day}</h3>
          <ul className="enquiry-options">
            {ofDay.map(({ value, time, place }) => (
              <li key={value}>{button(value, `${time}, ${place}`)}</li>
            ))}
          </ul>
        </div>
      ))}
      {none && button(none.value, none.label)}
    </div>
  )
}
