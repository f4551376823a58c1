/** The table of all rules, by municipality, topic and words. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useRef, useState } from 'react'
import type { RuleRow, StandardsView } from '../../../server/staff/standards/standards.ts'
import { standardRules } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { useKeys } from '../useKeys.ts'
import { fill, type Words } from '../words.ts'

export function StandardsRules({ known, on }: { known: StandardsView; on: string }) {
  const { w, language } = useDesk()
  const [municipality, setMunicipality] = useState('')
  const [topic, setTopic] = useState('')
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const find = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => find.current?.focus() })
  const filter = { municipality, topic, text }
  const found = useQuery({
    queryKey: ['standards', 'rules', filter, on, language],
    queryFn: ({ signal }) => standardRules(filter, { on, language }, signal),
    placeholderData: keepPreviousData,
  })
  const places = [...new Map(known.editions.map((one) => [one.municipality, one.municipalityName]))]
  return (
    <>
      <search className="standards-filter">
        <Pick label={w.standards.municipality} value={municipality} onPick={setMunicipality}>
          <option value="">{w.standards.everywhere}</option>
          {places.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Pick>
        <Pick label={w.standards.topicOf} value={topic} onPick={setTopic}>
          <option value="">{w.standards.everything}</option>
          {known.topics.map((one) => (
            <option key={one} value={one}>
              {topicWord(one, w)}
            </option>
          ))}
        </Pick>
        <div className="find">
          <label htmlFor="find-rule">{w.standards.find}</label>
          <input
            id="find-rule"
            ref={find}
            type="search"
            className="form-input"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            aria-keyshortcuts="/"
          />
        </div>
      </search>
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.isPending && <p className="notice">{w.loading}</p>}
      {found.data && (
        <RuleTable key={`${municipality} ${topic}`} rows={found.data.rules} names={new Map(places)} />
      )}
    </>
  )
}

export const topicWord = (topic: string, w: Words): string =>
  w.topics[topic as keyof Words['topics']] ?? topic

interface PickProps {
  readonly label: string
  readonly value: string
  readonly onPick: (value: string) => void
  readonly children: React.ReactNode
}

export function Pick({ label, value, onPick, children }: PickProps) {
  return (
    <div className="pick">
      <label>
        {label}
        <select className="form-input" value={value} onChange={(event) => onPick(event.target.value)}>
          {children}
        </select>
      </label>
    </div>
  )
}

/** As many rows as somebody reads at once; narrowing is quicker than reading on. */
const AT_ONCE = 60

function RuleTable({ rows, names }: { rows: readonly RuleRow[]; names: ReadonlyMap<string, string> }) {
  const { w } = useDesk()
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <>
      <p className="counts" role="status">
        {rows.length === 0 ? w.standards.none : fill(w.standards.shown, { count: rows.length })}
      </p>
      {rows.length > 0 && (
        <table className="rule-table">
          <thead>
            <tr>
              <th scope="col">{w.standards.rule}</th>
              <th scope="col">{w.standards.says}</th>
              <th scope="col">{w.standards.when}</th>
              <th scope="col">{w.standards.does}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={`${row.municipality} ${row.id}`}>
                <th scope="row">
                  {row.id}
                  <span className="quiet-text">
                    {names.get(row.municipality)} · {topicWord(row.topic, w)}
                  </span>
                </th>
                <td data-label={w.standards.says}>
                  <strong>{row.title}</strong> {row.text}
                  <span className="cite">{row.citations.join('; ')}</span>
                </td>
                <td data-label={w.standards.when}>{row.when}</td>
                <td data-label={w.standards.does}>
                  {row.does.map((one) => w.does[one as keyof Words['does']] ?? one).join(', ') || '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shown && (
        <button
          type="button"
          className="button button-secondary more"
          onClick={() => setShown(shown + AT_ONCE)}
        >
          {w.more}
        </button>
      )}
    </>
  )
}
