/** The environment, parsed once. Nothing has an insecure default; a wrong value stops the start and is named. */
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { KeyService } from './keys/transitVault.ts'

const flag = z.enum(['0', '1']).transform((value) => value === '1')

const path = z.string().regex(/^\w[\w.-]*(\/\w[\w.-]*)*$/, 'is a name')

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8014),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  KEY_DIR: z.string().optional(),
  KEY_SERVICE_URL: z
    .url()
    .refine(
      (url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/]/.test(`${url}/`),
      'begins with https:',
    )
    .optional(),
  KEY_SERVICE_TOKEN_FILE: z.string().optional(),
  KEY_SERVICE_MOUNT: path.default('transit'),
  KEY_SERVICE_KEY: path.default('fjorten'),
  KEY_SERVICE_NAMESPACE: z.string().optional(),
  AUDIT_DIR: z.string().optional(),
  OUTBOX_DIR: z.string().optional(),
  NOTICE_DIR: z.string().optional(),
  HAND_OVER_DIR: z.string().optional(),
  SMTP_URL: z
    .url()
    .regex(/^smtps?:/, 'begins with smtp: or smtps:')
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres:|postgresql:)/, 'begins with file: or postgres:')
    .optional(),
  DEMO: flag.optional(),
  DEMO_PASSWORD: z.string().min(1).optional(),
  PUBLIC_URL: z.url().optional(),
  CONFIG: z.string().optional(),
  RUSH_FROM: z.coerce.number().int().min(0).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export interface Env {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly keyDir: string
  /** Where it locks the keys in keyDir; null where they lie there as they are. */
  readonly keyService: KeyService | null
  readonly auditDir: string
  /** Where messages for Digital Post lie until the municipality's own sender takes them. */
  readonly outboxDir: string
  /** Where messages about times lie that no mail server takes. */
  readonly noticeDir: string
  /** Where closed cases are laid out for the municipality's own case system. */
  readonly handOverDir: string
  /** The mail server; without one an e-mail is a file. */
  readonly smtpUrl: string | undefined
  readonly databaseUrl: string
  readonly demo: boolean
  readonly demoPassword: string | undefined
  readonly publicUrl: string | undefined
  readonly config: string
  readonly logLevel: string
  /** Conversations begun in a minute in one municipality from which it counts as a rush. */
  readonly rushFrom: number
}

/** Far above what a municipality gets in its busiest hour, far below what a script does. */
const RUSH_FROM = 60

/** @throws Error that names the variable and what is wrong with it. */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  // A variable that is set to nothing is one that is not set.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`the environment is not right: ${lines.join('; ')}`)
  }
  const env = parsed.data
  const dataDir = resolve(env.DATA_DIR)
  const demo = env.DEMO ?? env.PUBLIC_URL === undefined
  if (demo && env.PUBLIC_URL !== undefined) {
    throw new Error('DEMO: demonstration data do not go with a public address (PUBLIC_URL); set DEMO=0')
  }
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir,
    keyDir: resolve(env.KEY_DIR ?? join(dataDir, 'keys')),
    keyService: keyServiceOf(env),
    auditDir: resolve(env.AUDIT_DIR ?? join(dataDir, 'audit')),
    outboxDir: resolve(env.OUTBOX_DIR ?? join(dataDir, 'outbox', 'digital-post')),
    noticeDir: resolve(env.NOTICE_DIR ?? join(dataDir, 'outbox', 'notices')),
    handOverDir: resolve(env.HAND_OVER_DIR ?? join(dataDir, 'outbox', 'hand-over')),
    smtpUrl: env.SMTP_URL,
    databaseUrl: env.DATABASE_URL ?? `file:${join(dataDir, 'fjorten.db')}`,
    demo,
    demoPassword: env.DEMO_PASSWORD,
    publicUrl: env.PUBLIC_URL,
    config: resolve(env.CONFIG ?? join(dataDir, 'municipalities.json')),
    logLevel: env.LOG_LEVEL,
    // Nobody attacks a service without an address, and whoever tries it out or measures it is as fast as an attack.
    rushFrom: (env.RUSH_FROM ?? (env.PUBLIC_URL === undefined ? 0 : RUSH_FROM)) || Number.POSITIVE_INFINITY,
  }
}

function keyServiceOf(env: z.infer<typeof schema>): KeyService | null {
  const { KEY_SERVICE_URL: url, KEY_SERVICE_TOKEN_FILE: tokenFile } = env
  if (!url && !tokenFile) return null
  if (!url)
    throw new Error('the environment is not right: KEY_SERVICE_URL: is missing, a token file is there')
  if (!tokenFile) throw new Error('the environment is not right: KEY_SERVICE_TOKEN_FILE: is missing')
  return {
    url,
    tokenFile: resolve(tokenFile),
    mount: env.KEY_SERVICE_MOUNT,
    key: env.KEY_SERVICE_KEY,
    namespace: env.KEY_SERVICE_NAMESPACE,
  }
}
