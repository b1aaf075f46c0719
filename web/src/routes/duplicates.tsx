import { createFileRoute } from '@tanstack/react-router'
import { DuplicatesScreen } from '../leads/duplicates/DuplicatesScreen.tsx'
import { duplicatesSearchSchema } from '../leads/duplicates/duplicates-search.ts'

export const Route = createFileRoute('/duplicates')({
  validateSearch: duplicatesSearchSchema,
  component: function DuplicatesRoute() {
    const navigate = Route.useNavigate()
    return (
      <DuplicatesScreen
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true })}
      />
    )
  },
})
