/** Sections 2.2 and 2.3: the visitation talk, the doctor talk, the 14 days and the treatment plan. */
import { appointment, deadline, type Rule, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, t, wantsDoctor } from './terms.ts'

export const visitation: readonly Rule[] = [
  {
    id: 'GLX-2.2-a',
    topic: 'Visitation',
    title: t('Tid til første samtale', 'A time for the first talk'),
    cites: [at('2.2', 235)],
    when: namedTreatment,
    then: [appointment('visitation', 'guarantee')],
    text: t(
      'Du får en tid hos os til at tale om behandling.',
      'You get a time with us to talk about treatment.',
    ),
  },
  {
    id: 'GLX-2.2-b',
    topic: 'Doctor',
    title: t('Begge tider inden 14 dage', 'Both times within 14 days'),
    cites: [at('2.2', 235, 237)],
    when: wantsDoctor,
    then: [appointment('visitation', 'guarantee'), appointment('doctor', 'guarantee')],
    text: t(
      'Vil du tale med en læge, får du også en tid til det. Begge tider er inden 14 dage, men måske ikke samme dag.',
      'If you want to talk with a doctor, you get a time for that too. Both times are within 14 days, but maybe not on the same day.',
    ),
    heard: { before: 'doctorSlot' },
    readings: ['B-03', 'B-06', 'B-07'],
  },
  {
    id: 'GLX-2.2-c',
    topic: 'Target',
    title: t('Vi finder ud af det sammen', 'We find out together'),
    cites: [at('2.2', 238, 239)],
    when: namedTreatment,
    then: [
      task(
        'Screen og udred efter kriterierne fra WHO, før behandling tilbydes. Chatten har ikke screenet.',
        'Screen and assess by the WHO criteria before treatment is offered. The chat has not screened.',
      ),
    ],
    text: t(
      'Vi ser sammen på, om din brug skader dig, og så kan vi tilbyde behandling.',
      'Together we look at whether your use harms you, and then we can offer treatment.',
    ),
  },
  {
    id: 'GLX-2.2-d',
    topic: 'Visitation',
    title: t('Det sker i samtalen', 'What happens in the talk'),
    cites: [at('2.2', 241, 244)],
    when: namedTreatment,
    then: [task('Lav MapPlan i samtalen, ikke før.', 'Do MapPlan in the talk, not before.')],
    text: t(
      'Først taler vi om stoffer, helbred og din hverdag, og så ser vi på en plan sammen.',
      'First we talk about drugs, health and your daily life, and then we look at a plan together.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-2.2-e',
    topic: 'Visitation',
    title: t('Måske to samtaler', 'Maybe two talks'),
    cites: [at('2.2', 245, 246)],
    when: namedTreatment,
    then: [appointment('secondVisitation', 'guarantee')],
    text: t(
      'Samtalen kan deles i to, så der er tid nok, og vi gemmer plads til begge.',
      'The talk can be split in two so that there is time enough, and we keep room for both.',
    ),
  },
  {
    id: 'GLX-2.2-f',
    topic: 'Visitation',
    title: t('Kan begynde lige efter samtalen', 'Can begin right after the talk'),
    cites: [at('2.2', 248, 249)],
    when: namedTreatment,
    then: [],
    text: t(
      'Er din hjælp hos os, kan den begynde lige efter mødet, men det er ikke sikkert.',
      'If your help is with us it can begin right after the meeting, but that is not certain.',
    ),
    readings: ['B-63'],
  },
  {
    id: 'GLX-2.3-a',
    topic: 'Guarantee',
    title: t('Tilbud inden 14 dage', 'An offer within 14 days'),
    cites: [at('2.3', 252, 253)],
    when: namedTreatment,
    then: [deadline],
    text: t(
      'Vi skal tilbyde dig behandling inden 14 dage, og én fast person følger dig.',
      'We must offer you treatment within 14 days, and one regular person follows you.',
    ),
    readings: ['B-02', 'B-03', 'B-04'],
  },
  {
    id: 'GLX-2.3-b',
    topic: 'Visitation',
    title: t('Planen ser på det hele', 'The plan looks at everything'),
    cites: [at('2.3', 253, 262)],
    when: namedTreatment,
    then: [
      task(
        'Byg planen på helbred, brug, hverdag og lyst til at ændre noget. Tvivl er nok til at begynde.',
        'Build the plan on health, use, daily life and wish to change. Being in doubt is enough to begin.',
      ),
    ],
    text: t(
      'Planen bygger på dit helbred, din brug, din hverdag og det, du selv vil.',
      'The plan rests on your health, your use, your daily life and what you want yourself.',
    ),
    readings: ['B-42'],
  },
  {
    id: 'GLX-2.3-c',
    topic: 'Treatment',
    title: t('Det hjælper at komme', 'It helps to come'),
    cites: [at('2.3', 264, 269)],
    when: namedTreatment,
    then: [],
    text: t(
      'Det virker bedst, når du kommer til det, vi har aftalt, og følger lægens råd.',
      "It works best when you come to what we have agreed and follow the doctor's advice.",
    ),
  },
  {
    id: 'GLX-2.3-d',
    topic: 'Treatment',
    title: t('Det står der i planen', 'What the plan says'),
    cites: [at('2.3', 271, 274)],
    when: namedTreatment,
    then: [],
    text: t(
      'I din plan står, hvad du får, hvor det sker og hvorfor, og den har ingen slutdato.',
      'Your plan says what you get, where and why, and it has no end date.',
    ),
  },
  {
    id: 'GLX-2.3-e',
    topic: 'Deadlines',
    title: t('Planen ses efter hvert halve år', 'The plan is reviewed half-yearly'),
    cites: [at('2.3', 274, 277), at('3.4', 644)],
    when: namedTreatment,
    then: [
      task(
        'Se planen efter sammen med personen senest 6 måneder efter start og derefter igen hver gang, der er gået 6 måneder.',
        'Review the plan with the person no later than six months after the start and every six months after that.',
        { months: 6, from: 'start', again: true },
      ),
    ],
    text: t(
      'Din behandler retter planen til undervejs og ser den efter med dig mindst hvert halve år.',
      'Your practitioner adjusts the plan on the way and reviews it with you at least every six months.',
    ),
  },
]
