/** What people say for the answers that steer the way. In each list what is more special stands first. */
import type { Phrases } from './choices.ts'

const CHILD =
  '(søn*|datter*|dreng|drengen|pige|pigen|barn|barnet|børn*|unge|teenager|son|sons|daughter|daughters|child*|kid|kids|teen*|boy|girl|stedsøn|steddatter|bonusbarn|bonusdatter|bonussøn|yngste|ældste|knægt)'
const RELATIVE =
  '(kæreste*|mand|kone|ægtefælle|samlever|bror*|søster*|lillebror|storebror|lillesøster|storesøster|mor|far|mors|fars|moder|fader|forælder|forældre|stedfar|stedmor|ven|ven*|veninde*|kammerat*|eks|ekskæreste|eksmand|ekskone|tvilling*|nevø|niece|fætter|kusine|onkel|tante|moster|faster|bedstefar|bedstemor|morfar|mormor|farfar|farmor|barnebarn|nabo*|kollega|svoger|svigerinde|svigersøn|bofælle|roommate|husband|wife|partner|boyfriend|girlfriend|brother*|sister*|mother|mom|mum|father|dad|parent|parents|friend*|mate|ex|nephew|cousin|uncle|aunt|grandfather|grandmother|grandson|granddaughter|neighbour|colleague|fiance|spouse|relative|best friend)'

export const ASKER: Phrases = [
  [
    'professional',
    [
      '(jeg|vi|i|im|ive|we) (er|arbejder som|am|a|an|work as|work as a|skriver som)? .. (en|a|an|her)? (socialrådgiver|lærer|læge|pædagog|sagsbehandler|sygeplejerske|mentor|kontaktperson|psykolog|vejleder|underviser|praktiserende læge|ssp konsulent|sosu|kriminalforsorgsmedarbejder|bostøtte|støttekontaktperson|sundhedsplejerske|jordemoder|fagperson|medarbejder på|teacher|doctor|nurse|social worker|psychologist|counsellor|counselor|probation officer|gp|youth worker|caseworker|pedagogue|professional|support worker)',
      '(i|gennem|fra|via|som led i) (mit|vores|mit daglige) (arbejde|job)',
      '(through|at|in|from) (my|our) (work|job)',
      '(min|en|vores|om en|for en|vegne af en|my|a|our|of a) (elev|borger|klient|patient|kursist|beboer|studerende på|pupil|client|patient|citizen|resident)',
      '(fagperson|fagligt|professionel|professionelt|professional|professionally|sagsbehandler|kollega i kommunen)',
      'jeg møder i mit arbejde',
      '(i|we|jeg|vi) (work|arbejder) (with|med) (him|her|them|ham|hende|dem)',
      'på skolen hvor jeg arbejder',
    ],
  ],
  [
    'parent',
    [
      `(min|mit|mine|vores|our|my) (egen|eget|egne|own|store|lille|voksne|ældste|yngste|unge|teenage|grown|adult|young|older|eldest|youngest|grown up)? ${CHILD}`,
      '(jeg|vi|i|we|im) (er|am|are)? (mor|far|forælder|forældre|mother|father|mum|mom|dad|parent|parents|a mother|a father|a parent|a mum|a mom|a dad) (til|of|to)?',
      // Whoever has a child may well write of their own use: it is the child's only where the child is who uses.
      `(jeg|vi|i|we) (har|have|has|ive|weve) (en|et|to|a|two|a teenage)? (voksen|lille|stor|ung|teenage)? ${CHILD} .. (der|som|who|that) (nok|også|selv|er begyndt at|har|has|is)? (ryger|drikker|tager|bruger|sniffer|fixer|misbruger|taget|røget|brugt|er afhængig|er på|smokes|drinks|uses|takes|smoking|using|taking|addicted|hooked)`,
      '(forælder|parent|forældre)',
      '(mor|far|mother|father) (til|of|to)',
    ],
  ],
  [
    'relative',
    [
      `(min|mit|mine|en|et|vores|my|our|a) (bedste|gode|nære|tidligere|best|good|close|old|ex|big|little|older|younger)? ${RELATIVE}`,
      `(${RELATIVE})`,
      '(en|nogen) (anden|andre|jeg holder af|i (min )?familien|jeg kender|tæt på mig|tæt på)',
      '(pårørende|relative|family member|familiemedlem|loved one)',
      '(somebody|someone|another person|one) (else|i care about|i know|i love|close)',
      'jeg (holder af|kender|bor med)',
      '(en )?anden (person)?',
    ],
  ],
  [
    'self',
    [
      '(mig|mig selv|migselv|myself|me|selv|jeg selv|jeg|egen|mit eget|my own)',
      '(for|til|om|about) (mig|me)',
      '(its|it is|its about|for) me',
      '(jeg|i) (ryger|drikker|tager|bruger|vil|har|er|er afhængig|smoke|drink|use|take|am|need|want|have|er nødt)',
      '(im|ive|yours truly|undertegnede)',
    ],
  ],
]

export const WISH: Phrases = [
  ['complaint', ['klag*', 'complain*', '(utilfreds|dårlig behandling|uretfærdig*)', 'appeal*']],
  [
    'moreTalks',
    [
      '(flere|nogle flere|en til|endnu en|ny|næste|en ny|fortsætte|fortsat* med|forlænge*) (anonym*)? (samtale*|snak*|møde*)',
      '(har (haft|været til)|haft) .. samtale*',
      '(more|another|further|additional|next) (anonymous)? (talk*|session*|conversation*|appointment*|meeting*)',
      '(continue|carry on) .. (talk*|session*)',
      'fortsætte .. samtaler*',
    ],
  ],
  [
    'aftercare',
    [
      '(efterværn|efterbehandling|aftercare|after care|relapse prevention|tilbagefaldsforebyg*|efterforløb)',
      '(holde|hold|holder) (fast|ved|mig clean|mig ædru|mig stoffri|pausen|stoppet)',
      '(forblive|blive ved med at være|forbliver|stay|staying|remain|keep) (clean|ædru|stoffri|sober|stopped|off)',
      '(ikke|undgå|undgår|forhindre|forebygge|not|avoid|avoiding|prevent|without) .. (falde i*|falder i|tilbagefald|begynde igen|starte igen|ryge i igen|relaps*|start again|fall back)',
      '(jeg er|har været|er blevet) (lige|nu)? (clean|ædru|stoffri|stoppet|ude af det)',
      '(i am|im|ive been|i have been) (now)? (clean|sober|stopped)',
      '(afsluttet|færdig med|været i|efter|finished|completed|after) .. (behandling*|døgn*|treatment|rehab)',
      'hjælp til at holde',
      'tilbagefald',
    ],
  ],
  [
    'treatment',
    [
      'behandl*',
      '(treatment|rehab|detox*|afrusning|afvænning|afgiftning|nedtrapning|substitution*)',
      '(hjælp|help|support|støtte) .. (stoppe*|stop*|slippe*|komme ud af|komme fri|kvitte*|holde op|trappe (ned|ud)|skære ned|quit*|get off|get clean|getting off|cut* down|give up|kick*|lægge|droppe)',
      '(vil|skal|ønsker|want|need|like|gerne|must|have) .. (stoppe*|stop|ud af (det|mit)|komme ud af|fri af|kvitte*|holde op|quit|get clean|get sober|get off|blive (clean|stoffri|ædru)|slippe af med|trappe (ned|ud)|skære ned|cut down)',
      '(blive|get|become|getting) (clean|stoffri|ædru|sober)',
      '(komme|kom|slippe) (ud af|af med|fri af) (det|mit|misbrug*|stoffer*)',
      'metadon*',
    ],
  ],
  [
    'advice',
    [
      '(råd|rådgiv*|vejled*|advice|guidance|counsel*|sparring|consult*)',
      '(en )?(samtale*|snak|talk|chat|conversation)',
      '(snakke|tale|talk|speak|snak|vende det) (med|to|with|om|about)',
      '(nogen|en|someone|somebody) .. (snakke|tale|talk|lytte*|listen)',
      '(hvad|hvordan) (jeg|vi) (kan|skal|bør) (gøre|hjælpe|tackle)',
      '(hjælp|help) til (min|mit|at hjælpe|at støtte|at være)',
    ],
  ],
  [
    'information',
    [
      '(information*|info|oplysning*|oplyst|brochure)',
      '(bare|kun|blot|just|only) .. (høre|vide|læse|spørge|se|know|ask|read|looking|undersøge)',
      '(vide|høre|læse|know|learn|find out|read) (mere|lidt mere|noget|more|something) (om|about)?',
      '(hvilke|what|mine|jeres|my|your|om) (tilbud|muligheder|options)',
      '(høre|vide|hear|know) (lidt|mere|noget)? (om|about)',
    ],
  ],
  [
    'unsure',
    [
      '(ved|aner) (jeg|det)? ikke',
      'ingen (ide|anelse)',
      '(not sure|dont know|no idea|unsure|idk|dunno|maybe|måske|usikker)',
      'i tvivl',
      'ikke (helt)? (sikker|besluttet|afklaret)',
    ],
  ],
]

/** A wish for treatment must be said as such where it was not asked for: the clock of the guarantee begins with it. */
export const CLEAR_WISH: Phrases = [
  [
    'complaint',
    ['(vil|gerne|want|like|ønsker) .. (klage|complain|complaint)', 'klage over', 'make a complaint'],
  ],
  [
    'treatment',
    [
      '(i|have|få|brug for|ønsker|want|need|get|søger|starte|begynde|seek*|into|in|for) (in|i|a|some|noget|anonym|anonymt|gratis)? (behandling|treatment|rehab|detox|afvænning|afrusning)',
      '(hjælp|help|brug for hjælp) .. (stoppe|stop|holde op|kvitte|quit*|get clean|get off|trappe (ned|ud)|skære ned|komme ud af|slippe)',
      '(vil|want) .. (behandling|treatment)',
    ],
  ],
  [
    'advice',
    [
      '(brug for|gerne|få|have|søger|ønsker|want|need|like|some|looking for|get) .. (råd|rådgivning|vejledning|advice|guidance|counselling)',
      '(brug for|gerne|vil|need|want|like|have) .. (snakke|tale|talk|speak) (med|to|with) (nogen|en|jer|someone|somebody|you)',
    ],
  ],
]

export const CHANGE_WISH: Phrases = [
  [
    'stayStopped',
    [
      '(er|har|allerede|already|have|ive|am|im) (allerede|lige|nu|already|været|been|blevet)? (stoppet|holdt op|clean|ædru|stoffri|stopped|quit|sober|kvittet)',
      '(holde|hold) (fast|ved|mig)',
      '(forblive|stay|remain|keep) (clean|stopped|sober|off|stoffri|ædru)',
      'stay stopped',
    ],
  ],
  [
    'unsure',
    [
      '(ved|aner) (jeg|det)? (det)? ikke',
      '(not sure|dont know|do not know|unsure|no idea|maybe|måske|idk|dunno|usikker)',
      'i tvivl',
      'ikke (helt)? (sikker|besluttet|afklaret)',
    ],
  ],
  [
    'reduce',
    [
      '(skære|skær|skærer|trappe|trapper|sætte|gå) (lidt|langsomt)? (ned|nedad)',
      '(mindre|færre|reducer*|nedtrap*|begrænse*|mindske|styre|kontrol*)',
      '(cut|cutting|taper*|slow*|tone) (it|that|my use)? (down|back|off)',
      '(less|fewer|reduce|reducing|moderate|control|halve)',
      'trappe (det|stille og roligt)? ned',
      'ikke så (meget|tit|ofte)',
      'not (as|so) (much|often)',
      '(have|få|ha|get) .. (styr på|control of|a grip)',
    ],
  ],
  [
    'stop',
    [
      '(stop|stoppe|stopper|stoppes|stopping|quit|quitting|kvitte*|droppe|slutte|clean|stoffri|ædru|sober)',
      '(holde|hold|holder) (helt)? op',
      '(helt|komme) (ud|fri|væk|ud af|fri af)',
      '(give|giving) (it)? up',
      '(get|getting|be) (off|out|rid)',
      '(lægge|lade) .. (på hylden|være)',
      '(pack|jack) it in',
      '(kick (it|the habit)|knock it on the head)',
    ],
  ],
  [
    'no',
    [
      '(ingenting|ingen|intet|nothing|none|neither)',
      'ikke (noget|ændre|lige nu|nu|noget lige nu)',
      '(not|nothing) (right now|now|at the moment|change)',
      '(fortsætte|som (det )?er|keep going|stay as|bare fortsætte)',
      'vil ikke (ændre|stoppe|skære)',
      '(dont want to|no need to) (change|stop)',
    ],
  ],
]

export const ANONYMOUS: Phrases = [
  [
    'yes',
    [
      'anonym*',
      '(uden|without|no|ikke|intet) (mit|et|at sige|at give|give|giving|saying|my|a|sige|opgive|oplyse|bruge|use)? (mit|my|a)? (navn|name|identitet|cpr)',
      '(må|skal) (i|nogen|man)? ikke (vide|få at vide) .. (hvem|navn)',
      '(stay|remain|be|keep|kept) (anonymous|secret|private)',
      '(nobody|no one|ingen) (must|should|må|skal) (know|vide)',
      '(hemmelig*|inkognito|incognito)',
      '(dont|not) want .. (name|know)',
      'vil ikke .. (sige|oplyse) .. hvem',
      'ikke sige .. hvem jeg er',
    ],
  ],
  [
    'no',
    [
      '(må|kan) (i)? (godt|gerne)? (vide|få|kende) .. (hvem|navn)',
      'i må godt (vide|kende|få)',
      '(med|by|my|under|give|sige|mit|bruge|use|using|oplyse|full) (mit|my|fulde|eget|rigtige|real|own)? (navn|name)',
      '(fint|okay|ok|fine|ligemeget|lige meget) .. (hvem|ved|navn|know|name|anonym)',
      '(åben|åbent|openly|named|navngivet|ikke hemmeligt)',
      '(you|i) (can|may|kan) (know|have|get) (who|my)',
      'not (need )?to be anonymous',
      'ikke nødvendigt',
      'behøver (jeg)? ikke',
    ],
  ],
]

export const NAMED_INSTEAD: Phrases = [
  [
    'no',
    [
      'anonym*',
      '(uden|without|no|ikke|not) (mit|my|a|give|sige|with)? (navn|name)',
      '(stay|remain|still) (anonymous|without)',
      'stadig uden',
    ],
  ],
  [
    'yes',
    [
      '(med|by|my|under|give|mit|bruge|use) (mit|my)? (navn|name)',
      '(gå|go|goes|fortsæt*|continue|kom) (videre|on|ahead)',
      'i må (godt)? vide',
    ],
  ],
]

export const PARENTS_KNOW: Phrases = [
  [
    'consent',
    [
      '(siger|sagt|sagde|give|giver|gav|har givet) (også|begge|at)? (ja|lov|samtykke|accept|grønt lys)',
      '(støtter|bakker|hjælper|opfordrer|vil have|ønsker|vil gerne (have|hjælpe)) .. (mig|op|det|hjælp|behandling|i|at)',
      '(er|helt|begge) (med på|enige|indforstået|okay med|ok med|for det)',
      '(they|parents|mom|mum|dad|mother|father|she|he|both|and) (both|also|are|is|have|has|would|want|all)? (agree*|support*|consent*|okay|ok|fine|want me|said yes|say yes|approve*|given permission|gave permission|on board|happy)',
      'samtykke*',
      'theyre (both|all)? (fine|ok|okay|happy|supportive|on board|cool)',
    ],
  ],
  [
    'doNotKnow',
    [
      '(ved|aner|kender) (det|noget|de|hun|han|intet|ingenting|slet)? (ikke|ingenting|intet|ikke noget)',
      '(må|skal) (de|hun|han|ingen|mine forældre)? (aldrig|ikke) .. (vide|det|opdage)',
      '(they|parents|mom|mum|dad|she|he|nobody|no one) (both|really|still|must)? (dont|do not|doesnt|have no|has no|no|not|never|cant|wont) .. (know|idea|clue|told|find)',
      '(ingen|nobody|no one) (ved|knows|af dem)',
      '(har ikke|ikke) (fortalt|sagt)',
      '(havent|not|never) told',
      'det er hemmeligt',
      'de ved ingenting',
    ],
  ],
  [
    'know',
    [
      '(ved|kender til|kender|opdaget|fundet ud af|hørt) (det|om det|godt|alt)?',
      '(know|knows|found out|aware|told them|told my)',
      '(har|jeg har) (fortalt|sagt) .. (det|dem|mor|far)',
      'kun (min)? (mor|far)',
    ],
  ],
]

export const TREATMENT_FORM: Phrases = [
  [
    'any',
    [
      '(ligegyldigt|lige meget|ligemeget|ingen (særlige)? (ønsker|ønske|præferencer)|ikke noget bestemt|intet bestemt|hvad som helst|det hele|alt)',
      '(no preference|any|anything|whatever|doesnt matter|dont mind|nothing in particular|dont care|no wish|not really)',
      'er jeg ligeglad',
      '(må|kan) i (selv)? (bestemme|vælge|om)',
      'i bestemmer',
      'up to you',
      'det i (synes|mener|foreslår)',
    ],
  ],
  [
    'day',
    [
      '(dagtilbud|dagbehandling|dagsbehandling|dag tilbud|dagforløb|dagprogram)',
      '(day) (programme|program|treatment|care|centre|center|clinic|rehab)',
      '(flere|several|every) (dage|days|gange) (om ugen|a week|per week)',
      'om dagen',
      'hver dag',
      'intensiv*',
    ],
  ],
  [
    'residential',
    [
      '(døgn*|ophold*|institution*|indlagt|indlæggelse|indlægges|residential|inpatient|rehab|minnesota*|behandlingshjem*)',
      '(væk|langt væk|væk fra) (hjemmefra|hjemme|byen|det hele)',
      '(a )?stay (away)?',
      '(away|live in|live there|bo (der|derude))',
      'live in',
    ],
  ],
  [
    'outpatient',
    [
      '(ambulant*|outpatient|out patient|samtaler|samtale|talks|talking|sessions|snakke|terapi|therapy)',
      '(bo|bor|blive|sove|være) .. hjemme',
      '(at|from|living|live|stay|sleep|remain) (at)? home',
      'hjemme*',
      'ved siden af (mit )?(arbejde|job|studie|skole)',
    ],
  ],
]

export const PROVIDER: Phrases = [
  [
    'other',
    [
      '(et|noget|en) (andet|anden)',
      '(andet sted|andre steder|andetsteds|privat*|frit valg|vælge selv|selv vælge|anden kommune|en anden)',
      '(somewhere|some where|someplace|another|other|different|private|elsewhere|free choice|choose)',
      'ikke her',
      'not here',
    ],
  ],
  [
    'own',
    [
      '(her|hos jer|jer|hos kommunen|i kommunen|jeres|her i kommunen|kommunen|kommunens|lokalt)',
      '(here|with you|your|yours|this|the municipality|local|own)',
    ],
  ],
]
