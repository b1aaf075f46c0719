import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/sending')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/sending"!</div>
}
