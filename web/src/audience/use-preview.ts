import { useDebouncedValue } from '@mantine/hooks'
import type { Condition } from '@shirube/audience'
import { segmentEndpoints } from '@shirube/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { queryOf } from '../api/query-of.ts'
import { partsOf } from './parts-of.ts'

const PAUSE_MS = 200

/** How many people fit a condition as it stands on the screen, some of them, and how many fit each part. */
export function usePreview(condition: Condition | null) {
  const [asked] = useDebouncedValue(condition, PAUSE_MS)
  const enabled = asked !== null
  const whole = useQuery({
    ...queryOf(segmentEndpoints.preview, { body: { condition: asked ?? NOBODY } }),
    enabled,
    placeholderData: keepPreviousData,
  })
  const parts = asked === null ? [] : partsOf(asked)
  const counts = useQuery({
    ...queryOf(segmentEndpoints.counts, {
      body: { conditions: parts.slice(0, MOST_PARTS).map((part) => part.condition) },
    }),
  })
  const people = new Map(parts.map(({ path }, place) => [path, counts.data?.people[place]]))
  return { whole, people, all: counts.data?.all }
}

const MOST_PARTS = 40
const NOBODY: Condition = { kind: 'any', of: [] }
