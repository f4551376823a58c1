/**
 * `npm run rules -- [municipality]`: the standards' workbench on the command line.
 *
 *   --topic Topic, --id part, --does consequence, --text words   the table of rules, filtered
 *   --compare Topic          the five side by side for a topic
 *   --person file.json       the same person in the five ("-" reads standard input; facts alone, or {"facts": …})
 *   --on 2026-12-01          on that day: which edition is in force, and the days that follow from it
 *   --diff before after      the rules' changes between two editions, or an edition and a .ts file of one not yet listed,
 *     [--personas folder]    and the people whose outcome would change (own worked people, and those of the folder)
 *   --editions               the editions with their marks
 *   --coverage               how many of the catalogue's rows are there (where ../shared lies beside the project)
 *   --english                texts in English
 */
import { parseArgs } from 'node:util'
import { dayOf } from '../../machines/calendar.ts'
import { filterRules } from '../../machines/compare.ts'
import { type Language, MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { TOPICS } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { isMunicipality, standardOn } from '../../machines/standards/catalogue.ts'
import { printCoverage } from './rulesCoverage.ts'
import { BadInput, findEdition, readPeople, readPerson } from './rulesInput.ts'
import { printDiff, printEditions, printPerson, printRules, printTopic } from './rulesPrint.ts'

const OPTIONS = {
  topic: { type: 'string' },
  id: { type: 'string' },
  does: { type: 'string' },
  text: { type: 'string' },
  compare: { type: 'string' },
  person: { type: 'string' },
  on: { type: 'string' },
  diff: { type: 'boolean' },
  personas: { type: 'string' },
  editions: { type: 'boolean' },
  coverage: { type: 'boolean' },
  english: { type: 'boolean' },
} as const

const read = () => {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS })
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : 'unreadable options')
  }
}

const now = (): string => Temporal.Now.instant().toString({ fractionalSecondDigits: 3 })

/** Noon in Copenhagen: a wish told in the middle of the simulated day. */
function momentOf(on: string | undefined): string {
  if (on === undefined) return now()
  try {
    return Temporal.PlainDate.from(on, { overflow: 'reject' })
      .toZonedDateTime({ timeZone: 'Europe/Copenhagen', plainTime: '12:00' })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 })
  } catch {
    throw new BadInput(`no day: ${on} (expected like 2026-12-01)`)
  }
}

async function run(): Promise<void> {
  const { values, positionals } = read()
  const write = (text: string): void => void process.stdout.write(text)
  const language: Language = values.english ? 'en' : 'da'
  const d = momentOf(values.on)
  const day = dayOf(d)
  if (values.coverage) return printCoverage(write)
  if (values.diff) {
    const [before = '', after = ''] = positionals
    const pair: [Standard, Standard] = [await findEdition(before), await findEdition(after)]
    return printDiff(write, pair, readPeople(values.personas, pair[0].municipality), d, language)
  }
  const standards = chosen(positionals[0]).map((id) => standardOn(id, day))
  if (values.editions) return printEditions(write, chosen(positionals[0]), day, language)
  for (const topic of [values.topic, values.compare])
    if (topic !== undefined && !isTopic(topic))
      throw new BadInput(`unknown topic: ${topic} (there are ${TOPICS.join(', ')})`)
  if (values.compare) return printTopic(write, standards, values.compare, language)
  if (values.person !== undefined)
    return printPerson(write, standards, { facts: readPerson(values.person), d, language })
  const { topic, id, does, text } = values
  for (const standard of standards)
    printRules(write, standard, filterRules(standard, { topic, id, does, text }), language)
}

const isTopic = (named: string): boolean =>
  TOPICS.some((topic) => topic.toLowerCase() === named.toLowerCase())

function chosen(wanted: string | undefined): readonly Municipality[] {
  if (wanted === undefined) return MUNICIPALITIES
  if (!isMunicipality(wanted)) throw new BadInput(`unknown municipality: ${wanted}`)
  return [wanted]
}

// Whoever reads only the first lines closes the pipe: no fault of anybody's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await run()
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
