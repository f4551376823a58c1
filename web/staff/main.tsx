/** Starts the desk: what was loaded is kept by the query library, what changes comes over the live stream. */
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ApiProblem } from './api.ts'
import { DeskProvider } from './desk.tsx'
import { deskRouter } from './router.tsx'

const SETTLED = new Set([400, 401, 403, 404, 409, 413])

/** Whatever is refused because nobody is logged in any more brings the log-in up. */
const asked = (error: unknown): void => {
  if (error instanceof ApiProblem && error.status === 401)
    void queries.invalidateQueries({
      predicate: ({ queryKey, state }) => queryKey[0] === 'me' && !state.error,
    })
}

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: asked }),
  mutationCache: new MutationCache({ onError: asked }),
  defaultOptions: {
    queries: {
      // The live stream says when something is old.
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && SETTLED.has(error.status)),
    },
  },
})

const place = document.getElementById('desk')
if (!place) throw new Error('the page has no place for the desk')
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <DeskProvider>
        <RouterProvider router={deskRouter} />
      </DeskProvider>
    </QueryClientProvider>
  </StrictMode>,
)
