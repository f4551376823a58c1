/**
 * Danger in a text, before anything else is understood. Every phrase is tempered where it stands, within its clause:
 * denied, of a time that is over, or only supposed. Missing it is worse than crying it, so what is left in doubt is danger.
 */
import type { Facts } from '../facts.ts'
import type { DangerKind } from '../safety.ts'
import * as body from './bodyWords.ts'
import { likenessIn } from './dangerLikeness.ts'
import * as words from './dangerWords.ts'
import { isDeniedBefore } from './negation.ts'
import { clausesOf } from './normalise.ts'
import { anyOf, atEnd, atStart, type Finder, hits, only, replaced, sourceOf } from './pattern.ts'
import { signsIn } from './signs.ts'
import { withoutTypos } from './typos.ts'

export interface Danger {
  readonly kind: DangerKind | null
  /** Past or worrying talk of suicide or overdose: a gentle word, no interruption. */
  readonly soft: boolean
}

const IDIOM = anyOf(words.IDIOMS)
const IDIOM_ALONE = only(words.IDIOMS_ALONE)
const ASKS = anyOf(words.ASKS_FOR_HELP)
const ASKS_AT_END = atEnd(words.ASKS_AT_END)
const PAST = anyOf(words.PAST)
const YEAR = / (?:i|in|siden|since) (?:19|20)\d\d /
const PRESENT = anyOf(words.PRESENT)
const NEVER_AGAIN = anyOf(words.NEVER_AGAIN)
const ASKS_OF_RULES = anyOf(words.ASKS_OF_RULES)
const SUPPOSED = anyOf(words.SUPPOSED)
const CANNOT_BE_DONE = anyOf(words.CANNOT_BE_DONE)
const STUDIED = anyOf(words.STUDIED)
const PERSONAL = anyOf(words.PERSONAL)
const HABIT = anyOf(words.HABIT)
const DIED = anyOf(words.DIED)
const SOFT = anyOf(words.SOFT)
const NAMED = anyOf(words.NAMED)

const over = (clause: string): boolean =>
  (PAST.test(clause) || YEAR.test(clause)) && !PRESENT.test(replaced(NEVER_AGAIN, clause, ''))
const asksOfRules = (clause: string): boolean => ASKS_OF_RULES.test(clause) && !PRESENT.test(clause)
const studied = (clause: string): boolean =>
  (STUDIED.test(clause) && !PERSONAL.test(clause)) || asksOfRules(clause)
const supposed = (clause: string): boolean =>
  SUPPOSED.test(replaced(CANNOT_BE_DONE, clause, '')) || studied(clause)
const habit = (clause: string): boolean => HABIT.test(clause)

/** "Svarer ikke og er blå": the denial ends where the next thing begins. */
const BINDS_NO_FURTHER = / (?:og|and|sa|so|fordi|because|mens|while|,) /g
const affirmed = (finder: Finder, clause: string, reach?: number): boolean =>
  hits(finder, clause).some((hit) => !isDeniedBefore(clause, hit, reach, BINDS_NO_FURTHER))

const BODY = anyOf(words.BODY)
const TAKEN = anyOf(words.TAKEN)
const TOO_MUCH = anyOf(words.TOO_MUCH)
const MAY_FOLLOW = new RegExp(`^ $|^ ,|${atStart(words.AFTER_TOO_MUCH).source}`)
const TAKEN_VERB = '(?: taget| tog| slugt| slugte| spist| indtaget| tok| taken| swalowed| ate| downed)'
const PILLS = sourceOf([words.PILL_WORDS])
const MANY_PILLS = new RegExp(`${TAKEN_VERB}(?: [a-z]+){0,3}? (\\d{2,3})(?: [a-z]+){0,4}?${PILLS}`)
const OVERDOSE_ALONE = only(words.OVERDOSE_ALONE)
/** From so many at once it is taken for too many, whatever they are. */
const MANY = 10
const ORDINARY = anyOf(words.ORDINARY)

/** "Took too many" of what is not said, or of a drug; not of loans or shifts. */
const tookTooMuch = (clause: string): boolean =>
  affirmed(TAKEN, clause) ||
  (!LATELY.test(clause) &&
    hits(TOO_MUCH, clause).some(
      (hit) =>
        !isDeniedBefore(clause, hit, 3, BINDS_NO_FURTHER) &&
        MAY_FOLLOW.test(`${clause.slice(hit.to).trimEnd()} `),
    ))

function overdose(clause: string): boolean {
  if (OVERDOSE_ALONE.test(clause)) return true
  const many = Number(MANY_PILLS.exec(clause)?.[1] ?? 0) >= MANY
  if (!many && !affirmed(BODY, clause) && !tookTooMuch(clause)) return false
  return !(over(clause) || supposed(clause) || habit(clause) || DIED.test(clause) || ORDINARY.test(clause))
}

const SUICIDE = anyOf(words.SUICIDE)
const AMOUNTS_THAT_KILL = anyOf(words.AMOUNTS_THAT_KILL)
const GIVES_UP = only(words.GIVES_UP)
const NOT_LIVING = anyOf(words.NOT_LIVING)
const LIVES_THERE = anyOf(words.LIVES_THERE)
const LATELY = anyOf(words.LATELY)
const OTHER_LIFE = anyOf(words.OTHER_LIFE)
const TIRED = atEnd(words.TIRED)
const FEARS_DEATH = anyOf(words.FEARS_DEATH)
const ALONE = only(words.ALONE)
const NOT_BECAUSE = anyOf(words.NOT_BECAUSE)
const ONLY_TALKED_OF = anyOf(words.SUICIDE_TALKED_OF)
/** "I can't any more" denies nothing that follows it. */
const CANNOT_MORE =
  / (?:kan|ka|orker|magter|gider|klarer|holder)(?: [a-z]+)? ike?(?: det)? (?:mere|lengere)(?= )/g

/** "Så gør jeg det forbi": in Danish the subject may stand between verb and object. */
const SUBJECTS = / (?:jeg|han|hun|hen|de)(?= )/g
const UNLESS = / (?:hvis|if)(?: [a-z]+){0,3} (?:ike|dont|not|doesnt|wont)(?: [a-z]+)? /g

function suicide(clause: string): boolean {
  const denied = clause.replace(CANNOT_MORE, ' ,').replace(UNLESS, ' , ')
  if (FEARS_DEATH.test(clause) && !NOT_LIVING.test(clause)) return false
  if (TIRED.test(clause)) return !over(clause)
  // "Can one die of thirty" asks about no rule: the number is one's own.
  if (AMOUNTS_THAT_KILL.test(clause)) return !over(clause)
  const wishes =
    (NOT_LIVING.test(clause) && !OTHER_LIFE.test(clause)) ||
    affirmed(SUICIDE, denied) ||
    affirmed(SUICIDE, denied.replace(SUBJECTS, ''))
  return ALONE.test(clause) || (wishes && !over(clause) && !talkedOf(clause) && !NOT_BECAUSE.test(clause))
}
const talkedOf = (clause: string): boolean =>
  DIED.test(clause) || ONLY_TALKED_OF.test(clause) || asksOfRules(clause)

const SEIZURE = anyOf(body.SEIZURE)
const SHAKES = anyOf(body.SHAKES)
const WITH_SHAKES = anyOf(body.WITH_SHAKES)
const SEES_THINGS = anyOf(body.HALLUCINATES)
const RISKY = anyOf(body.RISKY)
const NOT_RISKY = anyOf(body.NOT_RISKY)
const STOPS = anyOf(body.STOPS)
const AT_ONCE = anyOf(body.AT_ONCE)
const ABRUPT = anyOf(body.ABRUPT)
const COLD_TURKEY = anyOf(body.COLD_TURKEY)
const HARD = anyOf(body.WITHDRAWS_HARD)
const HELP_FIRST = anyOf(body.HELP_FIRST)
const NO_SLEEP = anyOf(body.SLEEPLESS)
const WITHOUT_HELP = anyOf(body.WITHOUT_HELP)
const HARMLESS_SHAKES = anyOf(body.HARMLESS_SHAKES)
const ABSTINENCE = anyOf(body.ABSTINENCE)
const ASKED_OF_ANYONE = anyOf(body.ASKED_OF_ANYONE)

/** "If I do not drink I have fits" supposes nothing. */
const FITS_WITHOUT = anyOf(body.FITS_WITHOUT)
const ASKED_WHETHER = anyOf(body.ASKED_WHETHER)

/** The three that are dangerous to stop at once. */
const STOPPING_IS_RISKY = ['ghb', 'benzodiazepines', 'alcohol'] as const
const usesRisky = ({ substances }: Facts) =>
  STOPPING_IS_RISKY.some((code) => substances?.includes(code) ?? false)

/** Symptoms and the stop may stand in two sentences: looked at over the whole text. */
function withdrawal(clauses: readonly string[], given: Facts): boolean {
  const whole = clauses.join(' .')
  const risky = RISKY.test(whole) || usesRisky(given) || !NOT_RISKY.test(whole)
  const some = (finder: Finder) =>
    clauses.some((clause) => affirmed(finder, clause) && !over(clause) && !supposed(clause))
  if (NO_SLEEP.test(whole) && STOPS.test(whole) && RISKY.test(whole) && !clauses.some(over)) return true
  if ((some(SEIZURE) && !NOT_ACUTE.test(whole)) || (risky && some(HARD))) return true
  if (risky && some(SHAKES) && WITH_SHAKES.test(whole) && !HARMLESS_SHAKES.test(whole)) return true
  if (risky && clauses.some((clause) => FITS_WITHOUT.test(clause) && !ASKED_WHETHER.test(clause))) return true
  if (some(SEES_THINGS) && (STOPS.test(whole) || ABSTINENCE.test(whole))) return true
  return clauses.some((clause) => stopsAtOnce(clause, given))
}

function stopsAtOnce(clause: string, given: Facts): boolean {
  if (!STOPS.test(clause) || !AT_ONCE.test(clause) || over(clause) || ASKED_OF_ANYONE.test(clause))
    return false
  const cold = COLD_TURKEY.test(clause)
  if (!ABRUPT.test(clause) && (habit(clause) || HELP_FIRST.test(replaced(WITHOUT_HELP, clause, ''))))
    return false
  if (RISKY.test(clause)) return true
  if (NOT_RISKY.test(clause)) return false
  return usesRisky(given) || (cold && given.substances == null)
}

const MEDICAL = anyOf(body.MEDICAL)
const HEART = anyOf(body.HEART)
const WITH_HEART = anyOf(body.WITH_HEART)
const CALLS_FOR_HELP = only(['(hjælp|help|send|ring)? (en|an)? (ambulance|112)'])
const NOT_ACUTE = anyOf(body.NOT_ACUTE)

function medical(clause: string): boolean {
  const heart = affirmed(HEART, clause) && WITH_HEART.test(clause)
  if (CALLS_FOR_HELP.test(clause)) return true
  if (!heart && !affirmed(MEDICAL, clause) && !affirmed(SEES_THINGS, clause)) return false
  return !over(clause) && !supposed(clause) && !NOT_ACUTE.test(clause)
}

const VIOLENCE = anyOf(body.VIOLENCE)
const NOT_VIOLENCE = anyOf([
  ...body.OTHER_THREATS,
  ...body.AFRAID_OF_BEING_FOUND_OUT,
  ...body.SENTENCED,
  ...body.SPORT,
  ...body.TOOLS_AND_SONGS,
  '(helt|totalt|very|so|meget)? paranoid*',
])

const violence = (clause: string): boolean =>
  affirmed(VIOLENCE, clause, 3) && !over(clause) && !NOT_VIOLENCE.test(clause) && !studied(clause)

const CHILD_TAKES = anyOf(body.CHILD_TAKES)
const HARMFUL = anyOf(body.HARMFUL)
const MEAL = anyOf(body.MEAL)
const CHILD_ALONE = anyOf(body.CHILD_ALONE)
const ALONE_WITH = / (?:alene|alone) (?:med|with|om|in) /
const AT_WORK = anyOf(body.AT_WORK)
const SPORT = anyOf(body.SPORT)
const CHILD_ENDANGERED = anyOf([...body.CHILD_UNMINDED, ...body.CHILD_IN_DANGER, ...body.CHILD_WITH_ADULT])
const TEENAGE = / (?:pa|er|is|aged) (?:1[2-9]|[2-9]\d) | (?:1[2-9]|[2-9]\d) (?:ar|arig|years?) /

/** "My daughter has eaten": the "my" names the child, not what was eaten. */
const OWN_CHILD = anyOf([`(min|mit|mine|my|our|vores) ${body.ANY_CHILD}`])
const childHasTaken = (clause: string): boolean =>
  affirmed(CHILD_TAKES, clause) &&
  HARMFUL.test(replaced(OWN_CHILD, clause, ' _')) &&
  !MEAL.test(clause) &&
  !TEENAGE.test(clause) &&
  !over(clause) &&
  !supposed(clause)

function childEndangered(clause: string): boolean {
  const alone = affirmed(CHILD_ALONE, clause) && !ALONE_WITH.test(clause) && !TEENAGE.test(clause)
  return (
    (alone || affirmed(CHILD_ENDANGERED, clause)) &&
    !over(clause) &&
    !supposed(clause) &&
    !AT_WORK.test(clause) &&
    !SPORT.test(clause)
  )
}

/** Words for it that are not denied are enough for a gentle word. */
const softIn = (clause: string): boolean =>
  SOFT.test(clause) ||
  DIED.test(clause) ||
  (NOT_LIVING.test(clause) && !LIVES_THERE.test(clause)) ||
  affirmed(NAMED, clause) ||
  affirmed(SUICIDE, clause) ||
  (over(clause) && tookTooMuch(clause))

type Test = (clause: string) => boolean
const anyClause = (test: Test) => (clauses: readonly string[]) => clauses.some(test)

/** In this order: where a text shows several, the first is the one that cannot wait. */
const KINDS: readonly (readonly [DangerKind, (clauses: readonly string[], given: Facts) => boolean])[] = [
  ['child', anyClause(childHasTaken)],
  ['overdose', anyClause(overdose)],
  ['suicide', anyClause(suicide)],
  ['withdrawal', withdrawal],
  ['child', anyClause(childEndangered)],
  ['violence', anyClause(violence)],
  ['medical', anyClause(medical)],
]

const joined = (some: readonly string[]): string => ` ${some.map((clause) => clause.trim()).join(' . ')} `

/** What is left when what is over, only talked of or only supposed is left out. */
function presentIn(clauses: readonly string[]) {
  const wished = clauses.filter((clause) => !over(clause) && !talkedOf(clause))
  return { wished, happening: wished.filter((clause) => !supposed(clause) && !NOT_ACUTE.test(clause)) }
}

/** What belongs together may stand in two sentences. */
function signsOf(clauses: readonly string[]): Pick<ReadonlySet<DangerKind>, 'has'> {
  const { wished, happening } = presentIn(clauses)
  const found = signsIn(joined(happening))
  const wishes = happening.length === wished.length ? found : signsIn(joined(wished))
  const threats = wished.every((clause) => !studied(clause))
  return {
    has: (kind) => (kind === 'suicide' || (kind === 'violence' && threats) ? wishes : found).has(kind),
  }
}

const clausesIn = (text: string): string[] => {
  const meant = replaced(ASKS, replaced(IDIOM, withoutTypos(text), ' _'), ' _')
  return [
    ...new Set(
      clausesOf(meant).map((clause) => (IDIOM_ALONE.test(clause) ? ' _ ' : clause.replace(ASKS_AT_END, ' '))),
    ),
  ]
}

function named(clauses: readonly string[], given: Facts): Danger {
  const signs = signsOf(clauses)
  const kind = KINDS.find(([kind, shows]) => shows(clauses, given) || signs.has(kind))?.[0] ?? null
  const givesUp = clauses.length === 1 && clauses.some((clause) => GIVES_UP.test(clause))
  return { kind, soft: kind === null && (givesUp || clauses.some(softIn)) }
}

/** What of a text its likeness to danger is weighed by; `text` as `read` gives it. */
export const weighedIn = (text: string): string => joined(presentIn(clausesIn(text)).happening)

/** By words and signs alone. */
export const dangerNamedIn = (text: string, given: Facts): Danger => named(clausesIn(text), given)

/** What was given before says more about stopping than the words do. */
const stopsSafely = (clauses: readonly string[], given: Facts): boolean =>
  given.substances != null && !usesRisky(given) && clauses.some((clause) => STOPS.test(clause))

/** `text` as `read` gives it. What is past and gets a gentle word is not weighed. */
export function dangerIn(text: string, given: Facts): Danger {
  const clauses = clausesIn(text)
  const found = named(clauses, given)
  if (found.kind !== null || found.soft) return found
  const likest = likenessIn(joined(presentIn(clauses).happening))
  return { kind: likest === 'withdrawal' && stopsSafely(clauses, given) ? null : likest, soft: false }
}

/** Wanting to stop one of the three is no emergency, but nobody should do it at once and alone: a word of warning. */
export const dangerFromFacts = (facts: Facts): { kind: 'withdrawal'; level: 'warn' } | null =>
  facts.changeWish === 'stop' && usesRisky(facts) ? { kind: 'withdrawal', level: 'warn' } : null
