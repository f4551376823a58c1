/** The guarantee of 14 days (section 6) and the free choice of provider (section 7). */
import { is } from '../../../condition.ts'
import { ask, deadline, flag, type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { treatmentByName, wantsOtherProvider } from './paths.ts'

export const guarantee: readonly Rule[] = [
  {
    id: 'FRB-6-a',
    topic: 'Guarantee',
    title: { da: 'I gang inden 14 dage', en: 'Started within 14 days' },
    cites: [{ section: '6', lines: [106, 108] }],
    when: treatmentByName,
    then: [
      deadline,
      record(
        'Det tidspunkt, hvor behandling først blev ønsket, og den fjortende dag.',
        'The moment treatment was first wished, and the fourteenth day.',
      ),
    ],
    text: {
      da: 'Din behandling skal være i gang senest 14 dage efter, at du bad om den.',
      en: 'Your treatment must be under way no later than 14 days after you asked for it.',
    },
    readings: ['B-02', 'B-03'],
  },
  {
    id: 'FRB-6-b',
    topic: 'Guarantee',
    title: { da: 'Et andet sted kan tage længere', en: 'Another place may take longer' },
    cites: [{ section: '6', lines: [108, 110] }],
    when: treatmentByName,
    unless: is('provider', 'own'),
    then: [
      flag('freeChoice'),
      task(
        'Vejled om frit valg. Fristen falder først bort, når det frie valg er brugt, ikke ved ønsket.',
        'Guide on free choice. The limit falls away only once free choice is used, not with the wish.',
      ),
    ],
    text: {
      da: 'Vælger du et andet sted end vores, kan du komme til at vente mere end 14 dage.',
      en: 'If you choose another place than ours, you may have to wait more than 14 days.',
    },
    heard: { before: 'provider' },
    replaces: 'NAT-freeChoice',
  },
  {
    id: 'FRB-6-c',
    topic: 'Guarantee',
    title: { da: 'Start hos os i tide', en: 'Starting with us in time' },
    cites: [{ section: '6', lines: [111, 112] }],
    when: namedTreatment,
    then: [
      task(
        'Sørg for, at selve behandlingen er i gang senest på dag 14, ikke kun samtalen.',
        'See to it that treatment itself is under way by day 14, not only the talk.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: {
      da: 'Hos os er det din behandling, og ikke kun samtalen, der begynder inden 14 dage.',
      en: 'With us it is your treatment, and not only the talk, that starts within 14 days.',
    },
    readings: ['B-04'],
  },
  {
    id: 'FRB-6-d',
    topic: 'Guarantee',
    title: { da: 'Vi tager kontakt til dig', en: 'We get in touch with you' },
    cites: [{ section: '6', lines: [112, 113] }],
    when: namedTreatment,
    then: [
      ask('safeContact'),
      record('Hvor det er trygt at kontakte personen.', 'Where it is safe to contact the person.'),
    ],
    text: {
      da: 'Så snart der er et svar, tager vi fat i dig og aftaler, hvornår du begynder.',
      en: 'As soon as there is an answer, we get in touch and agree when you start.',
    },
  },
  {
    id: 'FRB-7-a',
    topic: 'FreeChoice',
    title: { da: 'Du kan vælge et andet sted', en: 'You can choose another place' },
    cites: [{ section: '7', lines: [116, 118] }],
    when: wantsOtherProvider,
    then: [ask('provider')],
    text: {
      da: 'Når du har fået ja til hjælp, kan du vælge et andet sted af samme slags, også et privat.',
      en: 'Once you have been granted help, you can choose another place of the same kind, a private one too.',
    },
  },
  {
    id: 'FRB-7-b',
    topic: 'FreeChoice',
    title: { da: 'Samme slags behandling', en: 'The same kind of treatment' },
    cites: [{ section: '7', lines: [118, 120] }],
    when: wantsOtherProvider,
    then: [],
    text: {
      da: 'Stedet skal give samme slags hjælp, så samtaler kan ikke byttes til et ophold.',
      en: 'The place must give the same kind of help, so talks cannot be swapped for a stay.',
    },
  },
  {
    id: 'FRB-7-c',
    topic: 'FreeChoice',
    title: { da: 'Kun godkendte steder', en: 'Approved places only' },
    cites: [{ section: '7', lines: [122, 123] }],
    when: wantsOtherProvider,
    then: [],
    text: {
      da: 'Stedet skal være godkendt, og du kan finde det på tilbudsportalen.dk.',
      en: 'The place must be approved, and you can find it on tilbudsportalen.dk.',
    },
  },
]
