import { createFileRoute } from '@tanstack/react-router'
import { UsersPart } from '../../settings/users/UsersPart.tsx'

export const Route = createFileRoute('/settings/users')({ component: UsersPart })
