/**
 * A decision letter as tagged paragraphs, made from the decision, the standard's own sentences and the day on which it is
 * reckoned to arrive. The same paragraphs become the preview, the PDF and what the case keeps.
 */
import { addDays, isWorkingDay, workingDayFrom } from './calendar.ts'
import { readClock } from './deadlines.ts'
import type { Language, UnitId } from './facts.ts'
import { letterRules } from './letterRules.ts'
import type { Decision, Life } from './life.ts'
import { complaintClock } from './lifeClocks.ts'
import type { Body, LegalBasis, LetterBlock, LetterPart, LetterWay, Level } from './lifeDeeds.ts'
import type { Text } from './rule.ts'
import type { Standard, Unit } from './standard.ts'
import { ruleOf } from './standards/catalogue.ts'

const t = (da: string, en: string): Text => ({ da, en })

const LEVEL: Record<Level, Text> = {
  adHoc: t('samtaler efter behov', 'talks as needed'),
  outpatient: t('ambulant behandling', 'outpatient treatment'),
  day: t('dagbehandling', 'day treatment'),
  residential: t('døgnbehandling', 'residential treatment'),
}
const BODY: Record<Body, Text> = {
  committee: t('visitationsudvalget', 'the visitation committee'),
  contactPerson: t('din kontaktperson', 'your contact person'),
  centre: t('centret', 'the centre'),
  provider: t('behandlingsstedet', 'the provider'),
}
const BASIS: Record<LegalBasis, Text> = {
  'SEL-101': t('Serviceloven § 101: behandling af stofmisbrug', 'Social Services Act § 101: drug treatment'),
  'SEL-101a': t(
    'Serviceloven § 101 a: anonym behandling',
    'Social Services Act § 101 a: anonymous treatment',
  ),
  'SEL-107': t('Serviceloven § 107: midlertidigt ophold', 'Social Services Act § 107: temporary stay'),
  'SUL-141': t('Sundhedsloven § 141: behandling af alkohol', 'Health Act § 141: alcohol treatment'),
}

const WORDS = {
  title: t('Afgørelse i din sag', 'Decision in your case'),
  decision: t('Det har vi afgjort', 'What we have decided'),
  applied: t('Du har søgt om: {what}', 'You have applied for: {what}'),
  grant: t('Vi har sagt ja. Du får {level}.', 'We have said yes. You get {level}.'),
  partial: t('Vi har sagt ja til en del. Du får {level}.', 'We have said yes to a part. You get {level}.'),
  withheld: t('Det har vi sagt nej til: {what}', 'We have said no to: {what}'),
  refusal: t('Vi har sagt nej.', 'We have said no.'),
  by: t('Det er {body}, der har truffet afgørelsen den {day}.', 'The decision was made by {body} on {day}.'),
  reasons: t('Derfor har vi afgjort det sådan', 'Why we decided so'),
  basis: t('Reglerne bag', 'The rules behind it'),
  choice: t('Du kan vælge et andet sted', 'You can choose another place'),
  complaint: t('Du kan klage', 'You can complain'),
  where: t('Klagen skal du sende til: {to}', 'Send the complaint to: {to}'),
  last: t(
    'Du har 4 uger til at klage fra den dag, du får afgørelsen. Vi regner med, at du får den {arrives}. Så er sidste dag {last}. Får du den senere, får du også længere tid.',
    'You have 4 weeks to complain from the day you get the decision. We expect you to get it on {arrives}. Then the last day is {last}. If you get it later, you also have longer.',
  ),
  form: t(
    'Du kan klage på den måde, du vil: skriftligt eller mundtligt. Du behøver ikke begrunde klagen.',
    'You can complain in any way you like: in writing or by word of mouth. You need not give reasons.',
  ),
  contact: t('Har du spørgsmål?', 'Do you have questions?'),
  talk: t('Du kan altid spørge os: {who}', 'You can always ask us: {who}'),
} as const

const date = {
  da: new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
}
export const letterDay = (day: string, language: Language): string =>
  date[language].format(new Date(`${day}T00:00:00Z`))

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)

/** Post by letter takes so many weekdays; Digital Post is there on the day it is sent. */
const LETTER_DAYS = 6

/** The day on which a letter made today is reckoned to reach the person. */
export function arrival(way: LetterWay, today: string): string {
  if (way !== 'letter') return today
  let day = today
  for (let left = LETTER_DAYS; left > 0; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Where an owner has filled in what the document does not print. */
export interface LetterOwner {
  readonly phone?: string | undefined
  readonly addresses: Readonly<Partial<Record<string, string>>>
}

export interface LetterAsk {
  readonly life: Life
  readonly decision: Decision
  readonly standard: Standard
  readonly owner: LetterOwner
  /** Ids of the units the person belongs to, the first is theirs. */
  readonly units: readonly UnitId[]
  readonly language: Language
  readonly expectedOn: string
}

export interface LetterText {
  readonly title: string
  readonly blocks: readonly LetterBlock[]
  readonly complainUntil: string
  /** Name, address and telephone of who sends it. */
  readonly sender: readonly string[]
}

const unitOf = ({ standard, units }: LetterAsk, id: UnitId | null): Unit | undefined =>
  standard.units.find((one) => one.id === (id ?? units[0])) ??
  standard.units.find((one) => one.id === standard.phoneUnits[0]) ??
  standard.units[0]

/** Never invented: what neither the document nor its owner says is left out. */
function contactOf(unit: Unit | undefined, { owner, language, standard }: LetterAsk): string[] {
  if (!unit) return [standard.name[language]]
  const parts = [
    unit.name[language],
    owner.addresses[unit.id] ?? unit.address,
    owner.phone ?? unit.phone,
    unit.email,
  ]
  return parts.filter((part): part is string => Boolean(part))
}

export function letterText(ask: LetterAsk): LetterText {
  const { life, decision, standard, language, expectedOn } = ask
  const rules = letterRules(standard.edition)
  const sayings = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => ruleOf(standard, id)?.text[language] ?? [])
  const complainUntil =
    readClock(complaintClock(life, expectedOn), expectedOn).by ?? workingDayFrom(expectedOn)
  const to = contactOf(unitOf(ask, rules.complaintTo), ask)
  const sender = contactOf(unitOf(ask, null), ask)
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fill(text[language], values)
  const heading = (part: LetterPart, text: Text): LetterBlock => ({
    part,
    as: 'heading',
    text: text[language],
  })
  const all = (part: LetterPart, as: LetterBlock['as'], texts: readonly string[]): LetterBlock[] =>
    texts.map((text) => ({ part, as, text }))
  const granted = decision.outcome !== 'refusal'
  return {
    title: WORDS.title[language],
    complainUntil,
    sender,
    blocks: [
      heading('decision', WORDS.decision),
      ...all('decision', 'text', decisionTexts(decision, say, language)),
      ...(decision.level === 'residential' ? all('decision', 'text', sayings(rules.residential)) : []),
      heading('reasons', WORDS.reasons),
      ...all('reasons', 'text', decision.reasons.split(/\n+/).filter(Boolean)),
      heading('legalBasis', WORDS.basis),
      ...all(
        'legalBasis',
        'item',
        decision.legalBasis.map((basis) => BASIS[basis][language]),
      ),
      ...(granted
        ? [heading('freeChoice', WORDS.choice), ...all('freeChoice', 'text', sayings(rules.freeChoice))]
        : []),
      heading('complaintBody', WORDS.complaint),
      ...all('complaintBody', 'text', [
        say(WORDS.where, { to: to.join(', ') }),
        ...sayings(rules.complaintBody),
      ]),
      ...all('complaintLastDay', 'text', [
        say(WORDS.last, {
          arrives: letterDay(expectedOn, language),
          last: letterDay(complainUntil, language),
        }),
      ]),
      ...all('complaintRoutes', 'item', [WORDS.form[language], ...sayings(rules.complaintRoutes)]),
      heading('contact', WORDS.contact),
      ...all('contact', 'text', [say(WORDS.talk, { who: sender.join(', ') })]),
    ],
  }
}

type Say = (text: Text, values?: Readonly<Record<string, string>>) => string

function decisionTexts(decision: Decision, say: Say, language: Language): string[] {
  const { outcome, level, body, on, appliedFor, notGranted } = decision
  const granted = { level: level ? LEVEL[level][language] : '' }
  return [
    say(WORDS.applied, { what: appliedFor }),
    outcome === 'refusal' ? say(WORDS.refusal) : say(WORDS[outcome], granted),
    ...(notGranted.trim() === '' ? [] : [say(WORDS.withheld, { what: notGranted })]),
    say(WORDS.by, { body: BODY[body][language], day: letterDay(on, language) }),
  ]
}
