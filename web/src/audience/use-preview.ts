import { useDebouncedValue } from '@mantine/hooks'
import type { Condition } from '@shirube/audience'
import { segmentEndpoints } from '@shirube/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queryOf } from '../api/query-of.ts'
import { partsOf } from './parts-of.ts'

const PAUSE_MS = 200

/**
 * How many people fit a condition as it stands on the screen, some of them, and how many fit each part. Where the
 * server can only estimate at once, its exact number follows.
 */
export function usePreview(condition: Condition | null) {
  const [asked] = useDebouncedValue(condition, PAUSE_MS)
  const body = { condition: asked ?? NOBODY }
  const atOnce = useQuery({
    ...queryOf(segmentEndpoints.preview, { body }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
  })
  const { data, isPlaceholderData } = atOnce
  const exactly = useQuery({
    ...queryOf(segmentEndpoints.preview, { body: { ...body, exactly: true } }),
    enabled: asked !== null && data !== undefined && !isPlaceholderData && data.precision !== 'exact',
  })
  const parts = asked === null ? [] : partsOf(asked)
  const counts = useQuery({
    ...queryOf(segmentEndpoints.counts, {
      body: { conditions: parts.slice(0, MOST_PARTS).map((part) => part.condition) },
    }),
  })
  const people = new Map(parts.map(({ path }, place) => [path, counts.data?.items[place]]))
  return {
    whole: exactly.data ? exactly : atOnce,
    counting: exactly.isFetching,
    people,
    all: counts.data?.all,
  }
}

const MOST_PARTS = 40
const NOBODY: Condition = { kind: 'any', of: [] }
