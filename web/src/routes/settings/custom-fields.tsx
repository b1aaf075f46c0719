import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/settings/custom-fields')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/settings/custom-fields"!</div>
}
