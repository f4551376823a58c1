/** From first talk to decision (section 5). Nothing here is granted by the conversation: people decide. */
import { all, is } from '../../../condition.ts'
import { appointment, ask, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { treatmentByName } from './paths.ts'

export const visitation: readonly Rule[] = [
  {
    id: 'FRB-5-a',
    topic: 'Access',
    title: { da: 'En tid til en samtale', en: 'A time for a talk' },
    cites: [{ section: '5', lines: [90, 91] }],
    when: namedTreatment,
    then: [
      appointment('visitation', 'guarantee'),
      ask('unit'),
      record('Stedet, som personen har valgt.', 'The place the person has chosen.'),
    ],
    text: {
      da: 'Du får en tid på rådhuset, i Ungecentret eller hos FKRC, hvor I taler sammen.',
      en: 'You get a time at the town hall, the youth centre or FKRC, where you talk it through.',
    },
  },
  {
    id: 'FRB-5-b',
    topic: 'Visitation',
    title: { da: 'Hvad mødet handler om', en: 'What the meeting is about' },
    cites: [{ section: '5', lines: [91, 94] }],
    when: namedTreatment,
    then: [],
    text: {
      da: 'På mødet taler I om dit liv, hvor stort problemet er, og hvad der skal til.',
      en: 'At the meeting you talk about your life, how big the problem is and what it takes.',
    },
    heard: 'receipt',
    readings: ['B-27'],
  },
  {
    id: 'FRB-5-c',
    topic: 'Visitation',
    title: { da: 'Dit eget ønske først', en: 'Your own wish first' },
    cites: [{ section: '5', lines: [94, 95] }],
    when: namedTreatment,
    then: [ask('changeWish')],
    text: {
      da: 'I begynder med, hvordan du har det nu, og hvad du gerne vil ændre.',
      en: 'You start with how you are now and what you would like to change.',
    },
  },
  {
    id: 'FRB-5-d',
    topic: 'Visitation',
    title: { da: 'Et udvalg afgør sagen', en: 'A committee decides' },
    cites: [{ section: '5', lines: [96, 97] }],
    when: namedTreatment,
    then: [
      task(
        'Læg samtalen så tidligt, at udvalget kan afgøre sagen, og hjælpen kan begynde senest på dag 14.',
        'Hold the talk early enough for the committee to decide and for help to start by day 14.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Efter samtalen er det et udvalg, der afgør, hvilken hjælp du får.',
      en: 'After the talk a committee decides which help you get.',
    },
    heard: 'receipt',
    readings: ['B-04'],
  },
  {
    id: 'FRB-5-e',
    topic: 'Visitation',
    title: { da: 'Ny vurdering undervejs', en: 'A new assessment on the way' },
    cites: [{ section: '5', lines: [98, 99] }],
    when: all(treatmentByName, is('existingCase', 'yes')),
    then: [
      task(
        'Er personen i behandling, så tager den egen sagsbehandler stilling til en ny vurdering.',
        'If the person is in treatment, their own caseworker considers a new assessment.',
      ),
    ],
    text: {
      da: 'Får du hjælp i forvejen, og ændrer noget sig, kan du få en ny vurdering.',
      en: 'If you already get help and something changes, you can have a new assessment.',
    },
  },
  {
    id: 'FRB-5-f',
    topic: 'Decision',
    title: { da: 'Svaret kommer digitalt', en: 'The answer comes digitally' },
    cites: [{ section: '5', lines: [100, 101] }],
    when: treatmentByName,
    then: [ask('digitalPost')],
    text: {
      da: 'Svaret kommer i din digitale post, og der står, hvordan du kan klage.',
      en: 'The answer comes in your digital post and says how you can complain.',
    },
  },
  {
    id: 'FRB-5-g',
    topic: 'Decision',
    title: { da: 'Brev uden digital post', en: 'A letter without digital post' },
    cites: [{ section: '5', lines: [101, 101] }],
    when: all(treatmentByName, is('digitalPost', 'optedOut')),
    then: [
      record('Fritaget for digital post: svaret sendes som brev.', 'Opted out: the answer goes by letter.'),
    ],
    text: {
      da: 'Har du ikke digital post, får du svaret i et brev.',
      en: 'If you do not have digital post, you get the answer in a letter.',
    },
  },
  {
    id: 'FRB-5-h',
    topic: 'Decision',
    title: { da: 'Svaret uden en adresse', en: 'The answer without an address' },
    cites: [{ section: '5', lines: [101, 102] }],
    when: all(treatmentByName, is('digitalPost', 'noAddress')),
    then: [
      task(
        'Aftal et møde, hvor svaret bliver givet. Manglende adresse må ikke stoppe sagen.',
        'Arrange a meeting to hand over the answer. A missing address must not stop the case.',
      ),
    ],
    text: {
      da: 'Har du ingen adresse, får du svaret på et møde, og din sag går ikke i stå.',
      en: 'If you have no address, you get the answer at a meeting, and your case does not stop.',
    },
  },
  {
    id: 'FRB-5-i',
    topic: 'Decision',
    title: { da: 'Også et nej kommer skriftligt', en: 'A no also comes in writing' },
    cites: [{ section: '5', lines: [102, 103] }],
    when: treatmentByName,
    then: [
      task(
        'Giv altid vejledning om klage sammen med svaret, også ved et ja eller et delvist ja.',
        'Always give guidance on complaints with the answer, also with a yes or a partial yes.',
      ),
    ],
    text: {
      da: 'Også et nej eller et halvt ja får du på skrift, og der står, hvordan du kan klage.',
      en: 'A no or a partial yes also comes in writing and says how you can complain.',
    },
  },
]
