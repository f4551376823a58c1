/** The conversation at hand: its script, and one event at a time. What was refused stays to be put right. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Script, SummaryRow } from '../../../server/staff/enquiry/script.ts'
import { ApiProblem } from '../api.ts'
import { type EnquiryEvent, endEnquiry, forgetEnquiry, isRunning, script, sendEvent } from './enquiryApi.ts'

/** A correction that waits for a yes, with the answers that would count no more. */
export interface Correction {
  readonly event: EnquiryEvent
  readonly drops: readonly SummaryRow[]
}

export interface Enquiry {
  readonly running: boolean
  readonly script: Script | undefined
  readonly error: unknown
  readonly again: () => void
  readonly send: (event: EnquiryEvent) => void
  readonly busy: boolean
  /** Why the last event was not taken, and which it was. */
  readonly refused: { readonly error: unknown; readonly event: EnquiryEvent } | null
  readonly correction: Correction | null
  readonly correct: (yes: boolean) => void
  readonly end: (how: 'given' | 'left') => Promise<void>
  /** It has begun, or has been forgotten. */
  readonly changed: () => void
}

const KEY = ['enquiry'] as const

export function useEnquiry(): Enquiry {
  const queries = useQueryClient()
  const [running, setRunning] = useState(isRunning)
  const [correction, setCorrection] = useState<Correction | null>(null)
  const found = useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => script(signal),
    enabled: running,
    staleTime: 0,
    gcTime: 0,
  })
  const sending = useMutation({
    mutationFn: (event: EnquiryEvent) => sendEvent(event),
    onSuccess: (drops, event) => {
      if (event.preview !== true) return
      const { preview: _, ...given } = event
      const rows = (found.data?.answers ?? []).filter((row) => drops.some((fact) => fact === row.fact))
      if (rows.length === 0) sending.mutate(given)
      else setCorrection({ event: given, drops: rows })
    },
    // Also what was refused may have moved it: a time that is gone is asked for anew.
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
  const changed = (): void => {
    sending.reset()
    setCorrection(null)
    queries.removeQueries({ queryKey: KEY })
    setRunning(isRunning())
  }
  return {
    running,
    script: running ? found.data : undefined,
    error: found.error,
    again: () => void found.refetch(),
    send: (event) => {
      // An answer that was given before may take others with it: what, is shown first.
      const corrects = event.type === 'answer' && found.data?.question?.value !== undefined
      if (!sending.isPending) sending.mutate(corrects ? { ...event, preview: true } : event)
    },
    busy: sending.isPending || found.isFetching,
    refused: sending.error && sending.variables ? { error: sending.error, event: sending.variables } : null,
    correction,
    correct: (yes) => {
      setCorrection(null)
      if (yes && correction) sending.mutate(correction.event)
    },
    end: async (how) => {
      try {
        await endEnquiry(how)
      } catch (error) {
        // Closed already: there is nothing left to end.
        if (!(error instanceof ApiProblem && error.code === 'bad-session')) throw error
        forgetEnquiry()
      }
    },
    changed,
  }
}
