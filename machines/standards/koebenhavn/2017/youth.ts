/** Chapter 3.3.3: young people, U-turn, and the two approvals under 18 (B-38, B-47). */
import { all, always, any, is, not, under } from '../../../condition.ts'
import { appointment, ask, type Consequence, neverAsk, type Rule, task, unit } from '../../../rule.ts'
import { alcohol, minor, ownPath, self, treatmentWished, unnamed } from '../../terms.ts'
import { anonymously, at, parentOfYoung, referral, t, wishesTreatment, youngAdult } from './terms.ts'

/**
 * The caseworker's approval is outside the chat, so the approvals are never seen to be there; they are for treatment,
 * not for talking, so a yes to asking for them is enough to book the first talk (B-47).
 */
const approval: Consequence = {
  do: 'consent',
  until: not(always),
  bookedWhere: any(is('parentsKnow', 'consent'), is('namedInstead', 'yes')),
  keepsBack: ['visitation'],
}

export const youth: readonly Rule[] = [
  {
    id: 'KBH-3.3.3-a',
    topic: 'Youth',
    title: t('18 til 25 år: råd uden navn', '18 to 25: advice without a name'),
    cites: [at('3.3.3', 556, 557)],
    when: all(anonymously, youngAdult),
    then: [appointment('anonymousTalk', 'serviceAim')],
    text: t(
      'Fra 18 til 25 år kan du få råd uden navn, også uden job eller uddannelse.',
      'From 18 to 25 you can get advice without a name, also without work or education.',
    ),
    heard: 'receipt',
    readings: ['B-38', 'B-39'],
  },
  {
    id: 'KBH-3.3.3-b',
    topic: 'Youth',
    title: t('U-turn eller et af stederne', 'U-turn or one of the places'),
    cites: [at('3.3.3', 557, 558)],
    when: all(ownPath, youngAdult),
    then: [],
    text: t(
      'Fra 18 til 25 år kan du selv vælge, om du går til U-turn eller et af de seks steder.',
      'From 18 to 25 you choose yourself whether you go to U-turn or one of the six places.',
    ),
    readings: ['B-38'],
  },
  {
    id: 'KBH-3.3.3-c',
    topic: 'Youth',
    title: t('Under 18: først en samtale', 'Under 18: a talk first'),
    cites: [at('3.3.3', 560, 561)],
    when: all(self, minor, unnamed, any(anonymously, alcohol)),
    then: [appointment('anonymousTalk', 'serviceAim'), neverAsk('name', 'phone', 'email', 'cpr')],
    text: t(
      'Du kan tale med U-turn uden navn og uden dine forældre, men behandling kræver ja fra dem og en sagsbehandler.',
      'You can talk with U-turn without a name and without your parents, but treatment needs a yes from them and a caseworker.',
    ),
    heard: { before: 'namedInstead' },
    readings: ['B-17', 'B-47', 'B-70'],
  },
  {
    id: 'KBH-3.3.3-d',
    topic: 'Youth',
    title: t('Under 18: to skal sige ja', 'Under 18: two must say yes'),
    cites: [at('3.3.3', 560, 562)],
    when: all(any(wishesTreatment, all(referral, treatmentWished)), minor),
    then: [
      approval,
      ask('parentsKnow'),
      task(
        'Tal først med den unge. Har den unge sagt ja, så bed forældrene og en sagsbehandler i Børn og Unge om at godkende inden fristen på 14 dage, og skriv begge svar.',
        'Talk with the young person first. Once they agree, ask the parents and a caseworker in Børn og Unge to approve within the 14 days, and write down both answers.',
        { days: 14, from: 'wish' },
      ),
    ],
    text: t(
      'Før du er 18, skal dine forældre og en sagsbehandler i Børn og Unge sige ja til behandling.',
      'Before you are 18, your parents and a caseworker in Børn og Unge must say yes to treatment.',
    ),
    heard: { before: 'parentsKnow' },
    readings: ['B-47', 'B-70'],
  },
  {
    id: 'B-47',
    topic: 'Youth',
    title: t('Hvad dine forældre hører', 'What your parents hear'),
    cites: [at('3.3.3', 560, 562)],
    law: 'Barnets lov §§ 5 og 133',
    when: all(self, minor),
    then: [],
    text: t(
      'Dine forældre hører først om det, når du har sagt ja, men er vi bange for dig, skal vi handle.',
      'Your parents only hear of it once you have said yes, but if we fear for you we must act.',
    ),
    heard: { before: 'parentsKnow' },
    readings: ['B-17', 'B-47', 'B-70'],
  },
  {
    id: 'KBH-3.3.3-e',
    topic: 'Contact',
    title: t('U-turn', 'U-turn'),
    cites: [at('3.3.3', 564, 569)],
    when: any(all(ownPath, under(25)), all(referral, under(25)), parentOfYoung, all(alcohol, minor)),
    then: [unit('uturn', 2)],
    text: t(
      'U-turn for unge og deres forældre ligger i Studiestræde 47, 1455 København K, ring 82 56 23 00.',
      'U-turn for young people and their parents is at Studiestræde 47, 1455 København K, call 82 56 23 00.',
    ),
    readings: ['B-38', 'B-45'],
  },
]
