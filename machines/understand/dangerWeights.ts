/**
 * How much words, beginnings of words (`~`) and pairs of words speak for danger or against it; then, of what is
 * danger, for each kind against the others. Hundredths; `#` is a number of one digit, `##` a longer one.
 * Made, never written by hand: `node test/machines/understand/learn.ts` makes it from the labelled sets named in
 * `lessons.ts` beside it, none of which is put aside and none of which comes from people who used this.
 */
export const WEIGHTS = {
  danger: {
    base: -403,
    of: `
356 blod
288 selvm~
287 ghb
284 breat~
280 slar
268 leve
253 ga hjem
252 bryst~
250 luft
247 chest
240 he
237 dox
234 die
230 hes,kramp~
220 she
212 slaet
210 aften
209 going
208 slugt
205 taget ##
201 henge
200 besvi~
199 baby
198 vil dox
195 siden
194 think~
192 steme~
191 blode~,swalowed,swalo~
190 arm
189 armen
188 ihjel,reb
187 i nat,nat
186 kniv,livet
185 be dead,fa luft
183 kan ike,xanax
182 alone
181 ale
180 foran
179 cant
178 i aften
177 hun er,table~,vejret,vejre~
176 overd~,suici~
175 alive,dts,ryste~
174 ambulance,at leve,kramper,liger
173 besvimet,selvmord
172 brystet
170 har slugt,thinking
169 er voldelig
168 after,bilen,gore det,vagne
167 farve~,og han
164 ike fa,taget alt
163 bevid~
162 gerne dox,har lige,last,sider
161 ambul~
160 bloder,psyko~,spist
159 bevidstlos
158 gona,ike vagne
157 have dts,tog
156 pa #,to kil
155 han
154 going to,jeg bliver
153 slar mig,som om
152 brystsmerter
151 har lyst,har selvmordstanker,merke
150 livet af,tonight,tonig~
149 ate,shes
147 ham,having,havin~
146 babyen,babye~,hun,og skal
145 ## panodiler,g,hits
144 kil,leve mere,munden,munde~,og jeg,ring ##
142 breathing,feber,to die,tok,truer
141 # har,leber
140 drunk,live anymore
139 fuld og,ike er,sporger fordi,suicidal
138 ike vere,lejligheden,psychotic,sig,sla,wont
137 ene,min sidste,overdosis
136 bliver slaet,en kniv,klar,vile
135 botle,gor,jeg star,selv for,star pa
134 evigt,for evigt,ike leve,living,livin~,star
133 ## for,blue,vagne~
132 bleding,bledi~,fent
131 ar har,psykose,ruske~,sa er,verden,verde~
130 injec~,ryster,shaking,shaki~
129 and,ben,crack,i wana,in the,mere,money,wana
128 od on,on fent
127 boyfriend,boyfr~,delirium,delir~,efter,har tenkt,med ghb,stoper,to be,up
126 bro,pistol,pisto~,stemer,tager livet
125 anfald,anfal~,er bange,left,min baby
124 haluc~,kamerat,kamer~,kravl~,mig i,mig med
123 ike se,nu gor,slaet derhjeme,wake
122 beats,beats me,de ryger,dead,gore,i morgen,og nu,vagner
121 at tage,my litle,sidste aften
120 afske~,lile
119 last inde,threa~,tror
118 er selvmordstruet,fel,har delirium,kereste har,og de,ser ting,she is,verden er
117 being,dealer,deale~,der er,far ike,hende,hjem,ike luft,rundt
116 vil henge
115 bla,drebe,drebe mig,drukn~,far har,is psychotic,sla mig,vere i
114 bliver udsat,her er,min stedfar,pain,slap,sluter det,stedfar,stedf~,udsat,udsat for
113 er alene,faet
112 and his,child,fa vejret,kore,od,quit drinking,siden i,stope~
111 af min,er at,gun,han er,nu,veke
110 forviret,forvi~,os,turning blue
109 high,og
108 kravler,leber er,min kamerat,minut~,slaet mig,sved
107 blev tevet,de komer,og mit,tevet,tevet i,two days
106 eget,faet fat,feber og,hele,henge mig,kold tyrker,om lidt,pils,ryster og,steso~,truet,tyrker,tyrke~,vi kan
105 der liger,got,har taget,henge sig,horer stemer,og bloder,savne,savne mig,vagen,vil savne,wake up
104 afskedsbrev,and now,et reb,fare,fentanyl,fenta~,he wil,hendes,i fare,im suicidal,mig nar,my chest,reb klar,ting som,tre,udenfor,udenf~
103 gone,isnt,lips,since i,thinking about
102 drike i,i armen,kaste~,komer ike,lyst,lyst til,tog to,voices,voice~
101 breathe,brend~,har valgt,leve lengere,methadone,metha~,nabon,valgt,valgt en
100 drank,ending,endin~,han slar,im gona,kil myself,overhovedet leve,son pa,tableter
99 #,barn er,brat med,hearing,heari~,i brystet,ike merke,jeg det,siste~,their
98 after smoking,blev voldtaget,er vek,fulde,helder,helde~,henger,hope,ike faet,jeg horer,kanyl~,koler,min far,puls,voldtaget,voldtaget i,voldt~
97 be alive,boyfriend is,er bla,i bilen,korer,liger kanyler,son i
96 at drike,farvel,huset,jeg sider,orden~,ryger heroin,sidste,sidst~,taget,tesk,vegen
95 al,det skal,har truet,ingen at,jeg overhovedet,kereste slar,moving,movin~,my boyfriend,ven
94 at give,beslutet mig,chest pains,eks,er psykotisk,fast og,i gar,i kramper,inde,mig fast,mig her,pains,psykotisk,tilbage for,ud i,wana die
93 at gore,en pistol,er tomt,forsv~,ike vagner,jeg skriver,seizu~,smadr~,spise,stesolid,tomt,treke vejret
92 ale mine,child in,her jeg,jeg blev,jeg komer,kan nesten,nesten ike,of xanax,sofen,sprin~
91 de har,fel suicidal,gra,hans,have penge,og det,stopet med,there is,treke
90 alone with,dage,dato,der komer,en dato,er last,glaset,glase~,hjeme,ike veke,is high,my dad,og hun,veninde amer,wont stop
89 a knife,ansig~,har kramper,ike holde,im going,og ved,overdosed,provet at,pushe~,side,sige farvel,sort,sproj~,table,volds~
88 at henge,bleding wont,bridge,bridg~,efter mig,elers,har skaret,hevet,i skole,jeg ser,ring,skaret,skare~,stike~,to live,to many,vere hjeme
87 a child,anden time,bestemt mig,brat,flask~,foran toget,lengere,lenge~,life,min ven,stike,til mine,ud foran,var dod
86 alt,beslutet,blod op,days,de vil,er sa,har beslutet,har spist,home,trapen
85 dead than,det ligner,dod vile,eget liv,en ulyke,et anfald,far siger,fik et,gor det,have the,i dont,ike livet,ligner,ligner en,livet mere,orker ike,over i,pa coke,planen er,rather be,ready,skal hente,star ude,taget en,than sober,theres,there~,threatening,tror jeg,ulyke,went
84 dad,front,front of,fundet det,har ##,i feber,im,in danger,in front,jeg kaster,morgen,noget tilbage,of a,pa armen,there are,vil gore
83 ## morfinpiler,a plan,at drukne,det ondt,drukne,ferdi~,foreldre er,har indtaget,har skrevet,indtaget ##,jeg smider,jeg stoper,kropen,krope~,ondt at,overhovedet,pa bron,sider med,smider,smide~,ting,ude ved
82 blat,grund,halsen,halse~,han treker,hun kan,ike vekes,komer til,ligne~,morfinpiler,nabon born,plader,plader tramadol,plade~,skriv~,to plader,vekes
81 ## tableter,barn,druket,druke~,end at,purple,purpl~,selv ihjel,tor,vil bare
80 af mine,botle of,dag til,drengen,dreng~,en psykose,er bevidstlos,er folelseslos,farvel nu,folelseslos,gor jeg,hits me,kaster op,liv,merke~,og hendes,rivotril,rivot~,sister,skriver for,var i
79 a whole,bror har,broth~,de skyder,er fuld,flaske,halucinating,halucinating since,han fik,kvele~,man ike,med en,min arm,og truer,paracetamol,parac~,piler skal,sagt at,skyder mine,vagne op,vagner igen,vagner ike
78 break,dem ale,fred,fred for,give,have fred,he raped,jeg sker,pulsarer,pulsarer over,pulsa~,raped,raped me,sa tret,samen nu,sker i,sted hvor,tager dem,tret jeg
77 alene med,and wont,barberbladet,barbe~,beslu~,efter at,hjelp min,i cant,just now,med barberbladet,my wife,pa ham,toarige,toari~
76 and i,anymore,anymo~,dage og,danger,litle,mase,mig ned,mor,planl~,ude,veke ham
75 ale samen,at home,det bliver,en mase,gerningsmand,gerningsmand pa,gerni~,hamrer,hamre~,hand,har kastet,maven gerningsmand,meget at,mig selv,romate,romat~,rundt om,says,stuket,stuket i,stuke~,two,tyrker fra,uden hjelp
74 badeverelset,badev~,bror skriver,det sted,druket min,farvelbeskeder,kraft~,og der,og siger,pa badeverelset,sider pa,skriver farvelbeskeder,slep and,turning,turni~
73 at ende,at stike,dene,dene verden,efter jeg,ende det,er pavirket,foaming,foami~,for mig,fra dene,gar kold,helt,i sovn,is going,kanyler,kaster,liger pa,pa toiletet,plan to,pusher,slag,todler,todle~,toiletet,toile~,vil vek
72 at kore,cant breathe,den ene,girl,hente,hours and,kastet,mig for,onske,onske jeg,turkey of,uden mig,vile onske
71 barne~,er bedre,foreldrene,grund til,had a,kiling myself,mand slar,me,mit eget,overdosed please,please help,she overdosed,til at,tre dage
70 a reason,armen og,cold,delirium tremens,ex,husband is,ike treke,indtaget,indta~,ipren,myself,mysel~,overalt,overa~,til for,tremens,treme~,truer mig,voldelig,volde~
69 # arige,afraid of,alene,arige har,awake,dater pa,dreng,faet noget,foaming at,from,har bestemt,henger sig,i think,like,lilesoster,liles~,man henger,min #,min kereste,min lilesoster,mouth,netet hvordan,noget hash,rusker,shes foaming,sogt pa,som ike,sove for,spist noget,the mouth
68 arige,crack foran,det ene,dosis,drengen pa,ene oje,fixet,fixet og,foran bornene,hvordan man,im having,komer hjem,kraftige,kraftige brystsmerter,lige taget,my,pa nogen,reason to,ryger crack,skal gore,slog mig,soster er,stemerne,stemerne siger,to end,tror at,venstre,venst~
67 # ate,## paracetamol,altid fuld,ate wed,benzo~,dag jeg,der ike,det stoper,en gang,er gaet,er helt,feter,fuld,fuld med,gar og,jeg orker,korer altid,min feter,mor sa,nogen grund,pa at,skyde~,til den,vil op
66 besvimet hele,blodprop,bro ingen,en blodprop,et barn,finish with,force to,fra bro,har druket,hashk~,i medicinskabet,i tre,ingen hjelpe,is turning,jeg besvimet,kaster blod,kobe,live i,mit hus,more force,not have,og hevet,pain in,partner beats,penge,piler,selvmordstruet,skinerne,skine~,skyder,some of,to finish,treker ike,ved skinerne,ven er,vil hope
65 bare sove,de finder,det sgu,fa huset,falde~,finder mig,gra i,have more,her,huset nar,ike til,jeg sluter,min venstre,morges,my left,our,overh~,pavirket og,since,sta op,to dage
64 aldrig sta,bare falde,faldet om,fordi jeg,gurgl~,i lejligheden,ingen vil,lejli~,med os,my phone,og aldrig,op igen,piler i,selvmordstanker,skriver,some,sovn og,taking,takin~,things,thing~,vek og,vil sla,wants to
63 at besvimet,at once,bil,de er,from the,hende vagen,lips are,mine ben,mor er,ordentligt,outside,outsi~,siger vi,stoper med,tomorow,tomor~,wants
62 about driving,after sped,and has,and he,baby drank,chest pain,detoxing,detox~,dont fel,doren,drank methadone,dyr,en af,fel safe,force~,gor nar,gul,han gor,havent,havent had,haven~,hjert~,is a,is nursing,kep thinking,mod,nursing,nursing and,nursi~,og foreldrene,og snaker,ojnene,ojnen~,pain after,pavir~,sa meget,safe at,sgu,slar vores,smerter i,sove,til hende,using coke,verd,verd at,wife is
61 at de,babyen sover,bare sla,beating,beati~,ben saving,det som,folk der,for min,fulde foreldre,himself,himse~,hope fra,i morges,is beating,is not,mange piler,me when,medicinskabet,oje,pa et,pa fem,se nogen,sidste jeg,skrevet,skrev~,sover melem,stike mig,tenker,tenke~,to fulde,went numb,yesterday,yeste~
60 a drink,being alive,born er,brystet og,et afskedsbrev,han vil,hoj og,im shaking,jeg meget,jeg tenker,like kiling,my romate,op til,sa fuld,se pa,selvmord hver,snaker,snife~,svarer ike,taler til,tenker pa,tok to,with being
59 a bridge,are purple,at drebe,ben er,dod i,driving,drivi~,eks truer,en letelse,faldt,girlfriend,girlf~,gona jump,hals,han svarer,ike vejret,jeg dropede,jeg rusker,jump,jump of,kereste,kniv mod,letelse,letel~,melem to,min hals,min toarige,mit ben,mod halsen,my girlfriend,sisters lips,skrevet et,toarige har,vil springe
58 bare og,bliver tvunget,brender,doing,er slap,ferdig pas,forbi i,girlfriend is,give jeg,han brender,har sterke,her til,husband,husba~,hvorfor skal,it al,kamerat skumer,kome min,kvelertag,kvelertag pa,lilesoster er,mere at,merke mine,my benzor,my husband,om munden,partner,partn~,reason,reaso~,rorer,rorer ved,rusker i,selge mig,selv og,skumer,skumer om,skume~,stedfar rorer,sterke,treker,unconscious,uncon~,up blod,ved mig,vere en,whole
57 anymore godbye,at betale,at bryde,at fjernsynet,at vere,blive ved,bryde,bryde ind,cant do,der til,deres penge,fjernsynet,fjernsynet taler,fra benzor,have deres,he beats,hel plade,her liv,hevet og,hjertepiler,hours,hun ike,hvad han,ind de,is unconscious,leve for,liv ud,mig,now,plade,plade sovepiler,seing,seing things,seizure,skaret sig,so done,son tror,this anymore,ud lengere,ven har,veret ope
56 and seing,are alone,dad hits,dater har,der siden,doing lines,dropede alkoholen,fever,gaet,hans leber,har tanker,lines,lines in,making,makin~,morfi~,my mum,og i,om selvmord,se folk,shot,springe,tanker om,theyre doing,til mere,up my,vere til
55 alkoholen,at hun,bare gerne,born leger,brevene,brevene ferdige,fandt,ferdige,har,har rystet,hele naten,hjertet,hvor mine,jeg overvejer,jeg tor,kanyler hvor,mend,mit hjerte,nar mor,nogen er,overvejer selvmord,psychotic after,skal der,skrevet brevene,slar bornene
54 # may,a gumy,at sla,daughter #,den lile,den nyfodte,do this,dropede,eaten,eaten a,elskede,elskede hende,fik kramper,for man,g kan,gumy,gumy with,have eaten,her kids,hits her,i stuen,im so,jeg elskede,kan merke,komer er,legs,may have,meget,meget g,mere sig,merke det,min subutex,my legs,neighbour hits,nyfodte,nyfodte pa,nyfod~,ope i,she wants,sig til,sit eget,son truer,stuen,stuen med,til jul,with thc
53 ad trapen,af munden,at the,bat,blat og,convulsions,convu~,dag,dater fandt,for hvad,for vold,having convulsions,hendes leber,hjeme og,hjertet nar,i koma,i lordags,ike at,isnt worth,jeg slut,koma,leve jeg,life isnt,lilebror,lileb~,lordags,me last,med den,meget tret,min lilebror,nogle mangler,og nogle,overvejer,pludselig,pluds~,pose med,shes having,slep,sovn,telefonen at,the pils,vagten,varm,venstre side,worth,worth living
52 af far,after cocaine,al to,barnet,be over,det var,en hashklump,everything ready,fik for,gona do,got everything,har tyget,hashklump,have writen,hes not,hvad der,ike ga,it ive,leters to,lilebror bliver,not waking,pa vegen,panodiler hvad,piler og,pus,se a,slaet af,sover og,stran~,tog ##,treke~,tyget,tyget pa,unconscious help,vil,waking,waking up,wakin~,writen leters
51 bil om,cold turkey,dont se,gemer mig,henge~,i bil,i psykose,i swalowed,jeg gemer,ned ad,ope,realy,sin son,skev og,sove fordi,star udenfor,swalowed a,syv,think,turkey,turke~,vodka
50 # days,amer,amer og,and im,at lade,ate one,barely,barely breathing,barel~,bilen fordi,bro greder,edibles,edibl~,en pusher,er ferdig,far korer,greder vil,hearing voices,keres~,left side,leger,like ##,many xanax,mere jeg,my edibles,pa bro,pil,psykotisk og,pusher vil,side went,sovet i,theres no,to break,todler ate,tok way,var skev,vil drebe
49 ## drak,bron,bror sagde,byen pa,colapsed,colapsed and,colap~,de sma,do it,drak hjemebrendt,dyr pa,for two,fra alkohol,friend colapsed,gaet i,gang vi,har sogt,has no,high and,hjemebrendt,hjemebrendt og,i have,livlos,livlo~,mig ihjel,mig tesk,no pulse,not breathing,og bege,og reagerer,pa vej,pas pa,pulse,sagde i,ser dyr,shaking so,sig i,skere,sma sover,sogt,talte samen,tok a,var sidste,vej hjem,vi talte,vinduet,vindu~
48 at hope,banker min,blevet bla,deres,dox nu,drak,er besvimet,faet tesk,finde ordene,fryser,fuldt,fuldt i,gemt,hand er,he is,hele ugens,helt forviret,here tomorow,hjerte springer,hojre,hojre hand,i lysken,is threatening,jeg fryser,kiling,kilin~,kramper hver,leters,lysken,lyske~,metadon pa,mor lige,og hojre,ordene,ordene og,pileglaset,pileglaset er,pileg~,pilerne,piler~,pludselig kan,rystet,side er,slag over,springer slag,stedfar banker,tage mit,tesk af,theyre,theyr~,this morning,threatening me,tomt det,tret i,truer min,truet med,ugens,ugens metadon,var fuldt,vej
47 am coughing,and hes,are outside,at klaske,barnet har,bats,bats loking,bornene om,breve~,brother,coughing,coughing up,cough~,der nok,end,ende,fels,fjerde,fjerde sal,fjerd~,flere uger,gemt piler,ham pa,handen,hande~,har lovet,hente bornene,his breathing,hjelpe mig,hoj,hope ud,hun sider,i vinduet,ike verd,jeg savler,kereste vil,kinden,kinden der,kinde~,klaske,klaske ham,klask~,komer efter,kore min,loking,loking for,lokin~,lovet at,many,mase piler,med bat,med blod,mine pulsarer,mor at,morning,morni~,my neighbour,my todler,neighbour,neigh~,outside with,overv~,pa det,pa fjerde,pa kinden,pavirket,psych~,quit xanax,savler,savler efter,savle~,sker ingenting,skere mine,spist piler,sta,sveder og,they threatened,til ham,vil kore,vinduet pa,whole botle,with bats
46 ale sine,alt i,ansigtet,betalt min,dagen i,den pile,den tid,der rydet,det sidste,dox efter,drank from,fels like,for alt,forsvinder,forsvinder snart,gang,givet min,gjort jeg,halucinerer,har knust,he tok,hund vek,husleje sa,i fri,i kome,ingen nedtrapning,jeg forsvinder,knust min,lige slaet,ma ga,many pils,mate,me with,meget heroin,mine rivotril,morgen ingen,mum,my dealer,my mate,nedtrapning ##,numb,og betalt,pils just,rivotril i,rydet,rydet op,savner min,sine hjertepiler,snart og,telefon og,tid jeg,way to,xanax at
45 and bleding,bank,bank hver,bedre uden,bleding heavily,det genem,druket af,far bank,fredag og,genem vegen,glaset med,gurgling,har planer,heavily,heavi~,hjerte hamrer,hore det,hver fredag,ike ma,jeg planleger,kil me,klemte,klemt~,kone sover,liv er,mate is,min veninde,mor far,morgen uden,my life,my partner,planer om,planleger,planleger at,slugt tredive,sovepiler er,stay awake,tomt og,tredive ipren,way
44 ## mg,af handen,afskedsbrev til,aftenen med,ansigt,besver,besve~,big gaps,bilen nu,blive gul,blodet velter,breathing has,dag det,dag vil,det reb,done with,efter kokain,er forbi,fa hende,fandt en,fri for,gaps,gaps in,haber,haber ike,haft et,hamrer helt,handen pa,hans puls,har sidet,has big,hele aftenen,hes turning,huden,huden og,hvilken dag,i huden,jeg haber,jeg magter,jeg skere,kan hore,magter,magter ike,med kniv,med pilerne,merke hans,mg,night,noget af,og en,og skerer,os med,pilerne og,pilerne til,reb i,sidet,sidet hele,skere dybere,skerer mig,skrevet afskedsbrev,sluter,slute~,spist en,think im,til besver,truet os,vagner i,velter ud,veninde,venin~,vere nu
43 # dage,ago,baby noget,barn i,benzor,borneverelset,de tager,dybere,dyber~,er min,et glas,fortjener,fortjener ike,fortj~,ghb i,glas,godbye,godby~,gore min,har fixet,having a,he strangled,high on,holde det,i borneverelset,i want,im standing,ingen paser,injected,is swolen,ive got,jeg bare,jeg fortjener,kanyler i,lejligheden hvor,me yesterday,meget langsomt,no mater,og mine,on meth,op,paser pa,properly,prope~,standing,standing by,stiker,stope brat,strangled,strangled me,swolen,swolen and,swole~,tage,the water,up no,walk,water,water and
42 adhd medicin,alt sin,break my,brev til,coming,comin~,dad is,har fundet,har voldsome,hele paken,i sofen,i telefonen,ike hvilken,kodimagnyl,kodim~,liger livlos,lile pige,live,livlos i,med kodimagnyl,med sovepiler,medicin pa,my sister,not moving,paken,paken med,pige har,safe,sidste gang,sin adhd,so much,sterk~,stiker i,the baby,voldsome,voldsome brystsmerter
41 at forsvinde,bare stope,blevet truet,blodp~,born greder,break in,bror last,coke,dem ud,der vil,det sorter,epileptisk,epileptisk anfald,er hoj,er segnet,et epileptisk,forced,forced himself,fordi,foreldrene tager,forsvinde for,glas panodil,greder hele,halsen til,han klemte,having withdrawal,he forced,himself on,in they,inde reb,is trying,klemte mig,lige haft,magte~,metadon,metad~,nok jeg,om halsen,os i,reb svarer,sa sort,segnet,segnet om,skade,slugt et,smider dem,someone is,sorter,sorter og,sorte~,stofer derind,than,their money,trying,trying to,tryin~,want their,withdrawal seizures
40 a brownie,aften sa,ale verden,at skade,ate a,baby har,bange,besver for,big,brownie,brownie with,brown~,det overstaet,doren og,gar hun,girl ate,gul i,har slaet,have chest,holder mig,hun sover,is having,jeg rabe,kone hun,last night,litle girl,pa gulvet,siger,skade mit,sover siden,suicide,svare nar,to dogn,want to,with wed
39 ## stk,barn ondt,did to,eks udenfor,en mand,er blevet,flatmate did,gang jeg,gore mit,gulvet,gulve~,har okse,henger mig,jeg henger,ket,ket and,litle sister,mangler,mangl~,min hash,much ket,nar ungerne,okse,okse born,overstaet,overs~,pas,slow,sporger,springer,stk,stk ##,swalowed ##,taget kvelertag,talte,til jeg,udenfor har,ungerne er
38 a high,after injecting,andre og,be here,der sker,did,drope~,end my,fever after,fri,gange stadig,garden,garden med,garde~,har koler,hendes puls,high fever,hiting,hitin~,hvor de,i garden,injecting,kramper to,med to,merke hendes,og ingen,pusheren,pusheren venter,seizures,son har,stadig forviret,tage sit,threatening to,to andre,toget,venter nede
37 bestemt,er fulde,feber ##,fulde og,garag~,har faet,hele kropen,hun har,jeg gor,kids,liger og,mg stesolid,og helt,og skendes,sindsyg,sinds~,skendes og,some pils,stesolid om,threatened,venstre arm
36 _ anymore,a night,anymore im,banker,born hjeme,drunk and,ending this,er en,got of,got the,han holder,handledene,i handledene,i live,im ending,jeg vile,just got,lined,lined up,of tylenol,one _,pils lined,shift got,siger farvel,siger jeg,springe ud,this is,this tonight,trape~,tredive,tredi~,tylenol,tylen~,up this,vere,vile vere
35 bare brat,brother wants,comit suicide,dange~,dater ned,efter sped,en pind,garagen,gumies,gumies wont,gumie~,he overdosed,hort stemer,i garagen,jeg rog,kid #,lovet,motoren,motor~,og tabte,pind,pind og,rog,rog mig,sindsyg ondt,sker,son is,stemer i,stoper bare,tabte,tabte min,think he,to comit,wed gumies,wont stay
34 # i,am going,benzor overnight,blod in,blod nar,comit,det nar,drinking,end it,far sider,garagen med,i maven,jeg tror,komer blod,maven,med motoren,motoren tendt,my vomit,overnight,overn~,shot me,sider ude,stop my,tendt,theres blod,vomit,wil shot
33 ansigt er,antidepresants,arm og,blev sort,bliver i,bror,dark,daughter tried,en jernstang,er gemt,everything is,faldt om,ferdig,for ojnene,forsvinde,fundet,funde~,gemt hos,genem,going dark,han ansigt,han leder,han tage,has,herself,herself this,herse~,hos nabon,hun mumler,ike spist,jernstang,jernstang der,jerns~,just swalowed,kil herself,komet en,laced,laced everything,mand med,morge~,mumler bare,my antidepresants,nabon han,og blev,ojnene og,side selv,sort for,spist i,stuf was,swalowed al,the stuf,think the,tried to,was laced
32 antid~,bare dox,beltet,belte~,benzor i,brystet efter,dox dox,hals snorer,han spytede,hende~,hurts,i fel,i flere,is hearing,jeg snifede,kereste faldt,mavesmerter,maves~,med beltet,med kramper,og slog,om med,samen efter,sig samen,snifede,snifede noget,snorer,snorer sig,snore~,spytede,spytede pa,sterke mavesmerter,stopede,taget hele,tok like,uge ##
31 about ending,am thinking,ending it,et ar,gav ham,ham naloxon,ike nar,jeg gav,me under,naloxon han,nedtrapning,nedtr~,spyte~,stadig helt,thinking to,throw,throw me,to throw,train today,under the
30 ben fed,fed for,jeg far,kids have,mavesmerter efter,not ben,og alene,pa stedet,sped,stuf,the train,their kids,they want,train,vold
29 der var,en kravlende,er stofer,han vagner,kravlende,kravlende baby,og halucinerer,stofer over,tage for,today
28 efter den,fed,have not,is violent,orker,ungerne,violent,violent and
27 blevet,bleve~,dod,leder efter,mand han,mig det,og min
26 and is,lober
25 var
24 af stofer,alene i,alt hvad,barn sider,et lile,fuld af,lejlighed fuld,lile barn,sider alene
23 hel
22 er i,skerer,skere~
20 naten,tor ike
17 er stadig,har svert,med piler,pile
10 blev
7 gravid i
3 nu er
-4 kiger,pa den
-11 ol
-14 mine foreldre
-17 beter
-19 skal vek,this
-21 ## dont
-23 be with,fa fat
-24 det at,hjem nar,ike nu,noget hjem
-25 am,fjerner,ingen har,leder i
-26 det derhjeme,i was
-27 hvordan ser,ike komer,ingen kramper,ingen smerter,kramper ingen,ser man,shes out,smerter bare,stope med
-28 er sygeplejerske,komer ud,man pa,mange overdoser,medicinen kome,min lejlighed,overdoser,ser mange,sygeplejerske,sygeplejerske og,sygep~,vere med
-29 at falde,at miste,en at,hader,ved jeg
-30 ike klare,min sons,og sveder,smidt,som min,sons,ud kan
-31 at snake,folge,fortalt det,i efter,kan medicinen,kome hjem,letere,letere nu,miste,vejret letere
-32 aldrig bega,et rad,har feber,hvor er,krav pa,trape,vil aldrig
-33 aften som,bliver det,bror et,chokolade,choko~,er bare,et opkald,fkrc,have mit,hund har,i dem,inde sa,om naten,opkald,opkald nar,opkal~,piler er,smidt ud,som jeg,spist chokolade,tager min,town
-34 bolig,en plads,gerne stope,hostede,hostede mig,hun hostede,jeg kom,jeg vere,klare,min sagsbehandler,mine snaps,ned pa,og svarer,pa hele,pay,schol,slowly,slowl~,snake
-35 adiction,at klage,city anymore,else,er kold,et problem,forkerte,hos jer,hun hader,in this,modet,my adiction,my case,som legen,somewhere,somew~,this city,velte,what is
-36 _ med,at se,before non,det noget,dybt,en hjerteskade,familie,ferie og,har fortalt,hjerteskade,mand er,non,non on,nothing,nothi~,nu hvor,numer,og benzor,skole~,skunk coke,styr,styr pa,taget to,to panodiler,vagner om,vere anonym,vi har
-37 an exam,beat,beat me,bedre liv,doseringsesken,doseringsesken til,doser~,drugs,e,et bedre,fa en,festen kloken,fortalt,forta~,fortele,han skyder,har lagt,har vores,have an,here on,husband never,hvordan far,i doseringsesken,i drank,ike har,ike sige,jeg tage,lagt pilerne,me he,med drike,min sag,never beat,nok af,on tuesday,only sad,pa ferie,pilerne i,pleje~,quit smoking,roget,se min,skunk,skyder heroin,sluter festen,tuesday,tuesday i,tuesd~,vek i,woried about
-38 adhd og,adres,bedstemer,dognstedet,er dod,er glad,er mig,for i,ghb fantasy,glad og,han _,han skylder,high at,i styker,im embarased,jeg fik,jeg i,mdma pa,met,mig penge,pa roskilde,ringet,roskilde hun,sisters weding,skal min,skylder mig,taget mdma,was high,weding,weding and,wedin~
-39 a headache,andre,blev ##,bokser,bokser og,bokse~,bornene ike,case,dosnt,drank to,due,due in,enough,enoug~,farligt at,gerne,han blev,har min,hver morgen,is due,koster,koste~,min opgang,mit navn,night and,og bliver,ojne,opgang,opgang i,opgan~,overdosis i,roskilde,roski~,sa bornene,slaet i,son bokser,there a,to quit,up before,var en
-40 alene nar,anonymous,arbejdet,arve,arve huset,borge~,born pa,dangerous,dangerous to,de kaster,dod og,dos my,forsta,frem og,ham frem,hit me,how many,it dangerous,jeg amer,kan vi,kaster ham,mindre,morgenen,ned,og tilbage,om morgenen,skal arve,sliper,son de,svare pa,where is
-41 and have,driker for,faet naloxon,far man,fel me,first,forke~,gange tenker,hjelp til,hjelper i,hjeme med,how fast,hunden,hunde~,i behandling,ike gore,komer jeg,mdma,me beter,medicinen,mig der,mor kan,naloxon med,name,not,ringer i,smoke and,spist aftensmad,start,stoped to,taget pa,tenager,tenker jeg,together,toget~,tror min,used,woried,worie~
-42 anonym,at my,behandler,broken since,centr~,det gor,forve~,gar i,glad,grupe,headache,heada~,i igen,ike taget,is only,jeg at,kan det,med det,on wekends,opdag~,or,ryster ike,sende,seventen,seven~,she left,since she,skal i,styker,styke~
-43 aften han,at holde,det en,drike hver,er ude,farli~,fodt,fortryder han,gaden i,har levet,holde,i get,ike pase,ike sla,jeg skal,jeg vagner,journal,journ~,just want,levet,levet pa,mand drike,med til,melem,mindr~,nu fortryder,pase sig,provet det,slipe~,son udeblev,to smoke,tok #,udeblev og,wekends
-44 aftensmad,away from,boyfriend drinks,drinks to,embarased,embar~,farvel og,for snaken,fortryder,fundet ud,har kun,have no,kereste er,kereste ryger,langt,lige fundet,med nar,med tomermend,medicine,og tak,plads,ryger hele,son,tenag~,tiden og,tomermend,tomermend mere,tomer~,vagne med
-45 adhd,ben sober,borter,borter tender,borte~,det bedre,det fint,er udviklingshemet,ferie,for ##,for a,forlo~,har blod,hold,hvad jeg,hvor lenge,ike mode,jeg borter,jeg en,min mor,munden nar,noget hvad,over mig,samen med,scared of,sender,smoger,smoge~,sober for,star der,tender,udviklingshemet
-46 adrese,aslep,can he,dater siger,der vaper,det til,er ligegyldigt,ham lengere,han slog,i noget,i take,ike tenkt,krav,last wek,lengere han,ligegyldigt og,medicin i,mening,mening med,metadon i,my parents,nogen mening,ol i,pa mine,sporge,svampe,svamp~,tager i,udeblev,udebl~,vaper thc
-47 and want,as,broken,daters verelse,day,derhen,derhe~,dogns~,every,frem,halvt,har set,hel pose,is broken,lese,med noget,pose slik,sa jeg,siger i,snaken,tager piler,til jer,tilba~,to me,tyve,unger~,vil gerne,vil pa
-48 baby is,blevet #,det er,edru lige,en sok,er flytet,er nervos,flytet,flyte~,gange,hemel~,hunden har,kid is,lige sa,menin~,min daters,ringer,sende~,sok,stile og,to uger,u,u turn,udvik~,verelse
-49 chest of,city,day after,drawers,drawe~,en depresion,for,gor i,he slept,i orden,ligegyldigt,ligeg~,lile er,lon,of drawers,orden,siden jeg,skadet,slept al,suport,supor~,tende~,vin,years
-50 aftengig og,angst og,astma,bekymret,bo,broke~,computerspil,daters,dater~,driker sig,elsker,en udanelse,greder hun,har astma,hjelp,holde fast,i computerspil,inside,insid~,klase og,og spiler,sa greder,sig fuld,sporger i,syg
-51 # klase,afvis~,am ##,andet,bedst~,betaler,bla ojne,compu~,du,frade~,har bla,he get,ike om,jobce~,kereste tager,klase,komer der,med hjem,should,shoul~,stote,veret edru
-52 aldrig tenkt,angst,answe~,at i,blev skev,der nogen,det godt,go,har angst,hendes fodselsdag,hvad er,i til,ike selvmordstruet,is that,jeg fa,man,pusherne,sagt farvel,skev til,tager kokain,til hendes,til mig,til pusherne,uden kafe,vejle~,ven der
-53 al day,beske~,chest hair,egen,er slut,exam,famil~,fre,get help,hjelper,is this,jeg venter,kloken #,nervos,prove~,sige,skamer,skamer mig,skame~,svar,taget #,turn,unge,wrong
-54 altid sur,at skrive,have min,her made,i livet,leve pa,loud,mig ike,min chef,min lege,my bos,my son,om,om ham,same,skriver i,to come,vagner altid,vil helst,why
-55 anyone,anyon~,arevis og,bare have,den her,det vile,fengsel for,henderne,i fengsel,i use,kan,my heart,nu jeg,ophold,pa henderne,sadan,stude~,there,wek
-56 after the,anything,anyth~,barn pa,bos,har to,he gets,hele wekenden,join,klager,klage~,min kone,om min,psyk,psyk fordi,senere,sener~,sick,staf,sted,syste~,that,vaper,vek hele
-57 bare tret,behandling,chef,complain,elev,en elev,er der,et sted,fa abstinenser,hele ansvaret,hurtigt,ike kramper,is my,med coke,month,mor driker,mor og,my own,orker snart,own,parents,sad,snart ike,stile,taget hash,til en,tret af,udanelse,ude af,uden
-58 adict~,afslag,ansvaret,at vide,bade,bekym~,dybt og,foler,half,har et,jeg ryger,koncentrere,koncentrere mig,konce~,mere end,og prover,ol og,prover igen,ryge,skade~,skal,smoke~,sov,tid,to get,to much,vejret dybt
-59 another,anoth~,bliver vejret,finde,five,mum and,nervo~,sagsbehandler,slik,stil,vejret i
-60 arevis,arevi~,bor pa,broke my,bryster,chang~,dode af,er pinlig,flatmate is,for verden,gemt mig,han fa,har ome,helst,hos,i arevis,i med,jeg kome,jeg selv,jeres,made,ome,ome bryster,pinlig,pinlig nar,pinli~,sidste uger,tale med,talk,verden de
-61 ansva~,at ryge,det for,er aftengig,hvordan bliver,may my,og #,om mig,paren~,sag,skal jeg,skidt,sure,taget mine,where,without,witho~
-62 # pils,abent,darligt,er tret,fint nu,ike bange,kloken,kloke~,mig fra,noget for,nogle gange,og sover,sa,set,your
-63 blive,fyrin~,gelder,har roget,jeg sover,jeg ved,kone er
-64 # panodiler,afsla~,after work,for me,people,peopl~,snake med,tok my,var yngre,yngre
-65 an,he wont,konta~,lerer,pa dogn,we
-66 and scared,en pause,forsk~,fra skole,habit,hjeme fra,kil this,legen,lejlighed,nar,roligt,rolig~,sa lenge,this habit
-67 anony~,dagen,driker,er hjeme,folelser,forte~,ike pa,kold over,merke sine,not suicidal,sent,sine folelser,smokes,to stop
-68 about,borderline,daughter has,jeg til,live in,noget,og vil,priva~,sendt,son er
-69 aftal~,for the,ike haft,sidste uge,treker vejret
-70 cope,drinks,ferdig med,gps i,holde op,hurti~,hvilk~,hvor liger,uses,wekend
-71 # og,drike~,far min,feste~,fodselsdag,fra mig,hen,it,my kids,psykiatrien,samtaler,ser i,sovepiler i
-72 er det,er jeg,holde~,kender,kende~,mig efter,nar jeg,pa ##,pause,wil my
-73 ## er,doctor,gik,help,hvad nu,hver aften,smoking wed,udane~,wil i
-74 adres~,fodse~,have to,kne,kun,out of,spist morgenmad,to born
-75 away,der noget,do,edru,eler,er lige,fengsel,have mig,hver,i mig,im a,ma jeg,may,nej jeg,ophol~,over,rehab,stoped
-76 gets,i pa,mode op,talks
-77 clean,fra det,i sidste,kan hun,ma,morgenmad,only,problem,to the
-78 det gar,fa hjelp,jeg bor,misbr~,slog op,yes
-79 aftengig,busen,i ned,ike i,treatment
-80 arbejde,det,get,ike voldelig,is the,kan jeg,leve uden,medic~,taget noget
-81 compl~,de sidste,do i,docto~,ike have,med hash,ok
-82 har adhd,hjelp~,hvad gor,vi
-83 about my,er ##,fengs~,mange,psyki~,sjov,stope,with my,work
-84 baby and,hvordan,hvord~,jeg tog,navn,vil leve
-85 dater er,ingen selvmordstanker,over for,sagsb~,vil ike
-86 can my,i det,og far,var ##,which
-87 depresion,hjem fra
-88 any,star jeg,treat~
-89 at jeg,before,befor~,darli~,forst~,vente
-90 can i,far jeg,pa mig,ringe~,tret
-91 hvornar,hvorn~,live with,regis~
-92 behan~,har born,is there,leve et
-93 am i,hele dagen
-94 har brug,mode,my kid,ringe,using,vejret fint
-95 og tager,ogsa,samta~
-96 bliver jeg,hvor,jeg skendes,kan min,uger
-97 brug,brug for,kome,out,rad
-98 lege,skendes meget,smoke,take
-99 der en,is it,lidt,tit
-100 jer,spiler,spile~,tager
-101 ike ondt,ondt i,probl~,sur,tale
-102 dode,mig fordi,place,venter,vil i
-103 han kan,start~
-104 vide
-105 fine,ike stope,is ##,komunen
-106 har ingen,komun~
-107 har jeg
-108 ike dox
-109 lenge
-110 festen,ja,klage
-111 af det
-112 ## and,god,wed,wil
-113 how
-114 har aldrig,im ##
-115 aften~,kan i,who
-116 af at,hvem
-117 kafe,kereste og,nej
-118 a baby
-119 dox jeg,use,weken~
-120 come
-122 har en
-124 job
-128 depre~,har ike,hash,never
-130 im not
-131 godt
-132 aldrig,aldri~
-133 arbej~,can,you
-134 bor,dos
-135 med mig,what
-136 vente~
-139 har i
-141 er ike,hvad
-150 kan han
-157 fint
-197 _
`,
  },
  child: {
    base: -366,
    of: `
448 baby
302 barn
282 #
280 lile
244 babyen,babye~
227 pa #
217 kids
215 alene
184 alone
183 barne~
176 slar
174 er ##
169 af mine
168 i skole
163 child
159 og skal
154 os
149 er alene
147 botle,slar bornene
146 from,lilebror,lileb~,min lilebror,wont
144 fuld,korer
141 barnet
140 kore
139 amer,amer og,get,litle,min baby
138 methadone,metha~,spise
137 ate
133 i bilen
132 den lile
129 de ryger,spist
126 mor
125 bilen
124 alone with,our,some
117 slaet mig
115 slar vores
108 ar har
107 mor er,og min
106 lilesoster,liles~,min lilesoster
105 two
104 kanyler,liger kanyler
103 toarige,toari~
102 crack,dreng
101 de er,faet fat
100 weken~
98 drank from
97 kanyl~
94 hits,todler,todle~
93 drunk,lilesoster er,my litle
92 tre
91 kore min,vil kore
90 hash,pavir~
89 alene med,foreldre er
88 kereste slar
87 der er,en af
86 har druket
85 dater pa,et barn,pavirket
83 crack foran,foran bornene,min toarige,ryger crack,toarige har
82 lile pige,pige har
80 ryger heroin
79 from the,hjeme,skal
78 ope i,veret ope
77 farli~,han slar,jeg amer
76 ope,son pa
75 born er,their
74 hele dagen,mine foreldre,pa coke
72 eks,hente,kravl~,sofen
71 # har,bil,er pavirket
70 coke,pa et
69 ex,nabon
68 far har,her er,ike veke,metadon,metad~,slugt,swalowed,swalo~
67 nabon born
66 deres,her
65 foreldrene,fulde,out,table~
64 er det,son i
63 there,veninde amer
62 the baby,vi,work
61 af min,is nursing,morfi~,nursing,nursing and,nursi~,pa fem,using coke,wife is
60 and wont,dater fandt,fandt,fandt en,mangler,mangl~,med piler,munden,munde~,nogle mangler,og foreldrene,og hun,og nogle,pose med
59 barn er,borneverelset,er der,er sa,fare,i borneverelset,i fare,kanyler i,veke,wed
58 er vek,siden i
57 foran,fordi,og jeg
56 a child,and im,child in,danger,dange~,in danger,is a,min subutex,my wife,son,there is
55 hashk~
54 dater ned,der liger,en pind,jeg rog,liger,og tabte,pind,pind og,rog,rog mig,skal hente,soster er,tabte,tabte min,up
53 byen pa,dad,de sma,og bege,sma sover
52 en hashklump,har tyget,hashklump,med den,pile,tyget,tyget pa
51 druket min,er bange,pusher,some pils,using
50 barn ondt,et ar,gore mit,har spist
49 hele,husband,husba~,my husband,pil,vek i
48 baby is,drengen pa,nar
47 hun,son is,ungerne,unger~
46 are alone,ate one,born leger,den nyfodte,edibles,edibl~,girl,hele naten,hvor mine,i stuen,kanyler hvor,leger,my edibles,my todler,nyfodte,nyfodte pa,nyfod~,stuen,stuen med,todler ate
45 druket af
44 af far,doing lines,drengen,dreng~,er hoj,kravler,lilebror bliver,lines,lines in,sa fuld,slaet af,theyre,theyre doing,theyr~
-43 ven
-44 bevidstlos,kniv,overd~,to be
-45 komer hjem,taget en
-46 at tage,bla,gone,hjem,merke~,that
-47 dox,har tenkt,sadan
-48 kaster,lyst,lyst til,shaking,shaki~
-49 detoxing,detox~,kropen,krope~,pa ##
-50 morge~,my heart,sort,svarer ike
-51 ihjel,rivotril,rivot~,selvm~,tror
-52 hver,kramper,lober,realy,skriv~,vile
-53 al,benzor,chest,er bevidstlos,sped,vil ike
-54 fel,is going
-55 breat~,og der,son har,threatening
-56 penge,whole
-57 benzo~,he is,kan
-59 hel,vejret,vejre~
-60 i dont,ike fa,smadr~,threa~
-61 at home,bryst~,kaste~,truer
-62 mig nar,star
-63 cant,ga hjem,gang
-64 # dage,want to
-65 ike ga,mere,vodka
-66 i cant,meget,sig
-67 kramp~,my mum,over
-68 feber,gar og,i have,min kone
-70 det,efter,leve
-71 slar mig,vagner ike,vil
-72 dag,like
-73 min mor,om
-75 siger
-76 min far
-77 dage
-78 tor ike
-82 tor
-83 going
-84 after
-85 helt
-86 he,mig
-87 now
-94 vagner
-95 stope~
-96 vagne~
-97 tog
-100 she
-101 hes
-102 blod
-112 nu
-116 ale,op
-120 tok
-123 me
`,
  },
  overdose: {
    base: -295,
    of: `
317 tog
252 tok
241 overd~
217 bevidstlos
207 meget
205 hes
204 bevid~
196 besvi~
191 liger
185 ## panodiler
182 vagner ike
174 hjelp,treker,treke~
172 overdosis
170 taget en
168 breathing,har slugt,taget ##
162 bla
158 vagner
157 ale mine,noget
150 not
148 fentanyl,fenta~
147 ghb,og en,taget,to much
144 vagen
137 forke~
136 falde~,leber
134 er kold,vagne~
132 min kone
131 lips
127 romate,romat~,tror jeg
125 wake,whole
124 hel
123 cold,fent,hun ike
122 gurgl~
120 hjelp min
116 han er
115 alt,help
114 fik kramper,moving,movin~
112 drank,ham,har spist,hun,realy
111 she,svarer ike
109 af munden,hende~,konta~
108 isnt,shot
107 mange,merke,veke ham
106 at the,er bla
104 fixet,fixet og,turning,turning blue,turni~
102 drak,faldet om,hans,har lige,now,swalowed,swalo~,up
101 and his,der komer,som om
100 breat~,od,od on,on fent
99 liger pa
98 slap,vodka
97 flask~,gra,many
96 medic~
95 ike vekes,vekes
94 my romate
93 blue,fel,foaming,foami~,like ##,making,makin~,slugt
92 bare og,he,metadon,metad~
91 er gaet,gaet,paracetamol,parac~,unconscious,uncon~
90 er tomt,leber er,minut~,theres,there~,tomt
89 halvt
88 den pile,dox efter,efter den,han fik,i armen
87 a whole
85 he tok,ike vagne,sort
84 at holde,lips are
83 like,treker ike,vagne
82 is turning,livlos,livlo~,sove fordi,vil ike
81 holde,jeg kom
80 en gang,ipren,og han,og svarer
79 ale sine,gra i,han treker,har kastet,kan jeg,sine hjertepiler,steso~,stran~
78 henderne,is unconscious,pa henderne
77 hende,til mig
76 fa hende,helt,puls
75 ale,ike vejret,jeg tror,kereste vil,mase
74 taget alt,taget hele
73 ## morfinpiler,har indtaget,indtaget,indtaget ##,indta~,kan,morfinpiler,nu er
72 overdosed
71 er bevidstlos
70 ansigt,get,hjertepiler,merke~
69 ## paracetamol,are purple,sisters lips
68 and now,besvimet,sov,spist,veke
67 snake
66 antidepresants,antid~,har svert,just swalowed,my antidepresants,my mum,swalowed al,tog ##
65 far har,glas panodil,han,has,his breathing,var
64 i koma,koma,went
63 hun mumler,i swalowed,ike merke,kastet,mumler bare,pa ham,side selv,unconscious help
62 at besvimet,slugt et
61 barely,barely breathing,barel~,hans leber,nar jeg,tok to
60 og nu
59 ## tableter,er besvimet,gurgling,nesten ike,snife~
58 en mase,og mine,we
57 det var,foler,kome,og reagerer
56 colapsed,colapsed and,colap~,friend colapsed,has no,no pulse,pulse,to many,vi kan
55 sker
-55 that,voices
-56 den ene,driker,drike~,mor,night,sister
-57 en af,having,havin~,where
-58 har tenkt,ike faet,merke mine,mine ben,nar
-59 alone,henge~,hjeme,slaet,stay awake
-60 am,druket min,forviret,forvi~,from the,sidste,sidst~
-61 barne~,farli~,jeg amer,stiker
-62 lejligheden,tror,uge ##
-63 efter jeg,lejli~,med ghb,want to
-64 at leve,babyen,babye~,brother,gor,har feber,har ike,ned,stopede,stoper
-65 pa at,says,slar,tor
-66 drunk,ene,varm
-67 amer,amer og,high,ondt i
-68 drinking,er det,i morgen,morgen
-69 brystet,og mit
-70 psyko~,stike~
-71 al,i skole
-72 i kramper,kids,two
-73 her,ike treke
-74 at drike,er der,my chest,taget kvelertag
-75 hver,sider,taget noget
-76 alene
-78 nabon
-80 selvm~
-81 i gar,kvelertag,kvelertag pa,skrevet,skrev~,ven er
-82 child,kaster,treke vejret
-83 den lile,kvele~
-84 cant breathe
-85 dage,lilebror,lileb~,min lilebror,os
-86 bloder
-88 fa luft,in the
-89 fa vejret
-90 arm,bryst~,coke,hjerte hamrer,i have
-91 i bilen
-92 siger
-95 feber
-97 bilen,og hun,sa,star
-102 ryster
-103 blode~,son
-106 mig,skal,slag
-107 leve
-108 fuld,tre
-110 sig
-112 kramp~
-117 af mine
-121 vil
-122 pa #
-125 treke
-129 barn
-135 ben,ryste~
-137 lile
-138 baby,luft
-144 im,mdma
-147 #
-156 blod
-194 stope~
-217 me
`,
  },
  suicide: {
    base: -36,
    of: `
251 dox
235 leve,selvm~
200 mere
187 mig selv
179 sig,suici~
174 that
173 farve~
163 want to
154 vil
153 farvel
147 suicidal
141 selvmord
136 at leve,jeg star,star pa
134 aften
132 sider
128 reb
125 vile
123 det stoper
120 mate,my mate
119 at tage,godbye,godby~
118 pa at
116 kiger
114 garag~,wants,wants to
113 die,henge
112 har skrevet,selv ihjel,skrevet,skrev~,vere
111 end
110 pils,skal
109 det
108 i want,to be
101 dod,life,living,livin~,siger
100 thinking
99 night
98 og siger,til mine,vil bare
97 live
95 gor
94 anymore,anymo~
93 se nogen
92 tage,wil
91 skriver,tonight,tonig~
90 foler,liv
89 ferdi~,grund til,i aften,i wana,sider med,wana
88 gor det,ike se
87 says
86 skriv~
85 ben saving,myself,mysel~,sove,up my
84 sa er
83 beslutet,beslu~,going to,gone,har beslutet
82 at henge,gona
81 gore det,sige farvel
80 kore
78 go,take,think~
77 han vil,sige,verden,verde~
76 klar,nogen grund,to die
75 gemt
74 at kore,forsv~,livet
72 livet af
70 alive,my sister,verelse
69 er ferdig,ferdig
68 grund,hope,pulsarer,pulsarer over,pulsa~
67 beter,har tenkt
66 lengere,lenge~,piler i,sa
65 i was,should,shoul~
64 be here,de finder,finder mig,henge mig
63 i dont
62 har skaret,kil,skaret,skare~,to kil,vil dox
61 bron,himself,himse~,live anymore,pa bron,sluter,sluter det,slute~
60 ale,be dead,har selvmordstanker,med mig,selvmordstanker
59 afske~,al,der nok,flere uger,gemt piler,i flere,komer ike,my life,skere,uger
58 at vere,im going
57 eget liv,er bedre,foran toget,garagen,i garagen,motoren,motor~,svarer ike,ud foran,verden er,vi
56 boyfriend is,ike til,sprin~
55 dato,en dato,famil~,har valgt,mig i,star,stoper,valgt,valgt en
54 a plan,dod i,er dod,fa huset,huset nar,siger vi
-54 brystsmerter,drank,i armen,kids,metadon,metad~,pavirket,pile,she,skade,son har,whole
-55 der vil,fa luft,haft et,jeg stoper,romate,romat~
-56 bevidstlos,er last,hende~,overdosis
-57 babyen,babye~,doren,eks,har svert,hits,methadone,metha~,og skal,pavir~,psyko~,shot,threatened
-58 at home,blode~,dage,give,have dts,high,injec~,piler
-59 barnet,days,drebe,drebe mig,jeg blev,kaster,mum
-60 alone,munden,munde~,some
-61 at stike,last night,tor ike
-62 ben,breathe,den ene,stemer
-63 bevid~,blev,druket,druke~,far har,mig med
-64 besvimet,min baby,pushe~,siger jeg,stopede,tog
-65 coke,er alene,er fuld,haluc~,last,stike
-66 have penge,os,ud i
-67 dts,me,shaking,shaki~,treker,treke~
-68 brystet,drinking,har spist,pa #,up blod
-69 lile,og vil
-70 barne~,ex,kereste,med ghb,min kereste,there
-71 besvi~,bla,crack
-72 hjem,stope~
-73 der er,mine ben,skyder,skyde~,tor
-74 breathing,cold turkey,ike fa,truer,turkey,turke~
-75 de har,faet,hele
-77 hjert~,since
-78 drunk,har truet,hjelp,is going,spist
-79 home,keres~,mig ihjel
-80 ale mine,har lige
-81 arm,ryster,sla
-82 benzor,kil me
-83 benzo~,xanax
-84 armen,kaste~,vil sla
-85 at drike,having,havin~,luft,og jeg
-86 udenfor,udenf~
-87 overd~
-88 er bange,noget
-89 hes,truet
-90 hjeme
-91 bange,my,stope
-92 har slugt
-95 cold
-96 blue,ene,from,ryste~
-97 barn,om,shes
-98 cant,kan
-99 g,i gar,kramp~
-100 vejret,vejre~
-101 threa~
-103 mor,slugt
-105 slaet
-106 jeg bliver,swalowed,swalo~
-111 and,helt,steme~
-112 hun er,og,siden,som om
-113 after
-115 liger,taget
-116 tror
-118 bryst~,fuld
-123 steso~,wont
-125 chest
-126 he,penge
-130 efter
-139 breat~
-141 tok
-146 har taget
-153 ghb
-154 #
-164 baby
-184 ham
-200 han
`,
  },
  withdrawal: {
    base: -442,
    of: `
353 stope~
209 dts,kramp~
198 at drike
190 ryste~
186 kramper
185 shaking,shaki~
184 med ghb
182 anfald,anfal~
178 delirium,delir~,seizu~
171 dag
169 ghb
165 xanax
164 benzo~
162 har delirium,ryster
159 drinking
156 and i
153 benzor
152 at home,steso~
148 dage,stope
147 g,have dts
146 hver,nu
145 har kramper
142 et anfald
140 ol
139 ryster og
128 home,quit drinking,sved
127 going,kravler,stopede
126 day
124 cold turkey,turkey,turke~
123 stopet med
122 anden time,having,havin~,ike faet,kravl~
119 siden
115 haft et
113 days
112 og jeg,seizure
111 dyr
110 haluc~,i have
109 had a
108 i gar
106 detoxing,detox~
104 driker,drike~
103 morge~,seing
102 blevet,bleve~,er blevet
101 kold tyrker,tyrker,tyrke~,ud i
100 i morgen,morgen
97 cold,uden
95 from,ting
93 and seing,sidste,sidst~
90 mig for,tor
89 dyr pa,pa vegen
88 der ike,im
86 #,brat,brat med
85 legen,seing things
84 delirium tremens,har tenkt,quit xanax,tremens,treme~
82 convulsions,convu~,having convulsions,shes having
81 at once
80 i nat,nat
79 fra alkohol,hjeme og,hours and,ser dyr
78 hearing,heari~,hele naten
77 since
76 halucinating,vegen
75 # days,dag til
74 ike er,to quit,tyrker fra,xanax at
73 and is,hours,naten,sig i,son har
72 name
71 har ike,is having,siden jeg
69 et ar,i lordags,lordags,mor er,seizures
68 stoped
67 im shaking,over
66 bror har,havent,havent had,haven~,stope med
65 dage og,is going
62 faet,op
61 # dage
60 halucinating since,han fik
59 coming,comin~,nej,things,thing~
58 jeg smider,my benzor,smider,smide~,two
56 helt forviret,jeg stoper
55 being,drike i,min far,sveder og
54 rivotril,rivot~,to stop
53 having withdrawal,since i,withdrawal seizures
52 dode,holde~,var i
51 hun er,merke~,shaking so,stope brat,tre dage
50 star
49 stesolid,taler til,volds~
48 benzor i,give,shes,sove
47 a drink,at jeg,til den,two days
46 dropede,drope~,jeg dropede,my heart,without,witho~,yesterday,yeste~
45 blive,forviret,forvi~,people,peopl~
44 every
43 hvor,rundt
42 epileptisk,epileptisk anfald,et epileptisk,lige haft
41 gulvet,gulve~,of xanax,pa gulvet
40 fels like,hjeme,lober,now,taking,takin~
39 alkoholen,am going,benzor overnight,der siden,dropede alkoholen,far har,overnight,overn~,se folk,so much,stop my
38 er der,he is,og halucinerer,turkey of
37 gar kold,helt
36 stoper med
35 dagen,hende~,slep
34 den ene,halucinerer,overalt,overa~,talk
33 fels
-33 bevidstlos,drak,kaster,ope
-34 bla,er ##,hele dagen
-35 ansig~,foaming,foami~,get,min baby,myself,mysel~
-36 er fuld,livet,skal,slar,taget en,truer
-37 at the,besvimet,fel,foler,hjem,it,kereste,med en,min kereste,vagner
-38 aften,coke,det stoper,keres~,lile,tor ike,vil
-39 armen,flask~,fryser,i dont,i lysken,jeg fryser,kids,lysken,lyske~,spist,think im,tog,want to
-40 bevid~,dater pa,ike vagne,min ven,ojne,om,svarer ike,tage,vagne~,vil bare
-41 bare og,brystet og,hende,mig,skriver,slugt,take
-42 chest,sta,ven
-43 babyen,babye~,er alene,er bange,injec~
-44 # har,fordi,i brystet,vejret,vejre~
-45 har taget,slaet,spise
-46 arm,faldt,feber
-47 botle,fuld,hjert~,vek i
-48 har faet,vagen
-49 bange,har en,sproj~,vagne
-50 falde~,og det,selvmord
-51 son pa
-52 breat~,kaste~,tror
-53 i think,my,og han,think
-54 gange stadig,kramper to,og mit,stadig forviret
-55 brystet
-56 gange,piler
-57 drank,leve,varm
-58 er kold,flaske,in the
-60 after,selvm~
-62 hes
-63 dox,minut~
-64 mig i,nar
-65 not,sped
-66 det,ham,taget
-67 hun har
-68 til at
-69 noget,tok
-71 pils
-72 alene
-73 blod,up
-75 bryst~,meget
-84 besvi~
-85 baby
-88 vi
-89 she
-91 me
-92 har druket
-93 pa #
-94 liger
`,
  },
  violence: {
    base: -176,
    of: `
358 me
239 de har
197 mig
196 slaet
192 jeg bliver
178 penge
167 sla
161 hjem
153 efter mig
151 lejligheden,threa~
148 truer
147 truet
144 og de
142 lejli~
141 tor ike
139 vil sla
135 kvele~
132 smadr~
129 bange
128 bil
125 gun,he,kvelertag,kvelertag pa,stike
123 doren
122 tor
120 a knife,slar mig,threatening
119 jeg blev
117 og truer
116 my mum
115 blev,har truet,taget kvelertag
114 ike ga
112 at stike
109 mor
108 mit hus,tesk
106 han
105 boyfriend,boyfr~,ihjel
104 ned
103 in the
101 eks
100 er last
97 er bange
96 ga hjem
95 i gar
94 drunk and
93 afraid of,gemer mig,jeg gemer,mig med
92 hiting,hitin~,threatening to
91 huset
90 have penge,hits me,my phone
89 kniv
88 break,dealer,deale~
87 faet tesk,min mor,tesk af
85 ham,hvad
82 dont fel,fel safe,hun kan,is violent,safe,safe at,violent,violent and
81 en kniv,ex,kaste~
80 de komer
79 drunk,high and
78 har lige,koler,last
76 dad is,slaet derhjeme
75 skyder
74 pistol,pisto~,skyde~
73 blev voldtaget,er fuld,udenfor,udenf~,voldtaget,voldtaget i,voldt~
71 er voldelig,voldelig,volde~
70 at sla,komer hjem,ma
69 jeg tor
68 banker,har slaet,outside,outsi~
67 drebe,drebe mig,halsen,halse~,last inde
66 min stedfar,pa mig,stedfar,stedf~
65 kil me,og hun
64 mand slar,star,vere hjeme
63 de vil,he wil
62 my dad
61 fast og,me when,mig fast,mig ihjel
60 and im,ungerne,unger~
59 at betale,bliver tvunget,bliver udsat,for vold,kereste,min kereste,selge mig,udsat,udsat for,vold
58 gar og,high,med en,my dealer,truer mig
57 give
55 am,for min,fuld og,med kniv,os med,truet os
54 mig ned
53 bank,bank hver,break my,det genem,en pistol,far bank,fredag og,genem,genem vegen,har knust,hore det,hver fredag,ike ma,kan hore,knust min,ma ga,mor far,telefon og
52 arbejde,arbej~,doren og,keres~
51 is high,money,star udenfor
50 gerningsmand,gerningsmand pa,gerni~,hals,maven gerningsmand,min hals,pa stedet,stuket,stuket i,stuke~
49 af min,inde,my boyfriend
48 and hes,mod,mum
47 are outside,bats,bats loking,blev tevet,loking,loking for,lokin~,outside with,tevet,tevet i
-47 brystet,hans,i aften,slugt
-48 bare sla,help,injec~,mig for
-49 er vek,liv,merke~,min ven,sige farvel,wont
-50 at leve,blod op,haluc~,hun er,jeg bare,jeg kaster,slar bornene,vagner,xanax
-51 bla,blod,er i,himself,himse~,ike fa,like,reb,stopede
-52 and his,cant,over
-53 and has,garag~,henge~,rusker,side,slar,son,spist,table~
-54 gor det,har skrevet,lilebror,lileb~,min lilebror,selvmord,ven
-55 dage,skal jeg,tog,var
-56 aften,die,er alene,i bilen
-57 armen,going to,i cant,slar vores
-58 cold,hjeme og,med mig,ruske~,sofen,wants,wants to
-59 at jeg,having,havin~,henge,livet af
-60 at drike,at gore,i want,swalowed,swalo~
-61 dag,hele,lilesoster,liles~,min lilesoster,thinking
-62 hjert~,svarer ike,vi
-63 blode~,dts,har,tre
-64 har tenkt,kids
-65 bevidstlos,for mig,sider,taget
-66 nar jeg,she
-67 benzor
-68 benzo~,farvel
-69 tage,tror,vagne~
-70 gore,kore,kramper,tager
-71 and,bevid~,lile
-72 babyen,babye~,har ike,kan,shaking,shaki~,think~,tok
-73 and now,chest,suicidal
-74 bryst~,faldt,og min,overd~
-75 al,alone,boyfriend is,i morgen,morgen,not,og nu
-76 ryster
-77 farve~,vejret,vejre~
-81 and i
-82 after,nu,our,pils,selvm~,that
-83 going,ryste~
-84 vil,want to
-85 piler,suici~
-86 barn,her,morge~
-87 ghb
-88 now
-90 siden
-91 det,noget
-93 han er
-94 alene med,efter
-95 meget
-96 breat~
-98 kramp~
-99 korer
-100 i have
-101 leve
-102 dox
-103 og jeg
-106 skal
-109 liger
-116 helt,mor er
-118 mere
-122 stope~
-123 #
-124 sig
-125 selv ihjel
-134 alene,hun
-136 baby
-150 er ##
-151 up
-177 mig selv
`,
  },
  medical: {
    base: -298,
    of: `
298 blod
264 bryst~
258 luft
242 feber
229 blode~
227 chest
220 slag
216 tror
212 psyko~
201 sped
183 hjert~
180 after
178 kramp~
177 bloder,cant
170 steme~
169 varm
167 fa vejret
163 my chest
162 og mit
160 side
159 fa luft
158 arm
157 voices,voice~
150 ben
149 armen
147 mdma
146 ambulance,ambul~
145 treke
143 cant breathe
142 ene
138 brystet,brystsmerter,uge ##
137 bleding,bledi~
136 har en
132 ojne
131 pus
128 orden~,psychotic,psych~
126 min arm,where
125 psykose,ting som
124 ## for,breat~,ring,ring ##
123 folk der
122 hun har
120 har svert
116 merke mine
112 som ike,treke vejret
111 breathe,ondt i
110 numb
109 for mig
108 hevet,stike~
106 mine ben
105 stemer
103 faldt
102 forviret,forvi~
101 injec~
100 gore,hele,vejret,vejre~
99 besvimet hele,efter jeg,har ##,i feber,jeg besvimet,jeg ser,tror at
98 i psykose,is psychotic,sproj~
97 sovet i,think im
96 tog to
95 al,ordentligt
94 blod op,having a,og snaker,som om
93 faldt om,he is,venstre,venst~
92 halucinerer,hjerte hamrer
91 kaster
90 stay awake
89 armen og,er psykotisk,pain,psykotisk
88 brender,han brender
87 arm og,med blod
86 og det,she,there are
85 blodprop,blodp~,en blodprop,having,havin~
84 awake,jeg far,nabon
83 den ene,der vil,det som,og bloder,vek i
82 stiker
81 det er,dosnt
79 after smoking,bleding wont,hjertet,im having
78 i have
77 har ike,wont stop
76 ansigtet,gul,haluc~,hevet og,horer stemer,ike treke,is hearing
75 besvimet,brend~,og hevet
74 feber og,jeg kaster,rundt om,went numb
73 henge~
72 and,fryser,i lysken,jeg fryser,lysken,lyske~
71 far ike,ike luft,up blod
70 ven er
69 i kramper,kaste~,liv,snaker,there
68 dage,ike fa
67 blue,pa nogen,skal gore,stemerne,stemerne siger
66 har taget,sort
65 er i,i brystet,i mig,is swolen,kraft~,skade,swolen,swolen and,swole~
64 har sterke,i think,sterke,sterk~,think
63 hjertet nar,mit hjerte,my left,stiker i
62 coke,det ene,ene oje,kaster blod,om,se pa,siden
61 efter,pain in,properly,prope~
60 chest pains,have chest,pains,venstre arm
59 and bleding,bleding heavily,han kan,heavily,heavi~
58 ansig~,hurts,think~
57 blat og
56 stoper,syv
55 ben er,gaet i,helt,mit ben,oje,siger jeg,smerter i
54 af handen,blodet velter,gange stadig,handen pa,kramper to,stadig forviret,velter ud,went
53 beating,beati~,fels,fever,have the,i tre,is beating,mavesmerter,maves~,sterke mavesmerter
52 at fjernsynet,fjernsynet,fjernsynet taler,minut~,pa det,son tror
-52 gun,moving,movin~,og de,og han,sover og,wake up
-53 and his,barn,er ##,lejligheden,mig ihjel,my romate,my wife,seizure,two days
-54 anymore,anymo~,er kold,fik kramper,hele naten,i gar,lejli~,penge,quit drinking,stesolid,swalowed,swalo~,thinking,vi kan
-55 romate,romat~,til den,tror min
-56 dad,efter mig,ike holde,med en,og en,og truer
-57 aften,flask~,naten
-58 de har,er fuld,living,livin~
-59 and im,dag til,faldet om,steso~,taget ##,vagner
-60 ## panodiler,end,hjem,lile,xanax
-61 faet,har spist,nar
-62 get,out,snake
-63 g
-66 drunk,halvt,has,sove
-67 alone,er bange,he,sidste,sidst~
-68 bange,overdosis,star
-69 at tage,kids
-70 far har,han er
-71 vodka
-72 alene,shaking,shaki~,slaet
-73 selvm~,skriv~
-74 leve
-75 drinking,i nat,nat,tor,two
-78 truer
-79 var
-80 benzor,fuld,mange,taget en
-83 benzo~
-84 hende,liger,stran~
-87 tage
-88 hvor
-89 not
-91 overd~,seizu~
-92 breathing,der ike,til at
-93 bevidstlos,druket,druke~,har lige,hver,metadon,metad~,ryster og
-96 bevid~,foler,from,skal
-97 wake
-98 alt,drank
-100 cold,stopede
-104 pils
-105 mere,og jeg,to much
-107 dag
-109 tog
-110 stope~
-111 vil sla
-113 at drike
-114 ike faet
-117 mor
-121 har kramper
-123 treker,treke~
-125 baby
-126 sla
-131 ihjel
-133 #
-135 me,uden
-152 dox
-160 ghb
`,
  },
} as const
