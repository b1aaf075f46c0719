import { Panel } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { LeadTimeline } from '../../timeline/LeadTimeline.tsx'
import { TimelineSorts } from '../../timeline/TimelineSorts.tsx'
import { useText } from '../use-text.ts'

const SORTS = ['all', 'web', 'mails', 'calls'] as const

/** What the person did, newest first, page by page. */
export function CallHistory({ lead }: { readonly lead: string }): ReactNode {
  const t = useText()
  const [sort, setSort] = useState<(typeof SORTS)[number]>('all')
  return (
    <Panel
      title={t('calls.history')}
      inside="rows"
      aside={<TimelineSorts sorts={SORTS} value={sort} onChange={setSort} />}
    >
      <LeadTimeline lead={lead} sort={sort} />
    </Panel>
  )
}
