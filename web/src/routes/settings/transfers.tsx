import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { TransfersPart } from '../../settings/transfers/TransfersPart.tsx'

export const Route = createFileRoute('/settings/transfers')({
  validateSearch: z.object({ open: z.string().optional().catch(undefined) }),
  component: function TransfersRoute() {
    return <TransfersPart open={Route.useSearch().open} />
  },
})
