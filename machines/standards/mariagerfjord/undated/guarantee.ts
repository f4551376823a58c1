/** Chapters 6 and 7: the 14 days, and the choice of another place. */
import { all } from '../../../condition.ts'
import { appointment, deadline, type Rule, record, task } from '../../../rule.ts'
import { minor, namedTreatment } from '../../terms.ts'
import { freeChoiceWished } from './when.ts'

export const guarantee: readonly Rule[] = [
  {
    id: 'MFJ-6-a',
    topic: 'Guarantee',
    title: { da: '14 dage fra første gang', en: '14 days from the first time' },
    cites: [{ section: '6', lines: [253, 256] }],
    when: namedTreatment,
    then: [
      deadline,
      record('Dagen, da ønsket om behandling kom.', 'The day on which the wish for treatment came.'),
    ],
    text: {
      da: 'De 14 dage tæller fra første gang, du siger, at du vil i behandling.',
      en: 'The 14 days count from the first time you say that you want treatment.',
    },
    readings: ['B-02', 'B-03', 'B-04', 'B-15'],
  },
  {
    id: 'MFJ-6-b',
    topic: 'Guarantee',
    title: { da: 'Ledelsen holder øje', en: 'Management keeps watch' },
    cites: [{ section: '6', lines: [256, 257] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Ledelsen holder øje med, at vi når det inden fristen.',
      en: 'Management keeps watch that we make it within the deadline.',
    },
  },
  {
    id: 'MFJ-6-c',
    topic: 'Guarantee',
    title: { da: 'Kun centrets egen hjælp', en: "Only the centre's own help" },
    cites: [{ section: '6', lines: [259, 262] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Fristen på 14 dage gælder kun den hjælp, vi selv giver. Vælger du et andet sted, kan du miste den og vente længere.',
      en: 'The limit of 14 days holds only for the help we give ourselves. If you choose another place, you may lose it and wait longer.',
    },
    heard: { before: 'provider' },
  },
  {
    id: 'MFJ-6-d',
    topic: 'Guarantee',
    title: { da: 'Når fristen kan falde væk', en: 'When the deadline may lapse' },
    cites: [{ section: '6', lines: [265, 267] }],
    when: namedTreatment,
    then: [
      task(
        'Kun en medarbejder kan fravige fristen. Skriv grund og dato i sagen samme dag. Tavshed i chatten er ikke udeblivelse.',
        'Only a member of staff may depart from the deadline. Note reason and date in the case the same day. Silence in chat is no absence.',
      ),
    ],
    text: {
      da: 'Siger du nej til fristen, bliver væk eller ikke vil give os det, vi skal vide, kan den falde væk.',
      en: 'If you decline the deadline, stay away or will not tell us what we need to know, it may lapse.',
    },
    readings: ['B-55'],
  },
  {
    id: 'MFJ-6-e',
    topic: 'Youth',
    title: { da: '14 dage, også under 18', en: '14 days, also under 18' },
    cites: [{ section: '6', lines: [269, 271] }],
    when: all(namedTreatment, minor),
    then: [
      appointment('visitation', 'guarantee'),
      task(
        'Regn den unge med under de 14 dage. Vurder ved den første samtale, hvor store problemerne er, og skriv det i sagen.',
        'Count the young person in under the 14 days. Judge at the first talk how serious the problems are and note it in the case.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Er du under 18 år, og giver stofferne dig store problemer, skal du også have hjælp inden 14 dage.',
      en: 'If you are under 18 and drugs cause you serious problems, you must also get help within 14 days.',
    },
    readings: ['B-28'],
  },
  {
    id: 'MFJ-7-a',
    topic: 'FreeChoice',
    title: { da: 'Du kan vælge et andet sted', en: 'You can choose another place' },
    cites: [{ section: '7', lines: [277, 279] }],
    when: freeChoiceWished,
    then: [],
    text: {
      da: 'Når vi ved, hvilken hjælp du skal have, kan du vælge et andet sted, offentligt eller privat, som giver det samme.',
      en: 'Once we know which help you are to have, you can choose another place, public or private, that gives the same.',
    },
  },
  {
    id: 'MFJ-7-b',
    topic: 'FreeChoice',
    title: { da: 'Hvilke steder du kan vælge', en: 'Which places you can choose' },
    cites: [{ section: '7', lines: [281, 285] }],
    when: freeChoiceWished,
    then: [],
    text: {
      da: 'Stedet skal stå på Tilbudsportalen og følge din plan, så du kan ikke bytte dag til døgn.',
      en: 'The place must be on Tilbudsportalen and follow your plan, so you cannot swap day for residential.',
    },
  },
  {
    id: 'MFJ-7-c',
    topic: 'FreeChoice',
    title: { da: 'Valget kan have grænser', en: 'The choice may have limits' },
    cites: [{ section: '7', lines: [288, 291] }],
    when: freeChoiceWished,
    then: [
      task(
        'Kun en medarbejder kan begrænse valget af hensyn til personen. Brug aldrig svar fra chatten til det.',
        "Only a member of staff may limit the choice for the person's sake. Never use answers from the chat for it.",
      ),
    ],
    text: {
      da: 'Er du meget psykisk syg, kan valget få en grænse, men det afgør chatten aldrig.',
      en: 'If you are very mentally ill the choice may be limited, but the chat never decides that.',
    },
  },
]
