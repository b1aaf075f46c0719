import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/custom-events')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/custom-events"!</div>
}
