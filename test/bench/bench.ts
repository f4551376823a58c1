/** `npm run bench`: everything the product promises about speed and memory, measured in one run. Exit 1 on a missed promise. */
import { cpus } from 'node:os'
import { type Row, table } from './measure.ts'

const PARTS: Readonly<Record<string, () => Promise<Row[]>>> = {
  triage: async () => (await import('./triage.ts')).triage(),
  turns: async () => (await import('./turns.ts')).turns(),
  booking: async () => (await import('./booking.ts')).booking(),
  queue: async () => (await import('./queue.ts')).queue(),
  desk: async () => (await import('./desk.ts')).desk(),
  sealing: async () => (await import('./sealing.ts')).sealing(),
  codes: async () => (await import('./codes.ts')).codes(),
  memory: async () => (await import('./memory.ts')).memory(),
  page: async () => (await import('./page.ts')).page(),
  ask: async () => (await import('./ask.ts')).ask(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((part) => !(part in PARTS))
if (unknown.length > 0) {
  process.stderr.write(`bench: no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}\n`)
  process.exit(2)
}

const [cpu] = cpus()
process.stdout.write(
  `Node ${process.version}, ${process.platform}-${process.arch}, ${cpus().length} × ${cpu?.model}\n\n`,
)
const rows: Row[] = []
for (const part of wanted.length > 0 ? wanted : Object.keys(PARTS)) {
  process.stderr.write(`bench: ${part}…\n`)
  rows.push(...((await PARTS[part]?.()) ?? []))
}
process.stdout.write(`${table(rows)}\n`)
const missed = rows.filter((row) => row.met === false)
process.stdout.write(missed.length === 0 ? '\nEvery promise was kept.\n' : `\n${missed.length} missed.\n`)
process.exitCode = missed.length === 0 ? 0 : 1
