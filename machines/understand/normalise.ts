/**
 * Text as it is compared: small letters, æ/ae, ø/oe and å/aa made one, doubled letters single, punctuation reduced to
 * a comma or a full stop that stands as a word of its own. What the person typed is kept elsewhere, untouched.
 */

/** Words longer than this are no words; cutting them keeps every pattern's work bounded. */
const LONGEST_WORD = 40

const EMOJI: Readonly<Record<string, string>> = { '👍': ' ja ', '👎': ' nej ', '✅': ' ja ', '❌': ' nej ' }

/** One word or phrase in its compared form, without the marks of sentences. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ae/g, 'e')
    .replace(/oe/g, 'o')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/['’‘`´]/g, '')

/** A whole text: words between single spaces, ` , ` and ` . ` between its parts; begins and ends with a space. */
export function normalise(text: string): string {
  const words = fold(text.replace(/👍|👎|✅|❌/gu, (sign) => EMOJI[sign] ?? ' '))
    .replace(/(\d)[.,](?=\d)/g, '$1 ')
    .replace(/[.!?;:()\n\r]+/g, ' . ')
    .replace(/,/g, ' , ')
    .replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ')
    .split(/[^a-z0-9.,]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD))
  return ` ${words.join(' ')} `
}

/** The text cut where one thing ends and the next begins; each keeps its spaces at both ends. */
export const clausesOf = (normalised: string): string[] =>
  normalised
    .split(/ \. | (?:men|but) /)
    .map((clause) => ` ${clause.trim()} `)
    .filter((clause) => clause !== '  ')
