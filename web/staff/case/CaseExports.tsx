/** The journal as a file, and a closed case by name for the municipality's own system: both after showing a factor again. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { ApiProblem } from '../api.ts'
import { dayText } from '../calendar/days.ts'
import { problemText, useDesk } from '../desk.tsx'
import { useFresh } from '../useFresh.tsx'
import { fill, type Words } from '../words.ts'
import { handOver, journal } from '../workApi.ts'

/** What is not set up or not said is named. */
function refusedText(error: unknown, w: Words): string {
  if (!(error instanceof ApiProblem)) return problemText(error, w)
  const { missing } = w.exports
  const known = error.missing.map((one) => missing[one as keyof typeof missing] ?? one)
  return known.length > 0 ? fill(w.exports.lacks, { missing: known.join(', ') }) : problemText(error, w)
}

function keep(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

export function CaseExports({ shown }: { shown: CaseView }) {
  const { w, language, say } = useDesk()
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const { run, error, dialog } = useFresh()
  const save = (): Promise<void> =>
    run(async () => keep(await journal(shown.id, language), `journal-${shown.number}.pdf`))
  const layOut = (): Promise<void> =>
    run(async () => {
      const { laidOut } = await handOver(shown.id, shown.version)
      setSure(false)
      say(laidOut ? w.exports.done : w.exports.notYet)
      await queries.invalidateQueries({ queryKey: ['case', shown.id] })
    })
  const canHandOver = shown.status === 'closed' && shown.identity === 'named' && shown.joinedInto === null
  return (
    <>
      <button type="button" className="button button-secondary" onClick={() => void save()}>
        {w.exports.journal}
      </button>
      {canHandOver && (
        <button
          type="button"
          className="button button-secondary"
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          {w.exports.handOver}
        </button>
      )}
      {sure && (
        <div className="in-place">
          <p>{w.exports.sure}</p>
          <div className="beside">
            <button type="button" className="button button-primary" onClick={() => void layOut()}>
              {w.exports.now}
            </button>
            <button type="button" className="button button-secondary" onClick={() => setSure(false)}>
              {w.times.leave}
            </button>
          </div>
        </div>
      )}
      {shown.handedOver && (
        <p className="quiet-text">{fill(w.exports.laidOut, { day: dayText(shown.handedOver, language) })}</p>
      )}
      {error !== null && (
        <p className="notice notice-error" role="alert">
          {refusedText(error, w)}
        </p>
      )}
      {dialog}
    </>
  )
}
