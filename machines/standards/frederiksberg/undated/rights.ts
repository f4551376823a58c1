/** Payment (section 14), complaint (15), the national register (16) and gift cards (17). */
import { any, is } from '../../../condition.ts'
import { neverAsk, type Rule, task } from '../../../rule.ts'
import { namedTreatment } from '../../terms.ts'
import { asksForInformation, treatmentByName, wantsResidential } from './paths.ts'

const complains = is('wish', 'complaint')

export const rights: readonly Rule[] = [
  {
    id: 'FRB-14-a',
    topic: 'Payment',
    title: { da: 'Gratis uden ophold', en: 'Free without a stay' },
    cites: [{ section: '14', lines: [217, 217] }],
    when: any(namedTreatment, asksForInformation),
    then: [],
    text: {
      da: 'Det er gratis at få hjælp, når du ikke bor på stedet imens.',
      en: 'Help is free as long as you do not live at the place meanwhile.',
    },
    heard: 'summary',
  },
  {
    id: 'FRB-14-b',
    topic: 'Payment',
    title: { da: 'Et ophold koster noget', en: 'A stay costs something' },
    cites: [{ section: '14', lines: [218, 218] }],
    when: wantsResidential,
    then: [],
    text: {
      da: 'Bor du på stedet, betaler du selv en del til husleje, mad, el og varme.',
      en: 'If you live at the place, you pay a share of rent, food, electricity and heating.',
    },
    heard: { before: 'provider' },
  },
  {
    id: 'FRB-14-c',
    topic: 'Payment',
    title: { da: 'Vi spørger ikke om penge her', en: 'No questions on money here' },
    cites: [{ section: '14', lines: [218, 220] }],
    when: wantsResidential,
    then: [
      neverAsk('selfSupporting'),
      task(
        'Bliver det et ophold, så indhent papirer på indtægter og udgifter, og beregn betalingen, før det begynder.',
        'If it becomes a stay, collect papers on income and expenses and work out the payment before it begins.',
      ),
    ],
    text: {
      da: 'Din sagsbehandler regner prisen ud sammen med dig, så her spørger vi ikke om penge.',
      en: 'Your caseworker works out the price with you, so we do not ask about money here.',
    },
  },
  {
    id: 'FRB-14-d',
    topic: 'Payment',
    title: { da: 'Der skal være penge tilbage', en: 'Money must be left' },
    cites: [{ section: '14', lines: [220, 222] }],
    when: wantsResidential,
    then: [],
    text: {
      da: 'Du skal stadig kunne betale dine faste ting og have penge til dig selv.',
      en: 'You must still be able to pay your fixed costs and have money for yourself.',
    },
  },
  {
    id: 'FRB-14-e',
    topic: 'Payment',
    title: { da: 'Beholder du dit hjem', en: 'If you keep your home' },
    cites: [{ section: '14', lines: [223, 224] }],
    when: wantsResidential,
    then: [],
    text: {
      da: 'Beholder du dit eget hjem imens, skal du som regel ikke betale for at bo på stedet.',
      en: 'If you keep your own home meanwhile, you usually do not pay for living at the place.',
    },
  },
  {
    id: 'FRB-14-f',
    topic: 'Payment',
    title: { da: 'Maden på stedet', en: 'Food at the place' },
    cites: [{ section: '14', lines: [225, 226] }],
    when: wantsResidential,
    then: [],
    text: {
      da: 'Maden koster det, som stedet tager for den, og den kan sjældent vælges fra.',
      en: 'Food costs what the place charges for it, and it can rarely be declined.',
    },
  },
  {
    id: 'FRB-15-a',
    topic: 'Complaint',
    title: { da: 'Fristen står i brevet', en: 'The deadline is in your letter' },
    cites: [{ section: '15', lines: [229, 231] }],
    when: complains,
    then: [],
    text: {
      da: 'Hvordan du kan klage, til hvem og hvornår, står i brevet med svaret. Klag inden 4 uger for at være sikker.',
      en: 'How you can complain, to whom and by when is in the letter with the answer. Complain within 4 weeks to be safe.',
    },
    heard: 'receipt',
    readings: ['B-24'],
  },
  {
    id: 'FRB-15-b',
    topic: 'Complaint',
    title: { da: 'Sagen vurderes igen', en: 'The case is looked at again' },
    cites: [{ section: '15', lines: [232, 232] }],
    when: complains,
    then: [
      task(
        'Vurder afgørelsen igen straks, så klagen kan nå videre inden 4 uger.',
        'Assess the decision again at once, so that the complaint can go on within 4 weeks.',
        { weeks: 4, from: 'enquiry' },
      ),
    ],
    text: {
      da: 'Når du klager, ser vi først selv på sagen en gang til.',
      en: 'When you complain, we first look at the case once more ourselves.',
    },
    heard: 'receipt',
  },
  {
    id: 'FRB-15-c',
    topic: 'Complaint',
    title: { da: 'Videre til Ankestyrelsen', en: 'On to the appeals board' },
    cites: [{ section: '15', lines: [233, 234] }],
    when: complains,
    then: [
      task(
        'Send klagen til Ankestyrelsen senest 4 uger efter, at den kom, hvis afgørelsen holder helt eller delvist.',
        'Forward the complaint to Ankestyrelsen within 4 weeks of receipt if the decision is upheld in whole or part.',
        { weeks: 4, from: 'enquiry' },
      ),
    ],
    text: {
      da: 'Giver vi dig ikke ret, har vi 4 uger til at sende din klage til Ankestyrelsen.',
      en: 'If we do not agree with you, we have 4 weeks to send your complaint to the appeals board, Ankestyrelsen.',
    },
    readings: ['B-24'],
  },
  {
    id: 'FRB-15-d',
    topic: 'Complaint',
    title: { da: 'Læs mere om at klage', en: 'Read more about complaints' },
    cites: [{ section: '15', lines: [235, 236] }],
    when: complains,
    then: [],
    text: {
      da: 'Læs mere på frederiksberg.dk/kommunen/rettigheder-og-klager/om-klager-og-henvendelser, når du vil klage.',
      en: 'Read more at frederiksberg.dk/kommunen/rettigheder-og-klager/om-klager-og-henvendelser when you want to complain.',
    },
  },
  {
    id: 'FRB-16-a',
    topic: 'Data',
    title: { da: 'Et register for hele landet', en: 'A national register' },
    cites: [{ section: '16', lines: [241, 243] }],
    when: treatmentByName,
    then: [],
    text: {
      da: 'Begynder du hos FKRC med navn, skriver de om dit forløb til et register for hele landet. Er du anonym, sker det ikke.',
      en: 'If you start at FKRC by name, they report on your course to a national register. If you are anonymous, they do not.',
    },
    readings: ['B-14'],
  },
  {
    id: 'FRB-16-b',
    topic: 'Data',
    title: { da: 'Hvad der kommer i registret', en: 'What the register holds' },
    cites: [{ section: '16', lines: [244, 247] }],
    when: treatmentByName,
    then: [neverAsk('occupation', 'settledHome', 'selfSupporting')],
    text: {
      da: 'I registret står køn, alder, job og andet om dig, men det meste spørger de først om, når du begynder.',
      en: 'The register holds sex, age, work and more about you, but most of it is only asked when you start.',
    },
    readings: ['B-14'],
  },
  {
    id: 'FRB-17-a',
    topic: 'Youth',
    title: { da: 'Ingen gavekort', en: 'No gift cards' },
    cites: [{ section: '17', lines: [250, 252] }],
    when: asksForInformation,
    then: [],
    text: {
      da: 'Loven giver lov til gavekort, men FKRC bruger dem ikke lige nu.',
      en: 'The law allows gift cards, but FKRC does not use them now.',
    },
  },
]
