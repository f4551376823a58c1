/** Processes beside this one: the server as it is started in production, a bare echo, bookers. Each is ended by its own handle. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import node from '../../server/node.json' with { type: 'json' }

export const ROOT = join(import.meta.dirname, '..', '..')
const READY_MS = 180_000
const STOP_MS = 15_000

export interface Child {
  readonly process: ChildProcess
  readonly port: number
  stop(): Promise<void>
}

export const gone = (child: ChildProcess): Promise<number | null> =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', (code) => resolve(code)))

export function start(
  script: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
) {
  // Vitest's are not for it.
  const { NODE_OPTIONS: _options, ...own } = process.env
  return spawn(process.execPath, [...flags, join(ROOT, script)], {
    cwd: ROOT,
    env: { ...own, ...node.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Starts a server and waits until it names its port; what it says until then stands in the error if it does not. */
export async function serve(
  script: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Child> {
  const child = start(script, env, flags)
  const port = await portOf(child, script)
  return { process: child, port, stop: () => stop(child) }
}

function portOf(child: ChildProcess, script: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`${script} is not ready: ${said}`)), READY_MS)
    const hear = (chunk: Buffer): void => {
      if (said.length < 4_000) said += chunk.toString()
      const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)
      if (!found) return
      clearTimeout(late)
      resolve(Number(found[1]))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`${script} ended with ${code}: ${said}`))
    })
  })
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await gone(child)
  clearTimeout(late)
}

/** Memory in MiB as the operating system counts it: resident now, or at most so far. Linux only: elsewhere there is no /proc. */
function memoryMiB({ pid }: ChildProcess, field: 'VmRSS' | 'VmHWM'): number {
  const found = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  if (!found) throw new Error(`the operating system does not tell ${field}`)
  return Number(found[1]) / 1024
}
export const residentMiB = (child: ChildProcess): number => memoryMiB(child, 'VmRSS')
export const peakMiB = (child: ChildProcess): number => memoryMiB(child, 'VmHWM')
