/** Answers in the person's own words, checked and brought to one form: message, alias, name, phone, e-mail, CPR. */
import { FACTS, type FactId } from '../facts.ts'
import { isCprDate } from './digits.ts'

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/u
const INTRODUCTION =
  /^(?:(?:hej|hi|hello|goddag)[,!.]?\s+)?(?:jeg hedder|mit (?:fulde )?navn er|navn:?|det er|i (?:må|kan) (?:godt |gerne |bare )?kalde mig|kald mig(?: bare)?|bare|my (?:full )?name(?: is|['’]s)|you can call me|(?:just )?call me|it['’]s|i['’]m|i am|jeg er)\s+/iu
const NAME = /^[\p{L}][\p{L}\p{M}.'’ -]{0,119}$/u

/** Eight digits, the country code taken off; nothing where it is no Danish number. */
function phone(text: string): string | undefined {
  const digits = text.replace(/\D/g, '')
  const plain = /^(?:00)?45\d{8}$/.test(digits) ? digits.slice(-8) : digits
  return /^\d{8}$/.test(plain) ? plain : undefined
}

/** Ten digits beginning with a date that exists; no check digit, which newer numbers lack. */
function cpr(text: string): string | undefined {
  const digits = text.replace(/\D/g, '')
  return digits.length === 10 && isCprDate(digits) ? digits : undefined
}

function name(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(INTRODUCTION, '')
    .replace(/[.!,\s]+$/, '')
    .replace(/\s+/g, ' ')
  return NAME.test(plain) ? plain : undefined
}

/** An alias may be made up ("fugl 7"), a sentence is none. */
function alias(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(INTRODUCTION, '')
    .replace(/[.!,\s]+$/, '')
    .replace(/\s+/g, ' ')
  return plain !== '' && plain.split(' ').length <= 4 && !plain.includes('?') ? plain : undefined
}

const message = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/** "anna snabel-a live punktum dk" with the signs it stands for. */
const inSigns = (text: string): string =>
  text
    .replace(/\s?(?:\(at\)|\[at\]|\(a\)|\bsnabel[- ]?a\b|\bat\b|\s@)\s?/giu, '@')
    .replace(/@\s/g, '@')
    .replace(/\s?\b(?:dot|punktum|prik)\b\s?/giu, '.')

const READERS: Partial<Record<FactId, (text: string) => string | undefined>> = {
  message,
  alias,
  name,
  phone,
  cpr,
  email: (text) => EMAIL.exec(text)?.[0] ?? EMAIL.exec(inSigns(text))?.[0],
}

/** The text as a value of the fact, or nothing where it is no valid one. */
export function textFact(fact: FactId, text: string): string | undefined {
  const shape = FACTS[fact]
  const value = READERS[fact]?.(text)
  return value !== undefined && shape.kind === 'text' && value.length <= shape.maxLength ? value : undefined
}
