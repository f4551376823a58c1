/** Where a request comes from: our own page, or somewhere else. */
import { Problem } from './problems.ts'

/** A form or script of our own page; older browsers say it with Origin or Referer. */
export function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const host = request.headers.get('host')
  const origin = request.headers.get('origin') ?? request.headers.get('referer')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}

/** @throws Problem forbidden: what carries a cookie must come from our own page. */
export function demandOwn(request: Request): void {
  if (!isOwn(request)) throw new Problem('forbidden')
}
