/** Thirty more, written when the search had been improved and not yet asked: what the first sixty were worth says these. */
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

type Row = readonly [language: 'da' | 'en', text: string, rules: readonly string[]]

const ROWS: Readonly<Record<Municipality, readonly Row[]>> = {
  gladsaxe: [
    ['en', 'does my daughter find out that I wrote here', ['NAT-10-P', 'GLX-4.7-c']],
    ['da', 'giver i min kone besked om at jeg kommer', ['GLX-4.7-c', 'GLX-5V-c', 'NAT-10-P']],
    ['da', 'hvad bliver der skrvet i SMDB', ['GLX-3.4-a']],
    ['en', 'how often would I have to come if I am 30', ['GLX-5V-b', 'GLX-3.2-a']],
    ['da', 'kan jeg hente kanyler hos jer', ['GLX-3.2.1-b']],
    ['da', 'har i en sang man skal synge', []],
  ],
  koebenhavn: [
    ['da', 'får min kæreste at vide at jeg har ringet om hende', ['NAT-10-P', 'B-17']],
    ['en', 'my employer must not hear about this', ['B-17']],
    ['da', 'hvem holder øje med mig når jeg er på døgn', ['KBH-3.2.4-a']],
    ['en', 'how many days a week is the day programme', ['KBH-3.2.1-d']],
    ['da', 'jeg er 20 og går ikke i skole, må jeg stadig være anonym', ['KBH-3.3.3-a', 'B-39', 'KBH-2-k']],
    ['en', 'which phone company do you use', []],
  ],
  frederiksberg: [
    ['da', 'vil min søn få at vide at det er mig der har skrevet', ['NAT-10-P']],
    ['en', 'when is the town hall open on fridays', ['FRB-2-b']],
    ['da', 'jeg har ikk mitid eller eboks hvordan får jeg svar', ['FRB-5-g', 'FRB-5-f', 'FRB-5-h']],
    ['en', 'can I switch to a private clinic', ['FRB-7-a', 'FRB-7-c', 'FRB-6-b']],
    ['da', 'hvor lang tid har i til at sende min klage videre', ['FRB-15-c']],
    ['da', 'kan i slette min gæld', []],
  ],
  fredericia: [
    ['en', 'I am his teacher, may I hear how it goes for him?', ['NAT-professional']],
    ['da', 'siger i noget til min mand om at jeg har været her', ['NAT-10-P', 'FDC-8.5-a', 'FDC-16.10-b']],
    ['da', 'ka man være anonm hvis man ikke har job', ['FDC-8.6-a']],
    ['en', 'how long is a stay away from home usually', ['FDC-8.4-c']],
    [
      'da',
      'hvem klager jeg til hvis centret opfører sig dårligt men jeg vil ikke sige hvem jeg er',
      ['FDC-13-d'],
    ],
    ['en', 'do you sell energy drinks', []],
  ],
  mariagerfjord: [
    ['da', 'vil du fortælle min datter at jeg har spurgt', ['NAT-10-P', 'B-17']],
    ['en', 'I am 16, can I decide on my own', ['MFJ-5.3-a', 'B-51']],
    ['da', 'hvor tit mødes gruppen', ['MFJ-5.4-e', 'MFJ-5.4-c']],
    ['en', 'what if I shout at someone', ['MFJ-5-c']],
    ['da', 'skal jeg have en seddel med fra lægen', ['MFJ-4-a']],
    ['da', 'må jeg låne jeres lokale til en fødselsdag', []],
  ],
}

const asked = ([language, text, rules]: Row): Asked => ({ language, text, rules })

export const LATER = Object.fromEntries(
  MUNICIPALITIES.map((municipality) => [municipality, ROWS[municipality].map(asked)]),
) as unknown as Readonly<Record<Municipality, readonly Asked[]>>
