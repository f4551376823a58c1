/** The parts of a long page by name: whoever looks for an answer does not scroll past everything else. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { useDesk } from '../desk.tsx'

/** The heading takes the focus, so that keys and readers go on from there. */
function goTo(id: string): void {
  const heading = document.getElementById(id)
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
  heading.scrollIntoView({ block: 'start' })
}

export function CaseParts({ shown }: { shown: CaseView }) {
  const { w } = useDesk()
  const parts: readonly (readonly [id: string, name: string])[] = [
    ['answers', w.answers],
    ...(shown.unknown.length > 0 ? ([['unknown', w.unknown]] as const) : []),
    ['appointments', w.appointments],
    ['life', w.life.title],
    ['messages', w.messages],
    ['notes', w.work.notes],
    ['tasks', w.tasks],
  ]
  return (
    <nav className="case-parts" aria-label={w.onPage}>
      <ul>
        {parts.map(([id, name]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(id)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
