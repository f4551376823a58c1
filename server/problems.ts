/** One error class with literal codes, and the one table from code to HTTP status and to a sentence a person understands. */
import type { Language } from '../machines/facts.ts'

const t = (da: string, en: string) => ({ da, en })

export const PROBLEMS = {
  'unknown-municipality': {
    status: 404,
    text: t('Den kommune kender vi ikke.', 'We do not know that municipality.'),
  },
  'unknown-receipt': {
    status: 404,
    text: t(
      'Vi finder intet med den kode. Tjek den, og prøv igen.',
      'We find nothing with that code. Check it and try again.',
    ),
  },
  'not-found': { status: 404, text: t('Den side findes ikke.', 'There is no such page.') },
  'bad-session': {
    status: 401,
    text: t(
      'Samtalen er lukket. Begynd igen, eller brug din kode.',
      'The conversation is closed. Start again or use your code.',
    ),
  },
  'not-logged-in': {
    status: 401,
    text: t('Du er ikke logget ind. Log ind, og prøv igen.', 'You are not logged in. Log in and try again.'),
  },
  'bad-login': {
    status: 401,
    text: t('E-mail eller adgangskode passer ikke.', 'E-mail or password is wrong.'),
  },
  'second-factor-required': {
    status: 401,
    text: t('Vis også din kode eller adgangsnøgle.', 'Show your code or passkey too.'),
  },
  'bad-second-factor': {
    status: 401,
    text: t(
      'Koden eller nøglen passer ikke. Prøv med en ny kode, eller bed din leder om at nulstille den.',
      'The code or passkey does not fit. Try a new code, or ask your leader to reset it.',
    ),
  },
  'second-factor-missing': {
    status: 403,
    text: t(
      'Tilføj først en adgangsnøgle eller en kode-app på din konto.',
      'First add a passkey or a code app to your account.',
    ),
  },
  'step-up-required': {
    status: 403,
    text: t('Vis din kode eller adgangsnøgle igen først.', 'Show your code or passkey again first.'),
  },
  'not-permitted': {
    status: 403,
    text: t('Det må du ikke med din rolle.', 'Your role does not allow that.'),
  },
  malformed: {
    status: 400,
    text: t('Det kunne vi ikke læse. Prøv igen.', 'We could not read that. Try again.'),
  },
  'too-large': {
    status: 413,
    text: t('Det er for langt. Skriv lidt kortere.', 'That is too long. Please write less.'),
  },
  'unsupported-type': { status: 415, text: t('Det format kan vi ikke læse.', 'We cannot read that format.') },
  incomplete: {
    status: 422,
    text: t('Der mangler noget, før det kan ske.', 'Something is missing before this can happen.'),
  },
  'unknown-fact': { status: 422, text: t('Det spørgsmål findes ikke.', 'There is no such question.') },
  'bad-value': {
    status: 422,
    text: t('Det svar kan vi ikke bruge her. Prøv igen.', 'We cannot use that answer here. Try again.'),
  },
  'identifier-found': {
    status: 422,
    text: t(
      'Der står noget, som kan vise, hvem nogen er. Du kan sende det uden.',
      'Something in it may show who somebody is. You can send it without.',
    ),
  },
  'fact-not-allowed': {
    status: 403,
    text: t(
      'Det spørger vi ikke om her, og vi gemmer det ikke.',
      'We do not ask that here, and we do not keep it.',
    ),
  },
  forbidden: {
    status: 403,
    text: t('Det må kun ske fra denne side.', 'That may only be done from this page.'),
  },
  'not-accepted': {
    status: 409,
    text: t('Det kan ikke lade sig gøre lige nu.', 'That is not possible right now.'),
  },
  'slot-gone': {
    status: 409,
    text: t('Tiden er taget. Vælg en anden.', 'That time is taken. Choose another.'),
  },
  'stale-version': {
    status: 409,
    text: t(
      'Noget har ændret sig imens. Se det nye, og prøv igen.',
      'Something changed meanwhile. Look again and retry.',
    ),
  },
  claimed: { status: 409, text: t('En kollega har taget sagen.', 'A colleague has taken the case.') },
  'proof-required': {
    status: 429,
    text: t(
      'Der er mange her lige nu. Du kan begynde om lidt.',
      'Many are here right now. You can begin shortly.',
    ),
  },
  busy: {
    status: 503,
    text: t(
      'Der er travlt lige nu. Dine svar er gemt. Prøv igen om lidt.',
      'It is busy right now. Your answers are kept. Try again shortly.',
    ),
  },
  unexpected: {
    status: 500,
    text: t('Noget gik galt hos os. Dine svar er gemt.', 'Something went wrong here. Your answers are kept.'),
  },
} as const

export type ProblemCode = keyof typeof PROBLEMS
type Status = (typeof PROBLEMS)[ProblemCode]['status']

export class Problem extends Error {
  readonly code: ProblemCode
  readonly more: Readonly<Record<string, unknown>>
  /** What is wrong with just this, where that says more than the code's own sentence. */
  readonly said: Readonly<Record<Language, string>> | undefined
  constructor(
    code: ProblemCode,
    more: Readonly<Record<string, unknown>> = {},
    said?: Readonly<Record<Language, string>>,
  ) {
    super(code)
    this.code = code
    this.more = more
    this.said = said
  }
  text(language: Language): string {
    return (this.said ?? PROBLEMS[this.code].text)[language]
  }
  get status(): Status {
    return PROBLEMS[this.code].status
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem

/** RFC 9457 body. `detail` is for the person; `code` is for programs. */
export const problemBody = (problem: Problem, language: Language) => ({
  ...problem.more,
  type: `about:blank#${problem.code}`,
  title: PROBLEMS[problem.code].text.en,
  status: problem.status,
  code: problem.code,
  detail: problem.text(language),
})
