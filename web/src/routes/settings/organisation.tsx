import { createFileRoute } from '@tanstack/react-router'
import { OrganisationPart } from '../../settings/organisation/OrganisationPart.tsx'

export const Route = createFileRoute('/settings/organisation')({ component: OrganisationPart })
