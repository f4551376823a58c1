/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -350,
    of: `
296 ghb
288 blod
267 vil do
264 breat~
255 selvm~
245 slar
228 bryst~
226 leve
222 going,luft
220 chest
214 he
212 die
210 she
206 siden
203 kramp~
202 ale,ga hjem
195 aften
194 taget ##
187 hes,kan ike
185 har lige
183 slugt
182 baby
180 gerne do
179 think~
178 besvi~,henge,sider
177 blode~
175 alone
174 cant
173 sa er,steme~
172 i nat,nat
171 arm,liger,slaet
170 kniv,ryste~
169 swalowed,swalo~
166 livet
165 after,foran
164 ambulance,reb
163 kramper
162 i aften
161 last,selvmord
160 drunk,han
159 armen,brystet
158 dts,suici~,thinking
157 alive,har slugt
155 be dead,hun,som om
154 vejret,vejre~
153 besvimet,brystsmerter,efter,up
152 bevidstlos,fa luft
151 wont
149 hun er,spist
148 going to,ihjel,star
147 # har,har selvmordstanker,have dts,selv for
146 er voldelig,og han
145 ambul~,jeg bliver,psyko~
144 bevid~,gore det,ike er,og skal,taget alt
143 and,overd~
142 bloder,tonight,tonig~
141 slar mig,xanax
140 ring ##
139 breathing,having,havin~,leve mere
138 ## panodiler,bilen
137 har lyst,ike vere,threa~
136 der er,overdosis
135 live anymore,munden,munde~,pils,suicidal,tog
134 babyen,babye~,hjem,livet af,to kil
133 hits,pa #
132 farve~,feber,fent,gona,ike leve,og nu,ryster,table~,vile
131 being,blue
130 at leve,ene
129 ## for,lejligheden,merke,og jeg,shaking,shaki~,shes
128 got,ham,hende,og de,vagne
127 en kniv,leber,living,livin~,to die
126 ate,gor,hendes
125 anfald,anfal~,evigt,for evigt,rundt,sig,tok
124 child
123 ike fa,to be,verden,verde~
122 min sidste,of a,sla mig
121 de har,de ryger,sidste aften,vagne~
120 ar har,i morgen,jeg star,kil,psychotic,star pa
119 at tage,g,verden er
118 er bange,ike vagne,my litle,nu,ruske~,ryger heroin,siden i,sporger fordi
117 od on,on fent
116 afske~,bleding,bledi~,delirium,delir~,i wana,koler,wana
115 botle,boyfriend,boyfr~,min far,tager livet
114 gore,hele,her er,left,os,vere i
113 af min,bliver udsat,faet,mig nar,min baby,minut~,nu gor,udsat,udsat for,vek og,veninde amer
112 dage,haluc~,lile,med ghb,og,stope~
111 bliver slaet,days,sla
110 er selvmordstruet,klar,mig med,pistol,pisto~,psykose,she is,sluter det
109 far ike,ike luft,injec~,mere,min stedfar,og mit,stedfar,stedf~
108 fuld og,turning blue
107 beats,beats me,crack,er bla,ike se,jeg ser,kamerat,kamer~,sort,stoper,tror
106 drebe,drebe mig,far har,har tenkt,kanyl~,tableter
105 bro,elers,stemer,tre,vagner
104 in the,vi kan
103 faet fat,har delirium,leber er,son pa
102 blev tevet,jeg det,slaet derhjeme,tevet,tevet i
101 afskedsbrev,boyfriend is,drike i,high,i armen,my chest,ryster og,ude,vegen
100 bror har,is going,og bloder,truer
99 dater har,dead,dealer,deale~,ending,endin~,home,horer stemer,i think,pain,since i
98 drukn~,inde,leve lengere,methadone,metha~,siste~,son i
97 alene,fa vejret,gor det,kravl~,our,quit drinking,slaet mig,thinking about,udenfor,udenf~,vagen,ven,wake
96 fentanyl,fenta~,he wil,kaster op,last inde
95 efter mig,eget,fel suicidal,forviret,forvi~,fulde,gone,have penge,him,is psychotic,kereste har,kold tyrker,lyst,lyst til,tyrker,tyrke~
94 a plan,and his,bla,blev voldtaget,breathe,et anfald,im suicidal,mig selv,mor er,overhovedet leve,puls,ser ting,side,vil henge,voldtaget,voldtaget i,voldt~
93 alone with,der liger,er tomt,feber og,jeg ike,kaste~,min kamerat,od,og hun,pushe~,sved,tomt,var dod
92 and now,ben,beslutet,fast og,han slar,har beslutet,isnt,kan nesten,mig fast,my boyfriend,seizu~,stike~,tog to
91 han er,har ##,har valgt,i feber,i kramper,om lidt,pavir~,savne,savne mig,sproj~,threatening,valgt,valgt en,vil savne
90 beslu~,bestemt mig,brat med,fel,henge mig,henge sig,husband is,komer ike,min ven,nabon,psych~
89 chest pains,det skal,er vek,huset,kaster,mig i,pains
88 alt,broth~,child in,dad,dod vile,hans,is high,jeg overhovedet,liger kanyler,mig her,sister,sofen,table,there is,tilbage for
87 brend~,forsv~,gra,har skaret,her jeg,ike faet,im going,moving,movin~,skaret,skare~,slap,veke,wants,wants to
86 at henge,han treker,hjelp min,i bilen,ike vagner,im gona,kil myself,kvele~,money,my dad,nesten ike,two days,vere hjeme,wana die
85 ## tableter,after smoking,fare,helder,helde~,i fare,tesk,til hende
84 ansig~,barn er,beslutet mig,en pistol,er at,et reb,far siger,ike livet,lengere,lenge~,livet mere,med en,nabon born,noget tilbage,orker ike,reb klar,sidste,sidst~
83 a child,ale mine,har taget,ike merke,korer,noget siden,of,uden mig
82 blod op,drank,er pavirket,er psykotisk,glaset,glase~,gun,har skrevet,i brystet,mase,orden~,pa armen,psykotisk,steso~,truet
81 barnet,dato,en dato,garag~,hevet,hope,hours and,i dont,kropen,krope~,me when,stesolid,taget,til mine
80 barne~,hele naten,lips,of xanax,og det,pa coke,sider med,sige farvel,skriv~,taget en,tror jeg,vil bare
79 break,den ene,for mig,foreldre er,ingen at,jeg horer,mor,og hendes,paracetamol,parac~,plan to,skal hente,sprin~,ting,trapen,var i
78 ## morfinpiler,farvel,har indtaget,in danger,indtaget ##,kanyler,kereste slar,som ike,their,til at,ting som,walk,wont stop
77 bleding wont,de komer,druket,druke~,ferdi~,hits me,im,morgen,pavirket,to many,uden hjelp,vagne op
76 at gore,awake,dater pa,en mase,farvel nu,fred,fred for,gul,halucinating,halucinating since,har kramper,have fred,im having,jeg sker,jeg smider,kiling myself,me,mig ned,morfinpiler,selv ihjel,sker i,skriver,smider,smide~,theres,there~,toarige,toari~,tyrker fra,venstre,venst~
75 and i,brat,bror,dem ale,eget liv,er last,flask~,har truet,man ike,min arm,og truer,over i,overhovedet,overh~,piler skal,sa tret,samen nu,skriver for,tager dem,tret jeg,vagner igen
74 a knife,hearing,heari~,hun kan,ike veke,ike vekes,jeg stoper,ring,there are,vekes,wake up
73 end at,falde~,from,gerningsmand,gerningsmand pa,gerni~,hjeme,hvorfor skal,i lejligheden,maven gerningsmand,myself,mysel~,pa bron,purple,purpl~,rusker,star ude,stuket,stuket i,stuke~,til den,treke vejret,two,voices,voice~,went
72 # ate,al,ate wed,be alive,cant breathe,de skyder,jeg kaster,lilesoster,liles~,min lilesoster,ready,sagt at,says,skyder mine,vagner ike
71 alene med,at de,at do,barberbladet,barbe~,dag til,er alene,er folelseslos,folelseslos,gor jeg,grund,had a,henger,i gar,med barberbladet,my,og ved,overdosed,pa ham,think,truer mig
70 ## paracetamol,ale samen,druket min,eks,en psykose,er fuld,er stopet,har spist,he raped,ike treke,kaster blod,mand slar,pa et,pa nogen,plader,plader tramadol,plade~,raped,raped me,skal gore,stemerne,stemerne siger,to plader
69 anymore,anymo~,at drike,at drukne,brystet og,crack foran,danger,det bliver,det ondt,drukne,flaske,foran bornene,fundet det,gra i,henger sig,hours,hvordan man,jeg skriver,kraft~,man henger,netet hvordan,ondt at,pulsarer,pulsarer over,pulsa~,rivotril,rivot~,ryger crack,sogt pa,stike,treke,ud i,vil gore
68 #,# arige,arige,arige har,blat,de vil,det ligner,en ulyke,faet noget,foran toget,hamrer,hamre~,kore,ligner,ligner en,ligne~,min #,noget hash,pa det,pa toiletet,planen er,planl~,provet at,spist noget,toiletet,toile~,ud foran,ude ved,ulyke
67 af mine,at give,dead than,der ike,en af,for min,i medicinskabet,i morges,ike holde,jeg tenker,making,makin~,morges,rather be,selvmord hver,sove,tenker pa,than sober,to end,veke ham,volds~
66 amer,amer og,barn,foaming,foami~,foreldrene,ind,jeg sider,min kereste,my phone,nogen grund,penge,slag,slep and,spise,turning,turni~
65 det som,drengen,dreng~,dyr,er bedre,fa huset,fixet,fixet og,fordi,give,halsen,halse~,huset nar,i cant,jeg tor,life,plane~,selv og,siger vi,til for
64 badeverelset,badev~,blodprop,en blodprop,er i,finder mig,gar kold,gar og,gurgl~,legs,like kiling,lilesoster er,mens,morfi~,my legs,outside,outsi~,pa badeverelset,rusker i,sted hvor,syv,tor,treker ike
63 beating,beati~,de finder,dene,dene verden,fra dene,hvor mange,ike noget,is a,is beating,jeg orker,just now,mine ben,ojnene,ojnen~,onske,onske jeg,romate,romat~,se nogen,seizure,smadr~,soster er,ven har,vil vek,vile onske
62 after sped,at ende,brother,chest pain,dag jeg,de er,delirium tremens,det sidste,ende det,er bevidstlos,er helt,faldet om,foaming at,han svarer,have the,is turning,jeg rusker,komer til,med den,med os,mouth,my wife,overdosed please,pain after,piler i,please help,she overdosed,shes foaming,the mouth,to live,todler,todle~,tog ##,tre dage,tremens,treme~,vil
61 a reason,aldrig sta,alkohol og,altid fuld,bare falde,benzo~,der komer,det sted,dosis,front,front of,fuld med,har,havent,havent had,haven~,her,in front,korer altid,kravler,merke~,mig for,og aldrig,op,op igen,pa at,reason to,rundt om,sovn og,treker,turkey of
60 and wont,fundet,funde~,gaet i,har kastet,hjertet nar,i skole,i tre,kereste vil,kraftige,kraftige brystsmerter,leve for,like,lips are,mig,og hevet,og i,pa stedet,selvmordstruet,sove for
59 baby drank,being alive,besvimet hele,bro ingen,drank methadone,drengen pa,force~,fra bro,grund til,hals,he is,hende vagen,himself,himse~,hope fra,i sovn,indtaget,indta~,ingen hjelpe,jeg besvimet,min hals,mit hus,pusher,vil hope,went numb,with being
58 at stike,fantasy,fanta~,fuld,girl,mit eget,og siger,om munden,to break,up blod,verd,verd at
57 are purple,ben er,bridge,bridg~,det sgu,doing,folk der,haft et,hevet og,ipren,kamerat skumer,kastet,kome min,kvelertag,kvelertag pa,lige taget,medicinskabet,mend,merke mine,min toarige,mit ben,sisters lips,skumer,skumer om,skume~,til mere,toarige har,tok to
56 armen og,bare sla,botle of,bror skriver,dod i,er sa,et afskedsbrev,fandt,farvelbeskeder,forel~,helt,ike til,is not,is nursing,is threatening,jeg meget,kniv mod,mod halsen,nursing,nursing and,nursi~,ordentligt,pain in,partner beats,sidste jeg,skriver farvelbeskeder,slar vores,slog mig,taking,takin~,threatening me,using coke,ven er,veret ope,wife is
55 a whole,brevene,brevene ferdige,coming,comin~,efter at,en letelse,en mand,ferdige,feter,for two,hashk~,hoj og,kereste,keres~,kobe,letelse,letel~,locked,locke~,mange piler,mase piler,min feter,mit hjerte,skrevet brevene,smerter i,sove fordi,tenker,tenke~,than,vere en
54 after cocaine,dage og,dater fandt,der vil,det ene,ene oje,faldt,forbi i,gang,hel plade,hvad der,jeg sluter,last night,liv,mum,my pils,my sister,nogle mangler,og foreldrene,og nogle,ope i,pa fem,plade,plade sovepiler,pose med,rorer,rorer ved,se a,shaking so,skaret sig,skrevet et,so done,star udenfor,stedfar rorer,ved mig,vinduet,vindu~
53 ad trapen,barn i,benzor,bilen fordi,cold,de tager,det stoper,det var,detoxing,detox~,er forbi,er min,fik kramper,han komer,hand,har bestemt,ingen paser,lejligheden hvor,many xanax,og snaker,paser pa,reason,reaso~,sgu,since,son truer,sporger,tok way,var skev,vere til
52 af far,at lade,born leger,den nyfodte,drak,en gang,er besvimet,er gaet,girlfriend,girlf~,hans leber,har druket,hendes leber,her til,hvor mine,i stuen,ike ga,jeg blev,kanyler hvor,lilebror bliver,litle,mor sa,my girlfriend,nyfodte,nyfodte pa,nyfod~,overalt,overa~,sit eget,slaet af,slar bornene,spist en,sta op,stoper med,stuen,stuen med,varm,vil op
51 about driving,babyen sover,barely,barely breathing,barel~,der til,drank from,et barn,for vold,fulde foreldre,har rystet,he beats,it al,kep thinking,kramper hver,liger pa,lile pige,melem to,pige har,pil,se pa,skinerne,skine~,sover melem,theres no,they threatened,to fulde,treke~,ud,ved skinerne
50 are alone,bil,convulsions,convu~,dont fel,dreng,driving,drivi~,end,fel safe,ferdig pas,fever,finish with,force to,give jeg,gor nar,han gor,having convulsions,her kids,her liv,his,hits her,hjerte springer,i kome,ike verd,isnt worth,kil me,life isnt,liv ud,live i,me last,meget,mere at,more force,ned ad,neighbour hits,nok jeg,not have,oje,partner,partn~,psychotic after,safe at,she wants,shes having,sider i,slag over,springer slag,taler til,to finish,ud lengere,voldelig,volde~,way,way to,worth,worth living
49 al to,at hun,at kore,bare sove,be over,bestemt,blat og,dagen i,doing lines,er ferdig,har tanker,have writen,hente,ike vejret,im so,ingen nedtrapning,jeg dropede,leters to,lines,lines in,me with,mig ihjel,morgen ingen,my benzor,my dealer,my left,my romate,nedtrapning,nedtrapning ##,nedtr~,not waking,om selvmord,overvejer,piler og,realy,snife~,sovet i,tanker om,theyre doing,threatened,tror at,waking,waking up,wakin~,whole,writen leters
48 alkoholen,blevet bla,den pile,der siden,do efter,do nu,dropede alkoholen,efter kokain,fik for,g kan,gemt,have more,hjertepiler,hun ike,i koma,i swalowed,id rather,ingen vil,jeg overvejer,kan merke,kiling,kilin~,koma,komer er,meget g,merke det,min subutex,og der,og reagerer,ope,overvejer selvmord,panodiler hvad,pas pa,pavirket og,se folk,sider pa,til os,tomorow,tomor~
47 a bridge,am coughing,at drebe,at fjernsynet,bare og,bat,bliver min,bro greder,coughing,coughing up,cough~,eks truer,fjernsynet,fjernsynet taler,fuldt,fuldt i,glaset med,gona jump,greder vil,har fixet,har sterke,hele ugens,hes not,hes turning,hvad han,hvor de,i have,ike at,jump,jump of,kone sover,lejli~,metadon pa,numb,og min,pa bro,pileglaset,pileglaset er,pileg~,selvmordstanker,skal der,slap og,slow,son tror,sovepiler er,sterke,tomt det,tomt og,ugens,ugens metadon,unconscious,uncon~,up and,var fuldt
46 # may,## drak,a gumy,ansigt,anymore godbye,bil om,bornene om,cant do,dad is,daughter #,der nok,drak hjemebrendt,eaten,eaten a,flere uger,fra benzor,gemer mig,gemt piler,gumy,gumy with,have eaten,helt slap,hente bornene,hjeme og,hjemebrendt,hjemebrendt og,hjerte hamrer,i bil,jeg gemer,leters,lilebror,lileb~,many,may have,min lilebror,mod,not breathing,siger,siger jeg,sin son,skev og,telefonen at,this anymore,til jul,truet med,with thc,yesterday,yeste~
45 af handen,afskedsbrev til,at besvimet,at home,blive ved,blodet velter,brender,do,dont se,dropede,en hashklump,han brender,handen pa,hans puls,har tyget,hashklump,he tok,here tomorow,his breathing,hjertet,jeg komer,jeg planleger,jeg tror,leger,mangler,mangl~,merke hans,morgen uden,my neighbour,neighbour,neigh~,overv~,planleger,planleger at,skrevet,skrevet afskedsbrev,skrev~,slugt tredive,things,thing~,tredive ipren,tyget,tyget pa,velter ud,vil springe
44 a gun,aften sa,alt i,and has,at,at once,at sla,banker min,bilen nu,breve~,den lile,den tid,det overstaet,det reb,er en,er fulde,fa hende,for alt,for man,fryser,fulde og,gjort jeg,has,hendes puls,henge~,hjelpe mig,hjert~,i lysken,im shaking,is unconscious,jeg fryser,left side,lysken,lyske~,mere jeg,merke hendes,mor lige,my child,not moving,og skendes,pludselig,pluds~,reb i,side went,sig i,skendes og,skere,springe,stay awake,stedfar banker,tid jeg
43 bank,bank hver,bare stope,bror sagde,dem ud,det genem,er slap,faet tesk,far bank,fredag og,gang vi,genem vegen,he strangled,helt forviret,hore det,hver fredag,jeg bloder,like ##,me yesterday,med blod,mig tesk,min bror,mine rivotril,mor far,og mine,pa vej,rivotril i,sagde i,smider dem,sover og,stike mig,strangled,strangled me,talte samen,tesk af,truer min,var sidste,vej hjem,vi talte
42 are outside,at bryde,bats,bats loking,break in,break my,bryde,bryde ind,colapsed,colapsed and,colap~,deres penge,faldt om,friend colapsed,gaet,gang jeg,haber,haber ike,has no,have deres,hel flaske,henger mig,ike nar,in they,ind de,is trying,jeg haber,jeg henger,livlos,livlo~,loking,loking for,lokin~,no pulse,og alene,op til,outside with,pulse,safe,someone is,their money,trying,trying to,tryin~,vagner i,vej,venstre side,want their,with bats
41 # dage,and he,barnet har,dag vil,det sorter,en pusher,et ar,fandt en,feber ##,from the,gange stadig,girlfriend is,i psykose,i telefonen,jeg magter,jeg skere,klemte,klemt~,kramper to,magter,magter ike,many pils,med kniv,meget at,mere har,min venstre,my partner,no mater,og helt,og skerer,os med,pils just,pusher vil,rystet,skere dybere,skerer mig,sorter,sorter og,sorte~,spist hash,spist piler,sta,stadig forviret,stiker,truet os,unconscious help,up no,vil drebe,vodka
40 ## mg,## stk,a brownie,adhd medicin,alt sin,ate a,bege foreldre,benzor i,brownie,brownie with,brown~,byen pa,de sma,do this,elers skal,for hvad,girl ate,han holder,har voldsome,hearing voices,litle girl,mand han,medicin pa,mg,og bege,overstaet,overs~,piler,psykotisk og,seing,shot me,side er,sin adhd,skal skrive,skrevet brev,sma sover,stiker i,stk,stk ##,til bornene,voldsome,voldsome brystsmerter,wil shot,with wed
39 aftenen med,alt hvad,and bleding,at forsvinde,bare do,bleding heavily,did to,do do,doren og,dybere,dyber~,elskede,elskede hende,er blevet,far korer,flatmate did,forsvinde for,gar hun,hamrer helt,har sidet,har sogt,heavily,heavi~,hele aftenen,hele paken,high on,hun sover,i lordags,is swolen,jeg elskede,jeg kan,jeg rabe,jeg vile,ket,ket and,kodimagnyl,kodim~,komer,komer hjem,kone hun,liv er,lordags,med kodimagnyl,med pilerne,mere sig,mg stesolid,mor at,much ket,nu kan,og en,on meth,paken,paken med,pilerne og,pilerne til,sidet,sidet hele,sig til,sogt,sover siden,stesolid om,stope brat,svare nar,swalowed ##,sweating,sweat~,swolen,swolen and,swole~,tage sit,think im,this morning,vere nu,vil sla
38 ale sine,besver,besve~,brev til,dad hits,der nu,det komer,forsvinder,forsvinder snart,fortjener,fortjener ike,fortj~,fri for,gumies,gumies wont,gumie~,han vil,i fri,i har,i live,injected,ive,jeg bare,jeg forsvinder,jeg fortjener,jeg slut,kan hore,kid #,leve jeg,magte~,mate,meget langsomt,meget tret,my mate,nogen er,noget af,savler,savle~,seing things,sine hjertepiler,sluter,slute~,snart og,so much,til besver,to dage,tret i,wed gumies,wont stay
37 af munden,and seing,ansigt er,at klaske,at skade,ben saving,big gaps,blevet truet,borneverelset,breathing has,bror last,der var,did,dogn og,efter coke,eks udenfor,en kravlende,er stofer,finde ordene,forced,forced himself,gaps,gaps in,halucinerer,ham pa,han ansigt,han tage,hand er,har okse,has big,he forced,hele kropen,himself on,hojre,hojre hand,i borneverelset,inde reb,ingenting,ingen~,kanyler i,kinden,kinden der,kinde~,klaske,klaske ham,klask~,kravlende,kravlende baby,morning,morni~,og hojre,okse,okse born,ordene,ordene og,pa kinden,pludselig kan,properly,prope~,reb svarer,sa meget,skade mit,sker ingenting,sovn,springer,stofer over,stran~,to dogn,tok like,udenfor har,vildt efter,wife
36 _ anymore,a high,after injecting,ale verden,am thinking,anymore im,at hope,barn ondt,besver for,blev,born greder,cold turkey,der sker,ending this,everything ready,fever after,for ale,foreldrene tager,ghb i,gona do,gore mit,got everything,greder hele,har knust,having withdrawal,high fever,hvor jeg,im ending,injecting,it ive,ive got,jeg savler,knust min,ma ga,mate is,me under,metadon,metad~,mine pulsarer,one _,pa om,pilerne,piler~,savler efter,skere mine,stofer derind,tage mit,telefon og,thinking to,this tonight,threatening to,throw,throw me,to throw,tok a,train today,turkey,turke~,under the,underligt,venstre arm,withdrawal seizures
35 # i,bare brat,beste~,blod in,cant get,efter den,fri,holder mig,i sofen,liger livlos,liger og,litle sister,livlos i,my vomit,skal stope,sker,stoper bare,theres blod,vomit
34 about ending,atack,baby noget,ben fed,breathe properly,dater ned,daughter tried,en pind,ending it,fed for,gemer,gore min,hals snorer,har slaet,have chest,herself,herself this,herse~,is hearing,jeg rog,jeg snifede,kids have,kil herself,not ben,og tabte,pind,pind og,quit xanax,rog,rog mig,samen efter,says he,sig samen,snifede,snifede noget,snorer,snorer sig,snore~,tabte,tabte min,their kids,til ham,tried to,uge ##,want to
33 ## ipren,afraid of,and hears,ate one,blev sort,blodp~,born hjeme,edibles,edibl~,for ojnene,har lovet,har planer,hears,hears voices,hes paranoid,hope ud,ike finde,ike ma,ike spist,ike veret,ipren pa,jeg far,klar til,lovet at,my edibles,og blev,ojnene og,one of,paranoid and,planer om,siger farvel,sort for,spist i,springe ud,todler ate,vile vere
32 antidepresants,antid~,blive gul,dag det,dag helt,derhjeme,derhj~,epileptisk,epileptisk anfald,et epileptisk,et glas,fed,glas,gulvet,gulve~,halsen til,han klemte,huden,huden og,hvilken dag,i huden,ike hvilken,just swalowed,klemte mig,lige haft,my antidepresants,of tylenol,om halsen,over det,pa gulvet,sa slov,sa sort,stopede,swalowed al,tage for,til jeg,today,tylenol,tylen~,whole botle
31 and im,efter sped,he overdosed,hun har,jeg gar,min hash,shot,some,taget kvelertag,the kids,think he,tredive,tredi~
30 am going,and never,benzor overnight,comit,comit suicide,drinking,ending my,fordi jeg,gav ham,ham naloxon,har smerter,have not,kramper hele,life tonight,my todler,naloxon han,never wake,now,overnight,seizures,stadig helt,stop my,to comit,to slep,wana go,want,xanax at
29 beltet,belte~,han spytede,is violent,jeg gav,live,med beltet,mig om,og slog,overn~,sped,spytede,spytede pa,spyte~,violent,violent and
28 af stofer,alene i,barn sider,et lile,fuld af,i want,lejlighed fuld,lile barn,nar ungerne,of the,sider alene,ungerne er
27 dag,hun mumler,ike jeg,lober,mavesmerter,maves~,mumler,mumler bare,mumle~,side selv,son is,sterke mavesmerter,tramadol,trama~
26 at vere,ferdig,mavesmerter efter,planer,the baby
25 bange,be,blevet,bleve~
24 ## min,ar slugt,brystet efter,dreng #,gul i,jeg vil,min siden,og halucinerer,slugt metadon
23 sterk~
22 at the
21 morge~,vere
20 bron,pile
19 horer,orker,tor ike
16 kids
15 er stadig
13 skerer,skere~
12 of my
6 nu er
-7 ketam~
-10 kiger
-12 fra,this
-17 one is,verel~
-20 har bornene,og svarer
-21 ferie og,nar de,ol,skal pa
-22 af sin,pa den,pa ferie,son
-23 at night,flatmate is,is noise,mand er,noise at
-24 baby how,fast _,hore,lige fodt,min mor
-25 is that,venter
-26 beat,beat me,han skyder,husband never,me he,never beat,only sad,skyder heroin
-27 how fast,my ##
-28 astma og,er sjov,fa fat,far luft,ike kome,ike samen,ingen kramper,ingen smerter,kramper ingen,luft af,sin spray,sjov nar,smerter bare,spray
-29 bedre,ferie,ryger,with drugs
-30 behandler,cant take,de sliper,en pige,fodt en,hjemet,i go,i hjemet,it anymore,man pa,name,sliper mig,take it,vere med
-31 ##,coke og,compu~,drugs,i dem,inde sa,ingen har,piler er,what is
-32 a doctor,and dont,andet,be registered,before non,beter,en gps,er knust,gange er,gps,he wont,jeg plejer,jeg tage,no thoughts,noget lige,non,non on,og benzor,plejer,registered,skal vek,skunk,skunk coke,started,thoughts,thoughts of
-33 alene nar,anonymous,at lese,er bare,er rask,hair,helst ike,hvordan ser,ike nu,jeg skadet,ketamine,letelse at,min opgang,min sag,opgang,opgang i,opgan~,overdosis i,rask nu,ser man,skadet,skadet min,skade~,smidt ud,som jeg,student and,svare pa,thoug~,ud pa,var en
-34 a student,dognstedet,familie,har min,hvad nu,in may,lon,ned pa,og sovepiler,og tyve,selv noget,skolen,skole~,student,tak,tyve,used
-35 abstinenser nar,aligevel,alige~,dosnt hit,efter festen,en at,fortalt det,har fortalt,he dosnt,hvordan far,letere,letere nu,mindre,nothing,nothi~,nu hvor,regni~,ryster pa,set,som min,vejret letere
-36 arbejdet,at vente,bror var,det sa,det same,er bekymret,er god,er vred,et rad,fre,god mand,han se,hit me,ike har,ike rad,is only,jeg skamer,kome i,med drike,menes~,om ham,pleje~,rask,shes out,the party,turn,u,u turn,up before,vold nu,vred pa
-37 # sal,abstinenser,absti~,aften som,aldrig bega,er der,for a,hel time,hjerte er,hostede,hostede mig,hun hostede,i med,kiger ud,konta~,latergas,later~,med til,medicine this,min lejlighed,mine snaps,modes,my medicine,og koncentrere,pay,side stile,skal i,tager min,tilbage,to og,vil aldrig,vil gerne
-38 astma,bedre liv,bornene ike,bos threatened,chokolade,choko~,cofe,doseringsesken,doseringsesken til,doser~,et bedre,fire me,flere maneder,ham lengere,han _,har astma,har lagt,have mit,hjelper i,hjeme~,hund har,i doseringsesken,ike hore,jeg vere,journal,journ~,lagt pilerne,lengere han,melem mig,min journal,pa dogn,party,pilerne i,sa bornene,slowly,slowl~,slut melem,spist chokolade,the doctor,to fire,vente i,vred
-39 a headache,at holde,bedstemer,bekymret for,dogns~,drank to,dybt,enough,enoug~,er glad,festen kloken,fortalt,forta~,ga i,glad og,have no,heart,hos jer,ike sige,mdma pa,ned my,night and,nok af,om naten,opdag~,pa roskilde,roskilde hun,se mig,skal min,sluter festen,taget mdma,trape ud
-40 aften han,at miste,barn og,broken since,city anymore,cpr,drike hver,er mig,er sygeplejerske,forste,har feber,hoper,hurtigt,ike sla,in this,is seventen,jeg hoper,mand drike,mange overdoser,med tomermend,miste,og sveder,on wekends,overdoser,quit smoking,roskilde,roski~,sag,samen med,sengen hele,ser mange,she left,since she,skrevet om,sliper,slipe~,smokes,smoke~,sped benzor,sygeplejerske,sygeplejerske og,sygep~,this city,til tandlegen,tomermend,tomermend mere,tomer~,truede,trued~,vagne med,vagner om,venter barn,vil stope
-41 adiction,an exam,and have,at nogen,day after,det derhjeme,det fint,en plads,er flytet,far man,for ##,for sent,har vores,have an,he slept,here on,lige holdt,med nar,medicine,my adiction,ol i,on tuesday,pa su,papir~,pose i,ryger for,ryster lidt,se at,skidt,slept al,smidt,snak,som legen,su og,taget to,there a,to panodiler,tuesday,tuesday i,tuesd~,ude af,verelse og,woried about
-42 _ med,after the,anyone check,blevet #,bokser,bokser og,bokse~,dater siger,det tror,diferent,drike,edru lige,er nervos,farvel og,feber sa,for snaken,fortele,gelder,hun hader,i hjelpe,koncentrere,koncentrere mig,konce~,lese,lige sa,mig der,mindr~,much,nok,og bliver,og forsta,og tak,on my,scared of,sige det,slaet i,somewhere,somew~,son bokser,sovet ordentligt,strafer,strafer i,su,tage stofer,talk,tandlegen,tandl~,tel,udviklingshemet og
-43 ben sober,born pa,det er,far kaster,frem,gerne,handbold,har trapet,hel pose,hinanden,hinan~,hjelper,ike side,ike taget,jeg venter,kaster handbold,lile er,om jeg,ophold,pose,pose slik,she smokes,sober for,taget noget,think she
-44 adhd og,adrese,bor pa,borter,borter tender,borte~,boyfriend drinks,broke,dagen og,de kaster,doren i,drinks to,fa en,fiften,fifte~,flytet,flyte~,frem og,gerne trape,glad,ham frem,har blod,henderne,i noget,jeg borter,jeg en,kaster ham,kome igen,kone,medicin i,munden nar,ned,og latergas,og tilbage,pa henderne,same,skend~,son de,tender,trapet,up to,vide at,wed and
-45 ale de,at my,at skrive,away from,brev,check,daters,daters verelse,dater~,depresion efter,do my,efter fyringen,en depresion,er kold,fyringen,gamle,gange tenker,headache,heada~,hene,high at,hunden,hunde~,hurti~,hver morgen,i was,ike klare,im embarased,kan vi,min daters,min kone,my back,part,sisters weding,straf~,stude~,svar,tenker jeg,vere anonym,vi har,was high,weding,weding and,wedin~,woried,worie~
-46 afslag,alt er,andre,blev ##,darligt og,der vaper,det bedre,er udviklingshemet,hader,han blev,i drink,i styker,jeg amer,koster,koste~,man,mit navn,og spiler,ryster ike,skendes,that,udviklingshemet,udvik~,vaper thc,veret edru
-47 broken,broke~,driker for,er for,er ligegyldigt,et halvt,every,fel me,han slog,hjeme med,is broken,jeg drak,ligegyldigt og,lost,me beter,mening med,nogen mening,sa lenge,smoke and,sov,spist aftensmad,stoped to,tager piler,uge,wekends
-48 arve,arve huset,at snake,blev skev,bliver vejret,dod og,en udanelse,fa abstinenser,forke~,gar i,gerne stope,han skylder,har mistet,hendes fodselsdag,henger ud,holder,hvordan bliver,i folk,jeg at,klare,langt,med coke,mening,mig efter,mig penge,mistet,sad,skal arve,skal have,skev til,skylder mig,snaken,til hendes,tilba~,trape,vejret i
-49 afsla~,aftensmad,aldrig tenkt,anonym,complain,day,det til,faet naloxon,fodt,gor i,halvt,ike selvmordstruet,kniven,knive~,med hjem,my heart,naloxon med,neste,selvom,selvo~,siger i,taget hash,to much,town,uden,unge,yes
-50 er _,har to,hit,i get,jeg vagner,kan hun,kereste ryger,kereste tager,mig fuld,over mig,ryger hele,seventen,seven~,styker,styke~,that i,tiden og,your
-51 # klase,ale kender,as,at se,beske~,broke my,city,due,due in,en sok,forve~,hjelp,hjelp til,hunden har,hvad er,i take,ike gore,inside,insid~,is due,klase og,kloken #,medic~,ojne,ringer i,snake,sok,stile,stile og,taget pa,without,witho~
-52 al day,altid sur,angst og,arevis,arevis og,arevi~,bedst~,du,er jeg,farligt at,find out,gaden i,gange,han fa,har angst,har levet,help,hemel~,holde~,i arevis,ike pase,jeg fa,levet,levet pa,made,mdma,med mit,med noget,min sagsbehandler,not,nu jeg,om,or,pase sig,sa jeg,sender,tende~,vagner altid,ved jeg,ven der
-53 anyone,anyon~,at klage,driker sig,egen,embarased,embar~,famil~,find,for me,greder hun,hvor lenge,kid is,medicin,menin~,sa greder,samtaler og,sig fuld
-54 bliver der,chest hair,det vile,elsker,er ude,foler,foler mig,forsta,have min,he never,ike bange,ike do,ike mode,krav,min chef,mor og,nar,plads,skal,stope med,to smoke
-55 am ##,angst,brev hjem,can he,farli~,fengsel,fengsel for,har veret,i come,i fengsel,i had,im a,jeg selv,jeg skal,ligegyldigt,ligeg~,my own,pusherne,sagt farvel,smoger,smoge~,they,til pusherne,vek i
-56 at i,hele ansvaret,holde,ike tenkt,mange ar,ophol~,oxy,roget,se min,sende~,senere,sener~,taget #,tok my,udanelse,verelse,vin
-57 am,bare tret,bekymret,bekym~,er slut,exam,jeg kome,jeg ryster,kid,month,pa mine,sige,sporge,sporgsmal,steder,syg,tok #,venter pa,vil helst
-58 computerspil,count~,for verden,gemt mig,hvad jeg,i computerspil,ike om,klager,klage~,kloken,kloke~,sent,sidste uge,sidste uger,there,verden de
-59 # panodiler,aslep,er dod,get help,her made,i igen,leve pa,loud,mine foreldre,mor driker,ok,om mig,ringer,slik,son er
-60 bos,chef,darligt,den her,det gor,go,ike stope,kone er,my bos,schol,wrong
-61 dybt og,fyrin~,har adhd,is this,jobce~,melem,og prover,own,prover igen,sadan,svampe,svamp~,vejret dybt
-62 adict~,ansvaret,ansva~,baby is,det godt,difer~,har kun,im ##,jeg ved,priva~,sure,there be,to me,vaper,var yngre,wil there,yngre
-63 # pils,aftengig og,am i,bo,edru,fint nu,gps i,hele wekenden,hos,i livet,i sidste,jeg til,min lege,mix,tid,treatment,tret af,vek hele
-64 dode af,er han,ike kramper,jeres,last wek,nervos,orker snart,sagsbehandler,skamer,skamer mig,skame~,snart ike,sted,stote,syste~,taget mine,to come,uden kafe,wekend
-65 after work,an,bla ojne,det for,har bla,kan,kold over,mange,tror min,years
-66 der nogen,for,hvor liger,live in,mode op,nej jeg,noget for,og #,ryge,siden jeg,til mig,to uger,wek
-67 klase,og far,pa ##,sjov,sovepiler i,udane~
-68 aftal~,er ##,er lige,er pinlig,fra skole,hjeme fra,pinlig,pinlig nar,pinli~,speak,tale med
-69 ## er,folk med,for the,gik,ike pa,my parents,roligt,rolig~,sa,skal jeg,snake med,where
-70 at ryge,baby and,behandling,er hjeme,folelser,i use,intet,jeg bor,jeg ryger,komer der,merke sine,parents,sine folelser
-71 # og,chest of,dagen,drawers,drawe~,helst,i mig,ike haft,mig fra,of drawers,people,peopl~,psykiatrien,to get
-72 at falde,barn pa,fodselsdag,forte~,habit,har roget,kil this,my kids,nervo~,prove~,this habit,which
-73 abent,bryster,compl~,en pause,er tret,et sted,har ome,nogle gange,og sover,ome,ome bryster,staf,wil i
-74 anything,anyth~,der noget,it,to the,treker vejret
-75 about,depresion,driker,hjelp~,not suicidal,over for,samtaler
-76 adres~,bare have,do jeg,er aftengig,fodse~,hver aften,i det,kender,kende~,noget,stofe~,vi
-77 can my,det gar,jeg sover
-78 hver,lejlighed,lerer,problem
-79 cope,drike~,er det,hen,holde op,spist morgenmad,to stop,vil i
-80 legen,sick
-81 hvad gor,ike i,ike voldelig,is it,morgenmad,only,paren~,pause,vil leve
-82 aftengig,at vide,come,ferdig med,feste~,misbr~,rehab
-83 de sidste,eler,fengs~,fra mig,ike have,mode,smoking wed,vente~,work
-84 anony~,fra det,kne,my son
-85 doctor,docto~,med hash
-86 about my,at jeg,har brug,jeg skendes,psyki~,var ##
-87 drinks
-88 arbejde,blive,jeg tog,kome,ma jeg,slog op,to born
-89 fa hjelp,har ingen,leve uden,nar jeg,skendes meget,tale,we
-90 stope,treat~
-91 any,brug,brug for,kun,place,ringe~,sagsb~,using
-93 a baby,af at,leve et,tit
-94 away,det,gets,i ned,is the,my kid,og tager,vide
-95 samta~
-96 regis~
-97 busen
-98 clean,darli~,over,rad,ringe,spiler,spile~,tager,vejret fint
-99 kan min
-100 forst~,ingen selvmordstanker,smoke,with my
-101 festen,is ##,ma,navn,ondt i,out of,tret,uger,vil ike
-102 lidt
-103 bliver jeg,hvornar,hvorn~
-104 get,hvordan,hvord~,pa mig
-105 ## and,lege,ogsa,vente
-106 han kan,hele dagen
-107 af det,far jeg,is there
-108 dater er,god,live with,start~
-109 ike ondt,klage
-110 kan jeg
-111 before,befor~,take
-112 have to
-113 mig fordi
-114 har aldrig,jer
-115 har jeg
-116 ja,kereste og,komunen
-117 sur,wil
-118 depre~,der en,hvor,komun~,lenge,probl~
-119 behan~,use
-120 dode,kan i
-122 wed
-123 how,hvem
-124 can i,har en,im not
-126 hash
-129 aften~
-130 kafe
-132 weken~
-134 bor
-135 you
-136 med mig,out
-137 fine
-139 har ike,who
-143 job
-146 godt,never
-147 kan han
-148 nej
-149 aldrig,aldri~
-150 arbej~,dos
-152 do i
-157 can,er ike,what
-159 har i
-160 fint
-171 hvad
-229 _
`,
  },
  child: {
    base: -360,
    of: `
440 baby
301 barn
279 #
268 lile
231 babyen,babye~
230 alene
228 pa #
214 kids
193 alone
191 har veret
186 er ##
178 barne~
173 er alene,slar
167 stofe~
166 from
161 os
159 kore,ryger
155 barnet,forel~
154 fuld
152 child,i skole
151 af mine,korer
149 our
145 slar bornene
143 lilebror,lileb~,min lilebror
142 alone with,botle
141 og skal,wont
138 litle,min baby
134 methadone,metha~
133 spise
131 amer,amer og
130 ate,i bilen
124 bilen,get
123 den lile
119 slaet mig
116 mor er
115 spist
114 slar vores
113 some
109 mor
108 faet fat
107 toarige,toari~
104 kanyler,liger kanyler,mens
101 alene med,two
100 lilesoster,liles~,min lilesoster
99 de ryger
97 drunk,kanyl~
96 my litle,og min,pavir~
94 drank from
93 pavirket
92 my child,nar de
91 der er
90 dreng,har druket,hits,todler,todle~
89 ar har,de er,work
88 lilesoster er
87 weken~
86 ike veret
85 en af,kereste slar
83 crack
82 hash,son pa
81 min toarige,toarige har,up and
80 hjeme,lile pige,pige har
79 er pavirket,from the,uge
78 han slar
77 bil,dater pa,et barn,pa et
76 ryger heroin
74 the kids
73 farli~,jeg amer
72 # har,far har,hele dagen,there
71 her
70 skal,their
69 og jeg,table~
68 husband is,son i,swalowed,swalo~
67 foreldre er,hente,munden,munde~
66 her er
65 and wont,fandt,pa coke
64 home,kravl~
63 crack foran,foran bornene,nabon,pile,ryger crack
62 dagen og,der liger,ike veke,metadon,metad~,out,tre
61 a child,child in,danger,eks,in danger,is a,is nursing,nursing,nursing and,nursi~,the baby,there is,using coke,wife is
60 dater fandt,er sa,fandt en,mangler,mangl~,nogle mangler,og nogle,pose,pose med,slugt
59 af min,er det,morfi~,veninde amer
58 barn er,borneverelset,fare,i borneverelset,i fare,kanyler i,wed
57 at jeg,fodt,lige fodt,ope i,veret ope
56 hashk~,min subutex,ope,pusher
55 dater ned,en pind,fordi,jeg rog,og tabte,pind,pind og,rog,rog mig,soster er,tabte,tabte min,veke
54 barn ondt,er bange,gore mit,mine foreldre,my wife,wife
53 drengen pa,en hashklump,har tyget,hashklump,nabon born,tyget,tyget pa
52 skal hente,son
51 druket min,et ar,faet,har spist,nar,using
50 hoj og,og hun,vi
49 and im,baby is,hun
48 drengen,dreng~,pa fem
47 er der,er vek,girl,kravler,pil
46 at gore,born leger,hvor mine,kanyler hvor,komer til,leger,om lidt,son is
45 doing lines,fulde,hele,lines,lines in,sofen,theyre doing
44 af far,lilebror bliver,of my,slaet af,spist en
43 barnet har,bege foreldre,byen pa,de sma,han er,og bege,ruske~,siden i,sma sover,spist piler,up
42 foran,liger
-42 my heart,pa ##,ryster og
-43 and now,ansig~,hjert~,kereste har,min ven,skriv~,taget en,verel~
-44 boyfriend,boyfr~,do,ghb,merke~,rivotril,rivot~,vil,xanax
-45 heart,overd~
-46 er bevidstlos,im,kropen,krope~,shaking,shaki~,they,tror
-47 be,morge~,sort,ven,vile
-49 at home,bla,kniv,vil ike
-50 kan ike,kramper,lober,og der,sadan,selvm~,threatening
-51 i dont,ihjel,kaster,realy,want to,whole
-52 dad is,hver,min kone
-53 benzor,hjem,is going
-54 al,kan,sped
-55 benzo~,breat~,ind,smadr~,truer,vodka
-56 chest,fel,he is,kone,mig nar,threa~
-58 at,ike fa,mere
-59 bryst~,komer,meget,penge,want
-60 jeg vil,vejret,vejre~
-61 gang,om
-63 # dage,ga hjem,kaste~,leve
-64 ike ga
-65 efter,slar mig,star
-66 feber,gar og,kramp~
-68 sig,siger
-69 helt,i cant
-70 det,over
-71 i have
-72 cant
-73 dag,vagner ike
-74 like
-76 min mor,tor ike
-77 dage
-78 min far
-79 after
-82 going,tor
-83 mig
-86 he
-88 now
-89 stope~
-92 vagner
-94 tog,vagne~
-100 blod
-103 hes
-104 ale
-105 nu,she
-111 op
-117 tok
-120 me
`,
  },
  overdose: {
    base: -292,
    of: `
293 tog
250 tok
236 overd~
219 hes
207 bevidstlos
200 liger
197 meget
195 besvi~
194 bevid~
186 taget en,vagner ike
185 bla
180 har slugt
172 overdosis
169 treker,treke~
161 breathing
160 vagner
156 ghb,vagen
150 not
149 er kold,taget
148 hjelp
146 ## panodiler
145 ale mine
143 fentanyl,fenta~
141 wake
140 tror jeg
137 noget,og en
136 leber,vagne~
135 er bla
132 cold
131 gurgl~
129 whole
128 falde~,lips
125 forke~
124 alt
123 nu kan,realy
121 romate,romat~
118 ##,fent,ham,help
117 taget ##
116 hun ike
115 fixet,fixet og,to much
114 slugt,veke ham
113 han er,isnt
112 drank,har spist,shot
111 af munden,up
110 hjelp min,i think,think
108 at the,slap og
107 moving,movin~,turning,turning blue,turni~
106 merke
105 fik kramper,mange
104 konta~
103 much
102 hun,now
101 som om
100 der komer,od,od on,on fent
99 har lige,hendes,liger pa,many
98 metadon,metad~,she
97 gra,min kone
96 faldet om,flask~,swalowed,swalo~
95 at holde,er gaet,gaet,ike vekes,making,makin~,minut~,vekes
94 hans
93 foaming,foami~,my romate,theres,there~
92 er tomt,holde,tomt
91 ike vagne,noget siden,sort,vagne
90 halvt,henderne,pa henderne,unconscious,uncon~
89 a whole,leber er,medic~
88 livlos,livlo~,vodka
87 his
86 fel,steso~
85 is turning
84 ale,i armen
83 og svarer,vil ike
82 breat~,he,lips are
81 fa hende,helt slap,puls,sove fordi,treker ike
79 at besvimet,besvimet,den pile,do efter,drak,efter den,om jeg
78 nu er
77 blue,han treker,og han,taget alt,til mig
76 and his,he tok,is unconscious,paracetamol,parac~
75 ale sine,gra i,sine hjertepiler,spist
72 bare og,en gang,kan jeg,kone,merke~
71 ike vejret,kereste vil
70 are purple,cant get,jeg tror,sisters lips,slap,sov,went
69 and now,antidepresants,antid~,det var,just swalowed,kan,my antidepresants,swalowed al
68 hjertepiler,veke,ven har
67 er bevidstlos,ike merke,is going,medicin,nar jeg,overdosed
66 hende,ipren
65 han,hel plade,ike nar,plade,plade sovepiler,rusker i,snake
64 barely,barely breathing,barel~,har kastet,unconscious help
63 i koma,koma,mase,mum,nesten ike
62 like ##
61 has,min ven,og mine,pa ham
60 ## morfinpiler,ansigt,et glas,glas,har indtaget,indtaget,indtaget ##,indta~,morfinpiler
59 get,hel flaske,stesolid,tramadol,trama~
58 colapsed,colapsed and,colap~,er besvimet,friend colapsed,has no,no pulse,og hendes,pulse,sofen,to many,tok to,walk
57 i swalowed,injected,piler og
-57 barnet,besvimet hele,driker,jeg besvimet,mor,sister,that,varm,vere
-58 babyen,babye~,hjeme,korer,left,slaet
-59 alone,lejligheden,lejli~,sidste,sidst~,this
-60 home,slar,stopede,stoper
-61 at drike,at leve,be,de har,druket min,farli~,har tenkt,having,havin~,henge~,jeg amer,med ghb
-62 am,ene,i morgen,morgen,nar
-63 child,high,says,stiker
-65 drike,her,two,uge ##
-66 har feber,taget noget
-67 amer,amer og,barne~,brother,gor,ike faet,nabon,tor
-68 er det,stofe~
-69 brystet,drunk,og mit,pa at
-70 forviret,forvi~,ned
-71 i kramper,kids,psyko~,stike~
-72 al,bloder,drinking,er der,my chest
-73 hver,ondt i
-75 ike treke,taget kvelertag
-76 alene,cant breathe
-77 i gar
-78 sider
-79 skrevet,skrev~
-81 os
-82 kvelertag,kvelertag pa,lilebror,lileb~,min lilebror,treke vejret
-83 dage,hjerte hamrer,ven er
-84 kaster,kvele~,og hun
-86 fa vejret
-87 den lile,i bilen
-88 selvm~
-90 blode~
-91 bilen,star
-93 fa luft,in the,jeg vil
-94 sig
-95 i have,siger
-96 tre
-97 ryster,sa
-99 bryst~
-102 leve,skal,slag
-105 son
-106 arm
-107 mig,vil
-108 feber,fuld
-111 af mine,ind
-115 uge
-117 kramp~
-118 pa #
-120 fra
-122 ben
-123 treke
-125 lile
-128 barn
-130 ryste~
-139 luft
-145 mdma
-146 #,im
-154 baby
-167 blod
-193 stope~
-227 me
`,
  },
  suicide: {
    base: -39,
    of: `
242 selvm~
235 do
220 leve
185 mere
183 sig,suici~
175 that
174 garag~
172 farve~
169 mig selv
163 jeg vil
157 be,sider
151 farvel,suicidal
143 at tage
139 selvmord
137 reb
134 aften
133 jeg star,mate,my mate,star pa
132 want to
127 at leve
126 pa at
121 sa er
118 vil
117 selv ihjel,vere
116 die
115 wants,wants to
114 det stoper,end,want
112 skrevet,skrev~
110 har skrevet,skal,vile
109 life
104 det,ive
102 og siger,siger
101 thinking
100 har tenkt,living,livin~,skriver
99 liv
98 dod,henge
97 says
96 anymore,anymo~,han vil
94 kiger,til mine,ud pa
93 skriv~,tonight,tonig~
92 gor
91 i want
90 ferdi~,foler,pils
89 live,my sister
88 i aften,livet,myself,mysel~
87 grund til
85 livet af,sa,se nogen,sider med
84 gor det
83 beslutet,beslu~,har beslutet
81 ike se
80 famil~,i wana,locked,locke~,wana
79 forsv~,vil bare
78 at henge,kore
77 think~
76 going to,gore det,to die
75 sige farvel
74 gona,i was,nogen grund,verden,verde~,wil
73 er ##,gone,piler i,vek og
71 gemt,lengere,lenge~,sige
70 er ferdig,ferdig,ga i,klar,to be
69 ben saving,har selvmordstanker,hope,selvmordstanker
68 alive,er der,ind,take
67 has,pulsarer,pulsarer over,pulsa~,verelse
66 har skaret,sister,skaret,skare~,sluter,sluter det,slute~
65 de finder,finder mig,grund,im going
64 brother,go
63 al,at kore,sprin~
62 live anymore,nok,skere,to end
61 kil,med mig,my pils,to kil
60 a plan,bron,eget liv,komer ike,pa bron,sove
59 and now,this
58 at vere,beter,himself,himse~,vi
57 henge mig,ike til
56 afske~,dato,en dato,har kramper,har valgt,up,valgt,valgt en
55 of a,star,stoper
54 bedre,der nok,er bedre,flere uger,foran toget,gemt piler,mig i,ud foran,uger,verden er
-54 blode~,forel~,han er,lips,stemer
-55 a whole,dad,den ene,det er,i armen,psyko~,slar,stope med,tog,two
-56 er last,hits,kaster,overdosis,pavirket
-57 bevid~,have dts,last,methadone,metha~,pa nogen,selv for,skal gore,stemerne,stemerne siger,vil stope
-58 alone,druket,druke~,haluc~,og skal,pavir~,pile
-59 dage,drebe,drebe mig,ike ga,jeg blev,mig med
-60 at once,min baby,shot
-61 barnet,besvimet,eks,haft et,lile,they
-62 at stike,blev,breathe,days,i think,me,munden,munde~,think
-63 pushe~,stofe~,tor ike,up blod
-64 drinking,kereste,kids,min kereste,treker,treke~
-65 high,hjelp,ryger,stopede
-66 at home,injec~,shaking,shaki~,some
-67 brystet,fa luft,far har,har spist,os,siger jeg,whole
-68 dts,have penge,pa #
-69 er alene,hjem,stike,ud i
-70 besvi~,breathing,ike fa,mum
-71 ben,crack,mine ben,there
-72 barne~,bla,cold turkey,er fuld,of my,turkey,turke~
-73 keres~
-74 der er
-75 drunk,hjert~,og jeg,since,tor,truer
-76 hele
-77 har lige,kaste~
-78 mig ihjel,spist
-79 ale mine,home,ryster,stope~,vil sla
-80 arm,at drike
-81 armen,benzor,blod,drike,kil me,sla
-83 benzo~,har truet,med ghb
-86 ene
-87 hes
-88 overd~,threa~
-89 having,havin~,udenfor,udenf~
-91 er bange,my
-92 noget
-93 de har,har slugt,ryste~,truet,xanax
-94 bange,barn,hjeme
-95 blue,cold,kan
-96 faet,luft
-97 g,i gar
-98 cant,slaet
-99 is going,om
-100 stope
-101 shes,steso~
-102 ##,from
-103 kramp~,og
-104 slugt,swalowed,swalo~
-105 and,mor
-108 vejret,vejre~
-109 steme~,taget
-110 helt,siden
-111 liger
-112 after,hun er
-113 he
-114 som om
-115 bryst~
-116 wont
-117 tror
-122 jeg bliver
-126 efter,fuld
-128 chest
-132 penge
-136 breat~
-139 har taget
-141 tok
-145 fra
-154 #
-156 ghb
-167 baby
-182 ham
-191 han
`,
  },
  withdrawal: {
    base: -451,
    of: `
329 stope~
224 kramp~
210 dts
194 anfald,anfal~
193 seizu~
189 ryste~
186 shaking,shaki~
184 kramper,xanax
180 delirium,delir~
175 ghb
173 med ghb
168 drinking,hver
164 har delirium
163 fra
162 benzo~
159 ryster
158 drike
153 benzor
152 ryster og
151 and i
149 et anfald,har kramper
148 have dts
146 dage
144 at home,dag
140 at drike
139 g
135 stope
134 haft et
133 having,havin~
132 nu
131 quit drinking
130 er stopet
129 going
128 ike faet
127 ol
126 stopede
125 day,days,home
124 steso~
123 cold turkey,seizure,siden,tor,turkey,turke~
120 i gar
119 had a
115 dyr
114 haluc~
112 i have
107 fantasy,fanta~
103 seing,uden
98 detoxing,detox~
97 blevet,bleve~,er blevet
96 cold,mig for
93 and seing,der ike,morge~
92 #
90 quit xanax
89 at once,from,kravler,og jeg
88 kramper hele,vil stope
87 i nat,im,legen,nat,seing things,sidste,sidst~,sved
86 driker,drike~,har ike,kravl~,ud i
85 i morgen,morgen
84 delirium tremens,hjeme og,kold tyrker,over,sig i,tremens,treme~,tyrker,tyrke~
82 hours and
81 convulsions,convu~,having convulsions,shes having
80 et ar,ike er,xanax at
79 halucinating
78 hearing,heari~,siden jeg,ting
77 hele naten
76 brat,brat med,hours
75 since
73 abstinenser,absti~,mor er,seizures,sweating,sweat~,vegen
72 name
70 havent,havent had,haven~
69 dage og
68 im shaking
66 helt forviret
63 # dage,nej
61 bror har
60 stope med
59 halucinating since,my benzor,sove,things,thing~
58 being,coming,comin~,is going,min far,two
56 ud,without,witho~
55 dode,jeg smider,op,smider,smide~
54 dropede,jeg dropede,stesolid
53 hun er,since i,to stop
52 alkohol og,give,tyrker fra
51 holder,holde~,now,shaking so,taler til
50 benzor i,har tenkt,taking,takin~
49 blive,having withdrawal,hjeme,withdrawal seizures
48 dag til,horer,var i
47 epileptisk,epileptisk anfald,et epileptisk,faet,i lordags,lige haft,lordags,rundt
46 alkoholen,der siden,dropede alkoholen,every,he is,se folk,yesterday,yeste~
45 jeg stoper,stope brat,volds~
44 at jeg,drike i,shes,tre dage
43 my heart,two days
42 gulvet,gulve~,hvor,pa gulvet
41 er der,far har
40 dealer,deale~,lober
39 am going,benzor overnight,merke~,of xanax,og halucinerer,overnight,overn~,rivotril,rivot~,so much,stop my
37 til den
36 dead,halucinerer,helt,overalt,overa~,people,peopl~,talk,turkey of
35 tager
34 al,alt,folk der
33 forviret,forvi~,going to,har rystet,kereste har,rystet
-33 det stoper,sider,slar,vagner,ven har,wont
-34 ansig~,bevidstlos,drak,er fuld,flask~,forel~,fryser,get,i lysken,jeg fryser,lysken,lyske~,med en,min baby,myself,mysel~
-35 fel,ike vagne,it,vagne~
-36 aften,dater pa,kids,livet,truer,want to
-37 hjem,kereste,min kereste,spist,think im
-38 foaming,foami~,foler,i dont,ike veret,keres~,ojne,taget en
-39 bare og,vil,vil bare
-40 at the,bevid~,brystet og,chest,feber,lile,take,vere
-41 babyen,babye~,besvimet,er alene,har taget,skriver,slugt,tor ike
-42 armen,fordi,i brystet,sta
-43 har veret,vejret,vejre~,want
-44 hende,vagne,vek i
-45 botle,er bange,my,spise,tog
-46 faldt,fuld,hjert~,injec~,komer,selvmord,vagen
-47 # har,jeg kan,kaste~,mig,slaet
-48 arm,falde~,og det,om
-49 det
-50 bange,breat~,har en,og han,varm
-52 gange stadig,kramper to,stadig forviret,tror
-53 in the
-54 brystet,er kold,flaske,gange,min ven,minut~,son pa
-55 piler
-56 drank,i think,think,ven
-57 leve,selvm~
-59 mig i
-61 noget
-62 after,nar,taget
-63 ham,not,sped
-64 hun har
-67 alene
-68 do,tok
-70 blod
-71 hes,til at
-72 pils,up
-76 bryst~
-81 meget
-82 baby
-83 sproj~
-85 besvi~
-86 og mit,vi
-87 she
-91 har druket,liger,me
-93 pa #
`,
  },
  violence: {
    base: -166,
    of: `
355 me
284 de har
219 mig
204 jeg bliver
196 penge
181 slaet
161 sla
157 efter mig,hjem
155 og de
151 truer
150 lejligheden
144 truet
143 smadr~,tor ike
142 lejli~
138 steder
137 threa~
136 vil sla
134 kvele~
132 bange,stike
131 a knife
123 kvelertag,kvelertag pa
122 ike ga,tor
119 drunk,mor
118 gun,jeg blev
115 they
114 at stike,taget kvelertag
113 blev,og truer
112 har truet
110 have penge,threatening
109 he,tesk
106 ga hjem
105 er bange
104 min mor
102 ihjel
101 ned,slar mig
100 boyfriend,boyfr~,dad is,en gps,gps
97 mum
96 eks
95 er last,huset
94 han,mit hus
92 afraid of,kaste~
91 in the
90 i gar
88 dont fel,fel safe,kniv,last,safe,safe at
87 break,mig med
86 faet tesk,hits me,tesk af
85 dealer,deale~
84 high
83 en kniv,gemer,gemer mig,jeg gemer
82 hun kan,is violent,threatening to,violent,violent and
80 a gun
79 ham,is high,my dad
76 doren og,koler
74 bil,er voldelig,hvad,selv for,voldelig,volde~
73 kil me,komer
72 blev voldtaget,udenfor,udenf~,voldtaget,voldtaget i,voldt~
71 at sla,er fuld
70 har slaet
69 min stedfar,star,stedfar,stedf~
68 halsen,halse~,me when,my phone
67 har lige,med en,of my
66 outside,outsi~
65 pistol,pisto~,vere hjeme
63 at de,de skyder,drebe,drebe mig,mand slar,og hun,sagt at,skyder mine
62 bliver udsat,for vold,mig ihjel,pa mig,udsat,udsat for
61 jeg tor
60 feter,min feter
59 he wil,my dealer
58 de komer,ind,truer mig
57 locked,locke~
56 arbejde,arbej~,fast og,gerningsmand,gerningsmand pa,gerni~,han komer,ike kome,maven gerningsmand,mig fast,pa stedet,slaet derhjeme,stuket,stuket i,stuke~
55 break my,en mand,inde,kereste,last inde,min kereste
54 de vil,for min,ma
53 bank,bank hver,det genem,en pistol,far bank,fredag og,genem vegen,hore det,hver fredag,kan hore,med kniv,money,mor far,os med,truet os
52 dad,derhjeme,derhj~,give,kastet,mig ned,mod
50 fuld og,hals,hore,min hals,my boyfriend,star udenfor
49 am,keres~
48 and im,gar og
-47 bloder,hans,hun er,slugt,stopede,verelse
-48 der komer,henge,i aften,like,uden,unconscious,uncon~
-49 brystet,ike fa,mig for,min ven,pa #,slar bornene,son,vere,wont
-50 alone with,er vek,help,i think,munden,munde~,sige farvel,think,xanax
-51 er alene,going to,jeg kaster
-52 alt,bare sla,gor det,i want,injec~,jeg kan,lilebror,lileb~,min lilebror,side,sofen
-53 har skrevet,har tenkt,henge~,jeg bare,selvmord
-54 armen,haluc~,himself,himse~,kids,liv,over,rusker,vagner
-55 for mig,slar vores
-56 i bilen,reb,ven
-57 spist,swalowed,swalo~,vil
-58 aften,dage,i cant
-59 bevidstlos,bla,dag,fra,ruske~,skal jeg,vi
-60 at gore,at jeg,cant,cold
-61 die,har,lile,wants,wants to
-62 at,blod,hele,hjert~,slar,thinking
-63 blode~,she,taget
-64 benzor,benzo~
-65 bevid~,having,havin~,lilesoster,liles~,med mig,min lilesoster
-66 dts,hjeme og,kan,tre
-67 of
-68 farvel
-69 livet af,tror
-70 babyen,babye~,gore,his,og nu
-71 kramper,not,vagne~
-72 al,boyfriend is,har ike
-73 nu,og jeg,og min,sider,tager,want to
-74 nar jeg,our,shaking,shaki~
-75 garag~,i morgen,morgen,overd~,think~
-76 bryst~,op,ryster,tok,vejret,vejre~
-77 farve~,kore,suicidal
-78 and i,chest,faldt
-79 and now
-80 alone,pils
-81 han er
-82 selvm~
-84 det,ryste~
-85 efter,ghb,piler,that
-86 after
-87 going,morge~
-88 siden,suici~
-91 korer
-92 now
-93 breat~,her,noget
-94 barn,leve
-96 alene med
-100 kramp~
-101 meget
-102 i have
-105 do,skal
-108 jeg vil
-109 liger,mere
-110 er ##
-115 stope~
-120 helt
-124 mor er
-129 sig
-131 #
-132 selv ihjel
-133 alene
-138 baby
-140 hun
-142 ##
-153 up
-160 mig selv
`,
  },
  medical: {
    base: -294,
    of: `
333 blod
276 luft
262 bryst~
237 feber
233 chest,slag
231 blode~
215 tror
210 psyko~
200 sped
192 fa vejret
187 arm
186 kramp~
183 fa luft,hjert~
178 varm
176 side
175 steme~
173 bloder,my chest
169 after
167 cant
159 min arm
156 treke
149 og mit
145 ambulance,ambul~
144 ben,ene
142 brystsmerter
141 armen
137 bleding,bledi~
136 ojne
135 cant breathe,injec~,mdma,where
133 breathe,breat~
132 brystet
130 psychotic,psych~
126 treke vejret
125 har en
124 ting som
123 psykose
121 ondt i
119 folk der,og snaker
118 ## for,orden~,ring,ring ##,vejret,vejre~
116 hun har
113 faldt,faldt om
112 som ike,uge,voices,voice~
111 stike~
109 tror at
108 gore,merke mine
107 numb
105 hele
104 for mig,stemer,think im
102 he is,hevet,uge ##
101 forviret,forvi~
100 i have,she
98 besvimet hele,jeg besvimet,mine ben
97 having,havin~,i psykose,venstre,venst~
96 jeg ser,kaster
95 gul
94 is psychotic,som om,tog to
91 have the
90 halucinerer,har ##,hjerte hamrer,i feber,sovet i,vek i
89 armen og,blod op,er psykotisk,jeg bloder,psykotisk
88 den ene
87 pain
86 blodprop,blodp~,en blodprop,og bloder,ordentligt
85 al,det er,det som,hit,im having,is hearing,og det,stiker
84 brender,han brender,jeg far,there are
83 sproj~
82 dage,der vil,nabon
81 med blod
79 bleding wont,henge~
78 feber og,rundt om
77 stay awake
76 mit hjerte,wont stop
75 after smoking
73 haluc~,og hevet,pa nogen,skal gore,stemerne,stemerne siger
72 fryser,hevet og,i lysken,jeg fryser,lysken,lyske~
71 at falde,awake,brend~,went numb
70 ansig~,horer stemer,kraft~
69 besvimet
68 i kramper,jeg kaster,sort
67 far ike,ike luft,kaste~,there,up blod,ven er
66 efter,venstre arm
65 hjertet
64 har sterke,i mig,ike treke,sterke,sterk~
63 er i,ike veret,my left,tre dage,up and
62 hjertet nar,om,stiker i,think~
61 and hears,hears,hears voices,hes paranoid,paranoid and,she is
60 af handen,and,blodet velter,handen pa,i brystet,is swolen,swolen,swolen and,swole~,velter ud
59 and bleding,bleding heavily,blue,han kan,heavily,heavi~,i tre,pain in
58 at fjernsynet,det ene,ene oje,fjernsynet,fjernsynet taler,helt,se pa,siger jeg,son tror,syv,tre
57 blive gul,dag det,gul i,har taget,heart,huden,huden og,hvilken dag,i huden,ike hvilken
56 blat og,i think,kaster blod,think
55 chest pains,have chest,pains,siden
54 mavesmerter,maves~,minut~,properly,prope~,sterke mavesmerter,til ham
53 der komer,gange stadig,har ike,kramper to,stadig forviret
52 hearing voices
-52 mig ihjel,much,romate
-53 bla,forel~,lejligheden,penge,quit drinking
-54 dater har,lejli~,sofen,tror min,xanax
-55 moving,movin~,snake,til den
-56 dad,get,med en,morfi~,of the,siste~
-57 aften,and his,fik kramper,flask~,gun,ike holde,last,livlos,livlo~,og truer,want
-58 hjelp,og han
-59 dag til,end,er ##,er fuld,er kold,har spist,hjem,nar,og de
-60 i gar,vagner
-61 and im,lile,locked,locke~,out,stesolid
-62 er bange
-63 day,hele naten,living,livin~
-64 at drike,sove,taget ##
-65 bange,g,halvt,hes,kids,overdosis,steso~
-66 alone,de har,faldet om,leve
-67 hende,i nat,nat,vodka
-69 efter mig
-70 he,mange,skriv~
-71 ## panodiler,han er,jeg vil,to much
-72 shaking,shaki~
-73 has,star,two
-74 drunk,sidste,sidst~
-75 alene,far har,slaet
-76 drinking,selvm~,truer
-80 at tage,drike,tor
-81 of
-83 til at
-85 benzor,fuld,metadon,metad~,stopede
-86 benzo~,hvor
-87 taget en
-88 overd~
-89 hver,seizu~
-90 drank,og jeg
-92 not,pils
-94 der ike,druket,druke~,wake
-95 ryster og
-96 foler,liger,mere,skal
-99 breathing
-102 bevidstlos
-103 cold,from,stope~
-104 bevid~,har lige
-106 dag
-108 tog
-110 alt
-111 ike faet
-116 vil sla
-120 mor
-123 baby
-128 sla,uden
-129 har kramper
-134 ihjel
-136 treker,treke~
-137 #
-138 me
-147 ghb
-150 do
`,
  },
} as const
