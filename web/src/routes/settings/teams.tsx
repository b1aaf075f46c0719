import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/teams')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/teams"!</div>
}
