/**
 * Danger in a text, before anything else is understood. Every phrase is tempered where it stands, within its clause:
 * denied, of a time that is over, or only supposed. Missing it is worse than crying it, so what is left in doubt is danger.
 */
import type { Facts } from '../facts.ts'
import type { DangerKind } from '../safety.ts'
import * as body from './bodyWords.ts'
import * as words from './dangerWords.ts'
import { isDeniedBefore } from './negation.ts'
import { clausesOf } from './normalise.ts'
import { anyOf, everyOf, hits } from './pattern.ts'

export interface Danger {
  readonly kind: DangerKind | null
  /** Past or worrying talk of suicide or overdose: a gentle word, no interruption. */
  readonly soft: boolean
}

const IDIOM = everyOf(words.IDIOMS)
const PAST = anyOf(words.PAST)
const YEAR = / (?:i|in|siden|since) (?:19|20)\d\d /
const PRESENT = anyOf(words.PRESENT)
const SUPPOSED = anyOf(words.SUPPOSED)
const HABIT = anyOf(words.HABIT)
const DIED = anyOf(words.DIED)
const SOFT = anyOf(words.SOFT)
const NAMED = everyOf(words.NAMED)

interface Seen {
  readonly over: boolean
  readonly supposed: boolean
  readonly habit: boolean
}
const seen = (clause: string): Seen => ({
  over: (PAST.test(clause) || YEAR.test(clause)) && !PRESENT.test(clause),
  supposed: SUPPOSED.test(clause),
  habit: HABIT.test(clause),
})

const affirmed = (expression: RegExp, clause: string, reach?: number): boolean =>
  hits(expression, clause).some((hit) => !isDeniedBefore(clause, hit, reach))

const BODY = everyOf(words.BODY)
const TAKEN = everyOf(words.TAKEN)
const TAKEN_VERB = '(?: taget| tog| slugt| slugte| spist| indtaget| tok| taken| swalowed| ate| downed)'
const PILLS = anyOf([words.PILL_WORDS]).source
const MANY_PILLS = new RegExp(`${TAKEN_VERB}(?: [a-z]+){0,3}? (\\d{2,3})(?: [a-z]+){0,2}?${PILLS}`)
/** From so many at once it is taken for too many, whatever they are. */
const MANY = 10
const ORDINARY = anyOf(words.ORDINARY)

function overdose(clause: string, { over, supposed, habit }: Seen): boolean {
  if (over || supposed || habit || DIED.test(clause) || ORDINARY.test(clause)) return false
  if (affirmed(BODY, clause) || affirmed(TAKEN, clause)) return true
  return Number(MANY_PILLS.exec(clause)?.[1] ?? 0) >= MANY
}

const SUICIDE = everyOf(words.SUICIDE)
const NOT_LIVING = anyOf(words.NOT_LIVING)
const OTHER_LIFE = anyOf(words.OTHER_LIFE)
const ONLY_TALKED_OF = anyOf(words.SUICIDE_TALKED_OF)
/** "I can't any more" denies nothing that follows it. */
const CANNOT_MORE = / (?:kan|orker|magter|gider|klarer|holder)(?: [a-z]+)? ik?e? ?(?:mere|lengere|det mere)(?= )/g

function suicide(clause: string, { over }: Seen): boolean {
  if (over || DIED.test(clause) || ONLY_TALKED_OF.test(clause)) return false
  if (NOT_LIVING.test(clause) && !OTHER_LIFE.test(clause)) return true
  return affirmed(SUICIDE, clause.replace(CANNOT_MORE, ' ,'))
}

const SEIZURE = everyOf(body.SEIZURE)
const SHAKES = everyOf(body.SHAKES)
const WITH_SHAKES = anyOf(body.WITH_SHAKES)
const SEES_THINGS = everyOf(body.HALLUCINATES)
const RISKY = anyOf(body.RISKY)
const NOT_RISKY = anyOf(body.NOT_RISKY)
const STOPS = anyOf(body.STOPS)
const AT_ONCE = anyOf(body.AT_ONCE)
const COLD_TURKEY = anyOf(body.COLD_TURKEY)
const HARD = everyOf(body.WITHDRAWS_HARD)
const HELP_FIRST = anyOf(body.HELP_FIRST)
const HARMLESS_SHAKES = anyOf(body.HARMLESS_SHAKES)
const ABSTINENCE = anyOf(body.ABSTINENCE)
const ASKED_OF_ANYONE = anyOf(body.ASKED_OF_ANYONE)

/** The three that are dangerous to stop at once. */
const STOPPING_IS_RISKY = ['ghb', 'benzodiazepines', 'alcohol'] as const
const usesRisky = ({ substances }: Facts) => STOPPING_IS_RISKY.some((code) => substances?.includes(code) ?? false)

/** Symptoms and the stop may stand in two sentences: looked at over the whole text. */
function withdrawal(clauses: readonly string[], given: Facts): boolean {
  const whole = clauses.join(' .')
  const risky = RISKY.test(whole) || usesRisky(given) || !NOT_RISKY.test(whole)
  const current = clauses.filter((clause) => !seen(clause).over && !seen(clause).supposed)
  const some = (expression: RegExp) => current.some((clause) => affirmed(expression, clause))
  if (some(SEIZURE) || (risky && some(HARD))) return true
  if (risky && some(SHAKES) && WITH_SHAKES.test(whole) && !HARMLESS_SHAKES.test(whole)) return true
  if (some(SEES_THINGS) && (STOPS.test(whole) || ABSTINENCE.test(whole))) return true
  return clauses.some((clause) => stopsAtOnce(clause, given))
}

function stopsAtOnce(clause: string, given: Facts): boolean {
  const { over, habit } = seen(clause)
  const cold = COLD_TURKEY.test(clause)
  if (over || ASKED_OF_ANYONE.test(clause) || !STOPS.test(clause) || !AT_ONCE.test(clause)) return false
  if (!cold && (habit || HELP_FIRST.test(clause))) return false
  if (RISKY.test(clause)) return true
  if (NOT_RISKY.test(clause)) return false
  return usesRisky(given) || (cold && given.substances == null)
}

const MEDICAL = everyOf(body.MEDICAL)
const HEART = everyOf(body.HEART)
const WITH_HEART = anyOf(body.WITH_HEART)
const NOT_ACUTE = anyOf(body.NOT_ACUTE)

function medical(clause: string, { over, supposed }: Seen): boolean {
  if (over || supposed || NOT_ACUTE.test(clause)) return false
  return affirmed(MEDICAL, clause) || affirmed(SEES_THINGS, clause) || (affirmed(HEART, clause) && WITH_HEART.test(clause))
}

const VIOLENCE = everyOf(body.VIOLENCE)
const NOT_VIOLENCE = anyOf([...body.OTHER_THREATS, ...body.AFRAID_OF_BEING_FOUND_OUT, ...body.SENTENCED])

const violence = (clause: string, { over }: Seen): boolean =>
  !over && !NOT_VIOLENCE.test(clause) && affirmed(VIOLENCE, clause, 2)

const CHILD_TAKES = everyOf(body.CHILD_TAKES)
const HARMFUL = anyOf(body.HARMFUL)
const MEAL = anyOf(body.MEAL)
const CHILD_ALONE = everyOf(body.CHILD_ALONE)
const ALONE_WITH = / (?:alene|alone) (?:med|with) /
const CHILD_ENDANGERED = everyOf([...body.CHILD_IN_DANGER, ...body.CHILD_WITH_ADULT])
const TEENAGE = / (?:pa|er|is|aged) (?:1[2-9]|[2-9]\d) | (?:1[2-9]|[2-9]\d) (?:ar|arig|years?) /

const childHasTaken = (clause: string, { over, supposed }: Seen): boolean =>
  !over && !supposed && !TEENAGE.test(clause) && affirmed(CHILD_TAKES, clause) && HARMFUL.test(clause) && !MEAL.test(clause)

const childEndangered = (clause: string, { over, supposed }: Seen): boolean =>
  !over &&
  !supposed &&
  (affirmed(CHILD_ENDANGERED, clause) ||
    (affirmed(CHILD_ALONE, clause) && !ALONE_WITH.test(clause) && !TEENAGE.test(clause)))

/** Words for it that are not denied are enough for a gentle word. */
const softIn = (clause: string): boolean =>
  SOFT.test(clause) ||
  DIED.test(clause) ||
  NOT_LIVING.test(clause) ||
  affirmed(NAMED, clause) ||
  affirmed(SUICIDE, clause)

/** `text` as `read` gives it. The most pressing kind is returned where there are several. */
export function dangerIn(text: string, given: Facts): Danger {
  const clauses = clausesOf(text.replace(IDIOM, ' _'))
  const views = clauses.map((clause) => [clause, seen(clause)] as const)
  const some = (test: (clause: string, view: Seen) => boolean) => views.some(([clause, view]) => test(clause, view))
  const kind = some(childHasTaken)
    ? 'child'
    : some(overdose)
      ? 'overdose'
      : some(suicide)
        ? 'suicide'
        : withdrawal(clauses, given)
          ? 'withdrawal'
          : some(childEndangered)
            ? 'child'
            : some(violence)
              ? 'violence'
              : some(medical)
                ? 'medical'
                : null
  return { kind, soft: kind === null && views.some(([clause]) => softIn(clause)) }
}

/** Wanting to stop one of the three is no emergency, but nobody should do it at once and alone: a word of warning. */
export const dangerFromFacts = (facts: Facts): { kind: 'withdrawal'; level: 'warn' } | null =>
  facts.changeWish === 'stop' && usesRisky(facts) ? { kind: 'withdrawal', level: 'warn' } : null
