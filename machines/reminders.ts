/**
 * What a person by name is told of their times, and when. Whoever sees the telephone lie on the table learns that there is an
 * appointment and nothing else: no word of drugs, treatment or the centre, no place and no name.
 */
import { addDays, dayOf, ZONE } from './calendar.ts'
import { dayText, timeText } from './contact.ts'
import type { Facts, Language } from './facts.ts'

export const NOTICE_KINDS = ['booked', 'moved', 'cancelled', 'reminder'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]
export const NOTICE_WAYS = ['email', 'sms', 'digitalPost'] as const
export type NoticeWay = (typeof NOTICE_WAYS)[number]

/** Why nothing goes out. */
export const UNTOLD = [
  /** Nobody has said a name. */
  'anonymous',
  /** "Do not contact me." */
  'notSafe',
  /** Nobody has said how it is safe. */
  'notSaid',
  /** Only a call is safe: a person makes it. */
  'callOnly',
  /** The safe way has no number or address. */
  'noAddress',
  /** The person wants no messages of this sort. */
  'quiet',
  /** Digital Post before somebody has seen who the person is. */
  'notConfirmed',
  /** The municipality has set up no sender for this way. */
  'noSender',
  /** The time is another one, somebody else's or free again. */
  'changed',
  /** The time has begun. */
  'past',
  /** Booked so late that its confirmation is the reminder. */
  'justTold',
] as const
export type Untold = (typeof UNTOLD)[number]

export interface Reach {
  readonly way: NoticeWay
  readonly address: string
}

interface Said {
  /** The person's own facts; only a case by name has any of these. */
  readonly facts: Pick<Facts, 'safeContact' | 'phone' | 'email' | 'cpr' | 'digitalPost'>
  readonly quiet: boolean
  readonly identityConfirmed: boolean
}

/** The way that the person called safe, and no other: what is not said to be safe is not used. */
export function reachOf({ facts, quiet, identityConfirmed }: Said): Reach | Untold {
  if (quiet) return 'quiet'
  const { safeContact } = facts
  if (safeContact == null) return 'notSaid'
  if (safeContact === 'none') return 'notSafe'
  if (safeContact === 'phone') return 'callOnly'
  const address = { email: facts.email, sms: facts.phone, digitalPost: facts.cpr }[safeContact]
  if (!address) return 'noAddress'
  if (safeContact !== 'digitalPost') return { way: safeContact, address }
  if (facts.digitalPost != null && facts.digitalPost !== 'yes') return 'noAddress'
  return identityConfirmed ? { way: 'digitalPost', address } : 'notConfirmed'
}

const t = (da: string, en: string) => ({ da, en })

const TEXTS: Readonly<Record<NoticeKind, Record<Language, string>>> = {
  booked: t('Hej. Du har en aftale {when}.', 'Hello. You have an appointment on {when}.'),
  moved: t(
    'Hej. Din aftale er flyttet. Den er nu {when}.',
    'Hello. Your appointment has been moved. It is now on {when}.',
  ),
  cancelled: t('Hej. Din aftale {when} er aflyst.', 'Hello. Your appointment on {when} is cancelled.'),
  reminder: t('Hej. Husk din aftale {when}.', 'Hello. Remember your appointment on {when}.'),
}
/** The same of several times at once: what was done in one act is told in one message. */
const TEXTS_OF_SEVERAL: Readonly<Record<NoticeKind, Record<Language, string>>> = {
  booked: t('Hej. Du har aftaler {when}.', 'Hello. You have appointments on {when}.'),
  moved: t(
    'Hej. Dine aftaler er flyttet. De er nu {when}.',
    'Hello. Your appointments have been moved. They are now on {when}.',
  ),
  cancelled: t('Hej. Dine aftaler {when} er aflyst.', 'Hello. Your appointments on {when} are cancelled.'),
  reminder: t('Hej. Husk dine aftaler {when}.', 'Hello. Remember your appointments on {when}.'),
}
const SUBJECTS_OF_SEVERAL: Readonly<Record<NoticeKind, Record<Language, string>>> = {
  booked: t('Dine aftaler', 'Your appointments'),
  moved: t('Dine aftaler er flyttet', 'Your appointments have been moved'),
  cancelled: t('Dine aftaler er aflyst', 'Your appointments are cancelled'),
  reminder: t('Husk dine aftaler', 'Remember your appointments'),
}
const SUBJECTS: Readonly<Record<NoticeKind, Record<Language, string>>> = {
  booked: t('Din aftale', 'Your appointment'),
  moved: t('Din aftale er flyttet', 'Your appointment has been moved'),
  cancelled: t('Din aftale er aflyst', 'Your appointment is cancelled'),
  reminder: t('Husk din aftale', 'Remember your appointment'),
}
const NO_ANSWER = t('Du kan ikke svare på denne besked.', 'You cannot reply to this message.')
const WHEN = t('{day} kl. {time}', '{day} at {time}')

/** Every sentence, for whoever checks sentences. */
export const NOTICE_WORDS = { TEXTS, TEXTS_OF_SEVERAL, SUBJECTS, SUBJECTS_OF_SEVERAL, NO_ANSWER, WHEN }

export interface NoticeText {
  readonly subject: string
  readonly text: string
}

const lists = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

/**
 * @param starts instants, ISO, one or several
 * @param signature who writes: the municipality, or what its owner has set
 */
export function noticeText(
  kind: NoticeKind,
  starts: readonly string[],
  language: Language,
  signature: string,
): NoticeText {
  const when = lists[language].format(
    starts.map((start) =>
      WHEN[language].replace('{day}', dayText(start, language)).replace('{time}', timeText(start, language)),
    ),
  )
  const [subjects, texts] = starts.length > 1 ? [SUBJECTS_OF_SEVERAL, TEXTS_OF_SEVERAL] : [SUBJECTS, TEXTS]
  return {
    subject: subjects[kind][language],
    text: `${texts[kind][language].replace('{when}', when)} ${NO_ANSWER[language]}\n\n${signature}`,
  }
}

/** Stems that say what it is about, in both languages. */
const TELLING =
  /(?<!kri)stof|rusmid|misbrug|afhængig|behandl|visitation|afdækning|læge|klinik|alkohol|hash|kokain|heroin|opioid|metadon|substitution|ungecenter|center|centre|u-?turn|rådgivning|drug|addict|treat|abuse|substance|rehab|clinic|doctor|alcohol|cannabis|cocaine|detox|intake|fjorten/i

/** The first word in a text that would say what it is about; null where none does. */
export const tellingWord = (text: string): string | null => TELLING.exec(text)?.[0] ?? null

/** Clock times "HH:MM" in Copenhagen. */
export interface NoticeHours {
  /** When a reminder goes, the day before. */
  readonly remindAt: string
  /** Between these nothing disturbs a night's sleep. */
  readonly from: string
  readonly to: string
}

const at = (day: string, clock: string): number =>
  Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(ZONE).epochMilliseconds

/** In the last hours before a time a message goes at any hour: better woken than there in vain. */
const URGENT_MS = 3 * 3_600_000

export interface Timed {
  readonly kind: NoticeKind
  /** When the appointment begins, milliseconds. */
  readonly startsAt: number
  /** The day on which it was booked, "YYYY-MM-DD"; null where it is free again. */
  readonly bookedOn: string | null
}

/** When it goes: now, later (milliseconds), or not at all. */
export function whenToTell(
  { kind, startsAt, bookedOn }: Timed,
  now: number,
  hours: NoticeHours,
): number | 'now' | Untold {
  if (startsAt <= now) return 'past'
  if (kind === 'reminder') {
    const eve = addDays(dayOf(new Date(startsAt).toISOString()), -1)
    // What is booked on the eve has just been told.
    if (bookedOn !== null && bookedOn >= eve) return 'justTold'
    const due = at(eve, hours.remindAt)
    if (due > now) return due
  }
  const today = dayOf(new Date(now).toISOString())
  const opens = at(today, hours.from)
  if (now >= opens && now < at(today, hours.to)) return 'now'
  const next = now < opens ? opens : at(addDays(today, 1), hours.from)
  return next > startsAt - URGENT_MS ? 'now' : next
}

const MINUTE = 60_000
const PAUSES = [1, 5, 15, 60, 180, 360].map((minutes) => minutes * MINUTE)
export const MOST_TRIES = PAUSES.length + 1

/** How long after a failed try the next one comes, milliseconds; null where no more is tried and a person must know. */
export const pauseAfter = (attempts: number): number | null => PAUSES[attempts - 1] ?? null
