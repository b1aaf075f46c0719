import { createFileRoute } from '@tanstack/react-router'
import { SeminarsScreen } from '../../content/seminars/SeminarsScreen.tsx'

export const Route = createFileRoute('/seminars/')({ component: SeminarsScreen })
