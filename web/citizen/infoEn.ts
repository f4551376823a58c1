/** Privacy (GDPR art. 13), accessibility and who is responsible, in English. */
import { type Info, present, type Write } from './infoText.ts'

const contactEn = (info: Info) =>
  present(
    info.authority,
    info.address,
    info.email && `E-mail: ${info.email}`,
    info.phone && `Telephone: ${info.phone}`,
  )

const privacyEn: Write = (info) => ({
  title: 'How we look after your information',
  sections: [
    { heading: 'Who is responsible?', text: contactEn(info) },
    {
      heading: 'Whom can you ask?',
      text: [info.officer ?? 'Ask the municipality for its data protection officer.'],
    },
    {
      heading: 'What do we keep?',
      text: [
        'We keep what you answer here. We only ask for what we need to help you on.',
        'You can get advice without saying who you are. Then we do not ask for a name, a number or an address.',
        'We do not keep which computer or telephone you use. The page sets one cookie only. It remembers the conversation while it is open.',
      ],
    },
    {
      heading: 'Why may we?',
      text: [
        'The law says that the municipality must give advice and help. That is the task here.',
        'The rules are GDPR article 6(1)(e) and article 9(2)(f) and (h), and the Danish Act on Social Services, sections 10, 101 and 101 a.',
      ],
    },
    {
      heading: 'Who sees it?',
      text: [
        'Only staff of the municipality who work with the help here. We sell nothing on.',
        'When one of them opens your case it is written down. You can see that with your code.',
      ],
    },
    {
      heading: 'For how long?',
      text: info.retention.length > 0 ? info.retention : ['As long as the law demands. Ask us if in doubt.'],
    },
    {
      heading: 'Who decides?',
      text: ['A machine asks questions and finds a time. It decides nothing about you. A person does.'],
    },
    {
      heading: 'What can you demand?',
      text: [
        'You can see what we have kept. You can have it corrected. You can have it deleted, or object to our using it, where the law allows it.',
        'If you write without a name, your code is the only way to your answers. Keep it safe.',
        'You can complain to Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby. Telephone: +45 33 19 32 00.',
      ],
    },
  ],
})

const accessibilityEn: Write = (info) => ({
  title: 'Accessibility',
  sections: [
    {
      heading: 'The page is for everybody',
      text: [
        'You can use the page with a keyboard, a screen reader and large print. It works without JavaScript too.',
        'We follow WCAG 2.1 at level AA. A program that finds faults tries the page each time we change it.',
        'We know of no fault yet. The page has not yet been tried by a group of people with disabilities.',
      ],
    },
    {
      heading: 'Does something not work?',
      text: ['Tell us, please. We also help you in another way.', ...contactEn(info)],
    },
    {
      heading: 'Do you get no answer?',
      text: ['You can complain to Digitaliseringsstyrelsen, which watches over public pages.'],
    },
  ],
})

const authorityEn: Write = (info) => ({
  title: 'Who is behind this?',
  sections: [
    { heading: 'The municipality is', text: contactEn(info) },
    {
      heading: 'A machine does the writing',
      text: [
        'You talk with a program, not with a person. The program is called Fjorten.',
        'It follows the municipality’s own rules. Under each question you can see which rule it rests on.',
        'The program never says no to you. A person in the municipality looks at what you send.',
      ],
    },
  ],
})

export const en: Record<Info['topic'], Write> = {
  privacy: privacyEn,
  accessibility: accessibilityEn,
  authority: authorityEn,
}
