/** Public contacts that say nothing about the person, and the words by which addresses and names are known. */

/** Helplines and the municipalities' own numbers, digits only. The short ones are no eight digits and need no mention. */
export const PUBLIC_NUMBERS: ReadonlySet<string> = new Set([
  '82121212',
  '70201201',
  '35555557',
  '33330047',
  '80200500',
  '70100130',
  '33310075',
  '33330505',
  '33411200',
  '72330500',
  '38213666',
  '38213070',
  '38213616',
  '82562300',
  '33178800',
  '33173316',
  '33175660',
  '33178040',
  '33178470',
  '33178540',
  '33178600',
  '33178510',
  '33661400',
  '97113858',
  '39573900',
  '39576900',
  '33663366',
  '72107000',
  '38212121',
  '97113000',
  '39575000',
])
export const PUBLIC_EMAILS: ReadonlySet<string> = new Set([
  'ast@ast.dk',
  'sikkermail@ast.dk',
  'ast-aalborg@ast.dk',
  'sikkermail.aalborg@ast.dk',
  'stpk@stpk.dk',
  'rusmidler@gladsaxe.dk',
  'borgerraadgiver@gladsaxe.dk',
  'u-turn@sof.kk.dk',
  'hck@sof.kk.dk',
  'rck.bea@sof.kk.dk',
  'rck.ben@sof.kk.dk',
  'rck.bev@sof.kk.dk',
  'rck.mea@sof.kk.dk',
  'rck.mei@sof.kk.dk',
  'rck.men@sof.kk.dk',
  'sof_du_udsatteogpsykiatri@sof.kk.dk',
  'borgerraadgiveren@kk.dk',
])
/** Public mailboxes of the five municipalities are not all in the standards. */
export const PUBLIC_MAILBOX =
  /^(?:kommunen?|borgerservice|raadhus|post|info|kontakt|social\w*|rusmid\w*|familie\w*|unge\w*)@(?:[\w-]+\.)?(?:gladsaxe|frederiksberg|fredericia|mariagerfjord|kk)\.dk$/
/** Doors the standards themselves name. */
export const PUBLIC_PLACES =
  /^(?:finsensvej (?:86|15)|smallegade 1|peter bangsvej 24|enghavevej 82|hørsholmsgade 20|nørre voldgade 15|spaniensgade 25|ørnevej 33|studiestræde 47|thoravej 29|vester voldgade 2a|sofiendalsvej 7)(?:[^\d\p{L}]|$)/iu

export const STREET_ENDINGS =
  'vej|vejen|gade|gaden|allé|alléen|alleen|stræde|strædet|vænge|vænget|boulevard|boulevarden|torvet|stien|parken|toften|bakken|svinget|gyden|brinken|skrænten|krogen|lunden|brynet|kollegiet|gården|pladsen|haven|marken'
/** These end too many other words: only where the name is written with a capital. */
export const STREET_ENDINGS_OF_NAMES =
  'gård|gaard|alle|plads|torv|park|kaj|kajen|sti|toft|bakke|lund|gyde|passage|passagen|bro|vang|vangen|ageren|engen|dalen|højen|buen|ringen|leddet|holmen|kæret|mosen|skellet|bryn|kvarteret|løkken|banen|bakkerne|hegnet|diget|volden|have|strand'
/** Everyday words with such an ending. */
export const NO_STREETS = new Set(
  'jernbanen arbejdsbanen bowlingbanen fodboldbanen skadestuen undervej indvej omvej udvej genvej hjemvej motorvej cykelsti fortov arbejdsplads arbejdspladsen parkeringsplads parkeringspladsen legeplads legepladsen campingplads byggeplads byggepladsen holdeplads læreplads lærepladsen praktikplads praktikpladsen børnehaven børnehave skolegården sidegade bondegård bondegården baggård baggården kolonihaven kolonihave pladsen vejen gaden haven parken bakken stedet dalen marken mosen engen buen ringen altstedet værestedet bostedet fristedet opholdsstedet hjemstedet arbejdsstedet skilteskoven festpladsen julemarken finmarken danmarken gården gade vej sti park bro lund ager kaj plads torv'.split(
    ' ',
  ),
)
export const STREET_LEADS =
  'store|lille|gl\\.?|gammel|gamle|ny|nye|nørre|vester|øster|sønder|sdr\\.?|ndr\\.?|nordre|søndre|vestre|østre|sankt|skt\\.?|kong|dronning|prins|prinsesse|øvre|nedre|store|søborg|valby|glostrup|amager'
/** What follows an amount or a time, not a house number. */
export const UNITS_AFTER =
  '(?:gange?|dage?|uger?|måneder|mdr|år|timer|minutter|min|kr|kroner|gram|km|meter|øl|joints?|personer|mennesker|times|days|weeks|hours|years|months|g|mg)'

const RELATION =
  'kæreste|mand|kone|ægtefælle|samlever|søn|datter|bror|søster|lillebror|storebror|lillesøster|storesøster|mor|far|ven|veninde|kammerat|eks|ekskæreste|eksmand|ekskone|chef|sagsbehandler|læge|rådgiver|kontaktperson|mentor|psykolog|lærer|pusher|dealer|nabo|kollega|fætter|kusine|onkel|tante|moster|faster|barn|stedfar|stedmor|behandler|psykiater|socialrådgiver|pædagog|boyfriend|girlfriend|husband|wife|son|daughter|brother|sister|mother|father|mom|mum|dad|friend|boss|doctor|caseworker|counsellor|therapist|teacher|neighbour|colleague|partner|uncle|aunt|cousin|child|kid'
export const RELATION_CUE = `(?:min|mit|mine|vores|hans|hendes|my|our|his|her)\\s+(?:(?:bedste|ældste|yngste|lille|store|gamle|best|old|older|younger|little|big|ex)\\s+)?(?:${RELATION})`
/** "mette hansen" in small letters. */
export const SURNAME = /^\p{L}{2,20}(?:sen|gaard|gård|holm|lund|strup|bjerg|skov|dahl|berg|borg)$/iu

/** Common first names: enough to know a name after "jeg er" or before a surname, not to find every name. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  'anders andreas anna anne annette asger astrid benjamin bent bente birgit birgitte bjarne bo bodil brian camilla carl caroline casper cecilie charlotte christian christina christoffer claus daniel david dorte dorthe elisabeth ella else emil emilie emma erik esben eva fatima finn frederik frederikke freja freya gitte grethe hanne hans heidi helle henriette henrik ida inge inger ingrid isabella jacob jakob jan jane jannik jens jeppe jesper jette johan johanne john jonas josefine julie jytte jørgen kaj karen karin karl karla kasper katrine kenneth kim kirsten kirstine klaus kristian kristina kurt lars lasse laura lea leif lene line lis lisbeth liselotte lone lotte louise lucas lukas mads magnus maja malene maria marianne marie martin mathias maya mette michael mia mie mikkel mohamed mohammed morten nanna natasha nicklas nicolai niels nikolaj nina noah ole oliver oscar oskar otto patrick per pernille peter pia poul preben rasmus rikke robert ruth sara sarah sebastian signe simon sofia sofie solveig søren stefan steen stine sune susanne svend tanja thea thomas tim tina tobias tom tommy tove trine troels ulla ulrik vibeke victor victoria viktor viggo vivi william yusuf zahra ali ahmed amir hassan hussein ibrahim omar aisha mustafa james jonathan jack emily olivia michelle jennifer jessica andrew matthew kevin alexander alexandra sophie kate lisa linda lise mary susan'.split(
    ' ',
  ),
)
/** What stands after "jeg hedder" or a relation without being a name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  'ikke noget ingenting intet det den de altså jo bare nok og er har var vil kan skal må siger ved ryger drikker tager bruger bor sagde som der om med på til fra af hos at så men eller hvis når fordi jeg du han hun vi i en et min mit mine din dig mig os jer far mor søn datter and is has was will can says knows smokes drinks takes uses lives said who with on to from at so but or if when because she he we you they not nothing a an the my me your us also too both hash kokain alkohol heroin speed ghb mdma ketamin lsd weed coke danmark dansk danish english engelsk københavn gladsaxe frederiksberg fredericia mariagerfjord odense aarhus aalborg mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december monday tuesday wednesday thursday friday saturday sunday january february march may june july october hej tak hilsen mvh hello thanks anonym anonymous secret hemmeligt hemmelig privat private borger borgeren pårørende ham hende nogen ingen alle selv også altid aldrig først hjælp please tror mener synes får gør går kommer lige nu her important none back later instead tomorrow tonight today soon again first anytime sometime asap before after up out over early late monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)
