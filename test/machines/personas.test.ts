/** The worked people through triage and conversation, where they are there. */
import { describe, expect, it } from 'vitest'
import { phaseOf } from '../../machines/intake.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { triage } from '../../machines/triage.ts'
import { accepts, type Persona, personas } from '../scenarios/personas.ts'
import { D, personOf, walk } from '../scenarios/walk.ts'

const there = personas.length > 0
const none: Persona[] = [{ id: 'nobody', summary: 'no worked people here' } as Persona]

describe.each(there ? [...personas] : none)('$id $summary', (persona) => {
  const outcome = () => triage(currentStandard(persona.municipality), { facts: persona.facts, d: D })

  it.runIf(there)('gets the route, the anonymity, the units and the talks', () => {
    const found = outcome()
    const kinds: string[] = found.appointments.map((each) => each.kind)
    for (const key of ['route', 'identity', 'anonymousTreatment'] as const)
      expect([key, found[key], accepts(persona, key, found[key])]).toEqual([key, found[key], true])
    expect(persona.expect.firstUnit).toContain(found.units[0])
    const wanted = [persona.expect.appointments, ...(persona.doubt?.alsoAccept?.appointments ?? [])]
    expect(wanted.some((list) => (list as string[]).every((kind) => kinds.includes(kind)))).toBe(true)
    expect(kinds.filter((kind) => persona.expect.notAppointments.includes(kind))).toEqual([])
  })

  it.runIf(there)('has the clock, the flags and the rules', () => {
    const found = outcome()
    expect(accepts(persona, 'guarantee', found.guarantee.applies)).toBe(true)
    expect(found.flags).toEqual(expect.arrayContaining([...persona.expect.flags]))
    expect(found.flags.filter((flag) => persona.expect.notFlags.includes(flag))).toEqual([])
    expect(persona.expect.rules.filter((rule) => !found.rules.includes(rule))).toEqual([])
  })

  it.runIf(there)('is never asked what must not be asked, and ends with the same outcome', () => {
    const talk = walk(persona.municipality, personOf(persona.facts))
    const asked = talk.asked.map((each) => each.fact as string)
    expect(asked.filter((fact) => persona.expect.neverAsk.includes(fact))).toEqual([])
    expect(phaseOf(talk.state)).toBe('reviewing')
    const { facts, d } = talk.state.context
    const found = triage(currentStandard(persona.municipality), { facts, d })
    const { route, identity, anonymousTreatment, guarantee } = outcome()
    expect(found).toMatchObject({ route, identity, anonymousTreatment })
    expect(found.guarantee.applies).toBe(guarantee.applies)
    expect(found.appointments.map((each) => each.kind)).toEqual(
      outcome().appointments.map((each) => each.kind),
    )
  })
})
