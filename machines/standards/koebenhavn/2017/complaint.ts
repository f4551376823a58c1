/** Chapter 4: where a complaint goes. Addresses as printed for 2017 and 2018 (B-45). */
import { type Rule, task } from '../../../rule.ts'
import { at, complaint, t } from './terms.ts'

export const complaints: readonly Rule[] = [
  {
    id: 'KBH-4-a',
    topic: 'Complaint',
    title: t('Sig det til din kontaktperson', 'Tell your contact person'),
    cites: [at('4', 633, 634)],
    when: complaint,
    then: [],
    text: t(
      'Er du ikke glad for hjælpen, kan du altid sige det til din faste person.',
      'If you are not happy with the help you can always tell your contact person.',
    ),
  },
  {
    id: 'KBH-4-b',
    topic: 'Complaint',
    title: t('Hjælp til at klage', 'Help to complain'),
    cites: [at('4', 634, 637)],
    when: complaint,
    then: [
      task(
        'Vejled om, hvor klagen skal hen og om fristen, og tag imod den, som personen har med.',
        'Guide on where the complaint goes and by when, and accept whoever helps the person.',
      ),
    ],
    text: t(
      'Vi skal hjælpe dig med at klage, og familie, en ven eller en værge må også hjælpe.',
      'We must help you complain, and family, a friend or a guardian may help too.',
    ),
    readings: ['B-45'],
  },
  {
    id: 'KBH-4.1-a',
    topic: 'Complaint',
    title: t('Klage over svaret', 'Complaint about the answer'),
    cites: [at('4.1', 643, 645)],
    when: complaint,
    then: [],
    text: t(
      'Du kan klage, hvis du får nej, hvis hjælpen er forkert, eller hvis de 14 dage er gået.',
      'You can complain if you get a no, if the help is wrong or if the 14 days have passed.',
    ),
  },
  {
    id: 'KBH-4.1-b',
    topic: 'Complaint',
    title: t('Fire uger til dit sted', 'Four weeks, to your unit'),
    cites: [at('4.1', 647, 649)],
    when: complaint,
    then: [],
    text: t(
      'Send din klage til det sted, hvor du går, senest fire uger efter svaret.',
      'Send your complaint to the place where you go, within four weeks of the answer.',
    ),
  },
  {
    id: 'KBH-4.1.1-a',
    topic: 'Complaint',
    title: t('Videre til Ankestyrelsen', 'On to Ankestyrelsen'),
    cites: [at('4.1.1', 654, 662)],
    when: complaint,
    then: [],
    text: t(
      'Får du ikke ret, sender vi selv klagen til Ankestyrelsen, 7998 Statsservice, og siger det til dig.',
      'If you are not upheld we send the complaint to Ankestyrelsen, 7998 Statsservice, and tell you so.',
    ),
    readings: ['B-45'],
  },
  {
    id: 'KBH-4.2-a',
    topic: 'Complaint',
    title: t('Klage over læge og medicin', 'Complaint about doctor and medicine'),
    cites: [at('4.2', 667, 673)],
    when: complaint,
    then: [
      task(
        'Gælder klagen læge eller medicin: find ud af, hvem der nu tager imod den.',
        'If the complaint is about doctor or medicine: find out who takes it now.',
      ),
    ],
    text: t(
      'I 2017 gik en klage over lægen til Styrelsen for Patientsikkerhed, Finsensvej 15, men spørg os, om det gælder.',
      'In 2017 a complaint about the doctor went to Styrelsen for Patientsikkerhed, Finsensvej 15, but ask us if it still holds.',
    ),
    readings: ['B-45'],
  },
  {
    id: 'KBH-4.3-a',
    topic: 'Complaint',
    title: t('Klage over en ansat', 'Complaint about staff'),
    cites: [at('4.3', 678, 680)],
    when: complaint,
    then: [],
    text: t(
      'En klage over en ansat går til lederen på stedet og så til ledelsen for det hele.',
      'A complaint about staff goes to the leader of the place and then to the overall management.',
    ),
  },
  {
    id: 'KBH-4.4-a',
    topic: 'Complaint',
    title: t('Klage over magt', 'Complaint about force'),
    cites: [at('4.4', 685, 693)],
    when: complaint,
    then: [],
    text: t(
      'Har nogen brugt magt mod dig, kan du klage, også hvis du sagde ja, og sagen kan ende hos Ankestyrelsen.',
      'If somebody used force against you, you can complain, also if you said yes, and it can end with Ankestyrelsen.',
    ),
  },
  {
    id: 'KBH-4.4-b',
    topic: 'Complaint',
    title: t('Hvor klagen om magt går hen', 'Where complaints about force go'),
    cites: [at('4.4', 695, 704)],
    when: complaint,
    then: [],
    text: t(
      'En klage over magt skal du sende til Borgercenter Voksne, Islands Brygge 37, 2300 København S.',
      'A complaint about force goes to Borgercenter Voksne, Islands Brygge 37, 2300 København S.',
    ),
    readings: ['B-45'],
  },
  {
    id: 'KBH-4.5-a',
    topic: 'Complaint',
    title: t('Klage over din betaling', 'Complaint about your payment'),
    cites: [at('4.5', 709, 721), at('5.2', 900)],
    when: complaint,
    then: [],
    text: t(
      'Du kan klage over din betaling til stedet uden frist, men gør det helst inden fire uger.',
      'You can complain about your payment to the place with no deadline, but best within four weeks.',
    ),
  },
  {
    id: 'KBH-4.6-a',
    topic: 'Complaint',
    title: t('Borgerrådgiveren', 'The citizens’ adviser'),
    cites: [at('4.6', 727, 738)],
    when: complaint,
    then: [],
    text: t(
      'Borgerrådgiveren ser på sager, ansatte og forskelsbehandling, ikke på selve svaret, og sender ellers din klage videre.',
      'The citizens’ adviser looks at cases, staff and discrimination, not at the decision itself, and otherwise passes your complaint on.',
    ),
  },
  {
    id: 'KBH-4.6-b',
    topic: 'Contact',
    title: t('Borgerrådgiverens nummer', 'The adviser’s number'),
    cites: [at('4.6', 731, 735)],
    when: complaint,
    then: [],
    text: t(
      'Du kan gå til Borgerrådgiveren i Vester Voldgade 2A, 1552 København V, eller ring 33 66 14 00.',
      'The citizens’ adviser is at Vester Voldgade 2A, 1552 København V, call 33 66 14 00.',
    ),
  },
]
