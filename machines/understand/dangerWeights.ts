/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -408,
    of: `
321 blod
290 selvm~
282 ghb
281 breat~
274 slar
267 leve
264 luft
250 bryst~
248 ga hjem
244 chest
241 dox
238 he
235 die
226 she
225 kramp~
223 hes
212 slaet
211 aften
208 baby
207 going
202 slugt
197 blode~,henge
196 taget ##
195 swalowed,swalo~,think~
193 vil dox
192 arm
191 i nat,nat
190 reb,steme~
188 siden
186 ale,besvi~
185 armen,ihjel
184 kan ike,kniv
183 hun er
182 livet
181 alive,fa luft
180 be dead
179 cant
178 foran,i aften,ryste~
177 xanax
176 alone,kramper,vejret,vejre~
175 ambulance,suici~,table~
173 dts,gore det
172 at leve,brystet
171 selvmord
170 taget alt,thinking
169 vagne
168 liger
167 bevid~,er voldelig,overd~
166 going to,har slugt
165 after
164 besvimet
163 bevidstlos
162 gerne dox,har lige
161 ambul~,psyko~,sider,som om,spist
160 have dts,slar mig
159 last
158 bilen,gona,to kil
157 ike vagne
156 han,og han,tog
155 brystsmerter,farve~,ike fa
154 bloder
153 g
152 pa #,shes
151 ate,har lyst,jeg bliver,tonight,tonig~
150 botle,munden,munde~
149 ham,har selvmordstanker
148 having,havin~
147 babyen,babye~,livet af,og skal,tok
146 drunk,og jeg
145 sig,wont
144 leve mere,ring ##
143 merke
142 hun,ike vere
141 en kniv,lejligheden,sporger fordi,to die
140 # har,kil,leber
139 bliver slaet,blue,hits,suicidal
138 breathing,klar
137 feber,gor,injec~,living,livin~
136 live anymore,sla,truer
135 evigt,for evigt,ike er,jeg star,selv for,star,star pa
134 dead,vagne~
133 ## for,fent,min sidste,psychotic
132 psykose,vile
131 bleding,bledi~,der er,ike leve,ruske~,shaking,shaki~
130 and,ar har,efter,overdosis,sa er
129 ene,haluc~,har tenkt,lile,od on,on fent,to be,up,verden,verde~
128 crack,i wana,wana
127 ben,boyfriend,boyfr~,delirium,delir~,ike se,kravl~
126 ## panodiler,bro
125 anfald,anfal~,gore,in the,left,mig med,money,og nu,pistol,pisto~,slaet derhjeme,stemer
124 at tage,er bange,nu gor,os,tager livet
123 fuld og,min baby,ryster,ser ting,sidste aften
122 beats,beats me,med ghb,mig i,stoper,threa~
121 de ryger,i morgen,kereste har,last inde,tror,wake
120 my litle,verden er,vere i
119 afske~,fel,hjem,mere,stope~
118 er selvmordstruet,og de,vagner
117 af min,being,far har,har delirium,sluter det
116 forviret,forvi~,kamerat,kamer~,min stedfar,she is,stedfar,stedf~
115 bliver udsat,drukn~,kore,rundt,udsat,udsat for
114 bla,drebe,drebe mig,faet,far ike,ike luft,veke
113 er alene,high,is psychotic,vil henge
112 fa vejret,kaste~,my chest,vi kan
111 od,pain,sla mig,tre
110 hende,siden i
109 eget,have penge,kold tyrker,om lidt,tyrker,tyrke~
108 boyfriend is,de komer,hendes,henge mig,og mit,pils,ryster og,steso~,turning blue
107 afskedsbrev,blev tevet,er at,her er,leber er,min far,minut~,og,tevet,tevet i
106 det skal,faet fat,horer stemer,nu,sved,tog to,truet
105 bathrom,bathr~,gun,komer ike,kravler,quit drinking,udenfor,udenf~
104 after smoking,dealer,deale~,der liger,mig nar,ting som
103 et reb,hele,lips,lyst,lyst til,reb klar,slaet mig,smadr~,voices,voice~
102 breathe,brend~,fulde,i gar,im suicidal,kil myself,og bloder,savne,savne mig,siste~,thinking about,vil savne
101 brat med,fare,fentanyl,fenta~,har valgt,i bilen,i fare,nabon,orden~,since i,slap,valgt,valgt en
100 at give,blev voldtaget,er vek,har taget,i brystet,jeg det,kanyl~,my boyfriend,overhovedet leve,two days,vagen,voldtaget,voldtaget i,voldt~
99 #,eks,ending,endin~,feber og,gra,hope,im gona,leve lengere,liger kanyler,min kamerat,moving,movin~,nesten ike,tableter
98 and now,barn er,drank,drike i,got,har truet,helder,helde~,i armen,jeg horer,kan nesten,taget
97 and his,at drike,child,er sa,henge sig,im going,isnt,kaster op,koler,sidste,sidst~,their,treke
96 beslutet mig,dage,gone,han slar,he wil,ike merke,my dad,seizu~,side,son i,son pa,ud i,vegen,wake up,wana die
95 be alive,er bla,ingen at,is high,ven
94 child in,en pistol,i kramper,inde,jeg overhovedet,jeg sider,jeg skriver,med en,provet at,sprin~
93 anden time,chest pains,forsv~,har kramper,ike veke,jeg komer,kereste slar,pains,sproj~,stesolid,stike~,tesk
92 ale mine,at gore,brat,dato,elers,en dato,er psykotisk,er tomt,mig her,psykotisk,ryger heroin,sige farvel,sofen,there is,tilbage for,tomt
91 al,ansig~,botle of,er last,glaset,glase~,hans,hearing,heari~,huset,jeg kaster,kaster,og ved,overdosed
90 alt,der komer,han er,henger,her jeg,ike vagner,jeg smider,methadone,metha~,og det,puls,smider,smide~,vere hjeme
89 a child,a whole,bestemt mig,dad,fel suicidal,foreldre er,nabon born,of xanax,og hun,ring,sort,to many,veninde amer,wont stop
88 bleding wont,bridge,bridg~,fast og,ike faet,ike holde,jeg blev,mig fast,pa ham,taget en,ting,tror jeg,ude,var dod
87 at henge,beslutet,grund,har beslutet,har skaret,har spist,i skole,ike livet,livet mere,of a,orker ike,pushe~,skaret,skare~,stopet med,treke vejret,volds~
86 a knife,dod vile,efter mig,far siger,foran toget,gor det,har ##,have the,hevet,hours and,i feber,in danger,jeg ser,korer,lengere,lenge~,life,stike,table,to live,ud foran
85 and i,de har,det ligner,en ulyke,er folelseslos,folelseslos,fuld,hjeme,home,im,ligner,ligner en,min ven,morgen,planen er,skriver for,ulyke,went
84 anymore,anymo~,de vil,eget liv,farvel nu,hun kan,i dont,ike vekes,kropen,krope~,overhovedet,pa armen,pa bron,sister,skal hente,there are,threatening,trapen,vekes
83 ## morfinpiler,a plan,alone with,blod op,er bevidstlos,et anfald,farvel,give,har indtaget,indtaget ##,ligne~,min arm,my mum,noget tilbage,planl~,star ude,theres,there~,vagne op
82 ## tableter,and wont,at drukne,blat,dead than,det ondt,drukne,front,front of,han treker,har skrevet,in front,morfinpiler,og hendes,ondt at,purple,purpl~,rather be,ready,rivotril,rivot~,spise,than sober,tyrker fra
81 barn,break,days,gor jeg,komer til,plader,plader tramadol,plade~,sider med,slep and,to plader
80 afraid of,fundet det,halucinating,halucinating since,i cant,merke~,og der,skriv~,tor,ude ved,var i,vil gore
79 af mine,barberbladet,barbe~,broth~,brystet og,drengen,dreng~,druket,druke~,ferdi~,flask~,fred,fred for,halsen,halse~,have fred,hele naten,med barberbladet,mig selv,over i,pulsarer,pulsarer over,pulsa~,selv ihjel
78 foreldrene,jeg sker,knife,litle,og truer,sker i
77 beslu~,danger,de skyder,druket min,en psykose,for mig,he raped,hits me,kvele~,raped,raped me,sagt at,skyder mine,skyde~,toarige,toari~,truer mig,two,uden mig
76 at home,dag jeg,et barn,fik et,gra i,grund til,jeg stoper,liv,man ike,mase,om munden,pa coke,pa toiletet,paracetamol,parac~,piler skal,sa tret,samen nu,sted hvor,tager dem,toiletet,toile~,tret jeg,turning,turni~,uden hjelp,vagner igen
75 bror skriver,dem ale,end at,er fuld,farvelbeskeder,hente,hjelp min,kraft~,lige taget,mand slar,minuter,mor er,plan to,says,skriver farvelbeskeder,skyder,todler,todle~,vil bare,voldelig,volde~
74 dater pa,det bliver,dreng,efter at,faldt,gerningsmand,gerningsmand pa,gerni~,gul,had a,husband is,lilesoster,liles~,maven gerningsmand,me,min lilesoster,mine ben,mit eget,onske,onske jeg,pusher,romate,romat~,soster er,stuket,stuket i,stuke~,turkey of,vile onske
73 ale samen,alene,armen og,at ende,dag til,en mase,ende det,girl,har bestemt,kanyler,meget at,nogen grund,overalt,overa~,pa fem,piler i,veke ham
72 at kore,badeverelset,badev~,dene,dene verden,doren,faet noget,foaming,foami~,fra dene,ipren,komer hjem,lejli~,liger pa,mig for,pa badeverelset,rundt om,vil vek
71 at stike,det sted,feter,han vil,i tre,kiling myself,min feter,mor,og siger,rusker,sider pa,sove,taking,takin~,til at,treker ike
70 delirium tremens,det som,det stoper,er bedre,gar kold,henger sig,kraftige,kraftige brystsmerter,man henger,mig ned,my benzor,myself,mysel~,netet hvordan,penge,selvmordstruet,sogt pa,tremens,treme~,whole
69 # ate,alene med,ate wed,crack foran,de finder,der ike,det ene,drak,ene oje,er helt,finder mig,foran bornene,hamrer,hamre~,hende vagen,hvordan man,im having,jeg orker,min kereste,my,og hevet,overdosed please,overh~,pavirket og,please help,ryger crack,she overdosed
68 # arige,and hes,arige har,cant breathe,cold,detoxing,detox~,foaming at,indtaget,indta~,kastet,min #,mouth,my wife,noget hash,shes foaming,slog mig,spist noget,the mouth,til for,to end,tre dage,vagner ike
67 arige,awake,bilen i,blodprop,drengen pa,en blodprop,er gaet,fa huset,finish with,flaske,force to,helt,hoj og,huset nar,i medicinskabet,i think,is turning,just now,like,live i,more force,not have,pa at,pa nogen,skal gore,skriver,slag,sove for,stemerne,stemerne siger,to finish,venstre,venst~
66 aldrig sta,baby drank,bare falde,barne~,dage og,drank methadone,faldet om,fixet,fixet og,ike treke,me when,mor sa,my phone,og aldrig,op igen,pa et,som ike,sovn og,sta op,things,thing~,tror at,vil op
65 a reason,en gang,hand,have more,i morges,mit hus,morges,og foreldrene,ordentligt,partner beats,siger vi,skinerne,skine~,til mere,ved skinerne,vodka
64 ## paracetamol,a drink,altid fuld,and has,at besvimet,bare sove,bro ingen,den ene,dont fel,falde~,fel safe,folk der,fra bro,from the,fuld med,har kastet,havent,havent had,haven~,i sovn,ike vejret,ingen hjelpe,kaster blod,korer altid,our,pain in,piler,reason to,safe at,se pa,selvmordstanker,since,taler til,til den,vil hope,wants to
63 beating,beati~,det sgu,efter jeg,from,i lejligheden,ike til,is beating,og snaker,op til,sa meget,seing,seing things,slar vores,vek og,vil sla,wants
62 for min,hals,himself,himse~,lips are,medicinskabet,min hals,sidste jeg,skrevet,skrev~,tenker,tenke~,went numb
61 about driving,after sped,and seing,at de,ben saving,benzo~,chest pain,den lile,dod i,fordi jeg,gar og,har druket,her,ingen vil,is going,kep thinking,kobe,meget,mend,pain after,seizure,slep,up blod,ven er
60 a bridge,and he,babyen sover,bare og,bare sla,being alive,de er,er pavirket,et afskedsbrev,force~,fulde foreldre,gona jump,gor nar,gurgl~,han gor,hashk~,her til,hope fra,is a,jeg meget,jump,jump of,kereste,like kiling,med den,merke mine,outside,outsi~,pavir~,sover melem,to fulde,tok to,vere til,with being,yesterday,yeste~
59 are purple,at lade,at once,ben er,besvimet hele,blat og,born er,dyr,en letelse,girlfriend,girlf~,han svarer,hjertepiler,hjert~,im shaking,is nursing,jeg besvimet,jeg rusker,jeg tenker,jeg tor,letelse,letel~,mange piler,med os,mit ben,morfi~,my girlfriend,nursing,nursing and,nursi~,ojnene,ojnen~,rusker i,selvmord hver,sgu,shot,sisters lips,stike mig,tenker pa,til hende,using coke,vere en,vil springe,wife is
58 barnet,den anden,der vil,doing,en af,ferdig pas,garag~,give jeg,hvorfor skal,is not,melem to,mere at,min toarige,mit hjerte,my left,partner,partn~,rorer,rorer ved,se nogen,snaker,son truer,sovet i,stedfar rorer,to dage,toarige har,up my,ved mig,verd,verd at
57 anymore godbye,at drebe,at fjernsynet,at vere,bliver tvunget,born leger,cant do,der siden,det sidste,det var,dropede alkoholen,eks truer,en mand,fjernsynet,fjernsynet taler,forbi i,gaet,girlfriend is,he beats,her liv,hun ike,hvor mine,jeg sluter,kanyler hvor,kniv mod,liv ud,mod halsen,my romate,psychotic after,se folk,selge mig,selv og,son tror,svarer ike,this anymore,tomorow,tomor~,treker,ud lengere,veret ope,vil
56 alkoholen,at betale,at bryde,brender,brevene,brevene ferdige,bryde,bryde ind,der nok,der til,deres penge,doing lines,driving,drivi~,elskede,elskede hende,faldt om,flere uger,garagen,gemt piler,han brender,hans leber,har,har rystet,have deres,hjertet,husband,husba~,hvad han,i garagen,i psykose,ind de,it al,jeg dropede,jeg elskede,kamerat skumer,kome min,legs,leve for,lilesoster er,lines,lines in,mere sig,motoren,motor~,my husband,my legs,reason,reaso~,sig til,skaret sig,skrevet brevene,skrevet et,skumer,skumer om,skume~,slar bornene,so done,springe,theyre doing,ven har,whole botle
55 at the,bat,dad hits,er slap,fandt,ferdige,fever,har sterke,hel plade,her kids,hits her,ike at,kvelertag,kvelertag pa,neighbour hits,now,og i,ope i,pa vegen,pas pa,plade,plade sovepiler,pludselig,pluds~,smerter i,sterke,til jul,til mine,unconscious,uncon~
54 # may,a gumy,af far,af handen,af munden,at sla,bare gerne,blodet velter,dag,daughter #,do this,eaten,eaten a,fra benzor,gumy,gumy with,handen pa,har tanker,have eaten,here tomorow,hevet og,isnt worth,jeg bloder,life isnt,lilebror bliver,may have,om selvmord,realy,she wants,sit eget,slaet af,snife~,stoper med,tanker om,tog ##,velter ud,with thc,worth,worth living
53 blive ved,dater fandt,for man,for vold,hjertet nar,i koma,i lordags,i swalowed,im so,is unconscious,jeg overvejer,koma,left side,lordags,min subutex,mod,nar mor,nogle mangler,nu kan,og nogle,overvejer selvmord,pose med,side went,sover og,syv,tok a,vagten
52 # days,after cocaine,are alone,barn i,convulsions,convu~,de tager,den nyfodte,dropede,for two,gemt,having convulsions,helt forviret,hendes leber,i stuen,ingen paser,jeg slut,kramper hver,lejligheden hvor,leve jeg,many xanax,me last,meget tret,mig,min veninde,nogen er,nyfodte,nyfodte pa,nyfod~,overvejer,pa livet,paser pa,psych~,shes having,sove fordi,stran~,stuen,stuen med,theres no,to break,tok way,varm,veninde,venin~,venstre side
51 ad trapen,bilen fordi,brother,cold turkey,dyr pa,en pusher,fa hende,for hvad,fra alkohol,har sogt,henge~,hes not,his,ike verd,leger,many,med blod,min venstre,not waking,piler og,pusher vil,ser dyr,side er,sogt,turkey,turke~,var skev,vil drebe,waking,waking up,wakin~
50 al to,at klaske,barely,barely breathing,barel~,be over,blevet bla,byen pa,colapsed,colapsed and,colap~,dater har,de sma,den pile,deres,dox efter,dox nu,drank from,en hashklump,er hoj,far korer,friend colapsed,ham pa,hans puls,har tyget,has no,hashklump,have writen,hvad der,keres~,kinden,kinden der,kinde~,klaske,klaske ham,klask~,leters to,making,makin~,merke hans,mor at,no pulse,og bege,pa kinden,pulse,rystet,sker ingenting,sma sover,tyget,tyget pa,writen leters
49 ate one,bil om,bilen nu,bro greder,det reb,edibles,edibl~,fredag,g kan,greder vil,halucinerer,hjerte springer,hope ud,i bil,i have,kan merke,kiling,kilin~,komer er,meget g,merke det,my edibles,my sister,ned ad,not breathing,og ser,pa bro,psykotisk og,quit xanax,reb i,se a,sin son,skere,skev og,slag over,slap og,springer slag,telefonen at,theyre,theyr~,think,this morning,todler ate,treke~,truer min,unconscious help
48 afskedsbrev til,ale sine,am coughing,at hope,banker min,born greder,bron,bror sagde,coughing,coughing up,cough~,drunk and,finde ordene,foreldrene tager,fryser,fuldt,fuldt i,gaet i,gang vi,gemer mig,greder hele,hand er,hele ugens,helt slap,hjeme og,hojre,hojre hand,i lysken,jeg fryser,jeg gemer,komer efter,lysken,lyske~,med bat,metadon pa,mig tesk,mor lige,morning,morni~,my dealer,my neighbour,neighbour,neigh~,og hojre,ordene,ordene og,pa vej,pileglaset,pileglaset er,pileg~,pilerne,piler~,pludselig kan,sagde i,sine hjertepiler,skal der,skrevet afskedsbrev,star udenfor,stedfar banker,stofer derind,talte samen,tomt det,ugens,ugens metadon,var fuldt,var sidste,vej hjem,vi talte
47 ago,alt i,ansigt,are outside,bats,bats loking,breve~,dagen i,den tid,efter kokain,end,er min,everything ready,fik for,for alt,gjort jeg,gona do,got everything,har knust,he is,ingen nedtrapning,it ive,jeg planleger,jeg savler,knust min,lilebror,lileb~,loking,loking for,lokin~,ma ga,mase piler,min lilebror,mine pulsarer,morgen ingen,morgen uden,nedtrapning ##,night,noget af,not moving,numb,oje,ope,outside with,planleger,planleger at,savler,savler efter,savle~,skere mine,some,stope brat,tage mit,telefon og,tid jeg,with bats,xanax at
46 # dage,amer,amer og,barnet har,bil,break my,er forbi,ex,faet tesk,i kome,is drunk,jeg bare,kore min,like ##,livlos,livlo~,mate,mig ihjel,my mate,overv~,pa det,panodiler hvad,pilerne til,shaking so,some of,sovn,spist piler,tesk af,they threatened,vil kore,vinduet,vindu~,way to,wife,writen
45 ## drak,bare stope,betalt min,blive gul,bornene om,child has,dag det,dem ud,der rydet,dont se,drak hjemebrendt,fandt en,forsvinder,forsvinder snart,gang,givet min,glaset med,haber,haber ike,haft et,har faet,har fixet,har planer,has taken,hente bornene,hjelpe mig,hjemebrendt,hjemebrendt og,hjerte hamrer,huden,huden og,hun har,hund vek,husleje sa,hvilken dag,i fri,i huden,ike ma,is threatening,jeg forsvinder,jeg haber,jeg magter,kereste vil,klemte,klemt~,kone sover,leters,liv er,magter,magter ike,many pils,mate is,mine rivotril,my todler,nok jeg,og betalt,og reagerer,pils just,planer om,rivotril i,rydet,rydet op,savner min,sig i,slugt tredive,smider dem,snart og,sovepiler er,taken some,think im,threatening me,tomt og,tredive ipren,tret i,vagner i,vej,way
44 and bleding,besver,besve~,bleding heavily,do it,done with,er besvimet,fordi,fortjener,fortjener ike,fortj~,har lovet,have chest,hearing voices,heavily,heavi~,holde det,im standing,jeg fortjener,last night,lovet at,my partner,son har,sta,standing,standing by,stiker,taken,the water,til besver,water,water and
43 ## mg,## stk,adhd medicin,aftenen med,alt sin,and im,bror,dag vil,epileptisk,epileptisk anfald,er segnet,et epileptisk,every~,fels,fjerde,fjerde sal,fjerd~,fri for,gurgling,har sidet,har voldsome,hele aftenen,his breathing,hun sider,i vinduet,i want,ike hvilken,is swolen,jeg skere,lige haft,med pilerne,medicin pa,mg,min hash,no mater,og en,og skerer,pa fjerde,pas,pilerne og,safe,segnet,segnet om,sidet,sidet hele,sin adhd,skere dybere,skerer mig,sluter,slute~,stk,stk ##,swolen,swolen and,swole~,than,til ham,truet med,up no,vere nu,vinduet pa,voldsome,voldsome brystsmerter
42 bank,bank hver,bedre uden,benzor #,borneverelset,det genem,det sorter,drak af,dybere,dyber~,efter coke,er fulde,far bank,fels like,fredag og,fulde og,genem vegen,hamrer helt,har fundet,having a,he strangled,he tok,hele paken,henger mig,hore det,hver fredag,i borneverelset,ike ga,jeg henger,kanyler i,kodimagnyl,kodim~,magte~,me yesterday,med kodimagnyl,meget langsomt,metadon,metad~,mor far,og skendes,paken,paken med,siger farvel,skendes og,so much,sorter,sorter og,sorte~,spist en,strangled,strangled me
41 aften sa,at forsvinde,benzor,big gaps,breathing has,brev til,det overstaet,et glas,fik kramper,forsvinde for,gaps,gaps in,ghb i,glas,has big,hele kropen,hes turning,hoj,i sofen,kids,kil me,lige slaet,liger livlos,livlos i,med sovepiler,my life,os i,pavirket,siger,springer,stay awake,stiker i,swalowed ##,threatened
40 ale verden,bange,besver for,break in,end my,ende,er ferdig,forced,forced himself,gang jeg,gul i,har slaet,having withdrawal,he forced,himself on,in they,is trying,kan hore,live,med kniv,og mine,op,os med,panod~,properly,prope~,skade,some pils,someone is,sporger,stofer og,tage,taget kvelertag,the baby,their money,truet os,trying,trying to,tryin~,want their,withdrawal seizures
39 a brownie,ate a,barn ondt,bror last,brownie,brownie with,brown~,eks udenfor,gar hun,girl ate,gore mit,halsen til,han klemte,har okse,hun sover,hvor mange,i telefonen,ike veret,inde reb,is having,jeg rabe,klemte mig,kone hun,litle girl,okse,okse born,om halsen,overstaet,overs~,pa gulvet,reb svarer,sa sort,shot me,sider i,sidste gang,sover siden,suicide,svare nar,threatening to,udenfor har,wil shot,with wed
38 a high,after injecting,andre og,drope~,er blevet,fever after,gange stadig,garden,garden med,garde~,godbye,godby~,gulvet,gulve~,har koler,he overdosed,high fever,i garden,injecting,is hearing,ive got,kramper to,mangler,mangl~,med to,og slar,pusheren,pusheren venter,stadig forviret,talte,the pils,think he,til jeg,to andre,venter nede,vile vere,want to
37 benzor i,big,bil med,blevet truet,did to,efter sped,ex korer,flatmate did,fri,hende~,high on,i maven,jeg gider,ket,ket and,korer bil,lagt noglerne,liger og,litle sister,maven,med vores,min ex,much ket,noglerne,og alene,og lagt,on meth,pent,pent farvel,sagt pent,seizures,son is,tage sit,to have,trape~,tredive,tredi~
36 a night,banker,bare brat,blodp~,coming,comin~,dater ned,did,en pind,feber ##,forsvinde,got of,got the,hendes puls,jeg rog,jeg vile,just got,lined,lined up,mavesmerter,maves~,merke hendes,mg stesolid,og helt,og tabte,pils lined,pind,pind og,rog,rog mig,shift got,slar min,sterke mavesmerter,sterk~,stesolid om,stoper bare,tabte,tabte min,this is,up this
35 blod in,breathe properly,comit suicide,dad who,dange~,er en,fundet,funde~,handledene,i handledene,i live,injected,jeg gor,my vomit,nar ungerne,pls,siger jeg,springe ud,their dad,theres blod,to comit,toget,ungerne er,vomit
34 ansigt er,at skade,baby noget,blev sort,born hjeme,comit,der nu,der var,et ar,for ojnene,gav ham,gore min,gumies,gumies wont,gumie~,hals snorer,ham naloxon,han ansigt,han tage,hun mumler,ike spist,jeg snifede,just swalowed,kid #,mumler bare,my antidepresants,naloxon han,og blev,ojnene og,panodil,samen efter,side selv,sig samen,skade mit,snifede,snifede noget,snorer,snorer sig,snore~,sort for,spist i,stadig helt,swalowed al,taget hele,to dogn,wed gumies,wont stay
33 _ anymore,antidepresants,antid~,anymore im,bestemt,brother wants,coke,daughter tried,en kravlende,end it,ending this,er stiv,er stofer,han holder,har smerter,herself,herself this,herse~,hurts,im ending,jeg gav,kil herself,kravlende,kravlende baby,mavesmerter efter,one _,sped,stiv,stofer over,this tonight,tok like,tried to
32 am going,am thinking,benzor overnight,bliver i,drinking,genem,glas panodil,han vagner,hel,hele tiden,i fel,lovet,me under,og halucinerer,overnight,slugt et,stop my,stoped taking,thinking to,throw,throw me,to throw,train today,under the,vere
31 about ending,bare dox,beltet,belte~,ben fed,dark,dox dox,efter den,ending it,everything is,fed for,going dark,han spytede,ike nar,is violent,kids have,laced,laced everything,med beltet,nedtrapning,nedtr~,not ben,og slog,overn~,spytede,spytede pa,stuf was,the stuf,their kids,they want,think the,uge ##,violent,violent and,was laced
30 dag helt,er gemt,gemt hos,han leder,have not,hos nabon,nabon han,orker,spyte~,the train,tiden,today,train,vold
29 jeg tror,pa stedet,tage for
28 dod,fed,ferdig,har svert,jeg far,kome til,sker
27 holder mig,mumler,mumle~
26 af stofer,alene i,barn sider,blevet,bleve~,et lile,fuld af,lejlighed fuld,lile barn,sider alene
25 alt hvad,has,leder efter,morge~
24 bloder efter
23 er i,var
22 skerer,skere~,stuf
20 fik,nu er,tor ike
18 and is,han liger
17 er stadig,med piler
13 ## i
10 pile
7 blev
6 gravid i
-3 kiger
-12 pa den
-15 mine foreldre
-16 ga i
-17 har bornene,ol
-19 hjem nar,ike nu,noget hjem
-20 this
-21 ## dont
-22 be with,komer ud
-23 man pa,skal vek
-24 fodt en
-25 at falde,bare hash,en at,hvordan ser,sagt det,selvmordstruet bare,ser man,voldelig ike
-26 ingen kramper,ingen smerter,kramper ingen,leder i,smerter bare
-27 am,det derhjeme,har feber,ike komer,jeg skamer,og sveder
-28 beter,hvad i,om naten
-29 at miste,min lejlighed,min sons,shes out,sons
-30 aldrig bega,astma og,far luft,luft af,miste,ned pa,sin spray,sovet ordentligt,spray,veninde er,vere med,vil aldrig
-31 cant take,er for,fa fat,folge,hvor er,ingen har,it anymore,krav pa,mand er,take it,vagner om
-32 at se,bruger,bruge~,han slog,hun hader,i dem,i was,inde sa,jeg plejer,pa hele,piler er,plejer,ryger for,stope med,town
-33 _ med,aften som,bolig,drugs,er sygeplejerske,gerne stope,i efter,i styker,mange overdoser,min sagsbehandler,overdoser,papir~,ser mange,smidt,snake,sygeplejerske,sygeplejerske og,sygep~,tager min,trape
-34 bliver det,broke,chokolade,choko~,det noget,en plads,er kold,har det,har vores,hos jer,hostede,hostede mig,hun hostede,hund har,mine snaps,my case,nothing,nothi~,roget,smidt ud,spist chokolade,vek i,vi har,woried about
-35 adiction,at klage,at snake,before non,er glad,fa en,feber sa,ferie og,ghb fantasy,glad og,mdma pa,min sag,my adiction,non,non on,oxy,pa roskilde,roskilde hun,taget mdma
-36 an exam,city anymore,dognstedet,dosnt,er bare,et problem,far kaster,forkerte,have an,here on,in this,jeg kom,kaster handbold,og svarer,on tuesday,pa ferie,pleje~,quit smoking,roskilde,roski~,this city,tuesday,tuesday i,tuesd~
-37 astma,beat,beat me,depresion efter,doseringsesken,doseringsesken til,doser~,efter fyringen,enough,enoug~,every,fyringen,group,han kome,handbold,har astma,har lagt,husband never,hver morgen,i doseringsesken,i drank,ike gore,ike har,kome hjem,lagt pilerne,me he,med drike,never beat,only sad,pilerne i,se min,skal min,styker,styke~,up before,vere anonym
-38 adhd og,adres,alene nar,drak mig,er mig,far man,festen kloken,fortele,fuld i,hash og,holde,hunden,hunde~,ned,or,schol,sluter festen,velte,what is,where is
-39 a headache,andre,bedre liv,bedstemer,bokser,bokser og,bokse~,bornene ike,drank to,et bedre,familie,glad,high at,hit me,im embarased,kids to,mig fuld,min opgang,night and,not,numer,og bliver,opgang,opgang i,opgan~,overdosis i,sa bornene,sisters weding,slaet i,somewhere,somew~,son bokser,var en,was high,weding,weding and,wedin~
-40 arbejdet,bipolar,bipol~,born pa,case,dos my,er udviklingshemet,faet afslag,forsta,han skyder,hinanden,hinan~,how many,jeg drak,jeg skal,mig der,mit navn,nok,ojne,on wekends,opdag~,skyder heroin,tenager,there a,udviklingshemet
-41 ## dage,and have,arve,arve huset,at holde,blev ##,broken since,centr~,dangerous,dangerous to,de kaster,det er,dod og,er dod,ferie,forve~,frem og,gange tenker,gerne,grupe,ham frem,han blev,hjelp til,ike side,it dangerous,jeg tage,journal,journ~,kaster ham,komer jeg,koster,koste~,mange ar,metadon i,name,ned my,og tilbage,she left,side stile,since she,skal arve,son de,stile og,tenker jeg,udvik~,wekends
-42 at my,because,becau~,due,due in,en depresion,faet naloxon,fel me,fundet ud,gar i,ham lengere,har min,headache,heada~,how fast,is due,is only,just want,kan det,kan vi,lengere han,lige fundet,mdma,me beter,med tomermend,medicin i,melem,naloxon med,neste,noget hvad,ryster ike,scared of,seventen,seven~,sliper,smoke and,som legen,spist aftensmad,stoped to,taget pa,to quit,tomermend,tomermend mere,tomer~,tror min,vagne med,woried,worie~
-43 aften han,at huske,casew~,dogns~,doren i,drike hver,driker for,embarased,embar~,farvel og,first,fodt,for snaken,forke~,gaden i,gor i,har levet,ike pase,ike sla,jeg en,levet,levet pa,mand drike,og tak,pase sig,ringer i,siden jeg,son,svare pa
-44 anonym,as,borter,borter tender,borte~,can he,det fint,er nervos,farligt at,finde mig,fortryder han,har blod,hjelper i,i behandling,i get,i igen,ike taget,is that,jeg at,jeg borter,komer der,med nar,medicinen,mindre,munden nar,nu fortryder,pa mine,skal i,skunk,smoger,smoge~,son udeblev,sporgsmal,tender,udeblev og
-45 adrese,aftensmad,behandler,dater siger,der vaper,elsker,er flytet,er ude,flytet,flyte~,forlo~,fortryder,have no,hjeme med,i noget,ike mode,lese,medicine,mor kan,plads,sa jeg,slipe~,taget to,to panodiler,to smoke,used,vaper thc
-46 adhd,darligt og,det gor,en sok,er ligegyldigt,hunden har,hvad jeg,jeg vagner,kereste er,ligegyldigt og,med til,mening med,my parents,nogen mening,nu hvor,ol i,sok,star der,svampe,svamp~,tenag~,til jer,tyve,vil pa
-47 boyfriend drinks,day,difer~,drinks to,en udanelse,farli~,har fortalt,henvi~,hvor lenge,i take,ike selvmordstruet,ike tenkt,kereste tager,med det,mening,min mor,mindr~,sende,snaken,suport,supor~,u,u turn,udeblev,udebl~,vin
-48 and want,angst og,aslep,broken,derhen,derhe~,det en,frade~,har set,hel pose,henderne,is broken,langt,med noget,mig samen,pa henderne,pose slik,pusherne,sagt farvel,til pusherne
-49 aftengig og,and uses,bedst~,ben sober,betaler,blevet #,chest hair,city,computerspil,day after,driker sig,du,edru lige,greder hun,har kun,he slept,hemel~,i computerspil,i orden,krav,lige sa,my heart,orden,over mig,rod i,sa greder,samen med,sender,sig fuld,siger i,slept al,sober for,tager kokain,tende~,to come,vil gerne,years
-50 andet,angst,compu~,det bedre,det godt,det til,for,frem,gange,get help,har angst,ligegyldigt,ligeg~,lile er,lon,med hjem,skendes,syg,tilba~,to uger,ven der
-51 after the,afvis~,altid sur,at i,bekymret,broke my,chest of,daters verelse,drawers,drawe~,er slut,fortalt,forta~,go,he get,jeg fa,kloken #,menin~,min daters,of drawers,provet det,sige,skadet,skidt,svar,tager piler,vagner altid
-52 blev skev,broke~,det vile,fa abstinenser,finde,for a,fre,hendes fodselsdag,hvad er,jobce~,kereste ryger,last wek,med coke,nervos,om,ringer,ryger hele,sende~,skev til,stile,stude~,tager i,tiden og,til en,til hendes,turn,uden,unge,why
-53 al day,anyone,anyon~,at skrive,egen,exam,hjelper,holde fast,i til,inside,insid~,is this,jeg fik,jeg venter,klase og,min chef,mum and,og spiler,om ham,skamer,skamer mig,skame~,there,tok #,uden kafe,verelse,veret edru
-54 # klase,aldrig tenkt,baby is,daters,dater~,et sted,famil~,hele wekenden,her made,hjelp,hold,kid is,koncentrere,koncentrere mig,konce~,leve pa,made,man,mig ike,min lege,sporger i,stote,til mig,udanelse,vejle~,vek hele
-55 afslag,am ##,answe~,bla ojne,bo,den her,har bla,kan,nu jeg,ol og,prove~,takes
-56 adict~,chef,der nogen,er der,fengsel for,forsk~,har to,have min,hele ansvaret,i fengsel,klase,mor driker,ophold,parents,psyk,psyk fordi,sad,skal,sov,taget hash,that,to me,vaper,vil helst,wrong
-57 another,anoth~,ansvaret,bekym~,beske~,bliver vejret,bos,elev,en elev,mere end,my bos,my own,my son,om min,orker snart,sa,sadan,sick,skriver i,snake med,snart ike,staf,syste~,tret af,vejret i,wek
-58 # pils,bade,behandling,borderline,complain,daughter has,fint nu,fyrin~,har et,hurtigt,ike bange,jeres,month,own,senere,sener~,should,shoul~,tid
-59 bor pa,gelder,hvordan bliver,ike kramper,jeg kome,jeg ved,nervo~,smoke~,sted,to much,without,witho~
-60 afsla~,arevis og,at vide,bare tret,darligt,det for,er aftengig,er pinlig,five,hos,i use,ike om,is my,jeg selv,klager,klage~,pinlig,pinlig nar,pinli~,sagsbehandler,same,skade~,slik,talk,to get,where,your
-61 ansva~,barn pa,dybt og,for verden,gemt mig,half,har roget,join,lejlighed,mor og,og #,og prover,prover igen,sag,set,sidste uger,skal jeg,stil,tok my,uses,vejret dybt,verden de
-62 an,anything,anyth~,i med,pa dogn,paren~,ryge,taget mine,ude af,var yngre,yngre
-63 at ryge,dode af,helst,jeg sover,kloken,kloke~,mig fra,noget for,nogle gange,people,peopl~,smokes,stofe~
-64 er tret,flatmate is,konta~,menes~,my kids,sure
-65 arevis,arevi~,folelser,habit,he gets,i arevis,jeg ryger,kil this,merke sine,om mig,roligt,rolig~,sidste uge,sine folelser,tale med,this habit
-66 abent,bare have,driker,han fa,have mig,ike haft,jeg til,kold over,may my,not suicidal,sent
-67 and scared,bryster,er hjeme,forte~,fra skole,har ome,he wont,hjeme fra,hvor liger,lerer,live in,ome,ome bryster,sa lenge
-68 der noget,er jeg,ferdig med,hurti~,nar jeg,ser i
-69 about,after work,cope,dagen,en pause,holde op,it,legen,noget,priva~,son er,to stop,to the,wil my
-70 # og,anony~,fodselsdag,gik,sovepiler i,taget #,udane~,wil i
-71 aftal~,gps i,hen,hvilk~,ike voldelig,kender,kende~,kun,psykiatrien,sendt,wekend
-72 ## er,drike~,edru,for the,hver,ike pa,med hash,nar,pa ##,problem,we
-73 er det,fodse~,for me,hvad nu,hver aften,mode op,og sover,pause,samtaler,spist morgenmad,treker vejret
-74 arbejde,fengsel,fra mig,have to,help,nej jeg,stoped
-75 # panodiler,blive,depresion,er lige,feste~,i mig,ma jeg,og vil,out of,smoking wed
-76 adres~,do,eler,i sidste,im a,kone er,leve uden,may,morgenmad,ok,rehab
-77 aftengig,away,hvad gor,i ned,ike i,kne,misbr~,ophol~,talks,to born,with my
-78 busen,det,doctor,fa hjelp,i pa,is the,jeg bor,mig efter
-79 clean,compl~,det gar,er ##,fra det,hjelp~,ma,og far,slog op
-80 drinks,get,kan jeg,mange,over
-81 do i,har adhd,treatment,which
-82 about my,dater er,over for,psyki~,taget noget,vi,yes
-83 baby and,fengs~,gets,ike have,ingen selvmordstanker,only,pa mig,sagsb~
-84 hvordan,hvord~,sjov,vil leve
-85 de sidste,i det
-86 docto~,har born,stope,treat~,vil ike,work
-87 forst~,jeg tog,navn,var ##,vente
-88 hjem fra,og tager,take
-89 can my,darli~,jeg skendes,live with,mode,tret
-90 before,befor~,far min,kan hun,medic~,star jeg,uger,vejret fint
-91 any,at jeg,far jeg,hele dagen,skendes meget,tager
-92 can i,hvornar,hvorn~
-93 am i,behan~,leve et,ogsa,regis~,samta~
-94 har brug,is there,kome,ringe
-95 bliver jeg,brug,brug for,is it,kan min,ringe~,smoke
-96 mig fordi,out,spiler,spile~
-97 lege,ondt i,venter
-98 dode,my kid,tale,using
-99 lidt,start~,vil i
-100 hvor,probl~
-101 der en,jer,rad
-102 ike stope,place
-103 is ##,sur
-105 fine,han kan,komunen,vide
-106 har jeg,ike ondt,komun~
-107 har ingen
-108 festen,god,ja,klage
-109 kereste og
-110 af det,tit
-111 ## and
-112 ike dox
-113 af at,har aldrig,im ##,lenge
-114 how,wed
-116 aften~
-117 a baby,hvem
-118 dox jeg,who,wil
-119 come,kan i,weken~
-121 use
-122 kafe
-123 hash
-125 har en
-126 depre~
-127 im not,nej
-128 never,you
-129 har ike
-130 aldrig,aldri~,bor,godt,job
-131 arbej~,can
-132 vente~
-134 what
-138 med mig
-139 dos
-140 er ike
-141 hvad
-144 har i
-151 fint,kan han
-198 _
`,
  },
  child: {
    base: -368,
    of: `
447 baby
304 lile
291 barn
280 #
236 babyen,babye~
224 pa #
219 alene
217 kids
184 alone
183 af mine
177 slar
176 barne~
174 er ##
164 i skole,stofe~
162 os
157 er alene
155 child
153 fuld
151 from
147 slar bornene,wont
145 amer,amer og,botle
143 lilebror,lileb~,min lilebror
142 og skal
141 get
140 litle
138 ate
137 min baby
135 spise
133 barnet,den lile,i bilen
132 spist
131 korer,methadone,metha~
129 de ryger
128 mor
126 bilen,our
124 alone with,kore
117 slaet mig
116 some
114 lilesoster,liles~,min lilesoster,slar vores
107 ar har,mor er,two
105 kanyler,liger kanyler
104 lilesoster er
102 crack,toarige,toari~
101 faet fat,ike veret,tre
100 dreng
98 kanyl~
97 drank from,en af,hits
96 dater pa
95 har druket,todler,todle~
94 drunk,my litle
92 kore min,vil kore
90 hash
89 de er
88 weken~
87 ope i,veret ope
86 alene med,foreldre er,ope
85 from the,kereste slar
83 crack foran,farli~,foran bornene,han slar,ryger crack,stofer og
81 hjeme,ryger heroin
80 min toarige,toarige har
78 et barn,hele dagen,pa coke,pavir~
77 born er
76 der er
75 their
74 pavirket,son pa
73 er sa,pa fem,slugt,swalowed,swalo~
72 # har,table~
71 mine foreldre,munden,munde~,pa et
70 far har,hente
69 coke,er det
68 her er,ike veke,skal
67 hele tiden,morfi~,tiden,vi
66 son i
65 deres,her,nabon,out
64 fandt,fulde,metadon,metad~,sofen
63 kravl~,veninde amer
62 nabon born,the baby,there,work
61 barn er,eks,er vek,fare,i fare
60 and wont,dater fandt,fandt en,mangler,mangl~,med piler,nogle mangler,og jeg,og nogle,pose med,soster er
59 borneverelset,er pavirket,i borneverelset,kanyler i,son,veke,wed
58 bil,der liger,foran
57 a child,af min,child in,danger,dange~,ex,foreldrene,in danger,is a,skal hente,there is
56 is nursing,nursing,nursing and,nursi~,siden i,using coke,wife is
55 and im,min subutex,pile
54 dater ned,en pind,er bange,hashk~,jeg rog,og tabte,pind,pind og,rog,rog mig,tabte,tabte min,up
53 byen pa,de sma,og bege,og foreldrene,sma sover
52 har spist,med den,some pils
51 druket min,en hashklump,har tyget,hashklump,pusher,son is,tyget,tyget pa
50 barn ondt,er der,gore mit,hele naten,husband,husba~,my husband,my wife,wife
49 et ar,og hun,vek i
48 baby is,dad
47 are alone,ate one,born leger,drengen pa,edibles,edibl~,hvor mine,kanyler hvor,leger,my edibles,my todler,todler ate
46 af far,bade,den nyfodte,fordi,girl,high,i stuen,lilebror bliver,nyfodte,nyfodte pa,nyfod~,ruske~,slaet af,stuen,stuen med,using
45 doing lines,hjeme og,is high,kravler,liger,lines,lines in,my son,om lidt,theyre,theyre doing,theyr~
44 barnet har,er en,spist piler
-44 and i,besvimet,bla,er bevidstlos,sadan,til hende,ven
-45 gone,kniv,merke~
-46 at falde,svarer ike
-47 at tage,besvi~,dox,lyst,lyst til,to be
-48 dage og,sort,that
-49 kaster,kramper,rivotril,rivot~,shaking,shaki~,skriv~,sped
-50 detoxing,detox~,morge~,realy,vile
-51 fik,ihjel,kropen,krope~,my heart,selvm~
-52 hver,kan,vil ike
-53 al,benzor,chest,fel
-54 breat~,pa ##
-55 hel,is going,son har
-56 smadr~,threatening
-57 benzo~,hjem,og der
-58 he is,ike fa,vejret,vejre~,whole
-59 det,mig nar
-60 ike ga,kaste~
-61 bryst~,ga hjem,star,threa~,truer
-62 at home,gang,penge
-63 cant,i dont
-64 kramp~,mere,vodka
-65 i cant,meget,my mum
-66 sig
-67 feber,want to
-68 # dage,efter,om
-69 leve,over
-70 min far
-71 gar og,i have,min mor,slar mig,tor ike,vagner ike,vil
-72 like
-76 siger,tor
-79 dag
-80 helt
-83 he,mig
-84 going
-85 after,dage
-86 now
-93 vagner
-95 vagne~
-96 stope~
-97 hes
-99 she,tog
-100 blod
-106 nu
-114 op
-115 ale
-120 tok
-125 me
`,
  },
  overdose: {
    base: -296,
    of: `
322 tog
254 tok
241 overd~
219 meget
217 besvi~
215 bevidstlos
204 hes
202 liger
201 bevid~
189 panod~
185 vagner ike
172 overdosis,treker,treke~
164 taget en
161 bla
158 hjelp,vagner
157 breathing
156 ale mine,og en
152 har slugt
151 not
150 ghb
149 to much
148 taget ##
145 noget,taget
144 fentanyl,fenta~
143 forke~,vagen
136 er kold,leber,vagne~
134 ## panodiler,tror jeg
132 whole
131 falde~
130 hun ike
128 cold,wake
127 lips
126 hel,romate,romat~
121 gurgl~
120 alt,hjelp min
119 fent
118 she
117 drank
116 help,nu kan
114 moving,movin~
113 af munden
112 han er,har spist,hun
111 fik kramper,ham,shot
110 isnt
109 hende~,konta~
108 realy
107 har lige,turning,turning blue,turni~,veke ham
106 at the,hans,mange
105 fik,fixet,fixet og,swalowed,swalo~
104 er bla
103 now
102 der komer
101 od,od on,on fent,svarer ike,up
100 faldet om,som om,vodka
99 liger pa
98 er tomt,many,merke,metadon,metad~,tomt
97 ike vekes,medic~,slap og,vekes
95 er gaet,fel,gaet,gra
94 my romate
93 foaming,foami~
92 breat~,like ##
91 a whole,flask~,paracetamol,parac~
90 unconscious,uncon~
89 drak,leber er
87 he,i armen,ike vagne
86 at holde,den pile,dox efter,efter den,ipren
85 making,makin~,og han,vil ike
84 his,is turning,livlos,livlo~,sort,sove fordi
83 holde
82 ale,he tok,lips are,slugt,treker ike,vagne
81 blue,en gang,nu er
80 like,minut~,stran~,theres,there~
79 ale sine,and his,besvimet,fa hende,han treker,puls,sine hjertepiler
78 bare og,henderne,kereste vil,pa henderne
77 gra i,my mum,til mig
76 snake,taget alt
75 every~,is unconscious,merke~
74 ## morfinpiler,har indtaget,indtaget,indtaget ##,indta~,jeg kom,morfinpiler
73 ike vejret,mase,overdosed
72 helt slap,hende,steso~,taget hele
71 helt,hjertepiler,veke
70 are purple,sisters lips
69 ## paracetamol,jeg tror,went
68 and now,at besvimet,get,spist
67 er bevidstlos,tog ##
66 antidepresants,antid~,far har,just swalowed,kan jeg,my antidepresants,swalowed al
65 har svert,nar jeg
64 i koma,koma,metadon i,sov,unconscious help
63 han,has,i swalowed
62 ansigt,snife~,tok to
61 barely,barely breathing,barel~,kan,nesten ike,og svarer
60 gar hun,hans leber,hun sover,jeg rabe,kone hun,pa ham,sover siden,svare nar
59 ## tableter,at falde,ike merke,og mine,og reagerer,ojnene,ojnen~,slap,vek og,vi kan
58 kome
57 en mase,og nu,pa ##,vagne op
56 colapsed,colapsed and,colap~,friend colapsed,has no,no pulse,panodil,pulse
-56 from the,husband,husba~,i nat,jeg bloder,my husband,nat
-57 alone,forviret,forvi~,ike faet,uge ##
-58 driker,drike~,hjeme,kereste er,venstre,venst~
-59 am,barne~,har tenkt,hele kropen,slaet,tror
-60 babyen,babye~,druket min,drunk,ike veret,stiker
-61 henge~
-62 night,stay awake
-63 en af,ene,har feber,har ike,lejligheden,lejli~,sidste,sidst~
-64 at leve,farli~,gor,high,ned,slar,want to
-65 i skole,stofe~,stoper,tor
-66 med ghb,says
-67 drinking,i morgen,morgen
-68 brystet,efter jeg,er der,pa at,two
-69 psyko~,stike~
-70 amer,amer og,er det,i kramper,ondt i
-71 al,at drike,brother
-72 her,i gar
-73 hver,ike treke,kids,my chest,og mit,taget noget
-74 taget kvelertag
-75 sider
-76 ven er
-78 kaster,nabon,skrevet,skrev~
-79 selvm~
-80 os
-81 bloder,kvelertag,kvelertag pa
-82 alene,child,treke vejret
-83 cant breathe,kvele~
-85 og hun
-86 dage,hjerte hamrer,lilebror,lileb~,min lilebror
-87 in the,siger
-88 fa luft,fa vejret
-89 bryst~,i have
-90 coke,den lile
-93 feber,i bilen
-98 bilen
-99 arm,star
-101 mig,ryster,skal
-102 blode~,sa,slag,son
-104 sig
-106 tre
-107 leve
-111 fuld
-117 af mine,pa #
-118 vil
-120 kramp~
-124 treke
-126 barn
-132 ben
-133 ryste~
-136 luft
-137 baby
-138 blod
-140 #
-143 im,mdma
-151 lile
-206 stope~
-218 me
`,
  },
  suicide: {
    base: -37,
    of: `
262 dox
235 selvm~
231 leve
197 mere
187 mig selv
180 sig
179 suici~
175 that
168 want to
157 farve~
151 vil
148 suicidal
141 selvmord
138 at leve
137 farvel
136 every~,sider
135 jeg star,star pa
134 aften
132 reb
121 det stoper
118 at tage,pa at
117 to be
116 kiger,skal,wants,wants to
114 die,har skrevet,skrevet,skrev~
113 det,henge,vere,vile
112 pils
111 end,godbye,godby~,selv ihjel
108 i want
106 mate,my mate
104 garag~,siger
102 life,living,livin~,og siger
101 dod
100 thinking
99 vil bare
97 live
96 sider med,wil
95 anymore,anymo~
93 gor
92 bathrom,bathr~,going to,se nogen,skriver,tage
91 tonight,tonig~
90 i wana,liv,wana
89 ferdi~,grund til,i aften
87 gor det,ike se,skriv~
86 ben saving,up my
85 gone,myself,mysel~
84 night,sa er,sige farvel,sove
83 beslutet,beslu~,har beslutet
81 at henge,gore det
79 go,gona,says,sige,take,think~,til mine
78 kore,livet,to die
77 verden,verde~
76 han vil,klar,nogen grund
75 forsv~
74 at kore,my sister,nok
73 gemt,verelse
72 ga i,livet af
69 alive,er ferdig,ferdig
68 beter,grund,hope,i dont,pulsarer,pulsarer over,pulsa~
67 al
65 lengere,lenge~,piler i
64 de finder,finder mig,himself,himse~,kil,to kil
63 har tenkt,henge mig,i was,should,shoul~
62 har skaret,sa,skaret,skare~,vil dox
61 bron,live anymore,med mig,pa bron,sluter,sluter det,slute~
60 afske~,be dead,har kramper,har selvmordstanker,my life,selvmordstanker,star
59 ale,garagen,i garagen,komer ike,motoren,motor~,skere
58 at vere
57 der nok,eget liv,famil~,flere uger,foran toget,gemt piler,im going,ud foran,uger
56 er bedre,ike til,jeg skal,mig i,stoper,svarer ike,verden er
55 boyfriend is,dato,en dato,har valgt,valgt,valgt en,vi
54 a plan,sprin~
-54 babyen,babye~,brystsmerter,fa luft,haft et,i armen,methadone,metha~,romate,romat~,shot,son har,two
-55 metadon,metad~,overdosis,skade
-56 am,bevidstlos,days,er last,hende~,i think,think
-57 eks,har faet,har svert,hits,injec~,med en,og skal,pavir~,psyko~,some,whole
-58 at home,barnet,ben,dage,have dts,jeg blev,threatened
-59 alone,doren,drebe,drebe mig,high,kaster,piler
-60 besvimet,breathe,last night,my mum
-61 den ene,der vil,druket,druke~,munden,munde~,ud i
-62 at stike,blev,mig med,stemer,stofe~,tor ike
-63 besvi~,bevid~,dad,min baby,pushe~
-64 er alene,far har,tog,up blod
-65 er fuld,haluc~,last
-66 brystet,dts,shaking,shaki~,siger jeg,stike,truer
-67 coke,ex,lile,there,treker,treke~
-68 drinking,har spist,os
-69 blod,pa #
-70 crack,me
-71 barne~,bla,hjem,kereste,min kereste,og vil
-72 med ghb
-73 breathing,hele,mine ben,skyder,skyde~
-74 cold turkey,har truet,have penge,ike fa,since,tor,turkey,turke~
-75 der er,stope~
-76 hjert~
-77 de har,hjelp
-78 ryster,spist
-79 ale mine,drunk,faet,har lige,home,keres~,mig ihjel
-80 benzor,kil me,sla
-81 benzo~
-82 kaste~,og jeg
-83 vil sla
-84 having,havin~,xanax
-85 armen,luft,truet
-86 overd~
-87 arm,er bange,udenfor,udenf~
-88 at drike,hes,noget
-89 blue
-90 bange,har slugt,hjeme
-91 stope
-93 is going,kramp~,ryste~
-94 barn
-95 cold,ene
-96 cant
-97 fik,my,shes
-98 g,i gar,om
-99 kan,vejret,vejre~
-100 from
-101 slugt
-102 mor,threa~
-105 jeg bliver,slaet
-107 siden
-108 swalowed,swalo~
-109 og
-110 hun er,som om
-111 after,helt
-113 steme~
-114 liger,taget
-116 bryst~,tror
-117 fuld
-120 and
-122 steso~,wont
-123 chest
-130 he
-131 efter,penge
-137 breat~
-138 tok
-145 har taget
-153 ghb
-154 #
-160 baby
-183 ham
-201 han
`,
  },
  withdrawal: {
    base: -439,
    of: `
362 stope~
214 kramp~
209 dts
204 at drike
192 med ghb
187 og ser,ryste~
184 shaking,shaki~
182 kramper
181 delirium,delir~
177 anfald,anfal~,dag,seizu~
173 ghb
168 xanax
167 benzo~
165 har delirium
159 ryster
158 and i
157 drinking
154 benzor
153 at home,g
152 nu
150 steso~
148 stope
145 have dts
144 hver
143 har kramper
139 dage
136 ol
135 et anfald
131 sved
130 going
129 home
128 kravler,quit drinking
124 day,kravl~
123 cold turkey,ryster og,turkey,turke~
122 having,havin~
119 anden time
118 ike faet
114 haft et,i gar
113 i have,siden
112 had a,haluc~
111 seizure
110 days
106 detoxing,detox~
104 og jeg
103 i morgen,morgen,morge~,seing
102 dyr,ud i
101 blevet,bleve~,er blevet
100 driker,drike~
99 kold tyrker,tyrker,tyrke~
97 stopet med
95 cold,hele naten
94 uden
93 from
92 and seing
91 hours and
90 mig for,tor
89 sidste,sidst~
88 #
87 har tenkt
85 brat,brat med,im,seing things
84 i nat,nat,quit xanax
82 convulsions,convu~,delirium tremens,having convulsions,shes having,ting,tremens,treme~
80 at once
78 hearing,heari~,hjeme og
77 pa vegen
76 har ike,since
75 der ike,dyr pa,halucinating,siden jeg
73 # days,i lordags,lordags,son har,to quit,tyrker fra,xanax at
72 and is,name,sig i
71 dage og,is having
70 dag til,havent,havent had,haven~,is going,op
68 mor er,over,seizures
67 im shaking
66 et ar,ike er
65 fra alkohol,ser dyr,stope med
64 faet,vegen
63 stoped,two
61 fik
60 halucinating since,legen
59 coming,comin~,drike i,things,thing~
58 jeg smider,rivotril,rivot~,smider,smide~
56 my benzor
55 # dage,being,benzor i,helt forviret
53 dode,having withdrawal,since i,to stop,withdrawal seizures
52 a drink,merke~,stope brat
51 shaking so
50 every,star,taler til,var i
49 hun er,jeg stoper
48 den anden
47 rundt,sove,tre dage,volds~
46 gulvet,gulve~,pa gulvet,shes,stesolid,two days
45 dropede,drope~,jeg dropede,people,peopl~,without,witho~,yesterday,yeste~
44 at jeg,epileptisk,epileptisk anfald,et epileptisk,lige haft,my heart,til den
43 forviret,forvi~,hvor
42 alkoholen,der siden,dropede alkoholen,far har,helt,se folk
41 hjeme,og halucinerer
40 fels like,of xanax
39 halucinerer,he is,so much,taking,takin~
38 am going,benzor overnight,hende~,overnight,overn~,stop my
37 gar kold,now,turkey of
36 er der
35 har det,min far,nej,slep,talk
33 fels,her,sa
32 vodka
-32 vere
-33 bevidstlos,drunk,er ##,hele dagen,henge~,i want
-34 bla,foaming,foami~,livet,min baby,ope,slar,som om,wont
-35 ansig~,det stoper,er fuld,hjem,myself,mysel~,slag,taget en
-36 besvimet,get,it,med en
-37 aften,at the,bare og,fryser,i lysken,jeg fryser,lysken,lyske~,tor ike,vagner
-38 armen,coke,fel,fik kramper,ike vagne,ike veret,kereste,min kereste,skal,spist,truer
-39 i dont,keres~,lile,svarer ike,vil bare
-40 bevid~,every~,kids,skriver,tage,think im,vagne~,want to
-41 dater pa,min ven,ojne,slugt,sta,tog,vek i
-42 babyen,babye~,chest,flask~,har faet,har taget,hende,take
-43 er alene,er bange,ven
-44 brystet og,fordi,slaet,vejret,vejre~
-45 injec~,om,spise,vagen
-46 arm,i brystet
-47 # har,fuld,har en,og det,sproj~,vagne
-48 botle,hjert~
-49 faldt,mig,selvmord
-50 bange,vil
-51 breat~,og han
-52 falde~,feber,og mit
-53 er kold,in the,kaste~,son pa,tror
-54 gange stadig,i think,kramper to,stadig forviret,think,varm
-55 minuter,my
-56 gange,leve,minut~,piler
-57 brystet
-58 drank
-60 selvm~
-61 after,dox,flaske,hes
-62 sped
-63 nar,taget
-64 mig i
-65 hun har
-66 ham
-67 not
-69 noget,til at,tok
-71 alene,meget
-72 pils
-73 up
-74 blod
-75 det
-77 bryst~
-84 baby
-87 vi
-89 har druket
-90 she
-91 me
-95 pa #
-97 liger
-99 besvi~
`,
  },
  violence: {
    base: -175,
    of: `
359 me
240 de har
197 mig
196 slaet
194 penge
192 jeg bliver
167 sla
165 efter mig
162 hjem
150 threa~
149 lejligheden,my mum
148 tor ike
147 truer
143 og de,truet
141 lejli~
137 vil sla
135 bil,kvele~
132 smadr~
129 tor
128 bange
127 doren
126 stike
124 ike ga,kvelertag,kvelertag pa
123 gun
122 he
120 jeg blev
119 slar mig
116 og truer,threatening
115 blev,taget kvelertag
112 at stike,har truet
110 mor
108 have penge,tesk
106 boyfriend,boyfr~,mit hus
105 han,ihjel
103 ned
101 eks
100 er last
97 ga hjem
96 er bange,i gar
95 in the
94 my phone
92 gemer mig,jeg gemer,mig med
91 ex,huset,kaste~
90 is drunk
89 afraid of,hits me,min mor
88 break,faet tesk,tesk af,threatening to
87 a knife,knife,kniv
86 my dad
85 drunk and,hvad
83 ham
82 dealer,deale~,dont fel,fel safe,hun kan,safe,safe at
81 is violent,violent,violent and
79 de komer,en kniv,last
78 koler
76 drunk,slaet derhjeme
75 skyder
74 har lige,high,skyde~
73 blev voldtaget,voldtaget,voldtaget i,voldt~
72 er voldelig,pistol,pisto~,voldelig,volde~
71 at sla,er fuld,ma
70 banker,med en,udenfor,udenf~
69 because,becau~,komer hjem
68 har slaet,is high
67 drebe,drebe mig,halsen,halse~,last inde,outside,outsi~
66 jeg tor,min stedfar,stedfar,stedf~
65 pa mig
64 mand slar,og hun
63 dad,star
62 kil me,vere hjeme
61 en mand,fast og,mig fast
60 de vil,mig ihjel
59 at betale,bliver tvunget,bliver udsat,for vold,me when,selge mig,udsat,udsat for,vold
58 am,and im,gar og,give,my dealer,truer mig
57 for min,kereste,min kereste
56 he wil
55 med kniv,os med,truet os
54 break my,mig ned
53 en pistol,har knust,ike ma,knust min,ma ga,telefon og
52 fuld og
51 hals,keres~,min hals,star udenfor
50 arbejde,arbej~,bank,bank hver,det genem,far bank,fredag og,genem,genem vegen,gerningsmand,gerningsmand pa,gerni~,hore det,hver fredag,kan hore,kastet,maven gerningsmand,money,mor far,my boyfriend,pa stedet,stuket,stuket i,stuke~
49 af min,pa livet
48 inde,with my
47 blev tevet,mod,tevet,tevet i
-46 taget en
-47 for,hans,live,luft,pa #,unconscious,uncon~
-48 and has,brystet,er i,i aften,i bilen,liv,mig for,sa,slugt,vere
-49 bare sla,blod op,hun er,injec~,sige farvel,slar bornene
-50 at leve,er vek,help,ike fa,jeg bare,jeg kaster,merke~,min ven,vagner,xanax
-51 bla,henge~,like,over,reb,side
-52 haluc~,himself,himse~,lilebror,lileb~,min lilebror
-53 cant,son,tog,wont
-54 gor det,har skrevet,rusker,selvmord,slar,spist,table~
-55 skal jeg,slar vores,ven
-56 aften,at gore,dage,garag~,var
-57 die,sofen
-58 armen,er alene,hele,hjeme og,i cant,med mig
-59 cold,dts,having,havin~,kids,livet af,ruske~,wants,wants to
-60 at jeg,dag,har,henge,i want
-61 hjert~,thinking
-62 and,har tenkt,sider,svarer ike,vi
-63 blode~,going to,swalowed,swalo~
-64 at drike,blod,she,tre
-65 for mig,taget
-66 bevidstlos,lilesoster,liles~,min lilesoster
-67 gore
-68 farvel,nar jeg,vagne~
-69 his,kore,tage,tager
-70 benzor,tror
-71 al,benzo~,boyfriend is
-72 and now,babyen,babye~,bevid~,lile,shaking,shaki~,think~
-73 har ike,kan,kramper
-74 chest,overd~,suicidal,tok
-75 i morgen,morgen,ryster
-76 bryst~,faldt
-77 alone,farve~,going,not,og nu,our,vejret,vejre~
-78 vil
-80 nu
-83 and i,pils,ryste~,selvm~,that
-84 after,want to
-85 barn
-86 her,morge~,piler
-87 han er,suici~
-88 ghb,now
-90 efter
-91 det
-92 siden
-93 breat~,korer,noget
-94 meget
-96 alene med
-101 i have,leve
-102 kramp~
-104 dox
-105 liger,og jeg,skal
-115 mor er
-117 helt,mere
-124 sig
-125 #,selv ihjel
-131 stope~
-134 hun
-137 alene
-139 baby
-151 er ##
-154 up
-176 mig selv
`,
  },
  medical: {
    base: -296,
    of: `
317 blod
259 luft
258 bryst~
246 feber
226 blode~
225 chest
213 psyko~
211 tror
209 slag
200 sped
190 arm
183 hjert~
177 after,steme~
172 cant
169 side
167 fa vejret
165 bloder
162 kramp~,my chest,varm
161 og mit
159 fa luft
157 voices,voice~
148 min arm
147 ben,ene,mdma
146 ambulance,ambul~
145 armen,treke
143 cant breathe
140 brystsmerter
137 bleding,bledi~
136 uge ##
135 har en,ojne
134 han liger
131 brystet
128 psychotic,psych~
126 psykose
125 ## for,ring,ring ##
123 breat~,ondt i,where
122 faldt
121 har svert
120 ting som
118 folk der,injec~
117 merke mine,orden~
114 faldt om
113 hun har
112 treke vejret
111 breathe,stemer,venstre,venst~
110 for mig
109 numb
108 stike~
107 mine ben,som ike
106 forviret,forvi~
104 hevet
102 vejret,vejre~
100 tror at
99 i psykose
98 is psychotic
97 gore
96 think im
95 og snaker,sovet i
94 har ##,having a,i feber,sproj~
92 halucinerer,i have
91 jeg ser,stay awake,tog to
90 blod op,brender,han brender
89 blodprop,blodp~,en blodprop,er psykotisk,he is,hjerte hamrer,pain,psykotisk
88 armen og,den ene
87 al,kaster,og det,som om
85 awake,having,havin~,jeg far,ordentligt,there are
84 med blod,nabon,og bloder,she
82 gul,jeg bloder,stiker
81 ansig~,dage,der vil
80 after smoking,dosnt,hele tiden,tiden
79 bleding wont,feber og,henge~,im having
77 brend~,efter jeg,ike veret,is hearing,wont stop
76 besvimet hele,det er,haluc~,ike treke,jeg besvimet,vek i
75 hjertet
74 det som,rundt om
73 have the,hevet og,jeg kaster,og hevet,snaker,went numb
71 and,horer stemer
70 far ike,fryser,i kramper,i lysken,ike luft,jeg fryser,kaste~,liv,lysken,lyske~
69 hele,there,up blod,ven er
68 har taget,pa nogen,skal gore,stemerne,stemerne siger
67 om
66 i think,mit hjerte,skade,think
65 kraft~
64 af handen,blodet velter,handen pa,har ike,har sterke,hjertet nar,i mig,sort,sterke,sterk~,stiker i,velter ud
63 coke,er i
62 ike fa,is swolen,my left,siden,swolen,swolen and,swole~
61 det ene,ene oje,se pa
60 blue,der komer,kaster blod,pain in
59 and bleding,bleding heavily,heavily,heavi~
58 chest pains,han kan,have chest,hurts,i tre,pains,stoper,think~
57 blat og,properly,prope~
56 efter,i brystet,siger jeg,tre dage
55 gaet i,har det,minuter
54 gange stadig,kramper to,oje,stadig forviret,tre
53 at fjernsynet,beating,beati~,ben er,besvimet,fels,fjernsynet,fjernsynet taler,is beating,mavesmerter,maves~,mit ben,og,son tror,sterke mavesmerter
52 blive gul,got,smerter i,went
-52 dag til,faet noget,med ghb,moving,movin~,stesolid,wake up
-53 anymore,anymo~,den anden,mig ihjel,my romate,penge,seizure,two days,vi kan
-54 day,er kold,im,quit drinking,sover og,thinking,tror min
-55 dad,ike holde,og de,og truer,swalowed,swalo~
-56 flask~,og han,romate,romat~,steso~,taget ##
-57 aften,hele naten,og en
-58 er fuld,hjem,med en,panod~
-59 and his,faldet om
-60 end,living,livin~,vagner
-61 and im,de har,efter mig,har spist
-62 get,i gar,xanax
-63 lile,nar
-65 g,out,sidste,sidst~
-66 han er,has
-67 alone,drunk,er bange,sove
-68 at tage,overdosis,snake,star
-69 bange
-70 faet,far har,kids
-71 alene,he,shaking,shaki~
-72 bathrom,bathr~,vodka
-73 leve,selvm~,skriv~,slaet
-74 drinking,mange
-76 truer
-77 tor,two
-78 i nat,nat,var
-80 fuld,hende
-82 der ike,hvor
-83 stran~,taget en
-84 benzor
-85 og jeg
-86 benzo~,tage
-90 druket,druke~,not,seizu~
-91 overd~
-92 hver
-93 breathing,til at
-94 bevidstlos,ryster og
-95 har lige
-96 from
-97 bevid~,wake
-98 alt
-100 liger
-101 cold
-102 drank
-104 mere,skal,to much
-105 pils
-106 metadon,metad~
-112 vil sla
-113 ike faet,og ser
-115 dag
-116 tog
-117 at drike
-119 mor
-123 uden
-125 treker,treke~
-126 baby,sla
-129 #
-130 har kramper,stope~
-132 ihjel
-137 me
-163 ghb
-165 dox
`,
  },
} as const
