/** Sections 3.3.4 and 3.3.5: parents of young people, and everybody close to somebody who uses drugs. */
import { all, under } from '../../../condition.ts'
import { appointment, ask, course, neverAsk, type Rule, task } from '../../../rule.ts'
import { adult, minor, relatives } from '../../terms.ts'
import { at, parentOf, t, young } from './terms.ts'

export const aroundThem: readonly Rule[] = [
  {
    id: 'GLX-3.3.4-a',
    topic: 'Relatives',
    title: t('Råd til dig som forælder', 'Advice for you as a parent'),
    cites: [at('3.3.4', 581, 584)],
    when: parentOf(young),
    then: [
      appointment('relativesTalk', 'none'),
      neverAsk('name', 'phone', 'email', 'cpr', 'mentalDisorder', 'pregnant'),
      task(
        'Fortæl om kurset for forældre, og skriv op med kode, hvis de vil. Det holdes, når nok har meldt sig.',
        'Tell about the course for parents, and sign them up by code if they wish. It is held when enough have signed up.',
      ),
    ],
    text: t(
      'Er du urolig for dit barn, kan du få råd i en samtale. Der er også kurser for forældre, hvis nok melder sig.',
      'If you worry about your child you can get advice in a talk. There are also courses for parents, if enough sign up.',
    ),
    readings: ['B-17', 'B-59'],
  },
  {
    id: 'GLX-3.3.4-b',
    topic: 'Relatives',
    title: t('Dit barn kan komme alene', 'Your child can come alone'),
    cites: [at('3.3.4', 586, 587)],
    when: parentOf(minor),
    then: [
      task(
        'Bekræft aldrig over for en forælder, om barnet har været i kontakt med os.',
        'Never confirm to a parent whether the child has been in touch with us.',
      ),
    ],
    text: t(
      'Er dit barn under 18, kan det tale med os en til to gange, uden at du får det at vide.',
      'If your child is under 18, it can talk with us once or twice without your being told.',
    ),
    heard: 'receipt',
    readings: ['B-17'],
  },
  {
    id: 'GLX-3.3.4-c',
    topic: 'Relatives',
    title: t('Dit barn er voksen', 'Your child is an adult'),
    cites: [at('3.3.4', 590)],
    when: parentOf(adult, under(26)),
    then: [
      task(
        'Sig intet til en forælder om en ung på 18 til 25 år uden den unges ja.',
        'Say nothing to a parent about somebody aged 18 to 25 without their yes.',
      ),
    ],
    text: t(
      'Er den unge 18 til 25 år, hører forældre kun noget fra os, hvis den unge siger ja.',
      'If the young person is 18 to 25, parents only hear from us if the young person says yes.',
    ),
    heard: 'summary',
    readings: ['B-17', 'B-59'],
  },
  {
    id: 'GLX-3.3.4-d',
    topic: 'Relatives',
    title: t('En blid vej til hjælp', 'A gentle way to help'),
    cites: [at('3.3.4', 592, 593)],
    when: all(relatives, young),
    then: [],
    text: t(
      'Vil den unge ikke have behandling nu, kan råd til dig være en blid vej derhen.',
      'If the young person does not want treatment now, advice for you can be a gentle way towards it.',
    ),
  },
  {
    id: 'GLX-3.3.5-a',
    topic: 'Relatives',
    title: t('Kursus for pårørende', 'A course for relatives'),
    cites: [at('3.3.5', 596, 598), at('1.1', 74, 75)],
    when: relatives,
    then: [neverAsk('existingCase')],
    text: t(
      'Alle pårørende kan komme på kursus, også når den anden ikke får hjælp hos os.',
      'All relatives can join a course, also when the other person gets no help from us.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-3.3.5-b',
    topic: 'Relatives',
    title: t('Fem gange i en gruppe', 'Five times in a group'),
    cites: [at('3.3.5', 598, 600)],
    when: relatives,
    then: [course('kursus for pårørende', "relatives' course"), ask('course')],
    text: t(
      'Kurset er fem møder i en gruppe med en fagperson som leder, og det holdes flere gange om året.',
      'The course is five group meetings led by a professional, and it is held several times a year.',
    ),
    heard: 'receipt',
  },
]
