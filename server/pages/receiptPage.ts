/** The receipt and the person's own case as pages. What may be printed or saved says nothing of drugs, treatment or the centre. */
import { createEvent } from 'ics'
import { ZONE } from '../../machines/calendar.ts'
import type { NextStep } from '../../machines/caseNext.ts'
import { dayText, phoneOf, timeText } from '../../machines/contact.ts'
import { canReveal } from '../../machines/conversation.ts'
import type { Channel } from '../../machines/enquiry.ts'
import { FACTS, type FactId, type Facts, type Language } from '../../machines/facts.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import { standardOf } from '../../machines/standards/catalogue.ts'
import { evaluate } from '../../machines/triage.ts'
import type { Appointment, CitizenPage, KeptCode } from '../../web/citizen/page.ts'
import type { Opening } from '../audit/audit.ts'
import { timesOfKind } from '../case/times.ts'
import { canAmend } from '../conversation/amend.ts'
import type { Live } from '../conversation/live.ts'
import type { CaseOfPerson } from '../conversation/service.ts'
import type { Deps } from '../deps.ts'
import { editionOf } from '../editions/editionText.ts'
import { KINDS } from '../kinds.ts'
import { newsOf } from '../receipt/news.ts'
import { qrOf } from '../receipt/qr.ts'
import { wordsOf } from '../receipt/receiptCode.ts'
import { explained } from './because.ts'
import {
  amendingOf,
  answeredOf,
  correctionOf,
  dangerOf,
  type Flash,
  labelOf,
  ofMunicipality,
  type PageContext,
  slotDays,
  summaryOf,
  surroundings,
} from './page.ts'

const t = (da: string, en: string) => ({ da, en })

const NEXT: Record<NextStep, Record<Language, string>> = {
  crisis: t(
    'En medarbejder ser på din sag som det første.',
    'A member of staff looks at your case first of all.',
  ),
  appointmentSoon: t('Vi ses til din aftale.', 'We will see you at your appointment.'),
  guaranteeAtRisk: t(
    'En medarbejder finder en tid til dig nu.',
    'A member of staff is finding a time for you now.',
  ),
  unansweredMessage: t(
    'En medarbejder svarer på din besked senest {day}.',
    'A member of staff answers your message by {day}.',
  ),
  newTime: t(
    'Du kan vælge en ny tid her. En medarbejder hjælper også gerne.',
    'You can choose a new time here. A member of staff is glad to help too.',
  ),
  pickUp: t('En medarbejder ser på din sag senest {day}.', 'A member of staff looks at your case by {day}.'),
  appointment: t('Vi ses til din aftale.', 'We will see you at your appointment.'),
  guarantee: t('Hjælpen begynder senest {day}.', 'Help begins by {day}.'),
  followUp: t('En medarbejder følger op.', 'A member of staff follows up.'),
  duty: t('En medarbejder arbejder på din sag.', 'A member of staff works on your case.'),
}

/** As people know the work, not as the desk names its roles; whoever is not listed is simply staff. */
const ROLES: Readonly<Record<string, Record<Language, string>>> = {
  caseWorker: t('en sagsbehandler', 'a case worker'),
  leader: t('en leder', 'a leader'),
  practitioner: t('en behandler', 'a practitioner'),
  doctor: t('en læge', 'a doctor'),
  emergency: t('to personer med kommunens nødnøgle', 'two people with the municipality’s emergency key'),
}
const STAFF = t('en medarbejder', 'a member of staff')

const openingText = ({ day, role }: Opening, language: Language): string =>
  `${dueText(day, language)}: ${(ROLES[role] ?? STAFF)[language]}`

/** A case that somebody took down says so: the person may not have seen the words that stand in it. */
const TAKEN: Readonly<Record<Channel, Record<Language, string>>> = {
  phone: t('Du ringede, og {who} skrev det ind.', 'You called, and {who} took it down.'),
  door: t('Du kom forbi, og {who} skrev det ind.', 'You came by, and {who} took it down.'),
  digitalPost: t(
    'Du skrev i Digital Post, og {who} skrev det ind.',
    'You wrote by Digital Post, and {who} took it down.',
  ),
  letter: t('Du sendte et brev, og {who} skrev det ind.', 'You sent a letter, and {who} took it down.'),
}

const takenText = ({ enquiry }: CaseOfPerson, language: Language): string | null =>
  enquiry && TAKEN[enquiry.channel][language].replace('{who}', (ROLES[enquiry.role] ?? STAFF)[language])

const TEXTS = {
  putAway: t(
    'Vi har talt med dig om det her, og sagen er lukket. Skriv her, hvis der er noget.',
    'We have talked with you about this, and the case is closed. Write here if there is anything.',
  ),
  title: t('Din aftale', 'Your appointment'),
  readers: t(
    'Kun medarbejdere i {name}, som arbejder med det, kan læse det.',
    'Only staff of {name} who work with it can read it.',
  ),
  noReader: t('Ingen behøver læse det. Det er gemt låst.', 'Nobody needs to read it. It is kept locked.'),
  place: t('Adressen får du, når du ringer', 'You get the address when you call'),
  placeUnphoned: t(
    'Skriv til os på din side, så får du adressen',
    'Write to us on your page, and you get the address',
  ),
  event: t('Aftale', 'Appointment'),
  news: t('Nyt siden {day}', 'New since {day}'),
  noNews: t('Der er ikke kommet noget nyt siden.', 'Nothing new has come since.'),
  lastOpened: t('Din side blev sidst åbnet {day}.', 'Your page was last opened {day}.'),
}

/** The address only: never the name of the centre. */
const placeText = (deps: Deps, live: Live, unit: string, language: Language): string => {
  const { addresses, phone } = deps.owners[live.municipality]
  const standard = standardOf(live.municipality, live.edition)
  // Where there is no number either, nobody is told to call.
  const unknown = phoneOf(standard, { phone }) ? TEXTS.place : TEXTS.placeUnphoned
  return (
    addresses[unit as never] ?? standard.units.find((one) => one.id === unit)?.address ?? unknown[language]
  )
}

const dueText = (day: string, language: Language): string => dayText(`${day}T10:00:00Z`, language)

export const nextText = (next: CaseOfPerson['next'], language: Language): string | null =>
  next ? (NEXT[next.what as NextStep][language].replace('{day}', dueText(next.due, language)) ?? null) : null

export function appointmentsOf(deps: Deps, live: Live, found: CaseOfPerson): Appointment[] {
  const { language } = live.state.context
  return found.appointments.map(({ kind, start, end, unit }) => ({
    kind,
    kindLabel: KINDS[kind as AppointmentKind][language],
    day: dayText(instant(start), language),
    time: `${language === 'da' ? 'kl. ' : ''}${timeText(instant(start), language)}–${timeText(instant(end), language)}`,
    place: placeText(deps, live, unit, language),
    icsHref: `/${live.municipality}/${kind}.ics`,
  }))
}

const instant = (withOffset: string): string => Temporal.Instant.from(withOffset).toString()

export function receiptPage(
  deps: Deps,
  live: Live,
  context: PageContext,
  found: CaseOfPerson,
  flash: Flash,
): CitizenPage {
  const c = live.state.context
  const { language } = c
  const page = ofMunicipality('conversation', live.municipality, language, context)
  const standard = standardOf(live.municipality, live.edition)
  const meeting = evaluate(standard, c.facts, true).bearing.filter((rule) => rule.heard === 'receipt')
  const next = nextText(found.next, language)
  const code = deps.conversations.codeOf(live)
  if (!code) throw new Error('a receipt is shown only in the session that holds its code')
  return {
    ...page,
    edition: editionOf(standard, language, context),
    title: TEXTS.title[language],
    phase: 'handedOver',
    identifiers: flash.identifiers ?? null,
    asked: answeredOf(c, surroundings(context, []), flash),
    askedWords: flash.askedWords ?? null,
    receipt: {
      appointments: appointmentsOf(deps, live, found),
      code: code.split('-'),
      words: wordsOf(code),
      qr: qrOf(live.municipality, code),
      kept: c.kept,
      callingWord: found.callingWord,
      readers: (found.next ? TEXTS.readers : TEXTS.noReader)[language].replace(
        '{name}',
        page.municipality?.name ?? '',
      ),
      due: found.pickUpBy
        ? NEXT.pickUp[language].replace('{day}', dueText(found.pickUpBy, language))
        : TEXTS.noReader[language],
      phone: page.municipality?.phone ?? null,
      whatHappens: meeting.map((rule) => rule.text[language]).slice(0, MEETING_SENTENCES),
      next,
      them: themOf(live.municipality, c.facts, language),
    },
    because: explained(standard, c),
  }
}

const THEM = {
  title: t('Den, det handler om', 'The person it is about'),
  text: t(
    '{who} kan når som helst begynde selv, også uden navn. Det bliver en sag for sig. Den hænger ikke sammen med din, og vi siger ikke til nogen af jer, om den anden har skrevet til os.',
    '{who} can begin at any time, also without a name. That is a case of its own. It is not linked to yours, and we tell neither of you whether the other has written to us.',
  ),
  child: t('Dit barn', 'Your child'),
  person: t('Personen', 'The person'),
  linkChild: t('Her begynder dit barn', 'Here your child begins'),
  link: t('Her begynder personen', 'Here the person begins'),
}

/** The person concerned takes over by a conversation of their own; nothing joins the two. */
const themOf = (municipality: string, { asker }: Facts, language: Language) =>
  asker == null || asker === 'self'
    ? null
    : {
        title: THEM.title[language],
        text: THEM.text[language].replace('{who}', (asker === 'parent' ? THEM.child : THEM.person)[language]),
        link: (asker === 'parent' ? THEM.linkChild : THEM.link)[language],
        href: `/${municipality}?language=${language}`,
      }
const MEETING_SENTENCES = 5

export async function casePage(
  deps: Deps,
  live: Live,
  context: PageContext,
  found: CaseOfPerson,
  flash: Flash,
): Promise<CitizenPage> {
  const { language, lastOpened } = live.state.context
  const { moving, identifiers, done } = flash
  const standard = standardOf(live.municipality, live.edition)
  const appointments = appointmentsOf(deps, live, found)
  return {
    ...ofMunicipality('case', live.municipality, language, context),
    edition: editionOf(standard, language, context),
    title: TEXTS.title[language],
    phase: 'handedOver',
    danger: dangerOf(live.state.context),
    identifiers: identifiers ?? null,
    done: done ?? null,
    asked: answeredOf(live.state.context, surroundings(context, []), flash),
    askedWords: flash.askedWords ?? null,
    correction: correctionOf(standard, live.state.context, flash),
    drops: flash.correction
      ? flash.correction.drops.map((fact) => ({ fact, label: labelOf(fact, live.state.context) }))
      : null,
    case: {
      number: String(found.number),
      callingWord: found.callingWord,
      appointments: appointments.map((one, index) => {
        const { startsAt = 0, missed = false } = found.appointments[index] ?? {}
        const ahead = startsAt > deps.now()
        return { ...one, canMove: ahead || missed, canCancel: ahead, missed }
      }),
      toFind: found.toFind.map((kind) => ({ kind, kindLabel: KINDS[kind][language] })),
      messages: found.messages.map((message) => ({ ...message, rules: [] })),
      next: nextText(found.next, language),
      taken: found.putAway ? TEXTS.putAway[language] : takenText(found, language),
      openings: found.openings.map((one) => openingText(one, language)),
      moving: moving
        ? {
            kind: moving,
            kindLabel: KINDS[moving][language],
            slots: slotDays(
              standard,
              await timesOfKind(deps.storage, live, moving, deps.owners[live.municipality], deps.now()),
              language,
              deps.owners[live.municipality].addresses,
            ).slice(0, MOVE_DAYS),
          }
        : null,
      renewed: renewedOf(deps, live),
      lastOpened: lastOpened && TEXTS.lastOpened[language].replace('{day}', dueText(lastOpened, language)),
      news: await newsShown(deps, live),
      answers: answersOf(live, found),
      amending: amendingOf(standard, live.state.context, context, flash),
      canMessage: true,
      canReveal: found.own && canReveal(standard, live.state.context),
      quiet: found.quiet,
      canErase: true,
      erasing: found.outcome.identity === 'named' ? 'asked' : 'now',
    },
  }
}
/** Times and messages stand on their own; what says who the person is stays as it is. */
function answersOf({ state: { context: c }, municipality, edition }: Live, found: CaseOfPerson) {
  const own = found.own && !found.putAway
  return (summaryOf(standardOf(municipality, edition), c) ?? [])
    .filter(({ fact }) => fact !== 'message' && FACTS[fact as FactId].kind !== 'slot')
    .map((row) => ({ ...row, canChange: own && canAmend(row.fact as FactId) }))
}

/** Under the day of the visit before, or that nothing has come. */
async function newsShown(deps: Deps, live: Live): Promise<NonNullable<CitizenPage['case']>['news']> {
  const { language, lastOpened } = live.state.context
  const lines = await newsOf(deps, live)
  if (!lines || !lastOpened) return null
  const day = dueText(lastOpened, language)
  const title = lines.length > 0 ? TEXTS.news : TEXTS.noNews
  return { title: title[language].replace('{day}', day), lines }
}

/** The new code, until the person has shown that they have it. */
function renewedOf(deps: Deps, live: Live): KeptCode | null {
  const { renewed, kept } = live.state.context
  const code = renewed && !kept ? deps.conversations.codeOf(live) : null
  return code
    ? { code: code.split('-'), words: wordsOf(code), qr: qrOf(live.municipality, code), kept }
    : null
}

/** Whoever moves an appointment often wants another week. */
const MOVE_DAYS = 10

/** A calendar entry that says "appointment", when and where; nothing in it says what it is about. */
export function icsOf(deps: Deps, live: Live, found: CaseOfPerson, kind: string): string | null {
  const one = found.appointments.find((appointment) => appointment.kind === kind)
  if (!one) return null
  const { language } = live.state.context
  const parts = (iso: string): [number, number, number, number, number] => {
    const at = Temporal.Instant.from(iso).toZonedDateTimeISO('UTC')
    return [at.year, at.month, at.day, at.hour, at.minute]
  }
  const { error, value } = createEvent({
    uid: `${one.id}@${ZONE.toLowerCase().replace('/', '.')}`,
    productId: '-//calendar//da',
    title: TEXTS.event[language],
    start: parts(one.start),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: parts(one.end),
    endInputType: 'utc',
    endOutputType: 'utc',
    location: placeText(deps, live, one.unit, language),
  })
  if (error || !value) throw error ?? new Error('no calendar entry')
  return value
}
