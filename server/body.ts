/** Reads a request's body, bounded while it is read, so that a length that lies costs nothing. */
import type { z } from 'zod'
import { Problem } from './problems.ts'

export const MAX_BODY = 16 * 1024

/**
 * @throws Problem too-large, before more than the limit is in memory; malformed where the sender goes away or breaks the form of
 * the transfer: no fault of ours, and not to be logged as one.
 */
export async function readText(request: Request, limit = MAX_BODY): Promise<string> {
  try {
    return await readAll(request, limit)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('malformed')
  }
}

async function readAll(request: Request, limit: number): Promise<string> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > limit) throw new Problem('too-large')
  // A length that is told and within the limit is enforced by the server itself. Asking for `body` before would make a
  // stream of what is read in one piece.
  if (length > 0) return request.text()
  if (!request.body) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw new Problem('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** PostgreSQL takes no NUL bytes; after parsing, so that an escape that was written out stays what it is. */
const withoutNul = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '') : value

/** @throws Problem unsupported-type, too-large, malformed */
export async function readJson(request: Request, limit = MAX_BODY): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json(?:\s*;|$)/i.test(type)) throw new Problem('unsupported-type')
  const text = await readText(request, limit)
  let body: unknown
  try {
    // Only where there may be one: a reviver looks at every value.
    body = JSON.parse(text, text.includes('\\u0000') ? withoutNul : undefined)
  } catch {
    throw new Problem('malformed')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new Problem('malformed')
  return body
}

/** @throws Problem malformed naming the field, unsupported-type, too-large */
export async function parseJson<T>(schema: z.ZodType<T>, request: Request): Promise<T> {
  const parsed = schema.safeParse(await readJson(request))
  if (parsed.success) return parsed.data
  throw new Problem('malformed', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
}

/** @throws Problem unsupported-type, too-large */
export async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new Problem('unsupported-type')
  return new URLSearchParams((await readText(request)).replaceAll('%00', ''))
}
