/** Sections 3.2.1 and 3.2.2: medicine handed out elsewhere, and day or residential places outside the centre. */
import { type Rule, task } from '../../../rule.ts'
import { at, elsewhereTreated, moreThanOutpatient, residential, t, wantsMedicineByName } from './terms.ts'

export const outside: readonly Rule[] = [
  {
    id: 'GLX-3.2.1-c',
    topic: 'Treatment',
    title: t('Medicin derhjemme', 'Medicine at home'),
    cites: [at('3.2.1', 488, 490)],
    when: wantsMedicineByName,
    then: [
      task(
        'Kan personen ikke selv hente medicin, så tag det op i visitationsudvalget.',
        'If the person cannot fetch the medicine, take it up with the committee.',
      ),
    ],
    text: t(
      'Er du meget syg, kan du måske få medicinen hjem, hvis udvalget siger ja.',
      'If you are very ill you may get the medicine at home, if the committee says yes.',
    ),
  },
  {
    id: 'GLX-3.2.2-a',
    topic: 'Treatment',
    title: t('Et sted uden for centret', 'A place outside the centre'),
    cites: [at('3.2.2', 493, 497)],
    when: moreThanOutpatient,
    then: [
      task(
        'Vurder fagligt, om der skal henvises til et godkendt dag- eller døgntilbud.',
        'Judge professionally whether to refer to an approved day or residential offer.',
      ),
    ],
    text: t(
      'Har du brug for mere end samtaler, kan vi henvise dig til et godkendt sted.',
      'If you need more than talks, we can refer you to an approved place.',
    ),
  },
  {
    id: 'GLX-3.2.2-b',
    topic: 'Treatment',
    title: t('Aftale med stedet', 'Contract with the place'),
    cites: [at('3.2.2', 499, 519)],
    when: elsewhereTreated,
    then: [
      task(
        'Lav kontrakt med stedet: godkendt på Tilbudsportalen, status undervejs, besked om ændringer.',
        'Make a contract with the place: approved on Tilbudsportalen, status reports, notice of changes.',
      ),
    ],
    text: t(
      'Vi har en aftale med stedet om, at hjælpen er god, og at du hurtigt kan klare dig med mindre.',
      'We have a contract with the place that help is good and that you can soon manage with less.',
    ),
  },
  {
    id: 'GLX-3.2.2-c',
    topic: 'Deadlines',
    title: t('Vi følger dit ophold', 'We follow your stay'),
    cites: [at('3.2.2', 524, 526)],
    when: moreThanOutpatient,
    then: [
      task(
        'Hold statusmøde midtvejs og senest 3 måneder efter opholdets start.',
        'Hold a status meeting midway and no later than three months after the stay began.',
        { months: 3, from: 'stay' },
      ),
    ],
    text: t(
      'Er du et andet sted, holder vi møde med dig midtvejs og senest efter tre måneder.',
      'If you are at another place, we meet you midway and after three months at the latest.',
    ),
  },
  {
    id: 'GLX-3.2.2-e',
    topic: 'Treatment',
    title: t('Døgnophold efter en vurdering', 'Residential stay after an assessment'),
    cites: [at('3.2.2', 528, 529)],
    when: residential,
    then: [
      task(
        'Vurder, om mindre indgribende hjælp er prøvet. Ønsket alene er ikke et nej.',
        'Judge whether less intrusive help has been tried. The wish alone is not a no.',
      ),
    ],
    text: t(
      'Om du kan komme på døgnophold, ser vi på sammen med dig.',
      'Whether you can have a residential stay is something we look at together with you.',
    ),
  },
]
