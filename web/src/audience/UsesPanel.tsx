import { listEndpoints, segmentEndpoints } from '@shirube/contract'
import { Panel, TextLink } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import classes from './SegmentScreen.module.css'
import { useText } from './use-text.ts'

const SCREENS = {
  scenario: '/scenarios',
  segment: '/segments',
  mail: '/mails',
  form: '/forms',
  campaign: '/campaigns',
} as const

/** Where a segment or a list is used. */
export function UsesPanel({
  kind,
  id,
}: {
  readonly kind: 'segment' | 'list'
  readonly id: string
}): ReactNode {
  const t = useText()
  const endpoint = kind === 'segment' ? segmentEndpoints.uses : listEndpoints.uses
  const uses = useQuery(queryOf(endpoint, { params: { id } }))
  return (
    <Panel title={t('uses')} inside="rows">
      {uses.data?.items.length === 0 ? <p className={classes.quiet}>{t('noUses')}</p> : null}
      <ul className={classes.people}>
        {(uses.data?.items ?? []).map((use) => (
          <li key={`${use.kind} ${use.id} ${use.version ?? ''}`}>
            <TextLink href={`${SCREENS[use.kind]}/${use.id}`}>
              {use.name} {use.version}
            </TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
