/**
 * What a browser would make of a header: values that are not in its grammar do nothing, in silence. Written after CSP
 * Level 3 § 2.2, Trusted Types § 4, Permissions Policy § 5, HTML § 7.1 (opener and embedder policy), Fetch § 3.7 (resource
 * policy), Referrer Policy § 3, RFC 6797 § 6.1, RFC 9111 § 5.2 and Clear Site Data § 3.1.
 */

const KEYWORD =
  /^'(?:self|unsafe-inline|unsafe-eval|strict-dynamic|unsafe-hashes|report-sample|wasm-unsafe-eval)'$/
const NONCE_OR_HASH = /^'(?:nonce|sha256|sha384|sha512)-[A-Za-z0-9+/_-]+={0,2}'$/
const SCHEME = /^[a-z][a-z0-9+.-]*:$/i
const HOST =
  /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:\*|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(?:\d+|\*))?(?:\/[^;,\s]*)?$/i

/** `'none'` stands alone: beside another source it counts for nothing. */
const sources = (values: readonly string[], ...kinds: readonly RegExp[]): boolean =>
  values.length > 0 &&
  ((values.length === 1 && values[0] === "'none'") ||
    values.every((value) => value !== "'none'" && kinds.some((kind) => kind.test(value))))

const fetched = (values: readonly string[]) => sources(values, KEYWORD, NONCE_OR_HASH, SCHEME, HOST)
const ancestors = (values: readonly string[]) => sources(values, /^'self'$/, SCHEME, HOST)

const DIRECTIVES: Readonly<Record<string, (values: readonly string[]) => boolean>> = {
  ...Object.fromEntries(
    [
      'child-src',
      'connect-src',
      'default-src',
      'font-src',
      'frame-src',
      'img-src',
      'manifest-src',
      'media-src',
      'object-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src',
      'style-src-attr',
      'style-src-elem',
      'worker-src',
      'base-uri',
      'form-action',
    ].map((name) => [name, fetched]),
  ),
  'frame-ancestors': ancestors,
  'require-trusted-types-for': (values) => values.length === 1 && values[0] === "'script'",
  'trusted-types': (values) =>
    values.length > 0 &&
    values.every((value) => /^(?:[\w\-#=/@.%]+|'none'|'allow-duplicates'|\*)$/.test(value)),
  'report-uri': (values) =>
    values.length > 0 && values.every((value) => URL.canParse(value, 'http://own.test')),
  'report-to': (values) => values.length === 1 && /^[\w-]+$/.test(values[0] ?? ''),
  'upgrade-insecure-requests': (values) => values.length === 0,
  sandbox: (values) => values.every((value) => /^allow-[a-z-]+$/.test(value)),
}

/** The directives by name; a browser ignores a name that comes a second time. */
export const directivesOf = (policy: string): [name: string, values: string[]][] =>
  policy
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [name = '', ...values] = one.trim().split(/[\t\n\f\r ]+/)
      return [name, values]
    })

function policyFaults(value: string): string[] {
  if (!/^[\x20-\x7e]+$/.test(value) || value.includes(',')) return ['not one policy of printable characters']
  const names = directivesOf(value).map(([name]) => name)
  const twice = names.filter((name, index) => names.indexOf(name) !== index)
  return [
    ...twice.map((name) => `${name} twice`),
    ...directivesOf(value).flatMap(([name, values]) =>
      DIRECTIVES[name]?.(values) ? [] : [`${name} ${values.join(' ')}`],
    ),
  ]
}

/** A structured-field dictionary of allow-lists. */
const PERMISSIONS =
  /^[a-z][a-z-]*=(?:\*|\((?:(?:self|src|\*|"https?:\/\/[^"\s]+")(?: (?!\))|(?=\))))*\))(?:, [a-z][a-z-]*=(?:\*|\([^)]*\)))*$/

const GRAMMAR: Readonly<Record<string, RegExp>> = {
  'cross-origin-opener-policy':
    /^(?:unsafe-none|same-origin|same-origin-allow-popups|noopener-allow-popups)$/,
  // "same-origin" is no value of this one, and does nothing.
  'cross-origin-embedder-policy': /^(?:unsafe-none|require-corp|credentialless)$/,
  'cross-origin-resource-policy': /^(?:same-site|same-origin|cross-origin)$/,
  'referrer-policy':
    /^(?:no-referrer|no-referrer-when-downgrade|same-origin|origin|strict-origin|origin-when-cross-origin|strict-origin-when-cross-origin|unsafe-url)$/,
  'permissions-policy': PERMISSIONS,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^(?:DENY|SAMEORIGIN)$/,
  'cache-control': /^(?:no-store|(?:public|private)(?:, max-age=\d+)?(?:, immutable)?)$/,
  'strict-transport-security': /^max-age=\d+(?:; includeSubDomains)?(?:; preload)?$/,
  'clear-site-data':
    /^"(?:cache|cookies|storage|executionContexts|\*)"(?:, ?"(?:cache|cookies|storage|executionContexts|\*)")*$/,
}

/** What is wrong with the protective headers that are there, in one line each. */
export function headerFaults(headers: Headers): string[] {
  const policy = headers.get('content-security-policy')
  return [
    ...(policy === null ? [] : policyFaults(policy).map((fault) => `content-security-policy: ${fault}`)),
    ...Object.entries(GRAMMAR).flatMap(([name, grammar]) => {
      const value = headers.get(name)
      return value === null || grammar.test(value) ? [] : [`${name}: ${value}`]
    }),
  ]
}
