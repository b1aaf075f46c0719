import { createFileRoute } from '@tanstack/react-router'
import { ApiKeysPart } from '../../settings/api-keys/ApiKeysPart.tsx'

export const Route = createFileRoute('/settings/api-keys')({ component: ApiKeysPart })
