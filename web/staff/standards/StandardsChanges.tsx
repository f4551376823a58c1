/** What changes between two editions of a standard, or from one to a file that somebody is writing, and for whom. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ChangesView } from '../../../server/staff/standards/editionChanges.ts'
import type { EditionView, StandardsView } from '../../../server/staff/standards/standards.ts'
import { ApiProblem, standardChanges } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { Failure } from '../Heading.tsx'
import { fill } from '../words.ts'
import { PersonParts } from './StandardsChangedPerson.tsx'
import { ChangedRule } from './StandardsChangedRule.tsx'
import { Pick } from './StandardsRules.tsx'

interface Draft {
  readonly name: string
  /** When it was read: the same file chosen again is another draft. */
  readonly at: number
  /** What the file says, or null where it is no JSON. */
  readonly content: unknown
}

/** Stands for the file among the editions. */
const FILE = ''

export function StandardsChanges({ known, on }: { known: StandardsView; on: string }) {
  const { w } = useDesk()
  const [first] = known.editions
  const [municipality, setMunicipality] = useState(first?.municipality ?? '')
  const places = [...new Map(known.editions.map((one) => [one.municipality, one.municipalityName]))]
  const editions = known.editions.filter((one) => one.municipality === municipality)
  return (
    <>
      <div className="standards-filter">
        <Pick label={w.standards.municipality} value={municipality} onPick={setMunicipality}>
          {places.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Pick>
      </div>
      <Between key={municipality} editions={editions} on={on} />
    </>
  )
}

function Between({ editions, on }: { editions: readonly EditionView[]; on: string }) {
  const { w } = useDesk()
  const current = editions.find(({ state }) => state === 'inForce' || state === 'ranOut') ?? editions[0]
  const [before, setBefore] = useState(current?.edition ?? '')
  const [after, setAfter] = useState(editions.findLast(({ edition }) => edition !== before)?.edition ?? FILE)
  const [draft, setDraft] = useState<Draft | null>(null)
  const others = editions.filter(({ edition }) => edition !== before)
  const pickBefore = (chosen: string): void => {
    setBefore(chosen)
    if (chosen === after) setAfter(FILE)
  }
  return (
    <>
      {editions.length === 1 && current && (
        <p className="notice">
          {fill(w.changes.onlyOne, { municipality: current.municipalityName, edition: current.edition })}
        </p>
      )}
      <div className="standards-filter">
        <Pick label={w.changes.from} value={before} onPick={pickBefore}>
          <Options editions={editions} />
        </Pick>
        <Pick label={w.changes.to} value={after} onPick={setAfter}>
          <Options editions={others} />
          <option value={FILE}>{w.changes.aFile}</option>
        </Pick>
      </div>
      {after === FILE && <DraftFile before={before} draft={draft} onDraft={setDraft} />}
      {(after !== FILE || draft !== null) && (
        <Changes before={before} after={after} draft={after === FILE ? draft : null} on={on} />
      )}
    </>
  )
}

const Options = ({ editions }: { editions: readonly EditionView[] }) => {
  const { w } = useDesk()
  return editions.map(({ edition, state }) => (
    <option key={edition} value={edition}>
      {edition} ({w.editionStates[state]})
    </option>
  ))
}

interface DraftFileProps {
  readonly before: string
  readonly draft: Draft | null
  readonly onDraft: (draft: Draft | null) => void
}

async function read(file: File): Promise<Draft> {
  const text = await file.text()
  const base = { name: file.name, at: Date.now() }
  try {
    return { ...base, content: JSON.parse(text) }
  } catch {
    return { ...base, content: null }
  }
}

function DraftFile({ before, draft, onDraft }: DraftFileProps) {
  const { w } = useDesk()
  return (
    <div className="card draft-file">
      <p>{w.changes.howTo}</p>
      <p>
        <a href={`/api/staff/standards/editions/${encodeURIComponent(before)}`} download={`${before}.json`}>
          {fill(w.changes.download, { edition: before })}
        </a>
      </p>
      <label>
        {w.changes.file}
        <input
          type="file"
          accept=".json,application/json"
          className="form-input"
          onChange={(event) => {
            const [chosen] = event.target.files ?? []
            if (chosen) void read(chosen).then(onDraft)
            else onDraft(null)
          }}
        />
      </label>
      {draft && <p className="quiet-text">{fill(w.changes.shownFile, { name: draft.name })}</p>}
    </div>
  )
}

interface ChangesProps {
  readonly before: string
  readonly after: string
  readonly draft: Draft | null
  readonly on: string
}

function Changes({ before, after, draft, on }: ChangesProps) {
  const { w, language, say } = useDesk()
  const unreadable = draft !== null && draft.content === null
  const found = useQuery({
    queryKey: ['standards', 'changes', before, after, draft?.at ?? 0, on, language],
    queryFn: () =>
      standardChanges(
        { before, ...(draft === null ? { after } : { draft: draft.content as object }) },
        { on, language },
      ),
    enabled: !unreadable,
    retry: false,
  })
  const { data } = found
  useEffect(() => {
    if (data) say(w.changes.compared)
  }, [data, say, w])
  if (unreadable) return <Unfit text={fill(w.changes.unfit, { why: w.changes.noJson })} />
  if (found.error instanceof ApiProblem && found.error.code === 'malformed')
    return <Unfit text={fill(w.changes.unfit, { why: found.error.field ?? '' })} />
  return (
    <>
      {found.isError && (
        <Failure text={problemText(found.error, w)} again={() => void found.refetch()} retry={w.retry} />
      )}
      {found.isFetching && <p className="notice">{w.standards.comparing}</p>}
      {data && <Found changes={data} />}
    </>
  )
}

const Unfit = ({ text }: { text: string }) => (
  <p className="notice notice-error" role="alert">
    {text}
  </p>
)

function Found({ changes: { rules, people, asked, before, after } }: { changes: ChangesView }) {
  const { w } = useDesk()
  const many = (what: string): number => rules.filter((rule) => rule.what === what).length
  const counts = { added: many('added'), removed: many('removed'), changed: many('changed') }
  return (
    <>
      <p className="counts" role="status">
        {rules.length === 0
          ? fill(w.changes.none, { before, after })
          : `${fill(w.changes.counts, counts)} ${fill(w.changes.people, { people: people.length, asked })}`}
      </p>
      {people.length > 0 && (
        <section aria-labelledby="changed-people">
          <h2 id="changed-people">{w.changes.whose}</h2>
          <ul className="changes">
            {people.map((one) => (
              <li key={one.who} className="card">
                <h3>{one.who}</h3>
                <PersonParts parts={one.parts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rules.length > 0 && (
        <section aria-labelledby="changed-rules">
          <h2 id="changed-rules">{w.changes.which}</h2>
          <ul className="changes">
            {rules.map((one) => (
              <li key={`${one.id} ${one.what}`} className="card">
                <ChangedRule rule={one} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
