/** Whole families of wording: those built on are named where they are still missed, those put aside are measured. */
import { expect, test } from 'vitest'
import { FAMILIES_ASIDE_DANGER, FAMILIES_ASIDE_NEAR_MISSES } from './danger.families.aside.ts'
import { FAMILIES_DANGER, FAMILIES_NEAR_MISSES } from './danger.families.ts'
import { cried, missed } from './measures.ts'

test('danger is heard in the families built on, but for these', () => {
  expect(missed(FAMILIES_DANGER)).toEqual([
    `overdose: "han reagerer kun hvis jeg kniber ham"`,
    `overdose: "naboen ligger på trappen med en sprøjte ved siden af sig"`,
    `suicide: "jeg har sagt pænt farvel til mine venner og lagt nøglerne"`,
    `suicide: "kan man dø af 30 kodein? spørger fordi jeg er færdig"`,
  ])
})
test('of what only sounds like it, these are still cried', () => {
  expect(cried(FAMILIES_NEAR_MISSES)).toEqual([
    `"kniven på bordet er til brødet sagde min far altid når han var fuld, sjov mand" → violence`,
    `"jeg gik kold på sofaen i lørdags, det var hyggeligt" → overdose`,
    `"min bror tog stoffer før, nu er han bleg og træt men har arbejde" → overdose`,
  ])
})
test('of the families put aside no more is missed, and no more cried, than was measured', () => {
  expect(missed(FAMILIES_ASIDE_DANGER).length).toBeLessThanOrEqual(10)
  expect(cried(FAMILIES_ASIDE_NEAR_MISSES).length).toBeLessThanOrEqual(8)
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
