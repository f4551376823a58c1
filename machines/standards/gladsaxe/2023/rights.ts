/** Section 3.4 and chapter 4: what is registered, whom to complain to, documents and confidentiality. */
import { always, any } from '../../../condition.ts'
import { type Rule, record, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { at, complaint, information, t } from './terms.ts'

const documents = any(complaint, information)

export const rights: readonly Rule[] = [
  {
    id: 'GLX-3.4-a',
    topic: 'Data',
    title: t('Det registrerer vi', 'What we register'),
    cites: [at('3.4', 633, 646)],
    when: namedTreatment,
    then: [
      task(
        'Fortæl ved start, hvad der registreres, også i SMDB. Ved medicin ser lægen sagen efter, hver gang der er gået 6 måneder.',
        'Tell at the start what is registered, also in SMDB. With medicine the doctor reviews every six months.',
        { months: 6, from: 'start', again: true },
      ),
    ],
    text: t(
      'Med navn bliver din sag og din plan fulgt, også i registret SMDB, og det fortæller vi mere om. Uden navn kommer du ikke i et register.',
      'By name your case and plan are followed, also in the register SMDB, and we tell you more about that. Without a name you are in no register.',
    ),
    readings: ['B-14'],
  },
  {
    id: 'GLX-4-a',
    topic: 'Complaint',
    title: t('Gå først til din behandler', 'Go to your practitioner first'),
    cites: [at('4', 654, 657)],
    when: complaint,
    then: [task('Vejled om, hvordan og hvor man klager.', 'Guide on how and where to complain.')],
    text: t(
      'Du kan altid gå til din behandler, og vi skal hjælpe dig med at klage det rette sted. Familie, venner eller en værge må også hjælpe dig.',
      'You can always go to your practitioner, and we must help you complain in the right place. Family, friends or a guardian may help you too.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-4.1-a',
    topic: 'Complaint',
    title: t('Klag inden fire uger', 'Complain within four weeks'),
    cites: [at('4.1', 660, 665)],
    when: complaint,
    then: [],
    text: t(
      'Send klagen til os inden fire uger efter, at du fik svaret, også hvis du fik nej eller ventede over 14 dage.',
      'Send the complaint to us within four weeks of getting the answer, also if you got a no or waited over 14 days.',
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-4.1.1-a',
    topic: 'Complaint',
    title: t('Centret ser på sagen igen', 'The centre looks again'),
    cites: [at('4.1.1', 668, 670)],
    when: complaint,
    then: [
      task(
        'Handler klagen om en afgørelse, så se på sagen igen. Holder I fast, så send den til Ankestyrelsen, og sig det til personen.',
        'If the complaint is about a decision, look at the case again. If you uphold it, send it to Ankestyrelsen and tell the person.',
      ),
    ],
    text: t(
      'Vi ser på sagen igen, og holder vi fast, sender vi klagen til Ankestyrelsen og siger det til dig.',
      'We look at the case again, and if we uphold it we send the complaint to Ankestyrelsen and tell you.',
    ),
  },
  {
    id: 'GLX-4.1.1-b',
    topic: 'Complaint',
    title: t('Den første afgørelse gælder så længe', 'The first decision holds meanwhile'),
    cites: [at('4.1.1', 669, 671)],
    when: complaint,
    then: [],
    text: t(
      'Mens klagen er i gang, gælder det svar, du har fået.',
      'While the complaint is under way, the answer you got holds.',
    ),
  },
  {
    id: 'GLX-4.1.1-c',
    topic: 'Contact',
    title: t('Kontakt til Ankestyrelsen', 'Contact to Ankestyrelsen'),
    cites: [at('4.1.1', 673, 682)],
    when: complaint,
    then: [],
    text: t(
      'Du når Ankestyrelsen på 33 41 12 00 eller ast@ast.dk, og sikker post går til sikkermail@ast.dk. Adressen er 7998 Statsservice. På ast.dk kan du se, hvordan du klager.',
      'You reach Ankestyrelsen on 33 41 12 00, ast@ast.dk or sikkermail@ast.dk, and the address is 7998 Statsservice. On ast.dk you can see how to complain.',
    ),
  },
  {
    id: 'GLX-4.2-a',
    topic: 'Complaint',
    title: t('Klage over medicin og læge', 'Complaint about medicine and doctor'),
    cites: [at('4.2', 685, 688)],
    when: complaint,
    then: [],
    text: t(
      'Er du utilfreds med den medicin, du har fået, kan du klage til os eller til Patientklager. Du kan ikke klage over medicin, du ikke er tilbudt.',
      'If you are unhappy with medicine you were given, you can complain to us or to Styrelsen for Patientklager. You cannot complain of medicine that was not offered.',
    ),
  },
  {
    id: 'GLX-4.2-b',
    topic: 'Contact',
    title: t('Kontakt til Patientklager', 'Contact to Patientklager'),
    cites: [at('4.2', 690, 697)],
    when: complaint,
    then: [],
    text: t(
      'Ring til Patientklager på 72 33 05 00, eller skriv til stpk@stpk.dk. Adressen er Olaf Palmes Allé, 8200 Aarhus N.',
      'Call Styrelsen for Patientklager on 72 33 05 00, or write to stpk@stpk.dk. The address is Olaf Palmes Allé, 8200 Aarhus N.',
    ),
    readings: ['B-45', 'B-69'],
  },
  {
    id: 'GLX-4.3-a',
    topic: 'Complaint',
    title: t('Klage over en medarbejder', 'Complaint about staff'),
    cites: [at('4.3', 710, 714)],
    when: complaint,
    then: [],
    text: t(
      'Er du utilfreds med en af os, så skriv til lederen på rusmidler@gladsaxe.dk eller ring 39 57 39 00.',
      'If you are unhappy with one of us, write to the leader at rusmidler@gladsaxe.dk or call 39 57 39 00.',
    ),
  },
  {
    id: 'GLX-4.5-a',
    topic: 'Complaint',
    title: t('Klage over egen betaling', 'Complaint about own payment'),
    cites: [at('4.5', 718, 724), at('5.1', 1084)],
    when: complaint,
    then: [],
    text: t(
      'Skal du betale for et ophold, kan du klage til os, helst inden fire uger. Holder vi fast, sender vi klagen til Ankestyrelsen og siger det til dig.',
      'If you have to pay for a stay you can complain to us, best within four weeks. If we uphold it, we send the complaint to Ankestyrelsen and tell you.',
    ),
    readings: ['B-69'],
  },
  {
    id: 'GLX-4.6-a',
    topic: 'Complaint',
    title: t('Borgerrådgiveren', 'The citizens’ adviser'),
    cites: [at('4.6', 734, 743)],
    when: complaint,
    then: [],
    text: t(
      'Er du mødt dårligt eller gjort forskel på, kan du ringe til borgerrådgiveren på 39 57 69 00 eller skrive til borgerraadgiver@gladsaxe.dk. Svaret i din sag kan de ikke ændre.',
      "If you were met badly or treated unfairly, call the citizens' adviser on 39 57 69 00 or write to borgerraadgiver@gladsaxe.dk. They cannot change the answer in your case.",
    ),
    heard: 'receipt',
  },
  {
    id: 'GLX-4.7-a',
    topic: 'Deadlines',
    title: t('Se din sag', 'See your case'),
    cites: [at('4.7', 747, 751)],
    when: documents,
    then: [
      record(
        'Dagen for ønsket om aktindsigt, og syv arbejdsdage frem',
        'The day access was asked for, and seven working days on',
      ),
    ],
    text: t(
      'Beder du om at se din sag, får du svar inden syv hverdage eller besked om, hvornår det kommer.',
      'If you ask to see your case you get an answer within seven working days or are told when it comes.',
    ),
    readings: ['B-03'],
  },
  {
    id: 'GLX-4.7-b',
    topic: 'Data',
    title: t('Sådan får du papirerne', 'How you get the papers'),
    cites: [at('4.7', 753, 754)],
    when: documents,
    then: [],
    text: t(
      'Du får normalt papirerne digitalt, men du kan bede om at få dem på en anden måde.',
      'You normally get the papers electronically, but you can ask for them in another way.',
    ),
  },
  {
    id: 'GLX-4.7-c',
    topic: 'Data',
    title: t('Tavshedspligt', 'Confidentiality'),
    cites: [at('4.7', 756)],
    // Said to everybody who begins to tell, before it is known where they belong.
    when: always,
    then: [],
    text: t(
      'Alle hos os har tavshedspligt og siger intet videre uden dit ja, men er et barn i fare, skal vi handle.',
      'All of us have a duty of confidentiality and pass nothing on without your yes, but if a child is in danger we must act.',
    ),
    heard: 'early',
    readings: ['B-10', 'B-17'],
    replaces: 'B-17',
  },
]
