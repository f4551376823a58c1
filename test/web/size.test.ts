/** What a citizen's browser loads, measured on the build: an old phone on a slow line is the yardstick. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Built, buildClient } from './site.ts'

const KIB = 1024
let built: Built

beforeAll(async () => {
  built = await buildClient()
})
afterAll(() => built.remove())

const read = (file: string) => readFileSync(join(built.folder, file))

test('the script is at most 10 KiB and the sheet at most 10 KiB, brotli', () => {
  expect(brotliCompressSync(read(built.files.js)).length).toBeLessThanOrEqual(10 * KIB)
  expect(brotliCompressSync(read(built.files.css)).length).toBeLessThanOrEqual(10 * KIB)
})

test('the fonts are two Latin files of at most 55 kB in all, and text does not wait for them', () => {
  expect(built.files.fonts).toHaveLength(2)
  const bytes = built.files.fonts.map((file) => read(file).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(55_000)
  expect(
    read(built.files.css)
      .toString()
      .match(/font-display:optional/g),
  ).toHaveLength(2)
})

test('nothing is loaded from elsewhere or kept on the device', () => {
  const script = read(built.files.js).toString()
  expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|caches\.|https?:\/\//)
  expect(read(built.files.css).toString()).not.toMatch(/url\((?!["']?\.?\/?[\w-]+\.woff2)/)
})

test('all names but the manifest carry a hash, so that they may be kept for a year', () => {
  for (const file of readdirSync(built.folder)) {
    if (file !== 'manifest.json') expect(file).toMatch(/-[\w-]{8}\.(js|css|woff2)$/)
  }
})
