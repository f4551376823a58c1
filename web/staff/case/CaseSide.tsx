/** Beside the case: the clock, the appointments, what the person was told, and who did what. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { dayText, momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { DaysLeft } from '../Marks.tsx'
import { EditionMarks } from '../standards/StandardsEditions.tsx'
import { fill } from '../words.ts'
import { CaseBarred } from './CaseBarred.tsx'
import { CaseJoin } from './CaseJoin.tsx'
import { CaseLog } from './CaseLog.tsx'
import { CaseNotices } from './CaseNotices.tsx'
import { CaseTimes } from './CaseTimes.tsx'

/** What the day turns on: beside the rest on a desk, above it on a telephone. */
export function CaseNow({ shown }: { shown: CaseView }) {
  return (
    <div className="case-times">
      <Clock shown={shown} />
      <CaseTimes shown={shown} />
      <CaseNotices shown={shown} />
    </div>
  )
}

export function CaseSide({ shown }: { shown: CaseView }) {
  return (
    <div className="case-side">
      <Told shown={shown} />
      <Edition shown={shown} />
      <CaseJoin shown={shown} />
      <CaseBarred shown={shown} />
      <CaseLog shown={shown} />
    </div>
  )
}

function Clock({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const { clock } = shown
  return (
    <section className="card" aria-labelledby="clock">
      <h2 id="clock">{w.clock}</h2>
      {clock === null ? (
        <p className="quiet-text">{w.noClock}</p>
      ) : (
        <>
          {clock.daysLeft === null ? <p>{w.clockOver}</p> : <DaysLeft daysLeft={clock.daysLeft} />}
          <p>
            {fill(w.clockFrom, {
              from: momentText(clock.from, language),
              until: dayText(clock.until, language),
            })}
          </p>
        </>
      )}
    </section>
  )
}

function Told({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  if (shown.told.length === 0) return null
  return (
    <details className="card">
      <summary>{fill(w.told, { count: shown.told.length })}</summary>
      <ul className="rules">
        {shown.told.map(({ rule, text }) => (
          <li key={rule}>
            <p>{text}</p>
            <p className="cite">{rule}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What of the standard this case rests on is old, missing or not verified. */
function Edition({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  return (
    <details className="card">
      <summary>{fill(w.editionMarks, { count: shown.marks.length })}</summary>
      <p className="cite">{shown.edition}</p>
      <EditionMarks marks={shown.marks} />
    </details>
  )
}
