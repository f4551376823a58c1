/** Logging in, in place: the page behind it, its drafts included, is there again afterwards. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { MUNICIPALITY_NAMES } from '../../../machines/questions.ts'
import { ApiProblem, about, logIn } from '../api.ts'
import { hasDrafts } from '../case/drafts.ts'
import { problemText, useDesk } from '../desk.tsx'
import { CodeField } from '../useFresh.tsx'
import { canPasskeys, logInThrough, logInWithCode, logInWithPasskey } from './accessApi.ts'

type Step =
  | { readonly with: 'password'; readonly email: string; readonly word: string }
  | { readonly with: 'code'; readonly ticket: string; readonly code: string }
  | { readonly with: 'passkey' }

function take(step: Step) {
  if (step.with === 'password') return logIn(step.email, step.word)
  return step.with === 'code' ? logInWithCode(step.ticket, step.code) : logInWithPasskey()
}

function useEntering() {
  const queries = useQueryClient()
  const [half, setHalf] = useState<ApiProblem | null>(null)
  const entering = useMutation({
    mutationFn: take,
    onSuccess: async (who) => {
      queries.setQueryData(['me'], who)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return
      if (error.code === 'second-factor-required') setHalf(error)
      // What was begun too long ago, or has been used, begins anew.
      if (error.code === 'not-accepted') setHalf(null)
    },
  })
  return { entering, half }
}

/** Why the municipality's own log-in led back here without letting in. */
function sentBack(): ApiProblem | null {
  const code = new URLSearchParams(location.search).get('refused')
  return code === null ? null : new ApiProblem(0, { code })
}

export function Login() {
  const { w } = useDesk()
  const heading = useRef<HTMLHeadingElement>(null)
  const { entering, half } = useEntering()
  useEffect(() => {
    document.title = `${w.logIn} – Fjorten`
    heading.current?.focus()
  }, [w])
  const asked = half
  const error = entering.error ?? (entering.isIdle ? sentBack() : null)
  const wrong = error && error !== asked ? error : null
  return (
    <section className="card login" aria-labelledby="login-title">
      <h1 id="login-title" ref={heading} tabIndex={-1}>
        {w.logIn}
      </h1>
      <p>{asked ? w.access.second : w.loginHint}</p>
      {hasDrafts() && <p className="notice">{w.draftsKept}</p>}
      {wrong && (
        <p className="notice notice-error" role="alert" id="login-error">
          {problemText(wrong, w)}
        </p>
      )}
      {asked ? (
        asked.ways.includes('totp') && <CodeForm ticket={asked.ticket ?? ''} entering={entering} />
      ) : (
        <PasswordForm wrong={wrong !== null} entering={entering} />
      )}
      {canPasskeys() && (!asked || asked.ways.includes('passkey')) && (
        <button
          type="button"
          className="button button-secondary"
          onClick={() => entering.mutate({ with: 'passkey' })}
        >
          {w.access.withPasskey}
        </button>
      )}
      {!asked && <Providers />}
    </section>
  )
}

type Entering = ReturnType<typeof useEntering>['entering']

function PasswordForm({ wrong, entering }: { wrong: boolean; entering: Entering }) {
  const { w } = useDesk()
  const password = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const step = {
      with: 'password',
      email: String(form.get('email')),
      word: String(form.get('password')),
    } as const
    entering.mutate(step, { onError: () => password.current?.select() })
  }
  return (
    <form onSubmit={submit} aria-labelledby="login-title">
      <label htmlFor="email">{w.email}</label>
      <input id="email" name="email" type="email" className="form-input" autoComplete="username" required />
      <label htmlFor="password">{w.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        ref={password}
        className="form-input"
        autoComplete="current-password"
        required
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? 'login-error' : undefined}
      />
      <button type="submit" className="button button-primary" disabled={entering.isPending}>
        {entering.isPending ? w.loggingIn : w.logIn}
      </button>
    </form>
  )
}

function CodeForm({ ticket, entering }: { ticket: string; entering: Entering }) {
  const { w } = useDesk()
  useEffect(() => {
    document.getElementById('login-code')?.focus()
  }, [])
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get('code'))
    entering.mutate({ with: 'code', ticket, code })
  }
  return (
    <form onSubmit={submit} aria-labelledby="login-title">
      <CodeField id="login-code" />
      <button type="submit" className="button button-primary" disabled={entering.isPending}>
        {entering.isPending ? w.loggingIn : w.logIn}
      </button>
    </form>
  )
}

/** The municipalities' own log-ins, where they have one: links, because they lead away from the page. */
function Providers() {
  const { w, language } = useDesk()
  const { data } = useQuery({ queryKey: ['about'], queryFn: about, staleTime: Number.POSITIVE_INFINITY })
  if (!data || data.oidc.length === 0) return null
  return (
    <nav aria-label={w.access.through}>
      <ul>
        {data.oidc.map((municipality) => (
          <li key={municipality}>
            <a href={logInThrough(municipality)}>
              {w.access.through} {MUNICIPALITY_NAMES[municipality][language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
