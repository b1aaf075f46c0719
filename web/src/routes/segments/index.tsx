import { createFileRoute } from '@tanstack/react-router'
import { SegmentsScreen } from '../../audience/SegmentsScreen.tsx'

export const Route = createFileRoute('/segments/')({ component: SegmentsScreen })
