import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/scoring')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/scoring"!</div>
}
