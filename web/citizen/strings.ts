/** The page's own words by language; a text that one language lacks does not compile. */
import type { Language } from './page.ts'
import { da } from './stringsDa.ts'
import { en } from './stringsEn.ts'

export type Strings = Record<keyof typeof da, string>

export const strings: Record<Language, Strings> = { da, en }

/** Puts values into `{name}`; a name without a value is a fault of the caller and is left standing to be seen. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all)
}
