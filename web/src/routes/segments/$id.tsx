import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { SegmentScreen } from '../../audience/SegmentScreen.tsx'

export const Route = createFileRoute('/segments/$id')({
  validateSearch: z.object({
    copy: z.string().optional().catch(undefined),
    readyMade: z.string().optional().catch(undefined),
  }),
  component: function SegmentRoute() {
    const { id } = Route.useParams()
    const { copy, readyMade } = Route.useSearch()
    return <SegmentScreen key={`${id} ${copy ?? ''} ${readyMade ?? ''}`} id={id} from={{ copy, readyMade }} />
  },
})
