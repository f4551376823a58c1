/** The units with exactly the contact data the document prints. It prints no opening hours. */
import type { UnitId } from '../../../facts.ts'
import type { Text } from '../../../rule.ts'
import type { Unit } from '../../../standard.ts'
import { t } from './terms.ts'

interface Printed {
  readonly address?: string
  readonly phone?: string
  readonly email?: string
}

const unit = (id: UnitId, name: Text, printed: Printed, holds: Unit['holds'], cite?: string): Unit => ({
  id,
  name,
  address: printed.address ?? null,
  phone: printed.phone ?? null,
  email: printed.email ?? null,
  hours: null,
  open: [],
  holds,
  cites: cite ? [cite] : [],
})

const same = (name: string): Text => t(name, name)
/** One of the six: advice, talks, relatives and doctor alike (KBH-3.2-b, KBH-3.3.4-a). */
const EVERYTHING: Unit['holds'] = ['named', 'anonymous', 'relatives', 'doctor']

export const contactUnits: readonly Unit[] = [
  unit(
    'hoersholmsgade',
    same('Hørsholmsgade'),
    { address: 'Hørsholmsgade 20, 2200 København N', phone: '33 17 80 40', email: 'RCK.MEN@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-e',
  ),
  unit(
    'noerre-voldgade',
    same('Nørre Voldgade'),
    { address: 'Nørre Voldgade 15, 1., 1358 København K', phone: '33 17 33 16', email: 'RCK.MEI@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-f',
  ),
  unit(
    'spaniensgade',
    same('Spaniensgade'),
    { address: 'Spaniensgade 25, 2300 København S', phone: '33 17 86 00', email: 'RCK.MEA@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-g',
  ),
  unit(
    'prags-boulevard',
    same('Prags Boulevard'),
    { address: 'Prags Boulevard 55, 2300 København S', phone: '33 17 84 70', email: 'RCK.BEA@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-h',
  ),
  unit(
    'vigerslev-alle',
    same('Vigerslev Allé'),
    { address: 'Vigerslev Allé 1A, 2450 København SV', phone: '33 17 56 60', email: 'RCK.BEV@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-i',
  ),
  unit(
    'oernevej',
    same('Ørnevej'),
    { address: 'Ørnevej 33-35, 2400 København NV', phone: '33 17 85 40', email: 'RCK.BEN@sof.kk.dk' },
    EVERYTHING,
    'KBH-2-j',
  ),
  unit(
    'uturn',
    same('U-turn'),
    { address: 'Studiestræde 47, 1455 København K', phone: '82 56 23 00', email: 'u-turn@sof.kk.dk' },
    ['named', 'anonymous', 'relatives'],
    'KBH-3.3.3-e',
  ),
  unit(
    'familieorienteret',
    t('Familieorienteret Rusmiddelbehandling', 'Family-oriented treatment'),
    { address: 'Enghavevej 82, 2450 København SV', phone: '33 17 85 10' },
    [],
    'KBH-3.3.1-b',
  ),
  unit('forchhammersvej', same('Specialenheden Forchhammersvej'), {}, [], 'KBH-3.3.2-a'),
  unit(
    'handicapcenter',
    same('Borgercenter Handicap'),
    { address: 'Thoravej 29, 2400 København NV', phone: '33 17 88 00', email: 'HCK@sof.kk.dk' },
    [],
    'KBH-3.3.6-b',
  ),
  unit('pas', same('Projekt Anonym Stofmisbrugsbehandling København'), {}, [], 'KBH-2-n'),
  unit('home-municipality', t('Din egen kommune', 'Your own municipality'), {}, []),
]
