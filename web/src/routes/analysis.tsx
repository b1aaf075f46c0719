import { createFileRoute } from '@tanstack/react-router'
import { activitySearchSchema } from '../analysis/activity-search.ts'
import { WebActivityScreen } from '../analysis/WebActivityScreen.tsx'

export const Route = createFileRoute('/analysis')({
  validateSearch: activitySearchSchema,
  component: function AnalysisRoute() {
    const navigate = Route.useNavigate()
    return <WebActivityScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search })} />
  },
})
