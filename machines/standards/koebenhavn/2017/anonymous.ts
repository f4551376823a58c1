/** Chapter 2: treatment without a name, and what it cannot hold. */
import { all, atLeast, oneOf, under } from '../../../condition.ts'
import { alsoUnit, ask, condition, type Rule } from '../../../rule.ts'
import { anonymousTreatment, judged, ownPath } from '../../terms.ts'
import { adultOrUnsaid, at, opioids, t } from './terms.ts'

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
      'Behandling uden navn er for dig, som er fyldt 18 og er i job, tæt på job eller i uddannelse.',
      'Treatment without a name is for you if you have turned 18 and are in work, close to work or in education.',
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
    when: anonymousTreatment,
    then: [alsoUnit('pas', 10)],
    text: t(
      'Du kan læse om hjælp uden navn på heltanonymkbh.dk og om resten på kk.dk/stoffer.',
      'You can read about help without a name at heltanonymkbh.dk and about the rest at kk.dk/stoffer.',
    ),
    heard: 'receipt',
    readings: ['B-45'],
  },
]
