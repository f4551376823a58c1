/** Sealing left out: what is stored is the JSON itself. Only ever measured against; unsealed.ts puts it in the place of server/keys/keys.ts. */
export * from '../../server/keys/keys.ts'

export const seal = (_key: Buffer, _place: string, value: unknown): string => JSON.stringify(value)
export const unseal = <T>(_key: Buffer, _place: string, sealed: string): T => JSON.parse(sealed) as T
export const wrap = (_by: Buffer, place: string, key: Buffer): string =>
  seal(key, place, key.toString('base64url'))
export const unwrap = (by: Buffer, place: string, wrapped: string): Buffer =>
  Buffer.from(unseal<string>(by, place, wrapped), 'base64url')
