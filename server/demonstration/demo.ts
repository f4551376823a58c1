/** Demonstration data: staff with log-ins and two months of times for all five municipalities. Made only in an empty store. */
import { randomBytes } from 'node:crypto'
import type { Storage } from '../../db/storage.ts'
import { dayOf } from '../../machines/calendar.ts'
import { MUNICIPALITIES, type Municipality, type UnitId } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import type { OwnerConfig, OwnerConfigs } from '../config.ts'
import { newId } from '../keys/keys.ts'
import { hashPassword } from '../staff/access/passwords.ts'
import { demoCalendar } from './demoCalendar.ts'

const ROLES = [
  { role: 'caseWorker', name: 'Sanne Sagsbehandler', email: 'sagsbehandler' },
  { role: 'leader', name: 'Lars Leder', email: 'leder' },
  { role: 'doctor', name: 'Lene Læge', email: 'laege' },
] as const

const DAYS = 61
const MARK = { municipality: '-', key: 'demo' } as const

export interface LogIn {
  readonly email: string
  readonly role: string
}

export interface Demo {
  readonly password: string
  readonly logIns: readonly LogIn[]
}

export const isDemo = async (storage: Storage): Promise<boolean> =>
  (await storage.settings.get(MARK)) !== null

/** @returns the log-ins that were made, or null where the store was not empty. */
export async function seedDemo(
  storage: Storage,
  now: number,
  wished: string | undefined,
): Promise<Demo | null> {
  const begun = await isDemo(storage)
  if (!begun && (await storage.staff.anybody())) return null
  const password = wished ?? randomBytes(9).toString('base64url')
  const passwordHash = await hashPassword(password)
  const from = dayOf(new Date(now).toISOString())
  const logIns: LogIn[] = []
  await storage.exclusive('-', (tx) => storage.settings.set(tx, { ...MARK, value: from }))
  for (const municipality of MUNICIPALITIES) {
    // One transaction each: what a start that was broken off has left out is made by the next.
    if ((await storage.staff.ofMunicipality({ municipality })).length > 0) continue
    const ids = new Map(ROLES.map(({ email }) => [email, newId()]))
    const slots = slotsOf(municipality, from, ids)
    await storage.exclusive(municipality, async (tx) => {
      for (const { role, name, email } of ROLES) {
        const address = `${email}@${municipality}.example`
        await storage.staff.create(tx, {
          municipality,
          id: ids.get(email) ?? newId(),
          email: address,
          name,
          role,
          passwordHash,
          active: true,
          units: null,
        })
        logIns.push({ email: address, role })
      }
      await storage.slots.publish(tx, slots)
    })
  }
  return logIns.length > 0 ? { password, logIns } : null
}

/** Whoever can log in has a calendar too: the first one of their kind. The others belong to nobody who can. */
const OWN = [
  ['visitation', 'sagsbehandler'],
  ['doctor', 'laege'],
] as const

const slotsOf = (municipality: Municipality, from: string, ids: ReadonlyMap<string, string>) => {
  const times = demoCalendar(currentStandard(municipality), from, DAYS)
  const own = new Map(
    OWN.map(([kind, email]) => [times.find((one) => one.kind === kind)?.person, ids.get(email)]),
  )
  return times.map(({ person, unit, ...slot }) => ({
    ...slot,
    municipality,
    id: newId(),
    unit,
    staffId: own.get(person) ?? person,
    placeKey: unit,
  }))
}

/** In a demonstration every place counts as confirmed, and says so. */
export function confirmedForDemo(owners: OwnerConfigs, today: string): OwnerConfigs {
  const confirmed = { by: 'demonstration', on: today }
  const places = (municipality: Municipality, owner: OwnerConfig): OwnerConfig => ({
    ...owner,
    // No number of the real lists: a demonstration is filed nowhere.
    handOver: owner.handOver ?? {
      kle: '00.00.00',
      facet: 'G01',
      sensitivity: 'DEMONSTRATION',
      publicTitle: 'Personsag',
    },
    notices: { mailFrom: `svar-ikke@${municipality}.example`, ...owner.notices },
    places: {
      ...Object.fromEntries(
        currentStandard(municipality).units.map((unit) => [unit.id as UnitId, confirmed]),
      ),
      ...owner.places,
    },
  })
  return Object.fromEntries(MUNICIPALITIES.map((id) => [id, places(id, owners[id])])) as OwnerConfigs
}
