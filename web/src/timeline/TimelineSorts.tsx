import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './TimelineSorts.module.css'
import type { TimelineSort } from './timeline-sort.ts'
import { useText } from './use-text.ts'

/** The choice of which sort of entries a timeline shows. */
export function TimelineSorts<S extends TimelineSort>(props: {
  readonly sorts: readonly S[]
  readonly value: S
  readonly onChange: (sort: S) => void
}): ReactNode {
  const t = useText()
  const { sorts, value, onChange } = props
  const nameOf = (sort: TimelineSort): string => t(`sorts.${sort}`)
  return (
    <div className={classes.sorts}>
      <SegmentedControl<S>
        className={classes.sort}
        size="xs"
        aria-label={t('sort')}
        value={value}
        data={sorts.map((sort) => ({ value: sort, label: nameOf(sort) }))}
        onChange={onChange}
      />
    </div>
  )
}
