/** Who did what when, with the reason that was given. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { type Language, momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'

type Line = CaseView['log'][number]

/** What goes with the deed, in words; notes stand in their own place. */
function detailOf(line: Line, w: Words, language: Language): string | null {
  const when = (start: string): string => momentText(start, language)
  const because = (text: string, reason: string): string => (reason === '' ? text : `${text}: ${reason}`)
  switch (line.what) {
    case 'passedOn':
    case 'barred':
    case 'unbarred':
      return `${line.to}: ${line.reason}`
    case 'wentBack':
      return fill(w.team.wentBack, { name: line.from, count: line.days })
    case 'released':
    case 'reopened':
    case 'emergencyOpened':
      return line.reason ?? null
    case 'closed':
      return [line.reason, line.despite].filter(Boolean).join('. ')
    case 'booked':
      return `${w.kinds[line.kind]}, ${when(line.start)}`
    case 'moved':
      return because(`${w.kinds[line.kind]}, ${when(line.from)} → ${when(line.start)}`, line.reason)
    case 'takenOver':
    case 'toBeMet':
      return `${w.kinds[line.kind]}, ${when(line.start)}: ${line.to}`
    case 'cancelled': {
      const by = line.by === 'us' ? w.times.byUs : w.times.byPerson
      return because(`${w.kinds[line.kind]}, ${when(line.start)}. ${by}`, line.reason)
    }
    case 'attended':
      return `${w.kinds[line.kind]}, ${when(line.start)}: ${w.times[line.how].toLocaleLowerCase(language)}`
    case 'amended':
      return line.detail ?? null
    case 'joined':
    case 'joinedInto':
    case 'parted':
      return fill(w.caseNumber, { number: line.number })
    case 'identityConfirmed':
      return w.work.how[line.how]
    default:
      return null
  }
}

const WHO: Readonly<Record<string, (w: Words) => string>> = {
  person: (w) => w.fromPerson,
  emergency: (w) => w.fromEmergency,
  system: (w) => w.team.byItself,
}

const whoOf = ({ who }: Line, w: Words): string => WHO[who]?.(w) ?? who

export function CaseLog({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  return (
    <details className="card">
      <summary>{fill(w.log, { count: shown.log.length })}</summary>
      <ol className="log-lines">
        {shown.log.map((line) => {
          const detail = detailOf(line, w, language)
          return (
            <li key={line.seq}>
              <span className="quiet-text">{momentText(line.at, language)}</span> {whoOf(line, w)}{' '}
              {w.deeds[line.what]}
              {detail && <span className="log-detail">{detail}</span>}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
