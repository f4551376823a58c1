/** How well the labelled sets are understood: each measure returns what went wrong, so that a failing test names it. */
import type { FactId, Facts } from '../../../machines/facts.ts'
import { type Understanding, understand } from '../../../machines/understand/understand.ts'
import { type DangerText, type Identified, type NearMiss, NOW, type Reply } from './labels.ts'

const ENGLISH = /\b(?:the|i|im|my|is|she|he|and|to|of|with|please|not|you)\b/i

export const hear = (text: string, question: FactId | null = null, given: Facts = {}): Understanding =>
  understand({
    text,
    question,
    language: ENGLISH.test(text) && !/[æøå]/i.test(text) ? 'en' : 'da',
    now: NOW,
    given,
  })

const ordered = (facts: Facts) =>
  JSON.stringify(
    Object.entries(facts)
      .map(([fact, value]) => [fact, Array.isArray(value) ? [...value].sort() : value])
      .sort(),
  )

export const misread = (replies: readonly Reply[]): string[] =>
  replies.flatMap(([text, question, facts, command = null, given = {}]) => {
    const found = hear(text, question, given)
    const right = ordered(found.facts) === ordered(facts) && found.command === command
    return right ? [] : [`${question}: "${text}" → ${JSON.stringify(found.facts)} ${found.command}`]
  })

/** Ordinary answers that were taken for danger. */
export const alarmedBy = (replies: readonly Reply[]): string[] =>
  replies.flatMap(([text, question, , , given = {}]) => {
    const { danger } = hear(text, question, given)
    return danger ? [`"${text}" → ${danger}`] : []
  })

export const missed = (texts: readonly DangerText[]): string[] =>
  texts.flatMap(([kind, text, given]) => (hear(text, null, given).danger ? [] : [`${kind}: "${text}"`]))

export const takenForAnother = (texts: readonly DangerText[]): string[] =>
  texts.flatMap(([kind, text, given]) => {
    const { danger } = hear(text, null, given)
    return danger === null || danger === kind ? [] : [`${kind}: "${text}" → ${danger}`]
  })

export const cried = (texts: readonly NearMiss[]): string[] =>
  texts.flatMap(([, text, given]) => {
    const { danger } = hear(text, null, given)
    return danger ? [`"${text}" → ${danger}`] : []
  })

export const wronglySoft = (texts: readonly NearMiss[]): string[] =>
  texts.flatMap(([soft, text, given]) => {
    const found = hear(text, null, given)
    return found.danger || soft === 'either' || found.soft === (soft === 'soft') ? [] : [`${soft}: "${text}"`]
  })

export const unfound = (texts: readonly Identified[]): string[] =>
  texts.flatMap(([kind, text, words]) => {
    const { identifiers } = hear(text)
    return identifiers.some((one) => one.kind === kind && one.text === words)
      ? []
      : [`${kind}: "${text}" → ${JSON.stringify(identifiers)}`]
  })

export const invented = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const { identifiers } = hear(text)
    return identifiers.length === 0 ? [] : [`"${text}" → ${JSON.stringify(identifiers)}`]
  })
