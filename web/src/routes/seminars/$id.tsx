import { createFileRoute } from '@tanstack/react-router'
import { SeminarScreen } from '../../content/seminars/SeminarScreen.tsx'

function SeminarRoute() {
  return <SeminarScreen id={Route.useParams().id} />
}

export const Route = createFileRoute('/seminars/$id')({ component: SeminarRoute })
