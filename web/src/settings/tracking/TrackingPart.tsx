import { organisationEndpoints } from '@shirube/contract'
import { Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { CopyBlock } from '../CopyBlock.tsx'
import { AddressTablePanel } from './AddressTablePanel.tsx'
import { OwnAccessForm } from './OwnAccessForm.tsx'
import { RetentionForm } from './RetentionForm.tsx'
import { SitesForm } from './SitesForm.tsx'
import { TrackedSites } from './TrackedSites.tsx'
import { useText } from './use-text.ts'

/** How the organisation's sites report visits, and whether they do. */
export function TrackingPart(): ReactNode {
  const t = useText()
  const organisation = useQuery(queryOf(organisationEndpoints.show))
  return (
    <>
      <Panel title={t('tag.title')}>
        <p>{t('tag.text')}</p>
        <CopyBlock
          label={t('tag.label')}
          text={`<script async src="${window.location.origin}/t/shirube.js"></script>`}
        />
      </Panel>
      <TrackedSites />
      <Panel title={t('sites.title')}>
        <Loaded query={organisation}>{(data) => <SitesForm organisation={data} />}</Loaded>
      </Panel>
      <Panel title={t('own.title')}>
        <Loaded query={organisation}>{(data) => <OwnAccessForm organisation={data} />}</Loaded>
      </Panel>
      <AddressTablePanel />
      <Panel title={t('retention.title')}>
        <Loaded query={organisation}>{(data) => <RetentionForm organisation={data} />}</Loaded>
      </Panel>
    </>
  )
}
