import { createFileRoute } from '@tanstack/react-router'
import { HandoffsScreen } from '../sales/handoffs/HandoffsScreen.tsx'
import { handoffsSearchSchema } from '../sales/handoffs/handoffs-search.ts'

export const Route = createFileRoute('/handoffs')({
  validateSearch: handoffsSearchSchema,
  component: function HandoffsRoute() {
    const navigate = Route.useNavigate()
    return <HandoffsScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search })} />
  },
})
