/** `npm run migrate`: brings the database up to date and says what was done. The service does it by itself at every start. */
import { mkdirSync } from 'node:fs'
import { openStorage } from '../../db/client.ts'
import { readEnv } from '../env.ts'

const env = readEnv(process.env)
mkdirSync(env.dataDir, { recursive: true })
const storage = await openStorage({ url: env.databaseUrl })
process.stdout.write(storage.migrated.length > 0 ? `${storage.migrated.join('\n')}\n` : 'nothing to do\n')
await storage.close()
