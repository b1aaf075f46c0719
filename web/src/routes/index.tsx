import { createFileRoute } from '@tanstack/react-router'
import { HomeScreen } from '../home/HomeScreen.tsx'
import { homeSearchSchema } from '../home/home-search.ts'

export const Route = createFileRoute('/')({
  validateSearch: homeSearchSchema,
  component: function HomeRoute() {
    const navigate = Route.useNavigate()
    return <HomeScreen search={Route.useSearch()} onSearch={(search) => void navigate({ search })} />
  },
})
