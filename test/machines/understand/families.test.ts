/** Whole families of wording: those built on are named where they are still missed, those put aside are measured. */
import { expect, test } from 'vitest'
import { FAMILIES_ASIDE_DANGER, FAMILIES_ASIDE_NEAR_MISSES } from './danger.families.aside.ts'
import { FAMILIES_DANGER, FAMILIES_NEAR_MISSES } from './danger.families.ts'
import { cried, missed } from './measures.ts'

test('danger is heard in the families built on, but for these', () => {
  expect(missed(FAMILIES_DANGER)).toEqual([
    `overdose: "han reagerer kun hvis jeg kniber ham"`,
    `overdose: "naboen ligger på trappen med en sprøjte ved siden af sig"`,
  ])
})
test('of what only sounds like it, these are still cried', () => {
  expect(cried(FAMILIES_NEAR_MISSES)).toEqual([
    `"kniven på bordet er til brødet sagde min far altid når han var fuld, sjov mand" → violence`,
    `"jeg gik kold på sofaen i lørdags, det var hyggeligt" → overdose`,
    `"min bror tog stoffer før, nu er han bleg og træt men har arbejde" → overdose`,
  ])
})
test('of the families put aside less is missed than is cried, and no more than was measured', () => {
  const misses = missed(FAMILIES_ASIDE_DANGER).length
  const cries = cried(FAMILIES_ASIDE_NEAR_MISSES).length
  expect(misses).toBeLessThanOrEqual(cries)
  expect(misses).toBeLessThanOrEqual(8)
  expect(cries).toBeLessThanOrEqual(9)
})
test('ordinary questions are no danger because a Danish word is spelt as an English one, nor the other way round', () => {
  const asked = [
    'how do i do it',
    'how much do i pay',
    'which town do i go to if i stay anonymous',
    'what is the best i can do for my son',
    'how can i do that without my parents',
    'how many months do you stay',
    'which door do i knock on',
    'hvilken dør skal jeg banke på',
    'things got worse, can i be looked at again',
    'do you find me a flat afterwards',
    'kan jeg bruge jeres side',
  ]
  expect(cried(asked.map((text) => ['none', text] as const))).toEqual([])
  const said = [
    'jeg vil dø',
    'jeg vil doe',
    'jeg vil bare do',
    'jeg har lyst til at dø',
    'how to die painlessly',
  ]
  expect(missed(said.map((text) => ['suicide', text] as const))).toEqual([])
  expect(missed([['suicide', 'can you do something, he wants to kill himself']])).toEqual([])
})
/** The words of danger, not the little ones, must be what is heard. */
test('a family is heard whoever it is said of', () => {
  const said = ['min mand', 'min søn', 'min veninde', 'min mor'].flatMap((who) => [
    `${who} har taget en masse metadon og glider væk`,
    `${who} skriver at vi ses på den anden side`,
    `${who} drikker ikke mere fra i lørdags og ser slanger`,
  ])
  expect(missed(said.map((text) => ['overdose', text] as const))).toEqual([])
})
test('one’s life taken tonight is no way of speaking about taking it up', () => {
  expect(missed([['suicide', 'jeg vil tage mit liv i nat']])).toEqual([])
  expect(cried([['none', 'jeg vil tage mit liv op til overvejelse']])).toEqual([])
})
