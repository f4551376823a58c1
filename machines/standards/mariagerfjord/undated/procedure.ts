/** Chapter 4: how one gets in touch, how it begins and how the answer is given. */
import { all, any, oneOf } from '../../../condition.ts'
import { appointment, type Rule, record, task, unit } from '../../../rule.ts'
import { namedTreatment, relatives, treatmentWished } from '../../terms.ts'
import { referral, wishesTreatmentHere } from './when.ts'

export const procedure: readonly Rule[] = [
  {
    id: 'MFJ-4-a',
    topic: 'Access',
    title: { da: 'Kom uden henvisning', en: 'Come without a referral' },
    cites: [{ section: '4', lines: [101, 102] }],
    when: wishesTreatmentHere,
    then: [],
    text: {
      da: 'Du kan komme til os uden at være henvist af nogen.',
      en: 'You can come to us without being referred by anyone.',
    },
    readings: ['B-01', 'B-49'],
  },
  {
    id: 'MFJ-4-b',
    topic: 'Access',
    title: { da: 'Når en fagperson henviser', en: 'When a professional refers' },
    cites: [{ section: '4', lines: [102, 105] }],
    // Not by way of a third party: that holds for parents and relatives as for professionals.
    when: any(referral, all(relatives, treatmentWished)),
    then: [
      task(
        'Tag imod, hvad den anden fortæller, og bed om, at personen selv ringer. Begynd og beslut ingen behandling, før personen selv har sagt ja.',
        'Take in what the other tells and ask that the person calls. Start and decide no treatment before the person has agreed.',
      ),
    ],
    text: {
      da: 'Læge, sygehus, fængsel og kommune kan henvise til vores visitator. Bedst er det, at man selv ringer og selv vil.',
      en: 'Doctor, hospital, prison and municipality may refer to our intake worker. It is best to call oneself and to want it oneself.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-4-c',
    topic: 'Contact',
    title: { da: 'Ring til Rusmiddelcentret', en: 'Call the drug centre' },
    cites: [{ section: '4', lines: [106, 107] }],
    when: oneOf('route', [
      'referral',
      'relatives',
      'information',
      'alcohol',
      'anonymousAdvice',
      'anonymousTreatment',
      'namedTreatment',
    ]),
    then: [unit('rusmiddelcenter', 1)],
    text: {
      da: 'Ring til os på 9711 3858: mandag til onsdag 9-15, torsdag 9-17 og fredag 9-12.',
      en: 'Call us on 9711 3858: Monday to Wednesday 9-15, Thursday 9-17 and Friday 9-12.',
    },
    heard: 'receipt',
    readings: ['B-52'],
  },
  {
    id: 'MFJ-4-d',
    topic: 'Visitation',
    title: { da: 'Det begynder med samtaler', en: 'It begins with talks' },
    cites: [{ section: '4', lines: [108, 111] }],
    when: namedTreatment,
    then: [appointment('visitation', 'guarantee')],
    text: {
      da: 'Vi begynder med at tale sammen om, hvad der kan hjælpe dig, og skriver det i en journal.',
      en: 'We begin by talking together about what can help you, and write it in a journal.',
    },
  },
  {
    id: 'MFJ-4-e',
    topic: 'Decision',
    title: { da: 'Et nej kommer på skrift', en: 'A no comes in writing' },
    cites: [{ section: '4', lines: [113, 115] }],
    when: namedTreatment,
    then: [
      task(
        'Får personen ikke alt det ønskede: giv et brev med grund og vejledning om klage.',
        'If the person does not get all they wished: give a letter with reasons and how to appeal.',
      ),
    ],
    text: {
      da: 'Får du ikke alt det, du beder om, får du svar på skrift og hører, hvordan du kan klage.',
      en: 'If you do not get all you ask for, you get the answer in writing and hear how to appeal.',
    },
  },
  {
    id: 'MFJ-4-f',
    topic: 'Decision',
    title: { da: 'Et ja får du at høre', en: 'A yes you are told' },
    cites: [{ section: '4', lines: [115, 115] }],
    when: namedTreatment,
    then: [
      task(
        'Ved et fuldt ja: sig det, og skriv dag og indhold i sagen. Giv det på skrift, hvis personen beder om det.',
        'On a full yes: tell it, and note date and content in the case. Give it in writing if the person asks.',
      ),
      record('Dag og indhold af et mundtligt ja.', 'Date and content of an oral yes.'),
    ],
    text: {
      da: 'Et fuldt ja siger vi til dig, og du kan bede om at få det på skrift.',
      en: 'A full yes we tell you, and you may ask to have it in writing.',
    },
    readings: ['B-54'],
  },
  {
    id: 'MFJ-4-g',
    topic: 'Visitation',
    title: { da: 'Flere spørgsmål ved start', en: 'More questions at the start' },
    cites: [
      { section: '4', lines: [118, 120] },
      { section: '5.2', lines: [170, 171] },
    ],
    when: namedTreatment,
    then: [],
    text: {
      da: 'Når du går i gang, spørger vi lidt mere for at lave din plan, men ikke her i chatten.',
      en: 'When you start, we ask a little more to make your plan, but not here in the chat.',
    },
  },
]
