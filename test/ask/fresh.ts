/**
 * Sixty questions written without a look at the others and never used as examples, by people who ask for different
 * reasons and do not always spell. No rule of the municipality answers those without one.
 */
import type { Language, Municipality } from '../../machines/facts.ts'
import { MUNICIPALITIES } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

export type Voice = 'teenager' | 'mother' | 'partner' | 'shyAdult' | 'professional'
type Row = readonly [voice: Voice, language: Language, text: string, rules: readonly string[]]

const ROWS: Readonly<Record<Municipality, readonly Row[]>> = {
  gladsaxe: [
    ['mother', 'en', 'Will my son be told that I called you?', ['NAT-10-P', 'GLX-4.7-c']],
    ['mother', 'da', 'får jeg besked hvis min søn på 16 har snakket med jer', ['GLX-3.3.4-b', 'GLX-3.3.3-c']],
    [
      'teenager',
      'da',
      'skal min mor ha det afvide hvis jeg bare vil snake en gang',
      ['GLX-3.3.3-c', 'GLX-3.3.3-b', 'B-70'],
    ],
    ['teenager', 'da', 'hvor mange gange må jeg komme uden i ved hvem jeg er', ['GLX-3.3.3-b', 'B-64']],
    [
      'partner',
      'en',
      'my boyfriend smokes hash every day, is there a class for people like me?',
      ['GLX-3.3.5-a', 'GLX-3.3.5-b'],
    ],
    ['shyAdult', 'da', 'kan jeg slippe for at sige hvor jeg bor', ['GLX-5A-d']],
    [
      'shyAdult',
      'en',
      "I don't want to sit in a group, can I do it one to one without giving my name",
      ['GLX-5A-h'],
    ],
    [
      'professional',
      'da',
      'Hvor lang tid går der, før en borger på heroin er i gang hos jer?',
      ['GLX-1.2-a', 'GLX-2.3-a', 'NAT-101-14', 'NAT-R8N'],
    ],
    ['mother', 'da', 'kan psykiatrien sige nej til ham fordi han ryger', ['GLX-3.3.6-b']],
    ['shyAdult', 'da', 'hva åbner i om torsdagn', ['GLX-5-c']],
    ['shyAdult', 'da', 'kan i skrive til min chef at jeg er stoffri nu', []],
    ['mother', 'en', 'my son says ketamine is legal, is that right?', []],
  ],
  koebenhavn: [
    ['mother', 'en', 'will my son know that I contacted U-turn?', ['NAT-10-P', 'B-17']],
    [
      'mother',
      'da',
      'min datter er 22 og vil ikke have hjælp, kan jeg få nogen at snakke med alligevel',
      ['KBH-3.3.4-b', 'KBH-3.3.4-c', 'KBH-3.3.4-a'],
    ],
    ['teenager', 'da', 'kan jeg snakk med uturn udn min mor ved det', ['KBH-3.3.3-c', 'B-47', 'B-70']],
    ['teenager', 'en', 'who has to agree before a 17 year old can start', ['KBH-3.3.3-d', 'KBH-3.3.3-c']],
    [
      'partner',
      'da',
      'hvor ligger stedet for metadon tættest på nørrebro',
      ['KBH-2-j', 'KBH-2-h', 'KBH-2-i', 'KBH-2-c'],
    ],
    ['shyAdult', 'da', 'skal min læge henvise mig først', ['KBH-2-d']],
    ['shyAdult', 'en', 'can i get methadon without giveing my name', ['KBH-2-l']],
    [
      'professional',
      'da',
      'Hvem i kommunen afgør, om en borger kan få dagbehandling?',
      ['KBH-2.1-i', 'KBH-2.1-j'],
    ],
    ['partner', 'en', 'he lost his flat, will you find him a place to live after rehab', ['KBH-5-k']],
    ['shyAdult', 'da', 'må jeg tage min søster med når jeg vil klage', ['KBH-4-b']],
    ['partner', 'en', 'Do you have somebody who speaks Somali?', []],
    ['teenager', 'da', 'hvilken farve har en ecstasypille med meget mdma i', []],
  ],
  frederiksberg: [
    ['mother', 'en', 'My daughter is 16. Will anyone tell her that I wrote to you?', ['NAT-10-P']],
    ['teenager', 'da', 'siger i det til mine forædlre hvis jeg er 14', ['B-20', 'B-70']],
    ['teenager', 'da', 'hvor mange samtaler kan man få i ungecenteret', ['FRB-8-g']],
    ['partner', 'da', 'kan jeg være med til hans samtaler i u-turn', ['FRB-8-d', 'FRB-8-f', 'FRB-8-e']],
    [
      'shyAdult',
      'da',
      'kan man godt komme forbi rådhuset uden de ved hvem man er',
      ['FRB-10-b', 'FRB-2-g', 'NAT-R7'],
    ],
    ['shyAdult', 'en', 'will I end up in some national database', ['FRB-16-a', 'FRB-16-b', 'FRB-10-e']],
    ['professional', 'da', 'En borger uden fast bopæl, hvordan får han sin afgørelse?', ['FRB-5-h']],
    [
      'professional',
      'en',
      'How do I refer a client to you?',
      ['NAT-referralHow', 'NAT-professional', 'NAT-R1'],
    ],
    ['mother', 'da', 'kan min søn få et ophold hvis han kun er tilbudt samtaler', ['FRB-7-b']],
    [
      'partner',
      'en',
      'how much of the rent does he have to pay during a residental stay if he keeps our flat',
      ['FRB-14-e', 'FRB-14-b'],
    ],
    ['partner', 'da', 'kan politiet komme og ransage vores lejlighed', []],
    ['shyAdult', 'en', 'Is the building accessible for a wheelchair?', []],
  ],
  fredericia: [
    ['mother', 'en', 'Will my son be informed that we have talked?', ['NAT-10-P']],
    ['mother', 'da', 'min søn er 17, skal jeg skrive under på noget', ['FDC-11-b', 'FDC-16.101-c']],
    [
      'teenager',
      'da',
      'må man komme selv om man kun har prøvet det en enkelt gang',
      ['FDC-7-b', 'FDC-8.5-a', 'FDC-4-a', 'FDC-16.10-a'],
    ],
    [
      'teenager',
      'en',
      'do my mum and dad find out if I come to the open counselling',
      ['FDC-8.5-a', 'FDC-16.10-b', 'FDC-11-b', 'B-70'],
    ],
    ['partner', 'da', 'kan vi komme sammen som kærestepar', ['FDC-8.3-c']],
    ['shyAdult', 'da', 'bliver jeg råbt op i ventevrelset', ['FDC-16.101a-d']],
    ['shyAdult', 'en', 'do I have to explain why I want to stay anonymous', ['FDC-8.6-e']],
    [
      'professional',
      'da',
      'Hvor længe må kommunen være om at svare på en ansøgning om døgnbehandling?',
      ['FDC-8.4-f', 'FDC-9-b'],
    ],
    [
      'shyAdult',
      'da',
      'hvad hvis jeg får tilbagefald to måneder efter',
      ['FDC-14-a', 'FDC-14-b', 'FDC-14-e', 'FDC-7-c'],
    ],
    [
      'partner',
      'en',
      'my husband only drinks, how fast can he get help',
      ['FDC-16.141-b', 'FDC-5-f', 'FDC-11-a', 'NAT-R4', 'NAT-R4N'],
    ],
    ['teenager', 'da', 'hvor længe sidder hash i blodet', []],
    ['partner', 'en', 'Which vitamins should my husband take when he stops cocaine?', []],
  ],
  mariagerfjord: [
    ['mother', 'en', 'Is my son told that I asked for advice?', ['NAT-10-P', 'B-17']],
    ['mother', 'da', 'fortæller i kommunen om mine børn hvis jeg starter', ['MFJ-14-d', 'MFJ-14-c', 'B-50']],
    ['teenager', 'da', 'jeg er 14 kan jg få hjælp', ['B-49', 'MFJ-5.3-c']],
    ['teenager', 'en', 'does school get to know', ['B-17']],
    ['partner', 'da', 'han stoppede midt i det hele sidste år, kan han komme igen', ['MFJ-5-b']],
    ['shyAdult', 'da', 'hvor er den der gruppe henne', ['MFJ-5.4-b', 'MFJ-5.4-a', 'MFJ-2-d']],
    ['shyAdult', 'en', 'can we just talk on the phone', ['B-52', 'NAT-form']],
    ['professional', 'da', 'Kan Kriminalforsorgen henvise en klient?', ['MFJ-4-b', 'MFJ-8-e', 'NAT-R1']],
    ['partner', 'en', 'how many peple are in the team and who are they', ['MFJ-12-a', 'MFJ-2-b']],
    ['shyAdult', 'da', 'hvad koster det hvis jeg selv finder et privat sted', ['MFJ-10-b']],
    ['shyAdult', 'da', 'kan jeg få fri fra arbejde med løn mens jeg er i behandling', []],
    ['shyAdult', 'en', 'Can my doctor see in his system that I bought pills online?', []],
  ],
}

const asked = ([, language, text, rules]: Row): Asked => ({ language, text, rules })

export const FRESH = Object.fromEntries(
  MUNICIPALITIES.map((municipality) => [municipality, ROWS[municipality].map(asked)]),
) as unknown as Readonly<Record<Municipality, readonly Asked[]>>
