/** The words of the leaders' year. `{x}` is filled in. */
import type { Ages, Attended } from '../../../machines/yearFigures.ts'

export interface YearWords {
  readonly title: string
  readonly about: string
  readonly year: string
  readonly loading: string
  readonly months: string
  readonly month: string
  readonly cases: string
  readonly attended: Readonly<Record<Attended, string>>
  readonly visitation: string
  readonly doctor: string
  readonly waited: string
  readonly waitedHint: string
  readonly routes: string
  readonly ages: string
  readonly substances: string
  readonly group: string
  readonly several: string
  readonly band: Readonly<Record<Ages, string>>
  readonly nobody: string
  readonly whyHidden: string
  readonly csv: string
  readonly tdi: string
  readonly tdiHint: string
  readonly behind: string
  readonly behindNone: string
  readonly behindOf: string
  readonly behindCase: string
  readonly closed: string
  readonly hide: string
}

export const yearDa: YearWords = {
  title: 'Året',
  about: 'Sager, fremmøde og ventetid måned for måned, og hvem der henvender sig.',
  year: 'År',
  loading: 'Tæller sagerne. Det kan tage lidt tid.',
  months: 'Måned for måned i {year}',
  month: 'Måned',
  cases: 'Nye sager',
  attended: { held: 'Tider holdt', missed: 'Udeblevet', notRecorded: 'Fremmøde ikke skrevet' },
  visitation: 'Dage til visitation',
  doctor: 'Dage til læge',
  waited: '{median} (9 af 10: højst {most})',
  waitedHint:
    'Dage fra ønsket om behandling til den første samtale, som ikke blev misset. Det første tal er medianen.',
  routes: 'Nye sager efter vej',
  ages: 'Nye sager efter alder',
  substances: 'Nye sager efter stof',
  group: 'Gruppe',
  several: 'Én person kan bruge flere stoffer. Derfor giver tallene ikke sagerne i alt.',
  band: {
    under18: 'Under 18',
    '18-24': '18–24 år',
    '25-29': '25–29 år',
    '30-39': '30–39 år',
    '40-49': '40–49 år',
    '50plus': '50 år og over',
    unknown: 'Ikke oplyst',
  },
  nobody: 'Ingen sager i {year}.',
  whyHidden: 'Også her står små tal som skjult.',
  csv: 'Hent årets tal (CSV)',
  tdi: 'Hent TDI for {year} (CSV)',
  tdiHint:
    'De europæiske nøgletal (TDI 3.0) for sager med navn, hvor behandlingen begyndte i året. Én linje pr. sag, uden navn. Hentningen bliver logget.',
  behind: 'Vis sagerne: {what}',
  behindNone: 'Ingen sager.',
  behindOf: '{what} i {month}',
  behindCase: 'Sag {number}, ønske {wished}, frist {until}',
  closed: 'lukket',
  hide: 'Skjul sagerne',
}

export const yearEn: YearWords = {
  title: 'The year',
  about: 'Cases, attendance and waiting time month by month, and who comes.',
  year: 'Year',
  loading: 'Counting the cases. This may take a moment.',
  months: 'Month by month in {year}',
  month: 'Month',
  cases: 'New cases',
  attended: { held: 'Times held', missed: 'Missed', notRecorded: 'Attendance not written' },
  visitation: 'Days to visitation',
  doctor: 'Days to doctor',
  waited: '{median} (9 of 10: at most {most})',
  waitedHint:
    'Days from the wish for treatment to the first talk that was not missed. The first figure is the median.',
  routes: 'New cases by route',
  ages: 'New cases by age',
  substances: 'New cases by substance',
  group: 'Group',
  several: 'One person may use several substances. So the figures do not add up to the cases.',
  band: {
    under18: 'Under 18',
    '18-24': '18–24',
    '25-29': '25–29',
    '30-39': '30–39',
    '40-49': '40–49',
    '50plus': '50 and over',
    unknown: 'Not told',
  },
  nobody: 'No cases in {year}.',
  whyHidden: 'Small figures stand as hidden here too.',
  csv: 'Download the year’s figures (CSV)',
  tdi: 'Download TDI for {year} (CSV)',
  tdiHint:
    'The European items (TDI 3.0) of cases by name in which treatment began in the year. One line per case, without a name. The download is logged.',
  behind: 'Show the cases: {what}',
  behindNone: 'No cases.',
  behindOf: '{what} in {month}',
  behindCase: 'Case {number}, wish {wished}, deadline {until}',
  closed: 'closed',
  hide: 'Hide the cases',
}
