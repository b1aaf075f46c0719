import { Tooltip } from '@mantine/core'
import type { ReactNode } from 'react'
import { StatusBadge } from './StatusBadge.tsx'

/** Marks what is guessed and no fact: the word, and why it is guessed in the tooltip. */
export function GuessBadge(props: { readonly label: string; readonly why: string }): ReactNode {
  return (
    <Tooltip label={props.why} events={{ hover: true, focus: true, touch: true }} multiline maw={320}>
      <span>
        <StatusBadge tone="outline">{props.label}</StatusBadge>
      </span>
    </Tooltip>
  )
}
