/** Danger to the body and from others: withdrawal, illness, violence, children. In both languages, folded like the text. */

export const SEIZURE: readonly string[] = [
  '(kramper|krampe|krampeanfald*|krampetræk*|krampede|kramp|krampen)',
  '(får|fik|har|haft|havde|fået|having|had|has|have|in) (lige|just|haft|had)? (et|en|an|a)? (slags)? (epileptisk*|epilepti*)? (anfald|fit|fits)',
  '(seizure*|seizing|convuls*|siezure*|seisure*|epileptisk* anfald|epileptic (fit|attack)|having a fit)',
  '(delir*|deler tremens|tremens|delirious|dts|the dt)',
]
/** Fits, or the shakes, each time one of the three is left out. */
export const FITS_WITHOUT: readonly string[] = [
  '(hver gang|når|hvis|så snart|every time|everytime|whenever|if|when) (jeg|han|hun|i|he|she) .. (ikke|prøver|stopper|lader|holder|dont|doesnt|stop|stops|try|tries|quit) ..9 (kramp*|delir*|seizure*|fits|a fit|ser syner|anfald)',
  '(kramp*|delir*|seizure*|fits|a fit|anfald) ..3 (hver gang|når|hvis|every time|whenever|if|when) (jeg|han|hun|i|he|she) .. (ikke|prøver|stopper|lader|holder|dont|doesnt|stop|stops|try|tries|quit)',
]
export const ASKED_WHETHER: readonly string[] = [
  '(hvad (nu)? hvis|what if|kan man|får man|kan jeg få|bange for|risik*|vil jeg|will i|can i|do i)',
]
export const SHAKES: readonly string[] = [
  '(ryst*|skælv*|sitre*|dirrer|shak*|trembl*|shivering|tremor*|shakes)',
]
/** With the shakes these make withdrawal of it. */
export const WITH_SHAKES: readonly string[] = [
  '(ser|seeing|see|sees|så|hører|hearing) .. (ting|syner|edderkopper|insekter|dyr|kryb|rotter|skygger|mennesker|stemmer|things|spiders|bugs|shadows|people|insects|rats|stuff|voices)',
  '(hallucin*|syner)',
  '(sved*|sweat*|feber*|fever*|kaster op|opkast*|vomit*|throwing up|puking|forvirret|confused|kan ikke sove|hjertebanken)',
  '(abstinens*|withdraw*|ikke (drukket|drikke|drikker|fået|få|taget|tage)|not had a drink|havent had|without (a )?drink|uden (alkohol|sprit|øl|mine|min))',
  '(last|sidste) (drink|øl|genstand|glas|pille|dose|dosis|pill)',
  '(stop*|holdt op|hold* op|quit|quitting|kold tyrker|cold turkey|trapper ned|dry)',
]
export const HALLUCINATES: readonly string[] = [
  '(bugs|insects|spiders|snakes|rats|things|kryb|insekter|edderkopper|slanger|mus|dyr) .. (crawl*|creep*|kravle*|kryber|krybe) .. (wall*|skin|ceiling|væg*|huden|loftet|gulvet|arme*)',
  '(taler|snakker|talking|speaking|talks|speaks) .. (med|to|with) (folk|mennesker|nogen|people|someone|somebody) (der|som|who)? .. (ikke er (der|her|i rummet)|arent (there|here)|are not (there|here)|isnt (there|here))',
  '(ser|hører|så) (nogle|nogen|mange|små|hele tiden|også|flere)? (ting|syner|skygger|edderkopper|insekter|kryb|dyr|folk|personer) .. (ikke|væg*|kravle*|der|over)?',
  '(hallucin*|syner)',
  '(see|sees|seeing|hear|hears|hearing|saw) (strange|weird)? (things|spiders|bugs|shadows|insects|stuff|rats)',
]
export const RISKY: readonly string[] = [
  '(ghb|gbl|fantasy|benzo*|bensoer|stesolid*|stesoliter|diazepam|valium|rivotril|rivo|xanax|alprazolam|oxazepam|klopoxid|lorazepam|clonazepam|klonazepam|zopiklon|imovane|sovepil*|sleeping pill*|pregabalin|lyrica|beroligende|nervepil*|barer*)',
  '(alkohol*|alcohol*|drik*|drak|drukket|drink*|drank|drunk|sprit*|vodka|øl|øller|vin|bajere|whisky|booze|flasken|beer*|wine|bottle|liquor|spiritus)',
]
/** Other things people stop at once, without that danger. */
export const NOT_RISKY: readonly string[] = [
  '(hash*|pot|joint*|weed|cannabis|skunk|smøger*|cigaret*|ryge|ryger|rygning|nikotin*|snus|smoking|smoke|cigarettes|nicotine|vape*|kokain*|coke|cocaine|amfetamin|speed|sukker|slik|kaffe|sugar|coffee|sodavand|cola|kød|meat|tjald|mdma|ketamin*|lattergas|heroin*|tramadol*|morfin*|opioid*|social* medie*|gaming|spil|gambling)',
]
export const STOPS: readonly string[] = [
  'off (the|my)? (booze|drink|sauce|bottle|benzos|xanax|valium|vallies|diazepam|alcohol|g)',
  '(stop*|holder|holde|holdt|hold|kvitte*|droppe*|dropper|slutter|slutte|sluttet|afbryde*|quit*|ceas*|give up|giving up|gave up|come off|coming off|go off|going off|detox*|afrus*|afgift*)',
  '(smidt|smid|smider|smide|hældt|hælder|hælde|skyllet|skyller|flush*|threw|throw*|thrown|poured|pour|kasseret) .. (ud|ud i|væk|ned|alt|away|out|all|down|toilet*|vasken)',
  '(kold|kolde) (tyrker|turkey|tyrk*)',
  'cold turkey',
  '(ikke (drikke|tage|drukket|taget|røre)|not (drinking|taking|touching)|no more)',
]
export const AT_ONCE: readonly string[] = [
  '(kold|kolde) (tyrker|turkey|tyrk*)',
  'cold turkey',
  'fra dag til dag',
  '(fra|from) (den)? (ene|en|one) (dag|day) (til|to) (den)? (anden|næste|the next|next|another)',
  '(fra|from|starting) (i dag|i morgen|nu|nu af|today|tomorrow|now|now on|tonight|mandag|monday|this moment)',
  '(brat|pludselig|pludseligt|på en gang|på een gang|med det samme|nu og her|her og nu|straks|omgående|prompte|fuldstændig nu|totalt nu|på egen hånd|helt alene|hurtigst muligt|lige nu|lige pludselig)',
  '(at once|all at once|abruptly|suddenly|overnight|straight away|right away|right now|immediately|instantly|on my own|by myself|in one go|tonight)',
  '(i dag|i morgen|i aften|today|tomorrow|i overmorgen|i weekenden|this weekend)',
  '(i går|i forgårs|i morges|i nat|yesterday|this morning|last night|day before yesterday|in the morning|hours ago|timer siden)',
  '(for)? (en|et|to|tre|fire|fem|et par|1|2|3|4|5|one|two|three|four|a few|few|couple of) (dag|dage|døgn|day|days) (siden|ago)',
  '(i|for) (en|et|to|tre|1|2|3|4|two|three|a couple of|et par) (dag|dage|døgn|day|days)',
]
export const COLD_TURKEY: readonly string[] = ['(kold|kolde) (tyrker|turkey|tyrk*)', 'cold turkey']
/** Said to be at once, whatever else is said. */
export const ABRUPT: readonly string[] = [
  ...COLD_TURKEY,
  'fra (den)? (ene)? dag til (den)? (anden|næste|dag)',
  'from one day to the (next|other)',
  '(brat|pludselig|pludseligt|suddenly|abruptly|at once|all at once|overnight|på en gang)',
]
/** Wanting help to stop is no stopping at once. */
export const HELP_FIRST: readonly string[] = [
  '(hjælp|help|support|støtte|behandling|treatment|læge|doctor|nedtrapning|trappe (ned|ud)|taper*|gradvist|gradually|langsomt|slowly|afrusning|snakke|samtale*|møde|appointment)',
]
/** Days without sleep after stopping one of the three. */
export const SLEEPLESS: readonly string[] = [
  '(ikke|not|no|cant|havent|hardly|næsten ikke|slet ikke) .. (sovet|sove|søvn|slept|sleep|sleeping)',
  '(søvnløs|sleepless|insomnia)',
]
export const WITHOUT_HELP: readonly string[] = [
  '(uden|without|no) .. (hjælp|læge|help|doctor|støtte|support|behandling|treatment)',
]
export const HARMLESS_SHAKES: readonly string[] = [
  '(kaffe|coffee|kulde|cold outside|fryser|nervøs|nervous|eksamen|exam|koffein|caffeine)',
]
export const ABSTINENCE: readonly string[] = ['(abstinens*|withdrawal*)']
export const ASKED_OF_ANYONE: readonly string[] = [
  '(kan|må|bør|skal|er det|can|should|is it) (man|one|people|you|farligt|dangerous|safe|muligt|possible)',
  '(ikke|not|never|aldrig|wont|dont) .. (kold* tyrk*|cold turkey|brat|abruptly|at once)',
]
export const WITHDRAWS_HARD: readonly string[] = [
  '(abstinens*|withdrawal*|withdrawing) .. (voldsom*|slem*|kraftig*|vild*|forfærdelig*|værre|alvorlig*|bad|severe|terrible|awful|horrible|dårlig*|syg)',
  '(voldsom*|slem*|kraftig*|vild*|forfærdelig*|alvorlig*|bad|severe|terrible|awful|horrible|store|hårde) (alkohol|benzo|ghb)? (abstinens*|withdrawal*)',
]

export const MEDICAL: readonly string[] = [
  '(keep|keeps|kept|bliver ved med at|hele tiden) (on)? (faint*|passing|besvim*)',
  '(fainted|fainting)',
  '(puls*|pulse|heart rate|hjertefrekvens|hjerterytme*) .. (1(4|5|6|7|8|9)0|2*0|1(4|5|6|7|8|9)5)',
  '(kan|cant|cannot|mistet|lost|mister|losing) .. (se|syn*|see|sight|vision) .. (øje*|eye*|pludselig*|suddenly|højre|venstre)',
  '(pludselig*|suddenly) .. (blind|kan ikke se|cant see|cannot see|mistet synet)',
  '(ondt|smerte*|trykken*|stik|stikker|stikken|jag|klemmer|strammer|tryk|trykker) .. (brystet|bryst|brystkasse*|hjerteregionen)',
  '(smerter|stik|jag) .. hjertet',
  '(brystsmert*|hjertesmert*|brystet (gør ondt|strammer|snører)|hjerteanfald|blodprop*|hjerneblødning|slagtilfælde)',
  'chest (pain*|hurts|hurting|ache*|tight*|is tight|is hurting|pressure)',
  'heart (pain*|attack)',
  '(hurts|hurt|hurting|ache*|tight*|pressure|burning) .. (in|inside|across|around)? (my|his|her|the) chest',
  '(tight|tightness) .. chest',
  'besvær* (med)? vejrtrækning*',
  '(stofpsykose*|stroke|slurring|slurred)',
  '(voices|stemmer) .. (head|hoved*)',
  '(pain*|pressure|tightness|tight) (in|on|across|feeling in)? (my|his|her|the|their)? chest',
  '(kan|kunne) (næsten|knap|knapt|slet|nærmest|jeg|han|hun)? (ikke|ik|dårligt|knapt|knap) (rigtig|rigtigt|helt|næsten|selv)? (få|trække|hive) (nok|noget|rigtig|ordentlig)? (luft|vejr*)',
  '(kan|kunne) (næsten|slet)? ikke ånde',
  '(svært|besvær|problemer|hårdt) (ved|med) at (trække vejr*|få luft|få vejr*|ånde)',
  '(får|har) (næsten)? (ikke|ingen) luft',
  '(hiver|gisper|snapper|kæmper) efter (vejret|luft)',
  '(akut|voldsom|kraftig|svær|pludselig|stærk) åndenød',
  '(cant|cannot|can not|hardly|barely|hard to|difficult to|trouble|difficulty|struggling to|unable to|struggle to|can t|gasping) (properly|really)? (breath*|breathe|get air|get any air|catch my breath|for air)',
  '(short|shortness) of breath',
  '(psykotisk*|psykose*|psychotic|psychosis|phsycotic|vrangforestilling*|delusion*|mani|manisk|manic)',
  '(hører|høre|hørt) .. (stemmer*|en stemme)',
  '(hear*|hears|hearing) .. voice*',
  '(stemmer|stemmerne|voices) .. (siger|taler|råber|befaler|hoved*|telling|tell|say*|in my head|talking)',
  '(helt|meget|totalt|fuldstændig|ekstremt|very|so|extremely|totally|completely) paranoid',
  '(kaster|kastede|brækker|vomit*|throw*) .. (op|up) ..6 (blod|blood)',
  '(kaster|kastet|spytter|hoster|brække*|tisser|bløder) .. blod',
  '(blod) .. (opkast|afføring|urin|i mit bræk)',
  '(vomit*|throw*|cough*|spit*|puk*|peeing) .. blood',
  '(bløder|bleeding|forbløder) (kraftigt|voldsomt|meget|a lot|heavily|badly|out)?',
  '(tror|synes|siger|thinks|says|believes) .. (at|that)? (fjernsynet|tv|tvet|radioen|telefonen|the tv|radio|phone|television) .. (taler|snakker|sender|talk*|speak*|send*)',
  '(legs|arms|face|leg|arm|ben|benene|arme|ansigt*) .. (numb|lam|lamme|lammet|følelsesløs*|paralys*|hænger)',
  '(cant|cannot|kan ikke) (speak|talk|tale|snakke) (properly|right|tydeligt|ordentligt|rigtigt)',
  '(hjertet|hjerte|heart) .. (springer|skips|skipping) (slag|beats|over)',
  '(ring|ringe|call|send|tilkald|brug for|need|hurtigt|skal) .. (112|911|999|ambulance*)',
  'ambulance (nu|now|hurtigt|quick|tak|please)',
  '(lammet|lam|paralys*|følelsesløs|numb) .. (ansigt*|arm*|ben*|side|face|leg*)',
  '(hjertet|hjerte|pulsen|puls) .. (hamrer|galoper*|uregelmæssig*|springer over|flimrer|ræser|løber løbsk|200|180|stopper|banker (helt )?(vildt|vanvittigt|ekstremt|ud af brystet))',
  '(heart|pulse) .. (irregular*|skipping|out of my chest|stopping|wont slow|exploding|wont stop racing)',
  '(voldsomt|helt|meget|totally|very|completely|pludselig*) (forvirret|confused|disoriented|desorienteret)',
  '(ved ikke|kender ikke|doesnt know|dont know) .. (hvor han er|hvor hun er|hvor jeg er|where he is|where she is|where i am|hvem jeg er|who i am)',
  '(høj|40|41|42|high) .. (feber|fever)',
  '(feber|fever|hævet|rød|swollen|pus|betændt|infected) .. (fix*|arm*|stik*|inject*|needle|kanyle*|byld*)',
  '(blodforgiftning|sepsis|overopheded|overophedet|overheat*|heat stroke|hedeslag|meningitis|anafylak*)',
  '(forfølger|overvåger|efterstræber|aflytter|følger efter) mig .. (hele tiden|over alt|overalt|kamera*|politiet|alle)',
]
/** Short of breath from running, or treated for it long since. */
export const NOT_ACUTE: readonly string[] = [
  '(influenza|covid*|corona|vaccin*|flu|forkøl*|halsbetændelse)',
  '(mod|against|forebygge|for at undgå) (kramper|anfald|epilepsi|seizures|psykose*|angst)',
  '(når jeg (løber|træner|går på trapper|cykler)|when i (run|exercise|climb)|efter (træning|løb)|på trappen)',
  '(behandlet for|i behandling (for|mod)|været i behandling|diagnosticeret|diagnose*|medicin (for|mod)|arvelig|i familien|runs in|diagnosed|treated for)',
]
/** Enough only with one of the others: a heart that races, with coke or without air. */
export const HEART: readonly string[] = [
  '(hjertet|hjerte|pulsen|heart) .. (banker|hamrer|racing|race*|pounding|pound*|slår|beating|fast|hurtigt|vildt)',
]
export const WITH_HEART: readonly string[] = [
  '(coke|kokain|speed|amfetamin|mdma|ecstasy|luft|breath*|vejret|bryst*|chest|sved*|sweat*|crack|meth|taget|took|svimmel|dizzy|cocaine|amphetamine|stoppe ikke|falder ikke|helt vildt|vanvittigt|out of control|besvime|faint)',
]

const VICTIM_DA = '(mig|os|hende|ham|mor|hinanden|min (mor|søster|veninde|datter|søn|kæreste))'
const VICTIM_EN = '(me|us|her|him|my (mom|mum|mother|sister|friend|daughter|son|girlfriend))'
export const VIOLENCE: readonly string[] = [
  '(han|hun|far|mor|min mand|min kone|kæreste*|søn|he|she|dad|mum|husband|boyfriend|girlfriend|partner) (bliver|blir|kan blive|gets|get|turns|can get) (lidt|ret|meget|så|a bit|a little|really|so|very)? (voldsom|voldelig|fysisk|violent|rough|physical|håndgribelig)',
  '(smidt|smed|smider|kastet|kastede|kaster|skubbet|skubbede|skubber|sparket|sparkede|threw|thrown|pushed|pushes|shoved|kicked|hev|slæbte|slæbt|dragged) (mig|hende|ham|os|me|her|him|us|min mor|my mum|my mom) .. (ned|trappe*|mur*|væg*|gulv*|wall|stairs|floor|down|ground|vindue*|bilen|ud af|håret|hair|into|against)',
  '(kast*|smed|smidt|smider|threw|throw*) .. (stol*|flaske*|glas|tallerken*|askebæger*|ting|service|chair*|bottle*|plate*|glass|things|stuff|tv|sten|kopper|mug|cup) .. (efter|mod|mig|at|os|i hovedet|me|us)',
  '(brækket|brækkede|knækket|knækkede|broke|broken|fractured|slog|slået) (min|mine|my|hendes|her|hans|tænderne) (arm*|næse*|kæbe*|ribben*|finger*|fingre*|hånd*|tand|tænder*|nose|jaw|ribs|teeth|wrist|tooth|eye|øje) .. ',
  '(bange|ræd|scared|afraid|worried|frygter) .. (for|of|about)? (hvad|what) (jeg|i) (gør|kan|kunne|kommer|finder|might|will|could|do|may)',
  '(banker|sparker|hamrer|banging|kicking|pounding) .. (døren|på|door) .. (råber|skriger|truer|shouting|screaming|ihjel|smadre*|yelling)',
  '(råber|skriger|truer|shouting|screaming|yelling) .. (banker|sparker|hamrer|banging|kicking|pounding) .. (døren|på|door)',
  `(slår|slog|slået|slaar|tæver|tævede|tæsker|tæskede|banker|bankede|sparker|sparkede|kvæler|kvalte|skubber|skubbede|nikkede|overfaldt|overfalder|voldtog|voldtager|misbruger seksuelt|mishandler|mishandlede|stak) (også|igen|tit|altid|nogle gange|ofte|bare|jeg)? ${VICTIM_DA}`,
  '(bliver|blev|blevet|er|får|fik|fået) (også|igen|tit|lige|nogle gange|ofte)? (slået|tævet|tæsket|banket|sparket|overfaldet|voldtaget|mishandlet|truet|kvalt|gennembanket|tæsk|bank|tæv|stukket)',
  '(jeg|hun|vi|mor) (er|bliver|blev|er blevet) (låst|spærret) inde',
  '(voldtægt*|voldtog|rape*|raped|sexually assault*)',
  '(kvælertag|kvæle mig|kvaler mig|tager kvælertag)',
  '(voldelig*|udøver vold|bruger vold|udsat for (fysisk|psykisk)? vold|vold (i|derhjemme|hjemme|fra|mod|i hjemmet)|partnervold|voldsramt|familievold)',
  '(domestic|physical*) (violence|abuse|abusive)',
  '(violent|abusive)',
  `(hits|hit|hitting|beats|beat|beating|punch*|kicks|kicked|chok*|strangl*|slap*|attack*|hurts|hurting|assault*|stabbed|abuses|abused|rapes|pushes|shoves|shoved) ${VICTIM_EN}`,
  '(being|getting|gets|been|got|was|am|is|are) (beaten|hit|attacked|assaulted|threatened|stalked|choked|abused|strangled|jumped)',
  '(truer|true|truet|truede|trusler|trussel|truende) .. (mig|os|hende|ham|min|mine|børnene|ungerne|forældre*|familie*|på livet|kniv|våben|pistol|vold|tæsk|bank|slå|smadre|dræbe|brænde|skyde|stikke|ihjel|tæske|gøre (mig|os|hende|ham))',
  '(han|hun|de|he|she|they|bror|far|mand|kæreste) .. (skære*|cut|slit*) (min|my|vores|our|halsen) (hals*|throat*|over)',
  '(make|makes|gør|gøre|made) (me|mig|us|os|her|hende|him|ham) (dead|død)',
  '(stukket|stabbed|skudt|shot) (mig|me|ham|hende|him|her)? (i|in) (the|min|my|his|her|hans|hendes|sin)? (mave*|ryg*|ben*|arm*|bryst*|hals*|side*|lår*|skulder*|stomach|belly|back|leg|chest|neck|shoulder|thigh|side)',
  '(trusler|dødstrusler|truet på livet|dødstruet)',
  '(threaten*|threatning|threat*) .. (me|us|her|him|my|to kill|to hurt|to beat|to shoot|to stab|to burn|with|life|violence)',
  '(death threat*|threats)',
  '(kniv*|pistol*|våben|økse|bat|baseballbat|skyder|skydevåben|gun|knife|machete|weapon|hammer) .. (mig|os|efter|døren|udenfor|truer|hånden|hjemme|trukket|frem|mod|at me|to my|outside|pulled|pointed|hende|ham)',
  '(med|with) (en|et|a|his|sin)? (kniv*|pistol*|våben|økse|bat|gun|knife|machete)',
  `(slå|slår|dræbe*|skyde*|stikke|smadre*|banke|bank|tæske|tæve|kvæle|kill|stab|shoot|beat|hurt|murder|strangle) (snart|også|bare)? (mig|os|hende|ham|dem|me|us|her|him|them) (selv)? (ihjel|ned|up|til blods|på plads)?`,
  '(kommer|er|er ude|jagter|leder) efter (mig|os|ham|hende)',
  '(coming|come) (to get|after|for) (me|us|him|her|my family)',
  '(theyre|they are|hes|shes|is|are) (out to get|after) (me|us|him|her)',
  '(tør|ikke tør) (jeg|hun|han|vi|de)? (ikke)? (at)? (tage|gå|komme|være|sove|køre) (hjem|hjemme|derhjemme)',
  '(bange|ræd|rædselsslagen|utryg|angst) .. (for|ved) (at)? (tage|gå|komme|være|sove) (hjem|hjemme|derhjemme)',
  '(bange|ræd|rædselsslagen|skræmt|utryg|frygter) (for|ved|af) (min|mine|ham|hans|hende|de|dem|en) (far|mand|kæreste*|eks*|stedfar|bror|brødre|pusher*|dealer*|søn|kone|ekskæreste|eksmand|sambo*|fætter|onkel|rocker*|bande*|nogen)',
  '(bange|ræd|rædselsslagen|skræmt) for (ham|hende|dem)',
  '(scared|afraid|terrified|frightened|fear) .. (go|going|to be|being|come|coming|sleep*|return*) (back)? home',
  '(scared|afraid|terrified|frightened|fear) (of|from) (my|him|her|them|the) (dad|father|husband|boyfriend|partner|ex|stepdad|stepfather|brother|dealer*|son|wife|girlfriend|gang|uncle|cousin)',
  '(scared|afraid|terrified|frightened) of (him|her|them)',
  '(ikke|not|isnt|utryg*|unsafe|dont feel) (tryg*|sikker|sikkert|safe) (derhjemme|hjemme|her|at home|in my home|here)',
  '(unsafe|utryg) (at home|hjemme|derhjemme)',
  '(holder|holdes|låst|locked|spærret|keeps|held|keeping) (mig|me|os|us|inde|fanget|hende|her) .. (fanget|inde|in|prisoner|captive|hostage|som gidsel)',
  '(tæsk|bank|tæv|klø) (af|hvis|når|hver|i aften|igen)',
  '(gemmer|gemt|skjuler|låst|låser|låste|hiding|hide|locked) (mig|os|sig|hende|myself|us|herself|inde|in|from|for|fra) .. (badeværels*|toilet*|skab*|værelse*|bathroom|closet|ham|him|my|her|them|kælder*|basement)',
  '(han|hun|hes|shes|he|she) .. (rasende|amok|berserk|ude af sig selv|raging|going crazy|furious)',
  '(smadrer|smadret|smadrede|smashing|smashed|kaster med|throwing|breaking|ødelægger) .. (lejlighed*|hus*|alt|ting|hjemmet|møbler*|things|everything|house|apartment|furniture|stuff)',
  '(holder|holdt|holds|held) (mig|hende|os|me|her|us) (fast|nede|tilbage|down)',
  '(pushed|shoved|threw|dragged|grabbed|pinned|pushes|grabs) (me|us|her|my)',
  '(skubbede|skubber|kastede|hev|flåede|ruskede) (mig|hende|os)',
  '(hurt|harm|kill|get|come after) (my|our) (family|kids|parents|mum|mom|sister|brother|children|son|daughter)',
  '(forced|tvang|tvunget|tvinger) (himself|herself|themselves|me|mig|hende|sig på)',
  '(har|has|have|got|carries) (en|et|a)? (kniv|pistol|skydevåben|gun|knife|weapon)',
  '(bange|frygter|ræd) for (mit|sit|vores|hendes) liv',
  '(fear|fearing|scared|afraid) for (my|our|her|his) (life|lives|safety)',
  '(er|is|am|are|im|were) (lige nu|now)? (i|in) (akut|stor|immediate|real)? (fare|danger)',
  '(blå mærker|blue marks|bruises) .. (ham|slår|slog|him|he|kæreste|mand)',
  '(kaster|kastede|throws|threw) .. (efter|at) (mig|os|me|us)',
  '(afpresser|afpresset|afpresning|blackmail*) .. (mig|me|os|pusher|dealer|penge|money)?',
  '(give|giver|gav|få|får|fik|fået) .. (tæsk|tæv|klø|bank af)',
  '(bange|ræd|scared|afraid|terrified) (for|of) (hvad|what|at|that) (han|hun|de|he|she|they|hell|theyll) (gør|vil|kan|finder på|will|might|does|hurts|hurt|kommer|slår)',
  '(trying to|er ved at|prøver at|forsøger at|going to) (break in|get in|bryde ind|komme ind|sparke døren|kick)',
  '(står|venter|standing|waiting|banker) .. (udenfor|uden for|outside|på døren)',
  '(brænde|burn) .. (hus*|house|ned|down|lejlighed*)',
]
/** A sentence for violence is a matter of record. */
export const SENTENCED: readonly string[] = [
  '(dømt|dom|domme|straf*|convicted|sentence|sigtet|charged) .. (vold|violence|trusler|assault)',
  '(vold|violence) .. (dom|domme|conviction)',
]
/** A knife for fishing, a song about killing. */
export const TOOLS_AND_SONGS: readonly string[] = [
  '(krimi*|thriller*|gyser*)',
  '(pushes|pushed|pushing) (me|him|her|us) to',
  '(slår|slog|sparker|banker) (mig|os|hende|ham|dem) (aldrig|ikke|heller ikke)',
  '(fisker|fiske|fisketur|jagt|jæger|spejder|lommekniv|fishing|hunting)',
  '(sang*|song*|nummeret|bandet|album*|filmen|serien|bogen) .. (hedder|kaldt|called|named|handler|about)',
]
/** Blows that belong to the game. */
export const SPORT: readonly string[] = [
  '(bokse*|boksning|kampsport|håndbold|ishockey|karate|boxing|boxes|rugby|judo|taekwondo|fægt*|sparring)',
]
/** Threats that are not of violence. */
export const OTHER_THREATS: readonly string[] = [
  '(truer|truet|truede|threaten*) .. (med|to|with) (at|en|et|a)? (smide|smid|gå fra|forlade|skride|fyre|fyring|bortvisning|opsigelse|anmeld*|politianmeld*|klage|advokat|tage (mine )?børn*|fjerne|opsige|sige .. op|stoppe|lukke|melde|fratage|sanktion*|kick me out|leave|fire|evict*|cut|take my|throw me out|divorce|skilsmisse|break up|retssag|inkasso)',
  '(kommunen|jobcenter*|chef*|boss|landlord|udlejer*|banken|skolen) .. (truer|truet|threaten*)',
]
/** Afraid of what parents or others might learn, not of them. */
export const AFRAID_OF_BEING_FOUND_OUT: readonly string[] = [
  '(bange|ræd|nervøs|scared|afraid|terrified|worried) (for|of|that) .. (opdager|opdage|finder|finde ud|reaktion*|siger|får at vide|ser mig|bliver sur|skuffe*|finding|find out|finds out|will know|reaction|knowing|be disappointed)',
]

export const SMALL_CHILD =
  '(baby*|etårig*|toårig*|treårig*|fireårig*|femårig*|seksårig*|spædbarn*|spædbørn*|nyfødt*|tumling*|småbørn*|småbarn*|vuggestuebarn|børnehavebarn|toddler*|infant*|newborn*|preschooler|(den|min|lille|mit) lille (ny|søn|datter|dreng|pige|barn|ven|bror|søster)?|(little|small|tiny) (one|boy|girl|brother|sister|son|daughter|child|kid)|lille (søn|datter|dreng|pige|barn|bror|søster))'
const YOUNG =
  '(søn|datter|dreng|pige|barn*|børn*|son|daughter|boy|girl|child*|kid*|bror|søster|barnebarn|lillebror|lillesøster|niece|twins|tvilling*|nevø|nephew|grandchild|grandson|granddaughter|stedsøn|steddatter)'
export const ANY_CHILD = `(${SMALL_CHILD}|${YOUNG}|børnene|ungerne|unger|ungen|barnet|drengen|pigen|kids|de små)`
const INGESTS =
  '(slug*|drinked|eated|taked|stukket|spist|spiste|spiser|ædt|drukket|drak|indtaget|sutte*|tygge*|tygget|smag*|swallow*|ate|eaten|eat|drank|drunk|ingest*|chew*|lick*|fået (fat|fingrene|noget|i sig)|(fået|fik|har) .. i (munden|sig)|put .. in (his|her|its) mouth|fik fat|fik i sig|puttet|taget|tog|fundet|got (into|hold|at)|got|found|took|taken)'
const AGE_SMALL =
  '(på|er|is|aged|age)? (1|2|3|4|5|6|7|8|9|10|11|et|to|tre|fire|fem|seks|syv|otte|ni|ti|one|two|three|four|five|six|seven|eight|nine|ten)'

export const OUT_OF_IT =
  '(skæv|skæve|påvirket|fuld|fulde|high|drunk|stoned|væk|besvimet|bevidstløs|sover tungt|out of it|wasted|passed out|tager stoffer|ryger crack|fixer|smadret|ude af den)'

export const CHILD_TAKES: readonly string[] = [
  '(mit barn|my child|my kid|barnet|the child|the kid|børnene|the kids) ..2 (taget|tog|taken|took) .. (mine|min|mit|my|some of my|hans|hendes|his|her) ..',
  `${SMALL_CHILD} ..5 ${INGESTS}`,
  `${YOUNG} ${AGE_SMALL} (år|years old|year old|months|måneder|årig)? ..3 ${INGESTS}`,
  `${AGE_SMALL} (årig*|year old|years old) ..4 ${INGESTS}`,
  `(barn|barnet|børn|børnene|child|children|kid|kids|ungen|unge) ..3 (slug*|spist|spiste|ædt|sutte*|tygge*|swallow*|ate|eaten|ingest*|chew*|drak|drukket|drank|fået fat|fik fat|fået i sig|fået noget i sig|got into|got hold)`,
]
/** What is dangerous for a child to take: nothing of it named, and the meal was a meal. */
export const HARMFUL: readonly string[] = [
  '(pil*|*olie|*pille|*piller|*pillen|tablet*|medicin*|metadon*|hash*|stof*|kokain*|amfetamin*|ghb|heroin*|morfin*|subutex|kage*|space*|edible*|gummy|gummies|thc|brownie*|pille*|pill|pills|meds|medicine|medication|drugs|weed|joint*|methadone|vodka|sprit|alkohol|alcohol|øl|vin|beer|wine|kapsl*|capsule*|poison|gift*|opvaske*|afløbsrens|bleach|stuff|noget|something|mine|min|mit|my|xanax|benzo*|ritalin|stesolid*|pulver|powder|kanyle*|needle|cannabis|pot|it|det|lsd|skunk|klump)',
]
/** Children one meets at work. */
export const AT_WORK: readonly string[] = [
  '(arbejder|arbejdede|arbejde|work|works|working|job|praktik) (med|with|på|hos|i|at|in) ..',
]
export const MEAL: readonly string[] = [
  '(ate|eaten|spist|spiste|ædt|taget|took|fået|drukket|drank) .. (slik*|candy|sweets|chokolade|chocolate|mad|food|is|isen|icecream|ice cream|frugt|fruit|banan*|æble*|pizza|pasta|chips|sukker|jord|sand|kiks|vaniljeis|mælk|milk|saft|juice|vand|water|alt op|godt|well)',
  '(morgenmad|aftensmad|frokost|breakfast|lunch|dinner|fået (job|plads|en plads|ny)|taget (godt|fri|et valg|kontakt)|vitamin*|(fået|taget) (sit|sin|sine) (medicin|penicillin))',
  '(taget|tog) (en|sin|sit) (uddannelse|eksamen|kørekort)',
]
export const CHILD_UNMINDED: readonly string[] = [
  `${ANY_CHILD} ..9 (ingen|nobody|no one) .. (passer|ser efter|holder øje|watching|watches|looking after|cares for)`,
  `${ANY_CHILD} ..4 (hvor|where|der hvor|midt i) .. (tager stoffer|fixer|sprøjter|kanyler|taking drugs|use drugs|needles|syringes|ryger crack)`,
  `${ANY_CHILD} ..4 (sprøjter|kanyler|needles|syringes)`,
]
export const CHILD_ALONE: readonly string[] = [
  `${ANY_CHILD} .. (er|sidder|ligger|bliver|var|is|are|were|left|efterladt|efterlades|overladt|helt|sitting|home|lying|været) (helt|all|også|home|her|hjemme|derhjemme)? (alene|alone|unattended|uden opsyn|unsupervised|efterladt|overladt)`,
  `(efterlad*|efterlod|left|leaving|leaves|lader) .. ${ANY_CHILD} .. (alene|alone|bilen|car|unattended|uden)`,
  `${ANY_CHILD} (alene|alone) (hjemme|home|at home|og|and|i|in)`,
]
export const CHILD_IN_DANGER: readonly string[] = [
  `(slår|slog|slået|sparket|ryste|rystet|kastet|ryster|rystede|sparker|sparkede|kaster|banker|tæsker|mishandler|rusker|hits|hit|beats|beat|shakes|shook|kicks|slaps|hurts|hurting|beating|hitting|shaking|throws|kvæler) (også|vores|mit|min|mine|our|my|the|her|his|hendes|sin|sit|sine|on)? (lille|little)? ${ANY_CHILD}`,
  `${ANY_CHILD} .. (bliver|blev|får|is|are|being|gets|get|er blevet|i|in) (slået|tæsk|tævet|beaten|hit|abused|hurt|mishandlet|misbrugt|fare|danger|rystet)`,
  `(fare for|danger to|harm|harming|skade|skader) (mit|min|mine|my|the|et|vores|our) ${ANY_CHILD}`,
  `(gør|gøre) (mit|min|mine|vores)? ${ANY_CHILD} (fortræd|noget|ondt|skade)`,
  `(bange for|afraid|scared) .. (skade|gøre|gør|hurt|harm|shake|ryste) .. ${ANY_CHILD}`,
  `${ANY_CHILD} .. (ikke fået|får ikke|har ikke fået|not been|hasnt|havent|no) .. (mad|eaten|fed|food|spist|noget at spise|rene bleer)`,
  `${OUT_OF_IT} ..5 (kører|køre|driving|drives|drove) ..5 ${ANY_CHILD}`,
  `(kører|køre|driving|drives|drove) .. (skæv|påvirket|fuld|drunk|high|stoned|påvirkede) .. ${ANY_CHILD}`,
  `${ANY_CHILD} .. (bilen|car|bil) .. (skæv|påvirket|fuld|drunk|high|stoned)`,
]
export const CHILD_WITH_ADULT: readonly string[] = [
  `${ANY_CHILD} ..9 (alene|alone) (med|with) ..9 ${OUT_OF_IT}`,
  `${OUT_OF_IT} ..9 (alene|alone|passe*|looking after|in charge of|ansvar*|taking care of) ..6 ${ANY_CHILD}`,
  `(passer|passe|babysit*|looking after|taking care of|ser efter) ..3 ${ANY_CHILD} ..9 ${OUT_OF_IT}`,
  `(baby*|spædbarn*|nyfødt*|toddler*|infant*|newborn*|småbørn*) ..9 ${OUT_OF_IT}`,
  `${OUT_OF_IT} ..5 (med|with|mens|while|og|and) ..3 (${SMALL_CHILD}|børnene|barnet|the kids|the children) ..2 (græder|skriger|crying|screaming|sulten|hungry|hjemme|home)`,
]
