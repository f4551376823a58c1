/** What people of Fredericia ask of the standard. */
import type { Asked } from './question.ts'

export const fredericia: readonly Asked[] = [
  { text: 'koster det noget?', language: 'da', rules: ['FDC-9-a', 'FDC-16.10-a', 'NAT-10-A'] },
  {
    text: 'får mine forældre det at vide?',
    language: 'da',
    facts: { asker: 'self', age: 16 },
    rules: ['B-70', 'FDC-11-b', 'FDC-8.5-a'],
  },
  {
    text: 'hvor længe går der før jeg hører fra jer',
    language: 'da',
    rules: ['FDC-11-a', 'FDC-16.101-b', 'NAT-101-14', 'FDC-5-f'],
  },
  {
    text: 'can i pick a different place than yours',
    language: 'en',
    rules: ['FDC-12-a', 'FDC-12-c', 'FDC-12-b', 'NAT-freeChoice'],
  },
  { text: 'skal min læge henvise mig', language: 'da', rules: ['FDC-10-b'] },
  { text: 'hvornår har i åbent', language: 'da', rules: ['FDC-10-a'] },
  {
    text: 'which town do i go to if i stay anonymous',
    language: 'en',
    rules: ['FDC-8.6-f', 'FDC-16.101a-b'],
  },
  {
    text: 'hvad kræver det at få anonym behandling',
    language: 'da',
    rules: ['FDC-8.6-a', 'FDC-8.6-d', 'FDC-8.6-c', 'FDC-8.6-b', 'FDC-16.101a-a', 'NAT-101A-18'],
  },
  {
    text: 'hjælper i også hvis man drikker',
    language: 'da',
    rules: ['FDC-7-a', 'FDC-5-b', 'FDC-16.141-a', 'FDC-16.141-d', 'NAT-R4', 'NAT-R4N'],
  },
  { text: 'er det tvang eller kan jeg bare gå igen', language: 'da', rules: ['FDC-5-d'] },
  { text: 'is it in a group or just me', language: 'en', rules: ['FDC-8.2-a', 'FDC-8.1-a'] },
  {
    text: 'jeg er uenig i afgørelsen, hvor klager jeg',
    language: 'da',
    rules: ['FDC-13-a', 'FDC-13-b', 'NAT-complaint'],
  },
  {
    text: 'min kone og jeg har børn, kan vi få hjælp sammen',
    language: 'da',
    rules: ['FDC-8.3-a', 'FDC-8.3-c', 'FDC-8.3-b'],
  },
  { text: 'hvor længe varer et døgnophold', language: 'da', rules: ['FDC-8.4-c'] },
  { text: 'what do i have to pay for a residential stay', language: 'en', rules: ['FDC-9-c'] },
  { text: 'kan man klage når man er anonym', language: 'da', rules: ['FDC-16.101a-g', 'FDC-13-d'] },
  { text: 'hvem arbejder hos jer', language: 'da', rules: ['FDC-15-a', 'FDC-15-b'] },
  { text: "i don't use that much, am i wasting your time?", language: 'en', rules: ['FDC-7-b', 'FDC-4-a'] },
  { text: 'hvor foregår den første snak', language: 'da', rules: ['FDC-10-c'] },
  {
    text: 'ringer i til mig bagefter når jeg er færdig',
    language: 'da',
    rules: ['FDC-14-d', 'FDC-14-a', 'FDC-14-c'],
  },
  { text: 'will you ask where i work', language: 'en', rules: ['FDC-8.6-a'] },
  { text: 'jeg er stoppet, men bange for at falde i igen', language: 'da', rules: ['FDC-7-c'] },
  { text: 'hvor er der gode pizzaer i byen', language: 'da', rules: [] },
  { text: 'how many pills does it take to die', language: 'en', rules: [] },
]
