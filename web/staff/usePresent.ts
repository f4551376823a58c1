/** Who else is at which case, as the live stream told it. */
import { skipToken, useQuery } from '@tanstack/react-query'
import type { AtCase } from '../../server/staff/live/screen.ts'
import { useMe } from './queue/useQueue.ts'

export type Present = Readonly<Record<string, readonly AtCase[]>>
export const PRESENT = ['present'] as const

export const withPresent = (before: Present | undefined, id: string, who: readonly AtCase[]): Present => {
  const { [id]: _, ...others } = before ?? {}
  return who.length === 0 ? others : { ...others, [id]: who }
}

/** Colleagues at this case, never oneself. */
export function usePresent(id: string): readonly AtCase[] {
  const me = useMe()
  const { data } = useQuery<Present>({
    queryKey: PRESENT,
    queryFn: skipToken,
    initialData: {},
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (data?.[id] ?? []).filter((one) => one.id !== me)
}
