/** Section 16, § 101 a as the document quotes it: how anonymous treatment begins, and what it is. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { appointment, neverAsk, type Rule, record, task } from '../../../rule.ts'
import { anonymousTreatment, self, treatmentWished } from '../../terms.ts'
import { notMinor } from './paths.ts'

export const anonymousLaw: readonly Rule[] = [
  {
    id: 'FDC-16.101a-a',
    topic: 'Anon',
    title: { da: 'Andre problemer hører til samtalen', en: 'Other problems belong in the talk' },
    cites: [{ section: '16.101a', lines: [425, 428] }],
    when: anonymousTreatment,
    then: [
      task(
        'Tal i samtalen om, hvorvidt der er andre sociale problemer. Intet er afgjort på forhånd.',
        'Talk about whether there are other social problems. Nothing is decided beforehand.',
      ),
    ],
    text: {
      da: 'Det er for dig uden andre store problemer i dit liv, og det taler I om i samtalen.',
      en: 'It is for you without other big problems in your life, and you talk about that when you meet.',
    },
    readings: ['B-13', 'B-31'],
  },
  {
    id: 'FDC-16.101a-b',
    topic: 'Anon',
    title: { da: 'Mindst to steder', en: 'At least two places' },
    cites: [{ section: '16.101a', lines: [431, 433] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Der er mindst to steder, og mindst et af dem ligger uden for Fredericia Kommune.',
      en: 'There are at least two places, and at least one lies outside Fredericia Kommune.',
    },
  },
  {
    id: 'FDC-16.101a-c',
    topic: 'Anon',
    title: { da: 'Book en samtale uden navn', en: 'Book a talk without a name' },
    cites: [{ section: '16.101a', lines: [436, 439] }],
    when: anonymousTreatment,
    then: [appointment('anonymousTalk', 'serviceAim')],
    text: {
      da: 'Du kan aftale den første samtale uden navn, her på siden eller i telefonen.',
      en: 'You can agree on the first talk without a name, on this page or by phone.',
    },
    readings: ['B-05', 'B-08', 'B-32'],
  },
  {
    id: 'FDC-16.101a-d',
    topic: 'Anon',
    title: { da: 'Ingen skal kende dig', en: 'Nobody needs to know you' },
    cites: [{ section: '16.101a', lines: [439, 441] }],
    when: anonymousTreatment,
    then: [
      task(
        'Giv samtalen sin egen tid. Råb intet navn op, og skriv intet CPR-nummer.',
        'Give the talk its own time. Call out no name, and write down no CPR number.',
      ),
      neverAsk('name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact', 'children'),
    ],
    text: {
      da: 'Samtalen er lagt sådan, at du bliver ved med at være anonym, og ingen råber dit navn op.',
      en: 'The talk is arranged so that you stay anonymous, and nobody calls out your name.',
    },
    heard: 'receipt',
    readings: ['B-08', 'B-35'],
  },
  {
    id: 'FDC-16.101a-e',
    topic: 'Anon',
    title: { da: 'Svaret kommer efter samtalen', en: 'The answer comes after the talk' },
    cites: [{ section: '16.101a', lines: [444, 447] }],
    when: anonymousTreatment,
    then: [
      task(
        'Afgør det efter samtalen, og vis personen videre til Odense, Esbjerg eller Kolding.',
        'Decide after the talk, and refer the person to Odense, Esbjerg or Kolding.',
      ),
    ],
    text: {
      da: 'Efter samtalen siger kommunen, om du kan få anonym behandling, og viser dig videre.',
      en: 'After the talk the municipality says whether you can get anonymous treatment, and refers you.',
    },
    heard: 'receipt',
    readings: ['B-32'],
  },
  {
    id: 'FDC-16.101a-f',
    topic: 'Anon',
    title: { da: 'Stedet kan selv afgøre det', en: 'The place may decide itself' },
    cites: [{ section: '16.101a', lines: [454, 456] }],
    when: anonymousTreatment,
    then: [
      record(
        'Henvendelsen går til Åben Rådgivning, til kommunen vælger noget andet.',
        'The enquiry goes to Åben Rådgivning until the municipality chooses otherwise.',
      ),
    ],
    text: {
      da: 'Kommunen kan lade det sted, der giver hjælpen, holde samtalen og give dig svar.',
      en: 'The municipality may let the place that gives the help hold the talk and give you the answer.',
    },
    readings: ['B-32'],
  },
  {
    id: 'FDC-16.101a-g',
    topic: 'Complaint',
    title: { da: 'Ingen klage uden navn', en: 'No appeal without a name' },
    cites: [{ section: '16.101a', lines: [459, 460] }],
    // Heard before the way is known; it bears only on those who then go on without a name for drugs.
    when: any(all(self, treatmentWished, notMinor), all(is('wish', 'complaint'), is('anonymous', 'yes'))),
    unless: oneOf('route', ['namedTreatment', 'alcohol', 'elsewhere']),
    then: [],
    text: {
      da: 'Uden navn er der ingen frist på 14 dage for hjælp til stoffer, og du kan ikke klage over svaret.',
      en: 'Without a name there is no 14-day limit for help with drugs, and you cannot appeal the answer.',
    },
    heard: { before: 'anonymous' },
    readings: ['B-05', 'B-33'],
    replaces: 'B-33',
  },
  {
    id: 'FDC-16.101a-h',
    topic: 'Anon',
    title: { da: 'Holdt helt adskilt', en: 'Kept fully apart' },
    cites: [{ section: '16.101a', lines: [463, 464] }],
    when: anonymousTreatment,
    then: [
      task(
        'Hold anonyme tider, steder og sager adskilt fra dem med navn.',
        'Keep anonymous times, places and cases apart from those by name.',
      ),
    ],
    text: {
      da: 'Anonym behandling er holdt adskilt fra behandling med navn.',
      en: 'Anonymous treatment is kept apart from treatment by name.',
    },
  },
  {
    id: 'FDC-16.101a-i',
    topic: 'Treatment',
    title: { da: 'Et kort forløb i gruppe', en: 'A short course in a group' },
    cites: [{ section: '16.101a', lines: [466, 468] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Anonym behandling er et kort forløb i en gruppe, og du kan slutte med en samtale alene.',
      en: 'Anonymous treatment is a short course in a group, and you may end with a talk of your own.',
    },
    heard: 'receipt',
  },
]
