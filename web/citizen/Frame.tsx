/** Head and foot of every page: who is responsible, the language, and the way out that is always in reach. */
import { Icon } from '../ui/Icon.tsx'
import { EventForm, type View } from './EventForm.tsx'
import { telephone } from './Panels.tsx'
import { fill } from './strings.ts'

export function LeaveButton({ t }: { t: View['t'] }) {
  return (
    <a className="leave" id="leave" href="/leave" rel="nofollow" title={t.leaveHint}>
      {t.leave}
      <Icon name="close" />
    </a>
  )
}

/** In a conversation the language is an event; elsewhere there is nothing to tell, so the page itself is asked for. */
function LanguageSwitch({ page }: { page: View['page'] }) {
  const other = page.language === 'da' ? ({ code: 'en', name: 'English' } as const) : OTHER_DANISH
  if (page.kind !== 'conversation' && page.kind !== 'case') {
    return (
      <a className="language" href={`?language=${other.code}`} lang={other.code} hrefLang={other.code}>
        {other.name}
      </a>
    )
  }
  return (
    <EventForm page={page} type="language">
      <button type="submit" name="language" value={other.code} lang={other.code} className="language">
        {other.name}
      </button>
    </EventForm>
  )
}

const OTHER_DANISH = { code: 'da', name: 'Dansk' } as const

function Demo({ page, t }: View) {
  if (page.demo === null) return null
  const [before, after] = t.demoCall.split('{phone}')
  return (
    <p className="demo" id="demo">
      <strong>{t.demo}</strong>{' '}
      {page.demo.phone ? (
        <>
          {before}
          <a href={telephone(page.demo.phone)}>{page.demo.phone}</a>
          {after}
        </>
      ) : (
        t.demoCallAny
      )}
    </p>
  )
}

export function Header({ page, t }: View) {
  return (
    <>
      <header className="top" id="top">
        <div className="bar">
          <span className="brand">{page.municipality?.name ?? 'Fjorten'}</span>
          <div className="ways">
            <LanguageSwitch page={page} />
            <LeaveButton t={t} />
          </div>
        </div>
      </header>
      <aside className="banner" aria-label={t.demo} id="banner" hidden={page.demo === null}>
        <Demo page={page} t={t} />
      </aside>
    </>
  )
}

const TOPICS = ['privacy', 'accessibility', 'authority'] as const

/** From a conversation these open beside it: a page restored on the way back would be cleared. */
function FooterLinks({ page, t }: View) {
  const beside = page.kind === 'conversation' || page.kind === 'case'
  const home = page.municipality ? `/${page.municipality.id}` : ''
  return (
    <ul>
      {TOPICS.map((topic) => (
        <li key={topic}>
          <a href={`${home}/${topic}?language=${page.language}`} {...(beside ? NEW_TAB : {})}>
            {t[topic]}
            {beside && <span className="visually-hidden"> ({t.newTab})</span>}
          </a>
        </li>
      ))}
      {page.municipality &&
        page.kind !== 'case' &&
        page.kind !== 'return' &&
        page.receipt?.kept !== false && (
          <li>
            <a href={`${home}/return?language=${page.language}`}>{t.returnLink}</a>
          </li>
        )}
    </ul>
  )
}

const NEW_TAB = { target: '_blank', rel: 'noopener' }

export function Footer({ page, t }: View) {
  return (
    <footer className="foot" id="foot">
      <div className="foot-inner">
        <h2 className="visually-hidden">{t.footer}</h2>
        <FooterLinks page={page} t={t} />
        {page.edition && (
          <p className="edition">
            {fill(t.edition, { edition: page.edition.validText })}
            {page.edition.marks.map((mark) => (
              <span key={mark}> {mark}</span>
            ))}
          </p>
        )}
      </div>
    </footer>
  )
}
