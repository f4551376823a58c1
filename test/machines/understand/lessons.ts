/** What likeness to danger is learned from: the labelled sets the words were built on, never those put aside. */

import { fredericia as askedFredericia } from '../../../machines/ask/asked/fredericia.ts'
import { frederiksberg as askedFrederiksberg } from '../../../machines/ask/asked/frederiksberg.ts'
import { gladsaxe as askedGladsaxe } from '../../../machines/ask/asked/gladsaxe.ts'
import { koebenhavn as askedKoebenhavn } from '../../../machines/ask/asked/koebenhavn.ts'
import { mariagerfjord as askedMariagerfjord } from '../../../machines/ask/asked/mariagerfjord.ts'
import { national as askedNational } from '../../../machines/ask/asked/national.ts'
import { stories as askedStories } from '../../../machines/ask/asked/stories.ts'
import { FACT_IDS } from '../../../machines/facts.ts'
import { QUESTIONS } from '../../../machines/questions.ts'
import type { DangerKind } from '../../../machines/safety.ts'
import { read } from '../../../machines/understand/corrections.ts'
import { dangerNamedIn, weighedIn } from '../../../machines/understand/danger.ts'
import { wordsWeighed } from '../../../machines/understand/dangerLikeness.ts'
import { ELSEWHERE } from '../../ask/elsewhere.ts'
import { FIRST } from '../../ask/first.ts'
import { FRESH } from '../../ask/fresh.ts'
import { LATER } from '../../ask/later.ts'
import { OPEN } from '../../ask/sets.ts'
import { FAMILIES_DANGER, FAMILIES_NEAR_MISSES } from './danger.families.ts'
import { HARD_DANGER, HARD_NEAR_MISSES } from './danger.hard.ts'
import { MORE_DANGER, MORE_NEAR_MISSES } from './danger.more.ts'
import { STRANGERS_DANGER, STRANGERS_NEAR_MISSES } from './danger.strangers.ts'
import { DANGER, NEAR_MISSES } from './danger.ts'
import { UNDERSTATED_DANGER, UNDERSTATED_NEAR_MISSES } from './danger.understated.ts'
import { UNHEARD_DANGER, UNHEARD_NEAR_MISSES } from './danger.unheard.ts'
import { VOICES_DANGER, VOICES_NEAR_MISSES } from './danger.voices.ts'
import type { DangerText, NearMiss } from './labels.ts'
import { MORE_REPLIES } from './replies.more.ts'
import { REPLIES } from './replies.ts'
import { UNHEARD_REPLIES } from './replies.unheard.ts'
import { VOICES_REPLIES } from './replies.voices.ts'

export interface Lesson {
  readonly text: string
  /** `null` = no danger. */
  readonly kind: DangerKind | null
  readonly from: 'danger' | 'near' | 'ordinary'
  readonly words: readonly string[]
}

const askedOf = (sets: Readonly<Record<string, readonly { readonly text: string }[]>>): string[] =>
  Object.values(sets).flatMap((set) => set.map(({ text }) => text))

/** What stands on the buttons, in both languages: pressed or typed, it is an answer. */
const BUTTONS = FACT_IDS.map((fact) =>
  Object.values(QUESTIONS[fact].options ?? {}).flatMap(({ da, en }) => [da, en]),
)
/** Alone, and all of a question one after the other, as they are copied from the page. */
const LABELS = [...BUTTONS.flat(), ...BUTTONS.map((labels) => labels.join(', '))]

const ORDINARY = [
  ...LABELS,
  ...[...REPLIES, ...MORE_REPLIES, ...VOICES_REPLIES, ...UNHEARD_REPLIES].map(([text]) => text),
  ...[
    askedFredericia,
    askedFrederiksberg,
    askedGladsaxe,
    askedKoebenhavn,
    askedMariagerfjord,
    askedNational,
    askedStories,
  ].flatMap((asked) => Object.values(asked).flat()),
  ...ELSEWHERE,
  ...[FIRST, FRESH, LATER, OPEN].flatMap(askedOf),
]

/** Among what people ask there is some danger too: where it is named, the question is not ordinary. */
const isOrdinary = (text: string): boolean => dangerNamedIn(read(text), {}).kind === null

const lesson = (from: Lesson['from'], kind: DangerKind | null, text: string): Lesson => ({
  from,
  kind,
  text,
  words: wordsWeighed(weighedIn(read(text))),
})

/** What is danger, or none, only by what was given before is not learned from. */
const speaksForItself = ([, , given]: DangerText | NearMiss): boolean => given === undefined

export const lessons = (): Lesson[] => [
  ...[
    ...DANGER,
    ...MORE_DANGER,
    ...HARD_DANGER,
    ...VOICES_DANGER,
    ...STRANGERS_DANGER,
    ...FAMILIES_DANGER,
    ...UNHEARD_DANGER,
    ...UNDERSTATED_DANGER,
  ]
    .filter(speaksForItself)
    .map(([kind, text]) => lesson('danger', kind, text)),
  ...[
    ...NEAR_MISSES,
    ...MORE_NEAR_MISSES,
    ...HARD_NEAR_MISSES,
    ...VOICES_NEAR_MISSES,
    ...STRANGERS_NEAR_MISSES,
    ...FAMILIES_NEAR_MISSES,
    ...UNHEARD_NEAR_MISSES,
    ...UNDERSTATED_NEAR_MISSES,
  ]
    .filter(speaksForItself)
    .map(([, text]) => lesson('near', null, text)),
  ...[...new Set(ORDINARY)].filter(isOrdinary).map((text) => lesson('ordinary', null, text)),
]
