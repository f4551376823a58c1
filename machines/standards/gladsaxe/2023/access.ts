/** Chapter 2 and 2.1: one door, also without a name, and advice before anything is decided. */
import { all, any, is } from '../../../condition.ts'
import { ask, neverAsk, type Rule, record, task, unit } from '../../../rule.ts'
import {
  adult,
  anonymousAdvice,
  anonymousTreatment,
  judged,
  minor,
  ownPath,
  self,
  treatmentWished,
} from '../../terms.ts'
import { anonymously, at, centreIsTheDoor, t } from './terms.ts'

export const access: readonly Rule[] = [
  {
    id: 'GLX-2-b',
    topic: 'Access',
    title: t('Når brugen er blevet skadelig', 'When the use has become harmful'),
    cites: [at('2', 186, 187)],
    when: all(ownPath, treatmentWished),
    then: [
      task(
        'Tal i samtalen om, hvordan brugen skader personen. Chatten har ikke bedømt det.',
        'Talk about how the use harms the person. The chat has not judged it.',
      ),
    ],
    text: t(
      'Du kan få behandling, når din brug skader dig, og det taler vi med dig om.',
      'You can get treatment when your use harms you, and we talk about that with you.',
    ),
  },
  {
    id: 'GLX-2-c',
    topic: 'Youth',
    title: t('Under 18 og uden navn', 'Under 18 and without a name'),
    cites: [at('2', 189, 191)],
    when: all(anonymousAdvice, minor),
    then: [neverAsk('name', 'phone', 'email', 'cpr', 'digitalPost', 'safeContact')],
    text: t(
      'Er du under 18 og i tvivl om stoffer, kan du komme uden at sige dit navn.',
      'If you are under 18 and unsure about drugs, you can come without saying your name.',
    ),
    heard: 'early',
  },
  {
    id: 'GLX-2-a',
    topic: 'Contact',
    title: t('Ét sted for alle', 'One place for everyone'),
    cites: [at('2', 193, 197), at('2', 203, 207), at('2', 216, 220), at('5A', 1035)],
    when: centreIsTheDoor,
    then: [unit('rusmiddelcenter')],
    text: t(
      'Alle kan ringe på 39 57 39 00, skrive til rusmidler@gladsaxe.dk eller komme på Østmarken 4B, 2860 Søborg. Det gælder også uden navn.',
      'Everyone can call 39 57 39 00, write to rusmidler@gladsaxe.dk or come to Østmarken 4B, 2860 Søborg. That holds without a name too.',
    ),
    readings: ['B-58'],
  },
  {
    id: 'GLX-2-d',
    topic: 'Access',
    title: t('Over 18: samme sted for alle stoffer', 'Over 18: same place for all drugs'),
    cites: [at('2', 199, 201)],
    when: all(ownPath, adult, is('drugsInvolved', 'yes')),
    then: [ask('substances')],
    text: t(
      'Er du fyldt 18, kommer du samme sted, om det er hash, kokain, heroin eller andet.',
      'If you have turned 18 you come to the same place, for cannabis, cocaine, heroin or other drugs.',
    ),
    readings: ['B-58'],
  },
  {
    id: 'GLX-2-e',
    topic: 'Anon',
    title: t('Råd og behandling uden navn', 'Advice and treatment without a name'),
    cites: [at('2', 213, 214)],
    when: any(anonymously, judged),
    then: [ask('anonymous')],
    text: t(
      'Råd uden navn er for alle, og behandling uden navn er for dig, der opfylder nogle krav.',
      'Advice without a name is for all, and treatment without a name is for those who meet some terms.',
    ),
  },
  {
    id: 'GLX-2-f',
    topic: 'Anon',
    title: t('Vælg Gladsaxe eller Ballerup', 'Choose Gladsaxe or Ballerup'),
    cites: [at('2', 222, 224), at('5A', 1055, 1057)],
    when: anonymousTreatment,
    then: [unit('brydehuset', 2), record('Det valgte sted, intet andet', 'The chosen place, nothing else')],
    text: t(
      'Uden navn kan du frit vælge, om du vil komme i Gladsaxe eller i Brydehuset i Ballerup.',
      'Without a name you choose freely whether to come in Gladsaxe or to Brydehuset in Ballerup.',
    ),
    heard: { before: 'talkSlot' },
  },
  {
    id: 'GLX-2.1-a',
    topic: 'Access',
    title: t('Råd gør dig klogere', 'Advice makes things clearer'),
    cites: [at('2.1', 228, 231)],
    when: all(self, anonymousAdvice),
    // Asked only while anonymous treatment is tried; advice does not need it.
    then: [neverAsk('mentalDisorder')],
    text: t(
      'Du kan få råd på telefon eller møde os uden at binde dig. Vi ser, om behandling er noget for dig, eller om et andet sted passer bedre.',
      'You can get advice by phone or meet us without committing yourself. We see whether treatment is for you or another place fits better.',
    ),
    heard: 'receipt',
  },
]
