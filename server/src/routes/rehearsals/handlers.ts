import type { rehearsalEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { readDrawing, rehearsalSetting, rehearse, rehearsedLead } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { presentStay } from '../runs/present.ts'
import { presentDiagnostic } from '../scenarios/present.ts'

/** What is done about rehearsals. */
export const rehearsalHandlers = ({ runtime }: ServerContext): Handlers<typeof rehearsalEndpoints> => ({
  async rehearse({ body }) {
    const { scenario, lead, ...rest } = body
    const done = await rehearse(runtime, { ...rest, lead, drawing: readDrawing(scenario) })
    if (done.kind === 'refused')
      return { kind: 'refused', diagnostics: done.diagnostics.map(presentDiagnostic) }
    return { ...done, path: done.path.map(presentStay) }
  },
  async setting() {
    const { segments, ...setting } = await rehearsalSetting(runtime)
    return { ...setting, segments: [...segments] }
  },
  lead: ({ params }) => rehearsedLead(runtime, asId<LeadId>(params.id)),
})
