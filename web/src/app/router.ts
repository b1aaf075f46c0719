import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from '../routeTree.gen.ts'
import { Failure } from './Failure.tsx'
import { NotFound } from './NotFound.tsx'
import { ScreenShapes } from './ScreenShapes.tsx'

/** The way between the screens. */
export const openRouter = (queries: QueryClient) =>
  createRouter({
    routeTree,
    context: { queries },
    defaultPreload: 'intent',
    // What is read ahead is kept by the queries, which know when it is stale.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: ScreenShapes,
    defaultErrorComponent: ({ error, reset }) => Failure({ error, onRetry: reset }),
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  })

/** The router of the screens. */
export type ScreenRouter = ReturnType<typeof openRouter>
