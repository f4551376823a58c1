/** Who works here: resetting a lost second factor, changing a role, and whose cases they see. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Colleague, Colleagues } from '../../../server/staff/access/colleagues.ts'
import { me } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure, Heading } from '../Heading.tsx'
import { useFresh } from '../useFresh.tsx'
import { fill, type Words } from '../words.ts'
import { colleagues, giveRole, giveUnits, resetColleague } from './accessApi.ts'

type Run = (work: () => Promise<void>) => Promise<void>

const ROLES = ['caseWorker', 'practitioner', 'doctor', 'leader', 'administrator'] as const

export function ColleaguesPage() {
  const { w, say, language } = useDesk()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({
    queryKey: ['colleagues', language],
    queryFn: () => colleagues(language),
  })
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  const { run, error: refused, dialog } = useFresh()
  const doing = (work: () => Promise<unknown>, said: string): Promise<void> =>
    run(async () => {
      await work()
      say(said)
      await queries.invalidateQueries({ queryKey: ['colleagues'] })
    })
  return (
    <div className="card account colleagues">
      <Heading title={w.access.colleagues} />
      {error && <Failure text={problemText(error, w)} again={() => void refetch()} retry={w.retry} />}
      {refused !== null && (
        <p className="notice notice-error" role="alert">
          {problemText(refused, w)}
        </p>
      )}
      <ul className="factors">
        {data?.colleagues.map((one) => (
          <Row key={one.id} one={one} units={data.units} own={one.id === who?.id} doing={doing} />
        ))}
      </ul>
      {dialog}
    </div>
  )
}

const factorWords = (w: Words, { factors }: Colleague): string =>
  factors.length === 0 ? w.access.noFactor : factors.map((kind) => w.access.kinds[kind]).join(', ')

type Doing = (work: () => Promise<unknown>, said: string) => ReturnType<Run>

function Row(props: { one: Colleague; units: Colleagues['units']; own: boolean; doing: Doing }) {
  const { one, units, own, doing } = props
  const { w } = useDesk()
  const { id, name, email, role } = one
  const roleId = `role-${id}`
  return (
    <li>
      <span>
        <strong>{name}</strong> · {email}
        <br />
        {factorWords(w, one)}
        {one.canBeLimited && units.length > 1 && (
          <>
            <br />
            {w.access.unitsOf}: {unitWords(w, one, units)}
          </>
        )}
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
      {one.canBeLimited && units.length > 1 && !own && <Units one={one} units={units} doing={doing} />}
    </li>
  )
}

const unitWords = (w: Words, { units }: Colleague, known: Colleagues['units']): string =>
  units === null
    ? w.access.everyUnit
    : units.map((id) => known.find((unit) => unit.id === id)?.name ?? id).join(', ')

/** A unit that is none of the municipality's any more goes with the next saving. */
function Units({ one, units, doing }: { one: Colleague; units: Colleagues['units']; doing: Doing }) {
  const { w } = useDesk()
  const { id, name } = one
  const hint = `units-${id}`
  return (
    <details className="units">
      <summary>{fill(w.access.chooseUnits, { name })}</summary>
      <form
        key={one.units?.join()}
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = new FormData(event.currentTarget).getAll('unit').map(String)
          void doing(() => giveUnits(id, chosen), w.access.unitsChanged)
        }}
      >
        <fieldset aria-describedby={hint}>
          <legend>{w.access.unitsOf}</legend>
          <p id={hint}>{fill(w.access.unitsHint, { name })}</p>
          {units.map((unit) => (
            <div key={unit.id}>
              <input
                id={`${hint}-${unit.id}`}
                className="form-checkbox"
                type="checkbox"
                name="unit"
                value={unit.id}
                defaultChecked={one.units?.includes(unit.id) ?? false}
              />
              <label htmlFor={`${hint}-${unit.id}`}>{unit.name}</label>
            </div>
          ))}
        </fieldset>
        <button type="submit" className="button button-secondary">
          {fill(w.access.saveUnits, { name })}
        </button>
      </form>
    </details>
  )
}
