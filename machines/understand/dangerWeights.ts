/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -413,
    of: `
352 blod
323 ghb
311 vil do
285 breat~
283 selvm~
279 slar
260 leve
249 bryst~
248 chest
244 luft
242 ga hjem,he
231 die
229 kramp~
224 she
222 hes
214 baby
211 going
210 siden,slaet
206 aften
201 slugt
196 think~
193 steme~
191 swalowed,swalo~
189 armen
188 foran,gerne do,taget ##
187 henge,livet
186 arm,blode~,reb,suici~
185 kan ike,kniv
184 i nat,nat
183 cant,kramper
182 ale
180 be dead,besvi~
179 fa luft
178 brystet
177 alive
175 ihjel,table~
174 ambulance,liger,thinking,vejret,vejre~
173 hun er,ryste~
172 xanax
168 overd~,selvmord
167 dts,farve~
165 bilen
163 er voldelig,taget alt
162 alone,har lige
161 besvimet,har slugt,i aften,last,psyko~
160 after,ambul~
158 bevidstlos,going to,han
157 have dts,pa #,som om,spist
156 vagne
155 bevid~,gore det,ike vere
154 at leve
153 gona,tonight,tonig~
152 slar mig
151 har lyst,har selvmordstanker,tog
150 babyen,babye~,bloder,ike fa
149 g,ike er,jeg bliver,sider
148 ham,having,havin~
147 brystsmerter
146 livet af,merke,minut~,munden,munde~,to kil
145 feber,shes,vile
143 ate,hits,hun,og han,sporger fordi
142 drunk,ike vagne
141 breathing,lejligheden,tok
140 living,livin~,ring ##,sig
139 og skal,to die
138 blue,en kniv,klar,leber,vagne~
137 botle,live anymore,overdosis,wont
136 og jeg,suicidal
135 # har,bliver slaet,efter
134 jeg star,psykose,star,star pa
133 ar har,child,kil,selv for
132 ## panodiler,bleding,bledi~,og de,ruske~,sa er,shaking,shaki~
131 dead,fent,leve mere,up
130 and,ben,ene,gor,ike leve,injec~,lile
129 ## for,ike se,kereste har,psychotic
128 anfald,anfal~,od on,on fent,threa~
127 de ryger,delirium,delir~,min sidste,money,sidste aften,sla
126 evigt,for evigt,haluc~,stoper
125 boyfriend,boyfr~,mig i,my litle,ryster,verden,verde~
124 i wana,slaet derhjeme,wana
123 being,pistol,pisto~,tror
122 afske~,crack,i morgen,nu gor,stemer
121 beats,beats me,left
120 truer,vagner
119 er bange,in the,verden er,vere i
118 far ike,fuld og,har delirium,har tenkt,ike luft,last inde,mere,nu,sluter det
117 er selvmordstruet,min baby,min stedfar,stedfar,stedf~,tager livet,truet
116 de komer,kamerat,kamer~,og nu,she is,sla mig,vagen
115 mig med,to be
114 bliver udsat,der er,far har,gore,jeg ser,my chest,udsat,udsat for
113 bla,lyst,lyst til,od,rundt,vil henge
112 af min,eget,faet,have penge,is psychotic,os,wake
111 at tage,drebe,drebe mig,horer stemer,kravl~,stope~,turning blue
110 at do,hjem,leber er,ryster og
109 blev tevet,fa vejret,her er,high,med ghb,og,seizu~,tevet,tevet i
108 gun,og mit,ser ting,veke,vi kan
107 afskedsbrev,bro,dealer,deale~,drukn~,komer ike,quit drinking
106 faet fat,hele,hendes,kaste~,og bloder,pain,pils,siden i
105 forviret,forvi~,har truet,koler,ryger heroin,son pa
104 boyfriend is,der liger,drike i,fel,hende
103 and now,breathe,er bla,et reb,fentanyl,fenta~,gone,kore,reb klar,udenfor,udenf~,voices,voice~
102 and his,ending,endin~,fare,fulde,i fare,kold tyrker,savne,savne mig,slaet mig,slap,tyrker,tyrke~,vil savne
101 er vek,got,moving,movin~,siste~,steso~,thinking about,tre,vegen
100 blev voldtaget,har valgt,henge mig,ike vagner,min kamerat,my boyfriend,overhovedet leve,son i,tableter,valgt,valgt en,voldtaget,voldtaget i,voldt~
99 he wil,helder,helde~,henge sig,kan nesten,methadone,metha~,mig nar,my dad
98 #,er at,feber og,i armen,im suicidal,isnt,kanyl~,korer,mig selv,nesten ike,om lidt,sidste,sidst~
97 barn er,det skal,er alene,jeg sider,liger kanyler,since i,tog to,two days
96 after smoking,bestemt mig,brend~,er tomt,farvel,han er,hjeme,huset,i brystet,jeg det,jeg komer,jeg overhovedet,kaster,tomt
95 fast og,hearing,heari~,i bilen,i kramper,im going,lips,mig fast,sofen,ting som,veninde amer
94 be alive,foreldre er,ike merke,jeg smider,nabon,puls,smider,smide~
93 and i,ansig~,drank,er psykotisk,im gona,jeg horer,kaster op,leve lengere,og truer,psykotisk,stopet med,wana die
92 child in,dato,dod vile,elers,en dato,en pistol,forsv~,inde,jeg blev,kereste slar,og hun,orden~,sproj~,table,tesk,vere hjeme
91 eks,han slar,har taget,hope,min far,ring,there is,ud i,volds~,wake up
90 brat med,chest pains,efter mig,er last,er sa,fel suicidal,i gar,ike faet,kil myself,of xanax,pa bron,pa coke,pains,smadr~,taget,taget en
89 al,dad,dage,et anfald,har skaret,hevet,og ved,romate,romat~,selv og,skaret,skare~,sort,stesolid,stike~,their,wont stop
88 a child,hans,har ##,henger,i dont,i feber,kvele~,mig her,of a,overdosed,tilbage for,var dod,var i,went
87 barn,bleding wont,home,i skole,ike livet,ike veke,in danger,kropen,krope~,livet mere,med en,orker ike,pa armen,skal hente
86 bridge,bridg~,er folelseslos,far siger,folelseslos,glaset,glase~,gra,her jeg,overhovedet,theres,there~,threatening,to many
85 ## tableter,at give,beslutet mig,broth~,gor det,han treker,im,ingen at,is high,og det,side,til mine,walk
84 ale mine,days,de har,har kramper,har spist,hun kan,ike holde,ike vekes,jeg skriver,kravler,sider med,star ude,trapen,vekes
83 blat,blod op,der komer,druket,druke~,grund,hele naten,morgen,there are,tor,ven
82 ## morfinpiler,alene med,break,dead than,dem ale,er bevidstlos,fundet det,gul,har indtaget,indtaget ##,penge,pushe~,rather be,sige farvel,skriv~,than sober,treke,turkey of,ude ved,vil gore
81 alone with,beslutet,flask~,har beslutet,har skrevet,jeg sker,jeg stoper,just now,lengere,lenge~,life,noget tilbage,sker i,vagne op
80 alt,danger,det ligner,en psykose,en ulyke,for mig,gor jeg,hits me,jeg kaster,lige taget,ligner,ligner en,morfinpiler,pa toiletet,paracetamol,parac~,planen er,sved,toiletet,toile~,treke vejret,tror jeg,ulyke
79 a plan,barberbladet,barbe~,eget liv,halsen,halse~,ike treke,komer til,med barberbladet,min arm,min ven,provet at,rivotril,rivot~,selv ihjel,sister,slog mig
78 a knife,cant breathe,er fuld,ferdi~,foran toget,halucinating,har bestemt,hours and,ligne~,lips are,litle,man ike,mase,myself,mysel~,nabon born,over i,piler skal,pulsarer,pulsarer over,pulsa~,ready,sprin~,stike,truer mig,ud foran,vagner igen
77 alene,at gore,farvel nu,front,front of,halucinating since,in front,kraft~,merke~,pa ham,sove,sted hvor,to live,tyrker fra,uden mig
76 anymore,anymo~,at drukne,at henge,dag til,de vil,det ondt,drukne,end at,have the,he raped,mand slar,ondt at,raped,raped me,spise,sta op
75 brat,bror skriver,crack foran,det bliver,en mase,farvelbeskeder,foran bornene,give,hjelp min,mig for,mor er,morges,my mum,our,planl~,ryger crack,sa tret,samen nu,skriver farvelbeskeder,tager dem,ting,to end,tret jeg,turning,turni~,veke ham
74 af mine,at drike,dater pa,her,purple,purpl~
73 beslu~,cold,det sted,druket min,gar kold,had a,hente,me,mine ben,og hendes,pa nogen,skal gore,skriver for,som ike,stemerne,stemerne siger
72 ale samen,at ende,awake,botle of,delirium tremens,ende det,flaske,gerningsmand,gerningsmand pa,gerni~,ipren,knife,maven gerningsmand,meget at,mit eget,pusher,skyde~,stuket,stuket i,stuke~,til den,treker ike,tremens,treme~,ude
71 a whole,benzo~,brystet og,de skyder,den lile,dreng,grund til,hand,helt,henger sig,i think,kanyler,man henger,netet hvordan,overh~,pavir~,plader,plader tramadol,plade~,plan to,sagt at,skyder mine,sogt pa,to plader,toarige,toari~,todler,todle~
70 det ene,det som,ene oje,i cant,i medicinskabet,kiling myself,mit hus,mor,overdosed please,please help,rusker,she overdosed,soster er,vagner ike,ven er
69 altid fuld,armen og,badeverelset,badev~,blodprop,der vil,en blodprop,er pavirket,finder mig,foaming,foami~,fred,fred for,from,fuld med,gra i,have fred,hun ike,hvordan man,indtaget,indta~,jeg orker,korer altid,med den,mig ned,my wife,pa badeverelset,skyder
68 # arige,arige har,at stike,dag jeg,de finder,er bedre,faet noget,for min,girl,gor nar,han gor,hashk~,i tre,im having,is going,liv,min #,my phone,noget hash,og hevet,onske,onske jeg,rundt om,sider pa,spist noget,uden hjelp,vil sla,vile onske
67 # ate,a reason,at home,ate wed,dage og,dene,dene verden,der ike,fantasy,fanta~,feter,fixet,fixet og,foreldrene,fra dene,hende vagen,husband is,i lejligheden,i sovn,is turning,kaster blod,komer hjem,kraftige,kraftige brystsmerter,like,lilesoster,liles~,merke mine,min feter,min kereste,min lilesoster,morfi~,says,selvmordstruet,skinerne,skine~,sove for,tok to,ved skinerne,vil bare,vil vek
66 ## paracetamol,arige,barne~,ex,fa huset,faldt,foaming at,folk der,hamrer,hamre~,han vil,huset nar,medicinskabet,mouth,ojnene,ojnen~,partner beats,seizure,shes foaming,the mouth,til for,venstre,venst~
65 and wont,at kore,bro ingen,doren,en gang,fordi jeg,fra bro,gurgl~,ingen hjelpe,is nursing,nursing,nursing and,nursi~,og der,og siger,overalt,overa~,pa fem,reason to,se pa,sidste jeg,things,thing~,using coke,vek og,vil hope,wife is
64 den ene,det sgu,drengen,dreng~,et afskedsbrev,et barn,faldet om,falde~,force~,fuld,hvad han,jeg tenker,jeg tor,lejli~,mend,mum,nogen grund,se nogen,selvmord hver,selvmordstanker,siger vi,some of,tenker pa,wants to
63 are purple,ben er,born er,en af,en mand,forbi i,hoj og,ike vejret,kvelertag,kvelertag pa,leve for,liger pa,mit ben,my left,pain in,piler,sisters lips,to dage,wants
62 a bridge,bare sove,bil,drengen pa,efter at,er helt,fandt,girlfriend,girlf~,gona jump,her til,hours,is a,jeg meget,jump,jump of,lilesoster er,me when,mit hjerte,my girlfriend,partner,partn~,sit eget,slep and,til mere,tre dage
61 after sped,and has,chest pain,de er,en letelse,girlfriend is,har kastet,her liv,hjert~,hope fra,kniv mod,letelse,letel~,liv ud,med os,min toarige,mod halsen,of my,og snaker,om munden,pain after,piler i,sa meget,skrevet,skrev~,slag,slar vores,toarige har,ud lengere
60 afraid of,ben saving,detoxing,detox~,dod i,dont fel,dyr,fel safe,havent,havent had,haven~,kobe,outside,outsi~,pavirket og,safe at,sgu,skrevet et,skriver,some,syv,tomorow,tomor~,unconscious,uncon~,vere en,vere til,voldelig,volde~
59 aldrig sta,babyen sover,bare falde,fulde foreldre,hals,hans leber,himself,himse~,i morges,ingen vil,jeg dropede,kamerat skumer,kereste,kome min,like kiling,mange piler,min hals,mor sa,my,og aldrig,oje,op igen,rorer,rorer ved,shot,skumer,skumer om,skume~,smerter i,sover melem,sovn og,stedfar rorer,to fulde,tror at,ved mig,veret ope,vil op,went numb
58 about driving,baby drank,bare og,bare sla,brevene,brevene ferdige,der siden,det var,doing,doing lines,drank methadone,dropede alkoholen,er slap,ferdige,har druket,his,i koma,is not,is unconscious,kep thinking,kereste vil,koma,lines,lines in,ope i,se folk,seing,seing things,she wants,skrevet brevene,slar bornene,son truer,tenker,tenke~,that she,theyre doing,til jul,ven har
57 besvimet hele,dater har,deres,det stoper,efter jeg,fever,from the,har rystet,har sterke,im shaking,it al,jeg besvimet,legs,me last,meget,melem to,my legs,ope,overvejer,sterke,svarer ike,taler til,two,up my,vil
56 alkoholen,amer,amer og,benzor,blat og,dropede,en hashklump,har tyget,hashklump,he beats,here tomorow,hevet og,hjertepiler,hvorfor skal,i swalowed,ike til,kastet,reason,reaso~,snife~,sover og,til at,tyget,tyget pa,verd,verd at,want to,whole,yesterday,yeste~
55 ad trapen,after cocaine,being alive,do nu,drank from,er besvimet,ferdig pas,for two,g kan,give jeg,hel plade,her kids,hits her,hjertet,hjertet nar,kan merke,komer er,meget g,mere at,merke det,mig,mod,neighbour hits,op til,ordentligt,plade,plade sovepiler,psykotisk og,rusker i,til hende,up blod,with being
54 # may,a gumy,and seing,bilen fordi,born leger,brother,byen pa,dater fandt,daughter #,de sma,eaten,eaten a,ecsta~,er gaet,for hvad,for man,gumy,gumy with,han svarer,have eaten,hvor mine,i psykose,jeg rusker,kanyler hvor,making,makin~,many xanax,mase piler,may have,min subutex,nogle mangler,og bege,og foreldrene,og nogle,pilerne,piler~,pludselig,pluds~,pose med,sma sover,snaker,tok way,treker,var skev,with thc
53 beating,beati~,colapsed,colapsed and,colap~,dad hits,den nyfodte,der til,det sidste,fik for,for vold,friend colapsed,gemt,har tanker,has no,i stuen,is beating,lilebror,lileb~,mere jeg,min lilebror,nar mor,ned ad,no pulse,now,nyfodte,nyfodte pa,nyfod~,om selvmord,pa vegen,pavirket,psychotic after,pulse,stuen,stuen med,tanker om,think
52 at de,at fjernsynet,bare do,barnet,barnet har,blive ved,bliver tvunget,convulsions,convu~,dag,der nok,do do,driving,drivi~,dyr pa,en time,far korer,finish with,fjernsynet,fjernsynet taler,flere uger,force to,fra alkohol,gemt piler,har sogt,having convulsions,hendes leber,jeg sluter,kil me,live i,more force,my dealer,not have,not waking,numb,piler og,rystet,selge mig,ser dyr,shaking so,shes having,since,skaret sig,sogt,son tror,spist piler,stoper med,taking,takin~,time siden,to break,to finish,truer min,venstre side,waking,waking up,wakin~
51 at besvimet,at betale,at vere,bat,brender,bron,coming of,efter kokain,elskede,elskede hende,er forbi,gaet i,glaset med,han brender,har,husband,husba~,i have,im coming,jeg elskede,jeg overvejer,kone sover,left side,mere sig,min venstre,my husband,overvejer selvmord,overv~,pas pa,pus,side went,sig til,so done,sovepiler er,stike mig,tomt og
50 and he,at drebe,at lade,banker min,barely,barely breathing,barel~,bil om,blevet bla,breve~,eks truer,en pusher,have more,hjerte springer,hvad der,i bil,im so,isnt worth,keres~,kramper hver,life isnt,mor lige,pa at,pa et,pilerne til,pusher vil,side er,sin son,skev og,slag over,springer slag,stedfar banker,stran~,varm,vil drebe,worth,worth living
49 af far,af munden,al to,and hes,ansigtet,at bryde,be over,bryde,bryde ind,dagen i,deres penge,dont se,er min,fels,halucinerer,have deres,have writen,hele ugens,henge~,i lordags,ind de,ingen nedtrapning,is threatening,jeg slut,jeg vile,leters to,leve jeg,lilebror bliver,lordags,med blod,meget tret,metadon pa,morgen ingen,nedtrapning ##,not breathing,panod~,skal der,slaet af,slap og,slugt tredive,threatening me,tredive ipren,ugens,ugens metadon,writen leters
48 ## drak,alkohol og,alt i,am coughing,are alone,bank,bank hver,barn i,bornene om,coughing,coughing up,cough~,de tager,den pile,den tid,det genem,do efter,drak hjemebrendt,faet tesk,far bank,finde ordene,for alt,fra benzor,fredag og,gemer mig,genem vegen,gjort jeg,hand er,hans puls,har fixet,hente bornene,hes not,hjemebrendt,hjemebrendt og,hojre,hojre hand,hore det,hver fredag,i kome,ingen paser,is having,jeg gemer,kiling,kilin~,leger,lejligheden hvor,leters,liv er,merke hans,mor far,my benzor,og hojre,og reagerer,ordene,ordene og,paser pa,pludselig kan,sig i,skere,slep,son har,sovn,sta,star udenfor,tesk af,theyre,theyr~,tid jeg,treke~,veninde,venin~,vil springe,vodka,write~
47 ## mg,af handen,are outside,at once,bats,bats loking,blodet velter,dad is,drak,fik kramper,fryser,handen pa,i lysken,i want,is swolen,jeg fryser,klemte,klemt~,loking,loking for,lokin~,lysken,lyske~,many,med sovepiler,mg,min veninde,nogen er,og i,outside with,sovet i,spist en,swolen,swolen and,swole~,truet med,velter ud,vinduet,vindu~,with bats
46 ale sine,and bleding,ansigt,betalt min,bilen nu,bleding heavily,break my,der rydet,det reb,fuldt,fuldt i,givet min,gurgling,haft et,heavily,heavi~,helt slap,his breathing,hun har,hund vek,husleje sa,jeg bloder,komer efter,livlos,livlo~,med bat,my neighbour,neighbour,neigh~,no mater,og betalt,pileglaset,pileglaset er,pileg~,reb i,rydet,rydet op,se a,sine hjertepiler,sove fordi,springe,taget kvelertag,tog ##,tomt det,up no,var fuldt,way to,wife
45 aftenen med,and im,barn ondt,bedre uden,benzor i,bror,bror sagde,druket siden,fa hende,fjerde,fjerde sal,fjerd~,fordi,forsvinder,forsvinder snart,gang vi,gore mit,har knust,har sidet,hele aftenen,hes turning,hjeme og,holde det,hun sider,i fri,i vinduet,jeg forsvinder,jeg planleger,knust min,kore min,lige slaet,ma ga,med pilerne,mig ihjel,mig tesk,morgen uden,pa fjerde,pa vej,panodiler hvad,pilerne og,planleger,planleger at,quit xanax,sagde i,seizures,sidet,sidet hele,sluter,slute~,snart og,sped,stope brat,talte samen,telefon og,telefonen at,than,threatened,var sidste,vej hjem,vere nu,vi talte,vil kore,vinduet pa,way
44 # dage,anymore godbye,ate one,bestemt,besver,besve~,big gaps,borneverelset,breathing has,cant do,cold turkey,edibles,edibl~,end,ene side,er fulde,everything ready,fandt en,fulde og,gang,gaps,gaps in,ghb i,gona do,got everything,has big,he strangled,hele paken,hjerte hamrer,i borneverelset,i maven,ike at,ike ga,is sleping,it ive,jeg gider,kan hore,kanyler i,kodimagnyl,kodim~,like ##,maven,me yesterday,med kodimagnyl,mine rivotril,mor at,my edibles,my partner,night,noget og,of tylenol,og mine,og skendes,paken,paken med,realy,rivotril i,side af,skendes og,so much,stay awake,strangled,strangled me,this anymore,til besver,todler ate,tok a,turkey,turke~,tylenol,tylen~,whole botle
43 adhd medicin,afskedsbrev til,aften sa,alt sin,dag vil,det overstaet,efter coke,ende,er segnet,fri for,gaet,gang jeg,handen,hande~,har fundet,har voldsome,having a,hearing voices,helt forviret,high on,hjelpe mig,jeg skere,last night,many pils,mate,medicin pa,my mate,my sister,nok jeg,og skerer,on meth,pils just,properly,prope~,segnet,segnet om,sin adhd,skere dybere,skerer mig,skrevet afskedsbrev,stiker,stiker i,tage mit,this morning,tret i,unconscious help,voldsome,voldsome brystsmerter
42 ## stk,a brownie,ate a,bare stope,bevidstlos pa,born greder,brev til,bro greder,brownie,brownie with,brown~,dem ud,det sorter,foreldrene tager,girl ate,greder hele,greder vil,haber,haber ike,hoj,hope ud,hvor de,ike ma,jeg haber,klar til,litle girl,morning,morni~,my todler,noget af,pa bro,pa gulvet,psych~,smider dem,sorter,sorter og,sorte~,stk,stk ##,stofer derind,swalowed ##,think im,vagner i,vej,with wed
41 at klaske,dybere,dyber~,er ferdig,er hoj,feber ##,fortjener,fortjener ike,fortj~,gulvet,gulve~,ham pa,hamrer helt,har lovet,i live,i sofen,ingenting,ingen~,jeg fortjener,kinden,kinden der,kinde~,klaske,klaske ham,klask~,liger livlos,live,livlos i,lovet at,mate is,med kniv,og helt,og ingen,op,os med,overstaet,overs~,pa kinden,savler,savle~,siger,siger jeg,skal stope,sker ingenting,stopede med,tage,they threatened,truet os,xanax at
40 at hope,blive gul,blodp~,break in,dag det,eks udenfor,en kravlende,epileptisk,epileptisk anfald,er stofer,et epileptisk,forced,forced himself,greder,grede~,har faet,har okse,he forced,he tok,henger mig,himself on,huden,huden og,hvilken dag,i huden,in they,is trying,jeg bare,jeg henger,jeg magter,jeg savler,kravlende,kravlende baby,lige haft,liger og,magter,magter ike,mine pulsarer,okse,okse born,pas,savler efter,sidste gang,skere mine,someone is,stofer over,their money,trying,trying to,tryin~,udenfor har,vildt efter,vile vere,want their
39 ale verden,at sla,besver for,bror last,do it,drunk and,gar hun,garag~,har planer,holder mig,hun sover,inde reb,injected,jeg rabe,kone hun,magte~,mg stesolid,not moving,planer om,reb svarer,shot me,slugt et,sover siden,stesolid om,svare nar,swalowed some,the pils,til ham,tredive,tredi~,wil shot
38 at forsvinde,baby noget,done with,er blevet,forsvinde for,fri,glas panodil,gore min,halsen til,han klemte,har slaet,having withdrawal,ike hvilken,klemte mig,litle sister,metadon,metad~,og alene,om halsen,sa sort,savner min,stofer og,threatening to,withdrawal seizures
37 a night,bare gerne,blevet truet,born hjeme,comit suicide,dark,daughter tried,did to,end it,everything is,far driker,flatmate did,genem,going dark,got of,got the,han holder,handledene,have chest,hele tiden,hendes puls,herself,herself this,herse~,hurts,i handledene,is hearing,just got,ket,ket and,kil herself,laced,laced everything,lined,lined up,meget langsomt,merke hendes,min hash,much ket,nar ungerne,os i,pils lined,shift got,stuf was,sweating,sweat~,tage sit,the baby,the stuf,think the,this is,til jeg,to comit,tramadol,trama~,tried to,ungerne er,up this,ven pa,was laced
36 a high,after injecting,comit,did,do,efter sped,far sider,fever after,gange stadig,garagen,garagen med,high fever,i garagen,i telefonen,injecting,into,kramper to,med motoren,meth,motoren,motoren tendt,motor~,my life,og en,pa det,sider ude,sker,stadig forviret,sterk~,taget hele,tendt,toget,varm og
35 ## ipren,_ anymore,andre og,ansigt er,anymore im,at skade,blod in,dad who,end my,ending this,er en,fundet,funde~,garden,garden med,garde~,gumies,gumies wont,gumie~,hals snorer,han ansigt,han tage,har koler,i garden,im ending,ipren pa,jeg snifede,kid #,mangler,mangl~,med to,my vomit,one _,pusheren,pusheren venter,samen efter,sig samen,skade mit,snifede,snifede noget,snorer,snorer sig,snore~,sporger,talte,their dad,theres blod,this tonight,to andre,to dogn,trape~,uge ##,venter nede,vomit,wed gumies,wont stay
34 ben fed,blev sort,dater ned,det nar,en pind,fed for,for ojnene,godbye,godby~,gul i,igen og,ike spist,jeg gor,jeg rog,kids have,not ben,og blev,og tabte,ojnene og,pind,pind og,rog,rog mig,slow,sort for,spist i,springe ud,springer,tabte,tabte min,their kids,tiden
33 # i,about ending,af stofer,alene i,am going,at,barn sider,beltet,belte~,benzor overnight,der var,ending it,et lile,fuld af,han spytede,have not,hel flaske,kids,lejlighed fuld,lile barn,mand han,med beltet,og slog,overnight,panodil,sider alene,spytede,spytede pa,stop my
32 bare brat,beating ##,bliver i,down after,er gemt,fed,gav ham,gemt hos,ham naloxon,han leder,har smerter,hos nabon,is violent,jeg gav,mavesmerter,maves~,nabon han,naloxon han,overn~,siger farvel,slow down,spyte~,stadig helt,sterke mavesmerter,stoper bare,the coke,violent,violent and,wont slow
31 am thinking,and never,dage siden,done,he overdosed,hende~,hort stemer,me under,morge~,never wake,stemer i,think he,thinking to,throw,throw me,to slep,to throw,train today,under the,vold,wana go
30 fire dage,hjerte lober,hun mumler,i flere,i quit,jeg far,lober lobsk,lobsk,mavesmerter efter,mumler bare,side selv,the train,today,train
29 and is,bange,hel,i fel,jeg vil,lovet,mig det,og halucinerer,safe
28 antidepresants,antid~,et glas,glas,just swalowed,mand har,my antidepresants,orker,son is,swalowed al
27 blevet,bleve~,efter den,kome til,pa stedet,they want
26 lober,skerer,skere~
25 alt hvad,dod,ferdig,han vagner,ike nar,jeg tror
24 at the,drinking,he is,pile,stopede,ungerne
23 nu er
20 er i,tor ike
15 gravid i
12 har svert,var
11 med piler
9 ## i
2 er stadig
1 kiger
-2 blev
-15 hjem nar,noget hjem,ol
-17 pa den
-19 komer ud,mine foreldre
-20 skal vek
-23 beter,ga i,ingen har
-24 be with,har feber,ike nu,jeg driker,med drike
-25 this,vere med
-26 hore,jeg fik,og sveder
-27 am,melem mig,slut melem
-28 ike hore,ingen kramper,ingen smerter,kramper ingen,smerter bare
-29 baby how,fast _,leder i,skole
-30 bare tale,et problem,hvordan ser,i was,ike komer,places,place~,ser man,svert lige
-31 adres,det at,fa fat,hit me,man pa,min sons,sons
-32 chokolade,choko~,hund har,i dem,inde sa,piler er,smidt ud,spist chokolade,ud kan
-33 before non,et rad,han slog,have no,jeg vere,know,kome hjem,misbruger,non,non on,om naten,tror min,was
-34 at snake,bruger,bruge~,er sygeplejerske,feber sa,forkerte,hjerte er,i efter,mange overdoser,my case,overdoser,pa hele,ryger,ser mange,smidt,sygeplejerske,sygeplejerske og,sygep~,vi venter,what is
-35 adhd og,adiction,aldrig bega,an exam,city anymore,en at,festen kloken,gerne trape,have an,here on,hostede,hostede mig,hun hostede,hvor er,in this,mine snaps,my adiction,ned,ned pa,on tuesday,shes out,sluter festen,this city,tuesday,tuesday i,tuesd~,vil aldrig
-36 alene derhen,broke,er dod,er for,ferie og,hash og,have mit,how fast,i stoped,latergas,later~,lige holdt,og svarer,pa ferie,papir~,part,tage alene,vagner om,vil klage
-37 at miste,bolig,det noget,do we,drugs,en plads,hun hader,i drank,ike har,min sag,min sagsbehandler,ned my,ringer i,se mig,taget pa,the doctor,up before
-38 at falde,bedstemer,bokser,bokser og,bokse~,det svert,dognstedet,er glad,familie,gange tenker,glad og,han skyder,hunden,hunde~,i styker,mdma pa,miste,numer,og bliver,pa roskilde,roskilde,roskilde hun,roski~,ryster pa,skal min,skyder heroin,slaet i,son bokser,taget mdma,tenker jeg,vek i,woried about
-39 # sal,adhd,case,depresion efter,det jeg,efter fyringen,er kold,et halvt,for ##,fyringen,hjelp til,i hjelpe,jeg amer,jeg skal,kiger ud,min opgang,mindre,on wekends,opgang,opgang i,opgan~,overdosis i,provet det,snake,var en,ved jeg,vere anonym,where is
-40 _ med,a headache,at klage,bornene ike,broken since,centr~,dangerous,dangerous to,det en,doseringsesken,doseringsesken til,doser~,drank to,enough,enoug~,faet naloxon,folge,fortele,gar i,group,har lagt,har min,high at,hvad jeg,hver morgen,i doseringsesken,i gang,im embarased,it dangerous,kan det,lagt pilerne,naloxon med,night and,or,pilerne i,ryster ike,sa bornene,she left,side stile,since she,sisters weding,snak,som legen,stope med,tel,there a,til det,together,toget~,was high,weding,weding and,wedin~
-41 adrese,ale kender,anonym,arbejdet,borge~,due,due in,efter festen,foler mig,ham lengere,han skylder,har kun,is due,lengere han,melem,mig penge,mor kan,not,ojne,seventen,seven~,skal i,skylder mig,sliper,vi har,wekends
-42 ## dage,afslag og,alene nar,and have,anonymous,bedre liv,der vaper,dosnt,dybt,er slut,et bedre,han kome,journal,journ~,mdma,med tomermend,mindr~,mit navn,se min,somewhere,somew~,styker,styke~,svare pa,tomermend,tomermend mere,tomer~,vagne med,vaper thc,yes
-43 and dad,arve,arve huset,at se,ben sober,can he,de kaster,dod og,dos my,er flytet,ferie,flytet,flyte~,frem og,fundet ud,glad,ham frem,headache,heada~,i noget,ike mode,jeg at,kan vi,kaster ham,koster,koste~,lige fundet,med til,medicine,medicinen,noget hvad,og tilbage,quit smoking,skal arve,sober for,son de,velte,woried,worie~
-44 aften han,at holde,bekymret,broken,det er,do my,drike hver,driker for,en sok,fa en,faet afslag,foler,frade~,gaden i,gor i,grupe,halvt,har levet,har set,hjeme med,hunden har,hvor lenge,ike pase,ike sla,is broken,jeg tage,levet,levet pa,mand drike,med hjem,med nar,min mor,oxy,pase sig,pay,scared of,skidt,slipe~,smoger,smoge~,sok,tager i,taget to,tenager,to panodiler,to uger,trape
-45 at my,behandler,boyfriend drinks,casew~,det fint,drinks to,elsker,en depresion,er ligegyldigt,er udviklingshemet,farli~,farvel og,fel me,fodt,for snaken,forsta,forve~,hinanden,hinan~,ike taget,jeg en,jeg kom,jeg venter,klase og,komer der,komer jeg,ligegyldigt og,me beter,med coke,medicin i,mening,mening med,nogen mening,nok,og tak,og vil,opdag~,pa mine,ringer,sa jeg,schol,smoke and,spist aftensmad,sporgsmal,star der,stile og,stoped to,tyve,udviklingshemet
-46 borter,borter tender,borte~,day after,derhen,derhe~,embarased,embar~,en udanelse,every,forlo~,handbold,har angst,har blod,he slept,helt alene,holde,jeg borter,munden nar,name,og latergas,sender,slept al,sovet ordentligt,start,tager kokain,tender,ven der
-47 # klase,aftensmad,aldrig tenkt,angst og,compu~,dogns~,er nervos,far man,farligt at,forke~,fortryder,fortryder han,gerne stope,get help,hjelper i,ike gore,kereste tager,med det,med noget,nu fortryder,plads,roget,sende,skendes,son udeblev,tenag~,tilba~,udeblev og,used
-48 abstinenser nar,angst,aslep,bror et,find out,first,har fortalt,hel pose,henvi~,just want,kereste ryger,langt,lese,pose slik,ryger hele,son,tiden og,to smoke,tok #,u,u turn,udeblev,udebl~,udvik~,vin
-49 astma,blev skev,broke~,day,der nogen,find,har astma,hendes fodselsdag,i livet,inside,insid~,konta~,mange ar,menin~,mig samen,pleje~,sende~,skev til,snaken,suport,supor~,svampe,svamp~,til hendes,years
-50 betaler,chest of,dater siger,daters verelse,drawers,drawe~,finde mig,he get,ike selvmordstruet,jeg vagner,lon,min daters,min lege,of drawers,samen med,syg,udanelse,vil pa
-51 and uses,blevet #,chang~,city,depresed,edru lige,er ude,exam,for,fortalt,forta~,hemel~,i get,i use,is that,lige sa,lile er,og spiler,om,tager piler,til jer,turn,uden,uden kafe,vaper
-52 bedst~,broke my,difer~,for a,gange,henderne,i orden,i take,jeg ryger,kloken #,mere end,min chef,nu hvor,orden,over mig,pa henderne,pusherne,sagt farvel,sporger i,stude~,tende~,til pusherne,to me,verelse,veret edru
-53 altid sur,answe~,chest hair,er mig,fre,hvad er,i igen,i til,is this,jeg kome,skadet,syste~,to come,vagner altid
-54 # pils,al day,beske~,bos,computerspil,daters,dater~,det bedre,det godt,frem,hjelp,hurtigt,i computerspil,ike bange,ike tenkt,jeg fa,kan,kid is,koncentrere,koncentrere mig,konce~,my bos,ol og,skamer,skamer mig,skame~,sov,staf,stile,taget hash,til en,tok my
-55 ## days,arevis og,because,bla ojne,bor pa,det til,do the,er pinlig,famil~,fengsel for,har bla,i fengsel,krav,metadon i,mig der,my heart,nervos,pinlig,pinlig nar,pinli~,psyk,psyk fordi,siden jeg,skriver i,sure,there,vejle~,vil helst,why
-56 afslag,aftengig og,anyone,anyon~,baby is,barn pa,bo,chef,dybt og,hele wekenden,jeres,man,my own,og prover,ophold,prover igen,prove~,same,stote,su,talk,til mig,to much,vejret dybt,vek hele
-57 afvis~,am ##,ansvaret,anything,anyth~,du,egen,elev,en elev,et sted,hele ansvaret,her made,ike do,jeg selv,leve pa,ligegyldigt,ligeg~,min kone,should,shoul~,taget mine,to quit,unge
-58 bliver vejret,fyrin~,gelder,have min,jobce~,klase,orker snart,sick,skal,smoke~,snart ike,talks,vejret i
-59 another,anoth~,at skrive,bade,bare have,bekym~,den her,det gor,dode af,driker sig,forsk~,greder hun,har to,jeg ved,sa greder,senere,sener~,sig fuld,siger i,slik,tid
-60 after the,ansva~,complain,fa abstinenser,for verden,gemt mig,han fa,har et,har roget,hjelper,join,last wek,month,noget for,nu jeg,om min,own,sidste uger,skal jeg,stil,svar,ude af,verden de,wek
-61 afsla~,at i,bare tret,darligt,er der,for me,half,hvordan bliver,kloken,kloke~,mange,mum and,om ham,sa,sadan,sagsbehandler,skade~,tale med,that,tret af,uses
-62 adict~,after work,flatmate is,i med,is my,may my,mor og,my parents,nervo~,son er,var yngre,wrong,yngre
-63 det for,det vile,five,helst,hurti~,jeg sover,made,mor driker,my kids,sted
-64 arevis,arevi~,behandling,finde,go,habit,have mig,he gets,i arevis,ike kramper,kil this,og #,sige,smokes,this habit,without,witho~
-65 bryster,fint nu,har ome,kold over,mig fra,noget,ome,ome bryster,set,to get
-66 dagen,fra skole,he wont,hjeme fra,hver aften,ike om,is only,kone er,live in,nar,nej jeg,nogle gange,om mig,sent,sidste uge
-67 and scared,driker,er hjeme,er tret,gik,sendt,taget #,udane~,wil my
-68 abent,an,anony~,fodselsdag,hos,ike pa,lejlighed,lerer,nar jeg,og sover,sa lenge,snake med,sovepiler i,to stop,wekend
-69 # og,depresion,er aftengig,for the,gps i,hvilk~,ike haft,pa dogn,psykiatrien,sag,to the,your
-70 adres~,cope,do jeg,eler,er jeg,fengsel,ferdig med,folelser,holde~,hver,kun,merke sine,not suicidal,roligt,rolig~,sine folelser
-71 ## er,fodse~,i sidste,pa ##,parents,priva~,where
-72 # panodiler,at vide,drike~,en pause,out of,people,peopl~,vil leve,wil i
-73 about,der noget,forte~,help,hen,hvor liger,i mig,jeg til,kender,kende~,kne,legen,mode op,problem,ryge
-74 borderline,edru,feste~,fra mig,har adhd,leve uden,ma jeg,mig efter,ophol~,which
-75 away,jeg bor,ma,may,ser i,spist morgenmad,treker vejret
-76 aftal~,er det,holde op,hvad nu,it,taget noget,vil gerne
-77 arbejde,busen,hvad gor,i pa,kan hun,paren~,samtaler,stofe~
-78 drinks,er ##,har born,ike voldelig,medic~,morgenmad,over,to born
-79 i ned,is the,misbr~,pause,psyki~,sad,treatment
-80 compl~,fa hjelp,sjov
-81 can my,de sidste,det,im a,ok,smoking wed
-82 at ryge,doctor,kan jeg
-83 aftengig,clean,fengs~,hjelp~,rehab,slog op,vi,vil ike,with my
-84 fra det
-85 baby and,det gar,gets,hvordan,hvord~,ike i
-86 about my,er lige,ingen selvmordstanker,og far,og tager,vejret fint
-87 blive,i det,sagsb~
-88 far min,get,jeg skendes,work
-89 star jeg
-90 dater er,docto~,hjem fra,jeg tog,navn,over for,skendes meget,var ##
-91 darli~,far jeg,live with,treat~,tret
-92 hvornar,hvorn~,med hash
-93 regis~,uger
-94 any,before,befor~,is it,lege
-95 hele dagen,samta~,take,using,vil i
-96 am i,can i,forst~,ja,kan min,mode,out,pa mig,ringe~,we
-97 brug,har brug,is there,ogsa,stope
-98 af det,brug for,ike have,kome,leve et,my kid,tager,vente
-99 bliver jeg,der en,have to,only,ringe,spiler,spile~
-100 rad,tit
-101 behan~,dode,har ingen,hvor,tale,venter
-102 sur
-103 han kan,ondt i
-104 place,probl~
-105 is ##
-106 festen,mig fordi,smoke
-107 fine,jer,lidt
-108 komunen
-109 at jeg,ike ondt,komun~
-110 kereste og,klage,start~,vide
-112 god,har aldrig
-113 har jeg,ike stope,lenge,wil
-114 a baby,nej
-115 hvem,im ##
-117 depre~,har ike,kafe,kan i
-118 aften~
-119 wed,weken~
-120 hash,im not
-121 ## and
-122 har en,use
-123 how
-125 af at,who,you
-126 do i
-129 bor,dos
-130 job
-131 come,er ike
-132 arbej~,vente~
-133 aldrig,aldri~,can
-135 godt
-136 med mig
-141 hvad
-143 what
-144 har i
-146 never
-149 kan han
-150 fint
-199 _
`,
  },
  child: {
    base: -365,
    of: `
449 baby
297 lile
295 barn
278 #
237 babyen,babye~
224 pa #
219 alene
215 kids
190 alone
179 af mine
178 barne~,slar
162 child,er ##,stofe~
161 os
154 er alene
151 ryger
150 from
149 fuld
148 lilebror,lileb~,min lilebror
145 slar bornene
143 spise
141 get,wont
139 min baby
137 botle,i bilen,i skole,korer,skole
135 ate,barnet,den lile,litle,og skal
134 methadone,metha~
132 mor
129 bilen,spist
128 alone with
125 is sleping
124 kore
123 amer,amer og,some
121 our
120 mor er
117 igen og
113 slar vores
112 two
111 lilesoster,liles~,min lilesoster
110 ar har
105 kanyler,liger kanyler
103 slaet mig
102 toarige,toari~
101 de ryger
100 faet fat
99 lilesoster er,tre
98 kanyl~
97 dreng,en af
96 dater pa
95 drank from,hits,my litle
94 pa coke
92 kore min,vil kore
91 foreldre er,pavir~,todler,todle~
89 from the
88 ope i,veret ope
86 de er,der er,drunk,har druket,ope,pavirket
85 crack
84 kereste slar
83 han slar,hjeme,weken~
82 alene med,hele dagen
80 hash,min toarige,toarige har
77 born er,farli~,jeg amer
76 et barn,pa et,stofer og
75 mine foreldre
74 hente,pa fem,slugt,son pa,vi
72 bil,er pavirket,ex,their
70 # har,swalowed,swalo~,table~,work
69 her
68 er sa,hele tiden,her er,kravl~,metadon,metad~,tiden
67 munden,munde~,swalowed some
66 ike veke,skal,there
65 deres,nabon
64 crack foran,er vek,foran bornene,out,ryger crack,son i
63 er det,fandt,fulde,ryger heroin
62 is nursing,nursing,nursing and,nursi~,son,using coke,wife is
61 a child,child in,danger,dater fandt,fandt en,in danger,is a,mangler,mangl~,med piler,nogle mangler,og nogle,pose med,the baby,there is
60 barn er,fare,i fare,morfi~,pile,sofen,veke
59 byen pa,de sma,er bange,og bege,sma sover,wed
58 and im,borneverelset,der liger,hashk~,i borneverelset,kanyler i,nabon born,siden i,son is
57 eks,my wife,skal hente,wife
56 og jeg,soster er
55 af min,dater ned,en hashklump,en pind,far driker,far har,har tyget,hashklump,jeg rog,og tabte,pind,pind og,pusher,rog,rog mig,tabte,tabte min,tyget,tyget pa,vek i
54 husband,husba~,min subutex,my husband
52 drengen pa,druket min,foreldrene,into
51 and wont,using
50 barn ondt,dad,gore mit,home,kravler
49 at jeg,ecsta~,fordi,har spist,om lidt
48 baby is,sover og
47 born leger,drengen,dreng~,hvor mine,kanyler hvor,leger,og foreldrene
46 er der,girl,og hun,up,veninde amer
45 han er,hele naten,nar
44 af far,are alone,bade,barnet har,doing lines,lilebror bliver,lines,lines in,sa,slaet af,spist piler,theyre,theyre doing,theyr~
43 ate one,edibles,edibl~,foran,is high,lidt,my edibles,my todler,ruske~,todler ate
-43 boyfriend,boyfr~,merke,xanax
-44 besvi~,bla,er bevidstlos,kan ike,merke~,overd~,skriv~,sort
-45 ansig~,do,gone,kniv,my heart,rivotril,rivot~,to be,tror
-46 dad is,sadan,ven
-47 shaking,shaki~
-48 at home,og der,realy
-49 ihjel,kaster,kropen,krope~,morge~
-50 kramper
-51 kan,selvm~,sped,vil ike
-52 al,druket siden,hel,lober,vile
-53 hver,pa ##
-54 benzor,fel
-55 breat~,hjem,is going,mig nar
-56 benzo~,chest,threatening
-57 ike fa,jeg vil,smadr~,whole
-58 ga hjem,truer,vejret,vejre~
-59 bryst~,efter,gang,he is,vodka
-60 i dont,meget,mere
-61 kaste~,son har,threa~
-62 ike ga,leve,penge,star
-64 at,min kone,vil
-65 # dage,cant,kramp~,sig,want to
-66 slar mig
-67 i cant
-69 det
-70 feber,min far,my mum
-71 over
-72 i have,siger
-73 vagner ike
-74 om
-76 dage,tor ike
-78 after,dag
-79 min mor
-80 like
-81 helt,tor
-83 going,he,now
-89 stope~
-90 mig
-94 vagner
-95 vagne~
-97 she
-98 hes,tog
-99 blod
-106 nu
-110 ale
-111 op
-118 tok
-126 me
`,
  },
  overdose: {
    base: -296,
    of: `
310 tog
256 tok
241 overd~
211 bevidstlos
206 hes,meget
204 besvi~
198 bevid~
196 liger
184 panod~,vagner ike
173 overdosis
171 treker,treke~
164 bla,taget en
163 breathing
161 ale mine
159 noget
157 hjelp
155 vagner
153 har slugt
150 ghb,not
149 to much
145 fentanyl,fenta~,taget
143 romate,romat~
142 og en
138 taget ##
137 vagen
136 whole
135 falde~,leber,tror jeg,vagne~
133 er kold
130 ## panodiler,forke~
129 wake
127 lips,min kone
125 cold,hun ike
121 hel
120 gurgl~
119 hjelp min
118 fent
116 help
115 af munden,fik kramper,ham
113 han er,hun,moving,movin~
111 swalowed,swalo~,up
110 har spist,konta~,minut~,she
109 alt,at the,drank,isnt,shot
108 merke
107 hende~
106 er bla,fixet,fixet og,turning,turning blue,turni~,veke ham
105 hans,har lige
104 der komer,mange,realy,som om
103 faldet om
102 svarer ike
101 od,od on,on fent
100 liger pa
99 now
98 gra,metadon,metad~,vodka
97 medic~,slap og
96 breat~,many
95 drak,flask~,ike vekes,vekes
94 foaming,foami~
93 bare og,paracetamol,parac~
92 fel
91 like ##
90 er gaet,gaet
89 halvt,holde,leber er,theres,there~,unconscious,uncon~
88 er tomt,tomt
87 a whole,den pile,do efter,efter den,ike vagne,vil ike
86 at holde,vagne
85 his,livlos,livlo~,sort
84 he,i armen,making,makin~,sove fordi
83 is turning
82 he tok,kan jeg,og han,slugt,treker ike
81 ale,ipren,jeg kom,til mig
80 like,lips are
79 steso~,stran~
78 besvimet,blue,en gang,fa hende,gra i
77 and his,han treker
76 nu er
75 ale sine,get,hende,is unconscious,merke~,puls,sine hjertepiler
74 ## morfinpiler,har indtaget,henderne,ike vejret,indtaget,indtaget ##,indta~,kereste vil,morfinpiler,pa henderne
73 taget alt,taget hele
72 helt slap,kan,overdosed
71 ansigt
70 ## paracetamol,han,jeg tror,sov
69 are purple,mase,sisters lips
68 har svert,og nu,veke
67 hjertepiler,snake,tog ##
66 far har,spist
65 and now,antidepresants,antid~,i koma,just swalowed,koma,my antidepresants,swalowed al
64 ike merke,metadon i,unconscious help
63 at besvimet,og svarer,pa ham,tok to,went
62 at falde,barely,barely breathing,barel~,hun mumler,mumler bare,side selv,tramadol,trama~
61 colapsed,colapsed and,colap~,er bevidstlos,friend colapsed,har kastet,has no,i swalowed,my mum,nesten ike,no pulse,pulse,var
60 ## tableter,det var,hans leber,helt,vagne op
59 nar jeg,og mine
58 his breathing,og reagerer,slap,vek og,vi kan
57 er besvimet,kome,pa ##
56 and has,kamerat,kamer~,panodil,walk
-56 driker,drike~,ene,having,havin~,vile
-57 har tenkt,henge~,stopede
-58 alone,am,barne~,varm
-59 babyen,babye~,druket min,hjeme,ike faet,nar,sidste,sidst~,slaet,uge ##,venstre,venst~
-60 i skole,med ghb,og mit,skole,stay awake,stiker,tror
-61 stofe~
-62 har feber,i morgen,lejligheden,lejli~,morgen,stoper
-63 en af,farli~,forviret,forvi~,from the,jeg amer,says
-64 at leve,ned,pa at
-65 drunk
-66 high
-67 her,want to
-68 amer,amer og,gor,stike~
-69 er det,slar,tor
-70 at drike,child,efter jeg,er der,psyko~
-71 brother,drinking,ike treke
-72 brystet,i kramper
-73 two
-74 is sleping,ondt i,taget kvelertag
-75 kids,my chest,taget noget
-76 nabon,swalowed some
-77 sider,ven er
-78 hver,os,skrevet,skrev~
-79 selvm~
-80 al,treke vejret
-81 bloder,dage,kaster,kvelertag,kvelertag pa
-83 cant breathe,in the,kvele~
-84 alene
-85 i gar,lilebror,lileb~,min lilebror
-88 slag
-89 fa vejret,hjerte hamrer
-90 fa luft
-91 feber,i bilen
-92 siger
-93 i have,sa
-94 bryst~,den lile,og hun
-96 jeg vil,star
-97 bilen
-98 blode~
-99 arm
-100 skal
-101 ryster
-102 vil
-104 leve
-105 mig
-106 tre
-108 sig
-109 fuld,son
-112 kramp~
-118 af mine
-121 pa #
-123 treke
-126 barn
-133 ben
-139 baby
-140 luft,ryste~
-144 mdma
-145 #
-146 im
-155 blod
-157 lile
-193 stope~
-221 me
`,
  },
  suicide: {
    base: -37,
    of: `
236 selvm~
230 do
219 leve
200 mere
192 mig selv
182 suici~
181 sig,want to
174 farve~
155 jeg vil
153 farvel
152 that
146 suicidal
140 selvmord
135 jeg star,star pa
134 aften
131 reb,sider
126 at leve
122 mate,my mate
121 godbye,godby~
119 i want
118 det stoper,die,vil,wants,wants to
117 kiger
116 garag~,vile
115 skal,to be
114 pa at
113 har skrevet
111 selv ihjel
110 det,skrevet,skrev~
108 dod,end
107 at tage
106 pils
105 living,livin~,siger
103 that she
101 life,live,thinking
100 night
99 henge,til mine
98 wil
96 og siger
95 says
94 gor
92 anymore,anymo~
91 skriver,tonight,tonig~
89 i aften,liv,tage
88 ferdi~,going to
87 foler,grund til,sa er,se nogen,sider med
86 ben saving,up my
85 gor det,han vil,myself,mysel~
84 skriv~
83 ike se,take,vil bare
81 beslutet,beslu~,har beslutet,think~
80 forsv~
79 sige farvel,to die
78 gona,i wana,wana
77 gone,gore det,kore
76 at henge
75 at vere,nogen grund,sige
74 livet,livet af
71 at kore,verden,verde~,verelse
70 gemt,klar
69 beter,ga i,lengere,lenge~,med mig,sove
68 de finder,er ferdig,ferdig,finder mig
67 pulsarer,pulsarer over,pulsa~
66 alive,grund,i dont,komer ike
65 go,my sister,piler i
64 nok
63 har skaret,himself,himse~,ike til,skaret,skare~
62 bron,har selvmordstanker,live anymore,pa bron,selvmordstanker
61 hope,sluter,sluter det,slute~
60 afske~,ale,be dead,kil,mig i,my life,to kil
59 al,skere
58 er bedre,har tenkt,sa,verden er
57 im going
56 a plan,brother,dato,en dato,har valgt,valgt,valgt en
55 and now,famil~,garagen,i garagen,motoren,motor~,star,write~
54 der nok,dod i,er dod,fa huset,flere uger,gemt piler,har kramper,huset nar,i flere,siger vi,uger
-54 babyen,babye~,brystsmerter,der vil,haft et,i armen,i think,lips,med en,pavirket,think,vagner ike,whole
-55 bevidstlos,brat,brat med,er last,give,have dts,jeg stoper,shot
-56 haluc~,hende~,metadon,metad~,overdosis,pa nogen,psyko~,skal gore,slar,stemerne,stemerne siger,stope med,threatened
-57 barnet,days,high,hits,og skal,pavir~
-58 blode~,doren,drebe,drebe mig,injec~,jeg blev,kaster,munden,munde~
-59 ben,dage,druket,druke~,fa luft,har faet,mum,stemer,tog
-60 at once,eks,mig med,pushe~,some,tor
-61 bevid~,den ene,min baby,piler
-62 blev,breathe,er fuld,last night,pile
-63 stopede,treker,treke~
-64 at stike,besvimet,far har,of my,she
-65 alone,crack,har spist,kereste,min kereste
-66 ex,stofe~
-67 at home,brystet,dts,have penge,last,pa #,shaking,shaki~
-68 drinking,er alene,har svert,lile,ud i,up blod
-69 barne~,there
-70 bla,breathing,hjelp,ike fa,os,siger jeg,stike
-71 besvi~,hele,mine ben
-72 me
-73 der er
-74 keres~,skyder,skyde~
-75 cold turkey,hjert~,ryger,spist,turkey,turke~
-76 drunk,mig ihjel,since,vil sla
-77 de har,har lige,hjem
-79 ryster,truer
-80 kaste~
-81 armen,har truet,is going,kil me,sla,stope~
-83 faet
-84 ale mine,benzor,hjeme,og jeg
-85 arm,benzo~,having,havin~,noget,udenfor,udenf~
-86 overd~
-87 har slugt,home,med ghb,xanax
-88 luft
-89 at drike
-90 hes
-91 my
-92 er bange,truet
-93 ene,ryste~
-94 bange,barn,from
-95 kramp~
-96 blue,cold
-97 om
-98 cant,g,kan
-99 slugt
-100 i gar,threa~
-101 shes,slaet
-102 vejret,vejre~
-104 swalowed,swalo~
-106 jeg bliver
-107 mor
-108 stope
-109 siden
-110 liger,og
-111 and,helt
-114 after,hun er,som om,steme~,taget,tror
-116 bryst~,fuld
-118 wont
-121 he
-124 chest,steso~
-125 penge
-135 efter
-137 breat~
-142 tok
-143 har taget
-153 #
-162 baby
-165 ghb
-186 ham
-196 han
`,
  },
  withdrawal: {
    base: -446,
    of: `
335 stope~
214 kramp~
208 dts
195 ryste~
191 kramper
190 anfald,anfal~
186 at drike
182 med ghb,seizu~
180 delirium,delir~
179 shaking,shaki~
177 ghb
176 hver
175 dag
168 ryster,xanax
163 har delirium
161 benzo~
158 drinking
153 and i
151 benzor
149 et anfald,g
148 steso~,stope
147 have dts
146 har kramper
141 ryster og
140 at home,dage
137 nu,ol
128 day
124 cold turkey,going,ike faet,stopet med,turkey,turke~
123 tor
122 having,havin~,i gar
121 days
120 home
118 haft et
117 quit drinking
115 seizure,siden
114 dyr,had a
113 i have
112 stopede
111 fantasy,fanta~
104 haluc~
103 blevet,bleve~,er blevet,morge~
101 driker,drike~,kold tyrker,seing,tyrker,tyrke~,ud i
99 i morgen,morgen,uden
98 cold
97 detoxing,detox~
95 #,hele naten
92 and seing,der ike,kravler,mig for,og jeg
91 dyr pa,pa vegen
90 i quit,ting
89 kravl~,sidste,sidst~,sved
88 from
87 brat,brat med
86 im,legen
85 seing things
84 delirium tremens,hours and,tremens,treme~
83 convulsions,convu~,having convulsions,shes having,sig i
82 i nat,nat
81 fra alkohol,hjeme og,ser dyr
79 at once,dag til,quit xanax
78 hours,son har,stopede med,vegen
77 har tenkt,hearing,heari~
76 helt forviret
75 and is,ike er
74 havent,havent had,haven~
73 name,sweating,sweat~,tyrker fra
71 halucinating,over,siden jeg
70 har ike,mor er,to quit,xanax at
69 is having,seizures
67 coming of,dage og,im coming,im shaking
66 since,stope med
65 i lordags,lordags
64 far driker,sove
63 dage siden,is going
61 # dage,op
60 my benzor
59 faet,jeg smider,smider,smide~,things,thing~
58 being,jeg stoper,nej
55 alkohol og,to stop
54 dode,drike i,holde~,min far,two
53 having withdrawal,shaking so,tre dage,withdrawal seizures,without,witho~
52 hun er,rivotril,rivot~
51 dropede,jeg dropede,now,rundt,stesolid,stope brat
50 merke~,taler til
49 benzor i,give,halucinating since,var i
48 til den
47 hvor,my heart,taking,takin~
46 shes,star,volds~
45 he is
44 at jeg,every
43 alkoholen,blive,der siden,dropede alkoholen,druket siden,hjeme,se folk,since i,yesterday,yeste~
42 epileptisk,epileptisk anfald,et epileptisk,helt,lige haft
41 fels,gulvet,gulve~,lober,of xanax,pa gulvet,so much,two days
40 am going,benzor overnight,er der,far har,overnight,overn~,stop my
38 dealer,deale~,forviret,forvi~,gar kold,turkey of
37 den ene,og halucinerer,slep,stoper med
35 overalt,overa~,people,peopl~,talk
34 ene,halucinerer,kereste har
-34 ansig~,at besvimet,bla,fryser,i lysken,jeg fryser,lile,lysken,lyske~,myself,mysel~,ope
-35 er fuld,fel,livet,min baby,vil
-36 drak,get,i want,it,med en,slar,think im
-37 armen,flask~,har taget,skal,truer,vagner
-38 aften,foaming,foami~,hele dagen,hjem,kids,spist
-39 bevid~,dater pa,det stoper,i dont,taget en,vagne~
-40 at the,bare og
-41 brystet og,chest,er alene,foler,ike vagne,kereste,min kereste,om,slugt,svarer ike,tage,vil bare
-42 besvimet,injec~,keres~,mig,ojne,skriver,sta,tor ike
-43 babyen,babye~,fordi,i brystet,want to
-44 feber,har en,hjert~,take
-45 botle,hende,slaet,varm og,vejret,vejre~
-46 # har,arm,er bange,fuld,min ven
-47 my,vagen,vek i,ven
-49 spise,varm
-50 faldt,kaste~,og det,selvmord,sproj~,vagne
-51 breat~,i think,og han,son pa,think,tror
-52 falde~
-53 bange,gange stadig,har faet,in the,kramper to,stadig forviret
-54 brystet,flaske,tog
-55 gange,og mit
-56 drank,er kold,minut~
-57 piler
-59 after,leve
-60 taget
-61 selvm~
-62 mig i
-63 nar
-65 det
-66 ham,hun har,not
-67 sped
-68 noget,tok
-69 hes
-70 alene,do
-71 blod
-72 pils,up
-74 til at
-75 bryst~
-83 baby,meget
-88 me
-89 besvi~,she
-91 har druket
-94 liger,vi
-95 pa #
`,
  },
  violence: {
    base: -170,
    of: `
366 me
240 de har
200 mig
193 jeg bliver,penge
190 slaet
170 hjem
166 sla
153 threa~,truer
151 lejligheden
148 og de,truet
147 efter mig
142 lejli~
137 tor ike
135 smadr~
134 bange,kvele~
132 my mum
131 stike
130 vil sla
129 doren
124 bil
123 kvelertag,kvelertag pa,slar mig
121 gun
120 threatening
118 ike ga,jeg blev
117 har truet
116 tor
115 at stike,og truer
114 he
113 blev,taget kvelertag
110 mor,tesk
108 i gar
106 ga hjem,han,ned
105 have penge
104 ihjel
103 eks,er bange,mit hus
102 boyfriend,boyfr~
99 er last
97 in the
96 a knife,dad is,knife
95 drunk and
93 min mor,threatening to
91 gemer mig,jeg gemer,mig med
90 hits me,huset
89 break
88 dont fel,fel safe,safe,safe at
86 de komer,faet tesk,koler,tesk af
85 kniv,my phone
82 dealer,deale~,ham,hvad,is violent,violent,violent and
81 afraid of,ex,hun kan,skyder
80 en kniv
79 at sla,skyde~
78 kaste~
77 last
76 er voldelig,my dad,slaet derhjeme,voldelig,volde~
75 because,drunk
74 har lige
73 blev voldtaget,voldtaget,voldtaget i,voldt~
71 er fuld
70 har slaet,med en,min stedfar,pistol,pisto~,stedfar,stedf~
69 ma,udenfor,udenf~,ungerne
68 high
67 komer hjem,outside,outsi~,star
66 drebe,drebe mig,halsen,halse~,last inde
65 pa mig
64 me when,og hun
63 am,mig ihjel
62 at betale,bliver tvunget,de vil,is high,kil me,selge mig
61 mand har,mand slar,mum
60 jeg tor
59 fast og,mig fast,my dealer
58 vere hjeme
57 bliver udsat,en mand,for vold,give,kereste,min kereste,truer mig,udsat,udsat for,vold
55 break my,dad,he wil
54 and im,mig ned
53 med kniv,os med,truet os
52 en pistol,for min,har knust,ike ma,knust min,ma ga,telefon og
51 arbejde,arbej~
50 at de,de skyder,hals,keres~,min hals,money,sagt at,selv for,skyder mine
49 bank,bank hver,det genem,far bank,fredag og,fuld og,genem,genem vegen,gerningsmand,gerningsmand pa,gerni~,hore det,hver fredag,kan hore,maven gerningsmand,mor far,pa stedet,star udenfor,stuket,stuket i,stuke~
48 brend~,of my
47 af min,mod
-47 alt,dreng,er i,henge,liv,munden,munde~,og der,verelse
-48 hun er,i aften,injec~,merke~,methadone,metha~,pa #,xanax
-49 and has,at drike,bare sla,blod op,help,side,sige farvel,slugt
-50 brystet,jeg bare,min ven,vagner
-51 er vek,har tenkt,henge~,over,slar bornene,son,wont
-52 at jeg,gor det,i bilen,ike fa,jeg kaster,reb
-53 at gore,bla,rusker,selvmord,slar
-54 cant,haluc~,himself,himse~,like,lilebror,lileb~,min lilebror
-55 garag~,har skrevet,sofen,var,ven
-56 dage,skal jeg,slar vores,spist,table~
-57 aften,tog
-58 armen,er alene,har,i want,ruske~
-59 blod,die,hele,i cant
-60 cold,having,havin~,igen og,kids,livet af,sider
-61 and,far driker,going to,med mig,svarer ike,vi,wants,wants to
-62 blode~,hjeme og,hjert~,she,taget,thinking,vil
-63 dag
-64 bevidstlos,gore,swalowed,swalo~
-65 at,benzor,benzo~,dts,lilesoster,liles~,min lilesoster,tage,tre
-67 boyfriend is,kore,vagne~
-69 for mig,his,nar jeg
-70 bevid~,farvel,og nu
-71 al,babyen,babye~,shaking,shaki~,tager,tror
-73 alone,lile,not,suicidal
-74 chest,i morgen,morgen,nu,tok
-75 going,har ike,kan,overd~,think~
-76 and now,faldt,kramper
-77 bryst~,vejret,vejre~
-78 ryster
-79 farve~,our,that
-81 and i
-83 selvm~,want to
-84 after
-85 morge~,piler,pils
-86 ryste~
-87 barn,det,ghb,suici~
-88 her
-89 han er,now
-91 efter
-92 leve,noget
-94 breat~,meget,siden
-97 og jeg
-100 alene med,korer
-101 i have
-102 kramp~
-104 do
-107 jeg vil,skal
-108 liger
-112 mere
-115 mor er
-116 stope~
-117 helt
-124 sig
-127 #
-129 selv ihjel
-134 hun
-138 alene,baby
-145 er ##
-155 up
-178 mig selv
`,
  },
  medical: {
    base: -295,
    of: `
298 blod
265 luft
258 bryst~
235 feber
229 chest
221 blode~
212 psyko~
210 slag
206 tror
198 sped
189 kramp~
179 arm
178 cant
176 after,hjert~
174 fa vejret
172 steme~
169 bloder
166 fa luft,my chest
158 voices,voice~
154 har svert,og mit
150 treke
147 mdma
146 ambulance,ambul~,ben
144 armen
143 cant breathe
141 faldt
138 pus,uge ##
137 bleding,bledi~
136 brystsmerter
134 brystet
133 ojne,varm
128 psychotic,psych~,side
127 har en,min arm
125 psykose
124 ting som
123 orden~
122 ## for,folk der,ring,ring ##
121 breat~,hun har
119 ondt i
117 treke vejret
116 where
113 breathe,ene,numb,tror at,venstre,venst~
112 merke mine,som ike
111 gore,stike~
108 hevet
107 for mig
104 vejret,vejre~
102 injec~,mine ben,stemer
98 blod op,forviret,forvi~,i psykose,is psychotic
96 efter jeg,ene side,jeg ser,side af,sproj~,think im
95 varm og
94 having a
93 armen og
92 har ##,hjerte hamrer,i feber,nabon
91 ordentligt,stay awake,tog to
90 al,halucinerer
89 er psykotisk,psykotisk,som om
88 he is,pain,she,sovet i
87 blodprop,blodp~,en blodprop
86 og bloder,og snaker,stiker,there are
85 awake,having,havin~,kaster,med blod,og det
84 gul,jeg bloder,jeg far,vek i
83 brender,han brender,om
82 der vil,det som,i have
81 hele
80 after smoking
79 bleding wont,im having
78 hele tiden,tiden
77 hevet og,went numb
76 is hearing,wont stop
75 haluc~,horer stemer,og hevet
74 feber og,har ike,rundt om
73 det er,hjertet,ike treke,jeg kaster,liv,pa nogen,skal gore,stemerne,stemerne siger
72 dosnt
71 up blod
70 ansigtet,besvimet hele,brend~,dage,jeg besvimet,there,ven er
69 far ike,ike fa,ike luft,kraft~,snaker
67 fryser,i lysken,jeg fryser,lysken,lyske~
66 er i,har taget,kaste~
65 and,det ene,ene oje,i think,know,my left,se pa,think
64 is swolen,swolen,swolen and,swole~
63 har sterke,hjertet nar,i brystet,i kramper,i mig,sterke,sterk~,stiker i
62 besvimet,blue,siden
61 sort
60 mit hjerte,pain in,properly,prope~
59 and bleding,at fjernsynet,bleding heavily,chest pains,fjernsynet,fjernsynet taler,have chest,heavily,heavi~,kaster blod,pains,siger jeg,son tror
58 fels,hurts
57 han kan,henge~,oje,stoper,think~,went
56 blat og,blive gul,dag det,efter,gul i,helt,huden,huden og,hvilken dag,i huden,ike hvilken,kropen,krope~,syv
55 pa det,sender,sende~,til ham
54 ben er,mit ben,tre dage
53 af handen,blodet velter,gange stadig,handen pa,hvilk~,kramper to,stadig forviret,velter ud
52 fever,got,mavesmerter,maves~
-52 dag jeg,truer mig,veninde,venin~
-53 er kold,last,morfi~,penge,seizure,siste~,two days
-54 end,og en,taget ##,thinking,vi kan
-55 er ##,faet noget,hjem,og de,stesolid
-56 at tage,flask~,ike holde,swalowed,swalo~
-58 aften,and his,and im,dad,efter mig,er fuld,fik kramper,i gar,og truer,steso~,tror min,xanax
-59 de har,med en
-60 har spist,nar,og han,vagner
-61 living,livin~,panod~
-62 at,faldet om,leve
-63 alone,hele naten,out,romate,romat~
-64 drunk,er bange,g,overdosis,stopede med
-65 get,til at
-66 bange,sidste,sidst~,skriv~
-67 snake
-68 far har,i nat,lile,nat
-69 faet,jeg vil,star
-70 hende
-71 shaking,shaki~,sove
-72 alene,halvt,he,kids,vodka
-74 drinking,han er,selvm~,slaet
-75 two
-76 truer
-77 mange
-78 at drike,tage
-79 var
-80 benzor,fuld
-81 benzo~
-82 taget en
-83 liger,stran~
-84 stopede
-85 hvor
-86 druket,druke~
-87 overd~,tor
-88 der ike,not
-89 og jeg
-90 alt
-91 seizu~
-94 from
-95 wake
-96 bevidstlos,breathing,foler,ryster og,stope~
-97 skal
-98 cold,drank
-99 bevid~
-100 har lige
-101 hver,pils
-104 mere,metadon,metad~,to much
-111 dag
-113 vil sla
-114 ike faet
-117 mor
-118 tog
-122 baby
-125 sla
-128 har kramper,treker,treke~
-131 ihjel
-132 me,uden
-137 #
-149 do
-152 ghb
`,
  },
} as const
