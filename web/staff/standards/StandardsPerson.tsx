/** The same person in the five municipalities: a worked one, or one put together from answers. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Facts } from '../../../machines/facts.ts'
import type { StandardsView } from '../../../server/staff/standards/standards.ts'
import { ApiProblem, standardPerson } from '../api.ts'
import { FactsForm } from '../case/FactsForm.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { MetColumn } from './StandardsMet.tsx'
import { Pick } from './StandardsRules.tsx'

export function StandardsPerson({ known, on }: { known: StandardsView; on: string }) {
  const { w } = useDesk()
  const [first] = known.people
  const [id, setId] = useState(first?.id ?? '')
  const [facts, setFacts] = useState<Facts>(first?.facts ?? {})
  const pick = (chosen: string): void => {
    setId(chosen)
    const worked = known.people.find((one) => one.id === chosen)
    if (worked) setFacts(worked.facts)
  }
  const compare = (own: Facts): void => {
    setId('')
    setFacts(own)
  }
  return (
    <>
      <div className="standards-filter">
        <Pick label={w.standards.who} value={id} onPick={pick}>
          <option value="">{w.standards.own}</option>
          {known.people.map((one) => (
            <option key={one.id} value={one.id}>
              {one.who}
            </option>
          ))}
        </Pick>
      </div>
      <FactsForm key={JSON.stringify(facts)} fields={known.form} facts={facts} onCompare={compare} />
      <SideBySide facts={facts} on={on} />
    </>
  )
}

function SideBySide({ facts, on }: { facts: Facts; on: string }) {
  const { w, language, say } = useDesk()
  const found = useQuery({
    queryKey: ['standards', 'person', facts, on, language],
    queryFn: () => standardPerson(facts, { on, language }),
    placeholderData: keepPreviousData,
  })
  const { data, isFetching } = found
  useEffect(() => {
    if (data && !isFetching) say(w.standards.compared)
  }, [data, isFetching, say, w])
  const unreadable = found.error instanceof ApiProblem && found.error.code === 'malformed'
  return (
    <>
      {found.isError && (
        <Failure
          text={unreadable ? w.standards.badFacts : problemText(found.error, w)}
          again={() => void found.refetch()}
          retry={w.retry}
        />
      )}
      {isFetching && <p className="notice">{w.standards.comparing}</p>}
      <div className="side-by-side">
        {data?.columns.map(({ municipality, name, edition, met }) => (
          <MetColumn key={municipality} name={name} edition={edition} met={met} />
        ))}
      </div>
    </>
  )
}
