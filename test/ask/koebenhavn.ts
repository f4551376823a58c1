/** Questions to København's standard, as people put them. */
import type { Facts } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

const sixteen: Facts = { asker: 'self', wish: 'advice', age: 16, anonymous: 'yes', residence: 'here' }
const named: Facts = { asker: 'self', wish: 'treatment', age: 34, anonymous: 'no', residence: 'here' }

export const koebenhavn: readonly Asked[] = [
  { text: 'koster det noget?', language: 'da', rules: ['KBH-1.1-a', 'KBH-5.2-a', 'NAT-10-A', 'KBH-2-k'] },
  {
    text: 'får mine forældre det at vide?',
    language: 'da',
    facts: sixteen,
    rules: ['B-47', 'KBH-3.3.3-c', 'B-70', 'KBH-3.3.3-d'],
  },
  {
    text: 'hvor længe skal jeg vente på at komme igang',
    language: 'da',
    facts: named,
    rules: ['KBH-1.2-a', 'NAT-101-14', 'KBH-2.2-a', 'NAT-R8N', 'KBH-2.1-g'],
  },
  {
    text: 'kan jeg vælge et andet sted end jeres',
    language: 'da',
    facts: named,
    rules: ['KBH-2.5-d', 'KBH-2.5-a', 'KBH-2.5-c', 'KBH-2.2-c'],
  },
  {
    text: 'må jeg tage min kæreste med til samtalerne',
    language: 'da',
    facts: named,
    rules: ['KBH-3.3.1-a'],
  },
  {
    text: 'jeg ryger en del hash, hvor skal jeg henvende mig',
    language: 'da',
    rules: ['KBH-2-e', 'KBH-2-f', 'KBH-2-g', 'KBH-2-c', 'KBH-2-d'],
  },
  {
    text: 'kan jeg få metadon uden i ved hvem jeg er',
    language: 'da',
    facts: {
      asker: 'self',
      wish: 'treatment',
      age: 41,
      anonymous: 'yes',
      residence: 'here',
      substances: ['opioids'],
    },
    rules: ['KBH-2-l'],
  },
  {
    text: 'hvem klager jeg til hvis i siger nej',
    language: 'da',
    rules: ['KBH-4.1-b', 'KBH-4.1-a', 'KBH-4.1.1-a'],
  },
  {
    text: 'hvor tit skal jeg møde op',
    language: 'da',
    facts: named,
    rules: ['KBH-3.2.1-c', 'KBH-3.2.1-b', 'KBH-3.2.1-d'],
  },
  {
    text: 'min datter på 17 ryger hash hver dag er der noget for os forældre',
    language: 'da',
    facts: { asker: 'parent', wish: 'advice', age: 17 },
    rules: ['KBH-3.3.4-b', 'KBH-3.3.4-a', 'KBH-3.3.4-c', 'KBH-3.3.3-e', 'NAT-R2'],
  },
  {
    text: 'bliver jeg skrevet ind i et register',
    language: 'da',
    facts: named,
    rules: ['KBH-3.4-a', 'KBH-3.4-b', 'B-14'],
  },
  { text: 'skal jeg ha en henvisning fra min læge?', language: 'da', rules: ['KBH-2-d'] },
  {
    text: 'har en psykisk diagnose, kan i så finde på at afvise mig',
    language: 'da',
    rules: ['KBH-3.3.5-a', 'NAT-dual'],
  },
  { text: 'er det et krav at jeg stopper helt?', language: 'da', rules: ['KBH-1.1-a', 'KBH-2-a'] },
  {
    text: 'hvad skal der ske til den første samtale',
    language: 'da',
    facts: named,
    rules: ['KBH-2.1-a', 'NAT-101-V', 'KBH-2.1-b'],
  },
  { text: 'hvornår har biblioteket på nørrebro åbent', language: 'da', rules: [] },
  { text: 'does my boss get told?', language: 'en', rules: ['B-17'] },
  { text: 'how many months do you stay if you go to live there', language: 'en', rules: ['KBH-3.2.1-e'] },
  {
    text: 'can i see a doctor first',
    language: 'en',
    rules: ['KBH-2.1-d', 'KBH-1.2-c', 'NAT-142-D', 'B-06'],
  },
  {
    text: "i'm pregnant, is there anything special for me",
    language: 'en',
    rules: ['KBH-3.3.1-a', 'KBH-3.3.1-b', 'NAT-pregnant'],
  },
  {
    text: 'do i lose the two weeks if i pick a private clinic',
    language: 'en',
    facts: named,
    rules: ['KBH-2.2-c', 'NAT-freeChoice'],
  },
  {
    text: "my mate's on heroin, can i talk to somebody about it",
    language: 'en',
    facts: { asker: 'relative', wish: 'advice' },
    rules: ['KBH-3.3.4-a', 'NAT-R2', 'NAT-10-P'],
  },
  {
    text: 'I live in Roskilde, can I still come to you',
    language: 'en',
    rules: ['NAT-elsewhere', 'NAT-R5', 'KBH-2-b'],
  },
  { text: 'how much heroin does it take to kill someone', language: 'en', rules: [] },
]
