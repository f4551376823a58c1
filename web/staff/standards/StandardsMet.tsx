/** What one person meets in one municipality: each part in a line, with the rules behind it. */
import type { Met, Part } from '../../../machines/compare.ts'
import { dayText, type Language } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { CitedRules } from './StandardsTopic.tsx'

const ORDER: readonly Part[] = [
  'route',
  'anonymous',
  'unit',
  'talk',
  'approval',
  'deadline',
  'before',
  'staff',
]

/** What the part comes to, line by line; the rules say the rest. */
function lines(part: Part, met: Met, language: Language, w: Words): string[] {
  switch (part) {
    case 'route':
      return [w.routes[met.route]]
    case 'anonymous':
      return [
        met.identity === 'named' ? w.named : w.anonymous,
        ...(met.anonymousTreatment ? [w.verdicts[met.anonymousTreatment]] : []),
      ]
    case 'unit':
      return met.units.map(({ name }) => name)
    case 'talk':
      return [
        ...met.talks.map(({ kind, by }) =>
          by === null
            ? w.kinds[kind]
            : fill(w.standards.by, { kind: w.kinds[kind], day: dayText(by, language) }),
        ),
        ...met.keptBack.map((kind) => fill(w.standards.waits, { kind: w.kinds[kind] })),
      ]
    case 'approval':
      return met.flags.includes('needsConsent') ? [w.flags.needsConsent] : []
    case 'deadline':
      return met.until === null ? [w.noGuarantee] : [dayText(met.until, language)]
    default:
      return []
  }
}

export function MetColumn({ name, edition, met }: { name: string; edition: string; met: Met }) {
  const { w, language } = useDesk()
  const id = `met-${met.municipality}`
  const shown = ORDER.filter((part) => lines(part, met, language, w).length > 0 || met.rules[part].length > 0)
  return (
    <section className="card" aria-labelledby={id} data-municipality={met.municipality}>
      <h2 id={id}>{name}</h2>
      <p className="quiet-text">{edition}</p>
      {met.flags.length > 0 && (
        <p>
          {w.standards.flags}: {met.flags.map((flag) => w.flags[flag]).join(', ')}
        </p>
      )}
      {shown.map((part) => (
        <div key={part} className="met-part">
          <h3>{w.parts[part]}</h3>
          {lines(part, met, language, w).map((line) => (
            <p key={line} className="met-line">
              {line}
            </p>
          ))}
          <CitedRules rules={met.rules[part]} />
        </div>
      ))}
      <details>
        <summary>{fill(w.standards.allRules, { count: met.bore.length })}</summary>
        <p className="cite">{met.bore.join(' ')}</p>
      </details>
    </section>
  )
}
