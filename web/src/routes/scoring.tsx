import { createFileRoute } from '@tanstack/react-router'
import { ScoringScreen } from '../scoring/ScoringScreen.tsx'

export const Route = createFileRoute('/scoring')({ component: ScoringScreen })
