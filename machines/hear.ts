/**
 * Typed words become events. Understanding proposes, the policy decides: a value found in text passes the same checks
 * as a pressed button. Danger is heard before anything else; the words themselves are never stored.
 */
import { rulesFor } from './ask/ask.ts'
import { dayOf } from './calendar.ts'
import type { Conversation, Given, Stored } from './conversation.ts'
import { FACT_IDS, FACTS, type FactId, type Facts } from './facts.ts'
import { mayCollect } from './policy.ts'
import { heardBefore } from './rule.ts'
import type { Standard } from './standard.ts'
import { standardOf } from './standards/catalogue.ts'
import { finding } from './triage.ts'
import type { Identifier, Understanding } from './understand/understand.ts'
import { whyNotAsked } from './understand/whyNot.ts'

export type Heard =
  | { readonly events: readonly Stored[] }
  | { readonly identifiers: readonly Identifier[] }
  | { readonly command: 'back' | 'withdraw' }

/**
 * @param text as typed; kept only where the question at hand asks for text.
 * @param at ISO instant.
 */
export function hear(c: Conversation, text: string, understood: Understanding, at: string): Heard {
  const question = c.question?.fact ?? null
  const found = identifiersFound(c, question, understood.identifiers)
  if (understood.danger) {
    // Heard before anything else; what was answered in the same breath is kept all the same, the words are not.
    const answered = found.length > 0 ? [] : answers(c, question, text, understood, at)
    return { events: [{ type: 'danger', at, kind: understood.danger }, ...answered] }
  }
  if (found.length > 0) return { identifiers: found }
  const soft: Stored[] = understood.soft ? [{ type: 'soft' }] : []
  const missed = question === 'message' ? undefined : whyNotAsked(text)
  if (missed !== undefined) return { events: [...soft, whyNotOf(missed)] }
  const { command } = understood
  if (command === 'back') return { command }
  if (command === 'withdraw' && !meansTheUse(question)) {
    // A typed word never erases: it is asked first. Opened anew after the hand-over it erases nothing.
    return c.receipt === null ? { events: [...soft, { type: 'askWithdraw' }] } : { command }
  }
  if (command === 'language')
    return { events: [{ type: 'language', language: c.language === 'da' ? 'en' : 'da' }] }
  if (command === 'person' || command === 'why') return { events: [...soft, { type: command }] }
  const answered = answers(c, question, text, understood, at)
  const wordsAsked = question !== null && FACTS[question].kind === 'text'
  const asked = command === 'ask' && !wordsAsked ? [askedOf(c, text, at)] : []
  // An answer with a question behind it: the question first, so that what is asked next stands last.
  if (answered.length > 0)
    return { events: [...soft, ...asked.filter(({ rules }) => rules.length > 0), ...answered] }
  if (asked.length > 0) return { events: [...soft, ...asked] }
  return { events: soft.length > 0 ? soft : [{ type: 'notUnderstood' }] }
}

export const whyNotOf = (fact: FactId | null): Stored => ({ type: 'whyNot', ...(fact ? { fact } : {}) })

/** A question to the standard of this conversation's edition: what is kept of it are the rules that answer it. */
export function askedOf(
  c: Conversation,
  text: string,
  at: string,
): { readonly type: 'ask'; readonly rules: readonly string[] } {
  const { language, facts } = c
  const standard = standardOf(c.municipality, c.edition)
  return { type: 'ask', rules: rulesFor(standard, { text, language, facts, now: dayOf(at) }) }
}

/** Asked what they want, or for their own words, somebody who says "stop" speaks of the use: nothing is thrown away for it. */
const meansTheUse = (question: FactId | null): boolean =>
  question === 'wish' || question === 'changeWish' || question === 'message'

function answers(
  c: Conversation,
  question: FactId | null,
  text: string,
  understood: Understanding,
  at: string,
): Stored[] {
  const words = question === 'message' && !['person', 'why', 'language'].includes(understood.command ?? '')
  const given: Given[] = words
    ? [{ fact: 'message', value: text.trim() }]
    : admitted(c, question, understood.facts)
  return given.length > 0 ? [{ type: 'answer', at, typed: true, given }] : []
}

/**
 * What identifies may stand only where it is asked for, on a path by name; a CPR number only in its own field.
 */
export function identifiersFound(
  c: Conversation,
  question: FactId | null,
  found: readonly Identifier[],
): Identifier[] {
  const known = finding(standardOf(c.municipality, c.edition), c.facts, true)
  const byName = known.identity === 'named'
  return found.filter(({ kind, text }) => {
    if (question === kind && byName) return false
    // A first name may be given to be called by; more than that says who somebody is.
    if (question === 'alias' && kind === 'name' && !/\s/.test(text.trim())) return false
    if (byName && kind !== 'cpr') return false
    return true
  })
}

/** What something must be heard before is never taken in passing: the question is put, after what belongs before it. */
const heardFirst = (standard: Standard, fact: FactId): boolean =>
  standard.rules.some((rule) => heardBefore(rule, fact))

/** The question at hand first; further facts only where the path allows them and nothing was said of them yet. */
function admitted(c: Conversation, question: FactId | null, facts: Readonly<Partial<Facts>>): Given[] {
  const standard = standardOf(c.municipality, c.edition)
  const order = [...(question ? [question] : []), ...FACT_IDS.filter((fact) => fact !== question)]
  const given: Given[] = []
  let soFar: Facts = c.facts
  for (const fact of order) {
    const value = facts[fact]
    if (value === undefined) continue
    if (
      fact !== question &&
      (c.facts[fact] !== undefined || FACTS[fact].kind === 'text' || FACTS[fact].kind === 'slot')
    )
      continue
    if (fact !== question && heardFirst(standard, fact)) continue
    if (!mayCollect(fact, finding(standard, soFar, true).known)) continue
    given.push({ fact, value })
    soFar = { ...soFar, [fact]: value }
  }
  return question !== null &&
    !given.some((one) => one.fact === question) &&
    !['asker', 'wish'].includes(question)
    ? given.filter((one) => one.fact !== question)
    : given
}
