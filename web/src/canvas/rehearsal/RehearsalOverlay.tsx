import type { ReactNode } from 'react'
import { StageOverlay } from '../stage/StageOverlay.tsx'
import { useRehearsalOverlay } from './use-rehearsal-overlay.ts'

/** Lays the rehearsed lead's path over the drawing. */
export const RehearsalOverlay = (): ReactNode => <StageOverlay instead={useRehearsalOverlay()} />
