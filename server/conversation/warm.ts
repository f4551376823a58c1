/**
 * What the first questions to an edition would wait for, made beforehand: its words, and the phrases of the lexicon. What is learned
 * from the questions comes with the build.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { rulesFor } from '../../machines/ask/ask.ts'
import { exemplarsOf } from '../../machines/ask/exemplars.ts'
import { EDITIONS } from '../../machines/standards/catalogue.ts'

/** Phrases are compiled when they are first tried, so a good many different questions are put. */
const EVERY = 60
/**
 * Not at once: where many processes start together each has enough to do, and people were told that it is busy. Whoever asks before
 * waits some tenths of a second.
 */
const LATER = 2 * 60_000
/** A rest of this many milliseconds that takes three times as long is one on a busy machine. */
const REST = 10
const WAIT = 2_000
/** After so many waits the machine is taken to be always as busy. */
const WAITS = 60

/** Waits until somebody else's work is done: where many processes start at once, each would keep the others from serving. */
async function whenQuiet(stopped: () => boolean): Promise<void> {
  for (let waits = 0; waits < WAITS && !stopped(); waits += 1) {
    const begun = performance.now()
    await sleep(REST, undefined, { ref: false })
    if (performance.now() - begun < 3 * REST) return
    await sleep(WAIT * (0.5 + Math.random()), undefined, { ref: false })
  }
}

/**
 * One edition at a time, each when the machine is quiet, and one question at a time, so that requests come in between.
 * @param now the day it is, "YYYY-MM-DD".
 * @param stopped asked before each: whoever stops waits for none of them.
 */
export async function warmAsk(now: string, stopped: () => boolean): Promise<void> {
  await sleep(LATER, undefined, { ref: false })
  for (const standard of Object.values(EDITIONS).flat()) {
    await whenQuiet(stopped)
    for (const { text } of exemplarsOf(standard).filter((_, at) => at % EVERY === 0)) {
      await new Promise((resolve) => setImmediate(resolve))
      if (stopped()) return
      rulesFor(standard, { text, language: 'da', facts: {}, now })
    }
  }
}
