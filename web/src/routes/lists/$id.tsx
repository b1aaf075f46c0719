import { createFileRoute } from '@tanstack/react-router'
import { ListScreen } from '../../audience/ListScreen.tsx'

export const Route = createFileRoute('/lists/$id')({
  component: function ListRoute() {
    const { id } = Route.useParams()
    return <ListScreen key={id} id={id} />
  },
})
