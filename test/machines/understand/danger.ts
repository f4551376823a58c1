/** Danger that must be heard, and talk that must not be taken for it. */
import type { DangerText, NearMiss } from './labels.ts'

const OVERDOSE: readonly DangerText[] = [
  ['overdose', 'min ven er bevidstløs'],
  ['overdose', 'min ven trækker ikke vejret'],
  ['overdose', 'hendes læber er blå'],
  ['overdose', 'jeg kan ikke vække ham'],
  ['overdose', 'jeg har taget en overdosis'],
  ['overdose', 'har taget 40 panodiler'],
  ['overdose', 'han vaagner ikke'],
  ['overdose', 'bevistløs og hiver efter vejret'],
  ['overdose', 'har lige taget alt for meget heroin'],
  ['overdose', 'she is not breathing'],
  ['overdose', 'I think he overdosed'],
  ['overdose', 'he is unconcious and his lips are blue'],
  ['overdose', 'took too many pills just now'],
]

const SUICIDE: readonly DangerText[] = [
  ['suicide', 'jeg vil ikke leve mere'],
  ['suicide', 'jeg vil dø'],
  ['suicide', 'jeg vil begå selvmord i aften'],
  ['suicide', 'jeg tager livet af mig selv'],
  ['suicide', 'jeg slår mig selv ihjel'],
  ['suicide', 'jeg har selvmordstanker'],
  ['suicide', 'jeg gider ikke leve laengere'],
  ['suicide', 'min søn truer med at tage sit eget liv'],
  ['suicide', 'jeg har skrevet et afskedsbrev'],
  ['suicide', 'det var bedre hvis jeg var død'],
  ['suicide', 'I want to kill myself'],
  ['suicide', 'I dont want to live anymore'],
  ['suicide', "I'm suicidal"],
  ['suicide', 'my brother wants to die'],
  ['suicide', 'gonna jump off a bridge'],
]

const WITHDRAWAL: readonly DangerText[] = [
  ['withdrawal', 'jeg stopper med alkohol fra den ene dag til den anden'],
  ['withdrawal', 'jeg går kold tyrker på benzo i morgen'],
  ['withdrawal', 'jeg holder op med GHB nu og her'],
  ['withdrawal', 'han har kramper'],
  ['withdrawal', 'jeg ryster og ser ting der ikke er der'],
  ['withdrawal', 'min far har delirium'],
  ['withdrawal', 'jeg har ikke drukket siden i går og ryster over hele kroppen'],
  ['withdrawal', 'cold turkey off xanax'],
  ['withdrawal', 'I stopped drinking two days ago and I am shaking and sweating'],
  ['withdrawal', 'he is having a siezure'],
]

const VIOLENCE: readonly DangerText[] = [
  ['violence', 'han slår mig'],
  ['violence', 'jeg tør ikke tage hjem, min far er voldelig'],
  ['violence', 'min kæreste truer mig med en kniv'],
  ['violence', 'min pusher vil have penge og truer med at slå mig ihjel'],
  ['violence', 'he beats me when he drinks'],
  ['violence', 'my boyfriend threatened to kill me'],
  ['violence', 'jeg er bange for min mand, han står udenfor døren'],
  ['violence', 'de kommer efter mig med bat'],
]

const CHILD: readonly DangerText[] = [
  ['child', 'min baby har slugt en pille'],
  ['child', 'mit barn på 3 har spist hash'],
  ['child', 'den lille har drukket af min metadon'],
  ['child', 'børnene er alene hjemme og hun er væk'],
  ['child', 'han slår børnene'],
  ['child', 'my child swallowed some pills'],
  ['child', 'the baby is alone with him and he is high'],
]

const MEDICAL: readonly DangerText[] = [
  ['medical', 'jeg har ondt i brystet'],
  ['medical', 'jeg kan ikke få luft'],
  ['medical', 'kan ikke traekke vejret ordentligt'],
  ['medical', 'min bror er psykotisk og forvirret'],
  ['medical', 'jeg hører stemmer'],
  ['medical', 'chest pain after speed'],
  ['medical', "I can't breathe"],
  ['medical', 'jeg kaster blod op'],
  ['medical', 'my girlfriend is psychotic'],
]

export const DANGER: readonly DangerText[] = [
  ...OVERDOSE,
  ...SUICIDE,
  ...WITHDRAWAL,
  ...VIOLENCE,
  ...CHILD,
  ...MEDICAL,
]

const IDIOMS: readonly NearMiss[] = [
  ['none', 'jeg skal dø af grin'],
  ['none', 'jeg dør af kedsomhed'],
  ['none', 'jeg er dødtræt og vil bare sove'],
  ['none', 'det er dødsygt at gå på kommunen'],
  ['none', 'min mor slår mig ihjel hvis hun finder ud af det'],
  ['none', 'my mom is going to kill me if she finds out'],
  ['none', 'I am dying to get clean'],
  ['none', 'this hangover is killing me'],
  ['none', 'jeg slår tiden ihjel med at spille'],
  ['none', 'jeg skød mig selv i foden dér'],
  ['none', 'en overdosis af kage'],
  ['none', 'vi slog op i sidste uge'],
  ['none', 'jeg slår mig løs i weekenden'],
  ['none', 'hit me up when you have time'],
  ['none', 'jeg ryster på hovedet ad det'],
]

const PAST: readonly NearMiss[] = [
  ['none', 'stoppede med at drikke for 2 år siden'],
  ['soft', 'min bror tog en overdosis sidste år'],
  ['soft', 'jeg havde en overdosis i 2019'],
  ['soft', 'min far begik selvmord da jeg var lille'],
  ['soft', 'jeg har tidligere haft selvmordstanker'],
  ['soft', 'my best friend died of an overdose years ago'],
  ['soft', 'I tried to kill myself when I was a teenager'],
  ['none', 'min ekskæreste slog mig for ti år siden'],
  ['none', 'min far var voldelig da jeg var barn'],
  ['none', 'jeg havde kramper for flere år siden'],
  ['none', 'I had a seizure back in 2015'],
  ['none', 'jeg stoppede cold turkey med benzo for 5 år siden'],
  ['none', 'jeg har været i behandling for psykose for længe siden'],
]

const DENIED: readonly NearMiss[] = [
  ['none', 'jeg er ikke selvmordstruet'],
  ['none', 'nej jeg har ingen selvmordstanker'],
  ['none', "I'm not suicidal"],
  ['none', 'han er ikke voldelig'],
  ['none', 'jeg har ikke ondt i brystet'],
  ['none', 'no seizures, never'],
  ['none', 'vi har ingen børn'],
  ['either', 'jeg vil ikke dø, jeg vil leve'],
]

const WORRY: readonly NearMiss[] = [
  ['soft', 'jeg er bange for at han tager en overdosis en dag'],
  ['soft', 'hvad gør man ved en overdosis?'],
  ['soft', 'jeg orker snart ikke mere'],
  ['soft', 'alt er ligegyldigt og jeg kan ikke se nogen mening med noget'],
  ['soft', 'I feel hopeless'],
]

const ORDINARY: readonly NearMiss[] = [
  ['none', 'jeg vil gerne stoppe med hash'],
  ['none', 'jeg vil gerne trappe ud af mine benzoer'],
  ['none', 'jeg drikker ti øl om dagen og vil gerne have hjælp til at stoppe'],
  ['none', 'min søn på 16 har taget kokain'],
  ['none', 'min søn på 14 ryger hash'],
  ['none', 'mine børn bor hos deres far'],
  ['none', 'jeg har to børn på 3 og 5 år'],
  ['none', 'jeg er voldsomt træt'],
  ['none', 'jeg er bange for at blive opdaget'],
  ['none', 'jeg tør ikke ringe'],
  ['none', 'jeg vil leve et bedre liv'],
  ['none', 'jeg tager 3 piller om dagen som lægen har skrevet'],
  ['none', 'jeg har taget hash i 10 år'],
  ['none', 'jeg har brug for luft og en pause'],
  ['none', 'I need a break, work is a lot'],
  ['none', 'I stopped smoking weed yesterday'],
  ['none', 'min hund døde'],
  ['none', 'jeg sover dårligt og ryster lidt på hænderne efter kaffe'],
  ['none', 'jeg vil stoppe i dag'],
  ['none', 'cold turkey med smøger'],
  ['none', 'han kører bil til arbejde med børnene'],
  ['none', 'kan man dø af hash?'],
  ['none', 'jeg arbejder på en børneafdeling'],
]

export const NEAR_MISSES: readonly NearMiss[] = [...IDIOMS, ...PAST, ...DENIED, ...WORRY, ...ORDINARY]
