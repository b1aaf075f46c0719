import { createFileRoute } from '@tanstack/react-router'
import { LeadScreen } from '../../leads/profile/LeadScreen.tsx'

export const Route = createFileRoute('/leads/$leadId')({
  component: function LeadRoute() {
    const { leadId } = Route.useParams()
    return <LeadScreen key={leadId} id={leadId} />
  },
})
