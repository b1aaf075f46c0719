import { TextLink } from '@shirube/ui'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BareScreen } from './BareScreen.tsx'
import { SignInForm } from './SignInForm.tsx'
import { useText } from './use-text.ts'

/** Where a person signs in; afterwards they are where they wanted to go. */
export function SignInScreen(props: { readonly then: string | undefined }): ReactNode {
  const t = useText()
  const navigate = useNavigate()
  return (
    <BareScreen title={t('signIn.title')} foot={<TextLink href="/reset">{t('signIn.forgotten')}</TextLink>}>
      <SignInForm onDone={() => void navigate({ href: props.then ?? '/', replace: true })} />
    </BareScreen>
  )
}
