/** Every case has a next step with a date and an owner, and the most urgent stands on top. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CaseFacts, NEXT_STEPS, nextStep, rankOf } from '../../machines/caseNext.ts'
import { FLAGS } from '../../machines/rule.ts'

const TODAY = '2026-11-23'
const quiet: CaseFacts = {
  flags: [],
  owner: null,
  appointmentDays: [],
  guaranteeUntil: null,
  unansweredSince: null,
  pickUpBy: '2026-11-25',
  today: TODAY,
}
const next = (facts: Partial<CaseFacts>) => nextStep({ ...quiet, ...facts })

/** Each worse than the one after it: all of them at once give the first, and taking it away gives the next. */
const ALL: Partial<CaseFacts> = {
  flags: ['crisis', 'guaranteeAtRisk'],
  appointmentDays: ['2026-11-24'],
  guaranteeUntil: '2026-12-07',
  unansweredSince: '2026-11-22',
}

describe('what must happen next', () => {
  it('goes by urgency while nobody has the case', () => {
    expect(next(ALL).what).toBe('crisis')
    expect(next({ ...ALL, flags: ['guaranteeAtRisk'] }).what).toBe('appointmentSoon')
    expect(next({ ...ALL, flags: ['guaranteeAtRisk'], appointmentDays: [] }).what).toBe('guaranteeAtRisk')
    expect(next({ ...ALL, flags: [], appointmentDays: [] }).what).toBe('unansweredMessage')
    expect(next({ guaranteeUntil: '2026-12-07' }).what).toBe('pickUp')
    expect(next({})).toEqual({ what: 'pickUp', due: '2026-11-25', who: null })
  })
  it('a talk that waits for a new time comes before picking the case up, and no later than the guarantee', () => {
    expect(next({ newTimeBy: '2026-11-24' })).toEqual({ what: 'newTime', due: '2026-11-24', who: null })
    const late = { newTimeBy: '2026-12-08', guaranteeUntil: '2026-12-07', owner: 'Anna' }
    expect(next(late)).toEqual({ what: 'newTime', due: '2026-12-07', who: 'Anna' })
    expect(next({ ...late, unansweredSince: TODAY }).what).toBe('unansweredMessage')
    expect(next({ ...late, newTimeBy: null }).what).toBe('guarantee')
  })
  it('a talk that is with somebody who must not see the case comes before what waits for an answer', () => {
    const facts = { otherColleagueBy: '2026-11-24', unansweredSince: TODAY }
    const duty = { what: 'duty', duty: 'otherColleague', due: '2026-11-24' }
    expect(next(facts)).toEqual({ ...duty, who: null })
    expect(next({ ...facts, owner: 'Anna', appointmentDays: ['2026-11-25'] })).toEqual({
      ...duty,
      who: 'Anna',
    })
    expect(next({ ...facts, flags: ['crisis'] }).what).toBe('crisis')
  })
  it('and by date when somebody has it', () => {
    const owned = { owner: 'Anna', guaranteeUntil: '2026-12-07' }
    expect(next({ ...owned, appointmentDays: ['2026-12-01', '2026-11-27'] })).toEqual({
      what: 'appointment',
      due: '2026-11-27',
      who: 'Anna',
    })
    expect(next(owned)).toEqual({ what: 'guarantee', due: '2026-12-07', who: 'Anna' })
    expect(next({ owner: 'Anna' })).toEqual({ what: 'followUp', due: '2026-11-25', who: 'Anna' })
    expect(next({ ...owned, unansweredSince: '2026-11-23' })).toEqual({
      what: 'unansweredMessage',
      due: '2026-11-24',
      who: 'Anna',
    })
  })
  it('a crisis and a guarantee at risk are due today', () => {
    expect(next({ flags: ['crisis'] }).due).toBe(TODAY)
    expect(next({ flags: ['guaranteeAtRisk'], guaranteeUntil: '2026-12-07', owner: 'Anna' })).toEqual({
      what: 'guaranteeAtRisk',
      due: TODAY,
      who: 'Anna',
    })
  })
  it('an appointment is soon today and tomorrow, and a past one is none', () => {
    expect(next({ appointmentDays: [TODAY] })).toMatchObject({ what: 'appointmentSoon', due: TODAY })
    expect(next({ appointmentDays: ['2026-11-24'] }).what).toBe('appointmentSoon')
    expect(next({ appointmentDays: ['2026-11-25'] }).what).toBe('pickUp')
    expect(next({ appointmentDays: ['2026-11-22'], owner: 'Anna' }).what).toBe('followUp')
  })

  it('a duty of the case’s life takes its day among the others', () => {
    const life = (what: 'decision' | 'visitation' | 'followUp1', by: string, guaranteeOver = false) => ({
      owner: 'Anna',
      guaranteeUntil: '2026-12-07',
      life: { due: { what, by }, guaranteeOver },
    })
    expect(next(life('decision', '2026-12-04'))).toEqual({
      what: 'duty',
      due: '2026-12-04',
      who: 'Anna',
      duty: 'decision',
    })
    // What comes first is told: an appointment before it, or the guarantee's own last day.
    expect(next({ ...life('decision', '2026-12-04'), appointmentDays: ['2026-12-01'] }).what).toBe(
      'appointment',
    )
    expect(next({ ...life('decision', '2026-12-04'), appointmentDays: ['2026-12-06'] }).what).toBe('duty')
    expect(next(life('followUp1', '2027-01-31')).what).toBe('guarantee')
    expect(next(life('followUp1', '2027-01-31', true))).toMatchObject({ what: 'duty', duty: 'followUp1' })
    // A talk that is booked is its own duty.
    expect(next({ ...life('visitation', '2026-12-01'), appointmentDays: ['2026-12-03'] }).what).toBe(
      'appointment',
    )
  })

  it('treatment that has begun takes the fourteen days out of the queue, at risk or not', () => {
    const begun = { due: null, guaranteeOver: true }
    const facts = { owner: 'Anna', guaranteeUntil: '2026-12-07' }
    expect(next({ ...facts, life: begun }).what).toBe('followUp')
    expect(next({ ...facts, flags: ['guaranteeAtRisk'], life: begun }).what).toBe('followUp')
  })

  it('whatever the case, there is a step, a day and the owner', () => {
    const day = fc.integer({ min: 10, max: 30 }).map((n) => `2026-11-${n}`)
    const anyCase = fc.record({
      flags: fc.subarray([...FLAGS]),
      owner: fc.option(fc.constant('Anna')),
      appointmentDays: fc.array(day),
      guaranteeUntil: fc.option(day),
      unansweredSince: fc.option(day),
      pickUpBy: day,
      today: day,
    })
    fc.assert(
      fc.property(anyCase, (facts) => {
        const step = nextStep(facts)
        expect(NEXT_STEPS).toContain(step.what)
        expect(step.due).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(step.who).toBe(facts.owner)
      }),
    )
  })

  it('the queue: crisis and a guarantee at risk before every date, then by day, and on the same day by urgency', () => {
    const steps = NEXT_STEPS.flatMap((what) =>
      ['2026-11-20', '2026-11-24'].map((due) => ({ what, due, who: null })),
    )
    const sorted = steps.toReversed().toSorted((a, b) => rankOf(a).localeCompare(rankOf(b)))
    const first = ['crisis', 'crisis', 'guaranteeAtRisk', 'guaranteeAtRisk']
    const rest = NEXT_STEPS.filter((what) => !first.includes(what))
    expect(sorted.map((each) => each.what)).toEqual([...first, ...rest, ...rest])
    expect(sorted.slice(first.length).map((each) => each.due)).toEqual([
      ...rest.map(() => '2026-11-20'),
      ...rest.map(() => '2026-11-24'),
    ])
  })

  it('a case that somebody has and that waits for nothing does not stand on top for an old date', () => {
    const next = nextStep({
      flags: [],
      owner: 'a colleague',
      appointmentDays: [],
      guaranteeUntil: null,
      unansweredSince: null,
      pickUpBy: '2026-10-01',
      today: TODAY,
    })
    expect(next.what).toBe('followUp')
    expect(next.due > TODAY).toBe(true)
  })
})
