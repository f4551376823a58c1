/** Chapters 1–3: what the municipality offers, for whom, and with which aims. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { ask, condition, type Rule, record, task } from '../../../rule.ts'
import {
  alcohol,
  anonymousAdvice,
  anonymousTreatment,
  judged,
  namedTreatment,
  ownPath,
  relatives,
  treatmentWished,
} from '../../terms.ts'
import { applies, from15, referral, silentOn, under15, wantsInformation } from './when.ts'

export const tasks: readonly Rule[] = [
  {
    id: 'MFJ-1-a',
    topic: 'Treatment',
    title: { da: 'Det kan du få her', en: 'What you can get here' },
    cites: [{ section: '1', lines: [21, 38] }],
    when: oneOf('wish', ['information', 'unsure']),
    then: [],
    text: {
      da: 'Her kan du få råd, samtaler eller et døgnophold. Din familie kan også få råd, og vi underviser om stoffer.',
      en: 'Here you can get advice, talks or a residential stay. Your family can get advice too, and we teach about drugs.',
    },
    heard: 'summary',
  },
  {
    id: 'MFJ-1-b',
    topic: 'Access',
    title: { da: 'Råd er åbent for alle', en: 'Advice is open to everyone' },
    cites: [{ section: '1', lines: [41, 44] }],
    // Whoever cannot have treatment here, or finds the document silent, has this talk all the same.
    when: any(
      anonymousAdvice,
      relatives,
      alcohol,
      wantsInformation,
      all(referral, not(treatmentWished)),
      all(treatmentWished, is('route', 'elsewhere')),
      all(ownPath, under15),
      silentOn,
    ),
    then: [],
    text: {
      da: 'Alle kan få en samtale med gode råd hos vores visitator, uanset alder og hvor man bor.',
      en: 'Everyone can have an advice talk with our intake worker, whatever their age and wherever they live.',
    },
    heard: 'receipt',
    readings: ['B-12', 'B-49', 'B-53', 'B-57'],
  },
  {
    id: 'MFJ-1-d',
    topic: 'Access',
    title: { da: 'Vi kommer også ud', en: 'We also reach out' },
    cites: [{ section: '1', lines: [46, 47] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'SSP og SKP går ud på gaden og møder folk der, hvor de er.',
      en: 'The SSP and SKP teams go out on the street and meet people where they are.',
    },
  },
  {
    id: 'MFJ-1-e',
    topic: 'Staff',
    title: { da: 'Hvem vi arbejder sammen med', en: 'Whom we work with' },
    cites: [{ section: '1', lines: [50, 57] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'Vi arbejder sammen med læger og psykiatri. Døgnsteder, Kriminalforsorgen og andre i kommunen kan også være med.',
      en: 'We work with doctors and psychiatry. Residential places, the prison service and others in the municipality can take part too.',
    },
  },
  {
    id: 'MFJ-1-f',
    topic: 'Dual',
    title: { da: 'Stoffer og psykisk lidelse', en: 'Drugs and a mental disorder' },
    cites: [{ section: '1', lines: [60, 62] }],
    when: all(namedTreatment, is('mentalDisorder', 'needsTreatment')),
    then: [
      task(
        'Tag samarbejdet med psykiatrien i Region Nordjylland op. Det er aldrig en grund til et nej.',
        'Take up the cooperation with psychiatry in Region Nordjylland. It is never a reason for a no.',
      ),
    ],
    text: {
      da: 'Har du det svært psykisk, finder vi hjælp til begge dele sammen med andre.',
      en: 'If you also struggle with your mental health, we find help for both together with others.',
    },
    readings: ['B-27'],
  },
  {
    id: 'MFJ-2-a',
    topic: 'Target',
    title: { da: 'Behandling fra 15 år', en: 'Treatment from 15' },
    cites: [
      { section: '2', lines: [64, 65] },
      { section: '5', lines: [124, 126] },
    ],
    when: applies,
    then: [ask('age'), ask('residence')],
    text: {
      da: 'Bor du i kommunen, og er du fyldt 15 år, kan du søge om hjælp hos os.',
      en: 'If you live in the municipality and have turned 15, you can apply for treatment with us.',
    },
    readings: ['B-01', 'B-49'],
  },
  {
    id: 'MFJ-2-b',
    topic: 'Target',
    title: { da: 'Et hold til unge', en: 'A team for young people' },
    cites: [{ section: '2', lines: [66, 67] }],
    when: all(namedTreatment, from15),
    then: [
      task(
        'Visitatoren tager den første samtale. Vælg derefter en behandler fra det rette hold: 15-30 år eller over 30 år.',
        'The intake worker takes the first talk. Then choose a practitioner of the right team: 15-30 or over 30.',
      ),
      record(
        'Hold efter alder: 15-30 år ungeholdet, fra 31 år voksenholdet.',
        'Team by age: 15-30 the youth team, from 31 the adult team.',
      ),
    ],
    text: {
      da: 'To af os tager sig af dem på 15 til 30 år, og tre tager sig af dem over 30.',
      en: 'Two of us work with those aged 15 to 30, and three with those over 30.',
    },
    readings: ['B-01'],
  },
  {
    id: 'MFJ-2-c',
    topic: 'Anon',
    title: { da: 'Hvem anonym behandling er for', en: 'Who anonymous treatment is for' },
    cites: [
      { section: '2', lines: [68, 69] },
      { section: '5.4', lines: [214, 215] },
    ],
    when: judged,
    then: [condition(is('otherSocialProblems', 'no')), ask('otherSocialProblems')],
    text: {
      da: 'Hjælp uden navn er for dig, hvis stofferne er det eneste sociale problem, du har.',
      en: 'Treatment without a name is for you if drugs are your only social problem.',
    },
    readings: ['B-13', 'B-51'],
  },
  {
    id: 'MFJ-2-d',
    topic: 'Anon',
    title: { da: 'Uden navn er i gruppe', en: 'Without a name means a group' },
    cites: [{ section: '2', lines: [71, 72] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Uden navn får du hjælpen i en gruppe, og den mødes i Aalborg.',
      en: 'Without a name you get treatment in a group only, and it meets in Aalborg.',
    },
    // Aalborg and other people in the room: it must be known before the answers are sent.
    heard: 'summary',
  },
  {
    id: 'MFJ-3-a',
    topic: 'Values',
    title: { da: 'Sådan vil vi møde dig', en: 'How we want to meet you' },
    cites: [{ section: '3', lines: [77, 84] }],
    when: wantsInformation,
    then: [],
    text: {
      da: 'Vi vil møde dig med respekt og se på hele dit liv og ikke kun på stofferne.',
      en: 'We want to meet you with respect and look at your whole life, not only at the drugs.',
    },
  },
  {
    id: 'MFJ-3-b',
    topic: 'Treatment',
    title: { da: 'Så lidt indgreb som muligt', en: 'As little intrusion as possible' },
    cites: [{ section: '3', lines: [86, 93] }],
    when: namedTreatment,
    then: [
      task(
        'Vælg det mindst indgribende, der virker, tæt på hjemmet. Tal med Jobcentret, hvis personen siger ja.',
        'Choose the least intrusive help that works, near home. Talk to the job centre if the person agrees.',
      ),
    ],
    text: {
      da: 'Hjælpen skal gribe så lidt ind i dit liv som muligt, være tæt på dit hjem og hjælpe dig mod et job.',
      en: 'Help should intrude on your life as little as possible, be near your home and help you toward a job.',
    },
  },
  {
    id: 'MFJ-3-c',
    topic: 'Relatives',
    title: { da: 'Familie og venner', en: 'Family and friends' },
    cites: [{ section: '3', lines: [95, 96] }],
    when: any(relatives, namedTreatment),
    then: [],
    text: {
      da: 'Familie og venner kan være med, men kun hvis den, det handler om, selv vil.',
      en: 'Family and friends can take part, but only if the person it is about wants it.',
    },
    readings: ['B-17'],
  },
]
