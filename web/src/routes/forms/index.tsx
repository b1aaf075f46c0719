import { createFileRoute } from '@tanstack/react-router'
import { FormsScreen } from '../../content/forms/FormsScreen.tsx'

export const Route = createFileRoute('/forms/')({ component: FormsScreen })
