/** A condition, a rule or a citation as a sentence: for the person who asks why, and for the case worker. */
import type { Condition } from './condition.ts'
import type { FactId, Language } from './facts.ts'
import { isFactId } from './facts.ts'
import { optionLabel, QUESTIONS } from './questions.ts'
import type { Cite, Rule } from './rule.ts'
import type { Standard } from './standard.ts'

const DERIVED: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  municipality: { da: 'kommunen', en: 'the municipality' },
  alcoholOnly: { da: 'det er alkohol alene', en: 'it is alcohol alone' },
  drugsInvolved: { da: 'der er andet end alkohol med', en: 'something other than alcohol is involved' },
  beyondOpioids: { da: 'der er andet end opioider med', en: 'something other than opioids is involved' },
  treatmentWished: { da: 'behandling er ønsket', en: 'treatment is wished' },
  minor: { da: 'under 18 år', en: 'under 18' },
  path: { da: 'vejen', en: 'the path' },
  route: { da: 'vejen videre', en: 'the route' },
  identity: { da: 'navn', en: 'identity' },
  verdict: { da: 'anonym behandling', en: 'anonymous treatment' },
  judged: { da: 'vilkårene for anonym behandling prøves', en: 'the terms of anonymous treatment are tried' },
  byName: { da: 'personen giver navn', en: 'the person gives a name' },
  danger: { da: 'der er fare', en: 'there is danger' },
}

const CODES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  yes: { da: 'ja', en: 'yes' },
  no: { da: 'nej', en: 'no' },
  unsaid: { da: 'ikke sagt', en: 'not said' },
  anonymous: { da: 'uden navn', en: 'without a name' },
  named: { da: 'med navn', en: 'by name' },
  allowed: { da: 'åben', en: 'open' },
  person: { da: 'et menneske ser på det', en: 'a person looks at it' },
  referral: { da: 'henvisning', en: 'referral' },
  relatives: { da: 'råd til pårørende', en: 'advice for relatives' },
  information: { da: 'oplysning', en: 'information' },
  alcohol: { da: 'hjælp til alkohol', en: 'help with alcohol' },
  elsewhere: { da: 'egen kommune', en: 'own municipality' },
  ownCaseworker: { da: 'egen sagsbehandler', en: 'own caseworker' },
  anonymousAdvice: { da: 'råd uden navn', en: 'advice without a name' },
  anonymousTreatment: { da: 'behandling uden navn', en: 'treatment without a name' },
  namedTreatment: { da: 'behandling med navn', en: 'treatment by name' },
}

const JOIN = {
  da: {
    all: ' og ',
    any: ' eller ',
    not: 'ikke ',
    is: 'er',
    atLeast: 'er mindst',
    under: 'er under',
    always: 'altid',
  },
  en: {
    all: ' and ',
    any: ' or ',
    not: 'not ',
    is: 'is',
    atLeast: 'is at least',
    under: 'is under',
    always: 'always',
  },
}

const subject = (fact: string, language: Language): string => {
  if (!isFactId(fact)) return DERIVED[fact]?.[language] ?? fact
  const { ask } = QUESTIONS[fact]
  return `"${('da' in ask ? ask : ask.self)[language]}"`
}

const object = (fact: string, value: string | number, language: Language): string =>
  isFactId(fact)
    ? optionLabel(fact as FactId, String(value), language)
    : (CODES[String(value)]?.[language] ?? String(value))

/** The condition in words, brackets only where they are needed. */
export function sentence(condition: Condition, language: Language, inner = false): string {
  const words = JOIN[language]
  switch (condition.op) {
    case 'is':
      return `${subject(condition.fact, language)} ${words.is} ${object(condition.fact, condition.value, language)}`
    case 'oneOf':
      return `${subject(condition.fact, language)} ${words.is} ${condition.values.map((value) => object(condition.fact, value, language)).join(words.any)}`
    case 'atLeast':
      return `${subject(condition.fact, language)} ${words.atLeast} ${condition.value}`
    case 'not':
      return denied(condition.of, language)
    case 'all':
    case 'any': {
      if (condition.of.length === 0) return words.always
      const text = condition.of.map((part) => sentence(part, language, true)).join(words[condition.op])
      return inner && condition.of.length > 1 ? `(${text})` : text
    }
  }
}

/** "Is not" and "is under" where there is one thing to deny, brackets only where there are several. */
function denied(of: Condition, language: Language): string {
  const words = JOIN[language]
  if (of.op === 'atLeast') return `${subject(of.fact, language)} ${words.under} ${of.value}`
  if (of.op === 'is' || of.op === 'oneOf')
    return sentence(of, language).replace(` ${words.is} `, ` ${words.is} ${words.not}`)
  if (of.op === 'not') return sentence(of.of, language)
  return `${words.not}(${sentence(of, language)})`
}

const CITE = {
  da: { section: 'afsnit', line: 'linje', law: 'Gælder i hele landet' },
  en: { section: 'section', line: 'line', law: 'Holds in the whole country' },
}

const lines = ({ lines: [from, to] }: Cite): string => (from === to ? `${from}` : `${from}–${to}`)

/** Where a rule comes from: document, section and lines, or the law. */
export function citation(standard: Standard, rule: Rule, language: Language): string {
  const words = CITE[language]
  if (rule.cites.length === 0) return rule.law ? `${words.law}: ${rule.law}` : words.law
  const places = rule.cites.map((cite) => `${words.section} ${cite.section}, ${words.line} ${lines(cite)}`)
  return `${standard.name[language]}, ${places.join('; ')}`
}

/** The same, one place at a time: the document, and beside it the law where the rule names one. */
export function citations(standard: Standard, rule: Rule, language: Language): string[] {
  const law = rule.law ? `${CITE[language].law}: ${rule.law}` : null
  const document = rule.cites.length > 0 ? citation(standard, rule, language) : null
  const found = [document, law].filter((one) => one !== null)
  return found.length > 0 ? found : [CITE[language].law]
}
