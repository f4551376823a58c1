/** Chapters 3.1 to 3.2.1: what the units give, and the four kinds of course. */
import { all, any, is } from '../../../condition.ts'
import { ask, type Rule } from '../../../rule.ts'
import { namedTreatment, ownPath } from '../../terms.ts'
import {
  adultOrUnsaid,
  at,
  information,
  livesAtHome,
  moreThanOutpatient,
  residential,
  t,
  wishesTreatment,
} from './terms.ts'

export const treatment: readonly Rule[] = [
  {
    id: 'KBH-3.1-a',
    topic: 'Target',
    title: t('For alle slags brug', 'For all kinds of use'),
    cites: [at('3', 339, 343), at('3.1', 349, 366)],
    when: wishesTreatment,
    then: [],
    text: t(
      'Hjælpen er til alle, hvad du end tager, og hvor ung, gammel eller syg du er.',
      'Help is for everyone, whatever your age, drug, health and way of life.',
    ),
  },
  {
    id: 'KBH-3.1.1-a',
    topic: 'Staff',
    title: t('Hvem du kan møde', 'Whom you can meet'),
    cites: [at('3.1.1', 373, 404)],
    when: any(namedTreatment, information),
    then: [],
    text: t(
      'Hos os kan du møde læger, psykologer og andre, der er uddannet til at hjælpe, og én fast person.',
      'With us you can meet doctors, psychologists and others trained to help, and one person who stays with you.',
    ),
  },
  {
    id: 'KBH-3.2-a',
    topic: 'Treatment',
    title: t('En plan og råd', 'A plan and advice'),
    cites: [at('3.2', 408, 411)],
    when: namedTreatment,
    then: [],
    text: t(
      'Vi skal lave en plan med dig og give dig råd om, hvad du ellers har ret til.',
      'We must make a plan with you and advise you on what else you have a right to.',
    ),
  },
  {
    id: 'KBH-3.2-b',
    topic: 'Treatment',
    title: t('Det samme alle seks steder', 'The same at all six places'),
    cites: [at('3.2', 412, 432)],
    when: any(all(ownPath, adultOrUnsaid), information),
    then: [],
    text: t(
      'Alle seks steder giver råd, samtaler, grupper, viden om stoffer og hjælp fra en læge.',
      'All six places give advice, talks, groups, knowledge about drugs and help from a doctor.',
    ),
    readings: ['B-53'],
  },
  {
    id: 'KBH-3.2-c',
    topic: 'Treatment',
    title: t('Noget findes kun nogle steder', 'Some things only in some places'),
    cites: [at('3.2', 434, 444), at('3.1', 368)],
    when: any(namedTreatment, information),
    then: [],
    text: t(
      'Nogle steder har mere, for eksempel til unge, idræt, mindfulness eller hjælp til job.',
      'Some places have more, for example for young people, sport, mindfulness or help towards work.',
    ),
  },
  {
    id: 'KBH-3.2.1-a',
    topic: 'Treatment',
    title: t('Fire slags forløb', 'Four kinds of course'),
    cites: [at('3.2.1', 450, 452)],
    when: namedTreatment,
    then: [ask('treatmentForm')],
    text: t(
      'Hjælpen kan have fire former, fra få samtaler til et ophold.',
      'Help can take four forms, from a few talks to a stay.',
    ),
  },
  {
    id: 'KBH-3.2.1-b',
    topic: 'Treatment',
    title: t('Op til to gange', 'Up to twice a month'),
    cites: [at('3.2.1', 458), at('5', 798, 800)],
    when: livesAtHome,
    then: [],
    text: t(
      'I det mindste forløb taler I sammen op til to gange om måneden.',
      'In the smallest course you talk up to twice a month.',
    ),
    readings: ['B-40'],
  },
  {
    id: 'KBH-3.2.1-c',
    topic: 'Treatment',
    title: t('To til otte gange', 'Two to eight times'),
    cites: [at('3.2.1', 460), at('5', 802, 806)],
    when: livesAtHome,
    then: [],
    text: t(
      'Bor du hjemme, mødes I tit to til otte gange om måneden, og mere i starten.',
      'If you live at home you often meet two to eight times a month, and more at the start.',
    ),
    readings: ['B-40'],
  },
  {
    id: 'KBH-3.2.1-d',
    topic: 'Treatment',
    title: t('Dagtilbud', 'Day programme'),
    cites: [at('3.2.1', 462), at('5', 808, 812)],
    when: all(namedTreatment, is('treatmentForm', 'day')),
    then: [],
    text: t(
      'Et dagtilbud er tit tre til fem dage om ugen, fire til fem timer ad gangen, i to til fire måneder.',
      'A day programme is often three to five days a week, four to five hours at a time, for two to four months.',
    ),
  },
  {
    id: 'KBH-3.2.1-e',
    topic: 'Treatment',
    title: t('Et ophold', 'A stay'),
    cites: [at('3.2.1', 464), at('5', 814, 818)],
    when: residential,
    then: [],
    text: t(
      'Et ophold varer ofte en til fire måneder, og bagefter får du hjælp, mens du bor hjemme.',
      'A stay often lasts one to four months, and afterwards you get help while living at home.',
    ),
  },
  {
    id: 'KBH-3.2.1-f',
    topic: 'Treatment',
    title: t('Ophold med det samme', 'A stay straight away'),
    cites: [at('3.2.1', 469, 477)],
    when: moreThanOutpatient,
    then: [],
    text: t(
      'Du kan få det store forløb med det samme, hvis det er det, der hjælper dig bedst.',
      'You can get the bigger course straight away if that is what helps you best.',
    ),
  },
]
