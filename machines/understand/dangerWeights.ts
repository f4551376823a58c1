/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -395,
    of: `
355 blod
333 ghb
308 vil do
284 selvm~
275 breat~,slar
261 leve
251 bryst~
244 ga hjem,luft
242 chest
237 he
231 kramp~
229 die
223 she
212 slaet
211 baby
210 hes
208 going
206 siden
201 aften
200 slugt
194 steme~,think~
193 blode~
191 swalowed,swalo~
189 henge,kan ike
187 gerne do,taget ##
185 kramper
184 arm,armen,foran,i nat,nat,reb
183 besvi~,kniv,suici~
181 ale,be dead
180 alive,livet
179 ihjel
178 brystet,fa luft
177 xanax
176 hun er,table~
175 liger,thinking
174 ambulance
173 vejret,vejre~
172 ryste~
169 bilen,cant,overd~
168 farve~
167 dts,selvmord
165 alone
164 besvimet,har slugt
162 er voldelig
161 har lige
160 ambul~,i aften,psyko~
158 bevidstlos,bevid~,shes,spist,vagne
157 have dts,som om
156 gore det,pa #
155 bloder,going to,gona
154 child,han,slar mig
153 at leve,har selvmordstanker,taget alt
151 after,ike fa,last,sider,tog,tonight,tonig~
150 g,har lyst,ike vere
149 munden,munde~
148 brystsmerter
147 to kil
146 drunk,jeg bliver
145 blue,hits,og jeg
144 babyen,babye~,breathing,ike vagne,livet af
143 ate,vile
142 feber,hun,ike er,injec~,merke,og han
141 ham,live anymore,og skal,ring ##
140 star
139 # har,efter,en kniv,living,livin~,sporger fordi,tok
138 botle,ene,having,havin~,leber,sig
137 ike leve,lejligheden,vagne~
136 ar har,overdosis,psychotic,to die,wont
135 bliver slaet,suicidal,up
134 and,jeg star,klar,sa er,selv for,star pa
133 kil
132 ## for,leve mere,min sidste
131 ## panodiler,anfald,anfal~,bleding,bledi~,haluc~,psykose,shaking,shaki~
130 ben,fent,threa~
129 boyfriend,boyfr~,gor,lile
128 delirium,delir~,fuld og,od on,on fent
127 dead,evigt,for evigt
126 i wana,mere,ruske~,ryster,tror,verden,verde~,wana
125 afske~,him,i morgen,mig i,og de,sla
124 minut~,sidste aften,slaet derhjeme,stemer
123 being,der er,ike se,in the
122 nu gor,pistol,pisto~
121 de ryger,left,stoper,tager livet
120 beats,beats me,is psychotic,last inde,my litle,truer,vagner,verden er,vere i
119 er bange,far har,min baby,sluter det,stope~
118 bla,crack,er selvmordstruet,lyst,lyst til
117 min stedfar,pils,stedfar,stedf~
116 af min,eget,far ike,har delirium,har tenkt,ike luft,jeg ser,veke
115 bliver udsat,kereste har,nu,udsat,udsat for
114 gore,mig med
113 hende,kamerat,kamer~,med ghb,od,og nu,ser ting,to be
112 drebe,drebe mig,truet,vil henge
111 at tage,breathe,faet,gone,horer stemer,sla mig,wake
110 high,leber er,pain,slap,turning blue
109 at do,gun,have penge,og,ryster og
108 drukn~,her er,methadone,metha~,os,quit drinking,seizu~
107 afskedsbrev,blev tevet,fel,han er,hjem,my chest,og mit,she is,tevet,tevet i,vi kan
106 after smoking,and his,bro,der liger,et reb,fa vejret,hele,money,reb klar,rundt,siste~
105 dealer,deale~,faet fat,forviret,forvi~,moving,movin~,og bloder,steso~,thinking about
104 ike vagner,kold tyrker,siden i,tre,tyrker,tyrke~
103 mig nar,min far,my boyfriend,savne,savne mig,udenfor,udenf~,vagen,vil savne
102 boyfriend is,det skal,er alene,fentanyl,fenta~,got,kaste~,since i,tableter
101 ending,endin~,fare,har truet,har valgt,hendes,henge sig,i fare,slaet mig,son i,two days,valgt,valgt en,vegen
100 barn er,dage,i armen,i brystet,kore,kravl~,om lidt,overhovedet leve,son pa
99 #,blev voldtaget,er vek,he wil,kanyl~,komer ike,lips,mig selv,min kamerat,orden~,voldtaget,voldtaget i,voldt~
98 brend~,drike i,er at,fast og,feber og,helder,helde~,huset,ike veke,jeg det,leve lengere,mig fast,og hun,sidste,sidst~,ting som
97 er tomt,farvel,henge mig,isnt,kan nesten,liger kanyler,tomt
96 er bla,hjeme,i kramper,kereste slar,my dad,nesten ike,puls,tog to
95 en pistol,im gona,im suicidal,jeg overhovedet,sproj~,wana die
94 and now,ansig~,bestemt mig,de komer,er psykotisk,forsv~,i bilen,jeg smider,nabon,psykotisk,smider,smide~
93 be alive,eks,er last,fel suicidal,han slar,hearing,heari~,ike merke,im,im going,jeg sider,korer,sofen,tesk,their,vere hjeme
92 al,dato,en dato,et anfald,fulde,har taget,hope,inde,jeg horer,kaster
91 chest pains,dod vile,ike faet,koler,kropen,krope~,pains,ring,skal hente,went
90 child in,har skaret,overdosed,romate,romat~,skaret,skare~,ud i,volds~
89 de har,druket,druke~,han treker,har spist,jeg blev,morgen,selv og,table,taget,there is,var dod
88 days,drank,elers,er sa,henger,home,i gar,is high,kil myself,kvele~,mig her,taget en,tilbage for,wont stop
87 barn,bleding wont,brat med,foreldre er,glaset,glase~,grund,of a,og det,og truer,side,sister,to many,treke,var i
86 dad,er folelseslos,folelseslos,gor det,her jeg,hevet,ike livet,livet mere,med en,of xanax,orker ike,pa coke,sige farvel,sort,stike~,there are,threatening,wake up
85 a child,alene med,alone with,and i,bridge,bridg~,far siger,have the,i dont,ike treke,in danger,ingen at,overhovedet,pa armen,stesolid,tror jeg
84 ## tableter,at give,beslutet mig,dead than,hans,har ##,hun kan,i feber,ike vekes,jeg skriver,life,pa bron,rather be,than sober,theres,there~,tor,vekes
83 at gore,blod op,ferdi~,fundet det,ike holde,lengere,lenge~,litle,pushe~,star ude,sved,treke vejret,ven,vil gore,walk
82 ## morfinpiler,ale mine,break,flask~,foran toget,gor jeg,halsen,halse~,halucinating,har indtaget,hele naten,indtaget ##,jeg sker,just now,min ven,og ved,provet at,ryger heroin,selv ihjel,sider med,sker i,stike,ud foran
81 alt,barberbladet,barbe~,beslutet,broth~,dem ale,det ligner,en ulyke,end at,er fuld,halucinating since,har beslutet,har kramper,hjelp min,ligner,ligner en,med barberbladet,morfinpiler,noget tilbage,planen er,ready,smadr~,sprin~,til mine,truer mig,ude ved,ulyke
80 blat,cant breathe,dag jeg,for mig,har skrevet,hits me,jeg komer,kaster op,penge,skriver for,ting,turkey of,vagne op,voices,voice~
79 a knife,at henge,front,front of,i skole,in front,jeg kaster,ligne~,lips are,paracetamol,parac~,pulsarer,pulsarer over,pulsa~
78 a plan,anymore,anymo~,eget liv,en psykose,er bevidstlos,gra,har bestemt,hours and,man ike,mase,mig for,myself,mysel~,piler skal,stopet med,trapen,vagner igen
77 afraid of,at drukne,brystet og,danger,det ondt,drukne,efter mig,farvel nu,he raped,jeg stoper,om munden,ondt at,raped,raped me,rivotril,rivot~,uden mig
76 cold,gar kold,helt,her,i cant,min arm,over i,pa toiletet,sa tret,samen nu,sove,tager dem,toiletet,toile~,tret jeg,veninde amer
75 brat,den ene,det bliver,hamrer,hamre~,hente,kraft~,mine ben,my wife,nabon born,our,to live,todler,todle~
74 ale samen,bror skriver,de skyder,de vil,det sted,en mase,faet noget,farvelbeskeder,mand slar,og der,rundt om,sagt at,skriver farvelbeskeder,skyder mine,slog mig,spise,toarige,toari~,turning,turni~
73 af mine,alene,dag til,dreng,flaske,gerningsmand,gerningsmand pa,gerni~,ipren,knife,maven gerningsmand,mit eget,pa ham,pa nogen,purple,purpl~,skal gore,sted hvor,stemerne,stemerne siger,stuket,stuket i,stuke~,treker ike,tyrker fra,veke ham
72 at ende,beslu~,der komer,ende det,henger sig,i tre,komer hjem,man henger,merke~,my phone,netet hvordan,pusher,sogt pa,uden hjelp
71 delirium tremens,der ike,for min,from,grund til,hand,hvordan man,i medicinskabet,my mum,pavir~,plader,plader tramadol,plade~,rusker,seing,seing things,skriv~,things,thing~,to plader,tremens,treme~
70 a whole,at stike,dage og,en gang,er bedre,give,i lejligheden,is nursing,kravler,like,me,mor,morfi~,nursing,nursing and,nursi~,ojnene,ojnen~,overh~,plan to,planl~,says,soster er,using coke,vagner ike,wife is
69 # arige,altid fuld,arige har,badeverelset,badev~,botle of,crack foran,dater pa,det som,et barn,foran bornene,fred,fred for,fuld med,han vil,have fred,hende vagen,im having,is going,kanyler,kaster blod,kiling myself,korer altid,min #,noget hash,og siger,overdosed please,pa badeverelset,please help,ryger crack,she overdosed,spist noget,to end,vil sla
68 # ate,ate wed,benzo~,dene,dene verden,der vil,druket min,ex,faldet om,feter,finder mig,fixet,fixet og,foaming,foami~,fra dene,gul,had a,i sovn,jeg orker,lige taget,lilesoster,liles~,min feter,min lilesoster,onske,onske jeg,seizure,selvmordstruet,some,sove for,ven er,vil vek,vile onske
67 arige,armen og,at drike,at home,blodprop,de finder,det ene,en blodprop,ene oje,falde~,fantasy,fanta~,gra i,gurgl~,hjert~,husband is,i think,medicinskabet,min kereste,mor er,og hendes,til for,venstre,venst~
66 a reason,and seing,doren,drengen,dreng~,er pavirket,faldt,foaming at,fordi jeg,girl,hashk~,indtaget,indta~,komer til,kraftige,kraftige brystsmerter,leve for,med den,mouth,og hevet,shes foaming,skinerne,skine~,that she,the mouth,til den,ude,ved skinerne,vil bare
65 ## paracetamol,bro ingen,en af,fra bro,ingen hjelpe,is turning,mig ned,pa fem,pain in,partner beats,reason to,se nogen,selvmordstanker,sidste jeg,syv,vil hope
64 after sped,chest pain,doing,drengen pa,dyr,efter jeg,er helt,fa huset,folk der,force~,hals,hoj og,hours,huset nar,jeg tenker,kvelertag,kvelertag pa,liv,min hals,morges,my left,ordentligt,pain after,piler,selvmord hver,skrevet,skrev~,skyde~,som ike,sta op,tenker pa,vek og,wants to
63 aldrig sta,and has,and wont,awake,bare falde,bare sove,barne~,det var,forbi i,fuld,gor nar,han gor,har kastet,himself,himse~,ike vejret,it al,jeg meget,me when,meget at,mit hjerte,mor sa,nogen grund,og aldrig,op igen,psychotic after,siger vi,sit eget,skriver,sovn og,veret ope,vil op,voldelig,volde~,wants
62 at kore,i morges,ingen vil,kobe,lejli~,lilesoster er,merke mine,mit hus,my,ope,overalt,overa~,piler i,sider pa,skrevet et,tre dage
61 a bridge,about driving,are purple,ben er,det sgu,en letelse,er gaet,fandt,gona jump,is a,jeg tor,jump,jump of,kastet,kep thinking,letelse,letel~,liger pa,med os,min toarige,mit ben,ope i,outside,outsi~,se pa,shot,sisters lips,slar bornene,slar vores,son truer,til mere,toarige har,vere en,went numb
60 amok,bil,de er,det sidste,en mand,foreldrene,from the,gar og,girlfriend,girlf~,hope fra,im shaking,jeg dropede,kniv mod,making,makin~,mod,mod halsen,my girlfriend,op til,pavirket og,skyder,to dage,tok to,tror at,two,whole
59 baby drank,detoxing,detox~,dont fel,drank methadone,fel safe,havent,havent had,haven~,hel plade,hjertet,hun ike,hvad der,hvad han,mum,og snaker,plade,plade sovepiler,safe at,slag,tenker,tenke~,unconscious,uncon~,ven har,vere til
58 at hun,bare sla,born er,dod i,efter at,et afskedsbrev,har sterke,her liv,i swalowed,kamerat skumer,kereste,kome min,like kiling,liv ud,mend,oje,pa vegen,partner,partn~,rorer,rorer ved,sgu,skumer,skumer om,skume~,smerter i,stedfar rorer,sterke,til hende,ud lengere,ved mig,want to,yesterday,yeste~
57 bare do,bare og,besvimet hele,blat og,der siden,do do,doing lines,driving,drivi~,dropede alkoholen,en time,fra alkohol,hans leber,har rystet,her til,hvorfor skal,ike til,is not,is unconscious,jeg besvimet,lines,lines in,mig,se folk,ser dyr,she wants,theyre doing,time siden
56 alkoholen,being alive,ben saving,blive ved,brevene,brevene ferdige,dater har,dropede,dyr pa,er slap,for two,for vold,girlfriend is,hamrer helt,har druket,he beats,hjertepiler,i have,legs,mange piler,my legs,now,reason,reaso~,skrevet brevene,slep and,snaker,til at,treker,with being
55 at besvimet,bilen fordi,born leger,en hashklump,er besvimet,ferdige,har tyget,hashklump,her kids,his,hits her,hvor mine,i koma,kanyler hvor,koma,min subutex,neighbour hits,psykotisk og,snife~,taler til,to break,tyget,tyget pa,var skev,vil
54 # dage,# may,a gumy,al to,and im,be over,beating,beati~,benzor,brender,dater fandt,daughter #,der nok,det stoper,eaten,eaten a,far korer,ferdig pas,flere uger,fredag,gemt piler,give jeg,gumy,gumy with,han brender,har,have eaten,have writen,hevet og,is beating,kereste vil,leters to,many xanax,may have,mere at,nar mor,nogle mangler,og i,og nogle,overvejer,pa at,pa et,panod~,piler og,pose med,sover og,taking,takin~,tok way,tomorow,tomor~,veninde,venin~,with thc,writen leters
53 ## drak,barnet,bliver tvunget,bror,brother,convulsions,convu~,dad hits,den lile,drak hjemebrendt,fever,han svarer,har tanker,having convulsions,hendes leber,hjemebrendt,hjemebrendt og,hjertet nar,i psykose,jeg rusker,mase piler,my benzor,not waking,og reagerer,om selvmord,pavirket,pludselig,pluds~,rusker i,sa meget,selge mig,shes having,since,tanker om,til jul,truer min,up blod,varm,waking,waking up,wakin~
52 and hes,are alone,at de,babyen sover,banker min,colapsed,colapsed and,colap~,den nyfodte,deres,drank from,fik kramper,finish with,force to,friend colapsed,fulde foreldre,har sogt,has no,i stuen,left side,leters,live i,mor lige,more force,my sister,no pulse,not have,nyfodte,nyfodte pa,nyfod~,pa livet,pulse,shaking so,side went,skal der,skaret sig,so done,sogt,sover melem,stedfar banker,stuen,stuen med,to finish,to fulde,up my,venstre side,verd,verd at
51 af far,altanen,altan~,at betale,at drebe,at fjernsynet,at lade,ate one,barely,barely breathing,barel~,bornene om,brev til,edibles,edibl~,eks truer,fjernsynet,fjernsynet taler,for hvad,for man,fra benzor,g kan,gaet i,hente bornene,heroin,heroi~,hjerte springer,i lordags,isnt worth,jeg slut,jeg sluter,kan merke,komer er,leve jeg,life isnt,lilebror,lilebror bliver,lileb~,liv er,lordags,meget,meget g,meget tret,merke det,min lilebror,min venstre,my dealer,my edibles,noget af,not moving,numb,pa altanen,rystet,slaet af,slag over,son tror,sovet i,springer slag,stike mig,stran~,todler ate,worth,worth living
50 at bryde,at vere,barn i,bil om,bryde,bryde ind,byen pa,de sma,de tager,der til,deres penge,do nu,drak,efter coke,en pusher,er forbi,fels,gemt,glaset med,halucinerer,have deres,have more,henge~,here tomorow,husband,husba~,i bil,i want,im so,ind de,ingen paser,jeg overvejer,kil me,kone sover,kramper hver,leger,lejligheden hvor,my husband,og bege,overvejer selvmord,pas pa,paser pa,pilerne,piler~,pusher vil,side er,sin son,skev og,sma sover,sovepiler er,think,tomt og,vil drebe,vil springe
49 ad trapen,afskedsbrev til,ansigtet,at once,barnet har,dag,dagen i,efter kokain,elskede,elskede hende,fik for,gaet,haft et,ike at,ingen nedtrapning,is threatening,jeg elskede,melem to,mere jeg,mere sig,morgen ingen,nedtrapning ##,not breathing,overv~,sig i,sig til,skrevet afskedsbrev,sovn,spist piler,star udenfor,threatening me,treke~,way,way to
48 af handen,blevet bla,blodet velter,breve~,bron,den pile,do efter,finde ordene,gemer mig,hand er,handen pa,hes not,hojre,hojre hand,i kome,is having,is swolen,jeg gemer,kiling,kilin~,med blod,my todler,nogen er,og foreldrene,og hojre,ordene,ordene og,pludselig kan,skere,spist en,springe,swolen,swolen and,swole~,theyre,theyr~,velter ud,vinduet,vindu~,vodka
47 ## mg,ale sine,am coughing,ansigt,bat,bedre uden,cold turkey,coughing,coughing up,cough~,dad is,dont se,er ferdig,faet tesk,fuldt,fuldt i,gang jeg,hans puls,har fixet,har knust,having a,hele ugens,his breathing,keres~,knust min,livlos,livlo~,ma ga,merke hans,metadon pa,mg,ned ad,pileglaset,pileglaset er,pileg~,se a,sine hjertepiler,sluter,slute~,sove fordi,taget kvelertag,telefon og,tesk af,threatened,tomt det,turkey,turke~,ugens,ugens metadon,var fuldt
46 alt i,are outside,bats,bats loking,be here,besver,besve~,betalt min,break my,bror sagde,den tid,der rydet,everything ready,fjerde,fjerde sal,fjerd~,for alt,fryser,gang vi,givet min,gjort jeg,gona do,got everything,hun sider,hund vek,husleje sa,i lysken,i vinduet,it ive,jeg fryser,jeg planleger,jeg vile,klemte,klemt~,like ##,loking,loking for,lokin~,lysken,lyske~,med sovepiler,mig tesk,morgen uden,og betalt,outside with,pa fjerde,pa vej,pilerne til,planleger,planleger at,quit xanax,rydet,rydet op,sagde i,slugt tredive,so much,talte samen,telefonen at,think im,tid jeg,til besver,tredive ipren,var sidste,vej hjem,vi talte,vinduet pa,with bats
45 aftenen med,and bleding,big gaps,bleding heavily,breathing has,elers skal,end,fandt en,forsvinder,forsvinder snart,gaps,gaps in,har sidet,har voldsome,has big,heavily,heavi~,hele aftenen,hele paken,hes turning,high on,holder mig,i fri,jeg forsvinder,kodimagnyl,kodim~,med kodimagnyl,med pilerne,min hash,mine rivotril,my neighbour,neighbour,neigh~,no mater,noget og,og mine,on meth,paken,paken med,pilerne og,rivotril i,sidet,sidet hele,siger jeg,skal skrive,snart og,stoper med,svarer ike,they threatened,tog ##,tret i,truet med,up no,vere nu,voldsome,voldsome brystsmerter
44 adhd medicin,aften sa,alt sin,amer,amer og,anymore godbye,bank,bank hver,bare stope,cant do,dem ud,det genem,det overstaet,er min,fa hende,far bank,fredag og,fri for,genem vegen,he strangled,hjeme og,hope ud,hore det,hver fredag,jeg magter,kore min,lige slaet,magter,magter ike,me yesterday,medicin pa,mor far,nok jeg,panodiler hvad,psych~,sin adhd,smider dem,stay awake,strangled,strangled me,swalowed ##,than,this anymore,vej,vil kore
43 at hope,at klaske,bestemt,dag vil,er segnet,fordi,gar hun,ham pa,han holder,handen,hande~,har fundet,hearing voices,holde det,hun sover,jeg rabe,jeg skere,kinden,kinden der,kinde~,klaske,klaske ham,klask~,kone hun,many,many pils,me last,mig ihjel,my partner,of tylenol,og skerer,og slar,pa kinden,pils just,properly,prope~,segnet,segnet om,sker ingenting,skere dybere,skerer mig,slep,sover siden,svare nar,tok a,tylenol,tylen~,whole botle
42 ## stk,a brownie,af munden,after cocaine,ate a,barn ondt,benzor i,bilen nu,borneverelset,bro greder,brownie,brownie with,brown~,det reb,det sorter,er hoj,fortjener,fortjener ike,fortj~,gang,girl ate,gore mit,greder vil,helt forviret,i borneverelset,i live,i sofen,ike ga,ike ma,ingenting,ingen~,jeg fortjener,kanyler i,liger livlos,litle girl,livlos i,mate,my life,my mate,og ingen,overstaet,overs~,pa bro,pa det,realy,reb i,seizures,sindsyg,sinds~,son har,sorter,sorter og,sorte~,stiker,stk,stk ##,svarer,this morning,toget,with wed
41 and he,baby noget,break in,dybere,dyber~,ende,forced,forced himself,gore min,haber,haber ike,har faet,he forced,himself on,hoj,hun har,in they,is trying,jeg haber,kan hore,live,med kniv,meget langsomt,mor at,my arm,os med,savner min,someone is,stiker i,tage,tage mit,their money,truet os,trying,trying to,tryin~,vagner i,want their,xanax at
40 at skade,blive gul,blodp~,born greder,dag det,done with,eks udenfor,en kravlende,epileptisk,epileptisk anfald,er fulde,er stofer,et epileptisk,feber ##,foreldrene tager,fri,fulde og,greder hele,har okse,he is,hendes puls,huden,huden og,hvilken dag,i huden,is sleping,jeg savler,komer efter,kravlende,kravlende baby,lige haft,mate is,med bat,merke hendes,mg stesolid,mine pulsarer,morning,morni~,og helt,og skendes,okse,okse born,savler,savler efter,savle~,skade mit,skal stope,skendes og,skere mine,slugt et,stesolid om,stofer derind,stofer over,til ham,to dogn,udenfor har,varm og,vile vere
39 chest after,dark,everything is,garag~,ghb i,going dark,har lovet,har planer,hjelpe mig,hurts in,is hearing,it hurts,laced,laced everything,lovet at,op,planer om,shot me,siger,siger han,stofer og,stuf was,sweating,sweat~,the baby,the stuf,think the,tok like,unconscious help,was laced,wil shot
38 ## ipren,ale verden,besver for,comit suicide,dad who,er blevet,er en,glas panodil,greder,grede~,halsen til,han klemte,har slaet,have chest,henger mig,i maven,ike hvilken,ipren pa,jeg bare,jeg henger,klemte mig,maven,om halsen,pas,sa sort,sterk~,stope brat,tage sit,the pils,their dad,threatening to,to comit,ven pa
37 # i,a high,a night,after injecting,and hears,andre og,at forsvinde,bange,bare gerne,born hjeme,bror last,daughter tried,efter sped,fever after,forsvinde for,garden,garden med,garde~,gemt pilerne,got of,got the,har koler,hears,hears voices,herself,herself this,herse~,hes paranoid,high fever,i garden,ike verd,inde reb,injecting,just got,kil herself,klar til,last night,lined,lined up,mangler,mangl~,med to,night,og alene,og en,paranoid and,pils lined,pusheren,pusheren venter,reb svarer,shift got,sidste gang,stopede med,this is,to andre,tramadol,trama~,trape~,tredive,tredi~,tried to,up this,venter nede
36 blevet truet,comit,dater ned,do,en pind,gange stadig,garagen,gul i,gumies,gumies wont,gumie~,having withdrawal,he tok,i garagen,jeg rog,kid #,kramper to,litle sister,metadon,metad~,motoren,motor~,og tabte,pind,pind og,rog,rog mig,stadig forviret,tabte,tabte min,taget hele,talte,til jeg,vold,wed gumies,withdrawal seizures,wont stay
35 _ anymore,ansigt er,anymore im,at sla,blod in,end it,ending this,far sider,garagen med,godbye,godby~,han ansigt,han tage,handledene,he overdosed,hel flaske,i handledene,im ending,liger og,med motoren,motoren tendt,my vomit,one _,os i,sider ude,slow,son is,springer,sta,tendt,theres blod,think he,this tonight,vomit
34 about ending,at,bange han,bare brat,beltet,belte~,ben fed,blev sort,breath,cant catch,catch,catch my,did to,ending it,et glas,fed for,flatmate did,for ojnene,fundet,funde~,glas,han spytede,ike spist,ket,ket and,kids have,med beltet,much ket,my breath,nar ungerne,not ben,og blev,og slog,ojnene og,orker,some pils,sort for,spist i,spytede,spytede pa,stoper bare,their kids,ungerne er
33 af stofer,alene i,am going,barn sider,beating ##,benzor overnight,bliver i,der var,down after,et lile,ferdig,forel~,fuld af,gav ham,hals snorer,ham naloxon,hele tiden,i flere,jeg far,jeg gav,jeg gor,jeg snifede,lejlighed fuld,lile barn,mand han,naloxon han,overnight,samen efter,sider alene,sig samen,sker,slow down,snifede,snifede noget,snorer,snorer sig,snore~,sporger,spyte~,stadig helt,stop my,the coke,wont slow
32 am thinking,did,end my,er gemt,fed,gemt hos,han leder,have not,he punched,hort stemer,hos nabon,hun mumler,mavesmerter,maves~,me under,mumler bare,nabon han,overn~,punched,punched me,punch~,side selv,siger farvel,stemer i,sterke mavesmerter,thinking to,throw,throw me,to throw,train today,under the
31 and never,brother wants,er klar,i fel,jeg vil,kids,never wake,pa stedet,the train,to slep,train,wana go
30 det nar,efter den,har smerter,mavesmerter efter,mig det,tiden
29 antidepresants,antid~,hel,hende~,just swalowed,komer,my antidepresants,safe,skerer,skere~,swalowed al,today
28 alt hvad,drinking,tage for
27 blevet,bleve~,leder efter,lovet,morge~,og halucinerer,ungerne
26 dag helt,dod,han vagner,jeg tror,sped
25 uge ##
24 at the
23 hurts,they want,tor ike
22 and is,ike nar
21 pile,stopede
19 nu er
16 er i,var
15 har svert
14 gravid i
12 blev
-18 ol
-19 veninde er
-21 beter,ga i,hit me,pa den,skal vek
-23 ingen har
-24 vere med
-25 hjem nar,i stoped,noget hjem
-26 med drike
-27 hit,melem mig,slut melem,taget fra,this
-28 ike nu,ingen kramper,ingen smerter,jeg fik,komer ud,kramper ingen,og sovepiler,smerter bare,to go
-29 det tror,fa fat,shes out
-30 baby how,fast _,har feber,i dem,inde sa,piler er
-31 bruger,bruge~,hos jer
-32 am,chokolade,choko~,hund har,hvor er,jeg amer,jeg vere,min sons,smidt,sons,spist chokolade
-33 leder i,pa hele,rad til,som min,taget pa
-34 festen kloken,have no,quit smoking,skole~,sluter festen,to talk,town,vek i
-35 afslag og,at snake,before non,bolig,brev,broke,bror et,det noget,er sygeplejerske,et opkald,et rad,far kaster,how fast,hun hader,i drank,i was,ike komer,kaster handbold,mange overdoser,min sagsbehandler,misbruger,my case,non,non on,opkald,opkald nar,opkal~,overdoser,ringer i,ser mange,sygeplejerske,sygeplejerske og,sygep~
-36 aldrig bega,efter festen,en plads,forkerte,han slog,handbold,hjeme~,hvordan far,ned,ned pa,om naten,slowly,slowl~,vere anonym,vil aldrig,wed and
-37 a headache,adiction,an exam,at miste,blev ##,city anymore,det svert,drank to,ferie og,glad og,han blev,have an,here on,hver morgen,ike har,in this,mand er,mdma pa,my adiction,night and,on tuesday,pa roskilde,roskilde hun,skal min,smidt ud,taget mdma,this city,tuesday,tuesday i,tuesd~,up before,was
-38 bliver det,depresion efter,doseringsesken,doseringsesken til,doser~,dybt,efter fyringen,er glad,faet afslag,folge,fyringen,har lagt,have mit,hostede,hostede mig,hun hostede,hunden,hunde~,i doseringsesken,kome hjem,lagt pilerne,min sag,mine snaps,miste,pa ferie,pilerne i,roskilde,roski~,snake,stope med,tror min,ved jeg,what is,woried about
-39 # sal,and have,bokser,bokser og,bokse~,bornene ike,broken since,case,er for,faet naloxon,gange tenker,han skylder,i efter,i styker,ike sige,intet,jeg tage,kiger ud,mig penge,naloxon med,numer,og bliver,sa bornene,she left,since she,skidt,skylder mig,slaet i,son bokser,tenker jeg,together,toget~,vagner om,where is
-40 ale kender,borge~,det en,dognstedet,er dod,frade~,holde,min opgang,mine foreldre,on wekends,opgang,opgang i,opgan~,overdosis i,papir~,provet det,se min,smoger,smoge~,somewhere,somew~,tenager,the doctor,var en,velte
-41 _ med,adhd og,anonym,anonymous,at falde,bedstemer,dangerous,dangerous to,de kaster,det er,dosnt,due,due in,en depresion,enough,enoug~,foler mig,frem og,group,ham frem,har set,headache,heada~,high at,hinanden,hinan~,hjeme med,how many,hvordan ser,im embarased,is due,it dangerous,jeg skal,journal,journ~,kaster ham,med nar,og svarer,og tilbage,ser man,seventen,seven~,sisters weding,sliper,son de,svare pa,there a,vi har,was high,weding,weding and,wedin~
-42 adhd,aften han,andre,arve,arve huset,as,at klage,at se,bedre liv,can he,dod og,drike hver,er slut,et bedre,fel me,fortele,gaden i,gor i,ham lengere,har kun,har levet,har min,ike pase,ike sla,lengere han,levet,levet pa,man pa,mand drike,mange ar,mdma,me beter,med til,medicine,not,ojne,pase sig,ryster ike,se mig,skal arve,smoke and,som jeg,stoped to,styker,styke~,tilba~,vin
-43 ## dage,arbejdet,der vaper,det fint,do my,farli~,forke~,fundet ud,gar i,har mistet,ike mode,jeg kom,lige fundet,med hjem,min mor,mistet,pay,sengen hele,slipe~,som legen,spist aftensmad,taget to,to panodiler,vaper thc,wekends,yes
-44 behandler,bipolar,bipol~,broken,darligt og,driker for,en sok,er flytet,er udviklingshemet,ferie,flytet,flyte~,forlo~,fortryder han,glad,han kome,hunden har,hvor lenge,ike taget,is broken,jeg at,koster,koste~,med tomermend,mindre,mit navn,name,noget hvad,nu fortryder,or,sender,skal i,sok,son udeblev,tenag~,tomermend,tomermend mere,tomer~,udeblev og,udviklingshemet,vagne med,woried,worie~
-45 # klase,alene nar,and uses,bekymret,ben sober,centr~,day,embarased,embar~,en maned,en udanelse,every,fa en,farvel og,for snaken,fortryder,gerne stope,grupe,henvi~,hvad jeg,klase og,langt,og tak,roget,schol,sober for,start,to smoke
-46 aftensmad,and dad,at my,borter,borter tender,borte~,boyfriend drinks,casew~,drinks to,en at,er god,er ligegyldigt,far man,fodt,forve~,get help,har blod,hjelp til,hjelper i,i stil,jeg borter,jeg en,lese,ligegyldigt og,medicin i,medicinen,mening med,mindr~,munden nar,nogen mening,nok,oxy,ringer,sende,son,star der,stoped,tender,to uger,tyve,udeblev,udebl~,udvik~,used
-47 adrese,dogns~,er nervos,foler,for a,forsta,har fortalt,helt alene,holder,konta~,med coke,mening,mor kan,pa su,plads,scared of,sende~,side stile,sovet ordentligt,stil,stile og,tager kokain
-48 aslep,compu~,daters verelse,day after,er kold,er mig,farligt at,he get,he slept,hjelp,holde~,i take,ike gore,inside,insid~,is that,just want,kan vi,kereste tager,klager,klage~,med noget,nu hvor,og latergas,pa mine,sa jeg,skamer,skamer mig,skame~,slept al,suport,supor~,svampe,svamp~,syg,trape,vil pa
-49 aftengig og,aldrig tenkt,at holde,bedst~,blevet #,broke~,chest of,drawers,drawe~,edru lige,er ude,familie,find out,finde mig,first,halvt,i get,jeg kome,jeg venter,lige sa,menin~,mig der,of drawers,og spiler,pleje~,snaken,tager piler,that,ven der
-50 astma,blev skev,broke my,dater siger,det til,egen,elsker,find,fortalt,forta~,har astma,hemel~,henderne,hendes fodselsdag,i livet,i orden,ike selvmordstruet,is this,ligegyldigt,ligeg~,lile er,lon,med det,min daters,om,orden,pa henderne,samen med,skev til,tager i,talk,tende~,til hendes,til jer,u,u turn,years
-51 angst og,anyone,anyon~,city,difer~,drugs,fre,hel pose,hvad er,i igen,i noget,ike tenkt,min lege,my heart,ol og,opdag~,pose slik,pusherne,sagt farvel,siden jeg,siger i,skadet,skendes,taget hash,til pusherne,to me,veret edru
-52 afvis~,altid sur,at huske,beske~,derhen,derhe~,det bedre,fengsel for,gange,har angst,hurtigt,i fengsel,mere end,min chef,orker snart,over mig,should,shoul~,skriver i,snart ike,su,there,to come,to quit,tok my,udanelse,uden kafe,vagner altid,wek,why
-53 al day,chest hair,daters,dater~,der nogen,exam,kloken #,last wek,nu jeg,og vil,ophold,sporger i,stude~,til mig,tok #,turn,unge,vaper
-54 am ##,angst,answe~,betaler,bor pa,computerspil,dybt og,famil~,frem,han skyder,i computerspil,ike bange,ike do,my own,og prover,prover igen,rod i,skyder heroin,sov,that i,uses,vejret dybt,verelse
-55 afslag,bo,det gor,do the,du,for,fyrin~,have min,hele ansvaret,jeg fa,my son,prove~,psyk,psyk fordi,syste~,talks,vil helst
-56 alt og,ansvaret,anything,anyth~,baby is,chang~,for me,har et,hele wekenden,i til,kan,kereste ryger,komer jeg,own,ryger hele,sick,taget mine,tiden og,til en,uden,vejle~,vek hele
-57 at skrive,bla ojne,elev,en elev,er pinlig,har bla,har roget,hjelper,jeg vagner,jobce~,klase,koncentrere,koncentrere mig,konce~,krav,man,min kone,pinlig,pinlig nar,pinli~,same,sure
-58 ## days,ansva~,bade,borderline,det godt,jeg ved,komer der,mange,my parents,nervos,om ham,senere,sener~,skal,stile,svar
-59 # pils,after the,another,anoth~,bare tret,bekym~,bliver vejret,darligt,daughter has,det vile,driker sig,greder hun,i use,jeres,month,my bos,sa greder,sig fuld,staf,stote,tid,ude af,vejret i
-60 afsla~,arevis og,bos,chef,det for,dode af,forsk~,gelder,her made,jeg selv,kloken,kloke~,leve pa,set,skade~,skal jeg,slik,to much
-61 bare have,behandling,complain,er der,fa abstinenser,for verden,gemt mig,go,he gets,hvordan bliver,i med,jeg sover,mor og,noget for,sa,sadan,sidste uger,sige,verden de
-62 adict~,after work,er aftengig,han fa,har to,helst,ike kramper,is my,join,og #,tret af,var yngre,without,witho~,wrong,yngre
-63 at i,dagen,den her,et sted,five,is only,jeg ryger,mor driker,om mig,om min,sagsbehandler,son er,wil my
-64 and scared,arevis,arevi~,barn pa,bryster,fint nu,har ome,he wont,i arevis,ome,ome bryster,sted,taget #
-65 habit,half,kil this,kold over,made,mum and,nej jeg,nervo~,sendt,snake med,this habit
-66 abent,driker,for the,hvilk~,ike om,mig fra,nogle gange,sidste uge,sovepiler i,to get
-67 # og,do jeg,eler,finde,hos,hurti~,kone er,lejlighed,lerer,live in,may my,my kids,roligt,rolig~,sa lenge,sag,sent,tale med
-68 anony~,cope,er jeg,fra skole,hjeme fra,hver aften,nar,not suicidal,og sover,pa ##,parents,to stop
-69 # panodiler,er hjeme,fengsel,folelser,gps i,merke sine,out of,sine folelser,udane~,wekend,your
-70 en pause,flatmate is,fodselsdag,forte~,have mig,hvor liger,ike haft,jeg bor,ryge,smoke~
-71 at vide,ferdig med,gik,hver,i mig,noget,people,peopl~,psykiatrien,taget noget
-72 an,away,depresion,drike~,edru,er tret,kun,mig efter,priva~,ser i,to the
-73 ## er,der noget,far min,fodse~,holde op,kne,mode op,nar jeg,ophol~,problem,stofe~
-74 drinks,help,hvad gor,ike pa,jeg til,pa dogn,paren~,wil i
-75 adres~,arbejde,fra mig,hvad nu,i sidste,kan hun,kender,kende~,legen,ma,spist morgenmad,treker vejret,vil leve
-76 aftal~,er det,hen,smoking wed,where,which
-77 about,feste~,i pa,it,leve uden,ma jeg,over,samtaler,smokes
-78 at ryge,doctor,kan jeg,may,medic~,morgenmad,pause,rehab,vil gerne
-79 compl~,er ##,fra det,misbr~,sad
-80 blive,det,har adhd,ike i,ike voldelig,is the,ok,slog op,treatment
-81 det gar,gets
-82 aftengig,de sidste,fa hjelp,psyki~,to born,vi
-83 busen
-84 baby and,clean,i det,im a,sagsb~
-85 er lige,fengs~,get,hjelp~,i ned,sjov
-86 about my,har born,navn,og tager,work
-87 dater er,docto~,hvordan,hvord~,ingen selvmordstanker,jeg skendes,og far,var ##,vil ike,with my
-88 can my,hele dagen,vejret fint
-89 am i,any,before,befor~,darli~,far jeg,over for,skendes meget,treat~,tret
-90 uger
-91 med hash,out
-92 spiler,spile~,star jeg
-93 lege
-94 forst~,hjem fra,hvornar,hvorn~,is it,jeg tog,mode,rad,samta~,start~,venter
-95 har brug,is there,kan min,ringe~,take,tit
-96 can i,ike have,ja,kome,live with,my kid
-97 brug,brug for,ogsa,pa mig,smoke
-98 leve et,stope,tager,we
-99 behan~,hvor
-100 der en,ringe,vente
-101 bliver jeg,har ingen,have to,mig fordi,only,regis~,sur,vil i
-102 dode,han kan,tale
-103 af det,festen,probl~
-104 ike stope
-105 jer,kereste og
-106 fine,place
-107 lidt,ondt i
-108 at jeg,god,komunen
-109 har jeg,is ##,klage,komun~,using
-110 har aldrig,ike ondt,vide
-113 a baby,lenge
-114 wed,wil
-115 kafe
-117 how,nej
-118 aften~,hvem,kan i
-119 ## and,af at,im ##,weken~
-122 har ike
-124 har en
-125 depre~,who,you
-126 come
-127 do i
-128 hash,vente~
-129 arbej~,im not
-130 use
-131 bor,can,job
-132 aldrig,aldri~
-134 dos,med mig
-135 er ike,godt
-139 what
-142 hvad,never
-143 har i
-147 kan han
-152 fint
-199 _
`,
  },
  child: {
    base: -362,
    of: `
447 baby
296 barn
291 lile
279 #
235 babyen,babye~
223 pa #
221 alene
216 kids
191 alone
180 slar
179 af mine
176 barne~
174 er ##
173 i skole
169 child
165 os
160 er alene
156 stofe~
155 forel~
149 from,fuld
146 lilebror,lileb~,min lilebror
145 slar bornene
142 botle
141 korer
140 get,wont
139 litle,methadone,metha~
136 amer,amer og,i bilen,min baby,mor,og skal
135 ate
133 barnet,spise
129 alone with,bilen
128 some,spist
127 de ryger
124 is sleping,kore
121 our
118 den lile
116 slaet mig
115 mor er
114 slar vores
110 ar har
108 lilesoster,liles~,min lilesoster,two
104 kanyler,liger kanyler
102 crack,toarige,toari~
100 dreng
99 faet fat
97 en af,kanyl~,lilesoster er
96 tre
95 drank from
94 hits
93 dater pa,my litle
92 kore min,todler,todle~,vil kore
91 pavir~
89 hash,pavirket
88 ope i,veret ope
87 alene med
86 ope
85 de er,from the,har druket
84 drunk,han slar,kereste slar
83 weken~
82 crack foran,foran bornene,pa coke,ryger crack
81 ryger heroin
79 min toarige,toarige har
78 hele dagen,hjeme,ike veke
77 pa et
76 born er,der er,et barn
75 slugt,sofen,stofer og
74 er pavirket,farli~,jeg amer,son pa,table~
73 hente,munden,munde~
72 pa fem,their,veke
71 # har,bil
70 ex,vi
69 there,work
68 og jeg,swalowed,swalo~
67 fandt,foreldre er,hele tiden,is nursing,nursing,nursing and,nursi~,tiden,using coke,wife is
66 deres,far har,her,her er,metadon,metad~
65 dater fandt,fandt en,mangler,mangl~,nogle mangler,og nogle,pose med,skal
64 out,son i
63 er sa,veninde amer
62 my wife
61 pile,the baby
60 a child,child in,danger,er bange,er det,in danger,is a,og hun,there is
59 barn er,fare,foran,i fare
58 and im,borneverelset,der liger,hashk~,i borneverelset,kanyler i,son,wed
57 eks,morfi~
56 af min,nabon,skal hente,soster er
55 en hashklump,har tyget,hashklump,pusher,tyget,tyget pa,using
54 barn ondt,dater ned,en pind,gore mit,jeg rog,min subutex,og tabte,pind,pind og,rog,rog mig,siden i,tabte,tabte min
53 husband,husba~,mine foreldre,my husband
52 at jeg,kravl~
51 drengen pa,med den,son is
50 and wont,druket min,er vek,har spist,liger,nar,om lidt
49 baby is,fordi,home,some pils
48 dad,er en,nabon born
47 born leger,drengen,dreng~,hvor mine,kanyler hvor,leger,veninde,venin~
46 ate one,den nyfodte,edibles,edibl~,i stuen,komer til,my edibles,my todler,nyfodte,nyfodte pa,nyfod~,stuen,stuen med,todler ate
45 at gore,byen pa,de sma,er der,girl,my son,og bege,sma sover,up
44 af far,are alone,barnet har,doing lines,fulde,han er,lilebror bliver,lines,lines in,ruske~,slaet af,spist piler,theyre,theyre doing,theyr~
43 bade,har faet,lidt
-43 har lige,threatening to,tror jeg
-44 besvi~,merke~,xanax
-45 er bevidstlos,gone,man,overd~,rivotril,rivot~,sort,til hende
-46 bla,do,kniv,my heart
-47 dad is,sadan,shaking,shaki~,ven
-48 at home,kereste har
-49 ihjel,kaster,kropen,krope~,morge~,svarer
-50 kramper,og der,realy,sped
-51 hver,kan,selvm~
-52 hjem,vil ike,vile
-53 al
-54 benzor,mig nar,smadr~
-55 breat~,fel,hel,is going,pa ##
-56 # dage,benzo~
-57 chest,gang,ike fa,jeg vil,son har,threatening,whole
-58 i dont,vejret,vejre~
-59 ga hjem,truer
-60 bryst~,he is,mere
-61 meget,vodka
-62 det,efter,kaste~,leve,penge,threa~
-63 ike ga,star,want to
-64 komer
-65 kramp~,sig,slar mig
-66 cant
-67 at,gar og,min far,min kone,vil
-68 i cant
-69 feber,om
-71 my mum,over
-72 i have,siger
-73 vagner ike
-75 like
-77 min mor
-78 tor ike
-80 dag
-81 dage
-82 after
-83 tor
-84 going,mig,now
-86 he
-87 helt
-88 stope~
-94 vagner
-96 vagne~
-98 hes,she,tog
-102 blod
-107 nu
-109 op
-111 ale
-122 tok
-126 me
`,
  },
  overdose: {
    base: -296,
    of: `
316 tog
251 tok
241 overd~
216 bevidstlos
215 hes
206 meget
202 besvi~,bevid~
190 liger,panod~
185 vagner ike
172 hjelp,overdosis,treker,treke~
168 taget en
162 noget
161 ale mine,breathing
157 har slugt,vagner
153 bla
152 ghb
149 fentanyl,fenta~,svarer
147 to much
144 not,og en,romate,romat~,vagen
143 taget ##
142 taget
141 tror jeg
139 leber
137 whole
136 falde~
134 forke~
133 cold,vagne~
132 min kone
131 er kold,wake
129 ## panodiler
125 lips
124 gurgl~
123 han er
118 fent,hel
116 help
115 hjelp min
114 fik kramper
113 alt,moving,movin~,veke ham
111 hun,konta~,up
110 fixet,fixet og,ham,har spist,hun ike,isnt
109 af munden,at the,she
108 mange,swalowed,swalo~
107 hans,merke,shot
106 drank,turning,turning blue,turni~
104 realy,som om
103 breat~,metadon,metad~
102 faldet om
101 har lige,liger pa,od,od on,on fent
100 medic~,now
99 fel,flask~
98 hende~
97 drak
96 bare og,der komer
95 ike vekes,vekes,vodka
94 er bla,foaming,foami~,many
93 gra
92 holde,leber er,paracetamol,parac~
91 at holde,halvt,like ##,making,makin~,unconscious,uncon~
90 minut~
89 a whole,slap
88 den pile,do efter,efter den,er tomt,theres,there~,tomt
87 he,his,ike vagne,sort,vagne
86 i armen,sove fordi
85 er gaet,gaet,livlos,livlo~,vil ike
84 is turning
83 og han
82 ipren,nu er,slugt,treker ike
81 ale,gra i
80 and his,he tok,like,lips are
79 ale sine,en gang,henderne,pa henderne,sine hjertepiler
78 fa hende,han treker,stran~
77 besvimet,blue,puls,steso~
75 helt,is unconscious,kan jeg
74 ## morfinpiler,ansigt,har indtaget,ike vejret,indtaget,indtaget ##,indta~,morfinpiler,taget hele
73 jeg kom,overdosed,taget alt
72 jeg tror,kan
71 get,har svert,hjertepiler,kereste vil
69 are purple,han,sisters lips,snake
68 ## paracetamol,far har
67 i koma,koma,spist,var
66 and now,tog ##
65 antidepresants,antid~,just swalowed,mase,my antidepresants,og nu,svarer ike,swalowed al
64 at falde,er bevidstlos,ike merke,til mig,unconscious help
63 at besvimet,hun mumler,i swalowed,mumler bare,side selv,sov
62 har kastet,tok to,tramadol,trama~,went
61 barely,barely breathing,barel~,colapsed,colapsed and,colap~,det var,friend colapsed,has no,merke~,no pulse,og mine,pa ham,pulse
60 hans leber,pa ##
59 ## tableter,hende,my mum,nesten ike
58 er besvimet,snife~
57 his breathing,hvilk~,kamerat,kamer~,kome,morfi~,og reagerer,og svarer,veke,vi kan
56 and has,heroin,heroi~,to many,vagne op,vek og
-56 har tenkt,varm,where
-57 barne~,merke mine,stopede,venstre,venst~,vile
-58 from the,hjem,hjeme,mine ben,slaet,stiker
-59 alone,am,farli~,jeg amer,med ghb,stofe~
-60 sidste,sidst~
-61 babyen,babye~,druket min,har feber,lejligheden,lejli~
-62 efter jeg,en af,har ike,henge~,i morgen,morgen,ned,nu
-63 having,havin~,her,nar,says
-64 at leve,forviret,forvi~,pa at,slar,stoper
-65 ene,er det,gor,want to
-66 i skole,mor,stike~
-67 drinking,high
-68 brystet
-69 amer,amer og,og mit,ondt i,tor,two
-70 drunk,er der,i kramper,taget kvelertag
-71 psyko~,taget noget
-72 at drike,ike treke
-73 brother,kids,nabon
-74 my chest,uge ##
-75 is sleping,sider
-76 i gar
-77 hver
-78 kvelertag,kvelertag pa,skrevet,skrev~
-79 al,kaster,kvele~,selvm~
-80 treke vejret,ven er
-81 child
-83 os
-84 alene
-85 cant breathe,dage,in the,lilebror,lileb~,min lilebror
-86 fa luft,slag
-87 bloder
-89 sa,siger
-90 bryst~,fa vejret
-91 feber
-92 i have
-93 den lile
-94 i bilen
-95 jeg vil,star
-99 arm
-100 bilen
-102 vil
-103 blode~,ryster,skal
-104 son
-105 leve,sig
-106 og hun
-107 kramp~
-109 mig
-112 fuld,tre
-115 af mine
-122 pa #
-123 treke
-127 barn
-135 ben,luft
-142 #,baby,ryste~
-144 mdma
-145 im
-151 blod
-155 lile
-189 stope~
-221 me
`,
  },
  suicide: {
    base: -37,
    of: `
236 selvm~
229 do
221 leve
199 mere
190 mig selv
183 suici~
178 sig
177 want to
175 farve~
155 jeg vil
153 farvel,that
147 suicidal
140 selvmord
135 jeg star,star pa
133 aften
130 sider
129 reb
125 at leve,godbye,godby~
122 i want
121 mate,my mate
118 det stoper,vil
117 die,kiger
116 vile,wants,wants to
115 garag~
114 pa at
113 skal
110 har skrevet,selv ihjel,siger
108 det
107 at tage,dod,skrevet,skrev~,to be
106 end
105 living,livin~,pils
104 that she
102 night
101 life,thinking
100 live
99 henge
97 og siger,til mine
96 wil
95 gor
94 says
92 anymore,anymo~,tonight,tonig~
91 liv
89 skriver
88 ferdi~,grund til,han vil,i aften,tage
87 foler,going to,sa er,se nogen,sider med
86 ben saving,myself,mysel~,up my
84 gor det
83 ike se,take
82 vil bare
81 beslutet,beslu~,har beslutet,think~
80 skriv~
79 forsv~,gona,livet,sige farvel
78 i wana,to die,wana
77 at vere
76 at henge,gone,kore,nogen grund
75 gore det,sige
74 livet af
71 verden,verde~,verelse
70 alive,at kore,komer ike,lengere,lenge~,sove
69 beter,ga i,gemt,klar,med mig,my sister
68 de finder,er ferdig,ferdig,finder mig
67 pulsarer,pulsarer over,pulsa~
66 grund,ike til,piler i
65 go,nok
64 al,be here,har skaret,skaret,skare~
63 himself,himse~
62 famil~,har selvmordstanker,i dont,live anymore,selvmordstanker
61 hope,kil,my life,sluter,sluter det,slute~,to kil
60 ale,be dead,bron,im going,mig i,pa bron
59 skere
58 er bedre,verden er
57 afske~,and now,har tenkt,sa
56 a plan,dato,en dato,har valgt,valgt,valgt en
55 brother,der nok,flere uger,garagen,gemt piler,i flere,i garagen,motoren,motor~,star,uger
54 boyfriend is,det skal,har kramper,tager
53 sprin~,thinking about
-53 i armen,son har
-54 brystsmerter,haft et,i think,lips,med en,slar,think,whole
-55 bevidstlos,der vil,er last,give,jeg stoper,methadone,metha~,shot
-56 barnet,brat,brat med,have dts,hende~,metadon,metad~,overdosis,pavirket,psyko~,stope med
-57 days,forel~,high,hits,kaster,pa nogen,siger han,skal gore,stemerne,stemerne siger,threatened
-58 at once,doren,fa luft,haluc~,munden,munde~,og skal,pavir~
-59 ben,dage,drebe,drebe mig,jeg blev,mig med,mum,some,stemer
-60 blode~,druket,druke~,eks,har faet,injec~,last night,pushe~,she,tog,tor
-61 pile
-62 bevid~,breathe,er fuld,min baby,piler
-63 besvimet,blev,last,treker,treke~
-64 at stike,den ene,far har,stofe~,stopede
-65 alone,har spist,have penge,kereste,min kereste
-66 at home,brystet,ex
-67 lile,pa #
-68 barne~,drinking,dts,er alene,har svert,shaking,shaki~,ud i,up blod
-69 hjelp,ike fa,os
-70 bla,breathing,me,siger jeg,stike,there
-71 besvi~,crack,hele
-72 mine ben
-73 der er,keres~,mig ihjel,vil sla
-74 cold turkey,har lige,skyder,skyde~,turkey,turke~
-75 har truet,spist
-76 hjert~
-77 drunk,hjem,stope~
-78 de har,since,sla
-79 kaste~,ryster,truer
-80 kil me
-81 is going
-82 armen
-83 benzor,faet,having,havin~,og jeg
-84 ale mine,hjeme
-85 arm,benzo~,udenfor,udenf~
-86 home,noget,overd~,truet
-87 med ghb,xanax
-88 har slugt,luft
-89 at drike,hes
-90 er bange
-93 bange,barn,my,ryste~
-94 from
-95 cant,kramp~
-96 blue,cold,ene,om
-98 g,i gar
-99 kan
-100 slugt
-101 threa~
-102 shes,vejret,vejre~
-103 slaet
-107 jeg bliver,swalowed,swalo~
-108 mor,stope
-109 and
-110 og,siden
-111 liger
-112 after
-113 som om,taget
-114 helt,steme~,tror
-115 hun er
-116 bryst~
-117 fuld,wont
-123 chest,he
-124 penge
-125 steso~
-135 efter
-136 breat~
-141 tok
-143 har taget
-153 #
-162 baby
-164 ghb
-185 ham
-194 han
`,
  },
  withdrawal: {
    base: -443,
    of: `
325 stope~
212 kramp~
209 dts
192 ryste~
190 kramper
189 anfald,anfal~
186 at drike
181 seizu~
179 shaking,shaki~
178 delirium,delir~
176 med ghb
175 dag
173 hver
171 ghb
168 xanax
164 ryster
163 benzo~,drinking,har delirium
154 dage
152 benzor
151 steso~
149 and i,g,stope
148 et anfald
147 have dts
145 har kramper
142 at home,nu
140 ryster og
131 ol
130 quit drinking
126 day
125 having,havin~,stopet med
124 i gar
123 cold turkey,going,turkey,turke~
122 tor
121 home
120 days,siden
118 dyr,haft et
117 ike faet,seing
116 seizure
115 had a
113 stopede
111 i have
110 haluc~
109 fantasy,fanta~
107 and seing
106 driker,drike~
105 morge~
102 blevet,bleve~,er blevet
101 seing things
100 kold tyrker,tyrker,tyrke~,ud i
99 #
98 i morgen,morgen
97 detoxing,detox~,uden
96 cold,dyr pa,pa vegen
95 hele naten,og jeg
93 ting
92 im,kravler,sidste,sidst~
91 mig for
90 der ike
89 from
88 brat,brat med,kravl~,sved
86 fra alkohol,legen,ser dyr
84 delirium tremens,tremens,treme~
83 hours and
82 convulsions,convu~,having convulsions,i nat,nat,shes having,sig i
81 quit xanax,vegen
80 dag til,har ike,hjeme og
79 hearing,heari~,stopede med
78 dage og,ike er
77 at once,halucinating,hours,son har
76 helt forviret,since
75 and is,har tenkt
74 siden jeg
73 havent,havent had,haven~,tyrker fra
72 name,things,thing~
71 # dage,i lordags,lordags
70 sweating,sweat~,to quit,xanax at
69 im shaking,is having,mor er,over
68 seizures
66 stope med
65 stoped
63 is going,sove
62 rundt
59 halucinating since,jeg smider,jeg stoper,my benzor,nej,smider,smide~
57 op
56 being
55 to stop
54 drike i,faet,stesolid,two
53 hun er,min far,since i,without,witho~
52 dode,having withdrawal,merke~,stope brat,withdrawal seizures
51 rivotril,rivot~,shaking so
50 dropede,jeg dropede,star,til den,var i
49 benzor i,taler til
48 give,tre dage
47 taking,takin~
46 hjeme,hvor,my heart,shes,volds~,yesterday,yeste~
45 holder,holde~
44 at jeg,blive,every,now
43 er der
42 alkoholen,der siden,dropede alkoholen,epileptisk,epileptisk anfald,et epileptisk,fels,lige haft,se folk
41 helt,of xanax
40 am going,benzor overnight,overnight,overn~,stop my,two days
39 far har,so much
38 dealer,deale~,forviret,forvi~,gar kold,stoper med,turkey of
37 he is,og halucinerer
35 den ene,og der,people,peopl~,slep,talk
34 halucinerer,jeg horer,kereste har
-32 bla,ting som
-33 kaster,metadon,metad~,wont
-34 i mig,lile,ope
-35 ansig~,er fuld,fryser,get,i lysken,jeg fryser,livet,lysken,lyske~,min baby,myself,mysel~,slar
-36 hjem,it,med en,svarer ike,vil
-37 foler,forel~,hele dagen,i want,truer,vagner
-38 aften,armen,besvimet,drak,fel,foaming,foami~,har taget,kids,skal,taget en,think im
-39 bevid~,dater pa,det stoper,i dont,spist,svarer
-40 at the,vagne~
-41 brystet og,chest,hende,ike vagne,kereste,min kereste,skriver,vil bare
-42 babyen,babye~,bare og,er alene,flask~,keres~,ojne,tage,tor ike
-43 om,slugt,take
-44 fordi,i brystet,injec~,sta,want to
-45 arm,botle,har en,hjert~,komer,mig,slaet,varm og,vejret,vejre~
-46 er bange,fuld,min ven
-48 # har,feber,spise,vek i,ven
-49 heroin,heroi~,vagen
-50 sproj~,vagne,varm
-51 breat~,faldt,kaste~,og det,selvmord
-52 bange,falde~,har faet,my,son pa,tror
-53 gange stadig,i think,kramper to,og han,stadig forviret,think
-54 after,minut~
-55 brystet,gange,og mit
-56 drank,tog
-58 er kold,flaske,piler
-59 in the
-60 leve,taget
-61 selvm~
-63 nar
-64 ham,mig i
-65 det,not
-66 alene
-67 noget
-68 hun har
-69 hes,tok
-70 sped
-71 do
-72 blod,pils,up
-74 til at
-76 bryst~
-80 baby,meget
-86 besvi~
-88 me,she
-93 liger
-94 vi
-97 har druket,pa #
`,
  },
  violence: {
    base: -170,
    of: `
361 me
244 de har
197 mig
194 jeg bliver
191 penge,slaet
163 sla
161 hjem
155 threa~,truer
149 efter mig
145 lejligheden
143 truet
137 tor ike
136 lejli~
134 kvele~,my mum
133 og de
132 stike,vil sla
131 bange,doren
127 bil,smadr~
124 he
123 kvelertag,kvelertag pa
122 threatening
120 slar mig
119 jeg blev
118 ike ga,tor
116 og truer
115 at stike
114 blev,gun
113 taget kvelertag
112 har truet,mor
111 ga hjem,tesk
107 ned
105 eks,er bange
104 boyfriend,boyfr~,han
103 a knife,dad is,in the,knife
102 have penge
101 ihjel
99 mit hus
98 er last
97 drunk
95 threatening to
91 gemer mig,jeg gemer,min mor
90 i gar
89 break,dont fel,fel safe,hits me,safe,safe at
88 afraid of
87 faet tesk,huset,kniv,mig med,tesk af
84 and im
83 kaste~
82 komer,skyder
81 hun kan,my dad
80 dealer,deale~,en kniv,hvad,my phone,skyde~
79 last
78 ex
77 ungerne
76 ham
75 er voldelig,har lige,slaet derhjeme,voldelig,volde~
73 at sla,blev voldtaget,voldtaget,voldtaget i,voldt~
72 er fuld,siger han
71 am,amok,med en,min stedfar,stedfar,stedf~
70 ma,me when
69 last inde,udenfor,udenf~
67 halsen,halse~,koler,star
66 drebe,drebe mig,outside,outsi~,pistol,pisto~
65 og hun,pa mig
64 har slaet,mand slar,mig ihjel
63 at betale,bliver tvunget,high,kil me,selge mig
61 de komer
60 fast og,mig fast,my dealer
59 dad,jeg tor,mum
58 de vil,give,vere hjeme
57 bliver udsat,en mand,for vold,is high,kereste,min kereste,truer mig,udsat,udsat for,vold
55 break my,mig ned
54 en pistol,hals,har knust,ike ma,knust min,ma ga,med kniv,min hals,os med,telefon og,truet os
53 for min,he wil,komer hjem
52 bank,bank hver,det genem,far bank,fredag og,genem vegen,hore det,hver fredag,kan hore,mor far,selv for
51 arbejde,arbej~,gar og,keres~
50 fuld og,inde,my boyfriend
49 at de,de skyder,fredag,gerningsmand,gerningsmand pa,gerni~,maven gerningsmand,money,pa stedet,sagt at,skyder mine,star udenfor,stuket,stuket i,stuke~
47 blev tevet,mod,tevet,tevet i
-47 methadone,metha~,pa #
-48 and,at drike,blod op,godbye,godby~,i aften,liv,mate,my mate,og der,reb,unconscious,uncon~
-49 bare sla,brystet,er vek,help,hun er,min ven,sige farvel,slar bornene,slugt,son
-50 and has,bla,jeg bare,rusker,vagner,xanax
-52 gor det,har tenkt,i bilen,like,over,selvmord,side,svarer ike,tog
-53 henge~,himself,himse~
-54 ike fa,munden,munde~,ven
-55 dage,haluc~,har skrevet,jeg kaster,lilebror,lileb~,min lilebror,ruske~,slar vores,var,wont
-56 at jeg,cant,der komer,injec~,skal jeg,spist,table~
-57 aften,er alene,garag~
-58 at gore,har,slar,sofen,svarer,vi
-59 armen,i cant,i want,taget
-60 blod,die,livet af,sider,vil,wants,wants to
-61 dag,having,havin~,hjeme og,she
-62 kids,med mig
-63 blode~,going to,hele,hjert~,tage,thinking,tre
-64 benzor,swalowed,swalo~
-65 at,benzo~,cold
-66 bevidstlos
-67 kore
-68 for mig,gore
-69 boyfriend is,dts,farvel,tager,vagne~
-70 lilesoster,liles~,min lilesoster,tror
-71 babyen,babye~,bevid~,nar jeg
-72 not,og nu,overd~
-73 kan
-74 chest,going,har ike,i morgen,lile,morgen,tok
-75 al,his,kramper,suicidal
-76 alone,shaking,shaki~,think~,vejret,vejre~
-77 bryst~,nu,ryster
-78 faldt,farve~
-80 that
-81 and now,our
-83 det,selvm~,want to
-85 after,and i,morge~,piler,pils,ryste~
-87 noget
-88 ghb,suici~
-90 efter,han er
-91 barn
-92 her,leve,meget,siden
-93 now
-94 breat~
-98 korer
-100 alene med
-101 kramp~
-102 i have,og jeg
-104 skal
-105 do
-107 jeg vil
-109 liger
-114 mere
-115 mor er
-116 helt,stope~
-124 sig
-125 selv ihjel
-126 #
-133 hun
-134 baby
-138 alene
-150 er ##
-161 up
-173 mig selv
`,
  },
  medical: {
    base: -297,
    of: `
299 blod
265 luft
259 bryst~
238 feber
235 blode~
229 chest
212 psyko~
211 slag
205 tror
199 sped
190 hjert~
189 kramp~
187 arm
184 bloder
175 fa vejret
173 steme~
169 after
167 fa luft,my chest
162 og mit
158 side
154 cant breathe
151 har svert
150 ben
149 treke
146 ambulance,ambul~,cant,mdma,min arm
145 armen
141 ene
140 faldt
138 bleding,bledi~
137 brystsmerter
136 ojne
134 brystet,varm
130 breathe,uge ##
128 har en,psychotic,psych~
127 orden~
126 psykose,ting som
124 hun har,where
123 ## for,ring,ring ##
122 folk der
119 injec~
117 merke mine,treke vejret
114 ondt i
113 numb,tror at,voices,voice~
112 gore
111 stike~
110 venstre,venst~
108 som ike
107 for mig,hevet,mine ben
103 vejret,vejre~
102 stemer
100 efter jeg
99 har ##,i feber,i psykose
98 blod op,forviret,forvi~,is psychotic,jeg ser
97 think im,varm og
96 i have,sovet i
95 nabon,sproj~
94 having a,ordentligt
93 he is,she
92 al,armen og
91 halucinerer,tog to
89 er psykotisk,pain,psykotisk,som om
88 blodprop,blodp~,breat~,brender,en blodprop,han brender
87 hit,med blod,there are,vek i
86 kaster
85 is hearing,og snaker,stiker
84 dosnt,jeg far,og det
83 after smoking,den ene,om
82 der vil,gul,having,havin~,og bloder
81 det som
80 hele,im having,stay awake
79 bleding wont
77 feber og,mit hjerte
76 ansigtet,det er,henge~,hevet og,horer stemer,wont stop
75 awake,brend~,have the,hele tiden,og hevet,tiden,went numb
74 haluc~
73 ike treke,jeg kaster,pa nogen,rundt om,skal gore,stemerne,stemerne siger
71 dage,there
70 besvimet hele,jeg besvimet,up blod
69 far ike,har ike,ike luft,snaker,ven er
68 besvimet,kraft~
67 fryser,har taget,i lysken,jeg fryser,lysken,lyske~
66 er i,kaste~
65 hjertet,i think,ike fa,think
64 blue,i kramper
63 har sterke,hjertet nar,i brystet,i mig,my left,sort,sterke,sterk~,stiker i
62 efter,kropen,krope~,liv,properly,prope~
61 det ene,ene oje,helt,is swolen,pain in,se pa,siden,swolen,swolen and,swole~
60 and bleding,and hears,bleding heavily,der komer,hears,hears voices,heavily,heavi~,hes paranoid,paranoid and
59 at fjernsynet,fels,fjernsynet,fjernsynet taler,kaster blod,siger jeg,son tror
58 think~
57 and,ansig~,blive gul,chest pains,dag det,gul i,have chest,huden,huden og,hurts,hvilken dag,i huden,ike hvilken,pains
56 blat og,han kan,syv,til ham,tre,went
55 sender,sende~
54 got,stoper,tre dage
53 ben er,breath,cant catch,catch,catch my,hearing voices,i cant,is going,mit ben,my breath,oje,she is
-53 morfi~
-54 dag til,og de,seizure,siste~
-55 er kold,ike holde,taget ##,thinking
-56 dag jeg,er ##,faet noget,flask~,og en,stesolid,swalowed,swalo~,vi kan
-57 and his,at tage,dad
-58 aften,er fuld,nar,og truer,veninde,venin~,xanax
-59 fik kramper,hjem,med en,steso~
-60 and im,at,de har,get,hes,tror min,vagner
-61 alone,er bange,har spist,out,panod~,romate,romat~,skriv~,svarer
-62 efter mig,faldet om,hele naten,i gar,leve,living,livin~
-63 bange,og han
-64 g
-65 lile,overdosis,snake,stopede med
-66 he,til at
-67 drunk,faet,sidste,sidst~
-69 i nat,jeg vil,nat,shaking,shaki~,star
-70 halvt,kids,vodka
-71 far har
-72 drinking,sove
-73 alene,two
-74 han er,hende,selvm~
-75 slaet
-77 truer
-78 mange,tage,var
-79 stran~
-80 at drike,benzor,fuld
-81 benzo~
-84 taget en
-85 og jeg,stopede
-86 hvor,liger
-87 der ike,not
-88 overd~,tor
-90 breathing
-91 drank,seizu~
-92 alt,from
-94 wake
-95 ryster og
-96 skal
-97 foler,stope~
-98 bevidstlos
-99 druket,druke~
-100 bevid~,pils,to much
-102 hver
-103 cold,mere
-105 har lige
-111 ike faet,metadon,metad~
-113 vil sla
-118 dag,mor
-122 baby,tog
-125 sla
-128 har kramper,treker,treke~
-130 ihjel
-133 uden
-135 me
-137 #
-149 do,ghb
`,
  },
} as const
