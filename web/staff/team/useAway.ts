/** Who is away today, for every place that shows whose a case is. */
import { useQuery } from '@tanstack/react-query'
import { absences } from './teamApi.ts'

const FRESH_MS = 5 * 60_000

export const useAbsences = () => useQuery({ queryKey: ['absences'], queryFn: absences, staleTime: FRESH_MS })

/** By staff id, the last day on which they are away. */
export function useAway(): ReadonlyMap<string, string> {
  const { data } = useAbsences()
  return new Map(
    (data?.absences ?? []).filter(({ now }) => now).map(({ staffId, until }) => [staffId, until]),
  )
}
