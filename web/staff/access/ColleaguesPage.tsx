/** Who works here: resetting a lost second factor, changing a role, and whose cases they see. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
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
      <p className="quiet-text">{w.access.colleaguesHint}</p>
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
      {own ? (
        <span>
          {w.access.roles[role as (typeof ROLES)[number]]}
          <br />
          <span className="quiet-text">{w.access.ownRole}</span>
        </span>
      ) : (
        <Role key={role} one={one} doing={doing} />
      )}
      {one.factors.length > 0 && !own && <Reset of={{ id, name }} doing={doing} />}
      {one.canBeLimited && units.length > 1 && !own && <Units one={one} units={units} doing={doing} />}
    </li>
  )
}

/** A role that is as it was is not there to be saved: a click too many would stand in the log as a change. */
function Role({ one: { id, name, role }, doing }: { one: Colleague; doing: Doing }) {
  const { w } = useDesk()
  const [chosen, setChosen] = useState(role)
  const field = `role-${id}`
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void doing(() => giveRole(id, chosen), w.access.roleChanged)
      }}
    >
      <label htmlFor={field}>{fill(w.access.roleOf, { name })}</label>
      <select
        id={field}
        className="form-input"
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        {ROLES.map((known) => (
          <option key={known} value={known}>
            {w.access.roles[known]}
          </option>
        ))}
      </select>
      {chosen !== role && (
        <button type="submit" className="button button-primary">
          {fill(w.access.saveRole, { name })}
        </button>
      )}
    </form>
  )
}

/** Asked once more: the colleague is out everywhere at once. */
function Reset({ of: { id, name }, doing }: { of: Pick<Colleague, 'id' | 'name'>; doing: Doing }) {
  const { w } = useDesk()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button type="button" className="button button-secondary" onClick={() => setAsked(true)}>
        {fill(w.access.resetOf, { name })}
      </button>
    )
  return (
    <div>
      <p>{fill(w.access.resetSure, { name })}</p>
      <div className="buttons">
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: it stands where the button was that was pressed
          autoFocus
          className="button button-primary"
          onClick={() => void doing(() => resetColleague(id), fill(w.access.resetDone, { name }))}
        >
          {w.access.resetYes}
        </button>
        <button type="button" className="button button-secondary" onClick={() => setAsked(false)}>
          {w.access.resetNo}
        </button>
      </div>
    </div>
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
