/** Going up and down a list of links by key. */
export function step(selector: string, by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>(selector)]
  const at = rows.indexOf(document.activeElement as HTMLAnchorElement)
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(Math.max(at + by, 0), rows.length - 1)
  rows[next]?.focus()
}
