/** What stands behind what was found, and behind what was not asked: folded, for whoever wants to know. */
import { EventForm, type View } from './EventForm.tsx'
import { Rules } from './Log.tsx'
import type { Explained } from './page.ts'

/** The same rule stands behind several of these: it is cited where it comes up first. */
function citedOnce(items: Explained[]): Explained[] {
  const cited = new Set<string>()
  return items.map(({ label, rules }) => {
    const fresh = rules.filter(({ id }) => !cited.has(id))
    for (const { id } of fresh) cited.add(id)
    return { label, rules: fresh }
  })
}

function List({ items }: { items: Explained[] }) {
  return (
    <ul className="explained">
      {citedOnce(items).map(({ label, rules }) => (
        <li key={label}>
          <p className="explained-what">{label}</p>
          {rules.length > 0 && <Rules rules={rules} />}
        </li>
      ))}
    </ul>
  )
}

export function WhyThis({ page, t }: View) {
  if (!page.because?.length) return null
  return (
    <details className="source screen-only" id="because">
      <summary>{t.whyThis}</summary>
      <List items={page.because} />
    </details>
  )
}

export function WhyNot({ page, t }: View) {
  if (page.whyNot) {
    return (
      <details className="source" id="why-not" open>
        <summary>{t.whyNot}</summary>
        <List items={page.whyNot} />
      </details>
    )
  }
  return (
    <EventForm page={page}>
      <button type="submit" name="type" value="whyNot" className="quiet" aria-expanded="false">
        {t.whyNot}
      </button>
    </EventForm>
  )
}
