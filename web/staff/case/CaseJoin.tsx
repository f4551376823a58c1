/** Two cases of one person: found by number or by the code that is read out, put together, and parted again for a day. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import type { Candidate } from '../../../server/staff/case/join.ts'
import { ApiProblem, findToJoin, joinCases, partCases } from '../api.ts'
import { momentText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { titleOf } from '../queue/queueFilter.ts'
import { fill, type Words } from '../words.ts'

function refusal(error: unknown, w: Words): string {
  if (!(error instanceof ApiProblem)) return problemText(error, w)
  if (error.code === 'unknown-receipt') return w.join.unknown
  const why = error.body.why as keyof Words['join']['refused']
  return w.join.refused[why] ?? (error.code === 'stale-version' ? w.changed : problemText(error, w))
}

export function CaseJoin({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  return (
    <details className="card case-join">
      <summary>{fill(w.join.title, { count: shown.joined.length })}</summary>
      <Joined shown={shown} />
      {!shown.joinedInto && <Find key={shown.id} shown={shown} />}
    </details>
  )
}

/** The other case is only a part of this one, or this one of the other: said before everything else. */
export function JoinedInto({ into }: { into: CaseView['joinedInto'] }) {
  const { w } = useDesk()
  if (!into) return null
  return (
    <p className="notice notice-warning">
      <Link to="/cases/$id" params={{ id: into.id }}>
        {fill(w.join.into, { number: into.number })}
      </Link>
    </p>
  )
}

function useRenewed(): (...ids: readonly string[]) => Promise<unknown> {
  const queries = useQueryClient()
  return (...ids) =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['cases'] }),
      ...ids.map((id) => queries.invalidateQueries({ queryKey: ['case', id] })),
    ])
}

function Joined({ shown }: { shown: CaseView }) {
  const { w, language, say } = useDesk()
  const renewed = useRenewed()
  const [asked, ask] = useState(false)
  const parting = useMutation({
    mutationFn: ({ id, undo }: CaseView['joined'][number]) =>
      partCases(shown.id, { version: shown.version, other: id, otherVersion: undo ?? 0 }),
    onSuccess: ({ lost }) => say(lost.length > 0 ? w.join.partedLost : w.join.parted),
    onSettled: (_, __, { id }) => renewed(shown.id, id),
  })
  if (shown.joined.length === 0) return null
  return (
    <>
      <ul>
        {shown.joined.map((one) => (
          <li key={one.id}>
            <p>
              <Link to="/cases/$id" params={{ id: one.id }}>
                {fill(w.caseNumber, { number: one.number })}
              </Link>{' '}
              {w.join.by[one.by]} <span className="quiet-text">{momentText(one.at, language)}</span>
            </p>
            {one.undo !== null && !asked && (
              <button type="button" className="button button-secondary" onClick={() => ask(true)}>
                {w.join.part}
              </button>
            )}
            {one.undo !== null && asked && (
              <div className="confirm-body">
                <p>{w.join.partText}</p>
                <div className="buttons">
                  <button
                    type="button"
                    className="button button-primary"
                    disabled={parting.isPending}
                    onClick={() => parting.mutate(one)}
                  >
                    {w.join.partYes}
                  </button>
                  <button type="button" className="button button-secondary" onClick={() => ask(false)}>
                    {w.join.no}
                  </button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      {parting.error && (
        <p className="notice notice-warning" role="alert">
          {refusal(parting.error, w)}
        </p>
      )}
    </>
  )
}

interface Found {
  readonly candidate: Candidate
  /** The code it was found by, if it was. */
  readonly code: string | undefined
}

const isNumber = (text: string): boolean => /^\d{1,9}$/.test(text)

function Find({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const [text, setText] = useState('')
  const finding = useMutation({
    mutationFn: async (sought: string): Promise<Found> => {
      const by = isNumber(sought) ? { number: Number(sought) } : { code: sought }
      return { candidate: await findToJoin(shown.id, by), code: by.code }
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (text.trim() !== '') finding.mutate(text.trim())
  }
  return (
    <>
      <form onSubmit={submit}>
        <label htmlFor="join-find">{w.join.find}</label>
        <span id="join-find-hint" className="form-hint">
          {w.join.findHint}
        </span>
        <input
          id="join-find"
          className="form-input"
          autoComplete="off"
          value={text}
          aria-describedby="join-find-hint"
          onChange={({ target }) => setText(target.value)}
        />
        <button type="submit" className="button button-secondary" disabled={finding.isPending}>
          {w.join.search}
        </button>
      </form>
      {finding.error && (
        <p className="notice notice-warning" role="alert">
          {refusal(finding.error, w)}
        </p>
      )}
      {finding.data && (
        <Confirm
          key={finding.data.candidate.id}
          shown={shown}
          found={finding.data}
          onJoined={() => {
            setText('')
            finding.reset()
          }}
        />
      )}
    </>
  )
}

function Confirm({ shown, found, onJoined }: { shown: CaseView; found: Found; onJoined: () => void }) {
  const { w, language, say } = useDesk()
  const renewed = useRenewed()
  const [sure, setSure] = useState(false)
  const { candidate, code } = found
  const joining = useMutation({
    mutationFn: () =>
      joinCases(shown.id, {
        version: shown.version,
        other: candidate.id,
        otherVersion: candidate.version,
        ...(code === undefined ? { by: 'confirmed' } : { by: 'code', code }),
      }),
    onSuccess: () => {
      say(w.join.done)
      onJoined()
    },
    onSettled: () => renewed(shown.id, candidate.id),
  })
  return (
    <div className="confirm-body" role="status">
      <p>
        <strong>{fill(w.caseNumber, { number: candidate.number })}</strong> {titleOf(candidate)} ·{' '}
        {w.routes[candidate.route]} · {candidate.identity === 'named' ? w.named : w.anonymous}
      </p>
      {candidate.refused ? (
        <p>{w.join.refused[candidate.refused]}</p>
      ) : (
        <>
          <p>{w.join.text}</p>
          {candidate.frees.map(({ kind, start }) => (
            <p key={`${kind}${start}`}>
              {fill(w.join.frees, { kind: w.kinds[kind], when: momentText(start, language) })}
            </p>
          ))}
          {code === undefined && (
            <div className="join-sure">
              <input
                id="join-sure"
                className="form-checkbox"
                type="checkbox"
                checked={sure}
                onChange={({ target }) => setSure(target.checked)}
              />
              <label htmlFor="join-sure">{w.join.sure}</label>
            </div>
          )}
          <button
            type="button"
            className="button button-primary"
            disabled={joining.isPending || (code === undefined && !sure)}
            onClick={() => joining.mutate()}
          >
            {w.join.join}
          </button>
        </>
      )}
      {joining.error && (
        <p className="notice notice-warning" role="alert">
          {refusal(joining.error, w)}
        </p>
      )}
    </div>
  )
}
