import type { Family } from '../family/family.ts'
import type { IconLike } from '../icon/icon-like.ts'
import type { StepBody } from './step-body.ts'
import type { StepAttention, StepHealth, StepPath, StepZoom } from './step-look.ts'

/** People at a step: how many, the same in words, and the way to their list. */
export interface StepPeople {
  readonly text: string
  readonly label: string
  readonly onOpen?: () => void
}

/** All that a card of the canvas shows; it knows nothing of the graph, and counts come already worded. */
export interface StepCardProps {
  readonly family: Family
  /** 「どこで・メール」 */
  readonly plate: string
  readonly icon: IconLike
  readonly title: string
  readonly body: StepBody
  /** Those who wait here; absent when nobody does. */
  readonly waiting?: StepPeople | undefined
  /** Those who ended here in an error; absent when nobody did. */
  readonly errors?: StepPeople | undefined
  readonly path?: StepPath
  readonly attention?: StepAttention
  readonly health?: StepHealth
  readonly zoom?: StepZoom
  /** The whole step in one sentence, for those who hear it. */
  readonly label?: string
}
