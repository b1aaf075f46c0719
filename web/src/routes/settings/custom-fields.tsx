import { createFileRoute } from '@tanstack/react-router'
import { CustomFieldsPart } from '../../settings/custom-fields/CustomFieldsPart.tsx'

export const Route = createFileRoute('/settings/custom-fields')({ component: CustomFieldsPart })
