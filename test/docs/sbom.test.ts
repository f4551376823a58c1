/** The list of parts, as `npm run sbom` prints it. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { root } from './testNames.ts'

const bom = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      scope: z.enum(['required', 'optional', 'excluded']),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).default([]),
      licenses: z.array(z.object({ expression: z.string().min(3) })).default([]),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

const sbom = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'server', 'run.mjs'), 'sbom', ...words],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  expect([status, stderr]).toEqual([0, ''])
  return bom.parse(JSON.parse(stdout))
}

const { dependencies, devDependencies } = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

const whole = sbom()

test('every package the product depends on stands in the list, with version, licence and checksum', () => {
  const { components } = whole
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    const part = components.find((one) => one.name === name && one.version === version)
    expect([name, part?.purl]).toEqual([name, expect.stringContaining(`@${version}`)])
    if (name in dependencies) expect([name, part?.scope]).toEqual([name, 'required'])
  }
  const bare = components.filter(({ hashes, licenses }) => hashes.length !== 1 || licenses.length !== 1)
  expect(bare.map(({ purl }) => purl)).toEqual([])
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length)
})

test('whatever a part needs is in the list, and hardly a part is there that nothing needs', () => {
  const listed = new Set(whole.components.map(({ purl }) => purl))
  const needed = new Set(whole.dependencies.flatMap(({ dependsOn }) => dependsOn))
  expect([...needed].filter((one) => !listed.has(one))).toEqual([])
  // The lockfile keeps what a package wants beside it apart from what it depends on.
  expect([...listed].filter((one) => !needed.has(one)).length).toBeLessThan(listed.size / 20)
})

test('without the tools of development it holds what the service runs on', () => {
  const { components } = sbom('--omit=dev')
  const listed = components.map(({ name }) => name)
  expect(Object.keys(dependencies).filter((name) => !listed.includes(name))).toEqual([])
  expect(['vite', 'vitest', 'lighthouse', 'typescript'].filter((name) => listed.includes(name))).toEqual([])
  const excluded = whole.components.filter(({ scope }) => scope === 'excluded').map(({ purl }) => purl)
  expect(components.filter(({ purl }) => excluded.includes(purl))).toEqual([])
})
