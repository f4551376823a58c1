/** What every answer carries, whatever it is an answer to. */
import { expect } from 'vitest'
import { directivesOf, headerFaults } from './headerGrammar.ts'

const policyOf = (headers: Headers): Map<string, string[]> =>
  new Map(directivesOf(headers.get('content-security-policy') ?? ''))

/** Kept for a year only where it is a built file, which holds nothing of anybody's. */
export function expectProtected(what: string, headers: Headers): void {
  const policy = policyOf(headers)
  expect([what, Object.fromEntries(policy)]).toEqual([
    what,
    {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
      'object-src': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['fjorten'],
      'report-uri': ['/csp'],
    },
  ])
  expect([what, headerFaults(headers)]).toEqual([what, []])
  expect([what, Object.fromEntries(headers)]).toEqual([
    what,
    expect.objectContaining({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': expect.stringMatching(/^no-store$|immutable/),
    }),
  ])
  for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
    expect([what, name, headers.get(name)]).toEqual([what, name, null])
}
