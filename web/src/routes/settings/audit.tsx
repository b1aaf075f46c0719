import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/audit')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/audit"!</div>
}
