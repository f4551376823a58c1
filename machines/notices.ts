/** What the assistant says that is no rule and no question. */
import type { NoticeKey } from './conversation.ts'
import type { Text } from './rule.ts'

const t = (da: string, en: string): Text => ({ da, en })

export const NOTICES: Readonly<Record<NoticeKey, Text>> = {
  greeting: t(
    'Hej. Her kan du få hjælp, hvis stoffer fylder for dig eller en, du holder af. Jeg er en automatisk hjælper, ikke et menneske, og jeg bestemmer intet. Du kan være anonym, og "Forlad siden" øverst lukker hurtigt.',
    'Hello. Here you can get help if drugs take up too much for you or somebody you care about. I am an automatic assistant, not a person, and I decide nothing. You can be anonymous, and "Leave this page" at the top closes fast.',
  ),
  notUnderstood: t(
    'Det forstod jeg ikke helt. Prøv gerne med andre ord.',
    'I did not quite understand that. Please try other words.',
  ),
  offerPhone: t(
    'Jeg forstår det stadig ikke. Du kan også ringe på {phone}.',
    'I still do not understand. You can also call {phone}.',
  ),
  noAnswer: t(
    'Det har jeg ikke fundet svar på i kommunens standard. Ring på {phone}, så svarer et menneske.',
    'I have found no answer to that in the standard. Call {phone}, and a person will answer.',
  ),
  person: t('Du kan ringe på {phone}. {open}', 'You can call {phone}. {open}'),
  slotLost: t(
    'Tiden blev lige taget af en anden. Her er nye tider.',
    'That time was just taken by somebody else. Here are new times.',
  ),
  otherTimes: t(
    'Her er andre tider. Passer de heller ikke, finder et menneske en tid til dig.',
    'Here are other times. If they do not suit either, a person finds you one.',
  ),
  wishForTime: t(
    'Så finder et menneske en tid til dig. Skriv gerne, hvornår det passer.',
    'Then a person will find a time for you. Please write when it suits.',
  ),
  code: t(
    'Her er en kode. Med den kan du fortsætte senere, også på en anden telefon.',
    'Here is a code. With it you can go on later, also on another phone.',
  ),
  soft: t(
    'Det lyder svært. Du kan altid tale med Livslinien på {suicide} eller ringe 112.',
    'That sounds hard. You can always talk to the Lifeline on {suicide} or call 112.',
  ),
  safe: t('Godt. Så fortsætter vi, hvor vi slap.', 'Good. Then we go on where we left off.'),
  openByName: t(
    'Noget af det, du ønsker, kan kun gives med navn.',
    'Some of what you wish can only be given by name.',
  ),
  openByNameYoung: t(
    'Under 18 gives behandling med navn og tit med ja fra en forælder, men samtalen kan du få uden navn.',
    'Under 18 treatment is given by name and often with a yes from a parent, but you can have the talk without a name.',
  ),
  nobodyCallsHome: t(
    'Så længe du ikke siger dit navn, kan ingen ringe eller skrive hjem.',
    'As long as you do not say your name, nobody can call or write home.',
  ),
  talkLetGo: t(
    'Tiden til samtalen uden navn er givet fri.',
    'The time for the talk without a name is given up.',
  ),
  needsConsent: t(
    'Før vi kan booke, skal en forælder sige ja. Du kan skrive med os uden navn, ringe eller få hjælp til at fortælle det.',
    'Before we can book, a parent must say yes. You can write with us without a name, call, or get help to tell them.',
  ),
  slowDown: t(
    'Stop ikke brat på egen hånd, det kan være farligt. Tal med en læge først, og ring 112 ved kramper, syner eller forvirring. Giftlinjen svarer hele døgnet på {poison}.',
    'Do not stop abruptly on your own, it can be dangerous. Talk to a doctor first, and call 112 for seizures, visions or confusion. The Poison Line answers day and night on {poison}.',
  ),
  askWithdraw: t(
    'Vil du stoppe og slette det hele? Så tryk på "Stop og slet det hele" og bekræft. Intet er slettet endnu. Ellers svarer du bare videre.',
    'Do you want to stop and delete everything? Then press "Stop and delete everything" and confirm. Nothing is deleted yet. Otherwise just go on answering.',
  ),
  withdrawn: t(
    'Samtalen er slettet. Du er altid velkommen igen.',
    'The conversation is deleted. You are always welcome back.',
  ),
}
