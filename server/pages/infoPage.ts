/** Privacy notice, accessibility statement, responsible authority: what the pages need to know of the municipality. */
import type { Language, Municipality } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../machines/questions.ts'
import { KEYS_LIVE_DAYS, type Periods } from '../../machines/retention.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import type { CitizenPage, Info } from '../../web/citizen/page.ts'
import { bare, ofMunicipality, type PageContext } from './page.ts'

/** As the nightly run does it, by the periods of this municipality. */
const periodsOf = (periods: Periods): Readonly<Record<Language, readonly string[]>> => {
  const { draft, draftWithCode, advice, anonymousTreatment } = periods
  // Where one of them goes only by hand nothing is promised.
  const anonymous =
    advice === null || anonymousTreatment === null ? null : Math.max(advice, anonymousTreatment)
  return {
    da: [
      `En samtale, du ikke sender, bliver slettet efter ${daysDa(draft)}. Har du fået en kode, er det ${daysDa(draftWithCode)}.`,
      ...(anonymous === null
        ? []
        : [`En anonym sag bliver slettet ${daysDa(anonymous)} efter, at den er slut.`]),
    ],
    en: [
      `A conversation you do not send is deleted after ${daysEn(draft)}. If you have got a code, it is ${daysEn(draftWithCode)}.`,
      ...(anonymous === null ? [] : [`An anonymous case is deleted ${daysEn(anonymous)} after it is over.`]),
    ],
  }
}

const daysDa = (count: number): string => (count === 1 ? 'en dag' : `${count} dage`)
const daysEn = (count: number): string => (count === 1 ? 'a day' : `${count} days`)

const KEYS = {
  da: [
    'En samtale, du ikke sender, er låst med en nøgle, som kun din samtale og din kode har.',
    `Sletter du en samtale eller en anonym sag, forsvinder nøglen her med det samme. En låst kopi af nøglen kan leve i ${KEYS_LIVE_DAYS} dage.`,
    'En sag med navn følger kommunens regler for journaler.',
  ],
  en: [
    'A conversation you do not send is locked with a key that only your conversation and your code hold.',
    `If you delete a conversation or an anonymous case, the key is gone here at once. A locked copy of the key may live for ${KEYS_LIVE_DAYS} days.`,
    'A case by name follows the municipality’s rules for records.',
  ],
}

export function infoPage(
  topic: Info['topic'],
  municipality: Municipality | null,
  language: Language,
  context: PageContext | null,
): CitizenPage {
  const page =
    municipality && context ? ofMunicipality('info', municipality, language, context) : bare('info', language)
  const unit = municipality ? currentStandard(municipality).units.find((one) => one.address) : undefined
  return {
    ...page,
    info: {
      topic,
      authority: municipality
        ? MUNICIPALITY_NAMES[municipality][language]
        : { da: 'Den kommune, du skriver til', en: 'The municipality you write to' }[language],
      address: unit?.address ?? null,
      email: unit?.email ?? null,
      phone: page.municipality?.phone ?? null,
      officer: null,
      retention: [...(context ? periodsOf(context.owner.retention)[language] : []), ...KEYS[language]],
    },
  }
}
