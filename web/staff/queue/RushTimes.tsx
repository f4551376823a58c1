/**
 * Times that cases from a rush have booked, all at one look: keep them all, give them all free, or one by one in the list
 * below. Nothing is given free before it is said once more.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { RushTimes as Held } from '../../../server/staff/queue/rushTimes.ts'
import { momentText } from '../calendar/days.ts'
import { Refused } from '../case/TimeForms.tsx'
import { problemText, useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { rushTimes, settleRush } from '../workApi.ts'

const LISTS = [['rush'], ['cases'], ['views'], ['today'], ['calendar']] as const
type Deed = 'keep' | 'release'

export function RushTimes({ onOneByOne }: { readonly onOneByOne: () => void }) {
  const { w, say, language } = useDesk()
  const words = w.day.rush.times
  const queries = useQueryClient()
  const [sure, setSure] = useState<Deed | null>(null)
  const id = useId()
  const { data } = useQuery({
    queryKey: ['rush', language],
    queryFn: ({ signal }) => rushTimes(language, signal),
  })
  const settling = useMutation({
    mutationFn: ({ deed, of }: { deed: Deed; of: Held }) =>
      settleRush({
        do: deed,
        rows: of.rows.map(({ id: one, version }) => ({ id: one, version })),
        reason: words.reason,
      }),
    onSuccess: ({ done }, { deed }) => {
      setSure(null)
      say(fill(deed === 'keep' ? words.kept : words.released, { count: done }))
    },
    onSettled: () => Promise.all(LISTS.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  })
  const refused = settling.data?.refused ?? []
  if (!data || data.rows.length === 0) return refused.length > 0 ? <Stayed refused={refused} /> : null
  const ask = (deed: Deed): void => {
    settling.reset()
    setSure(deed)
  }
  return (
    <div className="rush-times">
      <p id={id}>
        {data.times === 1 ? words.one : fill(words.many, { count: data.times, cases: data.rows.length })}
        {data.left > 0 && ` ${fill(words.left, { count: data.left })}`}
      </p>
      <details>
        <summary>{words.show}</summary>
        <ul className="rush-list">
          {data.rows.map((row) => (
            <li key={row.id}>
              {fill(w.caseNumber, { number: row.number })} {row.callingWord}:{' '}
              {row.times
                .map((time) => `${w.kinds[time.kind]} ${momentText(time.start, language)}, ${time.unitName}`)
                .join('; ')}
            </li>
          ))}
        </ul>
      </details>
      {sure === null ? (
        <fieldset className="beside" aria-labelledby={id}>
          <button type="button" className="button button-secondary" onClick={() => ask('keep')}>
            {words.keep}
          </button>
          <button type="button" className="button button-secondary" onClick={() => ask('release')}>
            {words.release}
          </button>
          <button type="button" className="button button-secondary" onClick={onOneByOne}>
            {words.oneByOne}
          </button>
        </fieldset>
      ) : (
        <Sure
          deed={sure}
          held={data}
          busy={settling.isPending}
          onYes={() => settling.mutate({ deed: sure, of: data })}
          onNo={() => setSure(null)}
        />
      )}
      <Refused text={settling.error ? problemText(settling.error, w) : null} />
      {refused.length > 0 && <Stayed refused={refused} />}
    </div>
  )
}

interface Asked {
  readonly deed: Deed
  readonly held: Held
  readonly busy: boolean
  readonly onYes: () => void
  readonly onNo: () => void
}

function Sure({ deed, held, busy, onYes, onNo }: Asked) {
  const { w } = useDesk()
  const words = w.day.rush.times
  return (
    <div className="in-place" role="alert">
      <p>{deed === 'keep' ? words.keepSure : words.releaseSure}</p>
      <div className="beside">
        <button type="button" className="button button-primary" disabled={busy} onClick={onYes}>
          {fill(deed === 'keep' ? words.keepYes : words.releaseYes, { count: held.times })}
        </button>
        <button type="button" className="button button-secondary" disabled={busy} onClick={onNo}>
          {w.times.leave}
        </button>
      </div>
    </div>
  )
}

const whyOf = (why: string, { day }: Words): string => {
  const words = day.rush.times.why
  return why === 'stale-version' || why === 'not-accepted' ? words.changed : words.other
}

function Stayed({
  refused,
}: {
  readonly refused: readonly { id: string; number: number | null; why: string }[]
}) {
  const { w } = useDesk()
  return (
    <div className="notice notice-warning" role="status">
      <p>{w.day.rush.times.stayed}</p>
      <ul>
        {refused.map((one) => (
          <li key={one.id}>
            {one.number === null ? '' : `${fill(w.caseNumber, { number: one.number })}: `}
            {whyOf(one.why, w)}
          </li>
        ))}
      </ul>
    </div>
  )
}
