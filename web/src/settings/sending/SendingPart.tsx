import { organisationEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { RightsNote } from '../RightsNote.tsx'
import { DkimPanel } from './DkimPanel.tsx'
import { SendingForm } from './SendingForm.tsx'
import { StoppedAddresses } from './StoppedAddresses.tsx'
import { useText } from './use-text.ts'

/** Who mail comes from, what the law asks it to say, and when and how often it may go out. */
export function SendingPart(): ReactNode {
  const t = useText()
  const organisation = useQuery(queryOf(organisationEndpoints.show))
  return (
    <>
      <RightsNote role="admin" />
      <Loaded query={organisation} failed={t('failed')}>
        {(data) => <SendingForm organisation={data} />}
      </Loaded>
      <DkimPanel />
      <StoppedAddresses />
    </>
  )
}
