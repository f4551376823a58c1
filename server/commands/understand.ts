/**
 * `npm run -s understand`: one JSON object per line on standard input, one per line on standard output, with the same
 * pure function as the conversation. A line that is not as agreed ends it: exit 2 and one line saying what is wrong.
 */
import { createInterface } from 'node:readline'
import { FACT_IDS, FACTS, type Facts, isFactId, MUNICIPALITIES } from '../../machines/facts.ts'
import { type Heard, understand } from '../../machines/understand/understand.ts'

type Fields = Readonly<Record<string, unknown>>

/** What is wrong with a line, in one sentence for the one who wrote it. */
class BadLine extends Error {}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fieldsOf(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new BadLine('not JSON', { cause })
  }
  if (!isFields(value)) throw new BadLine('not an object')
  return value
}

const oneOf = <T extends string>(name: string, value: unknown, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new BadLine(`unknown ${name} ${JSON.stringify(value)}`)
  return found
}

function dayOf(value: unknown): string {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined
  if (day === undefined || Number.isNaN(Date.parse(day)))
    throw new BadLine(`"now" is no date: ${JSON.stringify(value)}`)
  return day
}

function isValue(fact: keyof typeof FACTS, value: unknown): boolean {
  const shape = FACTS[fact]
  if (value === null) return true
  if (shape.kind === 'number') return Number.isInteger(value)
  if (!('codes' in shape)) return typeof value === 'string'
  const codes: readonly string[] = shape.codes
  const values = shape.kind === 'several' ? value : [value]
  return Array.isArray(values) && values.every((code) => typeof code === 'string' && codes.includes(code))
}

function factsOf(value: unknown): Facts {
  if (value === undefined) return {}
  if (!isFields(value)) throw new BadLine('"given" is not an object')
  for (const [fact, said] of Object.entries(value)) {
    if (!isFactId(fact)) throw new BadLine(`unknown fact "${fact}" in "given"`)
    if (!isValue(fact, said))
      throw new BadLine(`unknown value ${JSON.stringify(said)} for "${fact}" in "given"`)
  }
  return value
}

function heardIn(line: string): Heard {
  const { text, question, language, now, given, municipality } = fieldsOf(line)
  if (typeof text !== 'string') throw new BadLine('"text" is missing')
  return {
    text,
    question: question == null ? null : oneOf('question', question, FACT_IDS),
    language: oneOf('language', language ?? 'da', ['da', 'en']),
    now: dayOf(now),
    given: factsOf(given),
    municipality: municipality == null ? undefined : oneOf('municipality', municipality, MUNICIPALITIES),
  }
}

let number = 0
try {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { facts, command, danger, soft, identifiers } = understand(heardIn(line))
    process.stdout.write(`${JSON.stringify({ facts, command, danger, soft, identifiers })}\n`)
  }
} catch (error) {
  if (!(error instanceof BadLine)) throw error
  process.stderr.write(`understand: line ${number}: ${error.message}\n`)
  process.exitCode = 2
}
