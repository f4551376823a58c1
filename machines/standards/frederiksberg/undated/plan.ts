/** The treatment plan and what the person decides in it (sections 11 to 13). */
import { any } from '../../../condition.ts'
import { type Rule, record, task } from '../../../rule.ts'
import { asksForInformation, treatmentByName } from './paths.ts'

export const plan: readonly Rule[] = [
  {
    id: 'FRB-11-a',
    topic: 'Treatment',
    title: { da: 'En plan efter start', en: 'A plan after the start' },
    cites: [{ section: '11', lines: [178, 182] }],
    when: treatmentByName,
    then: [],
    text: {
      da: 'Når du er i gang, laver du en plan sammen med den, der hjælper dig.',
      en: 'Once you have started, you make a plan together with the person who helps you.',
    },
  },
  {
    id: 'FRB-11-b',
    topic: 'Deadlines',
    title: { da: 'Planen rettes undervejs', en: 'The plan is adjusted' },
    cites: [
      { section: '11', lines: [182, 183] },
      { section: '13', lines: [209, 214] },
    ],
    when: treatmentByName,
    then: [record('Planen har ingen fast dato for næste møde.', 'The plan has no fixed date for review.')],
    text: {
      da: 'I ser på planen undervejs og retter den til, når der er brug for det.',
      en: 'You look at the plan along the way and adjust it when needed.',
    },
  },
  {
    id: 'FRB-11-c',
    topic: 'Staff',
    title: { da: 'Anden hjælp skal passe sammen', en: 'Other help must fit together' },
    cites: [{ section: '11', lines: [184, 186] }],
    // Other help is not asked about by name, so whoever takes the case looks for it.
    when: treatmentByName,
    then: [
      task(
        'Se efter, om personen får anden hjælp, og sørg for, at den passer sammen med planen.',
        'Check whether the person gets other help, and make it fit together with the plan.',
      ),
    ],
    text: {
      da: 'Får du anden hjælp fra os, sørger vi for, at det hele passer sammen.',
      en: 'If you get other help from us, we make sure that it all fits together.',
    },
  },
  {
    id: 'FRB-12-a',
    topic: 'Values',
    title: { da: 'Du er med til at bestemme', en: 'You take part in deciding' },
    cites: [{ section: '12', lines: [189, 197] }],
    when: any(treatmentByName, asksForInformation),
    then: [],
    text: {
      da: 'Du er selv med til at bestemme, og du kan få støtte til at vælge.',
      en: 'You take part in deciding, and you can get support in choosing.',
    },
  },
  {
    id: 'FRB-12-b',
    topic: 'Values',
    title: { da: 'Du skal kende din ret', en: 'You must know your rights' },
    cites: [{ section: '12', lines: [198, 199] }],
    when: any(treatmentByName, asksForInformation),
    then: [],
    text: {
      da: 'Du har ret til at få at vide, hvad du kan vælge, og hvad du kan klage over.',
      en: 'You have a right to be told what you can choose and what you can complain about.',
    },
  },
  {
    id: 'FRB-13-a',
    topic: 'Treatment',
    title: { da: 'Klare mål, der kan nås', en: 'Clear goals within reach' },
    cites: [{ section: '13', lines: [202, 208] }],
    when: treatmentByName,
    then: [
      task(
        'Aftal mål, der er klare, kan måles, har en dato og er personens egne, når planen skrives efter start.',
        "Agree on goals that are clear, measurable, dated and the person's own when the plan is written after the start.",
      ),
    ],
    text: {
      da: 'Målene i din plan skal være klare, kunne nås og give mening for dig.',
      en: 'The goals in your plan should be clear, within reach and make sense to you.',
    },
  },
  {
    id: 'FRB-13-c',
    topic: 'Deadlines',
    title: { da: 'Vi følger op bagefter', en: 'We follow up afterwards' },
    cites: [{ section: '13', lines: [212, 212] }],
    when: treatmentByName,
    then: [
      task(
        'Sæt to datoer, når forløbet slutter: opfølgning 1 måned og 6 måneder efter.',
        'Set two dates when the course ends: follow-up 1 month and 6 months after.',
        { months: 1, from: 'end' },
        { months: 6, from: 'end' },
      ),
    ],
    text: {
      da: 'Når hjælpen er slut, følger vi op efter 1 måned og igen efter 6.',
      en: 'When the help has ended, we follow up after 1 month and again after 6.',
    },
  },
]
