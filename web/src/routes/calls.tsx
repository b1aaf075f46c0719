import { createFileRoute } from '@tanstack/react-router'
import { CallsScreen } from '../sales/calls/CallsScreen.tsx'
import { callsSearchSchema } from '../sales/calls/calls-search.ts'

export const Route = createFileRoute('/calls')({
  validateSearch: callsSearchSchema,
  component: function CallsRoute() {
    const navigate = Route.useNavigate()
    return (
      <CallsScreen
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: search.call !== undefined })}
      />
    )
  },
})
