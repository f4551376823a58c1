/** Beside the case: the clock, the appointments, what the person was told, and who did what. */
import type { CaseView } from '../../server/staffCase.ts'
import { CaseJoin } from './CaseJoin.tsx'
import { clockText, dayText, momentText } from './days.ts'
import { useDesk } from './desk.tsx'
import { DaysLeft } from './Marks.tsx'
import { EditionMarks } from './StandardsEditions.tsx'
import { fill } from './words.ts'

export function CaseSide({ shown }: { shown: CaseView }) {
  return (
    <div className="case-side">
      <Clock shown={shown} />
      <Appointments shown={shown} />
      <Told shown={shown} />
      <Edition shown={shown} />
      <CaseJoin shown={shown} />
      <Log shown={shown} />
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
          <DaysLeft daysLeft={clock.daysLeft} />
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

function Appointments({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const none = shown.appointments.length === 0 && shown.missing.length === 0
  return (
    <section className="card" aria-labelledby="appointments">
      <h2 id="appointments">{w.appointments}</h2>
      {none && <p className="quiet-text">{w.noAppointments}</p>}
      <ul className="appointments">
        {shown.appointments.map((one) => (
          <li key={`${one.kind}${one.start}`}>
            <p className="appointment-when">
              {momentText(one.start, language)}–{clockText(one.end, language)}
            </p>
            <p>
              {w.kinds[one.kind]}
              {one.with && `, ${fill(w.withWhom, { name: one.with })}`}
              {one.talkForm === 'phone' && `, ${w.phoneTalk}`}
            </p>
            <p className="quiet-text">{one.unitName}</p>
            {one.late && <p className="mark mark-loud">{w.late}</p>}
          </li>
        ))}
        {shown.missing.map(({ kind, by }) => (
          <li key={kind}>
            <p className="mark mark-loud">
              {by === null
                ? fill(w.missing, { kind: w.kinds[kind] })
                : fill(w.missingBy, { kind: w.kinds[kind], day: dayText(by, language) })}
            </p>
          </li>
        ))}
      </ul>
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

function Log({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  return (
    <details className="card">
      <summary>{fill(w.log, { count: shown.log.length })}</summary>
      <ol className="log-lines">
        {shown.log.map(({ seq, at, who, what, detail }) => (
          <li key={seq}>
            <span className="quiet-text">{momentText(at, language)}</span>{' '}
            {who === 'person' ? w.fromPerson : who} {w.deeds[what]}
            {detail && <span className="quiet-text"> {detail}</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
