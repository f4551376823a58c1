/** What one worked person would lose and get under the other edition, part by part. */
import type { ChangedPart, Item, PersonChange } from '../../../server/staff/standards/editionChanges.ts'
import { dayText, type Language } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'

/** Codes the desk has words for, by the part they stand in. */
function wordsFor(part: ChangedPart, w: Words): Readonly<Record<string, string>> {
  switch (part) {
    case 'route':
      return w.routes
    case 'identity':
      return { named: w.named, anonymous: w.anonymous }
    case 'anonymousTreatment':
      return w.verdicts
    case 'appointments':
      return w.kinds
    case 'guarantee':
      return { guarantee: w.clock }
    case 'flags':
      return w.flags
    default:
      return {}
  }
}

function itemText(part: ChangedPart, { code, text, day }: Item, language: Language, w: Words): string {
  const bare =
    part === 'units' ? (text ?? code) : text ? `${code}: ${text}` : (wordsFor(part, w)[code] ?? code)
  return day === null ? bare : fill(w.standards.by, { kind: bare, day: dayText(day, language) })
}

export function PersonParts({ parts }: Pick<PersonChange, 'parts'>) {
  const { w, language } = useDesk()
  return (
    <dl className="person-parts">
      {parts.map(({ part, lost, gained }) => (
        <div key={part}>
          <dt>{w.changes.outcome[part]}</dt>
          {lost.map((one) => (
            <dd key={`- ${one.code} ${one.text}`}>
              <span className="mark">{w.changes.lost}</span> {itemText(part, one, language, w)}
            </dd>
          ))}
          {gained.map((one) => (
            <dd key={`+ ${one.code} ${one.text}`}>
              <span className="mark mark-loud">{w.changes.gained}</span> {itemText(part, one, language, w)}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
