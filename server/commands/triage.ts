/** `npm run -s triage -- <municipality> <file.json|->`: one outcome as JSON, by the same function as in the conversation. */
import { dayOf } from '../../machines/calendar.ts'
import { isMunicipality, standardOn } from '../../machines/standards/catalogue.ts'
import { type Outcome, triage } from '../../machines/triage.ts'
import { BadInput, checkFacts, isRecord, parse } from '../editions/rulesInput.ts'

/** The moment treatment was wished, as the conversation would have stored it. */
function momentFrom(now: unknown): string {
  if (typeof now !== 'string') throw new BadInput('"now" must be a date and time')
  try {
    return Temporal.Instant.from(now).toString({ fractionalSecondDigits: 3 })
  } catch {
    throw new BadInput(`"now" is no date and time with an offset: ${now}`)
  }
}

function outcome(municipality: string, file: string): Outcome {
  if (!isMunicipality(municipality)) throw new BadInput(`unknown municipality: ${municipality}`)
  const read = parse(file)
  if (!isRecord(read) || !isRecord(read.facts)) throw new BadInput('"facts" must be an object')
  // What is wrong with the facts is told first, whatever else is missing.
  const facts = checkFacts(read.facts)
  const d = momentFrom(read.now)
  return triage(standardOn(municipality, dayOf(d)), { facts, d, on: dayOf(d) })
}

try {
  const [municipality = '', file = '-'] = process.argv.slice(2)
  process.stdout.write(`${JSON.stringify(outcome(municipality, file), null, 2)}\n`)
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message.replace(/\s+/g, ' ')}\n`)
  process.exitCode = 2
}
