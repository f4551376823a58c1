/** What a person is told of the edition they talk under: how long it holds, when it was last checked, what has changed since. */
import { dayOf } from '../../machines/calendar.ts'
import { phoneOf } from '../../machines/contact.ts'
import type { Language } from '../../machines/facts.ts'
import { kindOfMark, type MarkKind, type Standard } from '../../machines/standard.ts'
import type { CitizenPage } from '../../web/citizen/page.ts'

const DATE = {
  da: new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

const WORDS = {
  da: {
    from: 'gælder fra',
    to: 'til',
    undated: 'uden dato',
    checked: 'Sidst set efter',
    old: 'Den er gammel, så ring, hvis du er i tvivl.',
    lawChanged: 'Loven er ændret på nogle punkter siden.',
    noContact: 'Den har intet telefonnummer. Spørg kommunens hovednummer.',
  },
  en: {
    from: 'valid from',
    to: 'to',
    undated: 'undated',
    checked: 'Last checked',
    old: 'It is old, so call if you are in doubt.',
    lawChanged: 'The law has changed on some points since.',
    noContact: "It has no telephone number. Ask the municipality's switchboard.",
  },
}

const hasRunOut = ({ validTo }: Standard, today: string): boolean => validTo !== null && validTo < today

export interface EditionContext {
  readonly now: string
  readonly owner: { readonly phone?: string | undefined }
}

/** What is missing or contradicts itself in the document is for staff and owner, not for the page. */
export function editionOf(
  standard: Standard,
  language: Language,
  { now, owner }: EditionContext,
): NonNullable<CitizenPage['edition']> {
  const { validFrom, validTo, lastChecked } = standard
  const words = WORDS[language]
  const date = (day: string): string => DATE[language].format(new Date(`${day}T00:00:00Z`))
  const valid = validFrom
    ? `${words.from} ${date(validFrom)}${validTo ? ` ${words.to} ${date(validTo)}` : ''}`
    : words.undated
  const has = (kind: MarkKind): boolean => standard.marks.some((mark) => kindOfMark(mark) === kind)
  const silent = has('noContact') && phoneOf(standard, owner.phone ? { phone: owner.phone } : {}) === null
  return {
    id: standard.edition,
    validText: `${valid}. ${words.checked} ${date(lastChecked)}.`,
    marks: [
      ...(hasRunOut(standard, dayOf(now)) ? [words.old] : []),
      ...(has('lawChanged') ? [words.lawChanged] : []),
      ...(silent ? [words.noContact] : []),
    ],
  }
}
