/** What a search in all cases found, the closed ones too. */
import type { UseMutationResult } from '@tanstack/react-query'
import type { Search } from '../../../server/staff/queue/search.ts'
import { problemText, useDesk } from '../desk.tsx'
import { step } from '../steps.ts'
import { useKeys } from '../useKeys.ts'
import { fill } from '../words.ts'
import { QueueTable } from './QueueTable.tsx'
import { Unopened } from './Unopened.tsx'
import type { Taking } from './useTaking.ts'

interface Props {
  readonly searching: UseMutationResult<Search, Error, string>
  readonly taking: Taking
  readonly me: string
  readonly onBack: () => void
}

const NONE_GONE: ReadonlySet<string> = new Set()

export function SearchResults({ searching, taking, me, onBack }: Props) {
  const { w } = useDesk()
  const { data, error, isPending } = searching
  useKeys({
    j: () => step('.queue a.row-link', 1),
    k: () => step('.queue a.row-link', -1),
  })
  return (
    <>
      <p className="notice">
        {isPending && w.loading}
        {data && fill(w.day.found, { count: data.cases.length })}{' '}
        {data?.more &&
          fill(data.wholeWords ? w.day.foundBeginnings : w.day.foundMore, { count: data.lookedInto })}{' '}
        <button type="button" className="button button-secondary" onClick={onBack}>
          {w.day.searchBack}
        </button>
      </p>
      {error && (
        <p className="notice notice-error" role="alert">
          {problemText(error, w)}
        </p>
      )}
      <Unopened numbers={data?.unopened ?? []} />
      {data && data.cases.length > 0 && (
        <QueueTable
          rows={data.cases}
          gone={NONE_GONE}
          closed={new Set(data.cases.filter(({ status }) => status === 'closed').map(({ id }) => id))}
          today={data.today}
          me={me}
          taking={taking}
          onHold={() => undefined}
        />
      )}
    </>
  )
}
