/**
 * Concepts of danger that describe a situation rather than name it: somebody who fades, a glass of pills that is empty,
 * a parent who drives. Said alone they are little; the signs they make with others stand in `signWords.ts`.
 */
import { DRUG_WORDS, PILL_WORDS } from './dangerWords.ts'

const DAYS =
  '(i går|i nat|i aftes|i morges|i aften|i dag|lige|nu|igen|forleden|yesterday|last night|tonight|today|just|again|this morning)'
const TEN_OR_MORE =
  '(ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|*ogtyve|tredive|*ogtredive|fyrre|halvtreds|tres|firs|hundrede*|en snes|et dusin|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred*|dozen*)'

export const SITUATIONS = {
  // Who goes out like a light, and what was done to wake them
  fades: [
    '(glide*|glid|glir|drive*|forsvinde*|synke*|drift*|slip*|fad*) .. (væk|ud|hen|bort|away|out|off)',
    '(går|gå|gik|ved at gå|alt bliver|det bliver|bliver alt) (helt)? (i)? sort',
    '(going|goes|went|everything is|its all) (all)? (dark|black|blurry)',
    '(falde|falder|faldt|falden|drifting|nodding|zoning) (væk|hen|helt hen|off|out)',
    '(going|goes|went|gone|keeps going|blev|bliver|bliver ved med at blive) (limp|slap|slapt)',
    '(alt|det hele|everything|it all) (er|bliver|is|goes|going|bliver helt) (hvidt|sort|sløret|tåget|white|black|blurry)',
    '(mumler|mumle|mumlende|mumbl*|savler|savl|savlende|drool*|slør* (stemme|tale)|slur*)',
    '(kan|cant|cannot|can barely|could) (han|hun|jeg|næsten|slet|knap|hardly|even|barely)? (ikke|ik|ikk)? (stå|gå|sidde|stand|walk|sit) (selv|op|oprejst|på benene|up|straight|længere)?',
    '(hoved*|head) .. (hænger|falder|falling|hanging|dropping)',
    '(øjne*|eyes) .. (halvt lukke*|falder i|glasagtig*|glasere*|half closed|closing|glassy|glazed|ruller|flakker)',
    '(helt|langt|fuldstændig|næsten|totalt) (slap|slapt|væk|borte|fjern|ukontaktbar|limp)',
    '(nu|så) er (hun|han|hen) væk',
    '(slap|slatten|limp|floppy) (som|like|og|i|and) ..',
  ],
  drowsy: [
    '(falder|faldet|falde|faldt) .. i søvn',
    '(døs*|sløv*|søvnig*|tung i (hovedet|øjnene|kroppen)|drowsy|sleepy|dozing|doze*)',
    '(snurrer|sejler|drejer rundt|spinning|dobbelt|double vision|seeing double)',
    '(hard|svær|svært|tung|umulig) .. (at)? .. (kontakt|vække|wake|reach|rouse)',
  ],
  tookIt: [
    '(taget|tog|slugt|slugte|spist|drukket|drak|blandet|blandede|fixet|sniffet|røget|fået|given|took|taken|mixed|swallowed|drank|popped|snorted|injected|smoked|laced|spiked|kom i|puttet i|hældt i)',
  ],
  strongStuff: [
    DRUG_WORDS,
    PILL_WORDS,
    '(bars|fent|et eller andet|something|(sniffet|taget|tog|fået|røget|snorted|took|smoked) (noget|something)|noget (han|hun|jeg|vi|de) (ikke)? (kender|købte|fik)|laced|spiked|ecstasy|emma|blandet|rom|vodka|whisky|snaps|ukendt|unknown)',
  ],
  /** A body that does what no sleep or party does. */
  bodyAlarm: [
    '(stirrer|stirre|stiv|stive|stivnet|slap|slapt|slatten|klam|klamme|iskold|kold|kogende|glohed|sveder|svedig|drivvåd|bleg|kridhvid|hvid|grå|lilla|krampe*|ryster|rystende|spjæt*|forvirret|konfus|følelsesløs*|besvim*|ragdoll|kludedukke|stønner|klynker|hallucin*|skummer|rigid|staring|stares|limp|clammy|cold|freezing|pale|white|sweating|shaking|twitch*|jerking|confused|numb|fainted|boiling|burning|cant move|purple|puking|vomiting)',
    '(varm som|hot as|really cold|really hot|very (cold|hot)|ikke til at (få|komme|snakke|vække|ruske)|kan ikke (snakke til|tale med|få) (ham|hende|dem)|cant talk to (him|her)|does not make sense|i timevis|for hours|helt væk|stadig væk)',
  ],
  sleepsLong: [
    '(sovet|sover|slept|sleeping|asleep|været væk) .. (10|11|12|13|14|15|16|17|18|19|20|24|30|tolv|tyve|fourteen|twenty) (timer|hours)',
    '(har|has|is|hes|shes)? (sovet|slept|sleeping) (siden|since) (i går|yesterday|i morges|this morning|last night)',
  ],
  babbles: ['(mumle*|mumbl*|vrøvl*|savl*|drool*|slurr*|snøvl*|nonsense|uforståelig*|lalle*|stønner|moan*)'],
  cannotStand: [
    '(kan|kunne|cant|cannot|could) .. (ikke|ikk|ik|hardly|barely)? .. (stå|gå|sidde|rejse sig|holde hovedet|stand|walk|sit|get up)',
  ],
  anyOther: ['(han|hun|hen|ham|hende|hans|hendes|de|he|she|him|her|his|they|hes|shes)'],
  unknownAmount: [
    '(husker|huske|ved|remember|know|sure) (ikke|ikk|ik|not|jeg ikke|slet ikke)? .. (hvor (mange|meget)|how (many|much)|hvad (det|jeg)|what (i|it)) .. (taget|tog|took|taken|drukket|drak|var|was|fik)',
  ],
  bodyFails: [
    '(snurrer|sejler|drejer|følelsesløs*|numb|kan (næsten)? ikke (skrive|tale|stå|gå|se|bevæge)|falder i søvn|sløv*|hamrer|spinning|cant (type|move|stand|see|walk)|sleepy|faint|bange|scared|kaster op|throwing up|ryster|shaking)',
  ],
  manyCount: [
    '(10|11|12|13|14|15|16|18|20|22|24|25|28|30|32|35|36|40|45|50|60|70|80|90|100) (stk|stykker|gange|of (them|those|these)|af (dem|de)|på en gang|at once|tabs)',
  ],
  tenPills: [
    `(10|12|14|15|16|18|20|22|24|25|28|30|32|35|36|40|45|50|60|70|80|90|100) (stk|styk|x)? ${PILL_WORDS}`,
  ],
  wholeJar: [
    '(hele|whole|en hel|entire|et helt) (krukke*|glas|glasset|æske*|pakke*|bottle|pack|packet|blister*|bøtte*|plade*|brevet|recept*|box|jar|strip)',
  ],
  foodOrSmoke: [
    '(kiks|chokolade|slik|chips|is|mad|kage*|småkager|vin|øl|smøg*|cigaret*|nutella|honning|cookies|crisps|candy|chocolate|vodka|rom|snaps|whisky|wine|beer|milk|mælk|juice|vitamin*|nødder|hash)',
  ],
  tooMany: ['(for|alt for|altfor|too|way too) (mange|meget|many|much)'],
  atOnce: ['(på en gang|på een gang|på engang|at once|in one go|i en omgang)'],
  severalHard: [
    '(fire|fem|seks|syv|otte|ni|ti|4|5|6|7|8|9|10|four|five|six|seven|eight|nine|ten) (stk|styk)? (stesolid*|rivotril*|xanax|valium|oxazepam|oxapax|benzo*|tramadol*|lyrica|metadon*|methadone|morfin*|oxy*|sovepil*|zopiklon|imovane|sleeping pills|alprazolam|ketogan|dolol|kodein*|codeine)',
  ],
  needleNear: ['(sprøjte*|kanyle*|nål|nålen|needle|syringe|folie|foil|pille*|pills|pulver|powder)'],
  triedToWake: [
    '(klask*|rusk*|råbt|råber|råbe|kaldt|kalder|kniber|knebet|nappe*|vand i (hovedet|ansigtet)|ryster|rystet|vække*|slapp*|shak*|shook|splash*|yell*|shout*|pinch*|tickl*) .. (ham|hende|i ham|i hende|dem|kinden|hovedet|him|her|them|navn|name)',
  ],
  noAnswerToIt: [
    '(der sker|sker der|nothing happens|nothing works|no use|virker|hjælper|nytter) (ingenting|intet|ikke noget|ikke|nothing)?',
    '(ingenting|intet|nothing|nada|stadig (ikke|væk)|still (out|not|nothing)|reagerer kun|only (reacts|responds|moans|groans)|stønner bare|giver sig ikke)',
  ],
  drowningBreath: [
    '(vejr*|vejrtrækning*|ånde*|åndedræt*|luft|breath*) ..7 (drukn*|drown*|gap|gaps|pause*|hakke*|rall*|gurgl*|bobl*|bubbl*|snork*|stopp*|sekunder|seconds|lang tid|long time|sjælden*)',
    '(drukn*|drown*|gap|gaps|pause*|hakke*|rall*|gurgl*|bobl*|bubbl*|lang tid|lange|long time|sjælden*) ..7 (vejr*|vejrtrækning*|ånde*|åndedræt*|breath*)',
  ],
  turnsGrey: [
    '(bliver|blevet|blev|turning|turned|turns|getting|gone|going) ..6 (grå|gråblå|blå|blålig*|lilla|ligbleg|kridhvid|grey|gray|purple|blue) ..2 (i|om|omkring|rundt|på|around|in|og) .. (ansigt*|hoved*|læbe*|mund*|fingre*|negle*|face|lips|mouth)',
  ],
  weakPulse: [
    '(pulsen|pulse) ..4 (svag|langsom|væk|uregelmæssig|weak|slow|faint|barely)',
    '(svag|langsom|weak|slow|faint|knap nok en|barely a) pulse*',
  ],
  emptied: [
    '(tom|tomme|tomt|empty|emptied|tømt|tømte|væk|mangler|missing|gone|opbrugt)',
    '(var|was) (fuld|fuldt|fulde|full)',
  ],
  container: [
    '(pilleglas*|pilleæske*|blister*|medicinskab*|medicinæske*|pillepakke*|doseringsæske*|dosisæske*|pill (bottle|box|packet)s?)',
    '(glas|glasset|æske*|pakke*|pakker|bottle*|pack|packs|packet*) (med|of|with)? (sovepil*|pil*|pill|pills|medicin|tabletter|meds)',
  ],
  stock: [
    '(medicinskab*|pilleglas*|doseringsæske*|dosisæske*|dosispose*|blister*|ugens|månedens|medicine cabinet|pill bottle|weeks worth|months worth)',
  ],
  allThereWas: [
    '(alt|alt hvad|alle|hele|det hele|everything|all|the whole|resten)',
    '(på en gang|på een gang|in one go|all at once|at once)',
  ],
  tenOrMore: [TEN_OR_MORE],
  asleepOrOut: [
    '(sover|sov|snorker|ligger|asleep|sleeping|væk|svær|kontakt|svarer|vågner|mumler|reagerer|slap|out)',
  ],
  overTime: [
    '(stoffer|coke|heroin|drugs|piller) (før|tidligere|before)',
    '(hver (dag|morgen|aften|uge|weekend|fredag|lørdag|nat)|om dagen|dagligt|plejer|normalt|altid|tit|ofte|nogle gange|every (day|night|week|weekend|morning)|usually|always|daily|sometimes|hash*|pot|weed|joint*|efter arbejde|after work|bytur*|filmen|film*|fjernsyn*|bussen|toget)',
  ],

  // What a death is prepared and announced with
  howToDie: [
    'how to ..2 (die|drown|hang (myself|yourself)|bleed out|end it|end my life|kill myself)',
    '(hvor (mange|meget)|how (many|much)) ..9 (dø|die|død|dead|ihjel|kill|dødelig*|lethal|fatal|overdosis|overdose)',
    'hvor (mange|meget) ..9 dør',
    // A door is spelt as what dies.
    '(hvilke*|which) ..9 (dø|die|død|dead|ihjel|kill|dødelig*|lethal|fatal|overdosis|overdose)',
    '(gør det ondt|smertefri*|smerteløs*|painless*|does it hurt|hurtig*|letteste|nemmeste|bedste|sikreste|easiest|quickest|fastest|best|sikker|hvordan|how (do|can|to)) ..5 (at|to|måde|way|metode|method|man|i|jeg) ..3 (dø|drukne|hænge (mig|sig)|skyde (mig|sig)|die|drown|hang (myself|yourself)|bleed out|bløde ud|forbløde|gøre det forbi|end it|kvæles|tage livet*)',
  ],
  givesAway: [
    '(givet|giver|foræret|forærer|gave|given|giving) ..5 (væk|bort|away)',
    '(testamente|sidste vilje|hvem (der)? skal (have|arve|overtage|passe) (min|mine)|my will|last will|who (will|should) (get|have|look after|take) my)',
  ],
  inOrder: [
    '(ryddet op|ordnet (alt|det hele)|alt er (ordnet|klar|betalt|på plads)|er alt (ordnet|på plads)|affairs in order|everything (is)? (sorted|ready|paid|in order|set)|betalt (alt|min|mine|regning*|husleje*)|slettet (mine|alt|min)|så er der (ryddet|ordnet)|opsagt (min|lejlighed*|alt))',
  ],
  foundAfter: [
    '(finder|finde|fundet|find|finds|found) (i|du|de|han|hun|nogen|mor|børnene|you|they|someone)? (nok|bare)? (mig|me|my body|min krop|mit lig) .. (i morgen|død|senere|hængende|bagefter|på gulvet|tomorrow|dead|later|hanging|in the morning)',
    '(de|i|nogen|mor|they|someone|you) (finder|find|finds) (nok|bare)? (mig|me|my body|mit lig)',
  ],
  lastWords: [
    '(det)? (her)? (er|bliver)? (det)? sidste (jeg|du|i) (skriver|siger|hører|får at høre|kommer til at skrive)',
    '(sidste|last|final) (besked*|sms|mail|hilsen|message|text|words|ord) (fra|from|til|to|jeg)',
    '(last|final) thing (i|ill|you) (write|say|send|hear)',
    '(ses|mødes|vi ses|see you|meet) .. (den anden side|other side|himlen|heaven|næste liv|next life|helvede)',
    '(hører|ser|høre|se) .. (aldrig|ikke) .. (fra)? mig (mere|igen|længere)',
    '(never|wont|not) (hear from|see) me (again|anymore|any more)',
  ],
  unsafeAlone: [
    '(tør|turde|kan|bør|skal|dare|cant|shouldnt|should) .. (ikke|not)? .. (være|sidde|be|left|stay|sove) alene .. (med (mig selv|mine tanker|mit hoved))',
    '(alene|alone) (med|with) (mig selv|mine tanker|mit hoved|myself|my thoughts|my head) .. (i nat|i aften|tonight|lige nu|right now)',
    '(tør|dare|bange|afraid|scared) .. (alene|alone) (med|with) (mig selv|myself|my thoughts)',
    '(stoler|trust*|safe) .. (ikke|dont|not) .. (mig selv|myself)',
    '(dont|not|cant|ikke) (feel)? (trust*|safe|stole på|tryg*|sikker) (with|from|around|ved|med|på|for)? (myself|mig selv)',
  ],
  bearsNoMore: [
    '(kan|orker|magter|holder|gider|klarer) .. (ikke|ikk|ik) .. (mere|mer|længere|være i|holde ud)',
    '(cant|cannot|can t) .. (take|do|go on|bear|stand|cope|anymore|any more)',
    '(træt af (det hele|alt|livet|mig selv)|tired of (it all|everything|life|myself)|undskyld|sorry|bestemt mig|besluttet)',
  ],
  mustEnd: [
    '(det|alt|livet|smerten|it|this|everything|the pain) (her|hele|bare|just)? (skal|må|kan|slutter|ender|stopper|has to|must|needs to|ends|stops|will) (bare)? (slutte|stoppe|ende|være slut|have en ende|end|stop|be over)? .. (i dag|i nat|i aften|nu|today|tonight|now)',
    '(slut|forbi|over) .. (i dag|i nat|i aften|today|tonight)',
  ],
  soonGone: [
    '(jeg|han|hun) (er|forsvinder|dør|bliver) (nok|snart|bare)? (væk|død|borte|her ikke|forsvundet|snart|i morgen|i aften|i nat|i weekenden)',
    '(når|hvis|once|when|after) (jeg|han|hun|i|im|he|hes|she|shes) .. (er|was|is|am|im)? (død|væk|borte|ikke mere|dead|gone|no more)',
    '(ill|i will|hell|shell|im) be (gone|dead) (soon|tomorrow|tonight|by)',
    'jeg forsvinder (nu|snart|i nat|i aften|fra jer)',
  ],
  burden: [
    '((i|de|alle|du) (er|bliver)? .. (fri|fri for|slipper for|sluppet af med|af med) (mig|for mig)|(i|de) fri for mig|rid of me|free of me|without me|uden mig|til besvær|til last|en byrde|burden|in the way|i vejen (for alle|for jer))',
  ],
  inheritance: [
    '(huset|hus|arv*|penge*|hund*|kat*|bil*|begravelse*|funeral|house|dog|cat|car|money|inherit*)',
  ],
  doesItNow: [
    '(gør|gøre|do|doing|does) (jeg|han|hun)? (det|it) (nu|snart|i nat|i aften|seriøst|selv|now|tonight|for real|soon)?',
  ],
  allReady: [
    '(alt|everything|det hele|it all|ive got (it|everything)) (er|is|all)? (klar|parat|ready|set|prepared|in place|planlagt|planned)',
  ],
  sharpOrShut: [
    '(kniv*|barberblad*|knife|blade|razor*|pistol|gun|reb|rope|piller|pills|låst sig inde|locked (himself|herself|in|the door)|låst (døren|inde))',
  ],
  goingOn: [
    '(blive ved|bliver ved|keep going|go on|going on|wake up|waking up|stå op|vågne op|vågne i morgen|komme videre|kæmpe videre|fight* on|keep (on)? (trying|fighting))',
  ],
  plansIt: [
    '(tænkt mig|tænker (på)?|planlagt|planlægger|planer om|besluttet|bestemt|gonna|going to|plan* to|plan* on|vil|skal) .. (gøre|gør|do|doing) (det|it)',
  ],
  whenAlone: [
    '(når|mens|så snart|when|while|once|efter|after) .. (ungerne|børnene|alle|de andre|de|hun|han|mor|kids|everyone|they|he|she) .. (i skole|gået|ude|væk|sover|seng|arbejde|school|out|asleep|gone|sleep*|work)',
  ],
  passesOn: [
    '(passe på (hinanden|jer|os|børnene|mor)|pas på (hinanden|jer)|elsker (os|jer|dem) alle*|elsker os|tak for alt|thanks for everything|move on|komme videre uden|look after each other|take care of each other|loves us|love you all)',
  ],
  notAnswering: [
    '(svarer|tager|besvarer|answer*|pick*|replying|reply) .. (ikke|hun ikke|not|isnt|dont|never|ingenting)',
    '(isnt|not|wont|doesnt|ikke|dont|stopped) .. (answer*|pick* up|reply*|svare*|tage*)',
    '(turned off|slukket|slukkede|switched off) .. (phone|telefon*|mobil*)',
    '(phone|telefon*|mobil*) .. (off|slukket|død)',
  ],
  meansAtHand: [
    '(have|har|got|ive|ligger|with) ..3 (gun|rifle|pistol*|gevær*|reb|rebet|rope|pills|piller*|tabletter*|kniv*|barberblad*) ..3 (bilen|truck|car|taske*|hånden|hand|bordet|table|bed|next to|ved siden|skuffe*|klar|foran|sengen|natbord*)',
  ],
  enough: ['(nok|enough|mange nok)'],
  thenNoMore: [
    '(her) (jo|nok|alligevel|jeg)? ikke (mere)? (til den tid|når den tid kommer|når (i|den) (ringer|kommer))',
    '(wont|not) (be)? (here|around) (by then|for that|when you)',
  ],
  otherSide: [
    '(ses|mødes|see you|meet) .. (på den anden side|on the other side|i himlen|in heaven|i det næste liv|next life)',
  ],
  verySoon: ['(i weekenden|i morgen|i aften|i nat|snart|this weekend|tomorrow|tonight|soon|næste uge)'],
  /** Death, or living, weighed. */
  deathItself: ['(dø|død|døden|døde|at leve|leve|live|die|dead|death|dying|livet)'],
  deathWelcome: [
    '(lettelse|befrielse|relief|hvorfor skal (jeg|man)|hvorfor overhovedet|why (should|do|would) i (even|still|bother)?|længes|glæder mig til|looking forward to|ville være (rart|dejligt|bedre|nemmere|lettest)|would be (nice|easier|a relief|better)|eneste (udvej|løsning|måde)|only (way|option|answer))',
  ],
  ownTakes: ['(jeg|i|mig|me|my|mit)'],
  bereaved: [
    '(min|mit|my|hans|hendes|vores) (mor|far|mand|kone|bror|søster|hund|kat|ven*|søn|datter|farfar|mormor|bedste*|mum|mom|dad|dog|wife|husband|friend)',
    '(alkohol*|stof*|hash|uden|without|sober|ædru|clean|drikke|drinking|smoke|sundt|sådan)',
  ],
  takesLeave: [
    '(pas|passe) (godt)? på (min|mine|mit|hinanden|dig selv|børnene|ungerne|hunden)',
    'take care of (my|each other|the kids|yourself)',
    '(sidste|last) (gang|time) .. (vi|jeg|du|i|we|you) .. (taler|talte|talt|ses|så|ser|skriver|snakker|hører|talk*|speak*|see|saw|write)',
    '(brev*|letters|breve) .. (færdig*|ligger|klar|skrevet|done|ready)',
    '(skrevet|skriver|wrote|written) (alle)? (brevene|breve|letters|the letters)',
    '(ikke|nothing|intet|ingenting|ikke noget) (mere|left|more) at (give|kæmpe for|håbe på|sige)',
    'nothing (left|more) to (give|hope for|fight for|say)',
  ],
  spent: [
    '(jeg er færdig|im done|i am done|kan ikke mere|orker ikke|magter ikke|giver op|give up|slut|det var det|sagde|said|skrevet|farvel|undskyld|sorry|elsker|love|klar|færdige|ligger)',
  ],
  selfCut: [
    '(skærer|skære|skåret|snitter|snittet|cut|cutting|cuts|cutter) .. (mig|sig|i mig|mig selv|myself|himself|herself|dybt|dybere|deep|deeper)',
  ],
  cutNow: ['(i dag|i aften|i nat|nu|dybere|dybt|today|tonight|now|deep|deeper)'],
  switchesOff: [
    '(slukke|slukkede|slukker|switch|turn|turned|shut) (bare|helt)? (for|off)? (mig|me|livet|my life|hovedet for altid)',
  ],
  thinksOf: [
    '(tænker|tænkt|overvejer|lyst til|fristet|konstant|hele tiden|thinking|thought|keep thinking|tempted|want to|gonna|vil|kunne bare)',
  ],
  highWindow: [
    '(vinduet|vindueskarm*|karmen|altanen|fjerde|femte|sjette|(2|3|4|5|6|7|8) sal|window|window sill|windowsill|ledge|balcony|taget|broen|rækværk*|gelænder*)',
  ],
  wontComeDown: [
    '(vil|wont|nægter|refuses|kommer|not) .. (ikke|to)? .. (komme)? (ind|ned|in|down|tilbage|væk fra kanten)',
    '(benene|legs) .. (ud over|udenfor|over the)',
  ],
  engineOn: [
    '(motor*|bilen|engine|car) .. (tændt|kører|kørende|running|on|i gang)',
    '(slange*|hose) .. (udstødning*|exhaust|bilen|car)',
  ],
  shutRoom: ['(garage*|carport*|skuret|lukket rum|closed)'],
  sitsWithMeans: [
    '(jeg|i|im|ive been) (sidder|står|ligger|sitting|standing|lying) ..2 (med|with) (et|en|the|my|a|mit|min)? (barberblad*|kniv*|reb|rebet|pistol*|gevær*|piller|pillerne|tabletterne|razor*|blade|gun|rope|noose|pills)',
  ],
  looksAccident: ['(ligner|ligne|ser ud som|look|looks) (like|som)? (en|et|an)? (ulykke|uheld|accident)'],
  plans: ['(plan*|tænkt|skal|vil|så|sørge* for|gonna|will|want)'],
  takesTonight: ['(tage|tager|sluge|spise|take|takes|taking|swallow) ..3 (piller|pillerne|pills|tabletter)'],
  ponders: [
    '(tænkt|tænker|thinking|thought|overveje*|kigger|kigget|stirrer|looking at|staring at|om (det|jeg) skal|skal jeg|should i|tæller|talt|counting)',
  ],
  sitsThere: ['(siddet|sidder|ligger|lå|sitting|sat|lying)'],
  thePills: [
    '(pillerne|tabletterne|pilleglasset|glasset|the (pills|bottle)|my pills|alle pillerne|sovepillerne)',
  ],
  nothingLeft: [
    '(ikke noget|intet|ingenting|nothing|not anything|ikke mere) .. (tilbage|left) (her|here)? (for|til) (mig|me)',
    '(ingen|nobody|no one) .. (tilbage|left) ..1 (mig|me)',
  ],
  intoWater: [
    '(gå|går|gik|springe|hoppe|walk|walking|jump) .. (i|into|ud i) (the)? (vandet|havet|fjorden|søen|åen|havnen|kanalen|water|sea|lake|river|ocean)',
  ],
  saidOrDark: ['(i nat|i aften|tonight|nu|now|sagde|siger|skriver|said|says|vil ikke|aldrig)'],
  crashes: ['(kører|køre|kørte|crash*|drive|driving) .. (galt|car|bilen|off|ind i|into)', 'crash*'],
  onPurpose: ['(med vilje|on purpose|ingen .. opdager|ingen .. ved|ligner en ulykke|nobody .. know)'],
  notThenHere: [
    '(not|dont|wont|ikke) .. (want|vil)? .. (be|være) (here|her) .. (wake up|wakes up|in the morning|tomorrow|vågner|i morgen)',
  ],
  takesAll: ['(tager|tage|sluger|taking|take|swallowing|swallow) (jeg)? (dem|them) (alle|all)'],
  joinsDead: [
    '(op|hen|over) til (hende|ham|dem|min (mor|far|mand|kone|søn|datter|bror|søster|mormor))',
    '(join|be with) (him|her|my (mum|mom|dad|husband|wife|son|daughter|brother|sister))',
  ],
  misses: ['(savner|savn|miss|missing|mistede|lost)'],
  noWayBut: [
    '(ikke|ingen|no|dont|cant|not) .. (andre|anden|other|any)? (udvej*|løsning*|vej|vej ud|way out|option*|choice|muligheder) (end|than|but|except) (at|to)? (gøre det|dø|ende|forsvinde|do it|die|end|gøre en ende)',
  ],
  existsNoMore: [
    '(stop|stopping|holde op med|ophøre med|quit|slippe for) (at)? (existing|exist|being|eksistere|findes|være til|være mig)',
    '(aldrig|ikke|never|not) .. (stå op|åbne øjnene|open my eyes|get up) (igen|mere|again|ever)',
    '(slukke|slukker|slette) (for)? (mig selv|livet|mit liv|hovedet for altid)',
    '(slippe|komme|get|be) (væk|fri|away|out) (fra|for|of|from) (mit eget|mit|min|my|my own)? (hoved*|krop|liv|livet|head|body|life) .. (altid|evigt|ever|helt)',
    '(noget|notice|savne|opdage|miss|care) ..3 (hvis|if) (jeg|i) (var|was|were|blev|er|am) (død|væk|borte|dead|gone)',
  ],
  meansGone: [
    '(piller*|medicin*|reb*|gevær*|pistol*|pills|meds|rope|gun|rifle|shotgun|kniv*) ..3 (er|is|are|mangler)? (væk|borte|mangler|forsvundet|gone|missing)',
    '(taget|took|taken|med) .. (gevær*|jagtgevær*|reb*|pistol*|gun|rope|rifle)',
  ],
  unreachable: [
    '(tager|svarer|svare|besvarer|answer*|pick*|slukket|slukkede|off|turned off|forsvundet|gået ud|kørt|left|gone|missing|kan ikke få fat|cant reach|cant find|ved ikke hvor)',
  ],
  leavesWords: [
    '(skriver|skrev|skrevet|sms*|besked*|sagde|sagt|siger|ringede|text*|wrote|writes|message*|said|says|called) ..7 (elsker|undskyld|farvel|tilgiv*|ikke mere|tak for alt|opgiv*|passe på|love*|sorry|goodbye|bye|forgive|take care)',
  ],
  edge: [
    '(perron*|skinne*|bro|broen|tagkant*|tag|taget|kanten|kajen|havnekant*|molen|klippe*|vandet|havnen|fjorden|platform|tracks|bridge|ledge|rooftop|roof|cliff|pier|water|river|altanen|balcony|rækværk*|gelænder*)',
  ],
  overEdge: [
    '(tæller (tog|togene|sekunder*)|kigger (ned|på vandet)|ser ned|looking down|et skridt|one step|give slip|giver slip|let go|lade mig falde|lader mig falde|counting trains)',
    '(gå|går|walk|walking) (ud|in|into|ned) (i|into|the)? (vandet|havet|søen|fjorden|bølgerne|the (water|sea|lake|ocean|river))?',
  ],
  otherLane: [
    '(over|into|ind|ud|in) (i|mod|på|in)? (den|the)? (modsatte|modsat|modkørende|forkerte|oncoming|wrong|opposite) (bane|side|vejbane|kørebane|spor|trafik|lane|traffic|way)?',
  ],
  ropeKept: [
    '(i|på|in|on) (bilen|tasken|kælderen|garagen|loftet|træet|skoven|skuret|stolen|the (car|bag|garage|attic|shed|tree)|my (bag|car))',
  ],

  // What stopping does
  seesNobody: [
    '(taler|snakker|talking|talks|speaking|speaks|vinker|råber) .. (til|med|to|at|with|ad) .. (døde*|afdød*|dead|ingen|nobody|no one|væggen|the wall|nogen der|folk der|people (who|that)|someone (who|that)|loftet)',
    '(ser|hører|høre|seeing|hearing|sees|hears|see|hear) ..4 (musik|music|stemmer|voices|sange|klokker|mænd|men|folk|people|mennesker|børn|shapes|figures|faces|ansigter|skygger|shadows|orme*|worms|mus|rotter|rats|insekter|insects|bugs|fluer|flies|spøgelser|ghosts|kryb|fugle|birds|edderkopper|spiders|biller|slanger|snakes|dyr|animals|katte|hunde|flammer)',
    '(der er|er der|siger der er|says there are|there are|theres) ..3 (folk|mænd|mus|rotter|orme|dyr|biller|insekter|edderkopper|people|men|bugs|spiders|rats|nogen) ..3 (haven|væg*|gulv*|sengen|stuen|loftet|garden|wall*|floor|bed|room|ikke (er|findes)|arent|isnt|der ikke)',
    '(elektrisk*|electric*|brain|strøm*) .. (stød|shock*|zap*|jag)',
    '(plukker|griber|fanger|fægter|picking|grabbing|catching) .. (luft*|usynlig*|invisible|ting der ikke|air|nothing)',
    '(hører|høre|hearing|hears|hear) .. (navn|name|kalde*|call*|fodtrin|footsteps|telefon* ringe|whisper*|hvisken)',
    '(spjæt*|sitr*|summer|dirrer|prikker|zaps|twitch*|spasm*|vild i blikket|helt mærkelig|væk i blikket|vrøvl*|in a daze)',
  ],
  goesWithout: [
    '(uden|without|detox*|afgift*|afrus*|nedtrap*|tømt|tømte|hældt|hældte|hælder|poured|flushed|lukket for|taget fra|cut (me)? off|kold tyrk*|cold turkey|stop*|holdt op|holdt helt op|quit*|ran out|run out|løbet tør|løb tør|tør for)',
    '(sidste|last) (drink|øl|glas|pille|dosis|stesolid|rivotril|valium|xanax|fix|dråbe|genstand|drop|dose|pill|beer|one)',
    '(ikke|not|havent|hasnt|no|ingen) .. (drukket|fået|taget|haft|rørt|drink|drop|dråbe|øl|had|taken|touched) .. (siden|since|i|for|1*|2*|3*|4*|in|to|tre|fire|fem|two|three|four)',
    '(drikker|rører|tager|drinking|drink|drinks|touches) .. (ikke|not|no|dont) (mere|længere|anymore|any more)',
    '(no|ingen|uden|intet) (fantasy|ghb|rivotril|stesolid|booze|alcohol|drink|sprut|alkohol|benzo*|g|øl|xanax|vodka)',
    '(day|dag) (two|three|four|2|3|4|5|to|tre|fire)',
    '(fra|from) ..5 (til|to) (0|nul|ingenting|zero|nothing)',
    '(dag*|døgn|timer|days|hours|nat|2|3) (uden|without|off|clean|ædru|sober|tør)',
  ],
  dependsOn: [
    '(ghb|gbl|g|fantasy|fantasi|benzo*|stesolid*|diazepam|valium|rivotril*|rivo|xanax|alprazolam|oxazepam|oxapax|klopoxid|lorazepam|clonazepam|zopiklon|sovepil*|sovemedicin|pregabalin|lyrica|gabapentin|beroligende|nervepil*)',
    '(alkohol*|alcohol*|drikke|drikker|drak|drukket|drink|drinks|drinking|drank|sprit*|sprut*|vodka*|snaps*|øl|vin|bajer*|whisky|rom|gin|cognac|booze|flasken|beer*|wine|liquor|dråbe|drop)',
  ],
  askedHowMany: ['(hvor (mange|meget)|how (many|much)|hvor længe|how long)'],
  daysSober: [
    '(dag|dage|døgn|day|days|1|2|3|4|5|72|48|36|24|timer|hours) .. (ædru|sober|clean|uden|without|off|dry)',
    '(sober|ædru|clean|dry) (for|i)? (1|2|3|4|5|one|two|three|four|en|to|tre|fire|et par) (dag*|day*|døgn)',
  ],
  strongTremor: [
    '(ryst*|trembl*|shak*|skælv*|heart|hjertet) .. (stop*|voldsom*|vildt|ikke (skrive|holde)|nuts|crazy|pounding|racing|hele|galoperer|hamrer|cant)',
    '(cant|cannot|kan ikke|wont) .. (stop|holde op med|lade være med) .. (at)? (trembl*|shak*|ryste|skælve)',
    '(hallucin*|seeing things|ser ting|ser syner|kravler på væggene|kramp*|seizure*)',
  ],
  otherStuff: [
    '(hash*|weed|pot|smoking|ryge|rygning|nikotin*|cigaret*|smøger|joint*|coke|kokain|sukker|kaffe)',
  ],
  confused: [
    '(konfus|forvirret|confused|disoriented|desorienteret|ved ikke hvem|kan ikke kende|genkender ikke|doesnt (know|recognize|recognise)|kalder mig|calls me|tror (jeg|vi|hun|han) er|ude af sig selv|kravler på væggene|panik|panic|uro i hele|urolig i hele|i vildelse)',
  ],
  noTaper: [
    '(ingen|uden|no|without|ikke) .. (nedtrap*|trappe|taper*|udtrap*)',
    '(fra) ..5 (til) (0|nul|ingenting)',
    '(from) ..5 (to) (0|zero|nothing)',
  ],
  stopsNow: [
    '(stopper|stoppe|holder|hold|kvitter|hælder|hældt|smider|smidt|quit|quitting|stopping|done with) .. (i dag|nu|i morgen|lige nu|fra i dag|today|now|tomorrow|tonight|alt|det hele|sprut*|ud|op nu)',
  ],
  aLotDaily: [
    '(liter*|flaske*|bottle*|kasse*|ramme*|fifth|1*|2*|3*|halvanden|to|tre|20|30) .. (snaps|vodka|vin|rom|gin|whisky|sprit|øl|bajere|wine|liquor|beers|spiritus|genstande)',
  ],
  gentleWay: [
    '(hjælp*|help|læge*|doctor|støtte|support|behandling|treatment|trappe*|nedtrap*|langsomt|gradvis*|taper*|slowly|gerne|kan i|can you|en dag|måned*|month*|flaske* om ugen|om ugen)',
  ],

  // What one person does to another
  controls: [
    '(må|får|tør|lov|lader|allowed|let|lets) .. (ikke|aldrig|not|wont|doesnt) .. (gå|forlade|komme|nogen steder|ud|leave|go|out|anywhere)',
    '(knust|smadret|ødelagt|taget|tog|tager|smashed|took|taken|broke|gemt) (han|hun)? (min|mine|my) (telefon*|mobil*|nøgle*|pas|sko|bankkort|phone|keys|passport|laptop|hævekort)',
    '(låst|låser|låste|lukket|lukkede|spærret|locked|locks|shut) (mig|hende|os|me|her|us) (ude|inde|ind|out|in|inside|outside)',
    '(wont|doesnt|does not|not|never) let* me (out|leave|go|see)',
  ],
  partner: [
    '(han|kæreste*|mand|eks*|ex|husband|boyfriend|girlfriend|kone|he|hes|partner|sambo*|samlever*|fyren|ham jeg|ekskæreste|eksmand|stedfar|papfar|stepdad)',
  ],
  atThroat: [
    '(tog|tager|klemte|klemt|klemmer|greb|griber|fat|hænder*|holdt|holder|trykke*|grab*|hands|squeez*|put) .. (om|i|rundt|omkring|på|around|on|by)? .. (halsen|min hals|hendes hals|hals|strube*|throat|neck)',
  ],
  injuries: [
    '(blåt øje|blå øjne|blå mærker|blåt mærke|black eye*|bruise*|flækket (læbe|øjenbryn)|split lip|broken (nose|rib|ribs|jaw|arm)|brækket (næse*|kæbe*|arm*|ribben)|blodig næse|blodtud|bloody nose|kradset|bidemærke*|hævet (kind|øje|læbe)|ondt efter hans)',
  ],
  doneLately: [DAYS, '(tør ikke|gjorde det|did it|skjule*|makeup|hide|hver gang|every time|bange|scared)'],
  hurtBefore: [
    '(brækket|brækkede|knækket|broke|broken|smadret|tævet|tæv|tæsk|tæsket|banket|stukket|skudt|beat|beaten|stabbed|shot|kidnappet|køller|sparket|overfaldet)',
  ],
  owes: ['(gæld*|skylder|skyldte|debt*|owe|owes|owed|1*000|2*000|3*000|4*000|5*000)'],
  veiled: [
    '(så er (jeg|vi|du|han|hun) (færdig|død|slut|done)|død mand|dead man|(im|i am|youre|were) (dead|done for|a dead)|så sker der noget|something (bad)? will happen|(får|kommer) .. til at fortryde|regret it|så får (jeg|vi|han) (at mærke|en lektion)|teach (me|him|her) a lesson)',
    '(ved|know|knows|fundet ud af|found out) .. (hvor (jeg|vi|mine|min) .. (bor|går i skole|arbejder)|where (i|we|my) .. (live|lives|work|go*))',
    '(hvad|what) (de|han|hun|they|he|she|theyll|hell) (vil)? (gør|gøre|do|will do|gonna do|would do) (ved|med|to|with) (mig|mine|min|os|vores|børn*|me|my|us)',
    '(lov*|promis*|swore|swears|svor*) .. (stikke|skyde|smadre|slå|dræbe|tæve|brænde|stab|shoot|kill|beat|burn|hurt|get) .. (mig|os|ham|hende|ned|me|us|him|her|down)',
    '(billede*|pictures|photos|fotos|filmet|video*) .. (mit hus|vores hus|min dør|min lejlighed|mine børn|børnenes|my house|my door|my kids|my family)',
  ],
  saysIt: [
    '(siger|sagt|sagde|skriver|skrev|skrevet|sender|sendt|ringer|truer|lovet|lover|says|said|told|texts|texted|wrote|sent|threat*|promised|swore|de|han|hun|they|he|she|nogen|en der)',
  ],
  blowsPromised: [
    '(får|fik|får jeg|get|gets|få|giver|gav) .. (på kassen|en på (kassen|hovedet|siden|munden)|en flad|lussing*|lammetæv|på snotten|på tæven|a beating|smacked|a slap|a smack|slag)',
  ],
  hasAddress: [
    '(har|have|got|kender|know|fundet|found) .. (min|mit|vores|my|our) (adresse*|address|arbejdsplads)',
  ],
  comesFor: [
    '(kommer|coming|come|dukker op|troppe* op|show up|visit) .. (i dag|i aften|i nat|i morgen|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hvis|når|tonight|tomorrow|friday|if|when|igen|back|again)',
  ],
  inFear: ['(bange|ræd|rædselsslagen|afraid|scared|terrified)'],
  throwsThings: [
    '(kaster|kastede|smider|smed|kyler|kylede|throws|throwing|threw) .. (stole|stolen|ting|tingene|tallerken*|flaske*|glas|møbler|kopper|alt|chairs|things|stuff|plates|bottles|furniture|everything)',
  ],
  daresNot: [
    '(tør|dare) (jeg|hun|vi|not|han)? (ikke|not)? (at)? (to)? (gå|køre|komme|tage|go|come) (ind|in|op|hjem|tilbage|inside|back|home|derind|derhen) ..',
    '(too scared|for bange) .. (to|til at) (go|gå|køre|come|komme)',
  ],
  hunts: ['(jagter|jager|løber efter|går efter|chasing|chases|running after|swinging|svinger)'],
  tracks: [
    '(gps|tracker|airtag|sporer|kamera*|aflytter|spyware|overvåg*) .. (min (bil|telefon|mobil|taske)|my (car|phone|bag)|mig)',
    '(dukker op|turns up|shows up) .. (alle steder|overalt|everywhere|hvor jeg|wherever)',
  ],
  stalks: [
    '(følger|fulgte|følge) efter',
    '(forfølger|skygger|overvåger|stalker|stalks|stalking|following|follows|followed|opsøger|dukker op|turns up|shows up) .. (efter|op|mig|os|me|us|hjemme|arbejde|outside|udenfor)',
    '(står|holder|sidder|venter|standing|parked|waiting) ..3 (nede på gaden|på gaden|foran (huset|min dør|opgangen)|i opgangen|udenfor|uden for|outside|in my (street|driveway|hallway))',
  ],
  coerced: [
    '(tvinge*|tvunget|tvang|forc*|makes|made|presse*|truet|afpresse*) .. (til|into|to|med)? .. (sex|sælge (mig|sig)|prostit*|sell (myself|my body)|i seng|ligge med|knalde|kneppe|sælge (stoffer|coke|for)|deale|sell (drugs|for)|gemme (stoffer|våben)|hide (drugs|guns|weapons))',
    '(sælge|sælger|sell|selling) (mig selv|min krop|myself|my body) .. (gæld|betale|debt|pay|ham|him|dem|them)',
  ],
  aggressive: [
    '(aggressiv*|voldsom|voldelig*|amok|rasende|truende|ude af sig selv|sindssyg|aggressive|violent|raging|furious|bersærk|flippe*|vred|angry|psycho)',
  ],
  grabs: [
    '(tog|tager|greb|griber|hev|hiver|river|rev|skubbe*|spytte*|niver|kastede|kaster|holdt|grab*|shov*|push*|spit*|threw|throws|pulled|twisted) .. (fat|mig|min|i mig|i min|om|efter mig|ham|hende|me|my|at me|her)',
  ],
  notHitting: [
    '(slår|slog|slå|rører|banker|sparker|hits|hit) (jeg|han|hun|de|mig|os|hende|ham|dem|nogen)? (aldrig|ikke|heller ikke|never)',
    '(aldrig|never) (har)? (slået|slår|slog|hit|hits|beat|rørt|lagt hånd|laid)',
    '(slået|slår|slog) (op|fra|til|igennem)',
  ],
  fellByItself: [
    '(faldt|falder|fald|fell|cykel*|cyklen|bike|fodbold*|håndbold*|football|styrt*|crash*|ski*|trampolin*|arbejdsulykke)',
  ],

  // Children beside somebody who cannot mind them
  manyKids: [
    '(pigerne|drengene|tøserne|ungerne|børnene|børn|drengen|pigen|barnet|babyen|babyerne|toårige|treårige|etårige|fireårige|femårige|seksårige|kids|children|the (boys|girls|baby|kid|twins)|søskende|siblings|lillesøster|lillebror|lillebrødre|min (lille|nyfødte)|(søn|datter|dreng|pige) (på)? (1|2|3|4|5|6|7|8|9|et|to|tre|fire|fem|seks|syv))',
  ],
  carerOut: [
    '(er|var|bliver|so|is|was|mens|når) ..3 (skæv|påvirket|fuld|stiv|høj|smadret|bims|bedugget|stangstiv|plakatfuld|high|drunk|stoned|wasted|coked|hammered)',
    '(har|have|has|hes|shes|selvom|selv om) ..3 (drukket|røget|taget stoffer|taget coke|been drinking|been smoking|sniffet|fixet)',
    '(ryger|fixer|sniffer|smoking|shooting|snorting|using|drikker) ..2 (heroin|crack|coke|kokain|hash|joints|fed|tjald|meth|speed|stoffer|drugs|vodka|sprut|sig (fuld|i hegnet))',
    '(på druk|på stoffer|på coke|på speed|on drugs|on a bender|festet|feste*|ligger bare (på sofaen)?|ligger brak)',
  ],
  hasThem: [
    '(har|henter|passer|hos|får|skal have|skal hente|skal passe|has|have|with|picks up|picking up) ..1 (pigerne|drengene|ungerne|børnene|dem|ham|hende|de små|barnet|babyen|the (kids|girls|boys|children|baby)|them|nevø|min nevø|niece)',
    '(når|mens|while|when) (de|børnene|vi|they|we|the kids) (er|are|were) (der|hos (ham|hende)|her|hjemme|there|with (him|her)|home)',
    '(samvær*|hans weekend|hendes weekend|i weekenden (hos|med))',
  ],
  mindedElsewhere: [
    '(hos|passet af|passes af|med|til) (min mor|mormor|farmor|farfar|morfar|bedste*|deres (mor|far)|naboen|en ven*|min søster|plejefamilie*|moster|faster)',
    '(with|by) (their|my) (mum|mom|dad|mother|father|grandma|parents|grandparents|sister)',
    '(ikke|aldrig|never|not|dont|kun) .. (når|mens|foran|while|when|in front of) .. (børn*|de|kids|they|ungerne|dem|hos)',
    '(ser|see|sees|oplever|mærker) .. (aldrig|ikke|never) ',
    '(ser|har) mig (aldrig|ikke)',
  ],
  carriesUs: [
    '(kører|køre|kørte|henter|hente|hentede|drives|driving|drive|drove|picks|picked) .. (os|mig|børn*|unger*|ham|hende|pigerne|drengene|babyen|us|me|kids|children|the baby|my (son|daughter|brother|sister))',
    '(kører|køre|kørte|driving|drives|drive) .. (med|with) .. (os|mig|babyen|børn*|ham|hende|lillebror|lillesøster|us|me|kids|the baby)',
  ],
  parentDrunk: [
    '(far|mor|stedfar|stedmor|hun|han|de|mum|mom|dad|he|she|hes|shes|forældre|parents) ..5 (fuld|fulde|skæv|stiv|påvirket|høj|drukket|drunk|high|stoned|wasted|been drinking|ryger heroin|på coke)',
    '(altid|tit|always) fuld',
  ],
  noFood: [
    '(ingen|ikke|no|uden|nothing|without|intet) .. (mad|at spise|spist|aftensmad|madpakke*|food|eat|eaten|dinner)',
    '(kan|gider|orker|magter|cant|doesnt|never) .. (ikke)? (lave|laver|make|cook) (os|mad|food|dinner)',
    '(sultne|sulten|hungry|starving)',
  ],
  theParents: [
    '(mor|far|mine forældre|forældrene|vores forældre|stedfar|mum|mom|dad|my parents|our parents|min mor|min far|de voksne)',
  ],
  outOrAway: [
    '(fuld|fulde|skæv*|festet|fester|druk|drukket|påvirket|stoffer|coke|væk|ude|forsvundet|sengen|kommer ikke op|in bed|drunk|high|partying|drugs|gone|sofaen|passed out|sover)',
  ],
  longAway: [
    '(mor|far|forældre|hun|han|mum|mom|dad|she|he|parents) ..3 (væk|forsvundet|gået|ikke kommet (hjem)?|ikke været hjemme|gone|missing|not (been|come) home|not back) ..3 (siden|i (to|tre|fire|2|3|4)|hele|since|for (two|three|2|3|days)|all)',
    '(hasnt|ikke|not|havent|aldrig) (been|come|været|kommet) (home|hjem|hjemme|back|tilbage) .. (siden|since|i|for)',
  ],
  weKids: [
    '(vi er|we are|were) ..2 (børn|søskende|kids|siblings|hjemme|alene|alone)',
    '(lillebror|lillesøster|little (brother|sister)|mine søskende|my (siblings|brothers|sisters)|(jeg|i) (am|er|m)? (10|11|12|13|14|8|9|7))',
  ],
  smallSpeaker: [
    '(jeg er|im|i am) (kun|bare|only|just)? (5|6|7|8|9|10|11|12|13|14|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)',
    'jeg går i (1|2|3|4|5|6|7|anden|tredje|fjerde|femte|sjette) klasse',
  ],
  wontRise: [
    '(wont|doesnt|vil|vågner|står|kan|not) .. (ikke)? (get up|wake up|waking|stå op|op|vågne|vækkes|svare)',
    '(fuld|drunk|skæv|high|slår|hits|råber|shouting|væk|gone|skriger|screaming|bange|scared)',
  ],
  breastfeeds: ['(ammer|amme|amning|breast*|nursing|brystmælk|giver bryst)'],
  takesDrugs: [
    DRUG_WORDS,
    '(hash*|weed|joint*|pot|skunk|vodka|fuld|drunk|stoffer|drugs|pills|piller|cannabis)',
  ],
  newborn: [
    '(nyfødt*|baby*|spædbarn*|spædbørn*|newborn|infant*|toddler*|lille (dreng|pige|søn|datter)|barnevogn*|vugge*|måneder gammel|months old|tvillinger*)',
  ],
  inArms: [
    '(på armen|i armene|på skødet|på brystet|i sengen|oven på|ovenpå|in (his|her|my|their) (arms|lap|bed)|on (his|her|my|the) (lap|chest)|on top of|ved siden af|next to)',
  ],
  smokesIt: ['(ryger|ryge|røg|sniffer|fixer|drikker|smoking|smokes|smoke|snorting|fuld|drunk|skæv|high)'],
  caresFor: [
    '(bade|bader|passe|passer|putte|putter|skifte|skifter|made|hente|henter|bath*|bathe|change|feed*|babysit*|put .. to bed|lege)',
  ],
  noMinder: [
    '(ingen|nobody|no one|ikke nogen) .. (passe|passer|se efter|kigge efter|look*|watch*|mind*) .. (os|børn*|dem|ham|hende|lille*|us|kids|after)',
  ],
  harmsOwn: [
    '(bange|ræd|afraid|scared|frygter|kommer til) .. (gør|gøre|hurt*|skade*|ryste*|kvæle*|harm*|smide*) .. (hende|ham|den|det|barnet|babyen|her|him|it|noget|fortræd)',
    '(bange|afraid|scared) .. (jeg|i) (gør|might|will|could|kan finde på)',
  ],
  drugLines: ['(lines|streger|baner|en streg|a line|fix|pibe|pipe|bong|kanyle*|needle*)'],
  strewn: [
    '(over det hele|overalt|ligger fremme|flyder|everywhere|lying around|på (gulvet|bordet|sofabordet)|on the (floor|table)|all over)',
  ],
  leavesBehind: ['(efterlad*|efterlod|forlader|forlod|går fra|gik fra|lader|leaves|left|leaving)'],
  atHome: ['(lejlighed*|hjemme|huset|bilen|home|apartment|flat|car|house|sengen|kravlegården)'],
  dropsChild: [
    '(tabt|tabte|taber|drops|dropped) (barnet|babyen|drengen|pigen|the (baby|kid|child)) (hele tiden|tit|igen|ned|again|all)',
    '(tabt|tabte|taber|drops|dropped|drop|væltede med|faldt med|fell (with|on)|rullede over) .. (min (datter|søn|lille)|mit barn|barnet|baby*|den lille|my (daughter|son|baby|child)|the baby)',
  ],
  wasted: [
    '(sover rusen ud|ligger brak|knocked out|gået kold|sover tungt|høj som|skæv|plørefuld|stangstiv|stiv|hammerfuld|påvirket|fuld|drunk|wasted|stoned|high|coked|på coke|på speed|på stoffer|on drugs|on meth|on heroin)',
  ],
  littleOne: [
    '(den lille|de små|baby|babyen|babyer|spædbarn*|spædbørn*|nyfødt*|newborn|toddler*|infant*|etårig*|toårig*|treårig*|fireårig*|femårig*|little ones|vuggestue*|barnevogn*|mit lille barn|min lille (søn|datter|dreng|pige)|my little (boy|girl|son|daughter))',
  ],
  inCar: ['(i bilen|bagsædet|in the car|back seat|i barnevognen|in the pram)'],
  atTheBar: [
    '(bodega*|værtshus*|bar|baren|pub*|pusher*|dealer*|score|købe (stoffer|hash|coke|g)|casino|fester|fest|buy* (drugs|coke|weed)|drikker|drinking)',
  ],
  ruskes: [
    '(rystet|rystede|ryste|rusket|ruskede|ruske|rusker|shook|shaken|shaking|klasket|kylet|kylede|smidt)',
  ],
  babyOf: [
    '(nyfødt*|baby*|spædbarn*|spædbørn*|newborn|infant*|toddler*|tumling*)',
    '(søn|datter|dreng|pige|barn|son|daughter|boy|girl|child|ham|hende) ..2 (måned*|uger|months|weeks)',
    '(måneder|uger|months|weeks) (gammel*|gamle|old)',
    '(søn|datter|dreng|pige|barn|son|daughter) (på|is|aged)? (1|2|3|et|to|tre|one|two|three)',
  ],
  neglected: [
    '(ikke|havent|hasnt|not|aldrig|never) .. (været i skole|børnehave|vuggestue|passer skolen|skiftet|vasket|bad|fået ble|rene|been to school|changed|washed|fed|bathed)',
    '(beskidt*|lugter|forsømt*|vanrøgt*|neglect*|filthy|lus|udslæt|tynd|magre)',
  ],
  roams: [
    '(alene|alone|rundt|løber|går|leger|running|walking|wandering|playing) ..4 (på (vejen|gaden|parkeringspladsen)|i trafikken|ude|udenfor|ved (vejen|vandet|havnen|kanalen)|on the (road|street)|in (the)? (traffic|street|road)|outside|near the (road|water))',
  ],

  // The body, in plain words
  oneSide: [
    '(højre|venstre|right|left|ene) (side|arm*|hånd*|ben*|hand|leg|foot|mundvig*|ansigt*|fod)',
    '(mund*|ansigt*|mouth|face) ..3 (hænger|skæv*|skæve|droop*|falder|sagging)',
  ],
  goesLimp: [
    '(slap*|hænger|hængende|lam|lammet|følelsesløs*|dødt|død|numb|droop*|weak|kraftesløs*|snurr*|prikke*|tingl*|paralys*|virker ikke|lystrer ikke|skæv*)',
  ],
  noWords: [
    '(kan|cant|cannot|could) (jeg|han|hun|not)? (ikke|pludselig|suddenly|næsten|slet)? .. (finde ord*|få ord*|sige ord*|formulere|tale rent|find (the|his|her|my)? words|get (the|my|his|her)? words|speak)',
    '(taler|snakker|talking|speaking|snøvler|lalle*) (pludselig|suddenly|helt|bare)? (sort|volapyk|uforståelig*|utydelig*|gibberish|nonsense|usammenhængende|snøvlende)',
  ],
  suddenly: ['(pludselig*|suddenly|lige nu|right now|nu|from one moment|efter|after|siden|since)'],
  yellow: ['(gul|gule|gult|gulsot|gullig*|yellow|yellowish|jaundice*)'],
  skinOrEyes: ['(hud*|øjne*|øjnene|ansigt*|skin|eyes|face|det hvide)'],
  thicker: [
    '(tykkere|tyk|dobbelt så (tyk|stor)|kæmpestor|enorm|hård som|balloner|svulme*|bigger|twice the size|huge)',
  ],
  veins: ['(venen|vene|vener|vein*|stik*|fix*|sprøjt*|kanyle*|inject*|needle|lysken|groin|pulsåren)'],
  delusions: [
    '(tror|mener|siger|påstår|overbevist|thinks|believes|convinced|says|føler|feels|swears) ..6 (stråler*|stråling|chip*|mikrochip*|overvåg*|kamera*|cameras|cia|fbi|pet|djævl*|dæmon*|demon*|devil*|satan|messias|jesus|gud taler|forgift*|poison*|sender* (signaler|beskeder)|aflytte*|spion*|spy*|microchip*|tankerne|læser (hans|hendes|mine) tanker|read (his|her|my) (mind|thoughts)|after (him|her|me)|(kan|can) (flyve|fly)|usårlig|udødelig|invincible|kravler under huden|under (his|her|my) skin)',
    '(insekter|bugs|biller|orme|worms) (under|i|in) (huden|min hud|skin|my skin|his skin|her skin)',
  ],
  afterUse: [
    DRUG_WORDS,
    '(taget noget|took something|stoffer|drugs|høj|high|skæv|emma|syre|svampe|vågen i|ikke sovet|no sleep|not slept|awake for|oppe i)',
  ],
  fightsAir: [
    '(slår om sig|går amok|hitting out|thrashing|lashing out|vild|skriger|screaming|river tøjet af|ude af den)',
  ],
  nothingStays: [
    '(ikke|cant|cannot|kan|couldnt) ..2 (holde|keep) ..3 (vand|mad|noget|væske|anything|water|fluids|food) ..2 (i mig|i sig|nede|inde|down|in)',
    '(kaster|kastet|kaste|brække*|throwing|threw|puking|vomiting) .. (op|mig|sig|up)? .. (alt|everything|hele tiden|nonstop|konstant|uafbrudt|constantly)',
  ],
  daysOn: ['(dage|døgn|days|dag|stå|stand|svimmel|dizzy|weak|besvime*|faint*|timer|hours|ikke tisset)'],
  throatCloses: [
    '(hals*|strube*|svælg*|throat|airway*|luftvej*) ..3 (snør*|lukke*|klemmer|hæver|svulm*|clos*|tighten*|swell*|swollen)',
  ],
  gushes: [
    '(blod*|blood|bløder|bleeding) ..4 (sprøjt*|pumper|vælter|fosser|løber|strømmer|overalt|all over|spurt*|pour*|gush*|everywhere|pøl|pool|helt vildt|voldsomt|stopper ikke|wont stop)',
    '(sprøjt*|pumper|vælter|fosser|strømmer|spurt*|pour*|gush*) ..4 (blod*|blood)',
  ],
  yellowSick: ['(helt|blevet|bliver|meget|så|all|turned|gone|completely|very) (gul|gult|gule|yellow)'],
  sickWith: [
    '(ondt|smerter|kaster op|maven|drikker|kvalm|træt|opsvulmet|pain|vomit*|throwing up|stomach|belly|drink*|sick|tired|confused)',
  ],
  heartStabs: [
    '(stikker|stik|jager|jag|klemmer|trykker|smerte*|snører|pain|stabbing|squeezing) .. (hjertet|heart|hjerteregion*)',
  ],
  withHeart: [
    '(vejr*|ånder|breath*|venstre arm|left arm|coke|kokain|cocaine|speed|amfetamin|sved*|sweat*|svimmel|dizzy|taget|took)',
  ],
  blacksOut: ['(sort for (mine|hans|hendes)? øjnene|sortnede|went black|seeing black|saw black)'],
  visionGoes: [
    '(synet|vision|sight|eyesight) ..3 (going|goes|gone|blurry|væk|forsvinder|sort|sløret|svigter|tunnel|dark)',
    '(kan (pludselig|næsten)? ikke se|cant see|going blind)',
  ],
  headBlow: [
    '(slag|spark|slået|slog|ramt|hit|blow|fald|faldt|fell|banged|bump*|smack*) ..3 (hoved*|baghoved*|panden|tinding*|nakken|head|skull)',
  ],
  afterBlow: [
    '(kaster (han|hun|jeg) op|brække*|falde* i søvn|søvnig|sover|døsig*|sleepy|stay awake|awake|vågen|vågne|snakker sort|taler sort|vrøvl*|mærkelig|væk|pupil*|husker ikke|cant remember|doesnt remember|weird|strange|dobbelt|double)',
  ],
} as const satisfies Record<string, readonly string[]>
