import type { ReactNode } from 'react'

/** What every slot of a sentence is given beside its value. */
export interface SlotProps {
  /** The path of the value in the data: a problem that names it brings the focus here. */
  readonly field: string
  /** What is being chosen: 「待つ長さ」. */
  readonly label: string
  /** The value in words, as it stands in the sentence. */
  readonly text: ReactNode
  /** Nothing is chosen yet, or what was chosen is no longer there. */
  readonly missing?: boolean
  readonly look?: 'text' | 'box'
  /** Takes the clause that the slot stands in out of the sentence. */
  readonly onRemove?: (() => void) | undefined
  /** What taking it out is called where there is a better word: 「空にする」. */
  readonly removeLabel?: string | undefined
}
