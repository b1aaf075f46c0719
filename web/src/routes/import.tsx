import { createFileRoute } from '@tanstack/react-router'
import { ImportScreen } from '../leads/import/ImportScreen.tsx'

export const Route = createFileRoute('/import')({ component: ImportScreen })
