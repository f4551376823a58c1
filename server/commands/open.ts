/**
 * `npm run staff -- <municipality> <e-mail> <name> <role>`: makes a colleague and prints the first password.
 * `npm run times -- <municipality> <file.csv>`: publishes times. Exit 2 and one line where something is wrong.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { openStorage } from '../../db/client.ts'
import { isMunicipality } from '../../machines/standards/catalogue.ts'
import { addMember, addTimes, Refused } from '../case/openingOffice.ts'
import { readEnv } from '../env.ts'

const [what, municipality = '', ...rest] = process.argv.slice(2)

async function run(): Promise<string> {
  if (!isMunicipality(municipality)) throw new Refused(`unknown municipality: ${municipality}`)
  const [first = '', name = '', role = ''] = rest
  const text = what === 'times' ? read(first) : ''
  const env = readEnv(process.env)
  mkdirSync(env.dataDir, { recursive: true })
  const storage = await openStorage({ url: env.databaseUrl })
  try {
    if (what === 'times')
      return `${await addTimes(storage, municipality, text, Date.now())} times are published\n`
    const password = await addMember(storage, { municipality, email: first, name, role }, Date.now())
    return `${first} can log in at /staff; first password: ${password}\n`
  } finally {
    await storage.close()
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Refused(`the file ${file} cannot be read`)
  }
}

try {
  process.stdout.write(await run())
} catch (error) {
  if (!(error instanceof Refused)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
