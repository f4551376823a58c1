/** What is wider than a telephone: it scrolls by itself, by key too. */
import type { ReactNode } from 'react'

export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section className="numbers-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
