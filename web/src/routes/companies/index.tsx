import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { CompaniesScreen } from '../../leads/companies/CompaniesScreen.tsx'

export const Route = createFileRoute('/companies/')({
  validateSearch: z.object({ search: z.string().min(1).max(120).optional().catch(undefined) }),
  component: function CompaniesRoute() {
    const navigate = Route.useNavigate()
    return (
      <CompaniesScreen
        search={Route.useSearch().search}
        onSearch={(search) => void navigate({ search: { search }, replace: true })}
      />
    )
  },
})
