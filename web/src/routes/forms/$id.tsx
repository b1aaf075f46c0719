import { createFileRoute } from '@tanstack/react-router'
import { FormEditorScreen } from '../../content/forms/builder/FormEditorScreen.tsx'

function FormRoute() {
  return <FormEditorScreen id={Route.useParams().id} />
}

export const Route = createFileRoute('/forms/$id')({ component: FormRoute })
