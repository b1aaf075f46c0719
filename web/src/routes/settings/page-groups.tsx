import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/page-groups')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/page-groups"!</div>
}
