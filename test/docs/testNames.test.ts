/** The checking itself: a name that no test has is found out, however the test is written. */
import { expect, test } from 'vitest'
import { wrongWith } from './testNames.ts'

test('a test is found whether it stands alone or over a table', () => {
  for (const reference of [
    'test/docs/testNames.test.ts › a test is found whether it stands alone or over a table',
    'test/server/headers.test.ts › $how $path',
    'test/server/intake.test.ts › the worked case $id',
    'test/check/check.test.ts › have no fault today, nor has the budget of anybody',
  ])
    expect(wrongWith(reference)).toBeNull()
})

test('what is no test is found out: no such file, no such name, a name of something else', () => {
  for (const reference of [
    'test/server/nowhere.test.ts › health is the store answering: without it, it is not well',
    'test/server/headers.test.ts › health is the store answering',
    'test/server/headers.test.ts › every answer carries what protects the person',
    'test/server/headers.test.ts › /gladsaxe',
    'test/server/canary.test.ts › a later answer',
    'test/server/headers.test.ts',
  ])
    expect(wrongWith(reference)).not.toBeNull()
})
