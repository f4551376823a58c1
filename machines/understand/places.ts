/** Where somebody lives or would like to come, from the names people use. */
import { type FactValue, type Municipality, UNITS } from '../facts.ts'
import { answerOf, leadingAnswer } from './answers.ts'
import { isDenied } from './negation.ts'
import { anyOf, hits } from './pattern.ts'
import { ELSEWHERE, HOME_NAMES } from './placeWords.ts'

type Home = FactValue<'homeMunicipality'>

const HOMES = HOME_NAMES.map(([home, names]) => ({ home, found: anyOf(names) }))
const OTHER = anyOf([
  ...ELSEWHERE.map((name) => name.replaceAll('-', ' ')),
  '(en|et) (helt)? (anden|andet) (kommune|sted)?',
  'another (one|municipality)?',
  '(ingen af dem|none of them|other)',
])
const FIVE = new Set<string>(HOME_NAMES.map(([home]) => home))

/** The municipality that is named, `other` for one that is not of the five. */
export function homeIn(text: string): Home | undefined {
  const home = HOMES.find(({ found }) => hits(found, text).some((hit) => !isDenied(text, hit)))
  if (home) return home.home
  return hits(OTHER, text).some((hit) => !isDenied(text, hit)) ? 'other' : undefined
}

const HERE = anyOf([
  '(her|here|i kommunen|i byen|lokalt|local)',
  '(bor|live) (jeg|i)? (her|here|der|there|i kommunen)',
  'in (the|this) municipality',
])
const AWAY = anyOf([
  '(et|en|i|fra|a) (andet|anden|another|different|other) (sted|kommune|by|municipality|city|town|place)?',
  '(andet sted|andetsteds|udenfor|uden for|elsewhere|somewhere else|abroad|udlandet|nabokommunen|another)',
])
const UNSETTLED = anyOf([
  '(hjemløs|homeless|flytter rundt|ingen adresse|no address|mellem to (steder|kommuner)|c o)',
])

/** In the municipality of the page or not; a bare name is judged against it where it is known. */
export function residenceIn(
  text: string,
  municipality: Municipality | undefined,
): FactValue<'residence'> | undefined {
  const answer = answerOf(text)
  if (answer === 'mixed') return undefined
  if (answer === 'unsure' || UNSETTLED.test(text)) return 'unsure'
  const home = homeIn(text)
  if (home === 'other') return 'elsewhere'
  if (home && municipality) return home === municipality ? 'here' : 'elsewhere'
  const leading = leadingAnswer(text)
  if (leading) return leading === 'yes' ? 'here' : 'elsewhere'
  if (AWAY.test(text) || answer === 'no') return 'elsewhere'
  if (home) return undefined
  return answer === 'yes' || HERE.test(text) ? 'here' : undefined
}

/** A municipality named in an answer about residence, when it is not the one of the page. */
export function homeBeside(text: string, municipality: Municipality | undefined): Home | undefined {
  const home = homeIn(text)
  return home !== undefined &&
    home !== municipality &&
    (home !== 'other' || OTHER_NAMED.test(text)) &&
    (FIVE.has(home) || home === 'other')
    ? home
    : undefined
}
const OTHER_NAMED = anyOf(ELSEWHERE.map((name) => name.replaceAll('-', ' ')))

const EXTRA_NAMES: Readonly<Record<string, readonly string[]>> = {
  uturn: ['u turn', 'uturn'],
  fkrc: ['fkrc', 'frederiksberg kommunes rusmiddelcenter', 'rusmiddelcenteret'],
  rusmiddelcenter: ['rusmiddelcent*', 'rusmiddel cent*'],
  'own-caseworker': ['(min|egen|my|own) (egen|own)? (sagsbehandler|caseworker)'],
  'home-municipality': [
    '(min|egen|my|own|hjem*|home) (egen|own)? (kommune|municipality|hjemkommune)',
    'hjemkommune*',
  ],
  ungecenter: ['ungecent*'],
  pas: ['pas'],
  raadhus: ['rådhus*', 'town hall', 'city hall'],
  'vigerslev-alle': ['vigerslev*'],
  oernevej: ['ørnevej*'],
}
const UNIT_NAMES = UNITS.map((unit) => ({
  unit,
  found: anyOf(EXTRA_NAMES[unit] ?? [`${unit.replaceAll('-', ' ')}`, `${unit.replaceAll('-', ' ')}*`]),
}))

export const unitIn = (text: string): FactValue<'unit'> | undefined =>
  UNIT_NAMES.find(({ found }) => hits(found, text).some((hit) => !isDenied(text, hit)))?.unit
