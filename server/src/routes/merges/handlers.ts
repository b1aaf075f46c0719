import type { mergeEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { mergeLeads, undoMerge } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

export const mergeHandlers = ({ runtime }: ServerContext): Handlers<typeof mergeEndpoints> => ({
  merge: async ({ body, actor }) => {
    const [survivor, merged] = [asId<LeadId>(body.survivor), asId<LeadId>(body.merged)]
    const { merge } = await mergeLeads(runtime, { survivor, merged, by: actor })
    return { id: merge }
  },
  undo: async ({ params, actor }) => {
    await undoMerge(runtime, params.id, actor)
    return undefined
  },
})
