import { createFileRoute } from '@tanstack/react-router'
import { SendingPart } from '../../settings/sending/SendingPart.tsx'

export const Route = createFileRoute('/settings/sending')({ component: SendingPart })
