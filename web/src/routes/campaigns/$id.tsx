import { createFileRoute } from '@tanstack/react-router'
import { CampaignScreen } from '../../campaigns/CampaignScreen.tsx'

export const Route = createFileRoute('/campaigns/$id')({
  component: function CampaignRoute() {
    const { id } = Route.useParams()
    return <CampaignScreen key={id} id={id} />
  },
})
