/** Flags, the days left and who has a case: small marks that always say it in words. */
import type { Flag } from '../../machines/rule.ts'
import type { QueueCase } from '../../server/staff/queue/queue.ts'
import { leftText } from './calendar/days.ts'
import { useDesk } from './desk.tsx'
import { useAway } from './team/useAway.ts'

const LOUD = new Set<Flag>(['crisis', 'urgent', 'guaranteeAtRisk'])
const FIRST: readonly Flag[] = ['crisis', 'guaranteeAtRisk', 'urgent', 'needsConsent', 'pregnant', 'youth']
const placeOf = (flag: Flag): number => (FIRST.includes(flag) ? FIRST.indexOf(flag) : FIRST.length)

export function Flags({
  flags,
  unanswered,
  cameInRush = false,
}: Pick<QueueCase, 'flags' | 'unanswered'> & Partial<Pick<QueueCase, 'cameInRush'>>) {
  const { w } = useDesk()
  if (flags.length === 0 && !unanswered && !cameInRush) return null
  return (
    <ul className="marks">
      {flags
        .toSorted((a, b) => placeOf(a) - placeOf(b))
        .map((flag) => (
          <li key={flag} className={LOUD.has(flag) ? 'mark mark-loud' : 'mark'}>
            {w.flags[flag]}
          </li>
        ))}
      {cameInRush && <li className="mark">{w.day.rush.mark}</li>}
      {unanswered && <li className="mark mark-open">{w.unanswered}</li>}
    </ul>
  )
}

const DAYS = Array.from({ length: 14 }, (_, index) => index)

/** Fourteen dots, one for each day the law gives; the ones that are left are filled. */
export function DaysLeft({ daysLeft }: { daysLeft: number | null }) {
  const { w } = useDesk()
  if (daysLeft === null) return <span className="quiet-text">{w.noGuarantee}</span>
  const tone = daysLeft <= 3 ? 'days days-few' : 'days'
  return (
    <span className={tone}>
      <svg viewBox="0 0 110 12" width="110" height="12" aria-hidden="true" focusable="false">
        {DAYS.map((day) => (
          <circle key={day} cx={4 + day * 7.8} cy="6" r="3" className={day < daysLeft ? 'left' : 'gone'} />
        ))}
      </svg>
      {leftText(daysLeft, w)}
    </span>
  )
}

export function Owner({ of, me }: { of: Pick<QueueCase, 'owner' | 'ownerId'>; me: string }) {
  const { w } = useDesk()
  const away = useAway()
  if (of.owner === null) return <span className="quiet-text">{w.nobody}</span>
  return (
    <strong>
      {of.ownerId === me ? w.me : of.owner}
      {of.ownerId !== null && away.has(of.ownerId) && ` (${w.team.away})`}
    </strong>
  )
}
