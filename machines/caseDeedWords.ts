/** Every deed of a case's log in words that follow a name, for staff: "Anna skrev et notat". The person's own words are others. */
import type { DeedKind } from './caseDeeds.ts'
import { LIFE_DEED_WORDS } from './lifeDeedWords.ts'
import type { Text } from './rule.ts'

const t = (da: string, en: string): Text => ({ da, en })

export const DEED_WORDS: Readonly<Record<DeedKind, Text>> = {
  ...LIFE_DEED_WORDS,
  opened: t('åbnede sagen', 'opened the case'),
  enquiry: t('tog imod henvendelsen', 'took the enquiry'),
  joined: t('lagde en anden sag ind i den her', 'put another case into this one'),
  joinedInto: t('lagde sagen sammen med en anden', 'put the case together with another'),
  parted: t('skilte to sager igen', 'parted two cases again'),
  amended: t('rettede et svar', 'put an answer right'),
  claimed: t('tog sagen', 'took the case'),
  released: t('gav sagen tilbage', 'gave the case back'),
  passedOn: t('gav sagen videre', 'passed the case on'),
  replied: t('svarede', 'answered'),
  booked: t('aftalte en tid', 'made an appointment'),
  moved: t('flyttede en tid', 'moved an appointment'),
  cancelled: t('aflyste en tid', 'cancelled an appointment'),
  attended: t('skrev, om aftalen blev holdt', 'noted whether the appointment was kept'),
  closed: t('lukkede sagen', 'closed the case'),
  reopened: t('åbnede sagen igen', 'opened the case again'),
  noted: t('skrev et notat', 'wrote a note'),
  notRobot: t('så, at det er et menneske', 'saw that this is a person'),
  handedOver: t(
    'lagde sagen klar til kommunens sagssystem',
    "laid the case out for the municipality's case system",
  ),
  emergencyOpened: t('åbnede sagen med nødnøglen', 'opened the case with the emergency key'),
  barred: t('spærrede sagen for en kollega', 'barred a colleague from the case'),
  unbarred: t('åbnede sagen for en kollega igen', 'opened the case to a colleague again'),
  wentBack: t('lagde sagen tilbage i køen', 'put the case back in the queue'),
  takenOver: t('lod en kollega overtage en tid', 'let a colleague take an appointment over'),
  toBeMet: t('bad en kollega møde personen', 'asked a colleague to meet the person'),
  quiet: t('ændrede, om personen får beskeder om tider', 'changed whether the person is told of times'),
}

export const deedsIn = (language: keyof Text): Record<DeedKind, string> =>
  Object.fromEntries(Object.entries(DEED_WORDS).map(([what, text]) => [what, text[language]])) as Record<
    DeedKind,
    string
  >
