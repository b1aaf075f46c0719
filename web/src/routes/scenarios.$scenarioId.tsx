import { createFileRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { CanvasScreen } from '../canvas/CanvasScreen.tsx'

export const Route = createFileRoute('/scenarios/$scenarioId')({
  validateSearch: z.object({ run: z.uuid().optional().catch(undefined) }),
  component: Screen,
  staticData: { frame: 'full' },
})

function Screen() {
  const { scenarioId } = Route.useParams()
  const { run } = Route.useSearch()
  return <CanvasScreen key={scenarioId} scenario={scenarioId} run={run} />
}
