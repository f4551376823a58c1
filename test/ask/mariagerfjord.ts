/** Questions to Mariagerfjord's standard, open: seen while the search is made. */
import type { Asked } from './question.ts'

export const mariagerfjord: readonly Asked[] = [
  {
    text: 'får mine forældre det at vide?',
    language: 'da',
    facts: { asker: 'self', age: 16 },
    rules: ['B-70', 'MFJ-5.3-a', 'B-17', 'B-51'],
  },
  { text: 'koster det noget', language: 'da', rules: ['MFJ-10-a', 'MFJ-10-c'] },
  {
    text: 'hvor længe skal jeg vente på at komme i gang',
    language: 'da',
    rules: ['NAT-101-14', 'MFJ-6-a', 'NAT-R8N'],
  },
  {
    text: 'kan jeg vælge et andet sted end jer?',
    language: 'da',
    rules: ['MFJ-7-a', 'MFJ-7-b', 'MFJ-6-c', 'NAT-freeChoice'],
  },
  { text: 'does my boss get told?', language: 'en', rules: ['B-17'] },
  { text: 'må jeg tage min mor med til samtalen', language: 'da', rules: ['MFJ-3-c'] },
  { text: 'hvor tit kigger vi på min plan', language: 'da', rules: ['MFJ-8-b', 'MFJ-9-a'] },
  { text: 'do i need my gp to refer me', language: 'en', rules: ['MFJ-4-a', 'MFJ-4-b', 'NAT-R1'] },
  {
    text: 'jeg har to børn hjemme, hvad sker der så',
    language: 'da',
    facts: { asker: 'self', wish: 'treatment' },
    rules: ['MFJ-14-d', 'B-50', 'MFJ-14-c', 'NAT-children'],
  },
  { text: 'hvem sidder jeg overfor? er det en psykolog', language: 'da', rules: ['MFJ-12-a'] },
  { text: 'jeg fik afslag, hvor lang tid har jeg til at klage', language: 'da', rules: ['MFJ-11-c'] },
  {
    text: 'min søn på 14 ryger hash hvad gør jeg',
    language: 'da',
    facts: { asker: 'parent', age: 14 },
    rules: ['MFJ-1-b', 'MFJ-5.3-c', 'NAT-R2', 'B-49'],
  },
  {
    text: 'can i stay anonymous and still get treatment',
    language: 'en',
    facts: { asker: 'self', age: 33 },
    rules: ['MFJ-2-c', 'NAT-R8A', 'MFJ-2-d', 'NAT-101A-18'],
  },
  { text: 'hvor er det gruppen mødes henne?', language: 'da', rules: ['MFJ-5.4-b', 'MFJ-2-d', 'MFJ-5.4-a'] },
  { text: 'hvor mange gange skal man møde op i gruppen', language: 'da', rules: ['MFJ-5.4-e'] },
  {
    text: 'im pregnant and using, can i get help fast',
    language: 'en',
    rules: ['MFJ-5.1-f', 'NAT-pregnant'],
  },
  { text: 'how long is rehab, like weeks or months?', language: 'en', rules: ['MFJ-5.5-b'] },
  { text: 'droppede ud sidste år, må jeg komme igen?', language: 'da', rules: ['MFJ-5-b'] },
  { text: 'when are you open on the phone', language: 'en', rules: ['MFJ-4-c'] },
  {
    text: 'drikker bare for meget, ingen stoffer. er i så noget for mig',
    language: 'da',
    facts: { asker: 'self', substances: ['alcohol'] },
    rules: ['B-16', 'NAT-R4', 'NAT-R4N'],
  },
  { text: 'do i have to quit completly or is less ok', language: 'en', rules: ['MFJ-5.2-c', 'MFJ-13-b'] },
  { text: 'hvornår har biblioteket i hobro åbent', language: 'da', rules: [] },
  { text: 'how much heroin would kill a person', language: 'en', rules: [] },
  {
    text: 'skriver i det jeg siger ned nogen steder',
    language: 'da',
    rules: ['MFJ-4-d', 'B-14', 'MFJ-13-a'],
  },
]
