/** `npm run seed`: demonstration staff and times for an empty database. */
import { mkdirSync } from 'node:fs'
import { openStorage } from '../../db/client.ts'
import { seedDemo } from '../demonstration/demo.ts'
import { readEnv } from '../env.ts'

const env = readEnv(process.env)
if (!env.demo) {
  process.stderr.write('DEMO=0 or a public address: no demonstration data are made\n')
  process.exit(2)
}
mkdirSync(env.dataDir, { recursive: true })
const storage = await openStorage({ url: env.databaseUrl })
const made = await seedDemo(storage, Date.now(), env.demoPassword)
await storage.close()
if (made)
  for (const { email, role } of made.logIns)
    process.stdout.write(`${email} (${role}), password ${made.password}\n`)
else process.stdout.write('the database is not empty: nothing was made\n')
