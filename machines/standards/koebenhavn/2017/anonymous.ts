/** Chapter 2: treatment without a name, and what it cannot hold. */
import { all, atLeast, oneOf, under } from '../../../condition.ts'
import { alsoUnit, ask, condition, type Rule } from '../../../rule.ts'
import { anonymousTreatment, judged, ownPath } from '../../terms.ts'
import { adultOrUnsaid, anonymously, at, opioids, t } from './terms.ts'

export const anonymous: readonly Rule[] = [
  {
    id: 'KBH-2-k',
    topic: 'Anon',
    title: t('Behandling uden navn', 'Treatment without a name'),
    cites: [at('2', 192, 193)],
    when: judged,
    then: [
      condition(atLeast('age', 18)),
      condition(oneOf('occupation', ['job', 'nearLabourMarket', 'education'])),
      ask('age'),
      ask('occupation'),
      ask('namedInstead'),
    ],
    text: t(
      'Du kan få gratis behandling uden navn, når du er fyldt 18 og er i job, tæt på job eller i uddannelse.',
      'You can get free treatment without a name if you have turned 18 and are in work, close to work or in education.',
    ),
    readings: ['B-01', 'B-13', 'B-39'],
  },
  {
    id: 'KBH-2-l',
    topic: 'Anon',
    title: t('Medicin kun med navn', 'Medicine by name only'),
    cites: [at('2', 193, 194)],
    when: all(judged, adultOrUnsaid, opioids),
    then: [ask('wantsSubstitution'), ask('namedInstead')],
    text: t(
      'Medicin som metadon får du kun med navn, men du kan altid tale med os uden.',
      'Medicine such as methadone you only get by name, but you can always talk with us without.',
    ),
    heard: { before: 'namedInstead' },
    readings: ['B-07'],
  },
  {
    id: 'KBH-2-m',
    topic: 'Youth',
    title: t('Under 25: også U-turn', 'Under 25: U-turn too'),
    cites: [at('2', 196, 197)],
    when: all(ownPath, under(25)),
    then: [],
    text: t(
      'Er du under 25, kan du også få dit forløb i U-turn, som er for unge.',
      'If you are under 25 you can also have your course in U-turn, which is for young people.',
    ),
    readings: ['B-38'],
  },
  {
    id: 'KBH-2-n',
    topic: 'Contact',
    title: t('Læs mere på nettet', 'Read more online'),
    cites: [at('2', 199, 209)],
    when: anonymously,
    then: [],
    text: t(
      'Læs om hjælp uden navn på heltanonymkbh.dk, om U-turn på uturn.dk og om resten på kk.dk/stoffer.',
      'Read about help without a name at heltanonymkbh.dk, about U-turn at uturn.dk and the rest at kk.dk/stoffer.',
    ),
    heard: 'receipt',
    readings: ['B-45'],
  },
  {
    id: 'B-39',
    topic: 'Anon',
    title: t('Projektet uden navn', 'The project without names'),
    cites: [at('2', 192, 193), at('2', 205, 206), at('3.3.3', 556, 557)],
    when: anonymousTreatment,
    then: [alsoUnit('pas', 10)],
    text: t(
      'Behandling uden navn har et projekt for sig, og kravene er de samme, når du er 18 til 25.',
      'Treatment without a name has a project of its own, and the terms are the same from 18 to 25.',
    ),
    readings: ['B-39'],
  },
]
