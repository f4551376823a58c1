/** Saying that somebody has seen who the person is, and how. */
import { type FormEvent, useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { useDesk } from '../desk.tsx'
import { useChange } from '../useChange.ts'
import { Refused } from './TimeForms.tsx'

const WAYS = ['document', 'digital', 'known'] as const

export function ConfirmIdentity({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const [how, setHow] = useState('')
  const changing = useChange(shown)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!changing.busy) changing.run({ what: '/identity', body: { how }, done: w.work.confirmed })
  }
  return (
    <form className="confirm-identity" onSubmit={submit}>
      <label htmlFor="identity-how">{w.work.confirmHow}</label>
      <select
        id="identity-how"
        className="form-input"
        required
        value={how}
        onChange={(event) => setHow(event.target.value)}
      >
        <option value="">{w.work.choose}</option>
        {WAYS.map((way) => (
          <option key={way} value={way}>
            {w.work.how[way]}
          </option>
        ))}
      </select>
      <button type="submit" className="button button-secondary" disabled={changing.busy}>
        {w.work.confirm}
      </button>
      <Refused text={changing.refused} />
    </form>
  )
}
