import { EmptyState, ErrorState, TextLink } from '@shirube/ui'
import type { ReactNode } from 'react'
import { isProblem } from '../api/problem-error.ts'
import { useText } from './use-text.ts'

/** What failed, in the server's words where it gave some; what is safe; and another try. */
export function Failure(props: {
  readonly error: unknown
  /** What could not be done: 「リードを読み込めませんでした」. */
  readonly title?: string
  readonly onRetry?: () => void
}): ReactNode {
  const t = useText()
  const { error, title, onRetry } = props
  const retry = onRetry && { label: t('state.retry'), onRetry }
  if (!isProblem(error))
    return (
      <ErrorState
        failed={title ?? t('state.defect')}
        safe={t('state.safe')}
        {...(retry && { retry })}
        code={error instanceof Error ? error.message : String(error)}
      />
    )
  const { problem } = error
  if (problem.code === 'not_found') return <Gone title={problem.title} text={problem.detail} />
  return (
    <ErrorState
      failed={title ?? problem.title}
      safe={`${problem.detail}`}
      {...(retry && { retry })}
      code={problem.requestId === '' ? problem.code : `${problem.code} ${problem.requestId}`}
    />
  )
}

/** What was asked for is not there: another try would not bring it back, so there is only the way on. */
function Gone(props: { readonly title: string; readonly text: string }): ReactNode {
  const t = useText()
  return <EmptyState {...props} action={<TextLink href="/">{t('state.toHome')}</TextLink>} />
}
