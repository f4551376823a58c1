/** Questions to Mariagerfjord's standard, set aside: what the search is measured by, not made for. */
import type { Asked } from './question.ts'

export const mariagerfjordAside: readonly Asked[] = [
  {
    text: 'hvem går jeg til hvis jeg er utilfreds med det i har bestemt',
    language: 'da',
    rules: ['MFJ-11-a', 'MFJ-11-e', 'MFJ-11-d', 'NAT-complaint'],
  },
  { text: 'skal jeg selv betale maden på døgnhjem?', language: 'da', rules: ['MFJ-10-c', 'MFJ-5.5-b'] },
  {
    text: 'gælder de 14 dage osse hvis jeg tar et privat sted',
    language: 'da',
    rules: ['MFJ-6-c', 'NAT-freeChoice'],
  },
  { text: 'is there a doctor i can talk to', language: 'en', rules: ['NAT-142-D', 'B-07'] },
  {
    text: 'jeg vil ikke ha min far indblandet, kan jeg så godt få behandling',
    language: 'da',
    facts: { asker: 'self', age: 16 },
    rules: ['MFJ-5.3-a', 'B-51', 'B-70'],
  },
  {
    text: 'kan min kæreste ringe for mig',
    language: 'da',
    rules: ['MFJ-4-b', 'MFJ-1-b', 'NAT-R2'],
  },
  {
    text: 'who do you share my information with',
    language: 'en',
    rules: ['B-17', 'MFJ-8-c', 'MFJ-5.1-b', 'MFJ-13-a'],
  },
  {
    text: 'hvad laver man egentlig til sådan nogle samtaler',
    language: 'da',
    rules: ['MFJ-5.2-a', 'MFJ-4-d', 'NAT-101-V', 'MFJ-5-a', 'MFJ-5.1-a'],
  },
  {
    text: 'har også angst og depression, kan i hjælpe med begge ting',
    language: 'da',
    rules: ['MFJ-1-f', 'NAT-dual'],
  },
  {
    text: 'i live in another town, can i come to you anyway',
    language: 'en',
    facts: { asker: 'self', residence: 'elsewhere' },
    rules: ['B-12', 'MFJ-1-b', 'NAT-elsewhere', 'MFJ-2-a'],
  },
  { text: 'hvornår starter næste hold', language: 'da', rules: ['MFJ-5.4-c'] },
  { text: 'how do i change my tax card', language: 'en', rules: [] },
]
