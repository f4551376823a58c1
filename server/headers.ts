/** The headers of every response and every error, built once: a middleware that sets them one by one costs a third of the throughput. */

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fjorten',
  'report-uri /csp',
].join('; ')

/** What no page of ours ever needs, each by the name that browsers know it by. Passkeys and the clipboard are not among them. */
const PERMISSIONS = [
  'accelerometer',
  'attribution-reporting',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
  .map((name) => `${name}=()`)
  .join(', ')

export const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': CSP,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  // Not no-referrer: forms would then post `Origin: null`, and the check of where a form comes from needs it.
  'referrer-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}

/** Only where the service is reached over TLS; on plain HTTP browsers ignore it anyway. */
export const HSTS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' }

export const JSON_HEADERS = { ...SECURITY, 'content-type': 'application/json; charset=utf-8' }
export const PROBLEM_HEADERS = { ...SECURITY, 'content-type': 'application/problem+json; charset=utf-8' }
export const HTML_HEADERS = { ...SECURITY, 'content-type': 'text/html; charset=utf-8' }
