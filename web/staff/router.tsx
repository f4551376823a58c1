/** The desk's addresses. Logging in is no address of its own: who comes back goes on where they were. */
import { useQuery } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { VIEWS, type View } from '../../machines/queueViews.ts'
import { AccountPage } from './access/AccountPage.tsx'
import { ColleaguesPage } from './access/ColleaguesPage.tsx'
import { me } from './api.ts'
import { CalendarPage } from './calendar/CalendarPage.tsx'
import { CasePage } from './case/CasePage.tsx'
import { useDesk } from './desk.tsx'
import { EnquiryPage } from './enquiry/EnquiryPage.tsx'
import { Frame } from './Frame.tsx'
import { NumbersPage } from './numbers/NumbersPage.tsx'
import { QueuePage } from './queue/QueuePage.tsx'
import { TodayPage } from './queue/TodayPage.tsx'
import { StandardsPage } from './standards/StandardsPage.tsx'
import { TeamPage } from './team/TeamPage.tsx'

function NoPage() {
  const { w } = useDesk()
  return <p className="notice">{w.noPage}</p>
}

/** The administrator opens no case, and has neither a day nor a queue. */
function Home() {
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  return who?.role === 'administrator' ? <ColleaguesPage /> : <TodayPage />
}

const root = createRootRoute({ component: Frame, notFoundComponent: NoPage })
const home = createRoute({ getParentRoute: () => root, path: '/', component: Home })
const isView = (view: unknown): view is View => (VIEWS as readonly unknown[]).includes(view)
const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  component: QueuePage,
  validateSearch: ({ view }): { readonly view: View } => ({ view: isView(view) ? view : 'all' }),
})
const oneCase = createRoute({ getParentRoute: () => root, path: '/cases/$id', component: CasePage })
const standards = createRoute({ getParentRoute: () => root, path: '/standards', component: StandardsPage })
const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  component: CalendarPage,
  validateSearch: ({ day }): { readonly day?: string } =>
    typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {},
})
const team = createRoute({ getParentRoute: () => root, path: '/team', component: TeamPage })
const numbers = createRoute({ getParentRoute: () => root, path: '/numbers', component: NumbersPage })
const enquiry = createRoute({ getParentRoute: () => root, path: '/enquiry', component: EnquiryPage })
const account = createRoute({ getParentRoute: () => root, path: '/account', component: AccountPage })
const colleagues = createRoute({ getParentRoute: () => root, path: '/colleagues', component: ColleaguesPage })

export const deskRouter = createRouter({
  routeTree: root.addChildren([
    home,
    queue,
    oneCase,
    calendar,
    numbers,
    team,
    enquiry,
    standards,
    account,
    colleagues,
  ]),
  basepath: '/staff',
  trailingSlash: 'never',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof deskRouter
  }
}
