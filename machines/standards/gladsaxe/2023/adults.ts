/** Chapter 5, its tables for over 25 and for the specially vulnerable, pregnant people and fathers-to-be. */
import { all, is } from '../../../condition.ts'
import { type Rule, task } from '../../../rule.ts'
import { adult, namedTreatment, ownPath } from '../../terms.ts'
import { at, grown, t } from './terms.ts'

const expectingInTreatment = all(namedTreatment, adult, is('pregnant', 'yes'))

export const adults: readonly Rule[] = [
  {
    id: 'GLX-5V-a',
    topic: 'Target',
    title: t('Fra 25: stoffer og måske alkohol', 'From 25: drugs and maybe alcohol'),
    cites: [at('5V', 874, 877)],
    when: all(ownPath, grown),
    then: [],
    text: t(
      'Fra 25 år kan du få hjælp med stoffer, også når der er alkohol med.',
      'From 25 you can get help with drugs, also when alcohol is part of it.',
    ),
    readings: ['B-59'],
  },
  {
    id: 'GLX-5V-b',
    topic: 'Treatment',
    title: t('Det kan du få fra 25', 'What you can get from 25'),
    cites: [at('5V', 888, 944)],
    when: all(namedTreatment, grown),
    then: [],
    text: t(
      'Du får typisk en samtale hver 14. dag. Der er også grupper, psykolog, hjælp til søvn og helbred, vacciner til nogle og korte forløb om traumer.',
      'You typically get a talk every other week. There are also groups, a psychologist, help with sleep and health, vaccines for some and short courses on trauma.',
    ),
  },
  {
    id: 'GLX-5V-c',
    topic: 'Treatment',
    title: t('Andre med, når du vil', 'Others take part when you wish'),
    cites: [at('5V', 955, 960)],
    when: all(namedTreatment, grown),
    then: [
      task(
        'Inddrag sagsbehandler, pårørende og psykiatri, når personen har sagt ja til det.',
        'Involve caseworker, relatives and psychiatry when the person has agreed to it.',
      ),
    ],
    text: t(
      'Vi kan tale med din familie eller din sagsbehandler, når du siger ja til det.',
      'We can talk with your family or your caseworker when you agree to it.',
    ),
  },
  {
    id: 'GLX-5S-a',
    topic: 'Target',
    title: t('Ekstra støtte til kommende forældre', 'Extra support for parents-to-be'),
    cites: [at('5S', 970, 982)],
    when: expectingInTreatment,
    then: [
      task(
        'Giv en særlig håndholdt indsats, og hold den tæt samlet.',
        'Give an especially hands-on effort and keep it closely coordinated.',
      ),
    ],
    text: t(
      'Venter I barn, følger vi dig tæt, så det bliver lettere at stoppe eller skære ned.',
      'If you are expecting a child, we follow you closely to make it easier to stop or cut down.',
    ),
  },
  {
    id: 'GLX-5S-b',
    topic: 'Treatment',
    title: t('Tæt samarbejde om dig', 'Close cooperation around you'),
    cites: [at('5S', 988, 1003)],
    when: expectingInTreatment,
    then: [
      task(
        'Aftal 2 til 8 kontakter om måneden og et tæt samarbejde med de andre, der hjælper.',
        'Agree 2 to 8 contacts a month and close cooperation with the others who help.',
      ),
    ],
    text: t(
      'Venter du barn, ses vi 2 til 8 gange om måneden og taler sammen med de andre, der hjælper.',
      'If you are expecting, we meet 2 to 8 times a month and work with the others who help.',
    ),
  },
]
