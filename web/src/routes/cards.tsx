import { createFileRoute } from '@tanstack/react-router'
import { CardsScreen } from '../leads/cards/CardsScreen.tsx'

export const Route = createFileRoute('/cards')({ component: CardsScreen })
