import { createFileRoute } from '@tanstack/react-router'
import { AccountPart } from '../../settings/account/AccountPart.tsx'

export const Route = createFileRoute('/settings/account')({ component: AccountPart })
