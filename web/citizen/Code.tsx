/** The one code that leads back, in groups of four. It stands on the page and nowhere else: not in an address, not in a title. */
import type { Strings } from './strings.ts'

export function Code({ groups, t }: { groups: string[]; t: Strings }) {
  return (
    <p className="code" translate="no">
      <span className="visually-hidden">{t.codeLabel}: </span>
      {groups.join(' ')}
    </p>
  )
}

export function SavedCode({ groups, t }: { groups: string[]; t: Strings }) {
  return (
    <section className="card card-notice card-keep" id="saved" aria-labelledby="saved-title">
      <h2 id="saved-title" tabIndex={-1}>
        {t.savedTitle}
      </h2>
      <Code groups={groups} t={t} />
      <p>{t.savedText}</p>
    </section>
  )
}
