import { createFileRoute } from '@tanstack/react-router'
import { AcquisitionScreen } from '../analysis/AcquisitionScreen.tsx'
import { acquisitionSearchSchema } from '../analysis/acquisition-search.ts'

export const Route = createFileRoute('/acquisition')({
  validateSearch: acquisitionSearchSchema,
  component: function AcquisitionRoute() {
    const navigate = Route.useNavigate()
    return <AcquisitionScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search })} />
  },
})
