/**
 * What the server holds on to after ten thousand conversations, left at the times or led to the receipt, in which somebody has asked
 * the standard of every municipality.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import { peakMiB, residentMiB } from './children.ts'
import { AT_ONCE } from './load.ts'
import { atMost, information, type Row } from './measure.ts'
import { PEOPLE } from './people.ts'
import { makePlace } from './place.ts'
import { Session } from './session.ts'
import { rehearse, repeat, type Script } from './talk.ts'
import { Wire } from './wire.ts'

const CONVERSATIONS = 10_000
/** So many are left for one that is sent. */
const LEFT = 9
/** 250 MB: the promise counts in millions of bytes, the operating system in MiB. */
const MOST_MIB = 250e6 / 1024 ** 2
const SETTLE_MS = 3_000

async function scriptsOf(port: number): Promise<Script[]> {
  const wire = await Wire.open(port)
  const scripts: Script[] = []
  for (const person of PEOPLE) {
    const left = await rehearse(wire, person, false)
    for (let time = 0; time < LEFT; time += 1) scripts.push(left)
    scripts.push(await rehearse(wire, person, true))
  }
  wire.close()
  return scripts
}

async function talk(port: number, scripts: readonly Script[]): Promise<number> {
  const wires = await Promise.all(Array.from({ length: AT_ONCE }, () => Wire.open(port)))
  let begun = 0
  let turns = 0
  const turn = (): void => {
    turns += 1
  }
  const told = { turn, goOn: () => true, lost: () => undefined }
  const work = async (wire: Wire): Promise<void> => {
    while (begun < CONVERSATIONS) {
      const script = scripts[begun % scripts.length] as Script
      begun += 1
      await repeat(wire, script, told)
    }
  }
  await Promise.all(wires.map(work))
  for (const wire of wires) wire.close()
  return turns
}

const ASKED = ['Koster det noget?', 'Får mine forældre det at vide?', 'Can I choose another place?']

/** What answers are found by is read with the first question to an edition. */
async function askEverywhere(port: number): Promise<void> {
  const wire = await Wire.open(port)
  for (const municipality of MUNICIPALITIES) {
    const session = await Session.begin(wire, { municipality })
    for (const text of ASKED) await session.say({ type: 'ask', text })
  }
  wire.close()
}

export async function memory(): Promise<Row[]> {
  const place = await makePlace()
  const server = await place.serve()
  try {
    const before = residentMiB(server.process)
    await askEverywhere(server.port)
    const turns = await talk(server.port, await scriptsOf(server.port))
    await wait(SETTLE_MS)
    return [
      atMost(
        'memory',
        `resident MiB after ${CONVERSATIONS} conversations`,
        residentMiB(server.process),
        MOST_MIB,
        0,
      ),
      information(
        'memory',
        'resident MiB at the start, and at most',
        `${before.toFixed(0)}, ${peakMiB(server.process).toFixed(0)}`,
      ),
      information('memory', 'turns', String(turns)),
    ]
  } finally {
    await server.stop()
    await place.remove()
  }
}
