/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -354,
    of: `
291 blod
270 breat~
257 selvm~
250 slar
238 ghb
230 bryst~
227 luft
226 leve
220 chest
216 he
215 die
213 going
208 kramp~
206 siden
205 ga hjem,she
203 aften
201 blode~
194 ale
190 dox,taget ##
189 vil dox
188 har lige,slugt
187 swalowed,swalo~
185 henge
184 hes
182 baby
179 kan ike,sider
178 arm
177 cant,livet
176 think~
175 liger
172 ryste~,steme~
168 i nat,nat
167 besvi~,kniv
166 after,alone,i aften,kramper
165 ambulance,foran,reb,slaet
164 drunk,spist
163 selvmord
162 alive
161 last
160 armen,hun
159 dts
158 brystet,han,hun er,tog
157 gerne dox,thinking
156 fa luft,har slugt,ihjel,ike er,vejret,vejre~
154 to kil
153 be dead,og han
151 bevidstlos,og jeg,wont
150 som om,suici~,up
149 # har,brystsmerter
148 ambul~,have dts,overd~,taget alt
147 gore det,jeg bliver,star
146 har selvmordstanker,og skal
145 and,psyko~,selv for,slar mig,tonight,tonig~
144 bevid~,er voldelig,ham
142 besvimet,breathing,hende
141 har lyst,leve mere
140 bloder,der er,having,havin~,kil,livet af
139 anfald,anfal~,og nu
138 at leve,bilen,going to,overdosis
137 efter,merke,ring ##,threa~,vagne
136 xanax
135 leber,munden,munde~
134 babyen,babye~
133 ## panodiler,ene,farve~,ike leve,to be
132 blue,gor,ike vere,lejligheden,live anymore,shes
131 gona,hjem,suicidal,table~
130 feber,fent,injec~,ryster,to die
129 evigt,for evigt,ruske~
128 being,dage
127 ike vagne,med ghb,sort,verden,verde~
126 de ryger,hits,ike fa,sa er
125 min baby,rundt,vile
124 ar har,en kniv
123 ate,i wana,lile,pa #,sporger fordi,vagne~,wana
122 ## for,jeg star,living,livin~,min sidste,shaking,shaki~,sidste aften,sig,star pa,tager livet
120 afske~,er bange,hendes,og de,verden er
119 botle,de har,gore,got,her er,od on,on fent,sla mig,vere i
118 bleding,bledi~,bliver slaet,crack,i morgen,koler,my litle
117 os,tok
116 delirium,delir~,haluc~,min far,pils,sla
115 at tage,nu gor,psychotic,psykose,stoper
114 af min
113 beats,beats me,bliver udsat,boyfriend,boyfr~,er selvmordstruet,klar,mere,mig nar,udsat,udsat for
112 in the,mig med,og,pistol,pisto~
111 bro,ser ting
110 g,left,nu,siden i
109 har tenkt,hele,minut~,of a
108 far ike,har delirium,ike luft,kamerat,kamer~,kereste har,kravl~,og mit,pain,sluter det,stope~,vagner
107 kanyl~,son pa,sved
106 drebe,drebe mig,jeg det,min stedfar,stedfar,stedf~,vagen
105 and now,er bla,far har,fuld og
104 dad,dater har,dealer,deale~,faet fat,leber er,slaet derhjeme,stemer,turning blue,wake
103 bla,ryster og,she is,thinking about,vi kan,vil henge
102 fel,tror,ven
101 days,drike i,gor det,hevet,horer stemer,kaster op
100 blev tevet,boyfriend is,fel suicidal,i dont,i kramper,last inde,pushe~,tevet,tevet i,truer
99 afskedsbrev,ending,endin~,quit drinking,side
98 alone with,child,er vek,fa vejret,faet,han er,high,is psychotic,methadone,metha~,our,tre,ude
97 a plan,alt,brat med,dead,drukn~,ike faet,inde,kold tyrker,pa ham,puls,tyrker,tyrke~
96 ben,eget,husband is,isnt,money,their,tog to,vegen
95 alene,der liger,forviret,forvi~,he wil,henge mig,kaste~,overhovedet leve,udenfor,udenf~
94 breathe,fentanyl,fenta~,i armen,is going,od,og bloder,savne,savne mig,son i,threatening,til hende,vil savne
93 and his,et anfald,feber og,ike se,im suicidal,leve lengere,min kamerat,siste~
92 blev voldtaget,elers,fulde,henge sig,him,huset,mig i,ting,voldtaget,voldtaget i,voldt~
91 ansig~,beslutet,brend~,gun,har beslutet,har valgt,have penge,i think,kil myself,min ven,ojnene,ojnen~,om lidt,tableter,valgt,valgt en,var dod,vil bare
90 kan nesten,kaster,mig her,my boyfriend,since i,slaet mig,tilbage for
89 beslu~,bror har,chest pains,child in,en pistol,fast og,gone,han slar,her jeg,i bilen,ike merke,mig fast,my dad,pains,psych~,ryger heroin,slap,there is
88 after smoking,broth~,er tomt,garag~,har ##,i feber,liger kanyler,og hevet,seizu~,sproj~,the pils,tomt,veke
87 dod vile,fare,hans,har skaret,i fare,jeg overhovedet,komer ike,pavir~,skaret,skare~,to live,wana die
86 and i,blod op,det skal,im,og det,sister,two days,veninde amer
85 a child,brat,drank,er pavirket,lips,lyst,lyst til,med en,mor er,my chest,noget tilbage,stike~,truet,uden mig,vagne op
84 al,at henge,break,er at,et reb,home,i brystet,ike vagner,im gona,ingen at,og hendes,orden~,reb klar,table
83 be alive,bror,dato,efter mig,en dato,glaset,glase~,is high,jeg kaster,kiling myself,mor,pa coke,selv ihjel,til mine,trapen,tror jeg,tyrker fra,wake up,wants,wants to
82 barne~,den ene,flask~,han treker,hope,im going,moving,movin~,nesten ike,noget siden,pavirket,sidste,sidst~,to many
81 at gore,eget liv,farvel,ferdi~,helder,helde~,ike livet,jeg ike,korer,livet mere,orker ike,sofen,taget en,tesk
80 ## tableter,barn er,far siger,for mig,har skrevet,jeg horer,jeg smider,lengere,lenge~,morgen,purple,purpl~,smider,smide~,som ike,stesolid,taget,ting som,vere hjeme,wont stop
79 beslutet mig,bleding wont,er psykotisk,falde~,fred,fred for,har taget,har truet,have fred,hevet og,in danger,kereste slar,kropen,krope~,min arm,psykotisk,sige farvel,sprin~
78 a knife,bestemt mig,er last,forsv~,gra,har kramper,im having,kravler,mase,nabon born,sider med,smadr~
77 ## morfinpiler,druket,druke~,en mase,foreldre er,har indtaget,hours and,indtaget ##,kanyler,kvele~,me when,my,pa armen,skriv~,two,ud,uden hjelp
76 en psykose,every~,farvel nu,grund,i lejligheden,i want,man ike,mig selv,nabon,of,pa det,pa et,piler skal,plan to,skal hente,stike,vagner igen
75 anymore,anymo~,at drike,awake,barnet,dater pa,dem ale,fundet det,gul,halucinating,halucinating since,hvorfor skal,i cant,over i,overhovedet,overh~,pa bron,sa tret,samen nu,says,tager dem,tret jeg,vil gore
74 der ike,me,paracetamol,parac~,plader,plader tramadol,plade~,rusker,skriver,skriver for,skyde~,there are,theres,there~,til at,to plader,toarige,toari~,venstre,venst~
73 de komer,er folelseslos,folelseslos,gerningsmand,gerningsmand pa,gerni~,he raped,hearing,heari~,hun kan,ike veke,ike vekes,maven gerningsmand,mig ned,morfinpiler,og truer,raped,raped me,star ude,steso~,stuket,stuket i,stuke~,til den,truer mig,var i,vekes
72 crack foran,dag til,er fuld,foran bornene,from,he is,hits me,i gar,jeg sider,kraft~,mand slar,og hun,og ved,overdosed,pulsarer,pulsarer over,pulsa~,ryger crack,tre dage,treke,voices,voice~,walk
71 ale samen,barberbladet,barbe~,eks,end at,gaet i,gor jeg,hamrer,hamre~,henger,ike treke,jeg skriver,med barberbladet,min kereste,morges,pa nogen,skal gore,sted hvor,stemerne,stemerne siger,treke vejret
70 #,alene med,det bliver,faet noget,haft et,hvor mange,i morges,ind,kaster blod,of xanax,pa toiletet,toiletet,toile~,ude ved
69 at give,danger,druket min,er i,er sa,faldt,gar kold,halsen,halse~,hours,i medicinskabet,i skole,is a,provet at,stopet med,vagner ike,went
68 af mine,at drukne,det ondt,drukne,for min,gar og,gra i,hele naten,kore,lilesoster,liles~,min lilesoster,ondt at,planl~,ready,romate,romat~,ud i
67 ale mine,blat,dead than,det sted,er bedre,foran toget,henger sig,hjelp min,hvordan man,jeg tenker,komer til,man henger,netet hvordan,pa at,rather be,selvmord hver,slag,sogt pa,tenker pa,than sober,ud foran,varm
66 armen og,cant breathe,de vil,det sidste,er bevidstlos,fixet,fixet og,flaske,jeg ser,jeg sker,just now,life,liv,my wife,overdosed please,pa stedet,please help,ring,she overdosed,sker i,slep and,til for,treker ike
65 # arige,# ate,after sped,altid fuld,arige,arige har,ate wed,bridge,bridg~,chest pain,de finder,det ligner,en ulyke,fa huset,faldet om,finder mig,finish with,foaming,foami~,force to,force~,fuld med,grund til,har spist,huset nar,jeg tor,korer altid,ligner,ligner en,ligne~,like,live i,min #,more force,noget hash,not have,pain after,planen er,siger vi,spist noget,to finish,todler,todle~,ulyke
64 blodprop,dag jeg,dage og,de skyder,der komer,en blodprop,give,like kiling,lilesoster er,making,makin~,my phone,onske,onske jeg,plane~,rivotril,rivot~,rundt om,sagt at,skyder mine,to end,up blod,vile onske
63 ## paracetamol,at stike,dene,dene verden,drengen,dreng~,fra dene,front,front of,har,have more,have the,hjeme,ike holde,in front,lige taget,mit hus,sove for,vil vek
62 a reason,at de,baby drank,badeverelset,badev~,beating,beati~,det som,drank methadone,dyr,efter at,et barn,foaming at,fordi,foreldrene,gurgl~,har kastet,havent,havent had,haven~,helt,ipren,is beating,jeg stoper,kraftige,kraftige brystsmerter,med den,mouth,myself,mysel~,nogen grund,om munden,pa badeverelset,piler i,reason to,selvmordstruet,shes foaming,sidste jeg,the mouth,to break,turning,turni~
61 alkohol og,bro ingen,brother,delirium tremens,dosis,fra bro,fundet,funde~,hende vagen,hjertepiler,hope fra,ingen hjelpe,is not,kvelertag,kvelertag pa,ordentligt,partner beats,pusher,think,tremens,treme~,turkey of,vil hope
60 aldrig sta,bare falde,bare sla,being alive,folk der,i sovn,i tre,me last,med snaps,medicinskabet,mine ben,og aldrig,op igen,outside,outsi~,pain in,sovn og,tok to,ven er,ven har,vil,volds~,with being
59 and wont,en af,en gang,har druket,hente,indtaget,indta~,kamerat skumer,kereste vil,kome min,litle,mit eget,my left,penge,rusker i,skrevet et,skumer,skumer om,skume~,soster er
58 besvimet hele,dod i,er helt,fik kramper,forel~,han svarer,hand,is turning,jeg besvimet,jeg rusker,lips are,med os,og der,og i,se nogen,seizure,tenker,tenke~,treker,verd,verd at
57 at ende,born er,brystet og,de er,der vil,det sgu,ende det,had a,ike noget,jeg orker,liger pa,locked,locke~,merke~,mig for,og foreldrene,stoper med,taking,takin~,veke ham,veninde,venin~
56 a whole,af far,are purple,bare sove,barn i,blive ved,dater fandt,de tager,en letelse,et afskedsbrev,girl,hals,hjertet nar,hun ike,hvad der,ingen paser,jeg sluter,kastet,keres~,kniv mod,lejligheden hvor,letelse,letel~,lilebror bliver,merke mine,min hals,mod halsen,nogle mangler,og nogle,og snaker,paser pa,pose med,se a,sisters lips,slaet af,so done,sta op,than,til mere,tor,varm og,vere en,veret ope
55 anymore godbye,brevene,brevene ferdige,bror skriver,cant do,drank from,dreng,drengen pa,fandt,farvelbeskeder,ferdige,fra benzor,hans leber,har sterke,is threatening,jeg blev,kereste,last night,min toarige,min veninde,my sister,not breathing,reason,reaso~,rorer,rorer ved,since,skaret sig,skrevet brevene,skriver farvelbeskeder,stedfar rorer,sterke,this anymore,threatening me,toarige har,tomorow,tomor~,ved mig,vek og,vere til
54 at hun,at once,barn,ben er,den nyfodte,det ene,ene oje,feter,fuld,girlfriend,girlf~,i stuen,ike vejret,isnt worth,jeg meget,leve for,life isnt,mange piler,many,many xanax,mase piler,mate,mend,mig,min feter,mit ben,morfi~,my benzor,my girlfriend,my mate,my pils,nyfodte,nyfodte pa,nyfod~,pa fem,piler og,skinerne,skine~,slog mig,sove fordi,stuen,stuen med,syv,tok way,ved skinerne,worth,worth living
53 # dage,at drebe,botle of,eks truer,er alene,gang,har rystet,her kids,hits her,hjerte springer,is nursing,mum,neighbour hits,nursing,nursing and,nursi~,ope i,overalt,overa~,sgu,slag over,slar vores,smerter i,springer slag,stay awake,sveder og,theres no,using coke,went numb,wife is
52 ad trapen,babyen sover,bil,do this,dont fel,er forbi,er min,fel safe,ferdig pas,forbi i,fulde foreldre,give jeg,hashk~,he beats,hel plade,id rather,it al,kobe,meget,melem to,mere at,mor sa,plade,plade sovepiler,safe at,se pa,sider i,slar bornene,sover melem,sporger,this morning,to fulde,vil op,way,way to
51 and he,are alone,at lade,benzo~,bilen fordi,blat og,coming,comin~,convulsions,convu~,den lile,der til,doing,er gaet,ghb i,har fixet,having convulsions,her liv,her til,himself,himse~,hjertet,jeg dropede,jeg komer,legs,liv ud,my legs,not waking,op,psychotic after,shes having,sit eget,son truer,sta,star udenfor,tog ##,tor ike,ud lengere,var skev,waking,waking up,wakin~
50 about driving,at sla,en mand,fik for,g kan,hendes leber,hjert~,i kome,ike at,kan merke,kep thinking,komer er,kramper hver,meget g,merke det,morning,morni~,og min,she wants,spist en,unconscious,uncon~,vinduet,vindu~,whole
49 al to,be over,blev,born leger,brender,bro greder,cold,dagen i,efter kokain,er ferdig,gor nar,greder vil,han brender,han gor,han komer,has,have writen,hele ugens,hvor mine,ike til,ingen nedtrapning,ingen vil,kanyler hvor,kil me,lejli~,leters to,metadon pa,min bror,min subutex,mit hjerte,morgen ingen,my dealer,ned ad,nedtrapning,nedtrapning ##,nedtr~,pa bro,pas pa,skal der,stope brat,taler til,truet med,ugens,ugens metadon,voldelig,volde~,writen leters
48 a bridge,aften sa,at besvimet,bare og,bornene om,der nok,det overstaet,driving,drivi~,end,flere uger,gemt piler,gona jump,har bestemt,har tanker,hente bornene,hoj og,ike verd,im shaking,im so,jeg overvejer,jeg planleger,jump,jump of,like ##,morgen uden,om selvmord,ope,overvejer,overvejer selvmord,pavirket og,planleger,planleger at,son gar,tanker om,treke~,tror at,vil springe,yesterday,yeste~
47 ansigt,at kore,bliver min,efter coke,er slap,for vold,gemer mig,gurgling,hes turning,i koma,jeg bloder,jeg gemer,koma,left side,meget at,mod,my neighbour,neighbour,neigh~,oje,overv~,panodiler hvad,realy,side went,siger,siger jeg,snife~,springe,they threatened
46 # may,a gumy,amer,amer og,barely,barely breathing,barel~,benzor i,break in,daughter #,dont se,dropede,eaten,eaten a,fa hende,for two,fuldt,fuldt i,gumy,gumy with,have eaten,henger mig,his,i have,ike ga,in they,is trying,jeg henger,lilebror,lileb~,may have,min lilebror,nok jeg,op til,pileglaset,pileglaset er,pileg~,psykotisk og,sa meget,safe,skrevet,skrev~,someone is,sovet i,stike mig,their money,think im,tomt det,trying,trying to,tryin~,up and,var fuldt,want their,with thc
45 ## drak,alkoholen,am coughing,at fjernsynet,coughing,coughing up,cough~,dag vil,der siden,dox nu,drak hjemebrendt,dropede alkoholen,far korer,fjernsynet,fjernsynet taler,gang jeg,her,hjemebrendt,hjemebrendt og,hvad han,i swalowed,jeg skere,komer hjem,mig tesk,og reagerer,og skerer,pa vej,pludselig,pluds~,se folk,selvmordstanker,skere dybere,skerer mig,slap og,slow,son tror,sove,threatened,til jul,vej hjem
44 alt i,and im,banker min,bil om,break my,cold turkey,den pile,den tid,detoxing,detox~,dox efter,drak,fandt en,fever,for alt,gjort jeg,han vil,he tok,hele paken,his breathing,i bil,ike veret,ive,kodimagnyl,kodim~,livlos,livlo~,mand har,mangler,mangl~,med kodimagnyl,mor lige,numb,og mine,og siger,paken,paken med,pilerne,piler~,pusher vil,sider pa,sin son,skev og,stedfar banker,things,thing~,tid jeg,turkey,turke~,vodka
43 afskedsbrev til,and has,bank,bank hver,benzor,bror sagde,det genem,doing lines,dybere,dyber~,en hashklump,far bank,fredag og,gang vi,genem vegen,glaset med,haber,haber ike,har tyget,hashklump,he strangled,helt slap,hjelpe mig,hjerte hamrer,hore det,hver fredag,is unconscious,jeg haber,kiling,kilin~,kone sover,lile pige,lines,lines in,me yesterday,mor far,my partner,overstaet,overs~,pige har,piler,sagde i,skrevet afskedsbrev,slugt tredive,sovepiler er,strangled,strangled me,talte samen,telefonen at,theyre doing,tomt og,tredive ipren,tyget,tyget pa,vagner i,var sidste,vej,venstre side,vi talte
42 after cocaine,bat,bilen nu,blevet bla,born greder,brev til,colapsed,colapsed and,colap~,det reb,elskede,elskede hende,en pusher,er en,et ar,for man,foreldrene tager,friend colapsed,greder hele,halucinerer,has no,helt forviret,hendes puls,hes not,hjeme og,jeg elskede,jeg magter,jeg slut,leve jeg,liger og,magter,magter ike,many pils,meget tret,mere sig,merke hendes,min venstre,mor at,no pulse,nu kan,pils just,pulse,reb i,shaking so,sig til,sover og,stofer derind,sweating,sweat~,tage mit,to dage,tret i,vil drebe
41 are outside,at bryde,at klaske,bats,bats loking,bryde,bryde ind,deres penge,det var,elers skal,er fulde,fulde og,ham pa,hamrer helt,har sogt,have deres,here tomorow,high on,ind de,jeg gider,kinden,kinden der,kinde~,klaske,klaske ham,klask~,leger,loking,loking for,lokin~,med blod,no mater,now,nu er,og alene,og skendes,on meth,outside with,pa kinden,properly,prope~,side er,sig i,skal skrive,skendes og,sker ingenting,sogt,stiker,up no,wife,with bats
40 ## stk,a brownie,adhd medicin,aftenen med,alene hjeme,alt sin,anden time,ate a,barnet har,bege foreldre,borneverelset,bror last,brownie,brownie with,brown~,byen pa,de sma,der sker,deres,eks udenfor,everything ready,feber ##,for hvad,forced,forced himself,forsvinder,forsvinder snart,fortjener,fortjener ike,fortj~,fri for,gar hun,girl ate,gona do,got everything,gumies,gumies wont,gumie~,hans puls,har okse,har sidet,har voldsome,he forced,hel flaske,hele aftenen,henge~,himself on,hun sover,i borneverelset,i fri,i psykose,i sofen,inde reb,it ive,jeg forsvinder,jeg fortjener,jeg kan,jeg rabe,kanyler i,kid #,kone hun,liger livlos,litle girl,livlos i,med kniv,med pilerne,medicin pa,merke hans,mig ihjel,mine rivotril,og bege,og helt,okse,okse born,os med,partner,partn~,pilerne og,reb svarer,rivotril i,rope,rystet,savler,savle~,selv og,sidet,sidet hele,sin adhd,sluter,slute~,sma sover,snart og,some,sover siden,spist hash,spist piler,stiker i,stk,stk ##,svare nar,tage sit,taget kvelertag,threatening to,truet os,udenfor har,unconscious help,vere nu,voldsome,voldsome brystsmerter,wed gumies,with wed,wont stay
39 afraid of,and bleding,baby noget,bare brat,bestemt,betalt min,bleding heavily,breve~,der nu,der rydet,det komer,efter sped,er besvimet,fri,from the,givet min,gore min,hearing voices,heavily,heavi~,hund vek,husleje sa,ive got,jeg bare,jeg savler,klemte,klemt~,komer,magte~,mere har,min husleje,mine pulsarer,noget af,og betalt,og kaster,rydet,rydet op,savler efter,seing,skere mine,skrevet brev,stoper bare,stran~,til bornene,truer min,vil sla
38 at,bare stope,born hjeme,comit,comit suicide,dem ud,det sorter,drinking,er blevet,er lobet,gange stadig,ghb hver,have chest,i har,komer efter,kramper to,lobet,lobet tor,med bat,metadon,metad~,mg stesolid,nogen er,not moving,quit xanax,sa slov,seing things,smider dem,sorter,sorter og,sorte~,stadig forviret,stesolid om,stopede,tager ghb,time og,to comit,tor nu
37 a high,after injecting,and seing,barn ondt,besver,besve~,breathe properly,do it,faet tesk,fever after,gaet,girlfriend is,gore mit,har planer,high fever,injecting,jeg far,kan hore,pilerne til,planer om,tesk af,they want,til besver,whole botle
36 at hope,at vere,big gaps,breathing has,chest after,dad hits,finde ordene,gaps,gaps in,gemt,hals snorer,hand er,has big,having withdrawal,hojre,hojre hand,hurts in,i lordags,ike nar,is hearing,it hurts,jeg snifede,lordags,mate is,mere jeg,og hojre,ordene,ordene og,pludselig kan,samen efter,shot me,sig samen,skere,snifede,snifede noget,snorer,snorer sig,snore~,til ham,tok a,wil shot,withdrawal seizures
35 ## mg,alt hvad,at forsvinde,at skade,cant get,dater ned,did to,dogn og,en pind,flatmate did,forsvinde for,han holder,jeg rog,ket,ket and,liv er,med sovepiler,meget heroin,mg,much ket,of tylenol,og tabte,penge og,pind,pind og,pus,rog,rog mig,sidste gang,siger farvel,skade mit,so much,sovn,tabte,tabte min,texted,texte~,til stofer,to dogn,tylenol,tylen~,xanax at
34 ## ipren,_ anymore,about ending,ale verden,am going,and hears,ansigt er,anymore im,benzor overnight,besver for,blevet truet,dag,derhjeme,derhj~,ending it,ending this,for ale,halsen til,han ansigt,han klemte,han tage,hears,hears voices,hes paranoid,hoj,holder mig,im ending,ipren pa,klemte mig,og en,om halsen,one _,overnight,paranoid and,sa sort,springer,stop my,swalowed ##,the kids,theyre,theyr~,this tonight,til jeg
33 # i,ate one,be,ben fed,did,edibles,edibl~,fed for,fordi jeg,godbye,godby~,hope ud,ike finde,kids have,mavesmerter,maves~,my edibles,nar ungerne,not ben,one of,overn~,planer,sterke mavesmerter,their kids,todler ate,ungerne er,venstre arm,vile vere
32 am thinking,at home,blive gul,bliver i,dag det,ende,ending my,har lovet,have not,huden,huden og,hvilken dag,i huden,ike hvilken,jeg tror,jeg vile,life tonight,lovet at,me under,mig det,min hash,shot,sker,thinking to,throw,throw me,to throw,train today,tredive,tredi~,under the
31 alcohol alone,alone at,blod in,detoxing from,en kravlende,er stofer,et glas,fed,from alcohol,glas,home right,kome til,kravlende,kravlende baby,mavesmerter efter,my vomit,planen,seizures,springe ud,stofer over,the train,theres blod,tok like,train,vomit
30 at the,blodp~,ferdig,har slaet,har smerter,he overdosed,mig om,tage for,think he,today,vere
29 af stofer,alene i,barn sider,beltet,belte~,dag helt,et lile,fuld af,han spytede,har faet,har knust,holde det,knust min,lejlighed fuld,lile barn,live,lober,ma ga,med beltet,og slog,orker,over det,sider alene,spytede,spytede pa,spyte~,telefon og
28 brystet efter,gav ham,ham naloxon,hele tiden,i live,naloxon han,of my,stadig helt,sterk~,tiden
27 er gemt,gemt hos,han leder,hos nabon,jeg gav,leder,leder efter,nabon han
26 bange,hun mumler,jeg ma,mumler,mumler bare,mumle~,og halucinerer,side selv,the baby
25 beste~,blevet,bleve~,bron,ike ma,om dagen
24 ## min,ar slugt,dreng #,min siden,morge~,of the,slugt metadon,uge ##
23 bare dox,dox dox
22 gul i
21 kids,var
18 pile
17 horer
12 dange~
4 dod
-10 say
-12 this
-16 pa den
-17 one is
-18 gor noget
-20 at night,flatmate is,is noise,noise at
-22 ol
-23 son,veninde er
-25 har bornene,lige fodt
-26 and dont,baby how,be registered,bedre,fa fat,farligt,fast _,mand er,registered
-27 beat,beat me,how fast,husband never,ike nu,me he,nar de,never beat,only sad,student and
-28 a doctor,blive smidt,er rask,i dem,inde sa,min mor,piler er,rask nu
-29 a student,astma og,bankede,de sliper,far luft,ike kome,ike samen,luft af,sin spray,sliper mig,spray,student,venter,vere med
-30 har feber,hjemet,i hjemet,ingen har,ingen kramper,ingen smerter,kramper ingen,ned pa,skal vek,smerter bare,wekenden
-31 alene nar,en pige,fodt en,hair,hjelper i,kome i,letelse at,my ##,name,pa dogn,uge
-32 aldrig bega,anonymous,cant cope,cant take,cope anymore,ga i,how long,hvad nu,hvornar har,ike har,it anymore,long,not sure,not the,one using,rask,slowly,slowl~,take it,the one,used,using i,vil aldrig
-33 adhd og,at lese,cut down,dognstedet,er han,er sjov,fortalt det,gange er,har fortalt,hold on,hostede,hostede mig,hun hostede,in may,ketam~,letere,letere nu,man pa,med de,mine snaps,noget lige,nu hvor,sjov nar,stoped and,to hold,vejret letere,vil stope
-34 aften som,andre,det derhjeme,er vred,et rad,festen kloken,hos jer,jeg plejer,lon,med min,min opgang,min sag,mindre,opgang,opgang i,opgan~,overdosis i,plejer,sluter festen,tager min,tak,the doctor,var en,vejret lidt,vred pa
-35 abstinenser,absti~,adiction,beter,bleg,bleg og,bror tog,det jeg,drugs,er bekymret,for nu,forke~,han bleg,har arbejde,hvordan ser,jeg tage,my adiction,ne,og tret,papir~,ser man,shes out,smidt ud,stofer for,tog stofer,tret har
-36 advice,advic~,bornene ike,det noget,else,en at,en gps,ferie og,first,fortalt,forta~,gps,jeg skadet,med til,melem mig,modes,og latergas,oplys~,sa bornene,skadet,skadet min,skade~,skal min,slut melem,smokes,som min,vide at,vred,what is
-37 at miste,bedre liv,before non,city anymore,cofe,compu~,dosnt hit,et bedre,feber sa,forste,frade~,fre,han skyder,he dosnt,he wont,heart,hjelper,hjerte er,in this,jeg skamer,journal,journ~,min journal,miste,municipality,munic~,non,non on,opdag~,pa ferie,provet det,skal i,skyder heroin,snak,som jeg,stoped,taget to,talk,this city,to panodiler,vagner om
-38 bror var,chokolade,choko~,dagen og,det sa,er god,er sygeplejerske,god mand,har vores,have mit,hund har,i drank,i med,ike vente,is only,latergas,later~,mange overdoser,overdoser,sengen hele,ser mange,skolen,skole~,spist chokolade,sygeplejerske,sygeplejerske og,sygep~,tilbage,truede,trued~,turn,u,u turn,vold nu
-39 # sal,a headache,and have,andet,broken since,decid~,det en,diferent,drank to,grupe,ham lengere,han _,han se,har trapet,hel time,hit me,hjeme~,hver morgen,kiger ud,lengere han,lese,lige holdt,min lejlighed,night and,og koncentrere,og svarer,om ham,om jeg,pleje~,quit smoking,regni~,sag,samen med,she left,side stile,since she,to og,tving~,vere anonym,wed and
-40 aften han,anyone check,arbejdet,bokser,bokser og,bokse~,bos threatened,conta~,dogns~,doseringsesken,doseringsesken til,doser~,drike,drike hver,enough,enoug~,er bare,er glad,fire me,for a,glad og,har lagt,i doseringsesken,i noget,ike klare,ike sla,jeg amer,lagt pilerne,mand drike,mdma pa,med tomermend,met,og bliver,om naten,pa roskilde,pilerne i,roskilde hun,se at,skunk,slaet i,som legen,son bokser,stude~,taget mdma,to fire,tomermend,tomermend mere,tomer~,trape ud,trapet,unger~,up before,vagne med,vil gerne
-41 astma,bedstemer,benzor sleping,clini~,doren i,er mig,far man,find out,friday,frida~,har astma,hoper,hurtigt,i styker,jeg hoper,jeg vere,kids are,mail,med drike,med nar,party,roskilde,roski~,skrevet om,sovet ordentligt,svar,that i,til tandlegen,while,woried about
-42 _ med,an exam,anonym,as,bekymret for,check,dater siger,det fint,det tror,en plads,farvel og,find,for snaken,fortele,ghb fantasy,have an,here on,hun hader,i was,is seventen,jeg kom,koncentrere,koncentrere mig,konce~,mindr~,og tak,on tuesday,on wekends,ophold,sige det,strafer,strafer i,there a,tuesday,tuesday i,tuesd~
-43 ## ol,ale de,depresion efter,efter fyringen,en depresion,er nervos,every,fa en,ferie,fiften,fifte~,frem,fyringen,gar i,gerne trape,gor i,hinanden,hinan~,ike gore,jeg en,kome igen,kone,mig der,og forsta,on my,tage stofer,tandlegen,tandl~,udviklingshemet og
-44 alt og,at holde,borter,borter tender,borte~,darligt og,de kaster,driker for,far kaster,frem og,gange tenker,ham frem,han skylder,handbold,har blod,hel pose,ike side,jeg borter,kaster ham,kaster handbold,klare,koster,koste~,mig penge,munden nar,og sveder,og tilbage,ol i,oxy,pose slik,she smokes,skylder mig,sliper,slipe~,smidt,son de,tender,tenker jeg,think she,thoug~,ud pa
-45 afslag,at skrive,ben sober,blevet #,brev,edru lige,efter festen,er udviklingshemet,for ##,gelder,gerne,glad,go,headache,heada~,henderne,hit,hunden,hunde~,i get,ketamine,komer jeg,lige sa,man,medicin i,min sagsbehandler,mit navn,pa henderne,same,smoke~,sober for,somewhere,somew~,sov,stile,stile og,tager piler,udviklingshemet,udvik~,up to,vi har
-46 adrese,after the,city,det er,er _,er flytet,er for,fel me,hold,hurti~,kreft,made,me beter,min kone,nok af,not,pose,ryster lidt,selvom,selvo~,siger i,smoke and,snaken,someone,someo~,stoped to,straf~,that,town,unge,wekends
-47 and want,at my,beske~,bliver der,bor pa,broken,broke~,day after,en udanelse,er ligegyldigt,flytet,flyte~,he slept,hemel~,hene,high at,holder,hvor lenge,i folk,im embarased,is broken,langt,ligegyldigt og,mening med,nogen mening,og spiler,or,pose i,ryger,sisters weding,slept al,styker,styke~,taget pa,trape,ude af,verelse og,was high,weding,weding and,wedin~,woried,worie~
-48 altid sur,arve,arve huset,blev skev,der vaper,dod og,driker sig,faet naloxon,farligt at,farli~,forve~,gerne stope,greder hun,han fa,har mistet,har veret,hendes fodselsdag,kan vi,kloken #,lile er,med hjem,mening,mig efter,mistet,naloxon med,ned,nothing,nothi~,ringer i,sa greder,se mig,sig fuld,skal arve,skev til,til hendes,vagner altid,vaper thc,veret edru,where
-49 ale kender,boyfriend drinks,broke,broke my,daters,daters verelse,dater~,drinks to,du,due,due in,er jeg,fa abstinenser,foler mig,i come,is due,jeg at,jeg kome,kereste tager,med coke,mig fuld,min daters,ryster ike,sa lenge,spist aftensmad,tel,tilba~,vil holde
-50 # klase,afsla~,angst og,bliver vejret,det til,elsker,en sok,gamle,halvt,har angst,har to,holde~,hunden har,hvordan bliver,i take,ike selvmordstruet,klase og,med noget,neste,ojne,over mig,sad,se min,sender,skidt,sok,taget noget,vejret i
-51 alenemor,alenemor og,alene~,arevis,arevis og,arevi~,at klage,away from,chest hair,det bedre,er alenemor,gaden i,har adhd,har levet,henger ud,her made,i arevis,ike pase,jeg vagner,leve pa,levet,levet pa,mange ar,med mit,om,pase sig,schol,sporgsmal,syg,they,ved jeg,vin,wrong
-52 al day,at i,blev ##,den her,fodt,gange,han blev,he never,i had,ike hore,inside,insid~,jeg fa,jeg holde,jobce~,ligegyldigt,ligeg~,medicin,menin~,mine foreldre,my parents,orker snart,pa mine,seventen,seven~,snart ike,to smoke,without,witho~
-53 angst,another,anoth~,complain,det vile,er der,et halvt,famil~,har kun,ike om,ike taget,im a,kan hun,krav,medicine,my heart,parents,sige,skendes,skend~,su,tok #,udanelse,ven der,your
-54 adict~,anyone,anyon~,at se,bedst~,bos,brev hjem,embarased,embar~,er slut,for me,forsta,hader,han slog,hjeme med,hvad er,ike bange,jeg venter,kid,kid is,kloken,kloke~,kniven,knive~,mor driker,my bos,nu jeg,tende~,there
-55 aftensmad,aldrig tenkt,alt er,er kold,for verden,gemt mig,have no,min chef,nar,ophol~,roligt,rolig~,sende~,sidste uger,skal,smoger,smoge~,snake,stope med,til mig,to me,verden de
-56 at snake,can he,darligt,day,det godt,hjelp til,ike mode,kone er,pusherne,roget,sa jeg,sagsbehandler,sagt farvel,sent,sidste uge,til pusherne,venter pa,vil helst
-57 am ##,computerspil,egen,have min,i computerspil,i igen,klager,klage~,plads,slik,speak,uden
-58 # pils,aslep,der nogen,er dod,exam,fengsel,fengsel for,flere,fyrin~,get help,hele ansvaret,i fengsel,ike tenkt,jeg skal,loud,medic~,mig ike,month,ok,om mig,prove~,taget #,vek i
-59 ansvaret,ansva~,bla ojne,cope,har bla,help,holde fast,mdma,sadan,sted,taget mine,uden kafe
-60 baby is,bekymret,bekym~,chef,foler,for,have mig,hele wekenden,hvad jeg,jeg selv,jeg til,last wek,mix,mor og,stofe~,stote,talks,treatment,vek hele,wekend
-61 am,er lige,jeres,kereste ryger,klase,my own,nervos,om at,paren~,ryger hele,skamer,skamer mig,skame~,sporge,svampe,svamp~,there be,tid,tiden og,wil there
-62 # panodiler,bo,dode af,gps i,hjelp,i sidste,is this,jeg ved,priva~,sovepiler i,taget hash,to come,udane~,vaper
-63 am i,at falde,difer~,folk med,holde op,hvor liger,live in,melem,senere,sener~,tale med,to uger,verelse,wek
-64 an,bare tret,i mig,ike kramper,jeg ryster,min lege,nogle gange,ringer,syste~,to much,tret af,tror min
-65 barn pa,det for,det gor,dybt og,edru,fint nu,intet,jeg ryger,kan,og prover,people,peopl~,prover igen,psykiatrien,ryge,var yngre,vejret dybt,yngre
-66 about,im ##,sure
-67 fra skole,hjeme fra,i livet,ike pa,kold over,komer der,own
-68 abent,bryster,chest of,drawers,drawe~,folelser,har ome,helst,i use,merke sine,my kids,noget for,of drawers,ome,ome bryster,sine folelser,we
-69 aftengig og,after work,arbejde,er pinlig,ike stope,menes~,mode op,nervo~,noget,og #,og sover,pinlig,pinlig nar,pinli~,siden jeg,snake med,to get,treker vejret,years
-70 baby and,en pause,er hjeme,ike haft,mig fra,skal jeg,son er
-71 # og,at ryge,bare have,behandling,er tret,for the,har roget,staf,tret
-72 aftal~,compl~,der noget,er det,et sted,habit,hver aften,kil this,nej jeg,this habit,to the,tok my
-73 dagen,fodselsdag,gik,holde,kender,kende~
-74 i det,konta~,not suicidal
-75 forte~,jeg bor,jeg sover,legen,vi,which
-76 anything,anyth~,come,driker,hen,hos,misbr~,my son,over for,samtaler,spist morgenmad,to stop
-77 ## er,adres~,can my,det gar,hjelp~,og far
-78 depresion,fodse~,ike i,ike voldelig,it,lejlighed,smoking wed
-79 er aftengig,hvad gor,problem,sjov,wil i
-80 de sidste,drike~,ike have,kne,pause,rehab
-81 about my,at vide,doctor,docto~,er ##,morgenmad
-82 anony~,is it,is the,pa ##,sagsb~,vil i
-83 at jeg,do,fengs~,fra det,kun,only,psyki~
-84 drinks,eler,have to,leve uden,mange,stope,tale,using
-85 blive,fra mig,har brug,ike dox,lerer,leve et,to born
-86 aftengig,ferdig med,med hash,sa,sick,vente~
-87 har ingen,mode
-88 brug,brug for,gets,jeg skendes,kome,ma jeg
-89 det,treat~,work
-90 over,vil leve
-91 clean,nar jeg,og tager,slog op
-92 darli~
-93 i ned,my kid,skendes meget,tit,vente
-94 any,lidt,regis~,vide
-95 do i,fa hjelp,feste~,forst~,kan min,var ##,with my
-96 a baby,get,pa mig,ringe~,spiler,spile~,vejret fint,vil ike
-97 hvornar,hvorn~,ogsa,samta~
-98 smoke
-99 busen,ma,ringe
-100 bliver jeg,dater er,ingen selvmordstanker,jeg tog,ondt i,place,yes
-101 hele dagen,hver,hvordan,hvord~
-103 af at,lege,mig fordi,rad
-104 ## and,away,live with,navn,uger
-105 dox jeg
-107 before,befor~,han kan,kan jeg
-108 ike ondt,is there,klage
-109 far jeg
-110 der en,is ##,out of,take
-111 af det,how,kereste og
-112 dode,festen,hvor
-113 im not,tager
-114 god,har jeg,jer,probl~,start~,sur,use,wil
-115 komunen
-117 komun~
-119 behan~,can i,har en,lenge
-121 depre~,har aldrig,hvem,med mig
-122 weken~
-123 hash
-124 wed
-126 kan i
-128 aften~
-131 arbej~
-132 bor,kafe,out
-134 fine,who
-136 ja
-138 har ike,you
-141 aldrig,aldri~,never
-144 kan han
-146 job
-149 can,dos
-154 what
-155 godt,har i,nej
-159 er ike,fint
-171 hvad
-229 _
`,
  },
  child: {
    base: -365,
    of: `
450 baby
302 barn
299 lile
282 #
229 babyen,babye~,pa #
209 alene
203 kids
198 alone
192 har veret
179 er ##
175 from
174 slar
172 stofe~
169 child
165 barne~
162 forel~,fuld
161 kore
160 os
155 af mine
154 i skole
153 korer
150 ryger
148 er alene,our,wont
145 lilebror,lileb~,min lilebror
143 slar bornene
142 og skal
141 litle
140 alone with
139 barnet
138 botle,methadone,metha~
135 min baby
133 den lile
132 some
131 ate,i bilen
126 get
125 bilen
122 mor
119 amer,amer og,slaet mig
118 spist
116 mor er
113 slar vores
110 dreng
109 two
106 lilesoster,liles~,min lilesoster
105 faet fat,toarige,toari~
104 kanyler,liger kanyler
101 de ryger
100 my litle
99 pavir~
98 og min
97 kanyl~
96 pavirket
94 hits,lilesoster er
93 ar har
92 alene med,drank from,drunk,todler,todle~
90 alene hjeme
89 har druket,ike veret,table~
88 work
87 der er
86 en af,from the
84 crack,hele dagen
83 kereste slar,up and
82 hash
81 er pavirket,min toarige,toarige har
80 pa coke
79 bil,et barn,son pa
78 han slar
77 pa et
76 lile pige,pige har,uge
75 dater pa,nar de
74 dagen og
73 born er
72 # har,her,ike veke
71 de er,far har,farligt,farli~,jeg amer
70 hjeme,home,skal,swalowed,swalo~
69 her er,og jeg,their
68 and wont,the kids,wekenden,weken~
67 deres,hente,husband is
66 kravl~,ryger heroin,veke
65 son i,there
64 crack foran,foran bornene,foreldre er,ryger crack
63 fandt,pile
62 hele tiden,is nursing,munden,munde~,nursing,nursing and,nursi~,tiden,using coke,wife is
60 dater fandt,der liger,er sa,fandt en,mangler,mangl~,nogle mangler,og nogle,pose,pose med,tre
59 barn er,fare,i fare,metadon,metad~,mine foreldre,out,the baby
58 borneverelset,i borneverelset,kanyler i,ope i,slugt,veret ope
57 er det,hashk~,nabon,wed
56 af min,dater ned,en pind,jeg rog,og tabte,ope,pind,pind og,rog,rog mig,son,tabte,tabte min
55 a child,at jeg,barn ondt,child in,danger,dange~,gore mit,har spist,in danger,is a,min subutex,morfi~,pusher,there is
54 en hashklump,har tyget,hashklump,my wife,soster er,tyget,tyget pa,wife
53 er bange
52 druket min,et ar,fordi,skal hente
51 my son,using,vi
50 liger
49 baby is,drengen pa,of my,siden i,veninde amer
48 and im,nabon born,rundt
47 barnet har,kravler,om lidt,spist piler
46 born leger,eks,girl,hvor mine,jeg kan,kanyler hvor,komer til,leger,pa fem,sengen hele,sofen
45 at gore,ate one,dagen,drengen,dreng~,edibles,edibl~,er vek,hun,my edibles,one of,todler ate
44 af far,lilebror bliver,min bror,og de,ruske~,slaet af,spist en
43 bege foreldre,byen pa,de sma,foran,fulde,med den,og bege,og hun,sma sover
42 foreldrene,high,is high,var
-42 and now,besvi~,dox,ryster og
-43 ansig~,at home,every~,hjert~,min ven,overd~,xanax
-44 boyfriend,boyfr~,my heart,they
-45 bla,ghb
-46 shaking,shaki~,to be,ven
-47 kan ike,merke~,morge~,skriv~,taget en
-48 er bevidstlos,heart,im,kaster,kniv,kropen,krope~,sadan,sort,threatening,vile
-49 hjem,kramper
-50 ihjel,pa ##,selvm~
-51 kan,min kone
-52 at,benzor,realy
-53 hver,threa~,tror,whole
-54 benzo~,is going,kone,vil,vil ike
-55 breat~,meget,mig nar
-56 chest,fel,komer
-57 ind,penge,smadr~,truer,vodka
-58 # dage,bryst~,ike fa
-59 al,be,he is,mere,om,vejret,vejre~
-60 ga hjem,gang,kaste~
-62 i dont
-63 star
-64 ike ga,leve
-65 efter,kramp~,slar mig
-66 sig
-67 dage,gar og,over
-69 i cant
-71 cant,det,feber,i have,siger
-74 vagner ike
-75 dag,tor ike
-76 min mor
-78 helt
-79 min far
-80 like,now,tor
-81 after,going
-82 he
-83 mig
-88 stope~
-92 vagner
-94 vagne~
-96 tog
-97 blod
-100 hes
-103 she
-104 nu
-108 op
-109 ale
-118 tok
-121 me
`,
  },
  overdose: {
    base: -287,
    of: `
316 tog
257 tok
235 overd~
213 bevidstlos
210 hes
200 bevid~
198 besvi~
193 liger
187 meget
186 vagner ike
184 ## panodiler
182 bla
179 taget en
173 har slugt
172 treker,treke~
170 overdosis
162 breathing
159 vagner
158 taget ##
157 ghb
153 taget
152 hjelp,not
147 er kold,vagen
143 og en
142 fentanyl,fenta~,tror jeg
140 to much
139 ale mine,cold,romate,romat~
138 every~
135 leber,vagne~
133 noget
132 er bla,swalowed,swalo~
131 lips
130 wake
127 forke~
126 falde~
121 gurgl~,realy
120 alt,der komer
117 fent,ham,han er,har spist
116 fixet,fixet og,help,slugt
115 moving,movin~,veke ham
114 hjelp min
113 shot,whole
112 nu kan,up
111 hun ike
110 at the
109 drank
108 isnt,slap og
107 hans
106 fik kramper,metadon,metad~,turning,turning blue,turni~
105 merke
104 har lige,konta~,mange
103 now,som om
101 liger pa
99 od,od on,on fent,she
98 fel
97 flask~,hun
96 faldet om,gra,hendes,hjertepiler,many
95 ike vekes,minut~,vekes
94 er gaet,gaet
93 foaming,foami~,min kone,vagne
92 ike vagne,noget siden,unconscious,uncon~
91 ale,at holde,den pile,dox efter,holde,livlos,livlo~,om jeg
90 halvt,og han
89 henderne,making,makin~,pa henderne,vodka
88 breat~
87 drak,er tomt,i think,leber er,medic~,think,tomt
86 merke~
85 he,vil ike
84 i armen
83 he tok,helt slap,is turning,lips are,paracetamol,parac~
81 treker ike
80 fa hende,han treker,his,like ##,og svarer,puls,sove fordi,steso~
79 besvimet
78 mase,sort,theres,there~
77 a whole
76 kereste vil
75 bare og,blue,en gang,gra i,is unconscious
74 cant get,har kastet,taget alt,ven har
72 ## morfinpiler,and his,har indtaget,indtaget,indtaget ##,indta~,jeg kom,morfinpiler
71 ike vejret,ipren,til mig
70 are purple,sisters lips,went
69 and now,medicin,nu er
68 kone,overdosed,slap,tog ##
67 er bevidstlos,like,snake,spist,stran~
66 ike merke,kan,nar jeg,pa ham
65 at besvimet,far har,tok to
64 ## paracetamol,hel plade,ike nar,jeg tror,plade,plade sovepiler,rusker i
63 barely,barely breathing,barel~,get,hel flaske,i koma,koma,nesten ike,unconscious help
62 ansigt,mum
61 han,helt,og hendes,veke
60 at falde,et glas,glas,kan jeg
59 kastet,og mine,sofen
58 ## tableter,colapsed,colapsed and,colap~,friend colapsed,has no,i swalowed,no pulse,pulse,snife~,var
57 det var,er besvimet,hende,min ven,vi kan
56 gurgling,his breathing,stesolid,to many
-56 alone,i brystet,jeg komer,jeg star,slaet,star pa,this
-57 driker,drike~,har tenkt,i skole,left,mor,varm,vere,wil
-58 farligt,farli~,her,jeg amer
-59 babyen,babye~,en af,from the,home,nar,sidste,sidst~
-60 forviret,forvi~,henge~
-61 at drike,at leve,barne~,having,havin~,korer
-62 ene,over,some,stopede
-63 high,ike faet,lejligheden,lejli~,stiker
-64 amer,amer og,tor
-65 drike,druket min,er det,har feber,med ghb,nabon,pa at,says,stoper
-66 hjem,stofe~
-67 am,slar
-68 drinking,er der,ned
-69 brother,i morgen,morgen
-70 drunk
-71 gor,i kramper,stike~,texted,texte~
-72 be,hver,psyko~,two
-73 brystet,og mit
-74 ike treke
-75 my chest
-77 kids,ondt i,taget kvelertag,taget noget
-78 sider
-79 skrevet,skrev~
-80 cant breathe,i gar
-81 alene
-82 og hun,os,selvm~,treke vejret
-83 hjerte hamrer,kaster
-84 fa vejret,kvelertag,kvelertag pa
-85 bloder,child
-86 kvele~
-87 lilebror,lileb~,min lilebror
-90 ven er
-91 dage,fa luft
-92 i bilen,i have,siger
-93 den lile,sa
-94 in the
-96 feber,ryster
-97 bilen,bryst~,tre
-98 star
-100 sig,skal
-103 arm,slag
-105 leve,uge
-111 blode~,ind,son
-112 mig
-113 fuld
-117 kramp~
-122 af mine,vil
-123 pa #,treke
-124 ben
-131 barn
-136 ryste~
-139 luft
-145 #
-147 mdma
-148 im
-150 lile
-159 baby
-172 blod
-192 stope~
-226 me
`,
  },
  suicide: {
    base: -37,
    of: `
241 dox
234 selvm~
226 leve
184 be
183 sig
182 mere,suici~
178 farve~
175 i want
174 texted,texte~
173 mig selv
157 sider
156 vil
155 farvel
149 suicidal
143 garag~,that
138 at tage,jeg star,star pa
137 selvmord
135 reb
133 aften
132 die
124 ive,wants,wants to
123 at leve
119 pa at
117 selv ihjel,ud pa
116 end
115 det,vile
114 vere
111 skrevet,skrev~
110 godbye,godby~,har skrevet,skal
109 life
105 live
102 to be
101 henge,og siger
100 vil bare
98 dod,thinking,til mine
97 kil,to die,to kil
96 anymore,anymo~,liv,myself,mysel~
95 gor,living,livin~
93 every~,siger,tonight,tonig~
92 pils,skriver
91 i wana,wana
90 foler
89 ferdi~,i aften
88 sider med
87 se nogen
86 gor det,grund til,livet
85 forsv~,wil
84 i was,sa er,skriv~
83 beslutet,beslu~,har beslutet
81 han vil,kore,livet af,locked,locke~,sige farvel
80 gore det,ike se
79 go,mate,my mate
78 says,think~
77 gemt,my pils,sige
76 klar
75 piler i,this
74 har tenkt,nogen grund,verden,verde~,verelse
73 gona
72 alive,ga i,take
70 i dont
69 er ferdig,ferdig,og det,stoper
68 at henge,hope
67 sove
66 de finder,finder mig,lengere,lenge~,rope
65 grund,ind,pulsarer,pulsarer over,pulsa~,vil dox,walk
64 har skaret,im going,sa,skaret,skare~
63 at kore,har selvmordstanker,live anymore,my wife,selvmordstanker,wife
62 sluter,sluter det,slute~
61 a plan,henge mig,komer ike,med mig,my sister,skere,to end
60 al,bron,der nok,eget liv,flere uger,gemt piler,pa bron,uger
59 foran toget,ud foran
58 afske~,ale,famil~,har kramper,ike til
57 beter,mig i
56 at vere,dato,en dato,going to,har valgt,sprin~,valgt,valgt en
55 boyfriend is,never
54 bedre,do,er bedre,verden er
53 ike leve
-53 leber
-54 anfald,anfal~,de vil,det er,kaster,last,psyko~,two
-55 alone,bevidstlos,brystsmerter,forel~,han er,vagner ike
-56 days,methadone,metha~,og skal,overdosis,pa nogen,pavirket,skal gore,stemer,stemerne,stemerne siger,threatened,til at
-57 fuld og,give,have dts,high,i armen,jeg stoper
-58 dad,dage,ike ga,jeg blev,pavir~,they
-59 der vil,er last,mig med,pile
-60 blode~,eks,er alene,munden,munde~,romate,romat~,whole
-61 breathe,drinking,min baby
-62 besvimet,bevid~,blev,drebe,drebe mig,druket,druke~,some
-63 at stike,barnet,haluc~,stope~,there,tog
-64 haft et,tor ike
-65 at home,crack,mum,pushe~,stofe~
-66 ben,brystet,med ghb,pa #,siger jeg
-67 den ene,fa luft,far har,har spist,kereste,min kereste,stopede
-68 injec~,ud i
-69 dts,ike fa,lile,shaking,shaki~,treker,treke~
-70 cold turkey,hele,hjem,i think,think,turkey,turke~,up blod
-71 faet,stike
-72 besvi~,bla,breathing,mine ben
-73 barne~,tor,truer
-74 os
-75 drunk,hjelp,of my
-76 blue,er fuld,hjert~,keres~
-77 der er,ryger,spist
-78 ale mine,have penge
-79 har truet,home,kaste~,skyde~
-80 benzor,har lige,mig ihjel
-81 benzo~
-82 since
-83 at drike,drike,ryster
-84 armen,blod,kil me,sla,vil sla
-85 arm,stope
-86 overd~
-88 hjeme,xanax
-89 having,havin~,og jeg
-90 cold,de har,me,noget,truet,udenfor,udenf~
-91 er bange
-92 threa~
-93 barn,har slugt
-94 bange
-95 kan
-96 cant,luft,slaet
-97 ryste~
-98 ene,i gar,my,shes
-99 from
-102 g,kramp~
-103 hes,mor
-105 om,slugt
-106 is going
-107 vejret,vejre~
-108 helt
-110 hun er,steme~,swalowed,swalo~
-111 og,siden
-113 and
-114 after
-115 som om
-116 bryst~
-117 liger
-119 taget,tror
-120 jeg bliver
-123 efter,wont
-125 chest
-128 fuld
-131 steso~
-133 he
-137 breat~,tok
-140 penge
-145 har taget
-151 #,ghb
-156 baby
-188 ham
-196 han
`,
  },
  withdrawal: {
    base: -445,
    of: `
339 stope~
217 kramp~
212 dts
207 anfald,anfal~
194 seizu~
188 shaking,shaki~
187 kramper
182 ryste~
180 xanax
179 delirium,delir~
177 med ghb
168 dag
163 benzo~,drinking,har delirium
159 drike
156 benzor
155 ryster
150 ghb
148 steso~
147 and i,haft et,have dts
144 har kramper
142 at drike
139 dage,et anfald,g
137 ryster og
135 nu
134 going
133 quit drinking,stope
132 ol
131 at home,having,havin~,sved
128 dyr
125 day,stopede
124 hver,seizure
123 kravler
122 cold turkey,had a,siden,turkey,turke~
121 days
119 ike faet,kravl~
115 stopet med
113 home
110 i gar,i have
109 anden time
108 haluc~,morge~
105 og jeg
103 kold tyrker,seing,tyrker,tyrke~
99 i morgen,morgen
95 blevet,bleve~,cold,er blevet,mig for
94 hele naten
93 driker,drike~
92 #,and seing,uden
91 abstinenser,absti~,vil stope
90 quit xanax,ting,vegen
88 der ike,sidste,sidst~
87 seing things
86 at once
84 hours and,ud i
83 delirium tremens,hjeme og,over,tremens,treme~
81 detoxing,detox~,i nat,nat,tor
80 convulsions,convu~,having convulsions,hearing,heari~,legen,shes having,xanax at
79 dag til,dage og,har tenkt,ike er,im,siden jeg
78 hours
77 har ike,sig i
76 brat,brat med,from,halucinating,since,tyrker fra
75 bror har,sweating,sweat~
74 et ar
73 name,seizures
72 havent,havent had,haven~
71 im shaking,mor er
68 # dage
67 ud
66 alkohol og
65 is going,med snaps,stoped
64 i lordags,lordags
62 om dagen
61 helt forviret
60 halucinating since
59 coming,comin~,stope med,things,thing~
58 being,faet,op,sveder og
56 flere,two,without,witho~
55 my benzor
54 dode,dropede,jeg dropede,jeg smider,since i,smider,smide~
53 hun er,nej,sove
52 jeg stoper,lober,shaking so,to stop
51 holder,holde~,var i
50 having withdrawal,son,taler til,til den,withdrawal seizures
49 benzor i,rivotril,rivot~,rundt,taking,takin~
48 min far,volds~
47 at jeg,forviret,forvi~,hjeme,stesolid,stope brat,yesterday,yeste~
46 alkoholen,der siden,dropede alkoholen,every,horer,hvor,se folk,star
44 drike i,give,shes
43 er der,my heart
42 tre dage
41 people,peopl~
40 alcohol alone,alone at,dealer,deale~,detoxing from,far har,from alcohol,he is,home right,so much,two days
39 blive,of xanax
37 am going,benzor overnight,gar kold,merke~,og halucinerer,overnight,overn~,stop my,talk
36 stoper med,turkey of
35 og der
34 dead,den ene,halucinerer,overalt,overa~
33 alt,ghb i,kereste har
-33 bla,drak,get,swalowed,swalo~,ting som,wont
-34 ansig~,be,er fuld,hjem,min baby,sider
-35 armen,kil,med en,myself,mysel~,slar,to kil,walk
-36 aften,foaming,foami~,forel~,it,kids
-37 dater pa,den lile,hele dagen,hende,livet,taget en,tor ike,vagner
-38 bevid~,fel,i dont,skal,truer,vere
-39 at the,bare og,er alene,kereste,min kereste,ojne,spist,take,think im
-40 ike vagne,keres~,vagne~,vil bare
-41 babyen,babye~,besvimet,chest,feber,flask~,foler,skriver
-42 botle,brystet og,i want,sta
-43 fordi,i brystet,slugt
-44 every~,har veret,jeg kan,my,vejret,vejre~,vek i
-45 ike veret,min ven,vil
-46 fuld,har taget,lile,selvmord
-47 er bange,ven
-48 komer,mig
-49 falde~,har faet,hjert~,injec~,om,slaet,vagne
-50 # har,breat~,faldt,og han
-51 in the,kaste~,tror
-52 bange,drank,sproj~,vagen
-53 arm,og det
-55 er kold,gange stadig,kramper to,minut~,son pa,stadig forviret
-56 brystet,i think,og mit,think
-57 gange,selvm~
-58 leve
-59 piler
-60 flaske
-62 dox,nar
-63 ham,not
-64 hes
-65 after,har en,varm og
-66 mig i,noget
-67 alene,taget
-68 det
-69 til at,tok,varm
-70 pils
-73 blod,up
-78 bryst~
-80 meget
-84 baby
-86 besvi~,she
-87 vi
-91 me
-94 liger
-96 har druket
-100 pa #
`,
  },
  violence: {
    base: -172,
    of: `
358 me
267 de har
211 jeg bliver
208 mig
201 penge
176 slaet
166 sla
151 hjem
150 truer
149 lejligheden
147 truet
145 smadr~
142 efter mig,threa~
141 lejli~
139 og de,stike,tor ike,vil sla
138 bange
134 kvele~
129 he
125 drunk,gun
123 have penge,kvelertag,kvelertag pa,tor
122 a knife
120 en gps,gps
119 jeg blev
117 mor
116 ike ga
115 at stike,har truet
114 blev,og truer,taget kvelertag
111 er bange,tesk,they,threatening
109 slar mig
108 ga hjem
105 ihjel
104 eks,han,mum,ned
103 in the
101 gemer mig,jeg gemer
100 boyfriend,boyfr~
99 my dad
98 er last,mit hus
93 huset,i gar
92 bil,og kaster
91 min mor
90 afraid of
88 dont fel,fel safe,safe,safe at
87 faet tesk,skyde~,tesk af
86 mig med
85 hits me
84 kniv
83 break,threatening to
82 last
81 hun kan
80 dealer,deale~
79 koler,komer
78 and im,en kniv,hvad
77 high,selv for
75 er voldelig,voldelig,volde~
74 dad,star
73 udenfor,udenf~
72 at sla,blev voldtaget,voldtaget,voldtaget i,voldt~
71 ham,is high,kaste~,min stedfar,stedfar,stedf~
70 halsen,halse~,kil me
68 har slaet,mand har,me when,my phone
67 drebe,drebe mig,har lige
66 er fuld,pistol,pisto~,say
65 mand slar,pa mig,unger~,vere hjeme
64 ma,med en,outside,outsi~
63 bliver udsat,for vold,jeg tor,locked,locke~,mig ihjel,og hun,udsat,udsat for
62 of my
60 han komer,my dealer
59 am
58 de komer,fast og,last inde,mig fast
57 bank,bank hver,det genem,far bank,fredag og,genem vegen,hore det,hver fredag,ike kome,ind,kan hore,kereste,min kereste,mor far,slaet derhjeme,truer mig
56 arbejde,arbej~,at de,break my,de skyder,en mand,gerningsmand,gerningsmand pa,gerni~,maven gerningsmand,pa stedet,sagt at,skyder mine,stuket,stuket i,stuke~
55 inde,med kniv,os med,truet os
54 en pistol
53 de vil,derhjeme,derhj~,for min,give,he wil
52 gar og,mig ned,mod,star udenfor
51 hals,keres~,min hals,penge og
50 my boyfriend
49 har knust,ike ma,knust min,ma ga,telefon og
48 blev tevet,komer hjem,tevet,tevet i
47 kniv mod
-47 drike,hun er,i aften,verelse
-48 alt,brystet,dreng,er i,im shaking,jeg kan,jeg kaster,stopede,to die,vil ike
-49 alone with,hans,help,slar bornene,unconscious,uncon~,xanax
-50 sige farvel,son,ud
-51 i think,ike fa,lilebror,lileb~,min lilebror,munden,munde~,think
-52 bare sla,henge~,live,side
-53 be,jeg bare,like,over,selvmord,vagner,ven
-54 er alene,har skrevet,liv,table~
-55 blod,dage,gor det,haluc~,har tenkt,hele,i bilen,reb,slar vores,spist
-56 armen,kids,rusker,var
-57 aften,sofen,tog,vi,wont
-58 skal jeg,thinking
-59 bla,dts,henge,i cant,she
-60 at gore,cant,slar
-61 ruske~
-62 at,die,garag~,har,hjeme og,hjert~,wants,wants to
-63 at jeg,cold,kan,lilesoster,liles~,med mig,min lilesoster,op
-64 dag,swalowed,swalo~,tror
-65 benzor,benzo~,bevidstlos,blode~,livet af,taget,tre
-66 going,injec~
-67 having,havin~
-69 farvel,lile,tager
-70 babyen,babye~,bevid~,for mig,og nu,vagne~
-71 boyfriend is,gore,of,that
-72 and now,kore,kramper,nar jeg,think~
-73 har ike
-74 nu,overd~,texted,texte~
-75 bryst~,i morgen,morgen,sider,vejret,vejre~
-76 al,his,og min,vil
-77 chest,i want,our,suicidal
-78 faldt,ryster,shaking,shaki~
-79 alone,det,farve~
-80 han er,pils
-83 selvm~
-84 not,now,piler
-85 and i
-86 ghb,morge~,ryste~
-87 tok
-88 suici~
-89 after,og jeg
-90 her,korer,noget
-92 siden
-93 barn,leve
-94 breat~
-97 efter
-98 alene med,dox
-100 kramp~,meget
-102 i have
-105 skal
-110 liger
-112 mere
-118 stope~
-119 helt
-120 mor er
-128 #
-130 sig
-131 selv ihjel
-133 alene
-139 hun
-141 baby
-151 er ##
-152 up
-154 mig selv
`,
  },
  medical: {
    base: -285,
    of: `
341 blod
276 luft
267 blode~
260 bryst~
236 chest
221 feber
216 slag
207 psyko~
203 tror
197 fa vejret
193 arm
188 hjert~,kramp~
184 fa luft
176 after
173 steme~
170 side
166 cant
165 my chest
164 bloder,where
161 varm
160 har en
159 faldt
157 treke
153 ben
150 injec~
149 hevet
148 folk der
147 ene
146 og mit
145 brystsmerter
144 ambulance,ambul~
139 pus
138 cant breathe
137 armen
135 bleding,bledi~
133 min arm
132 mdma
131 psychotic,psych~
129 breathe,breat~
128 treke vejret
127 brystet,ojne,ting som,uge
126 numb,og hevet,orden~,varm og
120 hevet og,psykose
118 ## for,ondt i,ring,ring ##
116 dage
115 sovet i,vejret,vejre~
111 voices,voice~
109 tror at
108 merke mine
107 gore,som ike
105 stike~
104 think im
103 he is,stemer
102 for mig
101 og snaker,uge ##
100 forviret,forvi~
98 armen og,mine ben,pain
96 venstre,venst~
95 har ##,i feber,i psykose,she
94 having,havin~,is psychotic,jeg ser,ordentligt
92 den ene
91 gul
89 blodprop,blodp~,en blodprop,er psykotisk,psykotisk
88 blod op,halucinerer,kaster,nabon
86 is hearing,jeg bloder,som om
85 brender,han brender,hjertet,im having,sproj~,tog to
84 al,hit,jeg far
83 sort,vek i
82 det er,med blod,om
81 der vil,hjerte hamrer,i have,og det,there are
80 feber og,stiker
79 og bloder
78 bleding wont
76 har ike,hele,henge~,stay awake,wont stop
75 det som,mit hjerte,pa ham
74 after smoking,har sterke,rundt om,sterke,sterk~
73 besvimet hele,jeg besvimet
72 haluc~,hele tiden,pa nogen,skal gore,stemerne,stemerne siger,tiden
70 ansig~,awake,brend~,ike veret,syv
69 horer stemer,i kramper,went numb
68 jeg kaster,kaste~,kraft~
66 far ike,har taget,ike luft,up blod,ven er
65 ike treke,mavesmerter,maves~,sterke mavesmerter
64 there
62 have the,venstre arm
61 and,han kan,heart,helt,hjertet nar,i mig,i think,stiker i,think,think~
60 and hears,er i,hears,hears voices,hes paranoid,paranoid and,up and
59 blue,fever,kropen,krope~,my left
58 at fjernsynet,det ene,ene oje,fjernsynet,fjernsynet taler,se pa,son tror,tre dage
57 and bleding,bleding heavily,blive gul,dag det,gul i,heavily,heavi~,huden,huden og,hvilken dag,i brystet,i huden,ike hvilken
56 besvimet,chest pains,have chest,pains
55 blat og,efter,pain in,she is,siger jeg
54 doing,gaet i,kaster blod,properly,prope~,til ham
53 og
52 gange stadig,sender,sende~
-52 bla,ike vejret,two days,walk
-53 barn,min veninde,truer mig,vagner,wake up
-54 anymore,anymo~,forel~,i want,siste~,veninde,venin~
-55 my dad,quit drinking,son,stran~,swalowed,swalo~
-56 ike holde,moving,movin~
-57 and his,dater har,end,gun,hjem,i gar,morfi~,tror min,xanax
-58 aften,fixet,fixet og,med en,og en
-59 at drike,dag jeg,er ##,er fuld,every~,fik kramper,flask~,get,last,living,livin~,og de,og truer,vil
-60 locked,locke~,of the
-61 dad,efter mig,lile
-62 faldet om,har spist,jeg kom,og jeg
-63 day,er kold,g,out,romate,romat~,skriv~
-64 hele naten,sofen,sove,stesolid,taget ##
-65 alone,snake
-66 er bange,kids,leve,overdosis
-67 ## panodiler,de har,hes,i nat,nat,steso~
-68 bange,has
-69 hende,vodka
-71 alene
-72 og han
-73 drike,shaking,shaki~
-74 sidste,sidst~,star,two,var
-75 faet
-76 drunk,mange,slaet
-77 drinking,far har,selvm~
-78 to much,truer
-79 at tage,he,tor
-81 der ike,halvt
-83 fuld
-85 benzor,stopede,taget en
-86 hver
-87 benzo~
-88 til at
-89 drank,overd~
-90 seizu~
-91 hvor
-94 pils,skal
-95 not
-96 wake
-98 breathing,foler
-101 bevidstlos,from,har lige
-102 of
-103 druket,druke~
-104 bevid~,metadon,metad~
-105 mere
-108 ryster og
-109 stope~,tog
-113 dag
-114 liger,vil sla
-115 alt,ike faet
-116 cold
-127 baby,mor,sla
-130 #
-132 har kramper
-133 ihjel
-135 uden
-139 me
-141 treker,treke~
-149 dox
-152 ghb
`,
  },
} as const
