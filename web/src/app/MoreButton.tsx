import { Button } from '@mantine/core'
import type { UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** Loads the next page of a list that is read page by page; nothing once all of it is there. */
export function MoreButton(props: {
  readonly pages: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>
  readonly label: string
  /** The room around it, where the list has some. */
  readonly className?: string | undefined
}): ReactNode {
  const { pages, label, className } = props
  if (!pages.hasNextPage) return null
  const button = (
    <Button
      variant="subtle"
      size="xs"
      loading={pages.isFetchingNextPage}
      onClick={() => void pages.fetchNextPage()}
    >
      {label}
    </Button>
  )
  return className === undefined ? button : <div className={className}>{button}</div>
}
