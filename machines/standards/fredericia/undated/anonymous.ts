/** Sections 8.5 and 8.6: open anonymous counselling, anonymous outpatient treatment. */
import { all, any, atLeast, is, oneOf } from '../../../condition.ts'
import { ask, condition, neverAsk, place, type Rule, task, unit } from '../../../rule.ts'
import { anonymousTreatment, judged } from '../../terms.ts'
import { openCounselling, triedAnonymously } from './paths.ts'

export const anonymous: readonly Rule[] = [
  {
    id: 'FDC-8.5-a',
    topic: 'Anon',
    title: { da: 'Åben Rådgivning er for alle', en: 'Open counselling is for everyone' },
    cites: [{ section: '8.5', lines: [236, 238] }],
    when: any(openCounselling, anonymousTreatment),
    then: [
      unit('aaben-raadgivning', 1),
      neverAsk('name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact'),
    ],
    text: {
      da: 'Åben Rådgivning er for alle, uanset alder, og du behøver ikke at sige, hvem du er.',
      en: 'Open counselling is for everyone at any age, and you need not say who you are.',
    },
    heard: 'summary',
    readings: ['B-32', 'B-34'],
  },
  {
    id: 'FDC-8.5-b',
    topic: 'Anon',
    title: { da: 'Viden om stoffer og hjælp', en: 'Knowledge of drugs and help' },
    cites: [{ section: '8.5', lines: [238, 239] }],
    when: openCounselling,
    then: [],
    text: {
      da: 'I samtalen kan du få viden om stoffer, om problemer med dem og om, hvad der kan hjælpe.',
      en: 'In the talk you can learn about drugs, about problems with them and about what can help.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-8.6-a',
    topic: 'Anon',
    title: { da: 'Arbejde eller uddannelse', en: 'Work or education' },
    cites: [{ section: '8.6', lines: [243, 243] }],
    when: triedAnonymously,
    // Between the two, on leave or off sick, is neither met nor contrary: a person looks at it (B-13).
    then: [
      condition(oneOf('occupation', ['job', 'nearLabourMarket', 'education'])),
      condition(oneOf('occupation', ['job', 'education']), 'person'),
      ask('occupation'),
    ],
    text: {
      da: 'Anonym behandling er for dig i arbejde eller uddannelse, og vi spørger aldrig hvor.',
      en: 'Anonymous treatment is for you in work or education, and we never ask where.',
    },
    readings: ['B-13', 'B-31'],
  },
  {
    id: 'FDC-8.6-b',
    topic: 'Anon',
    title: { da: 'Fyldt 18 år', en: 'Turned 18' },
    cites: [{ section: '8.6', lines: [244, 244] }],
    when: judged,
    then: [condition(atLeast('age', 18)), ask('age')],
    text: {
      da: 'Anonym behandling er for dig, der er fyldt 18 år.',
      en: 'Anonymous treatment is for you who have turned 18.',
    },
    readings: ['B-01'],
  },
  {
    id: 'FDC-8.6-c',
    topic: 'Anon',
    title: { da: 'Et ønske om at ændre noget', en: 'A wish to change something' },
    cites: [{ section: '8.6', lines: [245, 245] }],
    when: triedAnonymously,
    then: [condition(oneOf('changeWish', ['stop', 'reduce', 'stayStopped'])), ask('changeWish')],
    text: {
      da: 'Anonym behandling er for dig, der gerne vil skære ned eller stoppe.',
      en: 'Anonymous treatment is for you who would like to cut down or stop.',
    },
  },
  {
    id: 'FDC-8.6-d',
    topic: 'Anon',
    title: { da: 'Et fast sted at bo', en: 'A settled home' },
    cites: [{ section: '8.6', lines: [246, 246] }],
    when: triedAnonymously,
    then: [condition(is('settledHome', 'yes')), ask('settledHome')],
    text: {
      da: 'Anonym behandling er for dig, der har et fast sted at bo, men vi spørger aldrig hvor.',
      en: 'Anonymous treatment is for you who have a settled home, but we never ask where.',
    },
    readings: ['B-13'],
  },
  {
    id: 'FDC-8.6-e',
    topic: 'Anon',
    title: { da: 'Dit ønske er nok', en: 'Your wish is enough' },
    cites: [{ section: '8.6', lines: [247, 247] }],
    when: triedAnonymously,
    then: [],
    text: {
      da: 'Det er nok, at du selv vil være anonym, og du skal ikke forklare hvorfor.',
      en: 'It is enough that you want to be anonymous, and you need not explain why.',
    },
    readings: ['B-31'],
  },
  {
    id: 'B-31',
    topic: 'Anon',
    title: { da: 'Andre problemer er ikke et nej', en: 'Other problems are not a no' },
    cites: [{ section: '16.101a', lines: [425, 428] }],
    // Never asked about. Told all the same it is a point for the talk: it bears only where it was told.
    when: all(triedAnonymously, oneOf('otherSocialProblems', ['yes', 'unsure'])),
    then: [
      condition(is('otherSocialProblems', 'no'), 'person'),
      task(
        'Personen har nævnt andre problemer. Tag det op i samtalen, og afvis ingen på det, der er skrevet her.',
        'The person has mentioned other problems. Take it up in the talk, and turn nobody away on what is written here.',
      ),
    ],
    text: {
      da: 'Har du også andre problemer, taler I om det, når I mødes, og ingen siger nej på forhånd.',
      en: 'If you also have other problems, you talk about it when you meet, and nobody says no beforehand.',
    },
    readings: ['B-13', 'B-31'],
  },
  {
    id: 'FDC-8.6-f',
    topic: 'Anon',
    title: { da: 'Odense, Esbjerg eller Kolding', en: 'Odense, Esbjerg or Kolding' },
    cites: [{ section: '8.6', lines: [250, 250] }],
    when: anonymousTreatment,
    then: [place('odense'), place('esbjerg'), place('kolding'), ask('place')],
    text: {
      da: 'Anonym behandling gives i Odense, Esbjerg eller Kolding, ikke i Fredericia, og du vælger byen.',
      en: 'Anonymous treatment is given in Odense, Esbjerg or Kolding, not in Fredericia; you choose the town.',
    },
    heard: { before: 'place' },
  },
]
