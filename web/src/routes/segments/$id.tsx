import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { SegmentScreen } from '../../audience/SegmentScreen.tsx'

export const Route = createFileRoute('/segments/$id')({
  validateSearch: z.object({ copy: z.string().optional().catch(undefined) }),
  component: function SegmentRoute() {
    const { id } = Route.useParams()
    const { copy } = Route.useSearch()
    return <SegmentScreen key={`${id} ${copy ?? ''}`} id={id} {...(copy !== undefined && { copyOf: copy })} />
  },
})
