/** What the person was told of their times outside the page, or why not, and whether they want it at all. */
import type { NoticeView } from '../../../server/post/noticeViews.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { type Language, momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { useChange } from '../useChange.ts'
import { fill, type Words } from '../words.ts'
import { Refused } from './TimeForms.tsx'

const reason = (why: string, w: Words): string => w.notices.why[why as keyof Words['notices']['why']] ?? why

/** "Sendt som e-mail torsdag 26. november kl. 10.00 til …", or what became of it instead. */
function happened({ how, at, way, to, why }: NoticeView, w: Words, language: Language): string {
  const words = {
    way: way === null ? '' : w.notices.ways[way],
    when: at === null ? '' : momentText(at, language),
    to: to ?? '',
    why: why === null ? '' : reason(why, w),
  }
  if (how === 'waiting') {
    if (why !== null) return fill(w.notices.willNot, words)
    return fill(at === null ? w.notices.soon : w.notices.planned, words)
  }
  if (how === 'failed' && to === null) return w.notices.how.failedUnwritten
  return fill(w.notices.how[how], words)
}

/** A call is needed: the message did not go, or will not, although the time stands. */
const isLoud = ({ how, why }: NoticeView): boolean =>
  how === 'failed' || how === 'retrying' || (how === 'waiting' && (why === 'callOnly' || why === 'noSender'))

export function CaseNotices({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const { quiet, differ, notices } = shown.notices
  if (quiet === null) return null
  return (
    <section className="card" aria-labelledby="notices">
      <h2 id="notices">{w.notices.title}</h2>
      {differ ? (
        <p className="mark mark-loud">{w.notices.differ}</p>
      ) : (
        <p className="quiet-text">{quiet ? w.notices.quiet : w.notices.help}</p>
      )}
      {notices.length === 0 && <p className="quiet-text">{w.notices.none}</p>}
      <ul className="log-lines">
        {notices.map((one) => (
          <li key={`${one.kind}${one.start}${one.at}`}>
            <strong>{fill(w.notices.kinds[one.kind], { when: momentText(one.start, language) })}</strong>
            {isLoud(one) ? (
              <p className="mark mark-loud">{happened(one, w, language)}</p>
            ) : (
              <span className="log-detail">{happened(one, w, language)}</span>
            )}
            {one.text !== null && (
              <details>
                <summary>{w.notices.words}</summary>
                <p className="notice-words">{one.text}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {shown.status === 'open' && <Quiet shown={shown} quiet={quiet} />}
    </section>
  )
}

function Quiet({ shown, quiet }: { readonly shown: CaseView; readonly quiet: boolean }) {
  const { w } = useDesk()
  const changing = useChange(shown)
  const done = quiet ? w.notices.toldAgain : w.notices.toldNoMore
  return (
    <>
      <button
        type="button"
        className="button button-secondary"
        disabled={changing.busy}
        onClick={() => changing.run({ what: '/quiet', body: { quiet: !quiet }, done })}
      >
        {quiet ? w.notices.tell : w.notices.tellNoMore}
      </button>
      <Refused text={changing.refused} />
    </>
  )
}
