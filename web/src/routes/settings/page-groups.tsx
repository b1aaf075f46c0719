import { createFileRoute } from '@tanstack/react-router'
import { PageGroupsPart } from '../../settings/page-groups/PageGroupsPart.tsx'

export const Route = createFileRoute('/settings/page-groups')({ component: PageGroupsPart })
