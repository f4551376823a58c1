/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -351,
    of: `
289 blod
262 slar
261 breat~
259 selvm~
247 ghb
230 bryst~
225 leve
224 chest
223 luft
219 he
215 die
214 going
208 kramp~
204 she
201 ga hjem
200 ale,blode~
196 siden,slugt
194 aften
193 taget ##
190 dox,hes
188 arm,vil dox
187 har lige
185 kan ike
184 alone,cant
181 henge
179 baby,think~
178 slaet
175 livet
174 foran,sider
173 steme~
172 hun
171 after,besvi~,liger,ryste~,swalowed,swalo~
170 i nat,nat
168 kniv
167 brystet,reb
166 selvmord
165 ambulance
164 spist
162 alive,han,i aften,kramper
161 last
160 som om
159 drunk,gerne dox
158 armen,bevidstlos
157 dts,suici~
156 ike er,thinking
155 be dead
154 ihjel
153 besvimet,fa luft,har slugt
152 going to,vejret,vejre~
151 star,up
150 taget alt,tog
149 ambul~,hun er,og han
148 have dts,to kil
147 and,har selvmordstanker,jeg bliver,overd~,psyko~
146 # har,er voldelig
145 gore det,og skal,tonight,tonig~,wont,xanax
143 bevid~
142 har lyst,og jeg,selv for
141 efter,munden,munde~,shes,slar mig
140 bloder,brystsmerter,ham,hjem,overdosis
139 bilen,ring ##
138 breathing
137 babyen,babye~,sort,vagne
136 at leve,livet af
135 blue,der er,gor,threa~
134 farve~,leve mere
133 hende,ike vere,to be
132 live anymore,merke
131 bliver slaet,de har,evigt,for evigt,having,havin~,ryster,to die
130 ## panodiler,gona,leber,lejligheden,og nu,suicidal
129 ike leve,pa #,tok
128 ate,being,feber,kil,vile
127 ## for,shaking,shaki~,sluter det
126 hits,living,livin~,min sidste,rundt,sa er,sidste aften
125 de ryger,her er,ike fa,sla mig
124 ene,fent,g,injec~,verden,verde~
123 gore,min baby,sig,table~,vagne~
122 at tage,i wana,wana
121 anfald,anfal~,hendes,od on,on fent
120 botle,ike vagne,sporger fordi,vere i
119 bleding,bledi~,dage,en kniv,og,tager livet,verden er
118 afske~,delirium,delir~,got,i morgen,lile
117 crack,er bange,haluc~,left,med ghb,pils
116 jeg star,og de,psychotic,star pa
115 ar har,far har,koler,my litle,nu
114 af min,bliver udsat,elers,mig med,ruske~,stoper,udsat,udsat for
113 boyfriend,boyfr~,in the,kravl~,mere,nu gor,os,pistol,pisto~,siden i
112 dealer,deale~,klar,psykose,sla
111 er vek,son pa,stope~
110 beats,beats me,kereste har,of a,vagner,wake
109 er selvmordstruet,far ike,hele,ike luft,pain,vi kan
108 bro,har delirium,har tenkt,mig nar
107 kanyl~,turning blue
106 drebe,drebe mig,fuld og,stemer
105 boyfriend is,days,drike i,kamerat,kamer~,og mit,pa coke,tror
104 er bla,hevet,ike se,our
103 bror har,gor det,he wil,vagen
102 bla,i dont,jeg det,last inde,min far,ser ting
101 efter mig,eget,faet fat,have penge,horer stemer,kaster op,she is,tesk,tog to,tre
100 blev tevet,child,dad,high,tevet,tevet i
99 ben,gone,leber er,methadone,metha~,slaet derhjeme
98 afskedsbrev,ending,endin~,han er,is going,minut~,my chest,pa ham,thinking about,vegen,vil henge
97 alt,dead,fa vejret,faet,foreldre er,kan nesten,kil myself,kold tyrker,min stedfar,puls,pushe~,quit drinking,stedfar,stedf~,tyrker,tyrke~,ven
96 alone with,feber og,i kramper,is psychotic,leve lengere,overhovedet leve,slaet mig,tableter
95 a plan,dater har,drukn~,him,kaste~,sproj~
94 alene,and now,fel suicidal,fentanyl,fenta~,henge mig,i armen,komer ike,med en,mig i,nesten ike,ryger heroin,sved,udenfor,udenf~
93 blev voldtaget,brat med,forviret,forvi~,har valgt,im suicidal,inde,isnt,nabon,od,og bloder,ryster og,valgt,valgt en,voldtaget,voldtaget i,voldt~
92 der liger,ike faet,mor er,slap,threatening,var dod,voices,voice~
91 and his,i think,my boyfriend,pavir~,psych~,son i,truer
90 child in,fulde,husband is,i bilen,jeg sider,liger kanyler,my dad,om lidt,savne,savne mig,side,table,there is,two days,veke,vil savne
89 chest pains,en pistol,hans,henge sig,jeg overhovedet,lyst,lyst til,min kamerat,money,pains,til hende,to live,tor
88 dod vile,er tomt,et anfald,far siger,fast og,han treker,mig fast,og hevet,since i,the pils,tomt,veninde amer,vil bare
87 breathe,drank,et reb,fare,home,huset,i fare,ike merke,kaster,og hun,reb klar,siste~
86 brend~,bror,det skal,han slar,har ##,har taget,i feber,ike vagner,mig her,som ike,tilbage for,wana die,wants,wants to
85 a child,after smoking,at henge,beslutet,blod op,er at,har beslutet,her jeg,im,seizu~,taget en,ting som,truet,vagne op,wake up
84 dato,en dato,fel,gun,lips,mor,orden~,pavirket,their,uden mig
83 be alive,beslu~,broth~,druket,druke~,er pavirket,har skaret,helder,helde~,hevet og,hope,im gona,in danger,ingen at,lengere,lenge~,og hendes,ojnene,ojnen~,purple,purpl~,sider med,skaret,skare~,stike~,ting
82 ## tableter,er last,er psykotisk,farvel,forsv~,hamrer,hamre~,har skrevet,i brystet,im going,jeg ike,min ven,noget tilbage,of,psykotisk,trapen
81 brat,break,dem ale,ferdi~,glaset,glase~,ike livet,jeg horer,kanyler,kereste slar,kiling myself,livet mere,mase,morgen,orker ike,pa armen,pa bron,skriv~,tyrker fra,wont stop
80 ansig~,barn er,bestemt mig,bleding wont,de komer,eks,gra,gul,har kramper,hele naten,is high,me when,mig selv,sige farvel,steso~,stopet med,taget,there are,tror jeg
79 at give,at gore,barnet,de er,en mase,fred,fred for,have fred,kravler,kvele~,moving,movin~,ready,sidste,sidst~,skal hente,sprin~,til mine,vere hjeme
78 dater pa,eget liv,farvel nu,har truet,ind,paracetamol,parac~,sofen,stesolid,venstre,venst~
77 ## morfinpiler,and i,barne~,flask~,for mig,har indtaget,indtaget ##,jeg smider,kropen,krope~,man ike,mig for,og ved,overhovedet,overh~,piler skal,sister,smider,smide~,to many,vagner igen
76 af far,al,anymore,anymo~,give,i want,korer,lilebror bliver,morfinpiler,of xanax,plader,plader tramadol,plade~,plan to,slaet af,til at,to plader,two,uden hjelp
75 en psykose,henger,hjelp min,jeg kaster,mig ned,over i,pulsarer,pulsarer over,pulsa~,selv ihjel,toarige,toari~,walk
74 de skyder,der vil,det bliver,faet noget,grund,halucinating,hearing,heari~,im having,kraft~,nabon born,overdosed,sagt at,skriver for,skyder mine,star ude,theres,there~,til den,var i,went
73 # ate,ate wed,awake,danger,den ene,er folelseslos,folelseslos,from,fundet det,gerningsmand,gerningsmand pa,gerni~,halucinating since,har spist,hits me,i lejligheden,ike veke,jeg skriver,maven gerningsmand,my,og det,pa det,pa et,sa tret,samen nu,stuket,stuket i,stuke~,tager dem,to end,tret jeg,ud,vil gore
72 er bedre,er fuld,falde~,hjeme,says,smadr~,truer mig,ude ved
71 #,at de,crack foran,faldt,foran bornene,gra i,hun kan,ike treke,ike vekes,me,provet at,ryger crack,slep and,vekes
70 at drike,at drukne,beslutet mig,dag til,det ondt,det sidste,drukne,he raped,i gar,i medicinskabet,med os,min kereste,ondt at,pa nogen,pa toiletet,planl~,raped,raped me,romate,romat~,rusker,sider i,skal gore,stemerne,stemerne siger,toiletet,toile~,vagner ike
69 alene med,cant breathe,foran toget,gor jeg,henger sig,hvordan man,hvorfor skal,jeg tenker,man henger,mand slar,netet hvordan,og truer,selvmord hver,sogt pa,tenker pa,ud foran,veninde,venin~
68 ## paracetamol,af mine,ale samen,barberbladet,barbe~,flaske,gar kold,have the,helt,hvor mange,is not,jeg ser,jeg sker,kaster blod,med barberbladet,min arm,my wife,onske,onske jeg,sker i,slag,soster er,sted hvor,stike,treker ike,varm,vile onske
67 dead than,dyr,end at,er bevidstlos,every~,force~,gaet i,he is,i cant,kore,lilesoster,liles~,min lilesoster,overdosed please,please help,rather be,rivotril,rivot~,she overdosed,sidste jeg,than sober,til for,treke vejret
66 # arige,arige,arige har,besvimet hele,blat,de finder,det ligner,en ulyke,faldet om,fandt,finder mig,grund til,halsen,halse~,hours and,ike holde,ike vejret,jeg besvimet,komer til,ligner,ligner en,ligne~,min #,minuter,noget hash,pa stedet,penge,planen er,sove for,spise,spist noget,turning,turni~,ulyke
65 after sped,altid fuld,beating,beati~,chest pain,delirium tremens,druket min,er alene,fa huset,finish with,for min,force to,fuld med,gar og,huset nar,ipren,is beating,is turning,kereste vil,korer altid,live i,mit eget,more force,morges,nogen grund,not have,og snaker,ordentligt,pa at,pain after,siger vi,to finish,todler,todle~,treke,tremens,treme~,ude
64 blodprop,de vil,dene,dene verden,der ike,det som,det sted,en blodprop,er i,forel~,fra dene,front,front of,fundet,funde~,i skole,in front,life,lilesoster er,liv,ring,sover og,tre dage,vil vek
63 en af,folk der,fordi,have more,i morges,just now,mine ben,rundt om,skriver,sta op,ud i
62 ale mine,at ende,bridge,bridg~,det sgu,efter at,ende det,er sa,foaming,foami~,han svarer,is a,jeg rusker,jeg stoper,kraftige,kraftige brystsmerter,like,like kiling,me last,noget siden,rusker i,stoper med,think,vil,volds~
61 a reason,and wont,at stike,baby drank,bro ingen,dag jeg,drank methadone,drengen,dreng~,et barn,fra bro,hende vagen,hope fra,i tre,ingen hjelpe,is threatening,last night,lips are,myself,mysel~,om munden,reason to,taking,takin~,threatening me,vil hope
60 aldrig sta,armen og,bare falde,barn,der komer,foaming at,havent,havent had,haven~,hours,locked,locke~,med den,merke mine,merke~,mouth,my phone,og aldrig,op igen,outside,outsi~,partner beats,selvmordstruet,shes foaming,sovn og,tenker,tenke~,the mouth,turkey of,veke ham,ven er,verd,verd at
59 after cocaine,badeverelset,badev~,being alive,blive ved,fik kramper,gurgl~,had a,haft et,har sterke,hjertet nar,indtaget,indta~,jeg orker,kamerat skumer,kome min,mange piler,pa badeverelset,pain in,plane~,skumer,skumer om,skume~,slog mig,sterke,tok to,up blod,veret ope,with being
58 bare sla,bare sove,dage og,drank from,en gang,har,lige taget,litle,og i,overalt,overa~,piler i,since,smerter i,tog ##
57 a drink,at once,dod i,fixet,fixet og,girl,hals,har kastet,is nursing,kereste,kvelertag,kvelertag pa,liger pa,making,makin~,medicinskabet,mig,min hals,mum,nursing,nursing and,nursi~,pusher,sgu,skinerne,skine~,til mere,using coke,ved skinerne,went numb,wife is
56 are purple,barn i,brystet og,det stoper,drengen pa,en letelse,hjerte hamrer,ingen paser,keres~,legs,lejligheden hvor,letelse,letel~,mase piler,mit hjerte,morfi~,my legs,pa fem,paser pa,sisters lips,skrevet et,sveder og,than,vere en,yesterday,yeste~
55 anymore godbye,brother,cant do,de tager,den nyfodte,er forbi,et afskedsbrev,foreldrene,hente,hvad der,i sovn,i stuen,mig ihjel,nyfodte,nyfodte pa,nyfod~,ope i,overvejer,realy,se a,son truer,stuen,stuen med,this anymore,treker,unconscious,uncon~,vek og,vere til
54 ben er,bil,brevene,brevene ferdige,bror skriver,det ene,ene oje,farvelbeskeder,ferdige,feter,han komer,her kids,her til,hits her,jeg blev,jeg meget,min feter,min toarige,mit ben,my left,neighbour hits,og siger,reason,reaso~,skrevet brevene,skriver farvelbeskeder,so done,toarige har
53 bat,benzo~,born leger,dater fandt,detoxing,detox~,dont fel,dosis,er min,fel safe,hel plade,hvor mine,im shaking,kanyler hvor,kniv mod,kobe,me with,min bror,mod halsen,nogle mangler,not waking,og der,og nogle,plade,plade sovepiler,pose med,rorer,rorer ved,safe at,skrevet,skrev~,slar bornene,slar vores,sta,stedfar rorer,theres no,tror at,ved mig,waking,waking up,wakin~
52 # dage,a whole,and he,at lade,botle of,do this,dreng,en time,forbi i,ghb i,hand,himself,himse~,hjerte springer,hjertepiler,ike noget,isnt worth,kastet,kramper hver,life isnt,many xanax,my pils,overv~,se nogen,seizure,slag over,sporger,springer slag,time siden,tok way,worth,worth living
51 about driving,ad trapen,blev,dagen i,der til,er en,er helt,for two,fra benzor,gemt,girlfriend,girlf~,hjert~,ike til,ingen nedtrapning,jeg komer,kep thinking,meget,morgen ingen,my benzor,my girlfriend,nedtrapning,nedtrapning ##,nedtr~,og min,se pa,sit eget,syv,taler til,to break
50 at drebe,babyen sover,barely,barely breathing,barel~,born er,brev til,coming,comin~,convulsions,convu~,det var,eks truer,end,ferdig pas,fulde foreldre,give jeg,hans leber,har druket,har rystet,har tanker,hashk~,having convulsions,he beats,hendes leber,hjertet,i kome,jeg dropede,leve for,like ##,melem to,mere at,mor sa,om selvmord,op,ope,she wants,shes having,sluter,slute~,sover melem,spist en,star udenfor,tanker om,to fulde,ven har,vil op,voldelig,volde~,way,way to
49 al to,alkoholen,ansigt,are alone,at hun,be over,benzor i,bliver min,brender,cold,der siden,doing,dropede alkoholen,er gaet,gang jeg,han brender,have writen,her liv,id rather,im so,it al,jeg bloder,jeg planleger,jeg sluter,leters to,liv ud,many,mend,mere har,morgen uden,og foreldrene,oje,planleger,planleger at,psychotic after,se folk,selv og,siger jeg,ud lengere,vil sla,writen leters
48 a bridge,am coughing,amer,amer og,bare og,bilen fordi,bro greder,coughing,coughing up,cough~,driving,drivi~,efter kokain,er ferdig,er slap,gona jump,gor nar,greder vil,han gor,har bestemt,hun ike,i have,i koma,i swalowed,jeg tor,jump,jump of,kil me,koma,left side,lejli~,meget at,min venstre,my neighbour,ned ad,neighbour,neigh~,not breathing,pa bro,pavirket og,piler og,sa meget,side went,sove fordi,things,thing~,til jul,var skev,vil springe,when shes
47 aften sa,at besvimet,den lile,der nok,det overstaet,en pile,fik for,flere uger,for vold,g kan,gang,gemt piler,has,hele ugens,ingen vil,kan merke,komer er,meget g,merke det,metadon pa,min subutex,my sister,nar mor,op til,panodiler hvad,pas pa,selvmordstanker,snife~,sovet i,to dage,tomorow,tomor~,ugens,ugens metadon,whole
46 # may,a gumy,alt i,and hes,at fjernsynet,benzor,blat og,bornene om,break my,daughter #,den tid,eaten,eaten a,fa hende,far korer,fever,fjernsynet,fjernsynet taler,for alt,fuld,gjort jeg,gumy,gumy with,have eaten,hente bornene,ike veret,is unconscious,ive,jeg overvejer,mangler,mangl~,may have,my dealer,overvejer selvmord,pusher vil,safe,skal der,skaret sig,slap og,son tror,springe,they threatened,tid jeg,treke~,up and,with thc
45 bil om,dropede,ene side,fuldt,fuldt i,helt slap,i bil,ike ga,ike verd,jeg gider,kastet op,kiling,kilin~,med kniv,nu er,os med,overstaet,overs~,partner,partn~,pileglaset,pileglaset er,pileg~,pludselig,pluds~,seing,sin son,skev og,stay awake,stope brat,telefonen at,tomt det,truet os,var fuldt
44 ## drak,afskedsbrev til,dag vil,dont se,dox nu,drak hjemebrendt,drunk and,glaset med,gurgling,haber,haber ike,halucinerer,having a,her,hjemebrendt,hjemebrendt og,hoj og,jeg haber,jeg skere,kone sover,livlos,livlo~,med blod,og reagerer,og skerer,pilerne,piler~,side af,skere dybere,skerer mig,skrevet afskedsbrev,sovepiler er,stiker,sweating,sweat~,think im,tomt og,vagner i
43 a gun,ale sine,and im,are outside,bats,bats loking,bilen nu,blevet bla,det reb,doing lines,en hashklump,en pusher,fandt en,hans puls,har tyget,hashklump,his breathing,ike at,jeg bare,jeg magter,leger,lines,lines in,loking,loking for,lokin~,magter,magter ike,merke hans,my partner,nok jeg,numb,outside with,piler,reb i,ser syner,shaking so,sine hjertepiler,slugt tredive,stiker i,syner,theyre doing,tredive ipren,tyget,tyget pa,vil drebe,with bats
42 and seing,breve~,cold turkey,den pile,deres,dox efter,er besvimet,for man,from the,har voldsome,hele paken,here tomorow,hes turning,kodimagnyl,kodim~,komer,many pils,med kodimagnyl,noget af,not moving,og mine,paken,paken med,pils just,properly,psykotisk og,stike mig,tage mit,turkey,turke~,voldsome,voldsome brystsmerter
41 and has,at klaske,at kore,bestemt,born greder,der sker,drak,dybere,dyber~,et ar,foreldrene tager,forsvinder,forsvinder snart,fri for,gar hun,greder hele,ham pa,han holder,har sogt,he strangled,henger mig,henge~,hjelpe mig,hjeme og,hun sover,i fri,i sofen,ike nar,jeg forsvinder,jeg henger,jeg kan,jeg rabe,jeg slut,kinden,kinden der,kinde~,klaske,klaske ham,klask~,kone hun,leve jeg,liger livlos,livlos i,mate,me yesterday,meget tret,my mate,nu kan,pa kinden,pilerne til,prope~,sker ingenting,snart og,sogt,sover siden,stofer derind,strangled,strangled me,svare nar,tret i,truet med,unconscious help,venstre side
40 a brownie,at bryde,ate a,bank,bank hver,break in,brownie,brownie with,brown~,bryde,bryde ind,deres penge,det genem,did to,drinking,elskede,elskede hende,er fulde,far bank,flatmate did,for hvad,forced,forced himself,fredag og,fulde og,gemer mig,genem vegen,girl ate,girlfriend is,har fixet,have deres,he forced,hendes puls,high on,himself on,hore det,hver fredag,in they,ind de,is trying,jeg elskede,jeg gemer,ket,ket and,klemte,klemt~,komer hjem,litle girl,mate is,mere sig,merke hendes,mine rivotril,mod,mor at,mor far,much ket,og kaster,og skendes,on meth,rivotril i,rystet,side er,sig i,sig til,siger,skendes og,someone is,their money,tok a,trying,trying to,tryin~,want their,with wed
39 ## stk,and bleding,ansigt er,banker min,bare stope,barnet har,betalt min,big gaps,bleding heavily,breathing has,bror last,bror sagde,dem ud,der rydet,det sorter,eks udenfor,er blevet,everything ready,faet tesk,fri,gaet,gang vi,gange stadig,gaps,gaps in,givet min,gona do,got everything,han ansigt,han tage,har okse,has big,having withdrawal,heavily,heavi~,helt forviret,hund vek,husleje sa,ike var,inde reb,it ive,ive got,kramper to,magte~,metadon,metad~,min husleje,mor lige,now,og betalt,okse,okse born,reb svarer,rydet,rydet op,sagde i,smider dem,some,sorter,sorter og,sorte~,spist piler,stadig forviret,stedfar banker,stk,stk ##,stran~,talte samen,tesk af,til os,udenfor har,var sidste,venstre arm,vi talte,withdrawal seizures
38 at,at hope,at skade,at sla,barn ondt,big,borneverelset,cant get,colapsed,colapsed and,colap~,der nu,did,dogn og,doren,doren og,er segnet,fortjener,fortjener ike,fortj~,friend colapsed,gore mit,has no,he tok,hvad han,i borneverelset,i psykose,is having,jeg fortjener,jeg savler,kanyler i,liv er,mg stesolid,mine pulsarer,no pulse,og alene,pulse,sa slov,savler,savler efter,savle~,segnet,segnet om,skade mit,skere mine,stesolid om,swalowed ##,to dogn
37 a high,aftenen med,after injecting,at home,baby har,bare brat,besver,besve~,dad hits,dag,do it,feber ##,fever after,gumies,gumies wont,gumie~,hals snorer,har sidet,hele aftenen,hes not,high fever,injecting,jeg far,jeg snifede,kid #,med pilerne,og en,og helt,pilerne og,samen efter,sidet,sidet hele,sig samen,snifede,snifede noget,snorer,snorer sig,snore~,stoper bare,tage sit,this morning,til besver,tor ike,vere nu,vodka,wed gumies,wont stay
36 adhd medicin,alt hvad,alt sin,born hjeme,et glas,glas,hamrer og,har knust,have chest,hel flaske,holder mig,knust min,liger og,ma ga,medicin pa,mere jeg,min hash,morning,morni~,nogen er,pa om,siger farvel,sin adhd,skere,slow,some pils,sove,telefon og,truer min
35 ## mg,_ anymore,anymore im,ate one,blod in,breathe properly,comit,comit suicide,edibles,edibl~,en kravlende,end it,ending this,epileptisk,epileptisk anfald,er stofer,et epileptisk,finde ordene,hand er,har faet,har lovet,hearing voices,hojre,hojre hand,i lordags,i telefonen,im ending,jeg tror,kravlende,kravlende baby,lige haft,lordags,lovet at,med sovepiler,mg,my edibles,my vomit,no mater,og hojre,one _,one of,ordene,ordene og,pludselig kan,shes drunk,sovn,springer,stofer over,stopede,theres blod,theyre,theyr~,this tonight,to comit,todler ate,up no,vomit
34 # days,# i,afraid of,ale verden,at forsvinde,at vere,ben fed,besver for,dater ned,en pind,fed for,for ale,for brystet,forsvinde for,handledene,i handledene,ike finde,jeg rog,kids have,mange benzor,not ben,nu og,og tabte,pind,pind og,rog,rog mig,seizures,so much,tabte,tabte min,their kids,whole botle
33 am going,be,beltet,belte~,benzor overnight,choked,choked me,choke~,daughter tried,ending my,garag~,halsen til,han klemte,han spytede,herself,herself this,herse~,hoj,kil herself,klemte mig,life tonight,med beltet,my friend,of tylenol,og slog,om halsen,overnight,planen,sa sort,shot me,sker,spist hash,spytede,spytede pa,spyte~,stop my,tage for,taget kvelertag,til jeg,tried to,tylenol,tylen~,vile vere,wil shot
32 am thinking,baby noget,blevet truet,efter sped,ende,fed,fordi jeg,garagen,godbye,godby~,gore min,have not,i garagen,is hearing,kan hore,me under,meget langsomt,motoren,motor~,overn~,penge og,springe ud,the kids,thinking to,throw,throw me,til ham,to throw,train today,under the
31 antidepresants,antid~,far sider,garagen med,gemer,hun vil,ike ma,just swalowed,med motoren,motoren tendt,my antidepresants,nar ungerne,sider ude,swalowed al,tendt,the train,threatening to,train,ungerne er
30 about ending,af stofer,alene i,bange,barn sider,blive gul,bron,dag det,ending it,et lile,ferdig,fuld af,har planer,huden,huden og,hvilken dag,i huden,ike hvilken,lejlighed fuld,lile barn,litle sister,mavesmerter,maves~,mig om,planer om,sider alene,sterke mavesmerter,today,tredive,tredi~
29 derhjeme,derhj~,gav ham,ham naloxon,har fundet,he overdosed,hort stemer,naloxon han,rystet min,shot,stadig helt,stemer i,think he,var
28 dag helt,har slaet,jeg gav,vere
27 kramper hele,langsomt,mavesmerter efter
26 beste~,blevet,bleve~,brystet efter,i live,live,morge~,og ryger,orker,son is,sterk~
25 hun mumler,lober,mumler,mumler bare,mumle~,og halucinerer,side selv,the baby,uge ##
24 at the,of the,pa en
23 blodp~,gul i
22 i fel
21 banker
20 har svert,svert ved
19 fik
17 pile
16 horer,of my
14 er stadig
10 kids
7 dod
2 say
-15 this
-18 veninde er
-19 pa den
-20 at night,flatmate is,is noise,mand er,noise at,verel~
-21 ol
-23 har bornene,nar de,venter
-24 min mor
-25 af sin,fa fat,gerne vek,son
-26 and dont,be registered,beter,lige fodt,registered,with drugs
-27 altsa,altsa med,astma og,beat,beat me,det altsa,far luft,han skyder,husband never,luft af,me he,never beat,nu sluter,only sad,sin spray,skyder heroin,spray
-28 abstinenser,absti~,baby how,bedre,en pige,er han,er rask,fast _,i dem,inde sa,ingen har,ketam~,kome i,med min,piler er,rask nu,wekenden
-29 er sjov,fodt en,how fast,ike kome,ike samen,sjov nar,smokes,student and
-30 a student,bankede,bos threatened,fire me,ingen kramper,ingen smerter,kramper ingen,name,smerter bare,student,to fire,uge
-31 bliver det,bornehave,cant cope,cant take,coke og,cope anymore,det at,it anymore,letelse at,min sag,og gar,one using,pa dogn,ryster pa,take it,the one,using i
-32 aldrig bega,dognstedet,dos my,er knust,gange er,gar der,har feber,helst ike,jeg tage,lon,min sons,mindre,no thoughts,not the,og benzor,skole,skunk coke,slog,sons,tak,thoughts,thoughts of,thoug~,vere med,vil aldrig
-33 aften som,anonymous,cut down,de sliper,hjelper i,jeg plejer,med de,my ##,og svarer,og tyve,plejer,rask,shes out,sliper mig,sped benzor,tager min,tyve
-34 bleg,bleg og,bror tog,et rad,for nu,ga i,grupe,hair,han bleg,har arbejde,har min,hold on,hvad nu,ike lade,in may,ned pa,nervos for,og sovepiler,og tret,skolen,skole~,stofer for,stoped and,to hold,tog stofer,tret har
-35 abstinenser nar,adhd og,drugs,er bare,ferie og,hos jer,hvordan far,is only,latergas,later~,medicine this,min opgang,modes,my medicine,opgang,opgang i,opgan~,overdosis i,pa ferie,skal vek,skunk,snak,turn,u,u turn,var en
-36 alene nar,bedre liv,dosnt hit,efter festen,en gps,er vred,et bedre,gps,he dosnt,hjerte er,i drank,ike nu,jeg skadet,man pa,med til,municipality,munic~,oplys~,samen med,skadet,skadet min,skade~,skal min,vagner om,vred pa,what is
-37 a headache,advice,advic~,at lese,city anymore,drank to,er bekymret,fre,han se,hel time,hostede,hostede mig,hun hostede,in this,journal,journ~,mig sa,min journal,mine snaps,night and,og koncentrere,og latergas,om ham,opdag~,ryster lidt,side stile,som min,this city,tilbage,to og,vek i
-38 adiction,aligevel,alige~,andet,barn og,before non,blod i,compu~,det noget,det sa,enough,enoug~,er sygeplejerske,familie,far man,forste,frade~,grupe~,he wont,hjelper,hun treker,hvordan ser,i hjelpe,jeg skamer,lige holdt,mail,mange overdoser,met,morgenen,my adiction,ne,non,non on,om morgenen,overdoser,sag,se mig,ser man,ser mange,slowly,slowl~,smidt ud,som legen,svar,sygeplejerske,sygeplejerske og,sygep~,the doctor,there a,trape ud,venter barn,vred
-39 and have,at miste,bornene ike,chokolade,choko~,det en,det er,doseringsesken,doseringsesken til,doser~,en plads,er mig,har lagt,hit me,hund har,hver morgen,i doseringsesken,i med,ike klare,is seventen,lagt pilerne,med tomermend,melem mig,mindr~,miste,og sveder,om jeg,pa su,party,pilerne i,pleje~,provet det,sa bornene,se at,skrevet om,slut melem,som jeg,spist chokolade,stoped,su og,tomermend,tomermend mere,tomer~,vagne med,while
-40 andre,bror var,depresion efter,det tror,efter fyringen,en at,en depresion,er glad,er god,er nervos,every,feber sa,festen kloken,fyringen,glad og,god mand,ham lengere,heart,ike hore,jeg amer,jeg venter,lengere han,mdma pa,pa roskilde,regni~,roskilde hun,sluter festen,taget mdma,turning ##,tving~,up before,vide at,vold nu
-41 # sal,## ol,aften han,anyone check,astma,at skrive,benzor sleping,boyfriend drinks,brev,broken since,dogns~,drike hver,drinks to,far kaster,find,find out,forke~,gerne trape,handbold,har astma,henderne,hoper,i was,ike har,ike side,ike sla,ike vente,jeg hoper,kaster handbold,kiger ud,koncentrere,koncentrere mig,konce~,mand drike,med coke,med nar,medicine,min lejlighed,ol i,pa henderne,pose i,she left,sige det,since she,smoke~,su,truede,trued~,ude af,verelse og
-42 _ med,borter,borter tender,borte~,dagen og,det derhjeme,er for,farvel og,ferie,fiften,fifte~,fik knust,for snaken,frem,gange tenker,ghb fantasy,har blod,har trapet,have mit,hjeme med,jeg borter,knust sit,koster,koste~,misbrug,munden nar,og tak,sengen hele,sit hjerte,skal i,sliper,slipe~,stude~,tender,tenker jeg,vil gerne,woried about
-43 an exam,blevet #,bokser,bokser og,bokse~,born pa,check,darligt og,de kaster,det fint,edru lige,frem og,gerne,gerne stope,ham frem,have an,headache,heada~,here on,hinanden,hinan~,hunden,hunde~,ike taget,kaster ham,ketamine,klare,lige sa,med drike,medicin i,mig der,og bliver,og tilbage,on tuesday,on wekends,quit smoking,roskilde,roski~,slaet i,son bokser,son de,til tandlegen,trapet,tuesday,tuesday i,tuesd~,up to,wed and
-44 adrese,answe~,arbejdet,as,at holde,broke,dater siger,daters,daters verelse,dater~,dybt,er _,er flytet,for a,fortele,gar i,har vores,hun hader,i styker,ike gore,jeg en,jeg kom,lile er,man,min daters,much,nok af,ophold,pose,she smokes,somewhere,somew~,tage stofer,taget to,think she,to panodiler,ud pa,udviklingshemet og,vere anonym
-45 at my,fa en,flytet,flyte~,forve~,han skylder,hene,high at,im embarased,kan vi,komer jeg,lese,mig penge,mit navn,nothing,nothi~,sisters weding,skylder mig,taget pa,talk,tel,trape,was high,weding,weding and,wedin~,wekends
-46 ale de,anonym,bedstemer,broken,broke~,city,der vaper,drike,elsker,et halvt,fel me,gamle,gange,glad,go,hel pose,hemel~,hjeme~,hold,i take,is broken,jeg vagner,kone,me beter,og forsta,oxy,pose slik,ryster ike,smoke and,spist aftensmad,stile,stile og,stoped to,tager piler,tandlegen,tandl~,vaper thc
-47 alt er,and want,at klage,ben sober,blev skev,day after,doren i,due,due in,er ude,fa abstinenser,famil~,for ##,han slog,he slept,hendes fodselsdag,hvad er,is due,langt,mig efter,ned,or,sa lenge,same,skend~,skev til,slept al,snaken,sober for,steder,til hendes,unge,veret edru,vi har,vil holde,woried,worie~
-48 # klase,afslag,arve,arve huset,bedst~,dod og,en udanelse,er der,er jeg,er ligegyldigt,gelder,halvt,hit,i get,kereste tager,klase og,ligegyldigt og,mening,mening med,my parents,nogen mening,not,og spiler,over mig,sender,skal arve,smidt,sov,to much,why
-49 ale kender,altid sur,bliver vejret,bor pa,foler mig,gor i,har to,he never,henger ud,her made,holder,hurtigt,hvordan bliver,ike selvmordstruet,jeg at,leve pa,made,mange ar,on my,seventen,seven~,skidt,straf~,styker,styke~,tende~,til mig,tilba~,town,vagner altid,vejret i,ven der,where
-50 at se,at snake,beske~,bliver der,broke my,complain,den her,driker for,en sok,er udviklingshemet,farligt at,han fa,have no,hunden har,hvor lenge,i folk,i igen,ike om,kereste ryger,om naten,ryger hele,se min,skendes,sok,tiden og,udviklingshemet,udvik~,wrong
-51 afsla~,aftensmad,after the,alenemor,alenemor og,alene~,anyone,anyon~,arevis,arevis og,arevi~,can he,driker sig,embarased,embar~,er alenemor,faet naloxon,for me,gaden i,greder hun,har levet,har mistet,i arevis,ike pase,im a,jeg vere,kloken #,kone er,levet,levet pa,med hjem,med mit,med noget,mistet,naloxon med,neste,ojne,pase sig,ryger,sa greder,sad,schol,sig fuld,sige,verelse,your
-52 blev ##,bos,er kold,han blev,har veret,hjelp til,holde~,hurti~,kan hun,krav,menin~,min kone,my bos,my heart,nar,sa jeg,selvom,selvo~,sporgsmal,to smoke
-53 aldrig tenkt,angst og,away from,chest hair,det til,du,farli~,fodt,hader,har angst,har kun,have min,holde fast,hver,inside,insid~,kid is,min sagsbehandler,om,parents,snake
-54 am ##,at i,det vile,fortalt,forta~,i had,jeg til,ligegyldigt,ligeg~,orker snart,pusherne,sagt farvel,sende~,smoger,smoge~,snart ike,syg,til pusherne,to me,tok #,ved jeg,vil helst
-55 al day,angst,another,anoth~,day,det bedre,egen,forsta,har adhd,hele ansvaret,ike mode,ike tenkt,jeg fa,jeg selv,medic~,min chef,ok,plads,sidste uge,taget noget,that,udanelse
-56 ansvaret,ansva~,dybt og,ike bange,jobce~,kid,kloken,kloke~,mdma,nu jeg,og prover,pa mine,priva~,prover igen,skal,taget #,uden,vejret dybt,venter pa
-57 adict~,brev hjem,darligt,er dod,jeg skal,kniven,knive~,medicin,mine foreldre,mor driker,prove~,ringer,tid,vin
-58 for verden,fyrin~,gemt mig,i come,jeg ryster,klager,klage~,month,mor og,roget,sidste uger,stope med,there,verden de,without,witho~
-59 # panodiler,# pils,am,bla ojne,chef,cope,er lige,foler,har bla,have mig,loud,my own,nervos,paren~,ringer i,talks,there be,to uger,vaper,wil there
-60 aslep,bare tret,er slut,fengsel,fengsel for,fint nu,hvor liger,i fengsel,jeg kome,min lege,om mig,ophol~,own,senere,sener~,stofe~,taget hash,tale med,var yngre,yngre
-61 baby is,bo,dode af,for,get help,intet,jeg ved,jeres,last wek,melem,mig ike,slik,sted,svampe,svamp~,treatment,tret af,uden kafe
-62 am i,computerspil,der nogen,det godt,det gor,exam,hele wekenden,help,i computerspil,is this,klase,live in,sagsbehandler,sent,stote,taget mine,udane~,vek hele
-63 an,edru,fra skole,hjeme fra,hvad jeg,i sidste,im ##,mig fra,skamer,skamer mig,skame~,to come
-64 det for,hjelp,i livet,sporge,wekend
-65 er hjeme,er pinlig,folk med,kan,mode op,pinlig,pinlig nar,pinli~,syste~,tok my,we,wek
-66 arbejde,dagen,hos,nervo~,roligt,rolig~,ryge,speak,tror min
-67 bekymret,bekym~,der noget,flere,helst,og far,sovepiler i,to get
-68 aftal~,at falde,barn pa,bryster,gps i,har ome,i use,kold over,nogle gange,og #,ome,ome bryster
-69 about,aftengig og,bare have,fodselsdag,habit,kil this,noget for,people,peopl~,skal jeg,this habit,years
-70 after work,gik,ike kramper,jeg ryger,psykiatrien,sadan
-71 # og,abent,behandling,chest of,det gar,drawers,drawe~,et sted,folelser,hjelp~,holde op,ike stope,komer der,merke sine,of drawers,samtaler,sine folelser,snake med,son er,staf
-72 at ryge,can my,difer~,en pause,er tret,i mig,konta~,menes~,only,sure
-73 anything,anyth~,for the,ike haft,siden jeg,tret,which
-74 er det,hen,holde,ike pa,jeg bor,my son,nej jeg,vi
-75 ## er,adres~,fodse~,forte~,hver dag,ike have,jeg sover,to the
-76 baby and,come,compl~,driker,fra det,ike voldelig,it,kender,kende~,misbr~,sjov
-77 anony~,har roget,treker vejret,wil i
-78 doctor,docto~,i det,lejlighed,my kids,noget,not suicidal,og sover,using
-79 problem,rehab,spist morgenmad,vente~
-80 depresion,drike~,er aftengig,ike i,legen,to stop
-81 at vide,hver aften,mode,pause,smoking wed
-82 blive,er ##,har ingen,kne,over for,slog op
-83 eler,fa hjelp,ferdig med,fra mig,have to,kun,psyki~,tale,vil i
-84 about my,clean,drinks,is the,lerer,leve uden,morgenmad,sa,to born
-85 de sidste,do,har brug,hvad gor,med hash,pa ##
-86 at jeg,mange,nar jeg,sagsb~
-87 any,og tager
-88 brug,brug for,fengs~,jeg skendes,kome,vil leve
-89 sick,vejret fint
-90 aftengig,over,skendes meget,vide,work
-91 darli~,i ned,ma jeg,stope
-92 det,feste~,gets,ike dox,vil ike
-93 is it,leve et,my kid,regis~,treat~
-95 ma,vente
-96 get,kan min,lidt,tit,var ##,with my
-97 pa mig,place,ringe,samta~,spiler,spile~
-98 dater er,do i,forst~
-99 away,busen,hele dagen,ingen selvmordstanker,ondt i,ringe~,uger
-100 jeg tog,smoke,tager
-101 af at,hvordan,hvord~,hvornar,hvorn~
-102 bliver jeg,live with,ogsa
-104 a baby
-105 far jeg,navn,out of,rad
-106 is ##,is there,lege
-107 ## and,han kan,har en,kan jeg,yes
-108 before,befor~
-109 ike ondt,start~
-110 klage
-111 der en,festen
-112 dox jeg,har jeg,mig fordi,probl~
-113 im not,jer,lenge,sur
-115 af det,can i,depre~,god,how,komunen,take,wil
-116 hvem
-117 dode
-118 behan~,komun~
-119 hvor,use,wed
-121 har aldrig
-122 kereste og,weken~
-124 kan i
-125 med mig
-128 hash
-129 kafe
-130 aften~
-132 out
-135 who
-136 ja
-137 bor,har ike,you
-138 arbej~,job
-140 never
-142 fine
-143 aldrig,aldri~
-148 dos,fint,kan han
-151 har i
-152 godt
-153 nej
-154 what
-157 can
-159 er ike
-171 hvad
-234 _
`,
  },
  child: {
    base: -360,
    of: `
440 baby
299 lile
295 barn
284 #
232 babyen,babye~
231 pa #
219 alene
204 kids
198 slar
194 alone
192 har veret
180 i bilen
174 forel~
173 stofe~
172 bilen
171 from
167 er ##
166 af mine
165 barne~,kore
161 child,er alene
153 mor er
149 our
148 fuld
146 wont
145 og skal
144 alone with
143 os
142 ryger
140 barnet,botle,mor
139 slar bornene
137 korer,methadone,metha~
131 ate,den lile,litle,min baby
125 get
124 some
122 spise
119 i skole,skole
118 amer,amer og,hele dagen
115 spist
114 slaet mig
109 slar vores
108 af far,lilebror bliver,slaet af
107 dagen og
106 kanyler,liger kanyler
105 two
103 toarige,toari~
102 har druket
101 de ryger,en af,faet fat
99 kanyl~,lilesoster,liles~,min lilesoster
98 dreng,pa coke
97 og min
94 pavir~
93 drank from
92 pavirket
91 todler,todle~
90 alene med,ar har
89 work
88 lilesoster er,my litle
87 drunk
85 crack,foreldre er,hits
83 from the,hash
82 up and
81 bliver slaet
80 et barn,min toarige,son pa,toarige har
79 bil
78 ike veret,kereste slar
77 er pavirket,hjeme,nar de
76 born er
75 dater pa,farli~,jeg amer
74 de er
73 # har,hente,pa et
72 munden,munde~
71 skal,table~,wekenden,weken~
70 er vek,husband is,the kids
69 der er,ike veke,their
68 and wont,dagen,her,slaet,slugt,swalowed,swalo~
67 deres,metadon,metad~,there
66 han er,home,is nursing,nursing,nursing and,nursi~,using coke,wife is
65 han slar,her er
64 crack foran,fandt,far har,foran bornene,ryger crack,tre
63 kravl~,out,uge
62 der liger,er det,veke
61 dater fandt,fandt en,mangler,mangl~,nogle mangler,og nogle,pose,pose med
60 my wife,ope i,ryger heroin,son i,the baby,vek i,veret ope
59 barn er,borneverelset,fare,i borneverelset,i fare,kanyler i,og jeg
58 morfi~,wed
57 er bange,har spist,ope
56 en pile,hashk~,nabon,skal hente,soster er
55 a child,at jeg,barn ondt,child in,danger,dange~,gore mit,in danger,is a,min subutex,there is,using
54 dater ned,en pind,jeg rog,og tabte,pile,pind,pind og,rog,rog mig,tabte,tabte min
53 af min,en hashklump,har tyget,hashklump,pusher,tyget,tyget pa
52 drengen pa,er sa,har faet,hun,mine foreldre,pa fem
51 some pils
50 et ar,of my,sover og
49 baby is,barnet har,er en,nabon born,og han,om lidt,son is,spist piler
48 drengen,dreng~,eks,fordi,jeg kan
47 and im,born leger,girl,hvor mine,kanyler hvor,komer til,leger,rundt
46 kravler,son
45 at gore,ate one,edibles,edibl~,faet noget,my edibles,one of,spist en,todler ate
44 druket min,foran,shes drunk,veninde amer
43 lidt,med den,my son
42 am,fodt,fulde,lige fodt,og ryger
-41 of
-42 kereste har,slog,threatening to
-43 and now,blevet,bleve~,er blevet,hjert~,lober,xanax
-44 boyfriend,boyfr~,dox,every~,min ven
-45 my heart,overd~
-46 ansig~,kniv,shaking,shaki~,to be,verel~
-47 bla,kan ike,og der,sort,tog,vile
-48 heart,kaster,kramper,merke~,rivotril,rivot~,skriv~,ven
-49 at home,er bevidstlos,fik,im,morge~,pa ##
-51 benzor,ghb,min kone,og mine,selvm~
-52 ihjel,whole
-53 al,benzo~,realy,threatening
-54 hjem,hver,is going,kone,penge,sadan
-55 fel,ind,kan
-56 breat~,vil ike
-57 chest,kropen,krope~,mig nar,vodka
-58 # dage,he is,ike fa,komer,threa~
-59 bryst~,kaste~,vejret,vejre~
-60 be,smadr~
-61 truer
-62 mere
-63 at,i dont,meget,star
-65 kramp~
-66 gang,leve
-67 efter,ga hjem
-68 det,min mor
-69 sig,slar mig
-70 i cant,over
-71 i have,ike ga
-72 dage,vagner ike
-73 cant,dag
-74 feber,gar og,siger
-78 like
-81 tor ike
-82 going,om
-84 after
-85 he
-87 min far,nu,tor
-88 now,stope~
-89 helt,mig
-92 vagner
-94 vagne~
-99 hes
-102 blod
-103 she
-108 op
-109 ale
-119 tok
-123 me
`,
  },
  overdose: {
    base: -290,
    of: `
294 tog
258 tok
236 overd~
216 bevidstlos
203 bevid~
200 hes
199 liger,meget
188 besvi~
185 har slugt
182 bla,vagner ike
181 ## panodiler
174 taget en
173 breathing
172 overdosis
166 treker,treke~
160 taget ##
158 vagner
156 ghb
155 er kold,hjelp
152 taget
146 not
144 og en,romate,romat~
142 fentanyl,fenta~
140 ale mine
138 tror jeg,vagne~
136 cold,lips
135 leber
134 vagen,wake
133 er bla
132 forke~
131 noget
130 falde~
127 gurgl~,realy
122 every~,fent
120 alt,whole
119 ham
118 der komer,moving,movin~
117 hjelp min
116 help
115 drank,hun ike,shot,slugt,veke ham
114 har spist
113 my friend,to much
111 hans,nu kan
109 har lige
108 isnt,slap og
107 turning,turning blue,turni~,up
106 konta~,som om
105 fixet,fixet og
102 merke,swalowed,swalo~
101 at the,han er,much
100 fel,mange
99 flask~,liger pa,od,od on,on fent,she
98 and his,er gaet,gaet
97 blue,faldet om,gra,henderne,hendes,langsomt,making,makin~,pa henderne
96 ike vekes,unconscious,uncon~,vekes
95 fik kramper
94 ike vagne,vagne
92 i think,think
91 halvt,he,hun
90 den pile,dox efter,drak,livlos,livlo~,merke~,now,om jeg
89 like ##,many,paracetamol,parac~
88 er tomt,tomt,vodka
87 breat~,foaming,foami~,leber er,lips are,min kone
86 ale,metadon,metad~,steso~
85 i armen,is turning
82 ale sine,helt slap,medic~,sine hjertepiler,sort
81 a whole,og svarer
80 fa hende,han treker,like,puls,theres,there~,treker ike
79 besvimet,mase
78 holde,is unconscious,kereste vil,vil ike
77 he tok,minut~,noget siden
76 hjertepiler
75 gra i,taget alt
74 at besvimet,bare og,cant get,mange benzor
73 ## morfinpiler,har indtaget,ike vejret,indtaget,indtaget ##,indta~,morfinpiler,og han,til mig
72 at holde,fik,nu er,tog ##
71 are purple,en gang,jeg kom,nar jeg,sisters lips,slap,sove fordi
70 far har,ipren
69 er bevidstlos
68 ## paracetamol,his breathing,overdosed,went
67 jeg tror,kan,mum,snake
66 antidepresants,antid~,just swalowed,kastet op,my antidepresants,pa ham,swalowed al
65 helt,hun treker,ike merke,spist
64 medicin,og mine,veke
63 get,han,hel plade,kone,nesten ike,plade,plade sovepiler,unconscious help
62 ## tableter,and now,ansigt,barely,barely breathing,barel~,gurgling,hel flaske,i koma,i swalowed,ike nar,koma,og hendes,rusker i,sofen
60 hende
59 at falde,er besvimet,et glas,glas,pa en,snife~,var,ven har
58 kan jeg,stesolid,to many,vi kan
57 det var,har kastet,hun er,kome i,tok to
56 feter,flaske,foler mig,kome,min feter,piler og,vek og,walk
55 vagne op
-56 hjeme,korer,vere
-57 al,driker,drike~,having,havin~,home,ike faet
-58 alone,babyen,babye~,brother,druket min,har tenkt,this,varm
-59 stiker
-60 at drike,at leve,slaet,stoper,that
-61 barne~,en pile,forviret,forvi~,lejligheden,lejli~,sidste,sidst~
-62 farli~,jeg amer
-63 har feber,high,stopede
-64 be,drike,med ghb,mor,pa at,says
-65 am,drunk,her,hjem,nabon
-67 amer,amer og,drinking,en af,og mit,stike~,two
-68 i morgen,morgen,ned,stofe~
-69 er der,er det,i gar,i kramper,tor
-70 brystet,psyko~
-71 gor
-73 my chest,ondt i,taget noget
-74 ike treke
-75 hver,kids
-76 child,taget kvelertag
-77 os
-78 og hun
-79 kaster
-80 cant breathe,sider,skrevet,skrev~,slar
-81 selvm~
-82 ven er
-83 alene,bloder,kvelertag,kvelertag pa
-84 treke vejret
-85 hjerte hamrer,kvele~
-86 den lile
-88 fa vejret
-90 siger
-91 dage,sa,sig
-92 bryst~,ryster
-93 feber,i have,star
-96 in the,tre
-97 fa luft
-100 skal
-101 arm,uge
-102 leve,son
-108 ind,mig
-109 blode~,fuld
-122 ben,pa #,slag
-123 treke
-124 barn
-126 kramp~
-127 af mine
-131 vil
-132 ryste~
-136 i bilen
-140 bilen
-142 luft
-144 baby,mdma
-146 im
-151 #
-152 lile
-171 blod
-187 stope~
-235 me
`,
  },
  suicide: {
    base: -39,
    of: `
241 dox
238 selvm~
224 leve
194 that
189 sig
180 be,mere,suici~
177 i want
175 mig selv
174 farve~
169 vil
151 farvel
148 suicidal
143 sider
142 selvmord
137 reb
136 jeg star,star pa
135 at tage
134 aften
130 die
129 every~
125 pa at
124 at leve
122 wants,wants to
120 vile
118 det stoper,selv ihjel
116 ive,mate,my mate,ud pa
115 end
113 vere
112 det
111 godbye,godby~,har skrevet,skal
109 life
108 skrevet,skrev~
105 live
103 og siger
102 henge
101 dod,garag~,living,livin~,to be
99 liv,til mine
98 siger,thinking,vil bare
97 anymore,anymo~,pils
95 skriver
94 myself,mysel~,to die
92 gor
91 skriv~,tonight,tonig~
90 ferdi~,i wana,wana
89 i aften,sider med
88 foler,se nogen
87 grund til
85 gor det,livet
84 i was,sa er
83 beslutet,beslu~,forsv~,har beslutet
82 ike se,livet af
79 go,gore det
78 piler i,says
77 ind,locked,locke~
76 gemt,klar,sige farvel,think~
75 nogen grund,verden,verde~,wil
73 alive,gona
72 going to,hope,i dont
71 my pils,sige
70 at henge,ga i,my sister
69 at kore,er ferdig,ferdig
68 grund,take,verelse
67 de finder,finder mig
66 gone,himself,himse~,lengere,lenge~,my wife,pulsarer,pulsarer over,pulsa~,sove
65 im going,kil,sa,to kil
64 bron,har tenkt,kore,live anymore,pa bron,vil dox
63 eget liv,walk
62 foran toget,har selvmordstanker,henge mig,komer ike,med mig,mig i,selvmordstanker,skere,ud foran
61 a plan,har skaret,skaret,skare~,sluter,sluter det,slute~,star,to end
60 ale,sprin~
59 der nok,flere uger,gemt piler,uger
58 afske~,ike til
57 at vere,garagen,i garagen,motoren,motor~,up
56 dato,en dato,har valgt,this,valgt,valgt en
55 bedre,er bedre,verden er
54 beter,boyfriend is,kone,never
-54 drank,hits,jeg stoper,last,og skal,psyko~
-55 bevidstlos,brystsmerter,dage,i armen,kaster,pavir~,stemer,things,thing~,two,vagner ike
-56 med en,methadone,metha~,overdosis,pa nogen,skal gore,stemerne,stemerne siger
-57 fuld og,har svert,have dts,ike ga,mig med,svert ved
-58 alone,days,de vil,er last,forel~,jeg blev,pile,til at
-59 barnet,blode~,give,han er,min baby,munden,munde~
-60 eks
-61 breathe,druket,druke~,high,me,some,tor ike
-62 at stike,bevid~,blev,dad,den ene,doren,drebe,drebe mig,stopede
-63 brystet,drinking,er alene,haft et,haluc~,romate,romat~,whole
-64 der vil,far har,stofe~
-65 besvimet,shaking,shaki~,tog,treker,treke~,truer,up blod
-66 ben,pushe~,siger jeg
-67 at home,pa #,stike,there,ud i
-68 crack,har spist,kereste,min kereste,mum
-69 barne~,dts
-70 besvi~,lile
-71 cold turkey,ike fa,turkey,turke~
-72 at once,bla,breathing,drunk,med ghb
-73 er fuld,faet,i think,mine ben,ryger,think,tor
-74 hjem,injec~,mig ihjel,stope~
-75 hele
-76 have penge,hjelp,hjert~,os
-77 blod,kaste~,keres~,of my,since
-78 ale mine,spist
-79 at drike,drike,har truet
-80 benzor,der er
-81 har lige,home,ryster,vil sla
-82 benzo~,luft,sla
-83 armen
-84 having,havin~
-85 hes,og jeg
-86 arm,overd~,udenfor,udenf~
-88 blue
-90 er bange,truet
-91 noget
-92 cold,de har,kil me,stope
-93 bange,barn,har slugt,hjeme,my
-94 ene,om
-95 kan,ryste~
-96 fik
-97 i gar,shes,vejret,vejre~
-99 g,kramp~
-101 cant
-102 slaet
-104 xanax
-105 slugt
-106 from,siden
-107 swalowed,swalo~
-108 threa~
-109 helt
-110 and,is going,som om,steme~
-111 hun er,mor
-113 bryst~,og
-116 after
-117 taget
-118 liger
-120 jeg bliver,tror
-125 fuld
-126 steso~,wont
-127 chest,he
-136 efter
-137 breat~
-139 penge
-140 tok
-148 har taget
-154 #
-155 ghb
-159 baby
-184 han
-186 ham
`,
  },
  withdrawal: {
    base: -442,
    of: `
340 stope~
214 kramp~
208 dts
199 xanax
189 shaking,shaki~
183 ryste~
181 seizu~
180 anfald,anfal~
179 delirium,delir~
178 med ghb
173 kramper
169 ghb
165 dag
163 drinking
162 har delirium
160 benzo~
159 hver
154 drike
153 har kramper
151 benzor
149 ryster,stope
147 have dts,nu
146 going
144 steso~
143 and i
140 at home,dage
138 dyr,g
137 at drike
134 et anfald
133 haft et,quit drinking
132 sved
131 ol
129 ryster og
125 day,kravler
124 having,havin~,siden
123 stopede
121 cold turkey,home,kravl~,turkey,turke~
119 had a,ike faet
118 stopet med
116 i gar
115 seing,tor
113 at once
112 days,seizure
110 i have
109 haluc~
108 morge~
102 and seing,kold tyrker,tyrker,tyrke~
99 abstinenser,absti~,i morgen,morgen
97 vegen
96 detoxing,detox~
95 mig for
94 blevet,bleve~,cold,er blevet
92 driker,drike~,uden
91 #,og jeg
90 der ike,kramper hele
88 ting
87 from
85 i nat,nat
84 delirium tremens,over,sidste,sidst~,tremens,treme~
82 brat,brat med,bror har,convulsions,convu~,having convulsions,hjeme og,hours and,im,shes having,ud i
81 dage og,hearing,heari~
80 hele naten,ike er,siden jeg
79 # days,dag til
78 et ar
77 har ike
76 hours,tyrker fra
75 halucinating,har tenkt,since
74 is having,name
73 sig i
72 seizures
70 # dage,sweating,sweat~
69 mor er,things,thing~
68 coming,comin~
67 havent,havent had,haven~,im shaking,legen
66 stope med
64 helt forviret,stoped
63 ser syner,syner
62 faet,i lordags,lordags,ud
60 is going
59 being,fik,halucinating since,nej
57 sveder og
56 sove,two
55 dode,rivotril,rivot~,stope brat
54 min far,my benzor
53 lober,since i
52 having withdrawal,withdrawal seizures
51 dropede,going to,hun er,jeg dropede,jeg smider,jeg stoper,shaking so,smider,smide~,taler til,to stop
50 var i
49 benzor i,forviret,forvi~,op,rundt,til den,without,witho~
48 epileptisk,epileptisk anfald,et epileptisk,hvor,lige haft
47 a drink,every,volds~
46 alkoholen,der siden,dropede alkoholen,se folk
45 hjeme,shes,yesterday,yeste~
44 at jeg,now,star,stesolid,tre dage
43 blive,drike i,flere,my heart,taking,takin~
42 er der
41 holder,holde~,horer,two days
40 far har,son
38 gar kold,so much
37 am going,benzor overnight,dagen,of xanax,og der,og halucinerer,overnight,overn~,stop my,talk
36 den ene,helt,merke~,stoper med
35 dead,halucinerer,nu og,people,peopl~,turkey of
34 alt,overalt,overa~
33 dealer,deale~,kereste har
-33 er fuld,foran,wont
-34 fik kramper
-35 aften,be,det stoper,drak,foaming,foami~,med en,tog,walk
-36 armen,besvimet,foler,forel~,hjem,it,kids,kil,slag,slar,to kil
-37 at the,dater pa,hele dagen,skal,vagner
-38 bare og,den lile,hende,livet,myself,mysel~,taget en
-39 bevid~,ike vagne,ike veret,kereste,min kereste,ojne,spist,take,think im,vek i,vere,vil bare
-40 i dont,keres~,truer,vagne~
-41 babyen,babye~,brystet og,chest,fel,flask~,om,skriver,tor ike
-42 er alene,feber,i want,sta
-43 fordi,i brystet,my friend,vejret,vejre~,vil
-44 every~,slugt
-45 fuld,har faet,har taget,har veret,jeg kan
-46 botle,er bange,spise,vagen
-47 faldt,lile,min ven,selvmord
-48 hjert~,vagne
-49 falde~,injec~,komer,og han,slaet,ven
-50 # har,kaste~,mig,og det
-51 arm,bange,breat~,in the
-52 minuter,sproj~
-53 my,tror
-54 er kold,gange stadig,kramper to,minut~,stadig forviret
-55 brystet,son pa
-56 drank,gange,i think,og mit,think
-57 flaske
-58 selvm~,slog
-59 piler
-60 leve
-63 after,nar,not
-64 dox,ham
-66 noget,taget
-67 mig i
-69 hes
-70 alene,tok
-71 pils
-72 har en,til at
-73 up
-76 blod
-77 bryst~
-79 det,meget,varm
-83 baby
-89 vi
-90 me,she
-91 liger
-92 besvi~
-98 har druket
-100 pa #
`,
  },
  violence: {
    base: -171,
    of: `
347 me
282 de har
212 mig
210 jeg bliver
191 penge
169 slaet
167 sla
166 efter mig
159 threa~
158 hjem
155 lejligheden
151 truer
146 lejli~
144 tor ike,truet
141 og de,steder,vil sla
136 kvele~
134 smadr~
130 bange,stike
128 he
127 drunk and
125 kvelertag,kvelertag pa
124 tor
123 ike ga
122 threatening
119 jeg blev
118 doren
117 tesk
116 og truer
115 at stike,mor,taget kvelertag
114 blev,har truet
111 gun,have penge
108 ga hjem,in the
106 ihjel
105 slar mig
104 boyfriend,boyfr~,ned
102 en gps,gps
101 er last
100 drunk,eks,er bange
97 mum
96 min mor
94 huset,my dad,threatening to
92 han
91 hvad,og kaster
90 afraid of,break,i gar
89 dealer,deale~,hits me,kniv
87 dont fel,fel safe,safe,safe at
86 faet tesk,tesk af
85 and im,mig med
84 high,kaste~
82 hun kan
81 komer
80 koler
79 en kniv
78 is high,say
77 gemer,gemer mig,jeg gemer,kil me,last,med en
76 bil,ham
75 selv for
74 er voldelig,voldelig,volde~
72 blev voldtaget,har lige,voldtaget,voldtaget i,voldt~
71 a gun,my phone
70 at sla,pistol,pisto~,udenfor,udenf~
68 banker,drebe,drebe mig,har slaet
67 dad,halsen,halse~
66 locked,locke~,outside,outsi~
65 at de,de skyder,mand slar,min stedfar,sagt at,skyder mine,star,stedfar,stedf~,vere hjeme
64 am,er fuld
63 he wil,me when,of my,og hun,pa mig
62 bliver udsat,for vold,last inde,udsat,udsat for
61 jeg tor
60 de komer,de vil,fast og,mig fast,mig ihjel
59 give
58 bank,bank hver,det genem,far bank,fredag og,genem vegen,hore det,hver fredag,kan hore,kereste,min kereste,mor far,my dealer,slaet derhjeme,truer mig
57 han komer,ma
56 arbejde,arbej~,gerningsmand,gerningsmand pa,gerni~,ike kome,maven gerningsmand,money,pa stedet,stuket,stuket i,stuke~
55 and hes,derhjeme,derhj~
54 break my,doren og,med kniv,os med,truet os
53 ind,mig ned
52 en pistol,for min,hals,is going,min hals
51 der vil,kastet,keres~
50 my boyfriend
49 brend~,me with,mod,star udenfor
48 blev tevet,tevet,tevet i
47 komer hjem,slog
-47 breathing,brystet,der komer,slar bornene,ud,vere
-48 and,bloder,er vek,hun er,i aften,jeg kan,jeg kaster,pa #,side
-49 alt,help,i think,stopede,think
-50 hans,henge~,ike fa,son,table~,unconscious,uncon~,xanax
-51 munden,munde~,to die
-52 af far,alone with,bare sla,garag~,gor det,haluc~,har tenkt,lilebror bliver,live,over,slaet af,vagner,ven
-53 and his,jeg bare,like,selvmord
-54 be,dage,going to,himself,himse~,reb,spist
-55 cant,er alene,kids,liv,rusker,slar vores,wont
-56 armen,blod,hele,i bilen,sofen,tog
-57 dts,har skrevet,var
-58 aften,at gore,i cant,thinking,vi
-59 bla,henge,hjert~,skal jeg
-60 ruske~
-61 at,having,havin~,swalowed,swalo~,taget
-62 at jeg,hjeme og,lilesoster,liles~,min lilesoster,slar,tror
-63 kan,med mig,tre
-64 cold,dag,har,injec~,she,sider,wants,wants to
-65 benzor,bevidstlos
-66 benzo~,die,farvel,lile,livet af,vagne~
-67 blode~
-70 babyen,babye~,gore,kore,og nu
-71 bevid~,boyfriend is,for mig
-72 har ike,kramper,think~
-73 going,nar jeg,of,our,shaking,shaki~,tager,vejret,vejre~
-75 bryst~,chest,farve~,i morgen,morgen,og min,overd~
-76 ryster
-77 det,han er,suicidal
-78 al,and now,i want
-79 pils
-80 faldt,not,nu,op,vil
-81 and i,efter
-83 alone,selvm~
-84 piler,ryste~,tok
-85 that
-87 morge~,suici~
-88 ghb,korer
-89 after,her,noget,siden
-90 now
-93 barn,leve
-97 og jeg
-98 alene med,breat~,meget
-99 dox
-100 kramp~
-101 i have
-105 skal
-107 liger
-109 mere
-117 stope~
-119 helt
-128 #,mor er,sig
-131 selv ihjel
-135 alene
-137 hun
-146 er ##
-147 baby
-156 up
-158 mig selv
`,
  },
  medical: {
    base: -286,
    of: `
343 blod
266 blode~
255 bryst~
250 luft
245 slag
237 chest
222 feber
210 tror
209 varm
205 psyko~
199 arm
185 hjert~
184 kramp~
177 har en
174 after
168 fa vejret
167 steme~
166 my chest
163 bloder
161 cant
158 where
157 injec~
153 voices,voice~
152 fa luft
150 faldt
148 ben,folk der
147 og mit
146 hevet
144 ambulance,ambul~,min arm
140 treke
139 cant breathe
137 armen,brystsmerter,side
135 bleding,bledi~,uge
134 breat~
133 breathe
130 brystet
129 mdma
127 ting som
125 numb,psychotic,psych~
123 orden~
122 og hevet,ondt i
120 ## for,ojne,ring,ring ##
119 psykose
117 dage,hevet og
116 ene
114 gore
112 sovet i,tror at
111 hele
109 stike~
108 har svert,og snaker,svert ved,treke vejret
107 som ike
105 for mig
104 merke mine
102 uge ##
100 side af,slog
99 ene side
98 forviret,forvi~,he is,pain,vejret,vejre~
97 stemer
94 besvimet hele,har ##,having a,hjerte hamrer,i feber,i psykose,is psychotic,jeg besvimet,mine ben
93 armen og,gul,think im,venstre,venst~
92 ordentligt
91 jeg ser
90 blod op
88 al,er psykotisk,i have,om,psykotisk,she
87 jeg bloder,som om
86 blodprop,blodp~,en blodprop,jeg far,nabon
85 der vil,halucinerer,hit
84 hjertet,sproj~,stiker,tog to
83 og det
82 and,brender,han brender,med blod
81 have the,kaster
80 having,havin~,is hearing,there are
79 bleding wont
78 det er,har ike,og bloder,sort
77 im having,stay awake
76 det som,wont stop
74 feber og,har sterke,sterke,sterk~
73 ike treke,pa ham,rundt om
72 after smoking,at falde,har taget,horer stemer,pa nogen,skal gore,stemerne,stemerne siger
71 awake,han kan,vek i
70 besvimet,syv,went numb
69 brend~,far ike,haluc~,i kramper,ike luft,kraft~
67 jeg kaster
66 mit hjerte
65 i brystet,up blod
64 i mig,mavesmerter,maves~,sterke mavesmerter
63 blue,ike veret,my left,there
62 ansig~,helt,kaste~
61 er i,think~
60 at fjernsynet,det ene,ene oje,fjernsynet,fjernsynet taler,hjertet nar,ike fa,se pa,son tror,stiker i,ven er
59 den ene,venstre arm
58 og
57 blive gul,dag det,efter,gul i,henge~,huden,huden og,hvilken dag,i huden,ike hvilken,siger jeg
56 and bleding,bleding heavily,fever,heavily,heavi~,til ham,up and
55 at gore,blat og,chest pains,have chest,pain in,pains
54 gaet i,got,heart,i think,kaster blod,think
53 properly,prope~,sender,sende~,smerter i,stoper,tre dage
52 doing,gange stadig,jeg kan,kramper to,stadig forviret
-52 stran~
-53 anymore,anymo~,og en,sover og,truer mig,vagner
-54 at drike,ike holde,im,penge,vil,wake up
-55 and his,and im,dater har,i want,my dad,son,walk
-56 end,fik kramper,much,siste~,xanax
-57 forel~,last,morfi~,moving,movin~,of the
-58 er ##,er fuld,hjem,med en,og truer,sofen,two days
-59 aften,og de,snake
-60 every~,flask~,living,livin~,quit drinking,tror min,veninde,venin~
-61 dad,get,my wife,stesolid
-62 faldet om,har spist
-63 er bange,gun,locked,locke~,skriv~
-64 jeg kom,leve,romate,romat~,steso~,taget ##
-65 bange,day,er kold,g,i nat,nat
-66 hele naten,lile,og han,overdosis
-67 ## panodiler,alone,de har,sove
-68 drike,faet,has,kids,out
-69 drunk,vodka
-70 hende,sidste,sidst~
-71 efter mig,halvt
-72 i gar,shaking,shaki~,to much
-73 far har,star
-74 alene
-75 var
-76 selvm~,truer
-77 hun treker
-78 at,slaet
-79 at tage
-80 der ike
-81 two
-82 fuld,til at
-83 benzor,drinking
-84 tor
-85 benzo~,mange,stopede
-86 he
-88 of
-89 overd~,taget en
-90 seizu~
-91 drank,hver
-93 not
-94 dag
-95 wake
-96 har lige,skal
-97 breathing,pils
-98 bevidstlos
-99 foler,hvor
-100 druket,druke~,mere
-101 bevid~
-104 metadon,metad~,stope~
-105 tog
-106 from
-109 ryster og
-111 liger
-114 ike faet
-115 alt
-118 vil sla
-119 cold
-126 treker,treke~
-127 mor
-128 baby
-129 #,sla
-130 har kramper
-135 ihjel
-136 me,uden
-147 dox
-155 ghb
`,
  },
} as const
