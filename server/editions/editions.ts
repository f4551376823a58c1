/**
 * `npm run editions`: which editions are released, and whether they are as they were.
 * `npm run editions -- --release gladsaxe-2023 [--on 2026-12-01]`: seals an edition; from then on `npm run check` holds it.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { EDITIONS } from '../../machines/standards/catalogue.ts'
import { breach, RELEASES, readReleases, seal } from './editionSeal.ts'

const { values } = parseArgs({ options: { release: { type: 'string' }, on: { type: 'string' } } })
const releases = readReleases()
const standards = Object.values(EDITIONS).flat()

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

function release(named: string, on: string): void {
  const standard = standards.find(({ edition }) => edition === named)
  if (!standard)
    fail(`unknown edition: ${named} (there are ${standards.map((one) => one.edition).join(', ')})`)
  if (releases[named]?.released)
    fail(`${named} was released on ${releases[named].released}: it stays as it is`)
  const next = { ...releases, [named]: { released: on, ...seal(standard) } }
  writeFileSync(RELEASES, `${JSON.stringify(next, null, 2)}\n`)
  process.stdout.write(`${named} released on ${on}\n`)
}

function list(): void {
  for (const standard of standards) {
    const known = releases[standard.edition]
    const broken = breach(standard, known)
    process.stdout.write(`${standard.edition}: ${broken ?? known?.released ?? 'not released'}\n`)
    if (broken) process.exitCode = 1
  }
}

function dayOf(given: string): string {
  try {
    return Temporal.PlainDate.from(given, { overflow: 'reject' }).toString()
  } catch {
    return fail(`no day: ${given} (expected like 2026-12-01)`)
  }
}

if (values.release === undefined) list()
else release(values.release, dayOf(values.on ?? Temporal.Now.plainDateISO('Europe/Copenhagen').toString()))
