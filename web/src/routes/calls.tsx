import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/calls')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/calls"!</div>
}
