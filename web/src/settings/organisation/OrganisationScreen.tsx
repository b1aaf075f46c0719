import { organisationEndpoints } from '@shirube/contract'
import { PageBody, PageHeader, Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { useText } from '../use-text.ts'
import { OrganisationForm } from './OrganisationForm.tsx'

/** What the organisation decides once for everything. */
export function OrganisationScreen(): ReactNode {
  const t = useText()
  const organisation = useQuery(queryOf(organisationEndpoints.show))
  return (
    <>
      <PageHeader title={t('organisation.title')} />
      <PageBody>
        <Panel title={t('organisation.title')}>
          <Loaded query={organisation} failed={t('organisation.failed')}>
            {(data) => <OrganisationForm organisation={data} />}
          </Loaded>
        </Panel>
      </PageBody>
    </>
  )
}
