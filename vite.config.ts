/** The tests. The web's own builds stand beside what they build: web/citizen and web/staff. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['test/support/globalSetup.ts'],
    reporters: ['default', './test/support/closingLine.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    pool: 'forks',
    // On two cores: much of what they do is waiting, for browsers, disks and processes of their own.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
