/** Who works here: resetting a lost second factor, and changing a role. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Colleague } from '../../../server/staff/access/colleagues.ts'
import { me } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { useFresh } from '../useFresh.tsx'
import { fill, type Words } from '../words.ts'
import { colleagues, giveRole, resetColleague } from './accessApi.ts'

type Run = (work: () => Promise<void>) => Promise<void>

const ROLES = ['caseWorker', 'practitioner', 'doctor', 'leader', 'administrator'] as const

export function ColleaguesPage() {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: ['colleagues'], queryFn: colleagues })
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const { run, error: refused, dialog } = useFresh()
  const doing = (work: () => Promise<unknown>, said: string): Promise<void> =>
    run(async () => {
      await work()
      say(said)
      await queries.invalidateQueries({ queryKey: ['colleagues'] })
    })
  return (
    <div className="card account">
      <Heading title={w.access.colleagues} />
      {error && <Failure text={problemText(error, w)} again={() => void refetch()} retry={w.retry} />}
      {refused !== null && (
        <p className="notice notice-error" role="alert">
          {problemText(refused, w)}
        </p>
      )}
      <ul className="factors">
        {data?.colleagues.map((one) => (
          <Row key={one.id} one={one} own={one.id === who?.id} doing={doing} />
        ))}
      </ul>
      {dialog}
    </div>
  )
}

const factorWords = (w: Words, { factors }: Colleague): string =>
  factors.length === 0 ? w.access.noFactor : factors.map((kind) => w.access.kinds[kind]).join(', ')

function Row(props: {
  one: Colleague
  own: boolean
  doing: (work: () => Promise<unknown>, said: string) => ReturnType<Run>
}) {
  const { one, own, doing } = props
  const { w } = useDesk()
  const { id, name, email, role } = one
  const roleId = `role-${id}`
  return (
    <li>
      <span>
        <strong>{name}</strong> · {email}
        <br />
        {factorWords(w, one)}
      </span>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const next = String(new FormData(event.currentTarget).get('role'))
          void doing(() => giveRole(id, next), w.access.roleChanged)
        }}
      >
        <label htmlFor={roleId}>{fill(w.access.roleOf, { name })}</label>
        <select key={role} id={roleId} name="role" className="form-input" defaultValue={role} disabled={own}>
          {ROLES.map((known) => (
            <option key={known} value={known}>
              {w.access.roles[known]}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-secondary" disabled={own}>
          {fill(w.access.saveRole, { name })}
        </button>
      </form>
      <button
        type="button"
        className="button button-secondary"
        disabled={own || one.factors.length === 0}
        onClick={() => void doing(() => resetColleague(id), fill(w.access.resetDone, { name }))}
      >
        {fill(w.access.resetOf, { name })}
      </button>
    </li>
  )
}
