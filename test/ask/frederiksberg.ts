/** What people of Frederiksberg ask of the standard. */
import type { Asked } from './question.ts'

export const frederiksberg: readonly Asked[] = [
  { text: 'koster det noget?', language: 'da', rules: ['FRB-14-a', 'NAT-10-A', 'FRB-14-b'] },
  {
    text: 'får mine forældre det at vide?',
    language: 'da',
    facts: { asker: 'self', age: 16 },
    rules: ['B-70', 'FRB-8-f', 'FRB-8-e'],
  },
  {
    text: 'hvor længe skal jeg vente på at komme i gang',
    language: 'da',
    rules: ['FRB-6-a', 'NAT-101-14', 'FRB-6-c', 'NAT-R8N'],
  },
  { text: 'can i go private instead', language: 'en', rules: ['FRB-7-a', 'FRB-7-c', 'FRB-7-b'] },
  { text: 'hvornår har rådhuset åbent', language: 'da', rules: ['FRB-2-b'] },
  {
    text: 'hva er adressen på ungecentret',
    language: 'da',
    facts: { asker: 'self', age: 22 },
    rules: ['FRB-2-a'],
  },
  { text: 'do i have to quit completely?', language: 'en', rules: ['FRB-3-a'] },
  { text: 'hvem bestemmer om jeg får behandling', language: 'da', rules: ['FRB-5-d'] },
  {
    text: 'jeg er 17, kan jeg overhovedet blive behandlet',
    language: 'da',
    facts: { asker: 'self', age: 17 },
    rules: ['FRB-4-c'],
  },
  {
    text: 'kan man være helt anonym',
    language: 'da',
    rules: ['FRB-10-a', 'FRB-10-b', 'NAT-10-A', 'FRB-10-d', 'FRB-10-e', 'FRB-1-a'],
  },
  { text: 'what happens at the first meeting', language: 'en', rules: ['FRB-5-b', 'FRB-5-c', 'NAT-101-V'] },
  {
    text: 'jeg fik nej, hvordan klager jeg',
    language: 'da',
    rules: ['FRB-15-a', 'FRB-15-d', 'FRB-5-i', 'FRB-15-b', 'NAT-complaint'],
  },
  { text: 'hvad er uturn for noget', language: 'da', rules: ['FRB-8-d', 'FRB-8-e', 'FRB-8-g'] },
  { text: 'bliver jeg skrevet ind i et register', language: 'da', rules: ['FRB-16-a', 'FRB-16-b', 'B-14'] },
  {
    text: "i'm the mum of a 19 year old, is there anything for me?",
    language: 'en',
    facts: { asker: 'parent', age: 19 },
    rules: ['FRB-8-d', 'FRB-8-f', 'NAT-R2'],
  },
  { text: 'hvor skal jeg hen, hvis det kun er øl og vin', language: 'da', rules: ['FRB-1-c', 'FRB-1-b'] },
  {
    text: 'jeg har ikke e-boks, hvordan får jeg svaret',
    language: 'da',
    rules: ['FRB-5-g', 'FRB-5-f', 'FRB-5-h'],
  },
  { text: 'will anyone check up on me after i finish', language: 'en', rules: ['FRB-13-c'] },
  {
    text: 'hvad skal jeg selv betale på døgn',
    language: 'da',
    rules: ['FRB-14-b', 'FRB-14-c', 'FRB-14-f', 'FRB-14-e'],
  },
  { text: 'hva så med mine unger, melder i det', language: 'da', rules: ['FRB-3-c', 'B-10', 'NAT-children'] },
  { text: 'can the plan be changed later on', language: 'en', rules: ['FRB-11-b', 'FRB-5-e'] },
  { text: 'bestemmer jeg selv noget', language: 'da', rules: ['FRB-12-a', 'FRB-3-a'] },
  { text: 'how much heroin is lethal', language: 'en', rules: [] },
  { text: 'hvornår lukker biblioteket', language: 'da', rules: [] },
]
