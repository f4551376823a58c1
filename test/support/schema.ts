/**
 * Checks a value against the served description. Stricter than the description itself: a property that it does not name is
 * a finding too, so that nothing is sent that nobody described.
 */
import { openapi } from '../../server/openapi/openapi.ts'

type Schema = Readonly<Record<string, unknown>>

const resolve = (schema: Schema): Schema => {
  if (typeof schema.$ref !== 'string') return schema
  const found = schema.$ref
    .replace('#/', '')
    .split('/')
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key], openapi)
  if (found === undefined) throw new Error(`the description has no ${schema.$ref}`)
  return found as Schema
}

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : typeof value

/** What does not fit, each with its place; empty where everything does. */
export function misfits(schema: Schema, value: unknown, at = '$'): string[] {
  const { type, const: only, enum: codes, oneOf, ...rest } = resolve(schema)
  if (oneOf) {
    const tried = (oneOf as Schema[]).map((each) => misfits(each, value, at))
    return tried.filter((found) => found.length === 0).length === 1
      ? []
      : [`${at} fits not exactly one of its forms: ${tried.map((found) => found[0] ?? 'fits').join(' | ')}`]
  }
  if (only !== undefined) return value === only ? [] : [`${at} is not ${String(only)}`]
  const is = typeOf(value)
  if (type !== undefined && type !== is && !(type === 'number' && is === 'integer'))
    return [`${at} is ${is}, not ${String(type)}`]
  if (codes && !(codes as unknown[]).includes(value)) return [`${at} is none of the codes: ${String(value)}`]
  if (is === 'object') return inObject(rest, value as Record<string, unknown>, at)
  if (is === 'array') {
    return (value as unknown[]).flatMap((item, index) =>
      misfits(rest.items as Schema, item, `${at}[${index}]`),
    )
  }
  return within(rest, value, at)
}

function inObject(schema: Schema, value: Record<string, unknown>, at: string): string[] {
  const properties = (schema.properties ?? {}) as Record<string, Schema>
  const missing = ((schema.required ?? []) as string[]).filter((name) => value[name] === undefined)
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, inside]) => {
      const described = properties[name]
      if (inside === undefined) return []
      return described ? misfits(described, inside, `${at}.${name}`) : [`${at}.${name} is not described`]
    }),
  ]
}

function within({ minimum, maximum, minLength, maxLength }: Schema, value: unknown, at: string): string[] {
  const size = typeof value === 'string' ? value.length : value
  const low = typeof value === 'string' ? minLength : minimum
  const high = typeof value === 'string' ? maxLength : maximum
  return (low !== undefined && Number(size) < Number(low)) ||
    (high !== undefined && Number(size) > Number(high))
    ? [`${at} is out of bounds: ${String(size)}`]
    : []
}

export const named = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
