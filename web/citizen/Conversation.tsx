/** The log above, and below it the one thing that waits for the person. */
import { Answered, Ask } from './Ask.tsx'
import { Saved } from './Code.tsx'
import type { View } from './EventForm.tsx'
import { Log } from './Log.tsx'
import { DangerPanel, DropsPanel, IdentifiersPanel } from './Panels.tsx'
import { PersonPanel } from './PersonPanel.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import { Summary } from './Summary.tsx'
import { Say, Tools } from './Tools.tsx'

/** Danger stands alone until it is answered; text that was not stored and a correction that waits come before what is next. */
function Waiting({ page, t }: View) {
  if (page.danger) return <DangerPanel page={page} t={t} danger={page.danger} />
  if (page.identifiers) return <IdentifiersPanel page={page} t={t} identifiers={page.identifiers} />
  if (page.correction && page.drops) return <DropsPanel page={page} t={t} correction={page.correction} />
  if (page.question) return <QuestionCard page={page} t={t} question={page.question} />
  if (page.summary) return <Summary page={page} t={t} rows={page.summary} />
  return null
}

function Withdrawn({ page, t }: View) {
  return (
    <section className="card" aria-labelledby="withdrawn-title">
      <h2 id="withdrawn-title" tabIndex={-1}>
        {t.withdrawnTitle}
      </h2>
      <p>{t.withdrawnText}</p>
      <a className="button button-secondary" href={`/${page.municipality?.id}?language=${page.language}`}>
        {t.newLink}
      </a>
    </section>
  )
}

function sayLabel({ page, t }: View): string | null {
  if (page.danger) return t.dangerSay
  if (page.identifiers || page.drops || page.question?.kind === 'text') return null
  return page.question ? t.sayOrLabel : t.sayLabel
}

export function Problem({ page }: { page: View['page'] }) {
  if (page.problem === null) return null
  return (
    <div className="error-summary" id="problem" role="alert" tabIndex={-1}>
      <p>{page.problem.text}</p>
    </div>
  )
}

/** The same fault at the field, or as the panel it led to, is said there and not twice. */
function saidInPlace({ identifiers, question, danger, drops }: View['page']): boolean {
  if (danger) return false
  return identifiers !== null || (drops === null && question?.error !== undefined)
}

function Now({ page, t }: View) {
  if (page.phase === 'withdrawn') return <Withdrawn page={page} t={t} />
  const label = sayLabel({ page, t })
  return (
    <>
      {!saidInPlace(page) && <Problem page={page} />}
      {page.saved && <Saved saved={page.saved} t={t} />}
      {page.person && <PersonPanel page={page} t={t} person={page.person} />}
      <Answered page={page} t={t} />
      <Waiting page={page} t={t} />
      {label && <Say page={page} t={t} label={label} />}
      {!page.danger && !page.identifiers && <Ask page={page} t={t} />}
      <Tools page={page} t={t} />
    </>
  )
}

export function Conversation({ page, t }: View) {
  return (
    <>
      <h1 className="title">{t.subtitle}</h1>
      <Log page={page} t={t} />
      <div id="now">
        <Now page={page} t={t} />
      </div>
    </>
  )
}
