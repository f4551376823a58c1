/** A case's life in each municipality: what may happen when, what is missing by name, and by which day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { born, type CaseState, fold, lived, livedOver, stageOf } from '../../machines/case.ts'
import type { Deed } from '../../machines/caseDeeds.ts'
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import { type CaseInput, type Logged, lastDecision } from '../../machines/life.ts'
import { clocksOf, dueNext, exceptionsOf, guaranteeOf, isOpen } from '../../machines/lifeClocks.ts'
import {
  type Body,
  isLifeDeed,
  LETTER_PARTS,
  LEVELS,
  type LetterPart,
  type LifeDeed,
} from '../../machines/lifeDeeds.ts'
import { lacking } from '../../machines/lifeLacking.ts'
import { LIFE_LAW, LIFE_RULES, lifeRules } from '../../machines/lifeRules.ts'
import { EDITIONS, ruleOf, standardOf } from '../../machines/standards/catalogue.ts'
import {
  aCaseOf,
  assessed,
  attended,
  claimed,
  decided,
  known,
  letter,
  logged,
  NOTES,
  OPENED,
  SECOND,
  VISIT,
} from './lives.ts'

const life = (municipality: Municipality, deeds: readonly (Deed | Logged)[], more: Partial<CaseInput> = {}) =>
  fold(
    aCaseOf(municipality, more),
    deeds.map((deed) => ('who' in deed ? deed : logged(deed))),
  )
const lacks = (state: CaseState, deed: LifeDeed): string[] =>
  lacking(state.context, logged(deed) as Logged<LifeDeed>)
const clockOf = (state: CaseState, id: string, today = '2026-12-01') =>
  clocksOf(state, today).find((one) => one.id === id)

const VISITED = [claimed, known, attended('visitation')]
const ASSESSED_CASE = [...VISITED, assessed]
const HEARD = [
  ...ASSESSED_CASE,
  { what: 'committeeSet', on: '2026-11-30', invited: true } as const,
  { what: 'committeeHeard', on: '2026-11-30' } as const,
]
const COMMITTEE = { body: 'committee' } as const
const startedOn = (on: string) =>
  ({ what: 'treatmentStarted', on, level: 'outpatient', where: 'own' }) as const

describe('what the standards demand is data', () => {
  it('for every edition there is', () => {
    for (const edition of Object.values(EDITIONS).flat())
      expect(() => lifeRules(edition.edition)).not.toThrow()
    expect(() => lifeRules('odense-2020')).toThrow(RangeError)
    expect(lifeRules('gladsaxe-2023.2')).toBe(lifeRules('gladsaxe-2023'))
  })

  it.each(MUNICIPALITIES)(
    '%s: every rule that is named stands in its standard, in the law or among the readings',
    (id) => {
      const rules = LIFE_RULES[EDITIONS[id].at(-1)?.edition ?? '']
      const named = [...JSON.stringify(rules).matchAll(/"((?:[A-Z]{3}|B)-[^"]+)"/g)].map(
        (one) => one[1] as string,
      )
      expect(named.length).toBeGreaterThan(15)
      const standard = standardOf(id, EDITIONS[id].at(-1)?.edition ?? '')
      const unknown = named.filter(
        (rule) =>
          !(rule in LIFE_LAW) && !ruleOf(standard, rule) && !/^B-\d\d$/.test(rule) && !rule.startsWith('SEL'),
      )
      expect(unknown).toEqual([])
    },
  )
})

describe('a log', () => {
  it('keeps what was accepted when it came, whatever the calendar says since', () => {
    const road = [
      ...HEARD,
      decided(COMMITTEE),
      letter(),
      { what: 'letterDelivered', n: 1, on: '2026-12-01' } as const,
      startedOn('2026-12-01'),
    ]
    const before = life('gladsaxe', road)
    // A second part is booked afterwards, and nobody knows the number any more to which the letter went.
    const since = life('gladsaxe', road, {
      hasCpr: false,
      booked: [{ kind: 'secondVisitation', start: SECOND }],
    })
    expect(since.value).toEqual({ ...before.value, talks: 'waiting' })
    expect([stageOf(since), since.context.letters.length]).toEqual(['inTreatment', 1])
  })
})

describe('from the enquiry to the assessment', () => {
  it('goes by what was done, never by what was typed', () => {
    expect(stageOf(born(aCaseOf('gladsaxe')))).toBe('new')
    expect(stageOf(life('gladsaxe', [claimed]))).toBe('booked')
    expect(stageOf(life('gladsaxe', [claimed], { booked: [] }))).toBe('claimed')
    expect(stageOf(life('gladsaxe', VISITED))).toBe('visited')
    expect(stageOf(life('gladsaxe', ASSESSED_CASE))).toBe('assessed')
    expect(
      stageOf(
        life('gladsaxe', [...ASSESSED_CASE, { what: 'committeeSet', on: '2026-11-30', invited: false }]),
      ),
    ).toBe('committee')
  })

  it('in Gladsaxe a visitation booked in two parts is held when both are, elsewhere the first is enough (GLX-2.2-e)', () => {
    const booked = [
      { kind: 'visitation', start: VISIT },
      { kind: 'secondVisitation', start: SECOND },
    ] as const
    expect(stageOf(life('gladsaxe', VISITED, { booked }))).toBe('booked')
    expect(stageOf(life('gladsaxe', [...VISITED, attended('secondVisitation', SECOND)], { booked }))).toBe(
      'visited',
    )
    expect(stageOf(life('fredericia', VISITED, { booked }))).toBe('visited')
  })

  it('a visit that was not held after all takes the case back', () => {
    const missed = logged({ what: 'attended', kind: 'visitation', start: VISIT, how: 'missed' }, '2026-11-26')
    expect(stageOf(life('gladsaxe', [...VISITED, missed]))).toBe('booked')
  })

  it('an assessment names the topics that are empty', () => {
    const state = life('gladsaxe', VISITED)
    expect(
      lacks(state, { what: 'assessed', on: '2026-11-26', notes: { ...NOTES, mental: ' ', need: '' } }),
    ).toEqual(['topic.mental', 'topic.need'])
    expect(lacks(life('gladsaxe', [claimed]), assessed)).toEqual(['visitation'])
  })
})

describe('the decision', () => {
  const NEEDS: [Municipality, Body, readonly unknown[]][] = [
    ['frederiksberg', 'committee', HEARD],
    ['fredericia', 'centre', ASSESSED_CASE],
    ['koebenhavn', 'contactPerson', ASSESSED_CASE],
    ['mariagerfjord', 'centre', ASSESSED_CASE],
    ['gladsaxe', 'committee', HEARD],
  ]
  it.each(NEEDS)('in %s outpatient treatment is decided by the %s', (municipality, body, before) => {
    const state = life(municipality, before as readonly Deed[])
    for (const other of ['committee', 'contactPerson', 'centre', 'provider'] as const)
      expect(lacks(state, decided({ body: other })).includes('rightBody')).toBe(other !== body)
    expect(lacks(state, decided({ body }))).toEqual([])
  })

  it('in København the committee decides on day, residential and places outside (KBH-2.1-h, KBH-2.1-i)', () => {
    const state = life('koebenhavn', HEARD)
    expect(lacks(state, decided({ level: 'day', body: 'contactPerson' }))).toEqual(['rightBody'])
    expect(lacks(state, decided({ provider: 'other', body: 'contactPerson' }))).toEqual(['rightBody'])
    expect(lacks(state, decided({ level: 'residential', ...COMMITTEE }))).toEqual([])
    expect(lacks(life('koebenhavn', ASSESSED_CASE), decided({ level: 'day', ...COMMITTEE }))).toEqual([
      'committee',
    ])
  })

  it('in København the person is invited to the meeting (KBH-2.1-l)', () => {
    const set = { what: 'committeeSet', on: '2026-11-30', invited: false } as const
    expect(lacks(life('koebenhavn', ASSESSED_CASE), set)).toEqual(['invitation'])
    expect(lacks(life('gladsaxe', ASSESSED_CASE), set)).toEqual([])
    expect(lacks(life('fredericia', ASSESSED_CASE), set)).toEqual(['committeeHere'])
  })

  it('names everything that is missing at once', () => {
    expect(
      lacks(
        life('gladsaxe', HEARD),
        decided({ ...COMMITTEE, outcome: 'partial', reasons: ' ', legalBasis: [], level: null }),
      ),
    ).toEqual(['level', 'notGranted', 'reasons', 'legalBasis'])
    expect(lacks(life('gladsaxe', [attended('visitation')]), decided(COMMITTEE))).toEqual([
      'owner',
      'identity',
      'assessment',
    ])
    expect(lacks(life('mariagerfjord', ASSESSED_CASE), decided({ level: 'day' }))).toEqual(['levelHere'])
    expect(lacks(life('mariagerfjord', ASSESSED_CASE), decided({ level: 'adHoc' }))).toEqual(['levelHere'])
  })

  it('names no day that lies ahead or before the enquiry', () => {
    const state = life('mariagerfjord', ASSESSED_CASE)
    const on = (day: string) =>
      lacking(state.context, logged(decided({ on: day }), '2026-12-01') as Logged<LifeDeed>)
    expect([on('2026-12-02'), on('2026-11-22'), on('2026-12-01')]).toEqual([
      ['notAhead'],
      ['notBeforeStart'],
      [],
    ])
  })
})

describe('the letter', () => {
  const made = life('gladsaxe', [...HEARD, decided({ ...COMMITTEE, outcome: 'partial', notGranted: 'Døgn' })])

  it.each(LETTER_PARTS)('is not made without its part: %s', (part: LetterPart) => {
    const blocks = letter().blocks.map((one) => (one.part === part ? { ...one, text: ' ' } : one))
    const found = lacks(made, letter({ blocks }))
    expect(found).toEqual([`part.${part}`])
    expect(lived(made, logged(letter({ blocks })))).toBeNull()
  })

  it('a heading alone is no part', () => {
    const blocks = letter().blocks.map((one) =>
      one.part === 'reasons' ? { ...one, as: 'heading' as const } : one,
    )
    expect(lacks(made, letter({ blocks }))).toEqual(['part.reasons'])
  })

  it('of a refusal needs no word on free choice, and every other needs a last day', () => {
    const refused = life('gladsaxe', [...HEARD, decided({ ...COMMITTEE, outcome: 'refusal', level: null })])
    const blocks = letter().blocks.filter(({ part }) => part !== 'freeChoice')
    expect(lacks(refused, letter({ blocks }))).toEqual([])
    expect(lacks(made, letter({ complainUntil: null }))).toEqual(['lastDay'])
  })

  it('goes by Digital Post only to who has it, and only with a number to send it to', () => {
    const ofPerson = (more: Partial<CaseInput>) =>
      lacks(life('gladsaxe', [...HEARD, decided(COMMITTEE)], more), letter())
    expect(ofPerson({ digitalPost: 'optedOut' })).toEqual(['notExempt'])
    expect(ofPerson({ hasCpr: false })).toEqual(['cpr'])
  })

  it('the time to complain counts from the day it arrived, not from the day it was made', () => {
    const sent = fold(aCaseOf('gladsaxe'), [
      ...HEARD.map((deed) => ('who' in deed ? deed : logged(deed))),
      logged(decided(COMMITTEE)),
      logged(letter(), '2026-11-30'),
    ])
    expect(stageOf(sent)).toBe('decided')
    expect(clockOf(sent, 'complaintUntil')).toBeUndefined()
    const arrived = lived(sent, logged({ what: 'letterDelivered', n: 1, on: '2026-12-03' })) as CaseState
    expect(stageOf(arrived)).toBe('delivered')
    expect(clockOf(arrived, 'complaintUntil')).toMatchObject({
      start: '2026-12-03',
      due: '2026-12-31',
      whose: 'theirs',
    })
    expect(arrived.context.letters).toMatchObject([{ state: 'delivered', stateOn: '2026-12-03' }])
  })

  it('that failed is no delivery, and another may be made', () => {
    const failed = life('gladsaxe', [
      ...HEARD,
      decided(COMMITTEE),
      letter(),
      { what: 'letterFailed', n: 1, on: '2026-12-01', why: 'Ukendt adresse' },
    ])
    expect([stageOf(failed), dueNext(failed, '2026-12-01')?.what]).toEqual(['decided', 'delivery'])
    expect(lacks(failed, letter({ n: 2, way: 'inPerson' }))).toEqual([])
  })

  it.each(MUNICIPALITIES)(
    'a full grant by word of mouth: only in Mariagerfjord (MFJ-4-f); here %s',
    (municipality) => {
      const body = lifeRules(aCaseOf(municipality).edition).bodies.find(
        ({ provider, levels }) => provider !== 'other' && levels.includes('outpatient'),
      )?.body
      const state = life(municipality, [...HEARD, decided({ body: body ?? 'centre' })])
      const told = {
        what: 'toldOrally',
        decision: 1,
        on: '2026-12-01',
        said: 'Du får det, du søgte.',
      } as const
      const mariagerfjord = municipality === 'mariagerfjord'
      expect(lacks(state, told)).toEqual(mariagerfjord ? [] : ['delivery'])
      expect(lacks(state, { ...told, said: '' })).toEqual([mariagerfjord ? 'words' : 'delivery'])
    },
  )

  it('in Mariagerfjord a partial grant is written (MFJ-4-e)', () => {
    const partly = life('mariagerfjord', [
      ...ASSESSED_CASE,
      decided({ outcome: 'partial', notGranted: 'Døgn' }),
    ])
    expect(lacks(partly, { what: 'toldOrally', decision: 1, on: '2026-12-01', said: 'x' })).toEqual([
      'delivery',
    ])
    expect(lacks(partly, letter())).toEqual([])
  })
})

describe('the fourteen days', () => {
  const GRANTED = [...ASSESSED_CASE, decided()]
  const on = (day: string) => life('mariagerfjord', [...GRANTED, startedOn(day)])

  it('are kept by treatment that has begun on the fourteenth, and missed on the fifteenth', () => {
    expect(guaranteeOf(on('2026-12-07'), '2026-12-20')).toBe('inTime')
    expect(guaranteeOf(on('2026-12-08'), '2026-12-20')).toBe('late')
  })

  it('run until somebody says what became of them', () => {
    const state = life('mariagerfjord', GRANTED)
    expect(guaranteeOf(state, '2026-12-07')).toBe('running')
    expect(guaranteeOf(state, '2026-12-08')).toBe('notRecorded')
  })

  it('end by a free choice only with the day on which they were given up', () => {
    const chosen = (waivedOn: string | null) =>
      life('mariagerfjord', [
        ...GRANTED,
        {
          what: 'freeChoiceMade',
          on: '2026-12-02',
          provider: 'Stedet',
          level: 'outpatient',
          approved: true,
          waivedOn,
        },
      ])
    expect(guaranteeOf(chosen('2026-12-02'), '2026-12-20')).toBe('waived')
    expect(guaranteeOf(chosen(null), '2026-12-20')).toBe('notRecorded')
    expect(guaranteeOf(chosen('2026-12-09'), '2026-12-20')).toBe('notRecorded')
    // Who waits for another place by their own choice does not stand on top for a day that no longer counts.
    expect(dueNext(chosen('2026-12-02'), '2026-12-20')).toBeNull()
    expect(dueNext(chosen('2026-12-09'), '2026-12-20')).not.toBeNull()
    expect(exceptionsOf(chosen('2026-12-02'), '2026-12-20')).toMatchObject([
      { what: 'waived', owner: 'anna' },
    ])
  })

  it('may be departed from for Mariagerfjord’s own reasons there and nowhere else (MFJ-6-d, B-55)', () => {
    const stayedAway = {
      what: 'guaranteeDeparted',
      reason: 'stayedAway',
      on: '2026-12-01',
      why: 'Kom ikke to gange',
    } as const
    for (const municipality of MUNICIPALITIES)
      expect(lacks(life(municipality, VISITED), stayedAway)).toEqual(
        municipality === 'mariagerfjord' ? [] : ['departureHere'],
      )
    expect(lacks(life('mariagerfjord', VISITED), { ...stayedAway, why: '' })).toEqual(['words'])
    expect(guaranteeOf(life('mariagerfjord', [...VISITED, stayedAway]), '2026-12-20')).toBe('waived')
  })

  it('the duty of the stage borrows their day, and a closed fourteenth day is planned before (B-03)', () => {
    const friday = '2026-11-27T09:00:00.000Z'
    // Fourteen days after Friday 11 December is Christmas Day.
    const state = life('fredericia', VISITED, { d: '2026-12-11T09:00:00.000Z', openedOn: '2026-12-11' })
    expect(dueNext(state, '2026-12-12')).toEqual({ what: 'assessment', by: '2026-12-24' })
    expect(dueNext(life('fredericia', VISITED, { d: friday, openedOn: '2026-11-27' }), '2026-11-28')).toEqual(
      {
        what: 'assessment',
        by: '2026-12-11',
      },
    )
  })

  it('free choice keeps the kind of treatment, and may be limited only where the standard says so', () => {
    const state = life('gladsaxe', [...HEARD, decided(COMMITTEE)])
    const choice = {
      what: 'freeChoiceMade',
      on: '2026-12-01',
      provider: 'Stedet',
      approved: true,
      waivedOn: null,
    } as const
    expect(lacks(state, { ...choice, level: 'residential' })).toEqual(['sameLevel'])
    expect(lacks(state, { ...choice, level: 'outpatient', approved: false, provider: '' })).toEqual([
      'provider',
      'approved',
    ])
    expect(lacks(life('gladsaxe', HEARD), { ...choice, level: 'outpatient' })).toEqual(['grant'])
    for (const municipality of MUNICIPALITIES)
      expect(
        lacks(life(municipality, VISITED), { what: 'freeChoiceLimited', on: '2026-12-01', why: 'x' }),
      ).toEqual(['fredericia', 'mariagerfjord', 'gladsaxe'].includes(municipality) ? [] : ['limitHere'])
  })
})

describe('in treatment and after', () => {
  const inTreatment = (
    municipality: Municipality,
    more: readonly Deed[] = [],
    level: 'outpatient' | 'residential' = 'outpatient',
  ) => life(municipality, [...VISITED, { ...startedOn('2026-12-01'), level }, ...more])
  const ended = (how: 'planned' | 'leftEarly') => ({ what: 'ended', on: '2027-08-31', how }) as const

  it('plans are reviewed by six months in Gladsaxe and five in Mariagerfjord, and the others’ plans set their own day', () => {
    expect(clockOf(inTreatment('gladsaxe'), 'planReview')).toMatchObject({
      due: '2027-06-01',
      rules: ['GLX-2.3-e'],
    })
    expect(clockOf(inTreatment('mariagerfjord'), 'planReview')).toMatchObject({
      due: '2027-05-01',
      rules: ['MFJ-8-b'],
    })
    for (const municipality of ['frederiksberg', 'fredericia', 'koebenhavn'] as const) {
      expect(clockOf(inTreatment(municipality), 'planReview')).toBeUndefined()
      expect(exceptionsOf(inTreatment(municipality), '2026-12-10')).toMatchObject([
        { what: 'noDateInStandard', owner: 'anna' },
      ])
      expect(
        lacks(inTreatment(municipality), { what: 'planMade', on: '2026-12-02', reviewBy: null }),
      ).toEqual(['reviewDay'])
      const planned = inTreatment(municipality, [
        { what: 'planMade', on: '2026-12-02', reviewBy: '2027-03-01' },
      ])
      expect(clockOf(planned, 'planReview')).toMatchObject({ due: '2027-03-01' })
    }
  })

  it('a plan may ask for a review sooner, never later; a review begins the time anew', () => {
    const plan = (reviewBy: string | null) =>
      inTreatment('gladsaxe', [{ what: 'planMade', on: '2026-12-02', reviewBy }])
    expect(clockOf(plan('2027-03-01'), 'planReview')?.due).toBe('2027-03-01')
    expect(clockOf(plan('2028-03-01'), 'planReview')?.due).toBe('2027-06-02')
    const reviewed = inTreatment('gladsaxe', [{ what: 'planReviewed', on: '2027-05-31', reviewBy: null }])
    expect(clockOf(reviewed, 'planReview', '2027-06-01')?.due).toBe('2027-11-30')
  })

  it('København offers an action plan within two months (KBH-2.4-b), and only København has a day for it', () => {
    expect(clockOf(inTreatment('koebenhavn'), 'actionPlan')).toMatchObject({
      due: '2027-02-01',
      state: 'running',
    })
    const offered = inTreatment('koebenhavn', [
      { what: 'actionPlanOffered', on: '2027-01-15', accepted: false },
    ])
    expect(clockOf(offered, 'actionPlan', '2027-03-01')).toMatchObject({ state: 'met' })
    expect(clockOf(inTreatment('gladsaxe'), 'actionPlan')).toBeUndefined()
  })

  it('residential: eight weeks to decide in Fredericia beside the fourteen days, a status by three months in Gladsaxe', () => {
    const wished = life('fredericia', VISITED, { residentialWished: true })
    expect(clockOf(wished, 'residentialDecision')).toMatchObject({
      due: '2027-01-18',
      rules: ['FDC-8.4-f', 'B-29'],
    })
    expect(clockOf(wished, 'guarantee')).toMatchObject({ due: '2026-12-07', state: 'running' })
    expect(clockOf(inTreatment('gladsaxe', [], 'residential'), 'residentialStatus')).toMatchObject({
      due: '2027-03-01',
    })
    expect(clockOf(inTreatment('gladsaxe'), 'residentialStatus')).toBeUndefined()
  })

  it('follow-ups at one and six months: any ending in Fredericia, København and Frederiksberg', () => {
    for (const municipality of ['frederiksberg', 'fredericia', 'koebenhavn'] as const) {
      const state = inTreatment(municipality, [ended('leftEarly')])
      const dates = ['followUp1', 'followUp6'].map((id) => clockOf(state, id, '2027-09-01'))
      expect(dates.map((one) => [one?.due, one?.by])).toEqual([
        ['2027-09-30', '2027-09-30'],
        ['2028-02-29', '2028-02-29'],
      ])
    }
  })

  it('in Gladsaxe only by consent and after a planned ending (GLX-2.7-a); none in Mariagerfjord (B-57)', () => {
    const yes = { what: 'followUpAgreed', on: '2026-12-01', consent: true } as const
    const dates = (state: CaseState) =>
      clocksOf(state, '2027-09-01').flatMap(({ id, due }) => (id.startsWith('followUp') ? [due] : []))
    expect(dates(inTreatment('gladsaxe', [yes, ended('planned')]))).toEqual(['2027-09-30', '2028-02-29'])
    expect(dates(inTreatment('gladsaxe', [ended('planned')]))).toEqual([])
    expect(dates(inTreatment('gladsaxe', [yes, ended('leftEarly')]))).toEqual([])
    expect(dates(inTreatment('mariagerfjord', [ended('planned')]))).toEqual([])
    expect(
      lacks(inTreatment('gladsaxe', [ended('planned')]), {
        what: 'followedUp',
        after: 1,
        on: '2027-09-20',
        found: 'talked',
      }),
    ).toEqual(['consent'])
    expect(exceptionsOf(inTreatment('mariagerfjord', [ended('planned')]), '2027-09-01')).toMatchObject([
      { what: 'noFollowUp', rules: ['B-57'], owner: 'anna' },
    ])
  })

  it('both held is the end of it, and taking treatment up again cancels them', () => {
    const first = { what: 'followedUp', after: 1, on: '2027-09-20', found: 'talked' } as const
    const second = { what: 'followedUp', after: 6, on: '2028-02-20', found: 'notReached' } as const
    const state = inTreatment('fredericia', [ended('planned'), first])
    expect([stageOf(state), dueNext(state, '2027-10-01')]).toEqual([
      'ended',
      { what: 'followUp6', by: '2028-02-29' },
    ])
    expect(stageOf(lived(state, logged(second)) as CaseState)).toBe('followedUp')
    const again = lived(state, logged({ what: 'resumed', on: '2027-10-01' })) as CaseState
    expect([stageOf(again), clockOf(again, 'followUp6')]).toEqual(['inTreatment', undefined])
  })
})

describe('complaints and access to documents', () => {
  it('are looked at again and forwarded within four weeks, unless the decision is changed', () => {
    const complained = life('frederiksberg', [
      ...VISITED,
      { what: 'complaintReceived', on: '2026-12-04', about: 'Afslag på døgn' },
    ])
    expect(clockOf(complained, 'complaintForward')).toMatchObject({
      due: '2027-01-01',
      by: '2026-12-31',
      rules: ['FRB-15-c'],
    })
    expect(lacks(complained, { what: 'complaintForwarded', on: '2026-12-05' })).toEqual(['reassessment'])
    const again = (result: 'changed' | 'upheld') =>
      lived(
        complained,
        logged({ what: 'complaintReassessed', on: '2026-12-10', result, why: 'Set på igen' }),
      ) as CaseState
    expect(clockOf(again('changed'), 'complaintForward')).toBeUndefined()
    expect(lacks(again('upheld'), { what: 'complaintForwarded', on: '2026-12-11' })).toEqual([])
    const forwarded = lived(
      again('upheld'),
      logged({ what: 'complaintForwarded', on: '2026-12-11' }),
    ) as CaseState
    expect(clockOf(forwarded, 'complaintForward')).toBeUndefined()
  })

  it('are answered within seven working days, or the person is told until when (GLX-4.7-a)', () => {
    // Over Easter 2027: Maundy Thursday is 25 March, Easter Monday the 29th.
    const asked = life('gladsaxe', [...VISITED, { what: 'documentsAsked', on: '2027-03-22' }])
    expect(clockOf(asked, 'documents', '2027-03-22')).toMatchObject({
      due: '2027-04-05',
      rules: ['GLX-4.7-a'],
    })
    const later = lived(
      asked,
      logged({ what: 'documentsDelayed', on: '2027-03-24', until: '2027-04-12', why: 'Stor sag' }),
    )
    expect(clockOf(later as CaseState, 'documents', '2027-04-06')).toMatchObject({
      due: '2027-04-12',
      state: 'running',
    })
  })
})

describe('without a name', () => {
  const anonymous: Partial<CaseInput> = {
    route: 'anonymousTreatment',
    identity: 'anonymous',
    guarantee: false,
    digitalPost: null,
    hasCpr: false,
    booked: [{ kind: 'anonymousTalk', start: VISIT }],
  }
  it('there is no guarantee, no letter and no appeal (§ 101 a), and the decision is told', () => {
    const state = life(
      'gladsaxe',
      [claimed, attended('anonymousTalk'), assessed, decided({ body: 'centre', legalBasis: ['SEL-101a'] })],
      anonymous,
    )
    expect(stageOf(state)).toBe('decided')
    expect([guaranteeOf(state, '2026-12-20'), clockOf(state, 'serviceAim')?.rules]).toEqual([
      'none',
      ['B-05'],
    ])
    expect(lacks(state, letter())).toContain('namedPath')
    expect(lacks(state, { what: 'complaintReceived', on: '2026-12-01', about: 'x' })).toEqual(['namedPath'])
    const told = lived(
      state,
      logged({ what: 'toldOrally', decision: 1, on: '2026-12-01', said: 'Gruppe i Brydehuset' }),
    )
    expect(stageOf(told as CaseState)).toBe('delivered')
    expect(clockOf(told as CaseState, 'complaintUntil')).toBeUndefined()
    const own = {
      what: 'freeChoiceMade',
      on: '2026-12-02',
      provider: 'Brydehuset',
      level: 'outpatient',
      approved: false,
      waivedOn: null,
    } as const
    expect(lacks(told as CaseState, own)).toEqual([])
  })
  it('a talk for a relative ends without a decision', () => {
    const relative = { ...anonymous, route: 'relatives', d: null } as const
    const state = life('gladsaxe', [claimed], relative)
    expect(dueNext(life('gladsaxe', [], relative), OPENED)).toEqual({ what: 'talk', by: '2026-11-24' })
    expect(dueNext(state, OPENED)).toBeNull()
    expect(exceptionsOf(state, OPENED)).toMatchObject([{ what: 'talkPath', owner: 'anna' }])
    expect(lacks(state, decided())).toContain('treatmentPath')
    expect(lacks(state, { what: 'ended', on: '2026-11-30', how: 'planned' })).toEqual([])
  })
})

/** Deeds that fit and deeds that do not, in any order. */
function candidates(municipality: Municipality): Deed[] {
  const bodies = ['committee', 'contactPerson', 'centre', 'provider'] as const
  const on = '2026-12-01'
  return [
    { what: 'claimed' },
    { what: 'released' },
    { what: 'identityConfirmed', how: 'digital' },
    { what: 'attended', kind: 'visitation', start: VISIT, how: 'held' },
    { what: 'attended', kind: 'visitation', start: VISIT, how: 'missed' },
    { what: 'attended', kind: 'anonymousTalk', start: VISIT, how: 'held' },
    { what: 'assessed', on, notes: NOTES },
    { what: 'assessed', on, notes: { ...NOTES, social: '' } },
    { what: 'committeeSet', on, invited: true },
    { what: 'committeeSet', on, invited: false },
    { what: 'committeeHeard', on },
    ...bodies.flatMap((body) => [
      decided({ body, on }),
      decided({ body, on, level: 'residential' }),
      decided({ body, on, outcome: 'partial', notGranted: 'Døgn' }),
      decided({ body, on, outcome: 'refusal', level: null }),
      decided({ body, on, reasons: '' }),
    ]),
    ...[1, 2].flatMap((decision) => [
      letter({ decision, n: decision }),
      letter({ decision, n: decision, way: 'letter' }),
      ...LETTER_PARTS.map((part) =>
        letter({ decision, n: decision, blocks: letter().blocks.filter((one) => one.part !== part) }),
      ),
      { what: 'toldOrally', decision, on, said: 'Du får det.' } as const,
      { what: 'letterDelivered', n: decision, on } as const,
      { what: 'letterFailed', n: decision, on, why: 'Kom tilbage' } as const,
    ]),
    ...LEVELS.map((level) => ({ what: 'treatmentStarted', on, level, where: 'own' }) as const),
    { what: 'freeChoiceMade', on, provider: 'Stedet', level: 'outpatient', approved: true, waivedOn: on },
    { what: 'guaranteeDeparted', reason: 'notWished', on, why: 'Vil vente' },
    { what: 'planMade', on, reviewBy: municipality === 'gladsaxe' ? null : '2027-02-01' },
    { what: 'followUpAgreed', on, consent: true },
    { what: 'ended', on, how: 'planned' },
    { what: 'ended', on, how: 'leftEarly' },
    { what: 'resumed', on },
    { what: 'followedUp', after: 1, on, found: 'talked' },
    { what: 'followedUp', after: 6, on, found: 'talked' },
    { what: 'complaintReceived', on, about: 'Afslag' },
    { what: 'complaintReassessed', on, result: 'upheld', why: 'Samme' },
    { what: 'complaintReassessed', on, result: 'changed', why: 'Ændret' },
    { what: 'complaintForwarded', on },
    { what: 'documentsAsked', on },
    { what: 'documentsGiven', on },
  ]
}

/** By hand, not by the machine's own list. */
const PARTS_OF_GRANT = new Set<string>([
  'decision',
  'reasons',
  'legalBasis',
  'freeChoice',
  'complaintBody',
  'complaintLastDay',
  'complaintRoutes',
  'contact',
])

function brokenLaws(municipality: Municipality, state: CaseState, deed: Logged, accepted: boolean): string[] {
  const { context } = state
  const broken: string[] = []
  const today = '2026-12-02'
  if (accepted && deed.what === 'letterMade') {
    const parts = new Set<string>(
      deed.blocks.filter(({ as, text }) => as !== 'heading' && text.trim()).map(({ part }) => part),
    )
    const refusal = lastDecision(context)?.outcome === 'refusal'
    for (const part of PARTS_OF_GRANT)
      if (!parts.has(part) && !(refusal && part === 'freeChoice')) broken.push(`letter without ${part}`)
    if (!deed.complainUntil) broken.push('letter without last day')
    if (!context.identityConfirmed) broken.push('letter to somebody unknown')
  }
  for (const one of context.decisions) {
    if (!one.reasons.trim() || one.legalBasis.length === 0) broken.push('decision without reasons or law')
    if (one.deliveredOn === null) continue
    const byLetter = context.letters.some(
      ({ decision, state: now }) => decision === one.n && now === 'delivered',
    )
    const byMouth =
      one.orally &&
      (context.path === 'anonymous' || (municipality === 'mariagerfjord' && one.outcome === 'grant'))
    if (!byLetter && !byMouth) broken.push('delivered without a way')
  }
  const owned = clocksOf(state, today).some((one) => isOpen(one) && one.by !== null)
  const excepted = exceptionsOf(state, today).some(({ owner }) => owner !== null)
  const nobody = context.owner === null && clocksOf(state, today).some(({ id }) => id === 'pickUp')
  if (!owned && !excepted && !nobody && dueNext(state, today) === null)
    broken.push('open without a clock or an owner')
  return broken
}

describe('whatever is tried in whatever order', () => {
  const PATHS: Partial<CaseInput>[] = [
    {},
    { route: 'anonymousTreatment', identity: 'anonymous', guarantee: false, digitalPost: null },
    { route: 'relatives', identity: 'anonymous', guarantee: false, d: null, digitalPost: null },
  ]
  it.each(MUNICIPALITIES)(
    '%s: no letter without its parts, and no open case without a clock or an owner',
    (municipality) => {
      const all = candidates(municipality)
      const reached = new Set<string>()
      /** A good way through, of which each walk takes a piece before it strays. */
      const body = lifeRules(aCaseOf(municipality).edition).bodies[0]?.body ?? 'centre'
      const road: Logged[] = [
        ...HEARD.map((deed) => ('who' in deed ? deed : logged(deed))),
        logged(decided({ body })),
        logged(letter()),
        logged({ what: 'letterDelivered', n: 1, on: '2026-12-01' }),
        logged(startedOn('2026-12-01')),
        logged({ what: 'ended', on: '2026-12-01', how: 'planned' }),
      ]
      fc.assert(
        fc.property(
          fc.constantFrom(...PATHS),
          fc.nat(road.length),
          fc.array(fc.nat(all.length - 1), { minLength: 1, maxLength: 12 }),
          (path, pieces, steps) => {
            let state = road
              .slice(0, pieces)
              .reduce((so, deed) => lived(so, deed) ?? so, born(aCaseOf(municipality, path)))
            for (const step of steps) {
              const deed = logged(all[step] as Deed, '2026-12-01')
              const next = lived(state, deed)
              if (isLifeDeed(deed.what)) {
                const missing = lacking(state.context, deed as Logged<LifeDeed>)
                // What the machine takes and what the list names are one and the same.
                if ((next === null) !== missing.length > 0)
                  throw new Error(`${deed.what}: ${missing.join() || 'not taken'}`)
              }
              if (next && JSON.stringify(livedOver(state, deed).value) !== JSON.stringify(next.value))
                throw new Error(
                  `${deed.what}: the log would say ${JSON.stringify(livedOver(state, deed).value)}`,
                )
              state = next ?? state
              reached.add(stageOf(state))
              const broken = brokenLaws(municipality, state, deed, next !== null)
              if (broken.length > 0) throw new Error(`after ${deed.what}: ${broken.join('; ')}`)
            }
          },
        ),
        { numRuns: 1500 },
      )
      for (const stage of ['booked', 'visited', 'assessed', 'decided', 'delivered', 'inTreatment', 'ended'])
        expect([...reached]).toContain(stage)
    },
  )
})
