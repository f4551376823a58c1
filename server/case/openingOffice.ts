/**
 * What a municipality needs before the first person comes: colleagues who can log in, and times in the calendar; later times
 * are published at the desk. By command, with the embedded database while the service is stopped, because one process at a
 * time has it.
 */
import { randomBytes } from 'node:crypto'
import { isStorageError } from '../../db/errors.ts'
import type { NewSlot } from '../../db/publish.ts'
import type { Audience, SlotKind, SlotTalkForm } from '../../db/schema.ts'
import type { Storage } from '../../db/storage.ts'
import { ZONE } from '../../machines/calendar.ts'
import type { Municipality, UnitId } from '../../machines/facts.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import { audited, SYSTEM } from '../audit/audit.ts'
import { newId } from '../keys/keys.ts'
import { hashPassword } from '../staff/access/passwords.ts'
import { isRole, ROLES } from '../staff/rights.ts'

/** What was typed cannot be taken; the message names what is wrong. */
export class Refused extends Error {}

export interface NewMember {
  readonly municipality: Municipality
  readonly email: string
  readonly name: string
  readonly role: string
}

const PASSWORD_BYTES = 12

/** @returns the first password, which is kept nowhere. @throws Refused */
export async function addMember(
  storage: Storage,
  { municipality, email, name, role }: NewMember,
  now: number,
): Promise<string> {
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refused(`"${email}" is no e-mail address`)
  if (name.trim() === '') throw new Refused('the name is missing')
  if (!isRole(role)) throw new Refused(`"${role}" is no role; there are ${ROLES.join(', ')}`)
  if (await storage.staff.byEmail({ email })) throw new Refused(`${email} is there already`)
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  const passwordHash = await hashPassword(password)
  const member = { municipality, id: newId(), email, name, role, passwordHash, active: true, units: null }
  await storage.exclusive(municipality, async (tx) => {
    await storage.staff.create(tx, member)
    const about = { whom: member.id, from: null, to: role }
    await audited({ now: () => now }, tx, { municipality, member: SYSTEM }, 'colleague.add', null, about)
  })
  return password
}

const KINDS: readonly SlotKind[] = ['visitation', 'doctor', 'anonymousTalk', 'youthTalk', 'relativesTalk']
const FORMS: readonly SlotTalkForm[] = ['inPerson', 'phone', 'either']
/** Anonymous times lie in calendars of their own. */
const ANONYMOUS = new Set<SlotKind>(['anonymousTalk', 'relativesTalk'])
const COLUMNS = 'start;minutes;kind;unit;email;form'

function oneOf<T extends string>(values: readonly T[], value: string, what: string): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new Refused(`"${value}" is no ${what}; there are ${values.join(', ')}`)
  return found
}

function momentOf(wall: string): number {
  try {
    return Temporal.PlainDateTime.from(wall.replace(' ', 'T')).toZonedDateTime(ZONE).epochMilliseconds
  } catch {
    throw new Refused(`"${wall}" is no date and time such as 2026-12-01 09:00`)
  }
}

interface Office {
  readonly municipality: Municipality
  /** Staff ids by e-mail address. */
  readonly members: ReadonlyMap<string, string>
  readonly now: number
}

function slotOf(line: string, { municipality, members, now }: Office): NewSlot {
  const [start = '', minutes = '', kindName = '', unitName = '', email = '', form = 'either'] = line
    .split(';')
    .map((cell) => cell.trim())
  const kind = oneOf(KINDS, kindName, 'kind of talk')
  const units = currentStandard(municipality).units.map(({ id }): UnitId => id)
  const unit = oneOf(units, unitName, `unit of ${municipality}`)
  const staffId = members.get(email)
  if (staffId === undefined) throw new Refused(`"${email}" is no colleague in ${municipality}`)
  const length = Number(minutes)
  if (!Number.isInteger(length) || length < 5 || length > 480)
    throw new Refused(`"${minutes}" is no length of 5 to 480 minutes`)
  const startsAt = momentOf(start)
  if (startsAt <= now) throw new Refused(`${start} is past`)
  const audience: Audience = ANONYMOUS.has(kind) ? 'anonymous' : 'named'
  const talkForm = oneOf(FORMS, form, 'form')
  const endsAt = startsAt + length * 60_000
  return {
    municipality,
    id: newId(),
    kind,
    audience,
    unit,
    placeKey: unit,
    staffId,
    startsAt,
    endsAt,
    talkForm,
  }
}

/**
 * Publishes times from lines of `start;minutes;kind;unit;email;form`, start in Copenhagen's wall time: all of them or none.
 * @returns how many. @throws Refused naming the line.
 */
export async function addTimes(storage: Storage, municipality: Municipality, text: string, now: number) {
  const [head = '', ...lines] = text.split(/\r?\n/)
  if (head.trim() !== COLUMNS) throw new Refused(`the first line must be ${COLUMNS}`)
  const staff = await storage.staff.ofMunicipality({ municipality })
  const members = new Map(staff.map(({ email, id }) => [email, id]))
  const slots = lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [{ line: at + 2, slot: slotOf(line, { municipality, members, now }) }]
    } catch (error) {
      if (error instanceof Refused) throw new Refused(`line ${at + 2}: ${error.message}`)
      throw error
    }
  })
  try {
    await storage.exclusive(municipality, (tx) =>
      storage.slots.publish(
        tx,
        slots.map(({ slot }) => slot),
      ),
    )
  } catch (error) {
    if (!isStorageError(error, 'SlotOverlap')) throw error
    const line = slots.find(({ slot }) => slot.id === error.detail.slot)?.line
    throw new Refused(`line ${line}: the same colleague already has a time then`)
  }
  return slots.length
}
