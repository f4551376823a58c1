/**
 * Structured logs that never carry content: only these fields exist, so nothing else can slip in. No address, no user
 * agent, no path with a parameter's value, no error message of a library (it may quote what was sent).
 */
import pino from 'pino'

export interface LogFields {
  readonly route?: string
  readonly method?: string
  readonly status?: number
  readonly code?: string
  readonly ms?: number
  readonly municipality?: string
  readonly error?: string
  readonly at?: string
  readonly port?: number
  readonly engine?: string
  readonly count?: number
}

export interface Log {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

const FIELDS = [
  'route',
  'method',
  'status',
  'code',
  'ms',
  'municipality',
  'error',
  'at',
  'port',
  'engine',
  'count',
] as const satisfies readonly (keyof LogFields)[]

/** Also at run time: an object that brings more than its type says leaves the rest behind. */
const onlyKnown = (fields: LogFields = {}): LogFields =>
  Object.fromEntries(FIELDS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])))

/** @param destination where lines go instead of standard output. */
export function createLog(level: string, destination?: { write(line: string): void }): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    info: (event, fields) => logger.info({ event, ...onlyKnown(fields) }),
    warn: (event, fields) => logger.warn({ event, ...onlyKnown(fields) }),
    error: (event, fields) => logger.error({ event, ...onlyKnown(fields) }),
  }
}

/** What of an unexpected error may be logged: its class and the first place in our own code, never its message. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error }
  const place = error.stack
    ?.split('\n')
    // The message comes first and may be of many lines: only the places below it are looked at.
    .filter((line) => /^\s+at /.test(line))
    .find((line) => line.includes('/server/') || line.includes('/machines/') || line.includes('/db/'))
  return { error: error.name, at: place?.replace(/^.*\/((?:server|machines|db)\/[^)]+)\)?$/, '$1') }
}
