import { createFileRoute } from '@tanstack/react-router'

export const Route = createFileRoute('/import')({
  component: RouteComponent,
})

function RouteComponent() {
  return <div>Hello "/import"!</div>
}
