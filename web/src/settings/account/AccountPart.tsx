import type { ReactNode } from 'react'
import { PasswordPanel } from './PasswordPanel.tsx'
import { ProfilePanel } from './ProfilePanel.tsx'

/** One's own account: name, language, appearance, password. */
export function AccountPart(): ReactNode {
  return (
    <>
      <ProfilePanel />
      <PasswordPanel />
    </>
  )
}
