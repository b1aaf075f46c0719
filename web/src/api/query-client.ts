import { QueryClient } from '@tanstack/react-query'
import { isProblem } from './problem-error.ts'

const RETRIES = 2
const FRESH_MS = 5_000

/** What the screens have read: kept for a few seconds, read again when a person comes back to it. */
export const openQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        // A refusal stays one; only what did not get through is worth another try.
        retry: (failures, error) => failures < RETRIES && isProblem(error, 'unavailable'),
      },
      mutations: { retry: false },
    },
  })
