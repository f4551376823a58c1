/** Why a deed was not written: what is missing has a name, and nothing that was typed is lost. */
import { ApiProblem } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'

export function LifeRefused({ error }: { error: Error }) {
  const { w } = useDesk()
  if (error instanceof ApiProblem && error.code === 'incomplete')
    return (
      <MissingList
        names={error.missing.map((one) => w.life.lacking[one as keyof typeof w.life.lacking] ?? one)}
      />
    )
  const stale = error instanceof ApiProblem && error.code === 'stale-version'
  return (
    <p className="notice notice-warning" role="alert">
      {stale ? w.life.stale : problemText(error, w)}
    </p>
  )
}

export function MissingList({ names }: { names: readonly string[] }) {
  const { w } = useDesk()
  return (
    <div className="notice notice-warning" role="alert">
      <p>{w.life.refused}</p>
      <ul className="life-missing">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  )
}
