/** The table on anonymous treatment (§ 101 a), and what a stay away from home costs (section 5.1). */
import { all, any, atLeast, is, not, oneOf } from '../../../condition.ts'
import { ask, condition, neverAsk, type Rule, record, task } from '../../../rule.ts'
import { anonymousTreatment, judged } from '../../terms.ts'
import { afterTwoTalks, at, residential, t, tried } from './terms.ts'

export const anonymous: readonly Rule[] = [
  {
    id: 'GLX-5A-a',
    topic: 'Anon',
    title: t('Over 18 og stoffer', 'Over 18 and drugs'),
    cites: [at('5A', 1015, 1017)],
    // After two talks without a name it is what an adult is told of next (B-68).
    when: any(judged, afterTwoTalks),
    then: [condition(all(atLeast('age', 18), is('drugsInvolved', 'yes'))), ask('age'), ask('substances')],
    text: t(
      'Behandling uden navn er for dig, der er fyldt 18 og bruger stoffer, måske også alkohol.',
      'Treatment without a name is for you who have turned 18 and use drugs, maybe alcohol as well.',
    ),
    readings: ['B-01', 'B-68'],
  },
  {
    id: 'GLX-5A-b',
    topic: 'Anon',
    title: t('Andre problemer løses bedst med navn', 'Other problems need a name'),
    cites: [at('5A', 1022, 1023)],
    when: tried,
    then: [neverAsk('otherSocialProblems')],
    text: t(
      'Er der andet end stoffer, der er svært, kan vi hjælpe dig med mere, når vi har dit navn.',
      'If more than drugs is hard for you, we can help you with more when we have your name.',
    ),
    heard: { before: 'namedInstead' },
    readings: ['B-13'],
  },
  {
    id: 'GLX-5A-c',
    topic: 'Anon',
    title: t('Du forsørger dig selv', 'You support yourself'),
    cites: [at('5A', 1023, 1024)],
    when: tried,
    then: [condition(is('selfSupporting', 'yes')), ask('selfSupporting'), neverAsk('occupation')],
    text: t(
      'Uden navn kræver det, at du kan forsørge dig selv, og er du i tvivl, ser et menneske på det.',
      'Treatment without a name requires that you support yourself; if in doubt, a person looks at it.',
    ),
    readings: ['B-13', 'B-65'],
  },
  {
    id: 'GLX-5A-d',
    topic: 'Anon',
    title: t('Du har et sted at bo', 'You have a home'),
    cites: [at('5A', 1024)],
    when: tried,
    then: [condition(is('settledHome', 'yes')), ask('settledHome')],
    text: t(
      'Behandling uden navn kræver, at du har et sted at bo, men vi spørger aldrig hvor.',
      'Treatment without a name requires that you have a home, but we never ask where.',
    ),
    readings: ['B-13'],
  },
  {
    id: 'GLX-5A-e',
    topic: 'Anon',
    title: t('Medicin kun med navn', 'Medicine by name only'),
    cites: [at('5A', 1024, 1025)],
    when: tried,
    then: [
      condition(any(not(is('substances', 'opioids')), is('wantsSubstitution', 'no'))),
      ask('wantsSubstitution'),
    ],
    text: t(
      'Vil du have medicin i stedet for heroin eller andre opioider, kan det kun ske med navn.',
      'If you want medicine in place of heroin or other opioids, that is by name only.',
    ),
  },
  {
    id: 'GLX-5A-f',
    topic: 'Anon',
    title: t('Psykisk lidelse kræver navn', 'A mental disorder needs a name'),
    cites: [at('5A', 1025, 1026)],
    when: tried,
    then: [condition(oneOf('mentalDisorder', ['none', 'mild'])), ask('mentalDisorder')],
    text: t(
      'Har du en psykisk lidelse, der skal behandles, får du hjælp med navn. Vi spørger ikke, hvad du fejler.',
      'If you have a mental disorder that needs treatment, you get help by name. We do not ask which one.',
    ),
    readings: ['B-13'],
  },
  {
    id: 'GLX-5A-g',
    topic: 'Anon',
    title: t('Ti gange i en gruppe', 'Ten times in a group'),
    cites: [at('5A', 1038)],
    when: anonymousTreatment,
    then: [],
    text: t(
      'Behandling uden navn er et forløb i en gruppe på ti møder.',
      'Treatment without a name is a course in a group with ten meetings.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-5A-h',
    topic: 'Anon',
    title: t('Eller ti samtaler alene', 'Or ten individual talks'),
    cites: [at('5A', 1039, 1042)],
    when: anonymousTreatment,
    then: [],
    text: t(
      'Er der ingen gruppe, der passer, kan du få tilbudt ti samtaler alene.',
      'If no group fits, you can be offered ten individual talks.',
    ),
  },
  {
    id: 'GLX-5A-i',
    topic: 'Anon',
    title: t('Én gang om ugen', 'Once a week'),
    cites: [at('5A', 1045, 1049)],
    when: anonymousTreatment,
    then: [],
    text: t(
      'Du kommer som regel én gang om ugen i ti uger og arbejder med tanker og vaner.',
      'You usually come once a week for ten weeks and work with thoughts and habits.',
    ),
    readings: ['B-05'],
  },
]

export const payment: readonly Rule[] = [
  {
    id: 'GLX-5.1-a',
    topic: 'Payment',
    title: t('Ophold kan koste noget', 'A stay may cost something'),
    cites: [at('5.1', 1062, 1068)],
    when: residential,
    then: [],
    text: t(
      'Hjælpen er gratis, men på et døgnophold betaler du som regel selv en del af kost og bolig.',
      'Help is free, but on a residential stay you usually pay part of food and lodging yourself.',
    ),
  },
  {
    id: 'GLX-5.1-b',
    topic: 'Payment',
    title: t('Prisen følger din økonomi', 'The price follows your means'),
    cites: [at('5.1', 1070, 1074)],
    when: residential,
    then: [record('Intet om penge i chatten', 'Nothing about money in the chat')],
    text: t(
      'Prisen følger dine penge og er aldrig højere end det, stedet koster. Har du egen bolig, betaler du som regel ikke for at bo der.',
      'The price follows your means and is never more than the place costs. If you have a home you usually do not pay for lodging.',
    ),
  },
  {
    id: 'GLX-5.1-c',
    topic: 'Payment',
    title: t('Prisen regnes ud før du flytter ind', 'The price is set beforehand'),
    cites: [at('5.1', 1076, 1082)],
    when: residential,
    then: [
      task(
        'Regn betalingen ud, før opholdet begynder, og fortæl, hvad der sker, hvis den ikke bliver betalt.',
        'Calculate the payment before the stay begins, and tell what happens if it is not paid.',
      ),
    ],
    text: t(
      'Du får prisen at vide, før du flytter ind, og bliver der ikke betalt, kan opholdet slutte.',
      'You are told the price before you move in, and if it is not paid the stay may end.',
    ),
  },
]
