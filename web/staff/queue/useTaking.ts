/** Taking a case over by the version that was seen. Who was too late is told who has it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import { ApiProblem, claim } from '../api.ts'
import { problemText, useDesk } from '../desk.tsx'
import { fill } from '../words.ts'

type Seen = Pick<QueueCase, 'id' | 'number' | 'version'>

export interface Taking {
  readonly claim: (seen: Seen) => void
  readonly busy: boolean
  /** Why it did not happen, in words. */
  readonly refused: string | null
}

export function useTaking(me: string): Taking {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<string | null>(null)
  const renew = (id: string): Promise<unknown> =>
    Promise.all(
      [['cases'], ['today'], ['views'], ['case', id]].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
  const acting = useMutation({
    mutationFn: (seen: Seen) => claim(seen.id, seen.version),
    onSuccess: (_, seen) => {
      setRefused(null)
      say(fill(w.claimed, { number: seen.number }))
      return renew(seen.id)
    },
    onError: (error, seen) => {
      // An answer that got lost on the way: the case is mine already.
      const mine = error instanceof ApiProblem && error.code === 'claimed' && error.ownerId === me
      setRefused(mine ? null : refusal(error, seen.number))
      if (mine) say(fill(w.claimed, { number: seen.number }))
      return renew(seen.id)
    },
  })
  const refusal = (error: unknown, number: number): string => {
    if (!(error instanceof ApiProblem)) return problemText(error, w)
    if (error.code === 'claimed') return fill(w.taken, { owner: error.owner ?? w.nobody, number })
    if (error.code === 'stale-version') return w.changed
    return problemText(error, w)
  }
  return {
    claim: (seen) => acting.mutate(seen),
    busy: acting.isPending,
    refused,
  }
}
