import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/organisation')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/organisation"!</div>
}
