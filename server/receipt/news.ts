/**
 * What has come since the person was here last. Of a visit only its day is kept, so what came on that very day counts as new:
 * rather read twice than missed.
 */
import { dayOf } from '../../machines/calendar.ts'
import { dayText, timeText } from '../../machines/contact.ts'
import type { Language } from '../../machines/facts.ts'
import { messagesOf } from '../case/caseMessages.ts'
import { openCase } from '../case/openedCase.ts'
import type { Live } from '../conversation/live.ts'
import type { Deps } from '../deps.ts'
import { KINDS } from '../kinds.ts'
import { type LogLine, timeline } from '../staff/note.ts'

const t = (da: string, en: string) => ({ da, en })

const WORDS = {
  oneMessage: t('En medarbejder har svaret dig.', 'A member of staff has answered you.'),
  messages: t(
    'En medarbejder har svaret dig {count} gange.',
    'A member of staff has answered you {count} times.',
  ),
  booked: t('Ny aftale: {kind}, {when}.', 'New appointment: {kind}, {when}.'),
  moved: t('{kind} er flyttet til {when}.', '{kind} has been moved to {when}.'),
  cancelled: t('{kind} {when} er aflyst.', '{kind} {when} has been cancelled.'),
} as const

/** @returns sentences, the oldest first; null where nothing is known of a visit before. */
export async function newsOf(deps: Deps, live: Live): Promise<string[] | null> {
  const { lastOpened, language } = live.state.context
  const { municipality, caseId } = live
  const row = lastOpened && caseId ? await deps.storage.cases.byId({ municipality, id: caseId }) : null
  if (!lastOpened || !row?.sealed) return null
  const opened = openCase(deps, row)
  const [messages, log] = await Promise.all([messagesOf(deps, opened), timeline(deps, opened)])
  const since = ({ at }: { readonly at: string }): boolean => dayOf(at) >= lastOpened
  const answers = messages.filter((one) => one.from === 'staff' && since(one)).length
  return [
    ...log
      .filter((line) => line.who !== 'person' && since(line))
      .flatMap((line) => changeText(line, language)),
    ...(answers === 1 ? [WORDS.oneMessage[language]] : []),
    ...(answers > 1 ? [WORDS.messages[language].replace('{count}', String(answers))] : []),
  ]
}

function changeText(line: LogLine, language: Language): string[] {
  if (line.what !== 'booked' && line.what !== 'moved' && line.what !== 'cancelled') return []
  const at = Temporal.Instant.from(line.start).toString()
  const when = `${dayText(at, language)} ${language === 'da' ? 'kl. ' : ''}${timeText(at, language)}`
  const text = WORDS[line.what][language].replace('{when}', when)
  return [text.replace('{kind}', KINDS[line.kind][language])]
}
