/** What people say about their life and about being reached. In each list what is more special stands first. */
import type { Phrases } from './choices.ts'

export const OCCUPATION: Phrases = [
  [
    'nearLabourMarket',
    [
      '(sygemeldt*|sygedagpenge|dagpenge|ledighedsydelse|jobsøg*|barsel*|orlov|jobafklaring*|ressourceforløb|revalidering|fleksjob|praktik|virksomhedspraktik|jobparat|deltidssygemeldt|løntilskud|mellem to jobs|opsagt|fyret|opsagt fra)',
      '(sick (leave|pay)|off sick|maternity leave|on leave|parental leave|between jobs|unemployment benefit*|looking for (a )?(job|work)|job seeking|jobseeker|laid off|signed off|unemployment insurance|just lost my job|internship)',
      'tæt på (et )?(arbejde|job)',
      'close to work',
      'søger (arbejde|job)',
      '(starter|begynder) .. (job|arbejde)',
    ],
  ],
  [
    'none',
    [
      '(arbejdsløs*|arbejdsledig|kontanthjælp*|førtidspension*|pensionist|folkepension*|efterløn|pension|ledig|uddannelseshjælp|jobløs|hjemmegående|på bistand|bistand)',
      '(unemployed|jobless|on benefits|benefits|welfare|retired|disability|pensioner|out of work|not working|no job|no work|no school|neither|nothing|on the dole)',
      '(ingen|intet|ikke (noget)?|uden) (af delene|job|arbejde|uddannelse|skole)',
      '(laver|går bare) (ingenting|ikke noget|hjemme)',
      '(arbejder|studerer) ikke',
      'hverken eller',
      'stay at home',
    ],
  ],
  [
    'education',
    [
      '(uddannelse*|studer*|studie*|universitet*|uni|gymnasi*|gym|hf|htx|hhx|stx|skole*|elev|lærling*|folkeskole*|efterskole*|højskole|erhvervsskole|produktionsskole|fgu|eud|euc|student|studying|studies|university|college|school|apprentice*|education|course|high school|pupil|læreplads|i lære|teknisk skole|htx|seminariet)',
      '(læser|går) (på|i|til|jura|medicin|hf) ..',
      '(niende|tiende|ottende|9|10|8|1 g|2 g|3 g) (klasse|g)?',
    ],
  ],
  [
    'job',
    [
      '(arbejd*|job|ansat|fuldtid*|deltid*|selvstændig*|freelance*|work|working|works|employed|employee|full time|part time|fulltime|parttime|self employed|own (business|company)|chauffør|håndværker|i arbejde|vikar*|fastansat)',
      'jeg er (tømrer|murer|elektriker|sygeplejerske|pædagog|lærer|kok|tjener|maler|mekaniker|sælger|kontor*|ingeniør|programmør|sosu*|bager|smed|gartner|kassemedarbejder|lagermedarbejder|vagt)',
      'driver (et|en|eget)',
      '(kører|drive|driving) (en|a)? (taxa|bus|lastbil|taxi|cab|truck|lorry|van|varevogn)',
    ],
  ],
]

export const SETTLED_HOME: Phrases = [
  [
    'no',
    [
      '(hjemløs*|homeless|herberg*|shelter|gaden|boligløs|husvild|couch*|sofasurf*|sofa|sofaer|sofaen|varmestue|forsorgshjem*)',
      '(sover|bor|sleep*|stay*|live|living|overnatter) .. (rundt|omkring|forskellige|på gaden|i bil*|i telt|hos (venner|nogle venner|en ven|bekendte|folk|skiftende)|friends|couch|sofa*|street*|car|around|midlertidigt|temporar*|skiftende)',
      '(intet|ingen|ikke (et|noget)?|no|without|dont have) (fast|a|fixed|sted|permanent|steady|bolig|place|home)',
      '(smidt ud|sat ud|evicted|kicked out|mister min bolig|fremleje*)',
      'moving around',
      'flytter rundt',
    ],
  ],
  [
    'yes',
    [
      '(lejlighed*|hus|villa|rækkehus|værelse*|bolig|kollegi*|andels*|egen adresse|ejer*|lejer*|apartment|flat|house|own place|a place|a room|dorm*|rent|own home)',
      '(bor|live|living|stay) (fast|hjemme|hos (min|mine|mor|far|kæreste*)|sammen med|med|alone|at home|with (my|mum|mom|dad|parents|partner|family))',
      '(fast sted|fast bolig|sted at bo|fixed place|settled)',
    ],
  ],
]

export const SELF_SUPPORTING: Phrases = [
  [
    'no',
    [
      '(kontanthjælp*|førtidspension*|uddannelseshjælp|integrationsydelse|selvforsørgelsesydelse|hjemrejseydelse|bistand|overførsel*|welfare|benefits|social security|offentlig forsørgelse|ressourceforløb*)',
      '(forsørg*|supported|paid|betal*) .. (af|by) (mine|min|kommunen|staten|my|the)',
      '(mine forældre|my parents|kommunen|the municipality|min mand|min kone|my husband|my wife) (betaler|forsørger|pay|pays|support*)',
      '(får|on|get|getting) (hjælp|penge|money|support) (af|fra|from) (kommunen|the municipality|mine forældre|my parents)',
    ],
  ],
  [
    'yes',
    [
      '(løn|lønnet|arbejder|arbejde|job|selvstændig*|egne penge|egen indtægt|indkomst|opsparing|salary|wage*|work|working|own money|income|self employed|savings|earn*)',
      '(forsørger|tjener|klarer) (jeg)? (mig selv|mine egne|selv|min familie)',
      '(support|provide for) myself',
      '(su|dagpenge|sygedagpenge)',
    ],
  ],
]

export const OTHER_PROBLEMS: Phrases = [
  [
    'yes',
    [
      '(gæld*|hjemløs*|boligløs|økonomi*|regninger*|debt*|homeless|housing|money|rent|bills|husleje*|bostøtte|støtteperson|kontaktperson|handleplan|bolig*|fogeden|inkasso|rki|eviction|finances|ensom*|lonely)',
      '(får|har|mangler|brug for|get|need|have) (noget|meget|lidt|også|også brug for|some)? (hjælp|støtte|help|support)',
      '(problemer|problems|trouble|issues) (med|with)',
    ],
  ],
  [
    'no',
    [
      '(klarer|styr på|har det) (mig|det|resten|hele|alt)',
      '(alt andet|resten|ellers|everything else|otherwise) (er|kører|går|is|under|fint)',
      '(ingen|ikke) (andre|andet|problemer)',
      '(no|nothing) (other|else)',
      'kun stofferne',
      'just the drugs',
    ],
  ],
]

export const EXISTING_CASE: Phrases = [
  [
    'yes',
    [
      '(sagsbehandler*|socialrådgiver*|kontaktperson|mentor|jobkonsulent|handleplan|sag (i|hos|kørende)|en sag|caseworker*|case worker*|social worker|a case|case open|open case|jobcenter*|psykiatrisk socialrådgiver)',
    ],
  ],
  ['no', ['(ny|aldrig været|første gang|first time|new here|never been|kender ingen)']],
]

export const SUBSTITUTION: Phrases = [
  [
    'yes',
    [
      '(metadon*|methadon*|subutex|suboxone|buvidal|buprenorfin|buprenorphine|substitution*|medicin*|medication|medicine|plaster)',
    ],
  ],
  [
    'no',
    [
      '(stoffri|medicinfri|medicin fri|drug free|samtaler (alene|kun)|kun samtaler|only talks|just talks|just talking)',
    ],
  ],
]

export const DOCTOR: Phrases = [
  [
    'yes',
    [
      '(læge*|lægesamtale|doctor*|gp|physician)',
      '(det vil (være )?(rart|godt|fint)|gerne|god ide|good idea|would be (nice|good|great)|would like|hvis (det|man) (er muligt|kan)|why not|hvorfor ikke)',
    ],
  ],
  [
    'no',
    ['(behøver|behøves|nødvendigt|har allerede|egen læge|no need|not necessary|already have|own doctor) ..'],
  ],
]

export const MENTAL: Phrases = [
  [
    'none',
    [
      '(ingen|ikke (nogen)?|no|never had|not any|har ikke|dont have|aldrig (haft)?) (any|en|noget|psykisk*|mental)? (psykisk*|mental*|lidelse*|diagnose*|disorder*|problems|illness|diagnosis|psyk*)',
      '(psykisk|mentalt|mentally) (rask|sund|stabil|fine|healthy|well|ok)',
      '(helt rask|rask i hovedet|har det (godt|fint))',
      'nothing like that',
      'intet',
    ],
  ],
  [
    'mild',
    [
      '(ikke|no|not|without|intet|uden|nothing) .. (behandl*|treatment|medicin|medication|treated)',
      '(mild*|let|lettere|lidt|svag|slight*|minor|a bit|a little|some|nogle gange|velreguleret|under kontrol|under control|stable|stabil*|manage*|klarer det|styr på)',
      '(kræver|behøver|needs|need|require*) .. (ikke|no|not)',
    ],
  ],
  [
    'needsTreatment',
    [
      '(behandl*|psykiater*|psykiatri*|distriktspsykiatri*|indlagt|indlæg*|medicin|antidepressiv*|antipsykotisk*|psychiatrist|psychiatric|treatment|medication|therapy|hospital*|admitted|svær|alvorlig|severe|serious|lithium|akut)',
      '(skizofren*|schizo*|bipolar*|psykose*|psychosis|borderline|ptsd|psykotisk|psychotic|skizotypi|maniodepressiv)',
      '(kræver|har brug for|venter på|waiting for|need|needs) .. (hjælp|behandling|treatment|help)',
    ],
  ],
  [
    'unsure',
    [
      '(ikke (blevet)? udredt|under udredning|venter på udredning|ikke diagnosticeret|not diagnosed|måske|tror|mistænker|maybe|undiagnosed|think so)',
    ],
  ],
]

export const PREGNANT: Phrases = [
  [
    'yes',
    [
      '(gravid*|pregnant|venter (barn|mig|en lille)|expecting|barn på vej|termin|due in|måneder henne|uger henne|months along|weeks along|henne)',
    ],
  ],
  ['no', ['(mand|a man|male|steril*|overgangsalder*|p piller|menopause|for gammel|too old)']],
]

export const COGNITIVE: Phrases = [
  [
    'yes',
    [
      '(ordblind*|dyslek*|dyslexi*|adhd|add|autis*|asperger*|hjerneskade*|hukommelse*|glemsom*|udviklingshæm*|brain (damage|injury)|memory|læsevanskelig*|tolk)',
      '(svært|brug for|problemer|hard|difficult*|trouble|struggle|need) .. (læse|huske|forstå|koncentrere|skrive|read*|remember*|understand*|concentrat*|focus*|støtte|support|hjælp|help|time|tid)',
      '(glemmer|forget*) ..',
      '(læser|skriver|husker) (meget)? dårligt',
      'langsomt',
    ],
  ],
  ['no', ['(forstår|husker|klarer|understand|remember) .. (fint|godt|selv|fine|well|everything)']],
]

export const CHILDREN: Phrases = [
  [
    'none',
    [
      '(ingen|har ikke|no|ikke (nogen)?|dont have|havent got|uden|without|none) (any|nogen)? (børn|kids|children|barn)',
      'barnløs',
      '(voksne børn|børn er voksne|udeboende|over 18|grown up|adult children|adults|are grown)',
      'childless',
    ],
  ],
  [
    'sees',
    [
      '(ser|besøger|besøg|samvær*|samkvem|see|visit*|contact with) ..',
      '(hver anden (weekend|fredag|lørdag|søndag|torsdag|onsdag)|every (other|second) weekend|i weekend*|weekender|nogle gange|sometimes|now and then|af og til|i ny og næ|on weekends|at weekends|holidays|ferier)',
      '(bor|live|lives|living|er|are|placeret|anbragt) .. (hos (deres|sin|hendes|hans|moren|faren|far|mor|min eks|plejefamilie)|with (their|his|her) (mother|father|mom|mum|dad|mam|grandparents|other)|with my ex|anbragt|plejefamilie|foster*)',
      '(placeret|anbragt|foster*|plejefamilie|plejebarn|bonusbørn|stedbørn)',
      '(stepchildren|step kids|nephews|nieces|nevøer|søskende|siblings)',
    ],
  ],
  [
    'livesWith',
    [
      '(bor|lever|live|lives|living|deler) .. (hos (mig|os)|sammen|med|with (me|us|my|them|him|her)|together|hjemme)',
      '(hjemmeboende|bor hjemme|bor med|deleordning|7 7|syv syv|fuld tid|full time|forældremyndighed|eneforsørger|single mom|single mum|alenemor|alenefar|custody)',
      '(hos|with) (mig|me|os|us)',
      '(halvdelen|half|hver anden uge|every other week|50 50)',
      'live together',
      '(børn|unger|kids|children) .. (hjemme|derhjemme|at home)',
    ],
  ],
]

export const TALK_FORM: Phrases = [
  ['phone', ['(telefon*|ring*|tlf|phone*|call*|over røret|opkald|by phone|video*)']],
  [
    'inPerson',
    [
      '(mødes|møde|fysisk*|personlig*|ansigt til ansigt|in person|inperson|meet|meeting|face to face|(komme|kommer) (ind|ned|forbi|hen|op|til jer)|come (in|by|there)|fremmøde|live|fremmøder|person)',
    ],
  ],
]

export const DIGITAL_POST: Phrases = [
  [
    'noAddress',
    [
      '(ingen|no|ikke (nogen|en)?|uden|without|have no|dont have|har ikke) (an|en|nogen|fast)? (adresse|address|fast adresse)',
      '(hjemløs|homeless|c o)',
    ],
  ],
  [
    'optedOut',
    [
      '(fritaget|undtaget|fravalgt|frameldt|exempt*|opted out|opt out)',
      '(brev|breve|papir*|almindelig post|fysisk post|letter|letters|paper|med posten|by post|mail by post|snail mail)',
      '(har|bruger|kan|have|use) (jeg)? (ikke|not|dont) .. (digital|mitid|e boks|eboks|nemid|computer|it)',
    ],
  ],
  ['yes', ['(digital* post|e boks|eboks|mit dk|borger dk|digitalt|digital|mitid|fint|yes)']],
]

export const SAFE_CONTACT: Phrases = [
  ['digitalPost', ['(digital* post|e boks|eboks|mit dk|digital mail|digital mailbox)']],
  [
    'sms',
    [
      '(ring ikke|dont call) .. (skriv|write|text)',
      '(sms*|besked*|tekstbesked*|text*|message|imessage|skriv på (min )?(telefon|mobil)|skriv til (mit )?(nummer|mobil))',
    ],
  ],
  ['email', ['(e mail|email|mail|mails|gmail|e mailen|hotmail)']],
  [
    'none',
    [
      '(ikke|aldrig|dont|do not|never|no one) (kontakt*|ring*|skriv*|contact*|call*|write|reach)',
      '(kontakt*|contact*) .. (ikke|not)',
      '(ingen|no) (kontakt*|contact*|beskeder|opkald)',
      '(jeg)? (kigger selv|ser selv|tjekker selv|look here myself|check myself|check it myself|i will look|ill check)',
      '(ingenting|none|nothing|ingen af dem)',
    ],
  ],
  ['phone', ['(ring*|opkald|telefon*|call*|phone|mobil*|tlf)']],
]

export const NONE_OF_THESE = [
  '(ingen|ikke nogen|none|neither) (af|of) (dem|tiderne|disse|de|them|these|those|the times)',
  '(ingen|intet|none|nothing) .. (passer|passer mig|duer|kan|work|works|suit|suits|fit|fits|good)',
  '(passer|duer|går|kan) (jeg|det|de|mig)? (mig)? (alle|slet|desværre)? ikke',
  '(another|other|different|later|more) (time|times|options|slot|slots|day)',
  '(andre|flere|en anden|et andet|anden) (tider|tid|tidspunkt|tidspunkter|dag|dage|muligheder)',
  '(dont|doesnt|do not|cant|cannot) (suit|work|fit|make)',
]
