import { FilterChip } from '@shirube/ui'
import type { ReactNode } from 'react'
import type { LeadFilter } from './lead-filter.ts'
import { useText } from './use-text.ts'

/** The cell of the grid of fit and engagement whose people are shown; pressed again, it is left. */
export function CellChip(props: { readonly filter: LeadFilter; readonly onLeave: () => void }): ReactNode {
  const t = useText()
  const { fitFrom, fitBelow, engagementFrom, engagementBelow } = props.filter
  const said = (from: number | undefined, below: number | undefined): string => {
    if (below === undefined) return from === undefined ? t('list.anyPoints') : t('list.pointsFrom', { from })
    const to = below - 1
    return from === undefined ? t('list.pointsTo', { to }) : t('list.pointsWithin', { from, to })
  }
  const cell = { fit: said(fitFrom, fitBelow), engagement: said(engagementFrom, engagementBelow) }
  return (
    <FilterChip pressed onPress={props.onLeave}>
      {t('list.cell', cell)}
    </FilterChip>
  )
}
