/** A page model becomes a whole HTML document: the entry of the bundle that the server loads. */
import { renderToStaticMarkup } from 'react-dom/server'
import { CasePage } from './CasePage.tsx'
import { Conversation, Problem } from './Conversation.tsx'
import { ErrorPage, LeftPage, NotFoundPage, ReturnPage, StartPage } from './Doors.tsx'
import type { View } from './EventForm.tsx'
import { Footer, Header } from './Frame.tsx'
import { InfoPage } from './InfoPage.tsx'
import { wrongProof } from './KeepCode.tsx'
import type { Assets, CitizenPage } from './page.ts'
import { ReceiptPage } from './Receipt.tsx'
import { strings } from './strings.ts'
import { WaitPage } from './WaitPage.tsx'

function Content({ page, t }: View) {
  switch (page.kind) {
    case 'start':
      return <StartPage page={page} t={t} />
    case 'notFound':
      return <NotFoundPage page={page} t={t} />
    case 'error':
      return <ErrorPage page={page} t={t} />
    case 'return':
      return <ReturnPage page={page} t={t} />
    case 'left':
      return <LeftPage page={page} t={t} />
    case 'info':
      return <InfoPage page={page} t={t} />
    case 'wait':
      return <WaitPage page={page} t={t} />
    case 'case':
      return page.case && <CaseContent page={page} t={t} view={page.case} />
    case 'conversation':
      if (page.receipt) return <ReceiptPage page={page} t={t} receipt={page.receipt} />
      return <Conversation page={page} t={t} />
  }
}

function CaseContent({ page, t, view }: View & { view: NonNullable<CitizenPage['case']> }) {
  return (
    <div id="now">
      {page.identifiers === null && !wrongProof(page) && <Problem page={page} />}
      <CasePage page={page} t={t} view={view} />
    </div>
  )
}

/** What the script says by itself; it knows no language and carries no words. */
function spoken({ page, t }: View): Record<string, string | undefined> {
  return {
    'data-kind': page.kind,
    'data-phase': page.phase ?? undefined,
    'data-sending': t.sending,
    'data-failed': t.failed,
    'data-idle': t.idle,
    'data-stay': t.stayHere,
    'data-retry': t.tryAgain,
  }
}

function Document({ page, t, assets }: View & { assets: Assets }) {
  const left = page.kind === 'left'
  const talking = page.kind === 'conversation' && page.receipt === null
  return (
    <html lang={page.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>{page.title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.css} />
        <script type="module" src={assets.js} />
      </head>
      <body {...spoken({ page, t })}>
        <a className="skipnav" href={talking ? '#now' : '#main'}>
          {talking ? t.skip : t.skipMain}
        </a>
        {!left && <Header page={page} t={t} />}
        <main id="main" tabIndex={-1}>
          <Content page={page} t={t} />
        </main>
        <div id="status" className="status" role="status" />
        {!left && <Footer page={page} t={t} />}
      </body>
    </html>
  )
}

export function renderCitizen(page: CitizenPage, assets: Assets): string {
  const t = strings[page.language]
  return `<!doctype html>${renderToStaticMarkup(<Document page={page} t={t} assets={assets} />)}`
}
