import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openStorage } from '../../db/client.ts'
import { emptyDatabase } from '../support/storage.ts'

const HOLDER = fileURLToPath(new URL('./holder.ts', import.meta.url))

it('keeps a second process out of the file, and lets the next one in after a kill with every durable turn', async () => {
  const place = await emptyDatabase('libsql')
  const child = spawn(process.execPath, [HOLDER, place.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  let durable = 0
  const opened = new Promise<void>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'open') return
      durable = Number(line)
      if (durable >= 50) resolve()
    })
  })
  try {
    await opened
    await expect(openStorage({ url: place.url })).rejects.toMatchObject({ code: 'StorageLocked' })
    await expect(openStorage({ url: place.url })).rejects.toMatchObject({ code: 'StorageLocked' })
  } finally {
    child.kill('SIGKILL')
    await ended
  }
  const storage = await openStorage({ url: place.url })
  const events = await storage.conversations.events({ municipality: 'gladsaxe', conversation: 'held' })
  expect(events.length).toBeGreaterThanOrEqual(durable)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(
    await storage.write.appendEvents([
      { municipality: 'gladsaxe', conversation: 'held', seq: events.length + 1, sealed: 'on' },
    ]),
  ).toBe('ok')
  await storage.close()
  await place.remove()
})

it('keeps a second opening in the same process out as well, and lets it in after the first is closed', async () => {
  const place = await emptyDatabase('libsql')
  const first = await openStorage({ url: place.url })
  await expect(openStorage({ url: place.url })).rejects.toMatchObject({ code: 'StorageLocked' })
  await first.close()
  const second = await openStorage({ url: place.url })
  await expect(first.healthy()).rejects.toMatchObject({ code: 'StorageClosed' })
  await expect(second.healthy()).resolves.toBeUndefined()
  await second.close()
  await place.remove()
})

it('refuses a URL it does not know, and one that names no file', async () => {
  await expect(openStorage({ url: 'mysql://here' })).rejects.toThrow(/file: or postgres:/)
  await expect(openStorage({ url: 'file::memory:' })).rejects.toThrow(/must name a file/)
})
