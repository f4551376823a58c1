/** Which colleagues are at a case right now, in words. */
import type { AtCase } from '../../server/staff/live/screen.ts'
import { type Language, listText } from './calendar/days.ts'
import { useDesk } from './desk.tsx'
import { usePresent } from './usePresent.ts'
import { fill, type Words } from './words.ts'

function sentences(who: readonly AtCase[], w: Words, language: Language): string {
  const names = (of: readonly AtCase[]): string =>
    listText(
      of.map(({ name }) => name),
      language,
    )
  const writing = who.filter((one) => one.writing)
  const looking = who.filter((one) => !one.writing)
  return [
    writing.length > 0 ? fill(w.team.writes, { names: names(writing) }) : null,
    looking.length > 0 ? fill(w.team.looks, { names: names(looking) }) : null,
  ]
    .filter(Boolean)
    .join(' ')
}

/** On the case's page. Told politely, and to who does not see it as well. */
export function PresentLine({ id }: { id: string }) {
  const { w, language } = useDesk()
  const who = usePresent(id)
  return (
    <p className={who.length > 0 ? 'present' : 'visually-hidden'} role="status">
      {sentences(who, w, language)}
    </p>
  )
}

/** By the box in which the answer is written: a colleague may be answering already. */
export function PresentWriting({ id }: { id: string }) {
  const { w, language } = useDesk()
  const writing = usePresent(id).filter((one) => one.writing)
  if (writing.length === 0) return null
  const names = listText(
    writing.map(({ name }) => name),
    language,
  )
  return <p className="notice notice-warning">{fill(w.team.writesToo, { names })}</p>
}

/** In a list: short, beside who has the case. */
export function PresentMark({ id }: { id: string }) {
  const { w, language } = useDesk()
  const who = usePresent(id)
  return who.length > 0 ? <span className="present">{sentences(who, w, language)}</span> : null
}
