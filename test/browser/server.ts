/** The real server as people get it: its own process, an empty store in a temporary folder, demonstration times. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import node from '../../server/node.json' with { type: 'json' }

const ROOT = join(import.meta.dirname, '..', '..')
const PATIENCE_MS = 60_000

export interface Served {
  readonly url: string
  /** Violations of the content policy that browsers reported to the server. */
  reports(): Promise<number>
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok
  } catch (error) {
    // Refused as long as nobody listens yet.
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Expects the web to be built, as `npm test` does first. */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'fjorten-browser-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [...node.flags, join(ROOT, 'server/main.ts')], {
    cwd: ROOT,
    env: {
      ...node.env,
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: folder,
      DEMO_PASSWORD: 'en-adgangskode-til-proeven',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const until = Date.now() + PATIENCE_MS
  while (!(await answers(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`the server does not come up:\n${said.join('')}`)
    }
    await wait(100)
  }
  return {
    url,
    reports: async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text()
      return Number(/^\S*csp_reports\S*\s+(\d+)/m.exec(metrics)?.[1] ?? 0)
    },
    stop,
  }
}
