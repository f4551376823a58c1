/** What each kind of talk is called on the person's pages. */
import type { Language } from '../machines/facts.ts'
import type { AppointmentKind } from '../machines/rule.ts'

const t = (da: string, en: string) => ({ da, en })

export const KINDS: Readonly<Record<AppointmentKind, Record<Language, string>>> = {
  visitation: t('Første samtale', 'First talk'),
  secondVisitation: t('Anden del af samtalen', 'Second part of the talk'),
  doctor: t('Samtale med en læge', 'Talk with a doctor'),
  anonymousTalk: t('Samtale uden navn', 'Talk without a name'),
  youthTalk: t('Samtale for unge', 'Talk for young people'),
  relativesTalk: t('Samtale for pårørende', 'Talk for relatives'),
}
