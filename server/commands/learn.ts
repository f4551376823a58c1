/** Part of the build: what each edition's questions teach, as files in `dist/ask`, so that no start learns it anew. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { storedIndex } from '../../machines/ask/likeness.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'
import { indexFile } from '../files.ts'

const dist = join(import.meta.dirname, '..', '..', 'dist')
for (const standard of Object.values(EDITIONS).flat()) {
  const file = indexFile(dist, standard)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, storedIndex(standard))
}
