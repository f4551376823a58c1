/** What people call the five municipalities and their quarters, and the other municipalities and larger towns. */
import type { FactValue } from '../facts.ts'

type Home = FactValue<'homeMunicipality'>

export const HOME_NAMES: readonly (readonly [Home, readonly string[]])[] = [
  ['frederiksberg', ['frederiksberg*', 'frb', 'frberg', 'fr berg']],
  ['fredericia', ['fredericia*', 'fredricia', 'frederecia', 'taulov', 'erritsø', 'snoghøj', 'skærbæk by']],
  [
    'koebenhavn',
    [
      'københavn*',
      'kobenhavn*',
      'kbh*',
      'kbhvn',
      'copenhagen',
      'cph',
      'nørrebro',
      'vesterbro',
      'østerbro',
      'amager',
      'valby',
      'vanløse',
      'brønshøj',
      'bispebjerg',
      'nordvest',
      'sydhavnen',
      'indre by',
      'christianshavn',
      'christiania',
      'husum',
      'ørestad*',
    ],
  ],
  ['mariagerfjord', ['mariagerfjord*', 'mariager', 'hobro', 'hadsund', 'arden', 'als ved hadsund']],
  [
    'gladsaxe',
    ['gladsaxe*', 'gladsakse*', 'gladsaks*', 'søborg', 'bagsværd', 'mørkhøj', 'buddinge', 'høje gladsaxe'],
  ],
]

export const ELSEWHERE =
  'albertslund allerød assens ballerup billund bornholm brøndby brønderslev dragør egedal esbjerg fanø favrskov faxe fredensborg frederikshavn frederikssund furesø gentofte glostrup greve gribskov guldborgsund haderslev halsnæs hedensted helsingør herlev herning hillerød hjørring holbæk holstebro horsens hvidovre høje-taastrup hørsholm ikast ishøj jammerbugt kalundborg kerteminde kolding køge langeland lejre lemvig lolland lyngby læsø middelfart morsø norddjurs nordfyn nyborg næstved odder odense odsherred randers rebild ringkøbing ringsted roskilde rudersdal rødovre samsø silkeborg skanderborg skive slagelse solrød sorø stevns struer svendborg syddjurs sønderborg thisted tårnby tønder vallensbæk varde vejen vejle vesthimmerland viborg vordingborg ærø aabenraa aalborg aarhus århus taastrup grenå ebeltoft nakskov nykøbing birkerød holte virum farum værløse måløv kastrup haslev ribe sverige norge tyskland sweden germany norway malmø malmö grindsted'.split(
    ' ',
  )
