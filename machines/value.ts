/** Checks the value of one fact, whether it came from a button, a form field or typed words. */
import { FACTS, type FactId, type Facts } from './facts.ts'

export type Checked = { readonly ok: true; readonly value: Facts[FactId] } | { readonly ok: false }

const NO: Checked = { ok: false }
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/
/** Control characters but line breaks and tabs; NUL would cut a text short in one database and be refused by the other. */
const CONTROL = /[^\P{Cc}\n\t]/gu

/** @param value unknown from outside; forms send numbers and lists as text. `null` leaves the fact open. */
export function checkValue(fact: FactId, value: unknown): Checked {
  if (value === null) return { ok: true, value: null }
  const shape = FACTS[fact]
  switch (shape.kind) {
    case 'choice':
      return typeof value === 'string' && (shape.codes as readonly string[]).includes(value) ? yes(value) : NO
    case 'several':
      return several(shape.codes, value)
    case 'number': {
      const number = typeof value === 'string' && /^\d{1,3}$/.test(value.trim()) ? Number(value) : value
      return typeof number === 'number' &&
        Number.isInteger(number) &&
        number >= shape.min &&
        number <= shape.max
        ? yes(number)
        : NO
    }
    case 'slot':
      return typeof value === 'string' && value.length > 0 && value.length <= 64 ? yes(value) : NO
    case 'text':
      return typeof value === 'string' ? text(fact, value, shape.maxLength) : NO
  }
}

const yes = (value: unknown): Checked => ({ ok: true, value: value as Facts[FactId] })

function several(codes: readonly string[], value: unknown): Checked {
  const list = typeof value === 'string' ? [value] : value
  if (!Array.isArray(list) || list.length === 0 || list.length > codes.length) return NO
  return list.every((code) => typeof code === 'string' && codes.includes(code))
    ? yes(codes.filter((code) => list.includes(code)))
    : NO
}

function text(fact: FactId, typed: string, maxLength: number): Checked {
  const value = typed.replace(CONTROL, '').trim()
  if (value.length === 0 || value.length > maxLength) return NO
  if (fact === 'phone') return phone(value)
  if (fact === 'email') return EMAIL.test(value) ? yes(value) : NO
  if (fact === 'cpr') return cpr(value)
  return yes(value)
}

function phone(value: string): Checked {
  const digits = value.replace(/[\s().-]/g, '').replace(/^(?:\+|00)45/, '')
  return /^[2-9]\d{7}$/.test(digits) ? yes(digits) : NO
}

/** Ten digits with a real date; no modulus 11, which newer numbers do not keep. */
function cpr(value: string): Checked {
  const match = /^(\d{2})(\d{2})(\d{2})[\s-]?(\d{4})$/.exec(value)
  if (!match) return NO
  const [, day, month, year, serial] = match
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1]
  if (!days || Number(day) < 1 || Number(day) > days) return NO
  return yes(`${day}${month}${year}-${serial}`)
}
