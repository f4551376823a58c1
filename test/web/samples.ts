/** One page of every kind and phase, as the server would hand it over: for the tests, and to look at. */
import type { CitizenPage, Question, RuleRef, SlotDay } from '../../web/citizen/page.ts'

export const rule: RuleRef = {
  id: 'GLX-5A-d',
  citation: 'Gladsaxe, kvalitetsstandard 2023, afsnit 5A',
  text: 'Du kan få hjælp uden navn, når du har et sted at bo.',
}

const blank: CitizenPage = {
  kind: 'conversation',
  language: 'da',
  municipality: { id: 'gladsaxe', name: 'Gladsaxe Kommune', phone: '39 57 57 57', hours: 'man–fre 9–15' },
  edition: {
    id: 'gladsaxe-2023',
    validText: 'Gælder fra 2023. Sidst set efter 22. november 2026.',
    marks: [],
  },
  demo: null,
  title: 'Hjælp og råd – Gladsaxe Kommune',
  municipalities: [],
  phase: 'asking',
  log: [],
  question: null,
  canGoBack: false,
  canSendNow: false,
  correction: null,
  drops: null,
  identifiers: null,
  danger: null,
  person: null,
  saved: null,
  summary: null,
  outcome: [],
  receipt: null,
  case: null,
  info: null,
  problem: null,
}

const municipalities = [
  { id: 'frederiksberg', name: 'Frederiksberg Kommune' },
  { id: 'fredericia', name: 'Fredericia Kommune' },
  { id: 'koebenhavn', name: 'Københavns Kommune' },
  { id: 'mariagerfjord', name: 'Mariagerfjord Kommune' },
  { id: 'gladsaxe', name: 'Gladsaxe Kommune' },
]

const greeting = {
  id: 'greeting',
  from: 'assistant' as const,
  text: 'Hej. Jeg er en automatisk assistent, ikke et menneske. Jeg afgør ikke noget. Du behøver ikke sige, hvem du er. Vi gemmer kun det, du svarer her. Tryk på "Forlad siden" for at komme hurtigt væk.',
  rules: [],
}

const talked = [
  greeting,
  { id: '1', from: 'assistant' as const, text: 'Hvem drejer det sig om?', rules: [] },
  { id: '2', from: 'person' as const, text: 'Mig selv', rules: [] },
  { id: '3', from: 'assistant' as const, text: 'Hvor gammel er du?', rules: [] },
  { id: '4', from: 'person' as const, text: '24', rules: [] },
  {
    id: '5',
    from: 'assistant' as const,
    text: 'Du kan få råd uden at sige, hvem du er. Det gælder alle.',
    rules: [rule],
  },
]

const ask = (question: Partial<Question>): Question => ({
  fact: 'settledHome',
  kind: 'choice',
  optional: false,
  text: 'Har du et fast sted at bo?',
  options: [],
  why: { text: 'Svaret afgør, om du kan få hjælp uden navn.', rules: [rule] },
  whyOpen: false,
  ...question,
})

const days: SlotDay[] = [
  {
    day: 'tirsdag 24. november',
    times: [
      { value: 'slot-1', time: 'kl. 9.00–9.45', place: 'Rosenkæret 39, indgang B', unit: 'Rådgivningen' },
      { value: 'slot-2', time: 'kl. 14.30–15.15', place: 'Rosenkæret 39, indgang B', unit: 'Rådgivningen' },
    ],
  },
  {
    day: 'torsdag 26. november',
    times: [{ value: 'slot-3', time: 'kl. 16.00–16.45', place: 'På telefon', unit: 'Rådgivningen' }],
  },
]

const choice = ask({
  fact: 'asker',
  text: 'Hvem drejer det sig om?',
  options: [
    { value: 'self', label: 'Mig selv' },
    { value: 'parent', label: 'Mit barn' },
    { value: 'relative', label: 'En, jeg holder af' },
    {
      value: 'professional',
      label: 'En borger, jeg møder i mit arbejde',
      description: 'Du skriver som fagperson',
    },
  ],
})

const yesNo = ask({
  options: [
    { value: 'yes', label: 'Ja' },
    { value: 'no', label: 'Nej' },
    { value: 'unsure', label: 'Ved ikke' },
  ],
})

const lines = [
  { number: '112', label: 'Alarm. Ring ved livsfare' },
  { number: '70 201 201', label: 'Livslinien' },
]

const appointment = {
  kind: 'anonymousTalk',
  kindLabel: 'Samtale uden navn',
  day: 'tirsdag 24. november 2026',
  time: 'kl. 9.00–9.45',
  place: 'Rosenkæret 39, indgang B, 2860 Søborg',
  icsHref: '/gladsaxe/appointment/anonymousTalk.ics',
}

const code = ['7K3M', 'Q9XD', 'A2PV', '0ZTC', 'WB5N', 'H8RJ', '4EYG']
const words = ['hest', 'lampe', 'skovsti', 'papir', 'halvmåne', 'grøn', 'tomat', 'brev', 'sommer', 'kaffe']
const qr = { size: 3, path: 'M0 0h3v1h-3zM1 2h1v1h-1z' }

const page = (changes: Partial<CitizenPage>): CitizenPage => ({ ...blank, ...changes })

export const samples = {
  start: page({
    kind: 'start',
    municipality: null,
    edition: null,
    phase: null,
    title: 'Hjælp og råd i din kommune',
    municipalities,
  }),
  first: page({ log: [greeting], question: choice, demo: { phone: '39 57 57 57' } }),
  choice: page({ log: talked, question: yesNo, canGoBack: true }),
  whyOpen: page({ log: talked, question: { ...yesNo, whyOpen: true }, canGoBack: true }),
  correcting: page({ log: talked, question: { ...yesNo, value: 'yes' }, canGoBack: true }),
  choiceError: page({
    log: talked,
    question: { ...yesNo, error: 'Det forstod jeg ikke. Vælg ja, nej eller ved ikke.' },
    canGoBack: true,
  }),
  several: page({
    log: talked,
    canGoBack: true,
    question: ask({
      fact: 'substances',
      kind: 'several',
      text: 'Hvilke stoffer drejer det sig om?',
      help: 'Ved du det ikke, så vælg "Ved ikke".',
      options: [
        { value: 'cannabis', label: 'Hash eller cannabis' },
        { value: 'cocaine', label: 'Kokain' },
        { value: 'opioids', label: 'Opioider', description: 'For eksempel heroin, metadon eller tramadol' },
        { value: 'ghb', label: 'GHB' },
        { value: 'unsure', label: 'Ved ikke' },
      ],
      value: null,
    }),
  }),
  number: page({
    log: talked.slice(0, 3),
    canGoBack: true,
    question: ask({ fact: 'age', kind: 'number', text: 'Hvor gammel er du?', min: 8, max: 110 }),
  }),
  numberError: page({
    log: talked.slice(0, 3),
    canGoBack: true,
    question: ask({
      fact: 'age',
      kind: 'number',
      text: 'Hvor gammel er du?',
      typed: '200',
      error: 'Skriv et tal mellem 8 og 110.',
    }),
  }),
  text: page({
    log: talked,
    canGoBack: true,
    canSendNow: true,
    question: ask({
      fact: 'message',
      kind: 'text',
      optional: true,
      multiline: true,
      maxLength: 1000,
      text: 'Er der noget, du vil fortælle os?',
      help: 'Skriv ikke navn, nummer eller adresse.',
    }),
  }),
  slots: page({
    log: talked,
    canGoBack: true,
    question: ask({
      fact: 'talkSlot',
      kind: 'slot',
      text: 'Hvilken tid passer dig?',
      slots: days,
      filters: [
        { value: 'late', label: 'Efter skole eller arbejde', active: true },
        { value: 'phone', label: 'På telefon', active: false },
      ],
    }),
  }),
  slotsNone: page({
    log: talked,
    question: ask({ fact: 'talkSlot', kind: 'slot', text: 'Hvilken tid passer dig?', slots: [] }),
  }),
  drops: page({
    log: talked,
    question: { ...yesNo, value: 'yes' },
    correction: { fact: 'anonymous', label: 'Ja, uden navn', values: ['yes'] },
    drops: [
      { fact: 'name', label: 'Navn: Kim' },
      { fact: 'phone', label: 'Telefon: 20 30 40 50' },
    ],
  }),
  identifiers: page({
    log: talked,
    question: yesNo,
    identifiers: {
      found: ['20 30 40 50'],
      text: 'Ring til mig på 20 30 40 50 efter kl. 16.',
      without: 'Ring til mig på … efter kl. 16.',
      field: 'text',
      fields: { type: 'say' },
    },
  }),
  danger: page({
    log: talked,
    question: yesNo,
    danger: {
      kind: 'suicide',
      title: 'Er du i fare lige nu?',
      text: 'Det er godt, at du skriver det. Du skal ikke være alene med det. Ring til et af de her numre nu.',
      numbers: lines,
      helper: false,
    },
  }),
  person: page({
    log: talked,
    question: yesNo,
    person: {
      phone: '39 57 57 57',
      status: 'Åbner i morgen kl. 9.',
      hours: 'mandag til fredag kl. 9–15',
      lines,
      message: { type: 'answer', maxLength: 1000 },
    },
  }),
  saved: page({ log: talked, question: yesNo, saved: { code, words } }),
  problem: page({
    log: talked,
    question: yesNo,
    problem: { code: 'slot-gone', text: 'En anden fik tiden. Her er tre nye.' },
  }),
  summary: page({
    phase: 'reviewing',
    log: talked,
    canGoBack: true,
    summary: [
      { fact: 'asker', label: 'Hvem drejer det sig om', value: 'Mig selv', sensitive: false },
      { fact: 'age', label: 'Alder', value: '24 år', sensitive: false },
      { fact: 'substances', label: 'Hvad bruger du', value: 'Hash, kokain', sensitive: true },
      { fact: 'talkSlot', label: 'Tid', value: 'tirsdag 24. november kl. 9.00', sensitive: false },
    ],
    outcome: [
      'Du får en samtale tirsdag 24. november kl. 9.00.',
      'En medarbejder læser dine svar før mødet.',
    ],
  }),
  receipt: page({
    phase: 'handedOver',
    title: 'Din aftale',
    receipt: {
      appointments: [appointment],
      code,
      words,
      qr,
      kept: false,
      callingWord: 'Grøn Havn',
      readers: 'To medarbejdere i rådgivningen om stoffer.',
      due: 'Senest i morgen kl. 12.',
      phone: '39 57 57 57',
      whatHappens: ['Du taler med en rådgiver om stoffer.', 'Du kan tage en med.', 'Det varer tre kvarter.'],
      next: 'Vi ses tirsdag. Du skal ikke gøre mere nu.',
    },
  }),
  receiptKept: page({
    phase: 'handedOver',
    title: 'Din aftale',
    receipt: {
      appointments: [appointment],
      code,
      words,
      qr,
      kept: true,
      callingWord: 'Grøn Havn',
      readers: 'To medarbejdere i rådgivningen om stoffer.',
      due: 'Senest i morgen kl. 12.',
      phone: '39 57 57 57',
      whatHappens: ['Du taler med en rådgiver om stoffer.', 'Du kan tage en med.', 'Det varer tre kvarter.'],
      next: 'Vi ses tirsdag. Du skal ikke gøre mere nu.',
    },
  }),
  receiptWrong: page({
    phase: 'handedOver',
    title: 'Din aftale',
    problem: { code: 'bad-value', text: 'Det står ikke i koden. Se på den igen.' },
    receipt: {
      appointments: [appointment],
      code,
      words,
      qr,
      kept: false,
      callingWord: 'Grøn Havn',
      readers: 'To medarbejdere i rådgivningen om stoffer.',
      due: 'Senest i morgen kl. 12.',
      phone: '39 57 57 57',
      whatHappens: ['Du taler med en rådgiver om stoffer.', 'Du kan tage en med.', 'Det varer tre kvarter.'],
      next: 'Vi ses tirsdag. Du skal ikke gøre mere nu.',
    },
  }),
  withdrawn: page({ phase: 'withdrawn', log: [] }),
  return: page({ kind: 'return', phase: null, title: 'Fortsæt med din kode' }),
  returnError: page({
    kind: 'return',
    phase: null,
    title: 'Fortsæt med din kode',
    typed: 'hest grøn skovsri',
    problem: {
      code: 'unknown-receipt',
      text: 'Vi kender ikke den kode. Se efter, om du har skrevet rigtigt.',
    },
  }),
  case: page({
    kind: 'case',
    phase: 'handedOver',
    title: 'Din side',
    case: {
      number: '2026-0142',
      callingWord: 'Grøn Havn',
      appointments: [{ ...appointment, canMove: true, canCancel: true }],
      messages: [
        { id: 'a', from: 'person', text: 'Må min søster komme med?', rules: [] },
        { id: 'b', from: 'staff', text: 'Ja, det må hun gerne. Vi ses tirsdag.', rules: [] },
      ],
      next: 'Vi ses tirsdag 24. november kl. 9.00.',
      moving: null,
      canMessage: true,
      canReveal: true,
      canErase: true,
      erasing: 'now',
      renewed: null,
      lastOpened: 'Din side blev sidst åbnet tirsdag 24. november.',
      taken: 'Du ringede, og en sagsbehandler skrev det ind.',
      news: { title: 'Nyt siden tirsdag 24. november', lines: ['En medarbejder har svaret dig.'] },
      answers: [
        {
          fact: 'asker',
          label: 'Hvem handler det om?',
          value: 'Mig selv',
          sensitive: false,
          canChange: false,
        },
        {
          fact: 'wantsDoctor',
          label: 'Vil du også tale med en læge?',
          value: 'Ja',
          sensitive: true,
          canChange: true,
        },
      ],
      openings: [],
    },
  }),
  caseRenewed: page({
    kind: 'case',
    phase: 'handedOver',
    title: 'Din side',
    case: {
      number: '2026-0142',
      callingWord: 'Grøn Havn',
      appointments: [{ ...appointment, canMove: true, canCancel: true }],
      messages: [
        { id: 'a', from: 'person', text: 'Må min søster komme med?', rules: [] },
        { id: 'b', from: 'staff', text: 'Ja, det må hun gerne. Vi ses tirsdag.', rules: [] },
      ],
      next: 'Vi ses tirsdag 24. november kl. 9.00.',
      moving: null,
      canMessage: true,
      canReveal: true,
      canErase: true,
      erasing: 'asked',
      renewed: { code, words, qr, kept: false },
      lastOpened: 'Din side blev sidst åbnet tirsdag 24. november.',
      openings: ['mandag 23. november: en sagsbehandler'],
    },
  }),
  caseMissed: page({
    kind: 'case',
    phase: 'handedOver',
    title: 'Din side',
    case: {
      number: '2026-0142',
      callingWord: 'Grøn Havn',
      appointments: [{ ...appointment, canMove: true, canCancel: false, missed: true }],
      toFind: [{ kind: 'doctor', kindLabel: 'Samtale med en læge' }],
      messages: [
        {
          id: 'a',
          from: 'staff',
          text: 'Vi må desværre aflyse din tid tirsdag den 24. november.',
          rules: [],
        },
      ],
      next: 'Du kan vælge en ny tid her. En medarbejder hjælper også gerne.',
      moving: null,
      canMessage: true,
      canReveal: false,
      canErase: true,
      erasing: 'now',
      renewed: null,
      lastOpened: null,
      openings: [],
    },
  }),
  amending: page({
    kind: 'case',
    phase: 'handedOver',
    title: 'Din side',
    case: {
      number: '2026-0142',
      callingWord: null,
      appointments: [{ ...appointment, canMove: true, canCancel: true }],
      messages: [],
      next: null,
      moving: null,
      canMessage: true,
      canReveal: false,
      canErase: true,
      erasing: 'asked',
      renewed: null,
      lastOpened: null,
      news: { title: 'Der er ikke kommet noget nyt siden.', lines: [] },
      answers: [
        {
          fact: 'asker',
          label: 'Hvem handler det om?',
          value: 'Mig selv',
          sensitive: false,
          canChange: false,
        },
        {
          fact: 'wantsDoctor',
          label: 'Vil du også tale med en læge?',
          value: 'Ja',
          sensitive: true,
          canChange: true,
        },
      ],
      amending: {
        fact: 'wantsDoctor',
        kind: 'choice',
        optional: true,
        text: 'Vil du også tale med en læge?',
        options: [
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nej' },
        ],
        value: 'yes',
        why: { text: '', rules: [] },
        whyOpen: false,
      },
      openings: [],
    },
  }),
  moving: page({
    kind: 'case',
    phase: 'handedOver',
    title: 'Din side',
    case: {
      number: '2026-0142',
      callingWord: null,
      appointments: [{ ...appointment, canMove: false, canCancel: false }],
      messages: [],
      next: null,
      moving: { kind: 'anonymousTalk', kindLabel: 'Samtale uden navn', slots: days },
      canMessage: false,
      canReveal: false,
      canErase: false,
      erasing: 'now',
      renewed: null,
      lastOpened: 'Din side blev sidst åbnet tirsdag 24. november.',
      openings: [],
    },
  }),
  notFound: page({
    kind: 'notFound',
    municipality: null,
    edition: null,
    phase: null,
    title: 'Siden findes ikke',
    municipalities,
  }),
  error: page({
    kind: 'error',
    phase: null,
    title: 'Det gik ikke',
    problem: { code: 'busy', text: 'Vi har travlt lige nu. Det, du har svaret, er gemt. Prøv igen om lidt.' },
  }),
  left: page({ kind: 'left', municipality: null, edition: null, phase: null, title: 'Siden er lukket' }),
  privacy: page({
    kind: 'info',
    phase: null,
    title: 'Sådan passer vi på dine oplysninger',
    info: {
      topic: 'privacy',
      authority: 'Gladsaxe Kommune',
      address: 'Rådhus Allé 7, 2860 Søborg',
      email: 'kommunen@gladsaxe.dk',
      phone: '39 57 50 00',
      officer: null,
      retention: ['Svar, du ikke sender, sletter vi efter syv dage.'],
    },
  }),
  accessibility: page({
    kind: 'info',
    phase: null,
    title: 'Tilgængelighed',
    info: {
      topic: 'accessibility',
      authority: 'Gladsaxe Kommune',
      address: null,
      email: null,
      phone: '39 57 50 00',
      officer: null,
      retention: [],
    },
  }),
  authority: page({
    kind: 'info',
    phase: null,
    title: 'Hvem står bag?',
    info: {
      topic: 'authority',
      authority: 'Gladsaxe Kommune',
      address: 'Rådhus Allé 7, 2860 Søborg',
      email: null,
      phone: null,
      officer: null,
      retention: [],
    },
  }),
} satisfies Record<string, CitizenPage>

export type SampleName = keyof typeof samples
export const sampleNames = Object.keys(samples) as SampleName[]
