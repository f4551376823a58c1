/** Chapters 11–14: appeals, staff, figures, and children at home. */
import { all, oneOf } from '../../../condition.ts'
import { ask, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment, self, treatmentWished } from '../../terms.ts'
import { complains, namedOrAsked, wantsInformation } from './when.ts'

export const rights: readonly Rule[] = [
  {
    id: 'MFJ-11-f',
    topic: 'Contact',
    title: { da: 'Her kan du læse mere', en: 'Where to read more' },
    cites: [{ section: '11', lines: [343, 347] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'Du kan læse mere på kommunens egen side og i en folder, som andre deler ud.',
      en: "You can read more on the municipality's own site and in a leaflet that partners hand out.",
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-11-a',
    topic: 'Complaint',
    title: { da: 'Hvad du kan klage over', en: 'What you can appeal' },
    cites: [{ section: '11', lines: [349, 351] }],
    when: complains,
    then: [],
    text: {
      da: 'Du kan klage til Ankestyrelsen, hvis du får et nej eller kun noget, eller hvis fristen er gået.',
      en: 'You can appeal to Ankestyrelsen if you get a no or only a part, or if the deadline has passed.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-11-b',
    topic: 'Complaint',
    title: { da: 'Hvem der kan klage', en: 'Who can appeal' },
    cites: [{ section: '11', lines: [354, 354] }],
    when: complains,
    then: [],
    text: {
      da: 'Kun den, som svaret handler om, kan klage over det.',
      en: 'Only the person whom the decision is about can appeal it.',
    },
    // A parent or relative must know before they send it.
    heard: 'summary',
  },
  {
    id: 'MFJ-11-c',
    topic: 'Complaint',
    title: { da: 'Fire uger til at klage', en: 'Four weeks to appeal' },
    cites: [{ section: '11', lines: [354, 355] }],
    when: complains,
    then: [
      task(
        'Skriv, hvilken dag afgørelsen kom, og regn 4 uger frem. Er dagen gået, så tag imod klagen alligevel.',
        'Note the day the decision came and count four weeks from it. If the day has passed, take the appeal all the same.',
        { weeks: 4, from: 'decision' },
      ),
    ],
    text: {
      da: 'Du skal klage, før der er gået fire uger, fra du fik svaret.',
      en: 'You must appeal before four weeks have passed since you got the answer.',
    },
    heard: 'summary',
  },
  {
    id: 'MFJ-11-d',
    topic: 'Complaint',
    title: { da: 'Klag, som du vil', en: 'Appeal any way you like' },
    cites: [{ section: '11', lines: [355, 356] }],
    when: complains,
    then: [
      task(
        'Skriv en mundtlig klage ned samme dag, også en fra chatten, når personen siger ja. Læs den op for personen.',
        'Write an oral complaint down the same day, one from the chat too, when the person agrees. Read it back to the person.',
        { workingDay: 0, from: 'enquiry' },
      ),
      record('Klagen, som den blev sagt.', 'The complaint as it was told.'),
    ],
    text: {
      da: 'Du kan klage, som du vil, og siger du det højt, skriver vi det ned.',
      en: 'You can appeal any way you like, and if you say it aloud, we write it down.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-11-e',
    topic: 'Complaint',
    title: { da: 'Sådan går det videre', en: 'How it goes on' },
    cites: [{ section: '11', lines: [359, 361] }],
    when: complains,
    then: [
      task(
        'Vurder afgørelsen igen. Bliver den stående, så send klagen til Ankestyrelsen med begrundelsen, og skriv datoen i sagen.',
        'Look at the decision again. If it stands, send the appeal to Ankestyrelsen with the reasons and note the date in the case.',
      ),
    ],
    text: {
      da: 'Holder vi fast i svaret, sender vi klagen videre til Ankestyrelsen og siger hvorfor. Spørg os endelig, hvis du vil have hjælp til at klage.',
      en: 'If we stand by the answer, we send the appeal on to Ankestyrelsen and say why. Do ask us if you want help to appeal.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-12-a',
    topic: 'Staff',
    title: { da: 'Hvem du møder', en: 'Whom you meet' },
    cites: [{ section: '12', lines: [364, 370] }],
    when: namedOrAsked,
    then: [],
    text: {
      da: 'Du møder vores visitator først. Vi er fem mere, som kan hjælpe dig, mest socialrådgivere, pædagoger og psykologer.',
      en: 'You meet our intake worker first. Five more of us can help you, mostly social workers, educators and psychologists.',
    },
  },
  {
    id: 'MFJ-13-a',
    topic: 'Data',
    title: { da: 'Tal til Danmarks Statistik', en: 'Figures to Danmarks Statistik' },
    cites: [{ section: '13', lines: [375, 377] }],
    when: namedTreatment,
    then: [
      task(
        'Fortæl ved indskrivningen, hvilke data der går til Danmarks Statistik, og tag samtykket der. Intet sendes for en anonym.',
        'Tell at enrolment which data go to Danmarks Statistik, and take the consent there. Nothing is sent for an anonymous person.',
      ),
    ],
    text: {
      da: 'Er du i behandling med navn, sender vi tal om det til Danmarks Statistik. Vi fortæller dig om det, før du går i gang.',
      en: 'If you are in treatment by name, we send data about it to Danmarks Statistik. We tell you about it before you start.',
    },
    heard: 'receipt',
    readings: ['B-14'],
  },
  {
    id: 'MFJ-13-b',
    topic: 'Values',
    title: { da: 'Målet for hjælpen', en: 'The goal of the help' },
    cites: [{ section: '13', lines: [379, 382] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'Målet er, at hver anden slutter uden stoffer eller bruger mindre.',
      en: 'The goal is that every second person ends without drugs or uses less.',
    },
  },
  {
    id: 'MFJ-14-a',
    topic: 'Children',
    title: { da: 'Alle bliver spurgt om børn', en: 'Everyone is asked about children' },
    cites: [{ section: '14', lines: [386, 387] }],
    when: namedTreatment,
    then: [ask('children')],
    text: {
      da: 'Vi spørger alle, om de bor med børn eller ser børn under 18 år, men aldrig hvem de er.',
      en: 'We ask everyone whether they live with or see children under 18, but never who they are.',
    },
    readings: ['B-10', 'B-50'],
  },
  {
    id: 'MFJ-14-b',
    topic: 'Children',
    title: { da: 'Hvorfor vi spørger om børn', en: 'Why we ask about children' },
    cites: [{ section: '14', lines: [389, 390] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Vi spørger om børn for at forstå dit liv, før vi går i gang.',
      en: 'We ask about children to understand your life before we start.',
    },
    readings: ['B-10'],
  },
  {
    id: 'MFJ-14-c',
    topic: 'Children',
    title: { da: 'Når børn skal have støtte', en: 'When children need support' },
    cites: [{ section: '14', lines: [390, 392] }],
    when: all(namedTreatment, oneOf('children', ['livesWith', 'sees'])),
    then: [
      task(
        'Underret barnets hjemkommune den dag, en forælder bliver indskrevet, ikke for henvendelsen alene. Er barnet i fare, så gør det straks. Fortæl personen det først.',
        "Notify the child's home municipality on the day a parent is enrolled, not for the enquiry alone. If the child is in danger, do it at once. Tell the person first.",
        { days: 0, from: 'enrolment' },
      ),
    ],
    text: {
      da: 'Har børn brug for støtte, skal vi sige det til kommunen, og vi taler med dig først.',
      en: 'If children need support we must tell the municipality, and we talk with you first.',
    },
    readings: ['B-50'],
  },
  {
    id: 'MFJ-14-d',
    topic: 'Children',
    title: { da: 'Besked om børn ved start', en: 'Notice about children at enrolment' },
    cites: [{ section: '14', lines: [395, 397] }],
    // Heard by everybody who wishes treatment: on the anonymous path nobody asks about children (B-10).
    when: all(self, treatmentWished),
    then: [],
    text: {
      da: 'Begynder du med navn, og har du et barn under 18 år, får barnets kommune altid besked.',
      en: "If you start by name and have a child under 18, the child's municipality is always told.",
    },
    heard: { before: 'anonymous' },
    readings: ['B-10', 'B-50'],
  },
]
