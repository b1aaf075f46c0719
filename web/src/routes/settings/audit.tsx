import { createFileRoute } from '@tanstack/react-router'
import { AuditPart } from '../../settings/audit/AuditPart.tsx'

export const Route = createFileRoute('/settings/audit')({ component: AuditPart })
