/**
 * Concepts of danger, each as the words it is said with, and the signs they make: two or three concepts near one another
 * in any order are danger, however they are put together. Whole phrases that need no company stand in `dangerWords.ts`.
 */
import type { DangerKind } from '../safety.ts'
import { ANY_CHILD, OUT_OF_IT, SMALL_CHILD } from './bodyWords.ts'
import { DRUG_WORDS, PILL_WORDS } from './dangerWords.ts'
import { SITUATIONS } from './situationWords.ts'

const DRINK =
  '(alkohol|sprit|vodka|snaps|whisky|rom|øl|vin|drukket|drak|alcohol|liquor|booze|drinking|drank|drunk|fuld|plørefuld|stangstiv)'

export const CONCEPTS = {
  ...SITUATIONS,
  // Who and when
  me: ['(jeg|mig|i|im|ive|ill|me|my|min|mit|mine)'],
  other: [
    '(han|hun|hen|ham|hende|de|dem|he|she|him|her|they|them|hes|shes|somebody|someone|nogen|nogle|personen)',
    '(min|mit|my|vores|our|en|a) (bedste|lille|store|gamle|best|little)? (ven*|kammerat*|mand|kone|kæreste*|bror|søster|lillebror|lillesøster|storebror|mor|far|søn|datter|fætter|kusine|nabo|eks|ex|barn*|friend|mate|husband|wife|boyfriend|girlfriend|brother|sister|mum|mom|mother|dad|father|son|daughter|cousin|neighbour|roommate|flatmate|man|woman|kvinde|fyr|guy|dude|pige|dreng)',
    '(kammerat*|veninde*|kollega*|colleague|coworker|beboer*|min nevø|min niece|moster|faster|svoger|svigersøn|svigermor|svigerfar|min (svigerinde|kusine)|barnebarn*|sønnesøn|dattersøn|naboen|kæresten)',
  ],
  soon: [
    '(i aften|i nat|nu|lige nu|snart|om lidt|i morgen tidlig|tonight|now|soon|this evening|this night|any minute)',
    'når (børnene|alle|de andre|hun|han|de) (sover|er (gået|taget))',
  ],
  tonight: ['(til|for)? (i aften|i nat|tonight|this evening|later tonight)'],

  // Suicide
  pills: [PILL_WORDS],
  noose: [
    '(reb|rebet|strik|strikken|snoren|løkke|løkken|løkker|galge|strop|rope|noose|gevær*|jagtgevær*|shotgun|barberblad*|razor*)',
  ],
  hoards: [
    '(gemt|gemmer|samlet|samler|sparet|sparer|hamstret|hamstrer|lagt (klar|frem|til side)|ligger (klar|her|foran mig|parat)|liggende (klar|her|foran mig)|klar|parat|saved|saving|stashed|hoarding|hoarded|collected|collecting|lined up|laid out|ready|in front of me|next to me|foran mig|i hånden|in my hand)',
  ],
  hasNoose: [
    '(taget .. frem|frem|købt|fundet|fandt|skaffet|hentet|hængt|hænger|bundet|bought|found|tied|hung|got|hanging)',
  ],
  purpose: [
    '(til det|nok til (det|at)|til formålet|til når|for it|to do it|enough to (do|kill|end|die|finish)|så (det|jeg) kan (slutte|ende|forsvinde|slippe))',
  ],
  farewell: [
    '(writed|wrote|written|write|writes|skrevet|skriver|skrev|sagt|said|say) ..6 (goodbye*|farvel|afsked|farewell)',
    '(sig|siger|sige|sagt|sagde|skrevet|skriver|skrev|sendt|sender|wrote|writes|writing|posted|sent|saying|say|said|says|tag|tager|taget|tage|taking|take) .. (farvel|afsked|goodbye*|good bye|farewell)',
    '(farvel|goodbye|farewell) (for altid|for evigt|verden|alle sammen|allesammen|forever|everyone|world|all of you|cruel world)',
  ],
  bye: ['(farvel|goodbye|good bye|farewell)'],
  forEver: [
    '(nu|for altid|for evigt|for sidste gang|til (alle|livet|verden|jer alle|os alle|os|familien|dem alle|mine børn|min familie|dem jeg)|now|forever|for good|to (everyone|everybody|all|the family|life|the world|you all|my kids|my family|them all))',
    '(brev*|letter*|note*|undskyld|sorry|tilgiv*|forgive|for alt|for everything)',
  ],
  wayOut: ['(udvej*|løsning*|way out|option*|solution*|vej ud|mulighed*|answer)'],
  death: [
    '((at|vil|skal|må) dø|døden|død|die|dying|death|dead|hænge|hænger|selvmord*|suicide|hang|ende det|end it)',
  ],
  decided: [
    '(bestemt mig|besluttet mig|har besluttet|har bestemt|beslutning*|decided|made up my mind|my mind is made|made my (choice|decision)|i have decided)',
  ],
  peace: ['(fred|ro|peace|stilhed|hvile|sove|sleep|rest|fri|slippe|væk|borte|free)'],
  eternal: ['(for evigt|for altid|forever|for good|evig*|eternal*)'],
  nobodyCares: [
    '(ingen|nobody|no one|noone|hvem) .. (savne*|sad|ked|kede|græde*|opdage*|mærke*|bemærke*|ligeglad*|miss|notice*|care*|cry) .. (mig|jeg|me|i)',
    '(alle|everyone|everybody) .. (ligeglad*|glade|happy|relieved|lettede)',
  ],
  ifGone: [
    '(if|when|hvis|når) (i|im|i am|jeg|jeg er) (not|ikke|no) (more|longer|mere|længere|er|am)? (here|her|mere|alive)',
    '(hvis|når|om|if|when) (jeg|i) (forsvinder|forsvandt|er væk|var væk|er borte|ikke er her|ikke var her|dør|døde|er død|was gone|am gone|disappear*|die|died|wasnt here)',
    '(når|hvis) jeg er (væk|borte|død)',
  ],
  placeForIt: [
    '(fundet|ved|kender|valgt|found|know|chosen|picked) .. (sted*|måde*|metode*|dato*|dag*|place|spot|way|method|date|day) .. (gøre det|do it|dø|die|ske|happen|slutte|ende)',
  ],
  notAlive: [
    '(ikke|ikk|dont|not|no|never|aldrig|ingen) .. (lyst|ønsk*|vil|want*|gider|orker|magter|wish) .. (i live|være til|eksistere|exist|existing|be alive|being alive|leve mere|leve længere|live anymore|live any more)',
    '(ikke mere|intet|ingen|ingenting|ikke noget|no one|nobody|nothing|nothing left|hvad) .. (at leve for|live for)',
    '(ikke|not|wont|aldrig|never) .. (opleve|nå|live to see|make it to|see) .. (jul*|christmas|nytår*|næste år|sommeren|foråret|fødselsdag|birthday|new year*|next year|30|40)',
  ],
  afterlife: ['(til|i|to|in|op i|oppe i) (himlen|heaven|den anden side|the other side)'],
  doesIt: ['(gør|doing|do) (jeg|i)? (det|it) (nu|now|i aften|tonight)?'],
  sorryAll: [
    '(undskyld|sorry|tilgiv*|forgive) .. (til|alle|jer|mig|everyone|everybody|all|me)',
    '(farvel|goodbye)',
  ],
  nurses: ['(ammer|amme|breastfeed*|breast feed*|nursing (my|her|a|the) baby)'],
  flu: ['(influenza|covid*|corona|vaccin*|flu|forkøl*|halsbetændelse|mellemøre*|tonsil*)'],
  farewellLine: [
    '(this is the end|det er enden|det her er enden|det er slutningen|its over for me|det er slut (for|med) mig|this is it for me|its the end)',
    '(tell|sig til|fortæl|hils) .. (kids|børn*|mor|family|familie*|mum|mom|daughter|son|datter|søn) .. (love*|elsker|elskede|undskyld|sorry)',
  ],
  toSwallow: ['(tage|tager|sluge|spise|take|taking|swallow|swallowing|down|downing|tag)'],
  allOf: [
    '(alle|alt|hele|all|whole|bunch|masse|masser|handful|håndfuld*|resten|everything|overdosis|overdose|på en gang|på engang|på een gang|at once)',
  ],
  hoardsUp: [
    '(saving up|saved up|sparet op|sparer op|samler (på|sammen)|samlet (sammen|nok)|hamstr*|hoard*|stockpil*|gemt (op|sammen)|gemmer op|stashing)',
  ],
  sorry: [
    '(undskyld|tilgiv*|sorry|forgive|elsker (jer|dig|dem)|love (you|them|yall)|pas på (mine|min|mit|børnene|hinanden)|take care of my|(kan|orker|magter) ikke (mere|mer|livet|det mere)|cant (do|take) (this|it) (anymore|any more)?)',
  ],
  notHere: [
    '(jeg) .. (kommer) (nok|jo|alligevel)? ikke til at være (her|i live) ..1 (til|når|næste|i|om|mere|længere)',
    '(jeg) .. (er|bliver|kommer|findes|lever) (nok|nemlig|alligevel|sikkert|heller|til at)? ikke (være|meget|her)? (her|i live|her på jorden|mere|længe)? (i morgen|længere|længe|mere|meget mere|til (jul|sommer|nytår|foråret)|næste uge|når (du|i|de))',
    '(jeg) .. (er|bliver) her (alligevel|nok|sikkert)? ikke (i morgen|mere|længere|meget længere|længe|næste uge|til (jul|sommer|nytår))',
    '(im|i am|ill|i) (really|just|probably)? (not|wont|never|no longer) (going to|gonna|be going to)? (be|exist)? (here|around|alive|there|on this earth|in this world) (tomorrow|anymore|any more|any longer|much longer|for long|for much longer|in the morning|next week|by|when you)',
  ],
  better: [
    '(bedre|bedst|lettere|nemmere|gladere|lykkeligere|lettelse|better|best|easier|happier|relief|favour|tjeneste)',
  ],
  gone: [
    '(død|(at|vil|skal|må) dø|døde|forsvandt|forsvinder|borte|væk|dead|die|died|gone|disappeared)',
    '(uden mig|without me|ikke (var|er|fandtes|eksisterede) (her|til|mere|længere)?|(wasnt|werent|not) (here|around|alive))',
  ],
  ends: [
    '(slut|slutter|slutte|ender|ende|stopper|forbi|ovre|overstået|ends|end|ending|finish*|afslut*|over)',
  ],
  everything: ['(det hele|alt|alting|livet|everything|it all|all of it|my life|mit liv|det her liv)'],
  endsIt: [
    '(slutter|afslutter|ender|ending|finishing|gør|afslutte|slutte|ende) (jeg|en ende på|forbi|bare)? (det|livet|it|this) (hele)? .. (nu|i aften|i nat|now|tonight)',
  ],
  noReason: [
    '(ingen|ikke|no|not|dont|cant|aint|isnt|never|uden|mistet|lost|mangler|hvorfor|why|hvad er|whats) .. (grund*|reason*|force|strength|power|kræfter|styrke|energi|point|mening*|formål*|purpose|use|værd|worth)',
  ],
  living: [
    '(leve|lever|live|living|alive|blive her|være her|være til|be here|being here|carry* on|eksistere|exist*|existing|staying|livet|life|overleve)',
  ],
  wishes: [
    '(håber|håbede|ønsker|ønske|ønskede|gid|beder|wish|wishing|hope|hoping|pray*|vil|ville|bare|blot|want|wanna|lyst)',
  ],
  notWaking: [
    '(ikke|aldrig|not|never|dont|didnt|wouldnt|wont) (at|bare|to|just|ever|jeg|i|han|hun)? (vågn*|wake|wakes|woke|waking)',
    '(sove ind|sov ind|sover ind|sleep forever|sove for evigt|go to sleep forever)',
  ],
  deserves: [
    '(fortjener|fortjente|burde|skulle) (jeg|bare)? (ikke|aldrig)? (at)? (leve|være her|være født|dø|være død)',
    '(deserve*|should) (i|just)? (not|never)? (to|have)? (live|be alive|be here|been born|die|be dead)',
  ],
  cuts: [
    '(skåret|skærer|skar|skære|cut|cuts|cutting|cuttet|cuttede|cutter|snittet|ridser|ridset|slit|slitting|slicing|snitter|snittet|snittede)',
  ],
  wrists: [
    '(håndled*|pulsår*|armen|armene|lårene|låret|underarm*|mig selv|sig selv|wrist*|arms|my arm|thigh*|myself|himself|herself|i mig|op)',
  ],
  bleedsOn: [
    '(stop*|holder|holde|holdt|vil|kan|will|wont|cant) .. (ikke|not|never|stop)? .. (bløde*|bløder|blod|blødning*|bleed*|blood)',
  ],
  cannotHold: [
    '(kan|tør|cant|cannot|dont|idk|unsure|ved|kunne|not) .. (stole på|styre|stoppe|holde|kontrollere|trust|stop|control|keep) (mig|myself|on)? (selv|safe)?',
    '(bange|scared|afraid|ræd|frygter) .. (hvad jeg|what i|jeg gør|ill do|i might|mig selv|myself)',
  ],
  blade: [
    '(razor*|barberblad*|barbermaskine*|knife|kniv|kniven|blade*|gun|pistol*|rope|reb|rebet|noose|gevær*)',
  ],
  mine: ['(jeg|i|im|ive|me|mig|my|min)'],
  relative: [
    '(far|stedfar|onkel|fætter|morfar|farfar|bedstefar|bror|storebror|kæreste*|mand|eks|ex|lærer|træner|dad|father|stepdad|stepfather|uncle|cousin|grandpa|grandfather|brother|boyfriend|husband|coach|teacher|plejefar|papfar|naboen|voksen|mors)',
  ],
  bleeds: ['(bløder|bløde|blød*|bleed*|blod|blood|dybt|deep|lige|just|nu|now|igen|again)'],
  jumps: [
    '(springe|springer|hoppe|hopper|jump|jumping|kaste|kaster|throw|throwing|step|stepping|walk in|gå ud|går ud|lægge|læg*|styrte)',
  ],
  heights: [
    '(ud (fra|over|af|foran)|foran|ned fra|fra|off|in front of|from|out of|under) .. (bro*|tog*|altan*|balkon*|vindue*|skinne*|klippe*|tag|taget|tagterrasse*|højhus*|metro*|lastbil*|bil*|etage*|sal|train*|bridge*|balcony|roof*|window|tracks|cliff|traffic|truck|car|bus|building|motorvej*|parkeringshus*)',
  ],
  drives: ['(køre|kører|drive|driving|styre|styrer|crash*|dreje*|swerve*)'],
  intoThing: [
    '(ind i|ud over|ud i|ned i|into|off) (et|en|the|a|min|nærmeste)? (træ|træet|mur*|væg*|lastbil*|autoværn*|bro*|broen|bropille|havnen|vandet|tree|wall|truck|cliff|bridge|river|oncoming traffic|modkørende|bilerne|en bil|væggen|muren)',
  ],
  intends: [
    '(vil|lyst|tænk*|overvej*|plan*|skal|klar|kunne|gør|nu|want|wanna|going|gonna|thinking|thought*|about|ready|feel like|considering|truer|threat*|says|said|siger|sagt|skriver|besluttet|decided|tonight|i aften|på vej|bare|just|sidste|nogen grund)',
  ],
  deathPlan: [
    '(skrevet|skriver|wrote|written|writing|lavet) .. (testamente|farvelbrev*|afskedsbrev*|breve til (alle|børnene|mine)|brev til (mine|min|børnene|familien)|will|goodbye|letters to)',
  ],

  // Overdose
  unresponsive: [
    '(ikke|ikk|not|aldrig|ingenting) .. (svare*|reagere*|vågne*|bevæge*|åbne* .. øjne*|røre* (sig|på))',
    '(ingen|no|uden|without) (reaktion*|reaction*|response|respons|svar|tegn på liv)',
    '(svarer|reagerer|rører|bevæger|åbner|siger|rørte|svarede|reagerede) (sig|han|hun|slet|overhovedet|næsten|os|mig|jo|øjnene)? (sig)? (ikke|ingenting|intet)',
    '(ikke|umulig*|svær*|cant|cannot|can not|couldnt|impossible|unable|næsten ikke|hard|wont|will not|doesnt) .. (vække*|vækkes|kontakt|liv i|vågn*|vågen|wake|waking|respond*|rouse|ruske|revive|awake|open his|open her|åbne øjnene|holde øjnene|react*|moving|move)',
    '(sover|sov) .. (så tungt|helt vildt tungt|unormalt)',
    '(har|havent|hasnt|not|isnt|stopped) (ikke)? .. (sagt|talt|svaret|rørt|bevæget|said|spoken|moved|moving|talk*|responding|responded|reageret)',
    '(cant|cannot|couldnt|kan ikke|kan) .. (get|få) .. (talk|speak|move|snakke|tale|op at stå|respond|up|vågen|kontakt)',
  ],
  crisis: [
    '(hjælp|hjælpe|help|pls|plz|please|omg|ohmygod|112|911|999|ambulance*|panik|panicking|freaking|hurtigt|hurry|quick|emergency|nødsituation)',
    '(hvad|what|hvordan) (skal|gør|kan|do|should|can) (jeg|vi|man|i|we)',
    '(i|for) (flere|mange|et par|2|3|4|to|tre) timer',
    '(siden|since) (i går|i morges|i nat|i aftes|yesterday|this morning|last night)',
    '(når|when) (jeg|vi|i|we) (råbe*|kalde*|ruske*|skriger|shout|call|yell|shake)',
    '(pludselig*|suddenly|lige nu|right now)',
  ],
  breathless: [
    '(ikke|ikk|knap*|næppe|ingen|næsten|svært|hårdt|besvær|not|no|cant|cannot|couldnt|barely|hardly|hard|difficult|trouble|doesnt|isnt|dont|struggling) .. (luft|vejret|vejr|ånde|ånder|breath*|air)',
  ],
  exertion: [
    '(løb*|træn*|trappe*|cykl*|grin*|latter|stairs|run|running|exercise|gym|laugh*|hike|bakke*|frisk|fresh|nyse*|forkølet|astma|asthma|polle*|snork*|hverdag*|budget*|pause*)',
  ],
  slumped: [
    '(slumped|hunched|keeled over|sammensunket|sunket sammen|sank sammen|segnet|hænger (helt|bare|ud)|siger ikke noget|sidder (helt|bare)? (slap|livløs|bøjet))',
  ],
  wholeBodyShakes: [
    '(hele|whole|entire|all) .. (krop*|body) .. (ryst*|sitr*|spjæt*|shak*|jerk*|twitch*|stiv*|stiff)',
    '(ryst*|sitr*|spjæt*|shak*|jerk*|twitch*|stiv*|stiff*) .. (hele|whole|entire|all|over|i) (over)? (min|sin|his|her|my|the)? (krop*|body|det hele)',
    '(øjne*|eyes) .. (hvide|hvid|white|ruller|rolled|rolling|bagover|backwards)',
  ],
  fallen: [
    '(falder|faldt|faldet|falde|fell|fallen|falling|ligger|ligge|lying|stirrer|opad|staring|upwards|savler|stiv*|on the (floor|ground)|gulv*|jorden|biting|bider|bidt|tunge*|tongue)',
  ],
  engine: ['(motor*|udstødning*|bilos|engine|exhaust|kulilte|carbon monoxide|gassen|gas)'],
  garage: ['(garage*|slange*|hose|carport*|lukke*|closed|tændt|køre|running|løbe|on)'],
  onHeight: [
    '(står|stå|sidder|er|gået|kravlet|klatret|standing|sitting|is|im|hes|shes|up|out|oppe|ude|climbed) .. (på|on|ved|ud på|op på|over|at) (the|a|en|et)? (taget|tag|broen|bro|skinnerne|togskinner*|kanten|altankanten|roof|bridge|tracks|ledge|edge|railing|gelænder*|rækværk*|perron*|platform|højbro*|storebælt*)',
  ],
  atEdge: [
    '(på|on|at|ved|til) (en|et|the|a|min|my)? (bro|broen|taget|bridge|roof|kanten|ledge|skinnerne|togskinner*|tracks|altanen|altan|balkon*|balcony|højhus*|klippe*|cliff|perron*|platform)',
  ],
  leaps: ['(springe|springer|spring|hoppe|hopper|hop|jump|jumps|jumping)'],
  lockedIn: ['(låst|låser|locked|lukket) (sig|himself|herself|myself|mig)? (inde|in|døren|the door|ind)'],
  distress: [
    '(sorry|undskyld|farvel|goodbye|tilgiv*|forgive|slut|over|end|dø|die|græd*|crying|cry|ikke mere|anymore|texted|skriver|skrev|hjælp|help|springe*|jump*|hoppe*|færdig|done)',
  ],
  thisIsIt: [
    '(this is it|nu er det nu|så er det nu|i am done|im done|im ready|jeg er klar|så er det slut|sidste gang|last time|for good|and a (note|letter)|ingen vej tilbage|no going back|no way back|before anyone)',
  ],
  aloneHome: ['(alene|alone|selv|by myself|ingen andre|nobody else|no one else)'],
  sickAsleep: [
    '(kaste*|kastet|brækk*|opkast*|bræk|vomit*|throwing up|throws up|threw up|puk*|choking|kløjes) .. (søvne|sleep|asleep|bevidst*|mens (han|hun) sover|uden at vågne)',
    '(læbe*|lips|fingre*|fingers|negle*|nails|ansigt*|face) .. (weird|funny|strange|wrong|mærkelig*|underlig*|forkert*|misfarv*|mørke|lilla)',
  ],
  lies: [
    '(ligger|ligge|lå|liggende|lying|lies|laying|faldet|faldt|segnet|fundet|fandt|found|gulvet|floor|badeværelse*|bathroom|toilettet|trappen|trappe|jorden|ground|gaden|street|fortovet|opgang*|slap|slapt|limp|floppy|kold|kolde|iskold|cold|grå|gråt|gråblå|bleg|pale|clammy|grey|gray|blue|blå|blåt|snork*|snor*|snoring|gurgl*|rall*|savl*|drool*|skum|opkast*|vomit*|taget noget|sprøjte*|needle|kanyle*|øjnene ruller)',
  ],
  used: [
    DRUG_WORDS,
    PILL_WORDS,
    DRINK,
    '(taget noget|took something|stoffer|drugs|fix|fixet|fixede|skudt|sprøjte*|kanyle*|needle|shot up|overdos*|dosis|dose|sniffet|snorted|røget|smoked|injected|injiceret|nitazen*|opioid*|lattergas|high|skæv|sne|bars|perc*|poppers|whippets|shrooms|speedballs|spice|k2|stuff|junk|foil|folie|sølvpapir|stanniol|pipe|bong|crackpibe)',
  ],
  dozesOff: [
    '(ikke|knap*|næppe|næsten|cant|cannot|barely|hardly|not) .. (holde|keep*|holder) .. (øjne*|eyes|vågen|awake) .. (åbne|open|op)?',
    '((svært|hårdt|hard|struggling|difficult) ..5 (vågen|vågne|awake)|ved at falde i søvn|kan ikke holde (mig|øjnene|ham|hende) (vågen|åbne|vågne)|cant (stay awake|keep (my|his|her) eyes open)|ved at gå ud|døser hele tiden|keeps (falling asleep|nodding|drifting)|falder hele tiden i søvn|falling asleep|faldet i søvn midt)',
    '(bange|afraid|scared|worried|nervøs) .. (ikke|not|never|wont|dont) .. (vågn*|wake|waking)',
  ],
  hardDrugs: [
    '(ghb|gbl|g|fantasy|fantasi|heroin*|fentanyl*|metadon*|methadon*|morfin*|morphine|oxy*|ketamin*|keta|ket|benzo*|xanax|tramadol*|nitazen*|lyrica|codeine|kodein*|cough syrup|subutex|rivotril*|stesolid*)',
  ],
  greyCold: [
    '(kold|kolde|iskold|grå|gråt|gråblå|bleg|ligbleg|blå|blåt|blålig*|lilla|slap|slapt|cold|grey|gray|pale|blue|purple|limp|clammy|floppy)',
  ],
  skin: ['(ansigt*|læbe*|hud*|fingre*|negle*|mund*|face|lips|skin|fingers|nails|mouth|kroppen|hænder*)'],
  badBreath: [
    '(vejr*|luft|åndedræt*|ånder|trækning*|breath*|vejrtrækning*) .. (mærkelig*|underlig*|langsom*|svag*|svær*|rallende|overfladisk*|pauser|sjældent|stopper|weird*|strange*|slow*|shallow*|weak*|stops|stopping|funny|gaps|raspy)',
    '(strange*|weird*|funny|mærkelig*|underlig*|sære|rallende|snorkende|høje) (lyd*|sound*|noise*) .. (breath*|vejr*|ånde*|træk*)',
    '(mærkelig*|underlig*|strange|langsomt|svagt|svag|knap*|næsten ikke|ikke rigtig*|ikke ordentlig*|næppe|barely|hardly|slow|slowly|shallow|weak|weird|not really|not properly|stopping) .. (vejr*|luft|åndedræt*|ånder|breath*)',
  ],
  swallows: [
    '(taget|tog|slugt|slugte|sluger|slugede|sluget|spist|spiste|hældt|hældte|indtaget|tømt|tømte|ædt|åd|kylet|skyllet|skyllede|proppet|took|taken|swallowed|ate|eaten|downed|popped|necked|chugged|overtaget|fixet|injected|injiceret|sniffet|snorted|drukket|drak|drank)',
  ],
  aLot: [
    '(hele|helt|hel|alle|alle sammen|samtlige|masser|massevis|bunke|håndfuld*|håndfulde|næve*|glas|glasset|pakke|pakken|pakker|æske*|bøtte*|blister*|pladen|plader|resten|alt for (meget|mange)|for (meget|mange)|så mange|så meget|all|whole|entire|bunch|bottle|packet*|box|boxes|handful*|loads|lots|fistful|too (much|many)|so many|way more|dobbelt|tredobbelt|double|triple)',
  ],
  drugs: [DRUG_WORDS],
  caps: [
    '(4|5|6|7|8|9|10|11|12|fire|fem|seks|syv|otte|ni|ti|four|five|six|seven|eight|nine|ten) (fulde|hele|full)? (hætter|kapsler|kapsel|caps|hætte|capfuls|ml)',
  ],
  ghb: ['(ghb|gbl|g|fantasy|fantasi|fantacy)'],
  feelsBad: [
    '(sejler|snurrer|sort for øjnene|bevæge mig|svimmel|væk|dårlig*|bange|besvime|gå ud|spinning|dizzy|cant move|cant stand|scared|faint|passing out|numb|sick)',
  ],

  // Withdrawal
  risky: [
    '(ghb|gbl|fantasy|fantasi|benzo*|stesolid*|diazepam|valium|rivotril|rivo|xanax|alprazolam|oxazepam|oxapax|klopoxid|lorazepam|clonazepam|klonazepam|zopiklon|sovepil*|sovemedicin|sleeping pill*|pregabalin|lyrica|gabapentin|beroligende|nervepil*|nervemedicin)',
    '(alkohol*|alcohol*|drikke|drikker|drak|drukket|drink|drinks|drinking|drank|drunk|sprit*|vodka|snaps|øl|vin|bajere|whisky|booze|flasken|beer*|wine|liquor|en dråbe|a drop)',
  ],
  ghbOrBenzo: [
    '(ghb|gbl|fantasy|fantasi|benzo*|stesolid*|rivotril|rivo|xanax|alprazolam|oxazepam|lyrica|pregabalin)',
  ],
  without: [
    '(stop*|holdt op|holder op|kvittet|kvittede|droppet|droppede|quit|quitting|smidt|smed|skyllet|uden|without|ude|sidste (dosis|tablet|pille|drink|øl|glas|gang)|last (dose|drink|pill|beer|one)|løbet tør|løber tør|løb tør|ran out|run out|running out|out of|tør for|ingen tilbage|none left|havent had|not had|havent taken|no more|cut off|kold tyrk*|cold turkey)',
    '(ikke) .. (fået|drukket|taget|haft|rørt|flere|mere|noget)',
    '(no|ingen) (ghb|g|benzo*|xanax|drink*|alcohol|booze|alkohol|øl|sprit)',
  ],
  ranOut: [
    '(løbet tør|løber tør|løb tør|ran out|run out|running out|out of (g|ghb|xanax|benzos|pills|meds|it)|tør for|ingen (flere|mere)? tilbage|none left|ikke flere|ikke mere)',
  ],
  roundTheClock: [
    '(hver|hveranden|every|each) (anden|tredje|2|3|4|andre|other|two|three|four|few|second|third|eneste)? (time*|hour*)',
    '(døgnet rundt|around the clock|dag og nat|day and night|om natten|i årevis|for years|i mange år|(i|for|gennem) ..1 (år|years))',
  ],
  withdrawalBody: [
    '(ryst*|skælv*|sitr*|dirr*|shak*|trembl*|shivering|tremor*|sved*|sweat*|kramp*|spasme*|spasm*|jerk*|twitch*|trækninger|anfald|fit|fits|seizure*|forvirret|confused|ved ikke hvor|aner ikke hvor|snakker i vildelse|vildelse|delir*|hallucin*|syner|stemmer|voices|ser (ting|folk|dyr|syner|noget)|seeing (things|stuff|people|bugs)|kravler|crawling|hjertet (galoperer|hamrer|banker)|heart (is)? (racing|pounding)|edderkopper|spiders|insekter|bugs|folk der ikke|mennesker der ikke|people who arent|things that arent|blodtryk)',
  ],

  // Violence
  weapon: [
    '(jernstang*|stang|saks|scissors|iron bar|metal bar|skruetrækker|screwdriver|glasskår|macheten|kniv*|pistol*|våben|økse*|boldtræ*|bat|bats|baseballbat|kølle|køller*|jernrør*|hammer|guns|machete|gevær|skydevåben|gun|knife|knives|axe|crowbar|koben|brækjern)',
  ],
  near: [
    '(kommet|vil have|wants|venter|waiting|leder|looking for|sender|sendt|sent|sends|viser|viste|showed|shows|billede*|ude|udenfor|uden for|døren|hoveddøren|foran|gangen|opgangen|gården|outside|door|hallway|hand|hånden|hånd|frem|truer|true|threat*|står|standing|kommer|coming|efter mig|at me|mod mig|viftede|vifter|waving|swinging|pulled|trak|trukket|came|comes|come|back|tilbage|table|bordet|holder|holding|smadrer)',
  ],
  hits: [
    '(slår|slog|slået|slå|tæver|tævede|tæve|tævet|tæsker|tæsket|banker|banket|sparker|sparkede|sparket|sparke|kvæler|kvæle|hits|hit|hitting|beats|beat|beating|kicks|kicked|punch*|slap*|slaps|chok*|strangl*|kylede|kastede|skubber|skubbede|skubbet|shoved|pushed|niver|river)',
  ],
  family: [
    '(min|mit|my|vores|our|hendes|hans|her|his) (lille|little|gamle|store)? (mor|far|mand|kone|kæreste*|bror|søster|lillebror|lillesøster|søn|datter|børn*|kids|son|daughter|wife|husband|mum|mom|mother|dad|father|brother|sister|boyfriend|girlfriend|partner|stedfar|stepdad|stedmor|stepmum|stepmom|mormor|farmor|bedstemor)',
    '(mor|far|mum|mom|dad|stedfar|everyone|alle|alle sammen|os alle|us all)',
  ],
  aggressor: [
    '(han|hun|he|she|hes|shes|de|they)',
    '(min|my|hendes|her) (fulde|voldelige|nye)? (mand|kæreste|ex|eks|far|stedfar|søn|bror|kone|mor|husband|boyfriend|girlfriend|dad|father|stepdad|son|brother|wife|partner|uncle|onkel)',
    '(far|mor|dad|mum|mom|stedfar)',
    '(eks|ex|kæreste*|boyfriend|girlfriend|husband|mand|mænd|dealer*|pusher*|gerningsmand*|attacker|stalker*|bande*|gang|rocker*|fyr|fyre|guy|guys|men|somebody|someone|nogen)',
  ],
  inRage: [
    '(bange|ræd|scared|afraid|terrified|fuld|drunk|stiv|alene|alone|tør ikke|påvirket|nedtur|high|coke|coked|alkohol|drukket|ryger|skæv|hver gang|når han|når hun|when he|when she|whenever|lige nu|right now|igen|again|gemmer|hiding|skriger|screaming)',
  ],
  debt: ['(gæld*|skylder|penge|pengene|betale*|betaler|debt*|owe|owes|money|pay|pays|paid)'],
  willHarm: [
    '(brække|brækker|knække|smadre|smadrer|skyde|skyder|slå|slår|stikke|stikker|tæve|tæske|banke|brænde|brænder|skade|dræbe|dræber|skære|skærer|break|smash|shoot|kill|stab|hurt|beat|burn|cut|harm|get) .. (mig|os|ham|hende|min*|mit|vores|knæ*|ben*|fingre*|ned|ihjel|hals|halsen|throat|børnene|ungerne|me|us|him|her|my|our|legs|kneecaps|fingers|house|down|family)',
  ],
  threatens: [
    '(truer|true|truet|truede|siger|sige|sagde|sagt|skriver|skrev|vil|kommer|lover|threat*|said|says|told|saying|coming|going|will|theyll|hell|gonna|swears)',
  ],
  iWant: [
    '(jeg|i|im) .. (har lyst til|vil|skal|kommer til|er ved|want to|wanna|going to|gonna|might|feel like|about to|skal nok|overvejer|tænker på) .. (at)?',
  ],
  harmOthers: [
    '(stikke|slå|dræbe|skyde|kvæle|smadre|tæske|myrde|kill|stab|shoot|hurt|murder|strangle|skade|beat) .. (ham|hende|dem|nogen|min (kone|mand|far|mor|eks|ex|kæreste|søn|nabo|chef)|him|her|them|someone|somebody|people|my (wife|husband|ex|dad|mum|mom|boss|neighbour))',
  ],
  touches: [
    '(rører|rørte|røre|gramser|gramsede|befamler|tvinger|tvang|touch*|touches|touching|gropes|forces|forced|forcing|sexuelt|seksuelt|krænker|krænket|tager på) .. (mig|me|hende|her|os|us)',
  ],
  bedtime: [
    '(nat|natten|night*|seng|sengen|bed|sex|sexuelt|seksuelt|tøj*|krop*|private|intime|fuld|drunk|ikke vil|dont want|badet|værelse|room|bryster|under)',
  ],

  // Children
  child: [ANY_CHILD, '(twins|tvillinger*|nevø|niece|nephew|barnebarn|ungen|poden|guttermand|lillemand)'],
  tiny: [SMALL_CHILD],
  high: [
    OUT_OF_IT,
    '(is|on|er|på) (drug|drugs|drogs|druged|stof|stoffer|narko)',
    '(sover rusen ud|sleeping it off|hammered|plastered|plørefuld|stiv|kokset|på coke|på stoffer|on drugs|coked|hammer fuld|stang stiv|stangstiv)',
  ],
  ingests: [
    '(drinked|eated|eat|taked|swallow|spise|spiser|spis|tage|tager|drikke)',
    '(slug*|spist|spiste|spise|ædt|drukket|drak|drikker|indtaget|sutte*|suttet|tygge*|tygget|smagt|smag*|slikket|swallow*|ate|eaten|eating|drank|drunk|chew*|lick*|sucked|fået fat i|fik fat i|fået fingre|i munden|i sig|got into|got hold|got his hands|got her hands|in (his|her) mouth|taget|tog|fundet|fandt)',
  ],
  smallOne: [
    SMALL_CHILD,
    '(barnebarn*|børnebarn*|grandchild|grandson|granddaughter|barnet|barn|nevø|niece|nephew|lillebror|lillesøster|little (brother|sister))',
    '(dreng|pige|barn|søn|datter|kid|boy|girl|child|son|daughter) (1|2|3|4|5|6|7|8) (år|years)?',
    '(dreng*|pige*|søn|datter|son|daughter|boy|girl|kid|child|bror|søster|ham|hun|han|he|she) ..2 (på|er|is|aged|age|,) (1|2|3|4|5|6|7|8|en|et|to|tre|fire|fem|seks|syv|one|two|three|four|five|six|seven)',
    '(1|2|3|4|5|6|7|8) (årig*|year old|years old)',
  ],
  toxic: [
    '(pil|pille|*piller|*pillen|*pille|tablet*|panodil*|medicin*|metadon*|methadone|hash*|kokain*|coke|cocaine|amfetamin*|ghb|heroin*|morfin*|subutex|suboxone|fentanyl*|plaster|patch|xanax|benzo*|ritalin|stesolid*|pulver|powder|weed|joint*|edible*|gummies|space cake*|spacecake*|stoffer|drugs|pills|meds|medication|sprit|vodka|gift|opvasketabs|afløbsrens|bleach|lsd|mdma|ecstasy|ketamin*|tramadol*|rivotril*|antidepress*|sovepil*|nikotin*|snus|cigaret*|skod)',
  ],
  needles: ['(kanyle*|sprøjte*|needles|needle|syringe*|stoffer|pulver|poser med)'],
  lieAbout: [
    '(leger|lege|ligger|flyder|fandt|fundet|finder|play*|found|lying around|gulvet|legeplads*|floor|playground|sandkassen|fremme)',
  ],
  suffers: [
    '(skriger|græder|sulten|hungry|crying|screaming|alene|alone|ingen mad|bange|scared|hoster|vågen|awake)',
  ],
  shaken: [
    '(rystet|ryste|rystede|rusket|ruskede|shook|shaken|tabt|tabte|kastet|kastede|slået|dropped|klasket)',
  ],
  driving: ['(kør*|driv*|drove|bilen|bil|car|bag rattet|behind the wheel|hentede|henter|picks up)'],
  kidSpeaking: [
    '(jeg er|im|i am) (kun|bare|only|just)? (6|7|8|9|10|11|12|13|14|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|eleven|twelve|thirteen|fourteen)',
  ],
  parents: ['(far|mor|forældre|stedfar|stedmor|mum|mom|dad|mother|father|parents|stepdad|stepmum|stepmom)'],
  helpless: [
    '(alene|alone|bange|scared|afraid|slår|hits|hit|beats|slået|sulten|hungry|ingen mad|no food|skriger|screaming|ikke vågen|wont wake|kommer ikke hjem|not come home|låst|locked|gemmer|hiding|ved ikke hvad)',
  ],
  lying: ['(ligger (bare|og|på|i|helt)|lying (on|there|in|still)|på gulvet|on the floor)'],
  minds: ['(passer|passe|babysit*|looking after|minding|watching|alone with|alene med|ansvar*|henter|hente)'],
  inFront: ['(foran|in front of|sammen med|ved siden af|next to|samme rum|same room|around)'],
  cannotMind: [
    '(kan|magter|orker|cant|cannot|not able|ude af stand|unable|formår|evner) .. (passe*|tage mig af|tage vare|look after|take care|care for|holde øje|watch|mind)',
  ],
  nowOrHigh: [
    '(nu|now|i aften|tonight|lige nu|right now|påvirket|skæv|fuld|high|drunk|stoned|wasted|langt ude|on drugs)',
  ],
  uses: [
    '(ryger|ryge|røg|fixer|fixe|sniffer|sniffe|tager|bruger|drikker sig|smoking|smokes|using|uses|shooting|snorting|injecting|sprøjter|doing)',
  ],
  holding: [
    '(på skødet|i armene|på armen|on (her|his|my|the) lap|in (her|his) arms|holding|ved siden af|next to|foran|in front of|samme rum|same room|mens|while)',
  ],

  // Illness
  chest: ['(bryst|brystet|brystkasse*|brystbenet|brystregion*|chest|breastbone|ribbens)'],
  pain: [
    '(ondt|smert*|stød|ubehag|kniv|knive|knivstik|stik|stikker|stikken*|tryk|trykker|trykke*|klem*|stram*|jag|jager|brænd*|presser|pres|snør*|knug*|pain*|hurt*|tight*|pressure|ache*|burn*|squeez*|crush*|stabbing|heavy|elefant|elephant)',
  ],
  injects: [
    '(indstik*|stiksted*|missed the vein|vene|vener|venen|vein|veins|fix*|stik*|stukket|stak mig|sprøjte*|inject*|injicer*|shot up|shooting|shoot up|needle*|kanyle*|skudt|byld*|bylder|absces*|abscess*|slam*)',
  ],
  inflamed: [
    '(rød|rødt|røde|rødme|varm|varmt|varme|hævet|hævede|hæver|feber*|pus|betændelse|betændt|materie|kuldegys*|kulderyst*|kulde*|red|hot|warm|swollen|swelling|fever*|chills|streak*|stribe*|streg|infected|infection|lugter|smells|black|sort|hårdt|blåt|knækkede|knækket|broke|oozing|ryster af kulde)',
  ],
  cannotFeel: [
    '(kan|kunne) .. (ikke|ikk|ik|knap|ingenting|intet|dårligt|dårlig) .. (mærke|føle|bevæge|løfte|bruge|styre)',
    '(cant|cannot|can not|lost|mistet|couldnt|dont|hardly|barely) .. (mærke|føle|feel|move|lift|use|følelsen|feeling)',
    '(lam|lamt|lammet|lammelse*|følelsesløs*|dødt|numb|paralys*|hænger|drooping|droopy|snurrende og)',
  ],
  limb: [
    '(side|siden|ansigt*|arm|armen|arme|armene|ben|benet|benene|hånd|hånden|hænder*|fingre*|fødder*|kroppen|mund*|mundvig*|face|leg|legs|arms|hand|hands|fingers|toes|tæer*|feet|body|mouth|krop)',
  ],
  pregnant: [
    '(uge (1*|2*|3*|4*)|week (1*|2*|3*|4*)|(1*|2*|3*) weeks|gravid*|højgravid*|pregnan*|termin*|foster*|fosteret|unborn)',
  ],
  birthTrouble: [
    '(mavekramper|ondt i maven|stomach pain*|bløder|bløde|blødning*|blod|bleed*|blood|vandet er gået|water broke|waters broke|fostervand*|veer|contractions|kramper|krampe|cramp*|mavesmert*|smerter|stærke smerter|pain*)',
    '(stopped|ikke|not|isnt|hasnt|havent|ingen|no) .. (moving|moved|kick*|spark*|bevæge*|rørt|rører|liv|feel)',
    '(spark*|bevæger|bevæget|rører|mærker|mærket) .. (ikke|ingenting)',
  ],
  blood: ['(blod|blodig*|bløder|blood|bloody|bleeding)'],
  bloodFrom: [
    '(opkast*|kaster op|kastet op|kaste op|kastede|bræk*|hoster|hostede|hostet|tisser|tis|urin|afføring*|lort|vomit*|throw* up|threw up|cough*|pee|peeing|stool|poop|shit|puke|puking|numsen|endetarm*|ørerne|øret|ears|fra munden|ud af munden|from (my|his|her) mouth)',
  ],
  fever: [
    '(varm som|hot as|brænder af varme|brænder op|koger|kogende|burning up|skoldhed|so hot|så varm|very hot|feber|fever|temperatur|temperature|39|40|41|42|kogende|overophedet|overheating|boiling)',
  ],
  feverWith: [
    '(vildelse|sort snak|nonsense|taler sort|snakker sort|forvirret|confused|kramp*|stiv nakke|nakkestiv|stiff neck|hallucin*|mdma|ecstasy|amfetamin|speed|emma|fix*|hjertefejl|kemo|vrøvler|delirious|besvim*|not making sense)',
  ],
  swells: ['(hæver|hævet|hævede|svulmer|swelling|swollen|swells|tyk)'],
  airway: ['(hals|halsen|tunge|tungen|svælg*|throat|tongue|luftveje*|ansigtet|face)'],
  hitHead: [
    '(slag|spark|hit|kick|blow|knytnæve) (i|to|på) (hovedet|baghovedet|tindingen|the head)',
    '(slog|slået|ramt|faldt|faldet|hamret|hit|fell|fallen|banged|smashed|fald) .. (hoved*|head|trappe*|stairs|baghoved*)',
  ],
  headTrouble: [
    '(blod|bløder|bevidst*|besvim*|kaster op|kastet op|opkast*|svimmel|vomit*|throwing up|bleed*|blood|dizzy|confused|forvirret|kvalme|sløret|blurry|concussion|hjernerystelse|døs*|drowsy)',
  ],

  // What it is not
  officeTalk: [
    '(sagsbehandler*|kommune*|telefon*|besked*|sms*|mail*|email*|brev*|ringer|ringe|opkald*|text*|call*|message*|phone*|læge|lægen*|lægehus*|psykolog*|jobcenter*|rådgiver*|arbejdsgiver*|chef*|skole*|lærer*|a kasse*|kontor*|caseworker|doctor|boss|school|office|chat|hjemmeside*|website|app|dørklokke*|vækkeur*|alarm|noon|middag|weekend*|on time|til tiden|om morgen*|in the mornings|early|tidligt|computer*|spil*|instagram|snap*|facebook|messenger)',
  ],
  civilGoodbye: [
    '(my|mit|min|bad|dårlig*) (english|engelsk|danish|dansk|spelling|stavning)',
    '(tak for (hjælpen|snakken|samtalen|nu|i dag|svar*|denne gang|hjælp*|tiden|jeres)|thank* (you)? for (your|the|talking|help*|today|now)|for (nu|now|i dag|i aften|today|tonight|denne gang)|job*|arbejd*|kolleg*|ferie|flytter|flytte|moving|begravelse*|funeral|kollegaer|klasse*|hash*|stof*|alkohol*|misbrug*|drinking|smoking|weed|drugs|vi (ses|tales|skrives)|see you|talk (to you)? (later|soon)|ses)',
  ],
  plainAbsence: [
    '(find|finds|finder|finde|found|fundet) (i|du|de|you|they)? (me|mig) (a|an|another|some|somewhere|something|en|et|noget|nogen|et sted)',
    '(arbejd*|job|ferie|rejs*|skole|møde*|booket|book*|appointment*|work|holiday|vacation|travel*|school|meeting|kan vi|can we|could we|fredag|mandag|tirsdag|onsdag|torsdag|friday|monday|tuesday|wednesday|thursday|resched*|flytte|flytter|anden (tid|dag)|ny tid|another|different|home|hjemme|office|byen|town|hospital*|eksamen|exam|aftale*|tid|tiden|time slot|slot|so (can|could|please)|back (on|in)|tilbage|ring|call me|på kontoret|in the office|jylland|sverige|udlandet|abroad)',
  ],
  habitStopped: [
    '(hash*|pot|joint*|weed|smøger|ryge|ryger|kokain*|coke|misbrug*|behandling*|stof|stoffer|drik*|alkohol*|forhold*|kæreste*|job*|uddannelse*|skole*|drugs|drinking|smoking|alcohol|relationship|treatment|kontrakt*|samtale*|conversation|chat*|filmen|serien|kamp*|festen|party|ferien|film|movie)',
  ],
  asPrescribed: [
    '(som lægen|som ordineret|efter aftale|ordineret*|prescribed|as my doctor|doctor told|hver (dag|morgen|aften|uge|weekend)|daglig*|every (day|morning|night|week|weekend)|om dagen|om morgenen|om aftenen|som jeg skal|as usual|vitamin*|allergi*|penicillin*|antibioti*|p pil*|om ugen|a day|smed|smidt|threw|flush*|skyllet ud|i .. (år|years|måneder|months)|i (mange|flere) år|for (many)? years|over a (month|year)|over (en|et) (måned|år))',
  ],
  awayFrom: ['væk (fra|hjemmefra|hjemme)', 'away from', 'gone from'],
  hungover: ['(tømmermænd|hungover|hangover|med ondt|træt|forkølet|ved siden af|om natten|at night|next to)'],
  startsAnew: [
    '(stop*|start*|begynd*|søge*|hjælp|help|quit*|behandling|treatment|ændre|change|clean|flytter|ringe*|call)',
  ],
  teenager: [
    '(er|på|is|aged) (12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39)',
    '(12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39) (år|årig*|years)',
    'teenage*',
  ],
  childFood: [
    '(vitamin*|slik*|candy|penicillin*|panodil junior|børnepanodil|lægen sagde|recept*|ordineret|prescribed|giftlinjen sagde|adhd medicin)',
  ],
  byAccident: [
    '(uheld*|ulykke*|accident*|ved et tilfælde|skred|madlav*|køkken*|løg|brød|cook*|kitchen|arbejde*|tømrer|grøntsag*|håret|hair|negle|nails|græs*|hæk*|udgift*|forbrug*|ned på|down on|cut down|budget*|kage*)',
  ],
  rides: [
    '(elastik*|bungee|faldskærm*|parachute|trampolin|svømmehal*|på (et|det|en|næste)? (tog*|bus*|metro*|cykel*)|on (a|the) (train|bus)|over (broen|hegnet)|tog til|train to|vipp*|pool|ferie)',
  ],
  commandingVoices: ['(stemmer*|voices|en stemme|a voice)'],
  grief: [
    '(kæreste*|knust|broken|sorg|forelsket|bryster*|amning|ammer|breast*|halsbrand|heartburn|tumor|kræft*|cancer|mammografi|træning|tatovering*|tattoo)',
  ],
  play: [
    '(ludo|skak|kort|tennis|fodbold|fifa|spil|spiller|spillet|game|games|chess|poker|rekord*|record|krimi*|thriller*|gyser*|boksning|boxing|boxer|bokser|kampsport|karate|film*|movie*|serie*|series|avis*|news|dokumentar*|podcast*|bog*|book|computer*|playstation|xbox|skuespil*|drøm*|drømte|dream*|teater*|køkken*|kitchen|jagt|jæger|hunting|lommekniv|samler på|skyder*bane)',
  ],
  lawn: [
    '(græs*|søm|rekord*|tiden|op med|til|fast|fra|bunden|hul|hjem|dørene|ned på|en streg|plæne*|i bordet|an|ind på|the (record|target|road|gym|town))',
  ],
  licence: ['(kørekort|licence|license|legetøjsbil*|bus|togtur|gåtur|driving test|køretime*)'],
  moves: [
    '(hjerte*|heart|dybt|deeply|ord|words|sang*|song*|til tårer|tears|kram*|hug*|trøst*|comfort*|skulder*|shoulder)',
  ],
  numbIdiom: ['(følelser|følelsesmæssigt|emotion*|indeni|inside|glæde|kærlighed|noget som helst)'],
} as const satisfies Record<string, readonly string[]>

export type Concept = keyof typeof CONCEPTS

/** The first concept must not be denied; the others need only stand near it. `unless` speaks of the whole clause. */
export interface Sign {
  readonly kind: DangerKind
  readonly all: readonly Concept[]
  readonly unless?: readonly Concept[]
}
const sign = (kind: DangerKind, all: readonly Concept[], unless: readonly Concept[] = []): Sign => ({
  kind,
  all,
  unless,
})

export const SIGNS: readonly Sign[] = [
  sign('overdose', ['unresponsive', 'lies'], ['officeTalk']),
  sign('overdose', ['unresponsive', 'used', 'other'], ['officeTalk']),
  sign('overdose', ['unresponsive', 'crisis', 'other'], ['officeTalk']),
  sign('overdose', ['unresponsive', 'swallows', 'aLot'], ['officeTalk']),
  sign('overdose', ['sickAsleep', 'other']),
  sign('overdose', ['slumped', 'greyCold']),
  sign('overdose', ['slumped', 'used', 'other']),
  sign('overdose', ['breathless', 'lies', 'other'], ['exertion']),
  sign('overdose', ['breathless', 'used', 'other'], ['exertion', 'habitStopped']),
  sign('overdose', ['greyCold', 'skin', 'other', 'used']),
  sign('overdose', ['greyCold', 'skin', 'unresponsive']),
  sign('overdose', ['greyCold', 'lying', 'used']),
  sign('overdose', ['badBreath', 'other']),
  sign('overdose', ['swallows', 'aLot', 'pills'], ['asPrescribed']),
  sign('overdose', ['swallows', 'aLot', 'drugs', 'feelsBad'], ['asPrescribed']),
  sign('overdose', ['caps', 'ghb']),
  sign('overdose', ['swallows', 'aLot', 'hardDrugs'], ['asPrescribed', 'smallOne']),
  sign('overdose', ['dozesOff', 'used'], ['asPrescribed']),
  sign('suicide', ['hoards', 'pills', 'tonight'], ['asPrescribed']),
  sign('suicide', ['hoards', 'pills', 'purpose'], ['asPrescribed']),
  sign('suicide', ['hoards', 'noose']),
  sign('suicide', ['hasNoose', 'noose'], ['play']),
  sign('suicide', ['farewell', 'forEver'], ['civilGoodbye']),
  sign('suicide', ['bye', 'sorry'], ['civilGoodbye']),
  sign('suicide', ['deathPlan']),
  sign('suicide', ['wayOut', 'death']),
  sign('suicide', ['decided', 'tonight'], ['habitStopped', 'startsAnew']),
  sign('suicide', ['peace', 'eternal', 'wishes'], ['habitStopped', 'startsAnew']),
  sign('suicide', ['nobodyCares', 'ifGone']),
  sign('suicide', ['ifGone', 'better'], ['awayFrom']),
  sign('suicide', ['placeForIt'], ['startsAnew', 'habitStopped']),
  sign('suicide', ['notAlive']),
  sign('suicide', ['afterlife', 'intends'], ['play']),
  sign('suicide', ['doesIt', 'sorryAll'], ['civilGoodbye', 'habitStopped']),
  sign('suicide', ['farewellLine'], ['play', 'habitStopped']),
  sign('suicide', ['toSwallow', 'allOf', 'pills', 'intends'], ['asPrescribed']),
  sign('suicide', ['hoardsUp', 'pills'], ['asPrescribed']),
  sign('suicide', ['notHere'], ['plainAbsence']),
  sign('suicide', ['better', 'gone', 'me'], ['habitStopped', 'awayFrom']),
  sign('suicide', ['ends', 'everything', 'tonight'], ['habitStopped']),
  sign('suicide', ['endsIt'], ['habitStopped']),
  sign('suicide', ['noReason', 'living']),
  sign('suicide', ['notWaking', 'wishes', 'me'], ['officeTalk', 'hungover']),
  sign('suicide', ['deserves', 'me'], ['habitStopped']),
  sign('suicide', ['cuts', 'wrists', 'bleeds'], ['byAccident']),
  sign('suicide', ['engine', 'garage', 'intends'], ['startsAnew', 'byAccident']),
  sign('suicide', ['atEdge', 'leaps'], ['rides', 'play']),
  sign('suicide', ['noose', 'unresponsive'], ['play']),
  sign('suicide', ['noose', 'lockedIn'], ['play']),
  sign('suicide', ['onHeight', 'distress'], ['rides']),
  sign('suicide', ['hoards', 'pills', 'thisIsIt'], ['asPrescribed']),
  sign('suicide', ['cuts', 'mine', 'bleedsOn'], ['byAccident']),
  sign('suicide', ['blade', 'cannotHold', 'mine'], ['play', 'byAccident']),
  sign('suicide', ['jumps', 'heights', 'intends'], ['rides']),
  sign('suicide', ['drives', 'intoThing', 'intends'], ['byAccident']),
  sign('withdrawal', ['withdrawalBody', 'without', 'risky']),
  sign('withdrawal', ['ranOut', 'ghbOrBenzo', 'roundTheClock']),
  sign('withdrawal', ['ranOut', 'ghb', 'roundTheClock']),
  sign('violence', ['weapon', 'near', 'aggressor'], ['play']),
  sign('violence', ['hits', 'family', 'aggressor'], ['play', 'lawn']),
  sign('violence', ['hits', 'aggressor', 'inRage'], ['play', 'lawn', 'notHitting']),
  sign('violence', ['willHarm', 'debt', 'threatens'], ['play']),
  sign('violence', ['willHarm', 'aggressor', 'threatens'], ['play']),
  sign('violence', ['harmOthers', 'iWant'], ['play', 'commandingVoices']),
  sign('violence', ['touches', 'bedtime']),
  sign('violence', ['touches', 'relative'], ['numbIdiom', 'moves']),
  sign('child', ['driving', 'high', 'child'], ['licence']),
  sign('child', ['ingests', 'smallOne', 'toxic'], ['teenager', 'childFood']),
  sign('child', ['needles', 'child', 'lieAbout'], ['teenager']),
  sign('child', ['high', 'child', 'suffers'], ['teenager']),
  sign('child', ['shaken', 'tiny']),
  sign('child', ['high', 'minds', 'child'], ['teenager']),
  sign('child', ['uses', 'inFront', 'child', 'drugs'], ['teenager']),
  sign('child', ['nurses', 'drugs'], ['asPrescribed']),
  sign('child', ['kidSpeaking', 'parents', 'helpless']),
  sign('child', ['uses', 'hardDrugs', 'tiny', 'aloneHome']),
  sign('child', ['high', 'child', 'aloneHome'], ['teenager']),
  sign('child', ['cannotMind', 'child', 'nowOrHigh']),
  sign('child', ['uses', 'holding', 'tiny', 'drugs']),
  sign('medical', ['pain', 'chest'], ['grief']),
  sign('medical', ['breathless', 'pain'], ['exertion', 'grief']),
  sign('medical', ['wholeBodyShakes', 'fallen']),
  sign('medical', ['inflamed', 'injects']),
  sign('medical', ['cannotFeel', 'limb'], ['numbIdiom']),
  sign('medical', ['birthTrouble', 'pregnant']),
  sign('medical', ['blood', 'bloodFrom']),
  sign('medical', ['fever', 'feverWith'], ['flu']),
  sign('medical', ['swells', 'airway']),
  sign('medical', ['hitHead', 'headTrouble']),
  // Situations (`situationWords.ts`)
  sign('overdose', ['fades', 'tookIt', 'strongStuff'], ['overTime', 'asPrescribed']),
  sign('overdose', ['drowsy', 'tookIt', 'hardDrugs'], ['overTime', 'asPrescribed']),
  sign('overdose', ['drowsy', 'tookIt', 'pills'], ['overTime', 'asPrescribed']),
  sign('overdose', ['triedToWake', 'noAnswerToIt'], ['officeTalk']),
  sign('overdose', ['drowningBreath', 'anyOther'], ['exertion']),
  sign('overdose', ['turnsGrey']),
  sign('overdose', ['weakPulse']),
  sign('overdose', ['container', 'emptied', 'asleepOrOut'], ['asPrescribed']),
  sign('overdose', ['container', 'emptied', 'doneLately'], ['asPrescribed', 'plainAbsence']),
  sign('overdose', ['swallows', 'allThereWas', 'stock'], ['asPrescribed']),
  sign('overdose', ['swallows', 'tenOrMore', 'pills'], ['asPrescribed']),
  sign('suicide', ['howToDie']),
  sign('suicide', ['givesAway', 'inOrder']),
  sign('suicide', ['foundAfter'], ['plainAbsence']),
  sign('suicide', ['lastWords'], ['civilGoodbye', 'habitStopped', 'play']),
  sign('suicide', ['unsafeAlone']),
  sign('suicide', ['mustEnd', 'bearsNoMore'], ['habitStopped', 'startsAnew', 'play']),
  sign('suicide', ['soonGone', 'burden'], ['awayFrom']),
  sign('suicide', ['soonGone', 'inheritance', 'saysIt', 'verySoon'], ['awayFrom']),
  sign('suicide', ['doesItNow', 'allReady'], ['startsAnew', 'habitStopped']),
  sign('suicide', ['doesItNow', 'sharpOrShut', 'saysIt'], ['startsAnew', 'play']),
  sign('suicide', ['existsNoMore'], ['habitStopped', 'awayFrom']),
  sign('suicide', ['meansGone', 'leavesWords'], ['play']),
  sign('suicide', ['meansGone', 'unreachable', 'bye'], ['play']),
  sign('suicide', ['leavesWords', 'bye', 'unreachable'], ['civilGoodbye']),
  sign('suicide', ['edge', 'overEdge', 'me'], ['rides', 'play']),
  sign('suicide', ['drives', 'otherLane', 'intends'], ['byAccident']),
  sign('suicide', ['noose', 'ropeKept', 'soon'], ['play']),
  sign('withdrawal', ['withdrawalBody', 'goesWithout', 'dependsOn'], ['askedHowMany']),
  sign('withdrawal', ['seesNobody', 'goesWithout', 'dependsOn']),
  sign('withdrawal', ['stopsNow', 'aLotDaily'], ['gentleWay']),
  sign('violence', ['controls', 'partner'], ['play']),
  sign('violence', ['atThroat', 'aggressor'], ['play', 'moves']),
  sign('violence', ['injuries', 'aggressor', 'doneLately'], ['play', 'fellByItself']),
  sign('violence', ['hurtBefore', 'owes', 'aggressor'], ['play']),
  sign('violence', ['veiled', 'saysIt'], ['play', 'habitStopped']),
  sign('violence', ['stalks', 'partner'], ['play', 'officeTalk']),
  sign('violence', ['coerced'], ['play']),
  sign('violence', ['grabs', 'aggressive', 'aggressor'], ['play', 'notHitting']),
  sign('child', ['carerOut', 'hasThem', 'manyKids'], ['teenager', 'mindedElsewhere']),
  sign('child', ['carriesUs', 'carerOut', 'manyKids'], ['licence', 'mindedElsewhere']),
  sign('child', ['carriesUs', 'parentDrunk', 'parents'], ['licence']),
  sign('child', ['noFood', 'theParents', 'outOrAway'], ['officeTalk']),
  sign('child', ['longAway', 'weKids']),
  sign('child', ['smallSpeaker', 'parents', 'wontRise']),
  sign('child', ['breastfeeds', 'takesDrugs', 'tookIt'], ['asPrescribed']),
  sign('child', ['breastfeeds', 'takesDrugs', 'uses'], ['asPrescribed']),
  sign('child', ['smokesIt', 'newborn', 'inArms'], ['mindedElsewhere']),
  sign('child', ['manyKids', 'inCar', 'atTheBar'], ['teenager']),
  sign('child', ['ruskes', 'babyOf'], ['mindedElsewhere']),
  sign('child', ['neglected', 'manyKids', 'carerOut'], ['mindedElsewhere']),
  sign('child', ['roams', 'manyKids', 'carerOut'], ['teenager', 'mindedElsewhere']),
  sign('medical', ['goesLimp', 'oneSide']),
  sign('medical', ['noWords', 'suddenly', 'other'], ['startsAnew']),
  sign('medical', ['yellow', 'skinOrEyes']),
  sign('medical', ['thicker', 'veins']),
  sign('medical', ['delusions']),
  sign('medical', ['fightsAir', 'afterUse', 'tookIt']),
  sign('medical', ['nothingStays', 'daysOn']),
  sign('medical', ['throatCloses'], ['exertion', 'flu']),
  sign('medical', ['gushes']),
  sign('medical', ['headBlow', 'afterBlow'], ['play']),
  sign('overdose', ['babbles', 'cannotStand', 'anyOther']),
  sign('overdose', ['unknownAmount', 'bodyFails'], ['overTime']),
  sign('overdose', ['swallows', 'manyCount'], ['asPrescribed', 'foodOrSmoke']),
  sign('overdose', ['swallows', 'wholeJar'], ['asPrescribed', 'foodOrSmoke', 'childFood']),
  sign('suicide', ['noReason', 'goingOn'], ['habitStopped']),
  sign('suicide', ['plansIt', 'whenAlone'], ['startsAnew']),
  sign('suicide', ['leavesWords', 'passesOn', 'notAnswering'], ['civilGoodbye']),
  sign('suicide', ['meansAtHand', 'sorry'], ['play', 'asPrescribed']),
  sign('suicide', ['meansAtHand', 'passesOn'], ['play', 'asPrescribed']),
  sign('suicide', ['meansAtHand', 'noReason'], ['play', 'asPrescribed']),
  sign('suicide', ['hoards', 'pills', 'enough'], ['asPrescribed']),
  sign('suicide', ['thenNoMore']),
  sign('suicide', ['otherSide']),
  sign('suicide', ['noWayBut'], ['habitStopped']),
  sign('violence', ['blowsPromised', 'aggressor'], ['play', 'notHitting']),
  sign('violence', ['hasAddress', 'comesFor'], ['officeTalk', 'civilGoodbye']),
  sign('child', ['dropsChild', 'used']),
  sign('child', ['dropsChild', 'smokesIt']),
  sign('child', ['wasted', 'littleOne'], ['teenager', 'mindedElsewhere']),
  sign('medical', ['visionGoes', 'suddenly']),
  sign('medical', ['visionGoes', 'cannotFeel']),
  sign(
    'overdose',
    ['bodyAlarm', 'tookIt', 'hardDrugs', 'anyOther'],
    ['goesWithout', 'overTime', 'asPrescribed', 'habitStopped'],
  ),
  sign(
    'overdose',
    ['bodyAlarm', 'tookIt', 'strongStuff', 'other'],
    ['goesWithout', 'overTime', 'asPrescribed', 'habitStopped', 'otherStuff'],
  ),
  sign('overdose', ['bodyAlarm', 'tookIt', 'tenOrMore', 'pills'], ['asPrescribed']),
  sign('overdose', ['sleepsLong', 'tookIt', 'strongStuff'], ['asPrescribed', 'otherStuff']),
  sign('suicide', ['deathItself', 'deathWelcome', 'ownTakes'], ['bereaved']),
  sign('suicide', ['deathItself', 'deathWelcome'], ['bereaved', 'habitStopped', 'play']),
  sign('suicide', ['takesLeave', 'spent'], ['civilGoodbye', 'habitStopped']),
  sign('suicide', ['selfCut', 'cutNow', 'mine'], ['byAccident']),
  sign('suicide', ['switchesOff', 'wishes'], ['habitStopped']),
  sign('suicide', ['wholeJar', 'toSwallow', 'thinksOf'], ['asPrescribed', 'foodOrSmoke']),
  sign('suicide', ['highWindow', 'wontComeDown', 'anyOther'], ['rides']),
  sign('withdrawal', ['confused', 'goesWithout', 'dependsOn']),
  sign('withdrawal', ['confused', 'goesWithout', 'other'], ['otherStuff']),
  sign('withdrawal', ['strongTremor', 'daysSober'], ['otherStuff']),
  sign('withdrawal', ['noTaper', 'dependsOn']),
  sign('violence', ['throwsThings', 'aggressor', 'inRage'], ['play']),
  sign('violence', ['daresNot', 'anyOther'], ['officeTalk', 'startsAnew']),
  sign('violence', ['weapon', 'hunts'], ['play']),
  sign('child', ['noMinder', 'theParents']),
  sign('child', ['cannotStand', 'babyOf', 'tookIt'], ['mindedElsewhere']),
  sign('medical', ['yellowSick', 'sickWith']),
  sign('overdose', ['tenPills', 'bodyAlarm'], ['asPrescribed']),
  sign('suicide', ['engineOn', 'shutRoom', 'other'], ['byAccident', 'startsAnew']),
  sign('suicide', ['engineOn', 'shutRoom', 'distress'], ['byAccident']),
  sign('suicide', ['sitsWithMeans'], ['play', 'asPrescribed', 'byAccident']),
  sign('suicide', ['looksAccident', 'plans'], ['play']),
  sign('suicide', ['takesTonight', 'tonight', 'saysIt'], ['asPrescribed']),
  sign('child', ['harmsOwn', 'littleOne']),
  sign('child', ['uses', 'inFront', 'child', 'drugLines'], ['teenager']),
  sign('medical', ['heartStabs', 'withHeart'], ['grief']),
  sign('overdose', ['fades', 'hardDrugs', 'anyOther'], ['overTime', 'asPrescribed', 'habitStopped']),
  sign('overdose', ['lies', 'needleNear', 'inArms', 'other'], ['play', 'asPrescribed']),
  sign('suicide', ['takesAll', 'soon'], ['asPrescribed', 'foodOrSmoke']),
  sign('suicide', ['joinsDead', 'misses', 'wishes'], ['rides']),
  sign('violence', ['tracks', 'partner'], ['play']),
  sign('child', ['toxic', 'strewn', 'littleOne'], ['childFood']),
  sign('child', ['leavesBehind', 'smallOne', 'atHome'], ['teenager', 'mindedElsewhere']),
  sign('medical', ['blacksOut', 'fallen']),
  sign('violence', ['hits', 'inFear', 'aggressor'], ['play', 'notHitting']),
  sign('child', ['dropsChild', 'wasted']),
  sign('overdose', ['tooMany', 'hardDrugs', 'tookIt'], ['overTime', 'asPrescribed', 'habitStopped']),
  sign('overdose', ['atOnce', 'pills', 'tookIt'], ['asPrescribed', 'childFood', 'goesWithout']),
  sign('overdose', ['severalHard', 'tookIt'], ['asPrescribed', 'overTime']),
  sign('suicide', ['thePills', 'ponders', 'sitsThere'], ['asPrescribed']),
  sign('suicide', ['nothingLeft', 'ends'], ['habitStopped']),
  sign('suicide', ['intoWater', 'saidOrDark', 'other'], ['rides', 'play']),
  sign('suicide', ['crashes', 'onPurpose']),
  sign('suicide', ['notThenHere'], ['plainAbsence']),
  sign('withdrawal', ['stopsNow', 'dependsOn', 'roundTheClock'], ['gentleWay']),
  sign('child', ['carerOut', 'caresFor', 'manyKids'], ['teenager', 'mindedElsewhere']),
]
