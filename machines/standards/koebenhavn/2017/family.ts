/** Chapters 3.3.1 and 3.3.2: families and pregnancy, and the harm-reduction unit. */
import { all, any } from '../../../condition.ts'
import { alsoUnit, ask, neverAsk, type Rule, task } from '../../../rule.ts'
import { alcohol, byName, namedTreatment } from '../../terms.ts'
import { at, expectingOrParent, hardHit, t } from './terms.ts'

export const family: readonly Rule[] = [
  {
    id: 'KBH-3.3.1-a',
    topic: 'Pregnant',
    title: t('Hjælp til hele familien', 'Help for the whole family'),
    cites: [at('3.3.1', 527, 529)],
    when: any(namedTreatment, expectingOrParent),
    then: [ask('pregnant')],
    text: t(
      'Er du gravid eller har familie, kan du få et forløb, hvor partner, børn og andre nære er med.',
      'If you are pregnant or have a family you can have a course that takes in partner, children and others close.',
    ),
    heard: { before: 'wantsDoctor' },
    readings: ['B-48', 'B-67'],
  },
  {
    id: 'B-48',
    topic: 'Children',
    title: t('Når et barn mangler støtte', 'When a child lacks support'),
    cites: [at('3.3.1', 527, 529)],
    law: 'Barnets lov § 133',
    when: any(namedTreatment, all(alcohol, byName)),
    then: [
      neverAsk('children'),
      task(
        'Fortæller personen om et barn, der mangler støtte: sig det til personen, før du underretter.',
        'If the person tells of a child who lacks support: tell the person before you notify.',
      ),
    ],
    text: t(
      'Hører vi, at et barn mangler støtte, skal vi handle, og du får det at vide først.',
      'If we hear that a child lacks support we must act, and you will be told first.',
    ),
    heard: { before: 'wantsDoctor' },
    readings: ['B-10', 'B-48'],
  },
  {
    id: 'KBH-3.3.1-c',
    topic: 'Pregnant',
    title: t('Målet for familien', 'The aim for the family'),
    cites: [at('3.3.1', 531, 535)],
    when: expectingOrParent,
    then: [],
    text: t(
      'Målet er, at du får det lettere, og at I som familie får det bedre sammen.',
      'The aim is that things get easier for you and better between you as a family.',
    ),
  },
  {
    id: 'KBH-3.3.1-b',
    topic: 'Contact',
    title: t('Enghavevej', 'Enghavevej'),
    cites: [at('3.3.1', 538, 539)],
    when: expectingOrParent,
    then: [alsoUnit('familieorienteret', 9)],
    text: t(
      'Hjælp til familier gives på alle seks steder eller på Enghavevej 82, ring 33 17 85 10.',
      'Help for families is given at all six places or at Enghavevej 82, call 33 17 85 10.',
    ),
    heard: 'summary',
    readings: ['B-67'],
  },
  {
    id: 'KBH-3.3.2-a',
    topic: 'Treatment',
    title: t('Forchhammersvej', 'Forchhammersvej'),
    cites: [at('3.3.2', 544, 550)],
    when: hardHit,
    then: [],
    text: t(
      'Senere kan der være hjælp på Forchhammersvej, hvis krop og hverdag er hårdt ramt.',
      'Later there may be help at Forchhammersvej, if body and daily life are hit hard.',
    ),
  },
  {
    id: 'KBH-3.3.2-b',
    topic: 'Treatment',
    title: t('Vejen til Forchhammersvej', 'The way to Forchhammersvej'),
    cites: [at('3.3.2', 552)],
    when: hardHit,
    then: [],
    text: t(
      'Du kommer til Forchhammersvej gennem det sted, hvor du går, og kan ikke booke selv.',
      'You come to Forchhammersvej through the place where you go, and cannot book it yourself.',
    ),
  },
]
