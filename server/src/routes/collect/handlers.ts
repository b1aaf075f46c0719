import type { eventEndpoints, leadUpsertEndpoints } from '@shirube/contract'
import { type Collector, collectEvents, upsertLeads } from '@shirube/runtime'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import type { Caller } from '../../auth/caller.ts'

/** Whose keys the sender's keys are: each program's and each colleague's are their own. */
const senderOf = (caller: Caller | undefined): string =>
  caller?.kind === 'key' ? caller.id : `user:${caller?.id ?? ''}`

export const eventHandlers =
  (collector: Collector) =>
  ({ runtime }: ServerContext): Handlers<typeof eventEndpoints> => ({
    collect: (call) =>
      collectEvents(runtime, collector, { events: call.body, sender: senderOf(call.caller) }),
  })

export const leadUpsertHandlers = ({ runtime }: ServerContext): Handlers<typeof leadUpsertEndpoints> => ({
  upsert: async (call) => {
    const { idempotencyKey } = call
    const leads = await upsertLeads(runtime, {
      leads: call.body,
      sender: senderOf(call.caller),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    })
    return { leads: [...leads] }
  },
})
