/** What the first question to an edition would wait for, made beforehand. */
import { rulesFor } from '../machines/ask/ask.ts'
import { EDITIONS } from '../machines/standards/catalogue.ts'
import { understand } from '../machines/understand/understand.ts'

/**
 * One edition at a time, so that requests come in between.
 * @param stopped asked before each edition: whoever stops waits for none of them.
 */
export async function warmAsk(now: string, stopped: () => boolean = () => false): Promise<void> {
  for (const standard of Object.values(EDITIONS).flat()) {
    await new Promise((resolve) => setImmediate(resolve))
    if (stopped()) return
    const { municipality } = standard
    const text = 'Koster det noget? Is it free?'
    understand({ text, question: null, language: 'da', now, given: {}, municipality })
    rulesFor(standard, { text, language: 'da', facts: {}, now })
  }
}
