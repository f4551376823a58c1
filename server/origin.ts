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

const isSilent = ({ headers }: Request): boolean =>
  ['sec-fetch-site', 'origin', 'referer'].every((name) => headers.get(name) === null)

/**
 * What carries a cookie must say that it comes from our own page; without one a client may be silent, as programs are.
 * @throws Problem forbidden
 */
export function demandOwn(request: Request, cookie: boolean): void {
  if (!isOwn(request) && (cookie || !isSilent(request))) throw new Problem('forbidden')
}
