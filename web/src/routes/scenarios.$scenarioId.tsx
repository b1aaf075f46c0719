import { createFileRoute } from '@tanstack/react-router'
import { CanvasScreen } from '../canvas/CanvasScreen.tsx'

export const Route = createFileRoute('/scenarios/$scenarioId')({
  component: Screen,
  staticData: { frame: 'full' },
})

function Screen() {
  const { scenarioId } = Route.useParams()
  return <CanvasScreen key={scenarioId} scenario={scenarioId} />
}
