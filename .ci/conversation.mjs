/**
 * The product as the README starts it, and two real conversations over HTTP: one without a name, one by name, each from the
 * first question to a booked case that a case worker finds in the queue. Plain JavaScript for Node 20 and newer, because it
 * stands outside of what it tests. Ends with 0, or with 1 and one line that says what was wrong.
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const START_MS = 10 * 60_000
const STOP_MS = 20_000
const DAYS = 14

class Failed extends Error {}
const demand = (holds, what) => {
  if (!holds) throw new Failed(what)
}
const say = (text) => console.log(`conversation: ${text}`)

const PEOPLE = [
  {
    who: 'without a name in Fredericia',
    municipality: 'fredericia',
    facts: {
      asker: 'self',
      wish: 'advice',
      age: 24,
      anonymous: 'yes',
      residence: 'here',
      substances: ['cannabis'],
    },
    identity: 'anonymous',
    booked: ['anonymousTalk'],
  },
  {
    who: 'by name in Gladsaxe',
    municipality: 'gladsaxe',
    facts: {
      asker: 'self',
      wish: 'treatment',
      age: 41,
      anonymous: 'no',
      residence: 'here',
      substances: ['cocaine'],
      existingCase: 'no',
      changeWish: 'reduce',
      wantsDoctor: 'yes',
      name: 'Kim Prøve',
    },
    identity: 'named',
    booked: ['doctor', 'secondVisitation', 'visitation'],
  },
]

async function freePort() {
  const server = createServer()
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address()
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts the product in a process group of its own, so that nothing of it is left behind. */
async function start(folder, password) {
  const port = await freePort()
  const env = {
    ...process.env,
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: folder,
    DEMO_PASSWORD: password,
    LOG_LEVEL: 'info',
  }
  for (const name of ['KEY_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'CONFIG', 'DEMO']) delete env[name]
  const child = spawn('npm', ['start'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const server = { child, url: `http://127.0.0.1:${port}`, output: '', ended: null }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      server.output = (server.output + text).slice(-20_000)
    })
  child.on('error', (error) => {
    server.ended = { code: 1, signal: null, error }
  })
  child.on('exit', (code, signal) => {
    server.ended = { code, signal }
  })
  for (const until = Date.now() + START_MS; ; await wait(200)) {
    demand(!server.ended, `npm start ended with ${server.ended?.code ?? server.ended?.signal}`)
    if (await isUp(server)) return server
    demand(Date.now() < until, 'npm start did not come up')
  }
}

async function isUp({ url }) {
  try {
    return (await fetch(`${url}/healthz`)).status === 200
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Asks npm alone, as a supervisor does: everything it started has to end with it. */
async function stop(server) {
  process.kill(server.child.pid, 'SIGTERM')
  for (const until = Date.now() + STOP_MS; toGroup(server, 0) && Date.now() < until; ) await wait(50)
  demand(!toGroup(server, 0), 'something still runs after npm start was stopped')
  const { code, signal } = server.ended ?? {}
  demand(code === 0 || code === 143 || signal === 'SIGTERM', `npm start stopped with ${code ?? signal}`)
  demand(server.output.includes('"event":"stopping"'), 'the server was cut off instead of stopping')
}

/** @returns whether there was anybody to hear it. */
function toGroup({ child }, signal) {
  try {
    return process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code === 'ESRCH') return false
    throw error
  }
}

async function call(server, method, path, { body, session, cookie } = {}) {
  const response = await fetch(server.url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(session ? { authorization: `Bearer ${session}` } : {}),
      ...(cookie ? { cookie, 'sec-fetch-site': 'same-origin' } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = await response.json()
  demand(response.ok, `${method} ${path} was answered ${response.status}: ${JSON.stringify(answer)}`)
  return { answer, response }
}

/** What somebody answers: by their facts, the first time offered, and nothing that is optional. */
function answerOf({ fact, kind, optional, options }, facts) {
  if (fact in facts) return facts[fact]
  if (optional) return null
  demand(options.length > 0, `asked for ${fact}, which nobody has an answer to`)
  return kind === 'several' ? [options[0].value] : options[0].value
}

async function converse(server, { municipality, facts }) {
  const { answer } = await call(server, 'POST', `/api/${municipality}/intake`, { body: { language: 'da' } })
  const { session } = answer
  const send = async (event) =>
    (await call(server, 'POST', '/api/intake/events', { session, body: event })).answer.view
  let { view } = answer
  let asked = 0
  for (; view.phase === 'asking'; asked += 1) {
    demand(asked < 60, 'the questions never end')
    const { question } = view
    view = await send({ type: 'answer', fact: question.fact, value: answerOf(question, facts) })
  }
  demand(view.phase === 'reviewing', `after the questions the phase is ${view.phase}`)
  return { asked, view: await send({ type: 'submit' }) }
}

const dayIn = (instant) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' }).format(new Date(instant))

function expectBooked({ identity, booked }, view) {
  const kinds = view.receipt.appointments.map(({ kind }) => kind).sort()
  demand(view.outcome.identity === identity, `the case is ${view.outcome.identity}, not ${identity}`)
  demand(kinds.join() === booked.join(), `booked are ${kinds.join()}, not ${booked.join()}`)
  const last = dayIn(Date.now() + DAYS * 24 * 60 * 60_000)
  for (const { kind, start } of view.receipt.appointments)
    demand(dayIn(start) <= last, `${kind} is on ${dayIn(start)}, after day ${DAYS}`)
}

async function expectInQueue(server, { municipality }, view, password) {
  const { response } = await call(server, 'POST', '/api/staff/login', {
    body: { email: `sagsbehandler@${municipality}.example`, password },
  })
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const { answer } = await call(server, 'GET', '/api/staff/cases', { cookie })
  const found = answer.cases.find(({ number }) => String(number) === view.receipt.case)
  demand(found, `case ${view.receipt.case} is not in the queue of ${municipality}`)
  demand(
    found.municipality === municipality && found.route === view.outcome.route,
    'the queue shows another case',
  )
  demand(found.next?.due, 'the case in the queue has no next step')
  const opened = (await call(server, 'GET', `/api/staff/cases/${found.id}`, { cookie })).answer
  demand(opened.appointments.length === view.receipt.appointments.length, 'the case has not the appointments')
  return found
}

const folder = mkdtempSync(join(tmpdir(), 'fjorten-conversation-'))
const password = randomBytes(12).toString('base64url')
let server
try {
  server = await start(folder, password)
  say(`served on ${server.url}`)
  for (const person of PEOPLE) {
    const { asked, view } = await converse(server, person)
    expectBooked(person, view)
    const times = view.receipt.appointments.map(({ kind, start }) => `${kind} ${start}`).join(', ')
    say(`${person.who}: ${asked} questions, case ${view.receipt.case}, ${times}`)
    const { next } = await expectInQueue(server, person, view, password)
    say(`${person.who}: in the queue, next is ${next.what} by ${next.due}`)
  }
  await stop(server)
  say('stopped when asked to')
} catch (error) {
  process.exitCode = 1
  console.error(`conversation: ${error instanceof Failed ? error.message : error.stack}`)
  if (server || !(error instanceof Failed)) console.error(server?.output ?? '')
} finally {
  // Whatever happened: nothing of it goes on running.
  if (server) toGroup(server, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}
