import { createFileRoute } from '@tanstack/react-router'
import { MailEditorScreen } from '../../content/editor/MailEditorScreen.tsx'

function MailRoute() {
  return <MailEditorScreen id={Route.useParams().id} />
}

export const Route = createFileRoute('/mails/$id')({ component: MailRoute })
