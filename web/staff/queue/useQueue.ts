/** The queue as loaded so far, and what arrives in it. */
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { QueueCase } from '../../../server/staff/queue/queue.ts'
import type { View } from '../../../server/staff/queue/views.ts'
import { me } from '../api.ts'
import { useDesk } from '../desk.tsx'
import { fill } from '../words.ts'
import { casesIn, views } from '../workApi.ts'
import { type Steady, steady } from './steadyList.ts'

export function useMe(): string {
  return useQuery({ queryKey: ['me'], queryFn: me }).data?.id ?? ''
}

/** How many each view holds, on the server. */
export const useViews = () => useQuery({ queryKey: ['views'], queryFn: ({ signal }) => views(signal) })

export function useQueue(view: View) {
  const found = useInfiniteQuery({
    queryKey: ['cases', view],
    queryFn: ({ pageParam, signal }) => casesIn(view, pageParam, signal),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.after,
  })
  const rows = useMemo(() => {
    // A case that moved while the pages were read may stand on two: its last place is the newer one.
    const all = (found.data?.pages ?? []).flatMap((page) => page.cases)
    return [...new Map(all.map((one) => [one.id, one])).values()]
  }, [found.data])
  const unopened = useMemo(
    () => [...new Set((found.data?.pages ?? []).flatMap((page) => page.unopened))],
    [found.data],
  )
  return { ...found, rows, unopened, today: found.data?.pages[0]?.today ?? '' }
}

/** The list as it is shown: steady while somebody is in it. */
export function useSteady(
  fresh: readonly QueueCase[],
  held: boolean,
): Steady<QueueCase> & { readonly renew: () => void } {
  const shown = useRef<readonly QueueCase[]>([])
  const [, again] = useState(0)
  const list = steady(shown.current, fresh, held)
  useEffect(() => {
    shown.current = list.rows
  })
  const renew = (): void => {
    shown.current = []
    again((count) => count + 1)
  }
  return { ...list, renew }
}

/** Tells of cases that were not there before. */
export function useArrivals(rows: readonly QueueCase[], loaded: boolean, view: View): void {
  const { w, say } = useDesk()
  const newest = useRef<number | null>(null)
  // Another view holds other cases: none of them has just arrived.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view alone begins anew
  useEffect(() => {
    newest.current = null
  }, [view])
  useEffect(() => {
    if (!loaded) return
    const before = newest.current
    newest.current = rows.reduce((most, one) => Math.max(most, one.number), before ?? 0)
    const arrived = before === null ? undefined : rows.find((one) => one.number > before)
    if (arrived) say(fill(w.arrived, { number: arrived.number, route: w.routes[arrived.route] }))
  }, [rows, loaded, w, say])
}
