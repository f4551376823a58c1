/** What stands behind what was found, and behind what was not asked: folded, for whoever wants to know. */
import { EventForm, type View } from './EventForm.tsx'
import { Rules } from './Log.tsx'
import type { Explained } from './page.ts'

function List({ items }: { items: Explained[] }) {
  return (
    <dl className="explained">
      {items.map(({ label, rules }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Rules rules={rules} />
          </dd>
        </div>
      ))}
    </dl>
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
