/** Sections 12 to 15: free choice, complaints, follow-up, staff. */
import { all, is } from '../../../condition.ts'
import { type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'

const freeChoice = all(namedTreatment, is('provider', 'other'))
const complaint = is('wish', 'complaint')

export const rights: readonly Rule[] = [
  {
    id: 'FDC-12-a',
    topic: 'FreeChoice',
    title: { da: 'Vælg et andet sted', en: 'Choose another place' },
    cites: [
      { section: '12', lines: [306, 309] },
      { section: '16.101', lines: [411, 413] },
    ],
    when: freeChoice,
    then: [],
    text: {
      da: 'Når vi har fundet hjælp til dig, kan du vælge et andet godkendt sted af samme slags.',
      en: 'Once we have found help for you, you can choose another approved place of the same kind.',
    },
  },
  {
    id: 'FDC-12-b',
    topic: 'FreeChoice',
    title: { da: 'Valget kan begrænses', en: 'The choice can be limited' },
    cites: [
      { section: '12', lines: [312, 313] },
      { section: '16.101', lines: [421, 422] },
    ],
    when: freeChoice,
    then: [
      task(
        'Begræns kun det frie valg af hensyn til personen, og skriv hvorfor.',
        'Limit free choice only for the sake of the person, and write down why.',
      ),
    ],
    text: {
      da: 'Dit valg kan blive begrænset, men kun af hensyn til dig.',
      en: 'Your choice can be limited, but only for your own sake.',
    },
  },
  {
    id: 'FDC-12-c',
    topic: 'FreeChoice',
    title: { da: 'Et andet sted, ingen 14 dage', en: 'Another place, no 14 days' },
    cites: [
      { section: '12', lines: [316, 318] },
      { section: '16.101', lines: [416, 418] },
    ],
    // Heard by everyone by name before they choose; it bears only on those who then want another place.
    when: namedTreatment,
    unless: is('provider', 'own'),
    then: [record('Valget og datoen for det.', 'The choice and its date.')],
    text: {
      da: 'Bruger du det frie valg, har du ikke samme krav på start inden 14 dage.',
      en: 'If you use the free choice, you do not have the same claim to start within 14 days.',
    },
    heard: { before: 'provider' },
  },
  {
    id: 'FDC-13-a',
    topic: 'Complaint',
    title: { da: 'Klag inden fire uger', en: 'Complain within four weeks' },
    cites: [{ section: '13', lines: [324, 325] }],
    when: complaint,
    then: [
      task(
        'Er det en klage over en afgørelse, så vurder den på ny nu. Står fristen for at klage i tvivl, så tag imod den alligevel. Holder den, så send klagen til Ankestyrelsen.',
        'If it is a complaint on a decision, review it now. Where the time to complain is in doubt, take it all the same. If it stands, send the complaint to Ankestyrelsen.',
      ),
    ],
    text: {
      da: 'Er du uenig i en afgørelse, så klag inden 4 uger til Fredericia Rusmiddelcenter, der ser på den igen.',
      en: 'If you disagree with a decision, complain within 4 weeks to Fredericia Rusmiddelcenter, which reviews it.',
    },
    heard: 'summary',
    readings: ['B-30'],
  },
  {
    id: 'FDC-13-b',
    topic: 'Complaint',
    title: { da: 'Videre til Ankestyrelsen', en: 'On to Ankestyrelsen' },
    cites: [{ section: '13', lines: [326, 329] }],
    when: complaint,
    then: [],
    text: {
      da: 'Ændrer vi intet, sender vi klagen til Ankestyrelsen, og får du ret der, retter vi os efter det.',
      en: 'If we change nothing, we send it to Ankestyrelsen, and if it agrees with you, we follow that.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-13-c',
    topic: 'Complaint',
    title: { da: 'Klage over sagens gang', en: 'Complaint about case handling' },
    cites: [{ section: '13', lines: [332, 335] }],
    when: complaint,
    then: [
      task(
        'Er det en klage over sagens gang, så giv den til centrets leder. Den har ingen frist.',
        "If it is a complaint on case handling, give it to the centre's leader. It has no deadline.",
      ),
    ],
    text: {
      da: 'Er du utilfreds med, hvordan sagen er kørt, kan du skrive til centrets leder uden nogen frist.',
      en: "If you are unhappy with how the case was handled, write to the centre's leader; there is no deadline.",
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-13-d',
    topic: 'Complaint',
    title: { da: 'Anonymt til Socialtilsyn Syd', en: 'Anonymously to Socialtilsyn Syd' },
    cites: [{ section: '13', lines: [337, 339] }],
    when: complaint,
    then: [],
    text: {
      da: 'Er du bekymret for stedet, kan du helt anonymt sige det til Socialtilsyn Syd: www.socialtilsynsyd.dk.',
      en: 'If the place worries you, you can tell Socialtilsyn Syd fully anonymously: www.socialtilsynsyd.dk.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-14-a',
    topic: 'Deadlines',
    title: { da: 'Efter 1 og 6 måneder', en: 'After 1 and 6 months' },
    cites: [{ section: '14', lines: [346, 348] }],
    when: namedTreatment,
    then: [
      task(
        'Sæt to datoer for opfølgning, når forløbet slutter: senest 1 måned efter og igen efter 6.',
        'Set two follow-up dates when the course ends: by 1 month after and again after 6.',
        { months: 1, from: 'end' },
        { months: 6, from: 'end' },
      ),
    ],
    text: {
      da: 'Vi følger op senest 1 måned efter, at dit forløb slutter, og igen efter 6 måneder.',
      en: 'We follow up by 1 month after your course ends, and again after 6 months.',
    },
    readings: ['B-35'],
  },
  {
    id: 'FDC-14-b',
    topic: 'Deadlines',
    title: { da: 'Uanset hvordan det slutter', en: 'However it ends' },
    cites: [{ section: '14', lines: [348, 351] }],
    when: namedTreatment,
    then: [
      record(
        'Opfølgning også ved skift, indlæggelse eller anden afslutning.',
        'Follow-up also after transfer, hospital or any other ending.',
      ),
    ],
    text: {
      da: 'Vi følger op, uanset hvordan dit forløb slutter.',
      en: 'We follow up however your course ends.',
    },
  },
  {
    id: 'FDC-14-c',
    topic: 'Deadlines',
    title: { da: 'Aftale om kontakt bagefter', en: 'Agreement on later contact' },
    cites: [{ section: '14', lines: [353, 357] }],
    when: namedTreatment,
    then: [
      task(
        'Skriv begge opfølgninger i planen, og aftal ved start, hvordan I får kontakt igen.',
        'Write both follow-ups in the plan, and agree at the start how to get in touch again.',
      ),
    ],
    text: {
      da: 'Når du begynder, aftaler vi, hvordan vi må få fat i dig bagefter.',
      en: 'When you begin, we agree how we may reach you afterwards.',
    },
    readings: ['B-35'],
  },
  {
    id: 'FDC-14-d',
    topic: 'Deadlines',
    title: { da: 'Mindst en samtale i telefon', en: 'At least a phone talk' },
    cites: [{ section: '14', lines: [358, 360] }],
    when: namedTreatment,
    then: [
      record(
        'Opfølgning: mindst en samtale i telefon om situation og mål.',
        'Follow-up: at least a phone talk on situation and goals.',
      ),
    ],
    text: {
      da: 'Vi ringer mindst og hører, hvordan du har det, og om målet holder.',
      en: 'We at least call to hear how you are and whether the goal holds.',
    },
  },
  {
    id: 'FDC-14-e',
    topic: 'Data',
    title: { da: 'Vi skriver ned, hvordan det går', en: 'We note how it goes' },
    cites: [{ section: '14', lines: [362, 366] }],
    when: namedTreatment,
    then: [
      record(
        'Status efter 1 og 6 måneder, også ikke nået, flyttet eller tilbagefald.',
        'Status after 1 and 6 months, also not reached, moved away or relapsed.',
      ),
    ],
    text: {
      da: 'Efter 1 og 6 måneder noterer vi, hvordan det går, også hvis du er flyttet eller er faldet i igen.',
      en: 'After 1 and 6 months we note how things are, also if you have moved or started again.',
    },
  },
  {
    id: 'FDC-15-a',
    topic: 'Staff',
    title: { da: 'Hvem der arbejder her', en: 'Who works here' },
    cites: [{ section: '15', lines: [372, 376] }],
    when: is('wish', 'information'),
    then: [],
    text: {
      da: 'Her arbejder folk, der er uddannet i socialt arbejde, pleje og råd om stoffer, og læger hjælper til.',
      en: 'The staff are trained in social work, care and advice on drugs, and consultant doctors help.',
    },
  },
  {
    id: 'FDC-15-b',
    topic: 'Staff',
    title: { da: 'Hold for unge og voksne', en: 'Teams for young people and adults' },
    cites: [{ section: '15', lines: [377, 381] }],
    when: namedTreatment,
    then: [
      task(
        'Find det rette team: unge, ambulant og dag, eller sundhed.',
        'Find the right team: youth, outpatient and day, or health.',
      ),
    ],
    text: {
      da: 'Vi har et team for unge, et for samtaler og dagtilbud og et for sundhed.',
      en: 'We have a team for young people, one for talks and day offers and one for health.',
    },
  },
]
