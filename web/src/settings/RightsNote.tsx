import type { Role } from '@shirube/contract'
import { Note } from '@shirube/ui'
import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useMay } from '../api/use-session.ts'
import { useText } from './use-text.ts'

/** Says who may change this part, to those who may not. */
export function RightsNote(props: { readonly role: Extract<Role, 'admin' | 'marketer'> }): ReactNode {
  const t = useText()
  if (useMay(props.role)) return null
  return <Note icon={IconLock}>{props.role === 'admin' ? t('adminsOnly') : t('marketersOnly')}</Note>
}
