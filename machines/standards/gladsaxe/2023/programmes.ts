/** Chapter 5 before its tables, and its table for under 25. */
import { all, any, is, not } from '../../../condition.ts'
import { appointment, ask, type Rule, record, task } from '../../../rule.ts'
import { anonymousAdvice, minor, namedTreatment, ownPath, self, treatmentWished } from '../../terms.ts'
import { at, centreIsTheDoor, minorAsksForMore, moreThanOutpatient, t, young } from './terms.ts'

export const programmes: readonly Rule[] = [
  {
    id: 'GLX-5-a',
    topic: 'Treatment',
    title: t('Den mindste hjælp først', 'The smallest help first'),
    cites: [at('5', 769, 771)],
    when: moreThanOutpatient,
    then: [
      task(
        'Skriv ned, hvorfor mindre indgribende hjælp ikke er nok, hvis mere tilbydes.',
        'Write down why less intrusive help is not enough, if more is offered.',
      ),
    ],
    text: t(
      'Vi begynder som regel med den hjælp, der griber mindst ind, og giver mere, hvis det ikke er nok.',
      'We usually begin with the least intrusive help and give more if that is not enough.',
    ),
  },
  {
    id: 'GLX-5-b',
    topic: 'Access',
    title: t('Kort samtale uden at binde sig', 'A short talk without commitment'),
    cites: [at('5', 773, 774)],
    when: all(self, anonymousAdvice, is('treatmentWished', 'no')),
    then: [appointment('anonymousTalk', 'none')],
    text: t(
      'Før du vælger, kan du få en samtale på telefon eller et møde på en halv time.',
      'Before you choose, you can have a talk by phone or a meeting of half an hour.',
    ),
    heard: 'receipt',
    readings: ['B-64'],
  },
  {
    id: 'GLX-5U-a',
    topic: 'Target',
    title: t('Under 25: stoffer, alkohol eller begge', 'Under 25: drugs, alcohol or both'),
    cites: [at('5U', 796, 798)],
    when: all(ownPath, young),
    then: [],
    text: t(
      'Er du under 25, kan du få hjælp hos os, om det er stoffer, alkohol eller begge dele.',
      'If you are under 25 you can get help from us for drugs, alcohol or both.',
    ),
    readings: ['B-59', 'B-60'],
  },
  {
    id: 'GLX-5U-b',
    topic: 'Youth',
    title: t('En forælder skal sige ja', 'A parent has to say yes'),
    cites: [at('5U', 801, 802)],
    // Has to be heard before anonymity is chosen, when the route is still open.
    when: all(self, minor, any(treatmentWished, is('wish', 'moreTalks'))),
    unless: not(ownPath),
    then: [
      {
        do: 'consent',
        until: any(is('parentsKnow', 'consent'), is('treatmentWished', 'no')),
        bookedWhere: is('parentsKnow', 'consent'),
        keepsBack: ['visitation', 'secondVisitation'],
      },
      ask('parentsKnow'),
      record('Forældres samtykke: ja, nej eller ikke spurgt', "Parents' consent: yes, no or not asked"),
      task(
        'Skriv ikke den unge ind uden et ja fra forældrene. Aftal med den unge, hvordan der spørges.',
        "Do not enrol the young person without the parents' yes. Agree with them how to ask.",
      ),
    ],
    text: t(
      'Er du under 18, skal dine forældre sige ja, før du kan få behandling.',
      'If you are under 18, your parents have to say yes before you can get treatment.',
    ),
    heard: { before: ['anonymous', 'parentsKnow'] },
    readings: ['B-70'],
  },
  {
    id: 'GLX-5U-c',
    topic: 'Youth',
    title: t('Hvem der har ansvaret', 'Who is responsible'),
    cites: [at('5U', 804, 808)],
    when: any(minorAsksForMore, all(namedTreatment, young)),
    then: [
      task(
        'Sæt den ansvarlige myndighed på sagen: fra 18 år er det centret selv, under 18 en anden del af kommunen.',
        'Set the responsible authority on the case: from 18 it is the centre, under 18 another part of the municipality.',
      ),
    ],
    text: t(
      'Er du under 18, har andre i kommunen også ansvar for din sag, og vi finder den rette.',
      'If you are under 18, others in the municipality share responsibility for your case, and we find the right one.',
    ),
    readings: ['B-61'],
  },
  {
    id: 'GLX-5U-f',
    topic: 'Youth',
    title: t('Vi arbejder sammen med andre', 'We work with others'),
    cites: [at('5U', 810), at('5U', 864, 867)],
    when: all(namedTreatment, young),
    then: [
      task(
        'Inddrag skole, psykiatri og andre, når den unge har sagt ja til det.',
        'Involve school, psychiatry and others when the young person has agreed to it.',
      ),
    ],
    text: t(
      'Behandlingen er hos os, og skole eller andre kan være med, når det giver mening.',
      'Treatment is with us, and school or others can take part where it makes sense.',
    ),
  },
  {
    id: 'GLX-5-c',
    topic: 'Contact',
    title: t('Åbningstider', 'Opening hours'),
    cites: [at('5U', 813, 817), at('5V', 880, 885), at('5A', 1029, 1033)],
    when: centreIsTheDoor,
    then: [],
    text: t(
      'Der er åbent på hverdage fra 9 til 14, mandag og torsdag også 16 til 18, og ellers efter aftale.',
      'It is open on weekdays from 9 to 14, Monday and Thursday also 16 to 18, and otherwise by agreement.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-5U-e',
    topic: 'Youth',
    title: t('Det får du som ung', 'What you get when young'),
    cites: [at('5U', 821, 858)],
    when: all(namedTreatment, young),
    then: [],
    text: t(
      'Dine egne mål styrer, og du kommer typisk én gang om ugen. Der er samtaler og grupper, og læge eller psykolog kan være en del af din plan.',
      'Your own goals lead, and you typically come once a week. There are talks and groups, and a doctor or psychologist can be part of your plan.',
    ),
  },
  {
    id: 'GLX-5U-g',
    topic: 'Doctor',
    title: t('Lægen før du begynder', 'The doctor before you start'),
    cites: [at('5U', 831, 833), at('3.2', 445, 446)],
    when: namedTreatment,
    then: [ask('wantsDoctor')],
    text: t(
      'Du kan tale med en læge, før du begynder, hvis du har lyst.',
      'You can talk with a doctor before you start, if you like.',
    ),
    readings: ['B-06'],
  },
  {
    id: 'GLX-5U-d',
    topic: 'Youth',
    title: t('To svar på, hvem der har ansvaret', 'Two answers on who is responsible'),
    cites: [at('5U', 869, 870)],
    when: minorAsksForMore,
    then: [
      task(
        'Standarden nævner to forskellige myndigheder for unge under 18. Afklar det internt, ikke med den unge.',
        'The standard names two different authorities for under-18s. Settle it internally, not with the young person.',
      ),
    ],
    text: t(
      'Du skal ikke selv finde ud af, hvem i kommunen der har din sag; det gør vi.',
      'You do not have to find out yourself who in the municipality has your case; we do that.',
    ),
    readings: ['B-61'],
  },
]
