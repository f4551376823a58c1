/** Access and contact information (section 2): who turns where. The ranks order the doors, none of them is wrong (B-19). */
import { all, any, is, oneOf, under } from '../../../condition.ts'
import { alsoUnit, ask, type Rule, route, task, unit } from '../../../rule.ts'
import { ownPath, relatives, self } from '../../terms.ts'
import { asksForInformation, asksOrComplains, needsDoor } from './paths.ts'

/** Age decides the door, so whoever asks for information is asked it. A complaint is heard from anybody: told, it is used. */
const complainsWithAge = all(is('wish', 'complaint'), oneOf('minor', ['yes', 'no']))
const needsDoorUnder = (years: number) =>
  all(any(needsDoor, asksForInformation, complainsWithAge), under(years))
/** No age given counts as adult here, so that nobody is left without a door. */
const adultDoor = all(any(needsDoor, asksOrComplains), oneOf('minor', ['no', 'unsaid']))

export const contact: readonly Rule[] = [
  {
    id: 'FRB-2-a',
    topic: 'Contact',
    title: { da: 'Ungecentret, under 30 år', en: 'The youth centre, under 30' },
    cites: [{ section: '2', lines: [28, 30] }],
    when: needsDoorUnder(30),
    then: [unit('ungecenter', 3)],
    text: {
      da: 'Under 30 år kan du gå til Ungecentret på Finsensvej 86, tredje sal, eller ringe på 38 21 36 66. De har åbent mandag til torsdag 9-15 og fredag 9-13.',
      en: 'Under 30 you can go to the youth centre at Finsensvej 86, third floor, or call 38 21 36 66. It is open Monday to Thursday 9-15 and Friday 9-13.',
    },
    readings: ['B-01', 'B-19', 'B-20', 'B-21'],
  },
  {
    id: 'FRB-2-b',
    topic: 'Contact',
    title: { da: 'Rådhuset, fra 18 år', en: 'The town hall, from 18' },
    cites: [{ section: '2', lines: [33, 35] }],
    when: adultDoor,
    then: [unit('raadhus', 4)],
    text: {
      da: 'Fra 18 år kan du gå til rådhuset på Smallegade 1, i stuen, eller ringe på 38 21 30 70. De har åbent mandag til torsdag 10-15.30 og fredag 10-12.',
      en: 'From 18 you can go to the town hall at Smallegade 1, ground floor, or call 38 21 30 70. It is open Monday to Thursday 10-15.30 and Friday 10-12.',
    },
    readings: ['B-01', 'B-19'],
  },
  {
    id: 'FRB-2-c',
    topic: 'Contact',
    title: { da: 'FKRC, fra 18 år', en: 'FKRC, from 18' },
    cites: [
      { section: '2', lines: [33, 33] },
      { section: '2', lines: [36, 40] },
    ],
    when: adultDoor,
    then: [unit('fkrc', 5)],
    text: {
      da: 'Fra 18 år kan du også gå til FKRC på Peter Bangsvej 24, tredje sal. De har åbent mandag til torsdag 10-14 og fredag 10-12.',
      en: 'From 18 you can also go to the drug centre FKRC at Peter Bangsvej 24, third floor. It is open Monday to Thursday 10-14 and Friday 10-12.',
    },
    readings: ['B-19', 'B-25'],
  },
  {
    id: 'FRB-2-d',
    topic: 'Contact',
    title: { da: 'Din egen sagsbehandler', en: 'Your own caseworker' },
    cites: [{ section: '2', lines: [43, 43] }],
    when: all(self, is('byName', 'yes'), is('existingCase', 'yes')),
    unless: oneOf('wish', ['information', 'complaint']),
    then: [
      route(6, 'ownCaseworker', 'named'),
      // The only unit on its own route; last where alcohol or another municipality decides before it.
      alsoUnit('own-caseworker', 10),
      ask('existingCase'),
      task(
        'Giv ønsket og datoen for dag 14 videre til personens egen sagsbehandler med det samme. En gammel sag stopper ingen frist.',
        "Pass the wish and the date of day 14 on to the person's own caseworker at once. An old case stops no clock.",
        { workingDay: 0, from: 'enquiry' },
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Har du en sag i forvejen, så tal med din egen sagsbehandler, og vi giver dit ønske videre.',
      en: 'If you already have a case, talk to your own caseworker, and we pass your wish on.',
    },
    heard: 'summary',
    readings: ['B-02'],
  },
  {
    id: 'FRB-2-e',
    topic: 'Contact',
    title: { da: 'Familieafdelingen, under 18 år', en: 'The family department, under 18' },
    cites: [{ section: '2', lines: [45, 46] }],
    when: needsDoorUnder(18),
    then: [unit('familieafdelingen', 4)],
    text: {
      da: 'Under 18 år kan du også gå til Familieafdelingen på rådhuset, tredje sal, eller ringe på 38 21 36 16.',
      en: 'Under 18 you can also go to the family department at the town hall, third floor, or call 38 21 36 16.',
    },
    readings: ['B-19', 'B-20'],
  },
  {
    id: 'FRB-2-f',
    topic: 'Contact',
    title: { da: 'Sikker post på borger.dk', en: 'Secure post on borger.dk' },
    cites: [{ section: '2', lines: [50, 55] }],
    when: any(ownPath, relatives, asksOrComplains),
    then: [],
    text: {
      da: 'Du kan skrive sikkert til os på borger.dk, men så kan vi se, hvem du er. Ungecentret har siden ungecenter.frederiksberg.dk.',
      en: 'You can write to us securely on borger.dk, but then we can see who you are. The youth centre has the site ungecenter.frederiksberg.dk.',
    },
  },
  {
    id: 'FRB-2-g',
    topic: 'Access',
    title: { da: 'Ingen forkert dør', en: 'No wrong door' },
    cites: [{ section: '2', lines: [21, 24] }],
    when: any(ownPath, relatives, asksForInformation),
    then: [],
    text: {
      da: 'Du kan få råd på rådhuset, i Ungecentret og hos FKRC, og ingen af dem er den forkerte dør. Vil du mere, aftaler I et møde.',
      en: 'You can get advice at the town hall, the youth centre and FKRC, and none of them is the wrong door. If you want more, you agree on a meeting.',
    },
    readings: ['B-19'],
  },
]
