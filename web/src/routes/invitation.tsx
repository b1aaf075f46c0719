import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { InvitationScreen } from '../session/InvitationScreen.tsx'

export const Route = createFileRoute('/invitation')({
  validateSearch: z.object({ token: z.string().catch('') }),
  staticData: { frame: 'bare' },
  component: function InvitationRoute() {
    return <InvitationScreen token={Route.useSearch().token} />
  },
})
