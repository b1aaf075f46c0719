import { createFileRoute } from '@tanstack/react-router'
import { ledgerSearchSchema } from '../content/messages/ledger-search.ts'
import { MessagesScreen } from '../content/messages/MessagesScreen.tsx'

export const Route = createFileRoute('/messages')({
  validateSearch: ledgerSearchSchema,
  component: function MessagesRoute() {
    const navigate = Route.useNavigate()
    return (
      <MessagesScreen
        search={Route.useSearch()}
        onSearch={(search) => void navigate({ search, replace: true })}
      />
    )
  },
})
