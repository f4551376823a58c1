/** What the build has packed is what is served, and nothing that gains by it is served unpacked. */
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { loadBuilt } from '../../server/files.ts'

it('scripts and styles are packed by the build, each as itself; fonts stay as they are', async () => {
  const { files } = await loadBuilt(join(import.meta.dirname, '..', '..', 'dist'))
  const kinds = Map.groupBy(files, ([, { type }]) => type.split(';')[0])
  for (const kind of ['text/javascript', 'text/css'])
    for (const [path, { body, packed }] of kinds.get(kind) ?? []) {
      expect(packed?.length, path).toBeLessThan(body.length)
      expect(brotliDecompressSync(packed ?? body).equals(body), path).toBe(true)
    }
  expect(kinds.get('text/javascript')?.length).toBeGreaterThan(2)
  for (const [path, { packed }] of kinds.get('font/woff2') ?? []) expect(packed, path).toBeUndefined()
})
