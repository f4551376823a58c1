/** Each edition with how it stands on the day, and everything about it that is old, missing or not verified. */
import type { EditionView } from '../../../server/staff/standards/standards.ts'
import { dateText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

export function StandardsEditions({ editions }: { editions: readonly EditionView[] }) {
  return (
    <ul className="editions">
      {editions.map((one) => (
        <li key={one.edition} className="card">
          <Edition one={one} />
        </li>
      ))}
    </ul>
  )
}

function Edition({ one }: { one: EditionView }) {
  const { w, language } = useDesk()
  const from = one.validFrom ? dateText(one.validFrom, language) : w.standards.undated
  const to = one.validTo ? dateText(one.validTo, language) : w.standards.openEnd
  const loud = one.state === 'ranOut' || one.state === 'notYet'
  return (
    <>
      <h2>{one.municipalityName}</h2>
      <p>
        {one.edition} · <span className={loud ? 'mark mark-loud' : 'mark'}>{w.editionStates[one.state]}</span>
      </p>
      <p className="quiet-text">
        {fill(w.standards.valid, { from, to })} ·{' '}
        {fill(w.standards.checked, { day: dateText(one.lastChecked, language) })} ·{' '}
        {fill(w.standards.count, { count: one.rules })}
      </p>
      <EditionMarks marks={one.marks} />
    </>
  )
}

export function EditionMarks({ marks }: Pick<EditionView, 'marks'>) {
  const { w } = useDesk()
  return (
    <ul className="edition-marks">
      {marks.map(({ kind, text }) => (
        <li key={text}>
          <span className={kind === 'unverified' ? 'mark' : 'mark mark-loud'}>{w.markKinds[kind]}</span>{' '}
          {text}
        </li>
      ))}
    </ul>
  )
}
