/** Whether somebody was there; pressed again it is put right. */
import type { AppointmentKind } from '../../../machines/rule.ts'
import { momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { type Seen, useChange } from '../useChange.ts'
import { fill } from '../words.ts'

interface Props {
  readonly of: Seen & {
    readonly number: number
    readonly kind: AppointmentKind
    readonly start: string
    readonly attendance: 'held' | 'missed' | null
  }
}

export function Attendance({ of }: Props) {
  const { w, language } = useDesk()
  const changing = useChange(of)
  const { kind, start, attendance, number } = of
  const about = `${w.kinds[kind]}, ${momentText(start, language)}, ${fill(w.caseNumber, { number })}`
  return (
    <>
      <fieldset className="attendance">
        <legend className="visually-hidden">{fill(w.times.attendanceOf, { about })}</legend>
        {(['held', 'missed'] as const).map((how) => (
          <button
            key={how}
            type="button"
            aria-pressed={attendance === how}
            disabled={changing.busy}
            onClick={() =>
              attendance === how ||
              changing.run({
                what: '/appointments/attendance',
                body: { kind, start, how },
                done: how === 'held' ? w.times.heldSaid : w.times.missedSaid,
              })
            }
          >
            {w.times[how]}
          </button>
        ))}
      </fieldset>
      {changing.refused && (
        <p className="notice notice-warning" role="alert">
          {changing.refused}
        </p>
      )}
    </>
  )
}
