/** What was written unseen, and then learned from: what is still missed, cried or misread is named. */
import { expect, test } from 'vitest'
import { UNDERSTATED_DANGER, UNDERSTATED_NEAR_MISSES } from './danger.understated.ts'
import {
  UNHEARD_ASIDE_DANGER,
  UNHEARD_ASIDE_NEAR_MISSES,
  UNHEARD_ASIDE_REPLIES,
} from './danger.unheard.aside.ts'
import { UNHEARD_DANGER, UNHEARD_NEAR_MISSES } from './danger.unheard.ts'
import { alarmedBy, cried, misread, missed, wronglySoft } from './measures.ts'
import { UNHEARD_REPLIES } from './replies.unheard.ts'

test('danger is heard from the young, from helpers, in English and when it is made little of', () => {
  expect(missed(UNHEARD_DANGER)).toEqual([])
  expect(missed(UNDERSTATED_DANGER)).toEqual([
    'overdose: "might have had a few too many of my oxys and I feel weird"',
    'overdose: "en ung på vores værelse reagerer ikke når vi nusser ham på kinden"',
  ])
})
test('what is said in the same way of something else is left alone, but for these', () => {
  expect(cried(UNHEARD_NEAR_MISSES)).toEqual([
    '"det hele slutter i aften, altså sommerferien" → suicide',
    '"min lille på halvandet har fået fat i min telefon og skrevet volapyk" → child',
  ])
  expect(cried(UNDERSTATED_NEAR_MISSES)).toEqual([
    '"min lille har fået fat i min mobil og skrevet noget vrøvl" → child',
    '"den lille har taget mit tastatur, undskyld" → child',
    '"that one beats me, I do not know" → violence',
  ])
  expect(wronglySoft([...UNHEARD_NEAR_MISSES, ...UNDERSTATED_NEAR_MISSES])).toEqual([])
})
test('an amount that kills is danger however coolly it is asked for; of other things how many is no danger', () => {
  const asked = [
    'kan man dø af 30 kodein',
    'hvor mange benzo er for mange',
    'how many pills would it take',
    'hvad sker der hvis jeg sluger 50 panodiler',
  ]
  expect(missed(asked.map((text) => ['suicide', text] as const))).toEqual([])
  const harmless = [
    'kan man dø af at ryge hash en gang',
    'hvor mange samtaler skal der til',
    'hvor mange panodiler må man tage om dagen?',
    'how many sessions is too many',
  ]
  expect(cried(harmless.map((text) => ['none', text] as const))).toEqual([])
})
test('replies in idioms, with street names and things taken back, but for these', () => {
  expect(misread(UNHEARD_REPLIES)).toEqual([
    'age: "the big five-oh" → {} null',
    'wantsDoctor: "både og" → {} null',
    'substances: "lidt hvidt i weekenden og stesolid til at komme ned" → {"substances":["opioids","benzodiazepines"]} null',
    'substances: "mest skunk, kokain er jeg stoppet med" → {} null',
  ])
  expect(alarmedBy(UNHEARD_REPLIES)).toEqual([])
})
test('of what was put aside no more is missed, cried and misread than was counted', () => {
  expect(missed(UNHEARD_ASIDE_DANGER).length).toBeLessThanOrEqual(7)
  expect(cried(UNHEARD_ASIDE_NEAR_MISSES).length).toBeLessThanOrEqual(1)
  expect(misread(UNHEARD_ASIDE_REPLIES).length).toBeLessThanOrEqual(5)
})
