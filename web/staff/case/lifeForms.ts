/** Which fields each deed of a case's life has, in the order in which they are read. Choices are those of the standard. */
import { IDENTITY_PROOFS } from '../../../machines/caseDeeds.ts'
import {
  ASSESSED,
  ENDINGS,
  FOLLOW_UPS,
  FOUND,
  LEGAL_BASES,
  type LifeDeedKind,
  REASSESSED,
} from '../../../machines/lifeDeeds.ts'
import type { LifeView } from '../../../server/staff/case/life.ts'
import type { Words } from '../words.ts'

export type Values = Readonly<Record<string, unknown>>
export type FormKind = LifeDeedKind | 'identityConfirmed'
interface Choice {
  readonly value: string
  readonly label: string
}

export interface FormField {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly as: 'day' | 'line' | 'text' | 'choice' | 'several' | 'yes'
  readonly choices?: readonly Choice[]
  /** May be left empty; a day that is left empty is none. */
  readonly optional?: boolean
  readonly shownIf?: (values: Values) => boolean
  /** Is in no draft: it is for this one letter, and nowhere kept. */
  readonly unkept?: boolean
  /** What it begins with, beside today for a day that must be given. */
  readonly begins?: unknown
}

const choicesOf = <T extends string>(codes: readonly T[], labels: Readonly<Record<T, string>>): Choice[] =>
  codes.map((value) => ({ value, label: labels[value] }))

export function formOf(kind: FormKind, life: LifeView, w: Words): readonly FormField[] {
  const words = w.life
  const { choices } = life
  const on: FormField = { name: 'on', label: words.on, as: 'day' }
  const why: FormField = { name: 'why', label: words.why, as: 'text' }
  // A box that is not ticked would be a no that nobody said.
  const answered = (name: string, label: string): FormField => ({
    name,
    label,
    as: 'choice',
    choices: choicesOf(['yes', 'no'], words.yesNo),
  })
  const levels = choicesOf(choices.levels, words.levels)
  const letters = (open: (state: string) => boolean): FormField => ({
    name: 'n',
    label: words.letter,
    as: 'choice',
    choices: life.letters
      .filter(({ state }) => open(state))
      .map(({ n, way }) => ({
        value: String(n),
        label: words.letterTitle.replace('{n}', String(n)).replace('{way}', words.ways[way]),
      })),
    begins: String(life.letters.findLast(({ state }) => open(state))?.n ?? ''),
  })
  const reviewBy: FormField = {
    name: 'reviewBy',
    label: words.reviewBy,
    as: 'day',
    optional: choices.planInterval,
    ...(choices.planInterval ? { hint: words.reviewByHint } : {}),
  }
  const level = (label: string): FormField => ({
    name: 'level',
    label,
    as: 'choice',
    choices: levels,
    begins: choices.granted ?? '',
  })
  switch (kind) {
    case 'identityConfirmed':
      return [
        {
          name: 'how',
          label: words.identityHow,
          as: 'choice',
          choices: choicesOf(IDENTITY_PROOFS, w.work.how),
        },
      ]
    case 'assessed':
      return [
        on,
        ...ASSESSED.map(
          (topic): FormField => ({ name: `notes.${topic}`, label: words.topics[topic], as: 'text' }),
        ),
      ]
    case 'committeeSet':
      return [on, { name: 'invited', label: words.invited, as: 'yes' }]
    case 'decided':
      return decisionFields(life, w, on)
    case 'letterMade':
      return [
        { name: 'way', label: words.way, as: 'choice', choices: choicesOf(choices.ways, words.ways) },
        { name: 'to', label: words.address, as: 'text', shownIf: ({ way }) => way === 'letter' },
        {
          name: 'cpr',
          label: words.cpr,
          as: 'line',
          optional: true,
          unkept: true,
          shownIf: ({ way }) => way === 'digitalPost',
        },
        { name: 'expectedOn', label: words.expectedOn, as: 'day', optional: true },
      ]
    case 'letterHandedOver':
      return [letters((state) => state === 'made' || state === 'failed'), on]
    case 'letterDelivered':
      return [letters((state) => state !== 'delivered'), on]
    case 'letterFailed':
      return [letters((state) => state !== 'delivered'), on, why]
    case 'toldOrally':
      return [on, { name: 'said', label: words.said, as: 'text' }]
    case 'freeChoiceMade':
      return [
        on,
        { name: 'provider', label: words.place, as: 'line' },
        level(words.level),
        { name: 'approved', label: words.approved, as: 'yes' },
        { name: 'waivedOn', label: words.waivedOn, as: 'day', optional: true },
      ]
    case 'guaranteeDeparted':
      return [
        {
          name: 'reason',
          label: words.reason,
          as: 'choice',
          choices: choicesOf(choices.departures, words.departures),
        },
        on,
        why,
      ]
    case 'treatmentStarted':
      return [
        on,
        level(words.acts.treatmentStarted),
        {
          name: 'where',
          label: words.provider,
          as: 'choice',
          choices: choicesOf(['own', 'other'], words.providers),
          begins: 'own',
        },
      ]
    case 'planMade':
    case 'planReviewed':
      return [on, reviewBy]
    case 'actionPlanOffered':
      return [on, answered('accepted', words.accepted)]
    case 'followUpAgreed':
      return [on, answered('consent', words.consent)]
    case 'ended':
      return [on, { name: 'how', label: words.how, as: 'choice', choices: choicesOf(ENDINGS, words.endings) }]
    case 'followedUp':
      return [
        {
          name: 'after',
          label: words.after,
          as: 'choice',
          choices: FOLLOW_UPS.map((months) => ({ value: String(months), label: words.afterMonths[months] })),
        },
        on,
        { name: 'found', label: words.found, as: 'choice', choices: choicesOf(FOUND, words.foundNamed) },
      ]
    case 'complaintReceived':
      return [on, { name: 'about', label: words.about, as: 'text' }]
    case 'complaintReassessed':
      return [
        on,
        {
          name: 'result',
          label: words.result,
          as: 'choice',
          choices: choicesOf(REASSESSED, words.reassessed),
        },
        why,
      ]
    case 'documentsDelayed':
      return [on, { name: 'until', label: words.until, as: 'day' }, why]
    case 'freeChoiceLimited':
      return [on, why]
    default:
      return [on]
  }
}

function decisionFields({ choices, path }: LifeView, { life: words }: Words, on: FormField): FormField[] {
  const granted = ({ outcome }: Values): boolean => outcome !== 'refusal'
  return [
    on,
    {
      name: 'outcome',
      label: words.outcome,
      as: 'choice',
      choices: choicesOf(choices.outcomes, words.outcomes),
    },
    {
      name: 'body',
      label: words.body,
      as: 'choice',
      choices: choicesOf(choices.bodies, words.bodies),
      begins: choices.bodies.length === 1 ? choices.bodies[0] : '',
    },
    { name: 'appliedFor', label: words.appliedFor, as: 'line' },
    {
      name: 'level',
      label: words.level,
      as: 'choice',
      choices: choicesOf(choices.levels, words.levels),
      shownIf: granted,
    },
    {
      name: 'provider',
      label: words.provider,
      as: 'choice',
      choices: choicesOf(['own', 'other'], words.providers),
      begins: 'own',
    },
    {
      name: 'notGranted',
      label: words.notGranted,
      as: 'text',
      shownIf: ({ outcome }) => outcome === 'partial',
    },
    { name: 'reasons', label: words.reasons, hint: words.reasonsHint, as: 'text' },
    {
      name: 'legalBasis',
      label: words.legalBasis,
      as: 'several',
      choices: choicesOf(LEGAL_BASES, words.bases),
      begins: [path === 'anonymous' ? 'SEL-101a' : 'SEL-101'],
    },
  ]
}

export const beginning = (fields: readonly FormField[], today: string): Values =>
  Object.fromEntries(
    fields.map(({ name, as, begins, optional }) => [
      name,
      begins ??
        (as === 'day' && !optional
          ? name === 'on'
            ? today
            : ''
          : as === 'yes'
            ? false
            : as === 'several'
              ? []
              : ''),
    ]),
  )

/** Choices and days without which the form says nothing; what only words can fill, the server names. */
export const emptyFields = (fields: readonly FormField[], values: Values): string[] =>
  fields
    .filter(({ name, as, optional, shownIf }) => {
      const chosen = as === 'choice' || as === 'day'
      return chosen && !optional && (!shownIf || shownIf(values)) && !values[name]
    })
    .map(({ label }) => label)

/** Of a form that asks which letter, and there is none: nothing can be written with it. */
export const canBeFilled = (fields: readonly FormField[]): boolean =>
  fields.every(({ as, optional, choices }) => as !== 'choice' || optional || (choices?.length ?? 0) > 0)

const NUMBERS = new Set(['n', 'after', 'decision'])
const ANSWERED = new Set(['accepted', 'consent'])

/** The form's values as the deed the server reads: what is not shown is left out, an empty day is none. */
export function deedFrom(
  kind: FormKind,
  fields: readonly FormField[],
  values: Values,
  life: LifeView,
): unknown {
  const deed: Record<string, unknown> = { what: kind }
  for (const { name, as, shownIf } of fields) {
    const value = shownIf && !shownIf(values) ? undefined : values[name]
    if (name.startsWith('notes.')) {
      deed.notes = { ...(deed.notes as object), [name.slice(6)]: value }
      continue
    }
    if (as === 'day') deed[name] = value === '' ? null : value
    else if (NUMBERS.has(name)) deed[name] = Number(value)
    else if (ANSWERED.has(name)) deed[name] = value === 'yes'
    else if (value !== undefined && value !== '') deed[name] = value
  }
  if (kind === 'decided') {
    const level = deed.level ?? null
    return { notGranted: '', reasons: '', appliedFor: '', legalBasis: [], ...deed, level }
  }
  if (kind === 'toldOrally') return { said: '', ...deed, decision: life.decisions.at(-1)?.n ?? 1 }
  return { ...emptyTexts(fields), ...deed }
}

/** A text that is shown and left empty is sent as one, so that the server says by name that it is missing. */
const emptyTexts = (fields: readonly FormField[]): Record<string, string> =>
  Object.fromEntries(
    fields
      .filter(
        ({ as, optional, shownIf, name }) =>
          (as === 'text' || as === 'line') && !optional && !shownIf && !name.includes('.'),
      )
      .map(({ name }) => [name, '']),
  )
