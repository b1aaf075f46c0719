import type { mergeEndpoints } from '@shirube/contract'
import { leadProfile } from '@shirube/db'
import { pastMerges } from '@shirube/db/duplicates'
import { asId, type LeadId } from '@shirube/kernel'
import { mergeLeads, undoMerge } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { leadName } from '../../app/lead-name.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'

export const mergeHandlers = ({ runtime }: ServerContext): Handlers<typeof mergeEndpoints> => ({
  merge: async ({ body, actor }) => {
    const [survivor, merged] = [asId<LeadId>(body.survivor), asId<LeadId>(body.merged)]
    const { merge } = await mergeLeads(runtime, { survivor, merged, by: actor })
    return { id: merge }
  },
  async ofLead({ params }) {
    const { leadId } = found(await leadProfile(runtime.db, params.id))
    const rows = await pastMerges(runtime.db, leadId)
    return {
      items: rows.map(({ id, merged, fields, at, byName, undoneAt }) => ({
        id,
        merged,
        name: leadName(fields),
        at,
        ...(byName !== null && { by: byName }),
        ...(undoneAt !== null && { undoneAt }),
      })),
    }
  },
  undo: async ({ params, actor }) => {
    await undoMerge(runtime, params.id, actor)
    return undefined
  },
})
