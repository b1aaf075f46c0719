import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/users')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/users"!</div>
}
