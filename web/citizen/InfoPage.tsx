/** Privacy, accessibility and who is responsible: plain reading pages. */
import type { View } from './EventForm.tsx'
import { da } from './infoDa.ts'
import { en } from './infoEn.ts'

const TEXTS = { da, en }

export function InfoPage({ page, t }: View) {
  if (page.info === null) return null
  const { title, sections } = TEXTS[page.language][page.info.topic](page.info)
  return (
    <article className="reading">
      <h1>{title}</h1>
      {sections.map(({ heading, text }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {text.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      {page.municipality && (
        <p>
          <a href={`/${page.municipality.id}?language=${page.language}`}>{t.backToChat}</a>
        </p>
      )}
    </article>
  )
}
