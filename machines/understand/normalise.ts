/**
 * Text as it is compared: small letters, æ/ae, ø/oe and å/aa made one, doubled letters single, punctuation reduced to
 * a comma or a full stop that stands as a word of its own. What the person typed is kept elsewhere, untouched.
 */

/** Words longer than this are no words; cutting them keeps every pattern's work bounded. */
const LONGEST_WORD = 40

const EMOJI: Readonly<Record<string, string>> = { '👍': ' ja ', '👎': ' nej ', '✅': ' ja ', '❌': ' nej ' }

/** "dø" would be the same as the English "do", and one of the two is an emergency. */
const TO_DIE = /(?<![a-zæøå])d(?:ø|ö|oe)e?(?![a-zæøå])/g

/** One word or phrase in its compared form, without the marks of sentences. */
export const fold = (text: string): string =>
  text
    .replace(/½/g, ' og halvt')
    .normalize('NFKC')
    .toLowerCase()
    .replace(TO_DIE, 'dox')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae/g, 'e')
    .replace(/oe/g, 'o')
    .replace(/['’‘`´]/g, '')
    .replace(/([a-z])\1+/g, '$1')

/** "3. maj", "10. klasse": no end of a sentence. Already folded when it is looked for. */
const ORDINAL = /(\d)\.(?=\s{0,2}(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|klase|maned|sal|uge))/g

/** A whole text: words between single spaces, ` , ` and ` . ` between its parts; begins and ends with a space. */
export function normalise(text: string): string {
  const words = fold(text.replace(/👍|👎|✅|❌/gu, (sign) => EMOJI[sign] ?? ' '))
    .replace(ORDINAL, '$1 ')
    .replace(/(\d)[.,](?=\d)/g, '$1 ')
    .replace(/[.!?;:()\n\r]+/g, ' . ')
    .replace(/,/g, ' , ')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .split(/[^a-z0-9.,]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD))
  const isMark = (word: string | undefined) => word === '.' || word === ','
  const first = words.findIndex((word) => !isMark(word))
  const last = words.findLastIndex((word) => !isMark(word))
  return ` ${first < 0 ? '' : words.slice(first, last + 1).join(' ')} `
}

/** The text cut where one thing ends and the next begins; each keeps its spaces at both ends. */
export const clausesOf = (normalised: string): string[] =>
  normalised
    .split(/ \. | (?:men|but) /)
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => clause !== '  ')
