/** Says of a case that came in a rush that a person stands behind it: it stands in the queue like the others again. */
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { useDesk } from '../desk.tsx'
import { type Seen, useChange } from '../useChange.ts'
import { fill } from '../words.ts'
import { Refused } from './TimeForms.tsx'

export function SayPerson({ of }: { of: Seen & Pick<QueueCase, 'number'> }) {
  const { w } = useDesk()
  const changing = useChange(of)
  return (
    <>
      <button
        type="button"
        className="button button-secondary claim say-person"
        disabled={changing.busy}
        aria-label={fill(w.day.rush.personOf, { number: of.number })}
        onClick={() =>
          changing.run({ what: '/person', body: {}, done: fill(w.day.rush.said, { number: of.number }) })
        }
      >
        {w.day.rush.person}
      </button>
      <Refused text={changing.refused} />
    </>
  )
}
