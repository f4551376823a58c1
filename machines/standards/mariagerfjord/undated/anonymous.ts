/** Chapter 5.4: anonymous treatment, given as a group in Aalborg after a first talk in Mariagerfjord. */
import { appointment, type Rule, unit } from '../../../rule.ts'
import { anonymousTreatment } from '../../terms.ts'

export const anonymous: readonly Rule[] = [
  {
    id: 'MFJ-5.4-a',
    topic: 'Anon',
    title: { da: 'Aalborg holder gruppen', en: 'Aalborg runs the group' },
    cites: [{ section: '5.4', lines: [205, 206] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Vi holder gruppen sammen med Aalborg. Stedet hedder Rusmiddelafsnittet.',
      en: 'We run the group together with Aalborg. The place is called Rusmiddelafsnittet.',
    },
  },
  {
    id: 'MFJ-5.4-b',
    topic: 'Contact',
    title: { da: 'Hvor gruppen mødes', en: 'Where the group meets' },
    cites: [{ section: '5.4', lines: [207, 208] }],
    when: anonymousTreatment,
    then: [unit('aalborg', 5)],
    text: {
      da: 'Gruppen mødes på Sofiendalsvej 7 i Aalborg og har sin egen dør, hvor du kan komme uden navn.',
      en: 'The group meets at Sofiendalsvej 7 in Aalborg and has its own anonymous entrance.',
    },
    heard: 'receipt',
  },
  {
    id: 'MFJ-5.4-c',
    topic: 'Anon',
    title: { da: 'Hvornår gruppen begynder', en: 'When the group starts' },
    cites: [{ section: '5.4', lines: [208, 208] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'En ny gruppe begynder hvert kvartal, du kan komme på undervejs, men vi kan ikke love 14 dage.',
      en: 'A new group starts every quarter, you may join along the way, but we cannot promise 14 days.',
    },
    heard: 'summary',
    readings: ['B-05'],
  },
  {
    id: 'MFJ-5.4-d',
    topic: 'Anon',
    title: { da: 'Først en samtale her', en: 'First a talk here' },
    cites: [{ section: '5.4', lines: [208, 211] }],
    when: anonymousTreatment,
    then: [appointment('anonymousTalk', 'serviceAim')],
    text: {
      da: 'Først taler du med os i Mariagerfjord, og I ser sammen, om gruppen er noget for dig.',
      en: 'First you talk with us in Mariagerfjord, and together you see whether the group suits you.',
    },
    heard: 'summary',
    readings: ['B-05', 'B-08', 'B-52'],
  },
  {
    id: 'MFJ-5.4-e',
    topic: 'Anon',
    title: { da: 'Otte gange i gruppe', en: 'Eight times in a group' },
    cites: [{ section: '5.4', lines: [213, 214] }],
    when: anonymousTreatment,
    then: [],
    text: {
      da: 'Gruppen mødes otte gange, og til sidst har du en samtale alene.',
      en: 'The group meets eight times, and at the end you have a closing talk.',
    },
    heard: 'receipt',
  },
]
