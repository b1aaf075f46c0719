import { organisationEndpoints } from '@shirube/contract'
import { Panel } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { RightsNote } from '../RightsNote.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'
import { useText } from './use-text.ts'

/** What the organisation is called, its language and zone, and who hears of what is overdue. */
export function OrganisationPart(): ReactNode {
  const t = useText()
  const organisation = useQuery(queryOf(organisationEndpoints.show))
  return (
    <>
      <RightsNote role="admin" />
      <Panel title={t('title')}>
        <Loaded query={organisation} failed={t('failed')}>
          {(data) => <OrganisationForm organisation={data} />}
        </Loaded>
      </Panel>
    </>
  )
}
