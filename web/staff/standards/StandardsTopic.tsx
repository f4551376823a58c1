/** One topic in the five municipalities, side by side. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CitedRule } from '../../../machines/compare.ts'
import { standardTopic } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { Pick, topicWord } from './StandardsRules.tsx'

export function StandardsTopic({ topics, on }: { topics: readonly string[]; on: string }) {
  const { w, language } = useDesk()
  const [topic, setTopic] = useState('Youth')
  const found = useQuery({
    queryKey: ['standards', 'topic', topic, on, language],
    queryFn: ({ signal }) => standardTopic(topic, { on, language }, signal),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className="standards-filter">
        <Pick label={w.standards.topicOf} value={topic} onPick={setTopic}>
          {topics.map((one) => (
            <option key={one} value={one}>
              {topicWord(one, w)}
            </option>
          ))}
        </Pick>
      </div>
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.isPending && <p className="notice">{w.loading}</p>}
      <div className="side-by-side">
        {found.data?.columns.map(({ municipality, name, edition, rules }) => (
          <section key={municipality} className="card" aria-labelledby={`in-${municipality}`}>
            <h2 id={`in-${municipality}`}>{name}</h2>
            <p className="quiet-text">{edition}</p>
            {rules.length === 0 && <p className="quiet-text">{w.standards.nothing}</p>}
            <CitedRules rules={rules} />
          </section>
        ))}
      </div>
    </>
  )
}

export function CitedRules({ rules }: { rules: readonly CitedRule[] }) {
  return (
    <ul className="rules">
      {rules.map(({ id, text, citations }) => (
        <li key={id}>
          <p>{text}</p>
          <p className="cite">
            {id} · {citations.join('; ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
