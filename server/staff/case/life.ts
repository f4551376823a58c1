/** A case's life at the desk: where it stands, what may be written now, and the writing of it. */
import { Hono } from 'hono'
import type { z } from 'zod'
import { type CaseState, lived, type Stage, stageOf } from '../../../machines/case.ts'
import type { Deed } from '../../../machines/caseDeeds.ts'
import {
  type Decision,
  granted,
  type Letter,
  type Logged,
  lastDecision,
  type Path,
} from '../../../machines/life.ts'
import {
  type ClockView,
  clocksOf,
  type Due,
  dueNext,
  type Exception,
  exceptionsOf,
  type Guarantee,
  guaranteeOf,
} from '../../../machines/lifeClocks.ts'
import {
  type Body,
  type DecisionOutcome,
  type Departure,
  isLifeDeed,
  LEVELS,
  type LetterWay,
  type Level,
  LIFE_DEEDS,
  type LifeDeed,
  type LifeDeedKind,
  OUTCOMES,
} from '../../../machines/lifeDeeds.ts'
import { type Lacking, lacking, oralAllowed, prerequisites } from '../../../machines/lifeLacking.ts'
import { audited, auditRead } from '../../audit/audit.ts'
import { readJson } from '../../body.ts'
import { stateOf } from '../../case/caseLife.ts'
import type { OpenedCase } from '../../case/openedCase.ts'
import type { Deps } from '../../deps.ts'
import { errorFields } from '../../log.ts'
import { Problem } from '../../problems.ts'
import { lastLine, note, timeline } from '../note.ts'
import { type Names, namesOf, todayOf } from '../queue/queue.ts'
import { type AtDesk, answer, atDesk, demandOwnPage } from '../session.ts'
import { findCase } from './caseView.ts'
import { rank, settled } from './change.ts'
import { letterResponse, makeLetter, prepareDigital, previewOf } from './letters.ts'
import { type LifeAsked, letterAsk, lifeAsk } from './lifeAsk.ts'

export interface LifeView {
  readonly version: number
  readonly today: string
  readonly path: Path
  readonly stage: Stage
  readonly guarantee: Guarantee
  readonly next: Due | null
  readonly clocks: readonly ClockView[]
  /** `owner`: the colleague's name. */
  readonly exceptions: readonly Exception[]
  /** Every deed that this municipality and this path know; what keeps one back stands under `missing`. */
  readonly possible: readonly { readonly what: LifeDeedKind; readonly missing: readonly Lacking[] }[]
  readonly identityConfirmed: boolean
  readonly decisions: readonly Decision[]
  readonly letters: readonly Letter[]
  /** What the forms offer here, by the standard. */
  readonly choices: {
    readonly levels: readonly Level[]
    readonly bodies: readonly Body[]
    readonly outcomes: readonly DecisionOutcome[]
    readonly ways: readonly LetterWay[]
    readonly departures: readonly Departure[]
    readonly orally: boolean
    /** The standard's own interval stands behind a plan without a day. */
    readonly planInterval: boolean
    readonly granted: Level | null
  }
}

/** These keep a deed back for good in this municipality or on this path: it is not offered at all. */
const NEVER_HERE = new Set<Lacking>([
  'namedPath',
  'treatmentPath',
  'committeeHere',
  'limitHere',
  'actionPlanHere',
  'residentialHere',
  'followUpHere',
])

async function folded(deps: Deps, opened: OpenedCase): Promise<CaseState> {
  const { municipality, id: caseId } = opened.row
  const [slots, log] = await Promise.all([
    deps.storage.slots.ofCase({ municipality, caseId }),
    timeline(deps, opened),
  ])
  return stateOf(opened, slots, log)
}

function possible(state: CaseState): LifeView['possible'] {
  const { context: life } = state
  return LIFE_DEEDS.map((what) => ({ what, missing: prerequisites(life, what) })).filter(
    ({ what, missing }) =>
      !missing.some((one) => NEVER_HERE.has(one)) &&
      (what !== 'toldOrally' || lastDecision(life) === undefined || oralAllowed(life)),
  )
}

function choices({ context: life }: CaseState): LifeView['choices'] {
  const { rules, path } = life
  const decision = lastDecision(life)
  const outcome = decision?.outcome
  const ways = rules.delivery.flatMap(({ way, outcomes }) =>
    way !== 'oral' && (!outcome || outcomes.includes(outcome)) ? [way] : [],
  )
  return {
    levels: LEVELS.filter((level) => rules.levels[level]),
    bodies:
      path === 'anonymous' ? ['centre', 'provider'] : [...new Set(rules.bodies.map(({ body }) => body))],
    outcomes: OUTCOMES,
    ways: [...new Set(ways)],
    departures: Object.keys(rules.departures).filter((one) => one !== 'freeChoice') as Departure[],
    orally: oralAllowed(life),
    planInterval: rules.planReview.length !== null,
    granted: granted(decision) ? (decision?.level ?? null) : null,
  }
}

function viewOf({ row }: OpenedCase, state: CaseState, today: string, names: Names): LifeView {
  const { context: life } = state
  return {
    version: row.version,
    today,
    path: life.path,
    stage: stageOf(state),
    guarantee: guaranteeOf(state, today),
    next: dueNext(state, today),
    clocks: clocksOf(state, today),
    exceptions: exceptionsOf(state, today).map((one) => ({
      ...one,
      owner: one.owner === null ? null : (names.get(one.owner) ?? one.owner),
    })),
    possible: possible(state),
    identityConfirmed: life.identityConfirmed,
    decisions: life.decisions,
    letters: life.letters,
    choices: choices(state),
  }
}

/** @throws Problem not-found */
async function lifeView(deps: Deps, desk: AtDesk, id: string): Promise<LifeView> {
  const opened = await findCase(deps, desk, id)
  await auditRead(deps, desk, 'case.life', id)
  const [state, names] = await Promise.all([folded(deps, opened), namesOf(deps, desk.municipality)])
  return viewOf(opened, state, todayOf(deps), names)
}

const cprIn = (asked: LifeAsked): string | undefined => (asked.what === 'letterMade' ? asked.cpr : undefined)
const withCpr = (state: CaseState): CaseState => ({
  ...state,
  context: { ...state.context, input: { ...state.context.input, hasCpr: true } },
})

/** The deed as the log keeps it: what the form could not know is put in. */
async function deedOf(
  deps: Deps,
  opened: OpenedCase,
  state: CaseState,
  asked: LifeAsked,
  today: string,
): Promise<Deed> {
  if (asked.what !== 'letterMade') return asked
  const { what: _, ...ask } = asked
  return makeLetter(deps, opened, state, ask, today)
}

/**
 * Writes one deed of the case's life. A letter for Digital Post is made ready before and let go after: what the case does not
 * keep never leaves the house.
 * @throws Problem stale-version, incomplete naming what is missing, not-accepted, not-found
 */
export async function live(
  deps: Deps,
  desk: AtDesk,
  id: string,
  { version, deed: asked }: { readonly version: number; readonly deed: LifeAsked },
): Promise<LifeView> {
  const { municipality, member } = desk
  const opened = await findCase(deps, desk, id)
  if (opened.row.version !== version) throw new Problem('stale-version', { version: opened.row.version })
  if (opened.row.status === 'closed') throw new Problem('not-accepted', { event: asked.what })
  const today = todayOf(deps)
  const [folding, names, after] = await Promise.all([
    folded(deps, opened),
    namesOf(deps, municipality),
    lastLine(deps, opened),
  ])
  const state = cprIn(asked) === undefined ? folding : withCpr(folding)
  const deed = await deedOf(deps, opened, state, asked, today)
  demandComplete(state, { ...deed, at: new Date(deps.now()).toISOString(), who: member.id } as Logged)
  const post =
    deed.what === 'letterMade' && deed.way === 'digitalPost'
      ? await prepareDigital(deps, opened, deed, cprIn(asked))
      : null
  const done = await deps.storage
    .exclusive(municipality, async (tx) => {
      const changed = { municipality, id, version, kind: 'life', set: {} }
      settled(await deps.storage.cases.update(tx, changed), names)
      await note(deps, tx, opened, { who: member.id, deed, after })
      await audited(deps, tx, desk, 'case.deed', id)
      return rank(deps, tx, opened, today)
    })
    .catch(async (error: unknown) => {
      await post?.discard().catch((failed: unknown) => deps.log.error('outbox', errorFields(failed)))
      throw error
    })
  // The letter is kept and stands as made, which is all it is: what could not be let go is seen by who runs the service.
  await post?.release().catch((failed: unknown) => deps.log.error('outbox', errorFields(failed)))
  return viewOf(done, await folded(deps, done), today, names)
}

/** @throws Problem incomplete naming what is missing, not-accepted where the machine does not take the deed at all */
function demandComplete(state: CaseState, deed: Logged): void {
  if (isLifeDeed(deed.what)) {
    const missing = lacking(state.context, deed as Logged<LifeDeed>)
    if (missing.length > 0) throw new Problem('incomplete', { missing })
  }
  if (lived(state, deed) === null) throw new Problem('not-accepted', { event: deed.what })
}

/** @throws Problem malformed naming the field */
function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

export function lifeRoutes(deps: Deps): Hono {
  const app = new Hono()

  app.get('/cases/:id/life', async (c) => {
    const desk = await atDesk(deps, c)
    return answer(await lifeView(deps, desk, c.req.param('id')))
  })

  app.post('/cases/:id/life', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const asked = async () => parse(lifeAsk, await readJson(c.req.raw))
    // Somebody else's case is not there, whatever is written to it.
    await findCase(deps, desk, c.req.param('id'))
    return answer(await live(deps, desk, c.req.param('id'), await asked()))
  })

  app.post('/cases/:id/letters/preview', async (c) => {
    demandOwnPage(c)
    const desk = await atDesk(deps, c)
    const opened = await findCase(deps, desk, c.req.param('id'))
    const ask = parse(letterAsk, await readJson(c.req.raw))
    const preview = previewOf(deps, opened, await folded(deps, opened), ask, todayOf(deps))
    await auditRead(deps, desk, 'case.letter', opened.row.id)
    return answer(preview)
  })

  app.get('/cases/:id/letters/:n', async (c) => {
    const desk = await atDesk(deps, c)
    const opened = await findCase(deps, desk, c.req.param('id'))
    const response = await letterResponse(deps, opened, c.req.param('n'))
    await auditRead(deps, desk, 'case.letter', opened.row.id)
    return response
  })

  return app
}
