/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -392,
    of: `
315 blod
284 slar
279 selvm~
274 breat~
270 ghb
258 leve
249 chest
242 die
241 bryst~,ga hjem,luft
235 hes
232 kramp~
222 kil
221 left
220 swalowed,swalo~
219 baby,slaet
213 going
212 dox,he,i nat,nat
210 reb
208 vil dox
203 slugt
201 arm,kniv
197 sa er
196 aften
194 armen,cant
192 ate
190 kan ike,xanax
189 blode~
188 besvi~
186 foran
185 henge
184 ihjel
183 be dead,taget ##
182 brystet,siden
181 fa luft,hits,steme~
179 table~
178 alone,dts,ike er,suici~,vejret,vejre~
177 injec~,vagne
175 har lige,i aften
174 botle
173 ambulance,livet
172 ale,drunk,gerne dox,think~
171 kramper,liger,she
169 ryste~
168 alive,psyko~
167 at leve,gore det
166 farve~,thinking
165 besvimet,bevid~,overd~,selvmord
164 har slugt,spist
163 bevidstlos,munden,munde~,threa~
162 og skal,taget alt
160 ike vagne,ike vere
159 # har,bilen,som om
158 tok
155 bloder,er voldelig,har selvmordstanker,sluter det
154 tonight,tonig~
153 har tenkt
152 ambul~,have dts,in the,livet af,to die
151 en kniv,ike fa,merke,slar mig
150 lejligheden,leve mere,shes,up
149 babyen,babye~,bliver slaet,feber
147 at tage,pa #,sla
146 dead,og han
145 mig i
144 after,and now,blue,fuld og,shaking,shaki~,to kil
143 afske~,ring ##
142 anfald,anfal~,sporger fordi
141 af min
140 ene,leber,sig,suicidal
139 psychotic,psykose,wont
138 ham,having,havin~
137 breathing,et reb,jeg bliver,jeg star,star pa
136 brystsmerter
135 gona,hun,live anymore,tager livet,vere i
134 pa coke,tror
133 bleding,bledi~,gor,truer,vek og
132 going to,got,gun,ike leve,vile
131 mange benzor,of a,pils,sider
130 fent,haluc~,han,har lyst,kereste har,min sidste,og jeg,sidste aften
129 ike se,moving,movin~,og det,overdosis,paracetamol,parac~,pistol,pisto~,stesolid,veke
128 ar har,bro,last,og nu,steso~,theres,there~
127 de ryger,hendes,hvor mange,od on,on fent,star,to many
126 ruske~,to be,vagne~,verden,verde~
125 ## panodiler,delirium,delir~,is high
124 crack,har skrevet,is psychotic,last inde,my chest,ryster
123 beats,beats me,being,drike i,faet,g,living,livin~,selv for,wake
122 der er,i wana,lips,mig med,nu gor,wana
121 af mine,kore,mere,min stedfar,stedfar,stedf~,tog
120 afskedsbrev,boyfriend,boyfr~,evigt,for evigt,hevet,many pils,med ghb,sla mig,truet
119 og siger,turning blue,way
118 drebe,drebe mig,er alene,is going,kamerat,kamer~,slaet derhjeme,vagen
117 er selvmordstruet,hende,horer stemer,hun er,og de
116 ben,benzor er,der liger,far har,har delirium,have penge,mange sovepiler,sovepiler skal,verden er,vil henge
115 far ike,for altid,ike luft,nesten ike,stemer
114 bla,for god,have the,kravl~,pain,ro for,threatening,var i
113 der til,methadone,metha~,mit hus,nu,quiet,siden i
112 ## for,baby in,er at,forviret,forvi~,han er,her er,quit drinking,ser ting,way with
111 ## tramadol,ansig~,de komer,efter,hearing,heari~,nabon,od,toarige,toari~
110 bliver udsat,foran toget,gore,high,leber er,slap,son pa,udsat,udsat for
109 blev tevet,dealer,deale~,kaste~,liger kanyler,min kamerat,tevet,tevet i
108 drukn~,ending,endin~,henge mig,hours and,is to,og hevet,savne,savne mig,the pils,vagner,vil savne
107 child,dad,har truet,min baby,of xanax,og mit,ryster og,seizu~,stoper
106 hele,i armen,klar,min far,ryger heroin,there are,vi kan
105 breathe,er bange,fa vejret,orden~,overhovedet leve,skal der,stope~,toarige har,udenfor,udenf~
104 at home,botle of,eks,my dad,os
103 fare,henge sig,i fare,i think,ike faet,isnt,kil you,og bloder,pushe~,tramadol kil,vegen,wil ##
102 after smoking,brend~,det skal,gone,kan nesten,tog to,vere hjeme,voices
101 at gore,er psykotisk,ex,feber og,i morgen,ike vekes,jeg overhovedet,med en,psykotisk,sved,tableter,vekes
100 #,barn er,eget,hope,komer ike,merke~,romate,romat~,two,veninde amer
99 and his,en pistol,fel,ferdi~,har valgt,ike merke,kil myself,leve lengere,og hun,valgt,valgt en
98 bestemt mig,boyfriend is,hun ike,i opkastet,lidt blod,og,opkastet,opkas~,slaet mig,taget en
97 at drike,brat med,de har,fulde,girl,koler,lyst,lyst til,since i,son i,voice~
96 blev voldtaget,dem ale,er last,fentanyl,fenta~,had a,im suicidal,kold tyrker,minut~,my boyfriend,purple,purpl~,two days,tyrker,tyrke~,voldtaget,voldtaget i,voldt~
95 hits me,over i,their,til mine,vil bare
94 ale samen,anden time,driker normalt,er her,fast og,han slar,i brystet,i kramper,korer,kravler,mig fast,om lidt,provet at,side,star ude,ting som
93 brat,jeg blev,jeg skriver,my wife,stike,thinking about,vagne op,wana die
92 al,be alive,dod vile,forever,forev~,kaster op,mig nar,og truer,overalt,overa~,smadr~,tesk,ude ved,volds~,wake up
91 benzo~,efter mig,inde,lips are,says,var dod
90 awake,bror har,efter at,et anfald,hans,i skole,jeg det,mig her,overdosed,tilbage for
89 ## stesolid,chest pains,dato,en dato,far siger,fel suicidal,har ##,har skaret,helder,helde~,i feber,jeg sider,kanyl~,kaster,kereste slar,lot,meget tret,pains,piler,skaret,skare~,ting,varm,whole
88 at give,er vek,halsen,halse~,har nok,hjem,huset,ike holde,kropen,krope~,lengere,lenge~,og ved,pils is,reb klar,stike~,til mere,to end,ud foran
87 det ligner,en psykose,er folelseslos,er helt,er tomt,foaming,foami~,folelseslos,foreldre er,her jeg,ligner en,me last,min arm,planen er,pulsarer,pulsarer over,pulsa~,reb i,sofen,table,tomt,trapen,wont stop
86 ago,at drukne,det ondt,drukne,er bevidstlos,forsv~,fundet det,gra,i dont,jeg horer,jeg komer,jeg smider,of my,ondt at,puls,quiet forever,smider,smide~,sproj~,uden hjelp,vil gore,want quiet
85 # ate,## tableter,alone with,and the,ate wed,beslutet mig,bror skriver,child in,dage,farvel,farvelbeskeder,he raped,henger,hevet og,ike livet,ingen at,livet mere,morges,orker ike,raped,raped me,sider med,skriver farvelbeskeder
84 ## morfinpiler,halucinating,har indtaget,indtaget ##,jeg kaster,ligner,morfinpiler,pa armen,pa bron,sidste,sidst~,sige farvel,stopet med,to live,tre,ud i,voldelig,volde~
83 bleding wont,bridge,bridg~,der ike,han vil,har taget,he is,he wil,ike veke,kvele~,mig selv,rundt,seing,spise,vil sla
82 barberbladet,barbe~,beslutet,er bla,funy,gor jeg,halucinating since,hamrer,har beslutet,har kramper,har spist,im,is turning,life,ligne~,med barberbladet,med snaps,noget tilbage,plan to,quiet for,seing things,she is,sig til,subut~,there is,yesterday,yeste~
81 a plan,and seing,drank,er hurtigst,give,grund,hurtigst med,hvilken made,i morges,made er,taget,vere til
80 alene hjeme,at vere,dead than,der komer,en af,er sa,flask~,front,front of,han treker,har bestemt,hour,husband is,ike til,im going,in front,og der,pa ham,planl~,rather be,than sober,think,uden mig
79 a child,and,anymore,anymo~,at stike,blod op,dag til,eget liv,fixet,fixet og,flaske,glaset,glase~,i tre,ipren,my benzor,partner,partn~,sort,treke,ven
78 aften lol,and i,benzor,de finder,dor man,finder mig,hamre~,i bilen,im gona,kiling myself,man af,min metadon,overdosed please,overhovedet,please help,sa tret,samen nu,she overdosed,skal hente,tager dem,tret jeg
77 a whole,barn,cold,de skyder,farvel nu,himself,himse~,in danger,kraft~,med piler,ordentligt,sagt at,skrevet et,skyder mine,sted hvor,treke vejret,vagner ike
76 blodprop,det sted,elers,en blodprop,me when,my litle,my phone,pa toiletet,partner beats,piler i,skriver for,sorte~,things,thing~,toiletet,toile~,tror jeg,want it
75 alene med,break,det bliver,det ene,end at,ene oje,faet noget,folk der,girlfriend,girlf~,lejli~,meget at,mig ned,my girlfriend,pa et,pusher,this morning,tyrker fra,varm og
74 af far,and wont,at once,beslu~,de vil,hoj og,lilebror bliver,pil,since,skinerne,skine~,slaet af,some,sovet i,sweating,sweat~,ved skinerne
73 altanen,altan~,armen og,badeverelset,badev~,broth~,crack foran,dag,dage og,danger,dont fel,fel safe,fik et,foran bornene,fred,fred for,gerningsmand,gerningsmand pa,gerni~,hashk~,have fred,have ro,here tomorow,i gar,jeg sker,mand slar,maven gerningsmand,pa altanen,pa badeverelset,ryger crack,safe at,sker i,stuket,stuket i,stuke~,tror at
72 at henge,druket min,i cant,necked the,om munden,pa at,rundt om,selv ihjel,threatening to,veke ham
71 alene,at kore,catch,catch my,dene,dene verden,der vil,doing lines,er blevet,er gaet,er meget,feter,finish with,force to,fra dene,girlfriend is,haft et,hals,henger sig,hjelp min,hour ago,hurtigst,is nursing,jeg stoper,komer til,kraftige,kraftige brystsmerter,like kiling,lile,lilesoster,liles~,lines in,live i,man henger,min feter,min hals,min lilesoster,min ven,more force,morgen,netet hvordan,not have,nursing,nursing and,nursi~,og snaker,pavirket og,rusker,sogt pa,the lot,theyre doing,to finish,tre dage,treker ike,using coke,vil vek,went numb,wife is
70 beating,beati~,cant breathe,den ene,er bedre,foaming at,gor nar,han gor,hele naten,hvordan man,is beating,jeg ser,liger pa,mor,mouth,shes foaming,the mouth,the wals,turning,turni~,unconscious,uncon~,wals
69 a reason,ale mine,dreng,efter jeg,gul,have more,hjerte hamrer,hvor mine,igen i,ike treke,ike vagner,ike var,jeg tor,kanyler hvor,mase,mine ben,narcan,narca~,og i,our,plader,plader tramadol,plade~,rivotril,rivot~,slog mig,to plader,truer mig
68 afraid of,ansigtet,blat,delirium tremens,det sidste,en letelse,en mase,en time,er ved,fysisk nar,is unconscious,letelse,letel~,lidt fysisk,lilesoster er,min kereste,pa nogen,seizure,selvmordstanker,skal gore,sta op,stemerne,stemerne siger,time siden,tremens,treme~
67 # arige,are purple,arige har,at ende,barely,barel~,brevene,brevene ferdige,days,ende det,foreldrene,friend,gar kold,grund til,hjeme,hun kan,hurts,i lejligheden,i medicinskabet,indtaget,indta~,ive,jeg tenker,kom vist,min #,my dealer,my sister,noget hash,panod~,selvmord hver,sisters lips,skrevet brevene,spist noget,sprin~,taking,takin~,tenker pa,til at,ven er,vere en,vist til,with
66 altid fuld,bil,brother is,dag jeg,detoxing,detox~,en ulyke,er slap,et afskedsbrev,faldet om,ferdige,fordi jeg,fuld med,hans leber,her til,husband,husba~,is not,jeg orker,kom,korer altid,med os,mor er,my husband,onske jeg,psychotic after,reason to,til hende,to dage,turkey of,ulyke,vile onske
65 and has,arige,bare og,ben saving,bro ingen,bugs,det sgu,det stoper,dor,drengen,dreng~,et barn,faldt,for mig,fra bro,her kids,hits her,hvad han,ingen hjelpe,kiling,kilin~,lige taget,merke mine,mit eget,neighbour hits,se pa,sidste jeg,siste~,skyde~,slar bornene,snife~,stay awake,vil hope
64 af ##,after sped,bit funy,chest pain,det som,doren,fa huset,feling a,huset nar,kanyler,kulde~,lol,lot feling,making,makin~,mig for,my life,nogen grund,pain after,sa meget,se nogen,slep and,telefonen at,venstre,venst~
63 aldrig sta,bare falde,bugs crawling,crawling,crawling on,crawl~,en gang,hand,hente,i koma,jeg meget,jeg sluter,just now,koma,legs,my legs,my partner,nabon born,og aldrig,op igen,panodil,reagerer,reagerer ike,realy,sovn og,tor,unconscious help,veret ope,vil springe
62 and she,at besvimet,bror sagde,brystet og,ferdig pas,gang vi,give jeg,hope fra,im having,in my,ingen vil,kvelertag,kvelertag pa,mere at,minuter,onske,reage~,sa fuld,sagde i,siger vi,skriver,skyder,talte samen,til jul,truer min,var sidste,vi talte,vist
61 ate one,be here,dont se,edibles,edibl~,er fuld,force~,gurgl~,har kastet,hende vagen,ike vejret,kastet,mit hjerte,my edibles,my left,my neighbour,neighbour,neigh~,numb,og hendes,selvmordstruet,sgu,theyre,theyr~,to ar,todler ate,treker,verd,verd at
60 a knife,bare sove,drawer,drawer nobody,gaet,her liv,liv,liv ud,locked,locke~,medicinskabet,ned in,nobody wil,og foreldrene,ope i,pas pa,ready,selv og,sovepiler,tenker,tenke~,the drawer,ud lengere,vodka,wil stop
59 al to,be over,bron,end my,gra i,have writen,hjert~,leters to,mor sa,pain in,skriv~,slag,springe,vil op,writen leters
58 # dage,a bridge,alkoholen,bat,bathrom,bathr~,blive ved,brender,breve~,dod i,dyr,forbi i,gona jump,han brender,har sterke,has,jump,jump of,kaster blod,mate,med den,mere har,my mate,sterke,syv,taler til,tog ##,tok to
57 ## paracetamol,about driving,ad trapen,altanen i,dagen i,deres,efter kokain,faet fat,fels,gor det,har maske,he beats,i kulden,i sovn,ingen nedtrapning,is swolen,jeg dropede,kep thinking,kulden,meget,mend,mens den,morgen ingen,nedtrapning ##,op,ring,rorer,rorer ved,rusker i,says hel,she wants,smerter i,stedfar rorer,swolen,swolen and,swole~,ved mig
56 at de,baby drank,bro greder,det var,dox nu,drank methadone,for hvad,greder vil,han fik,helt,i live,ike nar,left side,me,min toarige,nobody,nobod~,pa bro,pa vegen,penge,psykotisk og,side went,slar vores,slugt tredive,stike mig,stop me,to break,tomorow,tomor~,tredive ipren,xanax and
55 afskedsbrev til,at drebe,at fjernsynet,babyen sover,bare sla,ben er,brev til,den nyfodte,driving,drivi~,dropede,eks truer,er besvimet,er ferdig,fjernsynet,fjernsynet taler,fuld,fulde foreldre,har,har tanker,have what,i stuen,kamerat skumer,kereste,kome min,mit ben,ned ad,nu kan,nyfodte,nyfodte pa,nyfod~,om halsen,om selvmord,op til,skrevet afskedsbrev,skumer,skumer om,skume~,son tror,sover melem,stuen,stuen med,tanker om,to fulde,up and
54 at vi,convulsions,convu~,druket,druke~,efter sped,fysisk,fysis~,har rystet,having convulsions,hjertet,jeg overvejer,kamerat har,kereste vil,kore min,min venstre,overvejer selvmord,pa fem,reason,reaso~,shes having,sidste gang,slep,som ike,son har,sover og,sparker,spark~,stoper med,stran~,up blod,vil kore
53 bil om,der siden,doren og,dropede alkoholen,en mand,er pavirket,er stiv,for mange,godbye,godby~,hjerte springer,i bil,i psykose,ike verd,isnt worth,jeg bloder,life isnt,melem to,mig ihjel,mod,nar mor,savler,savle~,se folk,sin son,sister,sit eget,skev og,slag over,slap og,sove for,sovep~,springer slag,stiv,til den,til os,wants to,worth,worth living
52 # days,# may,a gumy,and hes,barely breathing,dad hits,daughter #,eaten,eaten a,en hashklump,gumy,gumy with,had,har tyget,hashklump,have eaten,henger mig,her ike,hiting,hitin~,hjertepiler,hjertet nar,hvad der,i have,ike at,jeg henger,just want,knife,kniv mod,man ike,mase piler,mate is,may have,mod halsen,piler skal,shaking so,shot,treke~,tyget,tyget pa,vagner igen,wants,with sleping,with thc
51 amer,amer og,barne~,besvimet hele,bliver tvunget,dater pa,falde~,far korer,gar tog,gemt,haber,haber ike,har knust,hele ugens,her mere,jeg bare,jeg besvimet,jeg haber,jeg planleger,knust min,litle brother,ma ga,made med,med panodil,metadon pa,morgen uden,myself,mysel~,not moving,overvejer,panodil sporger,pilerne til,planleger,planleger at,pludselig,pluds~,selge mig,sporger for,sveder og,tog han,ugens,ugens metadon,vagner i,vand,ven har
50 and bleding,and there,are outside,at betale,at bryde,bare gerne,barn i,bats,bats loking,being alive,bleding heavily,bryde,bryde ind,de tager,deres penge,elers skal,elskede,elskede hende,g kan,have deres,heavily,heavi~,hele tiden,his breathing,hurtigste made,i necked,ike ma,im shaking,ind de,ingen paser,jeg elskede,kan merke,komer er,lejligheden hvor,like ##,loking,loking for,lokin~,meget g,mere sig,merke det,mine rivotril,necked,necke~,ope,opkastet igen,panodiler hvad,paser pa,rivotril i,skal skrive,veninde,venin~,walk,with bats,with being
49 aftenen med,alcohol alone,alone at,alt,anymore godbye,banker min,bare stope,bilen fordi,blat og,brother wants,byen pa,cant do,dem ud,detoxing from,drank from,dyr pa,en pusher,for min,for vold,fra alkohol,from alcohol,gaet i,han svarer,har sidet,hele aftenen,hende~,her,holde det,home right,ike hvem,injected,jeg rusker,jeg slut,komer efter,leve jeg,me in,med bat,med pilerne,mig tesk,mor lige,og bege,og reagerer,overh~,pa vej,pilerne og,pusher vil,ser dyr,sidet,sidet hele,sma sover,smider dem,son is,star udenfor,stedfar banker,talte,this anymore,var skev,vej hjem,vere nu,vil drebe
48 at lade,bedre uden,blevet bla,dag vil,drengen pa,easiest,easiest way,easie~,everything ready,fever,gona do,got everything,har sogt,hjelpe mig,it ive,jeg skere,min veninde,og mine,og skerer,og taler,safe,skaret sig,skere dybere,skerer mig,sogt,tiden,todler,todle~,truet med,venstre side,vinduet,vindu~
47 are alone,at klaske,bank,bank hver,barnet,dag er,det genem,did to,dybere,dyber~,er forbi,er hoj,er min,far bank,flatmate did,fredag og,garag~,gemer mig,genem vegen,gurgling,halucinerer,ham pa,handen,hande~,hans puls,helt slap,hore det,hurtigste,hver fredag,jeg gemer,keres~,ket,ket and,kinden,kinden der,kinde~,klaske,klaske ham,klask~,kramper hver,like,merke hans,mor far,much ket,nogen er,noget siden,not waking,ojnene,ojnen~,os i,pa kinden,se a,side er,sig i,siger,sker ingenting,tage,the baby,var,waking,waking up,wakin~
46 adhd medicin,af handen,alt sin,blodet velter,born greder,break my,end it,ende,fels like,fik for,finde ordene,foreldrene tager,fra benzor,greder hele,hand er,handen pa,har fixet,hojre,hojre hand,hvorfor skal,i lordags,kobe,last night,livlos,livlo~,lordags,many,medicin pa,my friend,og hojre,ordene,ordene og,pludselig kan,sin adhd,son truer,stofer derind,velter ud,whole botle
45 am coughing,ansigt,barnet har,chest fels,colapsed,colapsed and,colap~,coughing,coughing up,cough~,dad is,do this,fik kramper,friend colapsed,has no,helt forviret,helt med,hendes leber,it al,jeg savler,kan hore,liv er,mine pulsarer,no pulse,pulse,rigeligt sovepiler,savler efter,skere mine,so done,spist piler,theres no,vej
44 ## mg,## stk,after cocaine,and dosnt,andet dogn,at sla,big gaps,break in,breathing has,coke,confused,confused and,confu~,dater fandt,do it,dosnt know,feber ##,fjerde,fjerde sal,fjerd~,fortjener,fortjener ike,fortj~,fuldt,fuldt i,gaps,gaps in,ghb og,has big,hjeme pa,hun sider,i sofen,i vinduet,in they,is a,is confused,is having,is trying,jeg fortjener,know where,liger livlos,lines,livlos i,mg,mor at,mum is,nogle mangler,og ingen,og nogle,overv~,pa andet,pa fjerde,pavir~,pileglaset,pileglaset er,pileg~,pose med,rystet,shot me,slow,someone is,stk,stk ##,taget kvelertag,their money,tomt det,trying,trying to,tryin~,unger er,var fuldt,vinduet pa,want their,wil shot
43 er fulde,faet tesk,fit,fulde og,gemt pilerne,glaset med,har voldsome,hele paken,hes not,i kome,im so,im standing,is threatening,jeg magter,klemte,klemt~,kodimagnyl,kodim~,kone sover,magter,magter ike,med kodimagnyl,morfi~,my mum,nok jeg,og skendes,paken,paken med,skendes og,so much,sove fordi,sovepiler er,standing,standing by,stope brat,tage mit,tesk af,the water,threatening me,tomt og,voldsome,voldsome brystsmerter,water,water and
42 besver,besve~,cold turkey,dater har,daughter tried,den lile,der nok,flere uger,gemt piler,hamrer og,hang,having a,he strangled,henge~,herself,herself this,herse~,i maven,kil herself,leve for,mangler,mangl~,maven,me yesterday,mum,oje,pa gulvet,quit xanax,sovn,strangled,strangled me,til besver,to hang,tried to,turkey,turke~,ungerne,vil
41 ## drak,aften sa,ale sine,alt hvad,an hour,badekaret,badek~,blive gul,bornene om,borneverelset,dag det,det overstaet,dosede,dosede hen,dosed~,drak hjemebrendt,drunk and,far sider,garagen,garagen med,har lovet,hen mens,hente bornene,high and,hjemebrendt,hjemebrendt og,huden,huden og,hvilken dag,i badekaret,i borneverelset,i garagen,i huden,jeg dosede,kanyler i,lile var,lovet at,magte~,mavesmerter,maves~,med motoren,motoren,motoren tendt,motor~,properly,prope~,psych~,seizures,sine hjertepiler,sterke mavesmerter,suicide,svarer ike,tendt,than,they threatened,xanax at
40 # i,a brownie,ate a,bliver voldelig,brother,brownie,brownie with,brown~,by the,drak,eks udenfor,er klar,er segnet,far bliver,for two,forced,forced himself,forsvinder,forsvinder snart,fri for,gang,girl ate,gulvet,gulve~,halsen til,han klemte,har okse,har planer,having withdrawal,he forced,himself on,i fri,i swalowed,jeg forsvinder,klemte mig,kome ind,lige slaet,litle girl,metadon,no mater,okse,okse born,planer om,sa sort,segnet,segnet om,snart og,sove,stiker,svarer,udenfor har,up no,voldelig nar,with wed,withdrawal seizures
39 _ pa,dod,er rod,fa hende,gar hun,ghb i,hun mumler,hun sover,jeg rabe,kone hun,mig,mumler bare,nar ungerne,side selv,sover siden,springer,svare nar,toget,ungerne er
38 about an,am going,bare brat,barn ondt,benzor overnight,bilen nu,comit suicide,dater ned,det reb,en pind,gang jeg,gore mit,gul i,han holder,handledene,har smerter,hes turning,i handledene,ike hvilken,is violent,jeg rog,komer hjem,live,lot about,mavesmerter efter,mens,not breathing,og tabte,overnight,piler og,pind,pind og,rog,rog mig,shaking and,stiker i,stop my,stoper bare,tabte,tabte min,taget hele,til jeg,to comit,violent,violent and
37 alt i,at skade,ben fed,blevet truet,born hjeme,bror last,comit,den tid,er en,fed for,for alt,gav ham,gjort jeg,ham naloxon,inde reb,kids have,kil me,metad~,naloxon han,not ben,overn~,reb svarer,siger jeg,skade mit,spist hash,stadig helt,tage sit,their kids,tid jeg,til ham,to dogn,tramadol,trama~,uge ##
36 ## ipren,alkohol og,andre og,det sorter,gange stadig,garden,garden med,garde~,hals snorer,har druket,har koler,have not,he overdosed,he tok,hearing voices,i garden,ipren pa,jeg snifede,kramper to,lober,overstaet,overs~,pusheren,pusheren venter,samen efter,savner min,sig samen,snifede,snifede noget,snorer,snorer sig,snore~,sorter,sorter og,sta,stadig forviret,think he,to andre,venter nede,want,went
35 _ anymore,am thinking,anymore im,baby noget,dag helt,den pile,dox efter,ending this,er gemt,er stadig,et glas,gemt hos,glas,gore min,han leder,hel flaske,hos nabon,im ending,many xanax,me under,nabon han,one _,sterk~,subutex,thinking to,this tonight,throw,throw me,to throw,tok way,train today,under the
34 a high,after injecting,ale verden,besver for,blodp~,brystet efter,dange~,fever after,fri,ga,har slaet,hel plade,high fever,injecting,noget af,plade,plade sovepiler,springe ud,today
33 beltet,belte~,fandt en,han spytede,holder mig,is hearing,med beltet,og slog,orker,spytede,spytede pa,stopede,the train,train
32 af stofer,alene i,and im,ansigt er,barn sider,be quiet,benzor i,blev sort,er for,et lile,for ojnene,fuld af,ike spist,ive got,kome til,lejlighed fuld,lile barn,litle,og alene,og blev,ojnene og,pavirket,sider alene,siger farvel,sort for,spist i,spyte~,they want,think im
31 end,har fundet,hel,hoj,lovet,uge og
30 a fit,en kravlende,er stofer,fordi,jeg far,jeg gor,kravlende,kravlende baby,leder efter,sker,stofer over
29 fandt,have chest,helt gra,mand liger,skerer,sporger
28 og halucinerer,sider i,spist en,swalowed ##,what i
27 fundet,funde~,han liger,i fel
26 skere~
24 day two,fit at,two without,without xanax
23 har svert,pa stedet,pile
22 ike ga,mand bliver
21 tor ike
15 bange
14 jeg vil
13 pilerne,piler~
11 blev,er i
6 altid
2 nu er
-4 this
-7 my kids
-10 drugs
-14 jeg skal
-16 pa den
-18 ol
-22 og skrevet
-24 skal vek
-25 hvordan ser
-26 har feber,ike nu,vere med
-27 et opkald,komer ud,opkald,opkald nar,opkal~
-28 bror et,due,due in,gets,is due,my heart,snake
-29 dos my,flatmate is,ingen kramper,ingen smerter,kramper ingen,med bornene,smerter bare
-30 en at
-31 at se,er sygeplejerske,hvad jeg,i efter,mange overdoser,of wed,overdoser,rom,ser mange,sygeplejerske,sygeplejerske og,sygep~,truede,trued~,while
-32 endnu,et problem,han skyder,mand er,med de,nok af,ojne,skyder heroin,ved det
-33 ## dont,adhd og,at miste,er kold,fa en,fa fat,i dem,inde sa,ingen har,med drike,medicine,my son,piler er,schol,that
-34 at snake,bos,chokolade,choko~,hjerte er,hund har,kome i,my bos,part,spist chokolade
-35 afslag og,at klage,be with,case,gratis,grati~,han slog,hostede,hostede mig,hun hostede,kan kome,mine snaps,miste,smidt ud,taget pa,to cut,vejret lidt
-36 baby how,dognstedet,faet afslag,fast _,gerne stope,hel time,is fine,kan medicinen,krav pa,min lejlighed,mit tastatur,not sure,og coke,taget mit,tastatur,tastatur undskyld,tasta~,town,ud kan,ved jeg
-37 aften altsa,altsa somerferien,am,bedre liv,boyfriend drinks,cant take,city anymore,det er,drinks to,elsker,er udviklingshemet,et bedre,fortele,har vores,hos jer,hvordan far,ike rad,in this,is my,it anymore,ned pa,numer,shes out,somerferien,sons,take it,this city,udviklingshemet,vere anonym
-38 borde~,coke og,dangerous,dangerous to,far kaster,fkrc,ga i,gerne trape,have et,hunden,hunde~,it dangerous,kaster handbold,kome hjem,latergas,later~,min mor,min sag,not,pa hele,sendt,should,shoul~,skrevet at,smidt,son,udvik~,vil klage
-39 # sal,bedstemer,compu~,forsta,handbold,har min,hash og,i take,infor~,kiger ud,mine to,ned,vek i
-40 anonymous,blevet #,bornene ike,edru lige,for i,help with,jeg at,lige sa,lile er,og benzor,om ham,quit smoking,sa bornene,skunk coke,sliper
-41 broke my,er ligegyldigt,familie,ike gore,kereste er,ligegyldigt og,mening med,my parents,nogen mening,og latergas,se min,using
-42 aften han,arbejdet,away,bokser,bokser og,bokse~,bolig,drike hver,ike sla,ike tenkt,mand drike,mening,og bliver,oxy,prese~,provet det,slaet i,son bokser,spist aftensmad,velte
-43 adres,aftensmad,behandler,en udanelse,fortryder,fortryder han,ghb fantasy,hjelper i,how fast,huske,hverd~,hvor lenge,it tomorow,jobcenteret,kome med,med nar,med noget,nu fortryder,regni~,slipe~,son udeblev,styr,styr pa,taget to,to panodiler,udeblev og,wont make
-44 ## next,blev ##,broken since,cut down,er dod,forve~,ham lengere,han blev,jeg kome,lengere han,make it,menin~,next month,og sveder,ryster ike,she left,since she,somewhere,somew~,svare pa,udeblev,udebl~,veret edru,where is
-45 alene nar,an exam,arve,arve huset,bror var,de kaster,det til,difer~,dod og,er god,er mig,farvel og,for snaken,frem og,gaden i,god mand,great,grupe~,ham frem,har levet,have an,here on,ike pase,kaster ham,levet,levet pa,ned my,og tak,og tilbage,og vil,on tuesday,own place,pase sig,skal arve,son de,telef~,til jer,til modet,tuesday,tuesday i,tuesd~,vold nu,wed and
-46 aftengig og,bliver vejret,bo,en depresion,form,har mistet,hjelp til,i get,ike mode,jeg venter,koster,koste~,med tomermend,mistet,modes,oplys~,tenager,tomermend,tomermend mere,tomer~,vagne med,vejret i
-47 and want,angst og,at holde,bla ojne,blev skev,bothe want,boyfriend and,broken,bruger,bruge~,der vaper,driker sig,dybt,en sok,enough,enoug~,forskel,fundet ud,gor i,greder hun,halvt,har bla,have mit,hendes fodselsdag,hunden har,ike side,is broken,journal,komer der,lige fundet,ligegyldigt,ligeg~,noget hvad,om,plads,ryger,sa greder,sig fuld,skev til,sok,stesolid til,til hendes,to uger,tok my,turning ##,tyve,vaper thc,vil pa
-48 adhd,afslag,another,anoth~,beske~,busen,darligt og,evening,eveni~,fortalt det,har kun,i igen,kereste ryger,komer jeg,koncentrere,koncentrere mig,konce~,mig der,moder,nu hvor,ryger hele,selger,selge~,somer,star der,tiden og,trape,vin,what is,with my
-49 adrese,altid sur,and a,angst,anonym,at i,chest of,det godt,drawers,er flytet,for me,forlo~,get help,har angst,har set,have no,hel pose,i behandling,ike har,jeg en,klase,kloken #,lese,medicinen,nu jeg,of drawers,om naten,over mig,pose slik,tror min,u,u turn,unge,unger~,vagner altid
-50 beter,broke~,dater siger,det gor,egen,er nervos,far man,fine with,fodt,gets out,gps i,hele wekenden,i styker,jeg ryger,langt,min lege,mor kan,opdag~,quiet in,ryster lidt,snaken,tager i,taget hash,vek hele
-51 aslep,borter,borter tender,borte~,centr~,et sted,fengsel for,flytet,flyte~,group,har blod,henderne,hvordan bliver,jeg borter,journ~,kan vi,know,lost,min chef,munden nar,name,or,orker snart,pa henderne,senere,sener~,side stile,skadet,skriver i,snart ike,tender,woried,worie~
-52 afvis~,aldrig tenkt,baby is,bedst~,det bedre,dogns~,er der,et halvt,exam,first,frade~,frem,han fa,i fengsel,mindre,mit navn,samen,skidt,svampe,svamp~,tager piler,tenag~,waiting rom,years
-53 _ og,about my,arevis og,bit talkative,dagen,der nogen,du,holde,i bothe,jeg fa,klase og,konta~,man,med det,medicin i,psyk,psyk fordi,start,styker,styke~,talkative,talkative when,talka~,there a,vaper
-54 aften i,at my,at ryge,ben sober,computerspil,else,farligt at,ferien,ferien sluter,ferie~,har fortalt,hele ansvaret,hjelper,hver,i computerspil,is that,jeg hjeme,krav,med hjem,sa jeg,skal,skamer,skamer mig,skame~,sober for,suport,supor~,tende~,the waiting,to get,to stop,uden kafe,uses,vil helst,want help,wil my
-55 # klase,afsla~,astma,bade,benzor sovepiler,chef,city,det svert,forke~,fortalt,forta~,har astma,hen,hjeme med,hvor er,i orden,ike om,ike selvmordstruet,klager,klage~,mad nu,ned i,og spiler,on wekends,ophold,orden,pusherne,ryge,sagt farvel,sender,startet,til pusherne,wekends
-56 betaler,cope,derhen,derhe~,hemel~,hjeme~,inside,insid~,jeg tage,mindr~,mor og,nar,ol og,ringer,sa,staf,stati~,stoped,stude~,svar,ven der
-57 arevis,arevi~,car can,dybt og,famil~,fyrin~,gange,have min,i arevis,jobce~,mange ar,mdma,mere end,og prover,parents,prover igen,skrevet volapyk,that i,tok #,turn,udanelse,vejret dybt,videre,vider~
-58 at vide,bekymret,bor pa,det vile,fa abstinenser,har et,har to,he get,hvad er,metadon i,mig fra,number,skunk,sporgsmal,til en,your
-59 darligt,er pinlig,fre,hjeme igen,ike kramper,jeg kom,jeg selv,join,kereste tager,mor driker,nogle gange,one,pa mine,pinlig,pinlig nar,pinli~,sende~,siger i,skade~,twenty,twent~,uden,var yngre,vil gerne,yngre
-60 ## dage,chest hair,for ##,for verden,gemt mig,glad,her made,kloken,kloke~,leve pa,medic~,my own,nej jeg,og #,og sovepiler,papir~,sadan,sidste uger,sige,slik,somer~,under ##,verden de,waiting,waiti~
-61 adict~,altsa,ansvaret,at skrive,barn pa,behandling,can my,e,edru,ferdig med,jeg fik,kan,lon,mail,min kone,nervos,numbe~,og gik,plejer,siden jeg,snake med,spist morgenmad
-62 den her,embarased,embar~,er det,every,farli~,han kome,helst,jeg sover,morgenmad,own,roligt,rolig~,sagsbehandler,skal i,talk
-63 benzor sleping,dode af,mange,og sover,om min,paren~,sa lenge,scared of,sov,sure,tak,tret af
-64 bekym~,der noget,det fint,driker for,for a,gerne,i til,kne,kun,people,peopl~,wek
-65 baby and,complain,daters,dater~,det en,en pause,hurtigt,jeg ved,mig ike,prove~,we
-66 am ##,folelser,ike bange,ike lyst,ike taget,kone er,merke sine,pleje~,sine folelser,smoking wed,sted,syg,taget mine,went to
-67 ansva~,anything,anyth~,bare tret,bryster,er tret,far min,finde,har ome,lejlighed,lidt,ome,ome bryster,skal jeg,stote
-68 begyn~,er aftengig,five,fra det,har roget,ike haft,jeres,sag,tret
-69 abent,anyone,anyon~,cofe,is this,live in,modet,not suicidal,pa mig,priva~,ser i,set,sur,tid
-70 covers,fengsel,he gets,i med,kender,kende~,nervo~,pause,smoke~,tale med,to you
-71 anony~,come in,driker,fodselsdag,har adhd,lerer,smokes,treker vejret
-72 fjole~,forte~,im a,kold over,taget #,to born
-73 aftal~,feste~,hjeme fra,holde op,med til,why
-74 # pils,cover~,er hjeme,fra skole,hjelp,hvad nu,is it,jeg til,kan hun,my kid,nar jeg,udane~,vi
-75 he wont,hjem fra,holde fast,is ##,may,mig efter,mode op,problem
-76 as,do,drike~,fra mig,gelder,get,have mig,have to,it,jeg bor,law,samen med,sporger i,syste~,wil
-77 # panodiler,doctor,drinks,kil this,ma jeg,noget,om mig,ophol~,samtaler,slog op,this habit
-78 det,fodse~,hos,i mig,ike have,psykiatrien,sad
-79 blive,cal,fint nu,is seventen,month,ok,over,pa dogn,son er
-80 adres~,clean,out of,wekend,which
-81 aftengig,habit,hver dag,kan jeg,seventen,seven~,take,where,with me
-82 darli~,forst~,hvor liger,hvordan,hvord~,ike pa,same,vejret fint
-83 eler,hjelp~,ike i,wrong
-84 compl~,depresion,har born,i det,i pa,med hash,noget for,rehab,sovepiler i
-85 am i,fengs~,giver,hold,pa ##,sent,vil leve
-86 arbejde,det for,fik taget,hvad gor,i min,ingen selvmordstanker,leve uden,night and,vil ike
-87 bothe,dater er,de sidste,hvornar,hvorn~,sjov
-88 hver aften,kan min,misbr~,og far,psyki~,treatment
-89 docto~,forsk~,help,ike voldelig,out,spile~,to the
-90 at jeg,do i,ferie i,hvor,sagsb~,spiler,talks,var ##,vente,venter
-91 gik,leve et,og tager,stope
-92 after work,er ##,fa hjelp,is the,ma,sidste uge
-93 far jeg,jeg skendes,mode
-94 # og,regis~,yes
-95 behan~
-96 how,over for,ringe,skendes meget,wil i
-97 ## er,can i,work
-98 can he,det gar,hele dagen,i stil,ike dox,stile
-99 before,befor~,i sidste,ike stope,treat~
-100 a baby,ogsa,ringe~,vil i
-101 lege,navn,vide
-102 ## and,uger,wed
-103 af det,bliver jeg,jer,star jeg,start~,tit
-104 dode
-105 har brug,ike ondt,kome
-106 brug,brug for,festen,legen,live with,probl~,samta~,you
-107 aften~,depre~,mig fordi
-108 er jeg,han kan,kereste og
-109 der en,klage,komunen,komun~,lenge
-110 er lige,jeg tog,ondt i
-111 af at,only
-112 fine,rad
-113 har aldrig,nej
-114 ja,place
-115 im ##,tager,tale
-116 any,har jeg
-117 har ingen,kan han
-118 use
-119 al day,kafe
-120 job,smoke
-121 can,for the,is there,pa ferie
-122 hvem
-123 ferie,what
-124 bor
-125 med mig
-126 kan i
-127 the one
-128 dos
-129 vente~
-130 im not
-132 har ike
-133 hash
-134 come
-136 aldrig,aldri~,who
-138 arbej~,hvad
-140 weken~
-141 godt
-142 er ike
-145 dox jeg
-148 har en
-149 har i
-157 never
-189 fint
-196 _
`,
  },
  child: {
    base: -375,
    of: `
454 baby
314 lile
295 barn
289 #
249 babyen,babye~
233 alene
231 pa #
212 alone
200 slar
188 af mine
180 botle
173 child
171 og skal
169 get
168 er ##
164 barne~
157 er alene,i bilen,our
156 i skole,litle
154 os
151 bilen,methadone,metha~
147 ryger
146 min baby
145 toarige,toari~
143 slar bornene
140 mor
139 ate,kore
136 barnet
135 fuld,korer,wont
134 amer,amer og,with
129 hits
126 some
125 spist,toarige har,two
123 den lile
122 mor er
121 lilesoster,liles~,min lilesoster
116 spise
114 kanyler,liger kanyler,slaet mig,subut~
112 af far,lilebror bliver,slaet af,slar vores
109 alone with,drunk,en af,hele dagen
108 de ryger,ex
105 tre
104 alene med,har druket
103 their
102 kanyl~
101 dater pa,nabon
99 lilesoster er
98 foreldre er
97 ar har,uge og
96 bade,dreng,my litle
94 pavirket,pavir~,weken~
93 faet fat,swalowed,swalo~
92 drank from,et barn
91 one
89 kore min,vil kore
88 der er,the baby
87 farli~,kereste slar
86 er stiv,ope i,stiv,veret ope
84 ope
83 alene hjeme,bliver slaet,han slar,to ar
82 pil
80 mens,my kids,skal
79 foreldrene,og foreldrene
78 # har
77 hash,her er,todler,todle~
76 crack,son is
75 fulde
74 girl
73 slugt
72 bil
71 hente,pa coke,pa et
70 crack foran,er pavirket,foran bornene,morfi~,my son,ryger crack,up and
69 er sa,ike veke,pa fem
68 coke,eks,fandt,out,son pa
67 doing lines,lines,lines in,munden,munde~,skal hente,theyre,theyre doing,theyr~
66 dagen,her kids,hits her,my neighbour,neighbour,neighbour hits,neigh~
65 der liger,er vek,hele tiden,son i,tiden
64 dater fandt,fandt en,nogle mangler,og nogle,pose med
63 and has,front,front of,in front
62 a child,barn er,child in,danger,dange~,deres,er bange,fare,her,i fare,in danger,is a,is nursing,nursing,nursing and,nursi~,og jeg,there is,using coke,wife is
60 han er,har spist,slaet
59 and wont,hashk~,hjeme
58 are alone,far har,hvor mine,kanyler hvor,nabon born,son
57 byen pa,en hashklump,har tyget,hashklump,kanyler i,mangler,mangl~,mens den,my wife,og bege,sma sover,sofen,tyget,tyget pa
56 dater ned,en pind,jeg rog,min metadon,og tabte,om lidt,pind,pind og,rog,rog mig,tabte,tabte min
55 borneverelset,i borneverelset,pile,using
54 ben fed,fed for,have not,kids have,not ben,their kids
53 er det,spist en,vi,wed
52 and there,hele,hun,husband,husba~,med den,my husband,ryger heroin,vek i
51 med piler,table~,ungerne,unger~,up
49 er en,fordi
48 at jeg,dad,metadon,metad~,veke,veninde amer
47 barn ondt,barnet har,for two,gore mit,hele naten,og hun,pusher,ruske~,sover og,spist piler
46 drengen pa,min toarige
45 baby in,druket min,liger
44 ate one,edibles,edibl~,er der
-44 til hende
-45 besvimet,dox,i morgen,merke,morgen,threatening
-47 dad is,ihjel,komer hjem,lyst,lyst til,merke~,things,thing~
-48 besvi~,chest,hjert~,selvm~,steso~,svarer
-49 har skrevet,hel,lober,skriv~,that
-50 kniv
-51 at tage,er bevidstlos,ike er,kaster,kramper,sovepiler,sovep~
-52 realy,tror jeg
-53 hver,kereste har,pa ##
-54 ansig~,threa~
-55 ga hjem,ike ga,kan,truer,vil ike,vodka
-56 vejret,vejre~,xanax
-57 er blevet,har tenkt,i cant,im
-58 breat~,bryst~,penge,tog
-59 benzor,ike fa,jeg vil,mig nar
-61 benzo~,kaste~,smadr~,star
-63 hans,min kone,want
-65 gang,going
-66 # dage,kramp~,over
-67 and now,he is,leve,tor ike
-69 al
-70 kropen,krope~,mere,slar mig,son har,whole
-71 and i,det
-72 tor
-73 i have
-75 efter,feber,siger,vagner ike
-76 sig
-78 helt
-79 he
-80 after,dag,dage,like
-82 er ved
-83 meget,om
-87 nu
-88 mig
-89 min far
-91 stope~,vagner
-92 my mum
-93 hes,vagne~
-99 ga
-102 blod
-110 she
-118 op
-124 me
-125 ale
-130 tok
`,
  },
  overdose: {
    base: -279,
    of: `
313 tog
295 tok
248 meget
229 overd~
206 bevidstlos
205 hes,liger
194 bevid~
189 not
188 vagner ike
183 besvi~
182 panod~
178 er ved
176 treker,treke~
167 breathing,overdosis
161 bla
160 har slugt
158 vagner
156 taget en
153 taget ##
151 er kold
149 ghb
147 romate,romat~
146 vagen
141 tror jeg
138 ## panodiler
137 hjelp,leber,taget
135 whole
133 der komer,falde~
132 sovepiler,sovep~,vagne~
131 fentanyl,fenta~
130 svarer
129 swalowed,swalo~
127 gurgl~
124 cold
123 min kone,noget
121 forke~,realy
120 wake
119 fent
118 shot
117 drank,halvt
116 moving,movin~,nu kan
115 narcan,narca~
114 help,hjelp min,she
112 hans,vodka
111 hende~
110 fik kramper,i think,think
108 har lige,my friend
107 er bla,hende
106 and now,slap og,turning,turning blue,turni~
105 metadon,metad~
104 ale mine,foaming,foami~,ike vekes,vekes
103 alt,and she
100 friend,ham,isnt
99 ipren,unconscious,uncon~,vil ike
98 od,od on,on fent,som om,veke ham
97 er gaet,gaet,kom,konta~,livlos,livlo~
96 fixet,fixet og,han er,up
95 hun ike,reage~
94 merke~,puls
93 ale,and his,bare og,liger pa
92 jeg kom,leber er,nu er
91 flask~,hun,making,makin~,veke
90 like ##
89 at holde,lips
88 har spist,holde,snake,stran~
87 faldet om,my mum
86 lot,tok to
85 gra,he,medic~
84 i armen
83 ike vagne,minut~
82 blue,he tok
81 breat~,is turning,noget siden
80 are purple,han treker,like,og han,reagerer,reagerer ike,sisters lips
79 a whole,han fik,many,theres,there~
77 ale sine,kereste vil,merke,metadon i,paracetamol,parac~,piler,sine hjertepiler
76 helt slap,is unconscious,vagne
75 en gang,for mange,ike nar,pa ham,slugt,son har,taget alt
74 ale samen,den pile,dox efter,hel,his breathing,snife~
73 ## morfinpiler,er besvimet,har indtaget,indtaget,indtaget ##,indta~,morfinpiler,nesten ike,we
72 drak,fa hende,henderne,nar jeg,pa henderne,slap
71 ike vejret,treker ike
70 fel,har svert,kan,lidt,lips are,var
69 ansig~,get,hjertepiler,slugt tredive,taget hele,tredive ipren
68 barely,barel~
67 en time,er tomt,morfi~,time siden,tomt
66 ansigt,mange
65 barely breathing,foaming at,mouth,overdosed,shes foaming,sove fordi,the mouth,went
64 helt,vagne op
63 ## paracetamol,feter,fordi jeg,hendes,is going,min feter,steso~,tog ##,tror min
62 i koma,kom vist,koma,mase,vist,vist til
61 gra i,hans leber,og nu,unconscious help,ven har,walk
60 gurgling,kome i,the lot,til at
59 ago,injected,kan jeg,purple,purpl~,til hende
58 en mase,er bevidstlos,i swalowed,kome,vek og
-58 hvor,lejligheden,uge og
-59 barne~,brother,dag,hjem,i skole,lejli~,med ghb,stoper
-60 er helt,farli~,har feber,kanyl~
-61 ike se
-62 brystet,left,sister,tor,tror
-63 babyen,babye~,ondt i,psyko~,says,stopede
-64 having,havin~,kereste er,min metadon,sidste,sidst~
-65 amer,amer og,catch,catch my,drunk,efter jeg,har ike,kaster,min arm,mor
-66 at leve,high,pil,slaet,stike~,taget kvelertag
-67 alone,ene,har tenkt,hver,ike er,slar
-68 ike faet,pa at
-69 my chest
-70 er der
-71 gor,nu
-72 min far
-73 selvm~,ven er
-74 son
-75 at drike,dage,kvelertag,kvelertag pa
-76 jeg bloder
-78 kvele~
-79 i kramper
-80 child,ike treke,siger,want
-81 os
-82 bryst~,har skrevet,ned
-83 hjerte hamrer,nabon,sider
-84 cant breathe
-85 alene,with
-86 i gar,i morgen,morgen,treke vejret
-87 fa vejret,nar
-90 in the
-91 jeg vil
-92 fa luft
-94 af mine,coke,den lile,mig
-95 en af
-96 bloder
-97 i have,star
-100 fuld,sa
-101 ryster
-102 og hun
-103 feber
-106 tre
-108 kramp~,leve,sig
-111 barn,blode~,vil
-112 that
-116 skal
-117 treke
-118 slag
-126 arm,pa #
-129 i bilen,luft
-132 ben
-134 bilen
-147 im
-149 ryste~
-150 #
-151 baby
-159 lile
-167 blod
-168 mdma
-190 stope~
-219 me
`,
  },
  suicide: {
    base: -12,
    of: `
257 dox
222 selvm~
221 leve
207 mere
204 mig selv
184 har skrevet
182 farve~
171 that
169 suici~,want
166 farvel
146 sig
140 ive
138 aften
136 suicidal
135 at leve
134 wil
132 jeg star,star pa
131 selvmord
130 jeg vil,pa at
129 garag~
128 reb
126 det stoper
121 godbye,godby~
119 skal
117 til mine
116 det,die,og siger,sider
114 dod,vile
113 wants,wants to
112 vil
111 mate,my mate,siger
110 borde~,sa er
107 sluter det
106 at tage,henge
105 gor,live,pils
104 selv ihjel
103 living,livin~
102 i aften
101 i wana,wana
100 do,to be
99 ferdi~,se nogen,thinking
98 end,way with
96 skriver
93 afske~,beslutet,beslu~,grund til,har beslutet
92 anymore,anymo~,er her
91 vil bare
90 sige farvel
89 sider med,skriv~
87 bathrom,bathr~,gor det
86 sige
84 at henge,han vil
83 gore det,ike se,life,myself,mysel~,think~
82 alive,liv,to die
81 hvor mange,nogen grund,sa
80 tage
79 kore
77 er ferdig,man,says,way
76 be here,dor,for altid,foran toget,sporger,tonight,tonig~,ud foran
75 and now,at vere
74 at kore,brev til
73 vek og
72 mange
71 gemt,jeg skal,piler i,sendt,sove,this
70 grund,is to,my sister,skrevet et
69 livet
68 forsv~
67 be dead,klar,livet af,med mig,never,unge
66 og det,pulsarer,pulsarer over,pulsa~,toget
65 forever,forev~,gona,har tenkt,hope,verden,verde~
64 hang,kil,to hang
63 ga i,should,shoul~
62 der nok,er der,flere uger,gemt piler,here tomorow,locked,locke~,take,uger
61 a plan,for me,lengere,lenge~
60 bestemt mig,har bestemt,har selvmordstanker,selvmordstanker
59 et reb
58 har kramper,har skaret,skaret,skare~
57 gone
-57 fa luft,last,last night
-58 brat,drebe,drebe mig,er blevet,er gaet,er last,gaet,kanyl~,leber,me,son har
-59 besvimet,den ene,drank,har svert,metadon,metad~,romate,romat~
-60 ansig~,babyen,babye~,bevidstlos,bliver slaet,i think,my chest,og skal,think,whole
-61 blode~,breathe,child,mig med,my dad,shot
-62 han er,kereste,lips,min kereste,my litle,she is,tor
-63 barnet,crack,dage,har lige,jeg blev,nabon,overdosis,stemer,turning,turning blue,turni~
-64 er fuld,haluc~,have dts,in my,min baby
-65 en af,har spist,hel,pa nogen,pushe~,skal gore,stemerne,stemerne siger,two
-66 druket,druke~,far har,psyko~,skyder,skyde~
-67 benzor,boyfriend,boyfr~,breathing,haft et,have penge,i armen,munden,munde~,slar,there are
-68 ale mine,botle,de har,hele,ike fa,keres~,treker,treke~
-69 besvi~,blev,injec~
-70 alone,at stike,bevid~,brystet,dad,high,methadone,metha~
-71 benzo~,coke,ting
-72 barne~,cold turkey,mig ihjel,mum,turkey,turke~
-73 dts,kom
-74 am,er alene,pa #,stike,truer,ud i
-75 os
-77 at home,hjelp,shes
-78 om,shaking,shaki~,sla,spist
-79 der er,har truet,hjem,hjert~,litle,tog
-80 mine ben,some,vil sla
-81 ryster,stope~,udenfor,udenf~
-83 hits
-84 at drike,siger jeg
-85 og jeg,ryger
-86 kaste~,med ghb
-87 having,havin~,of my,since
-88 bla,noget
-89 lile
-91 er ved,kil me
-92 armen,luft,truet
-93 er bange,med en
-95 bange,hjeme,overd~
-96 arm,blue,drunk,xanax
-97 en kniv,ex
-99 barn,cold,ene
-100 ben
-101 kan,mor,ryste~
-103 faet,is going
-104 g,kramp~
-106 i gar,vejret,vejre~,wont
-107 og
-108 lidt
-110 har slugt
-111 som om,steso~
-114 slugt
-115 jeg bliver
-117 penge
-118 liger,slaet
-119 bryst~,helt,threa~
-120 cant,hun er,taget
-123 fuld
-124 and
-126 steme~
-128 stope,tror
-130 hes
-132 efter
-138 after,swalowed,swalo~
-140 blod,siden
-146 he
-147 breat~
-149 chest,har taget
-169 #
-173 ghb
-181 tok
-183 baby
-187 ham
-190 han
`,
  },
  withdrawal: {
    base: -444,
    of: `
357 stope~
215 dts
214 kramp~
211 at drike
197 xanax
196 anfald,anfal~
193 kramper
190 ryste~
186 and i
185 med ghb
182 seizu~
181 delirium,delir~
179 ghb
176 er blevet
173 shaking,shaki~
171 steso~,stope
167 dag
166 har delirium
161 quit drinking
160 at home
159 ryster
151 benzo~
149 have dts,nu,ol
146 had,hver
144 g,ryster og
142 going
141 har kramper,sved
138 kravler
134 et anfald,haft et
133 kravl~
131 benzor
130 dage
129 ike faet
128 since
127 haluc~
125 having,havin~
124 anden time
123 siden
120 cold turkey,mig for,turkey,turke~
116 seizure
113 i morgen,morgen
112 seing,stopede
109 and seing
108 ud i
106 hours and
105 days,dyr
104 detoxing,detox~,driker,drike~,kold tyrker,seing things,tyrker,tyrke~
103 stoped,stopet med
102 og jeg,pa vegen
101 der ike,har tenkt
100 im,sidste,sidst~
99 i gar,i have
98 hele naten
97 had a
96 ting
95 #,cold,mor er,uden
94 halucinating,sweating,sweat~
93 tor
90 legen
88 vegen
86 hearing,heari~,op
85 at once
84 convulsions,convu~,delirium tremens,having convulsions,shes having,tremens,treme~
83 son har
82 brat
81 crawling,crawl~,quit xanax
80 fit
79 is going,xanax at
77 brat med,i nat,nat,two,tyrker fra
76 dag til,is having
75 dage og,dyr pa,i lordags,lordags,siden jeg
74 # days,fra alkohol,hjeme,ser dyr
73 halucinating since
72 bugs,sig i
71 name,things,thing~
69 bugs crawling,crawling on
68 seizures
66 since i
65 har ike,helt
64 bror har,merke~
63 im shaking,of xanax
61 alcohol alone,alone at,detoxing from,from alcohol,han fik,home right,med snaps
60 helt forviret,jeg smider,jeg stoper,smider,smide~
59 dode,my heart
58 rivotril,rivot~,the wals,wals
57 being,slep
56 drike i,ike er,shaking so,taler til,to stop
55 # dage,sove,sveder og
54 benzor i
53 dropede,jeg dropede,my benzor
52 having withdrawal,min far,var i,volds~,withdrawal seizures
51 tre dage
50 alkohol og,every,over,til den
49 faet,rundt,stoper med
48 give,hun er,nej,stope brat
47 forviret,forvi~,so much,stesolid
45 a fit,min mor,star
44 der siden,dropede alkoholen,er der,people,peopl~,se folk,yesterday,yeste~
43 far har,talk
42 gulvet,gulve~,pa gulvet
41 and there
40 dead,he is,siden i,taking,takin~
39 at jeg,lober,og halucinerer
38 blive,shes
37 xanax and
36 fels like,i kramper,moving,movin~
35 am going,benzor overnight,gar kold,overalt,overa~,overnight,overn~,stop my
34 halucinerer,har rystet,rystet,turkey of,two days
33 can,den ene,kereste har
32 son
-32 er ved,har slugt,lips
-33 my chest,ope,think~,vagne~
-34 bevidstlos,flask~,taget en,unge
-35 armen,hun ike,livet,tor ike,ven har,vil
-36 ansig~,er ##,er fuld,for mange,har taget,take
-37 hendes,ike vagne,it,munden,munde~,side
-38 besvimet,dater pa,drak,hjem,metadon,metad~,ojne
-39 at tage,babyen,babye~,er bange,fordi,med en,min baby,nabon,slar
-40 det stoper,er alene,kereste,lile,min kereste,vagne
-41 bevid~,drank,get,hende,kaster,keres~,slaet
-42 aften,bare og,min ven,my friend,spist,think im,to kil,vejret,vejre~
-43 feber,svarer ike
-44 he,hele dagen,slugt,spise,vek i,ven
-45 svarer
-46 falde~,fel,friend,kil,selvmord,vil bare
-47 bange,i brystet
-48 om,tog
-49 brystet og,fuld,want
-50 chest,coke,hjert~,og det,og han,tage
-51 # har,sproj~
-52 faldt,son pa
-54 arm,injec~,og mit,skriver
-55 gange stadig,hes,kramper to,leve,stadig forviret
-56 mig i,selvm~
-57 flaske,i think,kaste~,minuter,think
-58 brystet
-59 gange,tror
-60 minut~,taget
-61 er kold,piler
-62 vagen
-63 breat~,ham
-64 til at
-65 har en
-66 after
-67 varm og
-69 varm
-70 dox,nar,noget
-72 in the,not
-74 bryst~
-75 blod
-79 det,tok
-80 alene
-81 up
-83 pils
-86 baby
-88 me,meget
-89 besvi~
-92 vi
-95 she
-97 pa #
-99 with
-100 liger
-105 har druket
`,
  },
  violence: {
    base: -189,
    of: `
323 me
232 de har
196 jeg bliver
190 penge,slaet
184 mig
169 sla
168 threa~
162 truet
156 efter mig
154 og de
153 he,kniv,truer
152 lejligheden
144 lejli~
141 en kniv
140 vil sla
134 kvele~
133 ga,har truet
132 stike
128 slar mig
126 hjem
125 og truer
124 med en
122 at stike,bil
121 jeg blev,tor ike
120 kvelertag,kvelertag pa
119 smadr~
118 doren
116 blev
114 bange
113 threatening,voldelig,volde~
112 gun,tesk
111 mor
109 mit hus
108 han
105 i gar,ihjel
104 boyfriend,boyfr~,my mum
101 have penge,tor
100 huset,taget kvelertag
99 eks
98 er last
94 a knife,knife,threatening to
90 de komer,drunk and,mig med
89 faet tesk,gemer mig,ike ga,jeg gemer,min mor,tesk af
88 kaste~,koler
87 break,hun kan
86 hiting,hitin~,my phone
85 hits me
84 ned,og skrevet
83 ham
82 dont fel,fel safe,safe,safe at
81 skyder
80 er bange,skyde~,slaet derhjeme
79 dealer,deale~,hvad,kil me,me when
78 brother is
77 har lige,is violent,violent,violent and
76 drunk
75 blev voldtaget,is high,voldtaget,voldtaget i,voldt~
74 dad is,halsen,halse~,last
73 afraid of,at sla,high,og hun
72 mand slar,me in
71 min stedfar,stedfar,stedf~
70 he gets,last inde,pistol,pisto~
69 and im,drebe,drebe mig,ex
68 gets,star
67 har slaet,pa mig
66 de vil,inde,udenfor,udenf~,vere hjeme
65 er fuld,fuld og,ga hjem,telef~
63 fast og,mig fast,my dad
62 bliver udsat,for min,for vold,udsat,udsat for
61 sparker,spark~
60 gar tog,in the,ma,mig ihjel,tog han
59 er voldelig,he wil,jeg tor,min far,to break
58 are outside,bats,bats loking,give,komer hjem,loking,loking for,lokin~,with bats
57 at betale,bank,bank hver,bliver tvunget,det genem,far bank,fredag og,genem vegen,hore det,hver fredag,kan hore,mor far,selge mig,truer mig
56 fysisk,fysisk nar,fysis~,lidt fysisk,mand bliver,ungerne,unger~
55 bliver voldelig,far bliver,mig ned,my dealer,voldelig nar
54 brend~
53 en mand
52 says hel
51 high and,my boyfriend
50 doren og,gerningsmand,gerningsmand pa,gerni~,maven gerningsmand,pa stedet,stuket,stuket i,stuke~
49 _ pa,altanen i,i kulden,kulden
-49 merke~,mig for
-50 and has,bare sla,brystet,ike fa,min ven,panod~,sovepiler,sovep~,table~,taget en
-51 alt,at leve,dage,garag~,haluc~,hang,i cant,med mig,she,slar vores,to hang,two,xanax
-52 bestemt mig,er i,har bestemt,henge~,i aften,injec~,jeg bare,jeg kaster,pa #,reb,selvmord,svarer ike
-53 i bilen,livet af,steso~
-54 side,sofen
-55 af far,lilebror bliver,pavirket,pavir~,slaet af,slar,the baby,unconscious,uncon~
-56 dag,er vek,spist,svarer,ven
-57 die,pa toiletet,skal jeg,tager,toiletet,toile~,var
-58 at drike,bevidstlos,blode~,mate,my mate,og han,swalowed,swalo~,taget,tog,vil
-59 aften,friend,sige farvel,son,thinking
-60 armen,at jeg,cold,er alene,having,havin~,noget,tre
-61 rusker
-62 over
-63 i have,ruske~,wants,wants to
-64 alone with,at gore,bevid~,hjert~,sider
-65 blod,kan,kore,vagne~
-66 lilesoster,liles~,min lilesoster,nu,think~,way with
-67 vi
-68 dts,hele
-70 babyen,babye~,way
-71 har ike,ryster,shaking,shaki~,want
-72 chest
-73 benzor,gor det,gore,har tenkt
-74 bryst~,kramper
-75 and i,suicidal,vejret,vejre~
-76 benzo~,faldt,overd~,paracetamol,parac~
-77 al,farvel,han er,og nu,tage
-78 boyfriend is,lile
-79 going,nar jeg,that,tok
-80 after,for mig,selvm~,tror
-82 ryste~
-83 efter
-84 barn,farve~
-88 alone,ghb,suici~
-89 pils
-91 piler
-92 i morgen,morgen,not
-93 alene med
-94 her,korer,og jeg,our
-96 breat~
-98 leve
-100 liger
-101 kramp~,meget
-102 and
-103 dox
-104 and now,siden
-108 det,skal
-109 jeg vil
-112 helt
-116 mere,selv ihjel
-118 mor er
-122 stope~
-127 #
-136 alene
-148 er ##
-152 baby
-153 up
-156 hun
-174 mig selv
`,
  },
  medical: {
    base: -312,
    of: `
388 blod
264 luft
252 bryst~
237 feber
232 chest
223 blode~
216 slag
213 psyko~
210 tror
200 hjert~
199 after
187 steme~
183 arm
175 kramp~
173 fa vejret
169 bloder
166 har en
164 fa luft,side
163 voices,voice~
158 ben
154 og mit
152 varm
150 ambulance,ambul~
149 cant,folk der,min arm
148 cant breathe
147 hevet
146 armen,treke
145 my chest
144 ene
141 bleding,bledi~
140 faldt,mdma,orden~
136 brystsmerter,numb
135 psychotic,psych~,uge ##
131 han liger
129 ting som
128 brystet
126 hevet og
125 breat~,injec~
124 og hevet,ojne
123 ondt i,psykose,stike~
121 og snaker
120 som ike,varm og
118 ## for,og taler,ring,ring ##
117 breathe,sovet i
116 catch,catch my
115 har svert,treke vejret
111 stemer
109 merke mine,ordentligt,venstre,venst~
106 vejret,vejre~
105 armen og,sproj~
103 dage,feber og,i psykose,tror at
102 gore,having a,mine ben
101 al,jeg ser
100 forviret,forvi~
99 har ##,i feber
98 is psychotic,pain
97 think im
96 blodprop,blodp~,en blodprop,for mig,hjertet
93 halucinerer,stay awake,tog to
92 er psykotisk,in my,psykotisk
90 having,havin~
89 som om
88 i have
87 awake,efter jeg,jeg far
86 og bloder
85 har ike,have the,jeg bloder
84 besvimet hele,har taget,is hearing,jeg besvimet
83 he is,kaster
82 hjerte hamrer
81 bleding wont,ike treke,im having
79 where
78 gul,pa nogen,skal gore,stemerne,stemerne siger,went numb
77 wont stop
76 after smoking,and,den ene,stiker
75 der vil,det er,det som,har sterke,kaste~,om,sterke,sterk~
73 brender,far ike,haluc~,han brender,ike luft,vek i
72 ansigtet,sort
71 det ene,ene oje,henge~,horer stemer,jeg kaster,liv,se pa
70 ike fa,nabon
69 blod op,hele tiden,kraft~,siger jeg,the wals,tiden,wals
68 mit hjerte,my left,rundt om,smerter i
67 properly,prope~
66 blue,hele,is swolen,swolen,swolen and,swole~
65 i kramper
64 oje
63 og det,up and
62 besvimet,brend~,helt,mavesmerter,maves~,sterke mavesmerter,syv,ven er
61 hjertet nar,kropen,krope~,kulde~,stiker i,up blod
60 and bleding,bleding heavily,chest fels,heavily,heavi~,she
59 chest pains,have chest,pains,there are
58 coke,pain in
56 af handen,blat og,blodet velter,handen pa,i opkastet,lidt blod,opkastet,opkas~,velter ud
55 hurts,i brystet
54 ansig~,at fjernsynet,beating,beati~,efter sped,er rod,fjernsynet,fjernsynet taler,gaet i,got,i mig,i think,is beating,mod,son tror,think
53 efter,gange stadig,han kan,kramper to,stadig forviret
52 i cant,til ham,vand
51 i tre
-51 mig ihjel
-52 er kold,had,ike vejret,pa #,thinking
-53 barely breathing,hjem,i aften,moving,movin~,sla mig
-54 and his,er fuld,faldet om,fik kramper,flask~,ive,og siger,seizure,til den
-55 end,ike holde,swalowed,swalo~
-56 dag til,efter mig,har skrevet,has,locked,locke~,piler,taget ##,tror min
-57 ago,han fik,two days
-58 anden time,ghb og,hele naten,sa,sover og
-59 alone,and im,g,i min,living,livin~,og truer
-60 vodka
-61 de har,drunk,ga,son
-62 aften,selvm~
-63 kom
-64 get,morfi~,romate,romat~,shaking,shaki~
-65 friend,panod~,quit drinking
-66 faet,far har,jeg vil,lile,nar,skriv~,xanax
-67 star,stesolid
-68 want
-69 out
-70 at tage,med en
-71 og han,overdosis
-72 leve,sidste,sidst~,steso~,truer
-74 slaet
-75 i nat,nat
-76 er bange
-77 stran~
-78 bange
-79 snake
-80 he
-81 alene,fuld,mange,var
-82 halvt,sove
-83 benzor
-85 taget en,tor
-86 wake
-87 hende,overd~
-88 tage
-89 dag
-90 der ike
-91 bevidstlos,hvor,not
-92 drank,two
-93 har lige,seizu~,til at
-94 with
-95 benzo~,bevid~,druket,druke~,stopede
-96 hver
-98 alt
-99 breathing
-100 pils
-103 cold
-104 at drike,tog
-106 and she
-108 liger,skal
-109 ryster og
-116 vil sla
-120 baby,stope~
-121 ike faet,mere
-124 metadon,metad~
-125 sla
-130 har kramper,ihjel,mor
-133 me,treker,treke~
-141 #,ghb
-143 uden
-160 dox
`,
  },
} as const
