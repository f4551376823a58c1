/** The team: who is away and who covers, and, for a leader, giving many cases out at once. */
import { useQuery } from '@tanstack/react-query'
import { me } from '../api.ts'
import { TeamCalendar } from '../calendar/TeamCalendar.tsx'
import { useDesk } from '../desk.tsx'
import { Heading } from '../Heading.tsx'
import { TeamAbsences } from './TeamAbsences.tsx'
import { TeamSpread } from './TeamSpread.tsx'

export function TeamPage() {
  const { w } = useDesk()
  const { data: who } = useQuery({ queryKey: ['me'], queryFn: me })
  return (
    <div className="team">
      <Heading title={w.team.title} />
      {who && <TeamAbsences me={who.id} leads={who.role === 'leader'} />}
      {who?.role === 'leader' && <TeamSpread />}
      <TeamCalendar />
    </div>
  )
}
