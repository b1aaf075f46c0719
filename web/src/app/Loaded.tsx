import { Loading, RowShapes } from '@shirube/ui'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failure } from './Failure.tsx'
import { useText } from './use-text.ts'

/** What is read: shapes while it comes, what failed with another try, and else the thing itself. */
export function Loaded<T>(props: {
  readonly query: UseQueryResult<T>
  /** The shapes of what is coming, in their final geometry; rows of a list unless said otherwise. */
  readonly shapes?: ReactNode
  /** What could not be read: 「リードを読み込めませんでした」. */
  readonly failed?: string
  readonly children: (data: T) => ReactNode
}): ReactNode {
  const t = useText()
  const { query, shapes, failed, children } = props
  if (query.isError && query.data === undefined)
    return (
      <Failure
        error={query.error}
        {...(failed !== undefined && { title: failed })}
        onRetry={() => void query.refetch()}
      />
    )
  return (
    <Loading
      loading={query.data === undefined}
      label={t('state.loading')}
      shapes={shapes ?? <RowShapes rows={6} />}
    >
      {query.data === undefined ? null : children(query.data)}
    </Loading>
  )
}
