import type { ComponentType } from 'react'

/** An icon of the Tabler set, or anything drawn with the same props. */
export type IconLike = ComponentType<{
  readonly size?: number | string
  readonly stroke?: number | string
  readonly className?: string
}>
