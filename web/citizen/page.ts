/**
 * The one contract between the server and the citizen's pages: plain, serialisable data, in the person's language, with
 * nothing left to look up. The server fills it in, `renderCitizen` draws it.
 *
 * Every control on the page is a form `POST /{municipality}` whose field `type` is an event of the contract or one of the
 * page's own: `kept {proof}`, `printed` and `notKept` (the code is kept, or need not be), `notes` and `everything` (answered with a
 * file), `edit {fact}` (ask that question again, the old answer as `value`),
 * `amend {fact}` (the same after the hand-over), `filter {filter}` (switches a filter of
 * the times), `whyNot` (at the summary: what is not asked and why), `safe` (closes the danger panel), `keep` (drops a correction that waits). `answer` carries `fact` and `value` (repeated for `several`), `skip=1`
 * instead of a value leaves the question open, `preview=1` asks for `drops` first, `confirm=1` says that they were shown.
 */

export type Language = 'da' | 'en'

export interface RuleRef {
  id: string
  citation: string
  text: string
}

/** Something that was found or left out, and the rules that say so. */
export interface Explained {
  label: string
  rules: RuleRef[]
}

export interface LogEntry {
  /** Stable over the conversation: the script knows by it what the log already holds. */
  id: string
  from: 'assistant' | 'person' | 'staff'
  text: string
  rules: RuleRef[]
  /** `answer` is to a question to the standard: its rules are the text. */
  kind?: 'danger' | 'notice' | 'answer'
}

export interface Option {
  value: string
  label: string
  description?: string
}

export interface SlotTime {
  value: string
  /** "kl. 9.00–9.45" */
  time: string
  /** The time as it is chosen now. */
  current?: boolean
  place: string
  unit: string
}

export interface SlotDay {
  /** Weekday and date, "tirsdag 24. november" */
  day: string
  times: SlotTime[]
}

export interface Filter {
  value: string
  label: string
  active: boolean
}

export interface Question {
  fact: string
  kind: 'choice' | 'several' | 'number' | 'text' | 'slot'
  optional: boolean
  text: string
  help?: string
  options: Option[]
  slots?: SlotDay[]
  /** The answer as it stands. Its presence makes this a correction: the answer is posted with `preview=1`. */
  value?: string | number | string[] | null
  /** What was typed and refused, shown again beside the error. */
  typed?: string
  why: { text: string; rules: RuleRef[] }
  whyOpen: boolean
  error?: string
  min?: number
  max?: number
  maxLength?: number
  /** Text questions: a field of several lines, and what the browser may fill in. */
  multiline?: boolean
  inputMode?: 'text' | 'tel' | 'email' | 'numeric'
  filters?: Filter[]
}

export interface HelpLine {
  number: string
  label: string
}

export interface Danger {
  kind: string
  title: string
  text: string
  numbers: HelpLine[]
  /** The words are for the one beside the person in danger. */
  helper: boolean
}

export interface Person {
  phone: string | null
  /** "Åbent nu, til kl. 15." or "Åbner i morgen kl. 9." */
  status: string
  hours: string | null
  lines: HelpLine[]
  /** A message can be left here; `type` is the event that stores it (`answer` is for the fact `message`). */
  message: {
    type: 'answer' | 'message'
    maxLength: number /** What was left before. */
    value?: string
  } | null
}

/** Text that was not stored because it shows who somebody is. `fields` is the event it came in, `field` its text field. */
export interface Identifiers {
  found: string[]
  /** The person's own words as they were sent. */
  text: string
  without: string
  field: 'text' | 'value' | 'reason'
  fields: Record<string, string>
}

/** A correction that waits for a yes, with the answers that would no longer count in `CitizenPage.drops`. */
export interface Correction {
  fact: string
  label: string
  values: string[]
}

export interface SummaryRow {
  fact: string
  label: string
  value: string
  sensitive: boolean
  /** Left open: shown folded, so that what was said stands out. */
  open?: boolean
}

export interface Appointment {
  kind: string
  kindLabel: string
  day: string
  time: string
  /** An address and an entrance: never the name of the centre, which stands in no calendar and on no print. */
  place: string
  icsHref: string
}

/** One code in its two forms. */
export interface SavedCode {
  /** In groups of four. */
  code: string[]
  words: string[]
}

/** Dark modules on a square of `size` modules, as one SVG path. */
export interface Qr {
  size: number
  path: string
}

/** A code that is given out, and whether the person has shown that they have it. */
export interface KeptCode extends SavedCode {
  qr: Qr
  kept: boolean
}

export interface Receipt extends KeptCode {
  appointments: Appointment[]
  callingWord: string | null
  readers: string
  due: string
  phone: string | null
  whatHappens: string[]
  /** Somebody else asked: how the person concerned begins, and that the two are never put together. */
  them?: { title: string; text: string; link: string; href: string } | null
  next: string | null
}

export interface CaseAppointment extends Appointment {
  canMove: boolean
  /** Nobody came: a new time can be chosen in its place. */
  missed?: boolean
  canCancel: boolean
}

export interface CaseView {
  number: string
  callingWord: string | null
  appointments: CaseAppointment[]
  /** Talks without a time that may be given one. */
  toFind?: { kind: string; kindLabel: string }[]
  messages: LogEntry[]
  next: string | null
  /** Staff took it down for the person: how and who, in a sentence. */
  taken?: string | null
  /** Who has had it open: a day and a role, the newest first. */
  openings: string[]
  /** The free times for one appointment, after its "move" was pressed. */
  moving: { kind: string; kindLabel: string; slots: SlotDay[] } | null
  /** A new code, until it is kept. */
  renewed: KeptCode | null
  /** On which day this was open the time before, in a sentence. */
  lastOpened: string | null
  /** What was answered, and whether it can be put right from here. */
  answers?: (SummaryRow & { canChange: boolean })[]
  /** The question of the answer that is being put right. */
  amending?: Question | null
  /** What has come since the visit before; without lines nothing has. Null where nothing is known of one. */
  news?: { title: string; lines: string[] } | null
  canMessage: boolean
  canReveal: boolean
  /** Whether they get no messages about their times; null where there never are any. */
  quiet?: boolean | null
  canErase: boolean
  /** By name staff answer, because what was decided must be kept. */
  erasing: 'now' | 'asked'
}

export interface Municipality {
  id: string
  name: string
}

export interface Info {
  topic: 'privacy' | 'accessibility' | 'authority'
  /** "Gladsaxe Kommune" */
  authority: string
  address: string | null
  email: string | null
  phone: string | null
  /** How to reach the data protection officer; null stands as "ask the municipality". */
  officer: string | null
  /** How long what is kept: one sentence each. */
  retention: string[]
}

/** What it takes to begin while very many do. */
export interface Wait {
  /** An ALTCHA v2 challenge as JSON. */
  challenge: string
  /** The address of what solves it. */
  solver: string
  /** Good in place of the solution once the seconds have passed. */
  ticket: string
  seconds: number
  /** What was posted, to be posted again. */
  fields: [name: string, value: string][]
}

export type PageKind =
  | 'start'
  | 'conversation'
  | 'return'
  | 'case'
  | 'notFound'
  | 'error'
  | 'left'
  | 'info'
  | 'wait'

export interface CitizenPage {
  kind: PageKind
  language: Language
  municipality: (Municipality & { phone: string | null; hours: string | null }) | null
  edition: { id: string; validText: string; marks: string[] } | null
  /** Nobody reads this: call the number instead. */
  demo: { phone: string | null } | null
  /** The document's title: of a receipt, a case or a left page never a word of drugs or treatment. */
  title: string
  /** All five, on `start` and `notFound`. */
  municipalities: Municipality[]
  phase: 'asking' | 'reviewing' | 'handedOver' | 'withdrawn' | null
  log: LogEntry[]
  question: Question | null
  canGoBack: boolean
  /** A case goes on by name: stopping takes only that back, the case stays as it was. */
  canStay?: boolean
  canSendNow: boolean
  /** Going on by name is offered beside the times of a talk without one, and at the summary. */
  goByName?: boolean
  correction: Correction | null
  drops: { fact: string; label: string }[] | null
  identifiers: Identifiers | null
  danger: Danger | null
  person: Person | null
  /** The code of an unfinished conversation, after "save and go on later". */
  saved: SavedCode | null
  summary: SummaryRow[] | null
  /** What follows from the answers, in sentences, above the summary. */
  outcome: string[]
  /** The rules behind each part of it: at the summary and on the receipt. */
  because?: Explained[]
  /** What is not asked here and why, after it was asked for at the summary. */
  whyNot?: Explained[] | null
  receipt: Receipt | null
  case: CaseView | null
  info: Info | null
  /** What the standard says to what was just asked; without rules where it has no answer. The log does not say it twice. */
  asked?: LogEntry | null
  /** The question it answers, in the person's own words: shown this once and stored nowhere. */
  askedWords?: string | null
  /** The code as it was typed, where it could not be one. */
  typed?: string
  wait?: Wait | null
  /** What was just done about a case, in a sentence. */
  done?: string | null
  /** What went wrong, in a sentence: the whole text of `error`, a notice on every other page. */
  problem: { code: string; text: string } | null
}

/** Addresses in the build's `manifest.json`, as the browser asks for them. */
export interface Assets {
  css: string
  js: string
  /** Loaded in a rush alone. */
  solver: string
}

export type RenderCitizen = (page: CitizenPage, assets: Assets) => string
