/** What a deed says besides its name, in the words of the journal. */
import type { Deed } from '../../machines/caseDeeds.ts'
import { dayText, timeText } from '../../machines/contact.ts'
import type { Channel } from '../../machines/enquiry.ts'
import type { Language } from '../../machines/facts.ts'
import { LIFE_CODES } from '../../machines/lifeCodeWords.ts'
import { ASSESSED, isLifeDeed, type LifeDeed } from '../../machines/lifeDeeds.ts'
import { KINDS } from '../kinds.ts'

const t = (da: string, en: string) => ({ da, en })
type Texts = Record<Language, string>

const FIELDS = {
  on: t('Dag', 'Day'),
  outcome: t('Udfald', 'Outcome'),
  level: t('Bevilget', 'Granted'),
  body: t('Afgjort af', 'Decided by'),
  appliedFor: t('Søgt om', 'Applied for'),
  notGranted: t('Ikke bevilget', 'Not granted'),
  reasons: t('Begrundelse', 'Reasons'),
  legalBasis: t('Lovgrundlag', 'Legal basis'),
  way: t('Måde', 'Way'),
  title: t('Overskrift', 'Title'),
  why: t('Hvorfor', 'Why'),
  said: t('Sagt', 'Said'),
  about: t('Om', 'About'),
  provider: t('Sted', 'Place'),
  waivedOn: t('Garantien fraveget', 'Guarantee waived'),
  reviewBy: t('Gennemgås senest', 'Reviewed by'),
  until: t('Til og med', 'Until'),
  invited: t('Personen er inviteret', 'The person is invited'),
  accepted: t('Tog imod', 'Accepted'),
  consent: t('Samtykke', 'Consent'),
  approved: t('Slået op på Tilbudsportalen', 'Looked up on Tilbudsportalen'),
  how: t('Hvordan', 'How'),
  after: t('Måneder efter', 'Months after'),
  found: t('Hvad kom frem', 'What was found'),
  result: t('Resultat', 'Result'),
  departure: t('Grund', 'Reason'),
  where: t('Hvor', 'Where'),
  expectedOn: t('Ventes frem', 'Expected to arrive'),
  complainUntil: t('Kan klage til og med', 'Can complain until'),
  sha256: t('Kontrolsum', 'Checksum'),
} satisfies Record<string, Texts>

const CODES: Readonly<Record<string, Readonly<Record<string, Texts>>>> = {
  outcome: LIFE_CODES.outcomes,
  level: LIFE_CODES.levels,
  body: LIFE_CODES.bodies,
  legalBasis: LIFE_CODES.bases,
  way: LIFE_CODES.ways,
  found: LIFE_CODES.foundNamed,
  result: LIFE_CODES.reassessed,
  departure: LIFE_CODES.departures,
  how: {
    ...LIFE_CODES.endings,
    document: t('billedlegitimation', 'a paper with a picture'),
    digital: t('MitID', 'MitID'),
    known: t('kendt her', 'known here'),
    held: t('holdt', 'held'),
    missed: t('ikke mødt', 'missed'),
  },
  provider: {
    own: t('kommunens eget tilbud', "the municipality's own"),
    other: t('et andet sted', 'another place'),
  },
  where: {
    own: t('kommunens eget tilbud', "the municipality's own"),
    other: t('et andet sted', 'another place'),
  },
}
const CHANNELS: Readonly<Record<Channel, Texts>> = {
  phone: t('i telefonen', 'by telephone'),
  door: t('ved døren', 'at the door'),
  digitalPost: t('Digital Post', 'Digital Post'),
  letter: t('brev', 'letter'),
}
const WENT_BACK = t(
  'Fra {name}, {days} arbejdsdage uden en handling',
  'From {name}, {days} working days without a deed',
)
const WISHED = t('Ønsket kom {when}', 'The wish came {when}')
const TOLD = t('Får beskeder', 'Is told')
const BY = {
  us: t('Vi aflyste', 'We cancelled'),
  person: t('Personen bad om det', 'The person asked for it'),
}
const JOINED_BY = {
  code: t('personens kode', "the person's code"),
  confirmed: t('set af en medarbejder', 'seen by a colleague'),
}
const YES = t('ja', 'yes')
const NO = t('nej', 'no')
const DAY = /^\d{4}-\d{2}-\d{2}$/

export const momentText = (instant: string, language: Language): string =>
  `${dayText(instant, language)} ${language === 'da' ? 'kl. ' : ''}${timeText(instant, language)}`

function valueText(field: string, value: unknown, language: Language): string {
  if (typeof value === 'boolean') return (value ? YES : NO)[language]
  if (Array.isArray(value)) return value.map((one) => valueText(field, one, language)).join(', ')
  const text = String(value)
  return CODES[field]?.[text]?.[language] ?? (DAY.test(text) ? dayText(`${text}T10:00:00Z`, language) : text)
}

/** The fields of a deed of the case's life, one a line. */
function fieldsOf(deed: Record<string, unknown>, language: Language): string[] {
  return Object.entries(FIELDS).flatMap(([field, label]) => {
    const value = deed[field]
    if (value === undefined || value === null || value === '') return []
    return [`${label[language]}: ${valueText(field, value, language)}`]
  })
}

const reasoned = (lines: readonly (string | undefined)[]): string => lines.filter(Boolean).join('\n')

const fill = (text: Texts, language: Language, with_: Readonly<Record<string, string>>): string =>
  text[language].replace(/\{(\w+)\}/g, (_, key: string) => with_[key] ?? '')

/** What goes with a deed, in words. An answer that was put right has its own words, by the standard. @param names colleagues by id */
export function deedText(
  deed: Exclude<Deed, { what: 'amended' }>,
  language: Language,
  names: ReadonlyMap<string, string>,
): string {
  if (isOfLife(deed)) return lifeText(deed, language)
  const kindAt = (kind: keyof typeof KINDS, start: string): string =>
    `${KINDS[kind][language]}, ${momentText(start, language)}`
  const named = (id: string): string => names.get(id) ?? id
  switch (deed.what) {
    case 'opened':
    case 'claimed':
    case 'replied':
    case 'notRobot':
      return ''
    case 'enquiry': {
      const wished = deed.wishedAt && fill(WISHED, language, { when: momentText(deed.wishedAt, language) })
      return reasoned([CHANNELS[deed.channel][language], wished ?? undefined])
    }
    case 'noted':
      return deed.text
    case 'booked':
      return kindAt(deed.kind, deed.start)
    case 'moved':
      return reasoned([`${kindAt(deed.kind, deed.from)} → ${momentText(deed.start, language)}`, deed.reason])
    case 'takenOver':
      return `${kindAt(deed.kind, deed.start)}: ${named(deed.from)} → ${named(deed.to)}`
    case 'toBeMet':
      return `${kindAt(deed.kind, deed.start)}: ${named(deed.to)}`
    case 'cancelled':
      return reasoned([kindAt(deed.kind, deed.start), BY[deed.by][language], deed.reason])
    case 'attended':
      return `${kindAt(deed.kind, deed.start)}: ${valueText('how', deed.how, language)}`
    case 'passedOn':
    case 'barred':
    case 'unbarred':
      return reasoned([named(deed.to), deed.reason])
    case 'wentBack':
      return fill(WENT_BACK, language, { name: named(deed.from), days: String(deed.days) })
    case 'released':
      return deed.reason ?? ''
    case 'reopened':
    case 'emergencyOpened':
      return deed.reason
    case 'closed':
      return reasoned([deed.reason, deed.despite])
    case 'quiet':
      return `${TOLD[language]}: ${(deed.on ? NO : YES)[language]}`
    case 'joined':
    case 'joinedInto':
      return `${deed.number} (${JOINED_BY[deed.by][language]})`
    case 'parted':
      return String(deed.number)
    case 'identityConfirmed':
    case 'handedOver':
      return reasoned(fieldsOf({ ...deed }, language))
  }
}

const isOfLife = (deed: Deed): deed is LifeDeed => isLifeDeed(deed.what)

function lifeText(deed: LifeDeed, language: Language): string {
  if (deed.what === 'assessed')
    return reasoned([
      ...fieldsOf({ on: deed.on }, language),
      ...ASSESSED.map((topic) =>
        deed.notes[topic] ? `${LIFE_CODES.topics[topic][language]}: ${deed.notes[topic]}` : undefined,
      ),
    ])
  if (deed.what === 'guaranteeDeparted')
    return reasoned(fieldsOf({ ...deed, departure: deed.reason }, language))
  return reasoned(fieldsOf({ ...deed }, language))
}
