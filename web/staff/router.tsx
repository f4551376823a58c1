/** The desk's addresses. Logging in is no address of its own: who comes back goes on where they were. */
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { CasePage } from './CasePage.tsx'
import { useDesk } from './desk.tsx'
import { Frame } from './Frame.tsx'
import { QueuePage } from './QueuePage.tsx'
import { StandardsPage } from './StandardsPage.tsx'

function NoPage() {
  const { w } = useDesk()
  return <p className="notice">{w.noPage}</p>
}

const root = createRootRoute({ component: Frame, notFoundComponent: NoPage })
const queue = createRoute({ getParentRoute: () => root, path: '/', component: QueuePage })
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CasePage })
const standards = createRoute({ getParentRoute: () => root, path: '/standards', component: StandardsPage })

export const deskRouter = createRouter({
  routeTree: root.addChildren([queue, oneCase, standards]),
  basepath: '/staff',
  trailingSlash: 'never',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof deskRouter
  }
}
