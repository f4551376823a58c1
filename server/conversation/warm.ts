/** What the first questions to an edition would wait for, made beforehand. */
import { rulesFor } from '../../machines/ask/ask.ts'
import { exemplarsOf } from '../../machines/ask/exemplars.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'

/** Phrases are compiled when they are first tried, so a good many different questions are put. */
const EVERY = 60

/**
 * One question at a time, so that requests come in between.
 * @param now the day it is, "YYYY-MM-DD".
 * @param stopped asked before each: whoever stops waits for none of them.
 */
export async function warmAsk(now: string, stopped: () => boolean): Promise<void> {
  for (const standard of Object.values(EDITIONS).flat())
    for (const { text } of exemplarsOf(standard).filter((_, at) => at % EVERY === 0)) {
      await new Promise((resolve) => setImmediate(resolve))
      if (stopped()) return
      rulesFor(standard, { text, language: 'da', facts: {}, now })
    }
}
