import type { leadMailEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { previewForLead, writeToLead } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentPreview } from '../mail-previews/present.ts'

/** What is done about a mail to one person. */
export const leadMailHandlers = ({ runtime }: ServerContext): Handlers<typeof leadMailEndpoints> => ({
  async preview({ params, body }) {
    const { preview, refusal } = await previewForLead(runtime, { lead: asId<LeadId>(params.id), body })
    return { ...presentPreview(preview), ...(refusal && { refusal }) }
  },
  async send({ params, body, actor }) {
    return { message: await writeToLead(runtime, { lead: asId<LeadId>(params.id), body }, actor) }
  },
})
