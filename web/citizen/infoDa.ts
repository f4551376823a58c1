/** Privacy (GDPR art. 13), accessibility and who is responsible, in Danish. */
import { type Info, present, type Write } from './infoText.ts'

const contactDa = (info: Info) =>
  present(
    info.authority,
    info.address,
    info.email && `E-mail: ${info.email}`,
    info.phone && `Telefon: ${info.phone}`,
  )

const privacyDa: Write = (info) => ({
  title: 'Sådan passer vi på dine oplysninger',
  sections: [
    { heading: 'Hvem har ansvaret?', text: contactDa(info) },
    {
      heading: 'Hvem kan du spørge?',
      text: [info.officer ?? 'Spørg kommunen efter den, der rådgiver om persondata.'],
    },
    {
      heading: 'Hvad gemmer vi?',
      text: [
        'Vi gemmer det, du svarer her. Vi spørger kun om det, vi skal bruge for at hjælpe dig videre.',
        'Du kan få råd uden at sige, hvem du er. Så spørger vi ikke om navn, nummer eller adresse.',
        'Vi gemmer ikke, hvilken computer eller telefon du bruger. Siden sætter kun en cookie. Den husker samtalen, mens den er åben.',
      ],
    },
    {
      heading: 'Hvorfor må vi det?',
      text: [
        'Kommunen skal give råd og hjælp efter loven. Det er opgaven her.',
        'Reglerne står i GDPR artikel 6, stk. 1, litra e, og artikel 9, stk. 2, litra f og h. De står også i lov om social service § 10, § 101 og § 101 a.',
      ],
    },
    {
      heading: 'Hvem ser det?',
      text: [
        'Kun medarbejdere i kommunen, der arbejder med hjælpen her. Vi sælger ikke noget videre.',
        'Når en af dem åbner din sag, bliver det skrevet ned. Det kan du se med din kode.',
      ],
    },
    {
      heading: 'Hvor længe?',
      text:
        info.retention.length > 0
          ? info.retention
          : ['Så længe loven kræver det. Spørg os, hvis du er i tvivl.'],
    },
    {
      heading: 'Hvem bestemmer?',
      text: [
        'En maskine stiller spørgsmål og finder en tid. Den afgør ikke noget om dig. Det gør et menneske.',
      ],
    },
    {
      heading: 'Hvad kan du kræve?',
      text: [
        'Du kan se det, vi har gemt. Du kan få det rettet. Du kan få det slettet eller sige nej til, at vi bruger det, når loven tillader det.',
        'Skriver du uden navn, er din kode den eneste vej til dine svar. Gem den godt.',
        'Du kan klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby. Telefon: 33 19 32 00.',
      ],
    },
  ],
})

const accessibilityDa: Write = (info) => ({
  title: 'Tilgængelighed',
  sections: [
    {
      heading: 'Siden er for alle',
      text: [
        'Du kan bruge siden med tastatur, med skærmlæser og med stor skrift. Den virker også uden JavaScript.',
        'Vi følger kravene i WCAG 2.1 på niveau AA. Vi prøver siden med et program, der finder fejl, hver gang vi ændrer den.',
        'Vi ved endnu ikke af nogen fejl. Siden er ikke prøvet af en gruppe mennesker med handicap endnu.',
      ],
    },
    {
      heading: 'Er der noget, der ikke virker?',
      text: ['Så sig det til os. Vi hjælper dig også på en anden måde.', ...contactDa(info)],
    },
    {
      heading: 'Får du ikke svar?',
      text: ['Du kan klage til Digitaliseringsstyrelsen. De holder øje med offentlige sider.'],
    },
  ],
})

const authorityDa: Write = (info) => ({
  title: 'Hvem står bag?',
  sections: [
    { heading: 'Kommunen står bag', text: contactDa(info) },
    {
      heading: 'Det er en maskine, der skriver',
      text: [
        'Du taler med et program, ikke med et menneske. Programmet hedder Fjorten.',
        'Det følger kommunens egne regler. Under hvert spørgsmål kan du se, hvilken regel det bygger på.',
        'Programmet siger aldrig nej til dig. Et menneske i kommunen ser på det, du sender.',
      ],
    },
  ],
})

export const da: Record<Info['topic'], Write> = {
  privacy: privacyDa,
  accessibility: accessibilityDa,
  authority: authorityDa,
}
