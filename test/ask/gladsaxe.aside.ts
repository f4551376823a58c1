/** Questions to Gladsaxe's standard that are kept aside: nothing is tuned by them. */
import type { Asked } from './question.ts'

export const gladsaxeAside: readonly Asked[] = [
  {
    text: 'skal jeg selv have penge op af lommen hvis jeg skal bo et sted imens',
    language: 'da',
    rules: ['GLX-5.1-a', 'GLX-5.1-b', 'GLX-5.1-c'],
  },
  {
    text: 'har været der to gange, må jeg komme igen uden at sige det derhjemme?',
    language: 'da',
    facts: { asker: 'self', wish: 'moreTalks', age: 16, talksHeld: 2 },
    rules: ['GLX-3.3.3-c', 'B-09', 'B-70'],
  },
  {
    text: 'kan jeg få lov at se hvad i har skrevet om mig',
    language: 'da',
    rules: ['GLX-4.7-a', 'GLX-4.7-b'],
  },
  {
    text: 'er det kun hash og sådan eller også sovepiller fra lægen',
    language: 'da',
    rules: ['GLX-3.2.1-a', 'GLX-2-d', 'GLX-3.1-a'],
  },
  {
    text: 'jeg vil helst ikke ses i Gladsaxe, kan man gå til det i en anden by',
    language: 'da',
    rules: ['GLX-2-f'],
  },
  {
    text: 'jeg drikker bare for meget øl, ingen stoffer. er det jer?',
    language: 'da',
    facts: { asker: 'self', age: 45 },
    rules: ['GLX-1-c', 'NAT-R4-GLX', 'NAT-R4N-GLX'],
  },
  {
    text: 'hvor tit bliver behandlingsplanen lavet om',
    language: 'da',
    rules: ['GLX-2.3-e'],
  },
  {
    text: 'hvad er fristen for at rette sin årsopgørelse?',
    language: 'da',
    rules: [],
  },
  {
    text: "can I make my son go even if he doesn't want to",
    language: 'en',
    facts: { asker: 'parent', age: 15 },
    rules: ['GLX-1.1-f', 'GLX-3.3.4-d', 'GLX-1.1-c'],
  },
  {
    text: 'how many evenings is the course for relatives',
    language: 'en',
    rules: ['GLX-3.3.5-b'],
  },
  {
    text: 'are there actual psychologists or just social workers',
    language: 'en',
    rules: ['GLX-3.1.1-a', 'GLX-5V-b', 'GLX-5U-e'],
  },
  {
    text: 'will you report me to the family department because i have kids',
    language: 'en',
    rules: ['GLX-3.3.2-e', 'NAT-children', 'GLX-4.7-c'],
  },
]
