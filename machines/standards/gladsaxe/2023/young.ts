/** Section 3.3.3: young people under 25, the talks without a name, and what a parent must agree to. */
import { all, any, atLeast, is } from '../../../condition.ts'
import { appointment, ask, type Rule, task } from '../../../rule.ts'
import { anonymousAdvice, minor, ownPath, self } from '../../terms.ts'
import { afterTwoTalks, anonymously, at, parentOf, t, young } from './terms.ts'

export const youngPeople: readonly Rule[] = [
  {
    id: 'GLX-3.3.3-a',
    topic: 'Youth',
    title: t('Hjælp til dig under 25', 'Help for you under 25'),
    cites: [at('3.3.3', 570, 572)],
    when: all(ownPath, young),
    then: [],
    text: t(
      'Er du under 25, kan du få råd uden navn eller et længere forløb om hash og andre stoffer.',
      'If you are under 25 you can get advice without a name or a longer course on cannabis and other drugs.',
    ),
    readings: ['B-59'],
  },
  {
    id: 'GLX-3.3.3-b',
    topic: 'Youth',
    title: t('En til to samtaler uden navn', 'One to two talks without a name'),
    cites: [at('3.3.3', 577), at('3.2', 437)],
    // Where one lives is a condition of the offer, so it bears on the one who lives elsewhere too (B-12).
    when: all(young, any(anonymously, all(self, is('route', 'elsewhere'), is('path', 'anonymous')))),
    then: [ask('age'), ask('residence'), ask('talksHeld')],
    text: t(
      'Er du under 25 og bor i Gladsaxe, kan du få en til to samtaler uden navn.',
      'If you are under 25 and live in Gladsaxe, you can have one to two talks without a name.',
    ),
    readings: ['B-09', 'B-12', 'B-64'],
  },
  {
    id: 'GLX-3.3.3-c',
    topic: 'Youth',
    title: t('Fra den tredje samtale', 'From the third talk'),
    cites: [at('3.3.3', 577, 578), at('3.3.4', 586, 588)],
    when: any(all(self, anonymousAdvice, minor), parentOf(minor)),
    then: [
      ask('parentsKnow'),
      task(
        'Tal ikke med forældre om den unge, før den unge selv har sagt ja.',
        'Do not talk with parents about the young person before they have said yes themselves.',
      ),
    ],
    text: t(
      'Forældre får ikke besked om de første to samtaler uden navn. Under 18 skal en forælder sige ja, før der kan være flere.',
      'Parents are not told of the first two talks without a name. Under 18 a parent has to say yes before there can be more.',
    ),
    heard: 'summary',
    readings: ['B-09', 'B-64'],
  },
  {
    id: 'B-64',
    topic: 'Youth',
    title: t('To samtaler kan vi love', 'Two talks we can promise'),
    cites: [at('3.3.3', 577), at('3.2', 437)],
    when: all(anonymously, young),
    // Whoever wants more is asked how many there were; without an answer the talk is offered all the same (B-09).
    unless: all(is('wish', 'moreTalks'), atLeast('talksHeld', 2)),
    then: [appointment('anonymousTalk', 'none')],
    text: t(
      'Er du under 25, kan du få en til to samtaler uden navn.',
      'If you are under 25 you can have one to two talks without a name.',
    ),
    heard: 'receipt',
    readings: ['B-64'],
  },
  {
    id: 'B-09',
    topic: 'Youth',
    title: t('To samtaler er holdt', 'Two talks have been held'),
    cites: [at('3.3.3', 577, 578)],
    // Only on the person's own word: a number that was never given keeps nothing back.
    when: all(anonymousAdvice, minor, atLeast('talksHeld', 2)),
    then: [
      {
        do: 'consent',
        until: is('parentsKnow', 'consent'),
        bookedWhere: is('parentsKnow', 'consent'),
        keepsBack: ['anonymousTalk'],
      },
      task(
        'Hjælp den unge med at fortælle det hjemme. Kontakt ikke forældre, før den unge har sagt ja.',
        'Help the young person to tell at home. Do not contact parents before the young person has said yes.',
      ),
    ],
    text: t(
      'Du har haft to møder, så nu skal en forælder sige ja, og vi hjælper dig med at sige det.',
      'You have had two talks, so now a parent has to say yes, and we help you to say it.',
    ),
    heard: { before: 'parentsKnow' },
    readings: ['B-09'],
  },
  {
    id: 'B-68',
    topic: 'Youth',
    title: t('Efter to samtaler, når du er voksen', 'After two talks, as an adult'),
    cites: [at('3.3.3', 577), at('5A', 1015, 1017)],
    when: afterTwoTalks,
    then: [
      task(
        'Tilbyd anonym behandling, hvis vilkårene er opfyldt, ellers behandling med navn. Råd på telefon fortsætter.',
        'Offer anonymous treatment if the terms are met, otherwise treatment by name. Advice by phone goes on.',
      ),
    ],
    text: t(
      'Efter to samtaler kan du ringe videre til os, eller vi kan tale om behandling, også uden navn.',
      'After two talks you can keep calling us, or we can talk about treatment, also without a name.',
    ),
    heard: 'summary',
    readings: ['B-68'],
  },
]
