/** Logging in, in place: the page behind it, its drafts included, is there again afterwards. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef } from 'react'
import { logIn } from './api.ts'
import { problemText, useDesk } from './desk.tsx'
import { hasDrafts } from './drafts.ts'

export function Login() {
  const { w } = useDesk()
  const queries = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const password = useRef<HTMLInputElement>(null)
  useEffect(() => {
    document.title = `${w.logIn} – Fjorten`
    heading.current?.focus()
  }, [w])
  const entering = useMutation({
    mutationFn: ({ email, word }: { email: string; word: string }) => logIn(email, word),
    onSuccess: async (who) => {
      queries.setQueryData(['me'], who)
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    },
    onError: () => password.current?.select(),
  })
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    entering.mutate({ email: String(form.get('email')), word: String(form.get('password')) })
  }
  return (
    <form className="card login" onSubmit={submit} aria-labelledby="login-title">
      <h1 id="login-title" ref={heading} tabIndex={-1}>
        {w.logIn}
      </h1>
      <p>{w.loginHint}</p>
      {hasDrafts() && <p className="notice">{w.draftsKept}</p>}
      {entering.error && (
        <p className="notice notice-error" role="alert" id="login-error">
          {problemText(entering.error, w)}
        </p>
      )}
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
        aria-invalid={entering.error ? true : undefined}
        aria-describedby={entering.error ? 'login-error' : undefined}
      />
      <button type="submit" className="button button-primary" disabled={entering.isPending}>
        {entering.isPending ? w.loggingIn : w.logIn}
      </button>
    </form>
  )
}
