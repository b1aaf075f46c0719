import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { ImportScreen } from '../leads/import/ImportScreen.tsx'

const search = z.object({
  /** A list that waits to be looked at. */
  list: z.uuid().optional().catch(undefined),
  /** An import whose result is shown. */
  import: z.uuid().optional().catch(undefined),
})

export const Route = createFileRoute('/import')({
  validateSearch: search,
  component: function ImportRoute() {
    const { list, import: shown } = Route.useSearch()
    return <ImportScreen key={`${list ?? ''}${shown ?? ''}`} waiting={list} shown={shown} />
  },
})
