/** One change of a case by the version that was seen; afterwards everything that shows the case is read anew. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api.ts'
import { problemText, useDesk } from './desk.tsx'
import { change } from './workApi.ts'

export interface Seen {
  readonly id: string
  readonly version: number
}

export interface Step {
  /** Such as `/appointments/move`. */
  readonly what: string
  readonly body: object
  /** What is said when it is done. */
  readonly done: string
}

export interface Changing {
  readonly run: (step: Step, after?: () => void) => void
  readonly busy: boolean
  /** Why it did not happen, in words. */
  readonly refused: string | null
  readonly problem: ApiProblem | null
  readonly forget: () => void
}

export function useChange({ id, version }: Seen): Changing {
  const { w, say } = useDesk()
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: ({ what, body }: Step) => change(id, what, { version, ...body }),
    onSuccess: (_, { done }) => say(done),
    onSettled: () =>
      Promise.all(
        [['case', id], ['cases'], ['today'], ['views']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
  const { error } = changing
  return {
    run: (step, after) => changing.mutate(step, after ? { onSuccess: after } : {}),
    busy: changing.isPending,
    refused: error ? problemText(error, w) : null,
    problem: error instanceof ApiProblem ? error : null,
    forget: changing.reset,
  }
}
