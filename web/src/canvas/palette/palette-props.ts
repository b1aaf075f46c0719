import type { Ref } from 'react'
import type { PaletteStep } from './palette-steps.ts'

/** What a palette is asked for. */
export interface PaletteProps {
  readonly onChoose: (type: string) => void
  readonly onLeave?: () => void
  readonly allowed?: (step: PaletteStep) => boolean
  readonly draggable?: boolean
  readonly searchRef?: Ref<HTMLInputElement>
}
