import type { BusinessCard, businessCardEndpoints } from '@shirube/contract'
import { leadRecord } from '@shirube/db'
import { type CardRow, cardsEnteredBy, cardsOfLead } from '@shirube/db/business-card'
import { asId, type LeadId } from '@shirube/kernel'
import { keepCard, takeCardBack } from '@shirube/runtime'
import { found } from '../../app/found.ts'
import { leadName } from '../../app/lead-name.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'

const present = ({ fields, companyName, by, toldAt, ...card }: CardRow): BusinessCard => ({
  ...card,
  name: leadName(fields),
  ...(companyName !== null && { company: companyName }),
  ...(by !== null && { by }),
  open: toldAt === null,
})

/** What is done about business cards. */
export const businessCardHandlers = ({ runtime }: ServerContext): Handlers<typeof businessCardEndpoints> => ({
  async keep({ body, actor }) {
    const kept = await keepCard(runtime, body, actor)
    if (kept.kind === 'kept') return kept
    return { kind: kept.kind, lead: kept.lead, name: leadName(kept.fields) }
  },
  async mine({ query, caller }) {
    const rows = await cardsEnteredBy(runtime.db, colleague(caller).id, query.since)
    return { items: rows.map(present) }
  },
  async takeBack({ params, actor }) {
    await takeCardBack(runtime, params.id, actor)
    return undefined
  },
  async ofLead({ params }) {
    const lead = asId<LeadId>(params.id)
    found(await leadRecord(runtime.db, lead))
    return { items: (await cardsOfLead(runtime.db, lead)).map(present) }
  },
})
