/** What people ask of Gladsaxe's standard, in their own words. */
import type { Asked } from './question.ts'

export const gladsaxe: readonly Asked[] = [
  {
    text: 'koster det noget?',
    language: 'da',
    rules: ['GLX-1.1-c', 'NAT-10-A', 'GLX-5.1-a'],
  },
  {
    text: 'får mine forældre det at vide hvis jeg kommer?',
    language: 'da',
    facts: { asker: 'self', age: 16 },
    rules: ['GLX-3.3.3-c', 'B-70', 'GLX-3.3.4-b'],
  },
  {
    text: 'hvor længe skal jeg vente før jeg kan komme igang',
    language: 'da',
    rules: ['GLX-1.2-a', 'GLX-2.3-a', 'NAT-101-14', 'NAT-R8N'],
  },
  {
    text: 'kan jeg ik bare vælge et andet sted end jer?',
    language: 'da',
    facts: { asker: 'self', wish: 'treatment', age: 31, anonymous: 'no' },
    rules: ['GLX-2.6-a', 'GLX-2.6-d', 'GLX-2.6-b', 'NAT-freeChoice'],
  },
  {
    text: 'hvornår holder i åbent',
    language: 'da',
    rules: ['GLX-5-c'],
  },
  {
    text: 'jeg har fået afslag, hvor klager man henne',
    language: 'da',
    rules: ['GLX-4.1-a', 'GLX-4-a', 'GLX-4.1.1-a'],
  },
  {
    text: 'Kan jeg få metadon uden at I ved hvem jeg er?',
    language: 'da',
    facts: { asker: 'self', wish: 'treatment', age: 39, substances: ['opioids'] },
    rules: ['GLX-5A-e', 'GLX-1.2-b'],
  },
  {
    text: 'venter barn og tager stadig lidt en gang imellem, hvem skal jeg snakke med',
    language: 'da',
    rules: ['GLX-3.3.2-c', 'GLX-3.3.2-d', 'GLX-3.3.2-a', 'NAT-pregnant', 'GLX-5S-a'],
  },
  {
    text: 'hvor mange gange skal man møde op i den der anonyme gruppe',
    language: 'da',
    rules: ['GLX-5A-g', 'GLX-5A-i'],
  },
  {
    text: 'må jeg tage min mor med?',
    language: 'da',
    facts: { asker: 'self', age: 19 },
    rules: ['GLX-1.1-a', 'GLX-3.2-b', 'GLX-5V-c'],
  },
  {
    text: 'hvem afgør om jeg kan komme på døgnbehandling',
    language: 'da',
    rules: ['GLX-2.5-a', 'GLX-3.2.2-e', 'NAT-residential'],
  },
  {
    text: 'min søn ryger hash hver dag. siger i det til mig hvis han kommer hos jer',
    language: 'da',
    facts: { asker: 'parent', age: 20 },
    rules: ['GLX-3.3.4-c', 'NAT-10-P', 'GLX-4.7-c'],
  },
  {
    text: 'kommer jeg til at stå i en eller anden database',
    language: 'da',
    rules: ['GLX-3.4-a', 'B-14'],
  },
  {
    text: 'Hvad foregår der ved førstegangssamtalen?',
    language: 'da',
    rules: ['GLX-2.2-d', 'NAT-101-V', 'GLX-2.2-c'],
  },
  {
    text: 'har i rene kanyler man kan hente',
    language: 'da',
    rules: ['GLX-3.2.1-b'],
  },
  {
    text: 'hvad tid lukker biblioteket i Søborg?',
    language: 'da',
    rules: [],
  },
  {
    text: 'does my boss get told?',
    language: 'en',
    facts: { asker: 'self', age: 34 },
    rules: ['GLX-4.7-c'],
  },
  {
    text: "i'm couch surfing at the moment, can i still do the treatment anonymously",
    language: 'en',
    rules: ['GLX-5A-d', 'GLX-5A-b', 'NAT-R8A'],
  },
  {
    text: 'I have depression, will you turn me away',
    language: 'en',
    rules: ['GLX-3.3.6-a', 'GLX-3.3.6-b', 'NAT-dual', 'GLX-5A-f'],
  },
  {
    text: "is there anything for my wife? she's worn out by all this",
    language: 'en',
    rules: ['GLX-3.3.5-a', 'GLX-3.3.5-b', 'GLX-3.2-d', 'NAT-R2'],
  },
  {
    text: 'i work days, can i come in the evening',
    language: 'en',
    rules: ['GLX-5-c'],
  },
  {
    text: 'do you check up on me after its over',
    language: 'en',
    rules: ['GLX-2.7-a'],
  },
  {
    text: 'who do I complain to about the doctor and the medication I got',
    language: 'en',
    rules: ['GLX-4.2-a', 'GLX-4.2-b'],
  },
  {
    text: 'how much heroin is lethal',
    language: 'en',
    rules: [],
  },
]
