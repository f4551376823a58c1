/** Small facts about a municipality's installation, such as that its data are a demonstration. Never about a person. */
import { and, eq, like, lt } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'

interface SettingKey {
  readonly municipality: string
  readonly key: string
}

export async function get(
  { orm, t: { settings } }: Handle,
  { municipality, key }: SettingKey,
): Promise<string | null> {
  const where = and(eq(settings.municipality, municipality), eq(settings.key, key))
  const [found] = await orm.select({ value: settings.value }).from(settings).where(where)
  return found?.value ?? null
}

export async function set(
  { orm, t: { settings } }: Tx,
  setting: SettingKey & { readonly value: string },
): Promise<void> {
  await orm
    .insert(settings)
    .values(setting)
    .onConflictDoUpdate({ target: [settings.municipality, settings.key], set: { value: setting.value } })
}

export async function remove({ orm, t: { settings } }: Tx, { municipality, key }: SettingKey): Promise<void> {
  await orm.delete(settings).where(and(eq(settings.municipality, municipality), eq(settings.key, key)))
}

/** Those whose key begins so. */
export const beginning = (
  { orm, t: { settings } }: Handle,
  { municipality, key }: SettingKey,
): Promise<{ key: string; value: string }[]> =>
  orm
    .select({ key: settings.key, value: settings.value })
    .from(settings)
    .where(and(eq(settings.municipality, municipality), like(settings.key, `${key}%`)))

/** One more of it, inside the transaction of what is counted. */
export async function count(tx: Tx, key: SettingKey): Promise<void> {
  const known = Number((await get(tx, key)) ?? 0)
  await set(tx, { ...key, value: String(known + 1) })
}

const SPENT = 'spent:'

/**
 * Marks something as used; those of earlier days go. The key is unique, so of many at once one is the first.
 * @returns whether this was the first time.
 */
export async function spend(
  { orm, t: { settings } }: Tx,
  {
    municipality,
    id,
    until,
    today,
  }: {
    readonly municipality: string
    readonly id: string
    /** The last day on which it could be shown again. */
    readonly until: string
    readonly today: string
  },
): Promise<boolean> {
  const old = and(
    eq(settings.municipality, municipality),
    like(settings.key, `${SPENT}%`),
    lt(settings.value, today),
  )
  await orm.delete(settings).where(old)
  const first = await orm
    .insert(settings)
    .values({ municipality, key: `${SPENT}${id}`, value: until })
    .onConflictDoNothing()
    .returning({ key: settings.key })
  return first.length > 0
}
