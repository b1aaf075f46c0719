import { createFileRoute } from '@tanstack/react-router'
import { MaterialsScreen } from '../../content/materials/MaterialsScreen.tsx'

export const Route = createFileRoute('/materials/')({ component: MaterialsScreen })
