import { useRouter } from '@tanstack/react-router'

/** Goes to the canvas of a scenario. */
export function useOpenScenario(): (id: string) => void {
  const { history } = useRouter()
  return (id) => history.push(`/scenarios/${encodeURIComponent(id)}`)
}
