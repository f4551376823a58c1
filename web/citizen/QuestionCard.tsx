/** The question that waits: its words, its control, why it is asked, and the free text beside the quick replies. */
import { ChoiceBoxes, ChoiceButtons } from './Choices.tsx'
import { EventForm, type View } from './EventForm.tsx'
import { Field } from './Field.tsx'
import { Rules } from './Log.tsx'
import type { Question, RuleRef } from './page.ts'
import { SlotChoice, SlotFilterForm } from './Slots.tsx'
import { fill } from './strings.ts'
import { BackButton, GoByName } from './Tools.tsx'

type Props = View & { question: Question }

export function ErrorSummary({ question, t }: Props) {
  if (!question.error) return null
  const target = question.kind === 'choice' || question.kind === 'slot' ? '#question' : '#value'
  return (
    <div className="error-summary" id="error" role="alert" tabIndex={-1}>
      <p>
        <strong>{t.errorTitle}</strong>
      </p>
      <a href={target} id="value-error">
        {question.error}
      </a>
    </div>
  )
}

/** A fieldset's legend, or the label of the one field: either way the question is the heading. */
function Heading({ question, t }: Props) {
  const field = question.kind === 'number' || question.kind === 'text'
  const optional = question.optional && <span className="optional"> ({t.optional})</span>
  return (
    <h2 id="question-title" tabIndex={-1}>
      {field ? <label htmlFor="value">{question.text}</label> : question.text}
      {optional}
    </h2>
  )
}

function Controls({ question, t }: Props) {
  switch (question.kind) {
    case 'choice':
      return <ChoiceButtons question={question} t={t} />
    case 'several':
      return <ChoiceBoxes question={question} t={t} />
    case 'slot':
      return <SlotChoice question={question} t={t} />
    case 'number':
    case 'text':
      return <Field question={question} t={t} />
  }
}

function Help({ question }: { question: Question }) {
  if (!question.help) return null
  return (
    <p className="form-hint" id="value-help">
      {question.help}
    </p>
  )
}

export function AnswerForm(props: Props) {
  const { page, question } = props
  const correction = question.value !== undefined && question.value !== null
  // Going on by name gives up the time that was just chosen: that is shown before it is done.
  const letsGo = question.fact === 'namedInstead'
  const fields = { fact: question.fact, ...(correction || letsGo ? { preview: '1' } : {}) }
  const group = question.kind === 'choice' || question.kind === 'several' || question.kind === 'slot'
  return (
    <EventForm page={page} type="answer" fields={fields} className="answer">
      {group ? (
        <fieldset aria-describedby={question.error ? 'value-error' : undefined}>
          <legend>
            <Heading {...props} />
          </legend>
          <Help question={question} />
          <Controls {...props} />
        </fieldset>
      ) : (
        <>
          <Heading {...props} />
          <Help question={question} />
          <Controls {...props} />
        </>
      )}
    </EventForm>
  )
}

const RULES_AT_ONCE = 2

function MoreRules({ rules, t }: { rules: RuleRef[]; t: View['t'] }) {
  if (rules.length === 0) return null
  return (
    <details className="source">
      <summary>{fill(t.whyMore, { count: String(rules.length) })}</summary>
      <Rules rules={rules} />
    </details>
  )
}

function Why({ page, t, question }: Props) {
  if (!question.whyOpen) {
    return (
      <EventForm page={page}>
        <button type="submit" name="type" value="why" className="quiet" aria-expanded="false">
          {t.why}
        </button>
      </EventForm>
    )
  }
  return (
    <details className="why" id="why" open>
      <summary>{t.why}</summary>
      <p>{question.why.text}</p>
      {question.why.rules.length > 0 && <p className="why-rules">{t.whyRules}</p>}
      <Rules rules={question.why.rules.slice(0, RULES_AT_ONCE)} />
      <MoreRules rules={question.why.rules.slice(RULES_AT_ONCE)} t={t} />
    </details>
  )
}

export function QuestionCard(props: Props) {
  const { page, t, question } = props
  return (
    <section className="card" id="question" data-fact={question.fact} aria-labelledby="question-title">
      <ErrorSummary {...props} />
      <AnswerForm {...props} />
      <SlotFilterForm {...props} />
      <div className="beside">
        {question.optional && (
          <EventForm page={page} type="answer" fields={{ fact: question.fact, skip: '1' }}>
            <button type="submit" className="quiet">
              {t.skipQuestion}
            </button>
          </EventForm>
        )}
        {page.canGoBack && <BackButton page={page} t={t} />}
        <Why {...props} />
      </div>
      {page.goByName && <GoByName page={page} t={t} />}
      {page.canSendNow && (
        <EventForm page={page} type="enough" className="send-now">
          <button type="submit" className="button button-secondary">
            {t.sendNow}
          </button>
        </EventForm>
      )}
    </section>
  )
}
