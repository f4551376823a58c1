/**
 * What danger sounds like, kind by kind, in both languages. Phrases are looked for in the folded text, so one spelling
 * serves æ/ae, ø/oe, å/aa and doubled letters. How a phrase is tempered (denied, past, supposed) stands in `danger.ts`.
 */

/** Ways of speaking in which the words mean something else: taken out before anything is looked for. */
export const IDIOMS: readonly string[] = [
  '(låst|låste|låser) (mig|sig) ude',
  'locked (myself|himself|herself) out',
  '(skåret|skærer|skære|skar|snitte*|carved|carving) .. (i træ|i linoleum|i sløjd|in woodwork|a spoon)',
  '(dø|dør|døde|død) (helt|næsten|lidt|sgu|indeni|snart)? (af|for) (grin|latter|kedsomhed|skræk|sult|tørst|varme|kulde|pinlighed|nysgerrighed|skam|flovhed|længsel|stress|nervøsitet|irritation|forlegenhed|spænding|utålmodighed|grineflip)',
  '(grin*|kede*|skamme*) .. (til døde|ihjel)',
  '(dødtræt*|dødsyg*|dødirriterende|dødlækker|dødssyg*|dødflov|dødbange|dødkedelig*|dødsdømt)',
  '(dying|dead) (to|for|of laughter|of boredom|of embarrassment|of curiosity|tired|serious|boring|end|line)',
  '(die|died|dies|dying) (of|from) (laughter|laughing|boredom|embarrassment|hunger|shame|happiness|shock|heat|curiosity)',
  '(die|died|dying) laughing',
  '(killing|kills|kill|killed) (it|time|the time|the mood|the vibe|two birds|for a|off)',
  '(hangover|headache|feet|back|it|this|that|wait|boredom|heat|stress|work|job|diet|workout|suspense) .. (is|are|was|s)? .. (killing|kills|killed) me',
  '(that|it|this|joke|laughing|workout|exam) .. (nearly|almost) killed me',
  '(vagten|dagen|ugen|turen|træningen|jobbet|arbejdet|varmen|eksamen|aften*|timen|shift|cleaning|flytningen) ..6 (slå|slog|slår) (mig|os) (helt|næsten)? ihjel',
  '(slå*) (tiden|noget tid|tid|et par timer) ihjel',
  '(det|arbejdet|jobbet|stress*|varmen) (tager|er ved at tage|tog) livet af (mig|os)',
  '(mor|far|forældre|chef) .. (slår|slå|dræber|dræbe) mig .. (ihjel)? (hvis|når) .. (finder|finde|opdager|ser|hører|får|vidste|kender|ved)',
  '(lærer*|træner*|chef*|coach*|kollega*|boss|teacher|manager) .. (slår|dræber|myrder|kill*|murder*) (mig|me|os|us)',
  '(mor|far|mom|mum|dad|parents|forældre) .. (dræber|kill*|murder*) (mig|me|us) .. (karakter*|grades|regning*|bill|lektie*|homework|room|værelse)',
  '(slår|slog|slå|tæver|tævede|bankede|banker|beat|beats|smadrer|smadrede|destroyed|crushed|killed) (mig|ham|hende|os|dem|me|him|her|us|them) (altid|tit|ofte|always|every time|easily)? (i|at|in) (fifa|ludo|skak|kort|tennis|fodbold|fortnite|minecraft|mario|uno|håndbold|badminton|padel|bordtennis|squash|golf|bowling|dart|backgammon|spil*|chess|poker|cards|football|soccer|basketball|games|the (game|match|final)|kampen|finalen)',
  '(we|they|i|vi|de) (beat|slog|tævede|bankede|killed|smadrede|destroyed) (them|us|him|dem|os|ham) (1*|2*|3*|4*|5*|6*)',
  '(mom|mum|mother|dad|father|parents|boss) .. (kill|murder) me (if|when|once) .. (find|finds|found|knew|know|knows|see|sees|hear|hears|discover|discovers)',
  '(skyde|skød|skyder|shot|shoot) (mig|myself) (selv)? .. (foden|foot)',
  'skyde (hjertet|genvej|papegøjen|skylden)',
  'i could kill for',
  '(overdosis|overdose|od) (af|på|of|on) (kage*|slik|sukker|kaffe|chokolade|tv|serier|information*|søvn|nyheder|cake|sugar|coffee|chocolate|candy|caffeine|news|kærlighed|love|netflix|sol|sun|julemad|mad|food|sushi|pizza|vitaminer|kram|hygge)',
  'slå* (mig|sig|os) løs',
  'slå* (sig|os) (ned|sammen|på)',
  'slå mig på flasken',
  'jeg (slår|slog) mig (ned|på|lidt|over)',
  'slå* (op|til|fast|fra|hul|igennem|følge|rod|lejr|søm|en streg)',
  'det (slår|slog) mig',
  '(hit|hits) me up',
  '(it|that) (just|really|suddenly|then)? (hit|hits|struck|strikes) me',
  '(beat|beats|beating) (myself up|around)',
  '(it|that) beats me',
  '(slå*|slog|hit|kick|kicked|kicking) (mig|sig|myself) selv? (helt|lidt)? (oven*|over|for|i (hovedet|panden|baghovedet|bollen)|på munden|that|because)',
  '(true*|trick*|tvinge*|tvunget|forced) (mig|sig|myself) selv? (til|into|to)',
  '(slå*|slået) (hjem|ud af|ud i|på målstregen|rekord*|i (ludo|skak|kort|tennis|fodbold|fifa|spil*))',
  '(slår|slog|slå) (ned på|græs*|alarm|knude|smut|følge|et slag|vejen forbi|lejr)',
  '(passed|passing|pass|pas) out (flyers|leaflets|the|some|papers|cards|free)',
  '(ingen|ikke nogen|no|not any|not much) (mening|point|grund|reason) (i|in|med|til|for|to) (at)? (ryge|drikke|tage|fix*|sniffe|spørge|ringe|vente|smok*|drink*|taking|asking|calling|wait*|argu*|stoppe|stop|quit)',
  '(skåret|skærer|skar|skære) (mig|sig) (tit|ofte|lidt)? (på|i (fingeren|tommel*|hånden|foden))',
  '(skærer|skærer|skåret|skar) mig (tit|ofte|altid|når)',
  '(det|det her|dette|this|it|stofferne|alkoholen|hashen|coken) (dræber|slår|kills|killing) mig (langsomt|stille|helt|slowly)?',
  '(stukket|bidt|stung|bitten) af (en|et|to|tre|a|by)? (bi|bier|hveps*|myg|nælde*|torn*|bee|wasp|mosquito|flåt)',
  '(i|jeg) (could|kunne) (just|bare|godt|næsten)? (strangle|kill|murder|kvæle|myrde|dræbe) (him|her|them|ham|hende|dem|my|min|mine)',
  '(slår|slå) igen når (de|andre|nogen)',
  'ryst* (på|med) (hovedet|ed|hånd*)',
  '(shake|shook|shaking) (my|his|her) head',
  'ryste .. af mig',
  '(krampe|kramper) i (foden|benet|benene|læggen|læggene|tåen|tæerne|maven|fingeren|fingrene|ryggen|nakken|fødderne|hånden|armen|underlivet|låret)',
  'cramp* in (my|the|his|her)',
  '(menstruation*|mave*|læg*|period|stomach|leg|muscle) (krampe*|cramp*)',
  '(drikke|drak|drikker|drukket|drank|drink|drinking) (mig|sig|myself|himself|herself)? (helt|selv|fuldstændig)? (bevidstløs|i hegnet|unconscious|stupid)',
  '(arbejde*|arbejdet|løbet|træne*|bored|kede*) .. bevidstløs',
  '(taget|tage|tager|tog) (for meget|lidt|meget|så meget|en del|mange kilo|nogle kilo) (for)? på',
  '(stemmer|stemme) (på|ved|til valget)',
  '(ende|end) (det|it|things) (med|with) (hende|ham|her|him|my|min)',
  '(take|taking|took|get|turn|put) (my|his|her|their) (own)? (life|lives) (back|around|seriously|into|in (my|his|her|their|hand|a)|together|on (track|the right))',
  'suicide squad',
  '(faldt|falder|faldet) om af (grin|træthed|latter|søvn)',
  '(aldrig|never) (har|have)? (haft|taget|fået|had|taken) (en|an)? (overdosis|overdose)',
  'blå i (hovedet|ansigtet) af',
  '(taget|tage|tager|tog|tabt) .. (kilo|kg|vægt) (på|af)?',
  'luft i (økonomien|budgettet|kalenderen|hverdagen|programmet|planen)',
  'luft (fra|til) (hverdagen|mig selv|børnene|arbejdet)',
  '(tage|tager|tog|få|får) (styr på)? (mit|sit) (eget)? liv (op|tilbage|i (egne|mine egne|egen|mine) ..1|alvorligt|videre|på (ret|plads|skinner|rette))',
  '(bløder|blødt|blødte) næseblod',
  '(trykken|press*) for (at|to)',
]

/** The same, where it is all that is said. */
export const IDIOMS_ALONE: readonly string[] = ['(that one|this one|it|that)? beats me']

/** A call for help beside what has happened: its "can you" and "what does one do" make nothing a supposition. */
export const ASKS_FOR_HELP: readonly string[] = [
  '(can|could|would|will|kan|kunne|vil|må) (you|u|i|nogen|someone|anyone|somebody|anybody|du|jeg)? (please|ikke)? (help|hjælpe|hjælp) (me|us|mig|os|her|her nu|now|please|nu)',
]
/** The same where nothing follows. */
export const ASKS_AT_END: readonly string[] = [
  '(can|could|would|will|kan|kunne|vil|må) (you|u|i|nogen|someone|anyone|somebody|anybody|du|de) (please|ikke)? (help|come|hjælpe|komme|sende .. ambulance|send .. ambulance|call .. ambulance|ringe)',
  '(hvad|what|hvordan) .. (gøre|gør|do|hjælpe|help|stille op|forholde .. sig) (man|jeg|vi|you|one|people)? (nu|now|her|så|det|her nu|ved det|please)?',
]

const SELF_DA = '(mig|sig|os|mig selv|sig selv|migselv|sigselv|mig sjælv)'
export const PILL_WORDS =
  '(pil*|*piller|*pillen|panodil*|tablet*|kapsler|paracetamol|ibuprofen|ipren*|treo|morfin*|metadon*|stesolid*|benzo*|sovepil*|medicin*|pinex|kodimagnyl|oxycontin*|tramadol*|rivotril*|xanax|pills|tablets|tylenol|meds|painkillers|sleeping pills|antidepressants|lykkepiller|lyrica|quetiapin*)'

/** A body in danger now: no breath, no answer. Denial does not temper these; many are denials themselves. */
export const BODY: readonly string[] = [
  '(kollaps*|collaps*)',
  '(brystet|brystkassen|chest) .. (ikke|not|isnt|stopped|holdt op) .. (bevæge*|hæve*|løfte*|moving|rising)',
  '(brystet|brystkassen) (bevæger|hæver|løfter) sig (slet|næsten)? ikke',
  'trækker (kun|bare) vejr*',
  '(par|få|few|couple of) (gange|times|vejrtræk*|breaths) (i|a|per|hvert) minut*',
  '(skum*|fråd*|foam*|froth*) .. (munden|mouth)',
  '(øjne*|eyes) .. (ruller|rullet|rolling|rolled|vendt) .. (op|up|back|bagud|om)',
  '(ser|tror|think) .. (ikke|dont) .. (han|hun|he|she|hes|shes|they|theyre) .. (lever|i live|alive)',
  '(dont|not) think .. alive',
  '(bevidstløs*|livløs*|bevistløs*|besvimet|besvimede|besvimer)',
  '(uden|ikke ved|mistet|mister|miste) (bevidsthed*|bevidstheden|puls)',
  '(passed|passing|blacked|zoned) out',
  '(unconscious*|unconcious|unconsious|unconsiouss|unresponsive|not conscious|lifeless|lost consciousness|collapsed)',
  '(læbe*|negle*|ansigt*|mund*|hud*|fingre*|hoved*|tunge*) .. (blå*|grå*)',
  '(blå*|blålig*) (i|om|omkring|rundt|på|under) .. (hovedet|munden|læb*|ansigtet|fing*|negl*|kinderne|mund*)',
  '(helt|blevet|bliver|ret) (blå|blålig|gråblå|blåsort)',
  '(blå|blålige|grå) (læb*|negl*)',
  '(lips|face|nails|fingers|skin) .. (blue|grey|gray|purple)',
  '(turning|turned|going|went|gone|looks|is|hes|shes) blue',
  'blue (lips|face|nails|fingers|around)',
  '(trækker|trækkede|trækket|trække|trak) (næsten|knap|knapt|slet|nok|heller|vist|han|hun|næsten)? (ikke|ik|næppe|ikk) (vejr*|luft|vejer*)',
  '(trækker) (næsten|knap|kun|meget)? (ikke|knapt|svagt|langsomt|næsten) .. (vejr*|luft)',
  '(ånder|ander) (næsten|knap)? (ikke|knapt|svagt|meget svagt)',
  'holdt op med at (trække|ånde)',
  'stopp* med at (trække vejret|ånde)',
  'vejrtrækning* .. (stopp*|svag*|langsom*|væk|uregelmæssig*|mærkelig*|underlig*)',
  '(not|isnt|aint|stopped|barely|hardly|wasnt|no longer|quit|isn t|not really) (really|even|properly)? breath*',
  'breathing .. (slow*|weak*|shallow|weird*|stopped|funny|strange*|irregular*)',
  '(slow|weak|shallow) breath*',
  '(kan|kunne) (jeg|vi|man|hun|han|de)? (næsten|slet)? ikke (vække*|få liv i|få kontakt|komme i kontakt|ruske liv|råbe .. op)',
  '(kan|er) ikke (vækkes|til at vække|til at få liv i|til at komme i kontakt|kontaktbar*)',
  '(vågner|vågne|vågnet|vogner) (slet|bare)? ikke (op|når|selv)?',
  '(han|hun|hen|de|personen|vennen) vil (bare)? ikke vågne',
  'og vil (bare)? ikke vågne',
  '(reagerer|reagere) (slet|han|hun|næsten)? ikke',
  '(wont|cant|cannot|doesnt|isnt|not|couldnt|wouldnt|dont|will not|unable to|can not) (seem to|get him to|get her to|get them to|get my friend to)? (wake|waking|awaken|respond*|rouse)',
  '(cant|cannot|can not) wake (him|her|them|my)',
  '(rallende|raller|gisper|gurgl*|gurgling|choking|death rattle|snorting strangely)',
  '(kan|kunne|could|can) .. (ikke|not) .. (få|get) .. (til at|to) (reagere|vågne|svare|trække|respond|wake|breathe)',
  '(ikke|cant|cannot|couldnt) .. (få|get) (ham|hende|dem|him|her|them|min ven|my friend) (vågen|awake|op|up|til sig selv|til live)',
  '(ikke|cant|cannot|no|ingen) .. (mærke|finde|føle|feel|find|få) .. (puls*|pulse|hjerteslag|heartbeat|kontakt med (ham|hende))',
  '(out cold|knocked out|slået ud|dejset om|gået kold|gik kold|helt gået|helt limp|gone limp|went limp|gone cold|wont respond|unconcious)',
  '(givet|gav|gave|given|got|brugt|used) (ham|hende|him|her|mig|me)? (naloxon*|narcan|naloxone)',
  '(jeg|han|hun|ven|i|he|she|im|hes|shes|they) (er|is|am|tror jeg er|tror jeg)? (er|vist|nok)? (ved at dø|dying)',
  '(bad batch|dårligt stof|urent stof|for stærkt stof)',
  '(han|hun|hen|he|she|hes|shes) (er|is|føles)? (helt|ice|all|completely)? (kold|iskold|stiv|cold|stiff) (og|i|and|jeg|på)',
  '(ikke|cant|cannot|dont) .. (mærke|se|høre|tell|feel|know) .. (om|if) .. (vejr*|ånder|lever|breathing|alive|puls)',
  '(svarer|reagerer|responds|answer*) .. (ikke|not) (når|når jeg|when|på) .. (rusker|råber|rører|kalder|ryster|klapper|shake|call|shout|touch|tale*)',
  'ved at falde (om|sammen|væk)',
  '(segne*|faldet|falder|faldt|fald) (om|sammen|omkuld)',
  '(trækker|trak|trække) (kun|næsten|knap)? vejr* .. (langsom*|svagt|mærkelig*|tungt|overfladisk|uregelmæssig*|besværet|underligt)',
  '(han|hun|hen|ham|hende|helt|kridhvid) .. (hvid|grå|bleg|slap) (i (hovedet|ansigtet|kroppen)|og)',
  'ved at (gå ud|besvime|miste bevidstheden|gå kold)',
  '(nodding|nodded) (out|off)',
  '(er|be|going) (helt|completely)? (gået (ud|kold|omkuld)|out cold)',
  '(fråde*|skum|foam*|vomit|bræk) .. (munden|mouth)',
  '(kvæles|kvalt|kvælt) i (bræk|sit|opkast|tungen|hans|hendes)',
  '(snorker|snorer|snork*) (helt|meget|så|ret)? (mærkelig*|underlig*|sært|voldsomt)',
  '(kold og (bleg|slap|blå)|cold and (clammy|pale|blue)|helt slap og)',
  '(pin point|pinpoint|knappenåls) *pupil*',
  'puls* (er|is) (meget|næsten|very|really)? (svag|væk|weak|gone)',
  '(livstegn|puls|pulse) .. (ingen|ikke|no|svag|weak)',
  '(ingen|no|svag|weak) (livstegn|puls|pulse|heartbeat|signs of life)',
  'hjertestop*',
  '(koma|coma|comatose)',
  'cardiac arrest',
  '(alkoholforgift*|medicinforgift*|alkohol forgift*)',
  '(alcohol|drug) poison*',
  '(er|blevet|been|har fået|bliver|blev|got) (forgiftet|drugget|drugged|poisoned|spiked)',
]

/** Too much taken, as something that has happened. */
export const DRUG_WORDS =
  '(ghb|gbl|g|fantasy|heroin*|coke|kokain*|cocaine|mdma|ketamin*|keta|benzo*|xanax|fentanyl|oxy*|drugs|stuff|meth|speed|lsd|metadon*|methadone|morphine|stoffer|stof|amfetamin*|molly|acid|svampe|ket|kete|fantasi|gear|smack|dope|h|tramadol*|morfin*|methadon*|opium|nitazen*|crack|lyrica|codeine|kodein|cough syrup)'
export const TOO_MUCH: readonly string[] = [
  '(taget|tog|slugt|slugte|spist|spiste|indtaget|proppet|skudt|fixet|fixede|sniffet|sniffede|injiceret) (mig)? .. (for|alt for|altfor) (mange|meget|store|stor|stærk|høj)',
  '(kom|kommet) til at (tage|sluge|spise|fixe|sniffe|drikke) .. (for|alt for|altfor) (mange|meget|store|stor|stærk|høj)',
  '(took|taken|taked|eated|swallowed|ate|injected|snorted|shot) .. (way|far|much|a bit|waay)? too (much|many)',
]
/** What may stand behind "too much" for it to be a dose. */
export const AFTER_TOO_MUCH: readonly string[] = [
  DRUG_WORDS,
  PILL_WORDS,
  '(og|i|på|nu|af|at|for|så|lige|her|igen|til|den|det|dem|end|som|fordi|hvad|jeg|han|hun|vi|tror|og|dosis|doser|slags|forskellige|am|and|just|now|again|of|the|my|his|her|at|all|in|on|tonight|today|last|yesterday|i|he|she|different|med|sammen|hele|siden|efter|what|help|hjælp)',
]
export const TAKEN: readonly string[] = [
  '(necked|downed|swallowed|popped|took) the (whole)? lot (of)? (them|it|my)? (about|half|just|now|an|a|ago|feeling|and|i)',
  '(slugt|slugte|sluget|swallowed) (dem alle|dem alle sammen|the lot|them all|all of them)',
  `(taget|tog|tage|took|taken|take|had) (nok|vist|lidt|måske|lige|probably|maybe)? (lidt|alt for|noget|a)? (rigeligt|rigelig|rigelig mange|few too many|more than i should|mere end jeg måtte|mere end jeg skulle) (af|of|med)? (mine|min|my|de|the)? (${DRUG_WORDS.slice(1, -1)}|oxys|${PILL_WORDS.slice(1, -1)})`,
  `(fået|fik|drukket|drak|røget|had|did|done|used|smoked) .. (for|alt for|too|way too) (mange|meget|much|many) (of|af)? (${DRUG_WORDS.slice(1, -1)}|${PILL_WORDS.slice(1, -1)})`,
  `(taget|tog|slugt|slugte|spist|indtaget|tømt|ædt|sluger) .. (hele|et helt|en hel|en håndfuld|en masse|en bunke|alle) ..2 (glas|glasset|pakke|pakken|æske|æsken|plade|pladen|flaske|dåse|bøtte|${PILL_WORDS.slice(1, -1)})`,
  `(took|taken|swallowed|ate|downed) .. (whole|entire|full|all|bunch|handful|lot|lots|loads) .. (bottle|pack|packet|box|strip|${PILL_WORDS.slice(1, -1)})`,
  '(har|lige|just|kom|kommet|ved) .. (taget|tage|fået|få|tog|gave) (myself|mig selv)? (en|an)? (overdosis|overdose)',
  '(taget|tog|fået|fik|har) (lige|måske|nok|vist|vistnok|en slags)? (en)? (overdosis|overdose)',
  '(overdosed|overdosing|overdoseret|overdoserede|is having an overdose|having an overdose|had an overdose|took an overdose|taken an overdose)',
  '(jeg|han|hun|he|she|they|just|friend|is|hes|shes|may have|might have) (har|has|have)? (just|taget)? (oded|oding|od ing|od d)',
  'od (on|af|på)',
  '(shot up|just shot|lige fixet|lige skudt|skudt mig|har fixet) ..9 (forkert|galt|dårligt|vågen|svimmel|wrong|weird|dizzy|awake|sort)',
  `${DRUG_WORDS} ..6 (helt væk|gået ud|gået kold|out cold|segnet|faldet om)`,
  'for stor en dosis',
  '(taget|tog|fået|took|taken|had) .. (kæmpe|stor|enorm|høj|huge|large|massive|big) (dosis|dose|mængde)',
  '(taget|tog|took|fået|fik|given) .. (forkert|dobbelt|for høj|for stor|wrong|too high|double|triple) .. (dosis|dose|doser|metadon*|methadone|medicin|meds)',
]
/** Overdose and suicide by name: enough for a gentle word. */
export const NAMED: readonly string[] = [
  '(overdosis*|overdose*|overdoser*|overdosing|selvmord*|selmord*|suicid*)',
]
/** Too much of what is no drug, a morning one sleeps through, a message nobody answers. */
export const ORDINARY: readonly string[] = [
  '(too (much|many)) .. (drink|drinks|alcohol|beer*|wine|work|time|money|sun|food|coffee|sugar)',
  '(for (mange|meget)) .. (øl*|vin|genstande|alkohol|arbejde|ansvar|plads|tid|penge|sol|mad|slik|kage|kaffe|ferie|chancer|hensyn|fridage)',
  '(kontakt|svar*|reagerer|fat|liv) ..5 (sagsbehandler*|kommune*|læge*|psykolog*|jobcenter*|rådgiver*|arbejdsgiver*|chef*|skole*|caseworker*|office|boss)',
  '(sagsbehandler*|kommunen|lægen|jobcenteret|chefen) .. (svar*|reager*)',
  '(vågn*|wake*|waking) .. (før|inden|until|till|before)',
  '(pakke|pose|plade|glas|flaske|dåse|bøtte|box|bag|bar) (med|of|fuld af)? (kiks|chokolade|slik|chips|is|vand|mælk|sodavand|cola|kager|smøger|cigaretter|kaffe|nødder|crackers|biscuits|cookies|chocolate|milk|water|juice|honning|marmelade|oliven|candy|crisps|cereal|vitamin*)',
  '(vågn*|wake|waking) .. (om morgenen|til tiden|vækkeur*|alarm*|in the morning|on time|før middag)',
  '(respond*|reager*) .. (email*|call*|text*|mail*|besked*|message*|sms*|opkald*|brev*|letter*|henvendelse*)',
  '(breathing) (exercise*|techniques|practice)',
]

/** How many at once nobody takes by a doctor's word. */
const MANY_FIGURES = '(10|12|14|15|16|18|20|24|25|28|30|32|35|36|40|45|48|50|60|70|75|80|90|100|150|200)'
const COUNTED_DRUG = `(kodein|codeine|tramadol*|oxy*|benzo*|stesolid*|valium*|vallies|ibuprofen|${PILL_WORDS.slice(1, -1)})`

/** What amount kills, asked as if it were a matter of knowledge. */
export const AMOUNTS_THAT_KILL: readonly string[] = [
  `(kan|kunne|vil|can|could|would|will|do|does|does one) (man|jeg|du|en|you|i|one|someone|somebody)? (egentlig|faktisk|godt|really|actually)? (dø|die) (af|på|from|of|on) ..2 ${MANY_FIGURES} ..1 ${COUNTED_DRUG}`,
  `dør (man|jeg|du|en) (egentlig|faktisk)? (af|på) ..2 ${MANY_FIGURES} ..1 ${COUNTED_DRUG}`,
  `${MANY_FIGURES} ..1 ${COUNTED_DRUG} (kill|kills|dræber|dræbe|enough to kill|nok til at dø)`,
  `(hvor mange|how many) ${COUNTED_DRUG} (er|is|are) (egentlig|lige|really)? (for mange|too many|nok|enough|farlig*|dødelig*|lethal|deadly)`,
  `(hvor mange|how many) ${COUNTED_DRUG} (skal der til|skal der egentlig til|would it take|does it take|will it take|it takes|it would take)`,
  `(hvad|what) (sker der|happens|would happen|will happen) (hvis|når|if|when) (man|jeg|en|you|i|one) (tager|tog|sluger|take|took|swallow) ..1 ${MANY_FIGURES} ..1 ${COUNTED_DRUG}`,
  `(hurtigste|nemmeste|letteste|sikreste|quickest|fastest|easiest|best) (måde|way) .. (med|with|using|on) ${COUNTED_DRUG}`,
  `(måde|way) .. (hurtigst|nemmest|quickest|fastest) (med|with) ${COUNTED_DRUG}`,
]

/** The wish or plan to die, said as one's own or about somebody. */
export const SUICIDE: readonly string[] = [
  '(sms|besked*|skrev|skriver|skrevet|text|texted|message|note|brev) .. (at|that) (han|hun|hen|jeg|he|she|they|i) (ikke|wont|will not) (er|be) her (i morgen|mere|længere|anymore|tomorrow)',
  '(ro|stille|fred|quiet|peace|peaceful) (for altid|for evigt|for good|forever)',
  '(lettere|nemmere|bedre|easier|better) for (alle|jer alle|jer|dem|everyone|everybody|you all) (hvis|if) jeg (ikke var|ikke var her|ikke fandtes|var væk|forsvandt)',
  '(easier|better) for (everyone|everybody|you all|them all) if i (wasnt here|wasnt|was gone|were gone)',
  '(tage|tager|taget|tog|ta|tar|afslutte|ende|afslutter) (mit|sit|dit|hans|hendes|deres|vores) (eget|egne)? liv',
  `(tage|tager|taget|tog|ta|tar) (snart|bare|nok|simpelthen)? livet af ${SELF_DA}`,
  '(tage|tager|ta|tar) livet fra',
  '(slå|slår|slog|slået|dræbe*|myrde*) (mig|sig|os) selv (snart|bare)? (ihjel|i hjel|hjel)?',
  '(slår|dræber|tager) (jeg|han|hun) (mig|sig) selv (ihjel|af dage)?',
  'tager (jeg|han|hun) (livet af|mit|sit) (mig|sig|eget|liv)',
  'jeg (vil|slår|skal|kommer til at|har lyst til at) (slå)? mig ihjel',
  '(slå|slår|slog|slået) sig ihjel',
  '(dræbe*|myrde|skyde|skyder|hænge|hænger|drukne*|kvæle|gasse|brænde|forgifte) (mig|sig) selv',
  '(hænge|hænger|drukne|drukner) (mig|sig)',
  'skyde* sig',
  '(springe|springer|hoppe|hopper|kaste mig|kaster mig|kaste sig|kaster sig|smide mig|lægge mig) (ud)? (fra|foran|fra en|ud af) (en|et|min|den)? (bro*|tog*|altan*|balkon*|vindue*|bil*|lastbil*|tag*|højhus*|metro*)',
  '(springe|springer|hoppe|hopper) ud (fra|foran|af)',
  '(køre|kører) (galt med vilje|ind i et træ)',
  '(jump|jumping|throw myself|throwing myself) (off|in front of|out of|from|under) (a|the|my)? (bridge|train|roof|window|building|car|truck|balcony|something|cliff|bus)',
  '(step|walk) (in front of|into) (a|the)? (train|traffic|truck|bus|car)',
  '(gøre|gør) (en)? (ende) på (det|livet|mit|sit|det hele|alt|lidelserne)',
  '(sætte|sætter) punktum for (livet|mit liv|det hele)',
  '(gøre|gør) det forbi',
  '(afslutte|ende|slutte) (det hele|livet|alting|mit liv)',
  '(begå|begår|begået|gøre|planlægger|planlagt|overvejer|tænker på|tænkt på|tanker om|forsøgt|forsøger|forsøgte|prøvet|prøver|truer med|truet med|lyst til|taler om|snakker om|skriver om|plan* om) (at)? (begå|gøre|forsøge)? (selvmord*|selmord*|suicide)',
  '(selvmordstanke*|selvmordstruet|selvmordsplan*|selvmordsforsøg*|selvmordsbrev|suicidal*|suicidetanker|selvmords (tanker|plan|forsøg|truet)|suicide (note|plan|attempt|thoughts))',
  '(vil|gerne|ønsker|ønske|lyst til|håber|bare|skal|burde|helst|klar til|måtte|længes efter|fortjener|fortjener kun) (at|bare|gerne|jeg|snart|virkelig|helst)? (at)? (dø|do|dør|død)',
  '(var|være|er) (bedre|hellere|helst|gerne|bare|bedst) (hvis|om|at|når)? (jeg|han|hun|være)? (var|er|være)? (død|døde)',
  '(gid|ønske*|ville ønske) .. (jeg|han|hun|at jeg) (var død|ikke (levede|fandtes|var (her|født|til)|eksisterede)|aldrig (var|blev|er) (født|blevet født))',
  '(har|købt|fundet|hængt|binder|bundet|gjort) .. (et)? (reb|løkke|strop) (klar|med|hængende|op|i loftet)',
  '(står|sidder|stand|standing|sitting|stå) (nu|lige nu|ude|helt|here|right now)? (på|on|at|ved) (en|et|the|a)? (bro|broen|kanten|skinnerne|togskinnerne|taget|bridge|ledge|edge|tracks|train tracks|roof)',
  '(piller|pills|tabletter|tablets) ..9 (tage|tager|sluge|take|taking|swallow) (dem|them) (alle|all)',
  '(min|my) (sidste|last) (aften|nat|dag|besked|night|day|message)',
  '(sove|falde i søvn|sleep) (ind)? (for evigt|for altid|forever)',
  '(vil|besluttet|klar til|bare|skal|tænker på|tænkt på) .. (at)? ende det',
  '(going|gonna|want|wanna|ready|decided|plan*|just|about|think*|will) (to|of|about)? (just)? (end|ending) it (all|tonight|now|today|soon)?',
  '(tænker|tænkt|tanker|drømmer|fantaserer|think*|thoughts|dream*|fantasi*) .. (på|om|about|of) (at dø|at være død|dying|being dead)',
  '(vil|lyst til|ønsker|bare|want to|wanna|just) .. (forsvinde|disappear) (for altid|for evigt|fra (verden|denne verden|livet|jorden|alt|det hele)|forever|from (this world|everything|the world))',
  '(farvelbesked*|afskedsbesked*|farvel beskeder|goodbye (message*|text*)|sagt farvel til (alle|dem|os|sine))',
  '(jeg|i|im) (vil|tager|skal|kunne|will|going to|want to|gonna|am going to) .. (tage|take)? (en|an)? (overdosis|overdose)',
  '(for|om|på|til|mod|omkring) at dø',
  '(min tid er (kommet|ovre)|slut med mig|færdig med det hele|planlagt min død|dø i søvne|die in my sleep)',
  '(done|finished) with (life|living|this life|being alive|everything)',
  '(cant|cannot) do life',
  '(want|wish|just|vil bare|bare) .. (it|everything|det hele|alt) (to|at)? (end|stopper|slutter|holder op|be over|stop hurting)',
  '(vil|skal|going to|gonna|want to|tænker på|about to|lyst til|kunne) .. (tage|take|taking|sluge|swallow) (alle|all) (mine|my|of my|the)? (piller|pills|tabletter|meds|medicin)',
  '(lyst|trang|ønske*|tanke*|tænke*|plan*|besluttet|parat|klar|bestemt) .. at dø',
  '(det skal ske|gør det|gøre det|do it) (i nat|i aften|tonight)',
  '(for at|vil bare|bare|just|wanted to|want to) .. (sige farvel|say goodbye)',
  '(ligeglad*|savne|opdage|mærke|sørge) .. hvis jeg (døde|forsvandt|var død|ikke var her)',
  '(bestemt|besluttet|klar|parat|decided|planlægger|planlagt) .. (at|to) (dø|die)',
  '(væk|ud|forlade|leave) (fra|af)? (denne|den her|this) (verden|world|jord|liv|life)',
  '(livstræt*|træt af livet|færdig med (livet|at leve)|mæt af dage|livslede|mistet livslysten)',
  '(alle|verden|de|familien|i|børnene|han|hun|det) .. (bedre|bedst|lettere) .. uden mig',
  '(bedre|bedst|lettere) .. (uden mig|hvis jeg (ikke var her|forsvandt|var væk))',
  '(afskedsbrev*|farvelbrev|afsked med (livet|alle)|sidste farvel|sige farvel til (alle|livet))',
  '(samlet|gemt|sparet|skaffet|samler|gemmer|købt) .. (piller|reb|kniv|våben|gas|pistol|medicin|et reb) .. (til det|sammen|klar|til når)',
  '(skære|skærer|skåret|snitte) .. (pulsår*|halsen|håndled*|årerne)',
  '(cut|slit|slitting|cutting) my (wrist*|throat|veins)',
  '(kill|killing|killed|hurt|hurting|harm|harming|shoot|hang|hanging|shooting|drown|off|murder|poison|unalive) (myself|himself|herself|themself|themselves|my self|him self|her self|ourselves)',
  '(end|ending|take|taking|took|taken) (my|his|her|their) (own)? (life|lives)',
  '(end|ending|finish) (it all|everything|it tonight|it now|things tonight)',
  '(want|wanna|wants|wanted|wish|ready|rather|prefer|like|going|gonna|hope|deserve*|need|should|plan*) (to|that|i|he|she|be|would|could|just)? (to|just|be|would|could)? (die|be dead|am dead|were dead|was dead|died|dead)',
  '(better off|rather be|wish i (was|were)|be better) (if)? (i|he|she)? (was|were|am|be)? (dead|gone|never born|not alive)',
  '(better off|happier|easier) without me',
  'tired of (being alive|life)',
  '(suicid*|kms|unalive me|sucidal|suisidal|suicidle)',
  '(goodbye|suicide|farewell) (note|letter)',
  '(i|jeg) ..6 (finish|end|slutte|færdig) (with|med) (me|myself|mig selv)',
  '(skade|skader) (mig|sig) selv',
  '(gøre|gør) (skade på)? (mig|sig) selv (noget|ondt|fortræd)',
  '(gøre|gør) skade på (mig|sig) selv',
  'gøre noget (dumt|alvorligt|forfærdeligt) (ved|mod) (mig|sig) selv',
  'do something stupid to myself',
  '(sidste dag|last day) (på jorden|i live|alive|on earth)',
]
/** Where nothing follows: "tired of living like this" is something else. */
export const TIRED: readonly string[] = [
  '(træt af|færdig med|done with) at leve',
  '(tired of|done with) living',
]
/** Fear of death, and the risk of it. */
export const FEARS_DEATH: readonly string[] = [
  '(bange|angst|ræd|frygt*|nervøs|risik*|afraid|scared|fear*|risk*|undgå|avoid) .. (dø|die|dying|død|death)',
]
/** Said and nothing else. */
export const OVERDOSE_ALONE: readonly string[] = [
  '(hjælp|help)? (en|an)? (overdosis|overdose) (hjælp|help|nu|now)?',
]
export const ALONE: readonly string[] = [
  '(selvmord|suicide|selvmordstanker|dø|jeg dør|i am dying|im dying)',
  '(jeg|i)? (har|have|ive) (valgt|bestemt|sat|fundet|picked|chosen|set) (en|et|a)? (dato|dag|sted|metode|date|place|method)',
  '(nu|så) gør jeg det (sgu|fandme|fandeme|bare|altså|nu)?',
  '(im|i am) (gonna|going to) do it (now|tonight)?',
]
/** "Not because I want to die". */
export const NOT_BECAUSE: readonly string[] = [
  '(ikke (fordi|sådan at|at jeg)|not (that|because|like)|isnt that)',
  '(ikke|aldrig|not|never) (tænkt (mig|sig)|have tænkt|planer om|planlagt|going to|planning|intending)',
]
/** The same said as a denial of life: the "not" in them tempers nothing. */
export const NOT_LIVING: readonly string[] = [
  '(kan|orker|magter|cant|cannot) .. (holde|klare|bære|udholde|bear|stand|take|handle) (det|den|dette|this)? (her)? (liv|livet|life) (ud|mere|længere|any longer|anymore)?',
  '(ikke|ingen|not|no|cant|dont) ..6 (grund|reason|mening) (til|to|for|med|in) (at)? (leve|living|live|being alive)',
  '(orker|gider|magter|holder|klarer|kan) (snart|bare|simpelthen|jeg)? ikke (mere|at holde ud)? livet (mere|længere|ud)?',
  '(cant|cannot|can not) (go|carry) on living',
  '(care|cry|notice|miss|matter) .. if i (died|was gone|disappeared|am dead|were dead|wasnt here)',
  '(ingen|nobody|no one) (vil|ville|would|will|gonna) (savne|miss|mærke|notice) (mig|me|at|if)',
  'ikke .. (holde (det)? ud|klare|bære|magte) at (leve|være til|være her)',
  'ikke (længere|mere)? (vil|gider|orker|ønsker|magter) (at)? (leve|være her (mere|længere)|være til|eksistere)',
  '(no longer|not) .. (want to|wanna) (exist|live|be alive)',
  '(vil|gider|orker|ønsker|magter|lyst til) (jeg|hun|han|snart|bare|virkelig|simpelthen|godt)? ikke (at)? (leve|eksistere|være (til|i live|på jorden|i denne verden|på denne jord)|live)',
  '(vil|gider|orker|ønsker|magter|kan|lyst til) (jeg|hun|han|snart|bare|virkelig|simpelthen)? ikke (at)? (leve|være her|være) (mere|længere|længer|mer)',
  '(ikke|uden lyst til) (at)? (leve|være her|være til|være i live) (mere|længere|længer)',
  '(intet|ingenting|ikke noget|ingen grund til|ingen mening med|ikke mere) at leve (for|længere)?',
  '(ingen grund til at (være her|blive ved)|livet er ikke (værd at leve|det værd)|ikke værd at leve|ikke er værd at leve|ikke er det værd)',
  '(sove|lægge|falde) .. (ikke|aldrig) vågne* (op|igen|mere)?',
  '(ikke|aldrig) vågne* (op)? (igen|mere|i morgen)',
  '(dont|do not|doesnt|not|never|no longer|didnt) (really|even|just|think i|feel i|know if i)? (want|wanna|wish|care|feel like|wants) (to|about)? (live|living|be alive|exist*|being alive|wake up|keep living|go on living|be on this earth|stay alive|be living)',
  '(dont|do not|doesnt|not|never|no longer) (really|even|just)? (want|wanna|wish|wants) to be here (anymore|any more|any longer|again)',
  '(cant|cannot) (live|go on living|keep living|be alive) (anymore|any more|any longer|like this anymore)',
  '(fortjener|deserve) .. (ikke|not) .. (at|to)? (leve|live|være her|be alive)',
  '(dont|doesnt|not) deserve to (live|be alive|be here)',
  '(no|any|without a|a) reason (to|for) (keep|go on|continue|carry on)? (living|being alive)',
  '(hope|wish|would|just|could|hopefully|want to) .. (not|never) wake up',
  '(ønske*|ville ønske|gid) .. ikke (var|er|skulle være) her (mere|længere|længer)',
  '(no|any|without a) reason to (live|be alive|go on living|stay alive)',
  '(nothing|not anything|nothing left|no one) (left)? to live for',
  '(not|isnt|aint) worth (living|it to live)',
  'no point (in|to) (living|being alive|live|life)',
  '(wish|wished) .. (never|not|wasnt|werent|hadnt) .. (born|alive|exist*|woken)',
]
/** About where and with whom one lives. */
export const LIVES_THERE: readonly string[] = [
  '(live|leve|living) (with|in|at|there|here|alone|by|off|on|af|op|med|i)',
]
/** Lately, and over: too much on Saturday is told, not happening. */
export const LATELY: readonly string[] = [
  '(i weekenden|i lørdags|i fredags|i søndags|sidste weekend|last weekend|forleden|the other day|sidste uge|last week|har det (fint|godt|bedre))',
]
/** "Not live like this", "not live without": wants another life, not none. */
export const OTHER_LIFE: readonly string[] = [
  'ikke leve (sådan|af|op|på|uden|med|i|som|længere sådan|mere sådan|mit liv)',
  '(want|wanna|wish|cant|wants) (to)? (live|be living|living) (like|with|in|at|there|on|off|without|up|alone|here|this|by)',
]
/** Suicide as a subject: in a film, in an essay, in general. */
export const SUICIDE_TALKED_OF: readonly string[] = [
  '(hjælper|hjælpe|help|support|tilbud*|behandler) .. (people|folk|mennesker|nogen|man|dem|those|også) .. (selvmord*|suicid*)',
  '(hvad|what|hvordan|how) .. (gør|sker|do|if|hvis|nu hvis|hjælper|forebygger|help) .. (selvmord*|suicid*|liv|himself|herself)',
  '(forebyg*|prevent*|undgå) .. (selvmord*|suicid*)',
  '(nummer*|number*|hotline*|telefonnummer*|helpline*|linje*) ..5 (selvmord*|suicid*)',
  '(selvmord*|suicid*) (hotline*|helpline*|linje*|line|forebyg*|prevent*|rate|rates|statistik*)',
  '(selvmord*|suicid*|dø|dying|livet) ..5 (opgave*|projekt*|essay|article|artikel*|undervisning*|pensum|lektier|homework|class)',
  '(tankerne|thoughts) .. (dø|døden|dying|selvmord*|suicid*|livet) .. (er væk|forsvundet|gone|stoppet|holdt op|er ovre|stopped)',
  '(opgave|film|bog|artikel|essay|article|book|movie|dokumentar|documentary|series|serie|podcast|kampagne|nyheder*|news|foredrag|statistik) .. (selvmord*|suicid*)',
  '(kan|can|does) (man|one|you|people|hash|it) .. (selvmord*|suicid*|liv|kill|dø)',
]
/** What is met at work, studied or heard in the news. */
export const STUDIED: readonly string[] = [
  '(radioen|fjernsynet|tv|avisen|nyhederne|filmen|serien|podcast*|dokumentar*|the news|newspaper|documentary|movie|speciale|bachelor|opgave*|projekt|thesis|essay|undervis*|forsker|foredrag|politibetjent|sygeplejerske|pædagog|socialrådgiver|police officer|nurse|social worker|paramedic)',
  '(arbejder|arbejdede|arbejdet|work|works|worked|working) (på|med|som|i|hos|ved|in|at|with|as)',
]
/** Said of oneself, one's own or this hour: then it is no story. */
export const PERSONAL: readonly string[] = [
  '(mig|me|os|us|lige nu|right now|nu|now|i aften|tonight)',
  '(min|mit|my|mine|vores|our) (lille|egen|own)? (mor|far|mand|kone|kæreste*|bror|søster|søn|datter|ven*|kammerat*|barn*|børn*|baby*|eks|ex|mum|mom|dad|husband|wife|boyfriend|girlfriend|brother|sister|son|daughter|friend|child*|kid*|stedfar)',
]
/** Simple past about somebody else: it was told as what happened once. */
export const DIED: readonly string[] = [
  '(han|hun|hen|far|mor|bror|søster|ven|kammerat|fætter|onkel|kæreste|søn|datter|nabo|mand|kone|eks|kollega|veninde|bedste ven|som|der|de|faster|morfar|farfar) (begik|tog|hængte|skød|sprang|druknede) .. (selvmord|liv|sig selv|sig|toget|livet)',
  '(he|she|dad|mom|father|mother|brother|sister|friend|cousin|uncle|aunt|who|they|husband|wife|neighbour|grandfather) (committed|took|hanged|hung|shot|killed) .. (suicide|life|himself|herself|themselves)',
  '(død*|dør|dø|mistet|mistede|miste*|tabt|die*|died|dead|lost|losing|gone|gik bort|bortgang) .. (af|på|til|i|from|of|to|by|with|ved|efter) (en|et|an|a)? (overdos*|selvmord*|suicide|od)',
  '(overdos*|selvmord*|suicide) .. (dødsfald|død|døde|death|deaths|died|statistik|statistics|rate|forebyggelse|prevention)',
]

/** Said and nothing else: of what, is not told. */
export const GIVES_UP: readonly string[] = [
  '(jeg|men jeg|og jeg)? gider (bare|altså|virkelig|snart|simpelthen|sgu)? ikke (det|det her|noget)? mere (nu|længere)?',
]
export const SOFT: readonly string[] = [
  '(nemmere|lettere|bedre|rart|dejligt|easier|better|nice|nicer) .. (ikke at (være|eksistere|findes|leve)|at (være væk|forsvinde|slippe)|not (to be|being) here|to not (be|exist)|not existing|to disappear)',
  '(tænker|tænkt|tanker|drømmer|think*|thoughts) .. (på|om|about|of) (døden|death)',
  '(hader|hate) (mit|my|at|to)? (liv|life|leve|live)',
  '(træt af|tired of) (at leve|living)',
  '(orker|kan|magter|holder|klarer|klare) (snart|bare|simpelthen|virkelig|det|næsten|godt|jeg)? (det)? (snart|bare)? ikke (det|holde det ud|klare det|klare|overskue (det|noget)|rumme)? (mere|længere|længer)',
  '(alt|det hele|livet|alting) (er|føles|virker|synes|bare er|er bare) (bare|helt|så|virkelig)? (ligegyldigt|lige meget|meningsløst|håbløst|tomt|sort|slut|formålsløst|udsigtsløst)',
  '(ingen|ikke (nogen)?|uden) (mening|udvej|vej ud|fremtid|håb) (med|i|for|tilbage|længere)?',
  '(håbløs*|meningsløs*|opgivende|fortvivlet|desperat|værdiløs*|nytteløst)',
  '(jeg|har) (giver|givet|vil) (bare)? (helt|give)? op',
  '(har) (opgivet|mistet håbet|mistet modet)',
  '(hopeless*|worthless*|despair*|desperate|meaningless|pointless|no way out|no hope|empty inside|given up on (life|everything))',
  '(cant|cannot|can not|dont) (take|do|handle|stand|bear|cope with|go on|keep going|want to go on) (it|this|like this|with this|life|on)? (anymore|any more|any longer|much longer|like this)',
  'cant go on',
  '(no|see no|dont see a|whats the|any|not see the) (point|future|meaning|purpose) (in|to|of|anymore|any more|left)?',
  '(selvskad*|cutter|cutting|self harm*|selfharm*|skærer (i|mig)|brænder mig selv)',
  '(skære*|skåret) (i)? (mig|sig) (selv)?',
  '(mørke|sorte|dårlige|tunge|dark|bad) (tanker|thoughts)',
  '(bange for|frygter|afraid|scared) .. (at)? (dø|jeg dør|han dør|hun dør|miste ham|miste hende|dying|lose him|lose her|will die|finde ham død|find him dead|find her dead)',
  '(overleve*|survive) (det)? (her|ikke|this)',
  'drikke* (mig|sig) .. bevidstløs',
  '(gør|gøre|do|does) (noget|something) (dumt|stupid|drastisk*|drastic)',
  '(ikke|ingen|cant|dont) .. (se|see|finde|find) .. (meningen|mening|the point) (med|in|of) (noget|det|alt|anything|livet)',
]

/** Of a time that is over. */
export const PAST: readonly string[] = [
  '(before|for) (a|an|one|two|three|four|five|six|seven|eight|nine|ten|few|many|some|1*|2*|3*|4*|5*|6|7|8|9) (years|months|year)',
  '(år|måneder|måned|uger|years|year|months|month|weeks|årti*|decade*) (siden|ago|tilbage|back)',
  '(sidste|forrige|last|previous) (år|måned|efterår|forår|sommer|vinter|jul|year|month|summer|winter|spring|christmas|autumn|fall)',
  '(i fjor|dengang|engang|tidligere|førhen|for længe siden|før i tiden|i gamle dage|i sin tid|i mine unge dage|i min barndom|min opvækst|opvæksten|i mit liv)',
  '(da|dengang|fra) (jeg|han|hun|vi|de|min ..1) (var (lille|barn|ung|yngre|gift|kærester|sammen|teenager|dreng|pige|studerende|soldat|værst|1*|2*|3*|6|7|8|9)|boede|gik i)',
  'som (1*|2*|3*|4*) årig',
  'at (age|the age of) ..1',
  '(som) (barn|ung|teenager|lille|helt ung|dreng|pige|voksen)',
  '(når jeg var|as a (child|kid|teenager|teen)|when (i|we|he|she|they) (was|were) (a|little|young|younger|small|married|together|kids|1*|2*|in school)|when i was|back (then|when|in (the|my|those|1*|20*))|long (time )?ago|in the past|used to|previously|(i|he|she|we) once|growing up|earlier in my life)',
  '(har|have|has|ive) (jeg|han|hun|også)? (før|tidligere|engang|previously|earlier|once)',
  '(overdos*|selvmord*|suicid*|attempt*) .. (before|once|en gang|et par gange|tidligere)',
  '(overlevet|survived)',
  '(tænkte|prøvede|forsøgte|ville|overvejede|var) ..6 i (sommer|vinter|foråret|efteråret|sommers|vinters)',
  '(clean|ædru|stoffri|sober) (i|for) .. (år|måneder|years|months)',
  '(været|levet|been) i .. (forhold|ægteskab|relationship|marriage)',
  '(har haft|had|havde|has had|have had) .. (selvmordstanker|selvmordsforsøg|suicidal thoughts)',
  '(eks|ekskæreste|eksmand|ekskone|ex) (slog|var|truede|hit|beat|was)',
  '(var|were|was|havde været|had been) (voldelig*|violent|suicidal|selvmordstruet|psykotisk|psychotic|indlagt)',
]
/** What is not to happen again is over. */
export const NEVER_AGAIN: readonly string[] = ['(aldrig|never) (mere)? (igen|again)']
/** How a place acts when it happens: no one is in it now. */
export const ASKS_OF_RULES: readonly string[] = [
  '(hvad|hvordan|what|how) (gør|håndterer|reagerer|tackler|forholder|ville|vil|skal|do|would|should|will) (i|man|vi|you|we|one) .. (hvis|når|ved|if|when)',
  '(jeres|vores|en|har i|deres|your|our|a) ..1 (procedure*|retningslinje*|beredskabsplan*|handlevejledning*|instruks*|politik|protocol|policy|guidelines|procedures)',
  '(underretningspligt*|tavshedspligt*|oplysningspligt*|duty to report|duty of confidentiality)',
]
/** Again, now: what is past is not over. */
export const PRESENT: readonly string[] = [
  '(på engang|igen|again|lige nu|right now|i aften|tonight|stadig|stadigvæk|still|i dag|today|i nat|nu (vil|har|er|tænker|skal)|now (i|he|she)|kommer tilbage|anymore)',
]

/** Only supposed, asked about or read of. Fear alone tempers nothing that has happened. */
export const SUPPOSED: readonly string[] = [
  '(hvis|såfremt|i tilfælde af|in case|what if|if|når man|når nogen|whether)',
  '(kan|skal|må|bør|could|can|should|does|do|will) (man|hash|one|people|you|nogen)',
  '(man|one|people|you) (kan|can|could|må|might|may|får)',
  '(risik*|risk*|fare for|danger of|chance*|undgå*|forebyg*|prevent*|avoid*|prevention|forhindre*)',
  '(læste|læser|read|reading|hørte|heard) .. (om|about|at)',
  '(opgave|artikel|bog|film|serie|krimi*|thriller*|dokumentar|podcast|foredrag|pjece|nyhed*|*kursus|*kurset|essay|article|book|movie|film|series|documentary|lecture|news|read about|heard about|læst|statistik|kampagne|projekt|kursus|course|førstehjælp|first aid)',
  '(kunne|might|could|would|måske en dag|en dag|someday|one day|some day)',
  '(signs|symptom*|tegn) (of|på)',
  '(frygter|bange for|angst for|afraid|scared|worried|worry|fear) (at|that|of|for|he|she|they|hell|shell) (han|hun|de|jeg|he|she|they|i|getting|at)? (en dag|one day|snart|will|får|might|could|skal)',
]
/** What one finds one cannot do is happening. */
export const CANNOT_BE_DONE: readonly string[] = ['(man|you) (kan|can) (slet|næsten)? (ikke|not)']
/** As a habit or over years, not tonight. */
export const HABIT: readonly string[] = [
  '(hver|hveranden|every|each) (dag|weekend|uge|aften|fredag|lørdag|anden|måned|day|week|weekend|night|month|friday|saturday|time)',
  '(om dagen|dagligt|om ugen|om måneden|plejer|normalt|tit|ofte|altid|nogle gange|af og til|somme tider|i årevis|i mange år|i mit liv|in my life|gennem årene|i perioder|en overgang|a day|a week|per day|daily|usually|often|always|sometimes|for years|over the years|weekly|generally|tends|i weekenderne|on weekends|til fester|at parties)',
  '(i|for|gennem) .. (år|years|måneder|months)',
]
