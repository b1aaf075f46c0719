import type { ReactNode } from 'react'
import { useMay } from '../../api/use-session.ts'
import { RightsNote } from '../RightsNote.tsx'
import { InvitationsPanel } from './InvitationsPanel.tsx'
import { UsersPanel } from './UsersPanel.tsx'

/** Who works here and what each may do; for administrators also who was asked to join. */
export function UsersPart(): ReactNode {
  const admin = useMay('admin')
  return (
    <>
      <RightsNote role="admin" />
      <UsersPanel />
      {admin ? <InvitationsPanel /> : null}
    </>
  )
}
