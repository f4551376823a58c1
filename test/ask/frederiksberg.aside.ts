/** Kept aside while the answering is built: what people of Frederiksberg ask, once more. */
import type { Asked } from './question.ts'

export const frederiksbergAside: readonly Asked[] = [
  {
    text: 'må jeg tage min mor med',
    language: 'da',
    facts: { asker: 'self', age: 19 },
    rules: ['FRB-8-f', 'FRB-8-e'],
  },
  { text: 'får man gavekort for at møde op', language: 'da', rules: ['FRB-17-a'] },
  { text: 'who will i be talking to', language: 'en', rules: ['FRB-9-a', 'FRB-9-c'] },
  {
    text: 'jeg er 14, kan i hjælpe mig',
    language: 'da',
    facts: { asker: 'self', age: 14 },
    rules: ['B-20', 'FRB-2-a', 'FRB-2-e'],
  },
  {
    text: 'kan jeg komme på afvænning et sted hvor man bor',
    language: 'da',
    rules: ['FRB-8-c', 'NAT-residential'],
  },
  {
    text: "i've already got a caseworker, who do i talk to",
    language: 'en',
    rules: ['FRB-2-d', 'NAT-existingCase'],
  },
  { text: 'kan jeg nøjes med at skære ned på coken', language: 'da', rules: ['FRB-3-a'] },
  { text: 'hvor lang tid har jeg til at klage', language: 'da', rules: ['FRB-15-a'] },
  {
    text: 'skal jeg betale husleje to steder hvis jeg beholder lejligheden',
    language: 'da',
    rules: ['FRB-14-e', 'FRB-14-d'],
  },
  { text: 'does it take longer if i pick somewhere else', language: 'en', rules: ['FRB-6-b'] },
  {
    text: 'hvad hvis snakkene i ungecentret ikke er nok',
    language: 'da',
    facts: { asker: 'self', age: 18 },
    rules: ['FRB-8-h'],
  },
  { text: 'what will i owe in tax next year', language: 'en', rules: [] },
]
