/** What the desk itself writes to the person when a time changes. Plain, and no word of what it is about. */
import { dayText, timeText } from '../../../machines/contact.ts'
import type { Language } from '../../../machines/facts.ts'

const t = (da: string, en: string) => ({ da, en })

export const NOTICES = {
  booked: t(
    'Du har fået en tid: {day} kl. {time}. Passer den ikke, så vælg en anden her på siden, eller skriv til os.',
    'You have been given a time: {day} at {time}. If it does not suit, choose another on this page or write to us.',
  ),
  moved: t(
    'Din tid er flyttet. Den nye tid er {day} kl. {time}. Passer den ikke, så vælg en anden her på siden, eller skriv til os.',
    'Your time has been moved. The new time is {day} at {time}. If it does not suit, choose another on this page or write to us.',
  ),
  cancelledByUs: t(
    'Vi må desværre aflyse din tid {day} kl. {time}. Du kan vælge en ny her på siden. Ellers finder vi en til dig.',
    'We are sorry: we must cancel your time {day} at {time}. You can choose a new one on this page, or we find one for you.',
  ),
  cancelledByPerson: t(
    'Din tid {day} kl. {time} er aflyst, som du bad om. Vil du have en ny, så vælg den her på siden, eller skriv til os.',
    'Your time {day} at {time} is cancelled, as you asked. If you want a new one, choose it on this page or write to us.',
  ),
  releasedInRush: t(
    'Der kom meget mange på én gang, og vi har givet din tid videre: {times}. Er det dig, der skrev, så vælg en ny tid her på siden, eller skriv til os. Din sag og din frist er som før.',
    'Very many came at once, and we have passed your time on: {times}. If it was you who wrote, choose a new time on this page or write to us. Your case and its last day are as before.',
  ),
} as const
export type Notice = keyof typeof NOTICES

/** @param start an instant, ISO */
export const noticeText = (notice: Notice, start: string, language: Language): string =>
  NOTICES[notice][language]
    .replace('{day}', dayText(start, language))
    .replace('{time}', timeText(start, language))

/** @param starts instants, ISO: everything that was given free at once */
export const releasedText = (starts: readonly string[], language: Language): string => {
  const at = language === 'da' ? 'kl.' : 'at'
  const times = starts.map((start) => `${dayText(start, language)} ${at} ${timeText(start, language)}`)
  return NOTICES.releasedInRush[language].replace('{times}', times.join(', '))
}
