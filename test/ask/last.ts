/**
 * Fifty-five questions written when the search had learned, as far from the words of the rules as people go. The weights of
 * likeness were not set by them; where to leave a question open was.
 */
import { MUNICIPALITIES, type Municipality } from '../../machines/facts.ts'
import type { Asked } from './question.ts'

type Row = readonly [language: 'da' | 'en', text: string, ...rules: readonly string[]]

const ROWS: Readonly<Record<Municipality, readonly Row[]>> = {
  gladsaxe: [
    ['da', 'jeg er i lære som tømrer og min mester må ikke vide noget, hvad siger I til ham', 'GLX-4.7-c'],
    [
      'da',
      'Min mand har trukket sig fra det hele efter en blodprop og husker elendigt. Kan han overhovedet få noget ud af det?',
      'GLX-3.3.7-a',
      'NAT-cognitive',
    ],
    [
      'en',
      'does a session every fortnight sound right for someone in their forties?',
      'GLX-5V-b',
      'GLX-3.2-a',
    ],
    ['da', 'kan man hente prøvesvar og gummi hos jer eller er det kun nåle', 'GLX-3.2.1-b'],
    [
      'da',
      'vi er kærester og skal være forældre til april, hvem hjælper os',
      'GLX-5S-a',
      'GLX-3.3.2-a',
      'GLX-3.3.2-c',
      'NAT-pregnant',
    ],
    ['en', 'who sits on the board that rules on my treatment, and may I turn up?', 'GLX-2.5-a', 'GLX-2.5-c'],
    [
      'da',
      'hvad får jeg ud af det når jeg hverken vil ha metadon eller indlægges, bare snakke lidt',
      'GLX-3.2-a',
      'GLX-5-b',
      'GLX-2.1-a',
      'GLX-5V-b',
    ],
    [
      'da',
      'det er vel ikke jer man går til hvis ens kone drikker hvidvin hver aften',
      'GLX-1-c',
      'NAT-R4-GLX',
      'NAT-R4N-GLX',
    ],
    ['en', 'If I choose Ballerup nobody from work will spot me, can I?', 'GLX-2-f'],
    ['da', 'hvem tager cykler med lånekort i byen'],
    ['en', 'Is my prescription for eye drops ready?'],
  ],
  koebenhavn: [
    ['da', 'har I nogen på Amager der kender til kokain', 'KBH-2-g', 'KBH-2-c'],
    ['da', 'jeg er mentor for en pige på 17, skal hendes far sige god for det', 'KBH-3.3.3-d', 'KBH-3.3.3-c'],
    ['en', 'I walked out in March, is it possible to pick it up again?', 'KBH-5-l'],
    ['da', 'får man sin egen nøgleperson eller er det nye ansigter hver gang', 'KBH-2.1-a', 'KBH-3.1.1-a'],
    [
      'en',
      'my income is tiny, how is the price of the stay worked out',
      'KBH-5.2-c',
      'KBH-5.2-b',
      'KBH-5.2-d',
    ],
    ['da', 'hvor mange døgn eller måneder er man typisk indlagt', 'KBH-3.2.1-e'],
    ['da', 'Kan psykiatrien bare sende min bror hjem igen, fordi han tester positiv?', 'KBH-3.3.5-b'],
    ['da', 'hva er nummeret på dem der tager sig af klager over kommunen', 'KBH-4.6-b', 'KBH-4.6-a'],
    [
      'en',
      'Would you pass anything about me on to a national database without asking?',
      'KBH-3.4-b',
      'B-14',
      'KBH-3.4-a',
    ],
    ['da', 'kan jeg få en guidet tur på Christiansborg'],
    ['en', 'which plug adapter do I need in Denmark'],
  ],
  frederiksberg: [
    ['da', 'er der nogen bag skranken på rådhuset klokken halv fire en mandag', 'FRB-2-b'],
    [
      'da',
      'min datter læser til pædagog og vil have behandling uden at stå i noget register. Hvor foregår det?',
      'FRB-10-d',
      'FRB-10-e',
      'NAT-R8A',
      'FRB-16-a',
    ],
    ['en', 'They gave me talking sessions; could I trade those for a live-in place?', 'FRB-7-b'],
    ['da', 'hvem skal jeg rykke for svar når mødet er overstået', 'FRB-6-d', 'FRB-9-b'],
    ['en', 'how many chats would my 18 year old be given to begin with', 'FRB-8-g'],
    [
      'da',
      'kan jeg både sige nej og ombestemme mig om hvad der skal stå i min plan',
      'FRB-11-b',
      'FRB-12-a',
      'FRB-11-a',
      'FRB-13-a',
    ],
    ['da', 'vil vores husleje blive trukket to gange mens han er på behandlingshjem', 'FRB-14-e', 'FRB-14-b'],
    ['da', 'jeg er 13 og har prøvet at ryge, bliver mor ringet op', 'B-20', 'B-70'],
    ['en', 'I already see someone at the council, do I talk to her instead?', 'FRB-2-d', 'NAT-existingCase'],
    ['da', 'kan man få refunderet sin synstest'],
    ['en', 'how do I start a podcast'],
  ],
  fredericia: [
    ['da', 'jeg gider ikke høre på andres problemer, kan jeg få det på tomandshånd', 'FDC-8.1-a'],
    [
      'da',
      'Vi har en dreng på tre og det går ud over ham. Kan vi få hjælp alle sammen?',
      'FDC-8.3-a',
      'FDC-8.3-c',
      'FDC-8.3-b',
    ],
    [
      'en',
      'how soon can he be given an offer after writing to you',
      'FDC-11-a',
      'FDC-16.101-b',
      'NAT-101-14',
      'NAT-R8N',
    ],
    ['da', 'er Kolding en mulighed når ingen må vide hvem jeg er', 'FDC-8.6-f', 'FDC-16.101a-b'],
    ['en', 'am I asked to account for why I want to be nameless?', 'FDC-8.6-e'],
    ['da', 'hvem siger man det til hvis centret ikke behandler folk ordentligt', 'FDC-13-d', 'FDC-13-c'],
    [
      'da',
      'mor drikker og bor i Vejle, skal hun betale',
      'FDC-16.141-e',
      'FDC-16.141-a',
      'NAT-R4',
      'NAT-R4N',
    ],
    ['da', 'hvis jeg vælger et privat sted ryger fristen så', 'FDC-12-c', 'NAT-freeChoice'],
    ['en', 'when it is over, do you phone to hear if things are holding up?', 'FDC-14-d', 'FDC-14-a'],
    ['da', 'hvor får jeg slebet mine knive'],
    ['en', 'what is the best route to Berlin by car'],
  ],
  mariagerfjord: [
    ['da', 'jeg er 27, hvem hos jer ville tage sig af mig', 'MFJ-2-b', 'MFJ-5.3-b'],
    ['da', 'Min eks er i fængsel og siger han vil ud af det. Hvad kan der gøres derinde?', 'MFJ-8-e'],
    ['en', 'will the job centre be contacted behind my back?', 'MFJ-8-c', 'B-17'],
    ['da', 'hvis jeg udebliver en enkelt gang, er løbet så kørt', 'MFJ-6-d', 'MFJ-5-b'],
    ['en', 'what does Statistics Denmark hear about me', 'MFJ-13-a'],
    [
      'da',
      'jeg er far til en på fire, går der besked videre når jeg melder mig',
      'MFJ-14-d',
      'B-50',
      'MFJ-14-c',
    ],
    ['da', 'kan jeg hoppe på den anonyme gruppe nu eller skal jeg vente til næste hold', 'MFJ-5.4-c'],
    ['en', 'my mum wants to lodge the appeal for me, is she allowed?', 'MFJ-11-b'],
    ['da', 'hvad tid tager I telefonen fredag', 'MFJ-4-c'],
    ['da', 'hvornår er der marked i Hadsund'],
    ['en', 'how do I clean a barbecue'],
  ],
}

const asked = ([language, text, ...rules]: Row): Asked => ({ language, text, rules })

export const LAST = Object.fromEntries(
  MUNICIPALITIES.map((municipality) => [municipality, ROWS[municipality].map(asked)]),
) as unknown as Readonly<Record<Municipality, readonly Asked[]>>
