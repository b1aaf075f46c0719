import { createFileRoute } from '@tanstack/react-router'
import { CompanyScreen } from '../../leads/companies/CompanyScreen.tsx'

export const Route = createFileRoute('/companies/$companyId')({
  component: function CompanyRoute() {
    const { companyId } = Route.useParams()
    return <CompanyScreen key={companyId} id={companyId} />
  },
})
