/** A process of its own that exchanges a team key and says each step; at the step named it stands still, to be killed there. */
import { writeSync } from 'node:fs'
import { openStorage } from '../../db/client.ts'
import type { Municipality } from '../../machines/facts.ts'
import { exchangeTeamKey } from '../../server/keys/keyExchange.ts'
import { KeyFolder } from '../../server/keys/keyFolder.ts'
import { settleKeys } from '../../server/keys/teamKey.ts'

const [url = '', keyDir = '', municipality = '', stopAt = '', times = '1'] = process.argv.slice(2)

const storage = await openStorage({ url })
const folder = new KeyFolder(keyDir)
const keys = await folder.load()
await settleKeys(storage, keys, folder)
let left = Number(times)
const counts = await exchangeTeamKey(
  {
    storage,
    keys,
    folder,
    now: Date.now,
    known: async () => undefined,
    batch: 2,
    at: (step) => {
      if (step !== stopAt) return
      left -= 1
      if (left > 0) return
      writeSync(1, 'there\n')
      // Without the event loop, so that it can be inside a transaction.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
    },
  },
  municipality as Municipality,
)
writeSync(1, `${JSON.stringify(counts)}\n`)
await storage.close()
