/** `npm run backup -- --to <folder> [--keys-to <folder>] [--recipient age1…]`, or `-- --new-key` for a pair of keys. */
import { parseArgs } from 'node:util'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { readEnv } from '../env.ts'
import { makeBackup } from './backupMake.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

try {
  process.umask(0o077)
  const { values } = parseArgs({
    options: {
      to: { type: 'string' },
      'keys-to': { type: 'string' },
      recipient: { type: 'string' },
      'new-key': { type: 'boolean', default: false },
    },
  })
  if (values['new-key']) {
    const identity = await generateIdentity()
    say(`# public key, for BACKUP_RECIPIENT: ${await identityToRecipient(identity)}`)
    say('# the line below opens every backup: keep it on paper or another machine, never on this one')
    say(identity)
  } else {
    const recipient = values.recipient ?? process.env.BACKUP_RECIPIENT
    if (!values.to || !recipient)
      throw new Error('say where to: --to <folder>, and for whom: --recipient or BACKUP_RECIPIENT')
    const { databaseUrl } = readEnv(process.env)
    const keysTo = values['keys-to'] ?? `${values.to}/keys`
    const made = await makeBackup({ url: databaseUrl, to: values.to, keysTo, recipient, now: Date.now() })
    for (const [table, { rows, sum }] of Object.entries(made.manifest)) say(`${table}\t${rows}\t${sum}`)
    say(`data: ${made.data}`)
    say(`keys: ${made.keys}`)
    for (const name of made.removed) say(`removed, older than seven days: ${name}`)
  }
} catch (error) {
  process.stderr.write(`fjorten: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
