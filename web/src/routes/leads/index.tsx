import { createFileRoute } from '@tanstack/react-router'
import { LeadsScreen } from '../../leads/LeadsScreen.tsx'
import { leadFilterSchema } from '../../leads/lead-filter.ts'

export const Route = createFileRoute('/leads/')({
  validateSearch: leadFilterSchema,
  component: function LeadsRoute() {
    const navigate = Route.useNavigate()
    return (
      <LeadsScreen
        filter={Route.useSearch()}
        onFilter={(search) => void navigate({ search, replace: true })}
      />
    )
  },
})
