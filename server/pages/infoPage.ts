/** Privacy notice, accessibility statement, responsible authority: what the pages need to know of the municipality. */
import type { Language, Municipality } from '../../machines/facts.ts'
import { MUNICIPALITY_NAMES } from '../../machines/questions.ts'
import { currentStandard } from '../../machines/standards/catalogue.ts'
import type { CitizenPage, Info } from '../../web/citizen/page.ts'
import { bare, ofMunicipality, type PageContext } from './page.ts'

const RETENTION = {
  da: [
    'En samtale, du ikke sender, er låst med en nøgle, som kun din samtale og din kode har.',
    'Sletter du en samtale eller en anonym sag, forsvinder nøglen med det samme.',
    'En sag med navn følger kommunens regler for journaler.',
  ],
  en: [
    'A conversation you do not send is locked with a key that only your conversation and your code hold.',
    'If you delete a conversation or an anonymous case, the key is gone at once.',
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
      retention: RETENTION[language],
    },
  }
}
