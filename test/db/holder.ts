/** A process of its own that opens the storage named on its command line, stores turns and says which are durable. */
import { openStorage } from '../../db/client.ts'

const storage = await openStorage({ url: process.argv[2] ?? '' })
await storage.conversations.create(
  {
    municipality: 'gladsaxe',
    id: 'held',
    tokenHash: 'token',
    wrappedBySession: 'wrap',
    edition: 'gladsaxe-2023',
    machine: '1',
    openedDay: '2026-11-23',
  },
  [],
)
process.stdout.write('open\n')
for (let seq = 1; ; seq += 1) {
  const row = { municipality: 'gladsaxe', conversation: 'held', seq, sealed: 'x'.repeat(200) }
  if ((await storage.write.appendEvents([row])) === 'ok') process.stdout.write(`${seq}\n`)
}
