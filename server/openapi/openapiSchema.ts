/** The small words in which the description of the API is written. */

export type Schema = Readonly<Record<string, unknown>>

export const string = { type: 'string' }
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
export const list = (items: Schema): Schema => ({ type: 'array', items })
export const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  required,
})
export const nullable = (schema: Schema): Schema => ({ oneOf: [schema, { type: 'null' }] })
export const oneOf = (values: readonly string[]): Schema => ({ type: 'string', enum: values })

/** What a body may be refused for, whatever is in it. */
export const BODY = ['malformed', 'too-large', 'unsupported-type'] as const
export const started = object({ session: string, view: ref('View') })
