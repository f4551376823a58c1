/** The shape of the texts behind the footer. */
import type { Info } from './page.ts'

export type { Info }

export interface InfoText {
  title: string
  sections: { heading: string; text: string[] }[]
}

export type Write = (info: Info) => InfoText

export const present = (...texts: (string | null | false)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string' && text !== '')
