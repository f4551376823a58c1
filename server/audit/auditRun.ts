/** `npm run audit -- verify [--files <folder>]`: names the first entry that is not as it was written. Exit 1 where there is one. */
import { parseArgs } from 'node:util'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { readEnv } from '../env.ts'
import { brokenInFiles, verifyDatabase } from './auditVerify.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const WHY = {
  changed: 'has been changed, or what stood before it',
  missing: 'is missing',
  order: 'stands in the wrong place',
  copy: 'is not in the database as it is in the files',
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { files: { type: 'string' } },
  })
  if (positionals[0] !== 'verify') throw new Error('say what: verify [--files <folder>]')
  const env = readEnv(process.env)
  // With --files only these are read: they may have been carried to another machine.
  const { entries, broken } = values.files
    ? { entries: null, broken: await brokenInFiles(values.files, MUNICIPALITIES) }
    : await verifyDatabase(env.databaseUrl, env.auditDir, MUNICIPALITIES)
  for (const { municipality, seq, why } of broken) say(`${municipality}: entry ${seq} ${WHY[why]}`)
  if (broken.length === 0) say(entries === null ? 'the files are whole' : `${entries} entries, whole`)
  process.exitCode = broken.length === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`fjorten: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
