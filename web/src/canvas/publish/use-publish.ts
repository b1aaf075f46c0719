import { type Published, scenarioEndpoints, type UnderWayChoice } from '@shirube/contract'
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { untilSaved } from '../document/until-saved.ts'

/** What a person confirmed: a note, and what becomes of those under way. */
export interface Confirmed {
  readonly note: string
  readonly underWay: UnderWayChoice
}

/** Publishes the draft as it was looked at; a draft that has moved on is refused by the server. */
export function usePublish(
  onDone: (published: Published) => void,
): UseMutationResult<Published, Error, Confirmed> {
  const document = useDocument()
  const client = useQueryClient()
  return useMutation({
    async mutationFn({ note, underWay }: Confirmed) {
      // What was drawn a moment ago may still be on its way to the server.
      const revision = await untilSaved(document)
      const body = { revision, underWay, ...(note !== '' && { note }) }
      return await call(scenarioEndpoints.publish, { params: { id: document.id }, body })
    },
    async onSuccess(published) {
      const { list, show, versions, underWay, counts } = scenarioEndpoints
      const stale = [list, show, versions, underWay, counts]
      await Promise.all(stale.map(({ path }) => client.invalidateQueries({ queryKey: [path] })))
      onDone(published)
    },
  })
}
