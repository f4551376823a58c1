/**
 * What substances are called, group by group. `plain` words mean the substance wherever they stand; `slang` words mean
 * something else too and count only as an answer to the question, or with a word for taking something.
 */
import type { FactValue } from '../facts.ts'

type Substance = FactValue<'substances'>[number]

export interface Names {
  readonly code: Substance
  readonly plain: readonly string[]
  readonly slang?: readonly string[]
}

export const SUBSTANCE_NAMES: readonly Names[] = [
  {
    code: 'cannabis',
    plain: [
      'hash*', 'hasj*', 'skunk*', '(marihuana*|marijuana|marihuna|mariuana|marijuhana)', 'weed*', 'joint*', 'jay*', 'tjald*', 'bong*', 'chillum*', 'hamp',
      'hampe*', 'tossetobak*', 'nederweed', 'edible*', 'thc*', 'cannabis*', 'canabis', 'husmorjunk', 'mandehash', 'hhc', 'syntetisk hash',
      '(en|den|de|nogle|et par|min) (fed|fede)', 'fede (om|hver|i)', '(er|bliver|var|altid|konstant) (skæv*|stenet|stoned)', 'ganja', 'dope', 'cbd', '(space|hash) (kage*|cake*)',
      'spacecake*', 'pot hoved*', 'ganja', 'spliff*', 'blunt*', 'getting high', 
    ],
    slang: ['pot', 'pipe*', 'pibe*', 'shit', 'spice', 'græs', 'grass', 'tjubang', 'klump', 'ottendedel', 'en fed', 'fed', 'fede', 'skæv', 'stenet', 'stoned', 'hamp', 'green', 'herb', 'vape med thc'],
  },
  {
    code: 'cocaine',
    plain: ['kokain*', 'cocain*', 'kokaine', 'cokain*', 'crack', 'freebase*', 'kokainmisbrug', 'coke', 'cola i næsen', '(baser|baset) (kok*|coke)', 'rygekok*'],
    slang: ['koks', 'sne', 'kok', 'baser', 'base', 'streg*', 'bane*', 'coca', 'snow', 'blow', 'charlie', 'line', 'lines', 'hvidt pulver'],
  },
  {
    code: 'amphetamine',
    plain: ['amfetamin*', 'amphetamin*', 'amfe', 'amf', 'metamfetamin*', 'methamphetamin*', 'meth', 'crystal meth', 'speedpulver'],
    slang: ['speed', 'crystal', 'ice', 'tina', 'hurtigt', 'amfet', 'pepper', 'uppers'],
  },
  {
    code: 'mdma',
    plain: ['mdma', 'ecstasy', 'ecstacy', 'extasy', 'ekstasy', 'xtc', 'mandy'],
    slang: ['emma', 'molly', 'md', 'eva', 'e er', 'pinger*'],
  },
  {
    code: 'opioids',
    plain: [
      'heroin*', 'rygeheroin', '(metadon|methadon|methadone)', 'subutex', 'suboxone', 'buvidal', 'temgesic', 'buprenorfin', 'buprenorphine', 'tramadol*', 'tramma*',
      'oxycodon*', 'oxycontin*', 'oxynorm', 'oxy*dol', 'morfin*', 'morphine', 'contalgin', 'ketogan', 'kodein*', 'codeine', 'fentanyl', 'nitazen*', 'opioid*', 'opiat*', 'opium',
      'dolol', 'percocet', 'vicodin', 'oxy', 'oxies',
    ],
    slang: ['hest', 'brunt', 'hvidt', 'junk', 'bup', 'tram', 'trammer', 'smack', 'brown', 'h'],
  },
  {
    code: 'benzodiazepines',
    plain: [
      'benzo*', 'bensoer', 'stesolid*', 'stesoliter', 'diazepam', 'valium', 'rivotril', 'xanax', 'alprazolam', 'alprox', 'oxazepam', 'oxapax', 'klopoxid', 'zopiklon', 'zopiclon*',
      'imovane', 'zolpidem', 'sovepille*', 'sovemedicin', 'sovetablet*', 'sleeping (pill*|tablet*|aid*)', 'sleepers', 'bromam', 'lorazepam', 'clonazepam', 'klonazepam', 'nervepille*',
      'beroligende (medicin|pille*|tablet*|midler)?', 'tranquil*', 'downers',
    ],
    slang: ['rivo', 'barer', 'bars', 'xans', 'roofies', 'blå piller'],
  },
  {
    code: 'ghb',
    plain: ['ghb', 'gbl', 'ghb gbl', 'fantasydråber', '1 4 bd'],
    slang: ['fantasy', 'kapsler', 'hætter', 'en hætte', 'gina'],
  },
  { code: 'ketamine', plain: ['ketamin*', 'special k', 'ketamine'], slang: ['keta', 'ket', 'kitty'] },
  {
    code: 'nitrousOxide',
    plain: ['lattergas*', 'nitrous*', 'n 2 o', 'smart whip*', 'smartwhip*', 'laughing gas', 'fast gas', 'whippet*', 'whippits'],
    slang: ['nos', 'ballon*', 'patron*', 'balloon*'],
  },
  {
    code: 'hallucinogens',
    plain: ['lsd', 'psilocybin*', 'dmt', '2 c b', 'psykedelisk*', 'psychedelic*', 'magic mushroom*', 'psilo*svampe', 'meskalin', 'ayahuasca', 'hallucinogen*', 'tusi'],
    slang: ['syre', 'svampe', 'acid', 'shrooms', 'mushrooms', 'trip*'],
  },
  {
    code: 'prescription',
    plain: [
      'ritalin', 'concerta', 'elvanse', 'medikinet', 'motiron', 'lyrica', 'pregabalin', 'gabapentin', 'adhd medicin', 'adderall', 'vyvanse',
      'receptpligtig* medicin', 'prescription*', '(anden)? medicin fra (min)? (lægen|læge)', 'lægens medicin', 'quetiapin', 'seroquel',
    ],
    slang: ['medicin', 'smertestillende', 'painkiller*', 'medication', 'meds', 'receptmedicin'],
  },
  {
    code: 'other',
    plain: [
      'mefedron', 'mephedrone', '3 mmc', '4 mmc', '3mmc', 'kratom', 'khat', 'anabol*', 'steroid*', 'poppers', 'lightergas', 'designerdrug*', 'gammelgas', 'mdpv', 'steroider', 'lim sniff*', 'cathinon*',
    ],
    slang: ['roids', 'testo', 'krystaller', 'kur', 'doping', '(noget|nogle) (andet|andre|helt andet)', 'something else', 'other', 'andet', 'snus', 'gas', 'research chemical*'],
  },
  {
    code: 'alcohol',
    plain: [
      'alkohol*', 'alcohol*', 'øl', 'øller', 'vin', 'rødvin', 'hvidvin', 'sprit', 'spiritus', 'bajer*', 'genstand*', 'vodka', 'whisky', 'whiskey', 'beer*', 'wine', 'booze', 'liquor', 'gin', 'guldøl',
      '(jeg|han|hun|hen|mor|far|vi|mand|kone|søn|datter|kæreste|bror|søster|og|stopper med at|stoppe med at|med at|min ..1) (drikker|drikke|drak) (for meget|meget|hver|dagligt|tæt|igen|alt for|mig fuld|hele)?',
      '(i|he|she|they|mom|dad|mother|father|husband|wife|partner|and) (am)? (drink|drinks|drinking) (too much|a lot|every|heavily|daily)?',
      'drikker', 'druk*', 'drinking', 'alcoholic', 'alkoholiker',
    ],
    slang: ['shots', 'drinks', 'cider', 'snaps', 'rom', 'whiskyer', 'fuld', 'bar', 'breezer*'],
  },
]

/** Words that say something is taken: with one of these in the clause, slang is read as a substance. */
export const TAKING = [
  'ryg*', 'røg*', 'rog', 'sniff*', 'snup*', 'trækker', 'tage* (en)? bane*', 'slug*', 'fix*', 'skyder', 'injic*', 'damp*', 'vape*', 'tag*', 'tog', 'brug*', 'afhængig*', 'misbrug*', 'hooked',
  'smok*', 'snort*', 'inject*', 'use', 'uses', 'using', 'take', 'takes', 'taking', 'took', 'addict*', 'high', 'stoff*', 'drug*', 'stoppe* med', 'kvitte*', 'skære ned på', 'trappe ud af',
]

/** Drunk all day without being alcohol. */
export const HARMLESS_DRINKS = ['(drikker|drikke|drak|drink|drinks|drinking) .. (kaffe|te|vand|saft|cola|sodavand|mælk|juice|coffee|tea|water|soda|milk|ghb|gbl|fantasy|metadon|monster|energidrik*)']

/** One letter that stands for a substance, only right after a word for taking it. */
export const LETTERS: readonly (readonly [Substance, string])[] = [
  ['ghb', 'g'],
  ['ketamine', 'k'],
  ['mdma', 'e'],
  ['amphetamine', 'a'],
]

export const NOT_KNOWN = ['(ved|aner) (jeg|vi)? (det)? ikke', 'ingen (ide|anelse)', '(dont|do not|doesnt) know', '(no|not any) (idea|clue)', 'not sure', 'ikke sikker', 'idk', 'dunno', 'usikker', 'unsure']
