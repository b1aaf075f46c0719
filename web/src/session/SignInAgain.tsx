import { Modal, Stack } from '@mantine/core'
import { TextButton } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { dropSession, sessionStore } from '../api/session-store.ts'
import { SignInForm } from './SignInForm.tsx'
import { useAtRest } from './use-at-rest.ts'
import { useText } from './use-text.ts'

/**
 * Over whatever screen is open when the session runs out: the same person signs in again, and the calls that waited go
 * on. The screen stays as it is, and whoever is typing ends the word first: no letter of it falls into the password.
 */
export function SignInAgain(): ReactNode {
  const t = useText()
  const { session, expired } = useStore(sessionStore)
  const rested = useAtRest(expired)
  if (!rested || session === undefined) return null
  const leave = (): void => {
    dropSession()
    window.location.assign('/sign-in')
  }
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t('again.title')}
      size={440}
    >
      <Stack gap="md">
        <p>{t('again.text')}</p>
        <SignInForm email={session.user.email} onDone={() => undefined} />
        <TextButton onPress={leave}>{t('again.other')}</TextButton>
      </Stack>
    </Modal>
  )
}
