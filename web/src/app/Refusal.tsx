import { Note } from '@shirube/ui'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { useText } from './use-text.ts'

/** Why the last attempt was refused, at the place where it was made; nothing when it was not. */
export function Refusal(props: { readonly error: unknown }): ReactNode {
  const t = useText()
  const { error } = props
  if (error === null || error === undefined) return null
  return (
    <div role="alert">
      <Note icon={IconAlertTriangle} tone="bad">
        {isProblem(error) ? error.problem.detail : t('state.defect')}
      </Note>
    </div>
  )
}
