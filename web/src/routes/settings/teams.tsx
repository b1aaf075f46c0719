import { createFileRoute } from '@tanstack/react-router'
import { TeamsPart } from '../../settings/teams/TeamsPart.tsx'

export const Route = createFileRoute('/settings/teams')({ component: TeamsPart })
