/** Taking a case over and giving it back, by the version that was seen. Who was too late is told who has it. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { QueueCase } from '../../server/staffQueue.ts'
import { ApiProblem, claim, release } from './api.ts'
import { problemText, useDesk } from './desk.tsx'
import { fill } from './words.ts'

type Seen = Pick<QueueCase, 'id' | 'number' | 'version'>
interface Act {
  readonly what: 'claim' | 'release'
  readonly seen: Seen
}

export interface Taking {
  readonly claim: (seen: Seen) => void
  readonly release: (seen: Seen) => void
  readonly busy: boolean
  /** Why it did not happen, in words. */
  readonly refused: string | null
}

export function useTaking(me: string): Taking {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<string | null>(null)
  const renew = (id: string): Promise<unknown> =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['cases'] }),
      queries.invalidateQueries({ queryKey: ['case', id] }),
    ])
  const acting = useMutation({
    mutationFn: ({ what, seen }: Act) => (what === 'claim' ? claim : release)(seen.id, seen.version),
    onSuccess: (_, { what, seen }) => {
      setRefused(null)
      say(fill(what === 'claim' ? w.claimed : w.released, { number: seen.number }))
      return renew(seen.id)
    },
    onError: (error, { seen }) => {
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
    claim: (seen) => acting.mutate({ what: 'claim', seen }),
    release: (seen) => acting.mutate({ what: 'release', seen }),
    busy: acting.isPending,
    refused,
  }
}
