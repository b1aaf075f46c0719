import type { LeadView } from '@shirube/contract'
import { canonicalJson } from '@shirube/kernel'
import type { LeadFilter } from '../lead-filter.ts'

/** What of the list is kept as a view. */
export type ShownView = Pick<LeadView, 'filter' | 'hidden' | 'order'>

/** The view that the list shows now. */
export function shownView(filter: LeadFilter, hidden: ReadonlySet<string>): ShownView {
  const { order, ...rest } = filter
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  return { filter: kept, hidden: [...hidden].sort(), order: order ?? 'score' }
}

/** The filter of a view, as it stands in the address of the page. */
export const filterOf = ({ filter, order }: ShownView): LeadFilter => ({
  ...filter,
  ...(order === 'newest' && { order }),
})

/** True when two views show the same. */
export const sameView = (a: ShownView, b: ShownView): boolean => {
  const bare = ({ filter, hidden, order }: ShownView) => ({ filter, hidden: hidden.toSorted(), order })
  return canonicalJson(bare(a)) === canonicalJson(bare(b))
}
