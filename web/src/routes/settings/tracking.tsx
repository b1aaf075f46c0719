import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/tracking')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/tracking"!</div>
}
