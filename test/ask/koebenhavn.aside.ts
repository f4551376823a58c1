/** Questions to København's standard that are kept aside: no word list is made by looking at them. */
import type { Facts } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

const fifteen: Facts = { asker: 'self', wish: 'unsure', age: 15, anonymous: 'unsure' }
const named: Facts = { asker: 'self', wish: 'treatment', age: 45, anonymous: 'no', residence: 'here' }

export const koebenhavnAside: readonly Asked[] = [
  { text: 'ved min arbejdsplads noget om at jeg går her', language: 'da', rules: ['B-17'] },
  {
    text: 'siger i det videre til min mor',
    language: 'da',
    facts: fifteen,
    rules: ['B-47', 'B-70', 'KBH-3.3.3-c'],
  },
  {
    text: 'hva koster et døgnophold',
    language: 'da',
    facts: { ...named, treatmentForm: 'residential' },
    rules: ['KBH-5.2-b', 'KBH-5.2-a', 'KBH-5.2-c', 'KBH-5.2-d'],
  },
  {
    text: 'hvornår får jeg svar når det skal i udvalget',
    language: 'da',
    facts: { ...named, treatmentForm: 'day' },
    rules: ['KBH-2.1-m', 'KBH-2.1-h', 'KBH-2.1-l'],
  },
  {
    text: 'drikker for meget men tager ikke stoffer, hører jeg så til her',
    language: 'da',
    rules: ['KBH-3.2.2-b', 'KBH-3.2.2-a', 'B-16', 'KBH-2-c'],
  },
  { text: 'hvad for nogle folk arbejder der', language: 'da', rules: ['KBH-3.1.1-a'] },
  {
    text: 'en af jeres ansatte talte grimt til mig, hvor siger jeg det henne',
    language: 'da',
    rules: ['KBH-4.3-a', 'KBH-4.6-a', 'KBH-4-a'],
  },
  { text: 'skal man betale skat af su', language: 'da', rules: [] },
  {
    text: 'what happens after i finish',
    language: 'en',
    facts: named,
    rules: ['KBH-2.3-b', 'KBH-2.3-d', 'KBH-2.3-c'],
  },
  {
    text: "i'm 22, do i go to the youth place or the normal one?",
    language: 'en',
    facts: { asker: 'self', age: 22 },
    rules: ['KBH-3.3.3-b', 'KBH-2-m', 'KBH-3.3.3-e'],
  },
  {
    text: "can i still be anonymous if i don't have a job",
    language: 'en',
    facts: { asker: 'self', wish: 'treatment', age: 23, anonymous: 'yes', residence: 'here' },
    rules: ['KBH-3.3.3-a', 'KBH-2-k', 'NAT-R8B'],
  },
  { text: 'is there a website i can read', language: 'en', rules: ['KBH-2-n'] },
]
