import { createFileRoute } from '@tanstack/react-router'
import { ListsScreen } from '../../audience/ListsScreen.tsx'

export const Route = createFileRoute('/lists/')({ component: ListsScreen })
