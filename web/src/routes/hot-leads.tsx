import { createFileRoute } from '@tanstack/react-router'
import { HotListScreen } from '../sales/hot/HotListScreen.tsx'
import { hotSearchSchema } from '../sales/hot/hot-search.ts'

export const Route = createFileRoute('/hot-leads')({
  validateSearch: hotSearchSchema,
  component: function HotLeadsRoute() {
    const navigate = Route.useNavigate()
    return <HotListScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search })} />
  },
})
