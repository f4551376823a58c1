/** Chapter 2.1: the first talk, the contact person, and when a committee decides. */
import { all, any, is, not, oneOf } from '../../../condition.ts'
import { appointment, type Rule, record, task } from '../../../rule.ts'
import { alcohol, byName, namedTreatment } from '../../terms.ts'
import { adultOrUnsaid, at, committee, moreThanOutpatient, t, wishesTreatment } from './terms.ts'

export const visitation: readonly Rule[] = [
  {
    id: 'KBH-2.1-a',
    topic: 'Visitation',
    title: t('En fast kontaktperson', 'One contact person throughout'),
    cites: [at('2.1', 219, 222)],
    when: any(namedTreatment, all(alcohol, byName)),
    then: [
      appointment('visitation', 'guarantee'),
      task(
        'Giv personen én fast kontaktperson, og skriv hvem.',
        'Give the person one contact person, and write down who.',
      ),
      record('Fast kontaktperson', 'Contact person'),
    ],
    text: t(
      'Du får en tid hos en fast person, som hjælper dig med at vælge og følger dig hele vejen.',
      'You get a time with one person who helps you choose and stays with you all the way.',
    ),
    heard: 'receipt',
  },
  {
    id: 'KBH-2.1-b',
    topic: 'Visitation',
    title: t('En plan, I laver sammen', 'A plan you make together'),
    cites: [at('2.1', 222, 223), at('2.2', 254, 256)],
    when: namedTreatment,
    then: [],
    text: t(
      'I skriver en plan sammen om, hvad du vil, hvor det sker, og hvor længe.',
      'Together you write a plan of what you want, where it happens and for how long.',
    ),
  },
  {
    id: 'KBH-2.1-d',
    topic: 'Doctor',
    title: t('Læge før start', 'Doctor before start'),
    cites: [at('2.1', 225)],
    when: namedTreatment,
    then: [],
    text: t(
      'Du får tilbud om at tale med en læge, før din behandling går i gang.',
      'You are offered a talk with a doctor before your treatment starts.',
    ),
    readings: ['B-06'],
  },
  {
    id: 'B-06',
    topic: 'Doctor',
    title: t('Lægen inden 14 dage', 'The doctor within 14 days'),
    cites: [at('1.2', 86), at('2.1', 225)],
    when: all(namedTreatment, oneOf('wantsDoctor', ['yes', 'unsure'])),
    then: [appointment('doctor', 'guarantee')],
    text: t(
      'Lægen taler med dig inden 14 dage, og det kan være en anden dag end det første møde.',
      'The doctor talks with you within 14 days, and it can be another day than the first meeting.',
    ),
    readings: ['B-06', 'B-07'],
  },
  {
    id: 'KBH-2.1-e',
    topic: 'Visitation',
    title: t('Hjælpen passes til dig', 'Help is fitted to you'),
    cites: [at('2.1', 227, 229)],
    when: wishesTreatment,
    then: [],
    text: t(
      'Hvad du får, kommer an på dit liv, dine ønsker og det, du har prøvet før.',
      'What you get depends on your life, your wishes and what you have tried before.',
    ),
  },
  {
    id: 'KBH-2.1-g',
    topic: 'Visitation',
    title: t('Start lige efter samtalen', 'Start right after the talk'),
    cites: [at('2.1', 231, 232)],
    when: all(namedTreatment, adultOrUnsaid, not(committee)),
    then: [],
    text: t(
      'Får du samtaler her hos os, kan de gå i gang lige efter det første møde.',
      'If you have your talks here with us, they can start right after the first meeting.',
    ),
    heard: 'receipt',
  },
  {
    id: 'KBH-2.1-h',
    topic: 'Visitation',
    title: t('Samtaler et andet sted', 'Talks at another place'),
    cites: [at('2.1', 234, 235)],
    when: all(namedTreatment, is('provider', 'other'), oneOf('treatmentForm', ['any', 'outpatient'])),
    then: [
      task(
        'Giv sagen til udvalget med det samme. Svaret skal ligge inden 14 dage fra det første ønske.',
        'Give the case to the committee at once. Its answer is due within 14 days of the first wish.',
        { workingDay: 0, from: 'enquiry' },
        { days: 14, from: 'wish' },
      ),
      record('Dato for udvalgets svar', 'Date of the committee decision'),
    ],
    text: t(
      'Vil du have samtaler et andet sted, svarer et udvalg dig inden for 14 dage.',
      'If you want talks at another place, a committee answers you within 14 days.',
    ),
    readings: ['B-43'],
  },
  {
    id: 'KBH-2.1-i',
    topic: 'Visitation',
    title: t('Dag og døgn går i udvalg', 'Day and residential go to committee'),
    cites: [at('2.1', 235, 236)],
    when: moreThanOutpatient,
    then: [
      task(
        'Meld sagen til udvalgets næste møde: dagtilbud eller ophold er ønsket.',
        'Put the case on the next meeting of the committee: day programme or stay is wished.',
      ),
    ],
    text: t(
      'Ønsker du et dagtilbud eller et ophold, er det altid et udvalg, der svarer.',
      'If you wish for a day programme or a stay, it is always a committee that answers.',
    ),
  },
  {
    id: 'KBH-2.1-j',
    topic: 'Visitation',
    title: t('Et forslag til udvalget', 'A proposal to the committee'),
    cites: [at('2.1', 236, 239)],
    when: committee,
    then: [
      task(
        'Skriv indstillingen sammen med personen før udvalgets møde, og tag selv med.',
        'Write the recommendation with the person before the committee meets, and take part yourself.',
      ),
    ],
    text: t(
      'Udvalget ser på et forslag, som du og din faste person har lavet sammen.',
      'The committee gets a proposal that you and your contact person write together.',
    ),
  },
  {
    id: 'KBH-2.1-l',
    topic: 'Visitation',
    title: t('Du må være med', 'You may take part'),
    cites: [at('2.1', 239, 240)],
    when: committee,
    then: [
      task(
        'Sig datoen for udvalgets møde, og invitér personen. Den skal ligge inden fristen på 14 dage.',
        'Tell the date of the committee meeting, and invite the person. It must lie within the 14 days.',
        { days: 14, from: 'wish' },
      ),
      record('Inviteret til mødet', 'Invited to the meeting'),
    ],
    text: t(
      'Du får at vide, hvornår udvalget mødes, og du må altid selv være med.',
      'You are told when the committee meets, and you may always be there yourself.',
    ),
    heard: 'receipt',
  },
  {
    id: 'KBH-2.1-m',
    topic: 'Decision',
    title: t('Svar i samme uge', 'Answer in the same week'),
    cites: [at('2.1', 241, 242)],
    when: committee,
    then: [
      task(
        'Aftal, hvordan svaret må nå personen, før der sendes post.',
        'Agree how the answer may reach the person before anything is posted.',
      ),
      record('Adresse til svaret, eller anden aftale', 'Address for the answer, or another agreement'),
    ],
    text: t(
      'Udvalget prøver at svare i samme uge, og du får svaret af din faste person og med post.',
      'The committee tries to answer in the same week, and you hear from your contact person and by post.',
    ),
  },
  {
    id: 'KBH-2.1-o',
    topic: 'Visitation',
    title: t('Nøjere regler', 'Detailed rules'),
    cites: [at('2.1', 244, 245)],
    when: namedTreatment,
    then: [],
    text: t(
      'De nøjere regler for valg af hjælp står i en anden tekst, som du kan bede os om.',
      'The detailed rules on choosing help stand in another text that you can ask us for.',
    ),
  },
]
