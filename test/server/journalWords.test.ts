/** The journal says of every deed what it says: nothing that somebody gave as a reason, a name or a moment is lost. */
import { expect, test } from 'vitest'
import type { Deed, DeedKind } from '../../machines/caseDeeds.ts'
import { deedText } from '../../server/case/journalWords.ts'

const NAMES = new Map([
  ['anna', 'Anna Holm'],
  ['bent', 'Bent Krog'],
])
const START = '2026-12-01T09:00:00Z'
const TEN = 'kl. 10.00'
const at = { kind: 'visitation', start: START } as const
const REASON = 'Fordi det er aftalt'
const DAY = '2026-11-23'
const THE_DAY = '23. november'

type Said = Exclude<Deed, { what: 'amended' }>
/** Of each kind a deed with everything that it can hold, and what of it must be read in the journal. */
const EVERY: {
  readonly [K in Exclude<DeedKind, 'amended'>]: readonly [Omit<Said, 'what'> & object, ...string[]]
} = {
  opened: [{}],
  claimed: [{}],
  replied: [{}],
  notRobot: [{}],
  enquiry: [{ channel: 'door', wishedAt: START }, 'ved døren', TEN],
  released: [{ reason: REASON }, REASON],
  reopened: [{ reason: REASON }, REASON],
  emergencyOpened: [{ reason: REASON }, REASON],
  passedOn: [{ to: 'anna', reason: REASON }, 'Anna Holm', REASON],
  barred: [{ to: 'anna', reason: REASON }, 'Anna Holm', REASON],
  unbarred: [{ to: 'anna', reason: REASON }, 'Anna Holm', REASON],
  wentBack: [{ from: 'anna', days: 6 }, 'Anna Holm', '6 arbejdsdage'],
  booked: [at, 'Første samtale', TEN],
  moved: [
    { ...at, from: '2026-12-02T12:00:00Z', reason: REASON },
    'Første samtale',
    TEN,
    'kl. 13.00',
    REASON,
  ],
  takenOver: [{ ...at, from: 'anna', to: 'bent' }, 'Første samtale', TEN, 'Anna Holm', 'Bent Krog'],
  toBeMet: [{ ...at, to: 'bent' }, 'Første samtale', TEN, 'Bent Krog'],
  cancelled: [{ ...at, by: 'person', reason: REASON }, TEN, 'Personen bad om det', REASON],
  attended: [{ ...at, how: 'missed' }, TEN, 'ikke mødt'],
  closed: [{ reason: REASON, despite: 'Aftalt på mødet' }, REASON, 'Aftalt på mødet'],
  noted: [{ text: 'Et notat' }, 'Et notat'],
  identityConfirmed: [{ how: 'digital' }, 'MitID'],
  handedOver: [{ on: DAY, file: 'f', sha256: 'abc123' }, THE_DAY, 'abc123'],
  quiet: [{ on: true }, 'Får beskeder: nej'],
  joined: [{ number: 17, by: 'code' }, '17', 'kode'],
  joinedInto: [{ number: 17, by: 'confirmed' }, '17', 'medarbejder'],
  parted: [{ number: 17 }, '17'],
  assessed: [{ notes: { need: 'Et behov' }, on: DAY }, THE_DAY, 'Et behov'],
  committeeSet: [{ on: DAY, invited: true }, THE_DAY, 'inviteret: ja'],
  committeeHeard: [{ on: DAY }, THE_DAY],
  decided: [
    {
      on: DAY,
      outcome: 'grant',
      appliedFor: 'Samtaler',
      notGranted: 'Døgn',
      reasons: REASON,
      legalBasis: [],
    },
    THE_DAY,
    'Samtaler',
    'Døgn',
    REASON,
  ],
  letterMade: [{ title: 'Afgørelse', expectedOn: DAY, sha256: 'abc123' }, 'Afgørelse', THE_DAY, 'abc123'],
  letterHandedOver: [{ n: 1, on: DAY }, THE_DAY],
  letterDelivered: [{ n: 1, on: DAY }, THE_DAY],
  letterFailed: [{ n: 1, on: DAY, why: REASON }, THE_DAY, REASON],
  toldOrally: [{ decision: 1, on: DAY, said: 'Ja' }, THE_DAY, 'Sagt: Ja'],
  freeChoiceMade: [{ on: DAY, provider: 'Et sted', approved: true, waivedOn: DAY }, THE_DAY, 'Et sted'],
  freeChoiceLimited: [{ on: DAY, why: REASON }, THE_DAY, REASON],
  guaranteeDeparted: [{ reason: 'notWished', on: DAY, why: REASON }, 'Grund: ', THE_DAY, REASON],
  treatmentStarted: [{ on: DAY, level: 'day', where: 'own' }, THE_DAY, 'kommunens eget tilbud'],
  planMade: [{ on: DAY, reviewBy: '2026-12-24' }, THE_DAY, '24. december'],
  planReviewed: [{ on: DAY, reviewBy: '2026-12-24' }, THE_DAY, '24. december'],
  actionPlanOffered: [{ on: DAY, accepted: false }, THE_DAY, 'Tog imod: nej'],
  residentialStatus: [{ on: DAY }, THE_DAY],
  followUpAgreed: [{ on: DAY, consent: true }, THE_DAY, 'Samtykke: ja'],
  ended: [{ on: DAY, how: 'planned' }, THE_DAY, 'Hvordan: '],
  resumed: [{ on: DAY }, THE_DAY],
  followedUp: [{ after: 6, on: DAY, found: 'talked' }, THE_DAY, 'Måneder efter: 6'],
  complaintReceived: [{ on: DAY, about: REASON }, THE_DAY, REASON],
  complaintReassessed: [{ on: DAY, result: 'upheld', why: REASON }, THE_DAY, REASON],
  complaintForwarded: [{ on: DAY }, THE_DAY],
  documentsAsked: [{ on: DAY }, THE_DAY],
  documentsGiven: [{ on: DAY }, THE_DAY],
  documentsDelayed: [{ on: DAY, until: '2026-12-24', why: REASON }, THE_DAY, '24. december', REASON],
}

test.each(Object.entries(EVERY))('%s', (what, [deed, ...said]) => {
  const text = deedText({ what, ...deed } as Said, 'da', NAMES)
  for (const one of said) expect(text).toContain(one)
  if (said.length === 0) expect(text).toBe('')
})
