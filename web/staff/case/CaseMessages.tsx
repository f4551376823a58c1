/** Writing with the person. A draft stays until it is sent, and a message that was not read stops the answer. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { ApiProblem, reply } from '../api.ts'
import { momentText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { PresentWriting } from '../Present.tsx'
import { fill } from '../words.ts'
import { templates } from '../workApi.ts'
import { draftOf } from './drafts.ts'
import { useDraft } from './useDraft.ts'

const MOST = 4000

export function CaseMessages({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  useNewMessages(shown)
  return (
    <section className="card" aria-labelledby="messages">
      <h2 id="messages">{w.messages}</h2>
      {shown.messages.length === 0 && <p className="quiet-text">{w.noMessages}</p>}
      <ol className="messages">
        {shown.messages.map((one) => (
          <li key={one.seq} className={`message from-${one.from}${one.notice ? ' message-notice' : ''}`}>
            <p className="speaker">
              {one.by ?? w.fromPerson}{' '}
              <span className="quiet-text">
                {momentText(one.at, language)}
                {one.notice && ` · ${w.times.automatic}`}
                {one.via !== null && ` · ${fill(w.caseNumber, { number: one.via })}`}
              </span>
            </p>
            <p className="message-text">{one.text}</p>
          </li>
        ))}
      </ol>
      <Reply key={shown.id} shown={shown} />
    </section>
  )
}

/** A message that comes while the case is open is told, and moves nothing. */
function useNewMessages({ id, messages }: CaseView): void {
  const { w, say } = useDesk()
  const last = messages.findLast((one) => one.from === 'person')?.seq ?? 0
  const known = useRef({ id, last })
  useEffect(() => {
    if (known.current.id === id && last > known.current.last) say(w.newMessage)
    known.current = { id, last }
  }, [id, last, say, w])
}

function Reply({ shown }: { shown: CaseView }) {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const { text, write, saved } = useDraft(shown, 'reply')
  const sending = useMutation({
    mutationFn: (sent: string) => reply(shown.id, sent, shown.messages.at(-1)?.seq ?? 0),
    onSuccess: (_, sent) => {
      // What was typed while it was on its way stays.
      const now = draftOf(`${shown.id} reply`) ?? sent
      write(now === sent ? '' : now)
      say(w.sent)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', shown.id] }),
  })
  const unread = sending.error instanceof ApiProblem && sending.error.code === 'stale-version'
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() !== '' && !sending.isPending) sending.mutate(text)
  }
  return (
    <form className="reply" onSubmit={submit}>
      <Templates
        of={shown}
        onPick={(words) => write(text.trim() === '' ? words : `${text.trimEnd()}\n\n${words}`)}
      />
      <label htmlFor="reply">{w.reply}</label>
      <textarea
        id="reply"
        className="form-input"
        rows={4}
        maxLength={MOST}
        value={text}
        onChange={(event) => write(event.target.value)}
        aria-keyshortcuts="r"
        aria-describedby="reply-state"
      />
      <p id="reply-state" className="quiet-text">
        {text !== '' && (saved ? w.work.draftSaved : w.draft)}
      </p>
      {sending.error && (
        <p className="notice notice-warning" role="alert">
          {unread ? w.unread : problemText(sending.error, w)}
        </p>
      )}
      <PresentWriting id={shown.id} />
      <button type="submit" className="button button-primary" disabled={sending.isPending}>
        {sending.isPending ? w.sending : w.send}
      </button>
    </form>
  )
}

/** Words to begin from, in the language that the person reads; what is written already stays. */
function Templates({ of, onPick }: { of: CaseView; onPick: (text: string) => void }) {
  const { w, language } = useDesk()
  const { data } = useQuery({
    queryKey: ['templates'],
    queryFn: templates,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (!data) return null
  return (
    <>
      <label htmlFor="template">{w.work.template}</label>
      <select
        id="template"
        className="form-input"
        value=""
        onChange={(event) => {
          const found = data.templates.find(({ id }) => id === event.target.value)
          if (!found) return
          onPick(found.text[of.language])
          document.getElementById('reply')?.focus()
        }}
      >
        <option value="">{w.work.chooseTemplate}</option>
        {data.templates.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
    </>
  )
}
