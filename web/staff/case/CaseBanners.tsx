/** What must be known before anything else is done with the case: danger, who it is, and how contact is safe. */
import type { CaseView, EnquiryView } from '../../../server/staff/case/caseView.ts'
import { dayText, momentText } from '../calendar/days.ts'
import { useDesk } from '../desk.tsx'
import { fill, type Words } from '../words.ts'
import { JoinedInto } from './CaseJoin.tsx'
import { ConfirmIdentity } from './ConfirmIdentity.tsx'
import { SayPerson } from './SayPerson.tsx'

const kindText = (kind: string, w: Words): string => w.danger[kind as keyof Words['danger']] ?? kind

/** The words in it are a colleague's: who took them down, how, and when the person wished for help. */
function Taken({ channel, by, wishedAt, reason }: EnquiryView) {
  const { w, language } = useDesk()
  const when = wishedAt && fill(w.enquiry.wished, { when: momentText(wishedAt, language) })
  return (
    <p className="notice">
      {fill(w.enquiry.taken[channel], { by })}
      {when}.{reason && ` ${fill(w.enquiry.because, { reason })}`}
    </p>
  )
}

export function CaseBanners({ shown }: { shown: CaseView }) {
  const { w, language } = useDesk()
  const [first] = shown.danger
  const kinds = [...new Set(shown.danger.map(({ kind }) => kindText(kind, w)))].join(', ')
  const contact = shown.safeContact ? fill(w.safe, { way: shown.safeContact }) : w.safeUnknown
  return (
    <div className="banners">
      {first && (
        <p className="notice notice-error">
          {fill(w.dangerShown, { kinds, day: dayText(first.at.slice(0, 10), language) })}
        </p>
      )}
      {shown.identity === 'named' ? (
        <>
          {shown.identityConfirmed === false && (
            <div className="notice notice-warning">
              <p>{w.identity}</p>
              <ConfirmIdentity shown={shown} />
            </div>
          )}
          <p className="notice">{contact}</p>
        </>
      ) : (
        <p className="notice">{fill(w.anonymousBanner, { word: shown.callingWord })}</p>
      )}
      {shown.cameInRush && (
        <div className="notice notice-warning">
          <p>{w.day.rush.banner}</p>
          {shown.status === 'open' && <SayPerson of={shown} />}
        </div>
      )}
      <JoinedInto into={shown.joinedInto} />
      {shown.enquiry && <Taken {...shown.enquiry} />}
      {shown.language === 'en' && <p className="notice">{w.speaksEnglish}</p>}
    </div>
  )
}
