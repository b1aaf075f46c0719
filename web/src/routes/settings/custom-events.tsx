import { createFileRoute } from '@tanstack/react-router'
import { CustomEventsPart } from '../../settings/custom-events/CustomEventsPart.tsx'

export const Route = createFileRoute('/settings/custom-events')({ component: CustomEventsPart })
