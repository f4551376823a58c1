/** The words of the desk, by language. */
import { da, type Words } from './wordsDa.ts'
import { en } from './wordsEn.ts'

export type { Words }
export const WORDS = { da, en } as const

/** Fills `{name}` places. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
