/** `npm run -s triage -- <municipality> <file.json|->`: one outcome as JSON, by the same function as in the conversation. */
import { readFileSync } from 'node:fs'
import { type Facts, isFactId } from '../machines/facts.ts'
import { currentStandard, isMunicipality } from '../machines/standards/catalogue.ts'
import { triage } from '../machines/triage.ts'
import { checkValue } from '../machines/value.ts'

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`)
  process.exit(2)
}

const [municipality = '', file = '-'] = process.argv.slice(2)
if (!isMunicipality(municipality)) fail(`unknown municipality: ${municipality}`)

function read(): { facts: Record<string, unknown>; now: string } {
  let parsed: { facts?: unknown; now?: unknown }
  try {
    parsed = JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8')) as typeof parsed
  } catch (error) {
    return fail(`cannot read ${file}: ${error instanceof Error ? error.message : 'not JSON'}`)
  }
  if (typeof parsed.facts !== 'object' || parsed.facts === null || Array.isArray(parsed.facts))
    return fail('"facts" must be an object')
  const { now } = parsed
  if (typeof now !== 'string') return fail('"now" must be a date and time')
  try {
    return { facts: parsed.facts as Record<string, unknown>, now: Temporal.Instant.from(now).toString() }
  } catch {
    return fail(`"now" is no date and time with an offset: ${now}`)
  }
}

const { facts, now } = read()
const checked: Record<string, unknown> = {}
for (const [fact, value] of Object.entries(facts)) {
  if (!isFactId(fact)) fail(`unknown fact: ${fact}`)
  const result = checkValue(fact, value)
  if (!result.ok) fail(`bad value for ${fact}: ${JSON.stringify(value)}`)
  checked[fact] = result.value
}
const instant = Temporal.Instant.from(now).toString({ fractionalSecondDigits: 3 })
process.stdout.write(
  `${JSON.stringify(triage(currentStandard(municipality), { facts: checked as Facts, d: instant }), null, 2)}\n`,
)
