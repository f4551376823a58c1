/** The citizen's pages: plain forms over the same events as the JSON interface, complete without a script. */
import { type Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { dayOf } from '../../machines/calendar.ts'
import { type FactId, isFactId, type Language, type Municipality } from '../../machines/facts.ts'
import { phaseOf, start } from '../../machines/intake.ts'
import { APPOINTMENT_KINDS, type AppointmentKind } from '../../machines/rule.ts'
import { isMunicipality, standardOn } from '../../machines/standards/catalogue.ts'
import type { CitizenPage, Wait } from '../../web/citizen/page.ts'
import { readForm } from '../body.ts'
import { timesFor } from '../case/times.ts'
import { DOORS } from '../conversation/conversations.ts'
import { FrontDoor } from '../conversation/door.ts'
import { type ClientEvent, eventFromForm, factOf } from '../conversation/events.ts'
import type { Live } from '../conversation/live.ts'
import type { Demand } from '../conversation/proofs.ts'
import { caseOf, handle } from '../conversation/service.ts'
import type { Deps } from '../deps.ts'
import { HTML_HEADERS, SECURITY } from '../headers.ts'
import { KINDS } from '../kinds.ts'
import { demandOwn, isOwn } from '../origin.ts'
import { Problem } from '../problems.ts'
import { infoPage } from './infoPage.ts'
import { ownFile } from './ownFiles.ts'
import { bare, conversationPage, type Flash, isAnswer, ofMunicipality, type PageContext } from './page.ts'
import { keepCode } from './receiptActs.ts'
import { casePage, icsOf, receiptPage } from './receiptPage.ts'

/** Ten words with some air between them; longer is no code. */
export const LONGEST_CODE = 300

const GOODBYE = { da: 'Farvel', en: 'Goodbye' }

/** The conversation's language, once the request has found its conversation. */
export function spokenIn(c: Context): Language | undefined {
  const spoken: unknown = c.get('language')
  return spoken === 'da' || spoken === 'en' ? spoken : undefined
}

export const languageOf = (c: Context): Language =>
  spokenIn(c) ?? (c.req.query('language') === 'en' ? 'en' : 'da')

export function pages(deps: Deps): Hono {
  const app = new Hono()
  const door = new FrontDoor(deps)
  const html = (page: CitizenPage, status = 200): Response =>
    new Response(deps.renderCitizen(page, deps.assets), { status, headers: HTML_HEADERS })
  const context = (municipality: Municipality): PageContext => ({
    now: new Date(deps.now()).toISOString(),
    demo: deps.demo,
    owner: deps.owners[municipality],
  })
  // With the prefix no other host of the same domain can plant one.
  const cookie = deps.publicUrl?.startsWith('https:') ? '__Host-fjorten' : 'fjorten'
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: deps.publicUrl?.startsWith('https:') ?? false,
  } as const
  const remember = (c: Context, live: Live): void => setCookie(c, cookie, live.session, options)
  const forget = (c: Context): void => {
    if (getCookie(c, cookie)) deleteCookie(c, cookie, options)
  }
  /** A response of our own with the cookies that Hono has gathered. */
  const withCookies = (c: Context, response: Response): Response => {
    for (const cookie of c.res.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
    return response
  }
  const seeOther = (c: Context, to: string): Response =>
    withCookies(c, new Response(null, { status: 303, headers: { ...SECURITY, location: to } }))

  /** The conversation of this browser, if it belongs to this municipality and is still alive. */
  const current = async (c: Context, municipality: Municipality): Promise<Live | null> => {
    const session = getCookie(c, cookie)
    if (!session?.startsWith(`${municipality}.${DOORS.page}`)) return null
    try {
      const live = await deps.conversations.open(session)
      c.set('language', live.state.context.language)
      return live
    } catch (error) {
      if (error instanceof Problem && error.code === 'bad-session') return null
      throw error
    }
  }

  const page = async (live: Live): Promise<CitizenPage> => {
    const around = context(live.municipality)
    const { flash } = live
    live.flash = {}
    const found = phaseOf(live.state) === 'handedOver' ? await caseOf(deps, live) : null
    const { returned, danger } = live.state.context
    // A receipt has no field to type into: danger that is left over from before stands in the conversation.
    if (found && (returned || danger === null)) {
      const shown = returned
        ? await casePage(deps, live, around, found, flash)
        : receiptPage(deps, live, around, found, flash)
      return flash.problem
        ? { ...shown, problem: problemOf(flash.problem, live.state.context.language) }
        : shown
    }
    const times = await timesFor(deps.storage, live, deps.owners[live.municipality], deps.now())
    const canStay = live.caseId !== null && phaseOf(live.state) !== 'handedOver'
    return { ...conversationPage(live.state, around, times.offered, flash), canStay }
  }

  /** Greeting and first question; nothing is stored for looking. */
  const clean = (municipality: Municipality, language: Language, flash: Flash = {}): CitizenPage => {
    const around = context(municipality)
    const state = start(municipality, standardOn(municipality, dayOf(around.now)).edition, {
      type: 'started',
      at: around.now,
      language,
    })
    return conversationPage(state, around, [], flash)
  }

  // Whatever page is opened anew, the session of this browser ends: only our own pages lead on.
  app.use('*', async (c, next) => {
    await next()
    if (
      c.req.method === 'GET' &&
      getCookie(c, cookie) &&
      !isOwn(c.req.raw) &&
      c.res.headers.get('content-type')?.startsWith('text/html') &&
      !c.res.headers.has('set-cookie')
    ) {
      deleteCookie(c, cookie, options)
    }
  })

  app.get('/', (c) => html(bare('start', languageOf(c))))

  app.get('/leave', async (c) => {
    const session = getCookie(c, cookie)
    // A link on somebody else's page must not end a conversation.
    if (session && c.req.header('sec-fetch-site') !== 'cross-site') await deps.conversations.leave(session)
    forget(c)
    const response = html(bare('left', languageOf(c), { da: 'Farvel', en: 'Goodbye' }[languageOf(c)]))
    response.headers.set('clear-site-data', '"cache", "storage"')
    return withCookies(c, response)
  })

  for (const topic of ['privacy', 'accessibility', 'authority'] as const) {
    app.get(`/${topic}`, (c) => html(infoPage(topic, null, languageOf(c), null)))
    app.get(`/:municipality/${topic}`, (c) => {
      const municipality = known(c)
      return html(infoPage(topic, municipality, languageOf(c), context(municipality)))
    })
  }

  app.get('/:municipality/return', (c) =>
    html(ofMunicipality('return', known(c), languageOf(c), context(known(c)))),
  )

  app.post('/:municipality/return', async (c) => {
    const municipality = known(c)
    demandOwn(c.req.raw, getCookie(c, cookie) !== undefined)
    const typed = (await readForm(c.req.raw)).get('receipt') ?? ''
    try {
      const live = await deps.conversations.takeUp(municipality, typed.slice(0, LONGEST_CODE), 'page')
      live.awaited = true
      remember(c, live)
      return seeOther(c, `/${municipality}`)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      const shown = ofMunicipality('return', municipality, languageOf(c), context(municipality))
      return html({ ...shown, typed, problem: problemOf(error, languageOf(c)) }, error.status)
    }
  })

  app.get('/:municipality/:file{[a-zA-Z]+\\.ics}', async (c) => {
    const live = isOwn(c.req.raw) ? await current(c, known(c)) : null
    const found = live && (await caseOf(deps, live))
    const kind = c.req.param('file').replace('.ics', '')
    const ics = live && found ? icsOf(deps, live, found, kind) : null
    if (!ics) throw new Problem('not-found')
    return new Response(ics, {
      headers: {
        ...SECURITY,
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="aftale.ics"',
      },
    })
  })

  app.get('/:municipality', async (c) => {
    const municipality = known(c)
    // Opened anew, the address shows a clean first page, whoever opens it; our own forms lead on.
    const live = await current(c, municipality)
    if (live && leadsOn(c, live)) {
      live.awaited = false
      return html(await page(live))
    }
    // Every link of ours to a first page names a language: what has none and no cookie is the Back button after leaving.
    if (isOwn(c.req.raw) && !getCookie(c, cookie) && c.req.query('language') === undefined)
      return html(bare('left', languageOf(c), GOODBYE[languageOf(c)]))
    forget(c)
    return withCookies(c, html(clean(municipality, languageOf(c))))
  })

  app.post('/:municipality', async (c) => {
    const municipality = known(c)
    demandOwn(c.req.raw, getCookie(c, cookie) !== undefined)
    let live = await current(c, municipality)
    const form = await readForm(c.req.raw)
    // The first page asks who it is about: an answer to anything else belongs to a conversation that is over.
    const later = form.get('type') === 'answer' && form.get('fact') !== 'asker'
    const expired = getCookie(c, cookie) !== undefined && form.get('fact') !== 'asker'
    if (!live && (later || expired)) {
      forget(c)
      const problem = new Problem('bad-session')
      return withCookies(c, html(clean(municipality, languageOf(c), { problem }), problem.status))
    }
    if (!live) {
      const language = languageOf(c)
      if (form.get('type') === 'language')
        return seeOther(c, `/${municipality}?language=${form.get('language') === 'en' ? 'en' : 'da'}`)
      const spoken = form.get('lang') === 'en' ? 'en' : language
      const begun = await atTheDoor(door, municipality, spoken, form)
      if (begun instanceof Problem) {
        const shown = ofMunicipality('wait', municipality, spoken, context(municipality))
        return html({ ...shown, wait: { ...waitOf(begun, form), solver: deps.assets.solver } }, begun.status)
      }
      live = begun
      remember(c, live)
    }
    const file = await ownFile(deps, live, form)
    if (file) return withCookies(c, file)
    const ended = await act(deps, live, form)
    live.awaited = true
    if (!ended) return seeOther(c, `/${municipality}`)
    forget(c)
    const shown = clean(municipality, live.state.context.language)
    return withCookies(c, html({ ...shown, phase: 'withdrawn', question: null, log: [] }))
  })

  return app
}

/** Our own page led here, or, where a browser does not say, a form of ours was just answered. */
const leadsOn = (c: Context, live: Live): boolean => {
  const referer = c.req.header('referer')
  const from = referer && URL.canParse(referer) ? new URL(referer).pathname : null
  const same = isOwn(c.req.raw) && from === `/${live.municipality}`
  return same || (live.awaited && (isOwn(c.req.raw) || c.req.header('sec-fetch-site') === undefined))
}

/** The conversation, or what it takes to begin one now. */
async function atTheDoor(
  door: FrontDoor,
  municipality: Municipality,
  language: Language,
  form: URLSearchParams,
): Promise<Live | Problem> {
  const shown = { proof: form.get('proof') ?? undefined, ticket: form.get('ticket') ?? undefined }
  try {
    return await door.begin(municipality, language, 'page', shown)
  } catch (error) {
    if (error instanceof Problem && error.code === 'proof-required') return error
    throw error
  }
}

/** What was answered stands in the waiting page's own form: it goes off again with the proof. */
function waitOf({ more }: Problem, form: URLSearchParams): Omit<Wait, 'solver'> {
  const { challenge, ticket, seconds } = more as unknown as Demand
  const fields = [...form].filter(([name]) => name !== 'proof' && name !== 'ticket')
  return { challenge: JSON.stringify(challenge), ticket, seconds, fields }
}

function known(c: Context): Municipality {
  const municipality = c.req.param('municipality') ?? ''
  if (!isMunicipality(municipality)) throw new Problem('unknown-municipality')
  return municipality
}

const problemOf = (problem: Problem, language: Language) => ({
  code: problem.code,
  text: problem.text(language),
})

const isKind = (kind: string | null): kind is AppointmentKind =>
  (APPOINTMENT_KINDS as readonly string[]).includes(kind ?? '')

const NO_MORE_HELP = {
  da: 'Jeg ønsker ikke mere hjælp lige nu.',
  en: 'I do not want more help right now.',
}

const DONE: Readonly<Record<string, Record<Language, string>>> = {
  move: { da: 'Tiden er flyttet.', en: 'The time is moved.' },
  cancel: { da: 'Aftalen er aflyst.', en: 'The appointment is cancelled.' },
}

/**
 * One form on one conversation. What goes wrong is shown on the page that follows; nothing is lost by it.
 * @returns whether the conversation is over.
 */
async function act(deps: Deps, live: Live, form: URLSearchParams): Promise<boolean> {
  const { language } = live.state.context
  live.flash = {}
  try {
    if (ofThePage(live, form)) return false
    if (await keepCode(deps, live, form)) return false
    const reason = form.get('reason')
    if (reason === 'noMoreHelp') form.set('reason', NO_MORE_HELP[language])
    const event = form.get('type') === 'keep' ? keptAnswer(live) : eventFromForm(form)
    if (!event) return false
    if (event.type === 'answer' && event.preview) {
      const { drops } = await handle(deps, live, event)
      if (drops.length > 0) {
        live.flash = { correction: { fact: factOf(event.fact), values: form.getAll('value'), drops } }
        return false
      }
    }
    const before = live.state.context.said.length
    const done = await handle(deps, live, event.type === 'answer' ? { ...event, preview: false } : event)
    if (event.type === 'code') live.flash = { saved: deps.conversations.codeOf(live) ?? undefined }
    const answer = live.state.context.said.slice(before).findLast(isAnswer)
    if (answer) live.flash = { asked: answer.id, askedWords: form.get('text') ?? undefined }
    if (event.type in DONE) live.flash = { done: DONE[event.type]?.[language] }
    if (done.freed) live.flash = { done: amendedText(done.freed, language) }
    return done.ended
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    live.flash = { ...flashOf(error, form), ...askedAgain(live, form), problem: error }
    return false
  }
}

const AMENDED = { da: 'Svaret er rettet.', en: 'The answer is put right.' }
const FREED = { da: 'Tiden er aflyst: {kind}.', en: 'The time is cancelled: {kind}.' }

/** A talk that is needed no longer is not dropped in silence. */
const amendedText = (freed: readonly AppointmentKind[], language: Language): string =>
  [AMENDED[language], ...freed.map((kind) => FREED[language].replace('{kind}', KINDS[kind][language]))].join(
    ' ',
  )

/** An answer that could not be put right is asked for once more, with what was wrong. */
function askedAgain({ state }: Live, form: URLSearchParams): Flash {
  const fact = form.get('fact') ?? ''
  return form.get('type') === 'answer' && phaseOf(state) === 'handedOver' && isFactId(fact)
    ? { amending: fact }
    : {}
}

/** Whoever keeps an answer after all is led back to where it was taken up again. */
function keptAnswer({ state: { context: c } }: Live): ClientEvent | null {
  const fact = c.reopened
  return fact && c.facts[fact] !== undefined ? { type: 'answer', fact, value: c.facts[fact] } : null
}

/** What only changes what is shown: stored nowhere. */
function ofThePage(live: Live, form: URLSearchParams): boolean {
  const type = form.get('type')
  if (form.get('skip') === '1') form.set('value', '')
  if (type === 'why') live.flash = { why: true }
  if (type === 'whyNot') live.flash = { whyNot: true }
  if (type === 'person') live.flash = { person: true }
  const fact = form.get('fact') ?? ''
  if (type === 'amend' && isFactId(fact) && phaseOf(live.state) === 'handedOver')
    live.flash = { amending: fact }
  const kind = form.get('kind')
  if (
    isKind(kind) &&
    ((type === 'move' && !form.get('slot')) || (type === 'cancel' && form.get('reason') === 'otherTime'))
  ) {
    live.flash = { moving: kind }
  }
  if (type === 'filter') {
    const { filter } = live.state.context
    const pressed = form.get('filter')
    const after = (name: 'afterWork' | 'phone'): string => (filter[name] !== (pressed === name) ? '1' : '0')
    form.set('afterWork', after('afterWork'))
    form.set('phone', after('phone'))
  }
  return Object.keys(live.flash).length > 0
}

const FIELDS = ['text', 'value', 'reason'] as const

/** A refused text is shown back, so that it can be sent without what identifies; it lives in memory until then. */
function flashOf(problem: Problem, form: URLSearchParams): Flash {
  const field = FIELDS.find((name) => form.has(name)) ?? 'value'
  const typed = form.get(field) ?? undefined
  if (problem.code !== 'identifier-found') return { typed }
  const fields = Object.fromEntries([...form].filter(([name]) => name !== field))
  const found = (problem.more.identifiers as { text: string }[]).map((one) => one.text)
  return {
    identifiers: { found, text: typed ?? '', without: String(problem.more.without ?? ''), field, fields },
  }
}

export type { FactId }
