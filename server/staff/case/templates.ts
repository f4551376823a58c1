/** Short answers that staff begin from: written once for everybody, and per municipality where its own way is another. */
import type { Language, Municipality } from '../../../machines/facts.ts'

const t = (da: string, en: string) => ({ da, en })

export interface Template {
  readonly id: string
  /** What it is called in the list. */
  readonly title: Readonly<Record<Language, string>>
  readonly text: Readonly<Record<Language, string>>
}

const COMMON: readonly Template[] = [
  {
    id: 'received',
    title: t('Vi har fået din besked', 'We have your message'),
    text: t(
      'Tak for din besked. Vi har læst den og skriver til dig igen her på siden.',
      'Thank you for your message. We have read it and will write to you again on this page.',
    ),
  },
  {
    id: 'otherTime',
    title: t('Vælg en anden tid', 'Choose another time'),
    text: t(
      'Du kan selv flytte din tid her på siden. Passer ingen af dem, så skriv, hvornår det er bedst for dig. Så finder vi en.',
      'You can move your time yourself on this page. If none suits, write when it is best for you, and we will find one.',
    ),
  },
  {
    id: 'bring',
    title: t('Hvad du kan tage med', 'What you can bring'),
    text: t(
      'Du behøver ikke tage noget med. Du må gerne have en med, som du er tryg ved.',
      'You need not bring anything. You are welcome to bring somebody you feel safe with.',
    ),
  },
  {
    id: 'missed',
    title: t('Vi så dig ikke', 'We did not see you'),
    text: t(
      'Vi så dig ikke til din tid. Det sker, og det er i orden. Du kan vælge en ny tid her på siden, når du vil.',
      'We did not see you at your time. That happens, and it is all right. You can choose a new time on this page whenever you like.',
    ),
  },
  {
    id: 'askMore',
    title: t('Vil du fortælle lidt mere?', 'Will you tell a little more?'),
    text: t(
      'Vil du fortælle lidt mere om, hvad du har brug for? Du bestemmer selv, hvor meget du skriver.',
      'Will you tell a little more about what you need? You decide how much you write.',
    ),
  },
]

/** How the place is found at the door, which differs. */
const OWN: Readonly<Partial<Record<Municipality, readonly Template[]>>> = {
  koebenhavn: [
    {
      id: 'manyPlaces',
      title: t('Flere steder i byen', 'Several places in town'),
      text: t(
        'Vi har flere steder i byen. Skriv, hvis et andet sted er nemmere for dig at komme til.',
        'We have several places in town. Write if another one is easier for you to get to.',
      ),
    },
  ],
  mariagerfjord: [
    {
      id: 'travel',
      title: t('Vejen hertil', 'Getting here'),
      text: t(
        'Er det svært at komme hertil? Skriv det, så finder vi en tid, der passer med bussen, eller taler i telefon.',
        'Is it hard to get here? Write so, and we will find a time that suits the bus, or talk by telephone.',
      ),
    },
  ],
}

export const templatesOf = (municipality: Municipality): readonly Template[] => [
  ...COMMON,
  ...(OWN[municipality] ?? []),
]
