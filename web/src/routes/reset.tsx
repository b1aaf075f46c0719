import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { NewPasswordScreen } from '../session/NewPasswordScreen.tsx'
import { ResetScreen } from '../session/ResetScreen.tsx'

export const Route = createFileRoute('/reset')({
  validateSearch: z.object({ token: z.string().optional().catch(undefined) }),
  staticData: { frame: 'bare' },
  component: function ResetRoute() {
    const { token } = Route.useSearch()
    return token === undefined ? <ResetScreen /> : <NewPasswordScreen token={token} />
  },
})
