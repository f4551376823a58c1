/** The first questions the search was tried on, before anybody who had read only the document wrote theirs. */
import type { Municipality } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

const da = (text: string, rules: readonly string[], facts?: Asked['facts']): Asked => ({
  text,
  language: 'da',
  rules,
  ...(facts ? { facts } : {}),
})
const en = (text: string, rules: readonly string[], facts?: Asked['facts']): Asked => ({
  ...da(text, rules, facts),
  language: 'en',
})

const young = { asker: 'self', age: 17 } as const
const none: readonly string[] = []

export const FIRST: Readonly<Record<Municipality, readonly Asked[]>> = {
  frederiksberg: [
    da('koster det noget?', ['FRB-14-a', 'FRB-14-b']),
    da('hvad er egenbetalingen hvis jeg bor på et døgnsted', [
      'FRB-14-b',
      'FRB-14-e',
      'FRB-14-f',
      'FRB-14-c',
    ]),
    en('can I choose another place?', ['FRB-7-a', 'FRB-7-b', 'FRB-7-c', 'FRB-6-b']),
    da('hvor lang tid går der før jeg kan starte', ['FRB-6-a', 'FRB-6-c', 'NAT-101-14']),
    da('Hvordan klager jeg over afgørelsen?', ['FRB-15-a', 'FRB-15-b', 'FRB-15-c', 'FRB-15-d']),
    da('kan jeg være anonym', [
      'FRB-10-a',
      'FRB-10-b',
      'FRB-1-a',
      'NAT-10-A',
      'NAT-R7',
      'FRB-10-e',
      'FRB-10-d',
    ]),
    en('do you store my cpr number?', ['FRB-10-e', 'FRB-16-a', 'FRB-16-b', 'B-14']),
    da('er der hjælp til alkohol', ['FRB-1-c', 'FRB-1-b', 'NAT-R4', 'NAT-R4N']),
    da('hvem bestemmer om jeg får behandling', ['FRB-5-d', 'FRB-8-a']),
    da('jeg har ikke eboks hvordan får jeg svar', ['FRB-5-g', 'FRB-5-f', 'FRB-5-h']),
    da('får mine forældre det at vide?', ['B-70', 'FRB-8-e', 'FRB-4-c'], young),
    da('kan jeg få hjælp til ludomani', none),
    da('hvornår åbner svømmehallen', none),
    en('what happens when treatment is over', ['FRB-13-c']),
    da('skal jeg stoppe helt', ['FRB-3-a']),
  ],
  fredericia: [
    da('er det gratis', ['FDC-9-a', 'FDC-16.10-a', 'FDC-16.141-a']),
    da('skal jeg betale for mad på døgnophold?', ['FDC-9-c']),
    da('hvor lang tid varer et døgnophold', ['FDC-8.4-c']),
    en('where can I get anonymous treatment', ['FDC-8.6-f']),
    da('får mine forældre det at vide?', ['B-70', 'FDC-11-b', 'FDC-8.5-a', 'FDC-16.10-b'], young),
    da('skal min læge henvise mig', ['FDC-10-b']),
    da('kan jeg få hjælp selv om jeg ikke vil stoppe helt', ['FDC-5-a', 'FDC-6-a']),
    en('how do I complain?', ['FDC-13-a', 'FDC-13-b', 'FDC-13-c', 'FDC-13-d']),
    da('kan jeg vælge et andet behandlngssted', ['FDC-12-a', 'FDC-12-b', 'FDC-12-c']),
    da('hvad sker der efter behandlingen', ['FDC-14-a', 'FDC-14-b', 'FDC-14-d', 'FDC-14-c', 'FDC-7-c']),
    da('er der gruppebehandling', ['FDC-8.2-a', 'FDC-16.101a-i']),
    da('får jeg en bøde for at have hash på mig', none),
    en('can you help me find an apartment', none),
  ],
  koebenhavn: [
    da('hvad koster metadon', ['KBH-5.2-a', 'KBH-2-l']),
    da('må I afvise mig fordi jeg har adhd', ['KBH-3.3.5-a']),
    da('får mine forældre det at vide?', ['KBH-3.3.3-d', 'KBH-3.3.3-c', 'B-70'], young),
    en('who must say yes when I am 16', ['KBH-3.3.3-d', 'KBH-3.3.3-c']),
    da('hvor ligger U-turn', ['KBH-3.3.3-e']),
    da('hvor går jeg hen med heroin', ['KBH-2-h', 'KBH-2-i', 'KBH-2-j', 'KBH-2-c']),
    da('kan min kæreste få støtte', ['KBH-3.3.4-a']),
    da('hvor ofte skal jeg komme', ['KBH-3.2.1-b', 'KBH-3.2.1-c', 'KBH-3.2.1-d']),
    en('can I be there when the committee meets', ['KBH-2.1-l']),
    da('hvad er telefonnummeret til borgerrådgiveren', ['KBH-4.6-b', 'KBH-4.6-a']),
    da('hvor lang er ventetiden', ['KBH-1.2-a', 'KBH-2.2-a', 'KBH-2.2-c']),
    da('kan jeg få lattergas', none),
    da('hvor kan jeg få mit pas fornyet', none),
  ],
  mariagerfjord: [
    da('får mine forældre det at vide?', ['MFJ-5.3-a', 'B-70'], young),
    da('bliver der lavet en underretning om mine børn', ['MFJ-14-c', 'MFJ-14-d', 'B-50']),
    en('where does the group meet', ['MFJ-5.4-b', 'MFJ-2-d', 'MFJ-5.4-a']),
    da('hvornår har I åbent', ['MFJ-4-c']),
    da('hvor mange gange mødes gruppen', ['MFJ-5.4-e']),
    da('jeg droppede ud sidste år, må jeg komme igen', ['MFJ-5-b']),
    da('hvor lang tid har jeg til at klage', ['MFJ-11-c']),
    en('is it free', ['MFJ-10-a', 'MFJ-10-c']),
    da('kan jeg få det på skrift', ['MFJ-4-f', 'MFJ-4-e']),
    da('jeg er gravid, hvad gør I', ['MFJ-5.1-f', 'NAT-pregnant']),
    da('hvad er der til frokost', none),
    da('kan I skaffe mig et job', ['MFJ-8-d']),
  ],
  gladsaxe: [
    da(
      'får mine forældre det at vide?',
      ['GLX-5U-b', 'GLX-3.3.3-c', 'GLX-3.3.3-b', 'B-70', 'GLX-2-c'],
      young,
    ),
    da('får jeg det at vide hvis min søn kommer hos jer', ['GLX-3.3.4-b', 'GLX-3.3.4-c', 'NAT-10-P'], {
      asker: 'parent',
      age: 16,
    }),
    da('koster det noget at få rene kanyler', ['GLX-3.2.1-b']),
    en('can I see my file?', ['GLX-4.7-a', 'GLX-4.7-b']),
    da('har I tavshedspligt', ['GLX-4.7-c']),
    da('hvad er åbningstiderne', ['GLX-5-c']),
    da('hvor mange gange er den anonyme gruppe', ['GLX-5A-g', 'GLX-5A-h', 'GLX-5A-i']),
    da('kan jeg selv vælge en anden klinik', ['GLX-2.6-a', 'GLX-2.6-b', 'GLX-2.6-d', 'GLX-2.6-c', 'GLX-2-f']),
    da('jeg vil klage over en ansat', ['GLX-4.3-a']),
    en('is there a course for relatives', ['GLX-3.3.5-a', 'GLX-3.3.5-b', 'GLX-3.2-d']),
    da('hvad koster et døgnophold', ['GLX-5.1-a', 'GLX-5.1-b', 'GLX-5.1-c']),
    da('hvornår får jeg svar på aktindsigt', ['GLX-4.7-a']),
    da('kan jeg køre bil når jeg er på antabus', none),
    en('can I bring my dog', none),
  ],
}
