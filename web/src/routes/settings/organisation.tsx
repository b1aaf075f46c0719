import { createFileRoute } from '@tanstack/react-router'
import { OrganisationScreen } from '../../settings/organisation/OrganisationScreen.tsx'

export const Route = createFileRoute('/settings/organisation')({ component: OrganisationScreen })
