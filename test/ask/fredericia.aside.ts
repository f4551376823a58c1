/** Kept aside while the answering is built: what people of Fredericia ask, once more. */
import type { Asked } from './question.ts'

export const fredericiaAside: readonly Asked[] = [
  { text: 'hvor lang tid tager det at få svar om døgn', language: 'da', rules: ['FDC-8.4-f'] },
  { text: 'skal jeg forklare hvorfor jeg ikke vil sige mit navn', language: 'da', rules: ['FDC-8.6-e'] },
  {
    text: 'who decides in the end',
    language: 'en',
    rules: ['FDC-2-a', 'FDC-3-b', 'FDC-3-d', 'FDC-16.101a-e'],
  },
  {
    text: 'jeg er 15, må jeg komme hos jer',
    language: 'da',
    facts: { asker: 'self', age: 15 },
    rules: ['FDC-8.5-a', 'FDC-11-c', 'FDC-11-b'],
  },
  {
    text: 'min søn ryger hash, kan jeg få nogle råd',
    language: 'da',
    facts: { asker: 'parent', age: 17 },
    rules: ['FDC-8.5-a', 'FDC-16.10-b', 'FDC-16.10-a', 'FDC-11-c', 'NAT-R2'],
  },
  { text: 'how do i complain about how my case was handled', language: 'en', rules: ['FDC-13-c'] },
  { text: 'kan jeg nøjes med at trappe ned', language: 'da', rules: ['FDC-5-a'] },
  { text: 'skriver i det ned hvis jeg falder i', language: 'da', rules: ['FDC-14-e'] },
  {
    text: 'can i book a talk without giving my name',
    language: 'en',
    rules: ['FDC-16.101a-c', 'FDC-16.10-b', 'FDC-8.5-a', 'NAT-10-A', 'NAT-10-T'],
  },
  { text: 'hvad hvis jeg ikke får det jeg søger om', language: 'da', rules: ['FDC-10-d', 'FDC-13-a'] },
  { text: 'hvordan bliver min plan lavet', language: 'da', rules: ['FDC-11-e', 'FDC-11-d'] },
  { text: 'how do i renew my passport', language: 'en', rules: [] },
]
