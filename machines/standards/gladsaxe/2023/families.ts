/** Sections 3.3.1 and 3.3.2: drugs together with alcohol; pregnancy, fathers-to-be and families with children. */
import { all, any, is } from '../../../condition.ts'
import { alsoUnit, ask, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment, ownPath } from '../../terms.ts'
import { at, expecting, t, withChildren } from './terms.ts'

export const families: readonly Rule[] = [
  {
    id: 'GLX-3.3.1-a',
    topic: 'Alcohol',
    title: t('Stoffer og alkohol på én gang', 'Drugs and alcohol together'),
    cites: [at('3.3.1', 536, 538)],
    when: all(ownPath, is('substances', 'alcohol'), is('drugsInvolved', 'yes')),
    then: [record('Én sag for stoffer og alkohol', 'One case for drugs and alcohol')],
    text: t(
      'Bruger du både stoffer og alkohol, får du hjælp til begge dele på samme tid.',
      'If you use both drugs and alcohol you get help with both at the same time.',
    ),
  },
  {
    id: 'GLX-3.3.2-a',
    topic: 'Pregnant',
    title: t('Hjælp til hele familien', 'Help for the whole family'),
    cites: [at('3.3.2', 542, 552)],
    when: any(expecting, withChildren),
    then: [
      ask('pregnant'),
      task(
        'Tilbyd et familieforløb med partner og børn. Vækker et barns trivsel bekymring, så sig det til personen, og kontakt Familieafdelingen.',
        'Offer a family course with partner and children. If a child gives concern, tell the person and contact Familieafdelingen.',
      ),
    ],
    text: t(
      'Har du børn eller venter du et barn, kan partner og børn være med i din hjælp.',
      'If you have or expect a child, your partner and children can be part of your help.',
    ),
    readings: ['B-67'],
  },
  {
    id: 'GLX-3.3.2-b',
    topic: 'Pregnant',
    title: t('Døgnophold under graviditet', 'Residential stay in pregnancy'),
    cites: [at('3.3.2', 555, 557), at('5V', 964, 965), at('5S', 985, 986), at('5S', 1007, 1008)],
    when: all(namedTreatment, is('pregnant', 'yes')),
    then: [
      task(
        'Kontrakt om tilbageholdelse kan tilbydes senere og er frivillig. Nævn den aldrig som et krav.',
        'A contract on retention may be offered later and is voluntary. Never present it as a demand.',
      ),
    ],
    text: t(
      'Er du gravid, kan du få tilbudt et døgnophold, men det er aldrig et krav.',
      'If you are pregnant you may be offered a residential stay, but it is never a demand.',
    ),
    readings: ['B-62'],
  },
  {
    id: 'GLX-3.3.2-c',
    topic: 'Pregnant',
    title: t('Tal med Familieambulatoriet', 'Talk with Familieambulatoriet'),
    cites: [at('3.3.2', 559, 561), at('5S', 988, 990)],
    when: expecting,
    then: [
      alsoUnit('familieambulatoriet'),
      task(
        'Opfordr til kontakt med Familieambulatoriet, og aftal samarbejdet med Familieafdelingen med personen.',
        'Encourage contact with Familieambulatoriet, and agree the cooperation with Familieafdelingen with the person.',
      ),
    ],
    text: t(
      'Er du gravid, så tal også med Familieambulatoriet, for de ved meget om det.',
      'If you are pregnant, do also talk with Familieambulatoriet, for they know a lot about it.',
    ),
    heard: 'summary',
    readings: ['B-67'],
  },
  {
    id: 'GLX-3.3.2-d',
    topic: 'Pregnant',
    title: t('Vi går gerne med', 'We gladly come along'),
    cites: [at('3.3.2', 563, 564)],
    when: expecting,
    then: [],
    text: t(
      'Vi kan ringe til Familieambulatoriet for dig og gå med til mødet.',
      'We can call Familieambulatoriet for you and come along to the meeting.',
    ),
    heard: 'receipt',
    readings: ['B-67'],
  },
  {
    id: 'GLX-3.3.2-e',
    topic: 'Children',
    title: t('Når vi er urolige for et barn', 'When we worry about a child'),
    cites: [at('3.3.2', 566, 567), at('5V', 962, 964), at('5S', 1005, 1007)],
    // Has to be heard before children are asked about, so it bears on everybody who may be asked.
    when: any(namedTreatment, expecting),
    then: [ask('children')],
    text: t(
      'Bor der børn hos dig, og er vi urolige for dem, taler vi altid med Familieafdelingen.',
      'If children live with you and we worry about them, we always talk with the family department.',
    ),
    heard: { before: 'children' },
    readings: ['B-10'],
  },
]
