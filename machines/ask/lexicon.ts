/**
 * The words in which worried people ask, brought together with the words of the rules: one concept, everything that means it.
 * Phrases in the language of `understand/pattern.ts`, separated by commas; looked for in questions and in rules alike, those
 * with `?` before them in questions only.
 */
import type { Language } from '../facts.ts'
import type { Topic } from '../rule.ts'

export const CONCEPTS = {
  cost: [
    'koste*, pris, prise*, betal*, gratis, egenbetaling*, brugerbetaling*, penge, kroner, kr, regning, regningen, dyr, dyrt, dyre, økonomi, gebyr*, udgift*, (har|have|ikke) råd til, ?(ikke|har|have) råd, ?fattig*, ?penge nok, gæld, selv betale, tilskud*, rabat, forsikring*',
    'pay, pays, paying, paid, payment*, cost*, price*, fee, fees, charge*, money, expensive, afford*, bills, the bill, (is|are|it|be|for|get|all|treatment|help|advice|medicine) free, free (talk|advice|help|of charge|treatment|needles), fund*, subsid*, insurance',
  ],
  free: [
    'gratis, ?koste*, ?pris*',
    '(is|are|it|be|for|get|all|treatment|help|advice|medicine) free, free (talk|advice|help|of charge|treatment|needles), ?cost*',
  ],
  advice: [
    'råd, rådgivning*, gode råd, (tale|snakke) med (nogen|jer|en|os), ?hvad gør jeg, ?hvad kan jeg gøre, ?hvad skal jeg gøre, bekymret, urolig',
    'advice, (talk|speak) (to|with) (someone|somebody|you|us|anyone), ?what (can|do|should) i do, worried',
  ],
  boardAndLodging: [
    'mad, maden, kost, logi, husleje*, kost og (logi|bolig), (mad|seng|kost) og (seng|bolig|logi), strøm, varme, forplejning',
    'food, rent, lodging, board, meals, electricity, heating',
  ],
  stay: [
    'døgn*, ophold*, indlagt, indlægg*, institution*, ?bo (hos jer|der), ?sove (hos jer|der), flytter ind, (bor|bo|bor man|bo et) .. (på stedet|sted), væk hjemmefra, afvænning*, afrusning*, overnatte*',
    'residential, inpatient, rehab, (a|the|your|my|during|residential) stay, stays, live-in, (live|living) (there|in), (live|stay) somewhere, move in, admitted, away from home, detox (centre|center|clinic), sleep there, overnight',
  ],
  dayProgramme: [
    'dagtilbud*, dagbehandling*, hele dagen, dagtid, dag til døgn, dag og døgn',
    'day (treatment|programme|program|care), all day, by day, daytime, day and residential',
  ],
  outpatient: [
    'ambulant*, (bor|bo) .. hjemme, uden ophold',
    'outpatient, (live|living) at home, day patient',
  ],
  ownHome: [
    'egen bolig, eget hjem, dit hjem, mit hjem, min lejlighed, (beholde*|miste*|mister) .. (bolig|lejlighed|hjem), (fast )?sted at bo, hjemløs*, bolig, ?(bor|sover) .. (sofa|venner), hvor jeg bor, hvor man bor, ?(min|sige|give|oplyse|fortælle|kende) .. adresse',
    'own home, my (flat|apartment|home|place), your home, keep .. (flat|home|apartment), lose .. (flat|home|apartment), place to live, homeless, couch surf*, sofa surf*, housing, have a home, where i live, where .. live, ?(my|give|say|tell) .. address',
  ],
  parents: [
    'forældre*, forælder*, (min|din|mor og|og|som|er) far, (min|din) mor, mor og far, mor eller far, min fars, min mors, mødre, fædre, stedfar, stedmor, forældremyndighed*, (ring*|skriv*|post|breve|brev|sende*|sige det|fortælle det) .. (hjem|hjemme)',
    'parent, parents, mum, mom, dad, mother, father, custody, (call*|write*|post*|letter*|tell*|phone*) .. home',
  ],
  parentsOfTheYoung: [
    '?(får|få|bliver|skal|ved|hører|kan) .. (forældre|forældrene|mor|far|familie) ..3 (vide|besked|underrettet|det), ?(sige|fortælle) .. (forældre|mor|far|hjemme), (forælder|forældre*) .. ja, ja .. (forælder|forældre*), hvem der skal sige ja, (ringer|skriver) hjem, uden dine forældre, (dine|mine) forældre, forældre får, skal forældre*, to gange ja',
    '?(do|will|are|does|can|must) .. (parents|mum|mom|dad|mother|father|family) ..3 (know|told|informed|find out|agree|yes), ?(tell|telling|told) .. (parents|mum|mom|dad), (parent|parents|custody holder) .. (yes|agree), (yes|agreement) .. (parent|parents), who must say yes, (calls|writes) home, without your parents, (your|my) parents, parents are not told',
  ],
  told: [
    '?(får|få|fik|bliver|skal) ..5 vide, tavshedspligt*, ?(chef*|politi*|arbejdsgiver*|arbejdsplads*|skole*|jobcent*|lærer*|læge|kæreste) .. (vide|besked|underrettet), uden at ..4 vide, besked, underrett*, fortælle* (det|mine|min|nogen|andre)?, fortæller (i|du|nogen|det), sige det (til|hjemme|videre), siger det (til|hjemme|videre), siger i det, siger i noget, (ringer|skriver) .. (hjem|til min*), (kontakte*|opdage*) .. (min*|det), hemmelig*, finde* ud af, ser .. det, hører det først, hører .. fra os, hører om det, sladre*, skjule*, (bekræft*) .. om, vide at jeg, vide om, ved at jeg, hører om, høre om, opdager*, holde .. hemmeligt',
    'told, ?(boss|police|employer|work|school|job|teacher|doctor|anyone|anybody) .. (told|know|find out|informed), confidential*, tell my, tell anyone, tell anybody, tell them, you tell, find out, finds out, finding out, know (about|that|i), get to know, inform*, notif*, secret*, (contact|call|write to) my, first to hear, hear from us, (call*|write*) home, being told, hear* about, learn* about, let .. know, keep .. (quiet|secret)',
  ],
  consent: [
    'samtykk*, tilladelse, tillade*, tillad, godkende, godkender, godkendelse, (sige|siger|sagt|sig|dit|deres|give*) ja, (siger|sige) .. ja, ja til, lov (af|fra|til), accept*, underskri*, skrive under, (selv|alene) bestemme, bestemme (selv|alene), bestemmer selv',
    'consent*, permission, approve, approves, approval, (say|says|said|saying) yes, yes of, your yes, agree, agrees, agreed, allow*, sign, decide .. (myself|on my own|alone), on my own',
  ],
  confidential: [
    'tavshedspligt*, tavshed, fortrolig*, diskret, dele, deler, del .. oplysninger, videregive*, (hvem|kan|må) .. (læse|se) .. (det|her|min*|journal*|oplysninger), læser .. (det|min*), adgang, mellem os, hente* papirer, papirer, holde .. for (jer|sig) selv',
    'confidential*, privacy, share*, sharing, (who|can) .. (read|see) .. (this|it|my|what), reads (this|it), between us, pass on, papers, keep .. (quiet|to yourselves|to yourself), leak*',
  ],
  /** The one whom it is about, or somebody near, is told that I was in touch. */
  toldThem: [
    '?(får|bliver|ved|hører|opdager|finder) (min søn|min datter|mit barn|vores søn|vores datter|vores barn|min dreng|min pige|min teenager|min kæreste|min mand|min kone|min samlever|min partner|min ven|min veninde|min bror|min søster|han|hun|ham|hende|barnet|den unge|personen|vedkommende) .. (vide|besked|underrettet|informeret|orienteret|kontaktet|det|noget|om at|ud af|at jeg), ?(skal|kan|vil) (min søn|min datter|mit barn|vores søn|vores datter|vores barn|min dreng|min pige|min teenager|min kæreste|min mand|min kone|min samlever|min partner|min ven|min veninde|min bror|min søster|han|hun|ham|hende|barnet|den unge|personen|vedkommende) .. (vide|høre|opdage|informeres|kontaktes|underrettes), ?(siger|fortæller|sige|fortælle|røber|afslører|sladrer|kontakter|informerer) (i|det|noget) ..2 (min søn|min datter|mit barn|vores søn|vores datter|vores barn|min dreng|min pige|min teenager|min kæreste|min mand|min kone|min samlever|min partner|min ven|min veninde|min bror|min søster|han|hun|ham|hende|barnet|den unge|personen|vedkommende), ?(uden at|så) (min søn|min datter|mit barn|vores søn|vores datter|vores barn|min dreng|min pige|min teenager|min kæreste|min mand|min kone|min samlever|min partner|min ven|min veninde|min bror|min søster|han|hun|ham|hende|barnet|den unge|personen|vedkommende) .. (ved|vide|opdager|hører|ser|finder), ?(vise|afsløre) .. at jeg har, om en anden har, siger intet videre, siger vi intet, ikke noget at vide af os',
    '?(will|is|are|does|do|would|can|could|might|must|should) ((my|our) (son|daughter|child|kid|boy|girl|teenager|husband|wife|partner|boyfriend|girlfriend|friend|brother|sister)|he|she|him|her|the child|the person) .. (told|know|informed|find out|hear|notified|contacted|learn|aware|see), ?(tell|telling|inform|informing|contact|notify|alert) ((my|our) (son|daughter|child|kid|boy|girl|teenager|husband|wife|partner|boyfriend|girlfriend|friend|brother|sister)|he|she|him|her|the child|the person), ?(without|before) ((my|our) (son|daughter|child|kid|boy|girl|teenager|husband|wife|partner|boyfriend|girlfriend|friend|brother|sister)|he|she|him|her|the child|the person) (knowing|finding out|being told|hearing), ?(anyone|anybody|someone|you) tell ((my|our) (son|daughter|child|kid|boy|girl|teenager|husband|wife|partner|boyfriend|girlfriend|friend|brother|sister)|he|she|him|her|the child|the person), whether somebody else has, pass nothing on, nothing about you, told nothing by us',
  ],
  /** I am told of somebody else. */
  toldMe: [
    '?(får|hører|ved) jeg .. (vide|besked|noget|det|hvis|når|om), ?(fortæller|siger|giver) i mig, ?kan jeg .. (få at vide|høre fra jer|følge med), ?(holder|holdes) .. (mig|vi) .. (orienteret|underrettet), uden at du får det at vide, hører forældre kun, om en anden har',
    '?(am|will|do|can|could|would) i .. (told|know|informed|hear|find out|notified|updated), ?(tell|inform|update|call) me (if|when|whether|how|about|what), ?keep me (informed|updated|posted), without your being told, parents only hear, whether somebody else has',
  ],
  reason: [
    'forklar*, begrund*, hvorfor, grund, grunden, grunde, årsag*, undskyldning',
    'explain*, reason, reasons, why, justify, excuse',
  ],
  registered: [
    'register*, registr*, noter*, journal*, statistik*, database*, arkiv*, skriver ..4 ned, skrive .. ned, skrevet ned, gemme*, gemt, opbevare*, oplysninger, data, persondata, skriver .. om (mig|dig), skrive .. om (mig|dig), skrives, skrevet ind, på min sag, i systemet, cpr*, tal om, smdb, sundhed dk, gdpr, personfølsom*',
    'register*, record*, statistic*, stored, store, (write|written|put) down, writes down, keep .. (data|information|about), data, personal information, write .. about, noted, my file, database, figures, cpr, smdb, gdpr, data protection, on file, on record',
  ],
  erased: ['slet*, fjerne .. oplysninger, glemt', 'delete*, erase*, removed, forgotten'],
  caseFile: [
    'aktindsigt*, (se|læse|få) .. (min sag|mine papirer|papirer|sagen|akter|journalen|din sag), se sin sag, papirer, (se|læse) .. (skrevet|noteret) om',
    '(see|read|get|access) .. (my|your|the) (case|file|papers|records|journal), access to, (see|read) .. (wrote|written|noted)',
  ],
  anonymous: [
    'anonym*, uden .. navn, hvem (jeg|du|man|vi|i) er, navnløs, hemmeligt, (kende|kender) (mig|dig), (sige|give|oplyse|opgive|skrive) .. navn, skal i .. vide .. navn, holde* .. adskilt, råb* .. (op|navn|højt), venteværelse*, ?(kender|genkend*|ser|møder) .. (nogen|mig), falsk navn, andet navn, kaldenavn*, øgenavn*, inkognito, rigtige navn',
    'anonym*, without .. name, who (i am|you are|we are|somebody is), (give|say|tell|use|know) .. name, unnamed, recogni*, (call*|shout*) .. name, waiting room, ?(see|seen|meet) .. (someone|somebody|anyone) i know, (fake|false|other|real) name, nickname*, incognito',
  ],
  name: [
    'navn, navnet, navne, cpr*, personnummer, legitimation, med navn, mitid, nemid, sygesikring*, sundhedskort*, id kort',
    'name, named, names, by name, cpr, identity, identification, mitid, id card, health card',
  ],
  wait: [
    'vente*, vent, ventetid*, hvor lang .. vent*, venteliste*, 14 dage, hvor hurtigt, hurtig*, hvor lang tid .. (før|inden|går|til), (længe|lang tid) .. (før|inden|venter|vente), lang tid går, tage længere, straks, med det samme, i dag, i kø, tidligst, snart, snarest',
    '?help fast, ?fast help, ?how fast, ?get .. fast, wait*, how long .. wait*, queue*, 14 days, how (soon|quickly|fast), how long .. (before|until|wait*|take* to|till), quick*, immediately, at once, right away, longer than, straight away, today, soonest, earliest, how soon, soon',
  ],
  start: [
    'begynd*, start*, i gang, igang, gå i gang, komme i gang, første gang',
    'begin*, start*, under way, get going, get started',
  ],
  fourteenDays: [
    '14 dage, fjorten dage, frist, fristen, frister, ?de to uger, behandlingsgaranti*, garanti*, to uger, tidsfrist*, ret til .. hurtigt, overskrid*, for sent, overholde*',
    '14 days, fourteen days, deadline*, time limit*, guarantee*, two weeks, a fortnight, in time, too late',
  ],
  duration: [
    'hvor lang* .. (tid|er|varer|behandling*|forløb*), hvor længe, varer, vare, varighed, måned, måneder, halvt år, helt år, uger, hvor langt, slutdato, i alt',
    'how long (does|is|will|do|can|are|was|would|it), how long, lasts, last, duration, months, month, weeks, half a year, a year, end date, in all, in total',
  ],
  often: [
    'hvor (tit|ofte|mange), gang om (ugen|måneden), gange om (ugen|måneden|ugen), (en|to|tre|fire|fem|otte|ti) .. gange, gange, samtaler i alt, antal, hver uge, hver 14, ugentlig*, møder, hvert kvartal',
    'how (often|many|much time), times a (week|month), once a week, a week, every week, sessions, number of, (two|three|four|five|eight|ten) times, meetings, every quarter',
  ],
  freeChoice: [
    'frit valg, frie valg, (vælge|vælger|valg|skifte*|bytte*|hellere|komme) .. (andet|anden|andre|selv|frit|mellem|sted*), andet sted, andre steder, et andet, bestemme .. sted, selv vælge, skifte behandl*, skifte sted, (en|anden) klinik, privat*, byttes',
    'free choice, freely, (choose|choice|pick|change|switch|swap|prefer) .. (place*|where|another|other|centre|center|provider|clinic|somewhere), another (place|centre|center|clinic|provider), other place*, different (place|centre|clinic), somewhere else, elsewhere, private, privately',
  ],
  approvedPlace: [
    'tilbudsportal*, ?liste .. steder, ?hvilke steder .. vælge, godkendt*, på listen, stå på',
    'tilbudsportalen, approved, on the list, stand on',
  ],
  limited: ['begrænse*, begrænset, grænse, grænser', 'limited, limit, limits, restrict*'],
  otherMunicipality: [
    'anden kommune, andre kommuner, nabokommune*, egen kommune, hjemkommune*, flytte* .. kommune, flytter, flyttet, bor (ikke|uden for|udenfor|et andet) .., ?bor i *, (uanset|lige meget) hvor .. bor, hvor man bor, bor i (kommunen|byen|aalborg|aarhus|københavn|odense)',
    '(another|other|different|own|home) municipalit*, (live|living) (outside|elsewhere|in another|somewhere else), moved, moving, wherever .. live, ?live in *, do not live, dont live, live in',
  ],
  complaint: [
    'klag*, klag* over .. (afgørelse*|svar*), ?klag* for (mig|min*), ?(sur|vred) på, ?sagen har taget, ?tilfreds med, ?(uenig*|utilfreds*|enig|tilfreds) .. (afgørelse*|svar*|beslutning*), utilfreds*, uenig*, ikke .. (tilfreds|enig|glad), ankestyrelse*, anke, sur over, uretfærdig*, brokke, gøre indsigelse, indsigelse*, klager jeg',
    'complain*, ?angry (at|with|about), ?not ok with, ?(complain*|appeal*|happy|disagree|satisfied) .. (decision|answer), appeal*, dissatisf*, unhappy, not .. (satisfied|happy), disagree*, board of appeal, unfair*, challenge, object to, objection*, file a',
  ],
  fourWeeks: [
    'fire uger, 4 uger, (frist*|hvornår|sidste|lang tid|længe) .. klag*, klagefrist*',
    'four weeks, 4 weeks, (deadline|when|long|time) .. (complain*|appeal*)',
  ],
  complaintHandled: [
    '(hvad sker|sker der) .. klag*, klag* .. (behandle*|videre|igen), ser på .. igen, sender klagen, vurderes igen, retter os, holder .. fast',
    '(what happens|happens) .. complain*, look* .. again, send .. complaint, passed on, stand by',
  ],
  aboutStaff: [
    '(klag*|utilfreds*|sur|træt) .. (medarbejder*|ansat*|personale*|behandler*|sagsbehandler*|en af jer|opførsel*|behandlet|talt til), opført sig, ansat, en af os, lederen, leder, hvordan du er mødt, (grov|ubehagelig|nedladende) .. (over for|mod)?, (dårlig|dårligt) .. (behandlet|mødt|talt), opfører sig',
    '(complain*|unhappy) .. (staff|employee|caseworker|worker|treated|behaviour|therapist), rude, member of staff, the manager, one of us, leader, how you were met, mean to me, (badly|poorly) .. (treated|spoken|met)',
  ],
  refusal: [
    'afslag*, nægte*, afvis*, (får|fik|få|et|siger|sige|også|gav|giver|sagde) .. nej, ikke .. (det du søger|ret|får hjælp), halvt ja, kun noget, sendt væk, smidt ud, udeluk*',
    'refus*, reject*, turn* (me|you|away|down), (get|say|says|said|a) no, denied, deny, sent away, half a yes',
  ],
  decision: [
    'afgør*, bestemm*, beslut*, udvalg*, vurdere*, hvem siger, hvem vælger, ?computer* .. afgør*, ?maskine* .. afgør*, ?robot*',
    'decide*, decision*, committee*, panel, assess*, who says, who chooses, judge*',
  ],
  reply: [
    'svar, svaret, (får|hører) .. (svar|besked), hvornår hører, besked om',
    'answer, the answer, an answer, reply, hear back, (get|hear) .. (answer|reply|back)',
  ],
  inWriting: [
    'på skrift, skriftlig*, brev, brevet, breve, digital*, eboks, e boks, med post, posten, sikker post',
    'in writing, written, letter*, digital*, by post, mail, eboks, post',
  ],
  noAddress: [
    'ingen adresse, uden adresse, hjemløs*, (uden|ingen|intet) .. (bopæl|hjem|folkeregister*), ?sover på gaden',
    'no address, without an address, homeless, nowhere to live, (dont have|have no) .. (address|home), (no|without) .. (fixed|permanent) (abode|address|home|residence), ?sleep* rough',
  ],
  doctor: [
    'læge, lægen, læger, lægesamtale*, lægens, lægehjælp, helbred*, undersøge*, sundhedstjek*, lægetjek*',
    'doctor*, physician*, medical, gp, health, examin*, check up, checkup*',
  ],
  medicine: [
    'medicin*, metadon*, subutex, buprenorphin*, suboxone, substitution*, substitutionsbehandling*, piller, tabletter, antabus*, mod trang, recept*, naltrexon*, naloxon*, sublocade, depotmedicin*',
    'medicine*, medication*, methadone, subutex, buprenorphine, suboxone, substitution, pills, tablets, antabuse, prescri*, cravings, naltrexone, naloxone, sublocade',
  ],
  needles: [
    'nåle, kanyler, sprøjter, rent udstyr, rene, prævention, p piller, kondom*',
    'needles, syringes, clean equipment, contracepti*, condom*',
  ],
  medicineAtHome: [
    '(medicin*|metadon*) .. (hjem|hjemme|derhjemme|med hjem|bragt), hente* .. (medicin*|dagligt)',
    '(medicine*|methadone|medication) .. (home|delivered|take away), (pick up|collect|fetch) .. (medicine|methadone)',
  ],
  taper: [
    'nedtrap*, trappe* .. ned, trapper .. ud, udtrap*, kold tyrker, abstinens*, afrus*, afgift*, brat, fravænn*, ned i dosis',
    'taper*, withdraw*, detox*, cold turkey, come off, coming off, abrupt*, wean*, lower .. dose',
  ],
  alcohol: [
    'alkohol*, drikke*, drikker, drukket, øl, vin, sprut, druk*, fuld, alkoholiker*',
    'alcohol*, drink, drinks, drinking, drunk, beer, wine, booze',
  ],
  opioids: [
    'heroin*, opioid*, morfin*, metadon*, tramadol*, oxycod*, fentanyl*, kodein*',
    'heroin, opioid*, morphine, methadone, opiates, tramadol, oxycod*, fentanyl, codeine',
  ],
  cannabis: ['hash*, joint*, cannabis, pot, skunk, marihuana', 'cannabis, weed, marijuana, hash, joints'],
  cocaine: ['kokain*, coke, sne, amfetamin*', 'cocaine, coke, amphetamine*, speed'],
  bothAlcoholAndDrugs: [
    '(både|også|sammen) .. alkohol, alkohol og .. (stoffer|hash|kokain|andet), (stoffer|hash|kokain) og alkohol, begge dele, alkohol .. (også|samtidig)',
    '(both|also) .. alcohol, alcohol and .. (drugs|cocaine|cannabis), (drugs|cocaine|cannabis) and .. (alcohol|drink*), both',
  ],
  goal: [
    'skære* .. ned, ?opnå, ?formål*, skære ned, stoppe helt, stopper helt, holde op, helt stoppe, stoppet helt, mål, målet, mindske*, mindre skade, reducer*, nøjes, nedsætte, trappe ned, stoppe',
    'cut down, cut back, stop completely, stop altogether, quit, quitting, goal*, aim, reduce*, less harm, use less, abstin*, sober, stop using',
  ],
  unsure: [
    'tvivl*, usikker*, ikke sikker, klar til, bestemt mig',
    'doubt*, unsure, not sure, undecided, uncertain, ready',
  ],
  comingBack: [
    'tilbagefald*, (komme|kom) .. igen, falder i, falde i, faldet i, (komme|kom|vende|velkommen) .. (tilbage|igen), stopper før tid, stoppet før tid, afbr*, dropper*, dropper ud, droppede, udeblive*, bliver væk, ?(ikke|hvis) .. møder op, ?ikke dukker op, ?glemme* .. (aftale|tid|møde), glemme*, ?aflyse*, melde afbud, en gang til, prøvet før, prøve igen, igen senere, holde pause, en pause, starte forfra, forfra',
    'relapse*, fall back, slip, (come|coming|welcome|start*) .. (back|again), stopped before, stop before, interrupted, broke off, break off, forget, forgot, cancel, dont (turn|show) up, do not (turn|show) up, no show, drop* out, miss, stay away, second chance, once more, tried before, take a break, start (over|again), pause',
  ],
  stayStopped: [
    'er stoppet, stoppet med, holde fast, falde* i, clean, ædru, stoffri*, tilbagefald*, fri af',
    'have stopped, (stay|stayed|am|been) (clean|sober|off|stopped), hold on, relapse*, slip back',
  ],
  afterwards: [
    'efterbehandling*, (følge*|følger) .. op, opfølgning*, bagefter, efter (behandling*|forløb*|jeg er færdig), forløb* .. slut*, er slut, slutter, færdig*, efter 1, efter en og, (1|en) .. (6|seks) måneder, holde fast',
    'aftercare, check* .. (up|on me|in on), keep in touch, follow* .. up, afterwards, after (treatment|the course|i finish|i am done|it ends), (is|ends|are|am) (over|finished|done), (1|one) .. (6|six) months, stay stopped, when it ends',
  ],
  children: [
    'børn, børnene, barn, barnet, børns, unger, spædbarn, samvær, barnets',
    'child, children, kids, kid, baby, childs',
  ],
  childConcern: [
    'underrett*, ?melder i, ?(melde|meldt|anmelde*), (tage|tager|fjerne*|fjerner|miste*|mister) .. (børn|barn|barnet|børnene), tvangsfjern*, pligt til at sige, skal .. (handle|sige det), (bange|bekymr*|urolig*) for .. (et barn|børn*|dig|dem|barn), familieafdeling*, barnets kommune, (børn|barn) .. støtte, socialforvaltning*',
    'notif*, (take|lose|remove) .. (kids|children|child|baby), social services, must (act|tell|say), duty to, (worr*|fear*|concern*) .. (a child|children|for you|about them), family department, authorities, childs municipality, (child*|kids) .. support',
  ],
  relatives: [
    'pårørende*, ?noget for .. (kone|mand|kæreste|mor|far), familie*, familien, kæreste*, partner, ?vi er .. par, kone, mand, ægtefælle, samlever, ven, venner, veninde, bror, søster, søskende, nære, nærmeste, nærmest, netværk*, tæt på, dine kære, kollega, bedstefor*, søskende, mormor, farmor, morfar, farfar, nabo, svigermor, svigerfar, roommate',
    '?anything for .. (wife|husband|partner|mum|mom|dad|girlfriend|boyfriend), relative*, mate, mates, family, families, girlfriend, boyfriend, partner, wife, husband, spouse, friend, friends, brother, sister, sibling*, close to, loved ones, nearest, network, colleague, grandparent*, grandmother, grandfather, neighbour, neighbor, flatmate, roommate, in law',
  ],
  ownChildUses: [
    '(mit|dit|vores|deres|sit) barn, (min|din|vores|hans|hendes) (søn|datter|dreng|pige|teenager|unge), som forælder, jeg er (mor|far|forælder), mor til, far til, forældre til, forælder*',
    '(mum|mom|mother|dad|father|parent|parents) (of|to), (my|your|our|their) (son|daughter|child|teenager|kid|boy|girl), as a parent, i am a (parent|mother|father), (mother|father|parent*) of, parent, parents',
  ],
  takesPart: [
    '(familie*|forældre*|pårørende|kæreste*|venner|partner|andre) .. (med|være med|deltage*|inddrage*|involver*), (tage|have) .. med, bisidder*, være med, med til (mødet|samtalen), inddrag*, kontakte .. familie, ?sidde med, ?(følge|gå|komme) med, ?med ind',
    '(family|parents|relatives|partner|friend*|others|girlfriend|boyfriend|wife|husband) .. (join|take part|involve*|come|with|along), bring, come along, come with, take part, involv*, with me, ?sit in, ?accompany*, ?come along',
  ],
  course: [
    'kursus, kurser, pårørendekursus, forældregruppe*, workshop*, foredrag, ?undervisning',
    'course, courses, class, parent group*, workshop*, ?support group, ?class, ?classes',
  ],
  group: [
    'gruppe, grupper, gruppen, grupp*, gruppebehandling*, sammen med andre',
    'group, groups, with others',
  ],
  alone: [
    'alene, ?samtaler alene, individuel*, enesamtale*, en til en, eneve*',
    'alone, individual*, one to one, one on one, on my own',
  ],
  youth: [
    'unge, ung, unges, teenager*, mindreårig*, under (18|25|30|15|atten), u turn, uturn, ungecent*, ssp, (15|16|17|14|13) år, ikke fyldt 18',
    'young, youth, youths, teenager*, teen, minor, minors, under (18|25|30|15), u turn, (13|14|15|16|17) years, underage',
  ],
  age: [
    'alder, alderen, aldersgrænse*, gammel, gamle, fyldt, for ung, for gammel, år gammel, fra (15|18|25), hvor ung, voksen',
    'age, ages, how old, older, too young, too old, turned (18|25), from (15|18|25), age limit, adult',
  ],
  pregnant: [
    'gravid*, venter .. barn, ufødt*, graviditet*, fødsel, familieambulator*, kommende forældre, højgravid',
    'pregnan*, expecting, unborn, birth, baby on the way, familieambulatoriet, expectant, going to have a baby',
  ],
  mental: [
    'psykisk*, psykiatri*, psykiater*, depression, depressiv, angst*, adhd, skizofren*, diagnose*, borderline, bipolar, ptsd, dobbeltdiagnose*, sindet, sindslidelse*, sind, lidelse, psykose*, traume*, ocd, psyke, psykolog',
    'mental*, psychiatr*, depress*, anxiety, adhd, schizo*, diagnos*, borderline, bipolar, ptsd, dual diagnosis, disorder*, psychosis, mind, trauma*, ocd',
  ],
  cognitive: [
    'handicap*, hjerneskade*, udviklingshæm*, ordblind*, hukommelse*, svært ved at (forstå|huske|læse|koncentrere|følge*), kognitiv*, autis*, klare ord, enkel*, dit tempo, asperger*, læsesvag*',
    'disab*, brain (injury|damage), dyslex*, memory, (hard|difficult|trouble|struggle) .. (understand*|remember*|read*|concentrat*|follow*), learning difficult*, cognitiv*, autis*, clear words, your pace, asperger*',
  ],
  contact: [
    '?hvornår .. åbent, ?åbningstid*, ring, ringe, ringer på, telefonnummer*, telefon, nummer, nummeret, adress*, hvor (ligger|finder|bor|holder) .., hvor er i, hvor (går|skal|kan|tager) jeg .. (hen|ind|gå|møde|komme|ringe), henvende*, hvem (skal|kan) jeg (ringe|tale|kontakte|skrive), (komme|få) i kontakt, kontakte jer, mail, email, find jer, finde jer, hvor henne, kontakter jeg jer, fat i jer',
    '?when .. open, ?opening hours, ?(are|is) .. open, phone*, telephone*, call you, number, address*, where (are|is|do|does|can|should|to) .. (you|i|it|go|come|the|find|located), get in touch, contact you, reach you, email, find you, located, who (can|do|should) i (call|talk|contact|speak), how do i (get|contact|reach)',
  ],
  openHours: [
    'åbningstid*, (har|er|holder) .. (åbent|åbne), hvornår .. åbent, åbent på, åbner, lukket, lukker, weekend*, aften*, mandag*, tirsdag*, onsdag*, torsdag*, fredag*, lørdag*, hverdag*, døgnet rundt, nat, natten, søndag*, helligdag*, jul, juleaften, påske, i ferien',
    'opening, when .. open, (are|is) .. open (on|from|at|in|today|now|every), (are|is) you open, open (on|from), opens, hours, closed, do .. close, weekend*, evening*, monday*, thursday*, friday*, saturday*, weekdays, at night, sunday*, tuesday*, christmas, easter',
  ],
  referral: [
    'henvis*, henvisning*, ?egen læge, ?(skal|gennem|via|fra|snakke) .. (min|egen|din) læge, sendt hertil, send* .. hertil, skal sende dig, visiteret, selv henvende*, seddel .. (fra|læge*), lægehenvisning*',
    'refer*, ?(through|via|from|by) .. (my|own|your|a) (doctor|gp), referral*, send .. here, (has|need*) to send, sent by, note from .., doctors note',
  ],
  walkIn: [
    '(bare|lige|direkte|selv) .. (komme|kom|ind|møde op|dukke op|gå), gå direkte, uden (tid|aftale|bestilling|at bestille), bestille tid, tidsbestilling, en tid, booke*, book, aftale en tid, dør, kom direkte',
    'walk (in|straight|right), just (come|show|turn|walk|drop), drop in, show up, turn up, without (an appointment|booking), book*, appointment, appointments, door, come (straight|directly)',
  ],
  firstTalk: [
    'første (samtale*|møde*|besøg|snak), førstegangs*, snakken, (hvad|hvordan) .. (sker|foregår|handler|forløber) .. (samtale*|mødet|møde|der), visitation*, forsamtale*, til (mødet|samtalen), hvad (taler|snakker|spørger) .., i samtalen, på mødet, (spørger|spørge) .. om, samtalen, mødet, spørgsmål',
    'first (talk|meeting|appointment|conversation|visit|interview|session), (what|how) .. (happens|like|go|going|talk*|about|ask*) .. (meeting|talk|first|there|interview|about), in the (talk|meeting), at the (talk|meeting), visitation, what will you ask, questions',
  ],
  assess: [
    'udredning*, ?situation .. ændr*, ?ændr* .. situation, afdækning*, vurder*, helhedsvurdering*, se på hele, ser på hele, hele billedet',
    'assess*, evaluat*, whole picture, whole life, look at (all|your whole)',
  ],
  staff: [
    'medarbejder*, personale*, ansatte, ?hvem .. (møder|møde|taler|snakker|arbejder|hjælper), ?hvem er det, behandler, behandlere, behandleren, psykolog*, socialrådgiver*, pædagog*, uddannet, uddannelse har, sygeplejerske*, team, fagfolk, visitator*, hold',
    'staff, therapist*, ?who .. (meet|talk to|works|work|helps|help), who works, psychologist*, nurse*, social worker*, trained, qualified, team, professionals, counsellor*, visitator',
  ],
  samePerson: [
    'fast (person|kontakt*|behandler*), faste (person|kontakt*), kontaktperson*, samme (person|behandler|menneske), en person, koordiner*, holder styr, (skifte*|ny) behandler, følger dig, følger mig, ny .. hver gang, forskellige (folk|mennesker|personer)',
    'contact person*, same (person|therapist|caseworker), one (person|fixed), regular (person|contact), coordinat*, (change|new) (therapist|counsellor), follows you, (new|different) (person|people) (each|every) time',
  ],
  caseworker: [
    'sagsbehandler*, rådgiver i kommunen, rådgiver, min sag, en sag',
    'caseworker*, case worker*, social worker*, advis*r in the municipality, my case, a case',
  ],
  plan: [
    'plan, planen, planer, behandlingsplan*, handleplan*, planens, delmål*, klare mål',
    'plan, plans, treatment plan, action plan, clear goals',
  ],
  wholePlan: [
    'samlet plan, samlede plan, helhedsorienteret*, en plan for det hele, fælles plan, planer .. sammen, (bolig|job|penge|arbejde) .. (plan|også)',
    'one plan, whole plan, overall plan, joint plan, shared plan, single plan, plans .. (together|fit)',
  ],
  planReviewed: [
    '?(tit|ofte|hvornår) .. plan*, (kigge*|ser|se) .. plan*, (plan*) .. (ses|retter|rettes|ændre*|revider*|igen|efter|opdater*|justere*), (ændre|rette|revidere|ser på|lave om) .. plan*, undervejs, halve år, fem måneder, to måneder, midtvejs, status*',
    '(plan*) .. (review*|chang*|updat*|adjust*|again|revis*|looked), (change|review|adjust|look at) .. plan, along the way, as you go, half-year, six months, every half year, five months, two months, halfway',
  ],
  kindsOfHelp: [
    '(hvad|hvilke*|hvilken) .. (tilbyder|tilbud|slags|hjælp|behandling*|får|kan i|muligheder), slags (behandling*|hjælp|forløb), former, forløb, hvad går .. ud på, metode*, terapi*, hvordan (foregår|fungerer|hjælper) .., kognitiv terapi, akupunktur*, yoga, mindfulness',
    'what (kind|kinds|sort|help|treatment|do you offer|can you|options) .., kinds of (treatment|help), programme*, method*, therap*, how (does|do) (it|the treatment|treatment|you help) .., what (does|is) the treatment, acupuncture, yoga, mindfulness',
  ],
  voluntary: [
    'frivillig*, ?tvunget til, tvinge*, tvang*, tvunget, binde*, forpligt*, (skal|må) jeg .. (blive|fortsætte|gennemføre), behøver jeg, stoppe (når|hvis|igen|behandling*), ombestemme*, fortryde*, ?gå igen, ?smutte, ?gå min vej, holde op med .. (behandling*|forløb*)',
    'voluntar*, force me, forced, compel*, bind, binding, oblig*, commit*, (must|have to) .. (stay|finish|continue), change my mind, walk (out|away), stop (when|if|the treatment|coming), leave (when|treatment), quit (the)? (treatment|program*|course), quit whenever, whenever i, make me',
  ],
  coercion: [
    'magt, magtanvendelse*, holdt fast, brugt magt, fastholde*',
    'force, used force, restrain*, held down',
  ],
  violence: [
    'trusler, ?råbe*, ?aggressiv*, true*, truer, vold*, slår, slå, sloges, bortvis*, vist bort, smidt ud, karantæne, skælde* ud, råbe* ad, amok',
    'threat*, violen*, hit, fight*, kicked out, thrown out, banned, excluded, shout*, yell*, scream*, aggressive, punch*',
  ],
  prison: [
    'fængsel*, fængslet, kriminalforsorg*, afson*, sidder inde, sidder man inde, indsat, varetægt*, dømt, en dom, fodlænke*, betinget, løsladt, løsladelse*',
    'prison*, jail*, probation, inmate*, behind bars, sentence, parole, convict*, sentenced, released from',
  ],
  voucher: ['gavekort*, belønning*, præmie*', 'voucher*, gift card*, reward*'],
  job: [
    'job, jobbet, arbejde, arbejder, arbejds*, studie*, studere*, studerende, uddannelse, skole*, jobcent*, kontanthjælp*, dagpenge, sygedagpenge, chef*, arbejdsgiver*, ledig, arbejdsløs*, forsørge*, sygemeld*, praktikplads*, lærling*, læreplads*',
    'job, jobs, work, working, employ*, study, studies, studying, student, education, school, jobcent*, unemploy*, benefits, boss, support yourself, support myself, sick leave, apprentice*, intern, internship, employer*',
  ],
  readMore: [
    'læse mere, læs mere, hjemmeside*, på nettet, folder, pjece*, link, internet*, mere information, yderligere oplysninger, hvor (kan|finder) .. læse',
    'read more, website*, web, online, leaflet*, brochure*, internet, more information, where .. read',
  ],
  law: [
    'lov, loven, lovgivning*, love, lovene, serviceloven*, paragraf*, regler, reglerne, juridisk*',
    'law, laws, legal*, act, rules, regulation*, paragraph',
  ],
  emergency: [
    'akut*, fare, 112, livsfare, nødsituation*, skadestue*',
    'emergency, danger, 112, urgent*, acute*',
  ],
  results: [
    'målsætning*, ?vil i opnå, halvdelen, hver anden, hvor mange (bliver|stopper|klarer), virker det, effekt*, resultat*, succes*, chance*, hjælper det',
    'success*, half, every second, how many (get|stop|succeed|become), does it (work|help), effect*, result*, chance*, outcome*',
  ],
  oversight: [
    'tilsyn*, socialtilsyn*, bekymret for stedet, holder øje, kontrol*, kontrollerer',
    'inspect*, supervis*, oversight, worried about the place, keeps an eye, keep an eye, monitor*',
  ],
  ombudsman: [
    'borgerrådgiver*, ombudsmand*',
    'citizens advis*, ombudsman, borgerrådgiver*, borgerraadgiver*',
  ],
  byPhone: [
    'i telefon, i telefonen, på telefon, over telefon*, telefonisk, ringes ved, videosamtale*, online, mødes, videoopkald*, opkald, ringe sammen, tale sammen i telefon',
    'by phone, on the phone, over the phone, telephone (call|talk), video, online, in person, face to face, video call*, a call',
  ],
  helper: [
    '(hjælp|hjælpe*) .. (klag*), hjælpe .. (dig|mig) med at klage, værge, bisidder*, partsrepræsentant*',
    '(help*) .. (complain*), guardian, represent*, lay helper',
  ],
  afterStayHousing: [
    'bolig efter, bolig .. bagefter, hvor skal jeg bo',
    'housing after, place to live .. after, where .. live after, home after',
  ],
  whoFor: [
    'målgruppe*, slemt nok, alvorligt nok, misbruger, afhængig*, (er det|er hjælpen|hvem) .. (for mig|til mig|noget for|for), hvem (kan|må|er), krav, kravene, kræver, betingelse*, opfylde*, vilkår, kvalificer*, ret til behandling, har (jeg|man) ret til, (kan|må) jeg .. (få|komme i|blive) (behandling|behandlet), er for (dig|dem|unge), for dig der, til dig der, kan du .. (få|søge) .. (behandling|hjælp), lille problem, ?ikke så (stort|slemt), ?for tidligt, ?slemt, spilde* .. tid, så meget, bruger ikke, for lidt, for meget, hvor meget, ?(kun|bare) .. (prøvet|taget|røget) .. (gang|gange|få), ?(enkelt|par) gange?',
    'target group, bad enough, serious enough, addict*, (is it|is this|who) .. (for me|for), who (can|may|is), requirement*, requires, condition*, criteria, qualif*, eligib*, entitled, can i .. (get|have|be) (treatment|treated), (is|are) for (you|those|people|young), for you (who|if), you can .. get .. (treatment|help), wast* .. time, that much, small problem, ?too early, ?(how|so) bad, ?not that bad, anything for (me|us), ?only (tried|used|taken) .., ?just .. (once|a few times)',
  ],
  outreach: [
    'på gaden, gaden, ?ud til (folk|mig|os), ?kommer i ud, ?hjem til (mig|os), hjemmebesøg*, opsøgende*, gadeplan*, ssp, skp',
    'outreach, on the street, street, ssp, skp',
  ],
  secureMail: [
    'sikker post, borger dk, skrive til jer, skrive sikkert',
    'secure* mail, write to you, borger dk, write secure*',
  ],
  professional: [
    'fagperson*, fagfolk, fagligt, jeg er (lærer|læge|sygeplejerske|socialrådgiver|pædagog|sagsbehandler), (en|min) (borger|elev|patient|klient), (jeg|vi) er .. (lærer|læge|sygeplejerske|socialrådgiver|pædagog|sagsbehandler|mentor|politibetjent|psykolog|vejleder|sundhedsplejerske|behandler), (min|vores|en) (elev|borger|patient|klient|beboer), (hans|hendes|som) (lærer|læge|sagsbehandler|mentor|pædagog|sygeplejerske)',
    'professional*, i am a (teacher|doctor|nurse|social worker), (a|my) (student|pupil|patient|client), (i am|im|as|we are) (a|an|his|her|their|the) (teacher|doctor|gp|nurse|social worker|counsellor|mentor|probation officer|police officer|psychologist|caseworker), (my|our|a) (resident|citizen)',
  ],
  place: [
    '?hvor (kan|foregår|gives|mødes|er|finder|ligger|får|sker|skal), ?(hvor|hvilke) .. steder, hvilken by, byen, ballerup, brydehuset, aalborg, odense, esbjerg, kolding, pas',
    '?where (can|is|are|does|do|should|will), ?(where|which) .. places, town, towns, which city, ballerup, brydehuset, aalborg, odense, esbjerg, kolding, pas',
  ],
  municipalOld: [
    'gammel standard, gælder .. stadig, opdateret, 2017, 2018, forældet',
    'out of date, still valid, still apply, up to date, 2017, 2018, outdated',
  ],
  /** What no standard speaks of: who asks this is not answered with something that sounds like it. */
  outside: [
    'bibliotek*, pas fornyet, mit pas, nyt pas, fornye*, pizza*, pizzaer, restaurant*, biograf*, fodbold*, fitness*, svømme*, museum*, teater*, koncert*, butik*, supermarked*, genbrugs*, affald*, skrald*, parkering*, bus, bussen, buskort*, (et|mit|med) tog, toget, taxa, cykel*, lokalplan*, vuggestue*, plejehjem*, hjemmehjælp*, folkepension*, boligstøtte, knallert*, tandlæge*, briller, corona, blodprøve*, drikkevand, borgmester*, byråd*, skilsmisse*, bryllup*, vielse*, begravelse*, advokat*, asyl, statsborger*, opholdstilladelse*, (et|optage|mit) lån, lotto, bitcoin, wifi, opskrift*, vejrudsigt*, sommerferie*, hotel*, kæledyr, svampe, dyrke*, gram, narkotest*, (rent|stærkt|godt|bedste) stof, svømmehal*, kørekort*, (køre*|kører) .. bil, bilen, bøde*, straf, straffen, gadepris*, urin, (snyde*|bestå*) .. urinprøve*, (måle*|spore*) .. (blod|blodet|urin|urinen), anmeld*, dødelig*, dræbe*, slå ihjel, (stor|høj|farlig|sikker) dosis, blande, blander (jeg|man), købe, køber, sælge*, pusher*, dealer*, ludomani*, spilleafhæng*, gambling, pizza*, hund, hunden, kat, (bliver|er) vejret, vejret (i|på), børnehave*, skat, boligsikring, byggetilladelse*, kørsel, befordring*, straffeattest*, rygestop*, cigaret*',
    'library, renew*, passport*, restaurant*, cinema, football, gym, museum, theatre, concert*, shop, shops, supermarket, recycling, rubbish, parking, bus, train, taxi, bicycle*, nursery, nursing home, pension, dentist*, glasses, covid, blood test, mayor, divorce, wedding, funeral, lawyer*, asylum, citizenship, visa, loan, lottery, bitcoin, wifi, recipe*, forecast, holiday*, hotel*, mushrooms, grow, gram, grams, drug test*, to die, overdose*, swimming pool, drive, driving, urine, street price, a fine, fined, punish*, lethal, fatal, deadly, kill*, (lethal|safe|big|high|right) dose, dosage, mix, mixing, buy, buying, sell, selling, dealer*, gambling, pizza, dog, cat, weather, kindergarten, tax, parking, criminal record, cigarette*',
  ],
} as const satisfies Readonly<Record<string, readonly [da: string, en: string]>>

export type ConceptId = keyof typeof CONCEPTS

/** They are asked of anything: what they are asked of must be known as well. */
export const GENERIC: readonly ConceptId[] = [
  'contact',
  'place',
  'openHours',
  'whoFor',
  'kindsOfHelp',
  'wait',
  'start',
  'often',
  'duration',
  'takesPart',
  'voluntary',
  'firstTalk',
  'age',
  'walkIn',
  'reply',
  'told',
]

/** What is asked of a thing, not the thing: it counts for less beside it. */
export const ASPECTS: readonly ConceptId[] = [
  'place',
  'often',
  'duration',
  'wait',
  'start',
  'whoFor',
  'reply',
  'kindsOfHelp',
]

/** Who somebody is: a question that says it mostly asks something else of them. */
export const SETTING: readonly ConceptId[] = ['ownChildUses', 'professional']

/** What a rule speaks of by its topic alone. */
export const OF_TOPIC: Readonly<Partial<Record<Topic, ConceptId>>> = {
  Contact: 'contact',
  Target: 'whoFor',
  Anon: 'anonymous',
  Alcohol: 'alcohol',
  Youth: 'youth',
  Relatives: 'relatives',
  Pregnant: 'pregnant',
  Children: 'children',
  Dual: 'mental',
  Cognitive: 'cognitive',
  Doctor: 'doctor',
  Visitation: 'firstTalk',
  Guarantee: 'fourteenDays',
  FreeChoice: 'freeChoice',
  Treatment: 'kindsOfHelp',
  Decision: 'reply',
  Complaint: 'complaint',
  Payment: 'cost',
  Data: 'registered',
  Staff: 'staff',
  Safety: 'emergency',
}

/**
 * Of these a rule speaks to some only: where nobody asked for it and nothing is known of it, what speaks to all comes first.
 */
export const SPECIAL: readonly ConceptId[] = [
  'anonymous',
  'alcohol',
  'stay',
  'boardAndLodging',
  'dayProgramme',
  'medicine',
  'needles',
  'youth',
  'ownChildUses',
  'relatives',
  'pregnant',
  'children',
  'mental',
  'cognitive',
  'prison',
  'coercion',
  'violence',
  'noAddress',
  'otherMunicipality',
  'freeChoice',
  'professional',
  'caseFile',
]

/** Words that say nothing of what is asked: askers' filler in both languages. */
export const FILLER: Readonly<Record<Language, string>> = {
  da: 'end jer jeres enten enhver imellem imens især jamen jo selvfølgelig pludselig hurtigst masse del dele lang langsomt første sidste næste forrige uge ugen måned morgen aften nat dagligt daglig nogenlunde engang kommet gået været blevet fået sagt gjort set hørt taget ladet lade lader turde tør tort vove orker orke gider gide magter savner elsker hader håber håbe ønsket tænkt skyld skylden skam skamme skammer flov pinlig pinligt angre ked træt stresset alvor alvorligt seriøst sådan præcis cirka nærmest vist måtte burde bør kunnet skullet villet stille rolig roligt ærligt ærlig forresten angående omkring ift iforhold forhold situation situationen livet liv hverdag hverdagen fremtid ting tingene alting intet nul mindst højst sammenligning forskel forskellen rundt hjem ham hende hinanden ene anden tredje to tre fire fem dertil forstå forstået forstår forklare forklar skriver svare svarer svaret betyde fungere foregik gælde gælde lød blive bliver del af haft tit sommetider nogengange indimellem imellem stadigvæk længere mere andet andre personligt direkte derinde derovre herfra derfra ferie morges nylig lige præcis desuden heller ellers rask syg sygt bedring ånd krop fysisk sundt usund hva ka ska ha sku foregår foregå kigger kigge kigget sidder sidde overfor snak snakken lave laver lavet synes føle føler prøve prøver sætte sætter holde holder stå står ligge ligger ser se sagt høre hører lyder lyde regne regner tænke tænker virkelig bange overhovedet helt faktisk igen steder sted tidspunkt helst ligesom altid ofte sjældent snart senere bagefter tilbage videre rigtig rigtigt rigtige god godt gode dårlig dårligt svær svært nem nemt let store stor stort lille små ny nye nyt gammelt langt lang lange kort korte flere færre begge hver hvert mens fordi selvom uden mod mellem gennem omkring indtil siden derefter derhen hertil hjemme hjem ude folk person personer menneske mennesker nogensinde egne egen eget min først starte hvordan hvilken grund grunden faktum okay problem problemer problemet hvornår sikker sikkert klart fint fin bedst bedre værre værst nødt nødvendigt vigtigt samtidig samtidigt ellers eksempel fx osv etc vide kende kender kendt lært lære møde mødt mødes taget taler talt sendt sende sender brugt giver givet gav ønsker ønske behøver behøve måtte ville bede beder bedt bor bo boede arbejde læse skrive skriver skrevet ringet besøge følge følger fulgt stoppe stopper vente åbne lukke skifte miste mistet virker fungerer betyde ændre ændrer hele halvt par stykker sammen hjælper støtte støtter råd mig vores jeg du han hun vi i de man den det der dette denne disse her sig dig os jer dem mit mine din dit dine sin sit sine jeres deres hans hendes en et og eller men at som om for fra til af på med ved hos under over efter før inden når da hvis så end er var være været bliver blive blev har have haft kan kunne vil skal skulle må får få fik går gå gik gør gøre kommer komme kom give tager tage siger sige tror ikke ingen intet noget nogen nogle alt alle bare kun også lige jo nok vel mon gerne meget mere lidt mest stadig allerede aldrig måske hvad hvem hvor hvorfor hvilke hvilket hej tak venligst spørge spørgsmål svar fortæl mht ang egentlig lov mulig muligt muligheder ting slags måde gang dag dage tid inde op ned ind ud hen selv andre anden andet samme sådan derfor ja nej ok øh nu ryge ryger røget sidst sidste tidligere år igår altså bruge bruger brug stof stoffer stofferne stofbrug misbrug hjælp hjælpe behandling behandlingen behandlinger behandlet behandles kommunen kommune kommunens gælder sker ske dreje drejer handler betyder findes find finde snakke snakker tale mener hedder',
  en: 'moment minute lately recently usually normally basically honestly seriously just like kinda sorta wanna gonna gotta dunno guess suppose suppose guys folks hope hoping wish wished wonder wondering worry ashamed embarrassed embarrassing shame tired sick ill unwell upset stressed angry life situation future difference exactly roughly approximately myself yourself himself herself themselves ourselves anyway anyways besides instead otherwise somewhere anywhere everywhere nowhere along apart away across near nearby everything everybody everyone nobody none half more less enough several couple few dozen plenty understand understood mean meant cover covered include included involve deal dealing handle handled manage cope coping struggle struggling suffer suffering expect expected able unable supposed required needs needed wanting wanted liked love hate rather late early long far next past ago already yet soon later tonight morning afternoon night today tomorrow yesterday week weekly daily monthly year years hour minutes using used user heavy heavily bit lot quite pretty really super totally anymore shes hes theyre weve youve whats thats wasnt werent wouldnt couldnt shouldnt didnt hasnt havent theres lets s m re ve im ive id youre its dont doesnt cant wont isnt arent i you he she we they it this that these those my your his her our their me him us them a an the and or but of to in on at by for from with about into as if so than then there here is am are was were be been being do does did doing done have has had having can could will would shall should may might must get gets got getting go goes going come comes give gives take takes tell say says know knows think not no nor any some something anything someone anyone somebody anybody nothing all every each other another same such just only also too very more most much many few still already always never maybe what who whom whose which where when why how please thanks hello hi hey ok okay yes really actually question answer way thing things kind sort up down out off own while because use uses using used drug drugs substance substances help helps treatment treatments treated municipality want need like let make made happen happens mean means possible around again anymore back completely totally fully yours mine theirs ours stay even quite rather ever once twice first second next later soon today tonight now since until during without within between through against toward towards although though however either neither both lot lots bit whole full real right wrong good bad better best worse hard easy big small little long short new old different able afraid scared worried sure certain fine feel feels felt look looks looking see seen saw hear heard find found try tried trying keep keeps kept put set stand sit sits sitting talk talks talking speak speaks speaking call called write writes wrote read meet meets bring brought send sent show shows turn turned work works working live lives living leave left stop stops start starts begin begins end ends run move change changed ask asks asked stuff people person persons else place places time times day days week weeks problem problems issue issues reason reasons point case matter example last year years ago before',
}
