/** One's own log-in: passkeys and code app, added and removed. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Account } from '../../../server/staff/access/account.ts'
import { dateText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { CodeField, useFresh } from '../useFresh.tsx'
import { fill } from '../words.ts'
import { account, addApp, addPasskey, beginApp, canPasskeys, type NewApp, removeFactor } from './accessApi.ts'

export function AccountPage() {
  const { w } = useDesk()
  const { data: own, error, refetch } = useQuery({ queryKey: ['account'], queryFn: account })
  return (
    <div className="card account">
      <Heading title={w.access.account} />
      {error && <Failure text={problemText(error, w)} again={() => void refetch()} retry={w.retry} />}
      {own && <Factors own={own} />}
    </div>
  )
}

function Factors({ own }: { own: Account }) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const { run, error, dialog } = useFresh()
  const none = own.app === null && own.passkeys.length === 0
  const done = async (said: string): Promise<void> => {
    say(said)
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => ['account', 'me'].includes(String(queryKey[0])),
    })
  }
  const remove = (id: string): Promise<void> =>
    run(async () => {
      await removeFactor(id)
      await done(w.access.removed)
    })
  const added = (day: string): string => fill(w.access.addedOn, { day: dateText(day, language) })
  return (
    <>
      <p>
        {own.name} · {own.email}
      </p>
      {none && (
        <p className="notice notice-warning">{own.required ? w.access.mustAdd : w.access.shouldAdd}</p>
      )}
      {error !== null && (
        <p className="notice notice-error" role="alert">
          {problemText(error, w)}
        </p>
      )}
      <h2>{w.access.passkeys}</h2>
      <p>{w.access.passkeysHint}</p>
      <ul className="factors">
        {own.passkeys.map(({ id, name, addedOn }) => (
          <li key={id}>
            <span>
              {name}, {added(addedOn)}
            </span>
            <button type="button" className="button button-secondary" onClick={() => void remove(id)}>
              {fill(w.access.removeOf, { name })}
            </button>
          </li>
        ))}
      </ul>
      <NewPasskey first={none} run={run} done={done} />
      <h2>{w.access.app}</h2>
      <p>{w.access.appHint}</p>
      {own.app && (
        <ul className="factors">
          <li>
            <span>
              {w.access.app}, {added(own.app.addedOn)}
            </span>
            <button
              type="button"
              className="button button-secondary"
              onClick={() => own.app && void remove(own.app.id)}
            >
              {fill(w.access.removeOf, { name: w.access.app })}
            </button>
          </li>
        </ul>
      )}
      <NewCodeApp first={none} run={run} done={done} replaces={own.app !== null} />
      {dialog}
    </>
  )
}

interface Adding {
  /** The first one costs the password. */
  readonly first: boolean
  readonly run: (work: () => Promise<void>) => Promise<void>
  readonly done: (said: string) => Promise<void>
}

function Password({ id }: { id: string }) {
  const { w } = useDesk()
  return (
    <>
      <label htmlFor={id}>{w.access.passwordAgain}</label>
      <input id={id} name="password" type="password" className="form-input" autoComplete="current-password" />
    </>
  )
}

const field = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '')

function NewPasskey({ first, run, done }: Adding) {
  const { w } = useDesk()
  if (!canPasskeys()) return <p>{w.access.noPasskeys}</p>
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    void run(async () => {
      await addPasskey(field(form, 'name'), field(form, 'password'))
      form.reset()
      await done(w.access.added)
    })
  }
  return (
    <form onSubmit={submit}>
      <label htmlFor="passkey-name">{w.access.passkeyName}</label>
      <input id="passkey-name" name="name" className="form-input" maxLength={60} required />
      {first && <Password id="passkey-password" />}
      <button type="submit" className="button button-primary">
        {w.access.addPasskey}
      </button>
    </form>
  )
}

function NewCodeApp({ first, run, done, replaces }: Adding & { replaces: boolean }) {
  const { w } = useDesk()
  const [begun, setBegun] = useState<NewApp | null>(null)
  const start = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    void run(async () => setBegun(await beginApp(field(form, 'password'))))
  }
  if (begun)
    return <ScanCode begun={begun} run={run} done={(said) => done(said).then(() => setBegun(null))} />
  return (
    <form onSubmit={start}>
      {first && <Password id="app-password" />}
      <button type="submit" className="button button-primary">
        {replaces ? w.access.replaceApp : w.access.addApp}
      </button>
    </form>
  )
}

function ScanCode({ begun, run, done }: Omit<Adding, 'first'> & { begun: NewApp }) {
  const { w } = useDesk()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const form = event.currentTarget
    void run(async () => {
      await addApp(begun.ticket, field(form, 'code'))
      await done(w.access.added)
    })
  }
  const { size, path } = begun.qr
  return (
    <form onSubmit={submit}>
      <p>{w.access.scan}</p>
      <svg className="qr" role="img" aria-label={w.access.qr} viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
        <path d={path} />
      </svg>
      <p>
        {w.access.secret} <code>{begun.secret.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <CodeField id="app-code" />
      <button type="submit" className="button button-primary">
        {w.access.confirmApp}
      </button>
    </form>
  )
}
