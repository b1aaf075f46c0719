import type { BulkWhoBody, LeadRow } from '@shirube/contract'
import { MOST_PICKED } from '@shirube/contract'
import type { Selection } from '@shirube/ui'
import { useState } from 'react'
import type { AskedLeads } from '../lead-filter.ts'
import { useText } from './use-text.ts'

/** The leads that were picked in the list, or all that its filter lets through. */
export interface BulkSelection {
  readonly who: BulkWhoBody
  readonly people: number
  readonly everybody: boolean
}

const NOBODY_PICKED: ReadonlySet<string> = new Set()

/** Keeps who is selected; a new filter begins anew. */
export function useBulkSelection(asked: AskedLeads, matching: number | undefined) {
  const t = useText()
  const key = JSON.stringify(asked)
  const [picked, setPicked] = useState({
    key,
    ids: NOBODY_PICKED,
    everybody: false,
  })
  const now = picked.key === key ? picked : { key, ids: NOBODY_PICKED, everybody: false }
  const clear = (): void => setPicked({ key, ids: NOBODY_PICKED, everybody: false })
  const selection: Selection<LeadRow> = {
    selected: now.ids,
    onSelect: (ids) => setPicked({ key, ids, everybody: false }),
    allLabel: t('selectPage'),
    labelOf: ({ name }) => t('selectOne', { name }),
  }
  const everybody = now.everybody || now.ids.size > MOST_PICKED
  const chosen: BulkSelection | undefined =
    now.ids.size === 0
      ? undefined
      : everybody
        ? { who: { kind: 'filter', filter: asked }, people: matching ?? now.ids.size, everybody }
        : { who: { kind: 'leads', leads: [...now.ids] }, people: now.ids.size, everybody }
  return {
    selection,
    chosen,
    clear,
    selectEverybody: () => setPicked({ key, ids: now.ids, everybody: true }),
  }
}
