import { createFileRoute } from '@tanstack/react-router'
import { scenarioFilterSchema } from '../scenarios/filter-scenarios.ts'
import { ScenariosScreen } from '../scenarios/ScenariosScreen.tsx'

export const Route = createFileRoute('/scenarios/')({
  validateSearch: scenarioFilterSchema,
  component: function ScenariosRoute() {
    const navigate = Route.useNavigate()
    return (
      <ScenariosScreen
        filter={Route.useSearch()}
        onFilter={(search) => void navigate({ search, replace: true })}
      />
    )
  },
})
