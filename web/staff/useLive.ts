/** The live stream: says which case changed, never what. What is on the screen is then read again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AtCase } from '../../server/staff/live/screen.ts'
import type { Me } from '../../server/staff/session.ts'
import { PRESENT, type Present, withPresent } from './usePresent.ts'

const GATHER_MS = 300
const AGAIN_MS = 5_000

/** @param who whoever is logged in @returns whether the connection stands. */
export function useLive(who: Me | undefined): boolean {
  const known = useRef(who)
  useEffect(() => {
    known.current = who
  })
  const me = who?.id
  const queries = useQueryClient()
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    if (!me) return
    let source: EventSource | undefined
    let again: ReturnType<typeof setTimeout> | undefined
    let gathering: ReturnType<typeof setTimeout> | undefined
    let lastId = String(known.current?.seq ?? '')
    const changed = new Set<string>()

    const renew = (): void => {
      gathering = undefined
      for (const list of ['cases', 'today', 'views', 'calendar', 'absences', 'rush', 'alarms'])
        void queries.invalidateQueries({ queryKey: [list] })
      for (const id of changed) void queries.invalidateQueries({ queryKey: ['case', id] })
      changed.clear()
    }
    const everything = (): void => {
      void queries.invalidateQueries()
    }
    // Who is at which case is told anew on every connection.
    const forget = (): void => void queries.setQueryData<Present>(PRESENT, {})
    const connect = (): void => {
      source = new EventSource(`/api/staff/events?after=${lastId}`)
      source.addEventListener('here', (event) => {
        forget()
        lastId = event.lastEventId
        setConnected(true)
      })
      source.addEventListener('change', (event) => {
        lastId = event.lastEventId
        const { case: id, kind } = JSON.parse(event.data) as { case: string | null; kind: string }
        if (kind === 'everything') everything()
        if (id) changed.add(id)
        gathering ??= setTimeout(renew, GATHER_MS)
      })
      source.addEventListener('reload', (event) => {
        forget()
        lastId = event.lastEventId
        setConnected(true)
        everything()
      })
      source.addEventListener('present', (event) => {
        const { case: id, who } = JSON.parse(event.data) as { case: string; who: readonly AtCase[] }
        queries.setQueryData<Present>(PRESENT, (before) => withPresent(before, id, who))
      })
      // Nobody is logged in any more: asking who I am shows the log-in.
      source.addEventListener('over', () => void queries.invalidateQueries({ queryKey: ['me'] }))
      source.onerror = () => {
        setConnected(false)
        // A refused stream is not tried again by the browser itself.
        if (source?.readyState === EventSource.CLOSED) again = setTimeout(retry, AGAIN_MS)
      }
    }
    const retry = (): void => {
      void queries.invalidateQueries({ queryKey: ['me'] })
      connect()
    }
    connect()
    return () => {
      source?.close()
      clearTimeout(again)
      clearTimeout(gathering)
    }
  }, [me, queries])
  return connected
}
