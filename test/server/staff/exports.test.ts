/** What leaves the desk as a file: the journal, and a closed case for the municipality's own system, after which our period runs. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Facts } from '../../../machines/facts.ts'
import type { LetterMade } from '../../../machines/lifeDeeds.ts'
import { openCase } from '../../../server/case/openedCase.ts'
import { settleHandOvers } from '../../../server/post/handOver.ts'
import { fileHandOverBox, type HandOverBox } from '../../../server/post/handOverBox.ts'
import { letterPdf, sha256 } from '../../../server/post/letterPdf.ts'
import { SETTLE_AFTER_MS } from '../../../server/post/outbox.ts'
import { preview, retain } from '../../../server/retention/retention.ts'
import type { CaseView } from '../../../server/staff/case/caseView.ts'
import { lastLine, note } from '../../../server/staff/note.ts'
import { ENGINES } from '../../support/storage.ts'
import {
  ANONYMOUS,
  aCase,
  deskOf,
  MONDAY,
  NAMED,
  type Office,
  openOffice,
  personWrites,
  type Screen,
} from './office.ts'

const DAY = 86_400_000
const FACTS: Facts = { ...NAMED, wantsDoctor: 'no' }

async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, n) =>
      (await document.getPage(n + 1)).getTextContent(),
    ),
  )
  return pages.flatMap(({ items }) => items.map((one) => ('str' in one ? one.str : ''))).join(' ')
}

/** Entries of a ZIP by its directory; a checksum that does not fit is an error. */
function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const found = new Map<string, Buffer>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sum, size, long, local] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt32LE(at + 42),
    ]
    const from = local + 30 + long
    const content = bytes.subarray(from, from + size)
    if (crc32(content) !== sum) throw new Error('an entry is not what it was')
    found.set(bytes.subarray(at + 46, at + 46 + long).toString(), content)
    at += 46 + long
  }
  return found
}

describe.each(ENGINES)('on %s', (engine) => {
  let office: Office
  let folder: string
  let desk: Screen
  beforeAll(async () => {
    office = await openOffice(engine)
    folder = join(mkdtempSync(join(tmpdir(), 'fjorten-hand-over-')), 'gladsaxe')
    mkdirSync(folder)
    Object.assign(office.deps, { handOverBox: fileHandOverBox(join(folder, '..')) })
  })
  beforeEach(async () => {
    office.clock = MONDAY
    desk = (await deskOf(office, 'gladsaxe', 'caseWorker')).screen
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
  })
  afterAll(async () => {
    await office.close()
    rmSync(join(folder, '..'), { recursive: true, force: true })
  })

  const open = async (id: string): Promise<CaseView> =>
    (await desk.get(`/cases/${id}`)).json() as Promise<CaseView>
  const act = async (id: string, what: string, body: object = {}, screen = desk): Promise<Response> =>
    screen.post(`/cases/${id}${what}`, { version: (await open(id)).version, ...body })

  /** A letter as it lies in a case, without the whole road to a decision. */
  async function aLetter(id: string): Promise<Buffer> {
    const row = await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id })
    if (!row) throw new Error('no such case')
    const opened = openCase(office.deps, row)
    const bytes = await letterPdf({
      language: 'da',
      title: 'Afgørelse',
      sender: ['Gladsaxe Kommune'],
      to: ['Bo Andersen'],
      day: '23. november 2026',
      reference: '',
      blocks: [{ as: 'text', text: 'Du får ambulant behandling.' }],
      at: new Date(office.clock).toISOString(),
    })
    const deed: LetterMade = {
      what: 'letterMade',
      n: 1,
      decision: 1,
      way: 'letter',
      language: 'da',
      title: 'Afgørelse',
      to: ['Bo Andersen'],
      blocks: [],
      expectedOn: '2026-11-25',
      complainUntil: '2026-12-23',
      sha256: sha256(bytes),
      pdf: bytes.toString('base64'),
    }
    const after = await lastLine(office.deps, opened)
    await office.deps.storage.exclusive('gladsaxe', (tx) =>
      note(office.deps, tx, opened, { who: 'anna', deed, after }),
    )
    return bytes
  }

  async function closed(): Promise<string> {
    const id = await aCase(office, 'gladsaxe', FACTS)
    await act(id, '/identity', { how: 'document' })
    for (const { kind } of (await open(id)).appointments)
      await act(id, '/appointments/cancel', { kind, by: 'us', reason: 'Prøve' })
    const done = await act(id, '/close', { reason: 'Slut', despite: 'Prøve' })
    expect(done.status).toBe(200)
    return id
  }

  it('the journal says who said what, when, in tagged PDF; the leader reads that it was taken out', async () => {
    const id = await aCase(office, 'gladsaxe', FACTS)
    office.clock += 4 * 60_000
    await act(id, '/notes', { text: 'Ringede og talte om tiden.' })
    await personWrites(office, id, 'Jeg kan ikke på tirsdag.')
    const pdf = await desk.get(`/cases/${id}/journal?language=da`)
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment; filename="journal-\d+\.pdf"$/)
    const bytes = new Uint8Array(await pdf.arrayBuffer())
    const words = await wordsOf(bytes)
    for (const said of [
      'Bo Andersen',
      'kl. 10.04 Ny caseWorker skrev et notat',
      'Ringede og talte om tiden.',
      'kl. 10.04 Personen skrev til os',
      'Jeg kan ikke på tirsdag.',
      'Stoffer: Kokain',
    ])
      expect([said, words.includes(said)]).toEqual([said, true])
    const raw = Buffer.from(bytes).toString('latin1')
    for (const mark of ['/StructTreeRoot', '/Lang (da-DK)', 'pdfuaid:part']) expect(raw).toContain(mark)
    const leader = (await deskOf(office, 'gladsaxe', 'leader')).screen
    const audit = (await (await leader.get(`/cases/${id}/audit`)).json()) as { lines: { action: string }[] }
    expect(audit.lines.map(({ action }) => action)).toContain('case.export')
  })

  it('neither is had without a second factor of the last minutes, nor from another municipality', async () => {
    const id = await closed()
    const stale = (await deskOf(office, 'gladsaxe', 'caseWorker', office.clock - 6 * 60_000)).screen
    const code = async (response: Response) => ((await response.json()) as { code: string }).code
    expect(await code(await stale.get(`/cases/${id}/journal`))).toBe('step-up-required')
    expect(await code(await act(id, '/hand-over', {}, stale))).toBe('step-up-required')
    const strange = (await deskOf(office, 'koebenhavn', 'leader')).screen
    expect((await strange.get(`/cases/${id}/journal`)).status).toBe(404)
    expect(readdirSync(folder)).toEqual([])
  })

  it('an anonymous person’s journal tells the day of what they did and not the hour', async () => {
    const id = await aCase(office, 'gladsaxe', ANONYMOUS)
    office.clock += 8 * 3_600_000
    desk = (await deskOf(office, 'gladsaxe', 'caseWorker')).screen
    await personWrites(office, id, 'Tak for sidst.')
    const pdf = await desk.get(`/cases/${id}/journal`)
    const words = await wordsOf(new Uint8Array(await pdf.arrayBuffer()))
    expect(words).toContain('Personen skrev til os')
    expect(words).not.toMatch(/kl\. \d\d\.\d\d Personen/)
  })

  it('a package holds journal, data and letters as they went out, each with its checksum, and stands in the case', async () => {
    const id = await aCase(office, 'gladsaxe', FACTS)
    await act(id, '/identity', { how: 'document' })
    const letter = await aLetter(id)
    for (const { kind } of (await open(id)).appointments)
      await act(id, '/appointments/cancel', { kind, by: 'us', reason: 'Prøve' })
    await act(id, '/close', { reason: 'Slut', despite: 'Prøve' })
    const answer = await act(id, '/hand-over')
    expect(answer.status).toBe(200)
    const { sha256: sum } = (await answer.json()) as { sha256: string }
    const [name = '', ...others] = readdirSync(folder)
    expect(others).toEqual([])
    expect(name).toMatch(/^gladsaxe\.[0-9a-f-]{36}\.zip$/)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    const bytes = readFileSync(join(folder, name))
    expect(sha256(bytes)).toBe(sum)
    const files = unzip(bytes)
    expect([...files.keys()]).toEqual(['sag.json', 'journal.pdf', 'breve/brev-1.pdf'])
    expect(files.get('breve/brev-1.pdf')?.equals(letter)).toBe(true)
    expect(files.get('journal.pdf')?.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>')
    const data = JSON.parse(files.get('sag.json')?.toString() ?? '{}')
    expect(data).toMatchObject({
      schema: 'fjorten.hand-over/1',
      classification: { kle: '00.00.00', facet: 'G01', publicTitle: 'Personsag' },
      person: { name: 'Bo Andersen', safeContact: 'sms' },
      case: { closed: '2026-11-23' },
    })
    for (const one of data.files) expect(sha256(files.get(one.name) as Buffer)).toBe(one.sha256)
    expect(data.journal.map(({ text }: { text: string }) => text)).toContain('Slut\nPrøve')
    const seen = await open(id)
    expect(seen.handedOver).toBe('2026-11-23')
    expect(seen.log.at(-1)?.what === 'handedOver' || seen.log.some(({ what }) => what === 'handedOver')).toBe(
      true,
    )
  })

  it('with the municipality’s key nobody else opens it', async () => {
    const identity = await generateIdentity()
    const { owners } = office.deps
    const outboxKey = await identityToRecipient(identity)
    Object.assign(office.deps, { owners: { ...owners, gladsaxe: { ...owners.gladsaxe, outboxKey } } })
    try {
      await act(await closed(), '/hand-over')
      const [name = ''] = readdirSync(folder)
      expect(name).toMatch(/\.zip\.age$/)
      const bytes = readFileSync(join(folder, name))
      expect(bytes.toString('latin1')).not.toContain('Bo Andersen')
      const decrypter = new Decrypter()
      decrypter.addIdentity(identity)
      expect([...unzip(Buffer.from(await decrypter.decrypt(bytes))).keys()]).toContain('sag.json')
    } finally {
      Object.assign(office.deps, { owners })
    }
  })

  it.each([
    ['a case that is open', 409],
    ['a case without a name', 409],
    ['somebody nobody has seen', 422],
    ['no classification', 422],
    ['a version that is not the newest', 409],
  ] as const)('is refused: %s', async (what, status) => {
    const { owners } = office.deps
    const id = what.includes('without')
      ? await aCase(office, 'gladsaxe', ANONYMOUS)
      : await aCase(office, 'gladsaxe', FACTS)
    if (what !== 'somebody nobody has seen' && !what.includes('without'))
      await act(id, '/identity', { how: 'document' })
    for (const { kind } of (await open(id)).appointments)
      await act(id, '/appointments/cancel', { kind, by: 'us', reason: 'Prøve' })
    if (!what.includes('open')) await act(id, '/close', { reason: 'Slut', despite: 'Prøve' })
    if (what === 'no classification') {
      const { handOver: _, ...rest } = owners.gladsaxe
      Object.assign(office.deps, { owners: { ...owners, gladsaxe: rest } })
    }
    const version = what.startsWith('a version') ? { version: 1 } : {}
    const answer = await act(id, '/hand-over', version)
    Object.assign(office.deps, { owners })
    expect([what, answer.status, readdirSync(folder)]).toEqual([what, status, []])
  })

  it('from that day our period runs; whatever comes since stops it until it is laid out anew', async () => {
    const { owners } = office.deps
    const goes = async (id: string) =>
      (await preview(office.deps, 'gladsaxe')).leaving.find((one) => one.id === id)?.on ?? null
    const [id, written] = [await closed(), await closed()]
    for (const one of [id, written]) expect((await act(one, '/hand-over')).status).toBe(200)
    office.clock += 20 * DAY
    desk = (await deskOf(office, 'gladsaxe', 'caseWorker')).screen
    await act(written, '/notes', { text: 'Et notat mere.' })
    expect([await goes(id), await goes(written)]).toEqual(['2026-12-24', null])
    expect((await open(written)).handedOver).toBeNull()
    office.clock += 20 * DAY
    expect(owners.gladsaxe.retention).toMatchObject({ named: null, handedOver: 30 })
    await retain(office.deps)
    const left = async (one: string) =>
      (await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id: one }))?.sealed !== null
    expect([await left(id), await left(written)]).toEqual([false, true])
    desk = (await deskOf(office, 'gladsaxe', 'caseWorker')).screen
    await act(written, '/hand-over')
    office.clock += 31 * DAY
    await retain(office.deps)
    expect(await left(written)).toBe(false)
  })

  it('what a crash left ready is let go if its case knows it, and taken back if not', async () => {
    const id = await closed()
    await act(id, '/hand-over')
    const [name = ''] = readdirSync(folder)
    const uuid = name.split('.')[1]
    const part = (file: string | undefined, of: string) => join(folder, `${file}.gladsaxe.${of}.part`)
    writeFileSync(part(uuid, id), readFileSync(join(folder, name)))
    rmSync(join(folder, name))
    writeFileSync(part('00000000-0000-8000-8000-000000000000', id), 'x')
    // Another process may be about to write it down.
    expect([await settleHandOvers(office.deps), readdirSync(folder).length]).toEqual([0, 2])
    expect(await settleHandOvers(office.deps, Date.now() + SETTLE_AFTER_MS + 1_000)).toBe(1)
    expect(readdirSync(folder)).toEqual([name])
  })

  it('what the disk does not take is told, and the case is kept until it is laid out', async () => {
    const { handOverBox } = office.deps
    const box = handOverBox as HandOverBox
    const refusing: HandOverBox = {
      ...box,
      prepare: async (made) => ({
        ...(await box.prepare(made)),
        release: () => Promise.reject(new Error('no such device')),
      }),
    }
    const id = await closed()
    Object.assign(office.deps, { handOverBox: refusing })
    const answer = await act(id, '/hand-over')
    Object.assign(office.deps, { handOverBox })
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ laidOut: false })])
    const left = async () =>
      Boolean((await office.deps.storage.cases.byId({ municipality: 'gladsaxe', id }))?.sealed)
    office.clock += 40 * DAY
    await retain(office.deps)
    expect(await left()).toBe(true)
    expect(await settleHandOvers(office.deps, Date.now() + SETTLE_AFTER_MS + 1_000)).toBe(1)
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.zip$/)])
    await retain(office.deps)
    expect(await left()).toBe(false)
  })

  it('what was taken back meanwhile is made again', async () => {
    const { handOverBox } = office.deps
    const box = handOverBox as HandOverBox
    let times = 0
    const prepare: HandOverBox['prepare'] = async (made) => {
      const ready = await box.prepare(made)
      times += 1
      return times > 1 ? ready : { ...ready, release: () => ready.discard().then(ready.release) }
    }
    const id = await closed()
    Object.assign(office.deps, { handOverBox: { ...box, prepare } })
    const answer = await act(id, '/hand-over')
    Object.assign(office.deps, { handOverBox })
    expect(await answer.json()).toMatchObject({ laidOut: true })
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.zip$/)])
  })
})
