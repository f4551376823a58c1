/** What is sensitive asks to show a factor again: the work waits behind a dialog and goes on by itself afterwards. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { account, canPasskeys, logInThrough, showCode, showPasskey } from './access/accessApi.ts'
import { ApiProblem, about, me } from './api.ts'
import { problemText, useDesk } from './desk.tsx'

type Work = () => Promise<void>

interface Fresh {
  /** Does the work, now or after a factor was shown. */
  readonly run: (work: Work) => Promise<void>
  readonly error: unknown
  readonly dialog: ReactNode
}

export function useFresh(): Fresh {
  const [waiting, setWaiting] = useState<Work | null>(null)
  const [error, setError] = useState<unknown>(null)
  const run = async (work: Work): Promise<void> => {
    setError(null)
    try {
      await work()
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.code === 'step-up-required') setWaiting(() => work)
      else setError(problem)
    }
  }
  const close = (): void => setWaiting(null)
  const shown = (): void => {
    const work = waiting
    close()
    if (work) void run(work)
  }
  return { run, error, dialog: waiting && <ShowAgain onShown={shown} onClose={close} /> }
}

function ShowAgain({ onShown, onClose }: { onShown: () => void; onClose: () => void }) {
  const { w } = useDesk()
  const queries = useQueryClient()
  const { data: own } = useQuery({ queryKey: ['account'], queryFn: account })
  const [error, setError] = useState<unknown>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const show = async (showing: Promise<unknown>): Promise<void> => {
    try {
      await showing
      await queries.invalidateQueries({ queryKey: ['account'] })
      onShown()
    } catch (problem) {
      setError(problem)
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    void show(showCode(String(new FormData(event.currentTarget).get('code'))))
  }
  return (
    <dialog ref={dialog} className="keys" onClose={onClose} aria-labelledby="again-title">
      <h2 id="again-title">{w.access.again}</h2>
      <p>{w.access.againHint}</p>
      {error !== null && (
        <p className="notice notice-error" role="alert">
          {problemText(error, w)}
        </p>
      )}
      {own?.app && (
        <form onSubmit={submit}>
          <CodeField id="again-code" />
          <button type="submit" className="button button-primary">
            {w.access.showCode}
          </button>
        </form>
      )}
      {own && own.passkeys.length > 0 && canPasskeys() && (
        <button type="button" className="button button-primary" onClick={() => void show(showPasskey())}>
          {w.access.showPasskey}
        </button>
      )}
      {own && !own.app && own.passkeys.length === 0 && <p>{w.access.noneYet}</p>}
      <ThroughOwn />
      <button type="button" className="button button-secondary" onClick={() => dialog.current?.close()}>
        {w.close}
      </button>
    </dialog>
  )
}

/** The municipality's own log-in, where it has one: it leads away from the page and back. */
function ThroughOwn() {
  const { w } = useDesk()
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const { data: of } = useQuery({ queryKey: ['about'], queryFn: about, staleTime: Number.POSITIVE_INFINITY })
  if (!who || !of?.oidc.includes(who.municipality)) return null
  return (
    <p>
      <a href={logInThrough(who.municipality, true)}>{w.access.throughAgain}</a>
    </p>
  )
}

export function CodeField({ id }: { id: string }) {
  const { w } = useDesk()
  return (
    <>
      <label htmlFor={id}>{w.access.code}</label>
      <input
        id={id}
        name="code"
        className="form-input"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]{6,7}"
        maxLength={7}
        required
      />
    </>
  )
}
