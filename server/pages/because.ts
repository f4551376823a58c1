/** "Why this?": the parts of an outcome as the person reads them, each with what the rules say and where it stands. */
import { type Because, because } from '../../machines/because.ts'
import { unitName } from '../../machines/contact.ts'
import type { Conversation } from '../../machines/conversation.ts'
import type { Language } from '../../machines/facts.ts'
import type { AppointmentKind } from '../../machines/rule.ts'
import type { Standard } from '../../machines/standard.ts'
import { triage } from '../../machines/triage.ts'
import { whyNot } from '../../machines/whyNot.ts'
import type { Explained } from '../../web/citizen/page.ts'
import { ruleRef } from '../editions/ruleRef.ts'
import { KINDS } from '../kinds.ts'

const t = (da: string, en: string) => ({ da, en })

const LABELS: Readonly<
  Record<Exclude<Because['part'], 'unit' | 'appointment' | 'flag'>, Record<Language, string>>
> = {
  route: t('Vejen videre', 'The way on'),
  identity: t('Om dit navn', 'About your name'),
  verdict: t('Behandling uden navn', 'Treatment without a name'),
  guarantee: t('De 14 dage', 'The 14 days'),
}
const CONSENT = t('Et ja hjemmefra', 'A yes from home')

/** Flags are for those who work with the case; that an approval is missing concerns the person too. */
function labelOf(standard: Standard, { part, what }: Because, language: Language): string | null {
  if (part === 'unit') return unitName(standard, what, language)
  if (part === 'appointment') return KINDS[what as AppointmentKind][language]
  if (part === 'flag') return what === 'needsConsent' ? CONSENT[language] : null
  return LABELS[part][language]
}

/** So many rules stand behind one part; the ones that decide come first. */
const SHOWN = 3

export function explained(standard: Standard, c: Conversation): Explained[] {
  const { facts, language } = c
  const outcome = triage(standard, { facts, d: c.d, danger: c.wasInDanger, language })
  return because(standard, facts, outcome).flatMap((part) => {
    const label = labelOf(standard, part, language)
    const rules = part.rules.slice(0, SHOWN).flatMap((id) => ruleRef(standard, id, language))
    return label && rules.length > 0 ? [{ label, rules }] : []
  })
}

export const notAsked = (standard: Standard, { facts, language, enough }: Conversation): Explained[] =>
  whyNot(standard, facts, language, null, enough).map(({ text, rules }) => ({
    label: text,
    rules: rules.flatMap((id) => ruleRef(standard, id, language)),
  }))
