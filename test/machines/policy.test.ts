/**
 * Who may be asked what, as a table of its own: who asks × anonymous or by name × age × municipality. It is written
 * here a second time on purpose, as words and not as conditions, so that a change of the policy must be meant.
 */
import { describe, expect, it } from 'vitest'
import {
  FACT_IDS,
  FACTS,
  type FactId,
  type Facts,
  MUNICIPALITIES,
  type Municipality,
} from '../../machines/facts.ts'
import { mayCollect, POLICY } from '../../machines/policy.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { evaluate } from '../../machines/triage.ts'
import { type AnonymousFacts, caseRecord, IDENTITY_FACTS } from '../../server/case/caseRecord.ts'

const ASKERS = ['self', 'parent', 'relative', 'professional'] as const

interface Path {
  readonly municipality: Municipality
  readonly asker: (typeof ASKERS)[number]
  readonly named: boolean
  readonly age: number
}

const words = (list: string): FactId[] => list.trim().split(/\s+/) as FactId[]

const EVERYBODY = words('asker wish age residence substances anonymous message')
const CONTACT = words('name phone email cpr digitalPost safeContact')
const BY_NAME = words(`wantsSubstitution existingCase wantsDoctor mentalDisorder children provider
  visitationSlot secondVisitationSlot doctorSlot`)
/** The printed conditions of anonymous treatment, which only an adult without a name is asked about. */
const CONDITIONS: Record<Municipality, FactId[]> = {
  frederiksberg: words('occupation otherSocialProblems wantsSubstitution'),
  fredericia: words('occupation settledHome otherSocialProblems'),
  koebenhavn: words('occupation wantsSubstitution'),
  mariagerfjord: words('otherSocialProblems'),
  gladsaxe: words('settledHome selfSupporting mentalDisorder wantsSubstitution'),
}

/** What may be asked of somebody who wishes treatment for opioids. */
function allowed({ municipality, asker, named, age }: Path): FactId[] {
  if (asker === 'professional') return [...EVERYBODY, 'askerUnder18']
  if (asker !== 'self')
    return [
      ...EVERYBODY,
      ...words('askerUnder18 unit talkForm talkSlot alias'),
      ...(asker === 'parent' && (municipality === 'gladsaxe' || (municipality === 'koebenhavn' && age < 25))
        ? words('course')
        : []),
    ]
  const own = words('changeWish pregnant cognitiveSupport treatmentForm unit talkForm talkSlot')
  return [
    ...EVERYBODY,
    ...own,
    ...(age < 18 ? words('parentsKnow') : []),
    ...(age < 25 && municipality === 'gladsaxe' ? words('talksHeld') : []),
    ...(named ? [...BY_NAME, ...CONTACT] : words('namedInstead place alias')),
    ...(!named && age >= 18 ? CONDITIONS[municipality] : []),
  ]
}

const knownOn = ({ municipality, asker, named, age }: Path, more: Facts = {}) =>
  evaluate(
    currentStandard(municipality),
    {
      asker,
      age,
      wish: 'treatment',
      residence: 'here',
      substances: ['opioids'],
      anonymous: named ? 'no' : 'yes',
      ...more,
    },
    true,
  ).known

const collectable = (path: Path, more: Facts = {}): FactId[] => {
  const known = knownOn(path, more)
  return FACT_IDS.filter((fact) => mayCollect(fact, known)).sort()
}

const paths: (Path & { who: string })[] = MUNICIPALITIES.flatMap((municipality) =>
  ASKERS.flatMap((asker) =>
    [true, false].flatMap((named) =>
      [16, 17, 18, 24, 25].map((age) => ({
        municipality,
        asker,
        named,
        age,
        who: `${municipality}: ${asker}, ${named ? 'by name' : 'without a name'}, ${age}`,
      })),
    ),
  ),
)

describe('who may be asked what', () => {
  it.each(paths)('$who', (path) => expect(collectable(path)).toEqual([...new Set(allowed(path))].sort()))

  it.each(MUNICIPALITIES)(
    '%s: "not sure" about a name, and an open answer, are the anonymous path',
    (municipality) => {
      for (const age of [16, 30]) {
        const path = { municipality, asker: 'self', named: false, age } as const
        for (const anonymous of ['unsure', null] as const)
          expect([anonymous, ...collectable(path, { anonymous })]).toEqual([anonymous, ...collectable(path)])
      }
    },
  )

  it.each(MUNICIPALITIES)(
    '%s: whoever goes on by name after all is asked like one by name',
    (municipality) => {
      const path: Path = { municipality, asker: 'self', named: false, age: 17 }
      const facts: Facts = { namedInstead: 'yes' }
      expect(collectable(path, facts)).toEqual(expect.arrayContaining([...CONTACT, ...BY_NAME].sort()))
      expect(collectable(path, facts)).not.toContain('alias')
    },
  )
})

describe('identity', () => {
  it('is these six facts and no other', () => {
    const marked = FACT_IDS.filter((fact) => FACTS[fact].sensitivity === 'identity')
    expect(marked.sort()).toEqual([...CONTACT].sort())
    expect([...IDENTITY_FACTS].sort()).toEqual([...CONTACT].sort())
  })

  it('is never asked where nobody has to say who they are', () => {
    for (const path of paths.filter((each) => !each.named || each.asker !== 'self'))
      expect([path.who, ...collectable(path).filter((fact) => CONTACT.includes(fact))]).toEqual([path.who])
  })

  it.each(['advice', 'moreTalks', 'unsure', 'information', 'complaint'] as const)(
    'is not asked for %s, not even of somebody who would give a name',
    (wish) => {
      for (const municipality of MUNICIPALITIES)
        for (const age of [16, 30]) {
          const path = { municipality, asker: 'self', named: true, age } as const
          const found = collectable(path, { wish, substances: ['cannabis'] })
          expect([municipality, ...found.filter((fact) => CONTACT.includes(fact))]).toEqual([municipality])
        }
    },
  )

  it('has no place in an anonymous case, in the types', () => {
    const facts: AnonymousFacts = { asker: 'self', alias: 'Kim' }
    // @ts-expect-error a name does not fit
    const withName: AnonymousFacts = { asker: 'self', name: 'Kim Holm' }
    // @ts-expect-error nor a number
    const withPhone: AnonymousFacts = { asker: 'self', phone: '12345678' }
    type Left = Extract<
      keyof AnonymousFacts,
      'name' | 'phone' | 'email' | 'cpr' | 'digitalPost' | 'safeContact'
    >
    const none: [Left] extends [never] ? true : false = true
    expect([facts, withName, withPhone, none]).toHaveLength(4)
  })

  it('nor at run time', () => {
    const common = {
      language: 'da',
      callingWord: [0, 0],
      told: [],
      d: null,
      danger: [],
      pickUpBy: '2026-11-25',
      submittedDay: '2026-11-23',
      timesToFind: [],
      late: [],
    } as const
    const outcome = { identity: 'anonymous' } as Parameters<typeof caseRecord>[1]
    for (const fact of CONTACT)
      expect(() => caseRecord(common, outcome, { [fact]: 'x' })).toThrow(new RegExp(`cannot hold ${fact}`))
    expect(caseRecord(common, outcome, { alias: 'Kim' })).toMatchObject({ identity: 'anonymous' })
  })
})

describe('the conditions of anonymous treatment', () => {
  const every = [...new Set(Object.values(CONDITIONS).flat())]

  it.each(MUNICIPALITIES)('%s: without a name only its own are asked about', (municipality) => {
    const foreign = every.filter((fact) => !CONDITIONS[municipality].includes(fact))
    const found = collectable({ municipality, asker: 'self', named: false, age: 30 })
    expect(found.filter((fact) => foreign.includes(fact))).toEqual([])
  })

  it.each(MUNICIPALITIES)('%s: not under 18, not for advice, not for somebody else', (municipality) => {
    const ask = (asker: Path['asker'], age: number, more: Facts = {}) =>
      collectable({ municipality, asker, named: false, age }, more).filter((fact) => every.includes(fact))
    expect(ask('self', 17)).toEqual([])
    expect(ask('self', 30, { wish: 'advice' })).toEqual([])
    for (const asker of ['parent', 'relative', 'professional'] as const) expect(ask(asker, 30)).toEqual([])
  })

  it('medicine is only asked about where opioids are', () => {
    for (const municipality of MUNICIPALITIES)
      for (const named of [true, false]) {
        const path = { municipality, asker: 'self', named, age: 30 } as const
        expect(collectable(path, { substances: ['cannabis'] })).not.toContain('wantsSubstitution')
        expect(collectable(path, { substances: null })).not.toContain('wantsSubstitution')
      }
  })
})

it('every fact has a line in the policy and says what it is for, in both languages', () => {
  expect(Object.keys(POLICY).sort()).toEqual([...FACT_IDS].sort())
  for (const fact of FACT_IDS) {
    const { da, en } = POLICY[fact].purpose
    expect([fact, da.endsWith('.'), en.endsWith('.'), da !== en]).toEqual([fact, true, true, true])
  }
})

it('nothing but asker and wish is decided before anything is known: undecided counts as no', () => {
  const known = evaluate(currentStandard('gladsaxe'), {}, false).known
  const open = FACT_IDS.filter((fact) => mayCollect(fact, known))
  expect(open.sort()).toEqual([...EVERYBODY].sort())
})
