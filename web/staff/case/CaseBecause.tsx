/** Why it came out as it did: each part of the outcome with the rules behind it, as sentences. */
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { dayText, type Language } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import type { Words } from '../words.ts'
import { RuleList } from './CaseAnswers.tsx'

type One = CaseView['because'][number]

/** The names that the desk already has for ways, talks and flags; a unit comes with its own. */
function named({ part, what }: One, w: Words, language: Language): string {
  switch (part) {
    case 'route':
      return w.routes[what as keyof Words['routes']]
    case 'identity':
      return what === 'named' ? w.named : w.anonymous
    case 'verdict':
      return w.outcomeVerdicts[what as keyof Words['outcomeVerdicts']]
    case 'appointment':
      return w.kinds[what as keyof Words['kinds']]
    case 'flag':
      return w.flags[what as keyof Words['flags']]
    case 'unit':
      return what
    case 'guarantee':
      return dayText(what, language)
  }
}

export function CaseBecause({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  return (
    <section className="card" aria-labelledby="because">
      <h2 id="because">{w.because}</h2>
      {shown.because.map((one) => (
        <details key={`${one.part} ${one.what}`}>
          <summary>
            {w.outcomeParts[one.part]}: {named(one, w, language)}
          </summary>
          <RuleList ids={one.rules} rules={shown.rules} />
        </details>
      ))}
    </section>
  )
}
