/** Section 16, the law as the document quotes it: advice for everyone, treatment by name, alcohol. */
import { all, any, is, oneOf } from '../../../condition.ts'
import { appointment, deadline, neverAsk, type Rule, task, unit } from '../../../rule.ts'
import {
  alcohol,
  anonymousAdvice,
  anonymousTreatment,
  minor,
  namedTreatment,
  relatives,
  treatmentWished,
  unnamed,
} from '../../terms.ts'
import { openCounselling, ownHelp } from './paths.ts'

const alcoholAmong = is('substances', 'alcohol')

export const law: readonly Rule[] = [
  {
    id: 'FDC-16.10-a',
    topic: 'Anon',
    title: { da: 'Gratis råd til alle', en: 'Free advice for everyone' },
    cites: [{ section: '16.10', lines: [385, 390] }],
    when: openCounselling,
    then: [],
    text: {
      da: 'Råd er gratis for alle og kan hjælpe, før problemet vokser, eller når det er svært lige nu.',
      en: 'Advice is free for everyone and can help before a problem grows, or when it is hard right now.',
    },
    heard: 'receipt',
  },
  {
    id: 'FDC-16.10-b',
    topic: 'Anon',
    title: { da: 'Råd uden navn', en: 'Advice without a name' },
    cites: [{ section: '16.10', lines: [393, 393] }],
    // Whoever is close to somebody has the same right; their talk is one of its own.
    when: any(anonymousAdvice, relatives),
    then: [
      appointment('anonymousTalk', 'none', anonymousAdvice),
      neverAsk('name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact', 'children'),
    ],
    text: {
      da: 'Du kan få råd helt uden at sige, hvem du er.',
      en: 'You can get advice without saying who you are at all.',
    },
    readings: ['B-08', 'B-53'],
  },
  {
    id: 'FDC-16.10-c',
    topic: 'Access',
    title: { da: 'Øje for anden hjælp', en: 'An eye for other help' },
    cites: [{ section: '16.10', lines: [394, 396] }],
    when: any(anonymousAdvice, relatives),
    then: [
      task(
        'Læg mærke til, om personen også har brug for anden hjælp.',
        'Notice whether the person also needs other help.',
      ),
    ],
    text: {
      da: 'Vi lægger også mærke til, om du har brug for anden hjælp.',
      en: 'We also notice whether you need other help.',
    },
  },
  {
    id: 'FDC-16.101-b',
    topic: 'Guarantee',
    title: { da: 'Behandling begynder inden 14 dage', en: 'Treatment starts within 14 days' },
    cites: [{ section: '16.101', lines: [398, 403] }],
    when: namedTreatment,
    then: [deadline],
    text: {
      da: 'Hjælpen til at ændre din brug af stoffer skal begynde inden 14 dage, ikke kun være lovet.',
      en: 'The help to change your use of drugs must start within 14 days, not only be promised.',
    },
    readings: ['B-04', 'B-15'],
  },
  {
    id: 'FDC-16.101-c',
    topic: 'Youth',
    title: { da: 'Særlige regler under 18', en: 'Special rules under 18' },
    cites: [{ section: '16.101', lines: [406, 408] }],
    when: all(minor, namedTreatment),
    then: [
      task(
        'Se reglerne om behandling af unge under 18 år i særlige tilfælde.',
        'See the rules on treatment of young people under 18 in special cases.',
      ),
    ],
    text: {
      da: 'Når du er under 18 år, er der særlige regler for behandling.',
      en: 'When you are under 18, there are special rules for treatment.',
    },
  },
]

export const alcoholLaw: readonly Rule[] = [
  {
    id: 'FDC-16.141-a',
    topic: 'Alcohol',
    title: { da: 'Hjælp til alkohol er gratis', en: 'Help with alcohol is free' },
    cites: [{ section: '16.141', lines: [474, 475] }],
    when: all(ownHelp, alcoholAmong, any(alcohol, namedTreatment, anonymousTreatment)),
    then: [],
    text: { da: 'Behandling for alkohol er gratis.', en: 'Treatment for alcohol is free.' },
    heard: 'receipt',
  },
  {
    id: 'FDC-16.141-b',
    topic: 'Alcohol',
    title: { da: '14 dage gælder også alkohol', en: '14 days for alcohol too' },
    cites: [{ section: '16.141', lines: [478, 480] }],
    when: all(treatmentWished, alcoholAmong, any(alcohol, namedTreatment)),
    then: [deadline],
    text: {
      da: 'Behandling for alkohol skal begynde senest 14 dage efter, at du bad om den.',
      en: 'Treatment for alcohol must start no later than 14 days after you asked for it.',
    },
    heard: 'summary',
    readings: ['B-02', 'B-03', 'B-16'],
  },
  {
    id: 'FDC-16.141-c',
    topic: 'Alcohol',
    title: { da: 'Hos os eller et andet sted', en: 'With us or elsewhere' },
    cites: [{ section: '16.141', lines: [482, 490] }],
    when: all(treatmentWished, alcohol),
    then: [
      task(
        'Find ud af, hvor hjælpen til alkohol gives: hos os eller hos en anden. Den skal begynde senest på dag 14.',
        'Find out where the help with alcohol is given: with us or with somebody else. It must start by day 14.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Hjælp til alkohol kan være hos os eller et sted, kommunen har en aftale med.',
      en: 'Help with alcohol can be with us or at a place the municipality has an agreement with.',
    },
  },
  {
    id: 'FDC-16.141-d',
    topic: 'Alcohol',
    title: { da: 'Alkohol uden navn', en: 'Alcohol without a name' },
    cites: [{ section: '16.141', lines: [492, 493] }],
    when: all(alcohol, unnamed),
    then: [
      unit('aaben-raadgivning', 1),
      appointment('anonymousTalk', 'guarantee'),
      neverAsk(
        'name',
        'phone',
        'email',
        'cpr',
        'digitalPost',
        'safeContact',
        'children',
        'occupation',
        'settledHome',
      ),
    ],
    text: {
      da: 'Du kan få både råd og behandling for alkohol uden at sige, hvem du er.',
      en: 'You can get both advice and treatment for alcohol without saying who you are.',
    },
    heard: 'receipt',
    readings: ['B-15', 'B-16'],
  },
  {
    id: 'FDC-16.141-e',
    topic: 'Alcohol',
    title: { da: 'Alkohol: uanset hvor du bor', en: 'Alcohol: wherever you live' },
    cites: [{ section: '16.141', lines: [496, 497] }],
    when: all(alcohol, oneOf('residence', ['elsewhere', 'unsure'])),
    then: [],
    text: {
      da: 'Hjælp på et ambulatorium for alkohol er gratis, uanset hvor du bor.',
      en: 'Help at an outpatient clinic for alcohol is free wherever you live.',
    },
    readings: ['B-12'],
  },
]
