import { createFileRoute } from '@tanstack/react-router'
import { TrackingPart } from '../../settings/tracking/TrackingPart.tsx'

export const Route = createFileRoute('/settings/tracking')({ component: TrackingPart })
