/**
 * What is said when somebody may be in danger: to the person or to the helper beside them, differently under 18,
 * never one helpline alone. A number that was never checked is not shown.
 */
import type { Language, Municipality } from './facts.ts'
import type { Text } from './rule.ts'

export type DangerKind = 'overdose' | 'suicide' | 'withdrawal' | 'violence' | 'child' | 'medical'

export interface Helpline {
  readonly number: string
  readonly name: Text
  /** Month of the newest source that shows this number in use; null = never checked, and then never shown. */
  readonly checked: string | null
  readonly allDay: boolean
}

const line = (number: string, da: string, en: string, checked: string | null, allDay: boolean): Helpline => ({
  number,
  name: { da, en },
  checked,
  allDay,
})

/** Sources and their age: the domain notes § 3.1. The owner confirms every number before going live (`npm run ready`). */
export const HELPLINES = {
  emergency: line('112', 'Alarm, ambulance og politi', 'Emergency, ambulance and police', '2026-11', true),
  police: line('114', 'Politiet, når det ikke haster', 'Police, not urgent', '2026-11', true),
  doctorCapital: line(
    '1813',
    'Akuttelefonen i Region Hovedstaden',
    'Medical helpline, Capital Region',
    '2026-11',
    true,
  ),
  poison: line('82 12 12 12', 'Giftlinjen', 'Poison Line', '2023-01', true),
  suicide: line('70 201 201', 'Livslinien', 'Lifeline', '2023-01', false),
  children: line('116 111', 'BørneTelefonen', 'Child Helpline', '2022-01', true),
  violence: line('1888', 'Lev Uden Vold', 'Live Without Violence', '2023-01', true),
  danner: line('33 33 00 47', 'Danner', 'Danner crisis line', '2021-01', true),
  alcohol: line('80 200 500', 'Alkolinjen', 'Alcohol line', '2023-01', false),
} as const satisfies Record<string, Helpline>
export type HelplineId = keyof typeof HELPLINES

interface Advice {
  readonly person: Text
  readonly helper: Text
  readonly under18?: Text
  readonly lines: readonly HelplineId[]
}

const t = (da: string, en: string): Text => ({ da, en })

export const DANGER: Readonly<Record<DangerKind, Advice>> = {
  overdose: {
    person: t(
      'Ring 112 nu. Bliv vågen, og sæt dig et sted, hvor andre kan se dig. Du får hjælp, ikke skæld ud.',
      'Call 112 now. Stay awake and sit where others can see you. You get help, not blame.',
    ),
    helper: t(
      'Ring 112 nu, også hvis du er i tvivl. Tjek vejrtrækningen, giv luft eller førstehjælp, som 112 siger, og brug naloxon, hvis I har det. Bliv hos personen.',
      'Call 112 now, even if you are unsure. Check the breathing, give air or first aid as 112 tells you, and use naloxone if you have it. Stay with the person.',
    ),
    under18: t(
      'Ring 112 nu, eller bed en voksen om det. Bliv vågen, og vær ikke alene. Ingen bliver vred.',
      'Call 112 now, or ask an adult to. Stay awake and do not be alone. Nobody will be angry.',
    ),
    lines: ['emergency', 'poison'],
  },
  suicide: {
    person: t(
      'Det lyder, som om du har det meget svært. Er du i fare nu, så ring 112. Du kan også tale med nogen lige nu.',
      'It sounds as if things are very hard. If you are in danger now, call 112. You can also talk to somebody right now.',
    ),
    helper: t(
      'Tag det alvorligt, og bliv hos personen. Er der fare nu, så ring 112. Spørg roligt og direkte, og fjern det farlige.',
      'Take it seriously and stay with the person. If there is danger now, call 112. Ask calmly and directly, and remove what is dangerous.',
    ),
    under18: t(
      'Det lyder rigtig svært, og det er godt, at du siger det. Er du i fare nu, så ring 112. Du kan ringe eller skrive til BørneTelefonen hele døgnet.',
      'It sounds really hard, and it is good that you say it. If you are in danger now, call 112. You can call or write to the Child Helpline day and night.',
    ),
    lines: ['emergency', 'suicide', 'doctorCapital'],
  },
  withdrawal: {
    person: t(
      'Stop ikke brat på egen hånd. Det kan være farligt med alkohol, GHB og benzo. Ryster du, ser syner eller får kramper, så ring 112.',
      'Do not stop abruptly on your own. With alcohol, GHB and benzos it can be dangerous. If you shake, see things or have seizures, call 112.',
    ),
    helper: t(
      'Lad ikke personen stoppe brat alene. Ved kramper, syner eller forvirring: ring 112. Ellers ring til en læge i dag.',
      'Do not let the person stop abruptly alone. With seizures, visions or confusion: call 112. Otherwise call a doctor today.',
    ),
    lines: ['emergency', 'doctorCapital', 'poison'],
  },
  violence: {
    person: t(
      'Er du i fare nu, så ring 112. Kan du komme et sikkert sted hen, så gør det. Du kan få råd hele døgnet uden at sige, hvem du er.',
      'If you are in danger now, call 112. If you can get to a safe place, do. You can get advice day and night without saying who you are.',
    ),
    helper: t(
      'Er nogen i fare nu, så ring 112. Bring ikke dig selv i fare.',
      'If anyone is in danger now, call 112. Do not put yourself in danger.',
    ),
    under18: t(
      'Er du i fare nu, så ring 112. Gå til en voksen, du stoler på. BørneTelefonen kan hjælpe dig hele døgnet.',
      'If you are in danger now, call 112. Go to an adult you trust. The Child Helpline can help you day and night.',
    ),
    lines: ['emergency', 'violence', 'danner'],
  },
  child: {
    person: t(
      'Har et barn fået noget i sig eller er i fare, så ring 112 nu. Er du i tvivl, så ring til Giftlinjen.',
      'If a child has swallowed something or is in danger, call 112 now. If in doubt, call the Poison Line.',
    ),
    helper: t(
      'Har et barn fået noget i sig eller er i fare, så ring 112 nu. Er du i tvivl, så ring til Giftlinjen.',
      'If a child has swallowed something or is in danger, call 112 now. If in doubt, call the Poison Line.',
    ),
    lines: ['emergency', 'poison', 'children'],
  },
  medical: {
    person: t(
      'Det kan være alvorligt. Ring 112 nu, hvis du har ondt i brystet, ikke kan få luft eller er forvirret.',
      'It may be serious. Call 112 now if you have chest pain, cannot breathe or are confused.',
    ),
    helper: t(
      'Det kan være alvorligt. Ring 112 nu, og bliv hos personen.',
      'It may be serious. Call 112 now and stay with the person.',
    ),
    lines: ['emergency', 'doctorCapital', 'poison'],
  },
}

export interface Spoken {
  readonly text: string
  readonly numbers: readonly { number: string; label: string; checked: string }[]
}

/** 1813 is answered in the Capital Region only; elsewhere the other lines stand alone. */
const CAPITAL = new Set<Municipality>(['frederiksberg', 'koebenhavn', 'gladsaxe'])

/** What to say and which numbers to show; under 18 the Child Helpline stands with them. */
export function speakOfDanger(
  kind: DangerKind,
  to: 'person' | 'helper',
  under18: boolean,
  language: Language,
  municipality: Municipality,
): Spoken {
  const advice = DANGER[kind]
  const words = to === 'helper' ? advice.helper : under18 ? (advice.under18 ?? advice.person) : advice.person
  const ids = new Set<HelplineId>(
    under18 ? [...advice.lines.slice(0, 1), 'children', ...advice.lines.slice(1)] : advice.lines,
  )
  const numbers = [...ids]
    .filter((id) => id !== 'doctorCapital' || CAPITAL.has(municipality))
    .map((id) => HELPLINES[id])
    .filter((line): line is Helpline & { checked: string } => line.checked !== null)
    .map((line) => ({ number: line.number, label: line.name[language], checked: line.checked }))
  return { text: words[language], numbers }
}

/** The lines that are open day and night, for "how do I reach a person now". */
export const roundTheClock = (language: Language): Spoken['numbers'] =>
  [HELPLINES.emergency, HELPLINES.children, HELPLINES.violence, HELPLINES.poison].flatMap((line: Helpline) =>
    line.checked ? [{ number: line.number, label: line.name[language], checked: line.checked }] : [],
  )
