/** Tokens by which cases are found: random to whoever has no search key, and the same number for every case. */
import { and, eq, inArray } from 'drizzle-orm'
import type { Handle, Tx } from './engine.ts'

interface CaseId {
  readonly municipality: string
  readonly caseId: string
}
type Tokens = CaseId & { readonly tokens: readonly string[] }
type Asked = Omit<Tokens, 'caseId'>

export async function addTokens(
  { orm, t: { caseTokens } }: Tx,
  { municipality, caseId, tokens }: Tokens,
): Promise<void> {
  if (tokens.length === 0) return
  await orm.insert(caseTokens).values(tokens.map((token) => ({ municipality, token, caseId })))
}

/** With the case itself. */
export async function dropTokensOf(
  { orm, t: { caseTokens } }: Tx,
  { municipality, caseId }: CaseId,
): Promise<void> {
  await orm
    .delete(caseTokens)
    .where(and(eq(caseTokens.municipality, municipality), eq(caseTokens.caseId, caseId)))
}

/** Of many cases at once; who is among the cases and has no tokens here has none afterwards. */
export async function replaceTokens(
  { orm, t: { caseTokens } }: Tx,
  {
    municipality,
    cases,
    tokens,
  }: {
    readonly municipality: string
    readonly cases: readonly string[]
    readonly tokens: readonly { readonly caseId: string; readonly token: string }[]
  },
): Promise<void> {
  await orm
    .delete(caseTokens)
    .where(and(eq(caseTokens.municipality, municipality), inArray(caseTokens.caseId, [...cases])))
  if (tokens.length > 0)
    await orm.insert(caseTokens).values(tokens.map(({ caseId, token }) => ({ municipality, token, caseId })))
}

export async function setTokens(tx: Tx, tokens: Tokens): Promise<void> {
  await dropTokensOf(tx, tokens)
  await addTokens(tx, tokens)
}

/** Which case has which of these tokens, in no order. */
export const casesWith = (
  { orm, t: { caseTokens } }: Handle,
  { municipality, tokens }: Asked,
): Promise<{ token: string; caseId: string }[]> =>
  orm
    .select({ token: caseTokens.token, caseId: caseTokens.caseId })
    .from(caseTokens)
    .where(and(eq(caseTokens.municipality, municipality), inArray(caseTokens.token, [...tokens])))

/** Those of these tokens that some case has. */
export async function taken(handle: Handle, asked: Asked): Promise<ReadonlySet<string>> {
  if (asked.tokens.length === 0) return new Set()
  return new Set((await casesWith(handle, asked)).map(({ token }) => token))
}
