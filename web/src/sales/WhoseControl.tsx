import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

/** Whether the work of all is shown or one's own. */
export function WhoseControl(props: {
  /** 「だれの架電か」, spoken. */
  readonly label: string
  readonly whose: 'me' | 'all'
  readonly onChoose: (whose: 'me' | 'all') => void
}): ReactNode {
  const t = useText()
  return (
    <SegmentedControl
      size="sm"
      value={props.whose}
      onChange={props.onChoose}
      data={(['all', 'me'] as const).map((value) => ({ value, label: t(`whose.${value}`) }))}
      aria-label={props.label}
    />
  )
}
